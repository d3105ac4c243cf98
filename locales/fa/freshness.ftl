# Freshness of the skin. The rest is in the set rejuvenation.

freshness-title = مزوتراپی برای شادابی پوست

## benefits

freshness-benefit-look = ممکن است پوستتان برای مدتی شاداب‌تر، صاف‌تر و مرطوب‌تر به نظر برسد.
freshness-benefit-lines = خطوط ریز ممکن است ملایم‌تر دیده شوند.
freshness-honest-proof = شواهد خوبی در دست نیست و بعضی‌ها تغییری نمی‌بینند.

## acknowledgement

freshness-teach = چقدر می‌شود مطمئن بود که پوستتان شاداب‌تر می‌شود؟
