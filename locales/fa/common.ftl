# What holds for every goal.

## The main message

# Fixed, never shortened.
common-main-message = مزوتراپی ممکن است ظاهر پوست یا موی شما را برای مدتی بهتر کند. فایدهٔ آن برای همهٔ کاربردها ثابت نشده است و خطرهایی هم دارد. بپرسید در سرنگ چه موادی هست.

## What it is

common-what-injections = مزوتراپی یعنی تزریق‌های ریز و زیاد در لایهٔ میانی پوست.
common-what-contents = موادی که تزریق می‌شود به هدف شما بستگی دارد. ترکیب ثابتی وجود ندارد.
common-what-not-cure = عمل جراحی نیست. علاج هم نیست.
common-what-name = نام آن از «مزو» می‌آید، یعنی میانی.
common-what-origin = روشی فرانسوی است که دکتر میشل پیستور در سال { $technique_year } میلادی معرفی کرد.
common-what-depth = قرار است سوزن بیشتر از { $needle_depth_max } فرو نرود. این عمق برای اثر است. احتمال آسیب را صفر نمی‌کند.

## Who should not have it, and who asks first

common-never-pregnant = اگر باردار یا شیرده هستید، مزوتراپی نکنید.
common-never-infection = اگر پوستتان عفونت یا التهاب دارد یا حالتان خوب نیست، مزوتراپی نکنید.
common-never-allergy = اگر به یکی از مواد آن حساسیت دارید، مزوتراپی نکنید.
common-never-skin-disease = روی بیماری پوستی مثل اگزما، حتی اگر آرام باشد، مزوتراپی نکنید.
common-never-age = اگر کمتر از { $min_age } دارید، مزوتراپی نکنید.
# The person: one who is not a licensed health professional.
common-never-unknown = محصولی را که نامش را نمی‌گویند و تزریق‌کنندهٔ بی‌مجوز را نپذیرید.

common-wait-precaution = پژوهشی دربارهٔ مزوتراپی در بارداری پیدا نشد. صبر کردن برای احتیاط است، چون می‌شود آن را عقب انداخت.
common-wait-before-you-knew = اگر قبل از باخبر شدن از بارداری مزوتراپی کرده‌اید، به پزشکتان بگویید چه چیزی تزریق شده است.
common-wait-breastfeeding = موادی که تزریق می‌شود ممکن است به شیر شما برسد. این به محصول بستگی دارد.
common-wait-go-on-feeding = شیردهی را ادامه دهید. مزوتراپی را بگذارید برای بعد از پایان شیردهی.
common-wait-skin-disease = پسوریازیس هم بیماری پوستی است. ملاسما یا جای جوشی که برای آن آمده‌اید، در این فهرست نیست.
common-wait-licence = کسی که تزریق می‌کند باید پزشک یا درمانگر دارای مجوز باشد.

common-ask-lead = اگر یکی از این‌ها درست است، به کلینیک بگویید و اول با پزشک صحبت کنید:
common-ask-bleeding = زود خون‌ریزی می‌کنید یا زود کبود می‌شوید
common-ask-favism = فاویسم (کمبود آنزیم { -favism-enzyme }) دارید
common-ask-heart-rhythm = داروی تنظیم ضربان قلب مثل آمیودارون مصرف می‌کنید
common-ask-allergy = حساسیت (آلرژی) دارید، یا به تزریق یا کرم بی‌حسی واکنش بدی داشته‌اید
common-ask-illness = بیماری دیگری دارید
common-ask-planning = می‌خواهید باردار شوید

