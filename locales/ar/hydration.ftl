# Moisture of the skin. The rest is in the set rejuvenation.

hydration-title = الميزوثيرابي لترطيب البشرة

## benefits

hydration-benefit-moist = قد تصبح بشرتك أكثر رطوبة وتبدو أكثر إشراقًا لفترة.
hydration-honest-large = في دراسات عدة، زادت رطوبة البشرة مع حمض الهيالورونيك. لكن لا توجد دراسات كبيرة.
hydration-honest-short = قد يزول أي تحسّن خلال أسابيع.
hydration-honest-gain = قاست دراسة على { $ha_trial_people } زيادة في الرطوبة قدرها { $ha_trial_moisture_gain } مقارنة بحقن الماء المالح.
hydration-honest-maker = كان القياس بعد آخر جلسة بوقت قصير. وعمل بعض الباحثين لدى الشركة الصانعة.

## alternatives

hydration-heading-dry = العناية بالبشرة الجافة
hydration-other-shower = ينبغي ألا تزيد مدة الاستحمام على { $shower_limit }. ويكون الماء دافئًا لا ساخنًا.
hydration-other-cleanser = ينبغي الغسل بمنظّف من دون عطر.
hydration-other-moisturiser = ينبغي وضع كريم مرطّب بعد الغسل مباشرة.
hydration-other-humidifier = قد يفيد جهاز لترطيب الهواء.
hydration-other-nothing = لا ضرر من ترك البشرة كما هي. فجفاف البشرة ليس مرضًا في ذاته.

## acknowledgement

hydration-teach = إذا زادت رطوبة بشرتك، فكم قد يدوم ذلك؟
