# Headings, labels and footer of the sheet.

## Section headings, one a section kind (the main message has none)

ui-section-warning = اول این را بخوانید
ui-section-about = مزوتراپی چیست؟
ui-section-mechanism = چطور ممکن است اثر کند؟
ui-section-substances = چه چیزی تزریق می‌شود؟
ui-section-benefits = فایده‌های احتمالی
ui-section-contraindications = چه کسانی نباید مزوتراپی انجام دهند؟
ui-section-medicines = داروها و مکمل‌ها
ui-section-preparation = قبل از جلسه
ui-section-session = روز جلسه
ui-section-plan = تعداد جلسه‌ها
ui-section-aftercare = مراقبت بعد از جلسه
ui-section-urgent = چه وقت باید کمک بگیرید؟
ui-section-effects = بعد از جلسه چه چیزی طبیعی است؟
ui-section-risks = مشکلات جدی که ممکن است پیش بیاید
ui-section-alternatives = انتخاب‌های دیگر
ui-section-notes = خوب است بدانید
ui-section-acknowledgement = برای پروندهٔ کلینیک
ui-section-questions = پرسش‌هایی از پزشک

## Sub-headings

ui-heading-ask-first = اول با پزشکتان صحبت کنید
ui-heading-why-wait = چرا باید صبر کنید؟
ui-heading-supplements = بیشتر دربارهٔ داروها و مکمل‌ها
ui-heading-plan-ahead = برنامه‌ریزی از قبل
ui-heading-numbing = کرم بی‌حسی
ui-heading-sun = آفتاب
ui-heading-skin-care = بیشتر دربارهٔ مراقبت از پوست
ui-heading-emergency = اورژانسی: همین حالا تماس بگیرید
ui-heading-at-once = فوری، در هر ساعت شبانه‌روز
ui-heading-same-day = همان روز
ui-heading-later = هفته‌ها یا ماه‌ها بعد
ui-heading-more-risks = بیشتر دربارهٔ مشکلات جدی
ui-heading-vessel = بسته شدن رگ
ui-heading-slow-infection = عفونت با باکتری‌هایی که کند رشد می‌کنند
ui-heading-injected-liquids = مایع‌هایی که باید دربارهٔ آن‌ها بپرسید
ui-heading-more-notes = بیشتر بدانید
ui-heading-questions-product = دربارهٔ محصول
ui-heading-questions-person = دربارهٔ تزریق‌کننده و جلسه
ui-heading-questions-choice = دربارهٔ نتیجه و انتخاب‌ها

## Labels

ui-name = نام
ui-record = شمارهٔ پرونده
ui-date = تاریخ
ui-clinician = پزشک یا درمانگر
ui-next = جلسه‌های بعدی
ui-emergency-number = شمارهٔ اورژانس
ui-clinic-phone = تلفن کلینیک
ui-clinic-emergency-phone = تلفن کلینیک، شبانه‌روزی
ui-out-of-hours-phone = خارج از ساعت کاری
# Read aloud in place of the QR code. $page is a web address.
ui-qr-alt = کد کیوآر صفحهٔ کلینیک: { $page }

## Acknowledgement

# It checks how well the clinic explained, not the patient.
ui-teach-lead = تا بدانیم چقدر خوب توضیح داده‌ایم، لطفاً با کلمه‌های خودتان بگویید:
ui-explained-by = توضیح‌دهنده
ui-interpreter = مترجم
ui-signature = امضای بیمار
# The date of signing, not of the session.
ui-signed-on = تاریخ امضا

## Screening

# The box on top of a sheet for which the questions of the list below were answered. It says what was answered, and
# neither what that means nor what to do but to ask.
ui-section-screening = امروز این‌ها را به پزشک یا درمانگرتان بگویید
ui-screening-yes = جواب «بله» بود:
ui-screening-unsure = جواب «مطمئن نیستم» بود. دربارهٔ این‌ها بپرسید:
# In place of all that, where every answer was "no". It must not reassure.
ui-screening-none = به هیچ‌کدام از پرسش‌های «{ ui-section-contraindications }» جواب «بله» یا «مطمئن نیستم» داده نشده است.
ui-screening-date = تاریخ جواب‌ها
# Stand above the sentence itself, further down on the sheet.
ui-screening-line-yes = جواب «بله» بود:
ui-screening-line-unsure = جواب «مطمئن نیستم» بود. دربارهٔ این مورد بپرسید:

## Footer

ui-sources = منابع
ui-sources-strong = مجله‌های علمی، انجمن‌های پزشکی، نهادهای نظارتی و خدمات درمانی
ui-sources-weak = منابع ضعیف‌تر: صفحه‌های کلینیک‌ها و فروشگاه‌ها، و مقاله‌های بدون نام نویسنده
ui-page-short = { $page } از { $pages }
ui-not-approved = هنوز تأیید پزشکی نشده است
# $name is the approver, often with a role in brackets; dates are in the calendar of the language.
ui-approved = تأیید پزشکی: { $name }، { $date }
ui-approved-until = تأیید پزشکی: { $name }، { $date }، معتبر تا { $until }
ui-approval-ended = تأیید پزشکی: { $name }، تا { $until } معتبر بود و تمام شده است
# Stands in a frame above everything else on a sheet that was printed against the clinic's own rule.
ui-unapproved-heading = برگهٔ تأییدنشده
ui-unapproved-mark = این برگه تأیید پزشکی معتبر ندارد. لطفاً قبل از اینکه طبق آن رفتار کنید، از کلینیک بپرسید.

## Marks

# Read aloud in place of the drawing before a list item. They name the drawing: the sentence says the rest.
ui-mark-do = علامت تیک
ui-mark-dont = علامت ضربدر
ui-mark-ask = علامت پرسش
ui-mark-check = خانه برای تیک زدن
ui-mark-call = گوشی تلفن
ui-mark-flag = پرچم
# Stands before a sentence that appears in another language.
ui-fallback-mark = (به زبان { $language })
# A calendar date with the Gregorian date beside it.
ui-date-both = { $date } ({ $gregorian })

## Timeline

# The picture of what holds when. Where the time after the session begins.
ui-timeline-start = جلسه
# A time on the axis, after the session or before it.
ui-timeline-step = { $time } بعد
ui-timeline-step-before = { $time } قبل
# Between two labels of a bar.
ui-timeline-comma = ،
# A label whose statement leaves the decision to the clinic, and what its sign means.
ui-timeline-advised = { $label }*
ui-timeline-advised-note = * طبق نظر کلینیک
# Read aloud in place of the picture: the title, then a sentence for each bar.
ui-timeline-title = نمودار زمانی مراقبت بعد از جلسه.
ui-timeline-title-before = نمودار زمانی مراقبت قبل و بعد از جلسه.
ui-timeline-before = از { $from } قبل از جلسه تا خود جلسه: { $labels }.
ui-timeline-until = در { $until } اول بعد از جلسه: { $labels }.
ui-timeline-from = از { $from } پس از جلسه به بعد: { $labels }.
ui-timeline-between = از { $from } تا { $until } بعد از جلسه: { $labels }.
ui-timeline-advised-aloud = { $label } (طبق نظر کلینیک)
