# Dark patches: melasma, freckles, spots.

pigmentation-title = Mesotherapy for dark patches on the skin

## mechanism

pigmentation-how-pigment = The mix is meant to slow the making of skin pigment (melanin) in the dark patches.
pigmentation-how-antioxidants = Antioxidants are said to calm the inflammation behind the patches. No study was found that shows it.

## substances

pigmentation-what-used = Some clinics use tranexamic acid, { -vitamin-c }, glutathione or kojic acid.
pigmentation-what-mixes = They may add antioxidants and other vitamins.
pigmentation-what-tranexamic = In Europe, the licence of tranexamic acid does not cover use in the skin.
pigmentation-heading-glutathione = Warnings about glutathione injections
pigmentation-what-glutathione-harm = Medicines authorities warn that these injections may harm the liver, the kidneys and the nerves.
pigmentation-what-glutathione-skin = They also warn of a severe skin reaction with blisters.
pigmentation-what-glutathione-needles = Dirty needles can pass on hepatitis and { -hiv }.
pigmentation-what-glutathione-same = These warnings do not name injections into the skin itself. Take them just as seriously.
pigmentation-what-glutathione-proof = There is no proof that glutathione into a vein makes the skin lighter.
pigmentation-what-vein = Glutathione or { -vitamin-c } into a vein is never part of mesotherapy.
pigmentation-what-usa = The medicines authority of the USA ({ -fda }) has approved no injection to lighten the skin.
pigmentation-what-unknown-content = Injections to lighten skin may hold unknown or harmful things. Do not buy them online.

## benefits

pigmentation-benefit-fade = Melasma (brown patches on the face) may fade little by little.
pigmentation-honest-disagree = Studies do not agree. They cover melasma only, not other dark spots.
pigmentation-honest-upkeep = Melasma has no cure. Most people need upkeep treatment.
pigmentation-benefit-other-spots = Some clinics also offer it for freckles, spots from sun or acne, and uneven skin tone.
pigmentation-heading-studies = What studies found
pigmentation-honest-pooled-for = A review of { $melasma_trials_pooled_for } found that tranexamic acid by needle did better than tablets or cream.
pigmentation-honest-pooled-unsure = In a review of { $melasma_trials_pooled_unsure } of tablets, creams and injections, the injections brought no sure extra gain.
pigmentation-honest-same = In small studies, tranexamic acid and { -vitamin-c } in the skin did about the same.
pigmentation-honest-peel = In one study a peel and a plant cream each did better than the injections.
pigmentation-honest-no-study = No study was found for freckles, sun spots or acne marks.
pigmentation-honest-no-study-mix = No study was found of kojic acid or glutathione put into the skin.

## contraindications

pigmentation-never-spot = Let a doctor look at each dark spot first. Skin cancer can look the same.
pigmentation-never-lead = Do not have tranexamic acid if:
pigmentation-never-clot = you have or ever had a blood clot, stroke, blocked eye vessel or fits
pigmentation-never-kidney = you have severe kidney disease or an allergy to tranexamic acid
pigmentation-ask-pill = If you use the pill, patch, ring or other hormones, your doctor decides.
pigmentation-ask-lead = For tranexamic acid, talk to your doctor first if:
pigmentation-ask-illness = you have diabetes, milder kidney disease or a heart valve or rhythm problem
pigmentation-ask-clot-risk = you are very overweight, or blood clots run in your family
pigmentation-ask-hormones = you take oestrogen or tamoxifen

## plan

pigmentation-plan-judge = Melasma studies judge the result after { $melasma_check_weeks }.

## aftercare

pigmentation-after-sun = Protect your skin from sun each day. Sun makes melasma worse.
pigmentation-after-no-sunbed = Do not use sunbeds. They can make melasma worse.
pigmentation-after-darker = Tell the clinic if the skin gets darker where the needle went in.

## urgent

pigmentation-now-lead = After tranexamic acid, any of these is an emergency too:
pigmentation-now-chest = pain in the chest, jaw or left arm, sudden strong headache, or shortness of breath
pigmentation-now-leg = change of sight, weakness on one side, or a painful, swollen or warm calf or groin

## effects

pigmentation-normal-burning = In studies of tranexamic acid, the skin hurt, burned, itched or got red, or swelled for a short time.

## risks

pigmentation-risk-darker = Dark marks where the needle went in may last for months.
pigmentation-heading-tranexamic = About tranexamic acid
pigmentation-risk-vein = The warnings are written for tablets and injections into a vein. Doses in the skin are smaller.
pigmentation-risk-limit = No one knows how much in the skin is too much. So the clinic must ask the same questions.
pigmentation-risk-clot = No blood clot after such skin injections was found. The studies are too small to rule it out.
pigmentation-risk-eye = People have had blocked blood vessels in the eye with this medicine.

## alternatives

pigmentation-other-creams = Doctors mostly try sun protection and prescribed creams first.
pigmentation-other-peels = Peels come second, and lasers last.
pigmentation-other-makeup = Make-up that covers the patches is a choice at any stage.
pigmentation-other-tablets = Tranexamic acid tablets need a prescription. All cautions for tranexamic acid hold for them first of all.
pigmentation-other-unknown-creams = Creams of unknown origin may hold mercury, steroids or hydroquinone that no label names. They can darken or redden the skin. Do not choose them.
pigmentation-other-nothing = Leaving melasma alone is a choice. It is not cancer and does not turn into it.

## notes

pigmentation-note-licence = In Europe, tranexamic acid injections are licensed for use in a vein only.
pigmentation-note-pill = The pill can bring on melasma. Keep taking it and ask your doctor.
pigmentation-note-contraception = The leaflet of tranexamic acid asks for birth control while you have it. Ask your doctor which kind fits you.
pigmentation-heading-more = More about dark patches
pigmentation-note-favism-harm = With favism, large doses of { -vitamin-c } can break down the blood and harm the kidneys.
pigmentation-note-favism-skin = No such case after injections into the skin was found. Still, if you have favism, tell the clinic before the first session.
pigmentation-note-cause = Pregnancy and hormone medicines can bring on melasma. Ask your doctor if such a cause is still there.
pigmentation-note-upkeep-sun = Go on protecting your skin from the sun after the last session.

## acknowledgement

pigmentation-teach = Who must not have tranexamic acid injected?
