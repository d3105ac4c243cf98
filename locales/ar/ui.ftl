# Headings, labels and footer of the sheet.

## Section headings, one a section kind (the main message has none)

ui-section-warning = تجب قراءة هذا أولًا
ui-section-about = ما الميزوثيرابي؟
ui-section-mechanism = كيف قد يعمل؟
ui-section-substances = ماذا في الحقنة؟
ui-section-benefits = الفوائد المحتملة
ui-section-contraindications = متى لا يجوز إجراء الميزوثيرابي؟
ui-section-medicines = الأدوية والمكمّلات الغذائية
ui-section-preparation = قبل الجلسة
ui-section-session = يوم الجلسة
ui-section-plan = عدد الجلسات
ui-section-aftercare = العناية بعد الجلسة
ui-section-urgent = متى يجب طلب المساعدة؟
ui-section-effects = ما الطبيعي بعد الجلسة؟
ui-section-risks = مشكلات خطيرة قد تحدث
ui-section-alternatives = خيارات أخرى
ui-section-notes = معلومات مفيدة
ui-section-acknowledgement = خاص بملف العيادة
ui-section-questions = أسئلة للطبيب

## Sub-headings

ui-heading-ask-first = استشارة الطبيب أولًا
ui-heading-why-wait = لماذا الانتظار؟
ui-heading-supplements = المزيد عن الأدوية والمكمّلات
ui-heading-plan-ahead = التخطيط مسبقًا
ui-heading-numbing = كريم التخدير الموضعي
ui-heading-sun = الشمس
ui-heading-skin-care = المزيد عن العناية بالجلد
ui-heading-emergency = حالة طارئة: الاتصال فورًا
ui-heading-at-once = فورًا، ليلًا أو نهارًا
ui-heading-same-day = في اليوم نفسه
ui-heading-later = بعد أسابيع أو أشهر
ui-heading-more-risks = المزيد عن المشكلات الخطيرة
ui-heading-vessel = انسداد وعاء دموي
ui-heading-slow-infection = عدوى ببكتيريا بطيئة النمو
ui-heading-injected-liquids = سوائل يجب السؤال عنها
ui-heading-more-notes = معلومات أخرى
ui-heading-questions-product = عن المنتج
ui-heading-questions-person = عمّن سيحقنك وعن الجلسة
ui-heading-questions-choice = عن النتائج والخيارات

## Labels

ui-name = الاسم
ui-record = رقم الملف
ui-date = التاريخ
ui-clinician = الطبيب
ui-next = الجلسات القادمة
ui-emergency-number = رقم الطوارئ
ui-clinic-phone = هاتف العيادة
ui-clinic-emergency-phone = هاتف العيادة، ليلًا ونهارًا
ui-out-of-hours-phone = خارج أوقات الدوام
# Read aloud in place of the QR code. $page is a web address.
ui-qr-alt = رمز الاستجابة السريعة لصفحة العيادة: { $page }

## Acknowledgement

# It checks how well the clinic explained, not the patient.
ui-teach-lead = لنعرف مدى وضوح شرحنا، نرجو الإجابة بكلماتك الخاصة:
ui-explained-by = القائم بالشرح
ui-interpreter = المترجم
ui-signature = توقيع المريض أو المريضة
# The date of signing, not of the session.
ui-signed-on = تاريخ التوقيع

## Screening

# The box on top of a sheet for which the questions of the list below were answered. It says what was answered, and
# neither what that means nor what to do but to ask.
ui-section-screening = يجب إخبار الطبيب بهذه النقاط اليوم
ui-screening-yes = كانت الإجابة «نعم»:
ui-screening-unsure = كانت الإجابة «لا أعرف بالتأكيد». يجب السؤال عن هذه النقاط:
# In place of all that, where every answer was "no". It must not reassure.
ui-screening-none = لا توجد إجابة «نعم» أو «لا أعرف بالتأكيد» عن أسئلة «{ ui-section-contraindications }».
ui-screening-date = تاريخ الإجابات
# Stand above the sentence itself, further down on the sheet.
ui-screening-line-yes = كانت الإجابة «نعم»:
ui-screening-line-unsure = كانت الإجابة «لا أعرف بالتأكيد». يجب السؤال عن هذه النقطة:

## Footer

ui-sources = المصادر
ui-sources-strong = مجلات علمية وجمعيات أطباء وجهات رقابية وخدمات صحية
ui-sources-weak = مصادر أضعف: صفحات عيادات ومتاجر، ومقالات بلا اسم كاتب
# In words: no slash in a right-to-left line.
ui-page-short = { $page } من { $pages }
ui-not-approved = غير معتمد طبيًا بعد
# $name is the approver, often with a role in brackets; dates are in the calendar of the language.
ui-approved = الاعتماد الطبي: { $name }، { $date }
ui-approved-until = الاعتماد الطبي: { $name }، { $date }، صالح حتى { $until }
ui-approval-ended = الاعتماد الطبي: { $name }، انتهى بعد { $until }
# Stands in a frame above everything else on a sheet that was printed against the clinic's own rule.
ui-unapproved-heading = ورقة غير معتمدة
ui-unapproved-mark = هذه الورقة بلا اعتماد طبي صالح. يرجى سؤال العيادة قبل اتباع ما فيها.

## Marks

# Read aloud in place of the drawing before a list item. They name the drawing: the sentence says the rest.
ui-mark-do = علامة صح
ui-mark-dont = علامة إكس
ui-mark-ask = علامة استفهام
ui-mark-check = مربع للتأشير
ui-mark-call = سماعة هاتف
ui-mark-flag = راية
# Stands before a sentence that appears in another language.
ui-fallback-mark = (اللغة: { $language })
# A calendar date with the Gregorian date beside it.
ui-date-both = { $date } ({ $gregorian })

## Timeline

# The picture of what holds when. Where the time after the session begins.
ui-timeline-start = الجلسة
# A time on the axis, after the session or before it.
ui-timeline-step = بعد { $time }
ui-timeline-step-before = قبل { $time }
# Between two labels of a bar.
ui-timeline-comma = ،
# A label whose statement leaves the decision to the clinic, and what its sign means.
ui-timeline-advised = { $label }*
ui-timeline-advised-note = * حسب تعليمات العيادة
# Read aloud in place of the picture: the title, then a sentence for each bar.
ui-timeline-title = مخطط زمني للعناية بعد الجلسة.
ui-timeline-title-before = مخطط زمني للعناية قبل الجلسة وبعدها.
ui-timeline-before = من { $from } قبل الجلسة حتى الجلسة: { $labels }.
ui-timeline-until = خلال أول { $until } بعد الجلسة: { $labels }.
ui-timeline-from = ابتداءً من { $from } بعد الجلسة: { $labels }.
ui-timeline-between = من { $from } إلى { $until } بعد الجلسة: { $labels }.
ui-timeline-advised-aloud = { $label } (حسب تعليمات العيادة)
