# What holds for every goal.

## The main message

# Fixed, never shortened.
common-main-message = Mesotherapy may improve how your skin or hair looks for a while. It is not proven for every use, and it carries risks. Ask what is in the syringe.

## What it is

common-what-injections = Mesotherapy means many tiny injections into the middle layer of the skin.
common-what-contents = What goes into the skin depends on your goal. There is no standard mix.
common-what-not-cure = It is not an operation. It is not a cure.
common-what-name = The name comes from "meso", which means middle.
common-what-origin = It is a French technique. Dr Michel Pistor described it in { $technique_year }.

## Who should not have it, and who asks first

common-never-pregnant = Do not have it if you are pregnant or breastfeed.
common-never-infection = Do not have it on infected or inflamed skin. Do not have it if you feel unwell.
common-never-allergy = Do not have it if you are allergic to any of the things in the syringe.
common-never-skin-disease = Do not have it on skin with a disease like eczema, even if it is calm.
common-never-age = Do not have it if you are younger than { $min_age }.
# The person: one who is not a licensed health professional.
common-never-unknown = Do not accept a product no one can name. Do not accept a person with no licence.

common-wait-precaution = No study of mesotherapy in pregnancy was found. Waiting is a precaution, and mesotherapy can wait.
common-wait-before-you-knew = If you had it before you knew that you were pregnant, tell your doctor what was in the syringe.
common-wait-breastfeeding = What goes into your skin can reach your milk. It depends on the product.
common-wait-go-on-feeding = Go on breastfeeding. Mesotherapy can wait until you have finished.
common-wait-skin-disease = Psoriasis counts as a skin disease too. What you come for, such as brown patches (melasma) or scars, does not.
common-wait-licence = Only a licensed health professional may inject you.

common-ask-tell-all = Tell the clinic about any illness, allergy, bleeding problem or favism (too little { -favism-enzyme }).
common-ask-lead = Tell the clinic, and talk to a doctor first, if any of these is true:
common-ask-bleeding = you bleed or bruise easily
common-ask-favism = you have favism (too little of the enzyme { -favism-enzyme })
common-ask-heart-rhythm = you take a medicine for your heart rhythm, such as amiodarone
common-ask-allergy = you have an allergy, or an injection or numbing cream gave you hives (an itchy rash) or other trouble
common-ask-illness = you have any other illness
common-ask-planning = you want to become pregnant

common-ask-clinic-lead = Your clinic may ask you to talk to a doctor first if you have:
common-ask-immunity = a weak immune system, an autoimmune disease, a transplant, chemotherapy, or cancer now or in the past
common-ask-diabetes = diabetes with insulin, heart disease, high blood pressure or epilepsy
common-ask-keloid = a thick raised scar (keloid), or one in your family
common-ask-cold-sores = cold sores, because needles can bring them back
common-ask-skin-elsewhere = psoriasis or eczema on other parts of the skin
common-ask-recent = a filler, laser, peel or other treatment on the same skin lately
common-ask-metal = an allergy to metal or nickel

common-ask-infection = If you have a fever, a cold or a tooth abscess, put the session off and ask. Do the same if you take antibiotics.
common-ask-distress = If small flaws in your looks upset you a great deal, talk to a doctor first.
common-ask-distress-name = It may be an illness that doctors can treat (body dysmorphic disorder).
common-ask-talk-first = This list means that you talk first. It does not mean that you cannot have it.
common-ask-keep-treatment = Do not put off or change the treatment of an illness because of this session.
common-ask-cold-sore-medicine = Your clinic may ask you to take a medicine against cold sores before the session.

## Medicines and supplements

# Fixed, never shortened.
common-blood-thinners = Do not stop aspirin, clopidogrel, warfarin, apixaban, rivaroxaban or any other blood-thinning medicine on your own. Ask the doctor who prescribed it. Stopping can cause a heart attack or a stroke. Tell the clinic that you take it.
# Fixed, never shortened.
common-go-on-taking = Tell us what you take. Go on taking it unless your doctor says otherwise.

common-own-aspirin = If you take aspirin or ibuprofen that no one prescribed, tell your doctor and the clinic before the session. Do not stop a daily low dose of aspirin on your own.
common-bleed-more = You may bleed a little more if you go on with aspirin or a medicine like it. The team can handle it.

common-tell-lead = Tell the clinic if you take any of these:
common-tell-aspirin = aspirin or any other blood thinner
common-tell-painkillers = painkillers such as ibuprofen, diclofenac or naproxen
common-tell-antidepressant = an antidepressant
common-tell-hormones = the pill, patch or ring (birth control), other hormones, or tamoxifen
common-tell-vitamin-e = { -vitamin-e }, evening primrose oil or biotin
common-tell-herbs = herbs or Chinese medicines

