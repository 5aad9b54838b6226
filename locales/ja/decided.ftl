# 判定の仕組み：各条件の読み方と、扱っていないこと。キーで引く。

provision-decision-read = 活動の区分ごとに、その根拠と原則を当てはめます。最も良い結果をその業務の結果とします。
provision-decision-unmodelled = 他の法律に基づく派遣、中間取りまとめII.4の5つの観点。

provision-as-un-pko-read = 根拠、原則、変更できない前提、業務そのものについての条件のすべてが必要です。
provision-as-un-pko-unmodelled = 国会の承認、2,000人の上限、実施計画。

provision-as-coordinated-read = 国連平和維持活動と同じですが、根拠と法律上の位置付けが異なります。
provision-as-coordinated-unmodelled = こうした活動と並行して日本が行った活動の根拠となった他の法律。

provision-as-relief-read = 救援の活動のほか、国連が主導する活動の中の救援の業務にも適用できます。
provision-as-relief-unmodelled = 物資協力、国際緊急援助隊の法律。

provision-as-election-read = 選挙監視の活動のほか、国連が主導する活動の中の選挙の業務にも適用できます。
provision-as-election-unmodelled = 別の枠組みで派遣された選挙監視員。

provision-coordinated-covered-read = 2015年の改正で設けられた区分です。それより前の法律では対象になりません。
provision-coordinated-covered-unmodelled = ありません。

provision-election-covered-read = 国連の活動の中の選挙業務は当初から対象です。単独の選挙監視は1998年から対象です。
provision-election-covered-unmodelled = 2015年以降に広がった目的。

provision-un-basis-read = 法律は国連の呼び方ではなく機能で判断します。UNAMETとUNMINは該当します。ほかの政治・支援ミッションについては、政府の文書は知られていません。
provision-un-basis-unmodelled = 参加国の数。

provision-coordinated-basis-title = 国際連携平和安全活動の根拠
provision-coordinated-basis-read = 決議、別表に挙げられた機関の要請、または国連の主要機関が支持する受入国の要請です。最も広い設定では受入国の同意だけで足ります。
provision-coordinated-basis-unmodelled = 政令で別表に加えられる機関。

provision-relief-basis-title = 救援・選挙監視の根拠
provision-relief-basis-read = 決議、または別表に挙げられた機関の要請です。国連が主導する活動の中では満たすものとします。
provision-relief-basis-unmodelled = どの時点でどの機関が別表にあったか。

provision-operation-principles-read = いずれか1つの場合に当てはまれば足ります。原則の適用されない要員は、受入国の同意だけで足ります。
provision-operation-principles-unmodelled = 日本の参加そのものへの同意。参加した活動では得られており、ほかでは得られるものとみなし、結果を左右しません。

provision-relief-principles-read = 受入国の同意が必要です。停戦の合意は受入国自身が紛争当事者の場合にだけ必要で、停戦の条件をどの選択肢にしても変わりません。
provision-relief-principles-unmodelled = 停戦がない場合の物資協力。

provision-exempt-read = この設定では、一部の要員はどの区分でも受入国の同意だけで足ります。
provision-exempt-unmodelled = 2002年の懇談会が併せて提案した、選挙監視員のための別の法律。

provision-track-agreement-read = 武力紛争がある、またはあった場合です。合意、受入国と当事者の同意、公平性が必要です。
provision-track-agreement-unmodelled = 合意違反の程度。

provision-track-over-read = 戦闘が終わり、当事者がいない場合です。受入国の同意が必要です。当事者がいないため、公平性は問いません。
provision-track-over-unmodelled = 地域に活動へ明確に反対する者がいるかどうか。

provision-track-not-occurred-read = 武力紛争が発生していない場合です。受入国の同意と公平性が必要です。
provision-track-not-occurred-unmodelled = 地域に活動へ明確に反対する者がいるかどうか。

provision-track-either-read = 武力紛争がなかったことは記録されていますが、2つの理由のどちらかは分かりません。低い方の結果をとるため、両方の場合の条件をすべて満たす必要があります。
provision-track-either-unmodelled = 地域に活動へ明確に反対する者がいるかどうか。

provision-ceasefire-title = 停戦合意（求める場合）
provision-ceasefire-read = 停戦の合意が必要です。合意を求めない設定では必要ありません。
provision-ceasefire-unmodelled = 合意の後の違反。時間の経過として扱います。

provision-agreement-title = 停戦合意の成立
provision-agreement-read = すべての当事者の合意です。ほかの集団が当事者に当たらない場合は、主要な当事者の合意です。
provision-agreement-unmodelled = 合意の形式。

provision-party-scope-read = 合意に加わっていない集団は、国家または国家に準ずる組織であれば当事者に当たります。国家間の紛争ではすべてが当事者です。
provision-party-scope-unmodelled = 定義。政府は固定の定義を置かず、個別に判断しています。

