# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of `PLURAL` chooses the form for a count.

error = error:
hint = hint: { $hint }

## The language of the program

ui-unknown-language = { $variable } is `{ $asked }`, which the program does not speak
ui-languages = set it to one of { $languages }, or unset it
