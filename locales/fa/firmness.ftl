# Firmness of the face. The rest is in the set rejuvenation.


## main


## benefits


## alternatives

