# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of `PLURAL` chooses the form for a count.

error = خطأ:
hint = اقتراح: { $hint }

## The language of the program

ui-unknown-language = قيمة { $variable } هي «{ $asked }»، والبرنامج لا يتحدّث هذه اللغة
ui-languages = القيم الممكنة: { $languages }؛ أو اترك المتغيّر بلا قيمة

## handout check

check-warning = تحذير:
check-note = ملاحظة:
check-sentence = النص: { $sentence }
check-why = السبب: { $why }
check-errors = { PLURAL($errors) ->
        [zero] لا أخطاء
        [one] خطأ واحد
        [two] خطآن
        [few] { $errors } أخطاء
        [many] { $errors } خطأً
       *[other] { $errors } خطأ
    }
check-warnings = { PLURAL($warnings) ->
        [zero] لا تحذيرات
        [one] تحذير واحد
        [two] تحذيران
        [few] { $warnings } تحذيرات
        [many] { $warnings } تحذيرًا
       *[other] { $warnings } تحذير
    }
check-both = { $errors }، { $warnings }
check-unknown-rule = لا توجد قاعدة باسم «{ $name }»
check-all-rules = يعرض الأمر `handout check --rules` كل القواعد
check-did-you-mean = هل المقصود «{ $near }»؟
check-take-out = الحل: حذفه
check-take-one-out = الحل: حذف إحداهما
check-write = الصواب: { $right }
check-type-again = يُرجى كتابة الجملة من جديد من دونه
check-holds = في الرسالة { $id } ورد «{ $text }»
check-of-number = العدد { $name }
check-of-statement = العبارة { $id }
check-of-lead = الجملة التمهيدية { $name }
check-unread = لا شيء يقرأ هذا
check-tables = الجداول هي: { $tables }
check-include-set = يُرجى إدراج المجموعة في هدف
check-add-language = يُرجى إضافة اللغة إلى `data/languages.toml`
check-name-like-goal = يُرجى تسميته باسم هدفه أو مجموعته
check-unknown-source = { $of }: المصدر «{ $id }» غير موجود
check-add-source = يُرجى إضافته إلى `data/sources.toml`
check-no-source = { $of }: لا مصدر
check-name-source = يُرجى ذكر مصدر واحد على الأقل من `data/sources.toml` في { $key }
check-weak-number = العدد { $name } من الصنف `core` لا يستند إلا إلى صفحات عيادات
check-weak-number-hint = يُرجى جعل صنفه `clinic` أو ذكر مصدر أقوى
check-number-without-value = العبارة { $id } تذكر العدد { $name }، ولا قيمة له
check-write-in = سطر الكتابة يذكر { $name }، وهو ليس عددًا من الصنف `config`
check-add-number = يُرجى إضافته إلى `data/numbers.toml`
check-both-sides = العبارة { $id } تسري قبل الجلسة وبعدها معًا
check-two-statements = يُرجى جعلها عبارتين، إحداهما مع `before`
check-no-time = العبارة { $id } تذكر العدد { $name }، وهو ليس مدة
check-times = تقبل المفاتيح `before` و`from` و`until` الدقائق والساعات والأيام والأسابيع والأشهر والسنوات
check-fixed-missing = الهدف { $goal } تنقصه العبارة الثابتة { $id }
check-include-common = يُرجى إدراج المجموعة `common` في الهدف
check-missing = الرسالة { $id } غير موجودة في { $tag }
check-add-to = يُرجى إضافتها إلى { $file }
check-label = الرسالة { $id } في { $tag } من دون { $key }، وهو عنوانها في المخطط الزمني
check-label-hint = يُرجى إضافة السطر { $line } تحتها، بنحو 16 حرفًا
check-twice = الرسالة { $id } مكتوبة مرتين
check-unused = لا هدف يطبع الرسالة { $id }
check-list-in-goal = الحل: حذفها أو إدراجها في هدف
check-unused-label = لا شيء يطبع { $key } من { $id }
check-unused-label-hint = الحل: حذفه، أو إضافة `from` أو `until` إلى العبارة في هدفها
check-misplaced = الرسالة { $id } لا تبدأ باسم ملفها
check-misplaced-hint = يُرجى تسميتها { $begin }-… أو نقلها
check-reference = الرسالة { $id } تشير إلى { $reference }، وهو غير موجود في { $tag }
check-reference-term = مكان المصطلحات هو `terms.ftl`
check-reference-message = يُرجى كتابة الجملة كاملة، أو ذكر رسالة موجودة
check-unsaid = الرسالة { $id } في { $tag } لا تذكر { $name }، والمخطط الزمني يرسمها بحسبه
check-unsaid-hint = الحل: ذكره في الجملة، أو حذف الوقت من العبارة
check-variable = الرسالة { $id } في { $tag }: لا قيمة للمتغيّر { $name }
check-variable-hint = المتغيّر اسم عدد يُطبع من `data/numbers.toml`
check-evidence = الرسالة { $id } تطبع { $name }، وهو لجمل الأدلة فقط
check-evidence-hint = الحل: `evidence = true` لعبارتها، أو حذف العدد
check-no-plural = الرسالة { $id } تختار صيغة الجمع من دون PLURAL للمتغيّر { $name }
check-no-plural-hint = جدول الجموع في Fluent نفسه خاطئ في بعض اللغات
check-plural-unknown = في الرسالة { $id } صيغة { $key }، وهي غير موجودة في { $tag }
check-plural-missing = الرسالة { $id } تنقصها من صيغ { $tag }: { $forms }
check-plural-hint = لكل صيغة عدد في اللغة سطر خاص بها
check-counts-negations = كلمات النفي
check-counts-sentences = الجمل
check-counts-items = عناصر القائمة
check-counts = { $id } في { $tag } يختلف عن غيره في عدد { $what }: { $counts }
check-counts-hint = يُرجى قول الشيء نفسه في كل لغة؛ وإذا كان المعنى واحدًا فمكان الأعداد والسبب هو `data/parity.toml` تحت { $rule }
check-variables = متغيّرات الرسالة { $id } ليست واحدة في { $tag } و{ $other }: { $names }
check-variables-hint = يُرجى ذكر الأعداد نفسها في كل لغة
check-order = ترتيب الأعداد في الرسالة { $id } مختلف في { $tag }: { $names }
check-order-hint = يُرجى التأكد من أن كل عدد في مكانه؛ وإذا كان الترتيب صحيحًا فمكانه مع السبب هو `data/parity.toml`
check-terms = مصطلحات الرسالة { $id } في { $tag } ليست كما في لغة أخرى: { $names }
check-terms-hint = يُرجى استعمال المصطلح في كل اللغات، أو كتابة الكلمة في كلها
check-one-language = { $id } موجود في { $tag } وغير موجود في { $tags }
check-one-language-hint = الحل: إضافته إلى اللغات الأخرى، أو حذفه
check-lengths = طول { $id } في { $tag } هو { $least }، وفي { $other } هو { $most }
check-lengths-hint = يُرجى التأكد من عدم نقص أو زيادة؛ وإذا صح النصان فمكان الأطوال مع السبب هو `data/parity.toml` تحت `lengths-differ`
check-words = { $id } في { $tag } تنقصه كلمة { $word }، وهي في { $other }
check-words-hint = في المسرد: { $forms }؛ وإذا قيلت بطريقة أخرى فمكان الرسالة مع السبب هو `data/parity.toml`
check-bare-latin = في الرسالة { $id } ورد { $text } من دون علامتي عزل
check-bare-latin-hint = يُرجى جعله متغيّرًا، أو مصطلحًا تحيط علامتا العزل بحروفه اللاتينية
check-neutral-sign = في الرسالة { $id } العلامة { $sign }، وجهتها تتبع ما يجاورها
check-neutral-sign-hint = يُرجى كتابتها كلمةً، أو جعل العدد مع علامته متغيّرًا
check-bracket = في الرسالة { $id } ورد { $sign } من دون نصفه الآخر
check-bracket-hint = يُرجى كتابة النصفين في النص نفسه
check-isolate = في الرسالة { $id } علامة عزل لا تنتهي، أو نهاية لم تبدأ
check-isolate-hint = تُكتب U+2066 قبل الحروف اللاتينية وU+2069 بعدها
check-unseen = في الرسالة { $id } المحرف { $text }
check-form = في الرسالة { $id } المحرف { $text }، وهو شكل حرف كما يُرسم على الورق
check-joined = في الرسالة { $id } حرف ملاصق لما بين القوسين المعقوفين
check-joined-hint = يُرجى كتابة كلمة كاملة أو مسافة قبله
check-half-space = في الرسالة { $id } كُتب { $text }
check-half-space-hint = الصواب: { $right }؛ العلامة ⸱ هي نصف المسافة U+200C
check-spacing-hint = لا مسافة قبل علامة الترقيم، ومسافة واحدة بعدها، ولا مسافتان معًا
check-digit-hint = مكان العدد هو `data/numbers.toml`، واسمه يُستعمل متغيّرًا
check-forbidden = في الرسالة { $id } كلمة «{ $text }» بمعنى { $idea }
check-stop = الرسالة { $id } في { $tag } تتحدث عن إيقاف دواء ولا تذكر من يجب سؤاله
check-stop-hint = يُرجى ذكره في العبارة نفسها: { $words }
check-fixed-changed = الجملة الثابتة { $id } في { $tag } ليست الجملة المتفق عليها
check-fixed-unrecorded = لا سجل للجملة الثابتة { $id } في { $tag }
check-fixed-hint = يُرجى إعادة الجملة؛ وإذا وافق ممارس صحي على هذه فمكان { $digest } هو `data/fixed.toml`
check-fixed-locked = يُرجى إعادة الجملة: لا يجوز لأي مجلد تغييرها
check-weak = الرسالة { $id } في { $tag } تستند إلى صفحات عيادات وتقول الشيء على أنه حقيقة
check-weak-hint = يُرجى ترك القرار للعيادة: «{ $phrase } …»
check-long = في الرسالة { $id } جملة طولها { $words }؛ والأكثر من { $most } يصعب على القارئ
check-long-hint = يُرجى جعلها جملتين
check-passive = في الرسالة { $id } ورد { $text }، ولا يُعرف الفاعل
check-passive-hint = يُرجى البدء بالفاعل
check-unexplained = في الرسالة { $id } كلمة { $word }، ولا جملة في ورقة { $goal } تشرحها
check-unexplained-hint = تُكتب الكلمة السهلة ومعها هذه بين قوسين، مرة واحدة
check-font-kind = خطوط من هذا النوع لا تُقرأ
check-font-kind-hint = يُرجى أخذ ملف `.ttf` للخط، أو ملف `.otf` بحدود TrueType

