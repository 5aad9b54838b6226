# 活動の正式名。ほかに述べることは `mission_notes.ftl` にあります。

## 1992年の法施行後の国連の活動

mission-untso = 国連休戦監視機構

mission-unmogip = 国連インド・パキスタン軍事監視団

mission-unficyp = 国連キプロス平和維持隊

mission-undof = 国連兵力引き離し監視隊

mission-unifil = 国連レバノン暫定隊

mission-unikom = 国連イラク・クウェート監視団

mission-minurso = 国連西サハラ住民投票監視団

mission-unavem-ii = 第2次国連アンゴラ監視団

mission-onusal = 国連エルサルバドル監視団

mission-unprofor = 国連保護隊

mission-untac = 国連カンボジア暫定機構

mission-unosom-i = 第1次国連ソマリア活動

mission-onumoz = 国連モザンビーク活動

mission-unosom-ii = 第2次国連ソマリア活動

mission-unomur = 国連ウガンダ・ルワンダ監視団

mission-unomig = 国連グルジア監視団

mission-unomil = 国連リベリア監視団

mission-unmih = 国連ハイチ・ミッション

mission-unamir = 国連ルワンダ支援団

mission-unasog = 国連アウズ帯監視団

mission-unmot = 国連タジキスタン監視団

mission-unavem-iii = 第3次国連アンゴラ監視団

mission-uncro = 国連クロアチア信頼回復活動

mission-unpredep = 国連予防展開隊

mission-unmibh = 国連ボスニア・ヘルツェゴビナ・ミッション

mission-untaes = 国連東スラボニア、バラニャ及び西スレム暫定機構

mission-unmop = 国連プレブラカ監視団

mission-unsmih = 国連ハイチ支援団

mission-minugua = 国連グアテマラ検証ミッション

mission-monua = 国連アンゴラ監視団

mission-untmih = 国連ハイチ移行ミッション

mission-miponuh = 国連ハイチ文民警察ミッション

mission-unpsg = 国連文民警察支援グループ

mission-minurca = 国連中央アフリカ共和国ミッション

mission-unomsil = 国連シエラレオネ監視団

mission-unmik = 国連コソボ暫定行政ミッション

mission-unamsil = 国連シエラレオネ・ミッション

mission-untaet = 国連東ティモール暫定行政機構

mission-monuc = 国連コンゴ民主共和国ミッション

mission-unmee = 国連エチオピア・エリトリア・ミッション

mission-unmiset = 国連東ティモール支援団

mission-minuci = 国連コートジボワール・ミッション

mission-unmil = 国連リベリア・ミッション

mission-unoci = 国連コートジボワール活動

mission-minustah = 国連ハイチ安定化ミッション

mission-onub = 国連ブルンジ活動

mission-unmis = 国連スーダン・ミッション

mission-unmit = 国連東ティモール統合ミッション

mission-unamid = ダルフール国連・AU合同ミッション

mission-minurcat = 国連中央アフリカ・チャド・ミッション

mission-monusco = 国連コンゴ民主共和国安定化ミッション

mission-unisfa = 国連アビエ暫定治安部隊

mission-unmiss = 国連南スーダン共和国ミッション

mission-unsmis = 国連シリア監視団

mission-minusma = 国連マリ多面的統合安定化ミッション

mission-minusca = 国連中央アフリカ多面的統合安定化ミッション

mission-minujusth = 国連ハイチ司法支援ミッション

mission-unamet = 国連東ティモール・ミッション

mission-unmin = 国連ネパール政治ミッション

## 法施行前

mission-unef-i = 第1次国連緊急軍

mission-unogil = 国連レバノン監視団

mission-onuc = 国連コンゴ活動

mission-unsf = 国連西イリアン保安隊

mission-unyom = 国連イエメン監視団

mission-domrep = ドミニカ事務総長代表使節団

mission-unipom = 国連インド・パキスタン監視団

mission-unef-ii = 第2次国連緊急軍

mission-ungomap = 国連アフガニスタン・パキスタン仲介ミッション

mission-uniimog = 国連イラン・イラク軍事監視団

mission-unavem-i = 第1次国連アンゴラ監視団

mission-untag = 国連ナミビア独立支援グループ

mission-onuca = 国連中米監視団

mission-unamic = 国連カンボジア先遣隊

## 国連のその他の活動

mission-unama = 国連アフガニスタン支援ミッション

