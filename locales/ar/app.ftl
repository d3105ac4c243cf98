# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of `PLURAL` chooses the form for a count.

error = خطأ:
hint = اقتراح: { $hint }

## The language of the program

ui-unknown-language = قيمة { $variable } هي «{ $asked }»، والبرنامج لا يتحدّث هذه اللغة
ui-languages = القيم الممكنة: { $languages }؛ أو اترك المتغيّر بلا قيمة

## Setting a clinic up: handout init, and the files that a profile names

init-note = ملاحظة: { $note }
init-wrote = كُتب الملف { $path }
init-first-sheet = لعمل أول ورقة به:
init-letterhead = أعلى الورقة باللغة { $language }:
init-makes-one = يُنشئه الأمر `handout init`، ومحتواه موصوف في `docs/content.md`
init-no-profile = لم يُعثر على ملف العيادة
init-where = يبيّن `handout where` أماكن البحث عنه، ويُنشئه `handout init`

# Files
init-cannot-be-read = تتعذّر قراءته: { $reason }
init-is-a-folder = هذا مجلد
init-name-a-file = المطلوب اسم ملف داخله
init-is-no-file = هذا أنبوب أو جهاز وليس ملفًا
init-copy-to-a-file = يمكن نسخ محتواه إلى ملف وذكر اسم ذلك الملف
init-is-too-large = حجمه { $size } بايت، والحد الأقصى { $most }
init-other-file = هذا ملف آخر غير المقصود، أو ملف تالف
init-font-unread = يذكر `fonts` الملف «{ $name }»: { $why }
init-svg-script = يحتوي على برنامج نصي (`{ $name }`)
init-svg-file = يشير إلى ملف آخر
init-keep-one = المطلوب إبقاء واحد منهما
init-nested = فيه أقواس متداخلة أكثر مما تحتاج إليه أي قيمة

# Options and keys
init-no-terminal = أسئلة `handout init` تحتاج إلى شاشة طرفية
init-answer-with-options = يمكن إعطاء الأجوبة بالخيار --set KEY=VALUE أو --from FILE؛ والطريقة في `handout init --help`
init-set-without-value = لا توجد علامة `=` في `--set { $given }`
init-set-form = الصيغة هي --set KEY=VALUE، مثل --set phone="+966 11 555 0100"
init-no-key = لا يوجد مفتاح باسم `{ $key }`
init-near-key = هل المقصود `{ $key }`؟
init-keys-are = المفاتيح هي { $keys }
init-key-without-parts = ليس للمفتاح `{ $key }` أجزاء
init-write-whole-key = الصيغة هي `{ $key }=…`
init-words-twice = أُعطي `{ $key }` مرةً لكل اللغات ومرةً بحسب اللغة
init-words-by-language = المطلوب إعطاؤه بحسب اللغة فقط، مثل `{ $key }.ar=…`
init-no-tag = «{ $tag }» بعد `{ $key }` ليس رمز لغة
init-tags-are = المطلوب رمز لغة، مثل `{ $key }.ar=…`؛ والرموز في `handout languages`
init-no-name = ليس للعيادة اسم
init-give-a-name = المطلوب الاسم بكل لغة من لغات الأوراق، مثل --set name.ar="…"
init-no-settings = لا يوجد مجلد للإعدادات، لأن المجلد الشخصي غير معروف
init-cannot-write = تتعذّر الكتابة هنا: { $reason }
init-name-another = يمكن اختيار ملف آخر بالخيار -o FILE، ثم استعماله بالخيار --clinic FILE أو المتغيّر { $variable }
init-not-utf-8 = النص المُدخل ليس بترميز UTF-8

# What is told of a profile
init-note-no-sheet = لا يمكن عمل ورقة باللغة { $language }: { $why }
init-no-sheet = لا يمكن عمل ورقة بأي لغة من لغات المحتوى
init-complete-one-language = المطلوب إكمال النصوص المعطاة بحسب اللغة بواحدة على الأقل من { $languages }
init-note-unknown-language = في `{ $key }` نص باللغة `{ $tag }`، ولا أوراق بهذه اللغة
init-languages-are = اللغات هي { $languages }
init-note-no-emergency-number = المفتاح `emergency_number` غير موجود: في الأوراق سطر لكتابة الرقم باليد
init-note-no-phone = المفتاح `phone` غير موجود: في الأوراق سطر لكتابة الرقم باليد
init-set-hint = الصيغة هي `{ $line }`

