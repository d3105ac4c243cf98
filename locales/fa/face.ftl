# What holds only for goals treated on the face.

## Who should not have it

face-never-surgery = تا { $facial_surgery_wait } بعد از عمل جراحی صورت، مزوتراپی نکنید.

face-operation-kinds = منظور هر عمل جراحی صورت است، چه برای سلامت و چه برای زیبایی.

## On the day

face-day-duration = هر جلسهٔ صورت { $session_duration } طول می‌کشد.

## How many sessions

face-plan-no-standard = تعداد مشخصی ثابت نشده است. کلینیک آن را با شما تعیین می‌کند.
face-plan-sessions = اغلب { $sessions_face } با فاصلهٔ { $session_interval } انجام می‌شود.
face-plan-results = ممکن است از { $results_from_session } تغییری ببینید. بعضی‌ها تغییری نمی‌بینند.
face-plan-upkeep = بعد از آن، فقط اگر شما و کلینیک فایده‌ای دیدید، هر چند ماه یک جلسه بروید.

## After the session

face-after-mineral = اگر مجبورید آرایش کنید، بعد از { $makeup_wait } کرم‌پودر معدنی و ابزار تمیز به کار ببرید.

## Serious problems

face-risk-sight-permanent = بعد از تزریق در پوست صورت، از دست دادن بینایی ممکن است ماندنی باشد.
face-risk-sight-time = بیشتر وقت‌ها ظرف چند ثانیه شروع می‌شود. یک بار { $sight_loss_onset_latest } بعد شروع شد.
