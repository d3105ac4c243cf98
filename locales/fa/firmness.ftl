# Firmness of the face. The rest is in the set rejuvenation.

firmness-title = مزوتراپی برای سفتی پوست

## main

firmness-honest-facelift = مزوتراپی جای عمل لیفت صورت را نمی‌گیرد.

## benefits

firmness-benefit-firm = ممکن است پوستتان برای مدتی سفت‌تر به نظر برسد. هر فایده‌ای هم باشد، کم است.
firmness-honest-deep = اگر پوست به خاطر شل شدن بافت عمقی افتاده است، مزوتراپی به آن کمک نمی‌کند.
firmness-honest-proof = شواهد خوبی در دست نیست. پژوهشی دربارهٔ افتادگی خط فک یا گردن پیدا نشد.
firmness-honest-gain = در پژوهشی با { $ha_trial_people }، سفتی پوست { $ha_trial_firmness_gain } بیشتر از سمتی شد که آب‌نمک گرفته بود.
firmness-honest-surface = سطح پوست را کمی بعد از آخرین جلسه سنجیدند. بعضی از نویسندگان برای سازندهٔ محصول کار می‌کردند.

## alternatives

firmness-other-surgery = نوسازی سطح پوست و جراحی برای بعضی‌ها انتخاب دیگری است. بپرسید هرکدام برای شما چه می‌کند.

## acknowledgement

firmness-teach = برای افتادگی پوست، چه کاری از مزوتراپی برنمی‌آید؟
