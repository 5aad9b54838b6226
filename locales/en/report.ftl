# The interim report of 2011, section by section, in our own words. Asked for by key.

report-section-introduction = I What the report is
report-section-introduction-text = A study group met from October 2010 on, seven times and once to hear experts. The Senior Vice-Minister of the Cabinet Office chaired it; his counterparts in the Cabinet Secretariat and in the ministries of foreign affairs and of defence took part, and senior officials of these, of the police and of the Coast Guard. The Great East Japan Earthquake interrupted the work, and what had been discussed became an interim report. It shares the view that Japan should play a greater role. By its own account it gathers ideas and open issues; many of them, it holds, cannot be settled without politicians.
report-kinds-of-operation = Which operations are meant: UN peacekeeping, humanitarian relief, election observation (n. 1)

report-section-change = II.1(1) How peacekeeping has changed
report-section-change-text = The group sees large wars between States as less likely, and conflicts within States as the usual case. UN missions, once there to watch a ceasefire, now also protect civilians, keep an area secure until a government can, and help to build peace over years. They need police and civilian experts beside soldiers, and lack people and means.
report-protection-of-civilians = Protecting civilians, and security for a time
report-tasks-of-peacebuilding = Peacebuilding: former fighters, security bodies, justice, mines, elections, administration
report-staff-who-are-not-military = More police and civilian experts
report-capacity-gap = UN missions lack people and equipment
report-capacity-gap-why = What the UN lacks is a need, not a condition for taking part.

report-section-growth = II.1(1) Personnel and budget of UN peacekeeping, ten years before the report taken as 1
report-section-growth-text = The report says “about five” for both, and gives no numbers behind it.
report-growth-before = Ten years before
report-growth-after = At the time of the report (about, as a multiple)

report-section-japans-part = II.1(2) What Japan has done
report-section-japans-part-text = These are the report's figures for the years since August 1992. It adds that the UN and host countries thought well of the personnel.

report-section-assignments = II.1(2) Assignments under the PKO Act, by who was sent
report-assignments-all = All assignments
report-assignments-sdf = Assignments with Self-Defense Forces
report-assignments-police = Assignments with civilian police

report-section-kinds = II.1(2) The same assignments, by kind
report-section-kinds-text = The report names the kinds (n. 1) and gives the sum alone. The division is our count of the assignments that it covers.
report-kind-un-pko = UN peacekeeping, assignments
report-kind-relief = Humanitarian relief, assignments
report-kind-election = Election observation, assignments

report-section-personnel = II.1(2) Number of people sent
report-section-personnel-text = The report's number for the Self-Defense Forces is a round one.
report-persons-sdf = Self-Defense Forces, people
report-persons-police = Civilian police, people
report-section-personnel-after = Beside these figures the report records that, among the civilian and police personnel from Japan, one life was lost in the course of the activities in Cambodia (II.1(2)).

report-section-opinion = II.1(3) What people in Japan said
report-section-opinion-text = The Opinion Survey on Japan's Diplomacy asked about taking part in UN peacekeeping. The share counts together those who wanted Japan to do more and those who wanted it to do as much as so far.
report-section-opinion-after = That opinion changed because of what had been achieved is the report's reading.
report-opinion-1994 = Fiscal year 1994, per cent
report-opinion-2010 = Fiscal year 2010, per cent

report-section-capacity = II.1(4) Principles and restrictions
report-section-capacity-text = UN peacekeeping, as the report describes it, rests on a resolution and on three principles of the UN's own; force is a last resort under rules that the UN sets. The report regards it as appropriate to take part within the Constitution. Japan's system was built narrowly in the circumstances in which the Act was made, and rests on five principles (n. 3). The report calls for an open discussion of the arrangements that are needed.
report-basis-of-the-un = The UN's own principles: main parties consent, impartiality, force in self-defence and for the mandate only
report-principle-1 = Principle 1: a ceasefire is agreed (n. 3(1))
report-principle-2 = Principle 2: host and parties consent (n. 3(2))
report-principle-3 = Principle 3: the operation favours no party (n. 3(3))
report-principle-4 = Principle 4: suspension, and an end if a condition stays unmet (n. 3(4))
report-principle-5 = Principle 5: weapons no further than needed to protect life (n. 3(5))

report-section-interests = II.2(1) National interests and responsibility
report-section-interests-text = Unrest far away can reach Japan's energy supply, economy and safety. From this the group derives an interest in taking part, and from Japan's position a responsibility.
report-interest = What serves Japan's interests
report-interest-why = This is a judgement of policy; no recorded fact settles it.

report-section-whole-of-japan = II.2(2) Japan acting as one
report-section-whole-of-japan-text = The group asks ministries and other bodies to plan and act together, from the prevention of conflicts to rebuilding, with civilians and police beside the Self-Defense Forces.
report-joint-action = Ministries and other bodies act together
report-joint-action-why = How the Government organises itself is no condition of the Act.
report-who-takes-part = Civilian experts and police, depending on the mission
report-other-frameworks = Cooperation outside the PKO Act, between two States or many

