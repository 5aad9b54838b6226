# The rules a visitor may vary, their options, the presets, and what follows from the settings without a switch.

group-principles = The five principles
group-assignments = Kinds of assignment
group-interpretation = Interpretation

# Principles

lever-ceasefire = Ceasefire agreement
lever-ceasefire-about = When a ceasefire agreement among the parties is needed before Japan takes part. (report, n. 3(1); Act, Art. 3(1))
lever-ceasefire-agreement-always = An agreement in every case
lever-ceasefire-agreement-always-about = Every mission needs an agreement among the parties, as the report words the first principle; the Act itself opens other ways in. (report, n. 3(1))
lever-ceasefire-as-practised = An agreement, or no conflict there
lever-ceasefire-as-practised-about = An agreement; or the fighting is over and no party is left in the area; or no armed conflict has occurred. The text of 2015 writes the last two out, and the Government says that the content stayed the same. (Act, Art. 3(1); from 2016 Art. 3(1)(a)-(c))
lever-ceasefire-not-required = Not required
lever-ceasefire-not-required-about = A mission could qualify while its parties have agreed on nothing. No source we read proposes this for every case; one panel asked for it only where parties have vanished. (compare Akashi panel 2002, no. 7)
lever-ceasefire-silent = “Not required” moves together with “The host alone” under “Whose consent”: where parties have not agreed to stop fighting, their consent is missing as well.

lever-party-scope = Who counts as a party
lever-party-scope-about = Whose agreement and consent are looked at, and whether there is an armed conflict at all. The Act does not define the word. (report, annex 2; Act, Art. 3(1))
lever-party-scope-every-armed-group = Every armed group fighting there
lever-party-scope-every-armed-group-about = Each organised armed group that fights in the area counts, so more agreements and consents are needed. No source proposes this as a rule; it is the strictest reading. (compare report, annex 2)
lever-party-scope-states-and-quasi-states = States and quasi-State bodies
lever-party-scope-states-and-quasi-states-about = The Government decides case by case whether a body is a State or, like one, able to take part in an international conflict. (Cabinet answers 192-190, 2016, and 193-148, 2017)
lever-party-scope-main-parties = The main parties only
lever-party-scope-main-parties-about = Only the main parties need to agree and consent, as in the UN's own principles; a Japanese politician raised the idea in 2012 in an essay whose original we have not seen. (UN, Principles of peacekeeping; report, II.1(4))
lever-party-scope-silent = “Every armed group fighting there” mostly turns results that were open into a no: groups whose position was left open now count.

lever-consent = Whose consent
lever-consent-about = Who has to accept both the mission and Japan's part in it. (report, n. 3(2); Act, Arts 3(1) and 6(1))
lever-consent-host-and-all-parties = Host and all parties, always
lever-consent-host-and-all-parties-about = The host and every party consent in all cases, to the mission and to Japan's part in it, as the report words the second principle. (report, n. 3(2))
lever-consent-by-track = Host, and parties where there are any
lever-consent-by-track-about = With a ceasefire agreement, the host and the parties consent; where no party is left or no conflict has occurred, the host alone. (Act, Arts 3(1) and 6(1)(i))
lever-consent-host-alone = The host alone
lever-consent-host-alone-about = The parties are never asked. A hypothesis: no source proposes this. (compare Act, Art. 3(1))
lever-consent-silent = “Host and all parties, always” changes little: where no conflict is recorded, no party refuses. “The host alone” moves together with “Not required” under “Ceasefire agreement”.

lever-council = Council resolution as a stand-in
lever-council-about = Whether a resolution of the UN Security Council can take the place of a party, or of a host authority, that no longer exists. (report, annex 2)
lever-council-none = No stand-in
lever-council-none-about = A resolution is what a mission rests on; it does not replace an agreement or a consent. (Act, Art. 3(1))
lever-council-may-stand-in = Stands in for one that is gone
lever-council-may-stand-in-about = Where a party or the host authority has ceased to exist, a Council resolution is enough in its place. Proposed by the Akashi panel. (Akashi panel 2002, no. 7)

