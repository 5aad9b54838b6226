# 2011年の中間取りまとめを順に追う文です。原文の引用ではありません。キーで引く。

report-section-introduction = I　中間取りまとめとは
report-section-introduction-text = 懇談会は2010年10月から、会合を7回、有識者への聞き取りを1回行いました。内閣府副大臣が座長を務め、内閣官房、外務省、防衛省の副大臣級と、これらに警察庁、海上保安庁を加えた幹部が参加しました。東日本大震災で議論は中断し、それまでの議論が中間取りまとめとなりました。日本がより大きな役割を果たすべきとの認識を共有したとしています。考え方と論点を示すもので、論点の多くは政治の関与なしには解決が難しいとしています。
report-kinds-of-operation = 対象となる活動：国連平和維持活動、人道的な国際救援活動、国際的な選挙監視活動（注1）

report-section-change = II.1(1)　平和維持活動の変化
report-section-change-text = 懇談会は、国家間の大規模な紛争の可能性は下がり、国内の紛争が中心になったと見ています。国連の活動は、停戦の見守りに加えて、文民の保護、政府の回復までの治安の確保、長期の平和構築を担うようになりました。軍人のほかに警察や文民の専門家が必要とされ、人員も資源も不足しています。
report-protection-of-civilians = 文民の保護と、一時的な治安の確保
report-tasks-of-peacebuilding = 平和構築：元戦闘員、治安部門、司法、地雷、選挙、行政
report-staff-who-are-not-military = 警察と文民の専門家の増加
report-capacity-gap = 国連の活動の人員と装備の不足
report-capacity-gap-why = 国連に足りないものは必要性を示すもので、参加の条件ではありません。

report-section-growth = II.1(1)　国連平和維持活動の要員と予算（10年前を1とする）
report-section-growth-text = 中間取りまとめはどちらも「約5倍」とし、元の数は示していません。
report-growth-before = 10年前
report-growth-after = 中間取りまとめの時点（約何倍か）

report-section-japans-part = II.1(2)　日本のこれまでの参加
report-section-japans-part-text = 1992年8月からの年月についての中間取りまとめの数字です。要員は国連や受入国から評価されたとしています。

report-section-assignments = II.1(2)　国際平和協力法に基づく業務の件数（派遣された要員別）
report-assignments-all = 全体（件）
report-assignments-sdf = うち自衛隊（件）
report-assignments-police = うち文民警察（件）

report-section-kinds = II.1(2)　同じ業務の種類別の件数
report-section-kinds-text = 中間取りまとめは種類（注1）と合計だけを示しています。内訳は、対象となった業務を作成者が数えたものです。
report-kind-un-pko = 国連平和維持活動（件）
report-kind-relief = 人道的な国際救援活動（件）
report-kind-election = 国際的な選挙監視活動（件）

report-section-personnel = II.1(2)　派遣された人数
report-section-personnel-text = 自衛隊の数は、中間取りまとめが概数で示したものです。
report-persons-sdf = 自衛隊（名）
report-persons-police = 文民警察（名）
report-section-personnel-after = 中間取りまとめは、これらの数字とともに、カンボジアでの活動の中で、日本の文民・警察の要員のうち1名の命が失われたことを記しています（II.1(2)）。

report-section-opinion = II.1(3)　国民の意見
report-section-opinion-text = 外交に関する世論調査で、国連平和維持活動への参加について尋ねたものです。これまで以上に参加すべきとした人と、これまで程度に参加すべきとした人を合わせた割合です。
report-section-opinion-after = 意見の変化が実績によるというのは、中間取りまとめの見方です。
report-opinion-1994 = 1994年度（%）
report-opinion-2010 = 2010年度（%）

