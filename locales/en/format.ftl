# How dates and lists are put together. A year is given as text, so that it gets no thousands separator.

date-day = { NUMBER($day) } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
} { $year }

date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
} { $year }

# One more item after some that are joined already.
list-next = { $some }, { $next }

# The last item of a list.
list-last = { $some } and { $last }
