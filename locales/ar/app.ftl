# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of «PLURAL» chooses the form for a count.

error = خطأ:
hint = اقتراح: { $hint }

## The language of the program

ui-unknown-language = قيمة { $variable } هي «{ $asked }»، والبرنامج لا يتحدّث هذه اللغة
ui-languages = القيم الممكنة: { $languages }؛ أو اترك المتغيّر بلا قيمة

## Shared by many messages

did-you-mean = هل المقصود «{ $near }»؟
note = ملاحظة: { $note }
take-out = احذفه
refused-character = { $code } ({ $name })
character-line-break = فاصل أسطر
character-tab = علامة جدولة
character-direction-mark = علامة اتجاه
character-direction-embedding = تضمين اتجاه
character-direction-override = تجاوز اتجاه
character-direction-isolate = عازل اتجاه
character-byte-order-mark = علامة ترتيب البايتات
character-control = محرف تحكّم
character-invisible = محرف غير مرئي

## Files and folders

file-is-folder = هذا مجلد
batch-combine-name-file = اذكر ملفًا داخله مع --combine
file-exists = الملف موجود من قبل، ولم يُمسّ
batch-combine-force = استخدم --force لاستبداله، أو اذكر ملفًا آخر مع --combine
file-unwritable = تتعذّر الكتابة: { $reason }
batch-combine-shard = أنشئ عدة ملفات مع --shard
batch-combine-place = اختر مع --combine مكانًا يُسمح لك بالكتابة فيه
file-unreadable = تتعذّر القراءة: { $reason }
file-folder = هذا مجلد
file-name-one = المطلوب اسم ملف داخله
file-pipe = هذا أنبوب أو جهاز وليس ملفًا
file-copy = يمكن نسخ محتواه إلى ملف وذكر اسم ذلك الملف
file-too-large = حجمه { $size } بايت، والحد الأقصى { $most }
file-other = هذا ملف آخر غير المقصود، أو ملف تالف
file-not-utf8 = هذا الملف ليس نصًا بترميز UTF-8
file-save-utf8 = احفظ الملف بترميز UTF-8
file-old-page = هذه صفحة من نشرة أقدم، ويتعذّر حذفها: { $reason }
file-old-page-remove = احذفها بنفسك حتى لا يسلّمها أحد مع الصفحات الجديدة
file-force = استخدم --force لاستبداله، أو اذكر ملفًا آخر مع -o
file-other-folder = اختر مع -o مجلدًا يُسمح لك بالكتابة فيه
file-name-in-folder = اذكر ملفًا داخله مع -o
file-is-none = هذا ليس ملفًا عاديًا
file-redirect = استخدم -o - وحوّل الخرج إلى حيث تريد
file-no-folder = المجلد غير موجود
file-no-permission = لا تملك الصلاحية
file-disk-full = القرص ممتلئ
file-disk-read-only = القرص للقراءة فقط
file-part-no-folder = جزء من المسار ليس مجلدًا
file-name-taken = يوجد شيء آخر بهذا الاسم
file-stdout = تتعذّر الكتابة إلى الخرج القياسي: { $reason }
viewer-none = كُتب الملف، لكن لا برنامج في هذا النظام يعرضه
viewer-by-hand = افتحه بنفسك، أو احذف --open
pager-quote = في { $name } علامة اقتباس مفتوحة لم تُغلق
pager-set = اجعل قيمة { $own_variable } اسم برنامج، مثل «less -R»
pager-broken = يتعذّر تشغيل برنامج العرض «{ $program }»: { $e }
pager-set-either = اجعل قيمة { $own_variable } أو { $variable } اسم برنامج، مثل «less -R»

## Lists of patients

batch-no-column = لا يوجد عمود باسم «{ $short }»
batch-columns = الأعمدة هي { $columns }
batch-header-long = السطر الأول أطول من أن يكون أسماء أعمدة
batch-empty = قائمة المرضى فارغة
batch-empty-header = سطرها الأول يسمّي الأعمدة، مثل «id,goal,lang»
batch-header-quote = في سطر الأعمدة علامة اقتباس لم تُغلق
batch-quote-open = علامة اقتباس فُتحت ولم تُغلق
batch-quote-close = أغلقها، أو اكتبها مرتين إن كانت جزءًا من النص
batch-row-runs-on = الصف يمتدّ حتى السطر { $line }
batch-row-one-line = لا يحوي الحقل فاصل أسطر؛ ابحث عن علامة اقتباس لم تُغلق في سطرها
batch-row-fields = عدد حقول الصف { $fields }، وعدد أعمدة السطر الأول { $columns }
batch-row-quote = ضع الحقل الذي يحوي علامة الفصل بين علامتي اقتباس، وضع علامة فصل لكل عمود متروك
batch-nul = في السطر بايت NUL
batch-save-text = احفظ القائمة نصًا بترميز UTF-8
batch-save-excel = احفظ القائمة بترميز UTF-8؛ يسمّيه Excel باسم «CSV UTF-8»
batch-line-not-utf8 = السطر ليس نصًا بترميز UTF-8
batch-line-long = السطر أطول من { $longest } بايت
batch-line-end-missing = كل سطر نشرة واحدة؛ أتنقصه نهاية سطر؟
batch-line-cut = ينتهي الدخل في وسط هذا السطر
batch-line-cut-end = اختم السطر الأخير بنهاية سطر ليُعرف أنه كامل
batch-header-none = السطر الأول لا يسمّي أي عمود
batch-header-write = اكتب أسماء الأعمدة فيه، مثل «id,goal,lang»
batch-column-nameless = عمود بلا اسم
batch-column-name-it = سمّه، أو احذفه
batch-column-twice = يتكرّر العمود «{ $column }»
batch-folder-unusable = يتعذّر استخدام المجلد: { $reason }
batch-folder-writable = اذكر مع --out مجلدًا يُسمح لك بالكتابة فيه
batch-folder-is-file = هذا ملف وليس مجلدًا
batch-folder-name = اذكر مجلدًا مع --out
batch-folder-gone = اختفى المجلد
batch-busy = تشغيل آخر يعمل هنا الآن
batch-busy-wait = انتظر حتى ينتهي، أو اذكر مجلدًا آخر مع --out
batch-changed-program = كان إصدار البرنامج { $before } وأصبح { $now }
batch-changed-from-stdin = كانت القائمة من الدخل القياسي
batch-changed-to-stdin = القائمة الآن من الدخل القياسي
batch-changed-manifest = تغيّرت القائمة: كان حجمها { $before } بايت وأصبح { $now }، وتغيّر SHA-256
batch-changed-content = كان المحتوى { $before } ({ $before_digest }) وأصبح { $now } ({ $now_digest })
batch-changed-clinic = تغيّر ملف العيادة
batch-changed-approvals = تغيّرت الاعتمادات، أو انتهى أحدها
batch-option-not-given = غير مذكور
batch-option-given = مذكور
batch-changed-option = كان { $option }: { $then }، وأصبح: { $now }
batch-changes = { $first }؛ { $then }
batch-report-exists = يوجد هنا تقرير من تشغيل سابق
batch-report-resume = أضف --resume لإكمال ذلك التشغيل، أو اذكر مجلدًا آخر مع --out، أو --force لاستبدال ملفاته
batch-report-none = ليس تقرير تشغيل
batch-report-other = اذكر مجلدًا آخر مع --out، أو ملفًا آخر مع --report
batch-no-resume = يتعذّر إكمال التشغيل: { $changes }
batch-no-resume-same = استخدم القائمة نفسها والخيارات نفسها، أو ابدأ من جديد في مجلد آخر
batch-report-unlocked = يتعذّر قفل الملف: { $reason }
batch-report-other-disk = اذكر مع --report تقريرًا على قرص آخر
batch-json-cut = ينتهي السطر قبل أن ينتهي كائن JSON الذي فيه
batch-json-object = اكتب كائنًا واحدًا في كل سطر
batch-json-broken = ليس JSON ابتداءً من الحرف { $column }
batch-json-quotes = اكتب كائنًا واحدًا في كل سطر، وضع الأسماء والنصوص بين علامتي اقتباس
batch-json-none = السطر ليس كائن JSON
batch-key-twice = يتكرّر العمود «{ $name }»
batch-next-texts = في العمود «next» شيء غير النصوص
batch-next-quotes = اكتب التواريخ بين علامتي اقتباس: «["2026-03-20"]»
batch-write-number = اكتب عددًا صحيحًا
batch-write-dates = اكتب تاريخًا أو قائمة تواريخ بين علامتي اقتباس
batch-write-text = اكتب نصًا بين علامتي اقتباس
batch-wrong-kind = العمود «{ $name }» لا يقبل قيمة كهذه
batch-column-copies = العمود «{ $column }» ليس عددًا صحيحًا من 1 إلى 99
batch-column-same-language = العمود «{ $column }» يذكر لغة النشرة نفسها
batch-other-language = اذكر لغة أخرى، أو اتركه فارغًا
field-column = العمود «{ $column }»
batch-column-goal = العمود «{ $column }» لا يذكر هدفًا معروفًا
batch-column-language = العمود «{ $column }» لا يذكر لغة من لغات المحتوى
batch-column-empty = العمود «{ $column }» فارغ
batch-fill = املأه، أو أعطِ { $option } لكل الأسطر التي تتركه فارغًا
batch-id-own = أعطِ كل سطر معرّفًا خاصًا به، أو احذف العمود
batch-column-character = في العمود «{ $column }» المحرف { $refused }
batch-id-retype = اكتب المعرّف من جديد بدونه
batch-column-long = عدد حروف العمود «{ $column }» هو { $length }، والحد الأقصى { $most }
batch-column-no-day = في العمود «{ $column }» يوم لا وجود له في التقويم
batch-column-no-date = في العمود «{ $column }» شيء ليس تاريخًا
batch-column-word = ليس في العمود «{ $column }» كلمة من كلماته
batch-words = اكتب واحدة من: { $words }
batch-stdin = الدخل القياسي
batch-manifest-folder = هذا مجلد وليس قائمة مرضى
batch-manifest-utf16 = مكتوبة بترميز UTF-16
batch-manifest-utf8 = احفظها بترميز UTF-8؛ يسمّيه Excel باسم «CSV UTF-8»
batch-manifest-kind = ليست CSV ولا JSON Lines
batch-manifest-kind-hint = اكتب كائن JSON واحدًا في كل سطر، من دون أقواس حولها؛ وامتداد ملف TOML هو .toml
batch-manifest-none = لا توجد قائمة كهذه
batch-manifest-name = اذكر ملف CSV أو JSON Lines أو TOML، أو - للدخل القياسي
batch-name-folder = في --name مجلد
batch-name-out = اذكر المجلد مع --out؛ كل ملفات التشغيل توضع فيه
batch-name-brace = في --name قوس وحيد
batch-name-two-braces = اكتب قوسين مكان القوس الواحد
batch-name-same = --name يعطي كل الأسطر الملف نفسه
batch-name-fields = استخدم فيه الحقول، مثل «{ $example }»
batch-name-no-field = لا حقل في --name باسم «{ $field }»
batch-name-known = الحقول هي { $fields }
batch-progress = { $bar } { $pos } / { $len }{ $msg }  { $rate }  { $eta }
batch-progress-open = { $spinner } { $pos }{ $msg }  { $rate }
batch-progress-failed = { "" }  ✗ { $failed }
batch-strict =
    { PLURAL($bad) ->
         [zero] تعذّر { $bad } سطر، فلم يُنشأ شيء
         [one] تعذّر سطر واحد، فلم يُنشأ شيء
         [two] تعذّر سطران، فلم يُنشأ شيء
         [few] تعذّر { $bad } أسطر، فلم يُنشأ شيء
         [many] تعذّر { $bad } سطرًا، فلم يُنشأ شيء
        *[other] تعذّر { $bad } سطر، فلم يُنشأ شيء
    }
batch-strict-hint = أصلح القائمة، أو احذف --strict لإنشاء نشرات بقية الأسطر
batch-line-other = السطر { $line } ليس كما كان في التشغيل المطلوب إكماله
batch-line-other-hint = أعطِ الدخل نفسه، أو ابدأ من جديد في مجلد آخر
batch-changed-while-read = تغيّرت القائمة أثناء قراءتها
batch-changed-while-read-hint = ابدأ من جديد في مجلد آخر، ولا تغيّر القائمة حتى ينتهي التشغيل
batch-file-force = استخدم --force لاستبداله، أو اذكر مجلدًا آخر مع --out
batch-more-failed = تعذّرت أسطر أخرى؛ كلها مذكورة في التقرير
batch-folder-removed = حُذف المجلد أثناء التشغيل
batch-again = شغّل الأمر من جديد
batch-shard-zero = العدّ في --shard يبدأ من 1
batch-shard-add = إن كان المجدوِل يعدّ من 0 فأضف واحدًا: «$((JOB_COMPLETION_INDEX + 1))/8»
batch-shard-none = قيمة --shard ليست حصة مثل «2/8»
batch-shard-write = اكتب K/N، وK من 1 إلى N
batch-twin-id = معرّفه هو معرّف السطر { $line } نفسه
batch-twin-id-earlier = معرّفه هو معرّف سطر سابق نفسه
batch-own-id = أعطِ كل سطر معرّفًا خاصًا به
batch-twin-file = سيكتب الملف نفسه الذي يكتبه السطر { $line }
batch-twin-file-earlier = سيكتب الملف نفسه الذي يكتبه سطر سابق
batch-own-file = ضع { "{id}" } أو { "{line}" } في --name
batch-own-file-case = ضع { "{id}" } أو { "{line}" } في --name؛ بعض الأنظمة لا تفرّق في الاسم بين الحروف الكبيرة والصغيرة
batch-toml-large = حجمها أكبر من { $most } بايت
batch-toml-other = اكتبها بصيغة CSV أو JSON Lines، فلا حدّ لطولهما
toml-character = في نص هنا المحرف { $refused }
toml-no-key = لا يوجد مفتاح باسم «{ $key }»
batch-toml-list = كل نشرة جدول في القائمة «[[handout]]»
batch-toml-tables = يجب أن يكون «handout» قائمة جداول
batch-toml-brackets = اكتب «[[handout]]» بقوسين مزدوجين
batch-toml-table = يجب أن تكون النشرة جدولًا
batch-web-pages = صفحات ويب
batch-pictures = صورًا
batch-no-kind = لا ينشئ الأمر batch { $kind }
batch-give-format = استخدم -f مع pdf أو text أو json
batch-combine-format = ينشئ --combine ملف PDF واحدًا، والصيغة المطلوبة غيرها
batch-combine-format-hint = احذف --format أو --combine
batch-strict-stream = --strict يقرأ القائمة مرتين، والدخل القياسي لا يُقرأ إلا مرة
batch-strict-save = احفظها في ملف أولًا، أو احذف --strict
batch-signals = يتعذّر انتظار الإشارات: { $reason }
option-wrong = { $option }: { $what }
batch-checked =
    فُحص { PLURAL($lines) ->
         [zero] { $lines } سطر
         [one] سطر واحد
         [two] سطران
         [few] { $lines } أسطر
         [many] { $lines } سطرًا
        *[other] { $lines } سطر
    } في { $seconds } ث: يمكن إنشاء { $made }، ويتعذّر إنشاء { $failed }؛ لم يُكتب شيء
