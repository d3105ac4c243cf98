# Visible pores and skin texture.

pores-title = Mesotherapy for visible pores and uneven skin texture

## mechanism

pores-how-unknown = No explanation was found of how it might change pores.

## substances

pores-what-unknown = No agreed mix for pores was found. Ask what is in the syringe.
pores-what-texture = Studies of skin texture used hyaluronic acid.

## benefits

pores-benefit-texture = Your skin may look finer and smoother for a while.
pores-honest-little = Little is known: no study of mesotherapy for pores was found.
pores-honest-normal = Pores are normal small holes in the skin. They do not close.
pores-heading-studies = What studies found
pores-honest-texture = In studies of hyaluronic acid, skin texture got better.
pores-honest-routine = One review of the face found no good new proof. It does not advise mesotherapy as a routine.
pores-honest-india = A group of skin doctors in India says that acceptable proof is missing.

## aftercare

pores-after-squeeze = Do not squeeze pores or use heavy products after the session.

## alternatives

pores-other-wash = Wash your face gently. Use oil-free products that do not clog pores.
pores-other-acid = Products with a mild acid that lifts dead skin are a choice too.
pores-other-retinoid = A vitamin A cream (retinoid) at night is a choice too, but not in pregnancy.
pores-other-nothing = Doing nothing is a choice. Pores are a normal part of the skin.

## notes

pores-note-why = Oil, acne, sun and slack skin can make pores look larger.
pores-note-family = Their size runs partly in families.

## acknowledgement

pores-teach = What is known about mesotherapy for pores?