common-ask-clinic-lead = اگر یکی از این‌ها را دارید، ممکن است کلینیک بخواهد اول با پزشک صحبت کنید:
common-ask-immunity = ضعف سیستم ایمنی، بیماری خودایمنی، پیوند عضو، یا سرطان (حالا یا در گذشته)
common-ask-diabetes = دیابت با مصرف انسولین، بیماری قلبی، فشار خون بالا یا صرع
common-ask-keloid = جای زخم برجسته (کلوئید)، در خودتان یا خانواده‌تان
common-ask-cold-sores = تبخال، چون سوزن ممکن است آن را برگرداند
common-ask-skin-elsewhere = پسوریازیس یا اگزما در جاهای دیگر پوست
common-ask-recent = سابقهٔ تازهٔ فیلر، لیزر، لایه‌برداری یا کار دیگری در همان ناحیه
common-ask-metal = حساسیت به فلز یا نیکل

common-ask-infection = اگر تب، سرماخوردگی یا آبسهٔ دندان دارید یا آنتی‌بیوتیک مصرف می‌کنید، جلسه را عقب بیندازید و بپرسید.
common-ask-distress = اگر عیب‌های کوچک ظاهرتان شما را خیلی رنج می‌دهد، اول با پزشک صحبت کنید.
common-ask-distress-name = این ممکن است مشکلی درمان‌پذیر باشد (بدریخت‌انگاری بدن).
common-ask-talk-first = این فهرست یعنی اول صحبت کنید. معنایش این نیست که مزوتراپی برایتان ممنوع است.
common-ask-keep-treatment = به خاطر نوبت زیبایی، درمان هیچ بیماری را عقب نیندازید و عوض نکنید.
common-ask-cold-sore-medicine = ممکن است کلینیک بخواهد قبل از جلسه داروی تبخال مصرف کنید.

## Medicines and supplements

# Fixed, never shortened.
common-blood-thinners = هیچ‌یک از داروهای رقیق‌کنندهٔ خون را خودسرانه قطع نکنید. آسپرین، کلوپیدوگرل، وارفارین، آپیکسابان، ریواروکسابان و داروهای مشابه همه از این دسته‌اند. از پزشکی که دارو را تجویز کرده است بپرسید. قطع دارو ممکن است باعث سکتهٔ قلبی یا سکتهٔ مغزی شود. به کلینیک بگویید که این دارو را مصرف می‌کنید.
# Fixed, never shortened.
common-go-on-taking = به ما بگویید چه داروهایی مصرف می‌کنید. مصرف آن‌ها را ادامه دهید، مگر اینکه پزشکتان چیز دیگری بگوید.

common-own-aspirin = اگر آسپرین یا ایبوپروفن را بدون نسخه مصرف می‌کنید، اول به پزشکتان و کلینیک بگویید. مقدار کم روزانهٔ آسپرین را خودسرانه قطع نکنید.
common-bleed-more = با ادامهٔ داروی رقیق‌کنندهٔ خون، ممکن است کمی بیشتر خون بیاید. کادر درمان از عهدهٔ آن برمی‌آید.

common-tell-lead = اگر یکی از این‌ها را مصرف می‌کنید، به کلینیک بگویید:
common-tell-aspirin = آسپرین یا هر داروی رقیق‌کنندهٔ خون
common-tell-painkillers = مسکن‌هایی مثل ایبوپروفن، دیکلوفناک یا ناپروکسن
common-tell-antidepressant = داروی ضدافسردگی
common-tell-hormones = قرص، چسب یا حلقهٔ ضدبارداری، هورمون‌های دیگر یا تاموکسیفن
common-tell-vitamin-e = { -vitamin-e }، روغن گل مغربی یا بیوتین
common-tell-herbs = گیاهان دارویی یا داروهای چینی

common-tell-supplements = از { $supplements_tell_before } قبل، همهٔ ویتامین‌ها، گیاهان دارویی و مکمل‌ها را به کلینیک بگویید. بپرسید از آن‌هایی که پزشک تجویز نکرده است، کدام را می‌شود مدتی نخورد.