lever-impartiality = Impartiality
lever-impartiality-about = How even-handed the mission has to be toward those who fought. (report, n. 3(3); Act, Art. 3(1))
lever-impartiality-neutrality = Neutral toward every armed group
lever-impartiality-neutrality-about = The mission has no mandate to act against any armed group. Stricter than the Act; no source proposes this. (compare report, n. 3(3))
lever-impartiality-no-partiality = No partiality to any party
lever-impartiality-no-partiality-about = The mission favours no party; since 2016 a preventive mission favours no position either, and nothing is said where no party is left. (Act, Art. 3(1); from 2016 Art. 3(1)(a) and (c))
lever-impartiality-un-impartiality = Impartial in the UN's sense
lever-impartiality-un-impartiality-about = Even-handed toward the parties, but not neutral on carrying out the mandate. UN practice, never Japanese law. (UN, Principles of peacekeeping)
lever-impartiality-silent = The UN's sense of the word changes few results: missions with a mandate against a party also lack a ceasefire or a host's consent.

lever-lapse = If a condition lapses
lever-lapse-about = What follows when a condition is no longer met after Japan has joined. (report, n. 3(4); Act, Arts 6(13) and 8(1))
lever-lapse-suspend-then-end = Suspend, then end if not restored
lever-lapse-suspend-then-end-about = Work stops, and the dispatch ends unless the condition is met again within a short time, as the report words the fourth principle. (report, n. 3(4))
lever-lapse-government-judgement = The Government judges
lever-lapse-government-judgement-about = The Government changes or ends the plan where it finds that necessary or appropriate; its procedures hold rules on suspension. (Act, Arts 6(13)(i) and 8(1)(vi), to 2016)
lever-lapse-duty-only-and-safety-pause = Also one duty alone, or for safety
lever-lapse-duty-only-and-safety-pause-about = In addition, one duty can stop alone when consent is no longer stable, and work can pause for the safety of personnel. (Act, Arts 6(13)(ix)-(xi) and 8(1)(vii)-(viii), from 2016)
lever-lapse-with-the-un = When the UN decides
lever-lapse-with-the-un-about = Japan stops or leaves in step with the UN's own decision. No source proposes this; under the Act, suspension stays with Japan. (compare Act, Art. 8(2))
lever-lapse-silent = This decides what happens after Japan has joined, not whether a mission qualifies: it moves no result here.

lever-weapons = Use of weapons
lever-weapons-about = Whom and what Japanese personnel can protect with weapons. Harm to people stays limited to self-defence and necessity at every option that has been law. (report, n. 3(5); Act, Art. 24, from 2016 Arts 25 and 26)
lever-weapons-self = Oneself and colleagues at the scene
lever-weapons-self-about = To protect one's own life and that of other personnel at the same place. The text of 1992 was not seen; this is inferred from later amendments. (Act, Art. 24, as of 1992)
lever-weapons-persons-and-equipment = Also people in one's care, equipment
lever-weapons-persons-and-equipment-about = Adds people who have come under one's control during the work, and the weapons and equipment of the SDF. (Act, Art. 24(3) and (8), from January 2002; SDF Act, Art. 95)
lever-weapons-mission-type = Also for two protection duties
lever-weapons-mission-type-about = For rush-to-rescue and safety-ensuring duties alone, weapons also serve to carry out the duty. (Act, Art. 26(1) and (2), from 2016)
lever-weapons-defence-of-mandate = To defend the mandate in every task
lever-weapons-defence-of-mandate-about = UN practice, never Japanese law: self-defence includes defending the mandate. The Akashi panel asked for weapons use against attempts to obstruct a mission by force. (UN, Principles of peacekeeping; Akashi panel 2002, no. 8)
lever-weapons-silent = This changes no result by itself: it decides which options of “Protection duties” are open.

lever-consent-stability = Stable consent
lever-consent-stability-about = Where consent also has to be expected to last for the whole of the work. (Act, Arts 6(1) and 27(2), from 2016)
lever-consent-stability-every-assignment = For every assignment
lever-consent-stability-every-assignment-about = The test for protection duties would cover all work. Stricter than the law has ever been; no source proposes this. (compare Act, Art. 6(1), from 2016)
lever-consent-stability-three-duties = For protection and command posts
lever-consent-stability-three-duties-about = Needed for safety-ensuring, rush-to-rescue and posts that direct UN units. (Act, Arts 6(1) and 27(2), from 2016)
lever-consent-stability-not-required = Not required
lever-consent-stability-not-required-about = Consent is needed, without a further test of how stable it is. (Act, Art. 6(1), to 2016)

