# Fine wrinkles. The rest is in the set rejuvenation.


## benefits


## alternatives


## notes

