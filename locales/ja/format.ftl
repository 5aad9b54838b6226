# 日付と列挙の組み立て方です。年は桁区切りが付かないよう文字として渡します。

date-day = { $year }年{ $month }月{ $day }日

date-month = { $year }年{ $month }月

# 並べた項目にもう1つ加えるときに使います。
list-next = { $some }、{ $next }

# 最後の項目を加えるときに使います。
list-last = { $some }、{ $last }
