# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of `PLURAL` chooses the form for a count.

error = خطأ:
hint = اقتراح: { $hint }

## The language of the program

ui-unknown-language = قيمة { $variable } هي «{ $asked }»، والبرنامج لا يتحدّث هذه اللغة
ui-languages = القيم الممكنة: { $languages }؛ أو اترك المتغيّر بلا قيمة

## The guided mode

guide-goal = الهدف:
guide-language = لغة المريض:
guide-name = اسم المريض:
guide-size = حجم الحروف:
guide-action = المطلوب الآن:
guide-size-normal = عادي، { "12" } نقطة
guide-size-large = كبير، { "18" } نقطة
guide-size-giant = كبير جدًا، { "24" } نقطة
guide-print = طباعة الورقة
guide-open = فتح الورقة على الشاشة
guide-save = حفظ الورقة ملف { "PDF" }
guide-text = إرسال الورقة نصًا: كتابة ملف يوضع في رسالة
guide-back = (رجوع)
guide-help-list = الكتابة للبحث، { "Enter" } للاختيار، { "Esc" } للرجوع
guide-help-text = { "Enter" } للمتابعة ولو من دون اسم، { "Esc" } للرجوع
guide-plain-list = رقم أو بعض الحروف؛ { "Enter" } لاختيار الأول؛ { $back } للرجوع:
guide-plain-text = الاسم، أو { "Enter" } من دون اسم؛ { $back } للرجوع:
guide-plain-text-again = الاسم، أو { "Enter" } للإبقاء على { $before }؛ { $back } للرجوع:
guide-plain-none = لا شيء هنا باسم «{ $typed }»
# $code is the line at the foot of the sheet, in Latin letters.
guide-code = في أسفل هذه الورقة: { $code }
guide-no-preview = لا يمكن عرض السطور الأولى باللغة { $language }: { $reason }
guide-stopped = تم التوقف: لم يُطبع شيء ولم يُكتب أي ملف
guide-nobody = هذا الوضع يطرح أسئلة، ولا توجد هنا شاشة طرفية للإجابة عنها
guide-nobody-hint = يمكن كتابة المطلوب مباشرة، مثل `handout make hair --lang fa`
guide-no-terminal = لا يمكن القراءة من الشاشة الطرفية: { $reason }
guide-no-goals = لا يوجد في المحتوى هدف يمكن اختياره

## Presets

preset-saved = حُفظ الإعداد «{ $name }» في { $file }
preset-removed = حُذف الإعداد «{ $name }» من { $file }
preset-none = لا توجد إعدادات محفوظة
preset-none-hint = يمكن حفظ إعداد بالأمر `handout preset save NAME OPTIONS`
preset-unknown = لا يوجد إعداد محفوظ باسم «{ $name }»
preset-near = هل المقصود «{ $name }»؟ الأمر `handout preset list` يعرضها كلها
preset-names = الإعدادات المحفوظة: { $names }
preset-name = لا يصلح «{ $name }» اسمًا لإعداد
preset-name-hint = المسموح به حروف وأرقام وواصلات، وأقصى طول للاسم: { $most }
preset-exists = يوجد إعداد باسم «{ $name }» من قبل، وقد بقي كما هو
preset-exists-hint = استعمال --force يستبدله، أو يمكن اختيار اسم آخر
preset-empty = الإعداد «{ $name }» لن يحتوي على شيء
preset-empty-hint = يجب إضافة خيارات من خيارات `make`، مثل --size large
preset-personal = الخيار { $option } يخص مريضًا واحدًا أو زيارة واحدة، والإعداد المحفوظ للجميع
preset-personal-key = المفتاح `{ $key }` يخص مريضًا واحدًا أو زيارة واحدة، والإعداد المحفوظ للجميع
preset-personal-hint = يجب تركه هنا، وذكره عند إعداد الورقة
preset-once = الخيار { $option } لا يدخل في إعداد محفوظ
preset-once-hint = يجب تركه هنا، وذكره عند إعداد الورقة
preset-key = لا يوجد في الإعداد المحفوظ مفتاح `{ $key }`
preset-key-near = هل المقصود `{ $key }`؟
preset-key-hint = المفاتيح هي خيارات `make` من دون الواصلتين في أولها
preset-value = قيمة `{ $key }` ليست نصًا ولا `true`
preset-no-goal = لا الأمر ولا الإعداد «{ $name }» يذكر هدفًا
preset-no-goal-hint = الأمر `handout goals` يعرض الأهداف
preset-unfit = الإعداد «{ $name }» غير صالح: { $reason }
preset-not-toml = لا يمكن قراءة الإعدادات المحفوظة: { $reason }
preset-not-toml-hint = يجب تصحيح السطر، أو تغيير اسم الملف وحفظ الإعدادات من جديد
preset-unreadable = لا يمكن قراءة الإعدادات المحفوظة: { $reason }
preset-unwritable = لا يمكن كتابة الإعدادات المحفوظة: { $reason }
preset-unwritable-hint = تُحفظ بين إعداداتك؛ يمكن أن يسمح لك مسؤول هذا الجهاز بالكتابة هناك
preset-no-home = لا يوجد مجلد للإعدادات المحفوظة، لأن HOME بلا قيمة
preset-no-home-hint = يجب ضبط HOME، أو كتابة الخيارات نفسها

## The last sheet again

again-command = مرة أخرى: { $command }
again-nothing = لا يوجد ما يُكرَّر
again-nothing-hint = يجب إعداد ورقة أو طباعتها أولًا
again-off = قيمة { $variable } هي off، فلا يُحفظ شيء
again-unfit = لا يمكن تكرار الأمر الأخير: { $command }
