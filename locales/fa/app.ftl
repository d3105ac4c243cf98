# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of «PLURAL» chooses the form for a count.

error = خطا:
hint = پیشنهاد: { $hint }

## The language of the program

ui-unknown-language = مقدار { $variable } برابر «{ $asked }» است و برنامه به این زبان حرف نمی‌زند
ui-languages = یکی از { $languages } را بگذارید یا متغیر را خالی کنید

## Shared by many messages

did-you-mean = منظورتان «{ $near }» بود؟
note = توجه: { $note }
take-out = آن را حذف کنید
refused-character = { $code } ({ $name })
character-line-break = شکست سطر
character-tab = جهش (تب)
character-direction-mark = نشانهٔ جهت
character-direction-embedding = جاسازی جهت
character-direction-override = تحمیل جهت
character-direction-isolate = جداساز جهت
character-byte-order-mark = نشانهٔ ترتیب بایت‌ها
character-control = نویسهٔ کنترلی
character-invisible = نویسهٔ نامرئی

## Files and folders

file-is-folder = این یک پوشه است
batch-combine-name-file = با --combine فایلی در آن را نام ببرید
file-exists = این فایل از پیش هست و دست‌نخورده ماند
batch-combine-force = برای جایگزین کردن آن از --force استفاده کنید یا با --combine فایل دیگری را نام ببرید
file-unwritable = نوشتن ممکن نیست: { $reason }
batch-combine-shard = با --shard چند فایل بسازید
batch-combine-place = با --combine جایی را انتخاب کنید که اجازهٔ نوشتن در آن را دارید
file-unreadable = خواندن ممکن نیست: { $reason }
file-folder = این پوشه است
file-name-one = نام فایلی درون آن را بدهید
file-pipe = این لوله یا دستگاه است، نه فایل
file-copy = محتوای آن را در فایلی کپی کنید و نام آن را بدهید
file-too-large = حجم آن { $size } بایت است و بیشترین اندازه { $most } بایت است
file-other = این فایلی که می‌خواهید نیست، یا خراب است
file-not-utf8 = متن این فایل UTF-8 نیست
file-save-utf8 = فایل را با کدگذاری UTF-8 ذخیره کنید
file-old-page = این صفحه از برگهٔ قدیمی‌تری است و حذف نمی‌شود: { $reason }
file-old-page-remove = خودتان آن را پاک کنید تا کسی آن را همراه صفحه‌های تازه به بیمار ندهد
file-force = برای جایگزین کردن آن از --force استفاده کنید یا با -o فایل دیگری را نام ببرید
file-other-folder = با -o پوشه‌ای را انتخاب کنید که اجازهٔ نوشتن در آن را دارید
file-name-in-folder = با -o فایلی در آن را نام ببرید
file-is-none = این یک فایل معمولی نیست
file-redirect = از -o - استفاده کنید و خروجی را به جایی که می‌خواهید بفرستید
file-no-folder = این پوشه وجود ندارد
file-no-permission = اجازهٔ این کار داده نشد
file-disk-full = دیسک پر است
file-disk-read-only = دیسک فقط خواندنی است
file-part-no-folder = بخشی از مسیر پوشه نیست
file-name-taken = چیز دیگری به این نام هست
file-stdout = نوشتن در خروجی استاندارد ممکن نیست: { $reason }
viewer-none = فایل نوشته شد، اما هیچ نمایشگری در این سیستم آن را باز نمی‌کند
viewer-by-hand = خودتان آن را باز کنید یا --open را بردارید
pager-quote = در { $name } علامت نقل‌قولی باز شده و بسته نشده است
pager-set = در { $own_variable } نام یک برنامه را بگذارید، مانند «less -R»
pager-broken = اجرای صفحه‌خوان «{ $program }» ممکن نیست: { $e }
pager-set-either = در { $own_variable } یا { $variable } نام یک برنامه را بگذارید، مانند «less -R»

## Lists of patients

batch-no-column = ستونی به نام «{ $short }» نیست
batch-columns = ستون‌ها { $columns } هستند
batch-header-long = سطر اول بلندتر از آن است که نام ستون‌ها باشد
batch-empty = فهرست بیماران خالی است
batch-empty-header = سطر اول آن نام ستون‌هاست، مانند «id,goal,lang»
batch-header-quote = در سطر نام ستون‌ها علامت نقل‌قولی بسته نشده است
batch-quote-open = علامت نقل‌قولی باز شده و بسته نشده است
batch-quote-close = آن را ببندید یا اگر جزئی از متن است دو بار بنویسید
batch-row-runs-on = این ردیف تا سطر { $line } ادامه دارد
batch-row-one-line = در یک خانه شکست سطر نمی‌آید؛ دنبال علامت نقل‌قولی بگردید که در سطر خودش بسته نشده است
batch-row-fields = این ردیف { $fields } خانه دارد و سطر نام ستون‌ها { $columns } ستون
batch-row-quote = خانه‌ای را که نشانهٔ جداکننده دارد میان دو علامت نقل‌قول بگذارید و برای هر ستون خالی یک جداکننده بنویسید
batch-nul = در این سطر بایت NUL هست
batch-save-text = فهرست را به صورت متن UTF-8 ذخیره کنید
batch-save-excel = فهرست را با کدگذاری UTF-8 ذخیره کنید؛ نام آن در Excel «CSV UTF-8» است
batch-line-not-utf8 = متن این سطر UTF-8 نیست
batch-line-long = این سطر از { $longest } بایت بلندتر است
batch-line-end-missing = هر سطر یک برگه است؛ شاید پایان سطر جا افتاده باشد
batch-line-cut = ورودی در میانهٔ این سطر تمام می‌شود
batch-line-cut-end = در پایان سطر آخر، شکست سطر بگذارید تا معلوم شود کامل است
batch-header-none = سطر اول نام هیچ ستونی نیست
batch-header-write = نام ستون‌ها را آنجا بنویسید، مانند «id,goal,lang»
batch-column-nameless = ستونی نام ندارد
batch-column-name-it = به آن نام بدهید یا حذفش کنید
batch-column-twice = دو ستون به نام «{ $column }» هست
batch-folder-unusable = استفاده از این پوشه ممکن نیست: { $reason }
batch-folder-writable = با --out پوشه‌ای را نام ببرید که اجازهٔ نوشتن در آن را دارید
batch-folder-is-file = این فایل است، نه پوشه
batch-folder-name = با --out یک پوشه را نام ببرید
batch-folder-gone = این پوشه دیگر نیست
batch-busy = اجرای دیگری اکنون اینجا کار می‌کند
batch-busy-wait = صبر کنید تا تمام شود یا با --out پوشهٔ دیگری را نام ببرید
batch-changed-program = نسخهٔ برنامه { $before } بود و اکنون { $now } است
batch-changed-from-stdin = فهرست از ورودی استاندارد می‌آمد
batch-changed-to-stdin = اکنون فهرست از ورودی استاندارد می‌آید
batch-changed-manifest = فهرست عوض شده است: { $before } بایت بود و اکنون { $now } بایت است و SHA-256 دیگری دارد
batch-changed-content = محتوا { $before } ({ $before_digest }) بود و اکنون { $now } ({ $now_digest }) است
batch-changed-clinic = نمایهٔ کلینیک عوض شده است
batch-changed-approvals = تأییدها عوض شده‌اند یا یکی به پایان رسیده است
batch-option-not-given = داده نشده
batch-option-given = داده شده
batch-changed-option = { $option } این بود: { $then }، و اکنون این است: { $now }
batch-changes = { $first }؛ { $then }
batch-report-exists = گزارشی از اجرای پیشین اینجا هست
batch-report-resume = برای ادامهٔ آن اجرا --resume را بیفزایید، یا با --out پوشهٔ دیگری را نام ببرید، یا با --force فایل‌های آن را جایگزین کنید
batch-report-none = این گزارش یک اجرا نیست
batch-report-other = با --out پوشهٔ دیگری یا با --report فایل دیگری را نام ببرید
batch-no-resume = ادامهٔ این اجرا ممکن نیست: { $changes }
batch-no-resume-same = همان فهرست و همان گزینه‌ها را بدهید یا در پوشهٔ دیگری از نو شروع کنید
batch-report-unlocked = قفل کردن این فایل ممکن نیست: { $reason }
batch-report-other-disk = با --report گزارشی روی دیسک دیگری را نام ببرید
batch-json-cut = سطر پیش از پایان شیء JSON تمام می‌شود
batch-json-object = در هر سطر یک شیء بنویسید
batch-json-broken = از نویسهٔ { $column } به بعد JSON نیست
batch-json-quotes = در هر سطر یک شیء بنویسید و نام‌ها و متن‌ها را میان دو علامت نقل‌قول بگذارید
batch-json-none = این سطر یک شیء JSON نیست
batch-key-twice = ستون «{ $name }» دو بار آمده است
batch-next-texts = ستون «next» چیزی جز متن دارد
batch-next-quotes = تاریخ‌ها را میان دو علامت نقل‌قول بنویسید: «["2026-03-20"]»
batch-write-number = یک عدد صحیح بنویسید
batch-write-dates = یک تاریخ یا فهرستی از تاریخ‌ها را میان دو علامت نقل‌قول بنویسید
batch-write-text = یک متن میان دو علامت نقل‌قول بنویسید
batch-wrong-kind = ستون «{ $name }» چنین مقداری نمی‌پذیرد
batch-column-copies = ستون «{ $column }» عدد صحیحی از ۱ تا ۹۹ نیست
batch-column-same-language = ستون «{ $column }» همان زبان برگه را نام می‌برد
batch-other-language = زبان دیگری را نام ببرید یا آن را خالی بگذارید
field-column = ستون «{ $column }»
batch-column-goal = ستون «{ $column }» هدف شناخته‌شده‌ای را نام نمی‌برد
batch-column-language = ستون «{ $column }» هیچ‌یک از زبان‌های محتوا را نام نمی‌برد
batch-column-empty = ستون «{ $column }» خالی است
batch-fill = آن را پر کنید یا برای همهٔ سطرهایی که آن را خالی می‌گذارند { $option } را بدهید
batch-id-own = به هر سطر شناسه‌ای جداگانه بدهید یا این ستون را حذف کنید
batch-column-character = در ستون «{ $column }» نویسهٔ { $refused } هست
batch-id-retype = شناسه را دوباره و بدون آن بنویسید
batch-column-long = ستون «{ $column }» { $length } نویسه دارد و بیشترین اندازه { $most } است
batch-column-no-day = در ستون «{ $column }» روزی هست که در تقویم نیست
batch-column-no-date = در ستون «{ $column }» چیزی هست که تاریخ نیست
batch-column-word = در ستون «{ $column }» هیچ‌یک از واژه‌های آن نیست
batch-words = یکی از این‌ها را بنویسید: { $words }
batch-stdin = ورودی استاندارد
batch-manifest-folder = این پوشه است، نه فهرست بیماران
batch-manifest-utf16 = با کدگذاری UTF-16 نوشته شده است
batch-manifest-utf8 = آن را با کدگذاری UTF-8 ذخیره کنید؛ نام آن در Excel «CSV UTF-8» است
batch-manifest-kind = نه CSV است و نه JSON Lines
batch-manifest-kind-hint = در هر سطر یک شیء JSON بنویسید، بدون کروشه دور همه؛ نام فایل TOML به .toml ختم می‌شود
batch-manifest-none = چنین فهرستی نیست
batch-manifest-name = یک فایل CSV یا JSON Lines یا TOML را نام ببرید، یا - برای ورودی استاندارد
batch-name-folder = در --name پوشه آمده است
batch-name-out = پوشه را با --out نام ببرید؛ همهٔ فایل‌های یک اجرا در آن است
batch-name-brace = در --name آکولاد تنهایی هست
batch-name-two-braces = به جای یکی، دو تا بنویسید
batch-name-same = با این --name همهٔ سطرها یک فایل می‌شوند
batch-name-fields = آن را با خانه‌ها بنویسید، مانند «{ $example }»
batch-name-no-field = در --name خانه‌ای به نام «{ $field }» نیست
batch-name-known = خانه‌ها { $fields } هستند
batch-progress = { $bar } { $pos } / { $len }{ $msg }  { $rate }  { $eta }
batch-progress-open = { $spinner } { $pos }{ $msg }  { $rate }
batch-progress-failed = { "" }  ✗ { $failed }
batch-strict =
    { PLURAL($bad) ->
         [one] یک سطر را نمی‌شود ساخت، پس هیچ‌کدام ساخته نشد
        *[other] { $bad } سطر را نمی‌شود ساخت، پس هیچ‌کدام ساخته نشد
    }
batch-strict-hint = فهرست را درست کنید یا --strict را بردارید تا سطرهای دیگر ساخته شوند
batch-line-other = سطر { $line } همانی نیست که در اجرای نیمه‌تمام بود
batch-line-other-hint = همان ورودی را بدهید یا در پوشهٔ دیگری از نو شروع کنید
batch-changed-while-read = فهرست هنگام خواندن عوض شد
batch-changed-while-read-hint = در پوشهٔ دیگری از نو شروع کنید و تا پایان اجرا فهرست را تغییر ندهید
batch-file-force = برای جایگزین کردن آن از --force استفاده کنید یا با --out پوشهٔ دیگری را نام ببرید
batch-more-failed = سطرهای دیگری هم ساخته نشد؛ همهٔ آن‌ها در گزارش هست
batch-folder-removed = پوشه در میانهٔ اجرا حذف شد
batch-again = دوباره اجرا کنید
batch-shard-zero = شمارش --shard از ۱ آغاز می‌شود
batch-shard-add = اگر زمان‌بند از ۰ می‌شمارد یکی بیفزایید: «$((JOB_COMPLETION_INDEX + 1))/8»
batch-shard-none = مقدار --shard سهمی مانند «2/8» نیست
batch-shard-write = به صورت K/N بنویسید که K از ۱ تا N است
batch-twin-id = شناسهٔ آن همان شناسهٔ سطر { $line } است
batch-twin-id-earlier = شناسهٔ آن همان شناسهٔ سطری پیش از آن است
batch-own-id = به هر سطر شناسه‌ای جداگانه بدهید
batch-twin-file = همان فایلی را می‌نویسد که سطر { $line } می‌نویسد
batch-twin-file-earlier = همان فایلی را می‌نویسد که سطری پیش از آن می‌نویسد
batch-own-file = در --name یکی از { "{id}" } یا { "{line}" } را بگذارید
batch-own-file-case = در --name یکی از { "{id}" } یا { "{line}" } را بگذارید؛ در برخی سیستم‌ها حروف بزرگ و کوچک یک نام می‌سازند
batch-toml-large = از { $most } بایت بزرگ‌تر است
batch-toml-other = آن را به صورت CSV یا JSON Lines بنویسید که اندازه‌شان محدود نیست
toml-character = متنی در اینجا نویسهٔ { $refused } دارد
toml-no-key = کلیدی به نام «{ $key }» نیست
batch-toml-list = هر برگه جدولی از فهرست «[[handout]]» است
batch-toml-tables = «handout» باید فهرستی از جدول‌ها باشد
batch-toml-brackets = «[[handout]]» را با دو کروشه بنویسید
batch-toml-table = برگه باید یک جدول باشد
batch-web-pages = صفحهٔ وب
batch-pictures = تصویر
batch-no-kind = فرمان batch { $kind } نمی‌سازد
batch-give-format = با -f یکی از pdf و text و json را بدهید
batch-combine-format = --combine یک PDF می‌سازد و قالب خواسته‌شده چیز دیگری است
batch-combine-format-hint = یکی از --format و --combine را بردارید
batch-strict-stream = --strict فهرست را دو بار می‌خواند و ورودی استاندارد را فقط یک بار می‌توان خواند
batch-strict-save = نخست آن را در فایلی ذخیره کنید یا --strict را بردارید
batch-signals = انتظار برای سیگنال‌ها ممکن نیست: { $reason }
option-wrong = { $option }: { $what }
batch-checked =
    { PLURAL($lines) ->
         [one] { $lines } سطر
        *[other] { $lines } سطر
    } در { $seconds } ثانیه بررسی شد: { $made } را می‌شود ساخت، { $failed } را نمی‌شود؛ چیزی نوشته نشد
