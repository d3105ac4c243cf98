# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of `PLURAL` chooses the form for a count.

error = error:
hint = hint: { $hint }

## The language of the program

ui-unknown-language = { $variable } is `{ $asked }`, which the program does not speak
ui-languages = set it to one of { $languages }, or unset it

## Shared by many messages

did-you-mean = did you mean `{ $near }`?
note = note: { $note }
take-out = take it out
refused-character = { $code } ({ $name })
character-line-break = line break
character-tab = tab
character-direction-mark = direction mark
character-direction-embedding = direction embedding
character-direction-override = direction override
character-direction-isolate = direction isolate
character-byte-order-mark = byte order mark
character-control = control character
character-invisible = invisible character

## Files and folders

file-is-folder = it is a folder
batch-combine-name-file = name a file in it with --combine
file-exists = the file exists and was kept
batch-combine-force = use --force to replace it, or --combine to name another file
file-unwritable = cannot be written: { $reason }
batch-combine-shard = make several with --shard
batch-combine-place = choose a place you may write to with --combine
file-unreadable = cannot be read: { $reason }
file-folder = is a folder
file-name-one = name a file in it
file-pipe = is a pipe or a device, and no file
file-copy = copy what it holds to a file, and name that
file-too-large = has { $size } bytes, and { $most } are the most
file-other = this is another file than the one you want, or a damaged one
file-not-utf8 = is not UTF-8 text
file-save-utf8 = save the file as UTF-8
file-old-page = a page of an older sheet, which cannot be removed: { $reason }
file-old-page-remove = remove it by hand, so that nobody hands it out with the new pages
file-force = use --force to replace it, or -o to name another file
file-other-folder = choose a folder you may write to with -o
file-name-in-folder = name a file in it with -o
file-is-none = it is not a file
file-redirect = use -o - and redirect the output
file-no-folder = the folder does not exist
file-no-permission = permission denied
file-disk-full = the disk is full
file-disk-read-only = the disk is read-only
file-part-no-folder = a part of the path is not a folder
file-name-taken = something of this name is there already
file-stdout = standard output cannot be written: { $reason }
viewer-none = the file is written, but no viewer of this system shows it
viewer-by-hand = open it by hand, or leave --open out
pager-quote = { $name } opens a quote that it does not close
pager-set = set { $own_variable } to a program, such as `less -R`
pager-broken = the pager `{ $program }` cannot be run: { $e }
pager-set-either = set { $own_variable } or { $variable } to a program, such as `less -R`

## Lists of patients

batch-no-column = there is no column `{ $short }`
batch-columns = the columns are { $columns }
batch-header-long = the first line is too long to be a header
batch-empty = the manifest is empty
batch-empty-header = its first line names the columns, such as `id,goal,lang`
batch-header-quote = a quotation mark in the header is not closed
batch-quote-open = a quotation mark is opened and never closed
batch-quote-close = close it, or write it twice where it belongs to the text
batch-row-runs-on = the row runs on to line { $line }
batch-row-one-line = a field holds no line break: look for a quotation mark that is not closed on its line
batch-row-fields = the row has { $fields } fields and the header { $columns }
batch-row-quote = put a field that holds the dividing sign between quotation marks, and one sign for each column left empty
batch-nul = the line holds a NUL byte
batch-save-text = save the manifest as text in UTF-8
batch-save-excel = save the manifest as UTF-8; Excel calls it `CSV UTF-8`
batch-line-not-utf8 = the line is not UTF-8 text
batch-line-long = the line is longer than { $longest } bytes
batch-line-end-missing = a line is one handout: is a line end missing?
batch-line-cut = the input ends in the middle of this line
batch-line-cut-end = end the last line with a line end, so that it is known to be whole
batch-header-none = the first line names no column
batch-header-write = write the names of the columns there, such as `id,goal,lang`
batch-column-nameless = a column has no name
batch-column-name-it = name it, or take it out
batch-column-twice = there are two columns `{ $column }`
batch-folder-unusable = cannot be used: { $reason }
batch-folder-writable = name a folder you may write to with --out
batch-folder-is-file = is a file, not a folder
batch-folder-name = name a folder with --out
batch-folder-gone = the folder is gone
batch-busy = another run works here
batch-busy-wait = wait until it ends, or name another folder with --out
batch-changed-program = the program was version { $before } and is { $now }
batch-changed-from-stdin = the manifest was standard input
batch-changed-to-stdin = the manifest is standard input
batch-changed-manifest = the manifest changed: it had { $before } bytes and has { $now }, with another SHA-256
batch-changed-content = the content was { $before } ({ $before_digest }) and is { $now } ({ $now_digest })
batch-changed-clinic = the clinic's profile changed
batch-changed-approvals = the approvals changed, or one has ended
batch-option-not-given = not given
batch-option-given = given
batch-changed-option = --{ $option } was { $then } and is { $now }
batch-changes = { $first }; { $then }
batch-report-exists = there is a report of an earlier run
batch-report-resume = add --resume to go on with that run, or name another folder with --out, or --force to replace its files
batch-report-none = is no report of a batch
batch-report-other = name another folder with --out, or another file with --report
batch-no-resume = the run cannot be resumed: { $changes }
batch-no-resume-same = take the same manifest and options, or begin anew with another folder
batch-report-unlocked = cannot be locked: { $reason }
batch-report-other-disk = name a report on another disk with --report
batch-json-cut = the line ends before its JSON object does
batch-json-object = write one object a line
batch-json-broken = no JSON from character { $column } on
batch-json-quotes = write one object a line, with quotation marks around names and texts
batch-json-none = the line is no JSON object
batch-key-twice = column `{ $name }` is there twice
batch-next-texts = column `next` holds something else than texts
batch-next-quotes = write dates between quotation marks: ["2026-03-20"]
batch-write-number = write a whole number
batch-write-dates = write a date, or a list of dates, between quotation marks
batch-write-text = write a text, between quotation marks
batch-wrong-kind = column `{ $name }` does not hold such a value
batch-column-copies = column `{ $column }` is no whole number from 1 to 99
batch-column-same-language = column `{ $column }` names the language of the sheet
batch-other-language = name another language, or leave it empty
field-column = column `{ $column }`
batch-column-goal = column `{ $column }` names no goal
batch-column-language = column `{ $column }` names no language of the content
batch-column-empty = column `{ $column }` is empty
batch-fill = fill it, or give { $option } for all lines that leave it empty
batch-id-own = give every line an id of its own, or leave the column out
batch-column-character = column `{ $column }` holds the character { $refused }
batch-id-retype = type the id again without it
batch-column-long = column `{ $column }` has { $length } characters, and { $most } are the most
batch-column-no-day = column `{ $column }` holds a day that does not exist in the calendar
batch-column-no-date = column `{ $column }` holds something that is not a date
batch-column-word = column `{ $column }` holds none of its words
batch-words = write one of { $words }
batch-stdin = standard input
batch-manifest-folder = is a folder, not a manifest
batch-manifest-utf16 = is written in UTF-16
batch-manifest-utf8 = save it as UTF-8; Excel calls it `CSV UTF-8`
batch-manifest-kind = is neither CSV nor JSON Lines
batch-manifest-kind-hint = write one JSON object a line, without brackets around them; a TOML file ends in .toml
batch-manifest-none = there is no such manifest
batch-manifest-name = name a CSV, JSON Lines or TOML file, or - for standard input
batch-name-folder = --name holds a folder
batch-name-out = name the folder with --out; every file of a run is in it
batch-name-brace = --name holds a brace alone
batch-name-two-braces = write two of it for one
batch-name-same = --name gives every line the same file
batch-name-fields = write it with fields, such as `{ $example }`
batch-name-no-field = --name has no field `{ $field }`
batch-name-known = the fields are { $fields }
batch-progress = { $bar } { $pos } of { $len }{ $msg }, { $rate }, { $eta } left
batch-progress-open = { $spinner } { $pos }{ $msg }, { $rate }
batch-progress-failed = { "" }, { $failed } failed
batch-strict =
    { PLURAL($bad) ->
         [one] one line cannot be made, so none was
        *[other] { $bad } lines cannot be made, so none was
    }
batch-strict-hint = mend the manifest, or leave --strict out to make the other lines
batch-line-other = line { $line } is not what it was in the run to be resumed
batch-line-other-hint = give the same input, or begin anew with another folder
batch-changed-while-read = the manifest changed while it was read
batch-changed-while-read-hint = begin anew with another folder, and leave the manifest alone until the run ends
batch-file-force = use --force to replace it, or --out to name another folder
batch-more-failed = more lines failed; the report names all of them
batch-folder-removed = the folder was removed while the run went on
batch-again = run it again
batch-shard-zero = --shard counts from 1
batch-shard-add = where a scheduler counts from 0, add one: `$((JOB_COMPLETION_INDEX + 1))/8`
batch-shard-none = --shard is no share such as `2/8`
batch-shard-write = write K/N, with K from 1 to N
batch-twin-id = has the same id as line { $line }
batch-twin-id-earlier = has the same id as an earlier line
batch-own-id = give every line an id of its own
batch-twin-file = would write the same file as line { $line }
batch-twin-file-earlier = would write the same file as an earlier line
batch-own-file = put { "{id}" } or { "{line}" } into --name
batch-own-file-case = put { "{id}" } or { "{line}" } into --name; letters of either case make one name on some systems
batch-toml-large = is larger than { $most } bytes
batch-toml-other = write it as CSV or JSON Lines, which may be of any length
toml-character = a text here holds the character { $refused }
toml-no-key = there is no key `{ $key }`
batch-toml-list = each handout is a table of the list `[[handout]]`
batch-toml-tables = `handout` must be a list of tables
batch-toml-brackets = write `[[handout]]`, with two brackets
batch-toml-table = a handout must be a table
batch-web-pages = web pages
batch-pictures = pictures
batch-no-kind = a batch makes no { $kind }
batch-give-format = give -f pdf, text or json
batch-combine-format = --combine makes one PDF, and the format is another
batch-combine-format-hint = leave --format out, or --combine
batch-strict-stream = --strict looks at the manifest twice, and a stream can be read once
batch-strict-save = save it to a file first, or leave --strict out
batch-signals = signals cannot be waited for: { $reason }
option-wrong = { $option }: { $what }
batch-checked =
    checked { PLURAL($lines) ->
         [one] 1 line
        *[other] { $lines } lines
    } in { $seconds } s: { $made } can be made, { $failed } cannot; nothing was written
