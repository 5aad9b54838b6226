# 変えられる条件とその選択肢、あらかじめ用意した設定、設定から決まる事柄です。

group-principles = 参加五原則
group-assignments = 業務の種類
group-interpretation = 解釈

# 参加五原則

lever-ceasefire = 停戦合意
lever-ceasefire-about = 日本が参加する前に、紛争当事者の間の停戦合意がどの場合に必要かを決めます。（中間取りまとめ注3(1)、法第3条第1号）
lever-ceasefire-agreement-always = どの場合も停戦合意が必要
lever-ceasefire-agreement-always-about = 中間取りまとめの第1原則の文言どおり、どの活動にも当事者間の合意を求めます。法律には、これによらない場合の定めもあります。（中間取りまとめ注3(1)）
lever-ceasefire-as-practised = 停戦合意、または紛争がない状態
lever-ceasefire-as-practised-about = 合意があるか、戦闘が終わり地域に当事者がいないか、武力紛争が発生していない場合です。後の2つは2015年の改正で条文に書き分けられ、政府は内容に変わりがないと説明しています。（法第3条第1号、2016年から同号イ～ハ）
lever-ceasefire-not-required = 求めない
lever-ceasefire-not-required-about = 当事者の間に合意がなくても、条件を満たし得るとします。あらゆる場合についてこれを提案する資料は見当たらず、当事者が消滅した場合に限った提言が1つあります。（参考：国際平和協力懇談会2002年、提言7）
lever-ceasefire-silent = 「求めない」は、「受入れ同意」の「受入国のみ」と一緒に変えたときに効きます。停戦の合意がない場合は、当事者の同意も欠けているためです。

lever-party-scope = 紛争当事者の範囲
lever-party-scope-about = だれの合意と同意を見るのか、そもそも武力紛争があるのかを左右します。法律に定義はありません。（中間取りまとめ別表2、法第3条第1号）
lever-party-scope-every-armed-group = その地域で戦うすべての武装集団
lever-party-scope-every-armed-group-about = 地域で戦う組織的な武装集団をすべて数えるため、必要な合意と同意が増えます。これを条件として提案する資料は見当たらず、最も厳しい読み方として置いています。（参考：中間取りまとめ別表2）
lever-party-scope-states-and-quasi-states = 国家又は国家に準ずる組織
lever-party-scope-states-and-quasi-states-about = 国家か、国家に準じて国際的な紛争の主体となり得るものかを、政府が事案ごとに判断します。（衆議院答弁書、2016年の第192回国会第190号、2017年の第193回国会第148号）
lever-party-scope-main-parties = 主要な当事者のみ
lever-party-scope-main-parties-about = 国連自身の原則と同じく、主要な当事者の合意と同意だけを見ます。日本でも2012年に政治家が取り上げました（原文は未見です）。（国連「平和維持の原則」、中間取りまとめII.1(4)）
lever-party-scope-silent = 「その地域で戦うすべての武装集団」は、主に未確定だった結果を「満たさない」に変えます。立場が記録されていない集団も数えるようになるためです。

lever-consent = 受入れ同意
lever-consent-about = 活動そのものと日本の参加について、だれの同意が必要かを決めます。（中間取りまとめ注3(2)、法第3条第1号・第6条第1項）
lever-consent-host-and-all-parties = 常に受入国とすべての当事者
lever-consent-host-and-all-parties-about = 中間取りまとめの第2原則の文言どおり、活動にも日本の参加にも、受入国とすべての当事者の同意を常に求めます。（中間取りまとめ注3(2)）
lever-consent-by-track = 受入国と、いる場合は当事者
lever-consent-by-track-about = 停戦合意がある場合は受入国と当事者、当事者がいないか紛争が発生していない場合は受入国だけの同意を求めます。（法第3条第1号・第6条第1項第1号）
lever-consent-host-alone = 受入国のみ
lever-consent-host-alone-about = 当事者の同意は一切求めません。仮定の選択肢で、これを提案する資料は見当たりません。（参考：法第3条第1号）
lever-consent-silent = 「常に受入国とすべての当事者」で変わる結果はわずかです。紛争の記録がなければ、拒む当事者もいないためです。「受入国のみ」は、「停戦合意」の「求めない」と一緒に変えたときに効きます。

