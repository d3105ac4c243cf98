# The area around the eyes.

eye-area-title = مزوتراپی دور چشم

## mechanism

eye-area-how-moisture = هدف از این ترکیب، نگه داشتن آب در پوست است. ممکن است سلول‌های سازندهٔ کلاژن را هم فعال کند.
eye-area-how-pigment = هدف از { -vitamin-c } کند کردن ساخت رنگدانهٔ پوست (ملانین) است.

## substances

eye-area-what-studies = در پژوهش‌های دور چشم، { -vitamin-c } یا ترکیبی از ویتامین‌ها به کار رفته است.
eye-area-what-ask = ترکیب مورد توافقی پیدا نشد. بپرسید در سرنگ چه موادی هست.

## benefits

eye-area-benefit-look = ممکن است تیرگی زیر چشم کمتر و خطوط ریز ملایم‌تر دیده شود.
eye-area-honest-bags = پژوهشی دربارهٔ اثر مزوتراپی بر پف زیر چشم پیدا نشد. انتظار تغییر نداشته باشید.
eye-area-honest-scarce = شواهد خوب کم است و پژوهش‌ها نتیجهٔ یکسانی ندارند.
eye-area-heading-studies = پژوهش‌ها چه نشان دادند؟
eye-area-honest-lines = در پژوهشی با { $eye_trial_people }، بعد از { $eye_trial_sessions } تزریق ترکیب ویتامینی، خطوط ریز بهتر نشد.
eye-area-honest-crows-feet = با هیالورونیک اسید، خطوط کنار چشم کمی کم‌عمق‌تر شد. بعضی از نویسندگان آن پژوهش برای سازندهٔ محصول کار می‌کردند.
eye-area-honest-circles = پژوهشی با { $dark_circle_trial_people } که تیرگی زیر چشم داشتند، تزریق { -vitamin-c } را با روش‌های دیگر مقایسه کرد. همهٔ روش‌ها کمک کردند.
eye-area-honest-circles-burn = در آن پژوهش، تزریق { -vitamin-c } سوزش بیشتری داشت. بخش‌هایی از گزارش آن با هم نمی‌خواند.
eye-area-honest-cause = اینکه چه چیزی کمک کند، به علت بستگی دارد: رنگدانه، رگ‌ها، گودی یا پوست شل.
eye-area-honest-bags-cause = پف زیر چشم از شل شدن بافت، جلو آمدن چربی یا جمع شدن مایع پیدا می‌شود.

## contraindications

eye-area-never-untrained = فقط به پزشکی که برای دور چشم آموزش دیده است اجازهٔ تزریق بدهید.
eye-area-risk-sight = از دست دادن بینایی بعد از تزریق در صورت بسیار نادر است، ولی ممکن است ماندنی باشد.
eye-area-ask-lead = در این حالت‌ها هم اول با پزشکتان صحبت کنید:
eye-area-ask-eyes = بیماری چشم دارید، چشمتان را عمل کرده‌اید یا لنز می‌گذارید
eye-area-ask-eyelid = پلکتان حساسیت دارد
eye-area-ask-puffy = دور چشمتان ورم شدید، طولانی، قرمز، خارش‌دار یا دردناک دارد
eye-area-ask-swelling = جای دیگری از بدنتان هم ورم دارد، مثلاً پاها

## preparation

eye-area-before-lenses = قبل از جلسه لنزهایتان را دربیاورید.

## session

eye-area-day-numbing = کرم بی‌حسی ممکن است به چشم آسیب بزند. نزدیک چشم، فقط کلینیک آن را می‌زند.

## plan

eye-area-plan-study = در یک پژوهش، افراد { $eye_trial_sessions } داشتند، هر { $eye_trial_interval } یک جلسه.

## aftercare

eye-area-after-sunglasses = عینک آفتابی بزنید و در سایه بمانید.
eye-area-after-press = روی چشم فشار نیاورید. تا { $makeup_wait } بعد از جلسه آرایش چشم نکنید.
eye-area-after-cool = دور چشم فقط با موافقت کلینیک کمپرس سرد بگذارید و فشار ندهید.

## effects

eye-area-normal-bruises = ممکن است کلینیک بگوید که کبودی دور چشم بیشتر دیده می‌شود.

## risks

eye-area-risk-lumps = در پلک‌های پایین یک زن، برآمدگی‌های سفتی پیدا شد که در طول { $lump_onset_case } بزرگ شدند.
eye-area-heading-sight = بیشتر دربارهٔ از دست دادن بینایی و برآمدگی‌ها
eye-area-risk-sight-blood = چند نفر بعد از تزریق پلاکت خون خودشان ({ -prp }) در صورت، تمام یا بخشی از بینایی را از دست دادند.
eye-area-risk-sight-brows = بعضی از این تزریق‌ها بین ابروها بود.
eye-area-risk-sight-brain = یکی از این افراد آسیب مغزی هم دید.
eye-area-risk-swelling = صورت زنی که برآمدگی داشت، اول ورم شدیدی کرد. معلوم نبود چه محصولی تزریق شده بود.

## alternatives

eye-area-other-cool = پارچهٔ خنک، خواب کافی و بالا بودن سر در رختخواب ممکن است پف را کمتر کند.
eye-area-other-allergy = اگر علت پف، حساسیت است، دربارهٔ رسیدگی به آن از پزشک بپرسید.
eye-area-other-pigment = کرم، لایه‌برداری یا لیزر ممکن است بعضی تیرگی‌ها را کمتر کند.
eye-area-other-hollow = برای گودی، فیلر یا تزریق چربی هست. این‌ها نزدیک چشم خطرهای خودشان را دارند، مثل از دست دادن بینایی.
eye-area-other-surgery = برای پوست شل، عمل جراحی پلک هست.
eye-area-other-nothing = هیچ کاری نکردن هم یک انتخاب است. پف زیر چشم بیشتر وقت‌ها آسیبی نمی‌زند.

## notes

eye-area-note-puffy = مشکل کلیه یا تیروئید، عفونت یا حساسیت ممکن است باعث پف چشم شود.

## acknowledgement

eye-area-teach = چه کسی اجازه دارد دور چشم شما تزریق کند و چرا؟