batch-check-interrupted = أُوقف الفحص قبل نهايته
batch-cannot-be-made =
    يتعذّر إنشاء ما في { PLURAL($lines) ->
         [zero] { $lines } سطر
         [one] سطر واحد
         [two] سطرين
         [few] { $lines } أسطر
         [many] { $lines } سطرًا
        *[other] { $lines } سطر
    }
batch-ended = أُنشئ { $made }، وتُخطّي { $skipped }، وتعذّر { $failed } في { $seconds } ث، { $rate } نشرة في الثانية
batch-interrupted = أُوقف التشغيل قبل نهايته؛ وما أُنشئ فهو كامل
batch-mend-then = أصلح ذلك، ثم { $resume }
batch-failed =
    تعذّر { PLURAL($lines) ->
         [zero] { $lines } سطر
         [one] سطر واحد
         [two] سطران
         [few] { $lines } أسطر
         [many] { $lines } سطرًا
        *[other] { $lines } سطر
    }
batch-report-says = التقرير «{ $report }» يذكرها مع الأسباب
batch-go-on-same = أكمل بالدخل نفسه: { $command }
batch-go-on = أكمل بالأمر: { $command }

## Content files

content-row-cells = عدد خلايا الصف «{ $row }» هو { $cells }، وعدد الأعمدة { $columns }
content-own-section = قسم من نوع «{ $kind }» ينشئه البرنامج نفسه
content-id-file = قيمة «id» هي «{ $id }»، لكن اسم الملف «{ $expected }»
content-id-file-same = اجعلهما متطابقين
content-no-group = لا توجد مجموعة «{ $group }» ليأتي بعدها
content-no-set = لا توجد مجموعة مشتركة «{ $set }»
content-sets = المجموعات هي { $sets }
content-set-twice = المجموعة «{ $set }» مدرجة مرتين
content-statement-twice = تتكرّر العبارة «{ $statement }»
content-one-of-two = احذف واحدة من الاثنتين
content-no-goals = ليس فيه أي هدف
content-incomplete = المجلد «{ $folder }» ليس محتوى كاملًا بنفسه، إذ ينقصه «{ $file }»
content-incomplete-hint = إذا كان يوضع فوق المحتوى المضمّن: «{ $command }»
number-min-above-max = الحد الأدنى في «{ $name }» هو { $min }، وهو أكبر من حده الأقصى { $max }
number-range-most = «{ $name }» ليس بين 0 و{ $most }
number-in-words = اكتب الأعداد الأكبر كلماتٍ في جملة
number-per = في «{ $name }» قيمة «per» لا يمكن طباعتها
number-per-hint = قيمة «per» هي 10 أو 100، ووحدته «percent»
number-character = في «{ $name }» المحرف { $refused }
number-retype = اكتب القيمة من جديد بدونه
number-empty = قيمة «{ $name }» فارغة
number-give = أعطِ القيمة، أو احذف «value»
number-range-ends = «{ $name }» نطاق ينقصه أحد طرفيه
number-range-give = أعطِ «min» و«max»، أو احذف «range»
number-wider-no-range = الاتجاه في «{ $name }» هو «wider»، لكنه ليس نطاقًا
number-wider-no-range-hint = أضف «range = true»، أو اجعل الاتجاه «up» أو «down»
number-range = من { $min } إلى { $max }
number-one = { $n }
number-moves = لا يجوز أن يصير «{ $name }» { $now }، فهو في المحتوى المضمّن { $before }
number-may-rise-to = يجوز أن يزيد فقط، حتى { $max } على الأكثر
number-may-rise = يجوز أن يزيد فقط
number-may-fall = يجوز أن ينقص فقط
number-may-widen = يجوز أن يتباعد طرفاه فقط
number-may-not-move = هو نفسه في كل عيادة، فليس له جانب أحوط
number-lower-min = أعطِ حدًّا أدنى لا يتجاوز الحدّ الأقصى
number-changes-key = يغيّر «{ $name }» قيمة «{ $key }» من «{ $before }» إلى «{ $now }»
number-changes-key-hint = احذف «{ $key }»، فللعيادة أن تغيّر المقدار لا المعنى
number-wordless = لا رقم للعدد «{ $name }» في المحتوى المضمّن، ولا يجوز أن يُعطى رقمًا
number-wordless-hint = تقوله الجمل بالكلمات
number-not-whole = قيمة «{ $key }» في «{ $name }» ليست عددًا صحيحًا: { $given }
number-whole = اكتبها بالأرقام بلا كسر وبلا علامات اقتباس
number-new-without = العدد «{ $name }» جديد وليست له قيمة «{ $key }»
number-new-give = أعطِه قيمة «{ $key }» كما في docs/content.md
number-unit-changed = الرسالة «{ $unit }» تغيّر ما يقوله العدد «{ $name }»
number-unit-changed-hint = صيغة العدد جزء منه؛ احذف هذه الرسالة من المجلد
content-no-version = «version» غير موجود
content-give-version = أعطِ المحتوى إصدارًا مثل «2026.1»
content-missing-file = هذا الملف غير موجود
content-missing-file-hint = يحتاج إليه كل مجلد محتوى؛ صيغته في «docs/content.md»
content-no-folder = لا يوجد مجلد باسم «{ $folder }»
content-name-folder = اذكر مجلدًا فيه «data» و«locales»
content-folder-empty = ليس في «{ $folder }» أيٌّ من «data» و«locales» و«fonts»
content-folder-above = اذكر المجلد الذي فوقها؛ شكله في «docs/content.md»
toml-keys = المفاتيح هي { $keys }
toml-tables = يجب أن يكون «{ $key }» قائمة جداول
toml-table = يجب أن يكون «{ $key }» جدولًا، لا { $kind }
content-no-time = تذكر العبارة «{ $statement }» العدد «{ $number }»، وهو ليس مدة زمنية
message-no-value = الرسالة «{ $message }» في «{ $tag }»: لا قيمة للمتغيّر «{ $variable }»
message-variable = المتغيّر اسم عدد يُطبع في «data/numbers.toml»
message-retype = اكتب الجملة من جديد بدونه
message-twice = تتكرّر الرسالة «{ $message }»
message-take-one = احذف واحدة منهما
content-fixed-missing = العبارة الثابتة «{ $id }» ليست في «{ $goal }»
content-fixed-missing-hint = يجب أن تكون في كل نشرة؛ أدرج المجموعة «common» في الهدف
content-fixed-changed = العبارة الثابتة «{ $id }» ليست كما اتُّفق عليها
content-fixed-changed-hint = سلامة المريض تقوم عليها، ولا يجوز لأي مجلد تغييرها؛ احذف هذه الرسالة من المجلد

## Languages and their messages

locale-no-digits = لا أرقام للغة «{ $locale }»: { $reason }
locale-none = «{ $locale }» ليس لغة ومنطقة: { $reason }
locale-no-plurals = لا قواعد جمع للغة «{ $locale }»: { $reason }
locale-no-dates = لا صيغة تاريخ للغة «{ $locale }»: { $reason }
locale-no-date = «{ $date }» ليس تاريخًا: { $reason }
locale-no-times = لا صيغة وقت للغة «{ $locale }»: { $reason }
locale-no-hour = { $hour } ليست ساعة من ساعات اليوم
language-no-tag = «{ $tag }» ليس رمز لغة
language-use-tag = استخدم رمز BCP 47 مثل «ar» أو «pt-BR»
language-near = هل المقصود «{ $near }»؟ اللغات هي { $languages }
language-list = اللغات هي { $languages }
language-none = لا نشرة بلغة «{ $tag }»
language-named = «{ $tag }» ({ $name })
message-broken = الرسالة «{ $message }» في «{ $tag }»: { $reason }
message-character-in = في الرسالة «{ $message }» في «{ $tag }» المحرف { $refused }
message-missing = الرسالة «{ $message }» غير موجودة في «{ $tag }»
message-add = أضفها إلى «{ $file }»
message-not-fluent = ليست صيغة Fluent صحيحة: { $reason }
message-reason-variable = لا قيمة للمتغيّر «{ $variable }»
message-reason-message = تحيل إلى «{ $id }»، وهو غير موجود
message-reason-term = تحيل إلى المصطلح «{ $term }»، وهو غير موجود
message-reason-function = لا توجد دالة «{ $id }»
message-reason-cyclic = تحيل إلى نفسها
message-reason-placeables = فيها متغيّرات أكثر من المسموح

## The clinic's profile

profile-no-colour = «{ $key }» ليس لونًا: «{ $text }»
profile-write-colour = اكتب الأحمر والأخضر والأزرق على شكل «#rrggbb»، مثل «#0f4c5c»
profile-white = الأبيض
profile-tint = درجته الفاتحة خلف الملاحظات
profile-contrast = تباين «{ $key }» مع { $ground } هو { $shown }:1، والحد الأدنى { $least }:1
profile-darker = خذ لونًا أغمق، فبه تُطبع العناوين
profile-none = لا يوجد ملف عيادة بهذا الاسم
logo-svg-damaged = ملف SVG تالف: { $reason }
logo-svg-again = احفظ الشعار من جديد بصيغة SVG
logo-element = فيه عنصر «{ $element }»
logo-use = فيه عنصر «use» يشير إلى ملف آخر
logo-text-hint = حوّل الحروف إلى مسارات (في Inkscape من القائمة Path ثم Object to Path)، أو احفظ الشعار بصيغة PNG
logo-gradient-hint = املأه بلون واحد، أو احفظ الشعار بصيغة PNG
logo-script-hint = احذفه، فلا يُرسم إلا مسارات بألوان صريحة
logo-path-hint = ارسمه بمسارات ذات ألوان صريحة، أو احفظ الشعار بصيغة PNG
logo-nothing = لا يرسم شيئًا
logo-nothing-hint = احفظ الشعار من جديد بصيغة SVG، أو بصيغة PNG
logo-edge = يتجاوز الرسم حدود صفحته
logo-edge-hint = اجعل الصفحة بقدر الرسم (في Inkscape من القائمة Edit ثم Resize Page to Selection)
logo-opacity = بعضه شفاف («opacity»)
logo-blend = يمزج الألوان («mix-blend-mode»)
logo-overflow = يقصّ جزءًا من الرسم («overflow»)
logo-effect = على جزء منه تأثير («filter» أو «mask»)
logo-image = فيه صورة أو نص
logo-points = فيه أكثر من { $most } نقطة
logo-points-hint = بسّط مساراته، أو احفظ الشعار بصيغة PNG
logo-fill-opacity = بعضه شفاف («fill-opacity» أو «stroke-opacity»)
logo-fill = مملوء بشيء غير اللون
logo-large = حجمه { $bytes } بايت، والحد الأقصى للشعار 1 MiB
logo-smaller = احفظه أصغر، لعرض مطبوع قدره 50 مم، أو بصيغة SVG
logo-none = لا يوجد شعار باسم «{ $name }»
profile-path = يبدأ مساره من مجلد ملف العيادة
logo-kind = ليس ملف PNG ولا SVG
logo-kind-hint = احفظ الشعار بصيغة PNG أو SVG
logo-png-damaged = ملف PNG تالف: { $reason }
logo-png-again = احفظ الشعار من جديد بصيغة PNG
logo-png-large = ملف PNG أكبر من أن يُقرأ
logo-pixels = حجمه { $width } × { $height } بكسل، وكل ضلع في الشعار بين { $least } و{ $most }
logo-other-size = احفظه بحجم آخر
logo-coarse = حجمه { $width } × { $height } بكسل، أي { $dpi } dpi بالحجم المطبوع { $across } × { $down } مم؛ والحد الأدنى { $least } dpi
logo-finer = احفظه بحجم { $width } × { $height } بكسل أو أكثر
profile-no-name = «name» غير موجود
profile-write-name = اكتب اسم العيادة: «name = "…"»
profile-font = في «fonts» الاسم «{ $name }»: { $what }
profile-font-none = في «fonts» الاسم «{ $name }»، ولا يوجد ملف كهذا
profile-no-text = لا نص في «{ $key }» باللغة «{ $tag }» ({ $name })
profile-add-text = أضف «{ $line }» إلى «{ $key }»
profile-write-text = اكتب «{ $line }» مع علامتي الاقتباس
profile-text = يجب أن يكون «{ $key }» نصًا
profile-texts = يجب أن يكون «{ $key }» قائمة نصوص
profile-write-texts = اكتب «{ $line }» مع القوسين المعقوفين وعلامتي الاقتباس
field-key = «{ $key }»
profile-dial = اكتبه كما يُطلب، مثل «+966 11 555 0100» أو «011 555 0100 ext. 12»
profile-no-phone = «{ $key }» ليس رقم هاتف: { $why }
profile-no-address = «{ $key }» ليس عنوان ويب
profile-copy-address = انسخه من شريط العنوان في المتصفّح، مثل «https://clinic.example/care»
profile-address-long = عدد حروف «{ $key }» هو { $length }، والحد الأقصى { $most }
profile-address-fine = العنوان الأطول يجعل رمز QR أدقّ من أن يُقرأ من الورق
profile-no-tag = «{ $key }» ليس رمز لغة
profile-use-tag = استخدم رمزًا من «handout languages»، مثل «ar»
profile-no-paper = لا يوجد ورق باسم «{ $paper }»
profile-papers = القيمة «a4» أو «a5» أو «letter»
profile-password = في «{ $key }» كلمة سر، وليس ملف العيادة مكانًا لها
profile-password-variable = احذفها من هنا، وضعها في المتغيّر { $variable }
profile-number = يجب أن يكون «{ $key }» عددًا من { $least } إلى { $most }
profile-write-number = اكتب «{ $line }» من دون علامات اقتباس
profile-no-choice = لا يمكن أن تكون قيمة «{ $key }» هي «{ $value }»
profile-duplex = القيمة «long» أو «short» أو «off»
phone-holds = فيه «{ $c }»
phone-extension-holds = في تحويلته «{ $c }»
phone-plus = لا تأتي علامة «+» إلا في البداية
phone-short = أرقامه قليلة جدًا
phone-long = عدد أرقامه { $count }

## Fonts, pages and pictures

font-characters =
    لا خط فيه { PLURAL($count) ->
         [zero] المحارف
         [one] المحرف
         [two] المحرفان
         [few] المحارف
         [many] المحارف
        *[other] المحارف
    } { $characters } من «{ $text }» في «{ $language }»
font-character = «{ $shown }» ({ $code })
font-characters-more = { $characters } و{ $count } غيرها
font-add =
    أضف خطًا { PLURAL($count) ->
         [zero] فيه هذه المحارف
         [one] فيه هذا المحرف
         [two] فيه هذان المحرفان
         [few] فيه هذه المحارف
         [many] فيه هذه المحارف
        *[other] فيه هذه المحارف
    }، مثل أحد خطوط Noto: ضع ملفه .ttf (أو ملف .otf بحدود TrueType) { $place }؛ أو اذكر الملف تحت «fonts» في ملف العيادة
