# What holds only for goals treated on the face.

## Who should not have it

face-never-surgery = Do not have it within { $facial_surgery_wait } after an operation on the face.

face-operation-kinds = This means any operation on the face, whether for health or for looks.

## On the day

face-day-duration = A session on the face takes { $session_duration }.

## How many sessions

face-plan-no-standard = No number of sessions is proven. Your clinic plans it with you.
face-plan-sessions = People often have { $sessions_face }, { $session_interval } apart.
face-plan-results = A change may show from { $results_from_session }. Some people see none.
face-plan-upkeep = After that, have a session every few months only if you and your clinic find that it helps.

## After the session

face-after-mineral = After { $makeup_wait }, if you must cover up, use mineral foundation and clean tools.

## Serious problems

face-risk-sight-permanent = After injections in the face, loss of sight can be permanent.
face-risk-sight-time = It mostly starts within seconds. In one case it started { $sight_loss_onset_latest } later.
