# What holds for every goal.

## The main message

# Fixed, never shortened.
common-main-message = قد يحسّن الميزوثيرابي مظهر بشرتك أو شعرك لفترة. فائدته ليست مثبتة لكل استعمالاته، وله مخاطر. من المهم السؤال عن محتوى الحقنة.

## What it is

common-what-injections = الميزوثيرابي حقن صغيرة كثيرة في الطبقة الوسطى من الجلد (الأدمة).
common-what-contents = يختلف محتوى الحقنة بحسب الهدف. ولا يوجد خليط موحّد.
common-what-not-cure = الميزوثيرابي ليس عملية جراحية، وليس علاجًا شافيًا.
common-what-name = أصل الاسم كلمة «ميزو»، ومعناها الأوسط.
common-what-origin = هو تقنية فرنسية وصفها الطبيب ميشيل بيستور عام { $technique_year }.
common-what-depth = يفترض ألا تتجاوز الإبرة عمق { $needle_depth_max }. هذا العمق من أجل الأثر، ولا يعني غياب الضرر.

## Who should not have it, and who asks first

common-never-pregnant = لا يجوز إجراؤه أثناء الحمل أو الرضاعة الطبيعية.
common-never-infection = لا يجوز إجراؤه على جلد فيه عدوى أو التهاب، أو أثناء وعكة صحية.
common-never-allergy = لا يجوز إجراؤه عند وجود حساسية من أحد المكوّنات.
common-never-skin-disease = لا يجوز الحقن في جلد فيه مرض مثل الإكزيما، حتى لو كان هادئًا.
common-never-age = لا يجوز إجراؤه قبل عمر { $min_age }.
# The person: one who is not a licensed health professional.
common-never-unknown = لا يجوز قبول منتج مجهول الاسم، ولا الحقن على يد شخص غير مرخّص.

common-wait-precaution = لا توجد دراسة معروفة عن الميزوثيرابي أثناء الحمل. الانتظار احتياط، والميزوثيرابي يحتمل التأجيل.
common-wait-before-you-knew = إذا خضعت للميزوثيرابي قبل معرفتك بالحمل، فينبغي إخبار الطبيب بمحتوى الحقنة.
common-wait-breastfeeding = قد يصل محتوى الحقنة إلى حليب الأم. ويتوقف ذلك على المنتج.
common-wait-go-on-feeding = تستمر الرضاعة الطبيعية كالمعتاد. ويمكن تأجيل الميزوثيرابي إلى ما بعد انتهائها.
common-wait-skin-disease = الصدفية أيضًا مرض جلدي. أما الكلف أو الندبات المراد تحسينها فليست المقصودة هنا.
common-wait-licence = يجب أن يكون القائم بالحقن ممارسًا صحيًا مرخّصًا.

common-ask-tell-all = يجب إخبار العيادة بكل مرض أو حساسية لديك، وبأنيميا الفول، وبسهولة النزف.
common-ask-lead = يجب إخبار العيادة واستشارة الطبيب أولًا في أي حالة من هذه الحالات:
common-ask-bleeding = سهولة النزف أو ظهور الكدمات
common-ask-favism = أنيميا الفول (نقص إنزيم { -favism-enzyme })
common-ask-heart-rhythm = تناول دواء لتنظيم نبض القلب مثل الأميودارون
common-ask-allergy = أي حساسية، أو رد فعل سيئ سابق لحقنة أو لكريم تخدير موضعي
common-ask-illness = أي مرض آخر
common-ask-planning = الرغبة في الحمل

common-ask-clinic-lead = قد تطلب منك العيادة استشارة الطبيب أولًا في هذه الحالات:
common-ask-immunity = ضعف المناعة، أو مرض مناعي ذاتي، أو زراعة عضو، أو علاج كيميائي، أو سرطان حالي أو سابق
common-ask-diabetes = سكري مع استعمال الأنسولين، أو مرض القلب، أو ارتفاع ضغط الدم، أو الصرع
common-ask-keloid = ندبة بارزة (جُدَرة) لديك أو لدى أحد أفراد عائلتك
common-ask-cold-sores = قروح الزكام (هربس الشفاه)، لأن الإبر قد تثيرها
common-ask-skin-elsewhere = صدفية أو إكزيما في مواضع أخرى من الجلد
common-ask-recent = إجراء حديث في الموضع نفسه، مثل الفيلر أو الليزر أو التقشير
common-ask-metal = حساسية من المعادن أو النيكل

