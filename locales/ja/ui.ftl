# 画面の見出し、操作、お知らせです。

app-title = 国際平和協力 政策エクスプローラー

# ミッション数だけを示すときに使います。

skip-label = 読み飛ばし
skip-to-main = 本文へ移動
skip-to-rules = 条件の設定へ移動
language-label = 言語
help-open = 使い方
loading = 読み込み中
loading-lost = この部分を読み込めませんでした。画面を開くたびに、改めて読み込みます。

## 結果に必ず添えるお知らせ

standing-notice = 条件を当てはめた試算です。政府の見解や派遣の判断を示すものではありません。
standing-title = この結果が示さないこと
standing-factors = 条件を満たすことは、派遣の決定を意味しません。2011年7月4日の中間取りまとめ（II.4）は、次の5つの観点も検討することとしています。ここでは計算に含めていません。

## 要約の文と七つの段階

ladder-title = 結果
ladder-legend = 印と一覧に反映する段階

ladder-sentence = 1992年の国際平和協力法施行後の国連の活動{ $total }件のうち、{ $step ->
    [some_form] 何らかの形で
    [support_unit] 後方支援の部隊で
    [pkf_unit] PKF本体業務の部隊で
    [protection] 警護・安全確保の業務を含めて
    [logistic_support] 他国部隊への後方支援と補給を含めて
    [everything] 求められる業務のすべてで
   *[other] 業務一覧にないものも含めて
}条件を満たすのは{ $count }件です。

ladder-sentence-un = 1992年の国際平和協力法施行後の国連の活動{ $total }件のうち、{ $step ->
    [some_form] 何らかの形で
    [support_unit] 後方支援の部隊で
    [pkf_unit] PKF本体業務の部隊で
    [protection] 警護・安全確保の業務を含めて
    [logistic_support] 他国部隊への後方支援と補給を含めて
    [everything] 求められる業務のすべてで
   *[other] 業務一覧にないものも含めて
}国連自身の原則を満たすのは{ $count }件です。

ladder-of = / { $total }件
difference = { $more }件増、{ $fewer }件減
difference-none = 増減なし
compared = 「{ $baseline }」との比較：{ $difference }。
compared-same = 基準「{ $baseline }」から変えた条件はありません。

## 元に戻す・やり直す

undo = 元に戻す
redo = やり直す
undo-step = 元に戻す：{ $step }
redo-step = やり直す：{ $step }

deed-lever = { $lever }を「{ $option }」に
deed-preset = 条件一式を「{ $preset }」に
deed-baseline = 基準を「{ $preset }」に
deed-stance = { $mission }の事実の読み方を「{ $holder }」に
deed-stances = 争いのある事実の読み方
deed-note = { $mission }のメモ
deed-notes-cleared = { $mission }のメモの消去
deed-link = リンクを開く

## 変更のたびに一度だけ読み上げる文

said-changed = 変更しました：{ $deed }。{ $sentence }比較：{ $difference }。元に戻せます。
two-sentences = { $first }{ $second }
said-undone = 元に戻しました：{ $deed }。{ $sentence }
said-redone = やり直しました：{ $deed }。{ $sentence }
said-began = リンクの設定を開きました。{ $sentence }比較：{ $difference }。
said-day = { $date }の事実による結果：{ $verdict }。
said-step = { $sentence }比較：{ $difference }。
said-filter = { $count ->
    [0] 該当する活動はありません。
   *[other] { $count }件見つかりました。
}
said-help-keys-on = 1文字のショートカットを有効にしました。
said-help-keys-off = 1文字のショートカットを無効にしました。

## 条件

rules-title = 条件
rules-open = { $count ->
    [0] 条件を変える
   *[other] 条件を変える（{ $count }）
}
rules-close = 結果を見る
rules-changed = { $count ->
    [0] 基準のとおり
   *[other] { $count }項目を変更
}
rules-hidden = ここに表示していない条件も変わっています：{ $list }
preset-label = 条件一式
law-day-label = 日付を指定した法律
law-day-about = { $date }以後の日付を入れると、その日の条件になります。
preset-law-from = { $date }からの条件
preset-own = 自分の設定
preset-own-about = 基準と{ $count }項目が異なります。
baseline-label = 比較の基準
rules-view-label = 表示する条件
rules-view-public = 主な{ $count }項目
rules-view-expert = 全{ $count }項目