batch-check-interrupted = بررسی نیمه‌کاره ماند
batch-cannot-be-made =
    { PLURAL($lines) ->
         [one] { $lines } سطر
        *[other] { $lines } سطر
    } را نمی‌شود ساخت
batch-ended = ساخته { $made }، کنارگذاشته { $skipped }، ناموفق { $failed } در { $seconds } ثانیه، { $rate } برگه در ثانیه
batch-interrupted = اجرا نیمه‌کاره ماند؛ آنچه ساخته شده کامل است
batch-mend-then = آن را درست کنید، سپس { $resume }
batch-failed =
    { PLURAL($lines) ->
         [one] { $lines } سطر
        *[other] { $lines } سطر
    } ساخته نشد
batch-report-says = گزارش «{ $report }» می‌گوید کدام‌ها و چرا
batch-go-on-same = با همان ورودی ادامه دهید: { $command }
batch-go-on = با این فرمان ادامه دهید: { $command }

## Content files

content-row-cells = ردیف «{ $row }» { $cells } خانه دارد و ستون‌ها { $columns } تا هستند
content-own-section = بخش نوع «{ $kind }» را خود برنامه می‌سازد
content-id-file = «id» برابر «{ $id }» است، اما نام فایل «{ $expected }» است
content-id-file-same = هر دو را یکی کنید
content-no-group = گروه «{ $group }» نیست تا پس از آن بیاید
content-no-set = مجموعهٔ مشترک «{ $set }» نیست
content-sets = مجموعه‌ها { $sets } هستند
content-set-twice = مجموعهٔ «{ $set }» دو بار آمده است
content-statement-twice = عبارت «{ $statement }» دو بار آمده است
content-one-of-two = یکی از دو تا را حذف کنید
content-no-goals = هیچ هدفی در آن نیست
content-incomplete = پوشهٔ «{ $folder }» به‌تنهایی محتوای کامل نیست: «{ $file }» را ندارد
content-incomplete-hint = اگر این پوشه روی محتوای داخلی می‌نشیند: «{ $command }»
number-min-above-max = در «{ $name }» کمینه { $min } است که از بیشینهٔ { $max } بزرگ‌تر است
number-range-most = «{ $name }» میان ۰ و { $most } نیست
number-in-words = عددهای بزرگ‌تر را با حروف در جمله بنویسید
number-per = مقدار «per» در «{ $name }» چاپ‌شدنی نیست
number-per-hint = «per» یا 10 است یا 100 و واحد آن «percent» است
number-character = در «{ $name }» نویسهٔ { $refused } هست
number-retype = مقدار را دوباره و بدون آن بنویسید
number-empty = مقدار «{ $name }» خالی است
number-give = مقدار را بدهید یا «value» را بردارید
number-range-ends = «{ $name }» بازه‌ای است که یک سر ندارد
number-range-give = «min» و «max» را بدهید یا «range» را بردارید
number-wider-no-range = جهت «{ $name }»، «wider» است، ولی آن بازه نیست
number-wider-no-range-hint = «range = true» را اضافه کنید، یا جهت را «up» یا «down» بگذارید
number-range = { $min } تا { $max }
number-one = { $n }
number-moves = «{ $name }» نمی‌تواند { $now } شود: در محتوای داخلی { $before } است
number-may-rise-to = فقط می‌تواند بیشتر شود، حداکثر تا { $max }
number-may-rise = فقط می‌تواند بیشتر شود
number-may-fall = فقط می‌تواند کمتر شود
number-may-widen = دو سر آن فقط می‌توانند از هم دورتر شوند
number-may-not-move = در همهٔ کلینیک‌ها یکی است: سوی محتاطانه ندارد
number-lower-min = کمینه‌ای بدهید که از بیشینه بزرگ‌تر نباشد
number-changes-key = «{ $name }» مقدار «{ $key }» را از «{ $before }» به «{ $now }» تغییر می‌دهد
number-changes-key-hint = «{ $key }» را ننویسید: کلینیک می‌تواند مقدار را عوض کند، نه معنا را
number-wordless = «{ $name }» در محتوای داخلی عدد ندارد و نباید عددی بگیرد
number-wordless-hint = جمله‌ها آن را با کلمه می‌گویند
number-not-whole = مقدار «{ $key }» در «{ $name }» عدد صحیح نیست: { $given }
number-whole = آن را با رقم، بدون کسر و بدون نشان نقل قول بنویسید
number-new-without = «{ $name }» عدد تازه‌ای است و «{ $key }» ندارد
number-new-give = «{ $key }» را بدهید، همان‌طور که در docs/content.md آمده است
number-unit-changed = پیام «{ $unit }» آنچه را عدد «{ $name }» می‌گوید تغییر می‌دهد
number-unit-changed-hint = شیوهٔ نوشتن عدد بخشی از آن است؛ این پیام را از پوشه بردارید
content-no-version = «version» نیست
content-give-version = به محتوا نسخه‌ای مانند «2026.1» بدهید
content-missing-file = این فایل نیست
content-missing-file-hint = هر پوشهٔ محتوا به آن نیاز دارد؛ شکل آن در «docs/content.md» آمده است
content-no-folder = پوشه‌ای به نام «{ $folder }» نیست
content-name-folder = پوشه‌ای را نام ببرید که «data» و «locales» در آن است
content-folder-empty = هیچ‌یک از «data» و «locales» و «fonts» در «{ $folder }» نیست
content-folder-above = پوشهٔ بالای آن‌ها را بدهید؛ شکل آن در «docs/content.md» آمده است
toml-keys = کلیدها { $keys } هستند
toml-tables = «{ $key }» باید فهرستی از جدول‌ها باشد
toml-table = «{ $key }» باید جدول باشد، نه { $kind }
content-no-time = عبارت «{ $statement }» عدد «{ $number }» را نام می‌برد که مدت زمان نیست
message-no-value = پیام «{ $message }» در «{ $tag }»: «{ $variable }» مقداری ندارد
message-variable = متغیر، نام عددی چاپ‌شدنی در «data/numbers.toml» است
message-retype = جمله را دوباره و بدون آن بنویسید
message-twice = پیام «{ $message }» دو بار آمده است
message-take-one = یکی را حذف کنید
content-fixed-missing = عبارت ثابت «{ $id }» در «{ $goal }» نیست
content-fixed-missing-hint = هر برگه باید آن را داشته باشد؛ مجموعهٔ «common» را در هدف بیاورید
content-fixed-changed = عبارت ثابت «{ $id }» همان نیست که بر سر آن توافق شده است
content-fixed-changed-hint = ایمنی بیمار به آن بسته است و هیچ پوشه‌ای نباید آن را تغییر دهد؛ این پیام را از پوشه بردارید

## Languages and their messages

locale-no-digits = برای «{ $locale }» رقمی نیست: { $reason }
locale-none = «{ $locale }» زبان و منطقه نیست: { $reason }
locale-no-plurals = برای «{ $locale }» قاعدهٔ جمع نیست: { $reason }
locale-no-dates = برای «{ $locale }» شکل تاریخ نیست: { $reason }
locale-no-date = «{ $date }» تاریخ نیست: { $reason }
locale-no-times = برای «{ $locale }» شکل ساعت نیست: { $reason }
locale-no-hour = { $hour } ساعتی از شبانه‌روز نیست
language-no-tag = «{ $tag }» کد زبان نیست
language-use-tag = کد BCP 47 مانند «ar» یا «pt-BR» به کار ببرید
language-near = منظورتان «{ $near }» بود؟ زبان‌ها { $languages } هستند
language-list = زبان‌ها { $languages } هستند
language-none = برگه‌ای به زبان «{ $tag }» نیست
language-named = «{ $tag }» ({ $name })
message-broken = پیام «{ $message }» در «{ $tag }»: { $reason }
message-character-in = در پیام «{ $message }» در «{ $tag }» نویسهٔ { $refused } هست
message-missing = پیام «{ $message }» در «{ $tag }» نیست
message-add = آن را به «{ $file }» بیفزایید
message-not-fluent = این Fluent درست نیست: { $reason }
message-reason-variable = متغیر «{ $variable }» مقداری ندارد
message-reason-message = به «{ $id }» ارجاع می‌دهد که نیست
message-reason-term = به اصطلاح «{ $term }» ارجاع می‌دهد که نیست
message-reason-function = تابعی به نام «{ $id }» نیست
message-reason-cyclic = به خودش ارجاع می‌دهد
message-reason-placeables = متغیرهای آن بیش از اندازه است

## The clinic's profile

profile-no-colour = «{ $key }» رنگ نیست: «{ $text }»
profile-write-colour = سرخ و سبز و آبی را به شکل «#rrggbb» بنویسید، مانند «#0f4c5c»
profile-white = سفید
profile-tint = ته‌رنگ آن پشت یادداشت‌ها
profile-contrast = کنتراست «{ $key }» با { $ground } برابر { $shown }:1 است و کمترین اندازه { $least }:1 است
profile-darker = رنگ تیره‌تری بگذارید؛ عنوان‌ها با آن چاپ می‌شوند
profile-none = چنین نمایهٔ کلینیکی نیست
logo-svg-damaged = فایل SVG خراب است: { $reason }
logo-svg-again = نشان را دوباره به صورت SVG ذخیره کنید
logo-element = عنصر «{ $element }» در آن هست
logo-use = عنصر «use» در آن به فایل دیگری اشاره می‌کند
logo-text-hint = حروف را به مسیر تبدیل کنید (در Inkscape از منوی Path گزینهٔ Object to Path) یا نشان را به صورت PNG ذخیره کنید
logo-gradient-hint = آن را با یک رنگ پر کنید یا نشان را به صورت PNG ذخیره کنید
logo-script-hint = آن را حذف کنید؛ تنها مسیرهای یک‌رنگ رسم می‌شوند
logo-path-hint = آن را با مسیرهای یک‌رنگ بکشید یا نشان را به صورت PNG ذخیره کنید
logo-nothing = چیزی رسم نمی‌کند
logo-nothing-hint = نشان را دوباره به صورت SVG یا به صورت PNG ذخیره کنید
logo-edge = از لبهٔ صفحهٔ خودش بیرون می‌زند
logo-edge-hint = صفحه را هم‌اندازهٔ طرح کنید (در Inkscape از منوی Edit گزینهٔ Resize Page to Selection)
logo-opacity = بخشی از آن شفاف است («opacity»)
logo-blend = رنگ‌ها را می‌آمیزد («mix-blend-mode»)
logo-overflow = بخشی از طرح را می‌برد («overflow»)
logo-effect = بخشی از آن جلوه‌ای دارد («filter» یا «mask»)
logo-image = تصویر یا متن در آن هست
logo-points = بیش از { $most } نقطه دارد
logo-points-hint = مسیرهای آن را ساده کنید یا نشان را به صورت PNG ذخیره کنید
logo-fill-opacity = بخشی از آن شفاف است («fill-opacity» یا «stroke-opacity»)
logo-fill = با چیزی جز رنگ پر شده است
logo-large = { $bytes } بایت است و بیشترین اندازهٔ نشان 1 MiB است
logo-smaller = آن را کوچک‌تر، برای پهنای چاپی ۵۰ میلی‌متر، یا به صورت SVG ذخیره کنید
logo-none = نشانی به نام «{ $name }» نیست
profile-path = مسیر آن از پوشهٔ نمایهٔ کلینیک آغاز می‌شود
logo-kind = نه فایل PNG است و نه SVG
logo-kind-hint = نشان را به صورت PNG یا SVG ذخیره کنید
logo-png-damaged = فایل PNG خراب است: { $reason }
logo-png-again = نشان را دوباره به صورت PNG ذخیره کنید
logo-png-large = فایل PNG بزرگ‌تر از آن است که خوانده شود
logo-pixels = { $width } × { $height } پیکسل است و هر ضلع نشان از { $least } تا { $most } است
logo-other-size = آن را به اندازهٔ دیگری ذخیره کنید
logo-coarse = { $width } × { $height } پیکسل است، یعنی { $dpi } dpi در اندازهٔ چاپی { $across } × { $down } میلی‌متر؛ کمترین اندازه { $least } dpi است
logo-finer = آن را با { $width } × { $height } پیکسل یا بیشتر ذخیره کنید
profile-no-name = «name» نیست
profile-write-name = نام کلینیک را بنویسید: «name = "…"»
profile-font = در «fonts» نام «{ $name }» آمده است: { $what }
profile-font-none = در «fonts» نام «{ $name }» آمده است و چنین فایلی نیست
profile-no-text = «{ $key }» در «{ $tag }» ({ $name }) متنی ندارد
profile-add-text = «{ $line }» را به «{ $key }» بیفزایید
profile-write-text = «{ $line }» را با علامت نقل‌قول بنویسید
profile-text = «{ $key }» باید متن باشد
profile-texts = «{ $key }» باید فهرستی از متن‌ها باشد
profile-write-texts = «{ $line }» را با کروشه و علامت نقل‌قول بنویسید
field-key = «{ $key }»
profile-dial = آن را همان‌گونه که شماره‌گیری می‌شود بنویسید، مانند «+966 11 555 0100» یا «011 555 0100 ext. 12»
profile-no-phone = «{ $key }» شمارهٔ تلفن نیست: { $why }
profile-no-address = «{ $key }» نشانی وب نیست
profile-copy-address = آن را از نوار نشانی مرورگر کپی کنید، مانند «https://clinic.example/care»
profile-address-long = «{ $key }» { $length } نویسه دارد و بیشترین اندازه { $most } است
profile-address-fine = نشانی بلندتر کد QR را ریزتر از آن می‌کند که از روی کاغذ خوانده شود
profile-no-tag = «{ $key }» کد زبان نیست
profile-use-tag = یکی از کدهای «handout languages» را به کار ببرید، مانند «ar»
profile-no-paper = کاغذی به نام «{ $paper }» نیست
profile-papers = «a4» یا «a5» یا «letter» است
profile-password = در «{ $key }» گذرواژه هست و نمایه جای آن نیست
profile-password-variable = آن را از اینجا بردارید و در متغیر { $variable } بگذارید
profile-number = «{ $key }» باید عددی از { $least } تا { $most } باشد
profile-write-number = «{ $line }» را بدون علامت نقل‌قول بنویسید
profile-no-choice = «{ $key }» نمی‌تواند «{ $value }» باشد
profile-duplex = «long» یا «short» یا «off» است
phone-holds = در آن «{ $c }» هست
phone-extension-holds = در شمارهٔ داخلی آن «{ $c }» هست
phone-plus = نشانهٔ «+» فقط در آغاز می‌آید
phone-short = رقم‌های آن کم است
phone-long = { $count } رقم دارد

