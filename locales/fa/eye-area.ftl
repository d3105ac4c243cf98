# The area around the eyes.


## mechanism


## substances


## benefits


## contraindications


## preparation


## session


## plan


## aftercare


## effects


## risks


## alternatives


## notes

