# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of `PLURAL` chooses the form for a count.

error = error:
hint = hint: { $hint }

## The language of the program

ui-unknown-language = { $variable } is `{ $asked }`, which the program does not speak
ui-languages = set it to one of { $languages }, or unset it

## Setting a clinic up: handout init, and the files that a profile names

init-note = note: { $note }
init-wrote = wrote { $path }
init-first-sheet = A first sheet with it:
init-letterhead = The top of a sheet in { $language }:
init-makes-one = `handout init` makes one; `docs/content.md` shows what it holds
init-no-profile = no clinic profile is found
init-where = `handout where` shows where one is looked for; `handout init` makes one

# Files
init-cannot-be-read = cannot be read: { $reason }
init-is-a-folder = is a folder
init-name-a-file = name a file in it
init-is-no-file = is a pipe or a device, and no file
init-copy-to-a-file = copy what it holds to a file, and name that
init-is-too-large = has { $size } bytes, and { $most } are the most
init-other-file = this is another file than the one you want, or a damaged one
init-font-unread = `fonts` names `{ $name }`, which { $why }
init-svg-script = holds a script (`{ $name }`)
init-svg-file = refers to a file
init-keep-one = keep one of the two
init-nested = it has more brackets inside each other than any value needs

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
init-type-again = type it again
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
