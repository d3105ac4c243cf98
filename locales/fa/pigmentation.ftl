# Dark patches: melasma, freckles, spots.


## mechanism


## substances


## benefits


## contraindications


## plan


## aftercare


## urgent


## effects


## risks


## alternatives


## notes

