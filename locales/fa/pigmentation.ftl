# Dark patches: melasma, freckles, spots.

pigmentation-title = مزوتراپی برای لک‌های پوستی

## mechanism

pigmentation-how-pigment = هدف از این ترکیب، کند کردن ساخت رنگدانهٔ پوست (ملانین) در لک‌هاست.
pigmentation-how-antioxidants = گفته می‌شود آنتی‌اکسیدان‌ها التهابی را آرام می‌کنند که به لک‌ها دامن می‌زند. پژوهشی که آن را نشان دهد پیدا نشد.

## substances

pigmentation-what-used = بعضی کلینیک‌ها ترانکسامیک اسید، { -vitamin-c }، گلوتاتیون یا کوجیک اسید به کار می‌برند.
pigmentation-what-mixes = گاهی آنتی‌اکسیدان‌ها و ویتامین‌های دیگر هم اضافه می‌کنند.
pigmentation-what-tranexamic = مجوز ترانکسامیک اسید در اروپا، تزریق آن در پوست را شامل نمی‌شود.
pigmentation-heading-glutathione = هشدار دربارهٔ تزریق گلوتاتیون
pigmentation-what-glutathione-harm = سازمان‌های دارویی هشدار می‌دهند که این تزریق‌ها ممکن است به کبد، کلیه‌ها و اعصاب آسیب بزنند.
pigmentation-what-glutathione-skin = دربارهٔ واکنش شدید پوستی همراه با تاول هم هشدار می‌دهند.
pigmentation-what-glutathione-needles = سوزن آلوده ممکن است هپاتیت و { -hiv } را منتقل کند.
pigmentation-what-glutathione-same = این هشدارها از تزریق در خود پوست نام نمی‌برند. با این حال، آن‌ها را همان‌قدر جدی بگیرید.
pigmentation-what-glutathione-proof = شواهدی نیست که نشان دهد تزریق گلوتاتیون در رگ، پوست را روشن‌تر می‌کند.
pigmentation-what-vein = تزریق گلوتاتیون یا { -vitamin-c } در رگ هرگز جزو مزوتراپی نیست.
pigmentation-what-usa = سازمان غذا و داروی آمریکا ({ -fda }) هیچ تزریقی را برای روشن کردن پوست تأیید نکرده است.
pigmentation-what-unknown-content = تزریق‌های روشن‌کنندهٔ پوست ممکن است مواد ناشناخته یا مضر داشته باشند. آن‌ها را اینترنتی نخرید.

## benefits

pigmentation-benefit-fade = ملاسما (لک‌های قهوه‌ای صورت) ممکن است کم‌کم کم‌رنگ‌تر شود.
pigmentation-honest-disagree = پژوهش‌ها نتیجهٔ یکسانی ندارند. فقط دربارهٔ ملاسما هستند، نه لک‌های تیرهٔ دیگر.
pigmentation-honest-upkeep = ملاسما علاج ندارد. بیشتر افراد به درمان نگهدارنده نیاز دارند.
pigmentation-benefit-other-spots = بعضی کلینیک‌ها مزوتراپی را برای کک‌ومک، لک آفتاب، لک جای جوش و یکدست نبودن رنگ پوست هم پیشنهاد می‌کنند.
pigmentation-heading-studies = پژوهش‌ها چه نشان دادند؟
pigmentation-honest-pooled-for = در بررسی { $melasma_trials_pooled_for }، ترانکسامیک اسید با سوزن بهتر از قرص یا کرم بود.
pigmentation-honest-pooled-unsure = در بررسی { $melasma_trials_pooled_unsure } دربارهٔ قرص، کرم و تزریق، معلوم نشد که تزریق فایدهٔ بیشتری داشته باشد.
pigmentation-honest-same = در پژوهش‌های کوچک، تزریق ترانکسامیک اسید و تزریق { -vitamin-c } در پوست نتیجهٔ تقریباً یکسانی داشتند.
pigmentation-honest-peel = در یک پژوهش، لایه‌برداری و یک کرم گیاهی، هرکدام بهتر از تزریق بودند.
pigmentation-honest-no-study = پژوهشی دربارهٔ کک‌ومک، لک آفتاب یا لک جای جوش پیدا نشد.
pigmentation-honest-no-study-mix = پژوهشی دربارهٔ تزریق کوجیک اسید یا گلوتاتیون در پوست پیدا نشد.

## contraindications

pigmentation-never-spot = اول هر لک تیره را به پزشک نشان دهید. سرطان پوست ممکن است شبیه آن باشد.
pigmentation-never-lead = در این حالت‌ها ترانکسامیک اسید را نپذیرید:
pigmentation-never-clot = لختهٔ خون، سکتهٔ مغزی، بسته شدن رگ چشم یا تشنج دارید یا داشته‌اید
pigmentation-never-kidney = بیماری شدید کلیه یا حساسیت به ترانکسامیک اسید دارید
pigmentation-ask-pill = اگر قرص، چسب یا حلقهٔ ضدبارداری یا هورمون دیگری مصرف می‌کنید، تصمیم با پزشکتان است.
pigmentation-ask-lead = برای ترانکسامیک اسید، در این حالت‌ها اول با پزشکتان صحبت کنید:
pigmentation-ask-illness = دیابت، بیماری کلیه‌ای که شدید نیست، یا مشکل دریچه یا ضربان قلب دارید
pigmentation-ask-clot-risk = اضافه‌وزن زیاد دارید، یا در خانواده‌تان لختهٔ خون بوده است
pigmentation-ask-hormones = استروژن یا تاموکسیفن مصرف می‌کنید