## Fonts, pages and pictures

font-characters =
    هیچ فونتی { PLURAL($count) ->
         [one] نویسهٔ
        *[other] نویسه‌های
    } { $characters } از «{ $text }» را در «{ $language }» ندارد
font-character = «{ $shown }» ({ $code })
font-characters-more = { $characters } و { $count } تای دیگر
font-add =
    فونتی بیفزایید که { PLURAL($count) ->
         [one] آن
        *[other] آن‌ها
    } را داشته باشد، مانند یکی از فونت‌های Noto: فایل .ttf آن (یا فایل .otf با طرح‌های TrueType) را { $place } بگذارید؛ یا نام فایل را زیر «fonts» در نمایهٔ کلینیک بنویسید
font-add-marks = فونتی بیفزایید که آن را با نشانه‌هایش داشته باشد، مانند یکی از فونت‌های Noto: فایل .ttf آن (یا فایل .otf با طرح‌های TrueType) را { $place } بگذارید؛ یا نام فایل را زیر «fonts» در نمایهٔ کلینیک بنویسید
font-into = در «{ $folder }»
font-into-own = در پوشهٔ «fonts» در پوشه‌ای از خودتان، که آن را با --data نام می‌برید،
font-marks = هیچ فونتی همهٔ نشانه‌های حرف { $letter } از «{ $text }» را در «{ $language }» ندارد
font-none = فونت نیست
font-take = یک فایل .ttf بگذارید، یا فایل .otf با طرح‌های TrueType
font-open = فونتی با مجوز آزاد بگذارید، مانند یکی از فونت‌های Noto
font-licence = مجوز این فونت گنجاندن آن را در سند منع کرده است (OS/2 fsType 2)
font-licence-part = مجوز این فونت گنجاندن بخشی از آن را منع کرده است (OS/2 fsType 0x100)
font-licence-outlines = مجوز این فونت گنجاندن طرح‌های آن را منع کرده است (OS/2 fsType 0x200)
font-coloured = این فونت به جای طرح، تصویر رنگی دارد که روی برگهٔ چاپی نمی‌آید
font-one-colour = فونتی یک‌رنگ بگذارید، مانند «Noto Emoji»
font-postscript = طرح‌های این فونت PostScript (CFF) است و تنها طرح‌های TrueType گنجاندنی است
font-ttf = فایل .ttf این فونت را بگذارید
font-empty = این فونت طرحی ندارد
font-take-ttf = یک فایل .ttf با طرح‌های TrueType بگذارید
font-uncut-page = بخش لازم فونت { $name } را نمی‌توان برای صفحهٔ وب جدا کرد
font-uncut-reason = بخش لازم فونت «{ $name }» را نمی‌توان جدا کرد: { $reason }
font-uncut = بخش لازم فونت «{ $name }» را نمی‌توان جدا کرد
logo-unpacked = نشان را نمی‌توان فشرده کرد: { $reason }
qr-long = نشانی صفحهٔ کلینیک برای کد QR بیش از اندازه بلند است
qr-shorter = نشانی کوتاه‌تری بدهید
pdf-unwritten = نوشتن PDF ممکن نیست: { $reason }
program-fault = این ایراد از خود handout است؛ لطفاً آن را گزارش دهید
picture-large = تصویرها در حافظه جا نمی‌شوند
picture-dpi = با --dpi نقطه‌های کمتری بخواهید

## What was asked for

date-none = «{ $date }» تاریخ نیست
date-write = آن را به شکل YYYY-MM-DD بنویسید، مانند 2026-03-20
date-years = سال‌ها از ۱۹۰۰ تا ۲۱۹۹ هستند
date-months = ماه‌ها از ۰۱ تا ۱۲ هستند
date-days = آن ماه { $days } روز دارد
date-no-day = روز { $date } در تقویم نیست
text-character = { $field }: در جایگاه { $position } نویسهٔ { $refused } هست
text-retype = متن را دوباره و بدون آن بنویسید
text-empty = { $field }: نه حرفی دارد و نه رقمی
text-give = مقداری بدهید یا آن را بردارید
text-long = { $field }: { $length } نویسه دارد و بیشترین اندازه { $most } است
text-shorten = آن را کوتاه کنید
language-not-asked = زبانی خواسته نشده است
language-name = با --lang زبانی را نام ببرید
language-system = زبان سیستم از زبان‌های محتوا نیست، پس انگلیسی به کار می‌رود؛ با --lang زبانی را نام ببرید
goal-none = هدفی به نام «{ $goal }» نیست
goal-near = منظورتان «{ $goal }» بود؟ همهٔ هدف‌ها با «handout goals» دیده می‌شوند
goal-list = هدف‌ها { $goals } هستند
language-with-same = --with زبان «{ $tag }» را نام می‌برد که زبان خود برگه است
language-other = زبان دیگری را نام ببرید یا این گزینه را بردارید
language-twin-same = --twin زبان «{ $tag }» را نام می‌برد که زبان خود برگه است

## Making a handout

make-picture = تصویر
make-pdf = PDF
make-terminal = { $kind } در ترمینال نوشته نمی‌شود
make-terminal-hint = با -o فایلی را نام ببرید یا «handout show» را به کار ببرید
make-twin-stdout = --twin فایل دومی می‌نویسد و خروجی استاندارد یکی است
make-name-file = با -o فایلی را نام ببرید
make-open-stdout = --open فایلی را نشان می‌دهد و خروجی استاندارد فایل نیست
make-pages-stdout = برگه { $pages } صفحه دارد و خروجی استاندارد یک تصویر می‌گیرد
make-dpi = --dpi وضوح تصویر است و این برگه تصویر نیست
make-dpi-hint = --png را بیفزایید یا --dpi را بردارید
make-extension = قالبی با پسوند «{ $extension }» نیست
make-extension-hint = نام فایل را به .pdf یا .png یا .txt یا .html یا .json ختم کنید یا -f را بدهید
make-pages = این برگه به جای { $budget } صفحه { $count } صفحه می‌گیرد
wrote = نوشته شد: { $file }
removed = حذف شد: { $file }
man-folder = ساختن پوشه ممکن نیست: { $reason }
man-folder-hint = پوشه‌ای را انتخاب کنید که اجازهٔ نوشتن در آن را دارید
man-force = پوشه‌ای را نام ببرید که اجازهٔ نوشتن در آن را دارید یا با --force صفحه‌ها را جایگزین کنید
completions-none = اسکریپتی برای «{ $name }» نیست
show-bidi = مقدار { $variable } برابر «{ $value }» است
show-bidi-hint = auto یا terminal یا visual را بگذارید یا متغیر را خالی کنید
show-narrow = پهنای ترمینال { $columns } ستون است و سطرها { $least } ستون می‌خواهند: آن را پهن‌تر یا حروفش را کوچک‌تر کنید

## Tables of languages and of what is used

direction-ltr = چپ به راست
direction-rtl = راست به چپ
languages-missing = نیست: { $messages }
languages-missing-many = { $count } پیام نیست، مثل { $messages }
where-current-folder = پوشهٔ کنونی
where-beside-profile = کنار نمایهٔ کلینیک
where-settings = تنظیمات شما
where-program = خود برنامه
where-profile = نمایهٔ کلینیک
where-staff-language = زبان کارکنان
where-system = سیستم
where-otherwise = وگرنه
where-clinic = نمایهٔ کلینیک
where-content = محتوا
where-language = زبان
where-used = به کار می‌رود
where-passed-over = کنار گذاشته
where-not-there = نیست
where-not-given = داده نشده
where-in-content = در پوشهٔ محتوا
where-user-folder = پوشهٔ خود شما
where-approvals = تأییدها (تأیید تازه در نخستین می‌آید)
where-presets = گزینه‌های نگه‌داشته
where-state = آخرین انتخاب‌ها

## Printing

print-left = برگه در { $file } گذاشته شد
print-may-ask = در { $printer } کاغذ { $papers } هست و شاید { $paper } بخواهد
print-reports = { $printer } خبر می‌دهد: { $trouble }
print-done =
    { PLURAL($pages) ->
         [one] { $pages } صفحه
        *[other] { $pages } صفحه
    } روی { $printer } چاپ شد (کار { $job })
print-done-copies =
    { PLURAL($copies) ->
         [one] { $copies } نسخه
        *[other] { $copies } نسخه
    } از { PLURAL($pages) ->
         [one] { $pages } صفحه
        *[other] { $pages } صفحه
    } روی { $printer } چاپ شد (کار { $job })