mission-unami = 国連イラク支援ミッション

mission-unsmil = 国連リビア支援ミッション

mission-unvmc = 国連コロンビア検証ミッション

mission-unmha = 国連ホデイダ合意支援ミッション

mission-unitams = 国連スーダン統合移行支援ミッション

mission-unsos = 国連ソマリア支援事務所

mission-unsoh = 国連ハイチ支援事務所

## 国連以外が主導した活動

mission-mfo = 多国籍部隊・監視団

mission-ecomog-lbr = ECOWAS監視団（リベリア）

mission-unitaf = 統一タスクフォース

mission-op-turquoise = トルコ石作戦

mission-mnf-hti = ハイチ多国籍軍

mission-ifor = 和平履行部隊（NATO）

mission-sfor = 安定化部隊（NATO）

mission-op-alba = アルバニア多国籍保護軍

mission-kfor = コソボ治安維持部隊（NATO）

mission-interfet = 東ティモール国際軍

mission-isaf = 国際治安支援部隊

mission-oef-mio = 海上阻止活動（不朽の自由作戦）

mission-mnf-irq = イラク多国籍軍

mission-op-artemis = EUアルテミス作戦

mission-ramsi = ソロモン諸島に対する地域支援活動

mission-mif-hti = ハイチ暫定多国籍軍

mission-amis = アフリカ連合スーダン・ミッション

mission-imt-mindanao = ミンダナオ国際監視団

mission-eufor-althea = 欧州連合部隊アルテア

mission-amm = アチェ監視ミッション

mission-isf-tls = 国際治安部隊（東ティモール）

mission-amisom = アフリカ連合ソマリア・ミッション

mission-eufor-tchad = EUFORチャド・中央アフリカ

mission-atalanta = EU海軍部隊アタランタ作戦

mission-ctf-151 = 第151連合任務部隊（海賊対処）

mission-afisma = アフリカ主導国際マリ支援ミッション

mission-misca = アフリカ主導中央アフリカ国際支援ミッション

mission-atmis = AUソマリア移行ミッション

mission-mss-hti = ハイチ多国籍治安支援ミッション

## 日本の人道救援業務

mission-relief-rwanda-1994 = ルワンダ難民救援（ザイール・ケニア、1994年）

mission-relief-west-timor-1999 = 東ティモール避難民救援（西ティモール、1999年）

mission-relief-pakistan-2001 = アフガニスタン難民救援（パキスタン、2001年）

mission-relief-jordan-2003-refugees = イラク難民救援（ヨルダン、2003年）

mission-relief-jordan-2003-victims = イラク被災民救援（ヨルダン、2003年）

mission-relief-poland-romania-2022 = ウクライナ被災民救援（ポーランド・ルーマニア、2022年）

## 日本の選挙監視業務

mission-election-bosnia-1998 = ボスニア・ヘルツェゴビナ総選挙（1998年）

mission-election-bosnia-2000 = ボスニア・ヘルツェゴビナ地方選挙（2000年）

mission-election-east-timor-2001 = 東ティモール憲法制定議会選挙（2001年）

mission-election-kosovo-2001 = コソボ議会選挙（2001年）

mission-election-east-timor-2002 = 東ティモール大統領選挙（2002年）

mission-election-dr-congo-2006 = コンゴ民主共和国の選挙（2006年）

mission-election-timor-leste-2007 = 東ティモールの選挙（2007年）

mission-election-nepal-2008 = ネパール制憲議会選挙（2008年）

mission-election-sudan-2011 = スーダン南部の住民投票（2011年）

## 架空の例

mission-h01 = 停戦未署名の武装集団が残る地域での停戦監視ミッション

mission-h02 = 機能する政府が存在しない国での復興支援ミッション

mission-h03 = 海上停戦監視ミッション

mission-h04 = 文民保護を任務とする安定化ミッション

mission-h05 = 武力紛争発生前の予防展開ミッション

mission-h06 = 地域機関が主導する停戦監視ミッション

mission-h07 = DDR・SSR助言ミッション

mission-h08 = 他国部隊の輸送を担う後方支援拠点ミッション

mission-h09 = 軍事司令官ポスト

mission-h10 = 選挙支援のみのミッション

mission-h11 = PKO展開地域で発生した自然災害への対応

mission-h12 = 活動途中で停戦が崩れるミッション