common-supplement-forms = منظور کپسول، عصاره و دم‌نوش غلیظ روزانه است. سیر داخل غذا منظور نیست.
common-supplement-names = این‌ها را نام ببرید: سیر، زالزالک، جینکو، زردچوبه، زنجبیل، جینسینگ، روغن ماهی و علف چای (گل راعی).
common-supplement-with-thinners = اگر داروی رقیق‌کنندهٔ خون مصرف می‌کنید، بابونه، شنبلیله، نعناع، خار مریم و ملاتونین را هم بگویید.
common-supplement-evidence = سیر و زالزالک با خون‌ریزی در عمل جراحی رابطهٔ روشنی دارند. برای روغن ماهی و جینسینگ چنین رابطه‌ای دیده نشده است.
common-supplement-biotin = مقدار زیاد بیوتین ممکن است آزمایش خون را غلط کند، حتی آزمایش سکتهٔ قلبی را. به آزمایشگاه و پزشک اورژانس بگویید.
common-supplement-go-on = داروی ضدافسردگی، قرص ضدبارداری و تاموکسیفن را ادامه دهید. کنار گذاشتن خودسرانهٔ آن‌ها ممکن است به شما آسیب بزند.
common-supplement-creams = ممکن است کلینیک دربارهٔ کرم رتینوئیدی یا اسیدی از شما بپرسد.

## Before the session

common-before-meet = قبل از تصمیم گرفتن و پول دادن، کسی را که تزریق می‌کند ببینید.
common-before-tell = همهٔ بیماری‌ها و داروهایتان را به او بگویید.
common-before-clean = پوستتان را آرام بشویید و بدون آرایش بیایید.
common-before-no-alcohol = قبل از جلسه نوشیدنی الکلی و دخانیات مصرف نکنید.
common-before-creams = بپرسید با کرم، پماد یا قطرهٔ چشمی که پزشک تجویز کرده است چه کنید.
common-before-prayer = اگر وضو یا غسل می‌کنید، قبل از روز جلسه دربارهٔ آن از کلینیک بپرسید.

common-before-alcohol-hours = ممکن است کلینیک بخواهد از { $alcohol_avoid_before } قبل نوشیدنی الکلی نخورید.
common-before-event = ممکن است کلینیک بخواهد جلسه { $important_event_gap } قبل از یک روز مهم باشد تا جای سوزن‌ها کم‌رنگ شود.
common-before-offers = سراغ تزریق گروهی یا مهمانی، تخفیف اینترنتی و تزریق در خانه نروید.
common-before-eat = ممکن است کلینیک بخواهد قبل از جلسه غذای سبکی بخورید.
common-before-fasting = اگر روزه می‌گیرید یا داروی دیابت مصرف می‌کنید، ساعت مناسبی برای نوبت بخواهید. در مصرف دارویتان هیچ تغییری ندهید.
common-before-questions = پرسش‌های این برگه را با خودتان ببرید.

## On the day

common-day-pricks = سوزن‌های ریز زیادی و درد خفیفی حس می‌کنید.
common-day-numbing = ممکن است کلینیک حدود { $numbing_before } قبل، کرم بی‌حسی بزند یا یخ بگذارد.
common-day-own-cream = خودتان کرم بی‌حسی دیگری نزنید.
common-day-watch = حق دارید ببینید دست‌ها و سر شیشهٔ دارو تمیز است، دستکش پوشیده‌اند و سوزن نو از بستهٔ سربسته درمی‌آید.
common-day-speak-up = اگر درد شدید، احساس غش، تنگی نفس یا تغییر دید داشتید، همان لحظه بگویید.