## handout check: why each rule is there

check-rule-unreadable = ما لا يُقرأ لا يُطبع.
check-rule-unread-file = في ملف لا يقرؤه شيء محتوى لن يفتقده أحد.
check-rule-unknown-source = كل عبارة تستند إلى مصدر يمكن الرجوع إليه.
check-rule-no-source = العيادة مسؤولة عن كل جملة، وترى من أين جاءت.
check-rule-weak-number = صفحة العيادة نفسها ليست دليلًا على عدد.
check-rule-unknown-number = كل عدد يُذكر يجب أن يكون موجودًا.
check-rule-wrong-time = المخطط الزمني لا يرسم إلا مددًا، قبل الجلسة أو بعدها.
check-rule-fixed-missing = لا تخرج ورقة من دون جمل السلامة الثابتة.
check-rule-message-missing = الورقة لا تخلط اللغات أبدًا، لذلك توقفها جملة ناقصة.
check-rule-label-missing = يحتاج المخطط الزمني إلى عنوان قصير لكل ما يسري مدة.
check-rule-message-twice = من رسالتين باسم واحد، واحدة لا يقرؤها شيء.
check-rule-message-unused = رسالة لا يطبعها شيء قُصد بها غيرها، أو بقيت بلا حاجة.
check-rule-message-misplaced = اسم الرسالة يدل على ملفها.
check-rule-reference-unknown = رسالة تشير إلى ما ليس موجودًا لا يمكن طبعها.
check-rule-variable-unknown = متغيّر بلا قيمة لا يمكن طبعه.
check-rule-evidence-number = عدد من دراسة يُقرأ وعدًا إذا قيل خارج جمل الأدلة.
check-rule-time-unsaid = لا يجوز أن تقول الصورة أكثر مما يقوله النص.
check-rule-plural-forms = العدد يحتاج إلى صيغة الاسم التي له في لغته.
check-rule-one-language-only = ما تقوله لغة تقوله كل اللغات.
check-rule-variables-differ = لغة ينقصها عدد تقول أقل من غيرها.
check-rule-number-order = عددان تبادلا مكانيهما جملة أخرى.
check-rule-terms-differ = الكلمة التي يجب أن تكون واحدة في كل مكان تُكتب مصطلحًا.
check-rule-negations-differ = نفي ضائع يجعل التحذير نصيحة.
check-rule-words-differ = كلمة طبية ناقصة في لغة تجعل الجملة تقول شيئًا آخر.
check-rule-sentences-differ = جملة ناقصة في لغة يسهل أن تغيب عن النظر.
check-rule-list-lengths-differ = عنصر ناقص في قائمة يسهل أن يغيب عن النظر.
check-rule-lengths-differ = جملة بضعف طولها في لغة أخرى تزيد شيئًا، أو الأخرى تنقص شيئًا.
check-rule-bare-latin = في سطر من اليمين إلى اليسار تتبادل الحروف اللاتينية والأرقام وعلاماتها أماكنها.
check-rule-neutral-sign = علامة لا جهة لها تقع في الطرف الخطأ من السطر.
check-rule-bracket-unpaired = من قوسين تفرّقا، واحد ينظر إلى الجهة الخطأ.
check-rule-isolate-unbalanced = عزل لا ينتهي يقلب بقية السطر.
check-rule-unseen-character = محرف لا يُرى قد يجعل الورقة تعرض غير ما فيها.
check-rule-presentation-form = حرف في شكل واحد لا يتصل بجيرانه ولا يجده البحث.
check-rule-joined-placeable = لا يتصل شيء عبر حد المتغيّر، فتبقى الحروف منفصلة.
check-rule-foreign-letter = حرف من لغة أخرى يشبه حرفنا، ويحسبه البحث وقارئ الشاشة غيره.
check-rule-half-space = الكلمة الفارسية من دون نصف المسافة كلمة أخرى، أو تنكسر في آخر السطر.
check-rule-wrong-digit = للورقة نوع واحد من الأرقام.
check-rule-straight-quotes = لكل كتابة علامتا اقتباس خاصتان بها.
check-rule-latin-punctuation = الفاصلة والفاصلة المنقوطة وعلامة الاستفهام العربية تنظر إلى الجهة الأخرى.
check-rule-spacing = قد ينكسر السطر عند مسافة، ولا يجوز أن ينكسر قبل نقطة.
check-rule-stretched = كلمة ممدودة لا يجدها البحث.
check-rule-tanwin = للتنوين مكان واحد في كل لغة.
check-rule-word-choice = توجد كلمة أسهل، أو أكثر تهذيبًا، أو أصح إملاءً.
check-rule-typed-digit = العدد الطبي في مكان واحد مع مصادره؛ والمكتوب باليد يمضي وحده.
check-rule-forbidden-word = الورقة لا تعد بشيء ولا تقول عن شيء إنه آمن.
check-rule-stop-without-ask = من يوقف دواءً من دون سؤال قد يصيبه ضرر.
check-rule-fixed-changed = جمل السلامة الثابتة متفق عليها حرفًا حرفًا.
check-rule-fixed-unrecorded = من دون سجل لا يُرى تغيّر جملة ثابتة.
check-rule-weak-as-fact = ما تقوله العيادات وحدها خيار للعيادة، لا حقيقة.
check-rule-long-sentence = الجملة الطويلة تُنسى قبل أن تنتهي.
check-rule-passive-voice = يتضح من يفعل ماذا حين يأتي الفاعل أولًا.
check-rule-unexplained-term = كلمة طبية من دون كلام سهل معها لا تُفهم.
check-rule-font-unusable = خط لا يمكن استعماله يترك حروفًا بلا شكل.
check-rule-not-composed = ورقة لا يمكن صنعها لا تفيد أحدًا.
check-rule-not-in-fonts = حرف ليس في أي خط يُطبع مربعًا.

