# What freshness, wrinkles, hydration and firmness share. It stands for the skin of the face.

## mechanism

rejuvenation-how-water = حمض الهيالورونيك يحتفظ بالماء. والهدف منه إبقاء البشرة رطبة.
rejuvenation-how-collagen = قد تنشّط الإبرة والخليط الخلايا التي تصنع الكولاجين والإيلاستين. وهذه الألياف تدعم الجلد.
rejuvenation-how-collagen-no = في إحدى الدراسات، لم يظهر أي تغيّر في عيّنات جلد من { $eye_trial_people }.
rejuvenation-how-collagen-yes = ووجدت دراسة صغيرة أخرى كولاجينًا أكثر انتظامًا، وضررًا أقل من الشمس في الألياف.
rejuvenation-how-antioxidants = الهدف من مضادات الأكسدة حماية الجلد من جزيئات ضارة (الجذور الحرة).
rejuvenation-how-blood-flow = تقول بعض النصوص أيضًا إن الميزوثيرابي يحسّن تدفق الدم في الجلد. ولا توجد دراسة معروفة تثبت ذلك.

## substances

rejuvenation-what-hyaluronic = تستعمل العيادات غالبًا حمض الهيالورونيك.
rejuvenation-what-vitamins = وتستعمل أيضًا { -vitamin-c } و{ -vitamin-e } والأملاح المعدنية والأحماض الأمينية.
rejuvenation-what-other = وفي بعض الخلطات مضادات أكسدة وعوامل نمو أيضًا.
rejuvenation-what-list = ينبغي السؤال عن اسم كل مادة في الحقنة.

## benefits

rejuvenation-heading-studies = ما وجدته الدراسات
rejuvenation-honest-hyaluronic = في مراجعة شملت { $ha_studies_reviewed } عن حمض الهيالورونيك، أصبحت البشرة أكثر رطوبة وإشراقًا ومرونة.
rejuvenation-honest-alone = في تلك المراجعة، كانت نتيجة حمض الهيالورونيك وحده أفضل من نتيجة الخلطات.
rejuvenation-honest-no-comparison = في إحدى الدراسات أصبحت البشرة أكثر إشراقًا وتماسكًا، لكن من دون مجموعة للمقارنة.
rejuvenation-honest-vitamins = في دراسة على { $eye_trial_people }، لم يظهر أي تغيّر بعد { $eye_trial_sessions } من خليط فيتامينات حول العينين.
rejuvenation-heading-reviews = ما تقوله المراجعات وجمعيات الأطباء
rejuvenation-honest-routine = إحدى المراجعات لم تجد أدلة جديدة جيدة. وهي لا تنصح بأن يكون الميزوثيرابي إجراءً معتادًا.
rejuvenation-honest-usa = لم توافق { -fda } على الميزوثيرابي لجعل البشرة تبدو أصغر سنًا.
rejuvenation-honest-unclear = ورأت مراجعة أقدم أن أثر الميزوثيرابي ومخاطره غير واضحة.
rejuvenation-honest-photos = تعتمد معظم الدراسات على صور قبل الجلسات وبعدها، وعلى آراء.
rejuvenation-honest-india = تقول مجموعة من أطباء الجلدية في الهند إنه لا توجد أدلة مقبولة.
rejuvenation-honest-italy = رأي جمعية أطباء في إيطاليا أكثر إيجابية. لكنها تطلب دراسات أكبر.
rejuvenation-honest-fade = الميزوثيرابي ليس علاجًا شافيًا، وقد يزول أي تحسّن.

## alternatives

rejuvenation-other-daily = من الخيارات واقي الشمس كل يوم، وكريم مرطّب، وعدم التدخين.
rejuvenation-other-retinoid = كريم الريتينويد (من مشتقات فيتامين أ) خيار آخر، لكن ليس أثناء الحمل.
rejuvenation-other-nothing = عدم فعل أي شيء خيار أيضًا. ويمكنك اتخاذ القرار لاحقًا.

## notes

rejuvenation-note-sun = الشمس سبب رئيسي للتجاعيد وتفاوت لون البشرة. ينبغي حماية بشرتك منها كل يوم.
