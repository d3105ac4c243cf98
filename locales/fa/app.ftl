# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of `PLURAL` chooses the form for a count.

error = خطا:
hint = پیشنهاد: { $hint }

## The language of the program

ui-unknown-language = مقدار { $variable } برابر «{ $asked }» است و برنامه به این زبان حرف نمی‌زند
ui-languages = یکی از { $languages } را بگذارید یا متغیر را خالی کنید

## Setting a clinic up: handout init, and the files that a profile names

init-note = یادداشت: { $note }
init-wrote = پروندهٔ { $path } نوشته شد
init-first-sheet = برای نخستین برگه با آن:
init-letterhead = بالای برگه به زبان { $language }:
init-makes-one = دستور `handout init` آن را می‌سازد و محتوایش در `docs/content.md` آمده است
init-no-profile = پروندهٔ کلینیک پیدا نشد
init-where = `handout where` جاهای جست‌وجو را نشان می‌دهد و `handout init` آن را می‌سازد

# Files
init-cannot-be-read = خوانده نمی‌شود: { $reason }
init-is-a-folder = این پوشه است
init-name-a-file = نام پرونده‌ای درون آن را بدهید
init-is-no-file = این لوله یا دستگاه است، نه پرونده
init-copy-to-a-file = محتوای آن را در پرونده‌ای کپی کنید و نام آن را بدهید
init-is-too-large = حجم آن { $size } بایت است و بیشترین اندازه { $most } بایت است
init-other-file = این پرونده‌ای که می‌خواهید نیست، یا خراب است
init-font-unread = `fonts` از «{ $name }» نام می‌برد: { $why }
init-svg-script = اسکریپت دارد (`{ $name }`)
init-svg-file = به پرونده‌ای دیگر ارجاع می‌دهد
init-keep-one = یکی از دو تا را نگه دارید
init-nested = کروشه‌های تودرتوی آن بیش از نیاز هر مقداری است

# Options and keys
init-no-terminal = پرسش‌های `handout init` به پایانه نیاز دارند
init-answer-with-options = پاسخ‌ها را با --set KEY=VALUE یا --from FILE بدهید؛ `handout init --help` روش آن را نشان می‌دهد
init-set-without-value = در `--set { $given }` نشانهٔ `=` نیست
init-set-form = به شکل --set KEY=VALUE بنویسید، مانند --set phone="+98 21 5550 0100"
init-no-key = کلیدی به نام `{ $key }` نیست
init-near-key = منظورتان `{ $key }` است؟
init-keys-are = کلیدها عبارت‌اند از { $keys }
init-key-without-parts = کلید `{ $key }` بخشی ندارد
init-write-whole-key = بنویسید `{ $key }=…`
init-words-twice = `{ $key }` هم برای همهٔ زبان‌ها و هم برای هر زبان جدا داده شده است
init-words-by-language = آن را فقط برای هر زبان جدا بدهید، مانند `{ $key }.fa=…`
init-no-tag = «{ $tag }» پس از `{ $key }` نشانهٔ زبان نیست
init-tags-are = نشانهٔ زبان بنویسید، مانند `{ $key }.fa=…`؛ فهرست آن‌ها در `handout languages` است
init-no-name = کلینیک نام ندارد
init-give-a-name = نام را به هر زبان برگه‌ها بدهید، مانند --set name.fa="…"
init-no-settings = پوشه‌ای برای تنظیمات نیست، چون پوشهٔ خانه معلوم نیست
init-cannot-write = اینجا چیزی نوشته نمی‌شود: { $reason }
init-name-another = پروندهٔ دیگری را با -o FILE نام ببرید و آن را با --clinic FILE یا { $variable } به کار ببرید
init-not-utf-8 = آنچه وارد شد متن UTF-8 نیست

