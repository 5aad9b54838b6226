# 活動：正式名、日本が行ったこと（-japan）、記録を読むうえでの注意（-note）、例の前提（-setting）。

## 1992年の法施行後の国連の活動

mission-untso = 国連休戦監視機構
mission-untso-note = 休戦を命じた1948年の決議は国連憲章第40条に触れましたが、監視員の活動は同意に基づきます。1956年、1967年、1973年に戦争が再び起きました。

mission-unmogip = 国連インド・パキスタン軍事監視団
mission-unmogip-note = インドは1972年以降、任務は終わったとの立場ですが、国連はそう見ていません。

mission-unficyp = 国連キプロス平和維持隊
mission-unficyp-note = 1974年8月以来、署名された合意はないまま、停戦ラインが事実上保たれています。

mission-undof = 国連兵力引き離し監視隊
mission-undof-japan = シリアの治安悪化により、要員の安全を確保しながら意義のある活動を行うことは困難だと政府が判断し、2012年12月21日に撤収を決めました。報道によれば、政府は停戦の原則はなお満たされているとしていました。
mission-undof-note = 両国の間の停戦は長く保たれましたが、2012年からシリア国内の紛争が引き離し地域に及び、2024年12月の出来事も影響しました。

mission-unifil = 国連レバノン暫定隊
mission-unifil-note = 安保理決議第1701号（2006年）により、海上部隊や文民の保護を含む大きな任務に変わりました。決議第2790号（2025年）により2026年12月31日に活動を終え、その後1年以内に撤収します。

mission-unikom = 国連イラク・クウェート監視団
mission-unikom-note = 停戦の条件は安保理決議第687号（1991年）が定め、イラクが受け入れました。1993年までは非武装でした。

mission-minurso = 国連西サハラ住民投票監視団
mission-minurso-note = 1991年9月からの停戦は、2020年11月に一方の当事者が終了を宣言するまで保たれました。記録で停戦が「維持されませんでした」とあるのはこのためです。

mission-unavem-ii = 第2次国連アンゴラ監視団
mission-unavem-ii-japan = 選挙監視要員3名の派遣で、国際平和協力法に基づく最初の業務です。
mission-unavem-ii-note = 1992年9月の選挙の後、日本の要員が帰国してから数週間のうちに戦闘が再開しました。

mission-onusal = 国連エルサルバドル監視団
mission-onusal-japan = 1994年3月と4月の2回の投票に、選挙監視要員を15名ずつ派遣しました。自衛官は参加していません。
mission-onusal-note = 1992年2月の停戦より前に、人権状況の検証から始まりました。日本が参加した1994年には停戦が保たれていました。

mission-unprofor = 国連保護隊
mission-unprofor-japan = 報道によれば、日本は1994年1月、現在の北マケドニアへの非武装要員の派遣を求める国連の要請を断りました。外務省の調査団は検討に値するとしていました。部隊全体についての政府の説明は見つかっていません。
mission-unprofor-note = クロアチアには1992年1月からの停戦がありましたが、ボスニアにはありませんでした。1993年の決議で安全地域の任務が加わりました。

mission-untac = 国連カンボジア暫定機構
mission-untac-japan = 自衛隊の部隊と文民警察が初めて国際平和協力法に基づいて国外で活動しました。1993年5月に日本人の文民警察官1名が殺害されました。同年4月には、国際平和協力隊の隊員ではない日本人の国連ボランティア1名が命を落としました。2011年の中間取りまとめは、カンボジアで日本の文民・警察の要員のうち1名の命が失われたことを記しています（中間取りまとめII.1(2)）。
mission-untac-note = 4派すべてがパリ和平協定に署名しましたが、1派が武装解除を拒み、選挙に参加しませんでした。政府は1992年9月の国会で、違反は局地的で小規模であり、停戦合意は成り立っていると答えました。

mission-unosom-i = 第1次国連ソマリア活動
mission-unosom-i-note = 1992年3月の停戦は、モガディシュの2派の間だけのものでした。

mission-onumoz = 国連モザンビーク活動
mission-onumoz-japan = 1993年5月から1995年1月まで、司令部要員と輸送調整部隊（48名ずつ3次）を派遣しました。1994年の選挙では15名が監視にあたりました。