common-ask-infection = مع حُمّى أو زكام أو خُرّاج في الأسنان أو تناول مضاد حيوي، يجب تأجيل الجلسة وسؤال العيادة.
common-ask-distress = إذا كانت عيوب صغيرة في مظهرك تسبب لك قلقًا شديدًا، فينبغي استشارة الطبيب أولًا.
common-ask-distress-name = قد تكون هذه حالة لها علاج (اضطراب تشوّه الجسم).
common-ask-talk-first = معنى هذه القائمة استشارة الطبيب أولًا، وليس منع الإجراء.
common-ask-keep-treatment = لا يجوز تأجيل علاج مرض أو تغييره بسبب موعد تجميلي.
common-ask-cold-sore-medicine = قد تطلب منك العيادة تناول دواء لقروح الزكام قبل الجلسة.

## Medicines and supplements

# Fixed, never shortened.
common-blood-thinners = لا يجوز إيقاف أي دواء مميّع للدم من تلقاء نفسك. يشمل ذلك الأسبرين وكلوبيدوغريل ووارفارين وأبيكسابان وريفاروكسابان وغيرها. يجب سؤال الطبيب الذي وصف الدواء. قد يسبب إيقاف الدواء نوبة قلبية أو سكتة دماغية. يجب إخبار العيادة بتناولك هذا الدواء.
# Fixed, never shortened.
common-go-on-taking = يجب إخبار العيادة بكل أدويتك، مع الاستمرار في تناولها ما لم يقل طبيبك غير ذلك.

common-own-aspirin = عند تناول الأسبرين أو الإيبوبروفين من دون وصفة طبية، يجب إخبار الطبيب والعيادة أولًا. لا يجوز إيقاف جرعة يومية صغيرة من الأسبرين من تلقاء نفسك.
common-bleed-more = قد يزيد النزف قليلًا مع الاستمرار في الأسبرين أو دواء من نوعه. ويمكن للفريق الطبي التعامل معه.

common-tell-lead = يجب إخبار العيادة عند استعمال أي مما يلي:
common-tell-aspirin = الأسبرين أو أي دواء آخر مميّع للدم
common-tell-painkillers = مسكّنات مثل الإيبوبروفين أو ديكلوفيناك أو نابروكسين
common-tell-antidepressant = دواء مضاد للاكتئاب
common-tell-hormones = حبوب منع الحمل أو اللصقة أو الحلقة، أو هرمونات أخرى، أو تاموكسيفين
common-tell-vitamin-e = { -vitamin-e } أو زيت زهرة الربيع المسائية أو البيوتين
common-tell-herbs = أعشاب أو أدوية صينية

common-tell-supplements = يجب إخبار العيادة قبل الجلسة بمدة { $supplements_tell_before } بكل فيتامين أو عشب أو مكمّل غذائي. وينبغي السؤال عمّا يمكن إيقافه مؤقتًا مما لم يصفه أحد.

common-supplement-forms = المقصود هو الكبسولات والخلاصات وشاي الأعشاب القوي كل يوم. الثوم في الطعام ليس مقصودًا.
common-supplement-names = يجب ذكر الثوم والزعرور والجنكة والكركم والزنجبيل والجينسنغ وزيت السمك ونبتة سانت جون (عشبة القديس يوحنا).
common-supplement-with-thinners = مع تناول دواء مميّع للدم، يجب أيضًا ذكر البابونج والحلبة والنعناع وشوك مريم والميلاتونين.
common-supplement-evidence = يرتبط الثوم والزعرور ارتباطًا واضحًا بالنزف في العمليات الجراحية. وترتبط به الجنكة والكركم مع مميّعات الدم خاصة. ولم يظهر ذلك مع زيت السمك والجينسنغ.
common-supplement-biotin = قد تجعل جرعات البيوتين الكبيرة تحاليل الدم خاطئة، حتى تحليل النوبة القلبية. يجب إخبار المختبر وأي طبيب طوارئ بتناوله.
common-supplement-go-on = يجب الاستمرار في مضاد الاكتئاب وحبوب منع الحمل وتاموكسيفين. قد يضرّك إيقافها من تلقاء نفسك.
common-supplement-creams = قد تسألك العيادة عن استعمال كريم ريتينويد أو كريم أحماض.