common-tell-supplements = Tell the clinic { $supplements_tell_before } before the session about each vitamin, herb and supplement. If no one prescribed it, ask if you can pause it.

common-supplement-forms = Herbs and supplements here are capsules, extracts and strong daily teas. The garlic in your food does not count.
common-supplement-names = Tell the clinic if you take garlic, hawthorn, ginkgo, turmeric, ginger, ginseng, fish oil or St John's wort.
common-supplement-with-thinners = If you take a blood thinner, also tell the clinic about chamomile, fenugreek, peppermint, milk thistle and melatonin.
common-supplement-evidence = Garlic and hawthorn have a clear link to bleeding in operations. Ginkgo and turmeric have one mainly when taken with blood thinners. Fish oil and ginseng have shown no such link. Tell the clinic about all of them.
common-supplement-biotin = High doses of biotin can make some blood tests wrong, even one for a heart attack. Tell the lab and any emergency doctor.
common-supplement-go-on = Go on with an antidepressant, the pill or tamoxifen. Stopping them on your own can harm you.
common-supplement-creams = Your clinic may ask you about vitamin A creams (retinoids) or acid creams.

## Before the session

common-before-meet = Before you decide or pay, meet the person who will inject you.
common-before-tell = Tell them about any illness you have and any medicine you take.
common-before-clean = Wash your skin gently. Come without make-up.
common-before-no-alcohol = Do not drink alcohol or smoke before the session.
common-before-creams = Ask what to do about prescribed creams, ointments and eye drops.
common-before-prayer = If you wash for prayer, ask the clinic about it before the day.

common-before-alcohol-hours = Your clinic may ask you to drink no alcohol for { $alcohol_avoid_before } before the session.
    .short = no alcohol
common-before-event = Your clinic may ask you to come at least { $important_event_gap } before a big day, so that marks can fade.
common-before-offers = Do not use group or party treatments, online vouchers or home visits.
common-before-eat = Your clinic may ask you to eat something light before the session.
common-before-fasting = If you fast or take diabetes medicine, ask for a time of day that suits you. Do not change your medicine.
common-before-questions = Take the questions on this sheet with you.

## On the day

common-day-pricks = You will feel many small pricks and mild pain.
common-day-numbing = The clinic may put on numbing cream or ice about { $numbing_before } before it starts.
common-day-own-cream = Do not add a numbing cream of your own.
common-day-watch = You may watch for clean hands, gloves, a wiped bottle top and a new needle from a sealed pack.
common-day-speak-up = Say so at once if you feel faint or have strong pain, trouble breathing or a change of sight.

common-numbing-area = Do not use numbing cream on a large area. The whole face or scalp is a large area.
common-numbing-skin = Do not put it on sore or broken skin, and do not cover it with a wrap.
common-numbing-strength = A cream bought without a prescription should hold no more than { $numbing_cream_max_strength } lidocaine.
common-numbing-clinic-only = Stronger creams are for the clinic to use.
common-numbing-too-much = Too much can cause an irregular heartbeat, fits or trouble breathing.
common-numbing-favism = Cream with prilocaine can harm the blood if you have favism.
common-numbing-eyes = Keep the cream out of your eyes.

## How many sessions

common-plan-stop = You can stop at any time. It does no harm to end a course early.

## After the session

common-after-shade = For the first { $makeup_wait }, use shade and a hat. Do not use sunscreen yet.
    .short = shade and hat
common-after-sunscreen = Then use { $spf_recommended } sunscreen each day. Outdoors, put it on again every { $sunscreen_reapply }.
    .short = { $spf_recommended } sunscreen

common-after-no-makeup = Do not use make-up or your own skin products for { $makeup_wait }.
    .short = no make-up
common-after-no-sun = Do not go into direct sun until the marks are gone. The same goes for sunbeds.
common-after-no-exercise = Do not do hard exercise for { $exercise_wait }.
    .short = no hard exercise
common-after-no-alcohol = Your clinic may ask you to drink no alcohol for { $alcohol_avoid_after }.
    .short = no alcohol
common-after-no-heat = Your clinic may ask you to avoid saunas, hammams and pools for { $heat_avoid }.
    .short = no sauna or pool
common-after-no-touch = Your clinic may ask you not to touch or rub the skin for { $touch_avoid }.
    .short = no touching