mission-unosom-ii = 第2次国連ソマリア活動
mission-unosom-ii-japan = 宮澤首相は1993年5月31日の参議院でソマリアに触れ、日本の立場ではこうした活動への参加は難しいという趣旨の発言をしました。
mission-unosom-ii-note = 1993年6月の部隊への襲撃を受けて、安保理決議第837号（1993年）は責任者に対する行動を求めました。

mission-unomur = 国連ウガンダ・ルワンダ監視団
mission-unomur-note = 監視員はウガンダ側にとどまり、ルワンダには入りませんでした。

mission-unomig = 国連グルジア監視団
mission-unomig-note = 1993年7月の最初の停戦は9月に破れ、1994年5月の合意がこれに代わりました。

mission-unomil = 国連リベリア監視団
mission-unomil-note = 実力による執行を担った西アフリカの部隊ECOMOGと並んで活動しました。

mission-unmih = 国連ハイチ・ミッション
mission-unmih-note = 1994年の多国籍軍が入った後に、ようやく展開できました。

mission-unamir = 国連ルワンダ支援団
mission-unamir-note = 1993年8月のアルーシャ協定は1994年4月に崩れました。保護の任務は決議第918号（1994年）で加わりました。

mission-unasog = 国連アウズ帯監視団
mission-unasog-note = 国際司法裁判所の判決に従った撤退を、9名の監視員が確認しました。

mission-unmot = 国連タジキスタン監視団
mission-unmot-japan = 参加しなかった理由の説明は見つかっていません。国連の要請を受けて1998年4月から勤務していた日本人の政務官1名が、同年7月に同僚3名とともに殺害されました。

mission-unavem-iii = 第3次国連アンゴラ監視団

mission-uncro = 国連クロアチア信頼回復活動
mission-uncro-note = 開始の時期は、国連の資料でも1995年3月と5月に分かれます。

mission-unpredep = 国連予防展開隊
mission-unpredep-japan = 報道によれば、この地域がまだUNPROFORの担当だった1994年1月、日本は非武装要員の派遣を求める国連の要請を断りました。外務省の調査団は、現地で戦闘はないとしていました。
mission-unpredep-note = 国連の歴史で唯一の予防展開です。1992年12月からのUNPROFORの部隊を引き継ぎました。

mission-unmibh = 国連ボスニア・ヘルツェゴビナ・ミッション
mission-unmibh-japan = 参加しなかった理由の説明は見つかっていません。日本は、OSCEが実施した1998年と2000年の選挙に、国際平和協力法に基づいて要員を派遣しました。
mission-unmibh-note = 国際警察タスクフォース（IPTF）を含みます。IPTFを別の活動として数える資料もあります。

mission-untaes = 国連東スラボニア、バラニャ及び西スレム暫定機構

mission-unmop = 国連プレブラカ監視団

mission-unsmih = 国連ハイチ支援団

mission-minugua = 国連グアテマラ検証ミッション
mission-minugua-note = 平和維持活動に数えるのは1997年初めの軍事部門だけで、活動全体は1994年から2004年まで続きました。

mission-monua = 国連アンゴラ監視団

mission-untmih = 国連ハイチ移行ミッション

mission-miponuh = 国連ハイチ文民警察ミッション

mission-unpsg = 国連文民警察支援グループ

mission-minurca = 国連中央アフリカ共和国ミッション

mission-unomsil = 国連シエラレオネ監視団

mission-unmik = 国連コソボ暫定行政ミッション
mission-unmik-japan = 参加しなかった理由の説明は見つかっていません。日本は2001年11月の選挙を、国際平和協力法に基づき、欧州評議会の監視活動の中で監視しました。
mission-unmik-note = 軍事面はKFORが担いました。ユーゴスラビア連邦共和国の同意は空爆の後に得られました。

mission-unamsil = 国連シエラレオネ・ミッション
mission-unamsil-note = 文民の保護を初めて明記した任務です。2000年5月に要員が人質となり、同年11月に改めて停戦が成立しました。