common-numbing-area = کرم بی‌حسی را روی ناحیهٔ بزرگ نزنید. تمام صورت یا تمام پوست سر، ناحیهٔ بزرگ است.
common-numbing-skin = آن را روی پوست زخمی یا آسیب‌دیده نزنید و رویش را نپوشانید.
common-numbing-strength = کرمی که بدون نسخه خریده‌اید، نباید بیشتر از { $numbing_cream_max_strength } لیدوکائین داشته باشد.
common-numbing-clinic-only = کرم‌های قوی‌تر را فقط کلینیک به کار می‌برد.
common-numbing-too-much = مقدار زیاد آن ممکن است باعث ضربان نامنظم قلب، تشنج یا تنگی نفس شود.
common-numbing-favism = اگر فاویسم دارید، کرمی که پریلوکائین دارد ممکن است به خونتان آسیب بزند.
common-numbing-eyes = نگذارید کرم وارد چشمتان شود.

## How many sessions

common-plan-no-standard = هیچ تعدادی ثابت نشده است. کلینیک تعداد را با شما تعیین می‌کند.
common-plan-stop = هر وقت بخواهید، حق دارید ادامه ندهید. ناتمام ماندن جلسه‌ها ضرری ندارد.

## After the session

common-after-shade = در { $makeup_wait } اول، به جای ضدآفتاب از سایه و کلاه استفاده کنید.
common-after-sunscreen = بعد هر روز ضدآفتاب { $spf_recommended } بزنید؛ بیرون از خانه هر { $sunscreen_reapply } دوباره.

common-after-no-makeup = تا { $makeup_wait } بعد از جلسه آرایش نکنید و چیزی به پوست نزنید.
common-after-no-sun = تا جای سوزن‌ها نرفته است، زیر آفتاب مستقیم یا دستگاه برنزه کردن نروید.
common-after-no-exercise = تا { $exercise_wait } بعد از جلسه ورزش سنگین نکنید.
common-after-no-alcohol = ممکن است کلینیک بخواهد تا { $alcohol_avoid_after } نوشیدنی الکلی نخورید.
common-after-no-heat = ممکن است کلینیک بخواهد تا { $heat_avoid } به سونا، حمام ترکی و استخر نروید.
common-after-no-touch = ممکن است کلینیک بخواهد تا { $touch_avoid } به پوست دست نزنید و آن را نمالید.

# The words in quotation marks are those of common-after-no-makeup.
common-comfort-prescribed = «چیزی به پوست نزنید» دربارهٔ کرم، پماد یا قطرهٔ تجویز پزشک نیست. دربارهٔ آن‌ها قبل از جلسه بپرسید.
common-comfort-cold = ممکن است کلینیک بخواهد کمپرس سرد پیچیده در پارچه بگذارید. یخ را مستقیم روی پوست نگذارید.
common-comfort-pain = برای درد، ممکن است کلینیک بخواهد طبق دستور بسته استامینوفن بخورید، اگر برایتان منعی ندارد. اگر کافی نبود، با کلینیک تماس بگیرید.
common-comfort-washing = از کلینیک بپرسید چه وقت پوستتان را بشویید. آب تمیز به کار ببرید، آرام خشک کنید و نمالید.

common-sun-shade-first = اول از سایه و لباس کمک بگیرید. ضدآفتاب جلوی همهٔ پرتوها را نمی‌گیرد.
common-sun-label = روی ظرف، دنبال { -uva } در دایره یا دست‌کم { $uva_stars_min } بگردید.
common-sun-minimum = اگر { $spf_recommended } پیدا نکردید، دست‌کم { $spf_minimum } بزنید.
common-sun-hours = از { $sun_peak_hours } در سایه بمانید و هر جا آفتاب تند است، بیشتر.

common-care-longer = ممکن است کلینیک بخواهد برای آرایش، ورزش یا نوشیدنی الکلی بیشتر صبر کنید.
common-care-hot-tub = ممکن است کلینیک بخواهد تا { $heat_avoid } به سونای بخار و جکوزی هم نروید.
common-care-hands = ممکن است کلینیک بخواهد پوست را ماساژ ندهید و فقط با دست تمیز به آن دست بزنید.
common-care-scabs = ممکن است کلینیک بخواهد پوستهٔ زخم را جدا نکنید.
common-care-other-treatments = ممکن است کلینیک بخواهد تا { $other_treatments_wait_after } در همان ناحیه لایه‌برداری یا لیزر نکنید.
common-care-cold-numb = کمپرس سرد را روی پوستی که هنوز بی‌حس است نگذارید.
common-care-daily-aspirin = آسپرین روزانه را ادامه دهید، حتی اگر برای درد استامینوفن می‌خورید.

