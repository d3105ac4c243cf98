# Scars that acne has left.

acne-scars-title = الميزوثيرابي لندبات حب الشباب

## mechanism

acne-scars-how-plump = قد ترفع كميات صغيرة جدًا من الجل سطح الندبة المنخفضة.
acne-scars-how-collagen = وقد ينشّط الحقن أيضًا الخلايا التي تصنع الكولاجين.

## substances

acne-scars-what-gel = استعملت إحدى الدراسات جل حمض الهيالورونيك بكميات صغيرة جدًا.
acne-scars-what-vitamins = لا توجد دراسة معروفة عن خلطات الفيتامينات للندبات. ينبغي السؤال عن محتوى الحقنة.

## benefits

acne-scars-benefit-softer = قد تبدو ندبات حب الشباب المنخفضة أنعم.
acne-scars-honest-vanish = لا تختفي الندبات، ولا تكفي طريقة واحدة.
acne-scars-honest-thin = الأدلة قليلة: دراسة صغيرة واحدة، لها صلة بالشركة الصانعة للجل.
acne-scars-heading-studies = ما وجدته الدراسات
acne-scars-honest-people = في دراسة الجل على { $scar_trial_people }، تحسّن مظهر الندبات والبشرة.
acne-scars-honest-moderate = يذكر أحد المصادر الميزوثيرابي للندبات متوسطة الشدة فقط.
acne-scars-honest-combine = تقول المراجعات إن الجمع بين عدة طرق أفضل من طريقة واحدة.

## contraindications

acne-scars-never-active = لا يجوز إجراؤه على حب شباب نشط أو ملتهب أو فيه عدوى.
acne-scars-ask-isotretinoin = تناول أقراص أو كبسولات إيزوتريتينوين لحب الشباب، الآن أو قبل وقت قريب

## plan

acne-scars-plan-study = في إحدى الدراسات كان العدد { $scar_trial_sessions }، بفاصل { $scar_trial_interval }. وبعد { $scar_trial_followup } تحسّن مظهر الندبات أكثر.

## aftercare

acne-scars-after-sun = حماية بشرتك من الشمس، كي لا تظهر بقع داكنة.
acne-scars-after-pick = قد تطلب منك العيادة عدم عصر الجلد وعدم نزع القشور.

## alternatives

acne-scars-other-needling = من الخيارات جهاز للوخز بالإبر الدقيقة لندبات حب الشباب. وهو مسموح به في الولايات المتحدة لندبات الوجه، ابتداءً من عمر { $needling_device_min_age }.
acne-scars-other-methods = التقشير والفيلر والليزر خيارات أخرى.
acne-scars-other-small = ويمكن للطبيب أيضًا تحرير الندبات بإبرة، أو استئصال الصغيرة منها.
acne-scars-other-risks = لكل طريقة مخاطر خاصة. ينبغي السؤال عن الطريقة المناسبة لندباتك.
acne-scars-other-nothing = عدم فعل أي شيء خيار. ويمكنك اتخاذ القرار لاحقًا.

## notes

acne-scars-note-not-acne = الميزوثيرابي ليس لحب الشباب نفسه، بل للندبات التي يتركها فقط.
acne-scars-note-brown = البقع البنية المسطّحة ليست ندبات. يمكن طلب ورقة التصبّغات.

## acknowledgement

acne-scars-teach = متى يكون حب الشباب مانعًا من الجلسة؟
