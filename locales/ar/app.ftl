# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of `PLURAL` chooses the form for a count.

error = خطأ:
hint = اقتراح: { $hint }

## The language of the program

ui-unknown-language = قيمة { $variable } هي «{ $asked }»، والبرنامج لا يتحدّث هذه اللغة
ui-languages = القيم الممكنة: { $languages }؛ أو اترك المتغيّر بلا قيمة

## Screening

screen-intro =
    { PLURAL($count) ->
        [zero] لا توجد أسئلة.
        [one] سؤال واحد.
        [two] سؤالان.
        [few] { $count } أسئلة.
        [many] { $count } سؤالًا.
       *[other] { $count } سؤال.
    } كل سؤال جملة من الورقة نفسها. للإيقاف من دون كتابة أي شيء: { "Ctrl-C" }.
# The number of a question, and how many there are.
screen-number = السؤال { $number } من { $count }
screen-answered = الإجابة السابقة: { $answer }
screen-applies = هل ينطبق هذا؟ { screen-key-yes }: نعم، { screen-key-no }: لا، { screen-key-unsure }: غير مؤكد، { screen-key-back }: رجوع
screen-again = يُرجى كتابة { screen-key-yes } أو { screen-key-no } أو { screen-key-unsure } أو { screen-key-back } ثم الضغط على { "Enter" }.
# Keys that mean the same in this language; y, n, ? and b are understood in all.
screen-key-yes = ن
screen-key-no = ل
screen-key-unsure = ؟
screen-key-back = ر
screen-yes = نعم
screen-no = لا
screen-unsure = غير مؤكد
screen-counts = الإجابات: نعم { $yes }، غير مؤكد { $unsure }، لا { $no }.
screen-confirm = هل تُعدّ الورقة بهذه الإجابات؟ { screen-key-yes }: نعم، { screen-key-back }: رجوع إلى السؤال الأخير
screen-again-confirm = يُرجى كتابة { screen-key-yes } أو { screen-key-back } ثم الضغط على { "Enter" }.
screen-no-terminal = تُطرح الأسئلة على شاشة طرفية، ولا توجد شاشة هنا
screen-hint-answers = يمكن تقديم الإجابات بالخيار { "--answers FILE" }؛ والخيار { "--template" } يطبع ملفًا لها
screen-ended = انتهى الإدخال قبل الإجابة عن كل الأسئلة وتأكيدها؛ لم يُكتب شيء
screen-hint-ended = يُرجى البدء من جديد، أو تقديم الإجابات بالخيار { "--answers FILE" }
screen-save-stdout = يحتاج { "--save-answers" } إلى ملف خاص به
screen-save-same = الملف المذكور في { "--save-answers" } مذكور في خيار آخر أيضًا
screen-hint-save = يُرجى تسمية ملف آخر بالخيار { "--save-answers" }
screen-saved-personal = ملاحظة: في ملف الإجابات معلومات عن صحة شخص؛ يُرجى حفظه كما يُحفظ الملف الطبي أو حذفه
screen-no-batch = لا تأخذ الدفعة إجابات، فالإجابات تخص مريضًا واحدًا
receipt-no-batch = لا تكتب الدفعة إيصالات، فكل إيصال يخص مريضًا واحدًا
screen-hint-batch = يُرجى استعمال { "handout screen" } لكل مريض، أو { "handout make" } مع { "--answers" } و{ "--receipt" }

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
answers-hint-utf8 = يُرجى حفظ الملف بترميز { "UTF-8" }
answers-hint-template = الأمر { "handout screen GOAL --template" } يطبع ملفًا فيه كل الأسئلة
answers-hint-near = هل المقصود «{ $id }»؟
answers-hint-values = القيم الممكنة: { "\"yes\"" } أو { "\"no\"" } أو { "\"unsure\"" }
answers-hint-all = لكل سؤال إجابة؛ وحيث لا يعرف أحد فالإجابة { "\"unsure\"" }
# The head of a file of answers.
answers-file-head =
    إجابات عن أسئلة «{ $goal }».
    تُكتب بين علامتي الاقتباس { "yes" } (نعم) أو { "no" } (لا) أو { "unsure" } (غير مؤكد). السطور التي تبدأ بالعلامة { "#" } لا تُقرأ.

## Receipts

receipt-wrote = كُتب { $file }
receipt-same = الإيصال ومخرج آخر سيكونان الملف نفسه: «{ $file }»
receipt-hint-same = يُرجى تسمية ملف آخر بالخيار { "--receipt" }
receipt-missing = الورقة جاهزة، لكن تعذّرت كتابة إيصالها: { $reason }
receipt-hint-missing = يُرجى تدوين ذلك في الملف الطبي يدويًا: إعداد الورقة أو طباعتها مرة أخرى تسليم آخر