provision-host-consent-read = 国連の暫定行政は受入国とみなします。圧力の下の同意や争いのある同意は、要判断です。後で撤回された同意は当初は与えられており、撤回された日から満たしません。
provision-host-consent-unmodelled = 日本の参加そのものへの同意。

provision-parties-consent-title = 当事者の同意（合意がある場合）
provision-parties-consent-read = 当事者の同意が必要です。受入国だけで足りる設定では必要ありません。
provision-parties-consent-unmodelled = ありません。

provision-parties-always-title = 当事者の同意（武力紛争がない、または終わった場合）
provision-parties-always-read = 中間取りまとめの文言だけが求めるものです。当事者がいない場合は満たします。
provision-parties-always-unmodelled = ありません。

provision-parties-agree-title = 当事者が同意していること
provision-parties-agree-read = すべての当事者の同意です。ほかの集団が当事者に当たらない場合は主要な当事者、当事者がいない場合は不要です。
provision-parties-agree-unmodelled = 消滅した当事者。記録がありません。

provision-impartiality-read = どの当事者にも偏らないことです。厳しい読み方では、任務が自衛を超えないことも求めます。国連自身の読み方は当事者への公平を求め、任務への中立は求めません。
provision-impartiality-unmodelled = 紛争が発生していない場合の特定の立場。

provision-floor-read = 強制行動の任務の下では、巡回、警護、海上阻止は認められず、ほかの業務は要判断です。この条件を外す設定はありません。
provision-floor-unmodelled = 部隊が実際にその日に行うこと。

provision-listed-read = 法律の業務の一覧（旧または新）と、設定によって加わる業務です。
provision-listed-unmodelled = 政令で定める類似の業務。

provision-personnel-read = PKF本体業務は自衛隊、選挙と助言は文民と警察、支援はすべての要員が対象です。
provision-personnel-unmodelled = 出向した職員、隊員への小型武器の貸与。

provision-freeze-read = 対象は部隊です。監視要員などとして個人で派遣される自衛官は対象ではありません。
provision-freeze-unmodelled = 凍結解除後に必要な国会の事前承認。

provision-stable-consent-read = 受入国が同意し、すべての当事者が同意するか当事者がおらず、停戦が維持されたことです。後から振り返って判断します。
provision-stable-consent-unmodelled = 政府がその時点で安定性をどう判断したか。

provision-companion-read = 駆け付け警護には、ともに活動する日本の後方支援の部隊が必要です。地雷除去の部隊は含めません。
provision-companion-unmodelled = 部隊が駆け付けられる距離にいるかどうか。

provision-weapons-read = 自己保存の範囲では警護・安全確保の業務はできません。同じ条件が、警護の設定の選択肢も制限します。
provision-weapons-unmodelled = 合理的な必要性、刑法の正当防衛と緊急避難。

provision-integration-read = 支援を受ける部隊の任務が自衛を超える場合にだけ問います。
provision-integration-unmodelled = 個々の支援の場所、内容、密接さ、状況。

## 活動の記録上の種類

framework-un-pko = 国連平和維持活動
framework-un-other = 法律上の位置付けが定まっていない国連の活動
framework-coordinated = 国際連携平和安全活動
framework-relief = 人道的な国際救援活動
framework-election = 国際的な選挙監視活動

## 事実と結果の変更（data/changes.toml）

change-kind-facts = 事実
change-kind-verdicts = 結果
change-kind-sources = 出典
change-kind-law = 条件

