# Small pockets of fat. The warning comes first.

fat-reduction-title = تزریق برای چربی موضعی

## warning

fat-reduction-warning-harm = تزریق‌های بی‌مجوز برای آب کردن چربی باعث جای زخم ماندنی، عفونت جدی و برآمدگی‌های عمیق و دردناک شده است.
fat-reduction-warning-body = در هر جایی غیر از زیر چانه، نه فایدهٔ آن به اندازهٔ کافی معلوم است و نه خطر آن.
fat-reduction-warning-ban = فرانسه در سال { $french_decree_year } میلادی چنین تزریق‌هایی را ممنوع کرد.
fat-reduction-warning-weight = روشی برای کم کردن وزن نیست.
fat-reduction-warning-licensed = فقط پزشک یا درمانگر دارای مجوز و محصول دارای مجوز را بپذیرید.

## mechanism

fat-reduction-how-cells = هدف از این تزریق‌ها شکستن دیوارهٔ سلول‌های چربی است.

## substances

fat-reduction-what-used = کلینیک‌ها فسفاتیدیل‌کولین، دئوکسی‌کولیک اسید و ترکیب این‌ها را به کار برده‌اند.
fat-reduction-what-chin = در آمریکا یک داروی دئوکسی‌کولیک اسید تأیید شده است، فقط برای چربی زیر چانه.
fat-reduction-what-body = تأیید برای زیر چانه دربارهٔ محصول‌های دیگر یا جاهای دیگر چیزی نمی‌گوید.

## benefits

fat-reduction-benefit-aim = هدف، کوچک کردن چربی موضعی است. قولی دربارهٔ نتیجه داده نمی‌شود.
fat-reduction-honest-chin = فقط برای زیر چانه یک دارو تأیید شده است، آن هم در آمریکا.
fat-reduction-heading-experts = کارشناسان چه می‌گویند؟
fat-reduction-honest-surgeons = یک انجمن جراحان پلاستیک دربارهٔ ترکیب‌های آب‌کنندهٔ چربی هشدار می‌دهد.
fat-reduction-honest-unclear = یک بررسی، هم اثر و هم خطرها را نامعلوم دانست.

## contraindications

fat-reduction-never-swallow = اگر سختی در بلع دارید یا داشته‌اید، تزریق زیر چانه را نپذیرید.

## session

fat-reduction-day-length = مدت ثابتی برای این جلسه معلوم نیست. بپرسید جلسهٔ شما چقدر طول می‌کشد.

## plan

fat-reduction-plan-none = برای چربی بدن برنامه‌ای شناخته نشده است.
fat-reduction-plan-chin = داروی دارای مجوز زیر چانه: حداکثر { $chin_fat_sessions_max }، با فاصلهٔ دست‌کم { $chin_fat_interval_min }، فقط برای بزرگسالان.
fat-reduction-plan-chin-only = این عددها فقط برای همان دارو و فقط زیر چانه درست است.

## risks

fat-reduction-risk-reported = عفونت با باکتری‌هایی که کند رشد می‌کنند، زخم باز، التهاب چربی و آسیب عصب فک پیش آمده است.
fat-reduction-risk-places = باکتری‌هایی که کند رشد می‌کنند، بیشتر در شکم، باسن و ران‌ها دیده شده‌اند.
fat-reduction-risk-chin-nerve = در پژوهش‌های داروی زیر چانه، لبخند { $chin_fat_nerve_weakness } کج شد.
fat-reduction-risk-chin-swallow = در پژوهش‌های داروی زیر چانه، { $chin_fat_swallowing } سختی در بلع داشتند.
fat-reduction-risk-swallow-call = اگر سختی در بلع دارید، همین حالا با شمارهٔ اورژانس { $emergency_number } تماس بگیرید.
fat-reduction-heading-more = گزارش‌های دیگر از آسیب
fat-reduction-risk-also = ریزش مو، حالت تهوع، اسهال و سرگیجه هم گزارش شده است.
fat-reduction-risk-swellings = یک نفر بعد از فسفاتیدیل‌کولین ورم‌های خیلی بزرگ، دردناک و خارش‌دار پیدا کرد.
fat-reduction-risk-panniculitis = چربی زیر پوست ممکن است التهاب پیدا کند (پانیکولیت).
fat-reduction-risk-outbreak = بعد از تزریق به دست فردی بی‌مجوز، { $outbreak_cases } واکنش پوستی طولانی پیدا کردند.
fat-reduction-heading-chin = داروی دارای مجوز برای زیر چانه
fat-reduction-risk-chin-bruise = در پژوهش‌های آن، حدود { $chin_fat_bruising } کبودی پیدا کردند.
fat-reduction-risk-chin-jaw = کج شدن لبخند از ضعف یکی از عصب‌های فک بود.
fat-reduction-risk-chin-longest = مشکل عصب و بلع خوب شد. طولانی‌ترین آن { $chin_fat_nerve_weakness_longest } طول کشید.
fat-reduction-risk-chin-only = این عددها فقط برای همان یک دارو درست است.

## alternatives

fat-reduction-other-devices = دستگاه سردکننده یا دستگاه دیگری که مجوز دارد یک انتخاب است. اثر آن شاید نماند و وزن را کم نمی‌کند.
fat-reduction-other-liposuction = لیپوساکشن عمل جراحی برای بیرون کشیدن چربی است و خطرهای خودش را دارد.
fat-reduction-other-food = نوع غذا و مقدار تحرک هم انتخاب‌های دیگری است.
fat-reduction-other-nothing = هیچ کاری نکردن هم یک انتخاب است. بعداً هم وقت تصمیم گرفتن هست.

## acknowledgement

fat-reduction-teach = تزریق‌های بی‌مجوز برای آب کردن چربی باعث چه آسیب‌هایی شده است؟
