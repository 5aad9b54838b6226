# 活動、法律、日本の参加の推移

timeline-title = 年表
timeline-about = 今の設定の下で、各活動を初日から最終日までたどります。条件が失われ、また満たされたとき、業務がどうなるかを示します。記録された出来事からの試算であり、政府の決定を示すものではありません。出来事の読み方が分かれている場合は「要判断」として示し、条件が失われたものとはしません。日本の参加日についてだけ記録した事実は、ここには反映していません（一覧では用いています）。
timeline-lapse = 条件が失われたときの扱いは、「{ $lever }」の設定「{ $option }」によります。
timeline-in-words = { $count }件の活動を文で見る
timeline-start = { $from }：{ $state }
timeline-not-restored = 半年以内に回復せず
timeline-stretch = { $from }（{ $event }）：{ $state }
timeline-unchanged = { $from }（{ $event }）：判定の区分は変わりません
timeline-unchanged-other = { $from }：判定の区分は変わりません
timeline-pause = 。安全のための休止もできます。
timeline-later = その後：{ $year }年から条件を満たすことになります。
timeline-later-until = その後：{ $since }から条件を満たし、{ $until }からは満たさなくなります。
timeline-japan = 国際平和協力法に基づく日本の参加：{ $period }。
timeline-japan-within = 国際平和協力法に基づく日本の参加：{ $here }（業務全体は{ $whole }）。
timeline-law = 点線：法改正などで条件が変わった日（{ $days }）
timeline-narrow = 枠内：{ $year }年より前は縮めて描いています
timeline-unsourced = 出典なし（作成者による分類）

law-steps-title = 法律の推移
law-steps-about = 各段階と、それによって変わった条件を示します。押すと、その日の法律の設定になります。元に戻せます。
law-step = { $instrument }（{ $kind }）
law-step-moves = 変わった条件：
law-step-moves-none = この画面で扱う条件に変更はありません。
law-step-apply = { $day }の設定にする
law-step-base = 施行時の条件です。以後の変更の出発点となります。
