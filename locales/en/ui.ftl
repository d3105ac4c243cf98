# Headings, labels and footer of the sheet.

## Section headings, one a section kind (the main message has none)

ui-section-warning = Read this first
ui-section-about = What is mesotherapy?
ui-section-mechanism = How might it work?
ui-section-substances = What is injected?
ui-section-benefits = Possible benefits
ui-section-contraindications = Who should not have it?
ui-section-medicines = Medicines and supplements
ui-section-preparation = Before the session
ui-section-session = On the day
ui-section-plan = How many sessions?
ui-section-aftercare = After the session
ui-section-urgent = When to get help
ui-section-effects = What is normal afterwards?
ui-section-risks = Serious problems that can happen
ui-section-alternatives = Other choices
ui-section-notes = Good to know
ui-section-acknowledgement = For the clinic's file
ui-section-questions = Questions to ask

## Sub-headings

ui-heading-ask-first = Talk to your doctor first
ui-heading-why-wait = Why wait?
ui-heading-supplements = More about medicines and supplements
ui-heading-plan-ahead = Plan ahead
ui-heading-numbing = Numbing cream
ui-heading-sun = Sun
ui-heading-skin-care = More about skin care
ui-heading-emergency = Emergency: call now
ui-heading-at-once = At once, day or night
ui-heading-same-day = The same day
ui-heading-later = Weeks or months later
ui-heading-more-risks = More about serious problems
ui-heading-vessel = Blocked blood vessel
ui-heading-slow-infection = Infection with slow-growing bacteria
ui-heading-injected-liquids = Liquids to ask about
ui-heading-more-notes = More to know
ui-heading-questions-product = About the product
ui-heading-questions-person = About the person and the session
ui-heading-questions-choice = About results and choices

## Labels

ui-name = Name
ui-record = File number
ui-date = Date
ui-clinician = Clinician
ui-next = Next sessions
ui-emergency-number = Emergency number
ui-clinic-phone = Clinic phone
ui-clinic-emergency-phone = Clinic phone, day and night
ui-out-of-hours-phone = Out of hours
# Read aloud in place of the QR code. $page is a web address.
ui-qr-alt = QR code for the clinic's page: { $page }

## Acknowledgement

# It checks how well the clinic explained, not the patient.
ui-teach-lead = To see how well we explained this, please tell us in your own words:
ui-explained-by = Explained by
ui-interpreter = Interpreter
ui-signature = Patient's signature
# The date of signing, not of the session.
ui-signed-on = Date signed

## Screening

# The box on top of a sheet for which the questions of the list below were answered. It says what was answered, and
# neither what that means nor what to do but to ask.
ui-section-screening = Tell your doctor or nurse about these today
ui-screening-yes = The answer was "yes":
ui-screening-unsure = The answer was "not sure". Ask about these:
# In place of all that, where every answer was "no". It must not reassure.
ui-screening-none = None of the answers to "{ ui-section-contraindications }" was "yes" or "not sure".
ui-screening-date = Date of the answers
# Stand above the sentence itself, further down on the sheet.
ui-screening-line-yes = The answer was "yes":
ui-screening-line-unsure = The answer was "not sure". Ask about this:

## Footer

ui-sources = Sources
ui-sources-strong = Journals, doctors' societies, regulators and health services
ui-sources-weak = Weaker sources: pages of clinics and shops, articles that name no author
ui-page-short = { $page } / { $pages }
ui-not-approved = Not yet approved by a clinician
# $name is the approver, often with a role in brackets; dates are in the calendar of the language.
ui-approved = Approved by { $name } on { $date }
ui-approved-until = Approved by { $name } on { $date }, valid until { $until }
ui-approval-ended = Approval by { $name } has ended: it was valid until { $until }
# Stands in a frame above everything else on a sheet that was printed against the clinic's own rule.
ui-unapproved-heading = Not approved
ui-unapproved-mark = This sheet has no valid approval by a clinician. Please ask your clinic before you follow it.

## Marks

# Read aloud in place of the drawing before a list item. They name the drawing: the sentence says the rest.
ui-mark-do = Tick
ui-mark-dont = Cross
ui-mark-ask = Question mark
ui-mark-check = Box to tick
ui-mark-call = Telephone
ui-mark-flag = Flag
# Stands before a sentence that appears in another language.
ui-fallback-mark = (In { $language })
# A calendar date with the Gregorian date beside it.
ui-date-both = { $date } ({ $gregorian })

## Timeline

# The picture of what holds when. Where the time after the session begins.
ui-timeline-start = Session
# A time on the axis, after the session or before it.
ui-timeline-step = after { $time }
ui-timeline-step-before = { $time } before
# Between two labels of a bar.
ui-timeline-comma = ,
# A label whose statement leaves the decision to the clinic, and what its sign means.
ui-timeline-advised = { $label }*
ui-timeline-advised-note = * as your clinic advises
# Read aloud in place of the picture: the title, then a sentence for each bar.
ui-timeline-title = Timeline of the care after the session.
ui-timeline-title-before = Timeline of the care before and after the session.
ui-timeline-before = From { $from } before the session until the session: { $labels }.
ui-timeline-until = In the first { $until } after the session: { $labels }.
ui-timeline-from = From { $from } after the session on: { $labels }.
ui-timeline-between = From { $from } to { $until } after the session: { $labels }.
ui-timeline-advised-aloud = { $label } (as your clinic advises)
