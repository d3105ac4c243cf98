# Units: a number becomes a finished phrase here and nowhere else.
# $n is the number; .range takes $min and $max. After a number the noun stays singular.

## Counted units

unit-session =
    { PLURAL($n) ->
        [one] { $n } جلسه
       *[other] { $n } جلسه
    }
    .range =
        { $min } تا { PLURAL($max) ->
            [one] { $max } جلسه
           *[other] { $max } جلسه
        }
unit-week =
    { PLURAL($n) ->
        [one] { $n } هفته
       *[other] { $n } هفته
    }
    .range =
        { $min } تا { PLURAL($max) ->
            [one] { $max } هفته
           *[other] { $max } هفته
        }
unit-day =
    { PLURAL($n) ->
        [one] { $n } روز
       *[other] { $n } روز
    }
unit-month =
    { PLURAL($n) ->
        [one] { $n } ماه
       *[other] { $n } ماه
    }
    .range =
        { $min } تا { PLURAL($max) ->
            [one] { $max } ماه
           *[other] { $max } ماه
        }
unit-minute =
    { PLURAL($n) ->
        [one] { $n } دقیقه
       *[other] { $n } دقیقه
    }
    .range =
        { $min } تا { PLURAL($max) ->
            [one] { $max } دقیقه
           *[other] { $max } دقیقه
        }
unit-hour =
    { PLURAL($n) ->
        [one] { $n } ساعت
       *[other] { $n } ساعت
    }
    .range =
        { $min } تا { PLURAL($max) ->
            [one] { $max } ساعت
           *[other] { $max } ساعت
        }
unit-year =
    { PLURAL($n) ->
        [one] { $n } سال
       *[other] { $n } سال
    }
unit-person =
    { PLURAL($n) ->
        [one] { $n } نفر
       *[other] { $n } نفر
    }
unit-man =
    { PLURAL($n) ->
        [one] { $n } مرد
       *[other] { $n } مرد
    }
unit-woman =
    { PLURAL($n) ->
        [one] { $n } زن
       *[other] { $n } زن
    }
unit-study =
    { PLURAL($n) ->
        [one] { $n } پژوهش
       *[other] { $n } پژوهش
    }
unit-trial =
    { PLURAL($n) ->
        [one] { $n } پژوهش
       *[other] { $n } پژوهش
    }
unit-paper =
    { PLURAL($n) ->
        [one] { $n } مقاله
       *[other] { $n } مقاله
    }
unit-medicine =
    { PLURAL($n) ->
        [one] { $n } دارو
       *[other] { $n } دارو
    }
unit-star =
    { PLURAL($n) ->
        [one] { $n } ستاره
       *[other] { $n } ستاره
    }
unit-millimetre =
    { PLURAL($n) ->
        [one] { $n } میلی‌متر
       *[other] { $n } میلی‌متر
    }

## Labels and bare numbers

# A label, not a count: the third session. A sentence writes "from" before the range.
unit-session-number = جلسهٔ { $n }
    .range = جلسهٔ { $min } تا { $max }
unit-percent = { $n } درصد
unit-proportion = { $n } نفر از هر { $of } نفر
# The bare number: the sentence itself writes "degrees Celsius".
unit-degree = { $n }
unit-calendar-year = { $n }
# $n is a finished text here. The label is printed as on the bottle.
unit-spf = {"\u2066"}SPF { $n }{"\u2069"}

## Clock

# The hour of the day, counted to twenty-four. A sentence writes "from" before the range.
unit-clock = ساعت { $n }
    .range = ساعت { $min } تا { $max }

## Phones and addresses that the clinic has not set

# Each phrase stands after "the number" with its linking sound.
unit-phone-emergency-number =
    .unset = محل زندگی‌تان
# "call the clinic the same day on the number ..."
unit-phone-clinic-phone =
    .unset = نوشته‌شده در این برگه
# "call the clinic at once on the number ..."
unit-phone-clinic-emergency-phone =
    .unset = شبانه‌روزی نوشته‌شده در این برگه
# "call the number ..."
unit-phone-out-of-hours-phone =
    .unset = نوشته‌شده در این برگه برای خارج از ساعت کاری
# "report it to ..."
unit-phone-harm-report-address =
    .unset = سازمان غذا و داروی کشورتان