mission-untaet = 国連東ティモール暫定行政機構
mission-untaet-japan = この業務に参加した自衛官2,304名のうち、690名がUNTAETの下で、残りは後継のUNMISETの下で活動しました。
mission-untaet-note = 先に展開したINTERFETが秩序を回復していました。正式な停戦文書はありません。

mission-monuc = 国連コンゴ民主共和国ミッション
mission-monuc-japan = 参加しなかった理由の説明は見つかっていません。日本は同じ国の2006年の選挙を、国際平和協力法に基づいて監視しました。
mission-monuc-note = 1999年のルサカ合意に基づきます。2009年からの国軍との共同作戦で、公平性が問われました。

mission-unmee = 国連エチオピア・エリトリア・ミッション
mission-unmee-note = 2005年からのエリトリアによる制限で、活動を続けられなくなりました。

mission-unmiset = 国連東ティモール支援団
mission-unmiset-japan = この業務に参加した自衛官2,304名のうち、690名は前身のUNTAETの下で、残りはUNMISETの下で活動しました。

mission-minuci = 国連コートジボワール・ミッション

mission-unmil = 国連リベリア・ミッション

mission-unoci = 国連コートジボワール活動
mission-unoci-note = 2010年12月に当時の大統領が撤退を求めました。2011年4月の重火器の使用には議論があります。

mission-minustah = 国連ハイチ安定化ミッション
mission-minustah-japan = 大地震の後、増員を求めた安保理決議第1908号（2010年）を受けて、2010年2月に部隊を派遣しました。政府の説明では、復興が進んだことから業務を終えました。
mission-minustah-note = 武装したギャングの暴力はありましたが、組織された当事者の間の武力紛争とは通常みなされていません。

mission-onub = 国連ブルンジ活動
mission-onub-note = 1つの武装集団は2006年9月まで合意の外にいました。

mission-unmis = 国連スーダン・ミッション
mission-unmis-japan = 司令部要員を2名ずつ派遣し、部隊は派遣していません。
mission-unmis-note = 南北の内戦の当事者はすべて2005年の和平合意に署名しました。ダルフールは別の紛争です。

mission-unmit = 国連東ティモール統合ミッション
mission-unmit-japan = 業務は2件です。2007年から2008年に文民警察要員4名を、2010年9月から2012年9月まで軍事連絡要員の自衛官を2名ずつ派遣しました。

mission-unamid = ダルフール国連・AU合同ミッション
mission-unamid-japan = 2008年6月に東京で開かれた国連のセミナーで、外務大臣がスーダンでのPKOへの関与を検討すると述べました。その後、司令部要員はUNMISに派遣され、UNAMIDには派遣されていません。
mission-unamid-note = アフリカ連合と国連が共同で主導しました。2004年の停戦は破られ、2006年の合意に政府とともに署名したのは1派だけでした。

mission-minurcat = 国連中央アフリカ・チャド・ミッション

mission-monusco = 国連コンゴ民主共和国安定化ミッション
mission-monusco-note = 安保理決議第2098号（2013年）で、攻勢的な作戦を行う介入旅団が加わりました。2023年に受入国が撤収を求めましたが、その一部は止まっています。

mission-unisfa = 国連アビエ暫定治安部隊

mission-unmiss = 国連南スーダン共和国ミッション
mission-unmiss-japan = 施設部隊は2017年5月に活動を終えました。政府は、ジュバでの施設整備に区切りをつけられる段階になったと説明し、報道によれば、官房長官は治安の悪化が理由ではないと述べました。司令部要員の派遣は続きました（2025年に確認）。
mission-unmiss-note = 開始時に武力紛争はありませんでした。2013年12月と2016年7月にジュバで武力衝突が起きました。国連は当事者間の紛争としましたが、政府は国際平和協力法にいう武力紛争に当たるとはしていません。2016年12月6日の答弁書では、同法第3条第1号ロに当たるため停戦合意は要件ではなく、受入国の同意が要件になるとしました。

mission-unsmis = 国連シリア監視団

mission-minusma = 国連マリ多面的統合安定化ミッション
mission-minusma-note = 暫定合意は開始後の2013年6月です。10年後に受入国が任務の終了を求め、2023年6月30日に終わりました。