font-add-marks = أضف خطًا فيه هذا الحرف مع علاماته، مثل أحد خطوط Noto: ضع ملفه .ttf (أو ملف .otf بحدود TrueType) { $place }؛ أو اذكر الملف تحت «fonts» في ملف العيادة
font-into = في «{ $folder }»
font-into-own = في المجلد «fonts» داخل مجلد لك، واذكر ذلك المجلد مع --data
font-marks = لا خط فيه كل علامات الحرف { $letter } من «{ $text }» في «{ $language }»
font-none = ليس خطًا
font-take = خذ ملف .ttf، أو ملف .otf بحدود TrueType
font-open = خذ خطًا برخصة مفتوحة، مثل أحد خطوط Noto
font-licence = رخصة الخط تمنع تضمينه في مستند (OS/2 fsType 2)
font-licence-part = رخصة الخط تمنع تضمين جزء منه (OS/2 fsType 0x100)
font-licence-outlines = رخصة الخط تمنع تضمين حدوده (OS/2 fsType 0x200)
font-coloured = في الخط صور ملوّنة بدل الحدود، ولا يمكن طباعتها في نشرة
font-one-colour = خذ خطًا بلون واحد، مثل «Noto Emoji»
font-postscript = حدود الخط من نوع PostScript (CFF)، ولا يمكن تضمين غير حدود TrueType
font-ttf = خذ ملف .ttf لهذا الخط
font-empty = ليس في الخط حدود
font-take-ttf = خذ ملف .ttf بحدود TrueType
font-uncut-page = يتعذّر قصّ الخط { $name } لصفحة ويب
font-uncut-reason = يتعذّر قصّ الخط «{ $name }»: { $reason }
font-uncut = يتعذّر قصّ الخط «{ $name }»
logo-unpacked = يتعذّر ضغط الشعار: { $reason }
qr-long = عنوان صفحة العيادة أطول من أن يوضع في رمز QR
qr-shorter = أعطِ عنوانًا أقصر
pdf-unwritten = تتعذّر كتابة ملف PDF: { $reason }
program-fault = هذا خلل في برنامج handout نفسه؛ نرجو الإبلاغ عنه
picture-large = الصور أكبر من أن تسعها الذاكرة
picture-dpi = اطلب نقاطًا أقل مع --dpi

## What was asked for

date-none = «{ $date }» ليس تاريخًا
date-write = اكتبه على شكل YYYY-MM-DD، مثل 2026-03-20
date-years = السنوات من 1900 إلى 2199
date-months = الشهور من 01 إلى 12
date-days = في ذلك الشهر { $days } يومًا
date-no-day = لا وجود لليوم { $date } في التقويم
text-character = { $field }: فيه المحرف { $refused } في الموضع { $position }
text-retype = اكتب النص من جديد بدونه
text-empty = { $field }: ليس فيه حرف ولا رقم
text-give = أعطِ قيمة، أو احذفه
text-long = { $field }: عدد حروفه { $length }، والحد الأقصى { $most }
text-shorten = اختصره
language-not-asked = لم تُطلب أي لغة
language-name = اذكر لغة مع --lang
language-system = لغة النظام ليست من لغات المحتوى، لذلك تُستخدم الإنجليزية؛ اذكر لغة مع --lang
goal-none = لا يوجد هدف باسم «{ $goal }»
goal-near = هل المقصود «{ $goal }»؟ تجد كل الأهداف بالأمر «handout goals»
goal-list = الأهداف هي { $goals }
language-with-same = --with يذكر «{ $tag }»، وهي لغة النشرة نفسها
language-other = اذكر لغة أخرى، أو احذف الخيار
language-twin-same = --twin يذكر «{ $tag }»، وهي لغة النشرة نفسها

## Making a handout

make-picture = صورة
make-pdf = PDF
make-terminal = لا يمكن كتابة { $kind } إلى الطرفية
make-terminal-hint = اذكر ملفًا مع -o، أو استخدم «handout show»
make-twin-stdout = يكتب --twin ملفًا ثانيًا، والخرج القياسي واحد
make-name-file = اذكر ملفًا مع -o
make-open-stdout = يعرض --open ملفًا، والخرج القياسي ليس ملفًا
make-pages-stdout =
    في النشرة { PLURAL($pages) ->
         [zero] { $pages } صفحة
         [one] صفحة واحدة
         [two] صفحتان
         [few] { $pages } صفحات
         [many] { $pages } صفحة
        *[other] { $pages } صفحة
    }، والخرج القياسي لا يأخذ إلا صورة واحدة
make-dpi = --dpi هي دقّة الصور، والنشرة ليست صورة
make-dpi-hint = أضف --png، أو احذف --dpi
make-extension = لا توجد صيغة بالامتداد «{ $extension }»
make-extension-hint = اجعل نهاية اسم الملف .pdf أو .png أو .txt أو .html أو .json، أو استخدم -f
make-pages =
    تأخذ هذه النشرة { PLURAL($count) ->
         [zero] { $count } صفحة
         [one] صفحة واحدة
         [two] صفحتين
         [few] { $count } صفحات
         [many] { $count } صفحة
        *[other] { $count } صفحة
    } بدل { $budget }
wrote = كُتب { $file }
removed = حُذف { $file }
man-folder = يتعذّر إنشاء المجلد: { $reason }
man-folder-hint = اختر مجلدًا يُسمح لك بالكتابة فيه
man-force = اذكر مجلدًا يُسمح لك بالكتابة فيه، أو استخدم --force لاستبدال الصفحات
completions-none = لا يوجد نص برمجي للصدفة «{ $name }»
show-bidi = قيمة { $variable } هي «{ $value }»
show-bidi-hint = اجعلها auto أو terminal أو visual، أو اترك المتغيّر بلا قيمة
show-narrow = عدد أعمدة الطرفية { $columns }، وتحتاج الأسطر إلى { $least }: وسّعها، أو صغّر حروفها

## Tables of languages and of what is used

direction-ltr = من اليسار إلى اليمين
direction-rtl = من اليمين إلى اليسار
languages-missing = ينقص: { $messages }
languages-missing-many = ينقص ({ $count }): { $messages } وغيرها
where-current-folder = المجلد الحالي
where-beside-profile = بجانب ملف العيادة
where-settings = إعداداتك
where-program = البرنامج نفسه
where-profile = ملف العيادة
where-staff-language = لغة الموظفين
where-system = النظام
where-otherwise = وإلا
where-clinic = ملف العيادة
where-content = المحتوى
where-language = اللغة
where-used = مستخدَم
where-passed-over = سبقه غيره
where-not-there = غير موجود
where-not-given = غير مذكور
where-in-content = في مجلد المحتوى
where-user-folder = مجلدك الخاص
where-approvals = الاعتمادات (يُضاف الجديد إلى أولها)
where-presets = الخيارات المحفوظة
where-state = آخر الاختيارات

## Printing

print-left = حُفظت النشرة في { $file }
print-may-ask = في { $printer } ورق { $papers }، وقد تطلب { $paper }
print-reports = { $printer } تُبلغ: { $trouble }
print-done =
    طُبعت { PLURAL($pages) ->
         [zero] { $pages } صفحة
         [one] صفحة واحدة
         [two] صفحتان
         [few] { $pages } صفحات
         [many] { $pages } صفحة
        *[other] { $pages } صفحة
    } على { $printer } (المهمة { $job })
print-done-copies =
    طُبعت { PLURAL($copies) ->
         [zero] { $copies } نسخة
         [one] نسخة واحدة
         [two] نسختان
         [few] { $copies } نسخ
         [many] { $copies } نسخة
        *[other] { $copies } نسخة
    } من { PLURAL($pages) ->
         [zero] { $pages } صفحة
         [one] صفحة واحدة
         [two] صفحتين
         [few] { $pages } صفحات
         [many] { $pages } صفحة
        *[other] { $pages } صفحة
    } على { $printer } (المهمة { $job })
print-remark = { $done }؛ { $remark }
printers-none = لا طابعة في النظام؛ الطابعة التي على الشبكة تطبع بعنوانها، مثل --printer ipp://192.168.1.20/ipp/print
printer-idle = جاهزة
printer-printing = تطبع
printer-stopped = متوقفة
printer-unknown = غير معروفة
printer-state-no-jobs = { $state }، ولا تقبل مهام
printer-no-papers = لا ورق من أوراقنا
printer-both-sides = الوجهان
printer-one-side = وجه واحد
printer-default = الافتراضية
printer-no-pdf-column = لا تقبل PDF
printer-name-empty = اسم الطابعة فارغ
printer-list = تجد الطابعات بالأمر «handout printers»
printer-address-scheme = يبدأ عنوان الطابعة بالحروف «{ $scheme }»، والمطلوب ipp:// أو ipps://
printer-address-port = المنفذ في عنوان الطابعة ليس عددًا من 1 إلى 65535
printer-address-brackets = في عنوان الطابعة قوسان حول ما ليس رقم IPv6
printer-address-no-host = عنوان الطابعة بلا اسم جهاز
printer-address-host = في اسم الجهاز في عنوان الطابعة رموز غير a-z و0-9 والنقاط والشرطات
printer-address-path = في مسار عنوان الطابعة رموز لا تأتي في عنوان
printer-address-write = اكتبه على شكل ipp://192.168.1.20/ipp/print، أو ipps:// لعنوان مشفّر
printer-not-known = لا توجد هناك طابعة كهذه: { $said }
printer-path-wrong = قد يكون المسار في العنوان خاطئًا؛ مسار معظم الطابعات /ipp/print
printer-silent-abilities = ترفض الطابعة أن تذكر ما تستطيعه: { $said }
printer-not-ipp = الذي يجيب هناك ليس طابعة: جوابه ليس IPP
printer-check-address = تأكّد من أن العنوان عنوان الطابعة؛ لمعظمها /ipp/print
printer-user-hint = ضع المستخدم في العنوان، مثل ipps://USER@host/ipp/print، وكلمة السر في المتغيّر { $variable }
printer-wants-user = تطلب الطابعة اسم مستخدم وكلمة سر
printer-wants-unknown = تطلب الطابعة كلمة السر بطريقة لا يعرفها هذا البرنامج
printer-wants-unknown-hint = اسمح بطريقة Basic في إعدادات الطابعة، أو اطبع عبر طابعة معرّفة في النظام
printer-refuses-user = ترفض الطابعة المستخدم أو كلمة السر
printer-refuses-user-hint = صحّح المستخدم في العنوان، أو كلمة السر فيه أو في المتغيّر { $variable }
printer-forbids = تمنع الطابعة ذلك (HTTP 403)
printer-forbids-hint = اطلب من مسؤول الطابعة السماح لهذا الحاسوب أو المستخدم بالطباعة
printer-no-path = يوجد خادم، لكن لا طابعة في هذا المسار (HTTP 404)
printer-no-path-hint = صحّح المسار في العنوان؛ مسار معظم الطابعات /ipp/print
printer-encrypted = لا تقبل الطابعة إلا الاتصال المشفّر
printer-encrypted-hint = اكتب ipps:// مكان ipp://
printer-redirects = يقود العنوان إلى عنوان آخر (HTTP { $number })
printer-redirects-hint = لا تُرسل النشرة إلى مكان آخر: أعطِ عنوان الطابعة نفسها، أو اكتب ipps:// مكان ipp://
printer-http = تجيب الطابعة بالرمز HTTP { $number }
printer-http-hint = حاول من جديد؛ فإن تكرّر فتأكّد من أن العنوان عنوان الطابعة، وأعد تشغيلها
printer-is-on = تأكّد من أن الطابعة تعمل وموصولة، ومن أن العنوان صحيح
printer-is-on-encrypted = تأكّد من أن الطابعة تعمل وموصولة، ومن أن العنوان صحيح؛ يُكتب ipp:// لطابعة بلا تشفير
printer-no-answer = لا تجيب الطابعة
printer-connected-silent = قبلت الطابعة الاتصال ولا تجيب
printer-connected-silent-hint = انظر إلى شاشتها، وأعد تشغيلها إن لم تُظهر شيئًا
printer-nobody-listens = لا شيء يستقبل الاتصال على هذا العنوان: رُفض الاتصال
printer-no-way = يتعذّر الوصول إلى الطابعة عبر الشبكة
printer-broke = انقطع الاتصال بالطابعة: { $kind }
printer-none-there = الذي يجيب هناك ليس طابعة: { $reason }
printer-none-there-hint = تأكّد من أن العنوان عنوان الطابعة؛ واكتب ipps:// إن كانت لا تقبل إلا الاتصال المشفّر
printer-nameless = لا جهاز بهذا الاسم على الشبكة
printer-nameless-hint = صحّح الاسم في العنوان، أو أعطِ رقم الطابعة الظاهر في صفحة الشبكة فيها
printer-no-encryption = يتعذّر الاتصال المشفّر بالطابعة: { $reason }
printer-no-encryption-hint = اكتب ipp:// إن كانت الطابعة بلا تشفير، أو صحّح المنفذ في العنوان
certificate-issuer = لم يوقّعها أحد يثق به هذا النظام
certificate-authority = هي مخصّصة لتوقيع غيرها
certificate-name = هي لاسم غير الاسم الذي في العنوان
certificate-expired = انتهت مدتها
certificate-early = لم تبدأ مدتها بعد
certificate-untrusted = شهادة الطابعة غير موثوقة: { $reason }؛ لم يُرسل شيء
certificate-hint = ليعطها مسؤول الطابعة شهادة بالاسم الذي في العنوان، وليثق هذا النظام بمن أصدرها
certificate-hint-file = ليعطها مسؤول الطابعة شهادة بالاسم الذي في العنوان، وليثق هذا النظام بمن أصدرها، أو اذكر ملف PEM لها في المتغيّر SSL_CERT_FILE
printer-no-pdf-hint = اطبع عبر طابعة معرّفة في النظام، فهو يحوّل الملف (تجدها بالأمر «handout printers»)، أو اطبع ملف «handout make» من برنامج عرض
printer-takes-none-hint = اجعلها تقبل المهام من جديد، من شاشتها أو من إعداداتها في النظام، أو اختر غيرها مع --printer
printer-no-number = أخذت الطابعة النشرة ولم تُعطِ رقمًا يُسأل به عنها
printer-look = انظر هل خرجت النشرة قبل أن تطبعها من جديد
printer-while-sent = { $what }، أثناء إرسال النشرة
printer-unfit = لا تستطيع الطابعة طباعتها هكذا
printer-unfit-because = لا تستطيع الطابعة طباعتها هكذا، بسبب { $attributes }
printer-unfit-hint = غيّر --paper أو --duplex أو --copies أو --tray، أو احذفه
printer-said = { $what }: { $said }
printer-no-pdf = لا تقبل الطابعة ملفات PDF
printer-no-jobs = لا تقبل الطابعة المهام الآن
printer-not-this-user = لا تسمح الطابعة لهذا المستخدم بالطباعة
printer-not-this-user-hint = اسأل مسؤول الطابعة، أو اذكر مستخدمًا آخر في عنوانها
printer-busy = الطابعة مشغولة
printer-busy-hint = حاول من جديد حين تفرغ، أو انتظر أكثر مع --wait
printer-refuses = ترفض الطابعة النشرة
printer-refuses-hint = انظر إلى شاشتها، أو اختر غيرها مع --printer
printer-changed = لن تلتزم الطابعة بهذه الخيارات في هذه المهمة: { $attributes }
printer-changed-hint = قد لا يجتمع المطلوب فيها، مثل ورق صغير مع طباعة على الوجهين: غيّر --paper أو --duplex أو --copies أو --tray
printer-job-gone = لم تعد الطابعة تذكر المهمة، كما يفعل بعضها بعد الطباعة
printer-job-silent = أخذت الطابعة النشرة (المهمة { $job }) ولم تعد تجيب: { $reason }
printer-job-unsaid = لا تذكر الطابعة حال المهمة: { $said }
printer-job-ended = { $what } (المهمة { $job }): { $reason }
printer-job-errors = طبعت الطابعة النشرة مع أخطاء
printer-job-canceled = أُلغيت المهمة
printer-job-canceled-hint = اطبعها من جديد إن كان ذلك خطأ
printer-job-aborted = تركت الطابعة المهمة
printer-job-aborted-hint = أصلح ما تذكره واطبع من جديد، أو اختر غيرها مع --printer
printer-job-held = تحجز الطابعة النشرة (المهمة { $job }): { $reason }
printer-job-held-hint = أطلقها من الطابعة أو من قائمة مهامها؛ لو طُبعت من جديد لخرجت مرتين
printer-late-mend = أصلح ذلك عندها فتخرج النشرة؛ لو طُبعت من جديد لخرجت مرتين
printer-late-queue = تنتظر خلف مهام أخرى
printer-late-queue-hint = انتظرها، أو احذف المهمة من القائمة قبل أن تطبعها في مكان آخر
printer-late-at-it = ما زالت الطابعة تعمل عليها
printer-late-at-it-hint = انتظرها؛ أعطِ وقتًا أطول مع --wait
printer-late =
    لم تُطبع النشرة (المهمة { $job }) بعد { PLURAL($seconds) ->
         [zero] { $seconds } ثانية
         [one] ثانية واحدة
         [two] ثانيتين
         [few] { $seconds } ثوانٍ
         [many] { $seconds } ثانية
        *[other] { $seconds } ثانية
    }: { $reason }