lever-changed = 変更
lever-was = 基準：{ $option }
lever-legend = { $lever }：厳しい順の選択肢
option-never-law = 日本の法律に例なし
option-is-baseline = 基準
option-effect = これだけなら{ $difference }
option-effect-with = 必要な条件と合わせると{ $difference }
option-locked = { $partners }と合わせたときに選べます
option-setting = { $lever }：{ $option }

lock-title = 合わせて変える条件があります
lock-sentence = 「{ $option }」は、次の条件と合わせたときに選べます。
lock-set = まとめて変更する
lock-cancel = 変更しない
lock-stable-consent = 2015年の法律は、同意が安定的に維持されることもあわせて求めました。
lock-set-with-consent = 同意の安定も含めて変更する

## 最初の一歩

hints-title = 条件を1つ変えて、結果の変化を見てください。例えば：
hint-parties = 合意が必要なのは主要な当事者だけとしたら？
hint-protection = 警護・安全確保の業務も加えたら？
hint-freeze = 部隊によるPKF本体業務を再び凍結したら？
hint-report-words = 中間取りまとめの文言どおりの五原則なら？
hint-old-list = 1992年の業務一覧のままだったら？

## 活動

joined-title = 日本が参加した活動
joined-note = 国際平和協力法に基づくもの
joined-rest = 日本が参加したほかの{ $count }件

changes-title = 変わった活動
changes-note = { $count ->
    [0] 基準との違いはありません
   *[other] 基準と比べて{ $count }件
}
changes-none = まだ基準から変えた条件はありません。
changes-no-effect = この変更だけでは結果は変わりません。
changes-elsewhere = 別に数える活動でも{ $count }件が変わりました。
changes-all = ほかの{ $count }件も表示
changes-some = 一部だけ表示
change-to = から変わって
change-more-asks = ほか{ $count }件
verdict-judgements = 中核の業務のうち{ $count }件は要判断です。
place-and-years = { $place }、{ $years }
mission-in = { $mission }（{ $place }）
years-to = ～
newly-qualifies = 新たに適合
no-longer-qualifies = 適合でなくなった
reason-not-asked = この活動では求められない業務です。
reason-some = 求められる業務のうち{ $count }件がすべての条件を満たします。
change-ask = { $assignment }（{ $who }）：{ $from } → { $to }
changed-word = 変化あり
changed-within = 判定は同じ、業務の一部に変化

missions-title = 国際平和協力法の施行（1992年）以後に行われた国連の活動
missions-note = 開始の早い順
missions-caption = 「{ $step }」についての判定と理由です。{ $about }
column-mission = 活動
column-verdict = 判定
column-reason = 理由
filter-label = 名称や地域で探す
filter-placeholder = 例：UNTAC、スーダン
filter-clear = 消去
filter-empty = この一覧にはありません。下の別のグループにあります。

groups-title = 別に数える活動
groups-note = 上の文の件数には含めません
group-sentence = { $total }件のうち、{ $step ->
    [some_form] 何らかの形で
    [support_unit] 後方支援の部隊で
    [pkf_unit] PKF本体業務の部隊で
    [protection] 警護・安全確保の業務を含めて
    [logistic_support] 他国部隊への後方支援と補給を含めて
    [everything] 求められる業務のすべてで
   *[other] 業務一覧にないものも含めて
}適合するもの{ $count }件

## 一つの活動