mission-minusca = 国連中央アフリカ多面的統合安定化ミッション
mission-minusca-note = 戦闘停止の合意は開始後の2014年7月で、2019年に和平合意が続きました。

mission-minujusth = 国連ハイチ司法支援ミッション
mission-minujusth-note = 警察と文民だけで、軍事部門はありません。

mission-unamet = 国連東ティモール・ミッション
mission-unamet-japan = 1999年7月から9月まで、文民警察要員3名を派遣しました。自衛官は参加していません。
mission-unamet-note = 国連の数え方では政治ミッション、日本の数え方では国連PKOです。日本の参加時の値は、1999年4月の和平合意に触れた政府の資料によるもので、当事者の同意は推定です。

mission-unmin = 国連ネパール政治ミッション
mission-unmin-japan = 2007年3月から2011年1月まで、自衛官24名を6名ずつ4次にわたり、個人の監視要員として派遣しました。部隊は派遣していません。
mission-unmin-note = 国連の数え方では特別政治ミッション、日本の数え方では国連PKOです。

## 法施行前

mission-unef-i = 第1次国連緊急軍
mission-unef-i-note = 国連総会が設置しました。1967年5月にエジプトが同意を撤回し、戦争になりました。イスラエルは自国側への展開を認めませんでした。

mission-unogil = 国連レバノン監視団
mission-unogil-note = 任務は国境を越える浸透の監視で、ここでは停戦の監視に分類しています。

mission-onuc = 国連コンゴ活動
mission-onuc-note = 憲章第7章は明記されませんでしたが、1961年の決議が武力の行使を認めました。強制行動だったかどうかは今も議論があります。

mission-unsf = 国連西イリアン保安隊
mission-unsf-note = この地域を統治した国連暫定行政機構（UNTEA）の治安部門です。

mission-unyom = 国連イエメン監視団
mission-unyom-note = サウジアラビアとエジプト（当時のアラブ連合共和国）の引き離し合意によるもので、イエメンの王党派は加わっていません。

mission-domrep = ドミニカ事務総長代表使節団
mission-domrep-note = 開始時には2つの政府が対立していました。監視員はごく少数でした。

mission-unipom = 国連インド・パキスタン監視団

mission-unef-ii = 第2次国連緊急軍
mission-unef-ii-note = 1973年の指針は、任務の遂行を実力で妨げる試みへの対処も自衛に含めました。

mission-ungomap = 国連アフガニスタン・パキスタン仲介ミッション
mission-ungomap-japan = 海部首相は1990年10月16日の衆議院本会議で、この活動に政務官を派遣したと述べています。
mission-ungomap-note = ジュネーブ合意とソ連軍の撤退を監視しました。アフガニスタンの抵抗勢力は署名しておらず、戦闘は続きました。

mission-uniimog = 国連イラン・イラク軍事監視団
mission-uniimog-japan = 海部首相は1990年10月16日の衆議院本会議で、この活動に政務官を派遣したと述べています。
mission-uniimog-note = 停戦を求めた決議は憲章第39条と第40条に基づきますが、監視団の根拠は第7章ではありません。

mission-unavem-i = 第1次国連アンゴラ監視団
mission-unavem-i-note = キューバ軍の撤退を確認しました。UNITAはその合意の当事者ではありません。

mission-untag = 国連ナミビア独立支援グループ
mission-untag-japan = 1989年に選挙監視要員27名を派遣しました。外務省は、これを日本の最初の本格的な参加と位置付けています。
mission-untag-note = 1989年4月に戦闘が起きましたが、同月の宣言で収まりました。

mission-onuca = 国連中米監視団
mission-onuca-note = 5か国政府の約束の履行を見守り、後にニカラグアの抵抗勢力の武装を解きました。フォンセカ湾では小型艇で巡回しました。

mission-unamic = 国連カンボジア先遣隊

## 国連のその他の活動

mission-unama = 国連アフガニスタン支援ミッション
mission-unama-japan = 2008年6月に東京で開かれた国連のセミナーで、外務大臣がアフガニスタンでの関与を検討すると述べました。その後については、ここに記録がありません。
mission-unama-note = 政治ミッションです。2025年より後も続いているかは確認していません。

