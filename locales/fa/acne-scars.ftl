# Scars that acne has left.

acne-scars-title = مزوتراپی برای جای فرورفتهٔ جوش (اسکار)

## mechanism

acne-scars-how-plump = مقدار خیلی کم ژل ممکن است فرورفتگی را پرتر کند.
acne-scars-how-collagen = تزریق ممکن است سلول‌های سازندهٔ کلاژن را هم فعال کند.

## substances

acne-scars-what-gel = در یک پژوهش، مقدار خیلی کمی ژل هیالورونیک اسید به کار رفت.
acne-scars-what-vitamins = پژوهشی دربارهٔ ترکیب ویتامینی برای اسکار پیدا نشد. بپرسید در سرنگ چه موادی هست.

## benefits

acne-scars-benefit-softer = جای فرورفتهٔ جوش ممکن است کمتر دیده شود.
acne-scars-honest-vanish = اسکار ناپدید نمی‌شود و هیچ روشی به‌تنهایی کافی نیست.
acne-scars-honest-thin = شواهد کم است: فقط یک پژوهش کوچک که با سازندهٔ ژل ارتباط داشت.
acne-scars-heading-studies = پژوهش‌ها چه نشان دادند؟
acne-scars-honest-people = در پژوهش ژل با { $scar_trial_people }، ظاهر اسکارها و پوست بهتر شد.
acne-scars-honest-moderate = یکی از منابع، مزوتراپی را فقط برای اسکارهای با شدت متوسط مطرح کرده است.
acne-scars-honest-combine = بررسی‌ها می‌گویند چند روش با هم، بهتر از یک روش به‌تنهایی است.

## contraindications

acne-scars-never-active = روی جوش فعال، ملتهب یا عفونی مزوتراپی نکنید.
acne-scars-ask-isotretinoin = مصرف قرص یا کپسول ایزوترتینوئین برای جوش، حالا یا به‌تازگی

## plan

acne-scars-plan-study = در یک پژوهش، افراد { $scar_trial_sessions } با فاصلهٔ { $scar_trial_interval } داشتند. بعد از { $scar_trial_followup } اسکارها باز هم بهتر دیده شد.

## aftercare

acne-scars-after-sun = از پوستتان در برابر آفتاب محافظت کنید، وگرنه ممکن است لک تیره پیدا شود.
acne-scars-after-pick = ممکن است کلینیک بخواهد پوست را فشار ندهید و پوستهٔ زخم را جدا نکنید.

## alternatives

acne-scars-other-needling = دستگاهی با سوزن‌های ریز (میکرونیدلینگ) برای اسکار جوش به کار می‌رود. در آمریکا برای اسکار صورت، از { $needling_device_min_age } به بالا مجاز است.
acne-scars-other-methods = لایه‌برداری، فیلر و لیزر انتخاب‌های دیگرند.
acne-scars-other-small = گاهی پزشک اسکار را با سوزن آزاد می‌کند یا اسکار کوچک را برمی‌دارد.
acne-scars-other-risks = هرکدام خطرهای خودش را دارد. بپرسید کدام مناسب اسکار شماست.
acne-scars-other-nothing = هیچ کاری نکردن هم یک انتخاب است. بعداً هم وقت تصمیم گرفتن هست.

## notes

acne-scars-note-not-acne = برای خود آکنه (جوش) نیست. فقط برای اسکاری است که از جوش مانده است.
acne-scars-note-brown = لک قهوه‌ای صاف، اسکار نیست. برگهٔ لک‌های پوستی را بخواهید.

## acknowledgement

acne-scars-teach = چه وقت جوش مانع مزوتراپی می‌شود؟
