# Scars that acne has left.


## mechanism


## substances


## benefits


## contraindications


## plan


## aftercare


## alternatives


## notes