printer-says-nothing = لا يذكر الجواب شيئًا عن طابعة
printer-no-jobs-reason = لا تقبل الطابعة المهام الآن: { $reason }
printer-by-address = أعطِ عنوان الطابعة الظاهر في صفحة الشبكة فيها، مثل --printer ipp://192.168.1.20/ipp/print
printer-queues-untold = لا يذكر النظام طابعاته: { $said }
printer-none = لا توجد طابعة باسم «{ $name }»
printer-not-named = لم تُذكر طابعة، ولا طابعة افتراضية في النظام
printer-near = هل المقصود «{ $near }»؟ تجد كل الطابعات بالأمر «handout printers»
printer-name-one = اذكر واحدة مع --printer: { $printers }
printer-no-queue-hint = لا طابعة معرّفة في النظام؛ { $by_address }
printer-no-cups = لا يجيب نظام طباعة (CUPS) على { $address }
printer-windows-hint = لا يوجد في Windows: { $by_address }
printer-cups-hint = شغّل CUPS، أو { $by_address }
reason-none = لا تذكر سببًا
reason-said = «{ $said }»
reason-and-said = { $reasons }: «{ $said }»
reason-word = { $words } ({ $keyword })
reason-aborted-by-system = تركته الطابعة
reason-account-authorization-failed = لا يُسمح للحساب بالطباعة
reason-account-closed = الحساب مغلق
reason-account-info-needed = تطلب ذكر حساب
reason-account-limit-reached = بلغ الحساب حده من الطباعة
reason-compression-error = لم تستطع الطابعة فكّ ضغطه
reason-conflicting-attributes = الخيارات لا تجتمع
reason-connecting-to-device = يجري الاتصال بها
reason-cover-open = غطاء مفتوح
reason-cups-held-for-authentication = تطلب اسمًا وكلمة سر
reason-developer-empty = نفد المظهِّر
reason-developer-low = المظهِّر على وشك النفاد
reason-document-access-error = لم تستطع الطابعة جلب الملف
reason-document-format-error = لم تستطع الطابعة قراءة الملف
reason-document-permission-error = لا يُسمح بطباعة الملف
reason-document-unprintable-error = لم تستطع الطابعة طباعة الملف
reason-door-open = باب مفتوح
reason-errors-detected = وجدت الطابعة أخطاء
reason-fuser-over-temp = حرارتها زائدة
reason-fuser-under-temp = هي باردة جدًا
reason-input-tray-missing = ينقص درج
reason-interpreter-resource-unavailable = ينقص الطابعةَ شيء يحتاج إليه الملف
reason-job-canceled-at-device = ألغاها أحد عند الطابعة
reason-job-canceled-by-operator = ألغاها المشرف
reason-job-canceled-by-user = ألغاها مستخدم
reason-job-data-insufficient = تنتظر الطابعة بقية الملف
reason-job-held-for-review = يجب أن يراجعها أحد أولًا
reason-job-hold-until-specified = إلى أن يطلقها أحد، أو إلى وقت محدّد فيها
reason-job-password-wait = إلى أن يُكتب رمز عند الطابعة
reason-job-release-wait = إلى أن يطلقها أحد عند الطابعة
reason-marker-supply-empty = لا حبر
reason-marker-supply-low = الحبر قليل
reason-marker-waste-almost-full = علبة نفايات الحبر على وشك الامتلاء
reason-marker-waste-full = علبة نفايات الحبر ممتلئة
reason-media-empty = لا ورق
reason-media-jam = ورق عالق
reason-media-low = الورق قليل
reason-media-needed = تطلب ورقًا
reason-moving-to-paused = يجري إيقافها مؤقتًا
reason-offline = هي مطفأة أو غير موصولة
reason-opc-life-over = أسطوانتها تالفة
reason-opc-near-eol = أسطوانتها قريبة من نهاية عمرها
reason-other = سبب بلا اسم
reason-output-area-almost-full = درج الخروج على وشك الامتلاء
reason-output-area-full = درج الخروج ممتلئ
reason-output-tray-missing = درج الخروج غير موجود
reason-paused = هي متوقفة مؤقتًا
reason-printer-stopped = توقفت الطابعة
reason-printer-stopped-partly = توقف جزء من الطابعة
reason-queued-in-device = تنتظر في الطابعة
reason-resources-are-not-ready = ليس في الطابعة ما تحتاج إليه، مثل ورقها
reason-shutdown = هي مطفأة
reason-spool-area-full = ذاكرتها ممتلئة
reason-stopped-partly = توقف جزء منها
reason-stopping = هي في طريقها إلى التوقف
reason-submission-interrupted = انقطع الإرسال
reason-timed-out = لا تردّ على النظام
reason-toner-empty = لا مسحوق حبر
reason-toner-low = مسحوق الحبر قليل
reason-unsupported-document-format = لا تقبل الطابعة ملفًا كهذا
reason-warnings-detected = لدى الطابعة تنبيهات
printer-no-pdf-but = لا تقبل الطابعة ملفات PDF، بل { $formats }
printer-most-copies = عدد النسخ المطلوبة { $copies }، ولا تطبع الطابعة أكثر من { $most }
printer-fewer-copies = أعطِ عددًا أصغر مع --copies
printer-no-paper = لا تقبل الطابعة ورق { $paper }
printer-no-paper-media = تقبل { $media }؛ اختر غيرها مع --printer
printer-choose-paper = اختر مع --paper ما تقبله: { $papers }
printer-no-turn = لا تقلب الطابعة الورقة بهذا الاتجاه
printer-no-turn-hint = استخدم --duplex long أو --duplex short
printer-single-sided = لا تطبع الطابعة إلا على وجه واحد
printer-single-sided-hint = استخدم --duplex off، أو اختر غيرها مع --printer
printer-no-trays = لا تذكر الطابعة أدراجًا
printer-no-trays-hint = لا تذكر درجًا، لا هنا ولا في ملف العيادة
printer-no-tray = لا درج في الطابعة باسم «{ $tray }»
printer-tray-near = هل المقصود «{ $tray }»؟ أدراجها هي { $trays }
printer-trays = أدراجها هي { $trays }
reason-list = { $reasons }
font-characters-list = { $first }، { $then }
pdf-most-handouts = لا يسع الملف أكثر من هذه النشرات، وعددها { $count }
pdf-most-letters = لا يسع الملف أكثر من حروف هذه الأسماء

## The command line

cli-unknown-command = لا يوجد أمر باسم «{ $name }»
cli-unknown-option = لا يوجد هنا خيار باسم «{ $name }»
cli-missing = ينقص { $names }
cli-missing-value = يحتاج «{ $option }» إلى قيمة
cli-wrong-value = لا يقبل «{ $option }» القيمة «{ $value }»
cli-wrong-value-because = لا يقبل «{ $option }» القيمة «{ $value }»: { $reason }
cli-values = القيم هي { $values }
cli-conflict = لا يجتمع «{ $option }» مع «{ $other }»
cli-twice = يتكرّر «{ $option }»
cli-help = الخيارات مشروحة بالأمر «{ $command }»

## Help texts: of a command, of an option of a command, and of one that several commands have

help-usage = الاستخدام:
help-options = الخيارات
help-commands = الأوامر
help-arguments = المُدخلات
help-examples = أمثلة:
help-values = القيم: { $values }
help-default = الافتراضي: { $value }
help-help = عرض هذا الشرح
help-version = عرض الإصدار
help-handout = طباعة النشرة التي يأخذها المريض إلى البيت
help-handout-remark-1 = يسأل عمّا يحتاج إليه خطوة خطوة
help-goals = عرض أهداف العلاج مع عناوينها
help-languages = عرض اللغات ومدى اكتمال كل منها
help-make = كتابة نشرة في ملف
help-print = طباعة نشرة وانتظار خروجها على الورق
help-printers = عرض طابعات هذا النظام مع أوراقها
help-batch = إنشاء نشرات قائمة مرضى، كل نشرة في ملف
help-show = عرض نشرة في الطرفية
help-show-remark-1 = إذا جاءت الحروف مفكّكة أو بترتيب خاطئ
help-show-remark-2 = لقارئ الشاشة
help-show-after = يذكر docs/terminal.md ما يُفعل لكل طرفية.
help-check = عرض كل خطأ في المحتوى، أو لا شيء إن لم يوجد خطأ
help-check-remark-1 = بوصفه خطوة من خطوات العمل الآلي هناك
help-check-remark-2 = كل نشرة بكل حجم وعلى كل ورق
help-check-after = يعرض docs/rules.md كل قاعدة مع جملة صحيحة وجملة خاطئة.
help-where = ذكر الملفات المستخدمة وسبب اختيارها
help-completions = كتابة ما يجعل الصدفة تُكمل الأوامر والخيارات والأهداف واللغات
help-completions-examples = أمثلة، كل منها للملف الذي تقرؤه الصدفة عند بدئها:
help-man = كتابة صفحات الدليل
help-json = الكتابة بصيغة JSON
help-lang = رمز اللغة مثل ar أو fa-AF [الافتراضي: لغة العيادة، وإلا لغة النظام، وإلا الإنجليزية]
help-data = مجلد فيه data وlocales يوضع فوق محتوى البرنامج [متغيّر البيئة: HANDOUT_DATA] [الافتراضي: المجلد content بجانب ملف العيادة، إن وُجد]
help-clinic = ملف العيادة، للترويسة وأرقام الهاتف [متغيّر البيئة: HANDOUT_CLINIC] [الافتراضي: clinic.toml هنا، وإلا handout/clinic.toml بين إعداداتك]
help-goal = هدف العلاج؛ تجد الأهداف بالأمر «handout goals»
help-with = لغة ثانية توضع بجانب الأولى عبارة عبارة
help-patient = اسم المريض
help-record = رقم ملف المريض
help-clinician = اسم الطبيب
help-date = تاريخ النشرة
help-next = تاريخ جلسة تالية، ويتكرّر بقدر الحاجة
help-detail = مقدار ما في النشرة
help-paper = ورق ملف PDF والصور وصفحة الويب المطبوعة [الافتراضي: ورق العيادة، وإلا a4]
help-size = حجم الحروف
help-acknowledge = إضافة صفحة تحفظها العيادة: أسئلة تُظهر ما فُهم، وتوقيعات، وإصدار النشرة
help-allow-fallback = السماح لجملة من لغة أخرى، معلَّمة بذلك، بأن تحلّ محل جملة ناقصة
help-force = استبدال ملف موجود
help-output = الكتابة في هذا الملف، و- للخرج القياسي [الافتراضي: GOAL-LANG.pdf هنا]
help-format = الصيغة [الافتراضي: بحسب امتداد الملف، وإلا pdf]
help-png = إنشاء صور، صورة لكل صفحة: GOAL-LANG-1.png، …
help-dpi = نقاط الصورة في البوصة، من 50 إلى 600 [الافتراضي: 150]
help-twin = كتابة النشرة نفسها بهذه اللغة أيضًا، في ملف خاص بها، للعاملين
help-open = فتح الملف في برنامج العرض في النظام
help-print-printer = طابعة معرّفة في النظام، أو عنوان مثل ipp://192.168.1.20/ipp/print؛ والأفضل وضع كلمة السر في المتغيّر HANDOUT_PRINTER_PASSWORD [الافتراضي: طابعة العيادة، وإلا الطابعة الافتراضية في النظام]
help-print-copies = عدد النسخ [الافتراضي: عدد العيادة، وإلا 1]
help-print-duplex = وجوه الطباعة [الافتراضي: اختيار العيادة، وإلا اختيار الطابعة]
help-print-tray = الدرج الذي يؤخذ منه الورق، باسمه عند الطابعة [الافتراضي: درج العيادة، وإلا درج الطابعة]
help-print-wait = المدة التي يمكن أن تأخذها الطابعة
help-print-output = المكان الذي يُترك فيه ملف PDF إذا تعذّرت طباعته [الافتراضي: GOAL-LANG.pdf هنا]
help-print-open = فتح ملف PDF المتروك في برنامج العرض في النظام
help-printers-printer = هذه وحدها: طابعة معرّفة في النظام، أو عنوان
help-batch-manifest = ملف CSV (.csv) أو JSON Lines (.jsonl) أو TOML (.toml)، نشرة في كل سطر؛ و- للدخل القياسي
help-batch-out = مجلد الملفات والتقرير
help-batch-name = أسماء الملفات، من الحقول { $fields } [الافتراضي: { $default }]
help-batch-format = صيغة الملفات: pdf أو text أو json
help-batch-jobs = عدد ما يُنشأ في وقت واحد [الافتراضي: عدد أنوية المعالج]
help-batch-resume = إكمال تشغيل توقف: إنشاء الناقص أو التالف
help-batch-combine = كتابة ملف PDF واحد لكل النشرات، بترتيب القائمة، بدل ملف لكل نشرة
help-batch-one-sided = حذف الصفحات البيضاء منه، وهي التي تجعل كل نشرة تبدأ على ورقة خاصة بها عند الطباعة على الوجهين
help-batch-shard = إنشاء الحصة K من N من الأسطر، من 1 إلى N
help-batch-dry-run = فحص كل الأسطر دون كتابة شيء
help-batch-strict = فحص كل الأسطر أولًا، وعدم إنشاء شيء إن كان في أحدها خطأ
help-batch-report = كتابة التقرير في هذا الملف [الافتراضي: report.jsonl في المجلد]
help-batch-plain = بلا شريط متحرّك: لقارئ الشاشة
help-batch-goal = هدف الأسطر التي لا تذكر هدفًا
help-batch-lang = لغة الأسطر التي لا تذكر لغة
help-batch-with = اللغة الثانية للأسطر التي لا تذكر لغة ثانية
help-batch-clinician = اسم الطبيب في الأسطر التي لا تذكره
help-batch-date = تاريخ الأسطر التي لا تذكر تاريخًا
help-batch-detail = مقدار ما في نشرات الأسطر التي لا تذكره
help-batch-paper = ورق الأسطر التي لا تذكر ورقًا [الافتراضي: ورق العيادة، وإلا a4]
help-batch-size = حجم الحروف في الأسطر التي لا تذكره
help-batch-acknowledge = إضافة صفحة تحفظها العيادة
help-bidi = من يرتّب النص المكتوب من اليمين إلى اليسار [متغيّر البيئة: HANDOUT_BIDI] [الافتراضي: auto]
help-shape = إرسال الحروف العربية بشكل موضعها في الكلمة، للطرفيات التي لا تصلها [الافتراضي: auto]
help-width = عرض الأسطر، من 20 إلى 200 [الافتراضي: عرض الطرفية، 80 على الأكثر]
help-pager = عرض ما هو أطول من الشاشة في $HANDOUT_PAGER أو $PAGER أو less [الافتراضي: never]
help-plain = بلا ألوان ولا رسوم ولا إعادة ترتيب: نص لقارئ الشاشة
help-check-folder = مجلد فيه data وlocales، كامل بنفسه [الافتراضي: المحتوى المستخدم]
help-completions-shell = الصدفة
help-man-folder = مجلد الصفحات
help-guide = السؤال عن الهدف واللغة والاسم والحجم، ثم الطباعة أو الفتح أو الحفظ
help-guide-plain = السؤال سطرًا سطرًا: بلا قوائم متحركة ولا ألوان
help-guide-remark-1 = لقارئ الشاشة، ولطرفية لا تعرض قوائم
help-guide-after =
    الأمر «handout» وحده يفعل ذلك أيضًا. الخطوات:
    الهدف، ثم اللغة، ثم اسم المريض، ثم حجم الحروف، ثم المطلوب عمله.
    اكتب بعض حروف الهدف أو اللغة، بأي لغة، واضغط Enter. وEnter وحده يأخذ الأول:
    ما يذكره ملف العيادة، وإلا ما اختير آخر مرة. وEsc يرجع خطوة، وCtrl-C يُنهي.
    الإرسال نصًا يكتب الملف GOAL-LANG.txt، وتأخذه الرسالة كما هو؛ أما ما تعرضه الطرفية
    فقد يكون ترتيبه غير ترتيب القراءة.
    السطر الأخير أمر يكرّر ذلك كله.