report-section-strengths = II.2(3) What Japan does well, and what is new
report-section-strengths-text = Japan's part so far lay in what it knows and does well. No unit had taken on the duties of peacekeeping forces, and the report wants the discussion to go on toward realising it. New areas can be added where they fit both the needs and Japan's own capacity.
report-areas-of-strength = Engineering, medical care, transport
report-areas-of-strength-why = Construction, transport and medical care are on the Act's list (Art. 3(3)(j) and (p), since 2016 Art. 3(5)(m) and (s)). Each mission's sheet shows which of them it would ask for, and what Japan sent.
report-peacekeeping-forces = Duties of peacekeeping forces
report-new-areas = New areas of cooperation

report-section-experts = II.3 What experts had recommended
report-section-experts-text = Before its own issues the section gathers what experts had recommended on earlier occasions. It names no expert here and no option, so the rule is linked and not one of its options.
report-experts-government = A more unified response of the Government
report-experts-government-why = How the Government organises itself is no condition of the Act.
report-experts-partners = Public and private bodies work together
report-experts-partners-why = Who else helps is no condition of the Act.
report-experts-principles = The five principles are reviewed
report-experts-protection = Protection duties become possible
report-experts-logistics = More logistic support for units of other countries
report-experts-weapons = The rules on the use of weapons are reviewed
report-experts-posts = High posts, such as Force Commander
report-experts-police = Civilian police are sent actively

report-section-coordination = II.3(1) Coordination, civilians, police, Coast Guard
report-section-coordination-text = This and the next three parts are the issues that the report puts first. Information and decisions are to be shared among ministries, other bodies and non-governmental organisations. How civilians and police are sent is to be studied in the light of what Japan does well. For Coast Guard officers no specific demand had been identified in UN missions until then; what missions do at sea is to be watched.
report-coordination-diplomacy = Diplomacy and development aid go together with the mission
report-coordination-diplomacy-why = Aid and diplomacy are no conditions of the Act.
report-coordination-civil-military = Civilians and Self-Defense Forces coordinate on the ground
report-coordination-civil-military-why = Coordination in the field is no condition of the Act.
report-coordination-information = Ministries share information all the time
report-coordination-information-why = How information is shared within the Government is no condition of the Act.
report-civilians-and-police = Ways of sending civilians and police
report-coast-guard-officers = Ways of sending Coast Guard officers

report-section-authority = II.3(2) Principles, assignments, authority
report-section-authority-text = This is the legal core. How the five principles are treated, which assignments Japan takes on and which rules on weapons they need is to be studied within the Constitution. The report says what is to be studied, and not with which result.
report-constitution = The Constitution is the frame
report-study-principles = How the five principles are treated
report-study-assignments = Which assignments Japan takes on
report-study-weapons = Which rules on the use of weapons they need

report-section-institutions = II.3(3) People and institutions
report-section-institutions-text = What makes assignments effective beside the law: people, training, money and support.
report-human-resources = Development of human resources
report-human-resources-why = Personnel policy is no condition of the Act.
report-training = Education and training
report-training-why = The Act itself provides for training (Art. 15, since 2016 Art. 16); no result turns on it.
report-allowance = Budget for the allowance of those sent
report-allowance-why = The Act itself provides for an allowance (Art. 16, since 2016 Art. 17); its budget is not modelled.
report-support-and-safety = Support of those sent, and their safety
report-support-and-safety-why = Since 2016 work can pause for the safety of personnel; this is an option of “{ lever-lapse }” and moves no result. How personnel are supported is not modelled.

report-section-public-relations = II.3(4) Telling the public
report-section-public-relations-text = Why personnel are sent is to be made clear; afterwards what came of it is to be assessed, and the assessment published.
report-telling-the-public = Public relations while personnel are sent
report-telling-the-public-why = What the Government tells the public is no condition of the Act.
report-evaluation-afterwards = Assessment after a deployment, open to the public
report-evaluation-afterwards-why = The rules are tested before and during a deployment; what it achieved is not modelled.

report-section-factors = II.4 Five factors beside the law
report-section-factors-text = A deployment has to stay within the Constitution and the laws; conditions of this kind are what the rules here test. Apart from them the report names five points of view for a new deployment, without an order among them. They are never computed here.
report-factor-interests = First: { factor-1 }
report-factor-interests-why = A judgement of policy.
report-factor-appreciation = Second: { factor-2 }
report-factor-appreciation-why = How others would see a deployment is not recorded.
report-factor-support = Third: { factor-3 }
report-factor-support-why = The surveys above ask about peacekeeping as a whole, not about one deployment.
report-factor-framework = Fourth: { factor-4 }
report-factor-framework-why = Support and safety depend on plans that are not modelled.
report-factor-capacity = Fifth: { factor-5 }
report-factor-capacity-why = What personnel are able to do is not recorded.

