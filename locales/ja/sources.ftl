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
share-main = 国際平和協力法の施行（1992年）以後に行われた国連の活動
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
later-would-meet-in = その後に条件を満たす時期は
timeline-took-part = 日本の参加

law-act-1992 = 国際平和協力法（1992年制定）
law-act-1992-from-2016 = 国際平和協力法（2015年改正後）
law-step-in-force = 施行
law-step-adopted = 成立
law-step-report = 報告書
law-step-decision = 閣議決定
law-step-use = 初めての適用
law-note-orders-on-weapons = 武器の使用は、原則として上官の命令によるものとなりました。
law-note-weapons-part = 自己の管理の下に入った者の防護と、武器等の防護のための武器の使用が加わりました。
law-note-first-rush-to-rescue = 南スーダンの部隊に駆け付け警護の業務が加えられました。
law-note-first-coordinated-operation = 国際連携平和安全活動として、シナイ半島の多国籍部隊・監視団に要員を派遣することが決まりました。

## 文書の中の箇所

place-abstract = 要旨
place-executive-summary = 要旨
place-introduction = 序論
place-opening = 冒頭
place-opening-statement = 冒頭発言
place-preamble = 前文
place-preamble-and-operative-part = 前文・主文
place-summary = 概要
place-first-sentence = 最初の文
place-last-paragraph = 最後の段落

## 引用の言語

cite-in-en = 英語
cite-in-ja = 日本語

## 資料の発行者（data/sources.tomlのpublisher）

publisher-cao-pko = 内閣府国際平和協力本部事務局
publisher-mofa = 外務省
publisher-jda = 防衛庁
publisher-mod = 防衛省
publisher-shugiin = 衆議院
publisher-sangiin = 参議院
publisher-cabinet-shugiin = 内閣（衆議院への答弁書）
publisher-cabinet-sangiin = 内閣（参議院への答弁書）
publisher-cabinet = 閣議決定
publisher-diet = 国会
publisher-egov = e-Gov法令検索
publisher-joint-staff = 統合幕僚監部
publisher-jmsdf = 海上自衛隊
publisher-legal-panel = 安全保障の法的基盤の再構築に関する懇談会
publisher-peace-panel = 国際平和協力懇談会
publisher-embassy-haiti = 在ハイチ日本国大使館
publisher-embassy-sudan = 在スーダン日本国大使館
publisher-jetro = 日本貿易振興機構（ジェトロ）
publisher-unic-tokyo = 国連広報センター
publisher-kyodo = 共同通信
publisher-jiji = 時事通信
publisher-mainichi = 毎日新聞
publisher-nikkei = 日本経済新聞
publisher-asahi = 朝日新聞
publisher-sankei = 産経新聞
publisher-akahata = しんぶん赤旗
publisher-ntv = 日本テレビ
publisher-ryukyu = 琉球新報
publisher-kobe = 神戸新聞
publisher-chugoku = 中国新聞
publisher-dpj = 民主党
publisher-jsil = 国際法学会
publisher-peacedepot = ピースデポ
publisher-un = 国際連合
publisher-un-council = 国際連合安全保障理事会
publisher-un-news = 国連ニュース
publisher-unis = 国連広報サービス（ウィーン）
publisher-un-pko = 国際連合（平和維持活動）
publisher-unmiss = 国際連合南スーダン共和国ミッション
publisher-us-state = アメリカ合衆国国務省
publisher-reuters = ロイター
publisher-ap = AP通信
publisher-afp = AFP通信
publisher-upi = UPI通信
publisher-voa = ボイス・オブ・アメリカ
publisher-bbc = BBCニュース
publisher-nato = 北大西洋条約機構
publisher-hrw = ヒューマン・ライツ・ウォッチ
publisher-general-debate = 国連総会一般討論コーパス
publisher-pam = 和平合意マトリックス（ノートルダム大学）
publisher-pax = PA-X和平合意データベース（エディンバラ大学）
publisher-forsvarsmakten = スウェーデン軍
publisher-reliefweb = リリーフウェブ（国連人道問題調整事務所）
publisher-scr = セキュリティ・カウンシル・レポート