help-screen = طرح أسئلة الهدف، ثم كتابة نشرة تذكر الإجابات
help-screen-after = يذكر docs/screening.md ما يُسأل عنه، وما تقوله النشرة عن ذلك.
help-screen-template = طباعة ملف فيه كل الأسئلة لتُكتب فيه الإجابات
help-screen-save-answers = حفظ الإجابات في هذا الملف؛ ولا تُحفظ من غير هذا الخيار
help-answers = إجابات أسئلة الهدف من ملف TOML أو JSON، و- للدخل القياسي
help-receipt = كتابة إيصال بما سُلِّم في هذا الملف، بصيغة FHIR R4، و- للخرج القياسي
help-batch-answers = مرفوض: الإجابات لمريض واحد
help-batch-receipt = مرفوض: الإيصال لمريض واحد
help-make-preset = أخذ الخيارات المحفوظة بهذا الاسم، إلا ما يُذكر هنا
help-screen-preset = أخذ الخيارات المحفوظة بهذا الاسم، إلا ما يُذكر هنا
help-print-preset = أخذ الخيارات المحفوظة بهذا الاسم، إلا ما يُذكر هنا
help-show-preset = أخذ الخيارات المحفوظة بهذا الاسم، إلا ما يُذكر هنا
help-init = إعداد العيادة: الترويسة والهواتف واللغات والطابعة؛ أو فحص هذا الإعداد
help-init-file = الملف المطلوب فحصه [الافتراضي: المستخدَم الآن، ويذكره «handout where»]
help-init-check = ذكر كل خطأ في ملف العيادة مع سطره، وما ينقصه
help-init-set = الإجابة من غير سؤال، بأي عدد: phone=… أو name.ar=…؛ والقيمة الفارغة تحذف
help-init-from = أخذ الإجابات من ملف عيادة آخر، و- للدخل القياسي
help-init-output = الكتابة في هذا الملف، و- للخرج القياسي [الافتراضي: handout/clinic.toml في إعداداتك]
help-again = تكرار آخر نشرة لمريض آخر
help-again-after =
    يُكرَّر آخر make أو print أو show أو تشغيل موجَّه، من غير الاسم ورقم الملف واسم الطبيب
    والتواريخ، وهي لا تُحفظ أبدًا. والقيمة HANDOUT_HISTORY=off تمنع حفظ أي شيء.
help-preset = حفظ خيارات باسم، لاستخدامها مع make وprint وshow
help-preset-after = تُحفظ في handout/presets.toml بين إعداداتك. وما يُذكر في سطر الأمر يغلب المحفوظ.
help-preset-save = حفظ خيارات make باسم
help-preset-save-preset-name = الاسم الذي تُحفظ به
help-preset-list = عرض الأسماء المحفوظة مع خياراتها
help-preset-show = عرض واحد منها في صورة أمر
help-preset-remove = حذف واحد منها
help-name = الاسم المحفوظ
help-new = بدء هدف أو لغة في مجلد محتوى العيادة
help-new-after = يصف docs/content.md الملفات، ويصف docs/translating.md كيف تُكتب.
help-new-goal = بدء هدف: جدوله وملفات رسائله
help-new-goal-name = اسم الهدف: حروف لاتينية صغيرة وأرقام و«-»
help-new-goal-lang = لغة يُكتب بها الهدف، تُكرَّر عند الحاجة [الافتراضي: كل اللغات]
help-new-goal-include = مجموعة عبارات تُؤخذ كاملة، تُكرَّر عند الحاجة [الافتراضي: لا يُدرج إلا ما يصح لأي إجراء]
help-new-language = بدء لغة: بنودها وكل ملفات رسائلها
help-new-language-tag = رمز اللغة مثل tr أو pt-BR
help-new-language-name = اسم اللغة بالإنجليزية
help-new-language-own-name = اسم اللغة باللغة نفسها
help-new-language-direction = اتجاه السطور [الافتراضي: ما يذكره Unicode CLDR]
help-new-language-script = رمز الخط الذي تُكتب به مثل Latn [الافتراضي: ما يذكره Unicode CLDR]
help-new-language-calendar = تقويم التواريخ [الافتراضي: ما يذكره Unicode CLDR]
help-edit = نسخ رسالة أو عدد إلى مجلد محتوى العيادة لتغييره هناك
help-edit-statement = معرّف الرسالة مثل hair-title، أو اسم العدد مثل makeup_wait
help-edit-lang = لغة الرسالة؛ ولا يحتاج العدد إلى لغة
help-edit-open = فتح الملف بالمحرر المذكور في $VISUAL أو $EDITOR
help-preview = عرض رسالة واحدة كما ستُطبع، مع مكانها في الملف
help-preview-remark-1 = بكل صيغ العدد
help-preview-id = معرّف رسالة مثل hair-title، أو جزء منها مثل common-after-no-makeup.short
help-preview-lang = لغة الرسالة
help-preview-set = عدد آخر لمتغيّر، لرؤية صيغته؛ وطرفا النطاق هكذا: 3-5
help-allow-unapproved = طباعة محتوى غير معتمد، مع علامة تذكر ذلك، حين يشترط ملف العيادة الاعتماد
help-sources = عرض عبارات الهدف مع مصادرها
help-sources-uncited = فقط العبارات التي لا يسندها بحث منشور
help-sources-weak = فقط العبارات التي كل مصادرها ضعيفة: صفحة عيادة، أو مقال بلا مؤلف
help-approve = اعتماد ما تقوله نشرات هدف بإحدى اللغات
help-approve-after = يذكر docs/approval.md ما يشمله الاعتماد، وما يسحبه.
help-approve-lang = رمز اللغة مثل ar
help-approve-by = اسم من يعتمد؛ يُطبع على النشرات
help-approve-role = صفة من يعتمد، مثل Dermatologist؛ تُطبع بعد الاسم
help-approve-until = آخر يوم للاعتماد [الافتراضي: لا ينتهي]
help-approve-yes = التنفيذ بلا سؤال
help-approvals = عرض ما اعتُمد من الأهداف، وبأي لغة
help-diff = عرض الكلمات التي تغيّرت بعد الاعتماد، أو مقارنةً بمحتوى آخر
help-diff-against = ما يُقارن به: مجلد محتوى، أو نشرة بصيغة JSON، أو إصدار من المحتوى [الافتراضي: آخر اعتماد]
help-diff-output = كتابة صفحة ويب في هذا الملف، و- للخرج القياسي
help-check-rule = تشغيل هذه القاعدة وحدها؛ يمكن تكراره
help-check-strict = عدّ التحذيرات أخطاء، وعرض الملاحظات
help-check-layout = تنسيق صفحات كل نشرة أيضًا، بكل حجم وعلى كل ورق، وفحصها
help-check-format = صيغة ما يُعرض من النتائج
help-check-readability = عرض سهولة القراءة لكل هدف ولغة، وما يزيدها
help-check-rules = عرض القواعد مع أسبابها
help-version-content = إصدار المحتوى مع تاريخه وبصمته

## Setting a clinic up: handout init, and the files that a profile names

init-note = ملاحظة: { $note }
init-wrote = كُتب الملف { $path }
init-first-sheet = لإنشاء أول نشرة به:
init-letterhead = أعلى النشرة باللغة { $language }:
init-makes-one = يُنشئه الأمر «handout init»، ومحتواه موصوف في «docs/content.md»
init-no-profile = لم يُعثر على ملف العيادة
init-where = يبيّن «handout where» أماكن البحث عنه، ويُنشئه «handout init»

# Files
init-font-unread = يذكر «fonts» الملف «{ $name }»: { $why }
init-svg-script = يحتوي على برنامج نصي («{ $name }»)
init-svg-file = يشير إلى ملف آخر
init-keep-one = المطلوب إبقاء واحد منهما

# Options and keys
init-no-terminal = أسئلة «handout init» تحتاج إلى طرفية
init-answer-with-options = يمكن إعطاء الإجابات بالخيار --set KEY=VALUE أو --from FILE؛ والطريقة في «handout init --help»
init-set-without-value = لا توجد علامة «=» في «--set { $given }»
init-set-form = الصيغة هي --set KEY=VALUE، مثل «--set phone="+966 11 555 0100"»
init-no-key = لا يوجد مفتاح باسم «{ $key }»
init-near-key = هل المقصود «{ $key }»؟
init-keys-are = المفاتيح هي { $keys }
init-key-without-parts = ليس للمفتاح «{ $key }» أجزاء
init-write-whole-key = الصيغة هي «{ $key }=…»
init-words-twice = أُعطي «{ $key }» مرةً لكل اللغات ومرةً بحسب اللغة
init-words-by-language = المطلوب إعطاؤه بحسب اللغة فقط، مثل «{ $key }.ar=…»
init-no-tag = «{ $tag }» بعد «{ $key }» ليس رمز لغة
init-tags-are = المطلوب رمز لغة، مثل «{ $key }.ar=…»؛ والرموز في «handout languages»
init-no-name = ليس للعيادة اسم
init-give-a-name = المطلوب الاسم بكل لغة من لغات النشرات، مثل «--set name.ar="…"»
init-no-settings = لا يوجد مجلد للإعدادات، لأن المجلد الشخصي غير معروف
init-cannot-write = تتعذّر الكتابة هنا: { $reason }
init-name-another = يمكن اختيار ملف آخر بالخيار -o FILE، ثم استخدامه بالخيار --clinic FILE أو المتغيّر { $variable }
init-not-utf-8 = النص المُدخل ليس بترميز UTF-8

# What is told of a profile
init-note-no-sheet = لا يمكن إنشاء نشرة باللغة { $language }: { $why }
init-no-sheet = لا يمكن إنشاء نشرة بأي لغة من لغات المحتوى
init-complete-one-language = المطلوب إكمال النصوص المعطاة بحسب اللغة بواحدة على الأقل من { $languages }
init-note-unknown-language = في «{ $key }» نص باللغة «{ $tag }»، ولا نشرات بهذه اللغة
init-languages-are = اللغات هي { $languages }
init-note-no-emergency-number = المفتاح «emergency_number» غير موجود: في النشرات سطر لكتابة الرقم باليد
init-note-no-phone = المفتاح «phone» غير موجود: في النشرات سطر لكتابة الرقم باليد
init-set-hint = الصيغة هي «{ $line }»

# Countries
init-number-without-source = رقم البلد «{ $country }» يذكر المصدر «{ $source }»، وهو غير موجود
init-number-source = المطلوب إضافة المصدر إلى «{ $file }»
init-no-country = لا يُعرف هنا رقم للبلد «{ $typed }»
init-near-country = هل المقصود { $names }؟
init-no-near-country = المطلوب اسم بلد أو رمزه، مثل SA؛ أو الضغط على Enter وكتابة الرقم لاحقًا

# Questions
init-target = تُكتب الإجابات في { $path }
init-how =
    الضغط على Enter يترك السؤال بلا إجابة، أو يأخذ ما بين القوسين المربّعين.
    علامة الناقص (-) تحذف ما بين القوسين، ويبقى السؤال بلا إجابة.
    الحرف b يعود إلى السؤال السابق.
    الضغط على Ctrl-C يُنهي كل شيء ولا يُكتب شيء.
