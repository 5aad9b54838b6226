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

language-ar = アラビア語
language-de = ドイツ語
language-en = 英語
language-fr = フランス語
language-ja = 日本語
language-mk = マケドニア語
language-nl = オランダ語
language-sv = スウェーデン語

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

use-law-act-1992 = 国際平和協力法（2016年3月まで）
use-law-act-1992-from-2016 = 国際平和協力法（2016年3月から）
use-law-akashi-panel-2002 = 国際平和協力懇談会（明石懇談会、2002年）
use-law-amendment-1998 = 1998年改正
use-law-amendment-2001 = 2001年改正
use-law-amendment-2006 = 2006年改正
use-law-amendment-2015 = 2015年改正
use-law-answer-180-119 = 参議院答弁書 第180回第119号（2012年）
use-law-answer-189-305 = 参議院答弁書 第189回第305号（2015年）
use-law-answer-192-156 = 衆議院答弁書 第192回第156号（2016年）
use-law-answer-192-190 = 衆議院答弁書 第192回第190号（2016年）
use-law-answer-193-148 = 衆議院答弁書 第193回第148号（2017年）
use-law-cabinet-decision-2014 = 2014年7月1日の閣議決定
use-law-clb-answer-1997 = 内閣法制局の国会答弁（1997年）
use-law-penal-code = 刑法
use-law-report-2011 = 2011年7月4日の中間取りまとめ
use-law-sdf-act = 自衛隊法
use-law-yanai-panel-2008 = 安保法制懇（柳井懇談会、2008年）
use-law-yanai-panel-2014 = 安保法制懇（柳井懇談会、2014年）

## 年表

later-would-meet = その後に条件を満たす年は
timeline-took-part = 日本の参加
timeline-law = 点線：法律で条件が動いた日

law-step-in-force = 施行
law-step-adopted = 成立
law-step-report = 報告書
law-step-decision = 閣議決定
law-step-use = 初めての適用