print-remark = { $done }؛ { $remark }
printers-none = سیستم چاپگری ندارد؛ چاپگر شبکه با نشانی‌اش چاپ می‌کند، مانند --printer ipp://192.168.1.20/ipp/print
printer-idle = آماده
printer-printing = در حال چاپ
printer-stopped = ایستاده
printer-unknown = نامعلوم
printer-state-no-jobs = { $state }، کار نمی‌پذیرد
printer-no-papers = هیچ‌یک از کاغذهای ما
printer-both-sides = دو رو
printer-one-side = یک رو
printer-default = پیش‌فرض
printer-no-pdf-column = PDF نمی‌پذیرد
printer-name-empty = نام چاپگر خالی است
printer-list = چاپگرها با «handout printers» دیده می‌شوند
printer-address-scheme = نشانی چاپگر با «{ $scheme }» آغاز می‌شود، نه با ipp:// یا ipps://
printer-address-port = درگاه در نشانی چاپگر عددی از ۱ تا ۶۵۵۳۵ نیست
printer-address-brackets = در نشانی چاپگر، درون کروشه عدد IPv6 نیست
printer-address-no-host = نشانی چاپگر نام دستگاه ندارد
printer-address-host = نام دستگاه در نشانی چاپگر نشانه‌هایی جز a-z و 0-9 و نقطه و خط تیره دارد
printer-address-path = مسیر در نشانی چاپگر نشانه‌هایی دارد که در هیچ نشانی نمی‌آیند
printer-address-write = آن را به شکل ipp://192.168.1.20/ipp/print بنویسید، یا با ipps:// برای اتصال رمزگذاری‌شده
printer-not-known = چنین چاپگری را نمی‌شناسد: { $said }
printer-path-wrong = شاید مسیر در نشانی نادرست باشد؛ بیشتر چاپگرها /ipp/print دارند
printer-silent-abilities = چاپگر نمی‌گوید چه کارهایی می‌تواند بکند: { $said }
printer-not-ipp = آنچه آنجا پاسخ می‌دهد چاپگر نیست: پاسخ آن IPP نیست
printer-check-address = ببینید نشانی مال چاپگر باشد؛ بیشترشان /ipp/print دارند
printer-user-hint = کاربر را در نشانی بگذارید، مانند ipps://USER@host/ipp/print، و گذرواژه را در متغیر { $variable }
printer-wants-user = چاپگر نام کاربر و گذرواژه می‌خواهد
printer-wants-unknown = چاپگر گذرواژه را به روشی می‌خواهد که این برنامه نمی‌شناسد
printer-wants-unknown-hint = در تنظیمات چاپگر روش Basic را روا کنید یا با چاپگری که در سیستم تعریف شده چاپ کنید
printer-refuses-user = چاپگر کاربر یا گذرواژه را نمی‌پذیرد
printer-refuses-user-hint = کاربر را در نشانی درست کنید، یا گذرواژه را در آنجا یا در متغیر { $variable }
printer-forbids = چاپگر اجازه نمی‌دهد (HTTP 403)
printer-forbids-hint = از مسئول چاپگر بخواهید به این رایانه یا کاربر اجازهٔ چاپ بدهد
printer-no-path = سروری هست، اما در این مسیر چاپگری نیست (HTTP 404)
printer-no-path-hint = مسیر را در نشانی درست کنید؛ بیشتر چاپگرها /ipp/print دارند
printer-encrypted = چاپگر تنها اتصال رمزگذاری‌شده می‌پذیرد
printer-encrypted-hint = به جای ipp:// بنویسید ipps://
printer-redirects = این نشانی به نشانی دیگری می‌برد (HTTP { $number })
printer-redirects-hint = برگه به جای دیگر فرستاده نمی‌شود: نشانی خود چاپگر را بدهید یا به جای ipp:// بنویسید ipps://
printer-http = پاسخ چاپگر HTTP { $number } است
printer-http-hint = دوباره تلاش کنید؛ اگر همان‌طور ماند، ببینید نشانی مال چاپگر باشد و چاپگر را خاموش و روشن کنید
printer-is-on = ببینید چاپگر روشن و وصل باشد و نشانی درست باشد
printer-is-on-encrypted = ببینید چاپگر روشن و وصل باشد و نشانی درست باشد؛ ipp:// برای چاپگر بدون رمزگذاری است
printer-no-answer = چاپگر پاسخ نمی‌دهد
printer-connected-silent = چاپگر اتصال را پذیرفته و پاسخ نمی‌دهد
printer-connected-silent-hint = ببینید صفحهٔ آن چه می‌گوید و اگر چیزی نمی‌گوید آن را خاموش و روشن کنید
printer-nobody-listens = در این نشانی کسی گوش نمی‌دهد: اتصال رد شد
printer-no-way = راهی به چاپگر نیست
printer-broke = اتصال به چاپگر قطع شد: { $kind }
printer-none-there = آنچه آنجا پاسخ می‌دهد چاپگر نیست: { $reason }
printer-none-there-hint = ببینید نشانی مال چاپگر باشد؛ اگر تنها اتصال رمزگذاری‌شده می‌پذیرد ipps:// بنویسید
printer-nameless = دستگاهی به این نام در شبکه نیست
printer-nameless-hint = نام را در نشانی درست کنید یا شمارهٔ چاپگر را بدهید که در صفحهٔ شبکهٔ آن هست
printer-no-encryption = اتصال رمزگذاری‌شده به چاپگر برقرار نمی‌شود: { $reason }
printer-no-encryption-hint = اگر چاپگر رمزگذاری ندارد ipp:// بنویسید یا درگاه را در نشانی درست کنید
certificate-issuer = کسی که این سیستم به او اعتماد دارد آن را امضا نکرده است
certificate-authority = برای امضای دیگران است
certificate-name = برای نامی جز نام در نشانی است
certificate-expired = مدت آن گذشته است
certificate-early = هنوز معتبر نشده است
certificate-untrusted = به گواهی چاپگر اعتماد نیست: { $reason }؛ چیزی فرستاده نشد
certificate-hint = مسئول چاپگر گواهی‌ای برای نام در نشانی به آن بدهد و این سیستم به صادرکنندهٔ آن اعتماد کند
certificate-hint-file = مسئول چاپگر گواهی‌ای برای نام در نشانی به آن بدهد و این سیستم به صادرکنندهٔ آن اعتماد کند، یا فایل PEM آن را در متغیر SSL_CERT_FILE نام ببرید
printer-no-pdf-hint = با چاپگری چاپ کنید که در سیستم تعریف شده و فایل را تبدیل می‌کند («handout printers» آن‌ها را نشان می‌دهد)، یا فایل «handout make» را از یک نمایشگر چاپ کنید
printer-takes-none-hint = از صفحهٔ چاپگر یا در صف آن بگذارید دوباره کار بپذیرد، یا با --printer چاپگر دیگری را انتخاب کنید
printer-no-number = چاپگر برگه را گرفت و شماره‌ای برای پیگیری نداد
printer-look = پیش از چاپ دوباره ببینید برگه بیرون آمده است یا نه
printer-while-sent = { $what }، هنگام فرستادن برگه
printer-unfit = چاپگر نمی‌تواند آن را این‌طور چاپ کند
printer-unfit-because = چاپگر نمی‌تواند آن را این‌طور چاپ کند، به خاطر { $attributes }
printer-unfit-hint = --paper یا --duplex یا --copies یا --tray را عوض کنید یا بردارید
printer-said = { $what }: { $said }
printer-no-pdf = چاپگر PDF نمی‌پذیرد
printer-no-jobs = چاپگر اکنون کار نمی‌پذیرد
printer-not-this-user = چاپگر به این کاربر اجازهٔ چاپ نمی‌دهد
printer-not-this-user-hint = از مسئول چاپگر بپرسید یا در نشانی آن کاربر دیگری را نام ببرید
printer-busy = چاپگر مشغول است
printer-busy-hint = وقتی کارش تمام شد دوباره تلاش کنید یا با --wait بیشتر صبر کنید
printer-refuses = چاپگر برگه را نمی‌پذیرد
printer-refuses-hint = ببینید صفحهٔ آن چه می‌گوید یا با --printer چاپگر دیگری را انتخاب کنید
printer-changed = چاپگر در این کار به { $attributes } پایبند نمی‌ماند
printer-changed-hint = شاید خواسته‌ها در آن با هم جور نباشند، مانند کاغذ کوچک و چاپ دورو: --paper یا --duplex یا --copies یا --tray را عوض کنید
printer-job-gone = دیگر نام این کار را نمی‌برد، چنان‌که برخی چاپگرها پس از چاپ می‌کنند
printer-job-silent = برگه را گرفته (کار { $job }) و دیگر پاسخ نمی‌دهد: { $reason }
printer-job-unsaid = نمی‌گوید کار در چه حالی است: { $said }
printer-job-ended = { $what } (کار { $job }): { $reason }
printer-job-errors = چاپگر برگه را با خطا چاپ کرد
printer-job-canceled = کار لغو شد
printer-job-canceled-hint = اگر اشتباه بوده است دوباره چاپ کنید
printer-job-aborted = چاپگر کار را رها کرد
printer-job-aborted-hint = آنچه را می‌گوید درست کنید و دوباره چاپ کنید یا با --printer چاپگر دیگری را انتخاب کنید
printer-job-held = چاپگر برگه را نگه داشته است (کار { $job }): { $reason }
printer-job-held-hint = آن را از چاپگر یا در صف آن رها کنید؛ اگر دوباره چاپ شود دو بار بیرون می‌آید
printer-late-mend = آنجا درستش کنید تا برگه بیرون بیاید؛ اگر دوباره چاپ شود دو بار بیرون می‌آید
printer-late-queue = پشت کارهای دیگر منتظر است
printer-late-queue-hint = صبر کنید یا پیش از چاپ در جای دیگر این کار را از صف بردارید
printer-late-at-it = چاپگر هنوز مشغول آن است
printer-late-at-it-hint = صبر کنید؛ با --wait زمان بیشتری بدهید
printer-late =
    برگه (کار { $job }) پس از { PLURAL($seconds) ->
         [one] { $seconds } ثانیه
        *[other] { $seconds } ثانیه
    } چاپ نشد: { $reason }
printer-says-nothing = پاسخ از چاپگر چیزی نمی‌گوید
printer-no-jobs-reason = چاپگر اکنون کار نمی‌پذیرد: { $reason }
printer-by-address = نشانی چاپگر را بدهید که در صفحهٔ شبکهٔ آن هست، مانند --printer ipp://192.168.1.20/ipp/print
printer-queues-untold = سیستم چاپگرهایش را نمی‌گوید: { $said }
printer-none = چاپگری به نام «{ $name }» نیست
printer-not-named = چاپگری نام برده نشده و سیستم چاپگر پیش‌فرض ندارد
printer-near = منظورتان «{ $near }» بود؟ همهٔ چاپگرها با «handout printers» دیده می‌شوند
printer-name-one = با --printer یکی را نام ببرید: { $printers }
printer-no-queue-hint = در سیستم چاپگری تعریف نشده است؛ { $by_address }
printer-no-cups = هیچ سامانهٔ چاپی (CUPS) در { $address } پاسخ نمی‌دهد
printer-windows-hint = سیستم Windows سامانهٔ CUPS ندارد: { $by_address }
printer-cups-hint = CUPS را راه بیندازید یا { $by_address }
reason-none = دلیلی نمی‌گوید
reason-said = «{ $said }»
reason-and-said = { $reasons }: «{ $said }»
reason-word = { $words } ({ $keyword })
reason-aborted-by-system = چاپگر آن را رها کرد
reason-account-authorization-failed = این حساب اجازهٔ چاپ ندارد
reason-account-closed = حساب بسته است
reason-account-info-needed = می‌خواهد حسابی نام برده شود
reason-account-limit-reached = این حساب به سقف چاپ خود رسیده است
reason-compression-error = چاپگر نتوانست آن را باز کند
reason-conflicting-attributes = گزینه‌ها با هم جور نیستند
reason-connecting-to-device = صف آن در حال وصل شدن است
reason-cover-open = دری باز است
reason-cups-held-for-authentication = نام و گذرواژه می‌خواهد
reason-developer-empty = ظاهرکننده تمام شده است
reason-developer-low = ظاهرکننده رو به پایان است
reason-document-access-error = چاپگر نتوانست فایل را بگیرد
reason-document-format-error = چاپگر نتوانست فایل را بخواند
reason-document-permission-error = این فایل اجازهٔ چاپ ندارد
reason-document-unprintable-error = چاپگر نتوانست فایل را چاپ کند
reason-door-open = دریچه‌ای باز است
reason-errors-detected = چاپگر خطا پیدا کرد
reason-fuser-over-temp = بیش از اندازه داغ است
reason-fuser-under-temp = بیش از اندازه سرد است
reason-input-tray-missing = یک سینی نیست
reason-interpreter-resource-unavailable = چاپگر چیزی را که فایل لازم دارد ندارد
reason-job-canceled-at-device = کسی آن را از خود چاپگر لغو کرد
reason-job-canceled-by-operator = یک اپراتور آن را لغو کرد
reason-job-canceled-by-user = یک کاربر آن را لغو کرد
reason-job-data-insufficient = چاپگر منتظر بقیهٔ فایل است
reason-job-held-for-review = نخست کسی باید آن را ببیند
reason-job-hold-until-specified = تا کسی آن را رها کند یا زمانی که آنجا گذاشته شده است
reason-job-password-wait = تا رمزی در چاپگر وارد شود
reason-job-release-wait = تا کسی آن را از خود چاپگر رها کند
reason-marker-supply-empty = تونر یا جوهر تمام شده است
reason-marker-supply-low = تونر یا جوهر کم است
reason-marker-waste-almost-full = مخزن ضایعات نزدیک به پر شدن است
reason-marker-waste-full = مخزن ضایعات پر است
reason-media-empty = کاغذ ندارد
reason-media-jam = کاغذ گیر کرده است
reason-media-low = کاغذ کم است
reason-media-needed = کاغذ می‌خواهد
reason-moving-to-paused = دارد موقتاً متوقف می‌شود
reason-offline = خاموش است یا وصل نیست
reason-opc-life-over = درام آن فرسوده است
reason-opc-near-eol = درام آن رو به فرسودگی است
reason-other = دلیلی بی‌نام
reason-output-area-almost-full = سینی خروجی نزدیک به پر شدن است
reason-output-area-full = سینی خروجی پر است
reason-output-tray-missing = سینی خروجی نیست
reason-paused = موقتاً متوقف است
reason-printer-stopped = چاپگر ایستاده است
reason-printer-stopped-partly = بخشی از چاپگر ایستاده است
reason-queued-in-device = در چاپگر منتظر است
reason-resources-are-not-ready = آنچه لازم دارد در چاپگر نیست، مانند کاغذ آن
reason-shutdown = خاموش شده است
reason-spool-area-full = حافظهٔ آن پر است
reason-stopped-partly = بخشی از آن ایستاده است
reason-stopping = دارد متوقف می‌شود
reason-submission-interrupted = فرستادن نیمه‌کاره ماند
reason-timed-out = به صف خود پاسخ نمی‌دهد
reason-toner-empty = تونر ندارد
reason-toner-low = تونر کم است
reason-unsupported-document-format = چاپگر چنین فایلی نمی‌پذیرد
reason-warnings-detected = چاپگر هشدار دارد
printer-no-pdf-but = چاپگر PDF نمی‌پذیرد، بلکه { $formats } می‌پذیرد
printer-most-copies = چاپگر حداکثر { $most } تا از { $copies } نسخه را چاپ می‌کند
printer-fewer-copies = با --copies عدد کوچک‌تری بدهید
printer-no-paper = چاپگر کاغذ { $paper } نمی‌پذیرد
printer-no-paper-media = { $media } را می‌پذیرد؛ با --printer چاپگر دیگری را انتخاب کنید
printer-choose-paper = با --paper از آنچه می‌پذیرد انتخاب کنید: { $papers }
printer-no-turn = چاپگر برگه را از آن سو برنمی‌گرداند
printer-no-turn-hint = --duplex long یا --duplex short را بدهید
printer-single-sided = چاپگر تنها یک رو چاپ می‌کند
printer-single-sided-hint = --duplex off را بدهید یا با --printer چاپگر دیگری را انتخاب کنید
printer-no-trays = چاپگر سینی‌هایش را نام نمی‌برد
printer-no-trays-hint = نه اینجا و نه در نمایهٔ کلینیک سینی را نام نبرید
printer-no-tray = چاپگر سینی‌ای به نام «{ $tray }» ندارد
printer-tray-near = منظورتان «{ $tray }» بود؟ سینی‌های آن { $trays } هستند
printer-trays = سینی‌های آن { $trays } هستند
reason-list = { $reasons }
font-characters-list = { $first }، { $then }
pdf-most-handouts = یک فایل بیش از این { $count } برگه نمی‌گیرد
pdf-most-letters = یک فایل بیش از حروف این نام‌ها نمی‌گیرد

## The command line

cli-unknown-command = فرمانی به نام «{ $name }» نیست
cli-unknown-option = گزینه‌ای به نام «{ $name }» اینجا نیست
cli-missing = { $names } داده نشده است
cli-missing-value = «{ $option }» مقدار می‌خواهد
cli-wrong-value = «{ $option }» مقدار «{ $value }» را نمی‌پذیرد
cli-wrong-value-because = «{ $option }» مقدار «{ $value }» را نمی‌پذیرد: { $reason }
cli-values = مقدارها { $values } هستند
cli-conflict = «{ $option }» و «{ $other }» را نمی‌شود با هم داد
cli-twice = «{ $option }» دو بار آمده است
cli-help = گزینه‌ها با «{ $command }» دیده می‌شوند

## Help texts: of a command, of an option of a command, and of one that several commands have