init-question = { $number } من { $count }: { $label }
init-interrupted = انتهى العمل، ولم يُكتب شيء
init-input-ended = انتهى الإدخال قبل السؤال الأخير، ولم يُكتب شيء
init-run-again = يمكن تشغيل «handout init» من جديد، أو إعطاء الإجابات بالخيار --set
init-ask-country = بلد العيادة
init-ask-country-help = اسمه أو رمزه. يُستخدم للأسئلة التالية فقط ولا يُكتب في الملف.
init-ask-name = اسم العيادة باللغة { $language }
init-ask-name-help = يظهر أعلى كل نشرة. من دونه لا يمكن إنشاء نشرة باللغة { $language }.
init-ask-address = العنوان باللغة { $language }
init-ask-address-help = يُعطى بكل لغات الاسم، أو لا يُعطى بأي منها.
init-ask-hours = أوقات الدوام باللغة { $language }
init-ask-hours-help = مثل: من الأحد إلى الخميس، من 9 إلى 5. تُعطى بكل لغات الاسم، أو لا تُعطى بأي منها.
init-ask-phone = هاتف العيادة
init-ask-phone-help = كما يطلبه المريض، بأرقام أي لغة.
init-ask-emergency-phone = هاتف يُجاب ليلًا ونهارًا
init-ask-emergency-phone-help = هاتف للعيادة. يُترك إذا لم يوجد.
init-ask-out-of-hours-phone = هاتف خارج أوقات الدوام
init-ask-out-of-hours-phone-help = يُترك إذا لم يوجد.
init-ask-emergency-number = رقم طلب الإسعاف
init-ask-emergency-number-in = رقم طلب الإسعاف في { $country }
init-ask-emergency-number-help = يظهر في جمل حالات الطوارئ. من دونه يوجد سطر لكتابته باليد.
init-ask-emergency-number-known = يظهر في جمل حالات الطوارئ. قُرئ الرقم { $number } في { $publisher } ({ $date }): لا يُؤكَّد بالضغط على Enter إلا إذا كان صحيحًا.
init-ask-page = صفحة العيادة على الويب
init-ask-page-help = تُطبع أيضًا في صورة رمز QR. مثل https://clinic.example/care
init-ask-logo = ملف شعار العيادة
init-ask-logo-help = ملف SVG أو PNG.
init-ask-accent = لون العناوين
init-ask-accent-help = مثل #7a1f5c. يجب أن يكون داكنًا بما يكفي للقراءة.
init-ask-paper = الورق
init-ask-paper-help = a4 أو a5 أو letter؛ وبلا إجابة يكون a4.
init-ask-language = لغة أكثر المرضى
init-ask-language-help = للنشرات التي لا تُطلب لها لغة. واحدة من { $languages }
init-ask-staff-language = لغة العاملين
init-ask-staff-language-help = واحدة من { $languages }
init-ask-printer = الطابعة
init-ask-printer-help = اسم طابعة في النظام، أو عنوان مثل ipps://192.168.1.20/ipp/print. من دونها تُستخدم طابعة النظام الافتراضية.
init-ask-printer-found = رقمها أو اسمها في القائمة، أو عنوان مثل ipps://192.168.1.20/ipp/print. من دونها تُستخدم طابعة النظام الافتراضية.
init-looking-for-printers = جارٍ البحث عن الطابعات …
init-printer-number = { $number }. { $name }
## Screening

screen-intro =
    { PLURAL($count) ->
        [zero] لا توجد أسئلة.
        [one] سؤال واحد.
        [two] سؤالان.
        [few] { $count } أسئلة.
        [many] { $count } سؤالًا.
       *[other] { $count } سؤال.
    } كل سؤال جملة من النشرة نفسها. للإيقاف من دون كتابة أي شيء: { "Ctrl-C" }.
# The number of a question, and how many there are.
screen-number = السؤال { $number } من { $count }
screen-answered = الإجابة السابقة: { $answer }
screen-applies = هل ينطبق هذا؟ { screen-key-yes }: نعم، { screen-key-no }: لا، { screen-key-unsure }: لا أعرف بالتأكيد، { screen-key-back }: رجوع
screen-again = يُرجى كتابة { screen-key-yes } أو { screen-key-no } أو { screen-key-unsure } أو { screen-key-back } ثم الضغط على { "Enter" }.
# Keys that mean the same in this language; y, n, ? and b are understood in all.
screen-key-yes = ن
screen-key-no = ل
screen-key-unsure = ؟
screen-key-back = ر
screen-yes = نعم
screen-no = لا
screen-unsure = لا أعرف بالتأكيد
screen-counts = الإجابات: نعم { $yes }، لا أعرف بالتأكيد { $unsure }، لا { $no }.
screen-confirm = هل تُنشأ النشرة بهذه الإجابات؟ { screen-key-yes }: نعم، { screen-key-back }: رجوع إلى السؤال الأخير
screen-again-confirm = يُرجى كتابة { screen-key-yes } أو { screen-key-back } ثم الضغط على { "Enter" }.
screen-no-terminal = تُطرح الأسئلة في الطرفية، ولا توجد طرفية هنا
screen-hint-answers = يمكن تقديم الإجابات بالخيار { "--answers FILE" }؛ والخيار { "--template" } يطبع ملفًا لها
screen-ended = انتهى الإدخال قبل الإجابة عن كل الأسئلة وتأكيدها؛ لم يُكتب شيء
screen-hint-ended = يمكن البدء من جديد، أو تقديم الإجابات بالخيار { "--answers FILE" }
screen-save-stdout = يحتاج { "--save-answers" } إلى ملف خاص به
screen-save-same = الملف المذكور في { "--save-answers" } مذكور في خيار آخر أيضًا
screen-hint-save = ينبغي تسمية ملف آخر بالخيار { "--save-answers" }
screen-saved-personal = ملاحظة: في ملف الإجابات معلومات عن صحة شخص؛ يُرجى حفظه كما يُحفظ الملف الطبي أو حذفه
screen-no-batch = لا تأخذ الدفعة إجابات، فالإجابات تخص مريضًا واحدًا
receipt-no-batch = لا تكتب الدفعة إيصالات، فكل إيصال يخص مريضًا واحدًا
screen-hint-batch = يمكن استخدام { "handout screen" } لكل مريض، أو { "handout make" } مع { "--answers" } و{ "--receipt" }

answers-no-file = لا يوجد ملف بهذا الاسم
answers-unreadable = تعذّرت القراءة: { $reason }
answers-too-large = الملف أكبر من أن يكون ملف إجابات
answers-not-utf8 = ليس نصًّا بترميز { "UTF-8" }
answers-no-json = هذا ليس { "JSON" } صحيحًا
answers-no-table = الجدول «{ "answers" }» غير موجود
answers-key = لا يوجد مفتاح باسم «{ $key }»؛ مكان الإجابات هو الجدول «{ "answers" }»
answers-unknown = «{ $id }» ليس من أسئلة «{ $goal }»
answers-twice = للسؤال «{ $id }» إجابتان
answers-empty = السؤال «{ $id }» بلا إجابة
answers-wrong = قيمة «{ $id }» ليست إجابة
answers-missing =
    { PLURAL($count) ->
        [zero] لا يوجد سؤال بلا إجابة
        [one] سؤال واحد بلا إجابة
        [two] سؤالان بلا إجابة
        [few] { $count } أسئلة بلا إجابة
        [many] { $count } سؤالًا بلا إجابة
       *[other] { $count } سؤال بلا إجابة
    }: { $ids }
answers-hint-utf8 = ينبغي حفظ الملف بترميز { "UTF-8" }
answers-hint-template = الأمر { "handout screen GOAL --template" } يطبع ملفًا فيه كل الأسئلة
answers-hint-near = هل المقصود «{ $id }»؟
answers-hint-values = القيم الممكنة: «"yes"» أو «"no"» أو «"unsure"»
answers-hint-all = لكل سؤال إجابة؛ وحيث لا يعرف أحد فالإجابة «"unsure"»
# The head of a file of answers.
answers-file-head =
    إجابات عن أسئلة «{ $goal }».
    تُكتب بين علامتي الاقتباس { "yes" } (نعم) أو { "no" } (لا) أو { "unsure" } (لا أعرف بالتأكيد). السطور التي تبدأ بالعلامة { "#" } لا تُقرأ.

## Receipts

receipt-wrote = كُتب { $file }
receipt-same = الإيصال ومخرج آخر سيكونان الملف نفسه: «{ $file }»
receipt-hint-same = ينبغي تسمية ملف آخر بالخيار { "--receipt" }
receipt-missing = النشرة جاهزة، لكن تعذّرت كتابة إيصالها: { $reason }
receipt-hint-missing = ينبغي تدوين ذلك في الملف الطبي يدويًا، لأن إنشاء النشرة أو طباعتها مرة أخرى تسليم آخر
## The guided mode

guide-goal = الهدف:
guide-language = لغة المريض:
guide-name = اسم المريض:
guide-size = حجم الحروف:
guide-action = المطلوب الآن:
guide-size-normal = عادي، { "12" } نقطة
guide-size-large = كبير، { "18" } نقطة
guide-size-giant = كبير جدًا، { "24" } نقطة
guide-print = طباعة النشرة
guide-open = فتح النشرة على الشاشة
guide-save = حفظ النشرة في ملف { "PDF" }
guide-text = إرسال النشرة نصًا: كتابة ملف يوضع في رسالة
guide-back = (رجوع)
guide-help-list = الكتابة للبحث، { "Enter" } للاختيار، { "Esc" } للرجوع
guide-help-text = { "Enter" } للمتابعة ولو من دون اسم، { "Esc" } للرجوع
guide-plain-list = رقم أو بعض الحروف؛ { "Enter" } لاختيار الأول؛ { $back } للرجوع:
guide-plain-text = الاسم، أو { "Enter" } من دون اسم؛ { $back } للرجوع:
guide-plain-text-again = الاسم، أو { "Enter" } للإبقاء على { $before }؛ { $back } للرجوع:
guide-plain-none = لا شيء هنا باسم «{ $typed }»
# $code is the line at the foot of the sheet, in Latin letters.
guide-code = في أسفل هذه النشرة: { $code }
guide-no-preview = لا يمكن عرض السطور الأولى باللغة { $language }: { $reason }
guide-stopped = تم التوقف: لم يُطبع شيء ولم يُكتب أي ملف
guide-nobody = هذا الوضع يطرح أسئلة، ولا توجد هنا طرفية للإجابة عنها
guide-nobody-hint = يمكن كتابة المطلوب مباشرة، مثل «handout make hair --lang fa»
guide-no-terminal = لا يمكن القراءة من الطرفية: { $reason }
guide-no-goals = لا يوجد في المحتوى هدف يمكن اختياره

## Presets

preset-saved = حُفظ الإعداد «{ $name }» في { $file }
preset-removed = حُذف الإعداد «{ $name }» من { $file }
preset-none = لا توجد إعدادات محفوظة
preset-none-hint = يمكن حفظ إعداد بالأمر «handout preset save NAME OPTIONS»
preset-unknown = لا يوجد إعداد محفوظ باسم «{ $name }»
preset-near = هل المقصود «{ $name }»؟ الأمر «handout preset list» يعرضها كلها
preset-names = الإعدادات المحفوظة: { $names }
preset-name = لا يصلح «{ $name }» اسمًا لإعداد
preset-name-hint = المسموح به حروف وأرقام وواصلات، وأقصى طول للاسم: { $most }
preset-exists = يوجد إعداد باسم «{ $name }» من قبل، وقد بقي كما هو
preset-exists-hint = يمكن استبداله بالخيار --force، أو اختيار اسم آخر
preset-empty = الإعداد «{ $name }» لن يحتوي على شيء
preset-empty-hint = ينبغي إضافة خيارات من خيارات «make»، مثل --size large
preset-personal = الخيار { $option } يخص مريضًا واحدًا أو زيارة واحدة، والإعداد المحفوظ للجميع
preset-personal-key = المفتاح «{ $key }» يخص مريضًا واحدًا أو زيارة واحدة، والإعداد المحفوظ للجميع
preset-personal-hint = ينبغي حذفه هنا، وذكره عند إنشاء النشرة
preset-once = الخيار { $option } لا يدخل في إعداد محفوظ
preset-once-hint = ينبغي حذفه هنا، وذكره عند إنشاء النشرة
preset-key = لا يوجد في الإعداد المحفوظ مفتاح «{ $key }»
preset-key-near = هل المقصود «{ $key }»؟
preset-key-hint = المفاتيح هي خيارات «make» من دون الواصلتين في أولها
preset-value = قيمة «{ $key }» ليست نصًا ولا «true»
preset-no-goal = لا الأمر ولا الإعداد «{ $name }» يذكر هدفًا
preset-no-goal-hint = الأمر «handout goals» يعرض الأهداف
preset-unfit = الإعداد «{ $name }» غير صالح: { $reason }
preset-not-toml = لا يمكن قراءة الإعدادات المحفوظة: { $reason }
preset-not-toml-hint = ينبغي تصحيح السطر، أو تغيير اسم الملف وحفظ الإعدادات من جديد
preset-unreadable = لا يمكن قراءة الإعدادات المحفوظة: { $reason }
preset-unwritable = لا يمكن كتابة الإعدادات المحفوظة: { $reason }
preset-unwritable-hint = تُحفظ بين إعداداتك؛ يمكن أن يسمح لك مسؤول هذا الجهاز بالكتابة هناك
preset-no-home = لا يوجد مجلد للإعدادات المحفوظة، لأن HOME بلا قيمة
preset-no-home-hint = ينبغي ضبط HOME، أو كتابة الخيارات نفسها

## The last sheet again

again-command = مرة أخرى: { $command }
again-nothing = لا يوجد ما يُكرَّر
again-nothing-hint = ينبغي إنشاء نشرة أو طباعتها أولًا
again-off = قيمة { $variable } هي off، فلا يُحفظ شيء
again-unfit = لا يمكن تكرار الأمر الأخير: { $command }
## handout check

