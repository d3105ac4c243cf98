# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of `PLURAL` chooses the form for a count.

error = error:
hint = hint: { $hint }

## The language of the program

ui-unknown-language = { $variable } is `{ $asked }`, which the program does not speak
ui-languages = set it to one of { $languages }, or unset it

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
