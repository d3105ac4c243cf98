# Scars that acne has left.

acne-scars-title = Mesotherapy for acne scars

## mechanism

acne-scars-how-plump = Tiny amounts of gel may plump up the dents.
acne-scars-how-collagen = The injections may also wake the cells that make collagen (fibres that support the skin).

## substances

acne-scars-what-gel = One study used hyaluronic acid gel in tiny amounts.
acne-scars-what-vitamins = No study was found of vitamin mixes for scars. Ask what is in the syringe.

## benefits

acne-scars-benefit-softer = Dented acne scars may look softer.
acne-scars-honest-vanish = Scars do not vanish. No single method is enough.
acne-scars-honest-thin = Proof is thin: one small study, with links to the maker of the gel.
acne-scars-heading-studies = What studies found
acne-scars-honest-people = In the gel study of { $scar_trial_people }, scars and skin looked better.
acne-scars-honest-moderate = One text names mesotherapy for medium scars only.
acne-scars-honest-combine = Reviews say that several methods together work better than one alone.

## contraindications

acne-scars-never-active = Do not have it over active, inflamed or infected acne.
acne-scars-ask-isotretinoin = isotretinoin tablets or capsules for acne, now or not long ago

## plan

acne-scars-plan-study = In one study people had { $scar_trial_sessions }, { $scar_trial_interval } apart. After { $scar_trial_followup } the scars looked better still.

## aftercare

acne-scars-after-sun = Protect your skin from sun, or dark marks may form.
acne-scars-after-pick = Your clinic may ask you not to squeeze the skin or pull off scabs.

## alternatives

acne-scars-other-needling = A device that pricks the skin with tiny needles (microneedling) is another choice. In the USA it is allowed for acne scars on the face from the age of { $needling_device_min_age }.
acne-scars-other-methods = Peels, fillers and lasers are other choices.
acne-scars-other-small = A doctor can also free scars with a needle, or cut out small ones.
acne-scars-other-risks = Each of these has risks of its own. Ask which fits your scars.
acne-scars-other-nothing = Doing nothing is a choice. You can decide later.

## notes

acne-scars-note-not-acne = It is not for acne itself, only for scars that acne has left.
acne-scars-note-brown = Flat brown marks are not scars. Ask for the sheet on dark patches.

## acknowledgement

acne-scars-teach = When does acne mean that you must not have a session?
