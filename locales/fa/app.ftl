# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of `PLURAL` chooses the form for a count.

error = خطا:
hint = پیشنهاد: { $hint }

## The language of the program

ui-unknown-language = مقدار { $variable } برابر «{ $asked }» است و برنامه به این زبان حرف نمی‌زند
ui-languages = یکی از { $languages } را بگذارید یا متغیر را خالی کنید

## Screening

screen-intro =
    { PLURAL($count) ->
        [one] { $count } پرسش.
       *[other] { $count } پرسش.
    } هر پرسش جمله‌ای از همان برگه است. برای توقف بدون نوشتن چیزی { "Ctrl-C" } را بزنید.
# The number of a question, and how many there are.
screen-number = پرسش { $number } از { $count }
screen-answered = جواب قبلی: { $answer }
screen-applies = آیا این درست است؟ { screen-key-yes }: بله، { screen-key-no }: نه، { screen-key-unsure }: مطمئن نیست، { screen-key-back }: قبلی
screen-again = { screen-key-yes }، { screen-key-no }، { screen-key-unsure } یا { screen-key-back } را بنویسید و { "Enter" } بزنید.
# Keys that mean the same in this language; y, n, ? and b are understood in all.
screen-key-yes = ب
screen-key-no = ن
screen-key-unsure = ؟
screen-key-back = ق
screen-yes = بله
screen-no = نه
screen-unsure = مطمئن نیست
screen-counts = جواب‌ها: بله { $yes }، مطمئن نیست { $unsure }، نه { $no }.
screen-confirm = برگه با همین جواب‌ها ساخته شود؟ { screen-key-yes }: بله، { screen-key-back }: برگشت به پرسش آخر
screen-again-confirm = { screen-key-yes } یا { screen-key-back } را بنویسید و { "Enter" } بزنید.
screen-no-terminal = پرسش‌ها در ترمینال پرسیده می‌شوند و این‌جا ترمینالی نیست
screen-hint-answers = جواب‌ها را با { "--answers FILE" } بدهید؛ { "--template" } چنین فایلی را چاپ می‌کند
screen-ended = ورودی پیش از جواب دادن به همهٔ پرسش‌ها و تأیید آن‌ها تمام شد؛ چیزی نوشته نشد
screen-hint-ended = دوباره شروع کنید، یا جواب‌ها را با { "--answers FILE" } بدهید
screen-save-stdout = گزینهٔ { "--save-answers" } فایلی برای خودش می‌خواهد
screen-save-same = فایل { "--save-answers" } را گزینهٔ دیگری هم نام برده است
screen-hint-save = با { "--save-answers" } فایل دیگری نام ببرید
screen-saved-personal = توجه: فایل جواب‌ها چیزی دربارهٔ سلامتی یک نفر می‌گوید؛ آن را مثل پرونده نگه دارید یا پاک کنید
screen-no-batch = کار گروهی جواب نمی‌پذیرد: جواب‌ها مال یک بیمارند
receipt-no-batch = کار گروهی رسید نمی‌نویسد: هر رسید مال یک بیمار است
screen-hint-batch = برای هر بیمار { "handout screen" } را به کار ببرید، یا { "handout make" } را با { "--answers" } و { "--receipt" }

answers-no-file = چنین فایلی نیست
answers-unreadable = خوانده نشد: { $reason }
answers-too-large = برای فایل جواب‌ها بیش از اندازه بزرگ است
answers-not-utf8 = متن { "UTF-8" } نیست
answers-no-json = این { "JSON" } درستی نیست
answers-no-table = جدول «{ "answers" }» نیست
answers-key = کلیدی به نام «{ $key }» نیست؛ جای جواب‌ها جدول «{ "answers" }» است
answers-unknown = «{ $id }» از پرسش‌های «{ $goal }» نیست
answers-twice = به «{ $id }» دو بار جواب داده شده است
answers-empty = به «{ $id }» جواب داده نشده است
answers-wrong = مقدار «{ $id }» جواب نیست
answers-missing =
    { PLURAL($count) ->
        [one] { $count } پرسش جواب ندارد
       *[other] { $count } پرسش جواب ندارد
    }: { $ids }
answers-hint-utf8 = فایل را با { "UTF-8" } ذخیره کنید
answers-hint-template = دستور { "handout screen GOAL --template" } فایلی با همهٔ پرسش‌ها چاپ می‌کند
answers-hint-near = منظورتان «{ $id }» بود؟
answers-hint-values = { "\"yes\"" }، { "\"no\"" } یا { "\"unsure\"" } بنویسید
answers-hint-all = هر پرسش جواب می‌خواهد؛ جایی که کسی نمی‌داند { "\"unsure\"" } است
# The head of a file of answers.
answers-file-head =
    جواب پرسش‌های «{ $goal }».
    میان دو علامت نقل‌قول { "yes" } (بله)، { "no" } (نه) یا { "unsure" } (مطمئن نیست) بنویسید. سطرهایی که با { "#" } شروع می‌شوند خوانده نمی‌شوند.

## Receipts

receipt-wrote = { $file } نوشته شد
receipt-same = رسید و یک خروجی دیگر هر دو «{ $file }» می‌شوند
receipt-hint-same = با { "--receipt" } فایل دیگری نام ببرید
receipt-missing = برگه آماده است، ولی رسید آن نوشته نشد: { $reason }
receipt-hint-missing = آن را با دست در پرونده بنویسید: ساختن یا چاپ دوبارهٔ برگه تحویلی دیگر است