## Before the session

common-before-meet = مقابلة القائم بالحقن قبل اتخاذ القرار وقبل الدفع.
common-before-tell = إخبار القائم بالحقن بكل أمراضك وأدويتك.
common-before-clean = غسل البشرة برفق، والحضور من دون مكياج.
common-before-no-alcohol = تجنُّب المشروبات الكحولية والتدخين قبل الجلسة.
common-before-creams = السؤال عن الكريمات والمراهم وقطرات العين الموصوفة لك.
common-before-prayer = سؤال العيادة عن الوضوء والغُسل قبل يوم الجلسة.

common-before-alcohol-hours = قد تطلب منك العيادة تجنُّب المشروبات الكحولية لمدة { $alcohol_avoid_before } قبل الجلسة.
common-before-event = قد تطلب منك العيادة ترك مدة { $important_event_gap } على الأقل قبل أي مناسبة مهمة، كي تخفّ الآثار.
common-before-offers = تجنُّب الجلسات الجماعية وجلسات الحفلات، وقسائم الإنترنت، والحقن في المنزل.
common-before-eat = قد تطلب منك العيادة تناول طعام خفيف قبل الجلسة.
common-before-fasting = طلب موعد مناسب عند الصيام أو تناول دواء للسكري. لا يجوز تغيير أي شيء في الدواء.
common-before-questions = إحضار الأسئلة المكتوبة في هذه الورقة.

## On the day

common-day-pricks = تسبب الجلسة وخزات صغيرة كثيرة وألمًا خفيفًا.
common-day-numbing = قد تضع العيادة كريم تخدير موضعي أو ثلجًا قبل الحقن بنحو { $numbing_before }.
common-day-own-cream = لا يجوز إضافة كريم تخدير موضعي من عندك.
common-day-watch = يمكنك ملاحظة نظافة اليدين، والقفازات، ومسح غطاء زجاجة الدواء، واستعمال إبرة جديدة من عبوة مغلقة.
common-day-speak-up = يجب إخبار الفريق الطبي في الحال عند ألم شديد أو شعور بقرب الإغماء أو صعوبة في التنفس أو تغيّر في البصر.

common-numbing-area = لا يجوز وضع كريم التخدير على مساحة كبيرة. الوجه كله أو فروة الرأس كلها مساحة كبيرة.
common-numbing-skin = لا يجوز وضعه على جلد ملتهب أو مجروح، ولا تغطيته بغلاف.
common-numbing-strength = إذا كان الكريم من دون وصفة طبية، فيجب ألا تزيد نسبة الليدوكايين فيه على { $numbing_cream_max_strength }.
common-numbing-clinic-only = الكريمات الأقوى تستعملها العيادة وحدها.
common-numbing-too-much = قد تسبب الكمية الزائدة نبضًا غير منتظم أو نوبات تشنّج أو صعوبة في التنفس.
common-numbing-favism = قد يضر الكريم الذي فيه بريلوكايين بالدم عند وجود أنيميا الفول.
common-numbing-eyes = يجب إبعاد الكريم عن العينين.

## How many sessions

common-plan-stop = يمكنك إيقاف الجلسات في أي وقت. لا ضرر من سلسلة جلسات غير مكتملة.

## After the session

common-after-shade = الاحتماء بالظل والقبعة، لا بواقي الشمس، خلال أول { $makeup_wait }.
common-after-sunscreen = ثم وضع واقي الشمس بعامل الحماية { $spf_recommended } يوميًا، وكل { $sunscreen_reapply } في الخارج.

common-after-no-makeup = تجنُّب المكياج، ومنتجات البشرة التي لم تقدّمها العيادة، لمدة { $makeup_wait }.
common-after-no-sun = تجنُّب الشمس المباشرة وجهاز تسمير البشرة (السولاريوم) حتى تختفي الآثار.
common-after-no-exercise = تجنُّب التمارين الشاقة لمدة { $exercise_wait }.
common-after-no-alcohol = قد تطلب منك العيادة تجنُّب المشروبات الكحولية لمدة { $alcohol_avoid_after }.
common-after-no-heat = قد تطلب منك العيادة تجنُّب الساونا والحمّام التركي والمسبح لمدة { $heat_avoid }.
common-after-no-touch = قد تطلب منك العيادة تجنُّب لمس الجلد أو فركه لمدة { $touch_avoid }.