report-section-capacity = II.1(4)　原則と制約
report-section-capacity-text = 中間取りまとめによれば、国連平和維持活動は決議と国連自身の3つの原則に基づき、武力は国連の定める規則の下での最後の手段です。憲法の枠内での参加は適切としています。日本の制度は、法律が作られた当時の事情に合わせて限定的に作られ、五原則（注3）に基づいています。どのような仕組みが必要か、率直に議論することを求めています。
report-basis-of-the-un = 国連自身の原則：主要な当事者の同意、公平性、自衛と任務の防衛に限った武力
report-principle-1 = 第1原則：停戦の合意がある（注3(1)）
report-principle-2 = 第2原則：受入国と当事者が同意する（注3(2)）
report-principle-3 = 第3原則：どの当事者にも偏らない（注3(3)）
report-principle-4 = 第4原則：業務を中断し、条件が戻らなければ終える（注3(4)）
report-principle-5 = 第5原則：武器の使用は生命などを守るのに必要な最小限とする（注3(5)）

report-section-interests = II.2(1)　国益と責任
report-section-interests-text = 遠い地域の混乱も、日本のエネルギー、経済、安全に及び得るとしています。そこから参加の利益を、日本の立場から責任を導いています。
report-interest = 国益に何がかなうか
report-interest-why = 政策上の判断であり、記録された事実では決まりません。

report-section-whole-of-japan = II.2(2)　日本全体の取組
report-section-whole-of-japan-text = 府省と関係機関が、紛争の予防から復興まで連携して計画し行動すること、自衛隊に加えて文民と警察も参加することを求めています。
report-joint-action = 府省と関係機関の連携
report-joint-action-why = 政府の体制は、法律の条件ではありません。
report-who-takes-part = 活動に応じた文民の専門家と警察の参加
report-other-frameworks = 国際平和協力法以外の、二国間や多国間の協力

report-section-strengths = II.2(3)　得意分野と新しい分野
report-section-strengths-text = これまでの参加は、知見と能力のある分野で行われてきました。PKF本体業務に部隊が参加した実績はなく、その実現に向けて議論を続けるとしています。新しい分野は、必要性と日本の能力の両方に合うものを加えていくとしています。
report-areas-of-strength = 施設、医療、輸送
report-areas-of-strength-why = 建設、輸送、医療は、法律の業務の一覧にあります（第3条第3号ヌ・タ、2016年から第3条第5号ワ・ツ）。どれが求められ、日本が何を行ったかは、それぞれの活動の画面に示しています。
report-peacekeeping-forces = PKF本体業務への参加
report-new-areas = 新しい分野の協力

report-section-experts = II.3　有識者のこれまでの提言
report-section-experts-text = 論点の前に、以前から有識者が求めてきたことを挙げています。ここでは提言者も選択肢も示していないため、特定の選択肢ではなく条件に結び付けています。
report-experts-government = 政府の一体的な対応
report-experts-government-why = 政府の体制は、法律の条件ではありません。
report-experts-partners = 官民の連携
report-experts-partners-why = ほかにだれが協力するかは、法律の条件ではありません。
report-experts-principles = 参加五原則の見直し
report-experts-protection = 警護の任務を可能にすること
report-experts-logistics = 他国部隊への後方支援の拡大
report-experts-weapons = 武器使用の基準の見直し
report-experts-posts = 軍事司令官などの上級ポスト
report-experts-police = 文民警察の積極的な派遣

report-section-coordination = II.3(1)　連携、文民、警察、海上保安庁
report-section-coordination-text = ここからの4つの節は、中間取りまとめが優先して検討するとした論点です。府省、関係機関、NGOの間の情報共有と意思決定の連携を挙げています。文民と警察の派遣は、得意分野を踏まえて検討するとしています。海上保安官については、これまで国連の活動で具体的な要望がなく、海上での活動の動向に注目するとしています。
report-coordination-diplomacy = 外交や開発援助との連携
report-coordination-diplomacy-why = 援助や外交は、法律の条件ではありません。
report-coordination-civil-military = 現地での文民と自衛隊の連携
report-coordination-civil-military-why = 現地での連携は、法律の条件ではありません。
report-coordination-information = 府省の間の継続的な情報共有
report-coordination-information-why = 政府内の情報共有の方法は、法律の条件ではありません。
report-civilians-and-police = 文民と警察の派遣のあり方
report-coast-guard-officers = 海上保安官の派遣のあり方