common-comfort-prescribed = The make-up rule is not about prescribed creams, ointments and eye drops. Ask about them before the session.
common-comfort-cold = Your clinic may ask you to use a cold pack in a cloth. Do not put ice straight on the skin.
common-comfort-pain = For pain on the first day, your clinic may ask you to take paracetamol rather than ibuprofen or aspirin. Take it only if you are allowed to. Follow the packet. If it is not enough, call the clinic. If you take a daily aspirin, go on with it.
common-comfort-washing = Ask the clinic when you may wash. Use clean water. Pat dry and do not rub.

common-sun-shade-first = Use shade, clothes and a hat first. Sunscreen cannot stop all rays.
common-sun-label = Look for { -uva } in a circle on the bottle, or at least { $uva_stars_min }.
common-sun-minimum = If you cannot get { $spf_recommended }, use at least { $spf_minimum }.
common-sun-hours = Stay in the shade from { $sun_peak_hours }, and longer where the sun is strong.

common-care-longer = Your clinic may ask you to wait longer before make-up, exercise or alcohol.
common-care-hot-tub = Your clinic may ask you to avoid steam rooms and hot tubs for { $heat_avoid } too.
    .short = no steam or hot tub
common-care-hands = Your clinic may ask you not to massage the skin, and to touch it only with clean hands.
common-care-scabs = Your clinic may ask you not to pick scabs.
common-care-other-treatments = Your clinic may ask you to have no peel or laser on the same skin for { $other_treatments_wait_after }.
    .short = no peel or laser
common-care-cold-numb = Do not put a cold pack on skin that is still numb.

## When to get help

common-emergency-lead = Call { $emergency_number } now if you have any of these:
# The seven emergency signs and their lead: fixed, never shortened.
common-emergency-airway = a swollen tongue or throat, trouble breathing or swallowing, wheezing, confusion or dizziness
common-emergency-hives = hives or swollen lips or face, together with any sign above, with vomiting or with feeling faint
common-emergency-sight = sudden loss or change of sight, eye pain, a lid that suddenly droops, an eye that will not move, or a strong headache or face pain right after the session
common-emergency-stroke = a drooping face, a weak arm or slurred speech
common-emergency-heart = a fit, a racing or irregular heartbeat, or chest pain
common-emergency-infection = skin that gets hotter, more swollen, more painful or redder, together with any of these: fever of { $fever_threshold } degrees Celsius or more, a fast heartbeat, fast breathing, vomiting, diarrhoea, confusion, feeling faint, cold, clammy and pale skin, or not waking up
common-emergency-bleeding = heavy bleeding, or bleeding that has not stopped after { $bleeding_emergency_after } of pressing if you take a blood-thinning medicine

# Fixed, never shortened.
common-allergy = A severe allergic reaction starts quickly. Call { $emergency_number } now if your tongue or throat swells, or you have trouble breathing or swallowing, wheezing, confusion or dizziness. Do the same if hives or swollen lips or face come with vomiting or with feeling faint. While you wait, lie down. Use your adrenaline pen if you have one. If it starts during the session, say so at once. If you have only a rash or hives and none of these signs, call the clinic the same day on { $clinic_phone }. If it is closed, call { $out_of_hours_phone }.

common-at-once-lead = Call the clinic at once. If no one answers, go to the emergency department:
common-at-once-skin-colour = skin going white, grey, blue, blotchy, cold or hard, or pain far worse than the pricks
common-at-once-brown-skin = on brown and black skin the colour is easy to miss: go by pain, cold and hardness
common-at-once-face = the face or around the eyes getting hotter, more swollen, painful or redder
# "the same": getting hotter, more swollen, painful or redder.
common-at-once-risk = the same elsewhere if it is fast, or with diabetes, chemotherapy or weak immunity
common-at-once-bleeding = a prick still bleeding after { $bleeding_press_time } of pressing with a clean cloth

common-same-day-lead = Call the clinic the same day. If it is closed, call the out-of-hours doctor:
common-same-day-skin = warmth, swelling, pain or redness that grows or spreads, not on the face
common-same-day-pus = pus, blisters or an open sore where the needle went in
common-same-day-fever = a fever, the shivers or feeling ill, while the skin looks and feels normal
common-same-day-rash = a rash or hives (an itchy rash) with none of the emergency signs

# Fixed, never shortened.
common-late-lumps = See a doctor if a lump, an open sore or an abscess (a pocket of pus) appears where the needle went in and does not go away, or does not get better with antibiotics. It can come weeks or even months later, most often { $infection_onset } after a session. Say that you had mesotherapy, and give the date, the place and the product name. Ask for a swab or a small skin sample (biopsy) to look for slow-growing bacteria. Do not press, cut or inject the lump. Have no further session until a doctor has seen it.
common-late-patches = See a doctor too if you get a new bald patch, or new or darker patches on your skin.

# Fixed, never shortened.
common-unsure = If you are unsure between two lists, take the more urgent one.