lever-civilians = Civilians and the principles
lever-civilians-about = Whether the five principles also bind personnel from outside the SDF. (report, annex 2)
lever-civilians-bound = The principles bind everyone
lever-civilians-bound-about = The conditions belong to the operation, so they hold for all who take part in it. (Act, Art. 3(1))
lever-civilians-experts-exempt = Relief and election experts exempt
lever-civilians-experts-exempt-about = Experts for relief and elections need the host's consent only. Proposed by the Akashi panel. (Akashi panel 2002, no. 10)
lever-civilians-all-exempt = Civilians, police, Coast Guard exempt
lever-civilians-all-exempt-about = All who are not from the SDF need the host's consent only. No source proposes this; the nearest one speaks of relief and elections. (compare Akashi panel 2002, no. 10)

# Assignments

lever-pkf-main = Peacekeeping-force duties by units
lever-pkf-main-about = Whether SDF units, not only individual officers, take on duties such as ceasefire monitoring and buffer zones: items (a) to (f). (report, II.2(3) and annex 1)
lever-pkf-main-frozen = Units frozen, individuals take part
lever-pkf-main-frozen-about = The Act was on hold for these duties where units carry them out; individual officers were not held back. (Act, Suppl. Art. 2, to 13 December 2001)
lever-pkf-main-allowed = Units too, with Diet approval
lever-pkf-main-allowed-about = Units take on these duties once the Diet approves. No unit had done so when the report was written. (Act, Arts 3(3)(a)-(f) and 6(7), from 14 December 2001; report, II.2(3))

lever-protection = Protection duties
lever-protection-about = Whether units protect people other than themselves. (report, II.3 and annex 2)
lever-protection-none = None
lever-protection-none-about = The list of assignments holds no duty to protect others. (Act, Art. 3(3), to 2016)
lever-protection-rush-to-rescue = Rush-to-rescue
lever-protection-rush-to-rescue-about = Protecting people who work with the mission when they urgently ask, beside work such as engineering or transport. The law brought it together with the next option, which a bill of 2016 would have taken out again. (Act, Arts 3(5)(v) and 26(2), from 2016; bill of the 192nd Diet)
lever-protection-safety-ensuring = Also safety-ensuring duties
lever-protection-safety-ensuring-about = Adds guarding, patrols and checkpoints to protect people or keep an area secure. (Act, Arts 3(5)(g) and 26(1), from 2016)
lever-protection-full-protection = Full protection of civilians
lever-protection-full-protection-about = Protecting civilians in every task, as recent UN mandates ask. UN practice; no source proposes this scope for Japan. (compare report, II.1(1))

lever-logistics = Logistic support for others
lever-logistics-about = Which support Japanese units give, to their own side and to units of other countries. (report, II.3 and annex 2)
lever-logistics-listed-kinds = The listed kinds of support
lever-logistics-listed-kinds-about = Transport, storage, communications, construction and medical care, for Japanese and other contingents. (Act, Art. 3(3)(j) and (p), to 2016)
lever-logistics-supply = Also supply
lever-logistics-supply-about = Supply becomes an item of its own; handing over weapons is left out. (Act, Art. 3(5)(s), from 2016)
lever-logistics-any-support = Any support, also to units using force
lever-logistics-any-support-about = No limit by kind of support. No source proposes this; the report asks whether the limits are drawn too strictly. (compare report, annex 2)

lever-peacebuilding = Peacebuilding work
lever-peacebuilding-about = Which peacebuilding work is on the list: disarmament of fighters, security bodies, courts, prisons, demining and so on. (report, II.1(1) and annex 2)
lever-peacebuilding-old-list = The list of 1992
lever-peacebuilding-old-list-about = Elections, advice on policing and on administration; abandoned weapons are for SDF personnel only. (Act, Art. 3(3)(d) and (g)-(i), to 2016)
lever-peacebuilding-new-list = The list of 2015
lever-peacebuilding-new-list-about = Adds advice on prisons, courts and law-making and help to build defence bodies; civilians can deal with abandoned weapons. (Act, Arts 3(5)(j)-(l), 12(1) and 13(1), from 2016)
lever-peacebuilding-negative-list = Anything not ruled out
lever-peacebuilding-negative-list-about = The Act would name what is excluded in place of what is included. Proposed by the Akashi panel. (Akashi panel 2002, no. 9)