report-section-follow-up = III What is to follow
report-section-follow-up-text = Important political decisions remain, to be taken from a wider view and with the understanding of the people. The ministries are to go on with the study, and politicians to decide. The report itself decides on none of the issues.

report-section-annex-strategy = Annex 1 Strategy
report-annex-role = The place of peacekeeping within all that Japan does, with aid, non-governmental organisations and companies
report-annex-role-why = Other instruments of policy are no conditions of the Act.
report-annex-strengths = Use of what Japan does well
report-annex-strengths-why = Each mission's sheet shows which work it would ask for, and what Japan sent; a strength is no condition.
report-annex-forces = Peacekeeping-force duties carried out by units
report-annex-police-coast-guard = Police and Coast Guard: how they could be sent
report-annex-evaluations = Effects of public relations, and how others and the public judge
report-annex-evaluations-why = Appreciation and support are the second and third of the five factors (II.4), which are never computed.
report-annex-risks = Weighing dangers and risks
report-annex-risks-why = Since 2016 work can pause for the safety of personnel, an option of “{ lever-lapse }”. Danger as such is no condition of the Act; a support framework is the fourth of the five factors (II.4).

report-section-annex-principles = Annex 2 The five principles
report-annex-legal-nature = What UN peacekeeping is in law
report-annex-parties = Who counts as a party to the conflict
report-annex-ceasefire = The ceasefire agreement
report-annex-civilians = Whether the principles apply to civilians' work

report-section-annex-assignments = Annex 2 Kinds of assignment
report-annex-link-to-strategy = How assignments relate to the strategy
report-annex-link-to-strategy-why = The Act lists assignments; a strategy is no condition.
report-annex-peacebuilding = Peacebuilding: former fighters, security bodies, mines and more
report-annex-protection = Protection, armed help for personnel under attack included, and keeping an area secure

report-section-annex-weapons = Annex 2 Use of weapons
report-annex-enough-authority = Which authority is needed, and enough, on the ground
report-annex-divergence = The distance from what UN missions do: UN staff and property, the mandate
report-annex-camps = Protecting a camp together

report-section-annex-integration = Annex 2 Integration with others' use of force
report-annex-theory = Whether the theory is applied too strictly
report-annex-logistics = Logistic support, such as transport and medical care
report-annex-posts = High posts, such as Force Commander

report-section-annex-capacity = Annex 3 Capacity and training
report-annex-units = Capacity of Self-Defense Forces units
report-annex-units-why = What a unit is able to do is not recorded and never decides.
report-annex-equipment = What becomes of equipment left behind
report-annex-equipment-why = The Act's nearest subject is goods given in kind (Art. 25, since 2016 Art. 30); no result turns on it.
report-annex-procedures = Simpler import and export procedures
report-annex-procedures-why = They are outside the PKO Act.
report-annex-civilian-capacity = Capacity of civilian personnel, above all police
report-annex-civilian-capacity-why = What police do and whether the principles bind civilians are rules here; how many could be sent is not recorded. The report counts the police who were (II.1(2)).
report-annex-training = Institutions for education and training, languages included
report-annex-training-why = The Act itself provides for training (Art. 15, since 2016 Art. 16); no result turns on it.
report-annex-careers = The career afterwards
report-annex-careers-why = Personnel policy is no condition of the Act.
report-annex-women = Participation by women
report-annex-women-why = Who is chosen is no condition of the Act, and is not recorded.

report-section-annex-support = Annex 3 Support of those who take part
report-annex-families = Personnel and their families: honours, compensation
report-annex-families-why = The Act itself provides for an allowance (Art. 16, since 2016 Art. 17); honours and compensation are not modelled.

report-section-annex-speed = Annex 3 Speed and information
report-annex-mechanism = A mechanism across ministries
report-annex-mechanism-why = How the Government organises itself is no condition of the Act.

report-section-annex-other = Annex 3 Other matters
report-annex-un-claims = Legal matters with the UN, such as claims
report-annex-un-claims-why = An open matter in 2011. The Act as it stands since 2016 holds a power to waive claims (Art. 32); no result turns on it.

## What a visitor may note of the five factors (II.4)

opinion-not-assessed = Not assessed
opinion-favourable = Favourable
opinion-mixed = Mixed
opinion-unfavourable = Unfavourable

factor-1-prompt = Which interests are touched: the region, sea lanes, energy, alliances, development work?
factor-2-prompt = Who asked for it, who else takes part, and what is lacking?
factor-3-prompt = What do surveys and debates in the Diet say of it?
factor-4-prompt = How would medical care, supplies, information and a way out be provided?
factor-5-prompt = Would engineering, medical care, transport or other strengths be used, and what would be learned?