common-comfort-prescribed = الكريمات والمراهم وقطرات العين الموصوفة أمر مختلف. يجب السؤال عنها قبل الجلسة.
common-comfort-cold = قد تطلب منك العيادة وضع كمّادة باردة ملفوفة بقماش. لا يجوز وضع الثلج على الجلد مباشرة.
common-comfort-pain = لتخفيف الألم في اليوم الأول، قد تطلب منك العيادة تناول باراسيتامول بدل الإيبوبروفين أو الأسبرين، إذا كان مناسبًا لك. يجب اتباع تعليمات العلبة. إذا لم يكن ذلك كافيًا، فيجب الاتصال بالعيادة. أما الأسبرين اليومي فيجب الاستمرار فيه.
common-comfort-washing = ينبغي سؤال العيادة عن الوقت المناسب للغسل. يكون الغسل بماء نظيف، مع التجفيف برفق ومن دون فرك.

common-sun-shade-first = الاحتماء بالظل والملابس والقبعة أولًا. لا يمنع واقي الشمس كل الأشعة.
common-sun-label = اختيار عبوة عليها علامة { -uva } داخل دائرة، أو { $uva_stars_min } على الأقل.
common-sun-minimum = استعمال عامل الحماية { $spf_minimum } على الأقل عند عدم توفر { $spf_recommended }.
common-sun-hours = البقاء في الظل { $sun_peak_hours }، ومدة أطول حيث تشتد الشمس.

common-care-longer = قد تطلب منك العيادة مدة أطول من دون مكياج أو تمارين أو مشروبات كحولية.
common-care-hot-tub = قد تطلب منك العيادة أيضًا تجنُّب غرفة البخار والجاكوزي لمدة { $heat_avoid }.
common-care-hands = قد تطلب منك العيادة عدم تدليك الجلد، وعدم لمسه إلا بيدين نظيفتين.
common-care-scabs = قد تطلب منك العيادة عدم نزع قشور الجروح.
common-care-other-treatments = قد تطلب منك العيادة تجنُّب التقشير والليزر في الموضع نفسه لمدة { $other_treatments_wait_after }.
common-care-cold-numb = لا يجوز وضع كمّادة باردة على جلد لم يعد إليه الإحساس بعد.
common-care-daily-aspirin = يجب الاستمرار في الأسبرين اليومي، حتى مع تناول باراسيتامول للألم.

## When to get help

common-emergency-lead = يجب الاتصال برقم الطوارئ { $emergency_number } فورًا عند ظهور أي علامة من هذه العلامات:
# The seven emergency signs and their lead: fixed, never shortened.
common-emergency-airway = تورّم اللسان أو الحلق، أو صعوبة في التنفس أو البلع، أو صفير عند التنفس، أو تشوّش ذهني أو دوار
common-emergency-hives = شرى (طفح يثير الحكة) أو تورّم الشفتين أو الوجه، مع أي علامة من السطر السابق، أو مع قيء أو شعور بقرب الإغماء
common-emergency-sight = فقدان البصر أو تغيّره فجأة، أو ألم في العين، أو تدلّي الجفن فجأة، أو عين لا تتحرك، أو صداع شديد أو ألم شديد في الوجه بعد الجلسة مباشرة
common-emergency-stroke = تدلّي جانب من الوجه، أو ضعف في إحدى الذراعين، أو كلام غير واضح
common-emergency-heart = نوبة تشنّج، أو نبض سريع جدًا أو غير منتظم، أو ألم في الصدر
common-emergency-infection = جلد تزداد حرارته أو تورّمه أو ألمه أو احمراره، مع أي علامة مما يلي: حُمّى تبلغ { $fever_threshold } درجة مئوية أو أكثر، أو تسارع نبض القلب أو التنفس، أو قيء، أو إسهال، أو تشوّش ذهني، أو شعور بقرب الإغماء، أو جلد بارد متعرّق شاحب، أو عدم الاستيقاظ
common-emergency-bleeding = نزيف شديد، أو نزف لا يتوقف بعد الضغط عليه مدة { $bleeding_emergency_after } إذا كان من أدويتك مميّع للدم