batch-check-interrupted = the check was interrupted
batch-cannot-be-made =
    { PLURAL($lines) ->
         [one] 1 line
        *[other] { $lines } lines
    } cannot be made
batch-ended = made { $made }, skipped { $skipped }, failed { $failed } in { $seconds } s, { $rate } handouts a second
batch-interrupted = the run was interrupted; what is made is whole
batch-mend-then = mend that, then { $resume }
batch-failed =
    { PLURAL($lines) ->
         [one] 1 line
        *[other] { $lines } lines
    } failed
batch-report-says = `{ $report }` says which and why
batch-go-on-same = go on with the same input: { $command }
batch-go-on = go on with: { $command }

## Content files

content-row-cells = row `{ $row }` has { $cells } cells for { $columns } columns
content-own-section = a section of kind `{ $kind }` is made by the program
content-id-file = `id` is `{ $id }`, but the file is named `{ $expected }`
content-id-file-same = make the two the same
content-no-group = there is no group `{ $group }` to stand after
content-no-set = there is no shared set `{ $set }`
content-sets = the sets are { $sets }
content-set-twice = the set `{ $set }` is included twice
content-statement-twice = statement `{ $statement }` is listed twice
content-one-of-two = take one of the two out
content-no-goals = holds no goal
content-incomplete = `{ $folder }` is no complete content by itself: it lacks `{ $file }`
content-incomplete-hint = if it lies over the built-in content: `{ $command }`
number-min-above-max = `{ $name }` has a minimum of { $min } above its maximum of { $max }
number-range-most = `{ $name }` is not between 0 and { $most }
number-in-words = print larger numbers in words of a sentence
number-per = `{ $name }` has a `per` that cannot be printed
number-per-hint = `per` is 10 or 100, and its unit is `percent`
number-character = `{ $name }` holds the character { $refused }
number-retype = type the value again without it
number-empty = `{ $name }` has an empty value
number-give = give it, or leave `value` out
number-range-ends = `{ $name }` is a range without both ends
number-range-give = give `min` and `max`, or leave `range` out
number-wider-no-range = `{ $name }` has the direction `wider` and is no range
number-wider-no-range-hint = add `range = true`, or make the direction `up` or `down`
number-range = { $min } to { $max }
number-one = { $n }
number-moves = `{ $name }` may not become { $now }: the built-in content has { $before }
number-may-rise-to = it may only rise, to { $max } at most
number-may-rise = it may only rise
number-may-fall = it may only fall
number-may-widen = its ends may only move further apart
number-may-not-move = it is the same in every clinic: it has no cautious side
number-lower-min = give a minimum that is not above the maximum
number-changes-key = `{ $name }` changes `{ $key }` from `{ $before }` to `{ $now }`
number-changes-key-hint = leave `{ $key }` out: a clinic may change how much it is, not what it means
number-wordless = `{ $name }` has no figure in the built-in content, and may not get one
number-wordless-hint = the sentences say it in words
number-not-whole = `{ $key }` of `{ $name }` is not a whole number: { $given }
number-whole = give it in digits, without a fraction and without quotes
number-new-without = `{ $name }` is a new number, and has no `{ $key }`
number-new-give = give it a `{ $key }`, as docs/content.md describes
number-unit-changed = the message `{ $unit }` changes what the number `{ $name }` says
number-unit-changed-hint = how a number is said is a part of it: take this message out of the folder
content-no-version = `version` is missing
content-give-version = give the content a version such as `2026.1`
content-missing-file = is missing
content-missing-file-hint = every content folder needs it; `docs/content.md` shows its format
content-no-folder = there is no folder `{ $folder }`
content-name-folder = name a folder that holds `data` and `locales`
content-folder-empty = `{ $folder }` holds none of `data`, `locales` and `fonts`
content-folder-above = give the folder above them; `docs/content.md` shows the shape
toml-keys = the keys are { $keys }
toml-tables = `{ $key }` must be a list of tables
toml-table = `{ $key }` must be a table, not a { $kind }
content-no-time = statement `{ $statement }` names the number `{ $number }`, which is no length of time
message-no-value = message `{ $message }` in `{ $tag }` has no value for `{ $variable }`
message-variable = a variable is the name of a printable number in `data/numbers.toml`
message-retype = type the sentence again without it
message-twice = message `{ $message }` is there twice
message-take-one = take one out
content-fixed-missing = the fixed statement `{ $id }` is not in `{ $goal }`
content-fixed-missing-hint = every handout must hold it; include the set `common` in the goal
content-fixed-changed = the fixed statement `{ $id }` does not read as it was agreed on
content-fixed-changed-hint = a patient's safety rests on it, and no folder may change it: take this message out of the folder

## Languages and their messages

locale-no-digits = there are no digits for `{ $locale }`: { $reason }
locale-none = `{ $locale }` is not a locale: { $reason }
locale-no-plurals = there are no plural rules for `{ $locale }`: { $reason }
locale-no-dates = there is no date format for `{ $locale }`: { $reason }
locale-no-date = `{ $date }` is not a date: { $reason }
locale-no-times = there is no time format for `{ $locale }`: { $reason }
locale-no-hour = { $hour } is not an hour of the day
language-no-tag = `{ $tag }` is not a language tag
language-use-tag = use a BCP 47 tag such as `ar` or `pt-BR`
language-near = did you mean `{ $near }`? The languages are { $languages }
language-list = the languages are { $languages }
language-none = there is no handout in `{ $tag }`
language-named = `{ $tag }` ({ $name })
message-broken = message `{ $message }` in `{ $tag }`: { $reason }
message-character-in = message `{ $message }` in `{ $tag }` holds the character { $refused }
message-missing = message `{ $message }` is missing in `{ $tag }`
message-add = add it to `{ $file }`
message-not-fluent = not valid Fluent: { $reason }
message-reason-variable = there is no value for the variable `{ $variable }`
message-reason-message = it refers to `{ $id }`, which is missing
message-reason-term = it refers to the term `{ $term }`, which is missing
message-reason-function = there is no function `{ $id }`
message-reason-cyclic = it refers to itself
message-reason-placeables = it has too many placeables

## The clinic's profile