mission-unami = 国連イラク支援ミッション
mission-unami-note = 政治ミッションです。

mission-unsmil = 国連リビア支援ミッション
mission-unsmil-note = 政治ミッションです。2020年10月の合意からは停戦の監視も行っています。

mission-unvmc = 国連コロンビア検証ミッション
mission-unvmc-note = 非武装の監視員による政治ミッションです。2016年の合意の履行を検証しますが、ほかの武装集団は合意の外にいます。

mission-unmha = 国連ホデイダ合意支援ミッション
mission-unmha-note = 政治ミッションです。

mission-unitams = 国連スーダン統合移行支援ミッション
mission-unitams-note = 政治ミッションです。2023年4月に武力紛争が起き、受入国は同年11月に終了を求めました。

mission-unsos = 国連ソマリア支援事務所
mission-unsos-note = 戦闘を行うアフリカ連合の部隊を後方で支えます。国連の71の平和維持活動には含まれません。2015年まではUNSOAという名称でした。

mission-unsoh = 国連ハイチ支援事務所
mission-unsoh-note = 国連が主導しない部隊を後方で支えます。開始日は決議の日付です。

## 国連以外が主導した活動

mission-mfo = 多国籍部隊・監視団
mission-mfo-japan = 2015年の改正で加わった国際連携平和安全活動への、日本の最初の参加です。司令部要員の派遣は、2025年に確認した時点で続いていました。
mission-mfo-note = 国連の活動ではなく、エジプトとイスラエルの平和条約と1981年の議定書に基づきます。

mission-ecomog-lbr = ECOWAS監視団（リベリア）

mission-unitaf = 統一タスクフォース

mission-op-turquoise = トルコ石作戦

mission-mnf-hti = ハイチ多国籍軍
mission-mnf-hti-note = 選挙で選ばれた大統領が亡命先で同意しました。

mission-ifor = 和平履行部隊（NATO）
mission-ifor-note = デイトン合意により強制の権限を与えられました。

mission-sfor = 安定化部隊（NATO）

mission-op-alba = アルバニア多国籍保護軍

mission-kfor = コソボ治安維持部隊（NATO）

mission-interfet = 東ティモール国際軍
mission-interfet-japan = 1999年10月の報道によれば、日本は部隊を派遣せず、約1億米ドルの拠出を表明しました。停戦が成立していない場所への部隊の派遣を国内法が認めていないためとされています。

mission-isaf = 国際治安支援部隊
mission-isaf-note = 当初は有志国、2003年8月からはNATOが主導しました。

mission-oef-mio = 海上阻止活動（不朽の自由作戦）
mission-oef-mio-japan = 海上自衛隊が各国の艦船に補給を行いました。根拠は、2001年12月から2007年11月までがテロ対策特別措置法、2008年から2010年1月までが補給支援特別措置法です。
mission-oef-mio-note = 国際平和協力法によらない後方支援の代表例として加えています。

mission-mnf-irq = イラク多国籍軍
mission-mnf-irq-japan = イラク人道復興支援特別措置法に基づき、陸上自衛隊が2006年まで復興支援を、航空自衛隊が2008年まで輸送を、政府のいう非戦闘地域で行いました。政府は2004年6月に、多国籍軍の司令部の指揮下には入らないとしました。

mission-op-artemis = EUアルテミス作戦

mission-ramsi = ソロモン諸島地域支援ミッション
mission-ramsi-note = 2000年のタウンズビル和平合意の後に始まりました。

mission-mif-hti = ハイチ暫定多国籍軍

mission-amis = アフリカ連合スーダン・ミッション

mission-imt-mindanao = ミンダナオ国際監視団
mission-imt-mindanao-japan = 2006年10月から、大使館の書記官の身分をもつ文民の開発専門家を、国際平和協力法によらずに社会経済開発部門に派遣しました。
mission-imt-mindanao-note = 政府と1つの勢力の停戦を見守る活動で、ほかの勢力は停戦の外にいました。

mission-eufor-althea = 欧州連合部隊アルテア

