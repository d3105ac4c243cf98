# What freshness, wrinkles, hydration and firmness share. It stands for the skin of the face.

## mechanism

rejuvenation-how-water = هیالورونیک اسید آب را نگه می‌دارد. هدف از آن مرطوب نگه داشتن پوست است.
rejuvenation-how-collagen = سوزن و ترکیب تزریقی ممکن است سلول‌های سازندهٔ کلاژن و الاستین را بیدار کنند. این رشته‌ها پوست را نگه می‌دارند.
rejuvenation-how-collagen-no = در یک پژوهش، نمونه‌های پوست { $eye_trial_people } تغییری نشان نداد.
rejuvenation-how-collagen-yes = در پژوهش کوچک دیگری، کلاژن مرتب‌تر شد و آسیب آفتاب در رشته‌ها کمتر بود.
rejuvenation-how-antioxidants = هدف از آنتی‌اکسیدان‌ها محافظت از پوست در برابر ذره‌های آسیب‌رسان (رادیکال‌های آزاد) است.
rejuvenation-how-blood-flow = بعضی متن‌ها از بهتر شدن جریان خون پوست هم می‌گویند. پژوهشی که آن را نشان دهد پیدا نشد.

## substances

rejuvenation-what-hyaluronic = کلینیک‌ها اغلب هیالورونیک اسید به کار می‌برند.
rejuvenation-what-vitamins = { -vitamin-c }، { -vitamin-e }، مواد معدنی و آمینواسیدها هم به کار می‌رود.
rejuvenation-what-other = بعضی ترکیب‌ها آنتی‌اکسیدان‌ها و عوامل رشد هم دارند.
rejuvenation-what-list = نام همهٔ مواد داخل سرنگ را بپرسید.

## benefits

rejuvenation-heading-studies = پژوهش‌ها چه نشان دادند؟
rejuvenation-honest-hyaluronic = بررسی { $ha_studies_reviewed } دربارهٔ هیالورونیک اسید، پوستی مرطوب‌تر، شاداب‌تر و کشسان‌تر نشان داد.
rejuvenation-honest-alone = در آن بررسی، هیالورونیک اسید به‌تنهایی از ترکیب‌ها بهتر بود.
rejuvenation-honest-no-comparison = در یک پژوهش، پوست شاداب‌تر و سفت‌تر شد، ولی گروهی برای مقایسه نداشت.
rejuvenation-honest-vitamins = تزریق ترکیب ویتامینی دور چشم، بعد از { $eye_trial_sessions }، در { $eye_trial_people } تغییری نداد که دیده شود.
rejuvenation-heading-reviews = بررسی‌ها و انجمن‌های پزشکی چه می‌گویند؟
rejuvenation-honest-routine = یک بررسی شواهد خوب تازه‌ای پیدا نکرد. مزوتراپی را به عنوان کار معمول توصیه نمی‌کند.
rejuvenation-honest-unclear = یک بررسی قدیمی‌تر، هم اثر و هم خطرها را نامعلوم دانست.
rejuvenation-honest-photos = بیشتر پژوهش‌ها بر عکس‌های قبل و بعد و بر نظر افراد تکیه دارند.
rejuvenation-honest-india = متخصصان پوست در هند می‌گویند شواهد قابل قبولی در دست نیست.
rejuvenation-honest-italy = یک انجمن پزشکی در ایتالیا نظر مثبت‌تری دارد. باز هم پژوهش‌های بزرگ‌تر می‌خواهد.
rejuvenation-honest-fade = هیچ چیز را علاج نمی‌کند و هر فایده‌ای ممکن است کم‌کم از بین برود.

## alternatives

rejuvenation-other-daily = ضدآفتاب هرروزه، کرم مرطوب‌کننده و دوری از دخانیات انتخاب‌های دیگری است.
rejuvenation-other-retinoid = کرم رتینوئیدی (ویتامین آ) هم یک انتخاب است، ولی نه در بارداری.
rejuvenation-other-nothing = هیچ کاری نکردن هم یک انتخاب است. بعداً هم وقت تصمیم گرفتن هست.

## notes

rejuvenation-note-sun = آفتاب از علت‌های اصلی چین‌وچروک و یکدست نبودن رنگ پوست است. هر روز پوستتان را از آفتاب حفظ کنید.