lever-police = Police
lever-police-about = What Japanese police officers do in a mission. (report, II.3(1) and annex 1)
lever-police-advice = Advise, guide, monitor
lever-police-advice-about = They work with the local police and do not police themselves. (Act, Art. 3(3)(h); from 2016 Art. 3(5)(i))
lever-police-executive = Also policing with powers of their own
lever-police-executive-about = They also keep order themselves, as in some UN missions. UN practice; no source proposes this for Japan. (compare report, II.3(1))
lever-police-formed-units = Also formed police units
lever-police-formed-units-about = Whole police units take part, as in many UN missions. UN practice; no source proposes this for Japan. (compare report, II.3(1))
lever-police-silent = The further options move only the last step, “Also for what is in neither list”, or a hypothetical mission. From the law of 2011 they do so only together with the list of 2015 under “Peacebuilding work”.

lever-command-posts = Command posts
lever-command-posts-about = Whether an SDF officer takes a post that directs units of a mission, such as Force Commander. (report, II.3 and annex 2)
lever-command-posts-none = None
lever-command-posts-none-about = The Act had no rule for sending an officer to such a post. (Act, to 2016; report, annex 2)
lever-command-posts-un-posts = UN posts
lever-command-posts-un-posts-about = An officer who agrees can be sent to the UN to direct units, where consent is stable. (Act, Art. 27, from 2016)
lever-command-posts-other-operations = Other operations too
lever-command-posts-other-operations-about = The same for operations that the UN does not lead. No source proposes this. (compare Act, Art. 27, from 2016)
lever-command-posts-silent = This moves only the last step or a hypothetical mission: no post that was really offered to Japan is on record.

lever-camp = Joint protection of camps
lever-camp-about = Whether units that share a camp with foreign units defend it together with them. (report, annex 2)
lever-camp-off = No rule on it
lever-camp-off-about = The rules on weapons did not reach as far as a camp shared with others. (Act, Art. 24, to 2016)
lever-camp-on = Together with foreign units
lever-camp-on-about = Units in a shared, enclosed camp protect those inside together with foreign units. (Act, Art. 25(7), from 2016)

lever-op-scope = Operations covered
lever-op-scope-about = To which kinds of operation the Act applies. (report, n. 1; Act, Art. 3)
lever-op-scope-un-and-relief = UN peacekeeping and relief
lever-op-scope-un-and-relief-about = UN peacekeeping operations and international humanitarian relief; election work inside a UN mission only. (Act, Art. 3(1) and (2), as of 1992)
lever-op-scope-with-elections = Also election observation
lever-op-scope-with-elections-about = Election observation becomes a category of its own, also at the request of bodies outside the UN. (Act, Art. 3(2-2), from 1998)
lever-op-scope-with-coordinated = Also coordinated operations
lever-op-scope-with-coordinated-about = Adds internationally coordinated operations for peace and security, which the UN does not have to lead. (Act, Art. 3(2) and Annex 1, from 2016)
lever-op-scope-any-multinational = Any operation the host agrees to
lever-op-scope-any-multinational-about = The host's consent would be a sufficient basis for any multinational operation. No source proposes this. (compare Act, Art. 3(2), from 2016)

lever-coast-guard = Coast Guard
lever-coast-guard-about = Which work the ships and aircraft of the Japan Coast Guard do. The report found no specific demand for them so far. (report, II.3(1) and annex 1)
lever-coast-guard-none = None
lever-coast-guard-none-about = The Coast Guard takes no part. Stricter than the Act as we read it; no source proposes this. (compare Act, Art. 6(5))
lever-coast-guard-old-scope = The range before 2016
lever-coast-guard-old-scope-about = Items (g) to (p) of the list of that time: among them advice, relief and transport. (Act, Art. 6(5), to 2016)
lever-coast-guard-new-scope = The range since 2016
lever-coast-guard-new-scope-about = Advice on policing and administration within its own field, relief and transport. (Act, Art. 6(5), from 2016)

