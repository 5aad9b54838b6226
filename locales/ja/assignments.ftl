# 日本の国際平和協力業務29件：名称と内容。

plan-01-angola = アンゴラ国際平和協力業務
plan-01-angola-duties = 大統領選挙と議会選挙の監視（3名）

plan-02-cambodia = カンボジア国際平和協力業務
plan-02-cambodia-duties = 停戦の監視（8名ずつ）、施設部隊による道路や橋の修理とUNTAC各部門への水や燃料の補給、文民警察による助言と訓練、選挙の実施支援（41名）

plan-03-mozambique = モザンビーク国際平和協力業務
plan-03-mozambique-duties = 司令部業務、輸送調整部隊による輸送の調整と割当て、選挙の監視（15名）

plan-04-el-salvador = エルサルバドル国際平和協力業務
plan-04-el-salvador-duties = 2回の投票の監視（各15名）

plan-05-rwanda = ルワンダ難民救援国際平和協力業務
plan-05-rwanda-duties = ゴマでの難民への医療、防疫、給水、ナイロビとゴマの間の空輸

plan-06-golan = ゴラン高原国際平和協力業務
plan-06-golan-duties = 輸送部隊による日常の生活物資の輸送と道路の補修、司令部業務

plan-07-bosnia-1998 = ボスニア・ヘルツェゴビナ国際平和協力業務（1998年）
plan-07-bosnia-1998-duties = 総選挙での投票の管理（25名）と監視（5名）

plan-08-east-timor-unamet = 東ティモール国際平和協力業務（UNAMET）
plan-08-east-timor-unamet-duties = 直接投票の際のインドネシア警察への文民警察による助言

plan-09-east-timor-displaced = 東ティモール避難民救援国際平和協力業務
plan-09-east-timor-displaced-duties = スラバヤとクパンの間の救援物資の空輸

plan-10-bosnia-2000 = ボスニア・ヘルツェゴビナ国際平和協力業務（2000年）
plan-10-bosnia-2000-duties = 2000年4月8日の地方選挙の管理と監視（11名）

plan-11-east-timor-2001 = 東ティモール国際平和協力業務（2001年）
plan-11-east-timor-2001-duties = 2001年8月30日の憲法制定議会選挙の監視（19名）

plan-12-afghanistan = アフガニスタン難民救援国際平和協力業務
plan-12-afghanistan-duties = 輸送機6機によるイスラマバードへのテントや毛布の空輸

plan-13-kosovo = コソボ国際平和協力業務
plan-13-kosovo-duties = 2001年11月17日のコソボ議会選挙の監視（6名）

plan-14-east-timor-untaet-unmiset = 東ティモール国際平和協力業務（UNTAET・UNMISET）
plan-14-east-timor-untaet-unmiset-duties = 施設部隊による道路や橋の維持補修、後方支援の拠点の整備、住民のための土木作業、司令部業務

plan-15-east-timor-2002 = 東ティモール選挙監視国際平和協力業務（2002年）
plan-15-east-timor-2002-duties = 2002年4月14日の大統領選挙の監視（8名）

plan-16-iraq-refugees = イラク難民救援国際平和協力業務
plan-16-iraq-refugees-duties = 政府専用機2機によるアンマンへのテント160張の空輸

plan-17-iraq-victims = イラク被災民救援国際平和協力業務
plan-17-iraq-victims-duties = ブリンディジからアンマンへの救援物資約140トンの空輸

plan-18-dr-congo = コンゴ民主共和国国際平和協力業務
plan-18-dr-congo-duties = 2006年7月30日（8名）と10月29日（5名）の投票の監視

plan-19-timor-leste-police = 東ティモール国際平和協力業務（UNMIT・文民警察）
plan-19-timor-leste-police-duties = 文民警察（2名ずつ）による国家警察への助言

plan-20-nepal = ネパール国際平和協力業務
plan-20-nepal-duties = 非武装の軍事監視要員（6名ずつ）による武器と兵士の管理の監視

plan-21-timor-leste-2007 = 東ティモール選挙監視国際平和協力業務（2007年）
plan-21-timor-leste-2007-duties = 4月（14名）、5月（8名）、6月（14名）の3回の投票の監視

plan-22-nepal-election = ネパール選挙監視国際平和協力業務
plan-22-nepal-election-duties = 2008年4月10日の制憲議会選挙の監視（24名）

plan-23-sudan = スーダン国際平和協力業務
plan-23-sudan-duties = 司令部要員（2名ずつ）による後方支援の計画とデータベースの管理

plan-24-haiti = ハイチ国際平和協力業務
plan-24-haiti-duties = 最大350名の施設部隊によるがれきの除去、避難民キャンプの整地、道路の補修、建物の建設、司令部業務

plan-25-timor-leste-liaison = 東ティモール国際平和協力業務（UNMIT・軍事連絡要員）
plan-25-timor-leste-liaison-duties = 非武装の軍事連絡要員（2名ずつ）による武力紛争の停止の遵守状況の監視

plan-26-sudan-referendum = スーダン住民投票監視国際平和協力業務
plan-26-sudan-referendum-duties = 2011年1月の住民投票の監視（15名）

plan-27-south-sudan = 南スーダン国際平和協力業務
plan-27-south-sudan-duties = 施設部隊と現地支援調整所（2017年まで）、司令部での兵站、情報、施設、航空運用の業務、2024～25年は副参謀長の職務も

plan-28-sinai = シナイ半島国際平和協力業務
plan-28-sinai-duties = 司令部要員によるエジプトとイスラエルとの連絡調整、2023年7月からは施設の整備計画も

plan-29-ukraine = ウクライナ被災民救援国際平和協力業務
plan-29-ukraine-duties = ドバイからポーランドとルーマニアへの救援物資約103トンの空輸（8便）