lever-council = 安保理決議による代替
lever-council-about = 当事者や受入国の当局が存在しなくなったとき、国連安全保障理事会の決議がその代わりになるかを決めます。（中間取りまとめ別表2）
lever-council-none = 代わりにならない
lever-council-none-about = 決議は活動の根拠であり、合意や同意に代わるものではありません。（法第3条第1号）
lever-council-may-stand-in = 存在しない相手の代わりになる
lever-council-may-stand-in-about = 当事者や受入国の当局が消滅した場合に、安保理決議で足りるとします。国際平和協力懇談会の提言です。（同懇談会2002年、提言7）

lever-impartiality = 公平性・中立性
lever-impartiality-about = 活動が、紛争に加わった勢力に対してどこまで偏らずにいることを求めるかを決めます。（中間取りまとめ注3(3)、法第3条第1号）
lever-impartiality-neutrality = どの武装集団にも中立
lever-impartiality-neutrality-about = 特定の武装集団に対処する任務がないことを求めます。法律より厳しく、これを提案する資料は見当たりません。（参考：中間取りまとめ注3(3)）
lever-impartiality-no-partiality = どの当事者にも偏らない
lever-impartiality-no-partiality-about = いずれの当事者にも偏らないことを求めます。2016年からは、予防的な活動では特定の立場に偏らないことを求め、当事者がいない場合の定めはありません。（法第3条第1号、2016年から同号イ・ハ）
lever-impartiality-un-impartiality = 国連のいう公平性
lever-impartiality-un-impartiality-about = 当事者には公平に接しますが、任務の遂行については中立ではありません。国連の実務によるもので、日本の法律で定められたことはありません。（国連「平和維持の原則」）
lever-impartiality-silent = 国連のいう公平性で変わる結果はわずかです。ある当事者に対処する任務を持つ活動は、停戦合意や受入国の同意も欠いているためです。

lever-lapse = 条件が失われたとき
lever-lapse-about = 参加した後に条件が満たされなくなったとき、どうなるかを決めます。（中間取りまとめ注3(4)、法第6条第13項・第8条第1項）
lever-lapse-suspend-then-end = 中断し、回復しなければ終了
lever-lapse-suspend-then-end-about = 中間取りまとめの第4原則の文言どおり、業務を中断し、短い期間に条件が再び満たされなければ派遣を終えます。（中間取りまとめ注3(4)）
lever-lapse-government-judgement = 政府が判断
lever-lapse-government-judgement-about = 政府が必要又は適当と認めたときに計画を変更し、又は終えます。実施要領には業務の中断に関する定めが置かれます。（法第6条第13項第1号・第8条第1項第6号、2016年まで）
lever-lapse-duty-only-and-safety-pause = 業務ごとの中断や安全のための休止も
lever-lapse-duty-only-and-safety-pause-about = これに加えて、同意が安定的に維持されなくなった業務だけを止めることや、要員の安全のために休止することができます。（法第6条第13項第9号～第11号・第8条第1項第7号・第8号、2016年から）
lever-lapse-with-the-un = 国連の決定に合わせる
lever-lapse-with-the-un-about = 国連自身の決定に合わせて中断し、又は撤収します。これを提案する資料は見当たらず、法律では中断の判断は日本に残されています。（参考：法第8条第2項）
lever-lapse-silent = 参加した後にどうなるかを決めるもので、条件を満たすかどうかは決めません。ここでの結果は変わりません。

lever-weapons = 武器の使用
lever-weapons-about = 日本の要員が武器を使って何を守れるかを決めます。法律となったことのある選択肢では、人に危害を与えるのは正当防衛と緊急避難の場合に限られます。（中間取りまとめ注3(5)、法第24条、2016年から第25条・第26条）
lever-weapons-self = 自分と現場にいる要員
lever-weapons-self-about = 自分と、同じ場所にいるほかの要員の生命などを守る場合です。1992年の条文は確認できておらず、その後の改正から推定しています。（法第24条、1992年当時）
lever-weapons-persons-and-equipment = 管理の下に入った者と武器等も
lever-weapons-persons-and-equipment-about = 業務の中で自己の管理の下に入った者と、自衛隊の武器等の防護が加わります。（法第24条第3項・第8項、2002年1月から、自衛隊法第95条）
lever-weapons-mission-type = 警護などの2業務の遂行にも
lever-weapons-mission-type-about = 駆け付け警護と安全確保業務に限り、業務を遂行するための武器の使用が加わります。（法第26条第1項・第2項、2016年から）
lever-weapons-defence-of-mandate = すべての業務で任務を防衛
lever-weapons-defence-of-mandate-about = 自衛に任務の防衛を含める国連の実務によるもので、日本の法律で定められたことはありません。国際平和協力懇談会は、任務の遂行を実力で妨げる試みに対する武器の使用を提言しました。（国連「平和維持の原則」、同懇談会2002年、提言8）
lever-weapons-silent = これだけでは結果は変わりません。「警護・安全確保」のどの選択肢を選べるかを決めます。