# What is told of a profile
init-note-no-sheet = برگه به زبان { $language } ساخته نمی‌شود: { $why }
init-no-sheet = برگه به هیچ زبانی از محتوا ساخته نمی‌شود
init-complete-one-language = متن‌هایی را که برای هر زبان جدا داده‌اید، دست‌کم در یکی از { $languages } کامل کنید
init-note-unknown-language = `{ $key }` متنی به زبان `{ $tag }` دارد و برگه‌ای به این زبان نیست
init-languages-are = زبان‌ها عبارت‌اند از { $languages }
init-note-no-emergency-number = `emergency_number` نیست: در برگه‌ها جایی خالی برای نوشتن شماره است
init-note-no-phone = `phone` نیست: در برگه‌ها جایی خالی برای نوشتن شماره است
init-set-hint = بنویسید `{ $line }`

# Countries
init-number-without-source = شمارهٔ `{ $country }` از منبع `{ $source }` نام می‌برد که نیست
init-number-source = منبع را به `{ $file }` بیفزایید
init-no-country = شماره‌ای برای «{ $typed }» در اینجا معلوم نیست
init-near-country = منظورتان { $names } است؟
init-no-near-country = نام یا نشانهٔ کشور را بنویسید، مانند IR؛ یا Enter را بزنید و شماره را بعداً بنویسید

# Questions
init-target = پاسخ‌ها در { $path } نوشته می‌شوند
init-how =
    با Enter پرسش بی‌پاسخ می‌ماند، یا آنچه درون کروشه است پذیرفته می‌شود.
    علامت منها (-) آنچه را درون کروشه است کنار می‌گذارد.
    با b به پرسش پیش برمی‌گردید.
    با Ctrl-C همه‌چیز پایان می‌یابد و چیزی نوشته نمی‌شود.
init-question = { $number } از { $count }: { $label }
init-interrupted = پایان یافت و چیزی نوشته نشد
init-input-ended = ورودی پیش از آخرین پرسش پایان یافت و چیزی نوشته نشد
init-run-again = `handout init` را دوباره اجرا کنید یا پاسخ‌ها را با --set بدهید
init-type-again = دوباره بنویسید
init-ask-country = کشور کلینیک
init-ask-country-help = نام یا نشانهٔ آن. فقط برای پرسش‌های بعدی است و در پرونده نوشته نمی‌شود.
init-ask-name = نام کلینیک به زبان { $language }
init-ask-name-help = بالای هر برگه می‌آید. بی آن، برگه به زبان { $language } ساخته نمی‌شود.
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
init-ask-emergency-number-help = در جمله‌های اورژانسی می‌آید. بی آن، جایی خالی برای نوشتنش هست.
init-ask-emergency-number-known = در جمله‌های اورژانسی می‌آید. شمارهٔ { $number } در { $publisher } ({ $date }) خوانده شده است: فقط اگر درست است آن را با Enter تأیید کنید.
init-ask-page = صفحهٔ وب کلینیک
init-ask-page-help = به شکل رمزینهٔ QR هم چاپ می‌شود. مانند https://clinic.example/care
init-ask-logo = پروندهٔ نشان کلینیک
init-ask-logo-help = پروندهٔ SVG یا PNG.
init-ask-accent = رنگ عنوان‌ها
init-ask-accent-help = مانند #7a1f5c. باید آن‌قدر تیره باشد که خوانده شود.
init-ask-paper = کاغذ
init-ask-paper-help = a4 یا a5 یا letter؛ بی پاسخ، a4 است.
init-ask-language = زبان بیشتر بیماران
init-ask-language-help = برای برگه‌هایی که زبانشان گفته نمی‌شود. یکی از { $languages }
init-ask-staff-language = زبان کارکنان
init-ask-staff-language-help = یکی از { $languages }
init-ask-printer = چاپگر
init-ask-printer-help = نام چاپگری در سیستم، یا نشانی مانند ipps://192.168.1.20/ipp/print. بی آن، چاپگر پیش‌فرض سیستم به کار می‌رود.
init-ask-printer-found = شماره یا نام آن در فهرست، یا نشانی مانند ipps://192.168.1.20/ipp/print. بی آن، چاپگر پیش‌فرض سیستم به کار می‌رود.
init-looking-for-printers = در جست‌وجوی چاپگرها …
init-printer-number = { $number }. { $name }