help-usage = کاربرد:
help-options = گزینه‌ها
help-commands = فرمان‌ها
help-arguments = ورودی‌ها
help-examples = نمونه‌ها:
help-values = مقدارها: { $values }
help-default = پیش‌فرض: { $value }
help-help = نشان دادن همین راهنما
help-version = نشان دادن نسخه
help-handout = چاپ برگه‌ای که بیمار با خود به خانه می‌برد
help-handout-remark-1 = آنچه را لازم دارد گام‌به‌گام می‌پرسد
help-goals = فهرست هدف‌های درمان با عنوان‌هایشان
help-languages = فهرست زبان‌ها و اینکه هر یک چقدر کامل است
help-make = نوشتن برگه در یک فایل
help-print = چاپ برگه و صبر کردن تا روی کاغذ بیاید
help-printers = فهرست چاپگرهای این سیستم با کاغذهایشان
help-batch = ساختن برگه‌های فهرستی از بیماران، هر یک در یک فایل
help-show = نشان دادن برگه در ترمینال
help-show-remark-1 = اگر حروف جدا از هم یا به ترتیب نادرست بیایند
help-show-remark-2 = برای صفحه‌خوان
help-show-after = در docs/terminal.md آمده است که برای هر ترمینال چه می‌شود.
help-check = گزارش هر ایراد محتوا؛ اگر ایرادی نباشد چیزی نمی‌گوید
help-check-remark-1 = یکی از گام‌های کار خودکار آنجا
help-check-remark-2 = همهٔ برگه‌ها با هر اندازه و روی هر کاغذ
help-check-after = در docs/rules.md هر قاعده با یک جملهٔ درست و یک جملهٔ نادرست آمده است.
help-where = گفتن اینکه کدام فایل‌ها به کار می‌روند و چرا
help-completions = نوشتن آنچه پوسته با آن فرمان‌ها، گزینه‌ها، هدف‌ها و زبان‌ها را کامل می‌کند
help-completions-examples = نمونه‌ها، هر کدام برای فایلی که پوسته هنگام آغاز می‌خواند:
help-man = نوشتن صفحه‌های راهنما
help-json = نوشتن به صورت JSON
help-lang = کد زبان مانند ar یا fa-AF [پیش‌فرض: زبان کلینیک، وگرنه زبان سیستم، وگرنه انگلیسی]
help-data = پوشه‌ای با data و locales که روی محتوای برنامه می‌آید [متغیر محیط: HANDOUT_DATA] [پیش‌فرض: پوشهٔ content کنار نمایهٔ کلینیک، اگر باشد]
help-clinic = نمایهٔ کلینیک، برای سربرگ و شماره‌های تلفن [متغیر محیط: HANDOUT_CLINIC] [پیش‌فرض: clinic.toml در اینجا، وگرنه handout/clinic.toml در تنظیمات شما]
help-goal = هدف درمان؛ هدف‌ها با «handout goals» دیده می‌شوند
help-with = زبان دوم که عبارت به عبارت کنار زبان نخست می‌آید
help-patient = نام بیمار
help-record = شمارهٔ پروندهٔ بیمار
help-clinician = نام پزشک یا درمانگر
help-date = تاریخ برگه
help-next = تاریخ جلسهٔ بعدی، هر چند بار که لازم باشد
help-detail = مقدار مطلب برگه
help-paper = کاغذ PDF و تصویرها و صفحهٔ وب چاپ‌شده [پیش‌فرض: کاغذ کلینیک، وگرنه a4]
help-size = اندازهٔ حروف
help-acknowledge = افزودن صفحه‌ای که کلینیک نگه می‌دارد: پرسش‌هایی که نشان می‌دهند چه فهمیده شد، امضاها و نسخهٔ برگه
help-allow-fallback = اجازه دادن به جمله‌ای از زبان دیگر، با نشانه، به جای جمله‌ای که نیست
help-force = جایگزین کردن فایل موجود
help-output = نوشتن در این فایل، و - برای خروجی استاندارد [پیش‌فرض: GOAL-LANG.pdf در اینجا]
help-format = قالب [پیش‌فرض: از روی پسوند فایل، وگرنه pdf]
help-png = ساختن تصویر، برای هر صفحه یکی: GOAL-LANG-1.png، …
help-dpi = نقطه‌های تصویر در هر اینچ، از ۵۰ تا ۶۰۰ [پیش‌فرض: ۱۵۰]
help-twin = نوشتن همین برگه به این زبان هم، در فایلی جداگانه، برای کارکنان
help-open = باز کردن فایل در نمایشگر سیستم
help-print-printer = چاپگری که در سیستم تعریف شده، یا نشانی‌ای مانند ipp://192.168.1.20/ipp/print؛ گذرواژه بهتر است در متغیر HANDOUT_PRINTER_PASSWORD باشد [پیش‌فرض: چاپگر کلینیک، وگرنه چاپگر پیش‌فرض سیستم]
help-print-copies = تعداد نسخه‌ها [پیش‌فرض: تعداد کلینیک، وگرنه ۱]
help-print-duplex = روهای چاپ [پیش‌فرض: انتخاب کلینیک، وگرنه انتخاب چاپگر]
help-print-tray = سینی‌ای که کاغذ از آن برداشته می‌شود، با نامی که چاپگر به آن داده [پیش‌فرض: سینی کلینیک، وگرنه سینی چاپگر]
help-print-wait = مدتی که به چاپگر فرصت داده می‌شود
help-print-output = جایی که PDF می‌ماند اگر چاپ نشود [پیش‌فرض: GOAL-LANG.pdf در اینجا]
help-print-open = باز کردن PDF به‌جامانده در نمایشگر سیستم
help-printers-printer = تنها همین: چاپگری که در سیستم تعریف شده، یا یک نشانی
help-batch-manifest = فایل CSV (.csv) یا JSON Lines (.jsonl) یا TOML (.toml) با یک برگه در هر سطر؛ و - برای ورودی استاندارد
help-batch-out = پوشهٔ فایل‌ها و گزارش
help-batch-name = نام فایل‌ها، از خانه‌های { $fields } [پیش‌فرض: { $default }]
help-batch-format = قالب فایل‌ها: pdf یا text یا json
help-batch-jobs = تعداد برگه‌هایی که هم‌زمان ساخته می‌شوند [پیش‌فرض: تعداد هسته‌های پردازنده]
help-batch-resume = ادامهٔ اجرایی که ایستاد: ساختن آنچه نیست یا خراب است
help-batch-combine = نوشتن یک PDF از همهٔ برگه‌ها، به ترتیب فهرست، به جای یک فایل برای هر برگه
help-batch-one-sided = برداشتن صفحه‌های سفید آن که در چاپ دورو هر برگه را روی کاغذ خودش آغاز می‌کنند
help-batch-shard = ساختن سهم K از N از سطرها، از ۱ تا N
help-batch-dry-run = بررسی همهٔ سطرها و ننوشتن هیچ چیز
help-batch-strict = نخست بررسی همهٔ سطرها، و نساختن هیچ‌کدام اگر یکی ایراد دارد
help-batch-report = نوشتن گزارش در این فایل [پیش‌فرض: report.jsonl در پوشه]
help-batch-plain = بدون نوار متحرک: برای صفحه‌خوان
help-batch-goal = هدف سطرهایی که هدفی نام نمی‌برند
help-batch-lang = زبان سطرهایی که زبانی نام نمی‌برند
help-batch-with = زبان دوم سطرهایی که زبان دومی نام نمی‌برند
help-batch-clinician = نام پزشک یا درمانگر در سطرهایی که نام او را ندارند
help-batch-date = تاریخ سطرهایی که تاریخی ندارند
help-batch-detail = مقدار مطلب برگه‌هایی که سطرشان آن را نمی‌گوید
help-batch-paper = کاغذ سطرهایی که کاغذی نام نمی‌برند [پیش‌فرض: کاغذ کلینیک، وگرنه a4]
help-batch-size = اندازهٔ حروف در سطرهایی که آن را نمی‌گویند
help-batch-acknowledge = افزودن صفحه‌ای که کلینیک نگه می‌دارد
help-bidi = اینکه چه کسی متن راست به چپ را مرتب کند [متغیر محیط: HANDOUT_BIDI] [پیش‌فرض: auto]
help-shape = فرستادن حروف به شکلی که در کلمه دارند، برای ترمینال‌هایی که آن‌ها را به هم نمی‌چسبانند [پیش‌فرض: auto]
help-width = پهنای سطرها، از ۲۰ تا ۲۰۰ [پیش‌فرض: پهنای ترمینال، حداکثر ۸۰]
help-pager = نشان دادن آنچه از صفحه بلندتر است با $HANDOUT_PAGER یا $PAGER یا less [پیش‌فرض: never]
help-plain = بدون رنگ، نقش و جابه‌جایی: متنی برای صفحه‌خوان
help-check-folder = پوشه‌ای با data و locales که خودش کامل است [پیش‌فرض: محتوایی که به کار می‌رود]
help-completions-shell = پوسته
help-man-folder = پوشهٔ صفحه‌ها
help-guide = پرسیدن هدف، زبان، نام و اندازه، و سپس چاپ یا باز کردن یا ذخیرهٔ برگه
help-guide-plain = پرسیدن سطر به سطر: بدون فهرست متحرک و بدون رنگ
help-guide-remark-1 = برای صفحه‌خوان، و برای ترمینالی که فهرست نشان نمی‌دهد
help-guide-after =
    فرمان «handout» به‌تنهایی همین کار را می‌کند. گام‌ها:
    هدف، زبان، نام بیمار، اندازهٔ حروف، کاری که باید انجام شود.
    چند حرف از هدف یا زبان را، به هر زبانی، بنویسید و Enter را بزنید. Enter به‌تنهایی
    اولی را برمی‌دارد: آنچه نمایهٔ کلینیک می‌گوید، وگرنه آخرین انتخاب. با Esc یک گام
    برمی‌گردید و با Ctrl-C بیرون می‌روید.
    فرستادن به صورت متن، فایل GOAL-LANG.txt را می‌نویسد که پیام همان‌طور که هست آن را
    می‌پذیرد؛ آنچه ترمینال نشان می‌دهد شاید به ترتیب خواندن نباشد.
    سطر آخر فرمانی است که همین کار را دوباره انجام می‌دهد.
help-screen = پرسیدن پرسش‌های هدف و نوشتن برگه‌ای که جواب‌ها را می‌گوید
help-screen-after = در docs/screening.md آمده است که چه پرسیده می‌شود و برگه از آن چه می‌گوید.
help-screen-template = چاپ فایلی با همهٔ پرسش‌ها برای نوشتن جواب‌ها
help-screen-save-answers = نگه داشتن جواب‌ها در این فایل؛ بدون این گزینه نگه داشته نمی‌شوند
help-answers = جواب‌های پرسش‌های هدف از فایل TOML یا JSON، و - برای ورودی استاندارد
help-receipt = نوشتن رسید آنچه داده شد در این فایل، به صورت FHIR R4، و - برای خروجی استاندارد
help-batch-answers = پذیرفته نمی‌شود: جواب‌ها مال یک بیمارند
help-batch-receipt = پذیرفته نمی‌شود: رسید مال یک بیمار است
help-make-preset = گزینه‌هایی که با این نام ذخیره شده‌اند، جز آنچه اینجا می‌آید
help-screen-preset = گزینه‌هایی که با این نام ذخیره شده‌اند، جز آنچه اینجا می‌آید
help-print-preset = گزینه‌هایی که با این نام ذخیره شده‌اند، جز آنچه اینجا می‌آید
help-show-preset = گزینه‌هایی که با این نام ذخیره شده‌اند، جز آنچه اینجا می‌آید
help-init = راه انداختن کلینیک: سربرگ، تلفن‌ها، زبان‌ها و چاپگر؛ یا بررسی آن
help-init-file = نمایه‌ای که بررسی می‌شود [پیش‌فرض: آنچه به کار می‌رود؛ «handout where» نامش را می‌گوید]
help-init-check = گفتن هر ایراد نمایه با سطرش، و آنچه کم دارد
help-init-set = پاسخ دادن بدون پرسش، هر چند بار: phone=… یا name.fa=…؛ مقدار خالی حذف می‌کند
help-init-from = گرفتن پاسخ‌ها از نمایه‌ای دیگر، و - برای ورودی استاندارد
help-init-output = نوشتن در این فایل، و - برای خروجی استاندارد [پیش‌فرض: handout/clinic.toml در تنظیمات شما]
help-again = تکرار آخرین برگه برای یک بیمار دیگر
help-again-after =
    آخرین make، print، show یا اجرای گام‌به‌گام تکرار می‌شود، بدون نام، شمارهٔ پرونده، نام پزشک و
    تاریخ‌ها، که هرگز نگه داشته نمی‌شوند. با HANDOUT_HISTORY=off هیچ چیز نگه داشته نمی‌شود.
help-preset = نگه داشتن گزینه‌ها با یک نام، برای make و print و show
help-preset-after = در handout/presets.toml میان تنظیمات شما نگه داشته می‌شوند. آنچه در خط فرمان بیاید بر آن‌ها پیشی دارد.
help-preset-save = نگه داشتن گزینه‌های make با یک نام
help-preset-save-preset-name = نامی که با آن نگه داشته می‌شوند
help-preset-list = فهرست نام‌ها با گزینه‌هایشان
help-preset-show = نشان دادن یکی به شکل فرمان
help-preset-remove = حذف یکی
help-name = نامی که ذخیره شده است
help-new = آغاز یک هدف یا زبان در پوشهٔ محتوای کلینیک
help-new-after = در docs/content.md فایل‌ها و در docs/translating.md شیوهٔ نوشتنشان آمده است.
help-new-goal = آغاز یک هدف: جدول آن و فایل‌های پیامش
help-new-goal-name = نام هدف: حرف کوچک لاتین، رقم و «-»
help-new-goal-lang = زبانی که هدف به آن نوشته می‌شود، هر چند بار که لازم باشد [پیش‌فرض: همه]
help-new-goal-include = مجموعه‌ای از جمله‌ها که یکجا برداشته می‌شود، هر چند بار که لازم است [پیش‌فرض: فقط آنچه برای هر درمانی درست است]
help-new-language = آغاز یک زبان: مدخل آن و همهٔ فایل‌های پیامش
help-new-language-tag = کد زبان مانند tr یا pt-BR
help-new-language-name = نام زبان به انگلیسی
help-new-language-own-name = نام زبان به همان زبان
help-new-language-direction = جهت سطرها [پیش‌فرض: آنچه Unicode CLDR می‌گوید]
help-new-language-script = کد خط آن مانند Latn [پیش‌فرض: آنچه Unicode CLDR می‌گوید]
help-new-language-calendar = گاه‌شمار تاریخ‌ها [پیش‌فرض: آنچه Unicode CLDR می‌گوید]
help-edit = کپی کردن یک پیام یا عدد در پوشهٔ محتوای کلینیک، برای تغییر در همان‌جا
help-edit-statement = شناسهٔ پیام مانند hair-title یا نام عدد مانند makeup_wait
help-edit-lang = زبان پیام؛ عدد زبان نمی‌خواهد
help-edit-open = باز کردن فایل با $VISUAL یا $EDITOR
help-preview = نشان دادن یک پیام همان‌طور که چاپ می‌شود، با جای آن در فایل
help-preview-remark-1 = با همهٔ صورت‌های جمع
help-preview-id = شناسهٔ یک پیام مانند hair-title، یا بخشی از آن مانند common-after-no-makeup.short
help-preview-lang = زبان پیام
help-preview-set = عددی دیگر برای یک متغیر، برای دیدن شکل آن؛ دو سر بازه به صورت 3-5
help-allow-unapproved = چاپ محتوای تأییدنشده، با نشانه، وقتی نمایهٔ کلینیک تأیید می‌خواهد
help-sources = فهرست عبارت‌های یک هدف با منبع‌هایشان
help-sources-uncited = تنها عبارت‌هایی که هیچ پژوهش منتشرشده‌ای پشت آن‌ها نیست
help-sources-weak = تنها عبارت‌هایی که همهٔ منبع‌هایشان ضعیف است: صفحهٔ یک کلینیک، مقاله‌ای بی‌نویسنده
help-approve = تأیید آنچه برگه‌های یک هدف به یک زبان می‌گویند
help-approve-after = در docs/approval.md آمده است که چه چیزی تأیید می‌شود و چه چیزی تأیید را پس می‌گیرد.
help-approve-lang = کد زبان مانند ar
help-approve-by = نام تأییدکننده؛ روی برگه‌ها چاپ می‌شود
help-approve-role = سمت تأییدکننده، مانند Dermatologist؛ پس از نام چاپ می‌شود
help-approve-until = آخرین روز تأیید [پیش‌فرض: پایانی ندارد]
help-approve-yes = انجام بدون پرسش
help-approvals = فهرست اینکه کدام هدف‌ها به کدام زبان‌ها تأیید شده‌اند
help-diff = نشان دادن واژه‌هایی که پس از تأیید، یا در مقایسه با محتوایی دیگر، عوض شده‌اند
help-diff-against = آنچه با آن مقایسه می‌شود: پوشهٔ محتوا، برگه به صورت JSON، یا نسخه‌ای از محتوا [پیش‌فرض: آخرین تأیید]
help-diff-output = نوشتن یک صفحهٔ وب در این فایل، و - برای خروجی استاندارد
help-check-rule = اجرای تنها همین قاعده، هر چند بار که لازم باشد
help-check-strict = ایراد شمردن هشدارها، و نشان دادن یادداشت‌ها
help-check-layout = صفحه‌آرایی همهٔ برگه‌ها با هر اندازه و روی هر کاغذ، و بررسی صفحه‌ها
help-check-format = قالب یافته‌ها
help-check-readability = نشان دادن آسانی خواندن هر هدف و زبان، و آنچه آن را بیشتر می‌کند
help-check-rules = فهرست قاعده‌ها با دلیلشان
help-version-content = نسخهٔ محتوا، با روز و چکیدهٔ آن