report-section-authority = II.3(2)　原則、業務、権限
report-section-authority-text = 法律についての中心の部分です。参加五原則の扱い、日本が行う業務、そのために必要な武器使用の基準を、憲法の枠内で検討するとしています。検討する事柄を示すもので、結論は示していません。
report-constitution = 憲法の枠内であること
report-study-principles = 参加五原則の扱い
report-study-assignments = 日本が行う業務
report-study-weapons = そのために必要な武器使用の基準

report-section-institutions = II.3(3)　人材と制度
report-section-institutions-text = 法律のほかに業務を支える、人材、訓練、予算、支援について述べています。
report-human-resources = 人材の育成
report-human-resources-why = 人事の政策は、法律の条件ではありません。
report-training = 教育と訓練
report-training-why = 研修は法律に定めがあります（第15条、2016年から第16条）。これで変わる結果はありません。
report-allowance = 派遣される人の手当の予算
report-allowance-why = 手当は法律に定めがあります（第16条、2016年から第17条）。予算は扱っていません。
report-support-and-safety = 派遣された人の支援と安全の確保
report-support-and-safety-why = 2016年からは要員の安全のために業務を休止できます。「{ lever-lapse }」の選択肢の1つで、これで変わる結果はありません。支援の方法は扱っていません。

report-section-public-relations = II.3(4)　国民への説明
report-section-public-relations-text = 派遣の意義を明らかにし、終了後に成果を評価して公表することを求めています。
report-telling-the-public = 派遣についての広報
report-telling-the-public-why = 国民への説明は、法律の条件ではありません。
report-evaluation-afterwards = 終了後の評価とその公表
report-evaluation-afterwards-why = 条件は派遣の前と派遣中について当てはめます。派遣の成果は扱っていません。

report-section-factors = II.4　法律のほかの5つの観点
report-section-factors-text = 派遣は憲法と法律の枠内で行われることが前提で、ここで当てはめているのはこの種の条件です。そのほかに、新たな派遣を検討する際の5つの観点を、順位を付けずに挙げています。これらは計算に含めていません。
report-factor-interests = 1：{ factor-1 }
report-factor-interests-why = 政策上の判断です。
report-factor-appreciation = 2：{ factor-2 }
report-factor-appreciation-why = 個々の派遣がどう評価されるかの記録はありません。
report-factor-support = 3：{ factor-3 }
report-factor-support-why = 上の世論調査は平和維持活動全体についてのもので、個々の派遣についてのものではありません。
report-factor-framework = 4：{ factor-4 }
report-factor-framework-why = 支援と安全は計画によって変わり、計画は扱っていません。
report-factor-capacity = 5：{ factor-5 }
report-factor-capacity-why = 要員に何ができるかの記録はありません。

report-section-follow-up = III　今後の進め方
report-section-follow-up-text = 重要な政治判断が残っており、国民の理解を得ながら、より大きな視点から行われるべきものとしています。府省が検討を続け、必要な判断は政治のレベルで行うとしています。中間取りまとめ自体は、どの論点についても結論を出していません。

report-section-annex-strategy = 別表1　戦略
report-annex-role = ODA、NGO、民間との協力を含む日本全体の取組の中での平和維持活動の位置付け
report-annex-role-why = ほかの政策の手段は、法律の条件ではありません。
report-annex-strengths = 得意分野の活用
report-annex-strengths-why = どの業務が求められ、日本が何を行ったかは、それぞれの活動の画面に示しています。得意かどうかは条件ではありません。
report-annex-forces = 部隊によるPKF本体業務
report-annex-police-coast-guard = 警察と海上保安庁の派遣のあり方
report-annex-evaluations = 広報の効果と、国内外の評価
report-annex-evaluations-why = 国際社会の評価と国民の支持は5つの観点（II.4）の2番目と3番目で、計算に含めていません。
report-annex-risks = 危険の評価
report-annex-risks-why = 2016年からは要員の安全のために業務を休止でき、「{ lever-lapse }」の選択肢の1つです。危険そのものは法律の条件ではありません。支援の体制は5つの観点（II.4）の4番目です。

