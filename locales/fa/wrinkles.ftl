# Fine wrinkles. The rest is in the set rejuvenation.

wrinkles-title = مزوتراپی برای چین‌وچروک‌های ریز

## benefits

wrinkles-benefit-fine = خطوط ریز سطحی ممکن است برای مدتی ملایم‌تر دیده شوند.
wrinkles-honest-deep = مزوتراپی عضله را شل نمی‌کند و چین‌های عمیق را پر نمی‌کند.
wrinkles-honest-disagree = پژوهش‌ها نتیجهٔ یکسانی ندارند. پیر شدن صورت ادامه دارد.
wrinkles-honest-fewer = در یک پژوهش کوچک، خطوط ریز کمتر شد، ولی آن پژوهش گروه مقایسه نداشت.
wrinkles-honest-crows-feet = در یک پژوهش، خطوط کنار چشم کمی کم‌عمق‌تر شد. بعضی از نویسندگانش برای سازندهٔ محصول کار می‌کردند.

## alternatives

wrinkles-other-retinoid-time = کرم رتینوئیدی چند هفته تا چند ماه زمان می‌برد.
wrinkles-other-muscle = برای خطوط ناشی از حرکت عضله، سم بوتولینوم هست و برای چین‌های عمیق، فیلر.
wrinkles-other-surface = لایه‌برداری، نوسازی سطح پوست یا جراحی برای بعضی چین‌وچروک‌ها انتخاب‌های دیگری است.

## notes

wrinkles-note-smoke = دخانیات هم چین‌وچروک می‌آورد. در هر برنامه‌ای، محافظت در برابر آفتاب قدم اول است.

## acknowledgement

wrinkles-teach = کدام چین‌وچروک‌ها ممکن است ملایم‌تر دیده شوند و کدام‌ها نه؟
