# What freshness, wrinkles, hydration and firmness share. It stands for the skin of the face.

## mechanism

rejuvenation-how-water = Hyaluronic acid holds water. It is meant to keep the skin moist.
rejuvenation-how-collagen = The needle and the mix may wake the cells that make collagen and elastin. These fibres support the skin.
rejuvenation-how-collagen-no = Skin samples from { $eye_trial_people } in one study showed no change.
rejuvenation-how-collagen-yes = Another small study found tidier collagen and less sun damage in the fibres.
rejuvenation-how-antioxidants = Antioxidants are meant to protect the skin from harmful particles (free radicals).
rejuvenation-how-blood-flow = Some texts also claim better blood flow in the skin. No study was found that shows it.

## substances

rejuvenation-what-hyaluronic = Clinics often use hyaluronic acid.
rejuvenation-what-vitamins = They also use { -vitamin-c }, { -vitamin-e }, minerals and amino acids.
rejuvenation-what-other = Some mixes hold antioxidants and growth factors too.
rejuvenation-what-list = Ask for the name of everything in the syringe.

## benefits

rejuvenation-heading-studies = What studies found
rejuvenation-honest-hyaluronic = A review of { $ha_studies_reviewed } of hyaluronic acid found moister, brighter and more elastic skin.
rejuvenation-honest-alone = In that review, hyaluronic acid alone did better than mixes.
rejuvenation-honest-no-comparison = One study saw brighter and firmer skin, but compared it with no other group.
rejuvenation-honest-vitamins = In a study of { $eye_trial_people }, a vitamin mix around the eyes brought no visible change after { $eye_trial_sessions }.
rejuvenation-heading-reviews = What reviews and doctors' societies say
rejuvenation-honest-routine = One review found no good new proof. It does not advise mesotherapy as a routine.
rejuvenation-honest-usa = The medicines authority of the USA ({ -fda }) has not approved it to make skin look younger.
rejuvenation-honest-unclear = An older review found both the effect and the risks unclear.
rejuvenation-honest-photos = Most studies rest on photos from before and after, and on opinions.
rejuvenation-honest-india = A group of skin doctors in India says that acceptable proof is missing.
rejuvenation-honest-italy = A doctors' society in Italy is more positive. It still asks for larger studies.
rejuvenation-honest-fade = It does not cure anything, and any gain may fade.

## alternatives

rejuvenation-other-daily = You can use sunscreen each day, use a moisturiser and not smoke.
rejuvenation-other-retinoid = Creams with vitamin A (retinoids) are a choice too, but not in pregnancy.
rejuvenation-other-nothing = Doing nothing is a choice too. You can decide later.

## notes

rejuvenation-note-sun = Sun is a main cause of wrinkles and patchy tone. Protect your skin daily.