lever-consent-stability = 同意の安定的維持
lever-consent-stability-about = 同意が業務の全期間を通じて安定的に維持されることを、どの業務について求めるかを決めます。（法第6条第1項・第27条第2項、2016年から）
lever-consent-stability-every-assignment = すべての業務
lever-consent-stability-every-assignment-about = 警護などについての要件を、すべての業務に広げます。これまでのどの法律よりも厳しく、これを提案する資料は見当たりません。（参考：法第6条第1項、2016年から）
lever-consent-stability-three-duties = 警護などの2業務と司令官等
lever-consent-stability-three-duties-about = 安全確保業務、駆け付け警護、国連の部隊を指揮するポストについて求めます。（法第6条第1項・第27条第2項、2016年から）
lever-consent-stability-not-required = 求めない
lever-consent-stability-not-required-about = 同意は必要ですが、それが安定しているかどうかは別に問いません。（法第6条第1項、2016年まで）

lever-civilians = 文民への五原則の適用
lever-civilians-about = 五原則が、自衛隊以外の要員にも及ぶかを決めます。（中間取りまとめ別表2）
lever-civilians-bound = 全員に適用
lever-civilians-bound-about = 条件は活動についてのものなので、参加する全員に及びます。（法第3条第1号）
lever-civilians-experts-exempt = 救援と選挙の専門家を除く
lever-civilians-experts-exempt-about = 救援と選挙の専門家については、受入国の同意だけを求めます。国際平和協力懇談会の提言です。（同懇談会2002年、提言10）
lever-civilians-all-exempt = 文民・警察・海上保安官を除く
lever-civilians-all-exempt-about = 自衛隊以外の全員について、受入国の同意だけを求めます。これを提案する資料は見当たらず、最も近い提言は救援と選挙に限っています。（参考：国際平和協力懇談会2002年、提言10）

# 業務の種類

lever-pkf-main = 部隊によるPKF本体業務
lever-pkf-main-about = 停戦監視や緩衝地帯の巡回などの業務（イ～ヘ）を、個人だけでなく自衛隊の部隊も行うかを決めます。（中間取りまとめII.2(3)・別表1）
lever-pkf-main-frozen = 部隊は凍結、個人は参加
lever-pkf-main-frozen-about = 部隊がこれらの業務を行うことは凍結されていました。個人の派遣は凍結の対象ではありませんでした。（法附則第2条、2001年12月13日まで）
lever-pkf-main-allowed = 国会承認を得て部隊も参加
lever-pkf-main-allowed-about = 国会の承認を得て、部隊もこれらの業務を行います。中間取りまとめの時点で、部隊の実績はありませんでした。（法第3条第3号イ～ヘ・第6条第7項、2001年12月14日から、中間取りまとめII.2(3)）

lever-protection = 警護・安全確保
lever-protection-about = 部隊が、自分たち以外の人を守る業務を行うかを決めます。（中間取りまとめII.3・別表2）
lever-protection-none = なし
lever-protection-none-about = 業務の一覧に、ほかの人を守る業務はありません。（法第3条第3号、2016年まで）
lever-protection-rush-to-rescue = 駆け付け警護
lever-protection-rush-to-rescue-about = 施設や輸送などの業務を行いながら、緊急の要請に応じて活動関係者を守ります。法律では次の選択肢と同時に設けられ、2016年には次の選択肢を削る法案が提出されました。（法第3条第5号ラ・第26条第2項、2016年から、第192回国会の法案）
lever-protection-safety-ensuring = 安全確保業務も
lever-protection-safety-ensuring-about = 人を守り、地域の安全を保つための警護、巡回、検問などが加わります。（法第3条第5号ト・第26条第1項、2016年から）
lever-protection-full-protection = 文民の全面的な保護
lever-protection-full-protection-about = 近年の国連の任務のように、すべての業務で文民を守ります。国連の実務によるもので、日本についてこの範囲を提案する資料は見当たりません。（参考：中間取りまとめII.1(1)）

