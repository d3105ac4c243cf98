# Freshness of the skin. The rest is in the set rejuvenation.

freshness-title = الميزوثيرابي لنضارة البشرة

## benefits

freshness-benefit-look = قد تبدو بشرتك أكثر إشراقًا ونعومة ورطوبة لفترة.
freshness-benefit-lines = قد تبدو الخطوط الدقيقة أنعم.
freshness-honest-proof = لا توجد أدلة علمية جيدة، ولا يلاحظ بعض الناس أي تغيّر.

## acknowledgement

freshness-teach = إلى أي حد يمكن التأكد من أن بشرتك ستبدو أكثر نضارة؟
