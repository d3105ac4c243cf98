# What holds only for goals treated on the face.

## Who should not have it

face-never-surgery = لا يجوز إجراؤه قبل مرور { $facial_surgery_wait } على عملية جراحية في الوجه.

face-operation-kinds = المقصود أي عملية جراحية في الوجه، للعلاج أو للتجميل.

## On the day

face-day-duration = تستغرق جلسة الوجه { $session_duration }.

## How many sessions

face-plan-no-standard = لا يوجد عدد مثبت من الجلسات. تضع العيادة الخطة معك.
face-plan-sessions = العدد غالبًا { $sessions_face }، بفاصل { $session_interval }.
face-plan-results = قد يظهر تغيّر { $results_from_session }. ولا يلاحظ بعض الناس أي تغيّر.
face-plan-upkeep = بعد ذلك، يمكن إجراء جلسة كل بضعة أشهر، فقط إذا لاحظت فائدة واتفقت مع العيادة على ذلك.

## After the session

face-after-mineral = بعد { $makeup_wait }، وعند الحاجة إلى التغطية، يمكن استعمال كريم أساس معدني وأدوات نظيفة.

## Serious problems

face-risk-sight-permanent = بعد الحقن في الوجه، قد يكون فقدان البصر دائمًا.
face-risk-sight-time = يبدأ في أغلب الحالات خلال ثوان. وفي حالة واحدة بدأ بعد { $sight_loss_onset_latest }.