## When to get help

common-emergency-lead = اگر هرکدام از این نشانه‌ها را دارید، همین حالا با شمارهٔ اورژانس { $emergency_number } تماس بگیرید:
# The seven emergency signs and their lead: fixed, never shortened.
common-emergency-airway = ورم زبان یا گلو، تنگی نفس، سختی در بلع، خس‌خس سینه، گیجی یا سرگیجه
common-emergency-hives = کهیر یا ورم لب یا صورت، همراه با یکی از نشانه‌های بالا، یا با استفراغ یا احساس غش
common-emergency-sight = از دست دادن ناگهانی بینایی، تغییر ناگهانی دید، درد چشم، افتادن ناگهانی پلک، حرکت نکردن چشم، یا سردرد شدید یا درد شدید صورت بلافاصله بعد از جلسه
common-emergency-stroke = افتادگی یک طرف صورت، ضعف یک دست یا نامفهوم شدن حرف زدن
common-emergency-heart = تشنج، ضربان قلب خیلی تند یا نامنظم، یا درد قفسهٔ سینه
common-emergency-infection = پوستی که گرم‌تر، متورم‌تر، دردناک‌تر یا قرمزتر می‌شود، همراه با هرکدام از این‌ها: تب { $fever_threshold } درجهٔ سانتی‌گراد یا بیشتر، تند شدن ضربان قلب یا نفس، استفراغ، اسهال، گیجی، احساس غش، پوست سرد و عرق‌کرده و رنگ‌پریده، یا بیدار نشدن
common-emergency-bleeding = خون‌ریزی شدید، یا خون‌ریزی که بعد از { $bleeding_emergency_after } فشار دادن بند نیاید، اگر داروی رقیق‌کنندهٔ خون مصرف می‌کنید

# Fixed, never shortened.
common-allergy = واکنش آلرژیک شدید زود شروع می‌شود. اگر زبان یا گلویتان ورم کرد، یا تنگی نفس، سختی در بلع، خس‌خس سینه، گیجی یا سرگیجه پیدا کردید، همین حالا با شمارهٔ اورژانس { $emergency_number } تماس بگیرید. اگر کهیر یا ورم لب یا صورت با استفراغ یا احساس غش همراه شد، همین کار را بکنید. تا رسیدن کمک دراز بکشید. اگر قلم آدرنالین دارید، آن را تزریق کنید. اگر این حالت در طول جلسه شروع شد، همان لحظه بگویید. اگر فقط دانه‌های پوستی یا کهیر دارید و هیچ‌کدام از این نشانه‌ها نیست، همان روز با کلینیک به شمارهٔ { $clinic_phone } تماس بگیرید. اگر کلینیک بسته است، با شمارهٔ { $out_of_hours_phone } تماس بگیرید.

common-at-once-lead = برای هرکدام از این‌ها فوراً با کلینیک به شمارهٔ { $clinic_emergency_phone } تماس بگیرید. اگر جواب نداد، به بخش اورژانس بروید:
common-at-once-skin-colour = سفید، خاکستری، آبی یا لکه‌لکه شدن پوست، سردی یا سفتی آن، یا دردی خیلی بیشتر از درد سوزن
common-at-once-brown-skin = روی پوست سبزه و تیره، تغییر رنگ سخت دیده می‌شود: به درد، سردی و سفتی توجه کنید
common-at-once-face = گرم‌تر، قرمزتر، متورم‌تر یا دردناک‌تر شدن پوست صورت یا دور چشم
# "the same": getting hotter, redder, more swollen or painful.
common-at-once-risk = همین حالت در جای دیگر پوست، اگر زود بدتر شود یا دیابت، شیمی‌درمانی یا ضعف ایمنی دارید
common-at-once-bleeding = خون‌ریزی محل سوزن که بعد از { $bleeding_press_time } فشار دادن با پارچهٔ تمیز بند نیاید