lever-logistics = 他国部隊への後方支援
lever-logistics-about = 日本の部隊が、自らとほかの国の部隊にどのような支援を行うかを決めます。（中間取りまとめII.3・別表2）
lever-logistics-listed-kinds = 列挙された種類の支援
lever-logistics-listed-kinds-about = 輸送、保管、通信、建設、医療を、日本とほかの国の部隊のために行います。（法第3条第3号ヌ・タ、2016年まで）
lever-logistics-supply = 補給も
lever-logistics-supply-about = 補給が独立した項目になります。武器の提供は含みません。（法第3条第5号ツ、2016年から）
lever-logistics-any-support = 武力を用いる部隊へのあらゆる支援も
lever-logistics-any-support-about = 支援の種類に限りを置きません。これを提案する資料は見当たらず、中間取りまとめは考え方が厳しすぎないかを論点に挙げています。（参考：中間取りまとめ別表2）

lever-peacebuilding = 平和構築支援の業務
lever-peacebuilding-about = 元戦闘員の武装解除、治安部門、司法、矯正、地雷除去などの業務を、どこまで一覧に含めるかを決めます。（中間取りまとめII.1(1)・別表2）
lever-peacebuilding-old-list = 1992年の一覧
lever-peacebuilding-old-list-about = 選挙、警察行政事務と行政事務に関する助言などです。放棄された武器の処分は自衛隊員だけが行います。（法第3条第3号ニ・ト～リ、2016年まで）
lever-peacebuilding-new-list = 2015年の一覧
lever-peacebuilding-new-list-about = 矯正、司法、立法に関する助言と防衛組織の設立などの援助が加わり、放棄された武器の処分を文民も行えます。（法第3条第5号ヌ～ヲ・第12条第1項・第13条第1項、2016年から）
lever-peacebuilding-negative-list = 除外されないものすべて
lever-peacebuilding-negative-list-about = 含むものではなく、除くものを法律に書きます。国際平和協力懇談会の提言です。（同懇談会2002年、提言9）

lever-police = 警察
lever-police-about = 日本の警察官が活動の中で何を行うかを決めます。（中間取りまとめII.3(1)・別表1）
lever-police-advice = 助言・指導・監視
lever-police-advice-about = 現地の警察への助言、指導、監視で、自ら取締りは行いません。（法第3条第3号チ、2016年から第3条第5号リ）
lever-police-executive = 警察権の行使も
lever-police-executive-about = 一部の国連の活動のように、自ら治安維持に当たります。国連の実務によるもので、日本についてこれを提案する資料は見当たりません。（参考：中間取りまとめII.3(1)）
lever-police-formed-units = 編成警察隊も
lever-police-formed-units-about = 多くの国連の活動のように、警察が部隊として参加します。国連の実務によるもので、日本についてこれを提案する資料は見当たりません。（参考：中間取りまとめII.3(1)）
lever-police-silent = 助言より先の選択肢で変わるのは、最後の段階「業務一覧にないものも含めて」か架空の活動だけです。2011年の法律からは、「平和構築支援の業務」の「2015年の一覧」と一緒に変えたときに効きます。

lever-command-posts = 司令官等の上級ポスト
lever-command-posts-about = 軍事司令官のように活動の部隊を指揮するポストに、自衛官が就くかを決めます。（中間取りまとめII.3・別表2）
lever-command-posts-none = なし
lever-command-posts-none-about = こうしたポストへの派遣についての定めがありませんでした。（法、2016年まで、中間取りまとめ別表2）
lever-command-posts-un-posts = 国連のポスト
lever-command-posts-un-posts-about = 同意が安定的に維持される場合に、本人の同意を得て、部隊を指揮するため国連に派遣できます。（法第27条、2016年から）
lever-command-posts-other-operations = 国連以外の活動のポストも
lever-command-posts-other-operations-about = 国連が統括しない活動でも同じように派遣します。これを提案する資料は見当たりません。（参考：法第27条、2016年から）
lever-command-posts-silent = 変わるのは最後の段階か架空の活動だけです。日本に実際に提示されたポストの記録がないためです。

