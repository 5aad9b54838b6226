# 説明に使う文。

reason-qualifies = { $sort ->
    [core] { $count ->
        [1] 中核の1業務がすべての条件を満たします。
       *[other] 中核の{ $count }業務のいずれも、すべての条件を満たします。
    }
   *[other] { $count ->
        [1] 求められる1業務がすべての条件を満たします。
       *[other] 求められる{ $count }業務のいずれも（中核以外を含む）、すべての条件を満たします。
    }
}
reason-in-part = { $sort ->
    [core] 中核の{ NUMBER($total) }業務のうち{ NUMBER($met) }業務が条件を満たします。残りは次の条件によります：{ $list }。
   *[other] 求められる{ NUMBER($total) }業務（中核以外を含む）のうち{ NUMBER($met) }業務が条件を満たします。残りは次の条件によります：{ $list }。
}
reason-judgement = 次の判断が必要です：{ $list }。
reason-unknown = 公開資料では次のことが分かりません：{ $list }。
reason-fails = 次の条件を満たしません：{ $list }。
reason-not-applied = 国連自身の原則による設定です。この活動は国連が主導していません。
reason-not-open = その日には活動していません。

# 条件の理由の一つ。
ground-lever = 「{ $lever }」の設定は「{ $option }」です
ground-readings = 読み方が分かれています（{ $list }）
ground-reading = { $holder }：{ $value }
clause-join = 。
clause-sentence = { $list }。

## 条件そのもの

rule-lever = 設定「{ $lever }」が「{ $option }」
rule-lever-or-more = 設定「{ $lever }」が「{ $option }」またはより緩やかな選択肢
rule-fact = 事実：{ $fact }
rule-met = 満たす
rule-arguable = 要判断
rule-open = 情報不足
rule-scope = { $count ->
    [1] 次に当たる：{ $list }
   *[other] 次のいずれか：{ $list }
}
rule-scope-other = { $count ->
    [1] 次に当たらない：{ $list }
   *[other] 次のいずれでもない：{ $list }
}
rule-companion = 後方支援の部隊（地雷除去を除く）とともに行う