common-same-day-lead = برای هرکدام از این‌ها همان روز با کلینیک به شمارهٔ { $clinic_phone } تماس بگیرید؛ اگر کلینیک بسته است، با شمارهٔ { $out_of_hours_phone }:
common-same-day-skin = بیشتر شدن گرمی، قرمزی، ورم یا درد پوست یا پخش شدن آن، غیر از صورت
common-same-day-pus = چرک، تاول یا زخم باز در محل تزریق
common-same-day-fever = تب، لرز یا بدحالی، وقتی پوست آرام است
common-same-day-rash = دانه‌های پوستی یا کهیر بدون هیچ‌یک از نشانه‌های اورژانسی

# Fixed, never shortened.
common-late-lumps = اگر در محل تزریق برآمدگی سفت، زخم باز یا آبسه (کیسهٔ چرکی) پیدا شد و از بین نرفت، یا با آنتی‌بیوتیک بهتر نشد، به پزشک مراجعه کنید. این حالت ممکن است هفته‌ها یا حتی ماه‌ها بعد پیش بیاید؛ بیشتر وقت‌ها { $infection_onset } بعد از جلسه. به پزشک بگویید که مزوتراپی انجام داده‌اید. تاریخ، محل انجام و نام محصول را هم بگویید. از او بخواهید با سواب یا نمونه‌برداری از پوست، باکتری‌هایی را که کند رشد می‌کنند بررسی کند. برآمدگی را فشار ندهید، نشکافید و چیزی در آن تزریق نکنید. تا وقتی پزشک آن را ندیده است، جلسهٔ دیگری انجام ندهید.
common-late-patches = برای ناحیهٔ بی‌موی تازه، و لک تازه یا تیره‌تر نیز به پزشک مراجعه کنید.

# Fixed, never shortened.
common-unsure = اگر بین دو فهرست شک دارید، فهرست فوری‌تر را انتخاب کنید.

## What is normal afterwards

common-normal-redness = قرمزی و ورم خفیف معمول است. بیشتر وقت‌ها در { $downtime } فروکش می‌کند.
common-normal-bruises = کبودی‌های کوچک معمولاً در چند روز از بین می‌روند.
common-normal-other = ممکن است درد خفیف، خارش یا چند قطره خون داشته باشید.
common-normal-brown-skin = به گرمی، ورم و درد توجه کنید. قرمزی ممکن است روی پوست سبزه و تیره به‌سختی دیده شود.
common-normal-spots = ممکن است کلینیک بگوید منتظر برجستگی‌های ریزی باشید که چند ساعت بعد می‌خوابند.
common-normal-nausea = ممکن است حالت تهوع داشته باشید.

common-normal-worse = اگر این نشانه‌ها به جای بهتر شدن بدتر شد، با کلینیک تماس بگیرید.
common-normal-times = این زمان‌ها می‌گوید چه چیزی معمول است. نمی‌گوید برای تماس چقدر صبر کنید.

## Serious problems

common-serious-lead = این‌ها ممکن است بعد از هر تزریقی، به دست هر کسی، پیش بیاید. آمار دقیقی از آن‌ها در دست نیست:
common-serious-infection = عفونت پوست، گاهی از محصول آلوده
common-serious-slow = عفونتی که هفته‌ها یا حتی ماه‌ها بعد با برآمدگی سفت یا چرک پیدا می‌شود
common-serious-allergy = واکنش آلرژیک به موادی که تزریق شده است (نادر)
common-serious-dead-skin = مردن بخشی از پوست یا چربی، یا برآمدگی‌هایی که می‌مانند
common-serious-dark = لک‌های تیره که روی پوست سبزه و تیره راحت‌تر پیدا می‌شوند
common-serious-vessel = بسته شدن رگ که ممکن است به پوست یا بینایی آسیب بزند یا سکتهٔ مغزی بیاورد

