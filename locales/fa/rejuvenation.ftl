# What freshness, wrinkles, hydration and firmness share. It stands for the skin of the face.

## mechanism


## substances


## benefits


## alternatives


## notes

