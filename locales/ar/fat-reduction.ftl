# Small pockets of fat. The warning comes first.

fat-reduction-title = حقن للدهون الموضعية

## warning

fat-reduction-warning-harm = سبّبت حقن إذابة الدهون غير المرخّصة ندبات دائمة، وعدوى خطيرة، وكتلًا عميقة مؤلمة.
fat-reduction-warning-body = في غير أسفل الذقن، لا توجد معلومات كافية عن فائدة هذه الحقن ولا عن خطرها.
fat-reduction-warning-ban = منعت فرنسا هذه الحقن عام { $french_decree_year }.
fat-reduction-warning-weight = هذه الحقن ليست طريقة لإنقاص الوزن.
fat-reduction-warning-licensed = لا يجوز الحقن إلا على يد ممارس صحي مرخّص وبمنتج مرخّص.

## mechanism

fat-reduction-how-cells = الهدف من هذه الحقن كسر جدران الخلايا الدهنية.

## substances

fat-reduction-what-used = استعملت بعض العيادات فوسفاتيديل كولين وحمض الديوكسيكوليك وخلطات منهما.
fat-reduction-what-chin = وافقت الولايات المتحدة على دواء واحد من حمض الديوكسيكوليك لدهون أسفل الذقن فقط.
fat-reduction-what-body = الموافقة على دواء لأسفل الذقن لا تشمل منتجات أخرى أو مواضع أخرى.

## benefits

fat-reduction-benefit-aim = الهدف تصغير تجمّع صغير من الدهون. ولا وعد بأي نتيجة.
fat-reduction-honest-chin = وافقت الولايات المتحدة على دواء واحد، لأسفل الذقن فقط.
fat-reduction-heading-experts = ما يقوله المختصون
fat-reduction-honest-surgeons = تحذّر جمعية لجرّاحي التجميل من خلطات إذابة الدهون.
fat-reduction-honest-unclear = ورأت إحدى المراجعات أن أثر هذه الحقن ومخاطرها غير واضحة.

## contraindications

fat-reduction-never-swallow = لا يجوز الحقن أسفل الذقن مع صعوبة في البلع، الآن أو سابقًا.

## session

fat-reduction-day-length = لا توجد مدة معروفة لهذه الجلسة. يمكن سؤال العيادة عن مدتها.

## plan

fat-reduction-plan-none = لا توجد خطة معروفة لدهون الجسم.
fat-reduction-plan-chin = الدواء المرخّص لأسفل الذقن: لا يزيد العدد على { $chin_fat_sessions_max }، بفاصل { $chin_fat_interval_min } على الأقل، وللبالغين فقط.
fat-reduction-plan-chin-only = هذه الأرقام لذلك الدواء وحده، وأسفل الذقن فقط.

## risks

fat-reduction-risk-reported = أصيب بعض الناس بعدوى بطيئة، وجروح مفتوحة، والتهاب في الدهون، وضرر في أعصاب الفك.
fat-reduction-risk-places = ظهرت عدوى البكتيريا بطيئة النمو غالبًا في البطن والأرداف والفخذين.
fat-reduction-risk-chin-nerve = في دراسات دواء أسفل الذقن، ظهرت ابتسامة غير متساوية لدى { $chin_fat_nerve_weakness }.
fat-reduction-risk-chin-swallow = في دراسات دواء أسفل الذقن، ظهرت صعوبة في البلع لدى { $chin_fat_swallowing }.
fat-reduction-risk-swallow-call = عند ظهور صعوبة في البلع، يجب الاتصال برقم الطوارئ { $emergency_number } فورًا.
fat-reduction-heading-more = تقارير أخرى عن أضرار
fat-reduction-risk-also = تذكر التقارير أيضًا تساقط الشعر والغثيان والإسهال والدوار.
fat-reduction-risk-swellings = أصيب شخص واحد بتورّمات كبيرة جدًا ومؤلمة مع حكّة، بعد فوسفاتيديل كولين.
fat-reduction-risk-panniculitis = قد تلتهب الدهون تحت الجلد (التهاب السبلة الشحمية).
fat-reduction-risk-outbreak = بعد حقن على يد شخص غير مرخّص، ظهرت مشكلات جلدية طويلة المدة لدى { $outbreak_cases }.
fat-reduction-heading-chin = الدواء المرخّص لأسفل الذقن
fat-reduction-risk-chin-bruise = في دراساته، ظهرت كدمات لدى نحو { $chin_fat_bruising }.
fat-reduction-risk-chin-jaw = سبب الابتسامة غير المتساوية ضعف عصب في الفك.
fat-reduction-risk-chin-longest = زالت مشكلات العصب والبلع. واستمرت أطولها { $chin_fat_nerve_weakness_longest }.
fat-reduction-risk-chin-only = هذه الأرقام لذلك الدواء وحده.

## alternatives

fat-reduction-other-devices = التبريد والأجهزة المرخّصة الأخرى خيار. وقد لا يدوم أثرها، ولا ينقص الوزن بها.
fat-reduction-other-liposuction = شفط الدهون عملية جراحية لإخراج الدهون. ولها مخاطر خاصة.
fat-reduction-other-food = نوع الطعام ومقدار الحركة خياران أيضًا.
fat-reduction-other-nothing = عدم فعل أي شيء خيار. ويمكنك اتخاذ القرار لاحقًا.

## acknowledgement

fat-reduction-teach = ما الأضرار التي سبّبتها حقن إذابة الدهون غير المرخّصة؟
