# Visible pores and skin texture.

pores-title = الميزوثيرابي للمسام الظاهرة وملمس البشرة

## mechanism

pores-how-unknown = لا يوجد تفسير معروف لطريقة تأثيره في المسام.

## substances

pores-what-unknown = لا يوجد خليط متفق عليه للمسام. ينبغي السؤال عن محتوى الحقنة.
pores-what-texture = استعملت دراسات ملمس البشرة حمض الهيالورونيك.

## benefits

pores-benefit-texture = قد يبدو ملمس بشرتك أدقّ وأنعم لفترة.
pores-honest-little = المعلومات قليلة: لا توجد دراسة معروفة عن الميزوثيرابي للمسام.
pores-honest-normal = المسام فتحات طبيعية في الجلد، وهي لا تنغلق.
pores-heading-studies = ما وجدته الدراسات
pores-honest-texture = في دراسات حمض الهيالورونيك، تحسّن ملمس البشرة.
pores-honest-routine = إحدى المراجعات عن الوجه لم تجد أدلة جديدة جيدة. وهي لا تنصح بالميزوثيرابي إجراءً معتادًا.
pores-honest-india = يقول أطباء الجلدية في الهند إن الأدلة المقبولة غير موجودة.

## aftercare

pores-after-squeeze = تجنُّب عصر المسام والمنتجات الثقيلة بعد الجلسة.

## alternatives

pores-other-wash = من الخيارات غسل الوجه برفق، واستعمال منتجات من دون زيوت لا تسدّ المسام.
pores-other-acid = المنتجات التي فيها حمض خفيف لتقشير الجلد الميت خيار آخر.
pores-other-retinoid = كريم الريتينويد ليلًا خيار أيضًا، لكن ليس أثناء الحمل.
pores-other-nothing = عدم فعل أي شيء خيار. فالمسام جزء طبيعي من الجلد.

## notes

pores-note-why = الدهون وحب الشباب والشمس وارتخاء الجلد قد تجعل المسام تبدو أوسع.
pores-note-family = حجم المسام موروث جزئيًا.

## acknowledgement

pores-teach = ما المعروف عن أثر الميزوثيرابي في المسام؟
