# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of `PLURAL` chooses the form for a count.

error = error:
hint = hint: { $hint }

## The language of the program

ui-unknown-language = { $variable } is `{ $asked }`, which the program does not speak
ui-languages = set it to one of { $languages }, or unset it

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
