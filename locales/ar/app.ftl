# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of `PLURAL` chooses the form for a count.

error = خطأ:
hint = اقتراح: { $hint }

## The language of the program

ui-unknown-language = قيمة { $variable } هي «{ $asked }»، والبرنامج لا يتحدّث هذه اللغة
ui-languages = القيم الممكنة: { $languages }؛ أو اترك المتغيّر بلا قيمة

## Approvals

approval-note = ملاحظة: { $fault }
approval-state-approved = معتمد
approval-state-changed = تغيّر بعد الاعتماد
approval-state-expired = انتهى اعتماده
approval-state-never = لم يُعتمد
approvals-counts = { $counts }
approvals-count = { $state }: { $n }
approval-unread = تتعذّر قراءته: { $reason }
approval-no-file = ليس ملفًا
approval-no-text = ليس نصًا بترميز UTF-8
approval-too-long = أطول من الحد المقروء ({ $most } KiB)
approval-too-long-hint = ابحث عمّا كتب فيه، واحذف ما لا مكان له فيه
approval-key-text = يجب أن تكون قيمة «{ $key }» نصًا بين علامتي اقتباس
approval-key-missing = هذا الاعتماد غير محسوب: المفتاح «{ $key }» ناقص
approval-future = هذا الاعتماد غير محسوب: تاريخه { $on } لم يأتِ بعد
approval-future-hint = صحّح التاريخ، أو اعتمد من جديد
approval-ends-early = هذا الاعتماد غير محسوب: ينتهي في { $until }، أي قبل منحه
approval-no-digest = هذا الاعتماد غير محسوب: قيمة digest ليست 64 رقمًا ست عشريًا
approval-again-hint = اعتمد من جديد بالأمر `handout approve`
approval-texts-changed = النصوص لا تطابق بصمتها: الملف مبتور أو عُدّل باليد
approval-other-texts = فيه نصوص غير التي اعتُمدت آخر مرة
approval-no-texts = النصوص المعتمدة غير موجودة
approval-unwritten = تتعذّر الكتابة فيه: { $reason }
approval-folder-hint = تُحفظ الاعتمادات بجانب ملف العيادة، وإلا ففي مجلد المحتوى: اختر بالخيار --clinic أو --data مجلدًا تستطيع الكتابة فيه
approval-busy = شخص آخر يسجّل اعتمادًا الآن
approval-busy-hint = حاول مرة أخرى بعد لحظة
approval-unknown-goal = يوجد اعتماد للهدف «{ $goal }» وهو ليس في المحتوى
approval-unknown-language = يوجد اعتماد باللغة «{ $language }» وهي ليست في المحتوى
approval-near = هل المقصود «{ $near }»؟
approval-flag = يجب أن تكون قيمة «{ $key }» إما true وإما false
approval-flag-hint = اكتب `{ $key } = true` من دون علامتي اقتباس
approval-refused-never = لم يعتمد أحد «{ $goal }» باللغة «{ $language }»، والعيادة لا تطبع إلا المعتمد
approval-refused-changed = تغيّر ما اعتُمد من «{ $goal }» باللغة «{ $language }»، والعيادة لا تطبع إلا المعتمد
approval-refused-expired = انتهى اعتماد «{ $goal }» باللغة «{ $language }» في { $until }، والعيادة لا تطبع إلا المعتمد
approval-refused-hint = اعتمده بالأمر `{ $command }`، أو اطبعه موسومًا بأنه غير معتمد بالخيار --allow-unapproved
approve-no-terminal = لا توجد طرفية لطرح السؤال فيها
approve-no-terminal-hint = أضف --yes بعد قراءة الورقة
approve-until-past = تاريخ --until هو { $until }، وقد مضى
approve-no-folder = لا يوجد مجلد لحفظ الاعتماد
approve-no-folder-hint = ضع clinic.toml في هذا المجلد (مفاتيحه في docs/content.md)، أو اذكر مجلد محتواك بالخيار --data
approve-unchanged = لم يتغيّر شيء منذ { $approval }
approve-question = هل يعتمد { $name } «{ $goal }» باللغة «{ $language }» كما عُرض؟
approve-no-answer = تتعذّر قراءة الجواب: { $reason }
approve-declined = لم يُعتمد، ولم يُسجَّل شيء
approve-recorded = اعتُمد «{ $goal }» باللغة «{ $language }»، وسُجّل في { $file }
approve-kept-damaged = ملاحظة: حُفظ الملف التالف باسم { $file }

## Differences

diff-compared = { $goal } · { $language }: من { $old } إلى { $new }
diff-none = لا يوجد اختلاف
diff-counted = { $changed }، { $added }، { $removed }، { $moved }
diff-changed = تغيّر: { $n }
diff-added = أُضيف: { $n }
diff-removed = حُذف: { $n }
diff-moved = نُقل: { $n }
diff-now-content = المحتوى الحالي
diff-approval = اعتماد { $name } بتاريخ { $on }
diff-folder = المجلد { $folder }
diff-file = الورقة { $file }
diff-version = الإصدار { $version }
diff-before = قبل:
diff-now = الآن:
diff-note-moved = تغيّر موضعه
diff-note-role = كان { $old } وصار { $new }
diff-note-detail = كان يُطبع ابتداءً من --detail { $old }، وصار ابتداءً من { $new }
diff-never = لم يعتمد أحد «{ $goal }» باللغة «{ $language }»، فلا يوجد ما يُقارن به
diff-never-hint = اذكر مجلدًا أو ورقة بصيغة JSON أو إصدارًا بالخيار --against
diff-no-html = تُكتب المقارنة صفحة ويب
diff-no-html-hint = اجعل اسم الملف ينتهي بـ .html
diff-no-file = لا يوجد ملف بهذا الاسم
diff-no-handout = ليس ورقة بصيغة JSON
diff-no-handout-hint = أنشئ واحدة بالأمر `handout make … -f json`
diff-other-handout = هذه ورقة «{ $goal }» باللغة «{ $language }»
diff-no-version = لا يوجد مجلد ولا ملف ولا إصدار محفوظ باسم «{ $version }»
diff-near-version = هل المقصود «{ $near }»؟
diff-no-versions = لا توجد في المحتوى إصدارات محفوظة
diff-versions = الإصدارات المحفوظة: { $versions }
diff-not-in-version = ليس في الإصدار { $version } «{ $goal }» باللغة «{ $language }»

## Sources

sources-count =
    { PLURAL($n) ->
        [zero] لا عبارة من أصل { $of }
        [one] عبارة واحدة من أصل { $of }
        [two] عبارتان من أصل { $of }
        [few] { $n } عبارات من أصل { $of }
        [many] { $n } عبارة من أصل { $of }
       *[other] { $n } عبارة من أصل { $of }
    }
sources-none = لا تستند هذه العبارة إلى أي منشور
sources-unknown = المصدر «{ $id }» ليس في data/sources.toml
sources-weak = { $kind }، مصدر ضعيف
sources-kind-seed = مقال بلا مؤلف
sources-kind-review = مراجعة في مجلة علمية
sources-kind-study = دراسة في مجلة علمية
sources-kind-society = جمعية أطباء جلدية
sources-kind-regulator = هيئة رقابية
sources-kind-health-service = نشرة من خدمة صحية
sources-kind-clinic = صفحة عيادة أو متجر
sources-kind-writing = معيار للكتابة
sources-kind-editorial = اختيار المحررين

## Versions

version-content = المحتوى { $version } بتاريخ { $day }، البصمة { $digest }
version-content-undated = المحتوى { $version }، البصمة { $digest }
