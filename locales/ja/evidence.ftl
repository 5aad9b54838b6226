# 事実の根拠、出典の一覧、実際との照合、表示の引用。

## 活動の詳細

evidence-title = 記録した事実とその根拠
evidence-about = 事実を開くと、区分、出典、いつの時点の記録かを示します。
evidence-reference = 基準日（{ $date }）
evidence-always = 全期間
evidence-phase = { $date }から：{ $event }
evidence-basis = 区分
evidence-recorded = 時点
evidence-sources = 出典
evidence-differs = 読み方が分かれています
evidence-no-source = 出典の記録はありません。
evidence-event-sources = この出来事の出典
evidence-share = 結果を決める事実{ NUMBER($all) }件のうち{ NUMBER($sourced) }件に、内容を確認した出典があります（{ NUMBER($percent) }％）。
evidence-silent = ほかに{ NUMBER($count) }件は、記録がないことだけで結果が決まります。
evidence-pinpoint = 箇所：
place-paragraph = 第{ $which }段落
place-speech = 発言{ NUMBER($which) }

## 争いのある事実

readings-title = 争いのある事実：どの読み方をとるか
readings-about = この活動の事実には、資料によって異なるものがあります。一つの立場の読み方を選ぶと、その事実に基づく結果はすべてそれに従います。選ばなければ、その事実に左右される結果は「要判断」となります。並び順は正しさを示しません。
readings-reference = この欄の冒頭の判定は{ $date }のものです。その日について記録された事実は、これらの読み方によって変わりません。
readings-entry = 冒頭の判定は、日本が参加した{ $date }時点のものです。当時の政府の見解によるもので、その日の事実については別の読み方もあります。
readings-moot = 今の設定の下では、示したどの日も、どの読み方でも判定の区分は同じです。条件を満たす業務は異なることがあります。
readings-all = 記録したすべての読み方を数える
readings-from = { $date }から
readings-none = この時点の読み方の記録はなく、未確定のままです。
readings-numbered = { $holder }（{ NUMBER($which) }）
taken-note = 争いのある事実を、一つの立場の読み方で計算しています：{ $taken }。基準の結果も含め、その事実に基づく結果はすべてこれに従います。「実際との照合」は変わりません。
taken-one = { $mission }：{ $holder }
taken-leave = すべての読み方を数える状態に戻す

## 引用

cite-title = この表示を引用する
cite-about = 表示の内容、条件、データ、版を示す文です。データと条件が同じなら、結果も同じです。
cite-copy = 文をコピー
cite-text = { app-title }：{ $shown }。条件：{ $rules }。試算であり、政府の見解ではありません。版 { $version }、データ { $data }。{ $address }
cite-mission = { $mission }（{ $date }の事実による）：「{ $verdict }」（段階「{ $step }」）
cite-mission-always = { $mission }：「{ $verdict }」（段階「{ $step }」）
cite-taken = { $rules }。争いのある事実の読み方：{ $taken }
cite-baseline = 「{ $preset }」を次のように変更：{ $changes }

## すべての出典

library-title = 出典
library-about = 事実、条件、法令の根拠となる文書の一覧です。どのように読んだか、何の根拠になっているかを示します。転載は挙げず、原本の名を「未見」として示します。
library-share-title = 結果を決める事実に、どれだけ出典があるか
library-share-about = いずれかの設定の下で、基準日または各段階の結果を決める事実を数えます。出典は、その文面を確認したものに限ります。最後の列は、支援の場所での戦闘、または戦う部隊への支援について、記録がないことだけで結果が決まる箇所の数です。なかったと述べる文書は見つかっていません。
library-by-mission = 活動ごと
library-column-what = 活動
library-column-share = 出典のある割合
library-column-silent = 記録なし
library-share = { NUMBER($all) }件中{ NUMBER($sourced) }件（{ NUMBER($percent) }％）
library-filter = 題名、発行者、活動名で探す
library-placeholder = 例：実施計画、UNDOF
library-found = { $count ->
    [0] 該当する出典はありません。
   *[other] { $count }件の出典が見つかりました。
}
library-kind = { $kind }（{ NUMBER($count) }件）
library-nothing = まだ何の根拠にもなっていません。
library-names-title = 日本語名を確認していない活動
library-names-about = 次の活動の日本語名は、公式の一覧では確認できていません。
library-undated = 日付の記載なし

## 実際との照合

history-title = 実際の経緯とどこまで合っているか
history-about = 日本の国際平和協力業務のそれぞれについて、開始日の法律を、その日について記録した事実に当てはめ、実際に派遣されたものが条件を満たすかを確かめます。断ったことが知られている要請、撤収、継続、新たな任務についても、その日の法律と事実による結果を、実際の経緯と並べます。
history-limits = このモデルが確かめるのは条件であって、決定ではありません。条件を満たすことは、日本が参加することを意味しません。条件を満たしても参加しなかった活動のほうが多くあります。条件を満たす要請を断った例は、法律やモデルの誤りとしてではなく、条件は満たすが参加しなかった例として示します。
history-facts = 事実はここに記録したもので、多くは後から見た作成者の分類です。両者が一致しても、モデルが正しいことの証明にはなりません。
history-caption = モデルの結果と実際の経緯（件数）
history-column-stands = 実際との照合
history-column-plans = 国際平和協力業務
history-column-episodes = 不参加、撤収、継続、新たな任務
history-total = 合計
history-group = { $stands }（{ NUMBER($count) }件）
history-none = ありません。
history-happened = 実際の経緯
history-position = 条件についての政府の見方
history-model = モデルの結果
history-why = その理由
history-under = { $date }の法律と、その時点について記録した事実による結果：
history-under-other = { $date }の法律と、{ $other }について記録した事実による結果：
history-asked = { $assignment }（{ $who }）：{ $outcome }
history-because = { $name }：{ $sentence }
history-turns = 満たさない、または決まらない理由：
history-sheet = { $mission }：当時の条件にして、すべての理由を見る
