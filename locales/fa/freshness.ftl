# Freshness of the skin. The rest is in the set rejuvenation.


## benefits

