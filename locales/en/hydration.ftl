# Moisture of the skin. The rest is in the set rejuvenation.

hydration-title = Mesotherapy for dry-looking skin

## benefits

hydration-benefit-moist = Your skin may be moister and look brighter for a while.
hydration-honest-large = In studies, hyaluronic acid made skin moister. Large studies are missing.
hydration-honest-short = Any gain may fade within weeks.
hydration-honest-gain = A study of { $ha_trial_people } measured { $ha_trial_moisture_gain } more moisture than with injected salt water.
hydration-honest-maker = It measured soon after the last session. Some of its authors worked for the maker.

## alternatives

hydration-heading-dry = Looking after dry skin
hydration-other-shower = Keep showers to { $shower_limit } or less. Use warm water, not hot.
hydration-other-cleanser = Wash with a cleanser that has no fragrance.
hydration-other-moisturiser = Put on moisturiser straight after washing.
hydration-other-humidifier = A device that makes the air moist (humidifier) may help.
hydration-other-nothing = Leaving it alone does no harm. Dry skin is not a disease in itself.

## acknowledgement

hydration-teach = If your skin gets moister, how long may that last?