## What is normal afterwards

common-normal-redness = Redness and mild swelling are common. They mostly settle in { $downtime }.
common-normal-bruises = Small bruises mostly go within a few days.
common-normal-other = You may have mild pain, itching or a few drops of blood.
common-normal-brown-skin = Feel for warmth, swelling and pain. Redness may be hard to see on brown and black skin.
common-normal-spots = Your clinic may tell you to expect small raised spots that go down in hours.
common-normal-nausea = You may feel sick (nausea).

common-normal-worse = Call the clinic if marks get worse instead of better.
common-normal-times = These times say what is usual. They do not say how long to wait before you call.

## Serious problems

common-serious-lead = These can happen after any session, no matter who gives it. No one knows how often:
common-serious-infection = a skin infection, which can also come from a dirty product
common-serious-slow = an infection that shows as lumps or pus weeks or even months later
common-serious-allergy = an allergy to what was in the syringe (rare)
common-serious-dead-skin = skin or fat that dies, or lumps that stay
common-serious-dark = dark marks, more often on brown and black skin
common-serious-vessel = a blocked blood vessel, known from other injections: it may harm skin or sight or cause a stroke

common-risk-vessel = Blocked vessels are known from injections of filler, fat or platelets (a part of the blood). The chance is low, but the harm may stay.
common-risk-sight = Loss of sight from this is very rare. No report of it after mesotherapy itself was found.

common-risk-hair = You may lose hair where the needle went in.
common-risk-liquids = Liquids made with oil or alcohol can kill skin.
common-risk-inflamed = Hair roots or the fat under the skin may become inflamed.
common-risk-bought = One woman got red lumps on her face after hyaluronic acid that she had bought herself.

common-slow-what = Slow-growing bacteria can cause lumps and pockets of pus. This is not tuberculosis.
common-slow-cases = Reports of it after mesotherapy cover { $reported_infections } in { $reported_infection_papers }.
common-slow-start = Half of the people who got it noticed it within { $infection_onset_median }. This comes from a review of cosmetic procedures of all kinds.
common-slow-months = In the same review, half of the people who got it needed treatment for { $infection_treatment_median } or longer.
common-slow-diagnosis = In another study of all kinds of procedure, doctors took about { $infection_time_to_diagnosis } on average to find the cause.
common-slow-treatment = This infection needs long courses of several antibiotics, and sometimes surgery. Most people heal, but scars can stay.
common-slow-well = Most people with it feel well otherwise. Some have a fever.

## Good to know

common-note-clinic = Choose a licensed clinic and a doctor. Do not have it in a salon or at home.
common-note-product = Accept only a product registered in your country. Keep a card with its name, batch number and date.
common-note-online = Do not inject yourself. Do not use products bought online.
common-note-no-vein = Do not accept glutathione or { -vitamin-c } into a vein to lighten the skin.
common-note-report = If a product harms you, report it to { $harm_report_address }.
common-note-expect = Keep your hopes within reason. Expect several sessions and follow-up.

common-note-specialist = Ask a specialist if it suits you, with which substances and in how many sessions.
common-note-trained = In trained hands the risk is lower, not nil.
common-note-follow = A specialist, hopes within reason and following the advice for before and after the session: all of these matter.
common-note-number = The number of sessions depends on your skin and your goal.
common-note-paid = Do not finish a course only because you have paid for it.
common-note-combine = Have microneedling or laser on the same day only if your doctor plans it.

common-note-silicone = Never let anyone inject liquid silicone for looks. It can cause scars, blocked vessels, a stroke or death, even years later.
common-note-homeopathic = Ask if the syringe holds a homeopathic liquid. A large review found no proof that justifies such products.

## Questions to ask

common-question-name = What is the name of every product?
common-question-licence = Where is it made? Is it licensed here, and for this use?
common-question-leaflet = May I have a leaflet from the maker to take home?
common-question-medicine = Is my medicine or supplement a problem?

common-question-training = What training do you have?
common-question-register = Are you on a register? Are you insured?
common-question-experience = How many have you done? What goes wrong most often?
common-question-how = How is it done, and how long does it take?
common-question-numbing = Do I need anything to numb the skin?
common-question-wrong = What happens, and who helps me, if something goes wrong?
common-question-cost = What would more treatment cost?

common-question-recover = How long until I recover?
common-question-results = What will I look like, and how long will that last?
common-question-else = What else could I do?
common-question-nothing = What if I do nothing?

## acknowledgement

# The staff asks, the patient answers in their own words. The clinic keeps the page.
common-teach-signs = Which signs mean that you must call the emergency number? Name some.
common-teach-after = What will you do and not do in the first hours and days after the session?