change-first-record = 137件の活動と29件の業務の最初の記録です。変更はここから数えます。
change-phases = 43件の活動に、日付のある局面を加えました。停戦の成立・破れ・回復、同意の付与と撤回、任務の変更です。活動の詳細に示した基準日の結果は変わらず、ほかの日の結果はその日の局面によります。
change-readings = 資料によって異なる事実は、それぞれの読み方をその主体とともに記録し、選べるようにしました。選ばなければ、それに左右される結果は「要判断」です。
change-readings-alike = 「足りる」と「十分に足りる」の違いしかない読み方は同じに扱います。国連の原則による条件一式のもとで、1992年6月からのカンボジアは条件を満たします。この変更の前は「要判断」でした。
change-combat-in-juba = 南スーダンの2016年7月について、部隊の活動場所で戦闘があったかどうかを、政府の読み方と、部隊の日報についての報道の読み方の両方で記録しました。それまでは作成者による分類として、戦闘の記録はないとしていました。当時の法律での結果は変わっていません。
change-second-check = 日本が参加した活動の出典を改めて確かめました。事実を直接述べていない出典は外し、その事実は作成者による分類と記しました。ほかの約180件の事実に出典を加えました。値も結果も変わっていません。
change-second-check-of-all = 国際平和協力法の施行以後のすべての活動について、出典を改めて確かめ、新たな出典も加えました。結果を決める事実のうち、出典のあるものは6割、日本が参加した活動では7割です。施行前の活動と、国連が主導しなかった活動の事実にも多くの出典を加えましたが、これらはまだ確かめ直していません。値も結果も変わっていません。
change-east-timor-consent = 国連が統治した東ティモールの1999年10月以降について、受入国の同意を2つの読み方で記録しました。インドネシアとポルトガルが国連への権限の移譲に合意したことによる読み方と、国連以前に統治の機構がなかったとする研究者の読み方です。その時点の結果は要判断となります。日本が参加した日の結果は変わっていません。シリアの監視団が活動を停止した日を2012年6月16日から15日に改めました。南スーダンの2016年7月に、同意についての報道の読み方を加えました。
change-readings-said = 南スーダンについて、国連の読み方を文書の述べるとおりに改めました。2014年1月23日からは敵対行為停止の合意があり、2016年7月には2015年の停戦が有効なまま破られていました（これまではいずれも停戦なし）。ルワンダの1994年7月18日以降は、一方の勝利で武力紛争が終わったものとし、二当事者間の停戦とはしません。同日以降の結果は受入国の同意の読み方によります。事実と異なることを述べていた出典4点を外しました。
change-four-phases = 4つの局面を加えました。シエラレオネの停戦は7月7日の和平からではなく1999年5月24日からとし、求められる業務の一部はその日から条件を満たします。コートジボワールは2004年11月4日の空爆で停戦が破られ、2005年4月6日の宣言で回復しました。中央アフリカは2014年7月23日の敵対行為停止の合意を加え、2019年までの結果は、合意の外の集団の性格が分からないため、不適合から情報不足になりました。マリでは、当事者の同意が狭まった時点を、政府が同意を撤回した2023年6月に改めました（これまでは8月。結果は変わっていません）。
change-sources-again = 結果を決める約100件の事実に出典を加え、出典のある割合は8割近くになりました。ほかの事実から導かれるものは重ねて数えず、記録がないとだけ述べるものは別に数えます（これまではどちらも出典のない事実に数えていました）。新しい出典はまだ確かめ直していません。結果は変わっていません。
change-phase-in-force = ある活動を最初に見る日（日本の参加の日、または活動開始の日）についても、ほかの日と同じく、その時の局面の事実で判定することにしました。これまで23か所で、活動の全期間についての値を使っていました。たとえば1949年のインド・パキスタンの監視団は1972年以降の状態で、1996年のゴラン高原は2012年以降の状態で判定していました。この日の結果が変わったのは11の活動です。2011年7月4日時点の法律では、インド・パキスタンの監視団が条件を満たすことになりました。ほかの活動の結果はこの法律では変わらず、より狭い、またはより広い条件のもとで変わりました。
change-reports-read = 国際平和協力法の施行以後の活動について、結果を決める約30件の事実に出典を加えました。多くは国連事務総長の報告書と、国連総会の一般討論での各国の発言です。出典のある事実は8割を超えました。まだ確かめ直していなかった約200か所の出典も確かめ、事実を直接述べていない17か所は外しました。結果は変わっていません。
change-phases-dated = 事実が変わった日を17日分加えました（マリの2014年、2015年、2023年、リビアの2011年から2020年まで、スーダンの2020年と2023年、ナミビアの1989年4月1日）。各活動の最初の日の結果は変わっていません。加えた日の結果は新しいものです。また、結果を決める約40件の事実に出典を加えました。多くは全文を確認した安全保障理事会決議です。
change-texts-decide = 資料と食い違う分類を、資料の文面に基づいて改めました。クロアチア（UNCRO、1995年）：停戦は双方の合意によるものなので、最初の日の結果は情報不足から要判断（受入国の同意による）になりました。9月に双方が残留を求め、停戦は11月12日から守られたため、同日から、クロアチアが延長を拒んだ11月23日までは、当時の法律では求められる業務の一部が、2001年改正後の法律ではすべてが条件を満たします。イラク・クウェート：1993年2月以降の武器の使用は、安全保障理事会が承認した報告のとおり自衛に限られるとし、他国部隊への支援は要判断ではなくなりました。ハイチ（UNMIH）：1995年3月31日からは政府による治安維持を助けるために武力を用いることもできたため、当時の法律では、同日から他国部隊への支援は要判断になりました。求められるものにその他の支援を加えましたが、条件を満たしません。2015年の法律の下では、業務一覧にないものも含めて満たす活動が1件減りました。ゴラン高原：2025年1月の1日を加えましたが、結果は変わっていません。コソボとルワンダ（トルコ石作戦）：公平性を2つの読み方とし、切り替えられるようにしました。