check-warning = تحذير:
check-note = ملاحظة:
check-severity-error = خطأ
check-severity-warning = تحذير
check-severity-note = ملاحظة
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
check-all-rules = يعرض الأمر «handout check --rules» كل القواعد
check-did-you-mean = هل المقصود «{ $near }»؟
check-take-out = ينبغي حذفه
check-take-one-out = ينبغي حذف إحداهما
check-write = الصواب: { $right }
check-type-again = ينبغي كتابة الجملة من جديد من دونه
check-holds = في الرسالة { $id } ورد «{ $text }»
check-of-number = العدد { $name }
check-of-statement = العبارة { $id }
check-of-lead = الجملة التمهيدية { $name }
check-unread = لا شيء يقرأ هذا
check-tables = الجداول هي: { $tables }
check-include-set = ينبغي إدراج المجموعة في هدف
check-add-language = ينبغي إضافة اللغة إلى «data/languages.toml»
check-name-like-goal = ينبغي تسميته باسم هدفه أو مجموعته
check-goal-languages = الهدف غير مكتوب باللغة «{ $tag }»: يُرجى إضافة الرمز إلى «languages» في «{ $file }»
check-unknown-source = { $of }: المصدر «{ $id }» غير موجود
check-add-source = ينبغي إضافته إلى «data/sources.toml»
check-no-source = { $of }: لا مصدر
check-name-source = ينبغي ذكر مصدر واحد على الأقل من «data/sources.toml» في { $key }
check-weak-number = العدد { $name } من الصنف «core» لا يستند إلا إلى صفحات عيادات
check-weak-number-hint = يمكن جعل صنفه «clinic»، أو ذكر مصدر أقوى
check-number-without-value = العبارة { $id } تذكر العدد { $name }، ولا قيمة له
check-write-in = سطر الكتابة يذكر { $name }، وهو ليس عددًا من الصنف «config»
check-add-number = ينبغي إضافته إلى «data/numbers.toml»
check-both-sides = العبارة { $id } تسري قبل الجلسة وبعدها معًا
check-two-statements = ينبغي جعلها عبارتين، إحداهما مع «before»
check-no-time = العبارة { $id } تذكر العدد { $name }، وهو ليس مدة
check-times = تقبل المفاتيح «before» و«from» و«until» الدقائق والساعات والأيام والأسابيع والأشهر والسنوات
check-fixed-missing = الهدف { $goal } تنقصه العبارة الثابتة { $id }
check-include-common = ينبغي إدراج المجموعة «common» في الهدف
check-missing = الرسالة { $id } غير موجودة في { $tag }
check-add-to = ينبغي إضافتها إلى { $file }
check-label = الرسالة { $id } في { $tag } من دون { $key }، وهو عنوانها في المخطط الزمني
check-label-hint = ينبغي إضافة السطر { $line } تحتها، بنحو 16 حرفًا
check-twice = الرسالة { $id } مكتوبة مرتين
check-unused = لا هدف يطبع الرسالة { $id }
check-list-in-goal = يمكن حذفها، أو إدراجها في هدف
check-unused-label = لا شيء يطبع { $key } من { $id }
check-unused-label-hint = يمكن حذفه، أو إضافة «from» أو «until» إلى العبارة في هدفها
check-misplaced = الرسالة { $id } لا تبدأ باسم ملفها
check-misplaced-hint = يمكن تسميتها { $begin }-… أو نقلها
check-reference = الرسالة { $id } تشير إلى { $reference }، وهو غير موجود في { $tag }
check-reference-term = مكان المصطلحات هو «terms.ftl»
check-reference-message = يمكن كتابة الجملة كاملة، أو ذكر رسالة موجودة
check-unsaid = الرسالة { $id } في { $tag } لا تذكر { $name }، والمخطط الزمني يرسمها بحسبه
check-unsaid-hint = يمكن ذكره في الجملة، أو حذف الوقت من العبارة
check-variable = الرسالة { $id } في { $tag }: لا قيمة للمتغيّر { $name }
check-variable-hint = المتغيّر اسم عدد يُطبع من «data/numbers.toml»
check-evidence = الرسالة { $id } تطبع { $name }، وهو لجمل الأدلة فقط
check-evidence-hint = يمكن إضافة «evidence = true» إلى عبارتها، أو حذف العدد
check-no-plural = الرسالة { $id } تختار صيغة الجمع من دون PLURAL للمتغيّر { $name }
check-no-plural-hint = جدول الجموع في Fluent نفسه خاطئ في بعض اللغات
check-plural-unknown = في الرسالة { $id } صيغة { $key }، وهي غير موجودة في { $tag }
check-plural-missing = الرسالة { $id } تنقصها من صيغ { $tag }: { $forms }
check-plural-hint = لكل صيغة عدد في اللغة سطر خاص بها
check-counts-negations = كلمات النفي
check-counts-sentences = الجمل
check-counts-items = عناصر القائمة
check-counts = { $id } في { $tag } يختلف عن غيره في عدد { $what }: { $counts }
check-counts-hint = ينبغي قول الشيء نفسه في كل لغة؛ وإذا كان المعنى واحدًا، تُكتب الأعداد والسبب في «data/parity.toml» تحت { $rule }
check-variables = متغيّرات الرسالة { $id } ليست واحدة في { $tag } و{ $other }: { $names }
check-variables-hint = ينبغي ذكر الأعداد نفسها في كل لغة
check-order = ترتيب الأعداد في الرسالة { $id } مختلف في { $tag }: { $names }
check-order-hint = ينبغي التأكد من أن كل عدد في مكانه؛ وإذا كان الترتيب صحيحًا، يُكتب مع السبب في «data/parity.toml»
check-terms = مصطلحات الرسالة { $id } في { $tag } ليست كما في لغة أخرى: { $names }
check-terms-hint = يمكن استخدام المصطلح في كل اللغات، أو كتابة الكلمة فيها كلها
check-one-language = { $id } موجود في { $tag } وغير موجود في { $tags }
check-one-language-hint = يمكن إضافته إلى اللغات الأخرى، أو حذفه
check-lengths = عدد حروف { $id } في { $tag } هو { $least }، وفي { $other } هو { $most }
check-lengths-hint = ينبغي التأكد من عدم وجود نقص أو زيادة؛ وإذا صح النصان، تُكتب الأطوال مع السبب في «data/parity.toml» تحت «lengths-differ»
check-words = { $id } في { $tag } تنقصه كلمة { $word }، وهي في { $other }
check-words-hint = في المسرد: { $forms }؛ وإذا قيلت بطريقة أخرى، تُكتب الرسالة مع السبب في «data/parity.toml»
check-bare-latin = في الرسالة { $id } ورد { $text } من دون علامتي عزل
check-bare-latin-hint = يمكن جعله متغيّرًا، أو مصطلحًا تحيط علامتا العزل بحروفه اللاتينية
check-neutral-sign = في الرسالة { $id } العلامة { $sign }، وجهتها تتبع ما يجاورها
check-neutral-sign-hint = يمكن كتابتها كلمةً، أو جعل العدد مع علامته متغيّرًا
check-bracket = في الرسالة { $id } ورد { $sign } من دون نصفه الآخر
check-bracket-hint = ينبغي كتابة النصفين في النص نفسه
check-isolate = في الرسالة { $id } علامة عزل لا تنتهي، أو نهاية لم تبدأ
check-isolate-hint = تُكتب U+2066 قبل الحروف اللاتينية وU+2069 بعدها
check-unseen = في الرسالة { $id } المحرف { $text }
check-form = في الرسالة { $id } المحرف { $text }، وهو شكل حرف كما يُرسم على الورق
check-joined = في الرسالة { $id } حرف ملاصق لما بين القوسين المعقوفين
check-joined-hint = ينبغي وضع كلمة كاملة أو مسافة قبله
check-half-space = في الرسالة { $id } كُتب { $text }
check-half-space-hint = الصواب: { $right }؛ العلامة ⸱ هي نصف المسافة U+200C
check-spacing-hint = لا مسافة قبل علامة الترقيم، ومسافة واحدة بعدها، ولا مسافتان معًا
check-digit-hint = يُكتب العدد في «data/numbers.toml»، ويُستخدم اسمه متغيّرًا
check-forbidden = في الرسالة { $id } كلمة «{ $text }» بمعنى { $idea }
check-stop = الرسالة { $id } في { $tag } تتحدث عن إيقاف دواء ولا تذكر من يجب سؤاله
check-stop-hint = ينبغي ذكر ذلك في العبارة نفسها: { $words }
check-fixed-changed = الجملة الثابتة { $id } في { $tag } ليست الجملة المتفق عليها
check-fixed-unrecorded = لا سجل للجملة الثابتة { $id } في { $tag }
check-fixed-hint = ينبغي إعادة الجملة كما كانت؛ وإذا وافق ممارس صحي على الجملة الجديدة، يُكتب { $digest } في «data/fixed.toml»
check-fixed-locked = ينبغي إعادة الجملة كما كانت: لا يجوز لأي مجلد تغييرها
check-weak = الرسالة { $id } في { $tag } تستند إلى صفحات عيادات وتقول الشيء على أنه حقيقة
check-weak-hint = ينبغي ترك القرار للعيادة: «{ $phrase } …»
check-other-treatment = عنوان «{ $goal }» باللغة «{ $tag }» لا يذكر الإجراء الذي تتحدث عنه الورقة في { $ids }
check-other-treatment-hint = إذا كانت الورقة عن إجراء آخر فيُرجى حذف هذه الرسائل أو قولها في رسائل الهدف نفسه كما يبدؤها «handout new goal»؛ وإلا فيُرجى ذكر الإجراء في العنوان
check-and-more = غيرها ({ $count })
check-long = في الرسالة { $id } جملة عدد كلماتها { $words }؛ وما زاد على { $most } يصعب على القارئ
check-long-hint = ينبغي تقسيمها إلى جملتين
check-passive = في الرسالة { $id } ورد { $text }، ولا يُعرف الفاعل
check-passive-hint = ينبغي البدء بالفاعل
check-unexplained = في الرسالة { $id } كلمة { $word }، ولا جملة في نشرة { $goal } تشرحها
check-unexplained-hint = تُكتب الكلمة السهلة ومعها هذه بين قوسين، مرة واحدة
check-too-hard = مقياس قراءة النشرة { $goal } هو { $measure }، والمطلوب ألا يزيد على { $most }
check-too-hard-ease = مقياس قراءة النشرة { $goal } هو { $measure }، والمطلوب ألا يقل عن { $least }
check-font-kind = خطوط من هذا النوع لا تُقرأ
check-font-kind-hint = يمكن استخدام ملف «.ttf» للخط، أو ملف «.otf» بحدود TrueType
check-layout-outside = الرسالة «{ $id }» خارج مكانها من الصفحة: { $sheets }
check-layout-over = الرسالتان «{ $id }» و«{ $other }» في المكان نفسه: { $sheets }
check-layout-over-drawing = الرسالة «{ $id }» فوق خط أو صورة: { $sheets }
check-layout-shorten = يُرجى اختصار النص أو تقسيمه إلى جملتين
check-layout-cut-word = كلمة «{ $word }» في الرسالة «{ $id }» أعرض من عمودها فتنكسر في آخر السطر: { $sheets }
check-layout-cut-word-hint = تُكتب كلمة أقصر، أو كلمتان بينهما مسافة أو شرطة
check-layout-cut-short = لا يتسع أعلى الصفحة إلا لأول الرسالة «{ $id }»: { $sheets }
check-layout-long = في الرسالة «{ $id }» سطر فيه أكثر من { $most } حرفًا: { $sheets }
check-layout-long-hint = الخطأ في تنسيق الصفحة لا في النص: يُرجى الإبلاغ عنه
check-layout-alone = تحت العنوان «{ $id }» في صفحته أقل من سطرين من نصه: { $sheets }
check-layout-alone-hint = يُرجى اختصار العنوان أو أول ما تحته
check-layout-sheet = { $goal }، { $languages }، { $detail }، { $size }، { $paper }، صفحة { $page }
check-layout-sheets =
    { $first }؛ و{ PLURAL($more) ->
        [zero] لا نشرة أخرى
        [one] نشرة أخرى
        [two] نشرتان أخريان
        [few] { $more } نشرات أخرى
        [many] { $more } نشرة أخرى
       *[other] { $more } نشرة أخرى
    }

## handout check: why each rule is there

check-rule-unreadable = ما لا يُقرأ لا يُطبع.
check-rule-number-refused = العدد الذي لا يصح أو يخرج عن الجانب الأحوط لا يُطبع.
check-rule-unread-file = في ملف لا يقرؤه شيء محتوى لن يفتقده أحد.
check-rule-unknown-source = كل عبارة تستند إلى مصدر يمكن الرجوع إليه.
check-rule-no-source = العيادة مسؤولة عن كل جملة، وترى من أين جاءت.
check-rule-weak-number = صفحة العيادة نفسها ليست دليلًا على عدد.
check-rule-unknown-number = كل عدد يُذكر يجب أن يكون موجودًا.
check-rule-wrong-time = المخطط الزمني لا يرسم إلا مددًا، قبل الجلسة أو بعدها.
check-rule-fixed-missing = لا تخرج نشرة من دون جمل السلامة الثابتة.
check-rule-other-treatment = الورقة عن إجراء لا تذكر إجراءً آخر.
check-rule-message-missing = النشرة لا تخلط اللغات أبدًا، لذلك توقفها جملة ناقصة.
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
check-rule-unseen-character = محرف لا يُرى قد يجعل النشرة تعرض غير ما فيها.
check-rule-presentation-form = حرف في شكل واحد لا يتصل بجيرانه ولا يجده البحث.
check-rule-joined-placeable = لا يتصل شيء عبر حد المتغيّر، فتبقى الحروف منفصلة.
check-rule-foreign-letter = حرف من لغة أخرى يشبه حرفنا، ويحسبه البحث وقارئ الشاشة غيره.
check-rule-half-space = الكلمة الفارسية من دون نصف المسافة كلمة أخرى، أو تنكسر في آخر السطر.
check-rule-wrong-digit = للنشرة نوع واحد من الأرقام.
check-rule-straight-quotes = لكل كتابة علامتا اقتباس خاصتان بها.
check-rule-latin-punctuation = الفاصلة والفاصلة المنقوطة وعلامة الاستفهام العربية تنظر إلى الجهة الأخرى.
check-rule-spacing = قد ينكسر السطر عند مسافة، ولا يجوز أن ينكسر قبل نقطة.
check-rule-stretched = كلمة ممدودة لا يجدها البحث.
check-rule-tanwin = للتنوين مكان واحد في كل لغة.
check-rule-word-choice = توجد كلمة أسهل، أو أكثر تهذيبًا، أو أصح إملاءً.
check-rule-typed-digit = العدد الطبي في مكان واحد مع مصادره؛ والمكتوب باليد يمضي وحده.
check-rule-forbidden-word = النشرة لا تعد بشيء ولا تقول عن شيء إنه آمن.
check-rule-stop-without-ask = من يوقف دواءً من دون سؤال قد يصيبه ضرر.
check-rule-fixed-changed = جمل السلامة الثابتة متفق عليها حرفًا حرفًا.
check-rule-fixed-unrecorded = من دون سجل لا يُرى تغيّر جملة ثابتة.
check-rule-weak-as-fact = ما تقوله العيادات وحدها خيار للعيادة، لا حقيقة.
check-rule-long-sentence = الجملة الطويلة تُنسى قبل أن تنتهي.
check-rule-passive-voice = يتضح من يفعل ماذا حين يأتي الفاعل أولًا.
check-rule-unexplained-term = كلمة طبية من دون كلام سهل معها لا تُفهم.
check-rule-too-hard = نشرة لا يفهمها إلا من يجيد القراءة تترك غيره وحيدًا أمام علاجه.
check-rule-font-unusable = خط لا يمكن استخدامه يترك حروفًا بلا شكل.
check-rule-not-composed = نشرة لا يمكن إنشاؤها لا تفيد أحدًا.
check-rule-missing-glyph = حرف ليس في أي خط يُطبع مربعًا.
check-rule-overflow = ما كان خارج مكانه أو فوق غيره أو مقطعًا لا يُقرأ.
check-rule-line-too-long = في آخر السطر الطويل تفقد العين السطر التالي.
check-rule-heading-alone = عنوان في أسفل الصفحة ونصه في التالية عنوان بلا معنى.

## handout check --readability

check-scores = { $measures } · { $words } كلمة في الجملة · PEMAT-P الفهم { $understand } والعمل { $act } · Clear Communication Index { $cdc }
check-score-second = { $measure } من دون الأسماء
check-score-left-out = لم يُحسب في مقياس SMOG الثاني: { $words }
check-score-main = ينبغي البدء بالرسالة الأساسية
check-score-easy = ينبغي تقصير الجمل والكلمات، فالمقياس يطلب نصًا أسهل
check-score-figures = ينبغي كتابة أعداد صحيحة، وعدد الأشخاص من كل عشرة بدل النسبة المئوية
check-score-list = ينبغي جمع ما يتصل بعضه ببعض في قائمة
check-score-lists = ينبغي ألا تزيد عناصر أي قائمة على سبعة
check-score-headings = ينبغي وضع عنوان لكل قسم
check-score-order = ينبغي وضع الرسالة الأساسية أولًا، وعلامات الطوارئ قبل قوائم الأضرار
check-score-summary = ينبغي كتابة الرسالة الأساسية في جملة واحدة إلى أربع جمل
check-score-action = ينبغي أن تبدأ تعليمات ما قبل الجلسة وما بعدها بالفعل المطلوب
check-score-reader = ينبغي مخاطبة القارئ
check-score-steps = ينبغي وضع ما يُفعل بعد الجلسة في قائمة
check-score-tool = ينبغي إضافة مخطط زمني للقارئ، أو أسطر يكتب عليها
check-score-risks = ينبغي ذكر المخاطر في قسم خاص بها
check-score-benefits = ينبغي ذكر الفوائد والمخاطر معًا
check-score-call = ينبغي بيان متى يجب طلب المساعدة
check-score-active = { PLURAL($sentences) ->
        [zero] لا جملة مبنية للمجهول
        [one] جملة واحدة مبنية للمجهول: ينبغي البدء بالفاعل
        [two] جملتان مبنيتان للمجهول: ينبغي البدء بالفاعل
        [few] { $sentences } جمل مبنية للمجهول: ينبغي البدء بالفاعل
        [many] { $sentences } جملة مبنية للمجهول: ينبغي البدء بالفاعل
       *[other] { $sentences } جملة مبنية للمجهول: ينبغي البدء بالفاعل
    }