# Fixed, never shortened.
common-allergy = رد الفعل التحسسي الشديد يبدأ بسرعة. يجب الاتصال برقم الطوارئ { $emergency_number } فورًا إذا تورّم لسانك أو حلقك، أو شعرت بصعوبة في التنفس أو البلع أو بصفير أو تشوّش ذهني أو دوار. ويجب ذلك أيضًا إذا ظهر شرى أو تورّم في الشفتين أو الوجه مع قيء أو شعور بقرب الإغماء. أثناء الانتظار يجب الاستلقاء، واستعمال قلم الأدرينالين إذا كان لديك. إذا بدأ ذلك أثناء الجلسة، فيجب إخبار الفريق الطبي في الحال. إذا ظهر طفح أو شرى فقط من دون هذه العلامات، فيجب الاتصال بالعيادة في اليوم نفسه على الرقم { $clinic_phone }. إذا كانت العيادة مغلقة، فيجب الاتصال على الرقم { $out_of_hours_phone }.

common-at-once-lead = يجب الاتصال بالعيادة فورًا، أو الذهاب إلى قسم الطوارئ إذا لم يرد أحد، عند:
common-at-once-skin-colour = جلد صار أبيض أو رماديًا أو أزرق أو مبقّعًا أو باردًا أو صلبًا، أو ألم يفوق الوخز كثيرًا
common-at-once-brown-skin = على البشرة السمراء والداكنة: الألم والبرودة والصلابة هي العلامات، فقد يصعب تمييز اللون
common-at-once-face = ازدياد الحرارة أو الاحمرار أو التورّم أو الألم في الوجه أو حول العين
# "the same": getting hotter, redder, more swollen or painful.
common-at-once-risk = العلامات نفسها في غير الوجه إذا ساءت بسرعة، أو مع السكري أو العلاج الكيميائي أو ضعف المناعة
common-at-once-bleeding = وخزة لا يتوقف نزفها بعد الضغط عليها مدة { $bleeding_press_time } بقماش نظيف

common-same-day-lead = يجب الاتصال بالعيادة في اليوم نفسه، أو بالطبيب المناوب إذا كانت مغلقة، عند:
common-same-day-skin = ازدياد حرارة الجلد أو احمراره أو تورّمه أو ألمه أو اتساع ذلك، في غير الوجه
common-same-day-pus = صديد (قيح) أو فقاعات مائية أو جرح مفتوح في موضع الحقن
common-same-day-fever = حُمّى أو قشعريرة أو شعور بالمرض، من دون علامات على الجلد
common-same-day-rash = طفح أو شرى من دون أي علامة من علامات الطوارئ

# Fixed, never shortened.
common-late-lumps = يجب مراجعة الطبيب إذا ظهرت في موضع الحقن كتلة أو جرح مفتوح أو خُرّاج (تجمّع صديد) واستمر ذلك، أو لم يتحسن مع المضاد الحيوي. قد يحدث ذلك بعد أسابيع أو حتى أشهر، وغالبًا { $infection_onset } بعد الجلسة. يجب إخبار الطبيب بأنك خضعت للميزوثيرابي، وبالتاريخ والمكان واسم المنتج. يجب طلب مسحة أو خزعة (عيّنة صغيرة من الجلد) للبحث عن بكتيريا بطيئة النمو. لا يجوز الضغط على الكتلة أو شقّها أو حقنها. لا جلسة أخرى قبل أن يفحصها طبيب.
common-late-patches = يجب أيضًا مراجعة الطبيب عند ظهور بقعة جديدة خالية من الشعر، أو تصبّغات جديدة أو أغمق من قبل.

# Fixed, never shortened.
common-unsure = عند التردد بين قائمتين، يجب اختيار القائمة الأكثر استعجالًا.

## What is normal afterwards

common-normal-redness = الاحمرار والتورّم الخفيف شائعان. ويستمران في العادة { $downtime }.
common-normal-bruises = تختفي الكدمات الصغيرة في العادة خلال أيام قليلة.
common-normal-other = قد يظهر ألم خفيف أو حكّة أو نزف بسيط.
common-normal-brown-skin = ينبغي الانتباه إلى الحرارة والتورّم والألم. قد تصعب رؤية الاحمرار على البشرة السمراء والداكنة.
common-normal-spots = قد تنبّهك العيادة إلى نتوءات صغيرة تختفي خلال ساعات.
common-normal-nausea = قد يحدث غثيان.

