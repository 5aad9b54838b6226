# 固有の識別子をもつものの言葉：判定、結果、段階、区分、業務、要員、形態。

verdict-qualifies = 適合
verdict-in-part = 一部適合
verdict-depends-on-judgement = 要判断
verdict-not-enough-information = 情報不足
verdict-does-not-qualify = 不適合
verdict-none = 対象外
verdict-not-asked = 該当業務なし

verdict-qualifies-about = 設定した条件をすべて満たします。
verdict-in-part-about = 求められる業務の一部は条件を満たしますが、すべてではありません。
verdict-depends-on-judgement-about = 事実や規定の読み方が資料によって分かれているか、記録された事実に判断の余地があり、それによって結果が決まります。
verdict-not-enough-information-about = 結果の前提となる事実が、公開資料では確かめられません。
verdict-does-not-qualify-about = 求められる業務のいずれも条件を満たしません。

step-some-form = 何らかの形で
step-support-unit = 後方支援の部隊で
step-pkf-unit = PKF本体業務の部隊で
step-protection = 警護・安全確保の業務を含めて
step-logistic-support = 他国部隊への後方支援と補給を含めて
step-everything = 求められる業務のすべてで
step-beyond-the-lists = 業務一覧にないものも含めて

step-some-form-about = 求められる業務のうち、少なくとも1つが条件を満たします。
step-support-unit-about = 自衛隊の部隊等による施設、輸送、医療、救援の業務です。
step-pkf-unit-about = 国際平和協力法のイからヘまでの業務を自衛隊の部隊等が行う場合です。
step-protection-about = 安全確保業務、駆け付け警護、または文民の全面的な保護です。これらが求められない活動は、満たす件数に含めません。
step-logistic-support-about = 他国の部隊への補給を独立した業務として行う場合です。これが求められない活動は、満たす件数に含めません。
step-everything-about = その活動で求められる中核の業務のすべてを対象とします。
step-beyond-the-lists-about = 中核の業務かどうかを問わず、新旧の業務一覧のどちらにもないものも含めたすべてです。

kind-hypothetical-about = 検討のために作った例で、実在の活動ではありません。
kind-not-un-about = 設定した条件にその区分が含まれる場合に、国際連携平和安全活動として判定します。
kind-before-the-act-about = 設定した条件が当時も適用されたと仮定して判定します。
kind-other-un-about = 国際平和協力法の定義に当たるかどうかを示した政府の文書はありません。
kind-relief-about = 実際に行われた業務を、この区分の条件で判定します。
kind-election-about = 実際に行われた業務を、この区分の条件で判定します。

confidence-high = 分類の確度：高
confidence-medium = 分類の確度：中
confidence-low = 分類の確度：低

chapter-vii-yes = 国連憲章第7章に基づく任務です（国際平和協力法の条件には関係しません）
chapter-vii-partly = 一部が国連憲章第7章に基づく任務です（国際平和協力法の条件には関係しません）
chapter-vii-no = 国連憲章第7章に言及しない任務です

factor-1 = 国益と外交・安全保障政策に合うか
factor-2 = 同盟国や友好国を含む国際社会に高く評価されるか
factor-3 = 国民の幅広い支持があるか
factor-4 = 安全で効果的な派遣を支える確実な体制があるか
factor-5 = 要員の能力が発揮され、その向上にもつながるか


# 活動の通称に使う地名。
place-untac = カンボジア
place-undof = ゴラン高原
place-east-timor = 東ティモール
place-zaire = ザイール
place-minustah = ハイチ
place-unmiss = 南スーダン

## 発行者のページ

site-contact = お問い合わせ
site-terms = 利用規約
site-privacy = プライバシー

screen-explore = 試す
screen-timeline = 年表
screen-find = 逆引き
screen-importance = 影響の大きさ
screen-report = 中間取りまとめ
screen-history = 実際との照合
screen-decided = 判定の仕組み
screen-sources = 出典
