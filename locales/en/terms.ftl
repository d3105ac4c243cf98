# Words that must be the same everywhere.
# Latin pieces stand in terms, so that right-to-left languages can give them their own isolates.

-mesotherapy = mesotherapy
-vitamin-c = vitamin C
-vitamin-e = vitamin E
# The enzyme that is missing in favism.
-favism-enzyme = G6PD
# The mark on sunscreen bottles.
-uva = UVA
# Product from your own blood.
-prp = PRP
-fda = FDA
-hiv = HIV
