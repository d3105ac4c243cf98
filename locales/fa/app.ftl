# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of `PLURAL` chooses the form for a count.

error = خطا:
hint = پیشنهاد: { $hint }

## The language of the program

ui-unknown-language = مقدار { $variable } برابر «{ $asked }» است و برنامه به این زبان حرف نمی‌زند
ui-languages = یکی از { $languages } را بگذارید یا متغیر را خالی کنید

## Approvals

approval-note = یادداشت: { $fault }
approval-state-approved = تأیید شده
approval-state-changed = تغییر کرده
approval-state-expired = منقضی
approval-state-never = تأیید نشده
approvals-counts = { $counts }
approvals-count = { $n } { $state }
approval-unread = خوانده نمی‌شود: { $reason }
approval-no-file = فایل نیست
approval-no-text = متن UTF-8 نیست
approval-too-long = از { $most } کیبی‌بایت، بیشترین اندازه‌ای که خوانده می‌شود، بزرگ‌تر است
approval-too-long-hint = ببینید چه چیزی در آن نوشته است و آنچه را جایش آنجا نیست بردارید
approval-key-text = مقدار «{ $key }» باید متنی میان گیومهٔ انگلیسی باشد
approval-key-missing = این تأیید به حساب نمی‌آید: «{ $key }» ندارد
approval-future = این تأیید به حساب نمی‌آید: تاریخ آن، { $on }، هنوز نرسیده است
approval-future-hint = تاریخ را درست کنید یا دوباره تأیید کنید
approval-ends-early = این تأیید به حساب نمی‌آید: در { $until } تمام می‌شود، پیش از آنکه داده شده باشد
approval-no-digest = این تأیید به حساب نمی‌آید: مقدار digest شصت‌وچهار رقم شانزده‌شانزدهی نیست
approval-again-hint = با `handout approve` دوباره تأیید کنید
approval-texts-changed = متن‌ها با چکیدهٔ خود نمی‌خوانند: فایل ناقص است یا دستی تغییر کرده است
approval-other-texts = متن‌هایش همان‌هایی نیست که آخرین بار تأیید شد
approval-no-texts = متن‌های تأییدشده آنجا نیست
approval-unwritten = نوشته نمی‌شود: { $reason }
approval-folder-hint = تأییدها کنار فایل کلینیک و در نبود آن در پوشهٔ محتوا نگه داشته می‌شوند: با --clinic یا --data پوشه‌ای را نام ببرید که اجازهٔ نوشتن در آن را دارید
approval-busy = شخص دیگری همین حالا در حال ثبت تأیید است
approval-busy-hint = کمی بعد دوباره امتحان کنید
approval-unknown-goal = برای هدف «{ $goal }» تأییدی هست، ولی محتوا این هدف را ندارد
approval-unknown-language = به زبان «{ $language }» تأییدی هست، ولی محتوا این زبان را ندارد
approval-near = منظور «{ $near }» بود؟
approval-flag = مقدار «{ $key }» باید true یا false باشد
approval-flag-hint = بنویسید `{ $key } = true`، بدون گیومه
approval-refused-never = کسی «{ $goal }» را به زبان «{ $language }» تأیید نکرده است و این کلینیک فقط برگه‌های تأییدشده را چاپ می‌کند
approval-refused-changed = آنچه از «{ $goal }» به زبان «{ $language }» تأیید شده بود تغییر کرده است و این کلینیک فقط برگه‌های تأییدشده را چاپ می‌کند
approval-refused-expired = تأیید «{ $goal }» به زبان «{ $language }» در { $until } تمام شده است و این کلینیک فقط برگه‌های تأییدشده را چاپ می‌کند
approval-refused-hint = با `{ $command }` تأییدش کنید، یا با --allow-unapproved آن را با نشان «تأییدنشده» چاپ کنید
approve-no-terminal = ترمینالی نیست که در آن پرسیده شود
approve-no-terminal-hint = پس از خواندن برگه، --yes را اضافه کنید
approve-until-past = تاریخ --until برابر { $until } است که گذشته است
approve-no-folder = پوشه‌ای برای نگه داشتن تأیید نیست
approve-no-folder-hint = یک clinic.toml در این پوشه بگذارید (کلیدهایش در docs/content.md است) یا با --data پوشهٔ محتوای خود را نام ببرید
approve-unchanged = از زمان { $approval } چیزی تغییر نکرده است
approve-question = آیا { $name } برگهٔ «{ $goal }» به زبان «{ $language }» را همان‌طور که نشان داده شد تأیید می‌کند؟
approve-no-answer = پاسخ خوانده نمی‌شود: { $reason }
approve-declined = تأیید نشد و چیزی ثبت نشد
approve-recorded = «{ $goal }» به زبان «{ $language }» تأیید و در { $file } ثبت شد
approve-kept-damaged = یادداشت: فایل خراب با نام { $file } نگه داشته شد