mission-amm = アチェ監視ミッション
mission-amm-note = 欧州連合とASEANの国々が監視員を派遣しました。

mission-isf-tls = 国際治安部隊（東ティモール）

mission-amisom = アフリカ連合ソマリア・ミッション

mission-eufor-tchad = EUFORチャド・中央アフリカ

mission-atalanta = EU海軍部隊アタランタ作戦
mission-atalanta-note = 海上での法執行で、ソマリア暫定連邦政府が同意しました。

mission-ctf-151 = 第151連合任務部隊（海賊対処）
mission-ctf-151-japan = 海賊対処法に基づき、海上保安官が同乗する海上自衛隊の護衛艦が2009年から民間船舶を護衛し、2013年12月からはCTF-151と調整した海域の警戒も行っています。2015年5月から8月までは海将補がCTF-151の司令官を務めました。
mission-ctf-151-note = 多国籍の枠組みで日本の海上保安官が乗り組む例は、ここではこの活動だけです。

mission-afisma = アフリカ主導国際マリ支援ミッション

mission-misca = アフリカ主導中央アフリカ国際支援ミッション

mission-atmis = AUソマリア移行ミッション

mission-mss-hti = ハイチ多国籍治安支援ミッション
mission-mss-hti-note = 開始日は決議の日付で、展開は2024年6月からです。安保理決議第2793号（2025年）により別の部隊に引き継がれました。

## 日本の人道救援業務

mission-relief-rwanda-1994 = ルワンダ難民救援（ザイール・ケニア、1994年）
mission-relief-rwanda-1994-japan = 国際平和協力法に基づく最初の人道救援の業務で、1994年9月から12月まで行いました。陸上自衛隊がゴマで活動し、航空自衛隊がナイロビとの間で空輸を行いました。

mission-relief-west-timor-1999 = 東ティモール避難民救援（西ティモール、1999年）
mission-relief-west-timor-1999-japan = 1999年11月から2000年2月まで、自衛隊の部隊113名が救援物資を空輸しました。スラバヤとクパンには連絡調整要員も置きました。

mission-relief-pakistan-2001 = アフガニスタン難民救援（パキスタン、2001年）
mission-relief-pakistan-2001-japan = 2001年10月に、自衛隊の部隊138名が救援物資を空輸しました。ほかに連絡調整要員2名を派遣しました。

mission-relief-jordan-2003-refugees = イラク難民救援（ヨルダン、2003年）
mission-relief-jordan-2003-refugees-japan = 2003年3月28日に閣議決定し、30日と31日に空輸しました。ここに記録した人数（50名）は未確認です。

mission-relief-jordan-2003-victims = イラク被災民救援（ヨルダン、2003年）
mission-relief-jordan-2003-victims-japan = 2003年7月から8月に、自衛官98名が空輸を行い、6名が運航を支援しました。

mission-relief-poland-romania-2022 = ウクライナ被災民救援（ポーランド・ルーマニア、2022年）
mission-relief-poland-romania-2022-japan = 2022年5月1日から6月27日まで、自衛隊機が救援物資を空輸しました。派遣された人数は見つかっていません。

## 日本の選挙監視業務

mission-election-bosnia-1998 = ボスニア・ヘルツェゴビナ総選挙（1998年）
mission-election-bosnia-1998-japan = 1998年9月に、30名と連絡調整要員4名を派遣しました。選挙はOSCEのミッションが実施しました。

mission-election-bosnia-2000 = ボスニア・ヘルツェゴビナ地方選挙（2000年）
mission-election-bosnia-2000-japan = 2000年4月の選挙に、11名と連絡調整要員6名を派遣しました。選挙はOSCEのミッションが実施しました。出発の月（3月）は未確認です。

mission-election-east-timor-2001 = 東ティモール憲法制定議会選挙（2001年）
mission-election-east-timor-2001-japan = UNTAETの統治の下にあった2001年8月から9月に、19名を派遣しました。

mission-election-kosovo-2001 = コソボ議会選挙（2001年）
mission-election-kosovo-2001-japan = 2001年11月11日から21日まで、欧州評議会の監視活動の中で、監視要員6名と連絡調整要員5名が活動しました。