report-section-annex-principles = 別表2　参加五原則
report-annex-legal-nature = 国連平和維持活動の法的な性格
report-annex-parties = 紛争当事者の範囲
report-annex-ceasefire = 停戦の合意
report-annex-civilians = 文民の活動への五原則の適用

report-section-annex-assignments = 別表2　業務の種類
report-annex-link-to-strategy = 業務と戦略の関係
report-annex-link-to-strategy-why = 法律は業務を列挙するもので、戦略は条件ではありません。
report-annex-peacebuilding = 平和構築：元戦闘員、治安部門、地雷など
report-annex-protection = 襲撃された要員を武器で助けることを含む警護と、安全の確保

report-section-annex-weapons = 別表2　武器の使用
report-annex-enough-authority = 現場で必要かつ十分な権限
report-annex-divergence = 国連の活動の実態（要員・財産の防護、任務の防衛）との違い
report-annex-camps = 宿営地の共同防護

report-section-annex-integration = 別表2　武力行使との一体化
report-annex-theory = 考え方の当てはめが厳しすぎないか
report-annex-logistics = 輸送や医療などの後方支援
report-annex-posts = 軍事司令官などの上級ポスト

report-section-annex-capacity = 別表3　能力と教育訓練
report-annex-units = 自衛隊の部隊の能力
report-annex-units-why = 部隊に何ができるかの記録はなく、結果を決めることもありません。
report-annex-equipment = 現地に残す装備品の扱い
report-annex-equipment-why = 法律で最も近い定めは物資協力（第25条、2016年から第30条）です。これで変わる結果はありません。
report-annex-procedures = 輸出入手続の簡素化
report-annex-procedures-why = 国際平和協力法の外の事柄です。
report-annex-civilian-capacity = 文民、特に警察の能力
report-annex-civilian-capacity-why = 警察が行うことと文民への五原則の適用は、ここで変えられる条件です。何人を派遣できるかの記録はありません。派遣された警察の人数は中間取りまとめにあります（II.1(2)）。
report-annex-training = 語学などの教育訓練の体制
report-annex-training-why = 研修は法律に定めがあります（第15条、2016年から第16条）。これで変わる結果はありません。
report-annex-careers = 参加後の経歴
report-annex-careers-why = 人事の政策は、法律の条件ではありません。
report-annex-women = 女性の参加
report-annex-women-why = だれを選ぶかは法律の条件ではなく、記録もありません。

report-section-annex-support = 別表3　参加する人への支援
report-annex-families = 要員と家族への栄典、補償など
report-annex-families-why = 手当は法律に定めがあります（第16条、2016年から第17条）。栄典と補償は扱っていません。

report-section-annex-speed = 別表3　迅速な派遣と情報共有
report-annex-mechanism = 府省を横断する仕組み
report-annex-mechanism-why = 政府の体制は、法律の条件ではありません。

report-section-annex-other = 別表3　その他
report-annex-un-claims = 請求権など国連との法律上の問題
report-annex-un-claims-why = 2011年には論点とされていました。2016年からの法律には請求権の放棄についての定めがあります（第32条）。これで変わる結果はありません。

## 5つの観点（II.4）についてのメモ

opinion-not-assessed = 評価していない
opinion-favourable = 肯定的
opinion-mixed = 肯定と否定の両面がある
opinion-unfavourable = 否定的

factor-1-prompt = 地域、海上交通路、エネルギー、同盟、開発協力など、どの利益にかかわりますか。
factor-2-prompt = 誰が要請し、ほかに誰が参加し、何が不足していますか。
factor-3-prompt = 世論調査や国会での議論はどうなっていますか。
factor-4-prompt = 医療、補給、情報、退避の手段はどのように確保されますか。
factor-5-prompt = 施設、医療、輸送などの強みは生かされますか。何が身に付きますか。