## plan

pigmentation-plan-judge = پژوهش‌های ملاسما نتیجه را بعد از { $melasma_check_weeks } می‌سنجند.

## aftercare

pigmentation-after-sun = هر روز از پوستتان در برابر آفتاب محافظت کنید. آفتاب ملاسما را بدتر می‌کند.
pigmentation-after-no-sunbed = زیر دستگاه برنزه کردن نروید. ممکن است ملاسما را بدتر کند.
pigmentation-after-darker = اگر پوست در محل تزریق تیره‌تر شد، به کلینیک بگویید.

## urgent

pigmentation-now-lead = بعد از ترانکسامیک اسید، این نشانه‌ها هم اورژانسی است:
pigmentation-now-chest = درد قفسهٔ سینه، فک یا دست چپ، سردرد شدید ناگهانی، یا تنگی نفس
pigmentation-now-leg = ضعف یک طرف بدن؛ درد، ورم یا گرمی ساق پا یا کشالهٔ ران؛ یا تغییر دید

## effects

pigmentation-normal-burning = در پژوهش‌های ترانکسامیک اسید، پوست درد، سوزش، خارش یا قرمزی داشت، یا برای مدتی کوتاه ورم کرد.

## risks

pigmentation-risk-darker = لک تیره در محل تزریق ممکن است ماه‌ها بماند.
pigmentation-heading-tranexamic = دربارهٔ ترانکسامیک اسید
pigmentation-risk-vein = هشدارها برای قرص و تزریق در رگ نوشته شده است. مقداری که در پوست تزریق می‌شود کمتر است.
pigmentation-risk-limit = کسی نمی‌داند چه مقدار از آن در پوست زیاد است. پس کلینیک باید همان پرسش‌ها را بپرسد.
pigmentation-risk-clot = گزارشی از لختهٔ خون بعد از این تزریق در پوست پیدا نشد. پژوهش‌ها کوچک‌تر از آن بوده‌اند که بشود آن را رد کرد.
pigmentation-risk-eye = بسته شدن رگ چشم با این دارو گزارش شده است.

## alternatives

pigmentation-other-creams = پزشکان معمولاً اول محافظت در برابر آفتاب و کرم تجویزی را امتحان می‌کنند.
pigmentation-other-peels = لایه‌برداری قدم دوم است و لیزر قدم آخر.
pigmentation-other-makeup = آرایش برای پوشاندن لک‌ها در هر مرحله یک انتخاب است.
pigmentation-other-tablets = قرص ترانکسامیک اسید نسخه می‌خواهد. همهٔ هشدارهای ترانکسامیک اسید اول از همه برای قرص است.
pigmentation-other-unknown-creams = کرم‌هایی که معلوم نیست از کجا آمده‌اند، شاید جیوه یا کورتون داشته باشند، یا هیدروکینونی که روی برچسب نیامده است. ممکن است پوست را تیره یا قرمز کنند. سراغ آن‌ها نروید.
pigmentation-other-nothing = هیچ کاری نکردن هم یک انتخاب است. ملاسما سرطان نیست و سرطان نمی‌شود.

## notes

pigmentation-note-licence = در اروپا، ترانکسامیک اسید تزریقی فقط برای تزریق در رگ مجوز دارد.
pigmentation-note-pill = قرص ضدبارداری ممکن است باعث ملاسما شود. آن را ادامه دهید و از پزشکتان بپرسید.
pigmentation-note-contraception = برگهٔ راهنمای ترانکسامیک اسید می‌گوید در دورهٔ مصرف آن از بارداری جلوگیری کنید. روش مناسب را از پزشکتان بپرسید.
pigmentation-heading-more = بیشتر دربارهٔ لک‌های پوستی
pigmentation-note-favism-harm = اگر فاویسم دارید، مقدار زیاد { -vitamin-c } ممکن است خون را تخریب کند و به کلیه‌ها آسیب بزند.
pigmentation-note-favism-skin = چنین موردی بعد از تزریق در پوست پیدا نشد. با این حال، اگر فاویسم دارید، قبل از اولین جلسه به کلینیک بگویید.
pigmentation-note-cause = بارداری و داروهای هورمونی ممکن است باعث ملاسما شوند. از پزشکتان بپرسید چنین علتی هنوز هست یا نه.
pigmentation-note-upkeep-sun = بعد از آخرین جلسه هم از پوستتان در برابر آفتاب محافظت کنید.

## acknowledgement

pigmentation-teach = چه کسانی نباید تزریق ترانکسامیک اسید را بپذیرند؟
