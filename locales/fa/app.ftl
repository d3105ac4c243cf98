# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of `PLURAL` chooses the form for a count.

error = خطا:
hint = پیشنهاد: { $hint }

## The language of the program

ui-unknown-language = مقدار { $variable } برابر «{ $asked }» است و برنامه به این زبان حرف نمی‌زند
ui-languages = یکی از { $languages } را بگذارید یا متغیر را خالی کنید

## The guided mode

guide-goal = هدف:
guide-language = زبان بیمار:
guide-name = نام بیمار:
guide-size = اندازهٔ حروف:
guide-action = حالا چه کنیم:
guide-size-normal = معمولی، ۱۲ پوینت
guide-size-large = درشت، ۱۸ پوینت
guide-size-giant = خیلی درشت، ۲۴ پوینت
guide-print = چاپ برگه
guide-open = باز کردن برگه روی صفحه
guide-save = ذخیرهٔ برگه به شکل { "PDF" }
guide-text = فرستادن برگه به شکل متن: نوشتن پرونده‌ای برای پیام
guide-back = (برگشت)
guide-help-list = برای جست‌وجو بنویسید؛ { "Enter" } انتخاب، { "Esc" } برگشت
guide-help-text = { "Enter" } ادامه، حتی بدون نام؛ { "Esc" } برگشت
guide-plain-list = شماره یا چند حرف؛ { "Enter" } برای شمارهٔ ۱؛ { $back } برای برگشت:
guide-plain-text = نام، یا { "Enter" } بدون نام؛ { $back } برای برگشت:
guide-plain-text-again = نام، یا { "Enter" } برای { $before }؛ { $back } برای برگشت:
guide-plain-none = اینجا چیزی با نام «{ $typed }» نیست
# $code is the line at the foot of the sheet, in Latin letters.
guide-code = پایین این برگه نوشته شده است: { $code }
guide-no-preview = نخستین سطرها به زبان { $language } نشان داده نمی‌شوند: { $reason }
guide-stopped = متوقف شد: چیزی چاپ یا نوشته نشد
guide-nobody = این حالت سؤال می‌پرسد و اینجا پایانه‌ای برای پاسخ دادن نیست
guide-nobody-hint = آنچه می‌خواهید را خودتان بنویسید، مثل `handout make hair --lang fa`
guide-no-terminal = پایانه خوانده نمی‌شود: { $reason }
guide-no-goals = در محتوا هدفی برای انتخاب نیست

## Presets

preset-saved = تنظیم «{ $name }» در { $file } ذخیره شد
preset-removed = تنظیم «{ $name }» از { $file } حذف شد
preset-none = هیچ تنظیم ذخیره‌شده‌ای نیست
preset-none-hint = با `handout preset save NAME OPTIONS` یکی بسازید
preset-unknown = تنظیمی به نام «{ $name }» نیست
preset-near = منظورتان «{ $name }» است؟ `handout preset list` همه را نشان می‌دهد
preset-names = تنظیم‌های ذخیره‌شده: { $names }
preset-name = «{ $name }» نمی‌تواند نام یک تنظیم باشد
preset-name-hint = از حرف، رقم و خط تیره استفاده کنید؛ حداکثر { $most } نویسه
preset-exists = تنظیمی به نام «{ $name }» از قبل هست و دست نخورد
preset-exists-hint = برای جایگزین کردن آن --force بگذارید، یا نام دیگری انتخاب کنید
preset-empty = تنظیم «{ $name }» خالی می‌ماند
preset-empty-hint = گزینه‌هایی از `make` اضافه کنید، مثل --size large
preset-personal = { $option } برای یک بیمار یا یک جلسه است، ولی تنظیم برای همه است
preset-personal-key = `{ $key }` برای یک بیمار یا یک جلسه است، ولی تنظیم برای همه است
preset-personal-hint = آن را حذف کنید و هنگام ساختن برگه بنویسید
preset-once = { $option } بخشی از یک تنظیم نیست
preset-once-hint = آن را حذف کنید و هنگام ساختن برگه بنویسید
preset-key = تنظیم‌ها کلید `{ $key }` ندارند
preset-key-near = منظورتان `{ $key }` است؟
preset-key-hint = کلیدها همان گزینه‌های `make` هستند، بدون خط تیره‌های اول
preset-value = مقدار `{ $key }` نه متن است و نه `true`
preset-no-goal = نه در دستور و نه در تنظیم «{ $name }» هدفی نیامده است
preset-no-goal-hint = `handout goals` هدف‌ها را نشان می‌دهد
preset-unfit = تنظیم «{ $name }» درست نیست: { $reason }
preset-not-toml = تنظیم‌های ذخیره‌شده خوانده نمی‌شوند: { $reason }
preset-not-toml-hint = این سطر را درست کنید، یا نام پرونده را عوض کنید و تنظیم‌ها را دوباره ذخیره کنید
preset-unreadable = تنظیم‌های ذخیره‌شده خوانده نمی‌شوند: { $reason }
preset-unwritable = تنظیم‌های ذخیره‌شده نوشته نمی‌شوند: { $reason }
preset-unwritable-hint = این‌ها کنار تنظیمات خودتان می‌مانند؛ از مسئول این رایانه بخواهید اجازهٔ نوشتن بدهد
preset-no-home = پوشه‌ای برای تنظیم‌ها نیست، چون HOME مقدار ندارد
preset-no-home-hint = متغیر HOME را بگذارید یا خود گزینه‌ها را بنویسید

## The last sheet again

again-command = دوباره: { $command }
again-nothing = چیزی برای تکرار نیست
again-nothing-hint = اول یک برگه بسازید یا چاپ کنید
again-off = مقدار { $variable } برابر off است، پس چیزی به یاد نمی‌ماند
again-unfit = آخرین دستور را نمی‌توان تکرار کرد: { $command }