check-score-active-main = ينبغي كتابة الرسالة الأساسية ووقت الاتصال من دون بناء للمجهول
check-score-words = { PLURAL($count) ->
        [zero] المطلوب { $most }: { $words }
        [one] للوصول إلى { $most }، ينبغي الاستغناء عن كلمة طويلة واحدة. عدد مرات كل كلمة وأثر حذفها: { $words }
        [two] للوصول إلى { $most }، ينبغي الاستغناء عن كلمتين طويلتين. عدد مرات كل كلمة وأثر حذفها: { $words }
        [few] للوصول إلى { $most }، ينبغي الاستغناء عن { $count } كلمات طويلة. عدد مرات كل كلمة وأثر حذفها: { $words }
        [many] للوصول إلى { $most }، ينبغي الاستغناء عن { $count } كلمة طويلة. عدد مرات كل كلمة وأثر حذفها: { $words }
       *[other] للوصول إلى { $most }، ينبغي الاستغناء عن { $count } كلمة طويلة. عدد مرات كل كلمة وأثر حذفها: { $words }
    }
check-score-shorten = ينبغي تقسيم { $id } إلى جملتين (عدد الكلمات: { $words })
## Approvals

approval-note = ملاحظة: { $fault }
approval-state-approved = معتمد
approval-state-changed = تغيّر بعد الاعتماد
approval-state-expired = انتهى اعتماده
approval-state-never = لم يُعتمد
approvals-counts = { $counts }
approvals-count = { $state }: { $n }
approvals-due = ينتهي قريبًا
approvals-ends = { PLURAL($n) ->
    [zero] ينتهي اليوم
    [one] ينتهي بعد يوم واحد
    [two] ينتهي بعد يومين
    [few] ينتهي بعد { $n } أيام
    [many] ينتهي بعد { $n } يومًا
   *[other] ينتهي بعد { $n } يوم
    }
approvals-ends-today = ينتهي اليوم
approvals-head-goal = الهدف
approvals-head-language = اللغة
approvals-head-state = الحالة
approvals-head-on = اعتُمد في
approvals-head-until = حتى
approvals-head-by = اعتمده
approval-lost = غير محسوب لأنه تالف: { $approvals }
approval-lost-one = «{ $goal }» باللغة «{ $language }»
approval-not-toml = لا يُقرأ بصيغة TOML: { $reason }
approval-not-toml-hint = انظر في هذا السطر وفي الذي قبله: ربما نقصت علامة اقتباس أو قوس، أو ذُكر يوم لا وجود له
approval-unread = تتعذّر قراءته: { $reason }
approval-no-file = ليس ملفًا
approval-no-text = ليس نصًا بترميز UTF-8
approval-too-long = أطول من الحد المقروء ({ $most } KiB)
approval-too-long-hint = ابحث عمّا كتب فيه، واحذف ما لا مكان له فيه
approval-link = الرابط يؤدي إلى شيء باسم آخر
approval-link-hint = ضعه هنا نفسه، أو اجعل الرابط يؤدي إلى شيء اسمه «{ $name }»
approval-key-text = يجب أن تكون قيمة «{ $key }» نصًا بين علامتي اقتباس
approval-key-missing = هذا الاعتماد غير محسوب: المفتاح «{ $key }» ناقص
approval-future = هذا الاعتماد غير محسوب: تاريخه { $on } لم يأتِ بعد
approval-future-hint = صحّح التاريخ، أو اعتمد من جديد
approval-ends-early = هذا الاعتماد غير محسوب: ينتهي في { $until }، أي قبل منحه
approval-no-digest = هذا الاعتماد غير محسوب: قيمة digest ليست 64 رقمًا ست عشريًا
approval-again-hint = اعتمد من جديد بالأمر «handout approve»
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
approval-flag-hint = اكتب «{ $key } = true» من دون علامتي اقتباس
approval-refused-never = لم يعتمد أحد «{ $goal }» باللغة «{ $language }»، والعيادة لا تطبع إلا المعتمد
approval-refused-changed = تغيّر ما اعتُمد من «{ $goal }» باللغة «{ $language }»، والعيادة لا تطبع إلا المعتمد
approval-refused-expired = انتهى اعتماد «{ $goal }» باللغة «{ $language }» في { $until }، والعيادة لا تطبع إلا المعتمد
approval-refused-hint = اعتمده بالأمر «{ $command }»، أو اطبعه موسومًا بأنه غير معتمد بالخيار --allow-unapproved
approval-not-asked = لا أثر للخيار { $option }، لأن العيادة لا تشترط الاعتماد
approve-no-terminal = لا توجد طرفية لطرح السؤال فيها
approve-no-terminal-hint = أضف --yes بعد قراءة النشرة
approve-until-past = تاريخ --until هو { $until }، وقد مضى
approve-no-folder = لا يوجد مجلد لحفظ الاعتماد
approve-no-folder-hint = أنشئ ملف العيادة بالأمر «handout init»، أو اذكر مجلد محتواك بالخيار --data
approve-unchanged = لم يتغيّر شيء منذ { $approval }
approve-question = هل يعتمد { $name } «{ $goal }» باللغة «{ $language }» كما عُرض، بلا تاريخ انتهاء؟
approve-question-until = هل يعتمد { $name } «{ $goal }» باللغة «{ $language }» كما عُرض، حتى { $until }؟
approve-no-answer = تتعذّر قراءة الإجابة: { $reason }
approve-declined = لم يُعتمد، ولم يُسجَّل شيء
approve-recorded = اعتمد { $name } «{ $goal }» باللغة «{ $language }» بلا تاريخ انتهاء، وسُجّل ذلك في { $file }
approve-recorded-until = اعتمد { $name } «{ $goal }» باللغة «{ $language }» حتى { $until }، وسُجّل ذلك في { $file }
approve-kept-damaged = ملاحظة: حُفظ الملف التالف باسم { $file }
approve-warnings = ملاحظة: في هذه النشرة { $warnings }، راجع الأمر «handout check»
approve-faulty = لا يمكن اعتماد «{ $goal }» باللغة «{ $language }»: { $errors }
approve-faulty-hint = أصلح ما ذُكر أعلاه، وتأكّد من زواله بالأمر «handout check»، ثم اعتمد

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
diff-file = النشرة { $file }
diff-version = الإصدار { $version }
diff-before = قبل:
diff-now = الآن:
diff-note-moved = كان موضعه { $old }، وصار { $new }
diff-after = بعد «{ $id }»
diff-at-top = في البداية
diff-note-role = كان { $old } وصار { $new }
diff-note-detail = كان يُطبع ابتداءً من --detail { $old }، وصار ابتداءً من { $new }
diff-never = لم يعتمد أحد «{ $goal }» باللغة «{ $language }»، فلا يوجد ما يُقارن به
diff-never-hint = اذكر مجلدًا أو نشرة بصيغة JSON أو إصدارًا بالخيار --against
diff-no-html = تُكتب المقارنة صفحة ويب
diff-no-html-hint = اجعل امتداد اسم الملف .html
diff-no-file = لا يوجد ملف بهذا الاسم
diff-no-handout = ليس نشرة بصيغة JSON
diff-no-handout-hint = أنشئ واحدة بالأمر «handout make … -f json»
diff-other-handout = هذه نشرة «{ $goal }» باللغة «{ $language }»
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
sources-signs = { $strong } مصدر يسند العبارة، { $weak } مصدر ضعيف، { $none } ليس منشورًا
sources-signs-of-sheet = العلامة التي قبل العبارة هي علامتها في النشرة.
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
## Content folders: their limits

limit-hint = تجد الحدود كلها في «docs/content.md»
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
limit-words = عدد الكلمات يتجاوز الحد الأقصى، وهو { $most }
limit-list = طول القائمة يتجاوز الحد الأقصى، وهو { $most }
limit-statements = عدد عبارات الهدف يتجاوز الحد الأقصى، وهو { $most }
limit-messages = عدد الرسائل يتجاوز الحد الأقصى، وهو { $most }
limit-message = عدد حروف الرسالة «{ $id }» يتجاوز الحد الأقصى، وهو { $most }
limit-parts = عدد سمات الرسالة أو صيغها يتجاوز الحد الأقصى، وهو { $most }
limit-digits = عدد خانات الرقم يتجاوز الحد الأقصى، وهو { $most }
limit-sheet = عدد أحرف الورقة يتجاوز الحد الأقصى، وهو { $most }
limit-goal-size = حجم الهدف مع مجموعاته يتجاوز الحد الأقصى، وهو { $most } KiB
limit-sentences = مجموع عبارات الأهداف بكل اللغات يتجاوز الحد الأقصى، وهو { $most }
limit-value = طول قيمة «{ $name }» يتجاوز الحد الأقصى، وهو { $most } من الأحرف
limit-nesting = عمق الأقواس بعضها داخل بعض يتجاوز الحد الأقصى، وهو { $most }
limit-toml-nesting = عمق الجداول والقوائم بعضها داخل بعض يتجاوز الحد الأقصى، وهو 80
limit-id = «{ $id }» ليس معرّفًا
limit-id-hint = يتكوّن المعرّف من حروف لاتينية وأرقام و«-» و«_»، وطوله الأقصى { $most }
overlay-link = الرابط يخرج من مجلد المحتوى
overlay-link-hint = ضع الملف نفسه في المجلد
overlay-no-file = ليس ملفًا ولا مجلدًا
overlay-font-gone = الملف غير موجود
overlay-name-bytes = اسم الملف ليس نصًا بترميز UTF-8
overlay-name = لا يصلح «{ $name }» اسمًا لهدف أو مجموعة أو ملف رسائل
overlay-name-hint = يتكوّن الاسم من حروف لاتينية صغيرة وأرقام و«-»، ويبدأ بحرف، وطوله الأقصى { $most }
overlay-name-reserved = الاسم «{ $name }» يستخدمه المحتوى نفسه
overlay-name-reserved-hint = اختر اسمًا آخر، مثل «chemical-peel»
overlay-name-case = لا يختلف الاسم عن «{ $other }» إلا في الحروف الكبيرة
overlay-name-case-hint = بعض الأنظمة تعدّهما ملفًا واحدًا: غيّر أحد الاسمين

## Content folders: their files

goal-not-in-language = الهدف «{ $goal }» غير مكتوب بلغة «{ $tag }»
goal-languages = هو مكتوب بما يلي: { $languages }؛ أضف اللغة إلى «languages» في ملفه بعد ترجمته
goal-add-language = أضف «{ $tag }» إلى «languages» هناك
message-begun = الرسالة «{ $id }» موجودة في «{ $tag }» بلا نص
message-begun-hint = اكتب النص بعد «=»
overlay-no-folder = لا يوجد مجلد محتوى للكتابة فيه
overlay-no-folder-hint = سمِّ مجلدًا بالخيار --data، أو ضع هنا ملف «clinic.toml»، فيكون المجلد «content» بجانبه
overlay-wrote = كُتب الملف { $file }
overlay-kept = بقي الملف { $file } كما هو، لأنه موجود من قبل
overlay-folder-not-made = لا يمكن إنشاء المجلد: { $reason }
overlay-next-goal = بعد ذلك اكتب الجمل، ثم شغّل «handout check --data { $folder }»
overlay-language-known = اللغة «{ $tag }» موجودة في المحتوى
overlay-language-known-hint = الأمر «handout edit» يغيّر جملًا مفردة
overlay-language-asked = لا يُعرف { $what } للغة «{ $tag }»
overlay-language-option = استخدم الخيار { $option }
overlay-not-a-tag = «{ $tag }» ليس رمز لغة
overlay-not-a-tag-hint = اكتب رمزًا من BCP 47 كما يُكتب، مثل «tr» أو «pt-BR»
overlay-no-message = لا توجد رسالة باسم «{ $id }»
overlay-near = هل المقصود «{ $near }»؟
overlay-preview-ids = المعرّفات موجودة في «data/goals» و«locales»، ومعرّفات النشرة في «handout make GOAL -f json»
edit-added = { $place }: أُضيفت «{ $id }»؛ غيّرها هناك
edit-there = { $place }: «{ $id }» موجودة من قبل؛ غيّرها هناك
edit-fixed = «{ $id }» من العبارات الثابتة التي لا يجوز لأي مجلد تغييرها أو اختصارها
edit-language = للرسالة «{ $id }» نص في كل لغة
edit-language-hint = سمِّ إحدى اللغات، مثل «--lang ar»
edit-number-fixed = العدد «{ $name }» هو نفسه في كل عيادة، فليس له جانب أحوط
edit-number-fixed-hint = هو ما وجدته دراسة أو ما يذكره ملصق، أو كلمة عن قصد
edit-fixed-hint = سلامة المريض تقوم عليها؛ ما تريد إضافته يُكتب في رسالة خاصة بك
edit-fixed-own-hint = سلامة المريض تقوم عليها؛ وهدف علاج آخر يقولها في رسالة خاصة به، هي «{ $own }»
edit-recorded = ملاحظة: سلامة المريض تقوم على «{ $id }»: بعد تغييرها يطلب «handout check» تسجيلًا جديدًا في { $file }
edit-no-editor = لا يوجد محرر نصوص لفتح الملف
edit-no-editor-hint = اجعل قيمة المتغيّر EDITOR برنامجًا، مثل «nano»
edit-editor-failed = لا يمكن تشغيل المحرر «{ $editor }»: { $reason }
edit-editor-none = لا يوجد برنامج بهذا الاسم
preview-set = «{ $given }» ليس متغيّرًا مع عدد صحيح
preview-set-hint = اكتبه هكذا: «--set n=3»
preview-unused = ليس في «{ $id }» متغيّر باسم «${ $name }»
preview-unused-hint = متغيّراتها: { $names }
preview-no-variables = ليس فيها متغيّرات
preview-no-range = «{ $name }» عدد واحد لا نطاق
preview-no-range-hint = أعطِ عددًا واحدًا، مثل «{ $example }»

## Languages that only try the layout

pseudo-refused = «{ $tag }» لتجربة شكل الصفحة فقط، ولا تُعطى نشرتها لأي مريض
pseudo-hint = يقبلها مع --lang كل من «handout make» و«handout show» و«handout preview»
pseudo-personal = النشرة بلغة «{ $tag }» لتجربة شكل الصفحة فقط، وليست لأي مريض
pseudo-personal-hint = احذف { $options }
pseudo-tags = لتجربة شكل الصفحة: { $tags }