profile-no-colour = `{ $key }` is no colour: `{ $text }`
profile-write-colour = write red, green and blue as `#rrggbb`, such as `#0f4c5c`
profile-white = white
profile-tint = its tint behind a callout
profile-contrast = `{ $key }` has a contrast of { $shown }:1 with { $ground }, and { $least }:1 is the least
profile-darker = take a darker colour: headings are printed in it
profile-none = there is no such clinic profile
logo-svg-damaged = is a damaged SVG file: { $reason }
logo-svg-again = save the logo again as SVG
logo-element = holds a `{ $element }` element
logo-use = holds a `use` element that points to another file
logo-text-hint = turn the letters into paths (in Inkscape: Path, Object to Path), or save the logo as PNG
logo-gradient-hint = fill it with one colour, or save the logo as PNG
logo-script-hint = take it out: only paths in plain colours are drawn
logo-path-hint = draw it with paths in plain colours, or save the logo as PNG
logo-nothing = draws nothing
logo-nothing-hint = save the logo again as SVG, or save it as PNG
logo-edge = draws over the edge of its own page
logo-edge-hint = fit the page to the drawing (in Inkscape: Edit, Resize Page to Selection)
logo-opacity = is transparent in part (`opacity`)
logo-blend = mixes colours (`mix-blend-mode`)
logo-overflow = cuts off a part of a drawing (`overflow`)
logo-effect = has an effect on a part of it (`filter` or `mask`)
logo-image = holds an image or a text
logo-points = has more than { $most } points
logo-points-hint = simplify its paths, or save the logo as PNG
logo-fill-opacity = is transparent in part (`fill-opacity` or `stroke-opacity`)
logo-fill = is filled with something else than a colour
logo-large = has { $bytes } bytes, and 1 MiB is the most for a logo
logo-smaller = save it smaller, for a width of 50 mm in print, or as SVG
logo-none = there is no logo `{ $name }`
profile-path = its path starts at the folder of the profile
logo-kind = is neither a PNG nor an SVG file
logo-kind-hint = save the logo as PNG or SVG
logo-png-damaged = is a damaged PNG file: { $reason }
logo-png-again = save the logo again as PNG
logo-png-large = is a PNG file too large to be read
logo-pixels = has { $width } × { $height } pixels, and a logo has { $least } to { $most } on each side
logo-other-size = save it in another size
logo-coarse = has { $width } × { $height } pixels, which is { $dpi } dpi at the printed size of { $across } × { $down } mm; { $least } dpi are the least
logo-finer = save it with { $width } × { $height } pixels or more
profile-no-name = `name` is missing
profile-write-name = write the clinic's name: `name = "…"`
profile-font = `fonts` names `{ $name }`: { $what }
profile-font-none = `fonts` names `{ $name }`, and there is no such file
profile-no-text = `{ $key }` has no text in `{ $tag }` ({ $name })
profile-add-text = add `{ $line }` to `{ $key }`
profile-write-text = write `{ $line }`, with quotation marks
profile-text = `{ $key }` must be a text
profile-texts = `{ $key }` must be a list of texts
profile-write-texts = write `{ $line }`, with brackets and quotation marks
field-key = `{ $key }`
profile-dial = write it as it is dialled, such as `+966 11 555 0100` or `011 555 0100 ext. 12`
profile-no-phone = `{ $key }` is no phone number: { $why }
profile-no-address = `{ $key }` is no web address
profile-copy-address = copy it from the browser's address line, such as `https://clinic.example/care`
profile-address-long = `{ $key }` has { $length } characters, and { $most } are the most
profile-address-fine = a longer address makes a QR code too fine to be read from paper
profile-no-tag = `{ $key }` is no language tag
profile-use-tag = use one of `handout languages`, such as `ar`
profile-no-paper = there is no paper `{ $paper }`
profile-papers = it is `a4`, `a5` or `letter`
profile-password = `{ $key }` holds a password, and a profile is no place for one
profile-password-variable = leave it out here, and put it into the variable { $variable }
profile-number = `{ $key }` must be a number from { $least } to { $most }
profile-write-number = write `{ $line }`, without quotation marks
profile-no-choice = `{ $key }` cannot be `{ $value }`
profile-duplex = it is `long`, `short` or `off`
phone-holds = it holds `{ $c }`
phone-extension-holds = its extension holds `{ $c }`
phone-plus = a `+` stands at the beginning only
phone-short = it has too few digits
phone-long = it has { $count } digits

## Fonts, pages and pictures

font-characters =
    no font has the { PLURAL($count) ->
         [one] character
        *[other] characters
    } { $characters } of `{ $text }` in `{ $language }`
font-character = `{ $shown }` ({ $code })
font-characters-more = { $characters } and { $count } more
font-add =
    add a font that has { PLURAL($count) ->
         [one] it
        *[other] them
    }: put its .ttf file (or an .otf file with TrueType outlines), such as one of the Noto fonts, { $place }; or name the file under `fonts` in the clinic's profile
font-add-marks = add a font that has it with its marks: put its .ttf file (or an .otf file with TrueType outlines), such as one of the Noto fonts, { $place }; or name the file under `fonts` in the clinic's profile
font-into = into `{ $folder }`
font-into-own = into the folder `fonts` of a folder of your own, and name that with --data
font-marks = no font has all marks of the letter { $letter } of `{ $text }` in `{ $language }`
font-none = is not a font
font-take = take a .ttf file, or an .otf file with TrueType outlines
font-open = take a font with an open licence, such as one of the Noto fonts
font-licence = the font's licence forbids embedding it in a document (OS/2 fsType 2)
font-licence-part = the font's licence forbids embedding a part of it (OS/2 fsType 0x100)
font-licence-outlines = the font's licence forbids embedding its outlines (OS/2 fsType 0x200)
font-coloured = the font has pictures in colour instead of outlines, which a printed sheet cannot show
font-one-colour = take a font of one colour, such as `Noto Emoji`
font-postscript = the font has PostScript outlines (CFF), and only TrueType outlines can be embedded
font-ttf = take the font's .ttf file
font-empty = the font has no outlines
font-take-ttf = take a .ttf file with TrueType outlines
font-uncut-page = the font { $name } cannot be cut to a page
font-uncut-reason = the font `{ $name }` cannot be cut: { $reason }
font-uncut = the font `{ $name }` cannot be cut
logo-unpacked = the logo cannot be packed: { $reason }
qr-long = the address of the clinic's page is too long for a QR code
qr-shorter = give a shorter address
pdf-unwritten = the PDF cannot be written: { $reason }
program-fault = this is a fault in handout itself; please report it
picture-large = the pictures are too large for the memory
picture-dpi = ask for fewer dots with --dpi

## What was asked for

date-none = `{ $date }` is not a date
date-write = write it as YYYY-MM-DD, such as 2026-03-20
date-years = years run from 1900 to 2199
date-months = months run from 01 to 12
date-days = that month has { $days } days
date-no-day = the day { $date } does not exist in the calendar
text-character = { $field } holds the character { $refused } at position { $position }
text-retype = type the text again without it
text-empty = { $field } holds no letter and no digit
text-give = give a value, or leave it out
text-long = { $field } has { $length } characters, and { $most } are the most
text-shorten = shorten it
language-not-asked = no language was asked for
language-name = name one with --lang
language-system = the system's language is not one of the content's, so English is used; name one with --lang
goal-none = there is no goal `{ $goal }`
goal-near = did you mean `{ $goal }`? `handout goals` lists all
goal-list = the goals are { $goals }
language-with-same = --with names `{ $tag }`, the language of the sheet
language-other = name another language, or leave the option out
language-twin-same = --twin names `{ $tag }`, the language of the sheet

## Making a handout

make-picture = picture
make-pdf = PDF
make-terminal = a { $kind } is not written to a terminal
make-terminal-hint = name a file with -o, or use `handout show`
make-twin-stdout = --twin writes a second file, and standard output is one
make-name-file = name a file with -o
make-open-stdout = --open shows a file, and standard output is none
make-pages-stdout = the handout has { $pages } pages, and standard output takes one picture
make-dpi = --dpi is the sharpness of pictures, and the handout is none
make-dpi-hint = add --png, or leave --dpi out
make-extension = there is no format with the extension `{ $extension }`
make-extension-hint = end the file in .pdf, .png, .txt, .html or .json, or give -f
make-pages = this sheet takes { $count } pages instead of { $budget }
wrote = wrote { $file }
removed = removed { $file }
man-folder = the folder cannot be made: { $reason }
man-folder-hint = choose a folder you may write to
man-force = name a folder you may write to, or use --force to replace pages
completions-none = there is no script for `{ $name }`
show-bidi = { $variable } is `{ $value }`
show-bidi-hint = set it to auto, terminal or visual, or unset it
show-narrow = the terminal has { $columns } columns, and lines need { $least }: make it wider, or its letters smaller

## Tables of languages and of what is used

direction-ltr = left to right
direction-rtl = right to left
languages-missing = missing: { $messages }
languages-missing-many = missing: { $count } messages, such as { $messages }
where-current-folder = the current folder
where-beside-profile = beside the profile
where-settings = your settings
where-program = the program itself
where-profile = the clinic profile
where-staff-language = language of the staff
where-system = the system
where-otherwise = otherwise
where-clinic = clinic profile
where-content = content
where-language = language
where-used = used
where-passed-over = passed over
where-not-there = not there
where-not-given = not given
where-in-content = in the content folder
where-user-folder = your own folder
where-approvals = approvals (new ones go into the first)
where-presets = presets
where-state = last choices

## Printing

print-left = left the sheet in { $file }
print-may-ask = { $printer } has { $papers } in it and may ask for { $paper }
print-reports = { $printer } reports: { $trouble }
print-done =
    printed { PLURAL($pages) ->
         [one] { $pages } page
        *[other] { $pages } pages
    } on { $printer } (job { $job })
print-done-copies =
    printed { $copies } copies of { PLURAL($pages) ->
         [one] { $pages } page
        *[other] { $pages } pages
    } on { $printer } (job { $job })