# Countries
init-number-without-source = رقم البلد `{ $country }` يذكر المصدر `{ $source }`، وهو غير موجود
init-number-source = المطلوب إضافة المصدر إلى `{ $file }`
init-no-country = لا يُعرف هنا رقم للبلد «{ $typed }»
init-near-country = هل المقصود { $names }؟
init-no-near-country = المطلوب اسم بلد أو رمزه، مثل SA؛ أو الضغط على Enter وكتابة الرقم لاحقًا

# Questions
init-target = تُكتب الأجوبة في { $path }
init-how =
    الضغط على Enter يترك السؤال بلا جواب، أو يأخذ ما بين القوسين المربّعين.
    علامة الناقص (-) تترك ما بين القوسين.
    الحرف b يعود إلى السؤال السابق.
    الضغط على Ctrl-C يُنهي كل شيء ولا يُكتب شيء.
init-question = { $number } من { $count }: { $label }
init-interrupted = انتهى العمل، ولم يُكتب شيء
init-input-ended = انتهى الإدخال قبل السؤال الأخير، ولم يُكتب شيء
init-run-again = يمكن تشغيل `handout init` من جديد، أو إعطاء الأجوبة بالخيار --set
init-type-again = المطلوب كتابته من جديد
init-ask-country = بلد العيادة
init-ask-country-help = اسمه أو رمزه. يُستعمل للأسئلة التالية فقط ولا يُكتب في الملف.
init-ask-name = اسم العيادة باللغة { $language }
init-ask-name-help = يظهر أعلى كل ورقة. من دونه لا يمكن عمل ورقة باللغة { $language }.
init-ask-address = العنوان باللغة { $language }
init-ask-address-help = المطلوب بكل لغات الاسم، أو تركه فيها كلها.
init-ask-hours = أوقات الدوام باللغة { $language }
init-ask-hours-help = مثل: من الأحد إلى الخميس، من 9 إلى 5. المطلوب بكل لغات الاسم، أو تركها فيها كلها.
init-ask-phone = هاتف العيادة
init-ask-phone-help = كما يطلبه المريض، بأرقام أي لغة.
init-ask-emergency-phone = هاتف يُجاب ليلًا ونهارًا
init-ask-emergency-phone-help = هاتف للعيادة. يُترك إذا لم يوجد.
init-ask-out-of-hours-phone = هاتف خارج أوقات الدوام
init-ask-out-of-hours-phone-help = يُترك إذا لم يوجد.
init-ask-emergency-number = رقم طلب الإسعاف
init-ask-emergency-number-in = رقم طلب الإسعاف في { $country }
init-ask-emergency-number-help = يظهر في جمل حالات الطوارئ. من دونه يوجد سطر لكتابته باليد.
init-ask-emergency-number-known = يظهر في جمل حالات الطوارئ. قُرئ الرقم { $number } في { $publisher } ({ $date }): ينبغي تأكيده بالضغط على Enter فقط إذا كان صحيحًا.
init-ask-page = صفحة العيادة على الويب
init-ask-page-help = تُطبع أيضًا رمز QR. مثل https://clinic.example/care
init-ask-logo = ملف شعار العيادة
init-ask-logo-help = ملف SVG أو PNG.
init-ask-accent = لون العناوين
init-ask-accent-help = مثل #7a1f5c. يجب أن يكون داكنًا بما يكفي للقراءة.
init-ask-paper = الورق
init-ask-paper-help = a4 أو a5 أو letter؛ وبلا جواب يكون a4.
init-ask-language = لغة أكثر المرضى
init-ask-language-help = للأوراق التي لا تُطلب لها لغة. واحدة من { $languages }
init-ask-staff-language = لغة العاملين
init-ask-staff-language-help = واحدة من { $languages }
init-ask-printer = الطابعة
init-ask-printer-help = اسم طابعة في النظام، أو عنوان مثل ipps://192.168.1.20/ipp/print. من دونها تُستعمل طابعة النظام الافتراضية.
init-ask-printer-found = رقمها أو اسمها في القائمة، أو عنوان مثل ipps://192.168.1.20/ipp/print. من دونها تُستعمل طابعة النظام الافتراضية.
init-looking-for-printers = جارٍ البحث عن الطابعات …
init-printer-number = { $number }. { $name }
