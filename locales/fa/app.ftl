# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of `PLURAL` chooses the form for a count.

error = خطا:
hint = پیشنهاد: { $hint }

## The language of the program

ui-unknown-language = مقدار { $variable } برابر «{ $asked }» است و برنامه به این زبان حرف نمی‌زند
ui-languages = یکی از { $languages } را بگذارید یا متغیر را خالی کنید

## Content folders: their limits

limit-hint = همهٔ حدها در `docs/content.md` آمده است
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
limit-list = فهرست از حد مجاز، { $most }، درازتر است
limit-statements = تعداد جمله‌های هدف از حد مجاز، { $most }، بیشتر است
limit-messages = تعداد پیام‌ها از حد مجاز، { $most }، بیشتر است
limit-message = تعداد حرف‌های پیام «{ $id }» از حد مجاز، { $most }، بیشتر می‌شود
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
overlay-name-reserved-hint = نام دیگری انتخاب کنید، مثلاً `chemical-peel`
overlay-name-case = این نام فقط در حرف‌های بزرگ با «{ $other }» فرق دارد
overlay-name-case-hint = بعضی سیستم‌ها این دو را یک فایل می‌دانند: نام یکی را عوض کنید

## Content folders: their files

goal-not-in-language = هدف «{ $goal }» به زبان «{ $tag }» نوشته نشده است
goal-languages = به این زبان‌ها نوشته شده است: { $languages }؛ پس از ترجمه، زبان را به `languages` در فایل آن اضافه کنید
message-begun = پیام «{ $id }» در «{ $tag }» هنوز متن ندارد
message-begun-hint = متن را بعد از «=» بنویسید
overlay-no-folder = پوشهٔ محتوایی برای نوشتن نیست
overlay-no-folder-hint = با --data پوشه‌ای نام ببرید، یا اینجا فایل `clinic.toml` بگذارید تا پوشهٔ `content` کنار آن به کار رود
overlay-wrote = فایل { $file } نوشته شد
overlay-kept = فایل { $file } از قبل بود و همان ماند
overlay-next-goal = بعد از این جمله‌ها را بنویسید و `handout check --data { $folder }` را اجرا کنید
overlay-language-known = زبان «{ $tag }» از قبل در محتوا هست
overlay-language-known-hint = دستور `handout edit` جمله‌های تکی را عوض می‌کند
overlay-language-asked = { $what } برای زبان «{ $tag }» معلوم نیست
overlay-language-option = گزینهٔ { $option } را بدهید
overlay-not-a-tag = «{ $tag }» کد زبان نیست
overlay-not-a-tag-hint = کدی از BCP 47 را همان‌طور که نوشته می‌شود بدهید، مثلاً `tr` یا `pt-BR`
overlay-no-message = پیامی به نام «{ $id }» نیست
overlay-near = منظورتان «{ $near }» است؟
overlay-preview-ids = شناسه‌ها در `data/goals` و `locales` هستند؛ شناسه‌های هر برگه در `handout make GOAL -f json` است
edit-added = { $place }: «{ $id }» اضافه شد؛ همان‌جا آن را عوض کنید
edit-there = { $place }: «{ $id }» از قبل هست؛ همان‌جا آن را عوض کنید
edit-fixed = توجه: «{ $id }» از جمله‌های ثابت است که از هیچ برگه‌ای حذف یا کوتاه نمی‌شود
edit-no-editor = ویرایشگری برای باز کردن فایل نیست
edit-no-editor-hint = متغیر EDITOR را برابر نام یک برنامه بگذارید، مثلاً `nano`
edit-editor-failed = ویرایشگر «{ $editor }» اجرا نمی‌شود: { $reason }
preview-set = «{ $given }» متغیری با عدد صحیح نیست
preview-set-hint = این‌طور بنویسید: `--set n=3`
preview-unused = «{ $id }» متغیری به نام `${ $name }` ندارد
preview-unused-hint = متغیرهایش: { $names }
preview-no-variables = متغیری ندارد

## Languages that only try the layout

pseudo-refused = «{ $tag }» فقط برای آزمودن صفحه‌آرایی است و برگهٔ آن به هیچ بیماری داده نمی‌شود
pseudo-hint = دستورهای `handout make`، `handout show` و `handout preview` آن را با --lang می‌پذیرند
pseudo-personal = برگه به زبان «{ $tag }» فقط برای آزمودن صفحه‌آرایی است و برای هیچ بیماری نیست
pseudo-personal-hint = { $options } را حذف کنید
