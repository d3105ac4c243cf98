# What holds only for goals treated on the face.

## Who should not have it

face-never-surgery = تا { $facial_surgery_wait } بعد از عمل جراحی صورت، مزوتراپی نکنید.

face-operation-kinds = منظور از عمل جراحی صورت، هر نوع آن است، چه برای سلامت و چه برای زیبایی.

## On the day

face-day-duration = هر جلسهٔ صورت { $session_duration } طول می‌کشد.

## How many sessions

face-plan-no-standard = تعداد مشخصی برای جلسه‌ها ثابت نشده است. کلینیک تعداد را همراه با شما تعیین می‌کند.
face-plan-sessions = اغلب { $sessions_face } با فاصلهٔ { $session_interval } انجام می‌شود.
face-plan-results = ممکن است از { $results_from_session } تغییری ببینید. بعضی‌ها تغییری نمی‌بینند.
face-plan-upkeep = بعد از آن، فقط اگر شما و کلینیک فایده‌ای دیدید، هر چند ماه یک جلسه بروید.

## After the session

face-after-mineral = اگر مجبورید آرایش کنید، بعد از { $makeup_wait } کرم‌پودر معدنی و ابزار آرایش تمیز به کار ببرید.
    .short = کرم‌پودر معدنی

## Serious problems

face-risk-sight-permanent = بعد از تزریق در پوست صورت، از دست دادن بینایی ممکن است ماندنی باشد.
face-risk-sight-time = بیشتر وقت‌ها ظرف چند ثانیه شروع می‌شود. یک بار { $sight_loss_onset_latest } بعد شروع شد.

## What it is

face-what-depth = قرار است سوزن بیشتر از { $needle_depth_max } فرو نرود. این عمق را برای اثرگذاری گفته‌اند. احتمال آسیب را صفر نمی‌کند.

## Compared with other treatments

# Table headings
face-compare-corner = موضوع مقایسه
face-compare-mesotherapy = مزوتراپی
face-compare-botulinum = سم بوتولینوم (مثل بوتاکس)
face-compare-filler = فیلر (ژل)
face-compare-laser = لیزر
face-compare-good-for = کاربرد
face-compare-lasts = مدت اثر
face-compare-sessions = جلسه‌ها
face-compare-drawbacks = عیب‌ها
# Table cells
face-compare-good-for-mesotherapy = آب‌رسانی پوست و خطوط ریز
face-compare-good-for-botulinum = خطوط ناشی از حرکت عضله
face-compare-good-for-filler = حجم ازدست‌رفته و چین‌ها
face-compare-good-for-laser = لک‌ها، نو شدن پوست و بعضی اسکارها
face-compare-lasts-mesotherapy = معلوم نیست؛ جلسهٔ نگهدارنده هر چند ماه
face-compare-lasts-botulinum = حدود { $botulinum_lasts }
face-compare-lasts-filler = حدود { $filler_lasts }
face-compare-lasts-laser = بسته به نوع آن
face-compare-sessions-mesotherapy = چند جلسه
face-compare-sessions-botulinum = تکرار برای حفظ اثر
face-compare-sessions-filler = تکرار برای حفظ اثر
face-compare-sessions-laser = یک جلسه یا بیشتر
face-compare-drawbacks-mesotherapy = جلسه‌های زیاد؛ شواهد ضعیف
face-compare-drawbacks-botulinum = اثر موقت؛ احتمال افتادن پلک یا عضله
face-compare-drawbacks-filler = اغلب گران‌تر؛ احتمال جابه‌جایی یا برآمدگی؛ احتمال بسته شدن رگ و آسیب به بینایی
face-compare-drawbacks-laser = مراقبت دقیق بعد از آن؛ بهبودی طولانی‌تر