mission-election-east-timor-2002 = 東ティモール大統領選挙（2002年）
mission-election-east-timor-2002-japan = UNTAETの任期の終わりに近い2002年4月7日から17日まで、8名を派遣しました。

mission-election-dr-congo-2006 = コンゴ民主共和国の選挙（2006年）
mission-election-dr-congo-2006-japan = 同国の国連の活動（MONUC）は別に数えています。日本はMONUCには参加していません。

mission-election-timor-leste-2007 = 東ティモールの選挙（2007年）
mission-election-timor-leste-2007-japan = 2007年4月から7月に、36名を3回に分けて派遣しました。

mission-election-nepal-2008 = ネパール制憲議会選挙（2008年）
mission-election-nepal-2008-japan = 2008年3月28日から4月17日まで、民間の18名と政府の6名の計24名を派遣しました。

mission-election-sudan-2011 = スーダン南部の住民投票（2011年）
mission-election-sudan-2011-japan = 2011年1月の住民投票に15名を派遣しました。2010年12月の出発は未確認です。

## 架空の例

mission-h01 = 停戦未署名の武装集団が残る地域での停戦監視ミッション
mission-h01-setting = 政府と5つの武装集団のうち4つが和平合意に署名しています。残る1つは国連の受入れに文書で同意し、戦闘もやめていますが、停戦には署名していません。紛争当事者に当たるかどうかは決めていません。

mission-h02 = 機能する政府が存在しない国での復興支援ミッション
mission-h02-setting = すべての武装集団が停戦を守り、活動を受け入れています。ただし、同意を与える政府がありません。安全保障理事会が展開を決め、地域の指導者は歓迎しています。

mission-h03 = 海上停戦監視ミッション
mission-h03-setting = 同じ海に面する2か国が争いを終え、海上の境の監視と、港湾や沿岸警備の職員の訓練を国連に求めています。

mission-h04 = 文民保護を任務とする安定化ミッション
mission-h04-setting = 主要な当事者の間に不安定な合意がありますが、地域の民兵は加わっておらず、受入国の同意も揺らいでいます。任務は文民の保護を最優先とし、展開地域で必要なあらゆる手段を認めています。

mission-h05 = 武力紛争発生前の予防展開ミッション
mission-h05-setting = 緊張の続く地域に接する国が、国境沿いに国連の監視員を置くよう求めています。国内に武力紛争はなく、当事者として活動に反対する者もいません。

mission-h06 = 地域機関が主導する停戦監視ミッション
mission-h06-setting = すべての当事者が合意し、停戦が守られています。活動を主導するのは国連ではなく地域機関で、安全保障理事会の決議がこれを支えています。

mission-h07 = DDR・SSR助言ミッション
mission-h07-setting = 和平プロセスは完了しています。政府が、動員解除と、警察や国防の改革について助言する非武装の要員を求めています。

mission-h08 = 他国部隊の輸送を担う後方支援拠点ミッション
mission-h08-setting = 国連の支援事務所が、空輸、陸上輸送、野外病院を受け持ちます。拠点は、紛争が終わり当事者もいない平穏な地域にあります。支援を受ける地域機関の部隊は、別の場所で戦闘を行っています。

mission-h09 = 軍事司令官ポスト
mission-h09-setting = すべての当事者が停戦を守っています。国連が日本に軍事司令官の候補を求めています。司令官は多くの国の部隊を率い、武器使用の規則は任務の防衛を認めています。

mission-h10 = 選挙支援のみのミッション
mission-h10-setting = 3年間平和が続く国が、初めての総選挙の監視を国連に求めています。部隊は派遣されません。

mission-h11 = PKO展開地域で発生した自然災害への対応
mission-h11-setting = 国連の安定化ミッションが活動する国の首都で、大地震が起きます。組織された当事者の間に武力紛争はありません。安全保障理事会は救援と復興のため部隊の上限を引き上げます。

mission-h12 = 活動途中で停戦が崩れるミッション
mission-h12-setting = すべての当事者が署名して同意し、日本の施設部隊が展開します。10か月目に、部隊から離れた2つの州（全7州）で戦闘が再開し、14か月目に収まります。その間、受入国の同意は続きます。