common-risk-vessel = بسته شدن رگ با تزریق فیلر، چربی و پلاکت دیده شده است. احتمال آن کم است، ولی آسیبش ممکن است بماند.
common-risk-sight = از دست دادن بینایی به این علت بسیار نادر است. گزارشی از آن بعد از خود مزوتراپی پیدا نشد.

common-risk-hair = ممکن است موی محل تزریق بریزد.
common-risk-liquids = مایع‌های روغنی یا الکلی ممکن است باعث مردن پوست شوند.
common-risk-inflamed = ریشه‌های مو یا چربی زیر پوست ممکن است التهاب پیدا کنند.
common-risk-bought = زنی بعد از تزریق هیالورونیک اسیدی که خودش خریده بود، برآمدگی‌های قرمز روی صورت پیدا کرد.

common-slow-what = باکتری‌هایی که کند رشد می‌کنند ممکن است برآمدگی سفت و کیسهٔ چرکی بسازند. این بیماری سل نیست.
common-slow-cases = پزشکان در { $reported_infection_papers } از ابتلای { $reported_infections } به این عفونت بعد از مزوتراپی نوشته‌اند.
common-slow-start = در بررسی انواع کارهای زیبایی، نیمی از افراد در { $infection_onset_median } اول متوجه آن شدند.
common-slow-months = در همان بررسی، نیمی از افراد { $infection_treatment_median } یا بیشتر به درمان نیاز داشتند.
common-slow-diagnosis = در پژوهشی دیگر، به طور میانگین حدود { $infection_time_to_diagnosis } طول کشید تا پزشکان علت را فهمیدند.
common-slow-treatment = به مصرف طولانی چند آنتی‌بیوتیک و گاهی جراحی نیاز دارد. بیشتر افراد خوب می‌شوند، ولی ممکن است جای زخم بماند.
common-slow-well = بیشتر افراد غیر از این، حال خوبی دارند. بعضی‌ها تب دارند.

## Compared with other treatments

# Table headings
common-compare-corner = موضوع مقایسه
common-compare-mesotherapy = مزوتراپی
common-compare-botulinum = سم بوتولینوم (مثل بوتاکس)
common-compare-filler = فیلر (ژل)
common-compare-laser = لیزر
common-compare-good-for = کاربرد
common-compare-lasts = مدت اثر
common-compare-sessions = جلسه‌ها
common-compare-drawbacks = عیب‌ها
# Table cells
common-compare-good-for-mesotherapy = آب‌رسانی پوست و خطوط ریز
common-compare-good-for-botulinum = خط‌های حرکت عضله
common-compare-good-for-filler = حجم ازدست‌رفته و چین‌ها
common-compare-good-for-laser = لک‌ها، نو شدن پوست و بعضی اسکارها
common-compare-lasts-mesotherapy = معلوم نیست؛ جلسهٔ نگهدارنده هر چند ماه
common-compare-lasts-botulinum = حدود { $botulinum_lasts }
common-compare-lasts-filler = حدود { $filler_lasts }
common-compare-lasts-laser = بسته به نوع آن
common-compare-sessions-mesotherapy = چند جلسه
common-compare-sessions-botulinum = تکرار برای حفظ اثر
common-compare-sessions-filler = تکرار برای حفظ اثر
common-compare-sessions-laser = یک جلسه یا بیشتر
common-compare-drawbacks-mesotherapy = جلسه‌های زیاد؛ شواهد ضعیف
common-compare-drawbacks-botulinum = اثر موقت؛ احتمال افتادن پلک یا عضله
common-compare-drawbacks-filler = اغلب گران‌تر؛ احتمال جابه‌جایی یا برآمدگی؛ احتمال بسته شدن رگ و آسیب به بینایی
common-compare-drawbacks-laser = مراقبت دقیق بعد از آن؛ بهبودی طولانی‌تر

