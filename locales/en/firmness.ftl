# Firmness of the face. The rest is in the set rejuvenation.

firmness-title = Mesotherapy for firmer-looking skin

## main

firmness-honest-facelift = Mesotherapy does not replace a facelift.

## benefits

firmness-benefit-firm = Your skin may feel firmer for a time. Any gain is mild at the most.
firmness-honest-deep = It will not help skin that sags because the deep tissue is loose.
firmness-honest-proof = Good proof is missing. No study of a sagging jaw line or neck was found.
firmness-honest-gain = A study of { $ha_trial_people } measured { $ha_trial_firmness_gain } more firmness than with injected salt water.
firmness-honest-surface = It measured the surface, soon after the last session. Some authors worked for the maker.

## alternatives

firmness-other-surgery = Skin resurfacing and surgery are choices for some people. Ask what each can do for you.

## acknowledgement

firmness-teach = What can mesotherapy not do for sagging skin?