print-remark = { $done }; { $remark }
printers-none = the system has no printer; one on the network prints by its address, such as --printer ipp://192.168.1.20/ipp/print
printer-idle = ready
printer-printing = printing
printer-stopped = stopped
printer-unknown = unknown
printer-state-no-jobs = { $state }, takes no jobs
printer-no-papers = none of our papers
printer-both-sides = both sides
printer-one-side = one side
printer-default = default
printer-no-pdf-column = takes no PDF
printer-name-empty = the name of the printer is empty
printer-list = `handout printers` lists the printers
printer-address-scheme = the address of the printer begins with `{ $scheme }`, not ipp:// or ipps://
printer-address-port = the address of the printer has a port that is no number from 1 to 65535
printer-address-brackets = the address of the printer has brackets round what is no IPv6 number
printer-address-no-host = the address of the printer names no host
printer-address-host = the address of the printer has a host with other signs than a-z, 0-9, dots and hyphens
printer-address-path = the address of the printer has a path with signs that no address holds
printer-address-write = write it as ipp://192.168.1.20/ipp/print, or ipps:// for an encrypted one
printer-not-known = it knows no such printer: { $said }
printer-path-wrong = the path in the address may be wrong; most printers have /ipp/print
printer-silent-abilities = the printer refuses to say what it can do: { $said }
printer-not-ipp = what answers there is no printer: its answer is not IPP
printer-check-address = see that the address is the printer's; most have /ipp/print
printer-user-hint = put the user into the address, such as ipps://USER@host/ipp/print, and the password into the variable { $variable }
printer-wants-user = the printer wants a user and a password
printer-wants-unknown = the printer wants a password in a way that this program does not know
printer-wants-unknown-hint = allow Basic authentication in the printer's settings, or print through a queue of the system
printer-refuses-user = the printer refuses the user or the password
printer-refuses-user-hint = mend the user in the address, or the password there or in the variable { $variable }
printer-forbids = the printer forbids it (HTTP status 403)
printer-forbids-hint = ask whoever looks after the printer to let this computer or user print
printer-no-path = there is a server, but no printer at this path (HTTP status 404)
printer-no-path-hint = mend the path in the address; most printers have /ipp/print
printer-encrypted = the printer takes encrypted connections only
printer-encrypted-hint = write ipps:// in place of ipp://
printer-redirects = the address leads to another one (HTTP status { $number })
printer-redirects-hint = a sheet is not sent on: give the printer's own address, or write ipps:// for ipp://
printer-http = the printer answers with HTTP status { $number }
printer-http-hint = try again; if it stays so, see that the address is the printer's, and restart the printer
printer-is-on = see that the printer is on and connected, and that the address is right
printer-is-on-encrypted = see that the printer is on and connected, and that the address is right; ipp:// is for one without encryption
printer-no-answer = the printer does not answer
printer-connected-silent = the printer has taken the connection and does not answer
printer-connected-silent-hint = see what its display says, and restart it if it says nothing
printer-nobody-listens = nothing listens at this address: connection refused
printer-no-way = no way leads to the printer
printer-broke = the connection to the printer broke: { $kind }
printer-none-there = what answers there is no printer: { $reason }
printer-none-there-hint = see that the address is the printer's; write ipps:// if it takes encrypted connections only
printer-nameless = there is no machine of this name on the network
printer-nameless-hint = mend the name in the address, or give the printer's number, which its network page shows
printer-no-encryption = there is no encrypted connection to the printer: { $reason }
printer-no-encryption-hint = write ipp:// if the printer has no encryption, or mend the port in the address
certificate-issuer = nobody whom this system trusts has signed it
certificate-authority = it is meant for signing others
certificate-name = it is for another name than the one in the address
certificate-expired = it has expired
certificate-early = it is not valid yet
certificate-untrusted = the printer's certificate is not trusted: { $reason }; nothing was sent
certificate-hint = let whoever looks after the printer give it a certificate for the name in the address, and let this system trust its issuer
certificate-hint-file = let whoever looks after the printer give it a certificate for the name in the address, and let this system trust its issuer, or name a PEM file of it in the variable SSL_CERT_FILE
printer-no-pdf-hint = print through a queue of the system, which translates (`handout printers` lists them), or print the file of `handout make` from a viewer
printer-takes-none-hint = let it take jobs again, at its display or in its queue, or choose another with --printer
printer-no-number = the printer has taken the sheet and gives no number to ask for it
printer-look = look whether the sheet has come out before you print it again
printer-while-sent = { $what }, while the sheet was sent
printer-unfit = the printer cannot print it like this
printer-unfit-because = the printer cannot print it like this, because of { $attributes }
printer-unfit-hint = change or leave out --paper, --duplex, --copies or --tray
printer-said = { $what }: { $said }
printer-no-pdf = the printer takes no PDF
printer-no-jobs = the printer takes no jobs now
printer-not-this-user = the printer does not let this user print
printer-not-this-user-hint = ask whoever looks after the printer, or name another user in its address
printer-busy = the printer is busy
printer-busy-hint = try again when it is done, or wait longer with --wait
printer-refuses = the printer refuses the sheet
printer-refuses-hint = see what its display says, or choose another with --printer
printer-changed = the printer would not keep to { $attributes } in this job
printer-changed-hint = what is asked for may not go together in it, such as small paper printed on both sides: change --paper, --duplex, --copies or --tray
printer-job-gone = it no longer lists the job, as some printers do when it is printed
printer-job-silent = it has taken the sheet (job { $job }) and no longer answers: { $reason }
printer-job-unsaid = it does not say how the job is: { $said }
printer-job-ended = { $what } (job { $job }): { $reason }
printer-job-errors = the printer printed the sheet with errors
printer-job-canceled = the job was canceled
printer-job-canceled-hint = print it again if that was a mistake
printer-job-aborted = the printer gave the job up
printer-job-aborted-hint = mend what it says and print it again, or choose another with --printer
printer-job-held = the printer holds the sheet back (job { $job }): { $reason }
printer-job-held-hint = release it at the printer or in its queue; printed again, it would come out twice
printer-late-mend = mend it there and the sheet comes out; printed again, it would come out twice
printer-late-queue = it waits behind other jobs
printer-late-queue-hint = wait for it, or take the job out of the queue before you print it elsewhere
printer-late-at-it = the printer is still at it
printer-late-at-it-hint = wait for it; give more time with --wait
printer-late =
    the sheet (job { $job }) is not printed after { PLURAL($seconds) ->
         [one] { $seconds } second
        *[other] { $seconds } seconds
    }: { $reason }
printer-says-nothing = the answer says nothing of a printer
printer-no-jobs-reason = the printer takes no jobs now: { $reason }
printer-by-address = give the printer's address, which its network page shows, such as --printer ipp://192.168.1.20/ipp/print
printer-queues-untold = the system does not tell its queues: { $said }
printer-none = there is no printer `{ $name }`
printer-not-named = no printer is named, and the system has no default one
printer-near = did you mean `{ $near }`? `handout printers` lists all
printer-name-one = name one with --printer: { $printers }
printer-no-queue-hint = the system has no queue; { $by_address }
printer-no-cups = no printing system (CUPS) answers at { $address }
printer-windows-hint = Windows has none: { $by_address }
printer-cups-hint = start CUPS, or { $by_address }
reason-none = it gives no reason
reason-said = “{ $said }”
reason-and-said = { $reasons }: “{ $said }”
reason-word = { $words } ({ $keyword })
reason-aborted-by-system = the printer gave it up
reason-account-authorization-failed = the account is not allowed to print
reason-account-closed = the account is closed
reason-account-info-needed = it wants an account to be named
reason-account-limit-reached = the account has printed as much as it may
reason-compression-error = the printer could not unpack it
reason-conflicting-attributes = the options do not go together
reason-connecting-to-device = its queue is connecting to it
reason-cover-open = a cover is open
reason-cups-held-for-authentication = it wants a name and a password
reason-developer-empty = the developer is used up
reason-developer-low = the developer is nearly used up
reason-document-access-error = the printer could not fetch the file
reason-document-format-error = the printer could not read the file
reason-document-permission-error = the file may not be printed
reason-document-unprintable-error = the printer could not print the file
reason-door-open = a door is open
reason-errors-detected = the printer found errors
reason-fuser-over-temp = it is too hot
reason-fuser-under-temp = it is too cold
reason-input-tray-missing = a tray is missing
reason-interpreter-resource-unavailable = the printer lacks something that the file needs
reason-job-canceled-at-device = somebody canceled it at the printer
reason-job-canceled-by-operator = an operator canceled it
reason-job-canceled-by-user = a user canceled it
reason-job-data-insufficient = the printer waits for more of the file
reason-job-held-for-review = somebody must look at it first
reason-job-hold-until-specified = until somebody releases it, or a time that is set there
reason-job-password-wait = until a code is typed at the printer
reason-job-release-wait = until somebody releases it at the printer
reason-marker-supply-empty = no toner or ink
reason-marker-supply-low = little toner or ink
reason-marker-waste-almost-full = the waste box is nearly full
reason-marker-waste-full = the waste box is full
reason-media-empty = no paper
reason-media-jam = a paper jam
reason-media-low = little paper
reason-media-needed = it asks for paper
reason-moving-to-paused = it is being paused
reason-offline = it is off or not connected
reason-opc-life-over = its drum is worn out
reason-opc-near-eol = its drum is nearly worn out
reason-other = a reason without a name
reason-output-area-almost-full = the output tray is nearly full
reason-output-area-full = the output tray is full
reason-output-tray-missing = the output tray is missing
reason-paused = it is paused
reason-printer-stopped = the printer has stopped
reason-printer-stopped-partly = a part of the printer has stopped
reason-queued-in-device = it waits in the printer
reason-resources-are-not-ready = what it needs is not in the printer, such as its paper
reason-shutdown = it is shut down
reason-spool-area-full = its memory is full
reason-stopped-partly = a part of it has stopped
reason-stopping = it is stopping
reason-submission-interrupted = the sending was interrupted
reason-timed-out = it does not answer its queue
reason-toner-empty = no toner
reason-toner-low = little toner
reason-unsupported-document-format = the printer does not take such a file
reason-warnings-detected = the printer has warnings
printer-no-pdf-but = the printer takes no PDF, but { $formats }
printer-most-copies = the printer makes at most { $most } of the { $copies } copies
printer-fewer-copies = give a smaller number with --copies
printer-no-paper = the printer takes no { $paper } paper
printer-no-paper-media = it takes { $media }; choose another with --printer
printer-choose-paper = choose with --paper what it takes: { $papers }
printer-no-turn = the printer does not turn the sheet that way
printer-no-turn-hint = give --duplex long or --duplex short
printer-single-sided = the printer prints on one side only
printer-single-sided-hint = give --duplex off, or choose another with --printer
printer-no-trays = the printer names no trays
printer-no-trays-hint = name no tray, here or in the clinic's profile
printer-no-tray = the printer has no tray `{ $tray }`
printer-tray-near = did you mean `{ $tray }`? its trays are { $trays }
printer-trays = its trays are { $trays }
reason-list = { $reasons }
font-characters-list = { $first }, { $then }
pdf-most-handouts = a file may hold no more than these { $count } handouts
pdf-most-letters = a file may hold no more than the letters of these names

