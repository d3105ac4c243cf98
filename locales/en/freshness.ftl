# Freshness of the skin. The rest is in the set rejuvenation.

freshness-title = Mesotherapy for fresher-looking skin

## benefits

freshness-benefit-look = Your skin may look brighter and feel smoother and moister for a while.
freshness-benefit-lines = Fine lines may look softer.
freshness-honest-proof = Good proof is missing. Some people see no change.

## acknowledgement

freshness-teach = How sure can anyone be that your skin will look fresher?
