# 事実や出典が何によるか。キーで引く。

read-whole = 全文を確認
read-excerpt = 抜粋を確認
read-original-not-seen = 原本は未見
read-not-read = 未読

source-kind-official = 公的機関
source-kind-press = 報道
source-kind-scholar = 研究・事典
source-kind-data = 公開データ
source-kind-memory = 記憶（出典には数えません）

language-en = 英語
language-ja = 日本語

layer-life = 活動の全期間

share-all = すべての活動
share-main = 1992年の法律以後の国連の活動
share-joined = 日本が参加した活動

use-mission = 活動（名称、期間、任務）
use-fact = 記録した事実
use-phase = 途中で変わったこと
use-japan = 日本がしたこと
use-plan = 日本の国際平和協力業務
use-lever = 条件の選択肢
use-law = 法令・文書
use-episode = 要請への不参加、撤収、継続、新たな任務