common-normal-worse = يجب الاتصال بالعيادة إذا ساءت الآثار بدل أن تتحسن.
common-normal-times = تبيّن هذه المدد ما هو معتاد. ولا تبيّن مدة الانتظار قبل الاتصال بالعيادة.

## Serious problems

common-serious-lead = قد تحدث هذه المشكلات بعد أي حقن، مهما كان القائم به. ولا توجد أرقام دقيقة عن مدى تكرارها:
common-serious-infection = عدوى في الجلد، قد يسببها أيضًا منتج ملوّث
common-serious-slow = عدوى تظهر في شكل كتل أو صديد بعد أسابيع أو حتى أشهر
common-serious-allergy = رد فعل تحسسي لمادة في الحقنة (نادر)
common-serious-dead-skin = موت جزء من الجلد أو الدهون، أو كتل لا تختفي
common-serious-dark = بقع داكنة، تظهر بسهولة أكبر على البشرة السمراء والداكنة
common-serious-vessel = انسداد وعاء دموي (معروف من حقن أخرى): قد يضر بالجلد أو البصر أو يسبب سكتة دماغية

common-risk-vessel = انسداد الأوعية الدموية معروف بعد حقن الفيلر أو الدهون أو الصفيحات. احتماله قليل، لكن ضرره قد يبقى.
common-risk-sight = فقدان البصر بسبب ذلك نادر جدًا. ولا توجد تقارير معروفة عنه بعد الميزوثيرابي نفسه.

common-risk-hair = قد يتساقط الشعر في موضع الحقن.
common-risk-liquids = السوائل التي فيها زيت أو كحول قد تسبب موت جزء من الجلد (نخر).
common-risk-inflamed = قد تلتهب بصيلات الشعر أو الدهون تحت الجلد.
common-risk-bought = ظهرت كتل حمراء في وجه امرأة بعد حقن حمض هيالورونيك اشترته بنفسها.

common-slow-what = قد تسبب بكتيريا بطيئة النمو (متفطرات غير سلّية) كتلًا وتجمّعات صديد. وهذا ليس مرض السل.
common-slow-cases = تشمل التقارير عنها بعد الميزوثيرابي { $reported_infections } في { $reported_infection_papers }.
common-slow-start = بعد الإجراءات التجميلية بكل أنواعها، لاحظ نصف المصابين العدوى خلال { $infection_onset_median }.
common-slow-months = وفي المراجعة نفسها، احتاج نصف المصابين إلى علاج لمدة { $infection_treatment_median } أو أكثر.
common-slow-diagnosis = وفي دراسة أخرى عن الإجراءات بكل أنواعها، استغرقت معرفة السبب نحو { $infection_time_to_diagnosis } في المتوسط.
common-slow-treatment = تحتاج هذه العدوى إلى عدة مضادات حيوية لمدة طويلة، وأحيانًا إلى جراحة. يتعافى معظم المصابين، لكن قد تبقى ندبات.
common-slow-well = عدا ذلك، تكون حالة معظم المصابين جيدة. وتظهر حُمّى لدى بعضهم.

## Compared with other treatments

# Table headings
common-compare-corner = وجه المقارنة
common-compare-mesotherapy = الميزوثيرابي
common-compare-botulinum = توكسين البوتولينوم (مثل البوتوكس)
common-compare-filler = الفيلر (مادة مالئة)
common-compare-laser = الليزر
common-compare-good-for = الاستعمال
common-compare-lasts = مدة الأثر
common-compare-sessions = الجلسات
common-compare-drawbacks = العيوب
# Table cells
common-compare-good-for-mesotherapy = ترطيب البشرة والخطوط الدقيقة
common-compare-good-for-botulinum = الخطوط الناتجة عن حركة العضلات
common-compare-good-for-filler = فقدان الامتلاء، والثنيات
common-compare-good-for-laser = البقع وتجديد البشرة وبعض الندبات
common-compare-lasts-mesotherapy = غير معروفة؛ جلسة للمحافظة كل بضعة أشهر
common-compare-lasts-botulinum = { $botulinum_lasts } تقريبًا
common-compare-lasts-filler = { $filler_lasts } تقريبًا
common-compare-lasts-laser = بحسب النوع
common-compare-sessions-mesotherapy = عدة جلسات
common-compare-sessions-botulinum = تكرار للمحافظة على الأثر
common-compare-sessions-filler = تكرار للمحافظة على الأثر
common-compare-sessions-laser = جلسة أو أكثر
common-compare-drawbacks-mesotherapy = جلسات كثيرة؛ أدلة علمية ضعيفة
common-compare-drawbacks-botulinum = أثر لا يدوم؛ قد يتدلّى جفن أو ترتخي عضلة
common-compare-drawbacks-filler = تكلفة أعلى غالبًا؛ قد يتحرك أو يكوّن كتلًا؛ قد يسدّ وعاءً دمويًا ويضر بالبصر
common-compare-drawbacks-laser = عناية دقيقة بعده؛ مدة أطول للتعافي