## Good to know

common-note-clinic = کلینیک دارای مجوز و پزشک را انتخاب کنید. در سالن زیبایی (آرایشگاه) یا خانه مزوتراپی نکنید.
common-note-product = فقط محصولی را بپذیرید که در کشورتان ثبت شده است. کارتی با نام، شمارهٔ سری ساخت و تاریخ نگه دارید.
common-note-online = به خودتان تزریق نکنید. محصولی را که اینترنتی خریده شده است نپذیرید.
common-note-no-vein = تزریق گلوتاتیون یا { -vitamin-c } در رگ را برای روشن کردن پوست نپذیرید.
common-note-report = اگر محصولی به شما آسیب زد، آن را به { $harm_report_address } گزارش کنید.
common-note-expect = انتظار واقع‌بینانه داشته باشید. منتظر چند جلسه و پیگیری باشید.

common-note-specialist = از متخصص بپرسید این روش به درد شما می‌خورد یا نه، با چه موادی و در چند جلسه.
common-note-trained = در دست پزشک آموزش‌دیده خطر کمتر است، ولی صفر نیست.
common-note-follow = توصیه‌های قبل و بعد از جلسه را رعایت کنید. این کار مهم است.
common-note-number = تعداد جلسه‌ها به پوست و هدف شما بستگی دارد.
common-note-paid = فقط به خاطر پولی که داده‌اید، جلسه‌ها را تا آخر نروید.
common-note-combine = میکرونیدلینگ یا لیزر را در همان روز فقط با برنامهٔ پزشکتان انجام دهید.

common-note-silicone = هرگز نگذارید کسی برای زیبایی سیلیکون مایع تزریق کند. این کار ممکن است جای زخم، بسته شدن رگ، سکتهٔ مغزی یا مرگ بیاورد، حتی سال‌ها بعد.
common-note-homeopathic = بپرسید در سرنگ محلول هومیوپاتی هست یا نه. یک بررسی بزرگ شاهدی برای توجیه استفاده از آن پیدا نکرد.

## Questions to ask

common-question-name = نام هرکدام از محصول‌ها چیست؟
common-question-licence = کجا ساخته شده است؟ آیا اینجا و برای همین کار مجوز دارد؟
common-question-leaflet = آیا برگهٔ راهنمای سازنده را به من می‌دهید تا به خانه ببرم؟
common-question-medicine = آیا دارو یا مکملی که مصرف می‌کنم مشکلی دارد؟

common-question-training = چه آموزشی دیده‌اید؟
common-question-register = نامتان در کدام نهاد رسمی ثبت است؟ آیا بیمهٔ مسئولیت دارید؟
common-question-experience = چند بار این کار را انجام داده‌اید؟ بیشتر چه مشکلی پیش می‌آید؟
common-question-how = چطور انجام می‌شود و چقدر طول می‌کشد؟
common-question-numbing = آیا به بی‌حسی نیاز دارم؟
common-question-wrong = اگر مشکلی پیش بیاید چه می‌شود و چه کسی به من کمک می‌کند؟
common-question-cost = اگر درمان بیشتری لازم شود، هزینه‌اش چقدر است؟

common-question-recover = چقدر طول می‌کشد تا حالم مثل قبل شود؟
common-question-results = ظاهرم چطور می‌شود و نتیجه چقدر می‌ماند؟
common-question-else = چه راه‌های دیگری دارم؟
common-question-nothing = اگر هیچ کاری نکنم چه می‌شود؟
