# What holds only for goals treated on the face.

## Who should not have it

face-never-surgery = لا يجوز إجراؤه قبل مرور { $facial_surgery_wait } على عملية جراحية في الوجه.

face-operation-kinds = المقصود بالعملية الجراحية في الوجه أي عملية، للعلاج أو للتجميل.

## On the day

face-day-duration = تستغرق جلسة الوجه { $session_duration }.

## How many sessions

face-plan-no-standard = لا يوجد عدد مثبت من الجلسات. تضع العيادة الخطة معك.
face-plan-sessions = العدد غالبًا { $sessions_face }، بفاصل { $session_interval } بين الجلسة والأخرى.
face-plan-results = قد يظهر تغيّر { $results_from_session }. ولا يلاحظ بعض الناس أي تغيّر.
face-plan-upkeep = بعد ذلك، يمكن إجراء جلسة كل بضعة أشهر، فقط إذا وجدت أنت والعيادة أن ذلك مفيد.

## After the session

face-after-mineral = بعد { $makeup_wait }، وعند الحاجة إلى تغطية الآثار، يمكن استعمال كريم أساس معدني وأدوات نظيفة.
    .short = كريم أساس معدني

## Serious problems

face-risk-sight-permanent = بعد الحقن في الوجه، قد يكون فقدان البصر دائمًا.
face-risk-sight-time = يبدأ في أغلب الحالات خلال ثوان. وفي حالة واحدة بدأ بعد { $sight_loss_onset_latest }.

## What it is

face-what-depth = يفترض ألا تتجاوز الإبرة عمق { $needle_depth_max }. هذا العمق من أجل الأثر، ولا يعني غياب الضرر.

## Compared with other treatments

# Table headings
face-compare-corner = وجه المقارنة
face-compare-mesotherapy = الميزوثيرابي
face-compare-botulinum = توكسين البوتولينوم (مثل البوتوكس)
face-compare-filler = الفيلر (مادة مالئة)
face-compare-laser = الليزر
face-compare-good-for = الاستعمال
face-compare-lasts = مدة الأثر
face-compare-sessions = الجلسات
face-compare-drawbacks = العيوب
# Table cells
face-compare-good-for-mesotherapy = ترطيب البشرة والخطوط الدقيقة
face-compare-good-for-botulinum = الخطوط الناتجة عن حركة العضلات
face-compare-good-for-filler = فقدان الامتلاء، والثنيات
face-compare-good-for-laser = البقع وتجديد البشرة وبعض الندبات
face-compare-lasts-mesotherapy = غير معروفة؛ جلسة للمحافظة كل بضعة أشهر
face-compare-lasts-botulinum = { $botulinum_lasts } تقريبًا
face-compare-lasts-filler = { $filler_lasts } تقريبًا
face-compare-lasts-laser = بحسب النوع
face-compare-sessions-mesotherapy = عدة جلسات
face-compare-sessions-botulinum = تكرار للمحافظة على الأثر
face-compare-sessions-filler = تكرار للمحافظة على الأثر
face-compare-sessions-laser = جلسة أو أكثر
face-compare-drawbacks-mesotherapy = جلسات كثيرة؛ أدلة علمية ضعيفة
face-compare-drawbacks-botulinum = أثر لا يدوم؛ قد يتدلّى جفن أو ترتخي عضلة
face-compare-drawbacks-filler = تكلفة أعلى غالبًا؛ قد يتحرك أو يكوّن كتلًا؛ قد يسدّ وعاءً دمويًا ويضر بالبصر
face-compare-drawbacks-laser = عناية دقيقة بعده؛ مدة أطول للتعافي
