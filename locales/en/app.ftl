# What the program says on the terminal, for the staff. Nothing here is printed for a patient.
#
# Names of options, commands, keys, variables and files stay as they are. A value of `PLURAL` chooses the form for a count.

error = error:
hint = hint: { $hint }

## The language of the program

ui-unknown-language = { $variable } is `{ $asked }`, which the program does not speak
ui-languages = set it to one of { $languages }, or unset it

## handout check

check-warning = warning:
check-note = note:
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
check-long = message `{ $id }` has a sentence of { $words } words; at most { $most } are read well
check-long-hint = make two sentences of it
check-passive = message `{ $id }` says `{ $text }`, and not who does it
check-passive-hint = begin with the one who does it
check-unexplained = message `{ $id }` says `{ $word }`, which no sentence of the sheet `{ $goal }` explains
check-unexplained-hint = write the plain word and this one in brackets, once
check-font-kind = fonts of this kind are not read
check-font-kind-hint = take the font's .ttf file, or an .otf file with TrueType outlines

## handout check: why each rule is there

check-rule-unreadable = What cannot be read is not printed.
check-rule-unread-file = A file that nothing reads holds something that nobody would miss.
check-rule-unknown-source = A statement rests on a source that can be looked up.
check-rule-no-source = A clinic answers for each sentence and can see where it comes from.
check-rule-weak-number = A clinic's own page is no proof of a number.
check-rule-unknown-number = A number that is named has to be there.
check-rule-wrong-time = The picture of times can only show lengths of time, before the session or after it.
check-rule-fixed-missing = No sheet goes out without the fixed safety sentences.
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
check-rule-font-unusable = A font that cannot be used leaves letters without a shape.
check-rule-not-composed = A sheet that cannot be made helps nobody.
check-rule-not-in-fonts = A letter that no font has would be a box on paper.

## handout check --readability

check-scores = { $measures } · { $words } words a sentence · PEMAT-P { $pemat } · Clear Communication Index { $cdc }
check-score-main = begin with the main message
check-score-easy = shorter sentences and shorter words: the measure asks for an easier text
check-score-figures = write whole figures, and people out of ten for a percentage
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
check-score-words = shorter words for some of these: { $words }
check-score-shorten = make two sentences of `{ $id }` ({ $words } words)
