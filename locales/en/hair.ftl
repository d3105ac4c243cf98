# Hair loss.

hair-title = Mesotherapy for hair loss

## mechanism

hair-how-root = The idea is to place vitamins or a medicine close to the hair root.
hair-how-blood-flow = The mix may also improve blood flow in the scalp.
hair-how-stay = A small dose may stay longer in the skin where the needle put it.

## substances

hair-what-vitamins = Some clinics use vitamins such as biotin and panthenol, minerals and amino acids.
hair-what-other = Some mixes hold growth factors, or medicines that are said to raise blood flow.
hair-what-medicines = Studies have used minoxidil, finasteride, dutasteride, botulinum toxin and vitamin mixes.
hair-what-cells = Studies have also used stem cells and products made from your own blood ({ -prp }).
hair-what-ask = Mixes differ from clinic to clinic. Ask what exactly is in the syringe.

## benefits

hair-benefit-fuller = You may shed less hair. Your hair may look fuller.
hair-honest-no-agreed-mix = Large studies are missing. No mix or plan is agreed.
hair-honest-lotion = In one study it was not clearly better than minoxidil lotion.
hair-heading-studies = What studies found
hair-honest-reviewed = A review looked at { $hair_studies_reviewed }. Several of them reported more hair.
hair-honest-quality = An earlier review saw gains too, but the studies were poor. It asks for more research.
hair-honest-lotion-people = The study against minoxidil lotion had { $hair_trial_people } and ran for { $hair_trial_months }.
hair-honest-compare = Studies that compare it with minoxidil do not agree.
hair-honest-vitamins = No study was found of biotin or panthenol injections alone.
hair-honest-medicines = In the USA, { $hair_approved_medicines } are approved for common balding: minoxidil and finasteride. Mesotherapy is not.

## contraindications

hair-ask-hormones = Does the syringe hold finasteride or dutasteride? Ask the clinic.
hair-never-hormones = Do not accept them if you are, may be or want to be pregnant, or breastfeed.
hair-ask-hormones-men = Men: if your partner is or may become pregnant, or if you give blood, ask first.
hair-note-women = Finasteride and dutasteride act on male hormones. Finasteride is not for hair loss in women. Women must not take dutasteride.
hair-note-unborn = Both may harm an unborn boy.
hair-note-blood = After dutasteride, men must not give blood for at least { $dutasteride_blood_donation_wait }.
hair-note-condom = Finasteride passes into semen. Its leaflet advises a condom if your partner may become pregnant.
hair-note-touch = If you are pregnant, do not touch broken finasteride tablets or dutasteride capsules.
hair-note-rules = These rules come from tablets and capsules. No one knows what a scalp injection leaves in the blood.
hair-ask-lead = Also talk to your doctor first if:
hair-ask-cause = you lose hair all of a sudden, in patches or after a birth, or do not know why
hair-ask-heart = you have heart disease or heart rhythm trouble, and may get minoxidil

## preparation

hair-before-clean = Your clinic may ask you to come with clean, washed hair.

## session

hair-day-length = No fixed time is known for a hair session. Ask how long yours will take.

## plan

hair-plan-sessions = Your clinic plans the number of sessions. In one study people had { $hair_trial_sessions } in { $hair_trial_months }.
hair-plan-judge = Studies judged the result after about { $hair_trial_months }.

## aftercare

hair-after-hat = Wear a hat outdoors. Where hair is thin, the sun can burn the scalp.
hair-after-wash = Do not wash your hair for { $hair_wash_wait } unless the clinic gives you some other time.
    .short = no hair washing

## urgent

hair-now-minoxidil = After minoxidil, fainting is an emergency too.

## risks

hair-risk-bald = Mesotherapy has caused bald patches, some with scars.
hair-risk-late = This happened even after up to { $hair_loss_late_up_to } of sessions without trouble.
hair-risk-abscess = One woman had pus, dead fat and scars in the scalp. She needed surgery.
hair-risk-minoxidil = After minoxidil, see a doctor if your hands or feet swell. Have no further session before that.
hair-risk-regrow = After cosmetic injections of any kind, hair grew back on many bald patches, partly or fully.
hair-risk-homeopathic = One bald patch followed homeopathic injections into the scalp.
hair-risk-unknown = Doctors do not report all cases, so no one knows how often this happens.
hair-risk-heart = Minoxidil can act on the heart and on blood pressure. This is known from the foam.
hair-risk-sight = Loss of sight after an injection in the face is very rare. The first reported case followed a steroid injection into the scalp for hair loss.

## alternatives

hair-other-minoxidil = Minoxidil lotion or foam on the scalp is one choice. It takes some months.
hair-other-minoxidil-stop = After you stop it, regrown hair tends to fall again in about { $minoxidil_loss_after_stop }.
hair-other-minoxidil-ask = Ask a doctor before minoxidil if you have heart trouble. It is not for use in pregnancy.
hair-other-finasteride = Finasteride tablets are a choice for men only. The cautions above hold for them too.
hair-other-transplant = A hair transplant is a choice for some people.
hair-other-nothing = Doing nothing is a choice. Hair loss can be a normal part of getting older.

## notes

hair-note-biotin = Tell labs and emergency doctors about biotin: some blood tests may go wrong.
hair-note-biotin-dose = This was shown for strong biotin supplements, not for injections. Tell them about both.
hair-note-patchy = Patchy hair loss (alopecia areata) needs other care than common balding.

## acknowledgement

hair-teach = Who must not have finasteride or dutasteride injected?
