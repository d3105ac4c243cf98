# Visible pores and skin texture.


## mechanism


## substances


## benefits


## aftercare


## alternatives


## notes

