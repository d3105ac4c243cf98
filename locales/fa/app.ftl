# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of `PLURAL` chooses the form for a count.

error = خطا:
hint = پیشنهاد: { $hint }

## The language of the program

ui-unknown-language = مقدار { $variable } برابر «{ $asked }» است و برنامه به این زبان حرف نمی‌زند
ui-languages = یکی از { $languages } را بگذارید یا متغیر را خالی کنید

## handout check

check-warning = هشدار:
check-note = یادداشت:
check-sentence = متن: { $sentence }
check-why = دلیل: { $why }
check-errors = { PLURAL($errors) ->
        [one] { $errors } خطا
       *[other] { $errors } خطا
    }
check-warnings = { PLURAL($warnings) ->
        [one] { $warnings } هشدار
       *[other] { $warnings } هشدار
    }
check-both = { $errors }، { $warnings }
check-unknown-rule = قاعده‌ای به نام «{ $name }» نیست
check-all-rules = فرمان `handout check --rules` همهٔ قاعده‌ها را نشان می‌دهد
check-did-you-mean = آیا منظورتان «{ $near }» بود؟
check-take-out = آن را بردارید
check-take-one-out = یکی را بردارید
check-write = بنویسید: { $right }
check-type-again = جمله را دوباره و بدون آن بنویسید
check-holds = در پیام { $id } «{ $text }» آمده است
check-of-number = عدد { $name }
check-of-statement = گزارهٔ { $id }
check-of-lead = جملهٔ آغاز { $name }
check-unread = هیچ چیز این را نمی‌خواند
check-tables = جدول‌ها این‌ها هستند: { $tables }
check-include-set = مجموعه را در یک هدف بیاورید
check-add-language = زبان را به `data/languages.toml` اضافه کنید
check-name-like-goal = نامش را مثل هدف یا مجموعه‌اش بگذارید
check-unknown-source = { $of }: منبع «{ $id }» وجود ندارد
check-add-source = آن را به `data/sources.toml` اضافه کنید
check-no-source = { $of }: منبعی ندارد
check-name-source = دست‌کم یک منبع از `data/sources.toml` را در { $key } نام ببرید
check-weak-number = عدد { $name } از ردهٔ `core` فقط بر صفحهٔ کلینیک‌ها تکیه دارد
check-weak-number-hint = رده‌اش را `clinic` کنید یا منبع قوی‌تری نام ببرید
check-number-without-value = گزارهٔ { $id } از عدد { $name } نام می‌برد که مقداری ندارد
check-write-in = سطر نوشتنی از { $name } نام می‌برد که عددی از ردهٔ `config` نیست
check-add-number = آن را به `data/numbers.toml` اضافه کنید
check-both-sides = گزارهٔ { $id } هم قبل از جلسه است و هم بعد از آن
check-two-statements = دو گزاره از آن بسازید، یکی با `before`
check-no-time = گزارهٔ { $id } از عدد { $name } نام می‌برد که مدت نیست
check-times = کلیدهای `before` و `from` و `until` دقیقه، ساعت، روز، هفته، ماه یا سال می‌گیرند
check-fixed-missing = هدف { $goal } گزارهٔ ثابت { $id } را ندارد
check-include-common = مجموعهٔ `common` را در هدف بیاورید
check-missing = پیام { $id } در { $tag } نیست
check-add-to = آن را به { $file } اضافه کنید
check-label = پیام { $id } در { $tag } برچسب نمودار زمانی ندارد: { $key }
check-label-hint = سطر { $line } را زیر آن بنویسید، با حدود ۱۶ حرف
check-twice = پیام { $id } دو بار آمده است
check-unused = هیچ هدفی پیام { $id } را چاپ نمی‌کند
check-list-in-goal = آن را بردارید یا در هدفی بیاورید
check-unused-label = هیچ چیز { $key } از { $id } را چاپ نمی‌کند
check-unused-label-hint = آن را بردارید، یا در هدف به گزاره `from` یا `until` بدهید
check-misplaced = پیام { $id } با نام فایلش شروع نمی‌شود
check-misplaced-hint = نامش را { $begin }-… بگذارید، یا جابه‌جایش کنید
check-reference = پیام { $id } به { $reference } اشاره می‌کند که در { $tag } نیست
check-reference-term = جای اصطلاح‌ها `terms.ftl` است
check-reference-message = جمله را کامل بنویسید، یا پیامی را نام ببرید که هست
check-unsaid = پیام { $id } در { $tag } از { $name } نمی‌گوید، ولی نمودار زمانی آن را نشان می‌دهد
check-unsaid-hint = آن را در جمله بگویید، یا زمان را از گزاره بردارید
check-variable = پیام { $id } در { $tag }: متغیر { $name } مقداری ندارد
check-variable-hint = متغیر نام عددی چاپ‌شدنی در `data/numbers.toml` است
check-evidence = پیام { $id } از { $name } می‌گوید که فقط برای جمله‌های شواهد است
check-evidence-hint = به گزاره‌اش `evidence = true` بدهید، یا عدد را بردارید
check-no-plural = پیام { $id } شکل جمع را بدون PLURAL برای { $name } انتخاب می‌کند
check-no-plural-hint = جدول جمع خود Fluent در بعضی زبان‌ها غلط است
check-plural-unknown = پیام { $id } شکل { $key } را دارد که در { $tag } نیست
check-plural-missing = پیام { $id } از شکل‌های { $tag } این‌ها را ندارد: { $forms }
check-plural-hint = هر شکل جمع زبان سطر خودش را می‌خواهد
check-counts-negations = واژه‌های منفی
check-counts-sentences = جمله‌ها
check-counts-items = اعضای فهرست
check-counts = { $id } در { $tag } در شمار { $what } فرق دارد: { $counts }
check-counts-hint = در همهٔ زبان‌ها یک چیز بگویید؛ اگر معنا یکی است، شمارها را با دلیل در `data/parity.toml` زیر { $rule } بنویسید
check-variables = متغیرهای پیام { $id } در { $tag } و { $other } یکی نیست: { $names }
check-variables-hint = در همهٔ زبان‌ها همان عددها را بگویید
check-order = ترتیب عددهای پیام { $id } در { $tag } فرق دارد: { $names }
check-order-hint = ببینید هیچ عددی جای دیگری را نگرفته باشد؛ اگر ترتیب درست است، آن را با دلیل در `data/parity.toml` بنویسید
check-terms = اصطلاح‌های پیام { $id } در { $tag } با زبان دیگر یکی نیست: { $names }
check-terms-hint = اصطلاح را در همهٔ زبان‌ها به کار ببرید، یا واژه را در همه بنویسید
check-one-language = { $id } در { $tag } هست و در { $tags } نیست
check-one-language-hint = آن را به زبان‌های دیگر اضافه کنید، یا بردارید
check-lengths = { $id } در { $tag } { $least } حرف دارد و در { $other } { $most } حرف
check-lengths-hint = ببینید چیزی کم یا زیاد نشده باشد؛ اگر هر دو درست است، درازا را با دلیل در `data/parity.toml` زیر `lengths-differ` بنویسید
check-words = { $id } در { $tag } واژهٔ { $word } را ندارد که در { $other } هست
check-words-hint = در واژه‌نامه: { $forms }؛ اگر طور دیگری گفته شده است، پیام را با دلیل در `data/parity.toml` بیاورید
check-bare-latin = در پیام { $id } «{ $text }» بدون نشانهٔ جداسازی آمده است
check-bare-latin-hint = متغیرش کنید، یا اصطلاحی که دور حرف‌های لاتین آن نشانهٔ جداسازی باشد
check-neutral-sign = در پیام { $id } نشانهٔ { $sign } آمده است که سمتش را از همسایه‌ها می‌گیرد
check-neutral-sign-hint = آن را با واژه بنویسید، یا عدد و نشانه را با هم متغیر کنید
check-bracket = در پیام { $id } { $sign } بدون نیمهٔ دیگرش آمده است
check-bracket-hint = هر دو نیمه را در یک متن بنویسید
check-isolate = در پیام { $id } جداسازی‌ای شروع می‌شود و تمام نمی‌شود، یا پایانی هست که آغازی ندارد
check-isolate-hint = قبل از حرف‌های لاتین U+2066 و بعد از آن‌ها U+2069 بنویسید
check-unseen = در پیام { $id } نویسهٔ { $text } آمده است
check-form = در پیام { $id } نویسهٔ { $text } آمده است که شکل چاپی یک حرف است
check-joined = در پیام { $id } حرفی به آنچه در آکولاد است چسبیده است
check-joined-hint = پیش از آن یک واژهٔ کامل یا یک فاصله بگذارید
check-half-space = در پیام { $id } نوشته شده است: { $text }
check-half-space-hint = بنویسید: { $right }؛ نشانهٔ ⸱ نیم‌فاصله است، U+200C
check-spacing-hint = پیش از نشانهٔ نقطه‌گذاری فاصله نیست، بعد از آن یکی هست، و هیچ‌جا دو فاصله نیست
check-digit-hint = عدد را در `data/numbers.toml` بگذارید و نامش را متغیر کنید
check-forbidden = در پیام { $id } واژهٔ «{ $text }» آمده است، به معنای { $idea }
check-stop = پیام { $id } در { $tag } از کنار گذاشتن دارو می‌گوید و نمی‌گوید از چه کسی باید پرسید
check-stop-hint = در همان گزاره بگویید: { $words }
check-fixed-changed = جملهٔ ثابت { $id } در { $tag } همانی نیست که بر آن توافق شد
check-fixed-unrecorded = برای جملهٔ ثابت { $id } در { $tag } چیزی ثبت نشده است
check-fixed-hint = جمله را برگردانید؛ اگر پزشک یا درمانگر با این یکی موافق بود، { $digest } را در `data/fixed.toml` بنویسید
check-fixed-locked = جمله را برگردانید: هیچ پوشه‌ای نباید آن را تغییر دهد
check-weak = پیام { $id } در { $tag } بر صفحهٔ کلینیک‌ها تکیه دارد و آن را قطعی می‌گوید
check-weak-hint = آن را به کلینیک واگذارید: «{ $phrase } …»
check-long = پیام { $id } جمله‌ای با { $words } واژه دارد؛ بیشتر از { $most } سخت خوانده می‌شود
check-long-hint = دو جمله از آن بسازید
check-passive = در پیام { $id } آمده است { $text } و معلوم نیست چه کسی می‌کند
check-passive-hint = با کسی شروع کنید که کار را می‌کند
check-unexplained = در پیام { $id } واژهٔ { $word } آمده است که هیچ جملهٔ برگهٔ { $goal } توضیحش نمی‌دهد
check-unexplained-hint = واژهٔ ساده را بنویسید و این را یک بار در کمانک
check-font-kind = قلم‌هایی از این نوع خوانده نمی‌شوند
check-font-kind-hint = فایل `.ttf` قلم را بگیرید، یا فایل `.otf` با خط‌های TrueType

