# Small pockets of fat. The warning comes first.


## warning


## mechanism


## substances


## benefits


## contraindications


## session


## plan


## risks


## alternatives