# Interpretation

lever-integration = Integration with others' use of force
lever-integration-about = When support for a force that fights counts as joining in its use of force. (report, annex 2)
lever-integration-by-area = Strictly, by area
lever-integration-by-area-about = Support stays outside areas of fighting; other laws before 2014 drew a rear area or a non-combat area for this. (Cabinet Decision of 1 July 2014, 2(1), on those laws; original not seen)
lever-integration-four-factors = Case by case, by four factors
lever-integration-four-factors-about = Place, content, closeness to the force that fights, and the situation at the time are weighed together. (Cabinet Legislation Bureau in the Diet, 13 February 1997)
lever-integration-scene-of-combat = Not where combat is under way
lever-integration-scene-of-combat-about = Support at a place where combat is actually being conducted is left out; other places are not. (Cabinet Decision of 1 July 2014, 2(1); original not seen)
lever-integration-policy-judgement = Left to policy judgement
lever-integration-policy-judgement-about = A question for the Government of the day and no longer a matter of the Constitution. Proposed by the panel of 2008, whose report we know from a summary. (Yanai panel 2008)
lever-integration-silent = “Left to policy judgement” gives the same results as the option before it until combat is on record at a place of support.

lever-constitutional-view = Constitutional premise
lever-constitutional-view-about = A lock: it opens options that the Government's reading of Article 9 does not leave room for, and changes no result by itself. (report, II.3(2) and annex 2)
lever-constitutional-view-government = The Government's view
lever-constitutional-view-government-about = Nothing Japan does amounts to a threat or use of force; weapons used against a State or quasi-State body might. (Act, Art. 2(2); Cabinet Decision of 1 July 2014, 2(2), original not seen)
lever-constitutional-view-panels = The premise of two panels
lever-constitutional-view-panels-about = Taking part in UN peacekeeping is not barred by Article 9, as the panels of 2008 and 2014 concluded. The Government did not adopt the broad reading of 2014; we know both reports from summaries. (Yanai panels 2008 and 2014)

# Why an option is locked, and what it needs.

lock-ceasefire-not-required = Without a ceasefire agreement, personnel might face a State or quasi-State body, and weapons used against one might be a use of force in the Government's view. Needs “The premise of two panels” under “Constitutional premise”.
lock-consent-host-alone = A party that has not consented might turn against the mission, and weapons used against a State or quasi-State body might be a use of force in the Government's view. Needs “The premise of two panels” under “Constitutional premise”.
lock-weapons-defence-of-mandate = Weapons used for the mandate against a State or quasi-State body might be a use of force in the Government's view. Needs “The premise of two panels” under “Constitutional premise”.
lock-protection-rush-to-rescue = Protecting others needs weapons beyond self-preservation. Needs “Also for two protection duties” under “Use of weapons”. The law of 2015 tied this duty to stable consent: “For protection and command posts” under “Stable consent” can be set with it.
lock-protection-safety-ensuring = Guarding an area needs weapons beyond self-preservation. Needs “Also for two protection duties” under “Use of weapons”. The law of 2015 tied this duty to stable consent: “For protection and command posts” under “Stable consent” can be set with it.
lock-protection-full-protection = Protecting civilians in every task needs weapons in every task. Needs “To defend the mandate in every task” under “Use of weapons”, and with it “The premise of two panels” under “Constitutional premise”. The law of 2015 tied protection duties to stable consent: “For protection and command posts” under “Stable consent” can be set with it.
lock-logistics-any-support = Support without limits by kind reaches units that use force. Needs “Not where combat is under way” or a later option under “Integration with others' use of force”.
lock-integration-policy-judgement = The Government treats integration as a question of the Constitution. Needs “The premise of two panels” under “Constitutional premise”.

# What follows from the settings and is not a switch. The year is that of the law from which the text holds.

follows-weapons-order = Who decides on the use of weapons
follows-weapons-order-1992 = Each person decides alone. The text of 1992 was not seen; this is inferred from the amendment of 1998. (Act, Art. 24, as of 1992)
follows-weapons-order-1998 = The superior at the scene gives the order, unless there is no time for one. (Act, Art. 24(4)-(5); from 2016 Art. 25(4))