sheet-label = 判定の理由
sheet-close = 閉じる
sheet-names-differ = 日本語名は未確認
sheet-period = 期間
sheet-area = 活動地域
sheet-authorised = 設立の根拠
sheet-facts-of = { $date }の事実による
sheet-day-label = 判定に使う事実の時点
sheet-day = { $date }：{ $event }
sheet-day-about = この欄の判定と理由は、設定中の条件を、その時点の事実に当てはめたものです。一覧の判定は変わりません。
sheet-day-twice = 最初の日については、一覧で用いる記録と、その日に始まる局面の記録があり、内容が異なります。
sheet-judged-at = 事実の基準日
sheet-judged-entry = { $date }（日本の参加時）
sheet-judged-start = { $date }（開始時）
period-open = { $start }～（継続中）
period-closed = { $start }～{ $end }
unchecked = （未確認）
sheet-settled = これがどう定まっても、中核の{ NUMBER($total) }業務のうち{ NUMBER($count) }業務は条件を満たしません。
sheet-rest = すべての条件を満たすとはいえない中核の業務：
sheet-baseline-was = 基準では：{ $verdict }
asks-title = 求められる業務
asks-note = { $count }件と、それぞれの条件
ask-not-core = 中核以外
ask-sent = 日本が実際に行った業務
ask-was = 基準では：{ $outcome }
japan-title = 日本が行ったこと
japan-none = 日本の参加は記録されていません。
japan-under-the-act = 日本は国際平和協力法に基づいて参加しました。
japan-other-law = 日本は国際平和協力法ではない法律に基づいて活動しました。ここでは参加に数えません。
japan-before-the-act = 国際平和協力法の施行前のことです。ここでは参加に数えません。
figure-from-memory = { $figure }（人数は未確認）
sent-individuals = 自衛官（個人派遣）{ $count }名
sent-units = 自衛隊の部隊{ $count }名
sent-police = 警察官{ $count }名
ask-by = { $assignment }（{ $who }）
japan-sent-title = 派遣の内容
clause-outcome = ：{ $outcome }
moved-with = あわせて変更しました：{ $changes }。
held = 必要な条件がそろわないため、選べる範囲で最も緩い選択肢として計算しています：{ $changes }。
unknown-title = 分かっていない事実
unknown-none = 結果の前提となるものはありません。
codings-title = どこまで確かか
codings-author = 出典を示したものを除き、事実の分類は作成者の判断によるもので、第三者の検証を受けていません。
codings-author-mark = 作成者による分類
sources-title = 出典
setting-title = 想定
hypothetical-note = 検討のために作った例で、実在の活動ではありません。
no-sheet-title = 活動を選んでください
no-sheet-about = 判定の理由がここに表示されます。条件ごとの結果、根拠となる規定、日本が行ったことが分かります。

legend-title = 印の見方

## 使い方

help-title = 使い方
help-keys-title = キー操作
help-key-undo = Ctrl+Z または ⌘Z
help-key-redo = Shift+Ctrl+Z または Shift+⌘Z
help-key-search = 活動を探す
help-key-help = この説明を開く
help-key-escape = 活動の詳細やこの説明を閉じる
help-single-keys = 1文字のキー（/ と ?）を使う
help-close = 説明を閉じる
help-about = 条件を変えると、文、印、理由がすぐに変わります。設定はすべてアドレスに入っているので、アドレスをコピーすれば同じ状態を共有したり保存したりできます。

## リンク

link-damaged = リンクの一部を読み取れませんでした（{ $count }項目）。読み取れた設定を表示しています。
link-cut = リンクの一部を読み取れませんでした。読み取れた設定を表示しています。
link-newer = リンクに、この版では分からない新しい設定が含まれています。読み取れた設定を表示しています。
notice-close = お知らせを閉じる

## ページの末尾

foot-area = 地域名は活動の場所を示すもので、主権や境界についての立場を示すものではありません。
foot-verified = 日付と任務は、確認済みと示したものは公式の一覧によります。事実の分類は作成者によるものです。
foot-access = JIS X 8341-3:2016およびWCAG 2.2のレベルA・AAに配慮し、axeとキーボードで自主的に試験しています。
foot-offline = 読み込みが終わった後は通信を行いません。操作の内容がこの端末の外に送られることはありません。

## この複製と発行者

copy-title = この版について
copy-version = 版
copy-data = データ
copy-day = ソースコードの日付
copy-state = この表示を開くコード（アドレスの末尾に付ける）
publisher = 発行：{ $name }

## 何が変われば結果が変わるか

deed-changes = 条件の組合せ

## 埋め込み

embed-whole = 設定はそのままで元のページを開く（新しいタブ）
embed-source = 出典：{ $title }（版 { $version }、データ { $data }）

## 画面の移動

screens-label = 画面
title-of-screen = { $screen }｜{ app-title }