## handout check --readability

check-scores = { $measures } · { $words } كلمة في الجملة · PEMAT-P { $pemat } · Clear Communication Index { $cdc }
check-score-main = البدء بالرسالة الأساسية
check-score-easy = جمل أقصر وكلمات أقصر: المقياس يطلب نصًا أسهل
check-score-figures = أعداد صحيحة، وعدد الأشخاص من كل عشرة بدل النسبة المئوية
check-score-lists = لا قائمة بأكثر من سبعة عناصر
check-score-headings = عنوان لكل قسم
check-score-order = الرسالة الأساسية أولًا، وعلامات الطوارئ قبل قوائم الأضرار
check-score-summary = الرسالة الأساسية في جملة واحدة إلى أربع جمل
check-score-action = ما يُفعل قبل الجلسة وبعدها يبدأ بالفعل المطلوب
check-score-reader = مخاطبة القارئ
check-score-steps = ما يُفعل بعد الجلسة في قائمة
check-score-tool = مخطط زمني للقارئ، أو أسطر يكتب عليها
check-score-risks = المخاطر في قسم خاص بها
check-score-benefits = ذكر الفوائد والمخاطر معًا
check-score-call = متى يجب طلب المساعدة
check-score-active = { PLURAL($sentences) ->
        [zero] لا جملة مبنية للمجهول
        [one] جملة واحدة مبنية للمجهول: يُرجى البدء بالفاعل
        [two] جملتان مبنيتان للمجهول: يُرجى البدء بالفاعل
        [few] { $sentences } جمل مبنية للمجهول: يُرجى البدء بالفاعل
        [many] { $sentences } جملة مبنية للمجهول: يُرجى البدء بالفاعل
       *[other] { $sentences } جملة مبنية للمجهول: يُرجى البدء بالفاعل
    }
check-score-words = كلمات أقصر بدل بعض هذه: { $words }
check-score-shorten = يُرجى جعل { $id } جملتين (عدد الكلمات: { $words })
