# Moisture of the skin. The rest is in the set rejuvenation.

hydration-title = مزوتراپی برای آب‌رسانی پوست

## benefits

hydration-benefit-moist = ممکن است پوستتان برای مدتی مرطوب‌تر شود و شاداب‌تر به نظر برسد.
hydration-honest-large = هیالورونیک اسید در پژوهش‌ها پوست را مرطوب‌تر کرد. پژوهش بزرگی در دست نیست.
hydration-honest-short = هر فایده‌ای ممکن است ظرف چند هفته از بین برود.
hydration-honest-gain = در پژوهشی با { $ha_trial_people }، رطوبت پوست { $ha_trial_moisture_gain } بیشتر از سمتی شد که آب‌نمک گرفته بود.
hydration-honest-maker = اندازه‌گیری کمی بعد از آخرین جلسه بود. بعضی از نویسندگان برای سازندهٔ محصول کار می‌کردند.

## alternatives

hydration-heading-dry = مراقبت از پوست خشک
hydration-other-shower = حداکثر { $shower_limit } زیر دوش بمانید. آب گرم باشد، نه داغ.
hydration-other-cleanser = پوستتان را با شویندهٔ بدون عطر بشویید.
hydration-other-moisturiser = بلافاصله بعد از شستن، کرم مرطوب‌کننده بزنید.
hydration-other-humidifier = دستگاه بخور که هوا را مرطوب می‌کند، ممکن است کمک کند.
hydration-other-nothing = هیچ کاری نکردن ضرری ندارد. خشکی پوست به‌خودی‌خود بیماری نیست.

## acknowledgement

hydration-teach = اگر پوستتان مرطوب‌تر شود، این حالت ممکن است چقدر بماند؟