## Differences

diff-compared = { $goal } · { $language }: از { $old } تا { $new }
diff-none = تفاوتی نیست
diff-counted = { $changed }، { $added }، { $removed }، { $moved }
diff-changed = { $n } تغییریافته
diff-added = { $n } افزوده
diff-removed = { $n } حذف‌شده
diff-moved = { $n } جابه‌جا
diff-now-content = محتوای کنونی
diff-approval = تأیید { $name } در { $on }
diff-folder = پوشهٔ { $folder }
diff-file = برگهٔ { $file }
diff-version = نسخهٔ { $version }
diff-before = قبلاً:
diff-now = اکنون:
diff-note-moved = جایش عوض شده است
diff-note-role = قبلاً { $old } بود و اکنون { $new } است
diff-note-detail = قبلاً از --detail { $old } به بعد چاپ می‌شد و اکنون از { $new } به بعد
diff-never = کسی «{ $goal }» را به زبان «{ $language }» تأیید نکرده است، پس چیزی برای مقایسه نیست
diff-never-hint = با --against یک پوشه، یک برگه به شکل JSON یا یک نسخه را نام ببرید
diff-no-html = مقایسه به شکل صفحهٔ وب نوشته می‌شود
diff-no-html-hint = نام فایل را به .html ختم کنید
diff-no-file = چنین فایلی نیست
diff-no-handout = برگه‌ای به شکل JSON نیست
diff-no-handout-hint = با `handout make … -f json` یکی بسازید
diff-other-handout = برگهٔ «{ $goal }» به زبان «{ $language }» است
diff-no-version = پوشه، فایل یا نسخهٔ ثبت‌شده‌ای به نام «{ $version }» نیست
diff-near-version = منظورتان «{ $near }» بود؟
diff-no-versions = محتوا نسخهٔ ثبت‌شده‌ای ندارد
diff-versions = نسخه‌های ثبت‌شده: { $versions }
diff-not-in-version = نسخهٔ { $version } برگهٔ «{ $goal }» به زبان «{ $language }» را ندارد

## Sources

sources-count = { $n } جمله از { $of } جمله
sources-none = پشت این جمله هیچ نوشتهٔ منتشرشده‌ای نیست
sources-unknown = منبع «{ $id }» در data/sources.toml نیست
sources-weak = { $kind }، ضعیف
sources-kind-seed = مقالهٔ بدون نویسنده
sources-kind-review = مقالهٔ مروری
sources-kind-study = پژوهش منتشرشده در مجله
sources-kind-society = انجمن پزشکان پوست
sources-kind-regulator = نهاد ناظر
sources-kind-health-service = بروشور خدمات بهداشتی
sources-kind-clinic = صفحهٔ کلینیک یا فروشگاه
sources-kind-writing = معیار نگارش
sources-kind-editorial = انتخاب ویراستاران

## Versions

version-content = محتوای { $version } در { $day }، چکیده { $digest }
version-content-undated = محتوای { $version }، چکیده { $digest }