## The command line

cli-unknown-command = there is no command `{ $name }`
cli-unknown-option = there is no option `{ $name }` here
cli-missing = { $names } is missing
cli-missing-value = `{ $option }` needs a value
cli-wrong-value = `{ $option }` does not take `{ $value }`
cli-wrong-value-because = `{ $option }` does not take `{ $value }`: { $reason }
cli-values = the values are { $values }
cli-conflict = `{ $option }` does not go with `{ $other }`
cli-twice = `{ $option }` is there twice
cli-help = `{ $command }` explains the options
## Setting a clinic up: handout init, and the files that a profile names

init-note = note: { $note }
init-wrote = wrote { $path }
init-first-sheet = A first sheet with it:
init-letterhead = The top of a sheet in { $language }:
init-makes-one = `handout init` makes one; `docs/content.md` shows what it holds
init-no-profile = no clinic profile is found
init-where = `handout where` shows where one is looked for; `handout init` makes one

# Files
init-font-unread = `fonts` names `{ $name }`, which { $why }
init-svg-script = holds a script (`{ $name }`)
init-svg-file = refers to a file
init-keep-one = keep one of the two

# Options and keys
init-no-terminal = the questions of `handout init` need a terminal
init-answer-with-options = give the answers with --set KEY=VALUE or --from FILE; `handout init --help` shows how
init-set-without-value = `--set { $given }` has no `=`
init-set-form = write --set KEY=VALUE, such as --set phone="+966 11 555 0100"
init-no-key = there is no key `{ $key }`
init-near-key = did you mean `{ $key }`?
init-keys-are = the keys are { $keys }
init-key-without-parts = `{ $key }` has no parts
init-write-whole-key = write `{ $key }=…`
init-words-twice = `{ $key }` is given both once for all languages and by language
init-words-by-language = give it by language only, such as `{ $key }.ar=…`
init-no-tag = `{ $tag }` behind `{ $key }` is no language tag
init-tags-are = write a tag such as `{ $key }.ar=…`; `handout languages` lists them
init-no-name = the clinic has no name
init-give-a-name = give it in each language of the sheets, such as --set name.ar="…"
init-no-settings = there is no folder for settings: no home folder is known
init-cannot-write = nothing can be written here: { $reason }
init-name-another = name another file with -o FILE, and use it with --clinic FILE or { $variable }
init-not-utf-8 = what came in is not UTF-8 text

# What is told of a profile
init-note-no-sheet = no sheet can be made in { $language }: { $why }
init-no-sheet = no sheet can be made in any language of the content
init-complete-one-language = give the texts that are there by language in at least one of { $languages }
init-note-unknown-language = `{ $key }` has a text in `{ $tag }`, and there are no sheets in it
init-languages-are = the languages are { $languages }
init-note-no-emergency-number = `emergency_number` is missing: sheets have a line to write it on
init-note-no-phone = `phone` is missing: sheets have a line to write it on
init-set-hint = write `{ $line }`

# Countries
init-number-without-source = the number of `{ $country }` names the source `{ $source }`, which is not there
init-number-source = add the source to `{ $file }`
init-no-country = no number is known here for `{ $typed }`
init-near-country = do you mean { $names }?
init-no-near-country = type a country's name or code, such as SA; or press Enter, and type the number later

# Questions
init-target = The answers go to { $path }
init-how =
    Enter leaves a question out, or takes what stands in [ ].
    - leaves out what stands in [ ].
    b goes back to the question before.
    Ctrl-C ends all, and nothing is written.
init-question = { $number } of { $count }: { $label }
init-interrupted = ended; nothing was written
init-input-ended = the input ended before the last question; nothing was written
init-run-again = run `handout init` again, or give the answers with --set
init-ask-country = Country of the clinic
init-ask-country-help = Its name or code. It is used for the next questions only, and is not written.
init-ask-name = Name of the clinic in { $language }
init-ask-name-help = It stands at the top of every sheet. Without it no sheet can be made in { $language }.
init-ask-address = Address in { $language }
init-ask-address-help = Give it in all languages of the name, or in none.
init-ask-hours = Opening hours in { $language }
init-ask-hours-help = Such as: Sunday to Thursday, 9 to 5. Give them in all languages of the name, or in none.
init-ask-phone = Phone of the clinic
init-ask-phone-help = As a patient dials it, in digits of any language.
init-ask-emergency-phone = Phone that is answered day and night
init-ask-emergency-phone-help = A phone of the clinic. Leave it out if there is none.
init-ask-out-of-hours-phone = Phone for when the clinic is closed
init-ask-out-of-hours-phone-help = Leave it out if there is none.
init-ask-emergency-number = Number that calls an ambulance
init-ask-emergency-number-in = Number that calls an ambulance in { $country }
init-ask-emergency-number-help = It stands in the sentences on emergencies. Without it there is a line to write it on.
init-ask-emergency-number-known = It stands in the sentences on emergencies. { $number } was read in { $publisher } ({ $date }): confirm it with Enter only if it is right.
init-ask-page = Web page of the clinic
init-ask-page-help = It is printed as a QR code, too. Such as https://clinic.example/care
init-ask-logo = File with the clinic's logo
init-ask-logo-help = An SVG or PNG file.
init-ask-accent = Colour of headings
init-ask-accent-help = Such as #7a1f5c. It must be dark enough to be read.
init-ask-paper = Paper
init-ask-paper-help = a4, a5 or letter; without an answer a4.
init-ask-language = Language of most patients
init-ask-language-help = For sheets for which no language is asked. One of { $languages }
init-ask-staff-language = Language of the staff
init-ask-staff-language-help = One of { $languages }
init-ask-printer = Printer
init-ask-printer-help = The name of a queue, or an address such as ipps://192.168.1.20/ipp/print. Without it the system's default one is used.
init-ask-printer-found = Its number or name in the list, or an address such as ipps://192.168.1.20/ipp/print. Without it the system's default one is used.
init-looking-for-printers = Looking for printers …
init-printer-number = { $number }. { $name }
## Screening

screen-intro =
    { PLURAL($count) ->
        [one] One question.
       *[other] { $count } questions.
    } Each is a sentence of the handout. Ctrl-C stops, and nothing is written.
# The number of a question, and how many there are.
screen-number = Question { $number } of { $count }
screen-answered = Answered before: { $answer }
screen-applies = Does this apply? { screen-key-yes }: yes, { screen-key-no }: no, { screen-key-unsure }: not sure, { screen-key-back }: back
screen-again = Type { screen-key-yes }, { screen-key-no }, { screen-key-unsure } or { screen-key-back }, then Enter.
# Keys that mean the same in this language; y, n, ? and b are understood in all.
screen-key-yes = y
screen-key-no = n
screen-key-unsure = ?
screen-key-back = b
screen-yes = yes
screen-no = no
screen-unsure = not sure
screen-counts = Answers: { $yes } yes, { $unsure } not sure, { $no } no.
screen-confirm = Make the handout with these answers? { screen-key-yes }: yes, { screen-key-back }: back to the last question
screen-again-confirm = Type { screen-key-yes } or { screen-key-back }, then Enter.
screen-no-terminal = the questions are asked on a terminal, and there is none
screen-hint-answers = give the answers with --answers FILE; --template prints such a file
screen-ended = the input ended before all questions were answered and confirmed; nothing was written
screen-hint-ended = start again, or give the answers with --answers FILE
screen-save-stdout = --save-answers needs a file of its own
screen-save-same = --save-answers names a file that another option names too
screen-hint-save = name another file with --save-answers
screen-saved-personal = note: the file of the answers says something about somebody's health; keep it as you keep the record, or remove it
screen-no-batch = a batch takes no answers: they are one patient's
receipt-no-batch = a batch writes no receipts: each is one patient's
screen-hint-batch = use `handout screen`, or `handout make` with --answers and --receipt, for each patient

answers-no-file = there is no such file
answers-unreadable = cannot be read: { $reason }
answers-too-large = is too large for a file of answers
answers-not-utf8 = is not UTF-8 text
answers-no-json = this is not JSON
answers-no-table = the table `answers` is missing
answers-key = there is no key `{ $key }`; the answers stand in the table `answers`
answers-unknown = `{ $id }` is no question of the goal `{ $goal }`
answers-twice = `{ $id }` is answered twice
answers-empty = `{ $id }` is not answered
answers-wrong = the value of `{ $id }` is not an answer
answers-missing =
    { PLURAL($count) ->
        [one] one question has no answer
       *[other] { $count } questions have no answer
    }: { $ids }
answers-hint-utf8 = save the file as UTF-8
answers-hint-template = `handout screen GOAL --template` prints a file with all questions
answers-hint-near = did you mean `{ $id }`?
answers-hint-values = write "yes", "no" or "unsure"
answers-hint-all = every question needs an answer; where nobody knows, it is "unsure"
# The head of a file of answers.
answers-file-head =
    Answers to the questions of `{ $goal }`.
    Write "yes", "no" or "unsure" between the quotation marks. The lines that begin with # are not read.

