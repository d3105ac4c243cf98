# The area around the eyes.

eye-area-title = الميزوثيرابي حول العينين

## mechanism

eye-area-how-moisture = الهدف من الخليط إبقاء الماء في الجلد. وقد ينشّط أيضًا الخلايا التي تصنع الكولاجين.
eye-area-how-pigment = الهدف من { -vitamin-c } إبطاء صنع صبغة الجلد (الميلانين).

## substances

eye-area-what-studies = استعملت الدراسات عن محيط العينين { -vitamin-c } أو خليط فيتامينات.
eye-area-what-ask = لا يوجد خليط متفق عليه. ينبغي السؤال عن محتوى الحقنة.

## benefits

eye-area-benefit-look = قد تبدو الهالات السوداء أخفّ، والخطوط الدقيقة أنعم.
eye-area-honest-bags = لا توجد دراسة معروفة عن أثر الميزوثيرابي في الانتفاخ تحت العين. لا ينبغي توقع تغيّر.
eye-area-honest-scarce = الأدلة الجيدة قليلة، ونتائج الدراسات مختلفة.
eye-area-heading-studies = ما وجدته الدراسات
eye-area-honest-lines = في دراسة على { $eye_trial_people }، لم تتحسن الخطوط الدقيقة بعد { $eye_trial_sessions } من خليط فيتامينات.
eye-area-honest-crows-feet = مع حمض الهيالورونيك، قلّ عمق الخطوط بجانب العينين قليلًا. وعمل بعض باحثي تلك الدراسة لدى الشركة الصانعة.
eye-area-honest-circles = شملت إحدى الدراسات { $dark_circle_trial_people } لديهن هالات سوداء. وقارنت حقن { -vitamin-c } بطرق أخرى، وأفادت كل هذه الطرق.
eye-area-honest-circles-burn = في تلك الدراسة، سبّبت حقن { -vitamin-c } حرقة أشد. وفي تقرير الدراسة تناقض.
eye-area-honest-cause = ما قد يفيد يتوقف على السبب: صبغة الجلد أو الأوردة أو التجويف أو ارتخاء الجلد.
eye-area-honest-bags-cause = سبب الانتفاخ ارتخاء الأنسجة، أو تحرك الدهون إلى الأمام، أو السوائل.

## contraindications

eye-area-never-untrained = لا يجوز أن يحقن هنا إلا طبيب مدرّب على الحقن حول العينين.
eye-area-risk-sight = فقدان البصر بعد الحقن في الوجه نادر جدًا، لكنه قد يكون دائمًا.
eye-area-ask-lead = تجب أيضًا استشارة الطبيب أولًا في هذه الحالات:
eye-area-ask-eyes = مرض في العين، أو عملية جراحية سابقة فيها، أو استعمال عدسات لاصقة
eye-area-ask-eyelid = حساسية في الجفون
eye-area-ask-puffy = تورّم حول العينين شديد أو مستمر، أو مع احمرار أو حكّة أو ألم
eye-area-ask-swelling = تورّم في مواضع أخرى أيضًا، مثل الساقين

## preparation

eye-area-before-lenses = نزع العدسات اللاصقة قبل الجلسة.

## session

eye-area-day-numbing = قد يضر كريم التخدير الموضعي بالعين. والعيادة وحدها تضعه قرب العين.

## plan

eye-area-plan-study = في إحدى الدراسات كان العدد { $eye_trial_sessions }، بمعدل جلسة كل { $eye_trial_interval }.

## aftercare

eye-area-after-sunglasses = لبس النظارة الشمسية والبقاء في الظل.
eye-area-after-press = تجنُّب الضغط على العين، وتجنُّب مكياج العين لمدة { $makeup_wait }.
eye-area-after-cool = حول العينين، لا يجوز وضع كمّادة باردة إلا بموافقة العيادة، ومن دون ضغط.

## effects

eye-area-normal-bruises = قد تخبرك العيادة بأن الكدمات تكون أوضح حول العينين.

## risks

eye-area-risk-lumps = ظهرت لدى امرأة كتل في الجفنين السفليين كبرت خلال { $lump_onset_case }.
eye-area-heading-sight = المزيد عن فقدان البصر والكتل
eye-area-risk-sight-blood = فقد بعض الناس البصر، كله أو جزءًا منه، بعد حقن الوجه ببلازما غنية بالصفيحات ({ -prp }) من دمهم.
eye-area-risk-sight-brows = كان بعض هذه الحقن بين الحاجبين.
eye-area-risk-sight-brain = وأصيب شخص منهم أيضًا بضرر في الدماغ.
eye-area-risk-swelling = في حالة الكتل، ظهر أولًا تورّم شديد في وجه المرأة. ولم يكن المنتج معروفًا.

## alternatives

eye-area-other-cool = قد تخفّف قطعة قماش باردة الانتفاخ، وكذلك النوم الكافي ورفع الرأس عند النوم.
eye-area-other-allergy = إذا كان السبب حساسية، فينبغي سؤال الطبيب عن علاجها.
eye-area-other-pigment = قد تفيد الكريمات أو التقشير أو الليزر في بعض الهالات السوداء.
eye-area-other-hollow = للتجويف يوجد الفيلر أو الدهون. ولهما قرب العين مخاطر خاصة، مثل فقدان البصر.
eye-area-other-surgery = لارتخاء الجلد توجد عملية جراحية للجفون.
eye-area-other-nothing = عدم فعل أي شيء خيار. ولا يضر الانتفاخ تحت العين في أغلب الأحيان.

## notes

eye-area-note-puffy = قد يكون سبب انتفاخ العينين مشكلة في الكلى أو الغدة الدرقية، أو عدوى، أو حساسية.

## acknowledgement

eye-area-teach = من يجوز له الحقن حول عينيك، ولماذا؟