lever-camp = 宿営地の共同防護
lever-camp-about = 外国の部隊と宿営地を共にする部隊が、一緒にそこを守るかを決めます。（中間取りまとめ別表2）
lever-camp-off = 定めなし
lever-camp-off-about = 武器の使用の定めは、ほかの国と共にする宿営地には及んでいませんでした。（法第24条、2016年まで）
lever-camp-on = 外国の部隊と共同で
lever-camp-on-about = 区切られた宿営地を共にする部隊が、その中にいる人を外国の部隊と共同で守ります。（法第25条第7項、2016年から）

lever-op-scope = 対象となる活動
lever-op-scope-about = 法律がどの種類の活動に適用されるかを決めます。（中間取りまとめ注1、法第3条）
lever-op-scope-un-and-relief = 国連PKOと人道救援
lever-op-scope-un-and-relief-about = 国連平和維持活動と人道的な国際救援活動です。選挙の業務は国連の活動の中だけで行います。（法第3条第1号・第2号、1992年当時）
lever-op-scope-with-elections = 選挙監視も
lever-op-scope-with-elections-about = 選挙監視が独立した種類になり、国連以外の機関の要請によるものも対象になります。（法第3条第2号の2、1998年から）
lever-op-scope-with-coordinated = 国際連携平和安全活動も
lever-op-scope-with-coordinated-about = 国連が統括しない場合も含む、国際連携平和安全活動が加わります。（法第3条第2号・別表第1、2016年から）
lever-op-scope-any-multinational = 受入国が同意する活動すべて
lever-op-scope-any-multinational-about = 多国籍の活動は、受入国の同意があれば根拠として足りるとします。これを提案する資料は見当たりません。（参考：法第3条第2号、2016年から）

lever-coast-guard = 海上保安庁
lever-coast-guard-about = 海上保安庁の船舶と航空機がどの業務を行うかを決めます。中間取りまとめは、これまで具体的な要望がなかったとしています。（中間取りまとめII.3(1)・別表1）
lever-coast-guard-none = なし
lever-coast-guard-none-about = 海上保安庁は参加しません。確認できた条文より厳しく、これを提案する資料は見当たりません。（参考：法第6条第5項）
lever-coast-guard-old-scope = 2016年より前の範囲
lever-coast-guard-old-scope-about = 当時の一覧のト～タで、助言、救援、輸送などを含みます。（法第6条第5項、2016年まで）
lever-coast-guard-new-scope = 2016年からの範囲
lever-coast-guard-new-scope-about = 海上保安庁の業務に関わる警察行政事務や行政事務に関する助言、救援、輸送などです。（法第6条第5項、2016年から）

# 解釈

lever-integration = 武力行使との一体化
lever-integration-about = 武力を用いる部隊への支援が、どのような場合にその武力の行使と一体とみなされるかを決めます。（中間取りまとめ別表2）
lever-integration-by-area = 活動の地域で厳格に区分
lever-integration-by-area-about = 支援を戦闘の地域の外に限ります。2014年より前のほかの法律は、後方地域や非戦闘地域を定めていました。（それらの法律について、2014年7月1日閣議決定2(1)、原文未見）
lever-integration-four-factors = 4つの要素で事案ごとに判断
lever-integration-four-factors-about = 場所、内容、武力を用いる部隊との密接さ、その時の状況を合わせて考えます。（内閣法制局の国会答弁、1997年2月13日）
lever-integration-scene-of-combat = 現に戦闘が行われる現場以外
lever-integration-scene-of-combat-about = 現に戦闘行為を行っている現場での支援だけを除きます。（2014年7月1日閣議決定2(1)、原文未見）
lever-integration-policy-judgement = 政策判断に委ねる
lever-integration-policy-judgement-about = 憲法ではなく、その時々の政府の政策判断の問題とします。2008年の懇談会の提言で、報告書は要約で確認しています。（安全保障の法的基盤の再構築に関する懇談会2008年）
lever-integration-silent = 「政策判断に委ねる」の結果は、支援の場所での戦闘が記録されるまで、1つ前の選択肢と同じです。

