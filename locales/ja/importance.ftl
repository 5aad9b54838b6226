# 変えた条件のうち、どれの影響が大きいか

importance-title = 影響の大きさ
importance-about = 変えた条件のそれぞれが、基準「{ $baseline }」との差にどれだけ寄与しているかを示します。段階は「{ $step }」、対象は法律の施行以後の国連の活動{ NUMBER($total) }件です。条件は組み合わさって初めて働くことが多いため、変更の順序をすべて考え、各条件が加えるものの平均をその条件の分とします。
importance-same = 基準と異なる条件はありません。条件を変えるか別の基準を選ぶと、それぞれの分をここに示します。
importance-working = 変更のすべての組合せを計算しています…
importance-stopped = 止めました。条件を変えると初めから計算し直します。
importance-caption = 変えた条件とその分（大きい順）。合計は差の全体になります。
importance-rule = 変えた条件
importance-share = 件数
importance-sum = 差の全体
importance-exact = 各条件の分は正確な分数です。小数第2位まで示すため、示した数の合計が百分の1ほどずれることがあります。
importance-sentence = 条件を満たす活動は基準では{ NUMBER($before) }件、今は{ NUMBER($after) }件です。最も影響が大きいのは条件「{ $lever }」で、{ $share }に当たります。
importance-nothing = この段階では、変更による差はありません。条件を満たす活動は前も後も{ NUMBER($after) }件です。
importance-missions = 活動ごとの内訳
importance-missions-none = この段階で動いた活動はありません。
importance-part = { $setting }：{ $share }
share-more = { $number }件増
share-fewer = { $number }件減
share-none = 差なし
share-hardly = 百分の1件未満