## Receipts

receipt-wrote = wrote { $file }
receipt-same = the receipt and another output would both be `{ $file }`
receipt-hint-same = name another file with --receipt
receipt-missing = the handout is done, but its receipt could not be written: { $reason }
receipt-hint-missing = note it in the record by hand: making or printing the handout again would be another one
## The guided mode

guide-goal = Goal:
guide-language = Patient's language:
guide-name = Patient's name:
guide-size = Size of the letters:
guide-action = What now:
guide-size-normal = Normal, 12 points
guide-size-large = Large, 18 points
guide-size-giant = Very large, 24 points
guide-print = Print it
guide-open = Open it on the screen
guide-save = Save it as a PDF
guide-text = Send it as text: write a file for a message
guide-back = (back)
guide-help-list = type to find, Enter takes it, Esc goes back
guide-help-text = Enter goes on, with no name too; Esc goes back
guide-plain-list = A number or some letters; Enter takes number 1; { $back } goes back:
guide-plain-text = A name, or Enter for none; { $back } goes back:
guide-plain-text-again = A name, or Enter for { $before }; { $back } goes back:
guide-plain-none = nothing here is called { $typed }
# $code is the line at the foot of the sheet, in Latin letters.
guide-code = At the foot of this sheet stands: { $code }
guide-no-preview = the first lines cannot be shown in { $language }: { $reason }
guide-stopped = stopped: nothing was printed or written
guide-nobody = the guided mode asks questions, and here is no terminal for the answers
guide-nobody-hint = name what you want, such as `handout make hair --lang fa`
guide-no-terminal = the terminal cannot be read: { $reason }
guide-no-goals = the content has no goal that could be chosen

## Presets

preset-saved = saved the preset { $name } in { $file }
preset-removed = removed the preset { $name } from { $file }
preset-none = there are no presets
preset-none-hint = make one with `handout preset save NAME OPTIONS`
preset-unknown = there is no preset `{ $name }`
preset-near = did you mean `{ $name }`? `handout preset list` shows all
preset-names = the presets are { $names }
preset-name = `{ $name }` cannot be the name of a preset
preset-name-hint = take letters, digits and hyphens, { $most } at most
preset-exists = there is a preset `{ $name }` already, and it was kept
preset-exists-hint = use --force to replace it, or take another name
preset-empty = the preset `{ $name }` would hold nothing
preset-empty-hint = add options of `make`, such as --size large
preset-personal = { $option } is about one patient or visit, and a preset is for all of them
preset-personal-key = `{ $key }` is about one patient or visit, and a preset is for all of them
preset-personal-hint = leave it out, and give it when the sheet is made
preset-once = { $option } is no part of a preset
preset-once-hint = leave it out, and give it when the sheet is made
preset-key = a preset has no key `{ $key }`
preset-key-near = did you mean `{ $key }`?
preset-key-hint = its keys are the options of `make`, without hyphens in front
preset-value = the value of `{ $key }` is neither a text nor `true`
preset-no-goal = neither the command nor the preset `{ $name }` names a goal
preset-no-goal-hint = `handout goals` lists the goals
preset-unfit = the preset `{ $name }` does not fit: { $reason }
preset-not-toml = the presets cannot be read: { $reason }
preset-not-toml-hint = mend the line, or rename the file and save the presets again
preset-unreadable = the presets cannot be read: { $reason }
preset-unwritable = the presets cannot be written: { $reason }
preset-unwritable-hint = presets are kept in your settings; ask who looks after this computer to let you write there
preset-no-home = there is no folder for presets, because HOME is not set
preset-no-home-hint = set HOME, or give the options themselves

## The last sheet again

again-command = again: { $command }
again-nothing = there is nothing to repeat
again-nothing-hint = make or print a sheet first
again-off = { $variable } is off, so nothing is remembered
again-unfit = the last command cannot be repeated: { $command }
## handout check

check-warning = warning:
check-note = note:
check-severity-error = error
check-severity-warning = warning
check-severity-note = note
check-sentence = says: { $sentence }
check-why = why: { $why }
check-errors = { PLURAL($errors) ->
        [one] { $errors } error found
       *[other] { $errors } errors found
    }
check-warnings = { PLURAL($warnings) ->
        [one] { $warnings } warning found
       *[other] { $warnings } warnings found
    }
check-both = { $errors }, { $warnings }
check-unknown-rule = there is no rule `{ $name }`
check-all-rules = `handout check --rules` lists them
check-did-you-mean = did you mean `{ $near }`?
check-take-out = take it out
check-take-one-out = take one out
check-write = write { $right }
check-type-again = type the sentence again without it
check-holds = message `{ $id }` holds `{ $text }`
check-of-number = number `{ $name }`
check-of-statement = statement `{ $id }`
check-of-lead = the lead of `{ $name }`
check-unread = nothing reads this
check-tables = the tables are { $tables }
check-include-set = include the set in a goal
check-add-language = add the language to `data/languages.toml`
check-name-like-goal = name it like its goal or set
check-goal-languages = the goal is not written in `{ $tag }`: add the tag to `languages` in `{ $file }`
check-unknown-source = { $of } names the source `{ $id }`, which does not exist
check-add-source = add it to `data/sources.toml`
check-no-source = { $of } has no source
check-name-source = name at least one of `data/sources.toml` in `{ $key }`
check-weak-number = number `{ $name }` of class `core` rests on clinic pages alone
check-weak-number-hint = make its class `clinic`, or name a stronger source
check-number-without-value = statement `{ $id }` names the number `{ $name }`, which has no value
check-write-in = the line to write on names `{ $name }`, which is not a number of class `config`
check-add-number = add it to `data/numbers.toml`
check-both-sides = statement `{ $id }` holds both before the session and after it
check-two-statements = make two statements of it, one with `before`
check-no-time = statement `{ $id }` names the number `{ $name }`, which is no length of time
check-times = `before`, `from` and `until` take minutes, hours, days, weeks, months or years
check-fixed-missing = the goal `{ $goal }` lacks the fixed statement `{ $id }`
check-include-common = include the set `common` in the goal
check-missing = message `{ $id }` is missing in `{ $tag }`
check-add-to = add it to `{ $file }`
check-label = message `{ $id }` in `{ $tag }` has no `.{ $key }`, its label in the timeline
check-label-hint = add a line `{ $line }` below it, of about 16 letters
check-twice = message `{ $id }` is there twice
check-unused = no goal prints the message `{ $id }`
check-list-in-goal = take it out, or list it in a goal
check-unused-label = nothing prints `.{ $key }` of `{ $id }`
check-unused-label-hint = take it out, or give the statement `from` or `until` in its goal
check-misplaced = message `{ $id }` does not begin with the name of its file
check-misplaced-hint = name it `{ $begin }-…`, or move it
check-reference = message `{ $id }` refers to `{ $reference }`, which is missing in `{ $tag }`
check-reference-term = terms stand in `terms.ftl`
check-reference-message = write the sentence out, or name a message that is there
check-unsaid = message `{ $id }` in `{ $tag }` does not say `{ $name }`, a time between which the timeline shows it
check-unsaid-hint = say it in the sentence, or take the time off the statement
check-variable = message `{ $id }` in `{ $tag }` has no value for `${ $name }`
check-variable-hint = a variable is the name of a printable number in `data/numbers.toml`
check-evidence = message `{ $id }` prints `${ $name }`, which is for honesty lines only
check-evidence-hint = mark its statement `evidence = true`, or take the number out
check-no-plural = message `{ $id }` chooses a plural form without `PLURAL(${ $name })`
check-no-plural-hint = Fluent's own plural table is wrong in some languages
check-plural-unknown = message `{ $id }` has the plural form `{ $key }`, which `{ $tag }` does not have
check-plural-missing = message `{ $id }` lacks of the plural forms of `{ $tag }`: { $forms }
check-plural-hint = every plural form of the language needs its own line
check-counts-negations = negations
check-counts-sentences = sentences
check-counts-items = members of its list
check-counts = `{ $id }` in `{ $tag }` differs in its { $what }: { $counts }
check-counts-hint = say the same in every language; if they do, write the counts to `data/parity.toml` under `{ $rule }`, with the reason
check-variables = message `{ $id }` does not have the same variables in `{ $tag }` and `{ $other }`: { $names }
check-variables-hint = say the same numbers in every language
check-order = message `{ $id }` in `{ $tag }` has its numbers in another order: { $names }
check-order-hint = see that none has taken the place of another; if the order is right, write it to `data/parity.toml`, with the reason
check-terms = message `{ $id }` does not have the same terms in `{ $tag }` as in another language: { $names }
check-terms-hint = use the term in every language, or write the word out in every language
check-one-language = `{ $id }` is in `{ $tag }` and not in { $tags }
check-one-language-hint = add it to the others, or take it out
check-lengths = `{ $id }` has { $least } letters in `{ $tag }` and { $most } in `{ $other }`
check-lengths-hint = see that nothing is left out or added; if both are right, write the lengths to `data/parity.toml` under `lengths-differ`, with the reason
check-words = `{ $id }` in `{ $tag }` lacks the word `{ $word }`, which `{ $other }` has
check-words-hint = the glossary has { $forms }; if it is said in another way, list the message in `data/parity.toml`, with the reason
check-bare-latin = message `{ $id }` holds `{ $text }` without isolates
check-bare-latin-hint = make it a variable, or a term with isolates round the Latin letters
check-neutral-sign = message `{ $id }` holds the sign `{ $sign }`, which takes its side from its neighbours
check-neutral-sign-hint = write it in words, or make the number with its sign a variable
check-bracket = message `{ $id }` holds `{ $sign }` without its other half
check-bracket-hint = write both in the same text
check-isolate = message `{ $id }` begins an isolate that does not end, or ends one that did not begin
check-isolate-hint = write U+2066 before the Latin letters and U+2069 behind them
check-unseen = message `{ $id }` holds the character { $text }
check-form = message `{ $id }` holds { $text }, a letter in the shape it has on paper
check-joined = message `{ $id }` writes a letter right beside what is in braces
check-joined-hint = put a word of its own before it, or a space
check-half-space = message `{ $id }` writes `{ $text }`
check-half-space-hint = write `{ $right }`; ⸱ is the half-space, U+200C
check-spacing-hint = no space before a punctuation mark, one after it, and never two
check-digit-hint = put the number into `data/numbers.toml` and use its name as a variable
check-forbidden = message `{ $id }` says `{ $text }`, a word of the idea “{ $idea }”
check-stop = message `{ $id }` in `{ $tag }` speaks of stopping a medicine and does not say whom to ask
check-stop-hint = say it in the same statement: { $words }
check-fixed-changed = the fixed sentence `{ $id }` in `{ $tag }` is not the one that was agreed on
check-fixed-unrecorded = nothing tells what was agreed on for the fixed sentence `{ $id }` in `{ $tag }`
check-fixed-hint = put the sentence back; if a clinician agreed to this one, write `{ $digest }` to `data/fixed.toml`
check-fixed-locked = put the sentence back: no folder may change it
check-weak = message `{ $id }` in `{ $tag }` rests on clinics' own pages and says it as a fact
check-weak-hint = leave it to the clinic: “{ $phrase } …”
check-other-treatment = the title of `{ $goal }` in `{ $tag }` does not name the treatment that the sheet speaks of, in { $ids }
check-other-treatment-hint = for another treatment leave those out, or say them in messages of the goal, as `handout new goal` begins them; for this one name it in the title
check-and-more = { $count } more
check-long = message `{ $id }` has a sentence of { $words } words; at most { $most } are read well
check-long-hint = make two sentences of it
check-passive = message `{ $id }` says `{ $text }`, and not who does it
check-passive-hint = begin with the one who does it
check-unexplained = message `{ $id }` says `{ $word }`, which no sentence of the sheet `{ $goal }` explains
check-unexplained-hint = write the plain word and this one in brackets, once
check-too-hard = the sheet `{ $goal }` has { $measure }; the aim is at most { $most }
check-too-hard-ease = the sheet `{ $goal }` has { $measure }; the aim is { $least } or more
check-font-kind = fonts of this kind are not read
check-font-kind-hint = take the font's .ttf file, or an .otf file with TrueType outlines
check-layout-outside = message `{ $id }` stands outside its part of the page: { $sheets }
check-layout-over = messages `{ $id }` and `{ $other }` stand in the same place: { $sheets }
check-layout-over-drawing = message `{ $id }` stands over a line or a picture: { $sheets }
check-layout-shorten = write less, or make two statements of it
check-layout-cut-word = the word `{ $word }` of message `{ $id }` is wider than its column and breaks at the end of the line: { $sheets }
check-layout-cut-word-hint = take a shorter word, or two with a space or a hyphen between them
check-layout-cut-short = only the beginning of message `{ $id }` fits at the top of the page: { $sheets }
check-layout-long = message `{ $id }` has a line of more than { $most } letters: { $sheets }
check-layout-long-hint = this is a fault of the layout, not of the text: please report it
check-layout-alone = heading `{ $id }` has less than two lines of its text below it on its page: { $sheets }
check-layout-alone-hint = make the heading, or what stands first below it, shorter
check-layout-sheet = { $goal }, { $languages }, { $detail }, { $size }, { $paper }, page { $page }
check-layout-sheets =
    { $first }; and { PLURAL($more) ->
        [one] { $more } more sheet
       *[other] { $more } more sheets
    }