## handout check: why each rule is there

check-rule-unreadable = چیزی که خوانده نشود چاپ نمی‌شود.
check-rule-unread-file = در فایلی که هیچ چیز نمی‌خواندش، چیزی هست که کسی نبودنش را نمی‌فهمد.
check-rule-unknown-source = هر گزاره بر منبعی تکیه دارد که می‌توان به آن رجوع کرد.
check-rule-no-source = کلینیک پاسخ‌گوی هر جمله است و می‌بیند از کجا آمده است.
check-rule-weak-number = صفحهٔ خود کلینیک شاهدی برای یک عدد نیست.
check-rule-unknown-number = عددی که نامش می‌آید باید باشد.
check-rule-wrong-time = نمودار زمانی فقط مدت را نشان می‌دهد، قبل از جلسه یا بعد از آن.
check-rule-fixed-missing = هیچ برگه‌ای بدون جمله‌های ثابت ایمنی بیرون نمی‌رود.
check-rule-message-missing = برگه هرگز دو زبان را با هم نمی‌آمیزد، پس یک جملهٔ گم‌شده جلوی آن را می‌گیرد.
check-rule-label-missing = نمودار زمانی برای هر چیزی که مدتی برقرار است برچسبی کوتاه می‌خواهد.
check-rule-message-twice = از دو پیام هم‌نام، یکی را هیچ چیز نمی‌خواند.
check-rule-message-unused = پیامی که چاپ نمی‌شود قرار بوده چیز دیگری باشد، یا جا مانده است.
check-rule-message-misplaced = نام پیام فایلش را نشان می‌دهد.
check-rule-reference-unknown = پیامی که به چیزی ناموجود اشاره کند چاپ‌شدنی نیست.
check-rule-variable-unknown = متغیر بدون مقدار چاپ‌شدنی نیست.
check-rule-evidence-number = عدد یک پژوهش، بیرون از جملهٔ شواهد، مثل قول خوانده می‌شود.
check-rule-time-unsaid = تصویر نباید بیشتر از متن بگوید.
check-rule-plural-forms = هر شمار شکلی از اسم را می‌خواهد که زبانش برای آن دارد.
check-rule-one-language-only = چیزی را که یک زبان می‌گوید، همهٔ زبان‌ها می‌گویند.
check-rule-variables-differ = زبانی که عددی را جا انداخته است کمتر می‌گوید.
check-rule-number-order = دو عدد که جایشان عوض شود جملهٔ دیگری می‌سازند.
check-rule-terms-differ = واژه‌ای که باید همه‌جا یکی باشد، اصطلاح است.
check-rule-negations-differ = یک «نه» گم‌شده هشدار را توصیه می‌کند.
check-rule-words-differ = واژهٔ پزشکی که در یک زبان نباشد، جمله را چیز دیگری می‌کند.
check-rule-sentences-differ = جمله‌ای که در یک زبان نباشد راحت از چشم می‌افتد.
check-rule-list-lengths-differ = عضوی که در یک فهرست نباشد راحت از چشم می‌افتد.
check-rule-lengths-differ = جمله‌ای دو برابر زبان دیگر چیزی بیشتر می‌گوید، یا آن یکی چیزی کمتر.
check-rule-bare-latin = در سطر راست‌به‌چپ، حرف لاتین و رقم و نشانه‌هایش جابه‌جا می‌شوند.
check-rule-neutral-sign = نشانه‌ای که خودش سمتی ندارد در طرف نادرست سطر می‌نشیند.
check-rule-bracket-unpaired = از دو کمانک جداافتاده، یکی به سمت نادرست نگاه می‌کند.
check-rule-isolate-unbalanced = جداسازی بی‌پایان بقیهٔ سطر را برمی‌گرداند.
check-rule-unseen-character = نویسهٔ نادیدنی ممکن است برگه را طوری نشان دهد که نیست.
check-rule-presentation-form = حرف در یک شکل ثابت به همسایه‌ها نمی‌چسبد و در جست‌وجو پیدا نمی‌شود.
check-rule-joined-placeable = از مرز متغیر چیزی نمی‌چسبد و حرف‌ها جدا می‌مانند.
check-rule-foreign-letter = حرف زبان دیگر شبیه است، ولی جست‌وجو و صفحه‌خوان آن را چیز دیگری می‌دانند.
check-rule-half-space = واژهٔ فارسی بدون نیم‌فاصله واژهٔ دیگری است، یا در آخر سطر می‌شکند.
check-rule-wrong-digit = برگه یک نوع رقم دارد.
check-rule-straight-quotes = هر خط گیومهٔ خودش را دارد.
check-rule-latin-punctuation = ویرگول، نقطه‌ویرگول و نشان پرسش این خط به سمت دیگری نگاه می‌کنند.
check-rule-spacing = سطر در جای فاصله می‌شکند و نباید پیش از نقطه بشکند.
check-rule-stretched = واژهٔ کشیده در جست‌وجو پیدا نمی‌شود.
check-rule-tanwin = تنوین در هر زبان یک جا دارد.
check-rule-word-choice = واژه‌ای ساده‌تر، مؤدبانه‌تر یا درست‌نوشته‌تر هست.
check-rule-typed-digit = عدد پزشکی یک جا با منبع‌هایش هست؛ عدد دستی راه خودش را می‌رود.
check-rule-forbidden-word = برگه هیچ قولی نمی‌دهد و چیزی را بی‌خطر نمی‌خواند.
check-rule-stop-without-ask = کسی که بدون پرسیدن دارو را کنار بگذارد ممکن است آسیب ببیند.
check-rule-fixed-changed = بر جمله‌های ثابت ایمنی حرف به حرف توافق شده است.
check-rule-fixed-unrecorded = بدون ثبت، تغییر جملهٔ ثابت دیده نمی‌شود.
check-rule-weak-as-fact = چیزی که فقط کلینیک‌ها می‌گویند انتخاب کلینیک است، نه واقعیت.
check-rule-long-sentence = جملهٔ دراز پیش از تمام شدن فراموش می‌شود.
check-rule-passive-voice = وقتی کننده اول بیاید، معلوم است چه کسی چه می‌کند.
check-rule-unexplained-term = واژهٔ پزشکی بدون واژهٔ ساده در کنارش فهمیده نمی‌شود.
check-rule-font-unusable = قلمی که به کار نیاید حرف‌ها را بی‌شکل می‌گذارد.
check-rule-not-composed = برگه‌ای که ساخته نشود به درد کسی نمی‌خورد.
check-rule-not-in-fonts = حرفی که در هیچ قلمی نباشد روی کاغذ مربع می‌شود.