## Setting a clinic up: handout init, and the files that a profile names

init-note = توجه: { $note }
init-wrote = فایل { $path } نوشته شد
init-first-sheet = برای نخستین برگه با آن:
init-letterhead = بالای برگه به زبان { $language }:
init-makes-one = فرمان «handout init» آن را می‌سازد و محتوایش در «docs/content.md» آمده است
init-no-profile = نمایهٔ کلینیک پیدا نشد
init-where = «handout where» جاهای جست‌وجو را نشان می‌دهد و «handout init» آن را می‌سازد

# Files
init-font-unread = «fonts» از «{ $name }» نام می‌برد: { $why }
init-svg-script = اسکریپت دارد («{ $name }»)
init-svg-file = به فایلی دیگر ارجاع می‌دهد
init-keep-one = یکی از دو تا را نگه دارید

# Options and keys
init-no-terminal = پرسش‌های «handout init» به ترمینال نیاز دارند
init-answer-with-options = پاسخ‌ها را با --set KEY=VALUE یا --from FILE بدهید؛ «handout init --help» روش آن را نشان می‌دهد
init-set-without-value = در «--set { $given }» نشانهٔ «=» نیست
init-set-form = به شکل --set KEY=VALUE بنویسید، مانند «--set phone="+98 21 5550 0100"»
init-no-key = کلیدی به نام «{ $key }» نیست
init-near-key = منظورتان «{ $key }» است؟
init-keys-are = کلیدها عبارت‌اند از { $keys }
init-key-without-parts = کلید «{ $key }» بخشی ندارد
init-write-whole-key = بنویسید «{ $key }=…»
init-words-twice = «{ $key }» هم برای همهٔ زبان‌ها و هم برای هر زبان جدا داده شده است
init-words-by-language = آن را فقط برای هر زبان جدا بدهید، مانند «{ $key }.fa=…»
init-no-tag = «{ $tag }» پس از «{ $key }» کد زبان نیست
init-tags-are = کد زبان بنویسید، مانند «{ $key }.fa=…»؛ فهرست آن‌ها در «handout languages» است
init-no-name = کلینیک نام ندارد
init-give-a-name = نام را به هر زبان برگه‌ها بدهید، مانند «--set name.fa="…"»
init-no-settings = پوشه‌ای برای تنظیمات نیست، چون پوشهٔ خانه معلوم نیست
init-cannot-write = اینجا چیزی نوشته نمی‌شود: { $reason }
init-name-another = فایل دیگری را با -o FILE نام ببرید و آن را با --clinic FILE یا { $variable } به کار ببرید
init-not-utf-8 = آنچه وارد شد متن UTF-8 نیست

# What is told of a profile
init-note-no-sheet = برگه به زبان { $language } ساخته نمی‌شود: { $why }
init-no-sheet = برگه به هیچ زبانی از محتوا ساخته نمی‌شود
init-complete-one-language = متن‌هایی را که برای هر زبان جدا داده‌اید، دست‌کم در یکی از { $languages } کامل کنید
init-note-unknown-language = «{ $key }» متنی به زبان «{ $tag }» دارد و برگه‌ای به این زبان نیست
init-languages-are = زبان‌ها عبارت‌اند از { $languages }
init-note-no-emergency-number = «emergency_number» نیست: در برگه‌ها جایی خالی برای نوشتن شماره است
init-note-no-phone = «phone» نیست: در برگه‌ها جایی خالی برای نوشتن شماره است
init-set-hint = بنویسید «{ $line }»

# Countries
init-number-without-source = شمارهٔ «{ $country }» از منبع «{ $source }» نام می‌برد که نیست
init-number-source = منبع را به «{ $file }» بیفزایید
init-no-country = شماره‌ای برای «{ $typed }» در اینجا معلوم نیست
init-near-country = منظورتان { $names } است؟
init-no-near-country = نام یا کد کشور را بنویسید، مانند IR؛ یا Enter را بزنید و شماره را بعداً بنویسید

# Questions
init-target = پاسخ‌ها در { $path } نوشته می‌شوند
init-how =
    با Enter پرسش بی‌پاسخ می‌ماند، یا آنچه درون کروشه است پذیرفته می‌شود.
    علامت منها (-) آنچه را درون کروشه است کنار می‌گذارد.
    با b به پرسش قبلی برمی‌گردید.
    با Ctrl-C همه‌چیز پایان می‌یابد و چیزی نوشته نمی‌شود.
init-question = { $number } از { $count }: { $label }
init-interrupted = پایان یافت و چیزی نوشته نشد
init-input-ended = ورودی پیش از آخرین پرسش پایان یافت و چیزی نوشته نشد
init-run-again = «handout init» را دوباره اجرا کنید یا پاسخ‌ها را با --set بدهید
init-ask-country = کشور کلینیک
init-ask-country-help = نام یا کد آن. فقط برای پرسش‌های بعدی است و در فایل نوشته نمی‌شود.
init-ask-name = نام کلینیک به زبان { $language }
init-ask-name-help = بالای هر برگه می‌آید. بدون آن، برگه به زبان { $language } ساخته نمی‌شود.
init-ask-address = نشانی به زبان { $language }
init-ask-address-help = آن را به همهٔ زبان‌های نام بدهید، یا به هیچ‌کدام.
init-ask-hours = ساعت‌های کاری به زبان { $language }
init-ask-hours-help = مانند: شنبه تا چهارشنبه، ۹ تا ۱۷. آن را به همهٔ زبان‌های نام بدهید، یا به هیچ‌کدام.
init-ask-phone = تلفن کلینیک
init-ask-phone-help = همان‌گونه که بیمار می‌گیرد، با رقم‌های هر زبانی.
init-ask-emergency-phone = تلفنی که شبانه‌روزی پاسخ می‌دهد
init-ask-emergency-phone-help = تلفنی از خود کلینیک. اگر نیست، خالی بگذارید.
init-ask-out-of-hours-phone = تلفن خارج از ساعت کاری
init-ask-out-of-hours-phone-help = اگر نیست، خالی بگذارید.
init-ask-emergency-number = شمارهٔ اورژانس
init-ask-emergency-number-in = شمارهٔ اورژانس در { $country }
init-ask-emergency-number-help = در جمله‌های اورژانسی می‌آید. بدون آن، جایی خالی برای نوشتنش هست.
init-ask-emergency-number-known = در جمله‌های اورژانسی می‌آید. شمارهٔ { $number } در { $publisher } ({ $date }) خوانده شده است: فقط اگر درست است آن را با Enter تأیید کنید.
init-ask-page = صفحهٔ وب کلینیک
init-ask-page-help = به شکل کد QR هم چاپ می‌شود. مانند https://clinic.example/care
init-ask-logo = فایل نشان کلینیک
init-ask-logo-help = فایل SVG یا PNG.
init-ask-accent = رنگ عنوان‌ها
init-ask-accent-help = مانند #7a1f5c. باید آن‌قدر تیره باشد که خوانده شود.
init-ask-paper = کاغذ
init-ask-paper-help = a4 یا a5 یا letter؛ بدون پاسخ، a4 است.
init-ask-language = زبان بیشتر بیماران
init-ask-language-help = برای برگه‌هایی که زبانشان گفته نمی‌شود. یکی از { $languages }
init-ask-staff-language = زبان کارکنان
init-ask-staff-language-help = یکی از { $languages }
init-ask-printer = چاپگر
init-ask-printer-help = نام چاپگری در سیستم، یا نشانی مانند ipps://192.168.1.20/ipp/print. بدون آن، چاپگر پیش‌فرض سیستم به کار می‌رود.
init-ask-printer-found = شماره یا نام آن در فهرست، یا نشانی مانند ipps://192.168.1.20/ipp/print. بدون آن، چاپگر پیش‌فرض سیستم به کار می‌رود.
init-looking-for-printers = در جست‌وجوی چاپگرها …
init-printer-number = { $number }. { $name }
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
screen-no-terminal = پرسش‌ها در ترمینال پرسیده می‌شوند و اینجا ترمینالی نیست
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
answers-hint-template = فرمان { "handout screen GOAL --template" } فایلی با همهٔ پرسش‌ها چاپ می‌کند
answers-hint-near = منظورتان «{ $id }» بود؟
answers-hint-values = «"yes"»، «"no"» یا «"unsure"» بنویسید
answers-hint-all = هر پرسش جواب می‌خواهد؛ جایی که کسی نمی‌داند «"unsure"» است
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
guide-text = فرستادن برگه به شکل متن: نوشتن فایلی برای پیام
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
guide-nobody = این حالت پرسش می‌کند و اینجا ترمینالی برای پاسخ دادن نیست
guide-nobody-hint = آنچه می‌خواهید را خودتان بنویسید، مثل «handout make hair --lang fa»
guide-no-terminal = ترمینال خوانده نمی‌شود: { $reason }
guide-no-goals = در محتوا هدفی برای انتخاب نیست

## Presets

preset-saved = تنظیم «{ $name }» در { $file } ذخیره شد
preset-removed = تنظیم «{ $name }» از { $file } حذف شد
preset-none = هیچ تنظیم ذخیره‌شده‌ای نیست
preset-none-hint = با «handout preset save NAME OPTIONS» یکی بسازید
preset-unknown = تنظیمی به نام «{ $name }» نیست
preset-near = منظورتان «{ $name }» است؟ «handout preset list» همه را نشان می‌دهد
preset-names = تنظیم‌های ذخیره‌شده: { $names }
preset-name = «{ $name }» نمی‌تواند نام یک تنظیم باشد
preset-name-hint = از حرف، رقم و خط تیره استفاده کنید؛ حداکثر { $most } نویسه
preset-exists = تنظیمی به نام «{ $name }» از قبل هست و دست نخورد
preset-exists-hint = برای جایگزین کردن آن --force بگذارید، یا نام دیگری انتخاب کنید
preset-empty = تنظیم «{ $name }» خالی می‌ماند
preset-empty-hint = گزینه‌هایی از «make» اضافه کنید، مثل --size large
preset-personal = { $option } برای یک بیمار یا یک جلسه است، ولی تنظیم برای همه است
preset-personal-key = «{ $key }» برای یک بیمار یا یک جلسه است، ولی تنظیم برای همه است
preset-personal-hint = آن را حذف کنید و هنگام ساختن برگه بنویسید
preset-once = { $option } بخشی از یک تنظیم نیست
preset-once-hint = آن را حذف کنید و هنگام ساختن برگه بنویسید
preset-key = تنظیم‌ها کلید «{ $key }» ندارند
preset-key-near = منظورتان «{ $key }» است؟
preset-key-hint = کلیدها همان گزینه‌های «make» هستند، بدون خط تیره‌های اول
preset-value = مقدار «{ $key }» نه متن است و نه «true»
preset-no-goal = نه در فرمان و نه در تنظیم «{ $name }» هدفی نیامده است
preset-no-goal-hint = «handout goals» هدف‌ها را نشان می‌دهد
preset-unfit = تنظیم «{ $name }» درست نیست: { $reason }
preset-not-toml = تنظیم‌های ذخیره‌شده خوانده نمی‌شوند: { $reason }
preset-not-toml-hint = این سطر را درست کنید، یا نام فایل را عوض کنید و تنظیم‌ها را دوباره ذخیره کنید
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
again-unfit = آخرین فرمان را نمی‌توان تکرار کرد: { $command }
## handout check