## handout check: why each rule is there

check-rule-unreadable = What cannot be read is not printed.
check-rule-number-refused = A number that cannot be, or that leaves its cautious side, is not printed.
check-rule-unread-file = A file that nothing reads holds something that nobody would miss.
check-rule-unknown-source = A statement rests on a source that can be looked up.
check-rule-no-source = A clinic answers for each sentence and can see where it comes from.
check-rule-weak-number = A clinic's own page is no proof of a number.
check-rule-unknown-number = A number that is named has to be there.
check-rule-wrong-time = The picture of times can only show lengths of time, before the session or after it.
check-rule-fixed-missing = No sheet goes out without the fixed safety sentences.
check-rule-other-treatment = A sheet on one treatment says nothing of another.
check-rule-message-missing = A sheet never mixes languages, so a missing sentence stops it.
check-rule-label-missing = The picture of times needs a short label for what holds between times.
check-rule-message-twice = Of two messages of one name, one is read by nobody.
check-rule-message-unused = A message that nothing prints was meant to be another, or is left over.
check-rule-message-misplaced = The name of a message tells its file.
check-rule-reference-unknown = A message that refers to one that is not there cannot be printed.
check-rule-variable-unknown = A variable without a value cannot be printed.
check-rule-evidence-number = A number from a study, said outside an honesty line, reads as a promise.
check-rule-time-unsaid = The picture must not say more than the text.
check-rule-plural-forms = A count needs the form of the noun that its language has for it.
check-rule-one-language-only = What one language says, every language says.
check-rule-variables-differ = A number that is left out of one language is a sentence that says less.
check-rule-number-order = Two numbers that have changed places make another sentence.
check-rule-terms-differ = A word that must be the same everywhere stands in a term.
check-rule-negations-differ = A lost “not” turns a warning into advice.
check-rule-words-differ = A medical word that one language lacks is a sentence that says something else.
check-rule-sentences-differ = A sentence that one language lacks is easily overlooked.
check-rule-list-lengths-differ = A member that one list lacks is easily overlooked.
check-rule-lengths-differ = A sentence twice as long as in another language says more, or the other says less.
check-rule-bare-latin = In a right-to-left line Latin letters, digits and their signs change places.
check-rule-neutral-sign = A sign without a direction of its own stands on the wrong side in a right-to-left line.
check-rule-bracket-unpaired = Of a pair that is torn apart, one bracket looks the wrong way.
check-rule-isolate-unbalanced = An isolate that does not end turns the rest of the line round.
check-rule-unseen-character = A character that nobody sees can make a sheet show something else than it holds.
check-rule-presentation-form = A letter in one shape does not join its neighbours and is not found by a search.
check-rule-joined-placeable = Nothing joins across the edge of a variable: the letters would stand apart.
check-rule-foreign-letter = A letter of another language looks alike, and searches and screen readers take it for another.
check-rule-half-space = Without its half-space a Persian word is another word, or falls apart at the end of a line.
check-rule-wrong-digit = A sheet has one kind of digits.
check-rule-straight-quotes = Each script has its own quotation marks.
check-rule-latin-punctuation = The comma, semicolon and question mark of the Arabic script look the other way.
check-rule-spacing = A line may break at a space, and must not break before a full stop.
check-rule-stretched = A stretched word is not found by a search.
check-rule-tanwin = The sign has one place in each language.
check-rule-word-choice = There is a plainer, a more polite or a rightly spelt word.
check-rule-typed-digit = A clinical number lives once, with its sources; one that is typed goes its own way.
check-rule-forbidden-word = A sheet promises nothing and calls nothing safe.
check-rule-stop-without-ask = Who stops a medicine without asking can be harmed by that.
check-rule-fixed-changed = The fixed safety sentences were agreed on to the letter.
check-rule-fixed-unrecorded = Without a record a change of a fixed sentence is not seen.
check-rule-weak-as-fact = What only clinics say is the clinic's choice, not a fact.
check-rule-long-sentence = A long sentence is forgotten before it ends.
check-rule-passive-voice = Who does what is plain when the doer comes first.
check-rule-unexplained-term = A medical word without plain words beside it is not understood.
check-rule-too-hard = A sheet that only good readers understand leaves the others alone with their treatment.
check-rule-font-unusable = A font that cannot be used leaves letters without a shape.
check-rule-not-composed = A sheet that cannot be made helps nobody.
check-rule-missing-glyph = A letter that no font has would be a box on paper.
check-rule-overflow = What stands outside its place, over something else or in pieces cannot be read.
check-rule-line-too-long = At the end of a long line the eye loses the next one.
check-rule-heading-alone = A heading at the foot of a page, with its text overleaf, is a heading of nothing.

## handout check --readability

