# Words that must be the same everywhere.
# Latin pieces stand here with their own left-to-right isolates.

-mesotherapy = الميزوثيرابي
-vitamin-c = فيتامين {"\u2066"}C{"\u2069"}
-vitamin-e = فيتامين {"\u2066"}E{"\u2069"}
# The enzyme that is missing in favism.
-favism-enzyme = {"\u2066"}G6PD{"\u2069"}
# The mark on sunscreen bottles.
-uva = {"\u2066"}UVA{"\u2069"}
# Product from your own blood.
-prp = {"\u2066"}PRP{"\u2069"}
# Written out: the letters alone mean nothing to most readers.
-fda = هيئة الغذاء والدواء الأمريكية
-hiv = فيروس نقص المناعة البشرية
