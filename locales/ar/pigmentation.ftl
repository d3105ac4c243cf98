# Dark patches: melasma, freckles, spots.

pigmentation-title = الميزوثيرابي للتصبّغات (البقع الداكنة)

## mechanism

pigmentation-how-pigment = الهدف من الخليط إبطاء صنع صبغة الجلد (الميلانين) في البقع الداكنة.
pigmentation-how-antioxidants = يقال إن مضادات الأكسدة تهدّئ الالتهاب المرتبط بالبقع. ولا توجد دراسة معروفة تثبت ذلك.

## substances

pigmentation-what-used = تستعمل بعض العيادات حمض الترانيكساميك أو { -vitamin-c } أو الجلوتاثيون أو حمض الكوجيك.
pigmentation-what-mixes = وقد تضيف مضادات أكسدة وفيتامينات أخرى.
pigmentation-what-tranexamic = في أوروبا، ترخيص حمض الترانيكساميك لا يشمل حقنه في الجلد.
pigmentation-heading-glutathione = تحذيرات من حقن الجلوتاثيون
pigmentation-what-glutathione-harm = تحذّر هيئات الدواء من أن هذه الحقن قد تضر بالكبد والكلى والأعصاب.
pigmentation-what-glutathione-skin = وتحذّر أيضًا من رد فعل جلدي شديد مع فقاعات مائية.
pigmentation-what-glutathione-needles = قد تنقل الإبر الملوّثة التهاب الكبد الفيروسي و{ -hiv }.
pigmentation-what-glutathione-same = لا تذكر هذه التحذيرات الحقن في الجلد نفسه. ومع ذلك يجب أخذها بالجدية نفسها.
pigmentation-what-glutathione-proof = لا دليل على أن حقن الجلوتاثيون في الوريد يفتّح البشرة.
pigmentation-what-vein = حقن الجلوتاثيون أو { -vitamin-c } في الوريد ليس جزءًا من هذا الإجراء أبدًا.
pigmentation-what-usa = لم توافق { -fda } على أي حقن لتفتيح البشرة.
pigmentation-what-unknown-content = قد تحتوي حقن تفتيح البشرة على مواد مجهولة أو ضارة. لا يجوز شراؤها من الإنترنت.

## benefits

pigmentation-benefit-fade = قد يخفّ الكلف (بقع بنية في الوجه) شيئًا فشيئًا.
pigmentation-honest-disagree = نتائج الدراسات مختلفة. وهي عن الكلف فقط، لا عن بقع داكنة أخرى.
pigmentation-honest-upkeep = لا يوجد علاج يشفي الكلف. ويحتاج معظم الناس إلى علاج للمحافظة على النتيجة.
pigmentation-benefit-other-spots = تقدّم بعض العيادات الميزوثيرابي أيضًا للنمش، وبقع الشمس، وبقع حب الشباب، وتفاوت لون البشرة.
pigmentation-heading-studies = ما وجدته الدراسات
pigmentation-honest-pooled-for = وجدت مراجعة شملت { $melasma_trials_pooled_for } أن حمض الترانيكساميك بالإبر أفضل من الأقراص أو الكريم.
pigmentation-honest-pooled-unsure = في مراجعة شملت { $melasma_trials_pooled_unsure } للأقراص والكريمات والحقن، لم تكن للحقن فائدة إضافية واضحة.
pigmentation-honest-same = في دراسات صغيرة، كانت نتيجة حقن حمض الترانيكساميك قريبة من نتيجة حقن { -vitamin-c }.
pigmentation-honest-peel = في إحدى الدراسات، كان كل من التقشير وكريم نباتي أفضل من الحقن.
pigmentation-honest-no-study = لا توجد دراسة معروفة عن النمش أو بقع الشمس أو بقع حب الشباب.
pigmentation-honest-no-study-mix = لا توجد دراسة معروفة عن حقن حمض الكوجيك أو الجلوتاثيون في الجلد.

## contraindications

pigmentation-never-spot = يجب أن يفحص الطبيب كل بقعة داكنة أولًا. فقد يشبهها سرطان الجلد.
pigmentation-never-lead = موانع حقن حمض الترانيكساميك:
pigmentation-never-clot = لا يجوز حقنه مع أي من هذه الحالات، الآن أو سابقًا: جلطة دموية في الساق أو الرئة أو غيرهما، سكتة دماغية، انسداد وعاء دموي في العين، أو نوبات تشنّج
pigmentation-never-kidney = لا يجوز حقنه مع مرض كلى شديد أو حساسية من حمض الترانيكساميك
pigmentation-ask-pill = عند استعمال حبوب منع الحمل أو اللصقة أو الحلقة أو هرمونات أخرى، القرار لطبيبك.
pigmentation-ask-lead = قبل حمض الترانيكساميك، تجب استشارة الطبيب أولًا في هذه الحالات:
pigmentation-ask-illness = السكري، أو مرض في الكلى ولو لم يكن شديدًا، أو مشكلة في صمامات القلب أو نبضه
pigmentation-ask-clot-risk = سمنة شديدة، أو جلطات دموية في الساق أو الرئة لدى أفراد من عائلتك
pigmentation-ask-hormones = استعمال الإستروجين أو تاموكسيفين

