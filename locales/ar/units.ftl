# Units: a number becomes a finished phrase here and nowhere else.
# $n is the number; .range takes $min and $max.
# The phrases are oblique: the sentence puts a preposition or a governing noun before them.
# A range begins with its own "from".

## Counted units

unit-session =
    { PLURAL($n) ->
        [zero] { $n } جلسة
        [one] جلسة واحدة
        [two] جلستين
        [few] { $n } جلسات
        [many] { $n } جلسة
       *[other] { $n } جلسة
    }
    .range =
        من { PLURAL($min) ->
            [one] جلسة واحدة
            [two] جلستين
           *[other] { $min }
        } إلى { PLURAL($max) ->
            [two] جلستين
            [few] { $max } جلسات
            [many] { $max } جلسة
           *[other] { $max } جلسة
        }
unit-week =
    { PLURAL($n) ->
        [zero] { $n } أسبوع
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $n } أسابيع
        [many] { $n } أسبوعًا
       *[other] { $n } أسبوع
    }
    .range =
        من { PLURAL($min) ->
            [one] أسبوع واحد
            [two] أسبوعين
           *[other] { $min }
        } إلى { PLURAL($max) ->
            [two] أسبوعين
            [few] { $max } أسابيع
            [many] { $max } أسبوعًا
           *[other] { $max } أسبوع
        }
unit-day =
    { PLURAL($n) ->
        [zero] { $n } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $n } أيام
        [many] { $n } يومًا
       *[other] { $n } يوم
    }
unit-month =
    { PLURAL($n) ->
        [zero] { $n } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $n } أشهر
        [many] { $n } شهرًا
       *[other] { $n } شهر
    }
    .range =
        من { PLURAL($min) ->
            [one] شهر واحد
            [two] شهرين
           *[other] { $min }
        } إلى { PLURAL($max) ->
            [two] شهرين
            [few] { $max } أشهر
            [many] { $max } شهرًا
           *[other] { $max } شهر
        }
unit-minute =
    { PLURAL($n) ->
        [zero] { $n } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $n } دقائق
        [many] { $n } دقيقة
       *[other] { $n } دقيقة
    }
    .range =
        من { PLURAL($min) ->
            [one] دقيقة واحدة
            [two] دقيقتين
           *[other] { $min }
        } إلى { PLURAL($max) ->
            [two] دقيقتين
            [few] { $max } دقائق
            [many] { $max } دقيقة
           *[other] { $max } دقيقة
        }
unit-hour =
    { PLURAL($n) ->
        [zero] { $n } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $n } ساعات
        [many] { $n } ساعة
       *[other] { $n } ساعة
    }
    .range =
        من { PLURAL($min) ->
            [one] ساعة واحدة
            [two] ساعتين
           *[other] { $min }
        } إلى { PLURAL($max) ->
            [two] ساعتين
            [few] { $max } ساعات
            [many] { $max } ساعة
           *[other] { $max } ساعة
        }
unit-year =
    { PLURAL($n) ->
        [zero] { $n } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $n } سنوات
        [many] { $n } سنة
       *[other] { $n } سنة
    }
unit-person =
    { PLURAL($n) ->
        [zero] { $n } شخص
        [one] شخص واحد
        [two] شخصين
        [few] { $n } أشخاص
        [many] { $n } شخصًا
       *[other] { $n } شخص
    }
unit-man =
    { PLURAL($n) ->
        [zero] { $n } رجل
        [one] رجل واحد
        [two] رجلين
        [few] { $n } رجال
        [many] { $n } رجلًا
       *[other] { $n } رجل
    }
unit-woman =
    { PLURAL($n) ->
        [zero] { $n } امرأة
        [one] امرأة واحدة
        [two] امرأتين
        [few] { $n } نساء
        [many] { $n } امرأة
       *[other] { $n } امرأة
    }
unit-study =
    { PLURAL($n) ->
        [zero] { $n } دراسة
        [one] دراسة واحدة
        [two] دراستين
        [few] { $n } دراسات
        [many] { $n } دراسة
       *[other] { $n } دراسة
    }
unit-trial =
    { PLURAL($n) ->
        [zero] { $n } تجربة
        [one] تجربة واحدة
        [two] تجربتين
        [few] { $n } تجارب
        [many] { $n } تجربة
       *[other] { $n } تجربة
    }
unit-paper =
    { PLURAL($n) ->
        [zero] { $n } بحث
        [one] بحث واحد
        [two] بحثين
        [few] { $n } أبحاث
        [many] { $n } بحثًا
       *[other] { $n } بحث
    }
unit-medicine =
    { PLURAL($n) ->
        [zero] { $n } دواء
        [one] دواء واحد
        [two] دواءين
        [few] { $n } أدوية
        [many] { $n } دواءً
       *[other] { $n } دواء
    }
unit-star =
    { PLURAL($n) ->
        [zero] { $n } نجمة
        [one] نجمة واحدة
        [two] نجمتين
        [few] { $n } نجوم
        [many] { $n } نجمة
       *[other] { $n } نجمة
    }
unit-millimetre =
    { PLURAL($n) ->
        [zero] { $n } مليمتر
        [one] مليمتر واحد
        [two] مليمترين
        [few] { $n } مليمترات
        [many] { $n } مليمترًا
       *[other] { $n } مليمتر
    }

## Labels and bare numbers

# A label, not a count: the third session. The range carries its own "from".
unit-session-number = الجلسة رقم { $n }
    .range = من الجلسة رقم { $min } إلى الجلسة رقم { $max }
unit-percent = { $n } في المئة
# The people are part of the phrase, because their noun follows the second number.
unit-proportion =
    { $n } من كل { PLURAL($of) ->
        [zero] { $of } شخص
        [one] شخص واحد
        [two] شخصين
        [few] { $of } أشخاص
        [many] { $of } شخصًا
       *[other] { $of } شخص
    }
# The bare number: the sentence itself writes "درجة مئوية".
unit-degree = { $n }
unit-calendar-year = { $n }
# $n is a finished text here. The label stands as on the bottle, in its own left-to-right isolate.
unit-spf = {"\u2066SPF "}{ $n }{"\u2069"}

## Clock

# The hour of the day, counted to twenty-four. The range carries its own "from".
unit-clock = الساعة { $n }
    .range = من الساعة { $min } إلى الساعة { $max }

## Phones and addresses that the clinic has not set

# After "رقم الطوارئ".
unit-phone-emergency-number =
    .unset = في بلدك
# After "على الرقم".
unit-phone-clinic-phone =
    .unset = المكتوب في هذه الورقة
# After "على الرقم".
unit-phone-clinic-emergency-phone =
    .unset = المكتوب في هذه الورقة لليل والنهار
# After "على الرقم".
unit-phone-out-of-hours-phone =
    .unset = المكتوب في هذه الورقة لخارج أوقات الدوام
# After "إلى".
unit-phone-harm-report-address =
    .unset = هيئة الدواء في بلدك