## Good to know

common-note-clinic = يجب اختيار طبيب في عيادة مرخّصة. لا يجوز إجراء الميزوثيرابي في صالون تجميل أو في منزل.
common-note-product = لا يجوز استعمال منتج غير مسجّل في بلدك. ينبغي الاحتفاظ ببطاقة فيها اسم المنتج ورقم التشغيلة والتاريخ.
common-note-online = لا يجوز أن يحقن أحد نفسه. ولا يجوز استعمال منتجات من الإنترنت.
common-note-no-vein = لا يجوز قبول حقن الجلوتاثيون أو { -vitamin-c } في الوريد لتفتيح البشرة.
common-note-report = إذا سبّب لك منتج ضررًا، فينبغي الإبلاغ عن الضرر إلى { $harm_report_address }.
common-note-expect = ينبغي أن تكون توقعاتك واقعية. ومن المتوقع إجراء عدة جلسات ومتابعة.

common-note-specialist = ينبغي سؤال طبيب مختص عن مدى ملاءمة الإجراء لك، وعن المواد وعدد الجلسات.
common-note-trained = الخطر أقل على يد طبيب مؤهل، لكنه لا ينعدم.
common-note-follow = من المهم اختيار طبيب مختص، والاكتفاء بتوقعات واقعية، واتباع تعليمات ما قبل الجلسة وما بعدها.
common-note-number = يختلف عدد الجلسات بحسب بشرتك وهدفك.
common-note-paid = لا ينبغي إكمال سلسلة الجلسات لمجرد دفع ثمنها.
common-note-combine = لا يجوز الوخز بالإبر الدقيقة أو الليزر في اليوم نفسه إلا بخطة من طبيبك.

common-note-silicone = لا يجوز أبدًا حقن السيليكون السائل للتجميل. قد يسبب ندبات أو انسداد أوعية دموية أو سكتة دماغية أو الوفاة، حتى بعد سنوات.
common-note-homeopathic = ينبغي السؤال عن وجود مستحضر المعالجة المثلية في الحقنة. لم تجد مراجعة كبيرة دليلًا يبرّر استعمال هذه المستحضرات.

## Questions to ask

common-question-name = ما اسم كل منتج؟
common-question-licence = ما بلد الصنع؟ وهل المنتج مرخّص هنا ولهذا الاستعمال؟
common-question-leaflet = هل يمكنني أخذ نشرة الشركة الصانعة إلى المنزل؟
common-question-medicine = هل في أدويتي أو مكمّلاتي الغذائية مشكلة؟

common-question-training = ما تدريبك في هذا المجال؟
common-question-register = هل اسمك في سجل المهن الصحية؟ وهل لديك تأمين؟
common-question-experience = كم مرة أجريت هذا الإجراء؟ وما أكثر المشكلات حدوثًا؟
common-question-how = كيف يتم الإجراء؟ وكم يستغرق؟
common-question-numbing = هل أحتاج إلى تخدير موضعي؟
common-question-wrong = ماذا يحدث عند ظهور مشكلة؟ ومن يساعدني؟
common-question-cost = ما تكلفة أي جلسات إضافية؟

common-question-recover = كم أحتاج من الوقت للتعافي؟
common-question-results = كيف سيصبح مظهري؟ وكم يدوم ذلك؟
common-question-else = ما الخيارات الأخرى أمامي؟
common-question-nothing = ماذا لو لم أفعل شيئًا؟
