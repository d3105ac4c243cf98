# Units: a number becomes a finished phrase here and nowhere else.
# $n is the number; .range takes $min and $max.

## Counted units

unit-session =
    { PLURAL($n) ->
        [one] { $n } session
       *[other] { $n } sessions
    }
    .range =
        { $min } to { PLURAL($max) ->
            [one] { $max } session
           *[other] { $max } sessions
        }
unit-week =
    { PLURAL($n) ->
        [one] { $n } week
       *[other] { $n } weeks
    }
    .range =
        { $min } to { PLURAL($max) ->
            [one] { $max } week
           *[other] { $max } weeks
        }
unit-day =
    { PLURAL($n) ->
        [one] { $n } day
       *[other] { $n } days
    }
unit-month =
    { PLURAL($n) ->
        [one] { $n } month
       *[other] { $n } months
    }
    .range =
        { $min } to { PLURAL($max) ->
            [one] { $max } month
           *[other] { $max } months
        }
unit-minute =
    { PLURAL($n) ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
    .range =
        { $min } to { PLURAL($max) ->
            [one] { $max } minute
           *[other] { $max } minutes
        }
unit-hour =
    { PLURAL($n) ->
        [one] { $n } hour
       *[other] { $n } hours
    }
    .range =
        { $min } to { PLURAL($max) ->
            [one] { $max } hour
           *[other] { $max } hours
        }
unit-year =
    { PLURAL($n) ->
        [one] { $n } year
       *[other] { $n } years
    }
unit-person =
    { PLURAL($n) ->
        [one] { $n } person
       *[other] { $n } people
    }
unit-man =
    { PLURAL($n) ->
        [one] { $n } man
       *[other] { $n } men
    }
unit-woman =
    { PLURAL($n) ->
        [one] { $n } woman
       *[other] { $n } women
    }
unit-study =
    { PLURAL($n) ->
        [one] { $n } study
       *[other] { $n } studies
    }
unit-trial =
    { PLURAL($n) ->
        [one] { $n } trial
       *[other] { $n } trials
    }
unit-paper =
    { PLURAL($n) ->
        [one] { $n } paper
       *[other] { $n } papers
    }
unit-medicine =
    { PLURAL($n) ->
        [one] { $n } medicine
       *[other] { $n } medicines
    }
unit-star =
    { PLURAL($n) ->
        [one] { $n } star
       *[other] { $n } stars
    }
unit-millimetre =
    { PLURAL($n) ->
        [one] { $n } millimetre
       *[other] { $n } millimetres
    }

## Labels and bare numbers

# A label, not a count: the third session. A sentence writes "from" before the range.
unit-session-number = session { $n }
    .range = session { $min } to session { $max }
unit-percent = { $n } percent
unit-proportion = { $n } in { $of }
# The bare number: the sentence itself writes "degrees Celsius".
unit-degree = { $n }
unit-calendar-year = { $n }
# $n is a finished text here.
unit-spf = SPF { $n }

## Clock

# The hour of the day, counted to twenty-four. A sentence writes "from" before the range.
unit-clock = { $n }
    .range = { $min } to { $max }

## Phones and addresses that the clinic has not set

unit-phone-emergency-number =
    .unset = your local emergency number
# "call the clinic the same day on ..."
unit-phone-clinic-phone =
    .unset = the number on this sheet
# "call the clinic at once on ..."
unit-phone-clinic-emergency-phone =
    .unset = the day-and-night number on this sheet
# "call ..."
unit-phone-out-of-hours-phone =
    .unset = the out-of-hours number on this sheet
# "report it to ..."
unit-phone-harm-report-address =
    .unset = your country's medicines authority
