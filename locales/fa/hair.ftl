# Hair loss.


## mechanism


## substances


## benefits


## contraindications


## preparation


## session


## plan


## aftercare


## urgent


## risks


## alternatives


## notes