## plan

pigmentation-plan-judge = تقيّم دراسات الكلف النتيجة بعد مدة { $melasma_check_weeks }.

## aftercare

pigmentation-after-sun = حماية بشرتك من الشمس كل يوم، فالشمس تزيد الكلف.
pigmentation-after-no-sunbed = تجنُّب جهاز تسمير البشرة، فهذا الجهاز قد يزيد الكلف.
pigmentation-after-darker = إخبار العيادة إذا أصبح لون الجلد أغمق في موضع الحقن.

## urgent

pigmentation-now-lead = بعد حمض الترانيكساميك، هذه العلامات أيضًا حالة طارئة:
pigmentation-now-chest = ألم الصدر أو الفك أو الذراع اليسرى، أو صداع شديد مفاجئ، أو صعوبة التنفس
pigmentation-now-leg = تغيّر البصر، أو ضعف جانب من الجسم؛ أو ألم أو تورّم أو حرارة في بطة الساق أو أصل الفخذ

## effects

pigmentation-normal-burning = في دراسات حمض الترانيكساميك، ظهر في الجلد ألم أو حرقة أو حكّة أو احمرار أو تورّم قصير المدة.

## risks

pigmentation-risk-darker = قد تبقى البقع الداكنة في موضع الحقن عدة أشهر.
pigmentation-heading-tranexamic = عن حمض الترانيكساميك
pigmentation-risk-vein = التحذيرات مكتوبة للأقراص وللحقن في الوريد. والجرعات في الجلد أصغر.
pigmentation-risk-limit = لا يعرف أحد ما الكمية الزائدة عن الحد في الجلد. لذلك يجب أن تطرح العيادة الأسئلة نفسها.
pigmentation-risk-clot = لا توجد حالة جلطة دموية معروفة بعد هذا الحقن في الجلد. لكن الدراسات أصغر من أن تستبعد ذلك.
pigmentation-risk-eye = ظهرت مع هذا الدواء حالات انسداد أوعية دموية في العين.

## alternatives

pigmentation-other-creams = يبدأ الأطباء عادة بالحماية من الشمس والكريمات بوصفة طبية.
pigmentation-other-peels = يأتي التقشير ثانيًا، والليزر أخيرًا.
pigmentation-other-makeup = المكياج الذي يغطي البقع خيار في أي مرحلة.
pigmentation-other-tablets = أقراص حمض الترانيكساميك تحتاج إلى وصفة طبية. وكل تنبيهات حمض الترانيكساميك تنطبق عليها أولًا.
pigmentation-other-unknown-creams = قد تحتوي الكريمات مجهولة المصدر على زئبق أو كورتيزون أو هيدروكينون لا تذكره العبوة. وقد تجعل لون الجلد أغمق أو أحمر. ولا ينبغي اختيارها.
pigmentation-other-nothing = ترك الكلف كما هو خيار. فهو ليس سرطانًا، ولا يتحول إلى سرطان.

## notes

pigmentation-note-licence = في أوروبا، حقن حمض الترانيكساميك مرخّصة للوريد فقط.
pigmentation-note-pill = قد تسبب حبوب منع الحمل ظهور الكلف. يجب الاستمرار في تناولها وسؤال الطبيب.
pigmentation-note-contraception = تطلب نشرة حمض الترانيكساميك منع الحمل أثناء استعماله. ينبغي سؤال الطبيب عن الوسيلة المناسبة لك.
pigmentation-heading-more = المزيد عن البقع الداكنة
pigmentation-note-favism-harm = عند وجود أنيميا الفول، قد تسبب الجرعات الكبيرة من { -vitamin-c } تكسّر خلايا الدم وضررًا في الكلى.
pigmentation-note-favism-skin = لا توجد حالة معروفة من ذلك بعد الحقن في الجلد. ومع ذلك، عند وجود أنيميا الفول، يجب إخبار العيادة قبل أول جلسة.
pigmentation-note-cause = قد يسبب الحمل وأدوية الهرمونات ظهور الكلف. ينبغي سؤال الطبيب هل ما زال هذا السبب موجودًا.
pigmentation-note-upkeep-sun = ينبغي الاستمرار في حماية بشرتك من الشمس بعد آخر جلسة.

## acknowledgement

pigmentation-teach = متى لا يجوز حقن حمض الترانيكساميك؟