check-warning = هشدار:
check-note = یادداشت:
check-severity-error = خطا
check-severity-warning = هشدار
check-severity-note = یادداشت
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
check-all-rules = فرمان «handout check --rules» همهٔ قاعده‌ها را نشان می‌دهد
check-did-you-mean = آیا منظورتان «{ $near }» بود؟
check-take-out = آن را حذف کنید
check-take-one-out = یکی را حذف کنید
check-write = بنویسید: { $right }
check-type-again = جمله را دوباره و بدون آن بنویسید
check-holds = در پیام { $id } «{ $text }» آمده است
check-of-number = عدد { $name }
check-of-statement = عبارت { $id }
check-of-lead = جملهٔ آغاز { $name }
check-unread = هیچ چیز این را نمی‌خواند
check-tables = جدول‌ها این‌ها هستند: { $tables }
check-include-set = مجموعه را در یک هدف بیاورید
check-add-language = زبان را به «data/languages.toml» اضافه کنید
check-name-like-goal = نامش را مثل هدف یا مجموعه‌اش بگذارید
check-goal-languages = این هدف به زبان «{ $tag }» نوشته نشده است: کد زبان را به «languages» در «{ $file }» اضافه کنید
check-unknown-source = { $of }: منبع «{ $id }» وجود ندارد
check-add-source = آن را به «data/sources.toml» اضافه کنید
check-no-source = { $of }: منبعی ندارد
check-name-source = دست‌کم یک منبع از «data/sources.toml» را در { $key } نام ببرید
check-weak-number = عدد { $name } از ردهٔ «core» فقط بر صفحهٔ کلینیک‌ها تکیه دارد
check-weak-number-hint = رده‌اش را «clinic» کنید یا منبع قوی‌تری نام ببرید
check-number-without-value = عبارت { $id } از عدد { $name } نام می‌برد که مقداری ندارد
check-write-in = سطر نوشتنی از { $name } نام می‌برد که عددی از ردهٔ «config» نیست
check-add-number = آن را به «data/numbers.toml» اضافه کنید
check-both-sides = عبارت { $id } هم قبل از جلسه است و هم بعد از آن
check-two-statements = دو عبارت از آن بسازید، یکی با «before»
check-no-time = عبارت { $id } از عدد { $name } نام می‌برد که مدت نیست
check-times = کلیدهای «before» و «from» و «until» دقیقه، ساعت، روز، هفته، ماه یا سال می‌گیرند
check-fixed-missing = هدف { $goal } عبارت ثابت { $id } را ندارد
check-include-common = مجموعهٔ «common» را در هدف بیاورید
check-missing = پیام { $id } در { $tag } نیست
check-add-to = آن را به { $file } اضافه کنید
check-label = پیام { $id } در { $tag } برچسب نمودار زمانی ندارد: { $key }
check-label-hint = سطر { $line } را زیر آن بنویسید، با حدود ۱۶ حرف
check-twice = پیام { $id } دو بار آمده است
check-unused = هیچ هدفی پیام { $id } را چاپ نمی‌کند
check-list-in-goal = آن را حذف کنید یا در هدفی بیاورید
check-unused-label = هیچ چیز { $key } از { $id } را چاپ نمی‌کند
check-unused-label-hint = آن را حذف کنید، یا در هدف به عبارت «from» یا «until» بدهید
check-misplaced = پیام { $id } با نام فایلش شروع نمی‌شود
check-misplaced-hint = نامش را { $begin }-… بگذارید، یا جابه‌جایش کنید
check-reference = پیام { $id } به { $reference } اشاره می‌کند که در { $tag } نیست
check-reference-term = جای اصطلاح‌ها «terms.ftl» است
check-reference-message = جمله را کامل بنویسید، یا پیامی را نام ببرید که هست
check-unsaid = پیام { $id } در { $tag } از { $name } نمی‌گوید، ولی نمودار زمانی آن را نشان می‌دهد
check-unsaid-hint = آن را در جمله بگویید، یا زمان را از عبارت حذف کنید
check-variable = پیام { $id } در { $tag }: متغیر { $name } مقداری ندارد
check-variable-hint = متغیر نام عددی چاپ‌شدنی در «data/numbers.toml» است
check-evidence = پیام { $id } از { $name } می‌گوید که فقط برای جمله‌های شواهد است
check-evidence-hint = به عبارتش «evidence = true» بدهید، یا عدد را حذف کنید
check-no-plural = پیام { $id } شکل جمع را بدون PLURAL برای { $name } انتخاب می‌کند
check-no-plural-hint = جدول جمع خود Fluent در بعضی زبان‌ها غلط است
check-plural-unknown = پیام { $id } شکل { $key } را دارد که در { $tag } نیست
check-plural-missing = پیام { $id } از شکل‌های { $tag } این‌ها را ندارد: { $forms }
check-plural-hint = هر شکل جمع زبان سطر خودش را می‌خواهد
check-counts-negations = واژه‌های منفی
check-counts-sentences = جمله‌ها
check-counts-items = اعضای فهرست
check-counts = { $id } در { $tag } در تعداد { $what } فرق دارد: { $counts }
check-counts-hint = در همهٔ زبان‌ها یک چیز بگویید؛ اگر معنا یکی است، تعدادها را با دلیل در «data/parity.toml» زیر { $rule } بنویسید
check-variables = متغیرهای پیام { $id } در { $tag } و { $other } یکی نیست: { $names }
check-variables-hint = در همهٔ زبان‌ها همان عددها را بگویید
check-order = ترتیب عددهای پیام { $id } در { $tag } فرق دارد: { $names }
check-order-hint = ببینید هیچ عددی جای دیگری را نگرفته باشد؛ اگر ترتیب درست است، آن را با دلیل در «data/parity.toml» بنویسید
check-terms = اصطلاح‌های پیام { $id } در { $tag } با زبان دیگر یکی نیست: { $names }
check-terms-hint = اصطلاح را در همهٔ زبان‌ها به کار ببرید، یا واژه را در همه بنویسید
check-one-language = { $id } در { $tag } هست و در { $tags } نیست
check-one-language-hint = آن را به زبان‌های دیگر اضافه کنید، یا حذف کنید
check-lengths = { $id } در { $tag } { $least } حرف دارد و در { $other } { $most } حرف
check-lengths-hint = ببینید چیزی کم یا زیاد نشده باشد؛ اگر هر دو درست است، درازا را با دلیل در «data/parity.toml» زیر «lengths-differ» بنویسید
check-words = { $id } در { $tag } واژهٔ { $word } را ندارد که در { $other } هست
check-words-hint = در واژه‌نامه: { $forms }؛ اگر طور دیگری گفته شده است، پیام را با دلیل در «data/parity.toml» بیاورید
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
check-digit-hint = عدد را در «data/numbers.toml» بگذارید و نامش را متغیر کنید
check-forbidden = در پیام { $id } واژهٔ «{ $text }» آمده است، به معنای { $idea }
check-stop = پیام { $id } در { $tag } از کنار گذاشتن دارو می‌گوید و نمی‌گوید از چه کسی باید پرسید
check-stop-hint = در همان عبارت بگویید: { $words }
check-fixed-changed = جملهٔ ثابت { $id } در { $tag } همانی نیست که بر آن توافق شد
check-fixed-unrecorded = برای جملهٔ ثابت { $id } در { $tag } چیزی ثبت نشده است
check-fixed-hint = جمله را برگردانید؛ اگر پزشک یا درمانگر با این یکی موافق بود، { $digest } را در «data/fixed.toml» بنویسید
check-fixed-locked = جمله را برگردانید: هیچ پوشه‌ای نباید آن را تغییر دهد
check-weak = پیام { $id } در { $tag } بر صفحهٔ کلینیک‌ها تکیه دارد و آن را قطعی می‌گوید
check-weak-hint = آن را به کلینیک واگذارید: «{ $phrase } …»
check-other-treatment = عنوان «{ $goal }» به زبان «{ $tag }» از درمانی که برگه در { $ids } از آن می‌گوید نام نمی‌برد
check-other-treatment-hint = اگر برگه دربارهٔ درمان دیگری است، این پیام‌ها را بردارید یا آن‌ها را در پیام‌های خود هدف بگویید، همان‌طور که «handout new goal» آغازشان می‌کند؛ وگرنه نام درمان را در عنوان بیاورید
check-and-more = { $count } پیام دیگر
check-long = پیام { $id } جمله‌ای با { $words } واژه دارد؛ بیشتر از { $most } سخت خوانده می‌شود
check-long-hint = دو جمله از آن بسازید
check-passive = در پیام { $id } آمده است { $text } و معلوم نیست چه کسی می‌کند
check-passive-hint = با کسی شروع کنید که کار را می‌کند
check-unexplained = در پیام { $id } واژهٔ { $word } آمده است که هیچ جملهٔ برگهٔ { $goal } توضیحش نمی‌دهد
check-unexplained-hint = واژهٔ ساده را بنویسید و این را یک بار در پرانتز
check-too-hard = شاخص خوانایی برگهٔ { $goal } برابر { $measure } است؛ حداکثر باید { $most } باشد
check-too-hard-ease = شاخص خوانایی برگهٔ { $goal } برابر { $measure } است؛ دست‌کم باید { $least } باشد
check-font-kind = فونت‌هایی از این نوع خوانده نمی‌شوند
check-font-kind-hint = فایل «.ttf» فونت را بگذارید، یا فایل «.otf» با طرح‌های TrueType
check-layout-outside = پیام «{ $id }» بیرون از جای خود در صفحه است: { $sheets }
check-layout-over = پیام‌های «{ $id }» و «{ $other }» روی هم افتاده‌اند: { $sheets }
check-layout-over-drawing = پیام «{ $id }» روی یک خط یا تصویر افتاده است: { $sheets }
check-layout-shorten = کوتاه‌تر بنویسید، یا آن را به دو جملهٔ جدا تقسیم کنید
check-layout-cut-word = واژهٔ «{ $word }» در پیام «{ $id }» از ستونش پهن‌تر است و در پایان سطر می‌شکند: { $sheets }
check-layout-cut-word-hint = واژه‌ای کوتاه‌تر بنویسید، یا دو واژه با فاصله یا خط تیره میانشان
check-layout-cut-short = بالای صفحه تنها آغاز پیام «{ $id }» جا می‌شود: { $sheets }
check-layout-long = پیام «{ $id }» سطری با بیش از { $most } حرف دارد: { $sheets }
check-layout-long-hint = ایراد از صفحه‌آرایی است، نه از متن: لطفاً آن را گزارش کنید
check-layout-alone = زیر عنوان «{ $id }» در همان صفحه کمتر از دو سطر از متن آن آمده است: { $sheets }
check-layout-alone-hint = عنوان یا نخستین جملهٔ زیر آن را کوتاه‌تر کنید
check-layout-sheet = { $goal }، { $languages }، { $detail }، { $size }، { $paper }، صفحهٔ { $page }
check-layout-sheets =
    { $first }؛ و { PLURAL($more) ->
        [one] { $more } برگهٔ دیگر
       *[other] { $more } برگهٔ دیگر
    }

## handout check: why each rule is there

check-rule-unreadable = چیزی که خوانده نشود چاپ نمی‌شود.
check-rule-number-refused = عددی که ممکن نیست یا از سوی محتاطانه‌اش بیرون می‌رود چاپ نمی‌شود.
check-rule-unread-file = فایلی که هیچ چیز آن را نمی‌خواند چیزی دارد که اگر نباشد کسی نمی‌فهمد.
check-rule-unknown-source = هر عبارت بر منبعی تکیه دارد که می‌توان به آن رجوع کرد.
check-rule-no-source = کلینیک پاسخ‌گوی هر جمله است و می‌بیند از کجا آمده است.
check-rule-weak-number = صفحهٔ خود کلینیک شاهدی برای یک عدد نیست.
check-rule-unknown-number = عددی که نامش می‌آید باید باشد.
check-rule-wrong-time = نمودار زمانی فقط مدت را نشان می‌دهد، قبل از جلسه یا بعد از آن.
check-rule-fixed-missing = هیچ برگه‌ای بدون جمله‌های ثابت ایمنی بیرون نمی‌رود.
check-rule-other-treatment = برگهٔ یک درمان از درمان دیگری نمی‌گوید.
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
check-rule-bracket-unpaired = از دو پرانتز جداافتاده، یکی به سمت نادرست نگاه می‌کند.
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
check-rule-too-hard = برگه‌ای که فقط افراد کتاب‌خوان آن را بفهمند، بقیه را با درمانشان تنها می‌گذارد.
check-rule-font-unusable = فونتی که به کار نیاید حرف‌ها را بی‌شکل می‌گذارد.
check-rule-not-composed = برگه‌ای که ساخته نشود به درد کسی نمی‌خورد.
check-rule-missing-glyph = حرفی که در هیچ قلمی نباشد روی کاغذ مربع می‌شود.
check-rule-overflow = آنچه بیرون از جای خود، روی چیز دیگر یا شکسته باشد خوانده نمی‌شود.
check-rule-line-too-long = در پایان سطر بلند، چشم سطر بعد را گم می‌کند.
check-rule-heading-alone = عنوانی که پایین صفحه است و متنش در صفحهٔ بعد، عنوان هیچ چیز نیست.

## handout check --readability

check-scores = { $measures } · { $words } واژه در هر جمله · PEMAT-P فهم { $understand }، عمل { $act } · Clear Communication Index { $cdc }
check-score-second = { $measure } بدون نام‌ها
check-score-left-out = در SMOG دوم شمرده نشده است: { $words }
check-score-main = با پیام اصلی شروع کنید
check-score-easy = جمله‌ها و واژه‌ها را کوتاه‌تر کنید: شاخص خوانایی متن ساده‌تری می‌خواهد
check-score-figures = عدد صحیح بنویسید و به جای درصد، چند نفر از هر ده نفر
check-score-list = مطالب مرتبط با هم را در یک فهرست بیاورید
check-score-lists = هیچ فهرستی بیشتر از هفت عضو نداشته باشد
check-score-headings = به هر بخش عنوان بدهید
check-score-order = پیام اصلی را اول بیاورید و نشانه‌های اورژانسی را قبل از فهرست آسیب‌ها
check-score-summary = پیام اصلی را در یک تا چهار جمله بگویید
check-score-action = در کارهای قبل و بعد از جلسه، اول بگویید چه باید کرد
check-score-reader = با خواننده حرف بزنید
check-score-steps = کارهای بعد از جلسه را فهرست کنید
check-score-tool = به خواننده نمودار زمانی یا سطرهایی برای نوشتن بدهید
check-score-risks = خطرها را در بخش خودشان بگویید
check-score-benefits = هم فایده‌ها را بگویید و هم خطرها را
check-score-call = بگویید چه وقت باید کمک گرفت
check-score-active = { PLURAL($sentences) ->
        [one] { $sentences } جمله مجهول است: با کنندهٔ کار شروع کنید
       *[other] { $sentences } جمله مجهول است: با کنندهٔ کار شروع کنید
    }
check-score-active-main = پیام اصلی و زمان تماس را بدون فعل مجهول بگویید
check-score-words = { PLURAL($count) ->
        [one] برای رسیدن به { $most } باید { $count } واژهٔ بلند کم شود؛ تعداد هر واژه و اثر حذف آن: { $words }
       *[other] برای رسیدن به { $most } باید { $count } واژهٔ بلند کم شود؛ تعداد هر واژه و اثر حذف آن: { $words }
    }
check-score-shorten = از { $id } دو جمله بسازید ({ $words } واژه)
## Approvals

approval-note = توجه: { $fault }
approval-state-approved = تأیید شده
approval-state-changed = تغییر کرده
approval-state-expired = منقضی
approval-state-never = تأیید نشده
approvals-counts = { $counts }
approvals-count = { $n } { $state }
approvals-due = رو به پایان
approvals-ends = { PLURAL($n) ->
    [one] { $n } روز تا پایان
   *[other] { $n } روز تا پایان
    }
