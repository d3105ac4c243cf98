# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of `PLURAL` chooses the form for a count.

error = خطأ:
hint = اقتراح: { $hint }

## The language of the program

ui-unknown-language = قيمة { $variable } هي «{ $asked }»، والبرنامج لا يتحدّث هذه اللغة
ui-languages = القيم الممكنة: { $languages }؛ أو اترك المتغيّر بلا قيمة

## Content folders: their limits

limit-hint = تجد الحدود كلها في `docs/content.md`
limit-file = حجم الملف يتجاوز الحد الأقصى، وهو { $most } KiB
limit-font = حجم الخط يتجاوز الحد الأقصى، وهو { $most } MiB
limit-font-bytes = مجموع أحجام الخطوط يتجاوز الحد الأقصى، وهو { $most } MiB
limit-text = مجموع أحجام ملفات المحتوى يتجاوز الحد الأقصى، وهو { $most } MiB
limit-entries = عدد الملفات والمجلدات يتجاوز الحد الأقصى، وهو { $most }
limit-depth = عمق المجلدات بعضها داخل بعض يتجاوز الحد الأقصى، وهو { $most }
limit-fonts = عدد الخطوط يتجاوز الحد الأقصى، وهو { $most }
limit-goals = عدد الأهداف أو المجموعات يتجاوز الحد الأقصى، وهو { $most }
limit-languages = عدد اللغات يتجاوز الحد الأقصى، وهو { $most }
limit-tables = عدد البنود يتجاوز الحد الأقصى، وهو { $most }
limit-list = طول القائمة يتجاوز الحد الأقصى، وهو { $most }
limit-statements = عدد عبارات الهدف يتجاوز الحد الأقصى، وهو { $most }
limit-messages = عدد الرسائل يتجاوز الحد الأقصى، وهو { $most }
limit-message = عدد أحرف الرسالة «{ $id }» يتجاوز الحد الأقصى، وهو { $most }
limit-nesting = عمق الأقواس بعضها داخل بعض يتجاوز الحد الأقصى، وهو { $most }
limit-toml-nesting = عمق الجداول والقوائم بعضها داخل بعض يتجاوز الحد الأقصى، وهو 80
limit-id = «{ $id }» ليس معرّفًا
limit-id-hint = يتكوّن المعرّف من أحرف لاتينية وأرقام و«-» و«_»، وطوله الأقصى { $most }
overlay-link = الرابط يخرج من مجلد المحتوى
overlay-link-hint = ضع الملف نفسه في المجلد
overlay-no-file = ليس ملفًا ولا مجلدًا
overlay-font-gone = الملف غير موجود
overlay-name-bytes = اسم الملف ليس نصًا بترميز UTF-8
overlay-name = لا يصلح «{ $name }» اسمًا لهدف أو مجموعة أو ملف رسائل
overlay-name-hint = يتكوّن الاسم من أحرف لاتينية صغيرة وأرقام و«-»، ويبدأ بحرف، وطوله الأقصى { $most }
overlay-name-reserved = الاسم «{ $name }» يستعمله المحتوى نفسه
overlay-name-reserved-hint = اختر اسمًا آخر، مثل `chemical-peel`
overlay-name-case = لا يختلف الاسم عن «{ $other }» إلا في الأحرف الكبيرة
overlay-name-case-hint = بعض الأنظمة تعدّهما ملفًا واحدًا: غيّر أحد الاسمين

## Content folders: their files

goal-not-in-language = الهدف «{ $goal }» غير مكتوب بلغة «{ $tag }»
goal-languages = هو مكتوب بما يلي: { $languages }؛ أضف اللغة إلى `languages` في ملفه بعد ترجمته
message-begun = الرسالة «{ $id }» موجودة في «{ $tag }» بلا نص
message-begun-hint = اكتب النص بعد «=»
overlay-no-folder = لا يوجد مجلد محتوى للكتابة فيه
overlay-no-folder-hint = سمِّ مجلدًا بالخيار --data، أو ضع هنا ملف `clinic.toml`، فيكون المجلد `content` بجانبه
overlay-wrote = كُتب الملف { $file }
overlay-kept = بقي الملف { $file } كما هو، لأنه موجود من قبل
overlay-next-goal = بعد ذلك اكتب الجمل، ثم شغّل `handout check --data { $folder }`
overlay-language-known = اللغة «{ $tag }» موجودة في المحتوى
overlay-language-known-hint = الأمر `handout edit` يغيّر جملًا مفردة
overlay-language-asked = لا يُعرف { $what } للغة «{ $tag }»
overlay-language-option = استعمل الخيار { $option }
overlay-not-a-tag = «{ $tag }» ليس رمز لغة
overlay-not-a-tag-hint = اكتب رمزًا من BCP 47 كما يُكتب، مثل `tr` أو `pt-BR`
overlay-no-message = لا توجد رسالة باسم «{ $id }»
overlay-near = هل تقصد «{ $near }»؟
overlay-preview-ids = المعرّفات موجودة في `data/goals` و`locales`، ومعرّفات الورقة في `handout make GOAL -f json`
edit-added = { $place }: أُضيفت «{ $id }»؛ غيّرها هناك
edit-there = { $place }: «{ $id }» موجودة من قبل؛ غيّرها هناك
edit-fixed = ملاحظة: «{ $id }» من العبارات الثابتة التي لا تُحذف من أي ورقة ولا تُختصر
edit-no-editor = لا يوجد محرر نصوص لفتح الملف
edit-no-editor-hint = اجعل قيمة المتغيّر EDITOR برنامجًا، مثل `nano`
edit-editor-failed = لا يمكن تشغيل المحرر «{ $editor }»: { $reason }
preview-set = «{ $given }» ليس متغيّرًا مع عدد صحيح
preview-set-hint = اكتبه هكذا: `--set n=3`
preview-unused = ليس في «{ $id }» متغيّر باسم `${ $name }`
preview-unused-hint = متغيّراتها: { $names }
preview-no-variables = ليس فيها متغيّرات

## Languages that only try the layout

pseudo-refused = «{ $tag }» لتجربة شكل الصفحة فقط، ولا تُعطى ورقتها لأي مريض
pseudo-hint = يقبلها مع --lang كل من `handout make` و`handout show` و`handout preview`
pseudo-personal = الورقة بلغة «{ $tag }» لتجربة شكل الصفحة فقط، وليست لأي مريض
pseudo-personal-hint = احذف { $options }
