# The area around the eyes.

eye-area-title = Mesotherapy around the eyes

## mechanism

eye-area-how-moisture = The mix is meant to hold water in the skin. It may also wake the cells that make collagen (fibres that support the skin).
eye-area-how-pigment = The aim of { -vitamin-c } is to slow the making of skin pigment (melanin).

## substances

eye-area-what-studies = Studies around the eyes used { -vitamin-c } or a mix of vitamins.
eye-area-what-ask = No agreed mix was found. Ask what is in the syringe.

## benefits

eye-area-benefit-look = Dark circles may look less dark. Fine lines may look softer.
eye-area-honest-bags = No study of mesotherapy for bags under the eyes was found. Expect no change.
eye-area-honest-scarce = There is little good proof. Studies do not agree.
eye-area-heading-studies = What studies found
eye-area-honest-lines = In a study of { $eye_trial_people }, fine lines did not improve after { $eye_trial_sessions } of a vitamin mix.
eye-area-honest-crows-feet = With hyaluronic acid, lines beside the eyes got a little less deep. Some authors of that study worked for the maker.
eye-area-honest-circles = A study of { $dark_circle_trial_people } with dark circles compared { -vitamin-c } injections with other methods. All the methods helped.
eye-area-honest-circles-burn = In that study { -vitamin-c } injections burned more. Parts of the report do not fit together.
eye-area-honest-cause = What may help depends on the cause: pigment, veins, a hollow or loose skin.
eye-area-honest-bags-cause = Bags come from loose tissue, fat that moves forward, or fluid.

## contraindications

eye-area-never-untrained = Only a doctor trained to treat around the eyes may inject here.
eye-area-risk-sight = Loss of sight after injections in the face is very rare. But it can last for life.
eye-area-ask-lead = Also talk to your doctor first if:
eye-area-ask-eyes = you have an eye disease, had an eye operation or wear contact lenses
eye-area-ask-eyelid = you have an allergy of the eyelids
eye-area-ask-puffy = you have strong, lasting, red, itchy or painful swelling at the eyes
eye-area-ask-swelling = you also have swelling in other places, such as the legs

## preparation

eye-area-before-lenses = Take your contact lenses out before the session.

## session

eye-area-day-numbing = Numbing cream can hurt the eye. Near the eye, only the clinic puts it on.

## plan

eye-area-plan-study = In one study people had { $eye_trial_sessions }, one every { $eye_trial_interval }.

## aftercare

eye-area-after-sunglasses = Wear sunglasses and stay in the shade.
eye-area-after-press = Do not press on the eye. Do not use eye make-up for { $makeup_wait }.
eye-area-after-cool = Around the eyes, use a cool pack only if your clinic agrees, and do not press.

## effects

eye-area-normal-bruises = Your clinic may tell you that bruises show more around the eyes.

## risks

eye-area-risk-lumps = One woman had lumps on her lower lids that grew over { $lump_onset_case }.
eye-area-heading-sight = More about loss of sight and lumps
eye-area-risk-sight-blood = A few people lost all or part of their sight after their own platelets ({ -prp }) went into the face.
eye-area-risk-sight-brows = In some of them the needle went in between the brows.
eye-area-risk-sight-brain = One of these people also had brain damage.
eye-area-risk-swelling = The woman with the lumps had strong swelling of the face first. The product was not known.

## alternatives

eye-area-other-cool = A cool cloth, enough sleep and a raised head in bed may help puffiness.
eye-area-other-allergy = If an allergy is the cause, ask a doctor about care for it.
eye-area-other-pigment = Creams, peels or laser may help some dark circles.
eye-area-other-hollow = For hollows there is filler or fat. Near the eye these have risks of their own, such as loss of sight.
eye-area-other-surgery = For loose skin there is eyelid surgery.
eye-area-other-nothing = Doing nothing is a choice. Bags under the eyes mostly do no harm.

## notes

eye-area-note-puffy = A problem with the kidneys or the thyroid, an infection or an allergy can cause puffy eyes.

## acknowledgement

eye-area-teach = Who may inject around your eyes, and why?