## handout check --readability

check-scores = { $measures } · { $words } واژه در هر جمله · PEMAT-P { $pemat } · Clear Communication Index { $cdc }
check-score-main = با پیام اصلی شروع کنید
check-score-easy = جمله‌ها و واژه‌های کوتاه‌تر: سنجه متن ساده‌تری می‌خواهد
check-score-figures = عدد درست بنویسید و به جای درصد، چند نفر از هر ده نفر
check-score-lists = هیچ فهرستی بیشتر از هفت عضو نداشته باشد
check-score-headings = به هر بخش عنوان بدهید
check-score-order = اول پیام اصلی، و نشانه‌های اورژانسی پیش از فهرست آسیب‌ها
check-score-summary = پیام اصلی را در یک تا چهار جمله بگویید
check-score-action = کارهای قبل و بعد از جلسه را با خود کار بگویید
check-score-reader = با خواننده حرف بزنید
check-score-steps = کارهای بعد از جلسه را فهرست کنید
check-score-tool = به خواننده نمودار زمانی یا سطرهایی برای نوشتن بدهید
check-score-risks = خطرها را در بخش خودشان بگویید
check-score-benefits = هم فایده‌ها را بگویید و هم خطرها را
check-score-call = بگویید چه وقت باید کمک گرفت
check-score-active = { PLURAL($sentences) ->
        [one] { $sentences } جمله مجهول است: با کننده شروع کنید
       *[other] { $sentences } جمله مجهول است: با کننده شروع کنید
    }
check-score-words = واژه‌های کوتاه‌تر به جای بعضی از این‌ها: { $words }
check-score-shorten = از { $id } دو جمله بسازید ({ $words } واژه)
