# Messages of the goal chemical-peel, in English.

# Title of the sheet: a noun phrase of a few words.
chemical-peel-title = Chemical peel for dark patches on the face

chemical-peel-main-message = A chemical peel may improve how your skin looks for a while. It is not proven for every use, and it carries risks. Ask which acid is used.
chemical-peel-benefit = Dark patches may look lighter for a while.
chemical-peel-after = Do not use make-up on your face for { $makeup_wait }.
    .short = no make-up
chemical-peel-late-lumps = See a doctor if a lump, an abscess (a pocket of pus) or an open sore appears where the peel was and stays. It can come weeks or even months later. Say that you had a chemical peel, and give the date, the place and the product name.
chemical-peel-teach = Which product will you leave off your face, and for how long?
