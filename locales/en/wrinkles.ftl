# Fine wrinkles. The rest is in the set rejuvenation.

wrinkles-title = Mesotherapy for fine wrinkles

## benefits

wrinkles-benefit-fine = Fine lines at the surface may look softer for a while.
wrinkles-honest-deep = It does not relax muscles. It does not fill deep folds.
wrinkles-honest-disagree = Studies do not agree. Your face still gets older.
wrinkles-honest-fewer = One small study saw fewer fine lines, but compared them with no other group.
wrinkles-honest-crows-feet = In one study, lines beside the eyes got a little less deep. Some of its authors worked for the maker.

## alternatives

wrinkles-other-retinoid-time = Retinoid creams take weeks to months.
wrinkles-other-muscle = For lines from muscle movement there is botulinum toxin, and for deep folds there is filler.
wrinkles-other-surface = Peels, skin resurfacing or surgery are choices for some wrinkles.

## notes

wrinkles-note-smoke = Smoking causes wrinkles too. Keeping the sun off your skin comes first in any plan.

## acknowledgement

wrinkles-teach = Which wrinkles may look softer, and which will not?
