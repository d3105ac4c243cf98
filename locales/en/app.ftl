# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of `PLURAL` chooses the form for a count.

error = error:
hint = hint: { $hint }

## The language of the program

ui-unknown-language = { $variable } is `{ $asked }`, which the program does not speak
ui-languages = set it to one of { $languages }, or unset it

## Approvals

approval-note = note: { $fault }
approval-state-approved = approved
approval-state-changed = changed
approval-state-expired = expired
approval-state-never = never approved
approvals-counts = { $counts }
approvals-count = { $n } { $state }
approval-unread = cannot be read: { $reason }
approval-no-file = is not a file
approval-no-text = is not UTF-8 text
approval-too-long = is longer than { $most } KiB, the most that is read
approval-too-long-hint = see what has written to it, and take out what does not belong there
approval-key-text = `{ $key }` must be a text in quotation marks
approval-key-missing = this approval does not count: `{ $key }` is missing
approval-future = this approval does not count: its day, { $on }, is still to come
approval-future-hint = correct the day, or approve again
approval-ends-early = this approval does not count: it ends on { $until }, before it was given
approval-no-digest = this approval does not count: `digest` is not 64 hexadecimal digits
approval-again-hint = approve again with `handout approve`
approval-texts-changed = the texts are not those of the digest: the file was cut short or changed by hand
approval-other-texts = holds other texts than were approved last
approval-no-texts = the approved texts are not there
approval-unwritten = cannot be written: { $reason }
approval-folder-hint = approvals are kept beside the clinic's profile, else in the folder of content: choose one you may write to with --clinic or --data
approval-busy = somebody else is recording an approval
approval-busy-hint = try again in a moment
approval-unknown-goal = there is an approval of the goal `{ $goal }`, which the content does not have
approval-unknown-language = there is an approval in the language `{ $language }`, which the content does not have
approval-near = was `{ $near }` meant?
approval-flag = `{ $key }` must be true or false
approval-flag-hint = write `{ $key } = true`, without quotation marks
approval-refused-never = nobody has approved `{ $goal }` in `{ $language }`, and the clinic prints only what is approved
approval-refused-changed = what was approved of `{ $goal }` in `{ $language }` has changed, and the clinic prints only what is approved
approval-refused-expired = the approval of `{ $goal }` in `{ $language }` ended on { $until }, and the clinic prints only what is approved
approval-refused-hint = approve it with `{ $command }`, or print it marked as not approved with --allow-unapproved
approve-no-terminal = there is no terminal on which to ask
approve-no-terminal-hint = add --yes once the sheet has been read
approve-until-past = --until is { $until }, which is past
approve-no-folder = there is no folder in which to keep the approval
approve-no-folder-hint = put a clinic.toml into this folder (docs/content.md has its keys), or name your folder of content with --data
approve-unchanged = nothing has changed since { $approval }
approve-question = { $name } approves `{ $goal }` in `{ $language }` as shown?
approve-no-answer = the answer cannot be read: { $reason }
approve-declined = not approved: nothing was recorded
approve-recorded = approved `{ $goal }` in `{ $language }`, recorded in { $file }
approve-kept-damaged = note: the damaged file was kept as { $file }

## Differences

diff-compared = { $goal } · { $language }: from { $old } to { $new }
diff-none = nothing is different
diff-counted = { $changed }, { $added }, { $removed }, { $moved }
diff-changed = { $n } changed
diff-added = { $n } added
diff-removed = { $n } removed
diff-moved = { $n } moved
diff-now-content = the content now
diff-approval = the approval by { $name } of { $on }
diff-folder = the folder { $folder }
diff-file = the handout { $file }
diff-version = version { $version }
diff-before = Before:
diff-now = Now:
diff-note-moved = stands in another place
diff-note-role = was { $old }, is { $new }
diff-note-detail = was printed from --detail { $old } on, now from { $new } on
diff-never = nobody has approved `{ $goal }` in `{ $language }`, so there is nothing to compare with
diff-never-hint = name a folder, a handout as JSON or a version with --against
diff-no-html = a comparison is written as a web page
diff-no-html-hint = end the file in .html
diff-no-file = there is no such file
diff-no-handout = is not a handout as JSON
diff-no-handout-hint = make one with `handout make … -f json`
diff-other-handout = is a handout of `{ $goal }` in `{ $language }`
diff-no-version = there is no folder, file or recorded version `{ $version }`
diff-near-version = did you mean `{ $near }`?
diff-no-versions = the content has no recorded versions
diff-versions = the recorded versions: { $versions }
diff-not-in-version = version { $version } has no `{ $goal }` in `{ $language }`

## Sources

sources-count = { $n } of { $of } statements
sources-none = no publication stands behind this statement
sources-unknown = `{ $id }` is not in data/sources.toml
sources-weak = { $kind }, weak
sources-kind-seed = article without an author
sources-kind-review = review in a journal
sources-kind-study = study in a journal
sources-kind-society = society of skin doctors
sources-kind-regulator = regulator
sources-kind-health-service = leaflet of a health service
sources-kind-clinic = page of a clinic or shop
sources-kind-writing = standard of writing
sources-kind-editorial = choice of the editors

## Versions

version-content = content { $version } of { $day }, digest { $digest }
version-content-undated = content { $version }, digest { $digest }