lever-constitutional-view = 憲法解釈の前提
lever-constitutional-view-about = ほかの選択肢を開く鍵です。憲法第9条についての政府の見解では取り得ない選択肢を開きますが、これだけでは結果は変わりません。（中間取りまとめII.3(2)・別表2）
lever-constitutional-view-government = 政府の見解
lever-constitutional-view-government-about = 日本の活動は武力による威嚇や武力の行使に当たるものではなく、国家又は国家に準ずる組織に対する武器の使用はこれに当たるおそれがあるとします。（法第2条第2項、2014年7月1日閣議決定2(2)、原文未見）
lever-constitutional-view-panels = 2つの懇談会の前提
lever-constitutional-view-panels-about = 国連PKOへの参加は憲法第9条の禁じるところではないとする、2008年と2014年の懇談会の考え方です。政府は2014年の広い解釈を採っておらず、報告書はどちらも要約で確認しています。（安全保障の法的基盤の再構築に関する懇談会2008年・2014年）

# 選べない理由と、必要な組み合わせです。

lock-ceasefire-not-required = 停戦合意がなければ、国家又は国家に準ずる組織が相手となり得るため、政府の見解では武器の使用が武力の行使に当たるおそれがあります。「憲法解釈の前提」の「2つの懇談会の前提」が必要です。
lock-consent-host-alone = 同意していない当事者が活動に敵対し得るため、政府の見解では、国家又は国家に準ずる組織に対する武器の使用が武力の行使に当たるおそれがあります。「憲法解釈の前提」の「2つの懇談会の前提」が必要です。
lock-weapons-defence-of-mandate = 任務の防衛のための武器の使用は、国家又は国家に準ずる組織に対するものであれば、政府の見解では武力の行使に当たるおそれがあります。「憲法解釈の前提」の「2つの懇談会の前提」が必要です。
lock-protection-rush-to-rescue = ほかの人を守るには、自己保存を超える武器の使用が要ります。「武器の使用」の「警護などの2業務の遂行にも」が必要です。2015年の法律はこの業務に同意の安定的維持を求めているため、「同意の安定的維持」の「警護などの2業務と司令官等」を合わせて選べます。
lock-protection-safety-ensuring = 地域を警護するには、自己保存を超える武器の使用が要ります。「武器の使用」の「警護などの2業務の遂行にも」が必要です。2015年の法律はこの業務に同意の安定的維持を求めているため、「同意の安定的維持」の「警護などの2業務と司令官等」を合わせて選べます。
lock-protection-full-protection = すべての業務で文民を守るには、すべての業務で武器の使用が要ります。「武器の使用」の「すべての業務で任務を防衛」と、そのための「憲法解釈の前提」の「2つの懇談会の前提」が必要です。2015年の法律は警護などの業務に同意の安定的維持を求めているため、「同意の安定的維持」の「警護などの2業務と司令官等」を合わせて選べます。
lock-logistics-any-support = 種類に限りのない支援は、武力を用いる部隊にも及びます。「武力行使との一体化」の「現に戦闘が行われる現場以外」か、それより後の選択肢が必要です。
lock-integration-policy-judgement = 政府は一体化を憲法の問題としています。「憲法解釈の前提」の「2つの懇談会の前提」が必要です。

# 設定から決まり、切り替えのない事柄です。年は、その説明が当てはまる法律の年です。

follows-weapons-order = 武器の使用をだれが決めるか
follows-weapons-order-1992 = 一人一人が判断します。1992年の条文は確認できておらず、1998年の改正から推定しています。（法第24条、1992年当時）
follows-weapons-order-1998 = 現場にいる上官の命令によります。命令を受けるいとまがないときは除きます。（法第24条第4項・第5項、2016年から第25条第4項）

follows-diet-approval = 国会の承認
follows-diet-approval-1992 = 部隊がイ～ヘの業務を行わない間は、承認を求める場面がありません。計画はすべて国会に報告されます。（法第7条・附則第2条）
follows-diet-approval-2001 = 部隊がイ～ヘの業務に就く前に承認を得ます。国会が開かれていないときは事後に得て、2年ごとに再び求めます。（法第6条第7項・第10項）
follows-diet-approval-2015 = 安全確保業務を含むイ～トの業務に部隊が就く前に承認を得ます。駆け付け警護と司令部の業務は含まれません。（法第6条第7項、2016年から）

