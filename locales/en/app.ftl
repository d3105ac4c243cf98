# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of `PLURAL` chooses the form for a count.

error = error:
hint = hint: { $hint }

## The language of the program

ui-unknown-language = { $variable } is `{ $asked }`, which the program does not speak
ui-languages = set it to one of { $languages }, or unset it

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
limit-list = the list is longer than the limit of { $most }
limit-statements = the goal has more statements than the limit of { $most }
limit-messages = there are more messages than the limit of { $most }
limit-message = message `{ $id }` becomes longer than the limit of { $most } letters
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
message-begun = message `{ $id }` is begun in `{ $tag }` and has no words yet
message-begun-hint = write them behind the `=`
overlay-no-folder = there is no content folder to write to
overlay-no-folder-hint = name one with --data, or put a `clinic.toml` here: then it is the folder `content` beside it
overlay-wrote = wrote { $file }
overlay-kept = kept { $file }: it is there already
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
edit-fixed = note: `{ $id }` is one of the fixed statements, which no sheet may lack or shorten
edit-no-editor = there is no editor to open the file with
edit-no-editor-hint = set the variable EDITOR to a program, such as `nano`
edit-editor-failed = the editor `{ $editor }` cannot be run: { $reason }
preview-set = `{ $given }` is not a variable with a whole number
preview-set-hint = write it as `--set n=3`
preview-unused = `{ $id }` has no variable `${ $name }`
preview-unused-hint = its variables are { $names }
preview-no-variables = it has no variables

## Languages that only try the layout

pseudo-refused = `{ $tag }` only tries the layout, and no patient gets such a sheet
pseudo-hint = `handout make`, `handout show` and `handout preview` take it with --lang
pseudo-personal = a sheet in `{ $tag }` only tries the layout, and is for no patient
pseudo-personal-hint = leave { $options } out