follows-diet-approval = Approval by the Diet
follows-diet-approval-1992 = No approval comes up while units do not do duties (a) to (f); every plan is reported to the Diet. (Act, Art. 7 and Suppl. Art. 2)
follows-diet-approval-2001 = The Diet approves before units go to do duties (a) to (f), afterwards where it is not sitting, and again every two years. (Act, Art. 6(7) and (10))
follows-diet-approval-2015 = The Diet approves before units go to do duties (a) to (g), safety-ensuring included; rush-to-rescue and headquarters posts are not among them. (Act, Art. 6(7), from 2016)

follows-goods-in-kind = Goods without personnel
follows-goods-in-kind-1992 = Goods go only to operations that meet the conditions of their category. (Act, Art. 25, as of 1992)
follows-goods-in-kind-1998 = For relief by listed international bodies, goods go also without a ceasefire. (Act, Arts 3(4) and 25, from 1998)
follows-goods-in-kind-2015 = For relief by listed international bodies, goods go without a ceasefire, and no resolution or request is needed. (Act, Arts 3(6) and 30, from 2016)

follows-acsa = Supplies to treaty partners' forces
follows-acsa-1992 = The Act has no rule on this yet. (compare Act, Art. 33, from 2016)
follows-acsa-2015 = In a large disaster, goods and services can go to the forces of treaty partners in the same area. (Act, Art. 33, from 2016)

follows-hq-posts = Basis of headquarters posts
follows-hq-posts-1992 = Headquarters work is not on the list; a Cabinet Order adds it as work like what is listed. (Act, Art. 3(3)(q), to 2016)
follows-hq-posts-2015 = Planning, coordination and information at headquarters are an item of the list. (Act, Art. 3(5)(t), from 2016)

# Presets

preset-act-1992 = The law of 1992
preset-act-1992-about = In force from 10 August 1992: five principles, units frozen for peacekeeping-force duties. The text of that year was not seen; it is inferred from the amendments. (Act No. 79 of 1992)
preset-act-1998 = The law after the amendment of 1998
preset-act-1998-about = Election observation becomes a category of its own; superiors decide on the use of weapons. (Act No. 102 of 1998)
preset-act-2001 = The law after the amendment of 2001 (the same rules as on 4 July 2011)
preset-act-2001-about = The freeze on units ends on 14 December 2001; a month later weapons also protect people in one's care and equipment. (Act No. 157 of 2001)
preset-report-2011 = The law on 4 July 2011
preset-report-2011-about = What was in force on the day of the report. The report itself changed no rule; it lists what to study. (Act No. 79 of 1992, as amended to 2006)
preset-report-wording = The five principles exactly as the report words them
preset-report-wording-about = The law of the same day, except that ceasefire, consent and lapse follow the report's own sentences, which leave out the Act's other ways in. (report, n. 3)
preset-akashi-2002 = The proposals of the Akashi panel (2002)
preset-akashi-2002-about = An approximation of what the Advisory Group on International Cooperation for Peace asked for; its guard duty is not divided the way it is here, and the constitutional premise is opened only because its weapons proposal needs it. (Akashi panel 2002, nos 7-10)
preset-act-2015 = The law today (Act of 2015)
preset-act-2015-about = In force since 29 March 2016, after the amendment of 2015; as far as we read, later acts moved none of these settings. (Act No. 76 of 2015)
preset-un-principles = Meets the UN's own principles
preset-un-principles-about = The standard by which the UN plans its missions, not Japanese law, and applied only to missions that the UN leads. It says nothing on whether Japan takes part. (UN, Principles of peacekeeping; report, II.1(4))
preset-widest = Every rule at its widest (our own construction, nobody's proposal)
preset-widest-about = Every setting stands at its most permissive option; we put this together ourselves. The report recommends no relaxation. (compare report, II.3(2) and III)
preset-narrowest = Every rule at its narrowest (our own construction, nobody's proposal)
preset-narrowest-about = Every setting stands at its strictest option; we put this together ourselves. It stands beside the widest for comparison. (compare report, II.3(2) and III)
