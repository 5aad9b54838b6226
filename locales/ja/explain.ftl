# 説明に使う文。

reason-qualifies = 中核となる{ $count }業務のすべてが条件を満たします。
reason-in-part = 中核となる{ NUMBER($total) }業務のうち{ NUMBER($met) }業務が条件を満たします。残りの理由：{ $list }。
reason-judgement = 次の判断しだいです：{ $list }。
reason-unknown = 公開資料では次のことが分かりません：{ $list }。
reason-fails = 次の条件を満たしません：{ $list }。
reason-not-applied = 国連自身の原則による設定です。この活動は国連が主導していません。
reason-not-open = その日には活動していません。

# 条件の理由の一つ。
ground-lever = 規則「{ $lever }」が「{ $option }」です
ground-readings = 読み方が分かれています（{ $list }）
ground-reading = { $holder }：{ $value }
clause-join = 。
clause-sentence = { $list }。
