# Firmness of the face. The rest is in the set rejuvenation.

firmness-title = الميزوثيرابي لتماسك البشرة

## main

firmness-honest-facelift = لا يغني الميزوثيرابي عن عملية شدّ الوجه.

## benefits

firmness-benefit-firm = قد تبدو بشرتك أكثر تماسكًا لفترة. وأي تحسّن يكون خفيفًا على الأكثر.
firmness-honest-deep = لا يفيد الميزوثيرابي في ترهّل سببه ارتخاء الأنسجة العميقة.
firmness-honest-proof = لا توجد أدلة جيدة. ولا توجد دراسة معروفة عن ترهّل خط الفك أو الرقبة.
firmness-honest-gain = قاست دراسة على { $ha_trial_people } زيادة في التماسك قدرها { $ha_trial_firmness_gain } مقارنة بحقن الماء المالح.
firmness-honest-surface = كان القياس على سطح الجلد بعد آخر جلسة بوقت قصير. وعمل بعض الباحثين لدى الشركة الصانعة.

## alternatives

firmness-other-surgery = تجديد سطح البشرة والجراحة خياران لبعض الناس. ينبغي السؤال عن فائدة كل منهما لك.

## acknowledgement

firmness-teach = ما الذي لا يفعله الميزوثيرابي لترهّل الجلد؟
