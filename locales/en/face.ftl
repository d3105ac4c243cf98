# What holds only for goals treated on the face.

## Who should not have it

face-never-surgery = Do not have it within { $facial_surgery_wait } after an operation on the face.

face-operation-kinds = An operation on the face means any kind, for health or for looks.

## On the day

face-day-duration = A session on the face takes { $session_duration }.

## How many sessions

face-plan-no-standard = No number of sessions is proven. Your clinic plans it with you.
face-plan-sessions = People often have { $sessions_face }, { $session_interval } apart.
face-plan-results = A change may show from { $results_from_session }. Some people see none.
face-plan-upkeep = After that, have a session every few months only if you and your clinic find that it helps.

## After the session

face-after-mineral = After { $makeup_wait }, if you must cover up, use mineral foundation and clean tools.
    .short = mineral make-up

## Serious problems

face-risk-sight-permanent = After injections in the face, loss of sight can last for life.
face-risk-sight-time = It mostly starts within seconds. In one case it started { $sight_loss_onset_latest } later.

## What it is

face-what-depth = The needle is meant to go no deeper than { $needle_depth_max }. That depth is for the effect. It does not rule out harm.

## Compared with other treatments

# Table headings
face-compare-corner = What to compare
face-compare-mesotherapy = Mesotherapy
face-compare-botulinum = Botulinum toxin (such as Botox)
face-compare-filler = Filler
face-compare-laser = Laser
face-compare-good-for = Used for
face-compare-lasts = How long it lasts
face-compare-sessions = Sessions
face-compare-drawbacks = Drawbacks
# Table cells
face-compare-good-for-mesotherapy = moisture and fine lines
face-compare-good-for-botulinum = lines from muscle movement
face-compare-good-for-filler = lost volume and folds
face-compare-good-for-laser = spots, skin renewal and some scars
face-compare-lasts-mesotherapy = not known; upkeep every few months
face-compare-lasts-botulinum = about { $botulinum_lasts }
face-compare-lasts-filler = about { $filler_lasts }
face-compare-lasts-laser = depends on the type
face-compare-sessions-mesotherapy = several
face-compare-sessions-botulinum = repeated to keep the effect
face-compare-sessions-filler = repeated to keep the effect
face-compare-sessions-laser = one or more
face-compare-drawbacks-mesotherapy = many sessions; weak proof
face-compare-drawbacks-botulinum = does not last; a lid or a muscle may droop
face-compare-drawbacks-filler = often costs more; may move or form lumps; may block a blood vessel and harm sight
face-compare-drawbacks-laser = strict care afterwards; longer recovery
