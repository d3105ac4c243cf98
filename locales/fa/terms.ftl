# Words that must be the same everywhere.
# Latin pieces stand in terms with their own isolates, so that they keep their place in a right-to-left line.

-mesotherapy = مزوتراپی
-vitamin-c = ویتامین {"\u2066"}C{"\u2069"}
-vitamin-e = ویتامین {"\u2066"}E{"\u2069"}
# The enzyme that is missing in favism.
-favism-enzyme = {"\u2066"}G6PD{"\u2069"}
# The mark on sunscreen bottles.
-uva = {"\u2066"}UVA{"\u2069"}
# Product from your own blood.
-prp = {"\u2066"}PRP{"\u2069"}
-fda = {"\u2066"}FDA{"\u2069"}
-hiv = ویروس ایدز ({"\u2066"}HIV{"\u2069"})