approvals-ends-today = امروز پایان می‌یابد
approvals-head-goal = هدف
approvals-head-language = زبان
approvals-head-state = وضعیت
approvals-head-on = تاریخ تأیید
approvals-head-until = تا
approvals-head-by = تأییدکننده
approval-lost = به حساب نمی‌آید، چون خراب است: { $approvals }
approval-lost-one = «{ $goal }» به زبان «{ $language }»
approval-not-toml = به صورت TOML خوانده نمی‌شود: { $reason }
approval-not-toml-hint = این سطر و سطر پیش از آن را ببینید: شاید گیومه یا کروشه‌ای کم است، یا روزی آمده که وجود ندارد
approval-unread = خوانده نمی‌شود: { $reason }
approval-no-file = فایل نیست
approval-no-text = متن UTF-8 نیست
approval-too-long = از { $most } کیبی‌بایت، بیشترین اندازه‌ای که خوانده می‌شود، بزرگ‌تر است
approval-too-long-hint = ببینید چه چیزی در آن نوشته است و آنچه را جایش آنجا نیست بردارید
approval-link = پیوند به چیزی با نام دیگر می‌رسد
approval-link-hint = خود آن را اینجا بگذارید، یا پیوند را به چیزی با نام «{ $name }» برسانید
approval-key-text = مقدار «{ $key }» باید متنی میان دو علامت نقل‌قول باشد
approval-key-missing = این تأیید به حساب نمی‌آید: «{ $key }» ندارد
approval-future = این تأیید به حساب نمی‌آید: تاریخ آن، { $on }، هنوز نرسیده است
approval-future-hint = تاریخ را درست کنید یا دوباره تأیید کنید
approval-ends-early = این تأیید به حساب نمی‌آید: در { $until } تمام می‌شود، پیش از آنکه داده شده باشد
approval-no-digest = این تأیید به حساب نمی‌آید: مقدار digest عددی ۶۴رقمی در مبنای شانزده نیست
approval-again-hint = با «handout approve» دوباره تأیید کنید
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
approval-flag-hint = بنویسید «{ $key } = true»، بدون علامت نقل‌قول
approval-refused-never = کسی «{ $goal }» را به زبان «{ $language }» تأیید نکرده است و این کلینیک فقط برگه‌های تأییدشده را چاپ می‌کند
approval-refused-changed = آنچه از «{ $goal }» به زبان «{ $language }» تأیید شده بود تغییر کرده است و این کلینیک فقط برگه‌های تأییدشده را چاپ می‌کند
approval-refused-expired = تأیید «{ $goal }» به زبان «{ $language }» در { $until } تمام شده است و این کلینیک فقط برگه‌های تأییدشده را چاپ می‌کند
approval-refused-hint = با «{ $command }» تأییدش کنید، یا با --allow-unapproved آن را با نشان «تأییدنشده» چاپ کنید
approval-not-asked = { $option } اثری ندارد، چون این کلینیک تأیید نمی‌خواهد
approve-no-terminal = ترمینالی نیست که در آن پرسیده شود
approve-no-terminal-hint = پس از خواندن برگه، --yes را اضافه کنید
approve-until-past = تاریخ --until برابر { $until } است که گذشته است
approve-no-folder = پوشه‌ای برای نگه داشتن تأیید نیست
approve-no-folder-hint = با «handout init» نمایهٔ کلینیک را بسازید یا با --data پوشهٔ محتوای خود را نام ببرید
approve-unchanged = از زمان { $approval } چیزی تغییر نکرده است
approve-question = آیا { $name } برگهٔ «{ $goal }» به زبان «{ $language }» را همان‌طور که نشان داده شد، بدون تاریخ پایان، تأیید می‌کند؟
approve-question-until = آیا { $name } برگهٔ «{ $goal }» به زبان «{ $language }» را همان‌طور که نشان داده شد، تا { $until }، تأیید می‌کند؟
approve-no-answer = پاسخ خوانده نمی‌شود: { $reason }
approve-declined = تأیید نشد و چیزی ثبت نشد
approve-recorded = { $name } برگهٔ «{ $goal }» به زبان «{ $language }» را بدون تاریخ پایان تأیید کرد؛ در { $file } ثبت شد
approve-recorded-until = { $name } برگهٔ «{ $goal }» به زبان «{ $language }» را تا { $until } تأیید کرد؛ در { $file } ثبت شد
approve-kept-damaged = توجه: فایل خراب با نام { $file } نگه داشته شد
approve-warnings = یادداشت: این برگه { $warnings } دارد، «handout check» را ببینید
approve-faulty = «{ $goal }» به زبان «{ $language }» را نمی‌توان تأیید کرد: { $errors }
approve-faulty-hint = آنچه را بالا گفته شد درست کنید، با «handout check» ببینید که دیگر نیست و سپس تأیید کنید

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
diff-note-moved = جایش { $old } بود و اکنون { $new } است
diff-after = پس از «{ $id }»
diff-at-top = در آغاز
diff-note-role = قبلاً { $old } بود و اکنون { $new } است
diff-note-detail = قبلاً از --detail { $old } به بعد چاپ می‌شد و اکنون از { $new } به بعد
diff-never = کسی «{ $goal }» را به زبان «{ $language }» تأیید نکرده است، پس چیزی برای مقایسه نیست
diff-never-hint = با --against یک پوشه، یک برگه به شکل JSON یا یک نسخه را نام ببرید
diff-no-html = مقایسه به شکل صفحهٔ وب نوشته می‌شود
diff-no-html-hint = نام فایل را به .html ختم کنید
diff-no-file = چنین فایلی نیست
diff-no-handout = برگه‌ای به شکل JSON نیست
diff-no-handout-hint = با «handout make … -f json» یکی بسازید
diff-other-handout = برگهٔ «{ $goal }» به زبان «{ $language }» است
diff-no-version = پوشه، فایل یا نسخهٔ ثبت‌شده‌ای به نام «{ $version }» نیست
diff-near-version = منظورتان «{ $near }» بود؟
diff-no-versions = محتوا نسخهٔ ثبت‌شده‌ای ندارد
diff-versions = نسخه‌های ثبت‌شده: { $versions }
diff-not-in-version = نسخهٔ { $version } برگهٔ «{ $goal }» به زبان «{ $language }» را ندارد

## Sources

sources-count = { $n } عبارت از { $of } عبارت
sources-none = پشت این عبارت هیچ نوشتهٔ منتشرشده‌ای نیست
sources-unknown = منبع «{ $id }» در data/sources.toml نیست
sources-signs = { $strong } منبعی که پشت جمله می‌ایستد، { $weak } منبع ضعیف، { $none } نوشتهٔ منتشرشده نیست
sources-signs-of-sheet = علامت پیش از هر جمله همان علامت روی برگه است.
sources-weak = { $kind }، ضعیف
sources-kind-seed = مقالهٔ بدون نویسنده
sources-kind-review = مقالهٔ مروری
sources-kind-study = پژوهش منتشرشده در مجله
sources-kind-society = انجمن متخصصان پوست
sources-kind-regulator = نهاد ناظر
sources-kind-health-service = بروشور خدمات بهداشتی
sources-kind-clinic = صفحهٔ کلینیک یا فروشگاه
sources-kind-writing = معیار نگارش
sources-kind-editorial = تصمیم تهیه‌کنندگان محتوا

## Versions

version-content = محتوای { $version } در { $day }، چکیده { $digest }
version-content-undated = محتوای { $version }، چکیده { $digest }
## Content folders: their limits

limit-hint = همهٔ حدها در «docs/content.md» آمده است
limit-file = فایل از حد مجاز، { $most } KiB، بزرگ‌تر است
limit-font = فونت از حد مجاز، { $most } MiB، بزرگ‌تر است
limit-font-bytes = فونت‌ها روی هم از حد مجاز، { $most } MiB، بزرگ‌ترند
limit-text = فایل‌های محتوا روی هم از حد مجاز، { $most } MiB، بزرگ‌ترند
limit-entries = تعداد فایل‌ها و پوشه‌ها از حد مجاز، { $most }، بیشتر است
limit-depth = پوشه‌های تودرتو از حد مجاز، { $most }، عمیق‌ترند
limit-fonts = تعداد فونت‌ها از حد مجاز، { $most }، بیشتر است
limit-goals = تعداد هدف‌ها یا مجموعه‌ها از حد مجاز، { $most }، بیشتر است
limit-languages = تعداد زبان‌ها از حد مجاز، { $most }، بیشتر است
limit-tables = تعداد مدخل‌ها از حد مجاز، { $most }، بیشتر است
limit-words = تعداد واژه‌ها از حد مجاز، { $most }، بیشتر است
limit-list = فهرست از حد مجاز، { $most }، درازتر است
limit-statements = تعداد عبارت‌های هدف از حد مجاز، { $most }، بیشتر است
limit-messages = تعداد پیام‌ها از حد مجاز، { $most }، بیشتر است
limit-message = تعداد حرف‌های پیام «{ $id }» از حد مجاز، { $most }، بیشتر می‌شود
limit-parts = تعداد ویژگی‌ها یا حالت‌های پیام از حد مجاز، { $most }، بیشتر است
limit-digits = تعداد رقم‌های یک عدد از حد مجاز، { $most }، بیشتر است
limit-sheet = تعداد حروف برگه از حد مجاز، { $most }، بیشتر است
limit-goal-size = هدف با مجموعه‌هایش از حد مجاز، { $most } KiB، بزرگ‌تر است
limit-sentences = مجموع جمله‌های همهٔ هدف‌ها به همهٔ زبان‌ها از حد مجاز، { $most }، بیشتر است
limit-value = مقدار «{ $name }» از حد مجاز، { $most } حرف، درازتر است
limit-nesting = آکولادهای تودرتو از حد مجاز، { $most }، عمیق‌ترند
limit-toml-nesting = جدول‌ها و فهرست‌های تودرتو از حد مجاز، ۸۰، عمیق‌ترند
limit-id = «{ $id }» شناسه نیست
limit-id-hint = شناسه از حرف لاتین، رقم، «-» و «_» ساخته می‌شود و طول آن حداکثر { $most } است
overlay-link = پیوند به بیرون از پوشهٔ محتوا می‌رود
overlay-link-hint = خود فایل را در پوشه بگذارید
overlay-no-file = نه فایل است و نه پوشه
overlay-font-gone = فایل نیست
overlay-name-bytes = نام فایل متن UTF-8 نیست
overlay-name = «{ $name }» نمی‌تواند نام هدف، مجموعه یا فایل پیام باشد
overlay-name-hint = نام از حرف کوچک لاتین، رقم و «-» ساخته می‌شود، با حرف شروع می‌شود و طول آن حداکثر { $most } است
overlay-name-reserved = نام «{ $name }» را خود محتوا به کار برده است
overlay-name-reserved-hint = نام دیگری انتخاب کنید، مثلاً «chemical-peel»
overlay-name-case = این نام فقط در حرف‌های بزرگ با «{ $other }» فرق دارد
overlay-name-case-hint = بعضی سیستم‌ها این دو را یک فایل می‌دانند: نام یکی را عوض کنید

## Content folders: their files

goal-not-in-language = هدف «{ $goal }» به زبان «{ $tag }» نوشته نشده است
goal-languages = به این زبان‌ها نوشته شده است: { $languages }؛ پس از ترجمه، زبان را به «languages» در فایل آن اضافه کنید
goal-add-language = «{ $tag }» را آنجا به «languages» اضافه کنید
message-begun = پیام «{ $id }» در «{ $tag }» هنوز متن ندارد
message-begun-hint = متن را بعد از «=» بنویسید
overlay-no-folder = پوشهٔ محتوایی برای نوشتن نیست
overlay-no-folder-hint = با --data پوشه‌ای نام ببرید، یا اینجا فایل «clinic.toml» بگذارید تا پوشهٔ «content» کنار آن به کار رود
overlay-wrote = فایل { $file } نوشته شد
overlay-kept = فایل { $file } از قبل بود و همان ماند
overlay-folder-not-made = پوشه ساخته نمی‌شود: { $reason }
overlay-next-goal = بعد از این جمله‌ها را بنویسید و «handout check --data { $folder }» را اجرا کنید
overlay-language-known = زبان «{ $tag }» از قبل در محتوا هست
overlay-language-known-hint = فرمان «handout edit» جمله‌های تکی را عوض می‌کند
overlay-language-asked = { $what } برای زبان «{ $tag }» معلوم نیست
overlay-language-option = گزینهٔ { $option } را بدهید
overlay-not-a-tag = «{ $tag }» کد زبان نیست
overlay-not-a-tag-hint = کدی از BCP 47 را همان‌طور که نوشته می‌شود بدهید، مثلاً «tr» یا «pt-BR»
overlay-no-message = پیامی به نام «{ $id }» نیست
overlay-near = منظورتان «{ $near }» است؟
overlay-preview-ids = شناسه‌ها در «data/goals» و «locales» هستند؛ شناسه‌های هر برگه در «handout make GOAL -f json» است
edit-added = { $place }: «{ $id }» اضافه شد؛ همان‌جا آن را عوض کنید
edit-there = { $place }: «{ $id }» از قبل هست؛ همان‌جا آن را عوض کنید
edit-fixed = «{ $id }» از جمله‌های ثابت است که هیچ پوشه‌ای نباید آن را تغییر دهد یا کوتاه کند
edit-language = پیام «{ $id }» در هر زبان متنی دارد
edit-language-hint = یکی از زبان‌ها را نام ببرید، مثلاً «--lang ar»
edit-number-fixed = «{ $name }» در همهٔ کلینیک‌ها یکی است: سوی محتاطانه ندارد
edit-number-fixed-hint = یافتهٔ یک پژوهش یا نوشتهٔ روی یک برچسب است، یا عمداً کلمه است
edit-fixed-hint = ایمنی بیمار به آن بسته است؛ آنچه می‌خواهید اضافه کنید در پیامی از خودتان بنویسید
edit-fixed-own-hint = ایمنی بیمار به آن بسته است؛ هدف درمانی دیگر آن را در پیامی از خودش، «{ $own }»، می‌گوید
edit-recorded = توجه: ایمنی بیمار به «{ $id }» بسته است: پس از تغییر، «handout check» ثبت تازه‌ای در { $file } می‌خواهد
edit-no-editor = ویرایشگری برای باز کردن فایل نیست
edit-no-editor-hint = متغیر EDITOR را برابر نام یک برنامه بگذارید، مثلاً «nano»
edit-editor-failed = ویرایشگر «{ $editor }» اجرا نمی‌شود: { $reason }
edit-editor-none = برنامه‌ای به این نام نیست
preview-set = «{ $given }» متغیری با عدد صحیح نیست
preview-set-hint = این‌طور بنویسید: «--set n=3»
preview-unused = «{ $id }» متغیری به نام «${ $name }» ندارد
preview-unused-hint = متغیرهایش: { $names }
preview-no-variables = متغیری ندارد
preview-no-range = «{ $name }» یک عدد است، نه بازه
preview-no-range-hint = یک عدد بدهید، مثلاً «{ $example }»

## Languages that only try the layout

pseudo-refused = «{ $tag }» فقط برای آزمودن صفحه‌آرایی است و برگهٔ آن به هیچ بیماری داده نمی‌شود
pseudo-hint = فرمان‌های «handout make»، «handout show» و «handout preview» آن را با --lang می‌پذیرند
pseudo-personal = برگه به زبان «{ $tag }» فقط برای آزمودن صفحه‌آرایی است و برای هیچ بیماری نیست
pseudo-personal-hint = { $options } را حذف کنید
pseudo-tags = برای آزمودن صفحه‌آرایی این‌ها هست: { $tags }
