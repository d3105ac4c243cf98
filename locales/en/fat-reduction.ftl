# Small pockets of fat. The warning comes first.

fat-reduction-title = Injections for small pockets of fat

## warning

fat-reduction-warning-harm = Injections to dissolve fat have caused scars for life, severe infections and deep, painful lumps. Those products were not approved.
fat-reduction-warning-body = Except under the chin, the gains and the risks are not known well enough.
fat-reduction-warning-ban = France banned such injections in { $french_decree_year }.
fat-reduction-warning-weight = It is not a weight-loss method.
fat-reduction-warning-licensed = Accept only a licensed health professional and a licensed product.

## mechanism

fat-reduction-how-cells = These injections are meant to break the walls of fat cells.

## substances

fat-reduction-what-used = Clinics have used phosphatidylcholine, deoxycholic acid and mixes of these.
fat-reduction-what-chin = One deoxycholic acid medicine is approved in the USA, for fat under the chin only.
fat-reduction-what-body = Approval for the chin says nothing about other products or other places.

## benefits

fat-reduction-benefit-aim = The aim is to shrink a small pocket of fat. No one can promise a result.
fat-reduction-honest-chin = In the USA, one medicine is approved. It is for under the chin only.
fat-reduction-heading-experts = What experts say
fat-reduction-honest-surgeons = A society of plastic surgeons warns against mixes of fat-dissolving liquids.
fat-reduction-honest-unclear = A review found both the effect and the risks unclear.

## contraindications

fat-reduction-never-swallow = Do not have it under the chin if you find it hard to swallow, or ever did.

## session

fat-reduction-day-length = No fixed time is known for this session. Ask how long yours will take.

## plan

fat-reduction-plan-none = No plan is known for body fat.
fat-reduction-plan-chin = This holds for the licensed chin medicine: at most { $chin_fat_sessions_max }, at least { $chin_fat_interval_min } apart. It is only for adults.
fat-reduction-plan-chin-only = These figures hold for that medicine alone, and only under the chin.

## risks

fat-reduction-risk-reported = People have had slow infections, open sores, inflamed fat and hurt nerves in the jaw.
fat-reduction-risk-places = Slow-growing bacteria mostly struck the belly, buttocks and thighs.
fat-reduction-risk-chin-nerve = In studies of the chin medicine, { $chin_fat_nerve_weakness } people got a crooked smile.
fat-reduction-risk-chin-swallow = In studies of the chin medicine, { $chin_fat_swallowing } people found it hard to swallow.
fat-reduction-risk-swallow-call = If you find it hard to swallow, call { $emergency_number } now.
fat-reduction-heading-more = More reports of harm
fat-reduction-risk-also = People have also had hair loss, nausea, diarrhoea and dizziness.
fat-reduction-risk-swellings = One person had very large, painful, itchy swellings after phosphatidylcholine.
fat-reduction-risk-panniculitis = The fat under the skin can become inflamed (panniculitis).
fat-reduction-risk-outbreak = After injections by someone without a licence, { $outbreak_cases } had skin reactions that lasted a long time.
fat-reduction-heading-chin = The licensed medicine for the chin
fat-reduction-risk-chin-bruise = In its studies, about { $chin_fat_bruising } people had bruises.
fat-reduction-risk-chin-jaw = The crooked smile came from a weak nerve in the jaw.
fat-reduction-risk-chin-longest = The nerve and swallowing trouble went away. The longest took { $chin_fat_nerve_weakness_longest }.
fat-reduction-risk-chin-only = These figures hold for that one medicine only.

## alternatives

fat-reduction-other-devices = Cooling and other licensed devices are a choice. Their effect may not last, and they do not make you lose weight.
fat-reduction-other-liposuction = Liposuction is an operation that takes out fat. It has risks of its own.
fat-reduction-other-food = What you eat and how much you move are choices too.
fat-reduction-other-nothing = Doing nothing is a choice. You can decide later.

## acknowledgement

fat-reduction-teach = What harm have fat-dissolving injections without approval caused?