follows-goods-in-kind = 物資協力
follows-goods-in-kind-1992 = 物資は、それぞれの種類の条件を満たす活動にだけ送られます。（法第25条、1992年当時）
follows-goods-in-kind-1998 = 定められた国際機関の救援活動には、停戦合意がなくても物資が送られます。（法第3条第4号・第25条、1998年から）
follows-goods-in-kind-2015 = 定められた国際機関の救援活動には、停戦合意も、決議や要請もなしに物資が送られます。（法第3条第6号・第30条、2016年から）

follows-acsa = 協定締結国の軍隊への物品・役務の提供
follows-acsa-1992 = まだ定めがありません。（参考：法第33条、2016年から）
follows-acsa-2015 = 大規模な災害のとき、同じ地域にいる協定締結国の軍隊に物品と役務を提供できます。（法第33条、2016年から）

follows-hq-posts = 司令部要員の根拠
follows-hq-posts-1992 = 司令部の業務は一覧になく、一覧の業務に類するものとして政令で定められます。（法第3条第3号レ、2016年まで）
follows-hq-posts-2015 = 司令部などの企画、調整、情報の業務が一覧の項目になっています。（法第3条第5号ネ、2016年から）

# あらかじめ用意した設定

preset-act-1992 = 1992年の法律
preset-act-1992-about = 1992年8月10日に施行されました。五原則があり、部隊によるPKF本体業務は凍結されています。当時の条文は確認できておらず、その後の改正から推定しています。（平成4年法律第79号）
preset-act-1998 = 1998年改正後の法律
preset-act-1998-about = 選挙監視が独立した種類になり、武器の使用は上官の命令によることになりました。（平成10年法律第102号）
preset-act-2001 = 2001年改正後の法律（2011年7月4日時点と同じ条件）
preset-act-2001-about = 2001年12月14日に部隊の凍結が解かれ、1か月後に、管理の下に入った者と武器等の防護が加わりました。（平成13年法律第157号）
preset-report-2011 = 2011年7月4日時点の法律
preset-report-2011-about = 中間取りまとめの日に施行されていた法律です。中間取りまとめ自体は法律を変えるものではなく、検討する論点を挙げています。（平成4年法律第79号、2006年までの改正を含む）
preset-report-wording = 中間取りまとめの文言どおりの五原則
preset-report-wording-about = 同じ日の法律のうち、停戦合意、受入れ同意、条件が失われたときの扱いを、中間取りまとめの文言に置き換えたものです。その文言は、法律が定めるほかの場合に触れていません。（中間取りまとめ注3）
preset-akashi-2002 = 国際平和協力懇談会の提言（2002年）
preset-akashi-2002-about = 明石康座長の懇談会の提言を近似したものです。提言の警護任務はここでの区分のように分かれておらず、憲法解釈の前提は、武器の使用の提言をここで表すために開いています。（同懇談会2002年、提言7～10）
preset-act-2015 = 現在の法律（2015年改正後）
preset-act-2015-about = 2015年の改正の後、2016年3月29日から施行されています。確認できた範囲では、その後の改正で変わった設定はありません。（平成27年法律第76号）
preset-un-principles = 国連自身の原則を満たす
preset-un-principles-about = 国連が活動を計画するときの基準で、日本の法律ではなく、国連が統括する活動にだけ当てはめます。日本が参加するかどうかについては何も示しません。（国連「平和維持の原則」、中間取りまとめII.1(4)）
preset-widest = すべての条件を最も広く（作成者独自の設定で、だれの提案でもありません）
preset-widest-about = すべての条件を最も緩い選択肢にした設定です。中間取りまとめは緩和を提言していません。（参考：中間取りまとめII.3(2)・III）
preset-narrowest = すべての条件を最も狭く（作成者独自の設定で、だれの提案でもありません）
preset-narrowest-about = すべての条件を最も厳しい選択肢にした設定です。最も広い設定と並べて比べるためのものです。（参考：中間取りまとめII.3(2)・III）