check-scores = { $measures } · { $words } words a sentence · PEMAT-P understanding { $understand }, action { $act } · Clear Communication Index { $cdc }
check-score-second = { $measure } without names
check-score-left-out = not counted in the second SMOG: { $words }
check-score-main = begin with the main message
check-score-easy = shorter sentences and shorter words: the measure asks for an easier text
check-score-figures = write whole figures, and people out of ten for a percentage
check-score-list = put what belongs together into a list
check-score-lists = no list of more than seven items
check-score-headings = give every section a heading
check-score-order = the main message first, the emergency signs before the lists of harms
check-score-summary = say the main message in one to four sentences
check-score-action = begin what to do before and after the session with the deed
check-score-reader = speak to the reader
check-score-steps = put what to do after the session into a list
check-score-tool = give the reader a picture of times, or lines to write on
check-score-risks = tell the risks in a section of their own
check-score-benefits = tell both benefits and risks
check-score-call = tell when to get help
check-score-active = { PLURAL($sentences) ->
        [one] { $sentences } sentence is in the passive voice: begin with the one who does it
       *[other] { $sentences } sentences are in the passive voice: begin with the one who does it
    }
check-score-active-main = say the main message and when to call without the passive voice
check-score-words = { PLURAL($count) ->
        [one] { $count } long word less for { $most }; how often each comes, and the grade it wins: { $words }
       *[other] { $count } long words less for { $most }; how often each comes, and the grade it wins: { $words }
    }
check-score-shorten = make two sentences of `{ $id }` ({ $words } words)
## Approvals

approval-note = note: { $fault }
approval-state-approved = approved
approval-state-changed = changed
approval-state-expired = expired
approval-state-never = never approved
approvals-counts = { $counts }
approvals-count = { $n } { $state }
approvals-due = due soon
approvals-ends = { PLURAL($n) ->
    [one] ends in { $n } day
   *[other] ends in { $n } days
    }
approvals-ends-today = ends today
approvals-head-goal = goal
approvals-head-language = language
approvals-head-state = state
approvals-head-on = approved on
approvals-head-until = until
approvals-head-by = by
approval-lost = not counted, because damaged: { $approvals }
approval-lost-one = `{ $goal }` in `{ $language }`
approval-not-toml = not readable as TOML: { $reason }
approval-not-toml-hint = look at this line and the one before it: a quotation mark or a bracket may be missing, or a day may not exist
approval-unread = cannot be read: { $reason }
approval-no-file = is not a file
approval-no-text = is not UTF-8 text
approval-too-long = is longer than { $most } KiB, the most that is read
approval-too-long-hint = see what has written to it, and take out what does not belong there
approval-link = the link leads to something of another name
approval-link-hint = put it here itself, or let the link lead to something named `{ $name }`
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
approval-not-asked = { $option } has no effect: the clinic does not ask for approval
approve-no-terminal = there is no terminal on which to ask
approve-no-terminal-hint = add --yes once the sheet has been read
approve-until-past = --until is { $until }, which is past
approve-no-folder = there is no folder in which to keep the approval
approve-no-folder-hint = make a profile with `handout init`, or name your folder of content with --data
approve-unchanged = nothing has changed since { $approval }
approve-question = { $name } approves `{ $goal }` in `{ $language }` as shown, without an end?
approve-question-until = { $name } approves `{ $goal }` in `{ $language }` as shown, until { $until }?
approve-no-answer = the answer cannot be read: { $reason }
approve-declined = not approved: nothing was recorded
approve-recorded = { $name } approved `{ $goal }` in `{ $language }`, without an end; recorded in { $file }
approve-recorded-until = { $name } approved `{ $goal }` in `{ $language }` until { $until }; recorded in { $file }
approve-kept-damaged = note: the damaged file was kept as { $file }
approve-warnings = note: { $warnings } in this sheet, see `handout check`
approve-faulty = `{ $goal }` in `{ $language }` cannot be approved: { $errors }
approve-faulty-hint = mend what is said above, see it gone with `handout check`, and approve then

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
diff-note-moved = was { $old }, is { $new }
diff-after = after `{ $id }`
diff-at-top = at the top
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
sources-signs = { $strong } a source that carries the statement, { $weak } a weak source, { $none } no publication
sources-signs-of-sheet = The sign before a statement is the one on the sheet.
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
## Content folders: their limits

limit-hint = `docs/content.md` lists the limits
limit-file = the file is larger than the limit of { $most } KiB
limit-font = the font is larger than the limit of { $most } MiB
limit-font-bytes = the fonts together are larger than the limit of { $most } MiB
limit-text = the content files together are larger than the limit of { $most } MiB
limit-entries = there are more files and folders than the limit of { $most }
limit-depth = folders stand deeper in one another than the limit of { $most }
limit-fonts = there are more fonts than the limit of { $most }
limit-goals = there are more goals or sets than the limit of { $most }
limit-languages = there are more languages than the limit of { $most }
limit-tables = there are more entries than the limit of { $most }
limit-words = there are more words than the limit of { $most }
limit-list = the list is longer than the limit of { $most }
limit-statements = the goal has more statements than the limit of { $most }
limit-messages = there are more messages than the limit of { $most }
limit-message = message `{ $id }` becomes longer than the limit of { $most } letters
limit-parts = a message has more attributes or variants than the limit of { $most }
limit-digits = a number has more digits than the limit of { $most }
limit-sheet = the sheet has more letters than the limit of { $most }
limit-goal-size = the goal with its sets is larger than the limit of { $most } KiB
limit-sentences = the statements of all goals, in all languages, are more than the limit of { $most }
limit-value = the value of `{ $name }` is longer than the limit of { $most } letters
limit-nesting = placeables stand deeper in one another than the limit of { $most }
limit-toml-nesting = tables and lists stand deeper in one another than the limit of 80
limit-id = `{ $id }` is not an id
limit-id-hint = an id has Latin letters, digits, hyphens and underscores, { $most } at most
overlay-link = the link leads out of the content folder
overlay-link-hint = put the file itself into the folder
overlay-no-file = it is neither a file nor a folder
overlay-font-gone = the file is not there
overlay-name-bytes = the name of the file is not UTF-8 text
overlay-name = `{ $name }` cannot be the name of a goal, a set or a message file
overlay-name-hint = a name has small Latin letters, digits and hyphens, begins with a letter and has { $most } characters at most
overlay-name-reserved = `{ $name }` is a name that the content itself uses
overlay-name-reserved-hint = choose another name, such as `chemical-peel`
overlay-name-case = the name differs from `{ $other }` in capital letters only
overlay-name-case-hint = some systems take the two for one file: give one of them another name

## Content folders: their files

goal-not-in-language = the goal `{ $goal }` is not written in `{ $tag }`
goal-languages = it is written in { $languages }; add the tag to `languages` in its file when it is translated
goal-add-language = add `{ $tag }` to `languages` there
message-begun = message `{ $id }` is begun in `{ $tag }` and has no words yet
message-begun-hint = write them behind the `=`
overlay-no-folder = there is no content folder to write to
overlay-no-folder-hint = name one with --data, or put a `clinic.toml` here: then it is the folder `content` beside it
overlay-wrote = wrote { $file }
overlay-kept = kept { $file }: it is there already
overlay-folder-not-made = the folder cannot be made: { $reason }
overlay-next-goal = next: write the sentences, then run `handout check --data { $folder }`
overlay-language-known = `{ $tag }` is in the content already
overlay-language-known-hint = `handout edit` changes single sentences
overlay-language-asked = { $what } of `{ $tag }` is not known
overlay-language-option = give { $option }
overlay-not-a-tag = `{ $tag }` is not a language tag
overlay-not-a-tag-hint = give a BCP 47 tag as it is written, such as `tr` or `pt-BR`
overlay-no-message = there is no message `{ $id }`
overlay-near = did you mean `{ $near }`?
overlay-preview-ids = ids stand in `data/goals` and in `locales`; `handout make GOAL -f json` has those of a sheet
edit-added = { $place }: added `{ $id }`; change it there
edit-there = { $place }: `{ $id }` is there already; change it there
edit-fixed = `{ $id }` is one of the fixed statements, which no folder may change or shorten
edit-language = message `{ $id }` has a text in each language
edit-language-hint = name one, such as `--lang ar`
edit-number-fixed = `{ $name }` is the same in every clinic: it has no cautious side
edit-number-fixed-hint = it is what a study found or a label says, or a word on purpose
edit-fixed-hint = a patient's safety rests on it; what you want to add goes into a message of your own
edit-fixed-own-hint = a patient's safety rests on it; a goal of another treatment says it in a message of its own, `{ $own }`
edit-recorded = note: a patient's safety rests on `{ $id }`: once it is changed, `handout check` asks for a new record in { $file }
edit-no-editor = there is no editor to open the file with
edit-no-editor-hint = set the variable EDITOR to a program, such as `nano`
edit-editor-failed = the editor `{ $editor }` cannot be run: { $reason }
edit-editor-none = there is no such program
preview-set = `{ $given }` is not a variable with a whole number
preview-set-hint = write it as `--set n=3`
preview-unused = `{ $id }` has no variable `${ $name }`
preview-unused-hint = its variables are { $names }
preview-no-variables = it has no variables
preview-no-range = `{ $name }` is one number, and no range
preview-no-range-hint = give one, such as `{ $example }`

## Languages that only try the layout

pseudo-refused = `{ $tag }` only tries the layout, and no patient gets such a sheet
pseudo-hint = `handout make`, `handout show` and `handout preview` take it with --lang
pseudo-personal = a sheet in `{ $tag }` only tries the layout, and is for no patient
pseudo-personal-hint = leave { $options } out
pseudo-tags = to try the layout there are { $tags }
