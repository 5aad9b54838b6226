# How this is decided: each provision as we read it, and what is not modelled. Asked for by key.

provision-decision-read = Each category of operation is tried with its own basis and principles; the greatest outcome stands.
provision-decision-unmodelled = Dispatch under other laws; the five factors of the report, II.4.

provision-as-un-pko-read = A basis, the principles, the fixed floor, and every condition on the assignment itself.
provision-as-un-pko-unmodelled = Approval by the Diet, the ceiling of 2,000 persons, the implementation plan.

provision-as-coordinated-read = As for UN peacekeeping, with a basis of its own and a place in the law of its own.
provision-as-coordinated-unmodelled = Other laws under which Japan acted beside such operations.

provision-as-relief-read = Open to relief missions, and to a relief assignment inside a mission led by the UN.
provision-as-relief-unmodelled = Contributions in kind; the law on disaster relief.

provision-as-election-read = Open to election missions, and to an election assignment inside a mission led by the UN.
provision-as-election-unmodelled = Election observers sent under other arrangements.

provision-coordinated-covered-read = A category of its own since the reform of 2015; the law before it does not cover such operations.
provision-coordinated-covered-unmodelled = Nothing.

provision-election-covered-read = Inside a UN operation elections were open from the start, as an assignment of that operation; on their own since 1998.
provision-election-covered-unmodelled = The wider purpose since 2015.

provision-un-basis-read = The Act goes by function, not by the UN's label: UNAMET and UNMIN count. For other political and support missions no text of the Government is known.
provision-un-basis-unmodelled = The number of contributing States.

provision-coordinated-basis-title = Basis of a coordinated operation
provision-coordinated-basis-read = A resolution, the request of a listed body, or the request of the host backed by a principal organ of the UN. At the widest scope the consent of the host is enough.
provision-coordinated-basis-unmodelled = Bodies added to the annex by order.

provision-relief-basis-title = Basis of relief or election observation
provision-relief-basis-read = A resolution or the request of a listed body. Inside a mission led by the UN it is met.
provision-relief-basis-unmodelled = Which bodies the annex listed at which date.

provision-operation-principles-read = Any one of the tracks is enough; exempt personnel need the consent of the host only.
provision-operation-principles-unmodelled = Consent to Japan's own part: given where Japan joined, presumed elsewhere, never decisive.

provision-relief-principles-read = Consent of the host. A ceasefire agreement only where the host is itself a party, at every option of the ceasefire rule.
provision-relief-principles-unmodelled = Goods given without a ceasefire.

provision-exempt-read = Under this rule some personnel need the consent of the host only, in every category.
provision-exempt-unmodelled = A separate law for election observers, as the panel of 2002 also proposed.

provision-track-agreement-read = There is or was an armed conflict: an agreement, the consent of host and parties, and impartiality.
provision-track-agreement-unmodelled = Breaches of an agreement by degree.

provision-track-over-read = Fighting is over and no party is left: the consent of the host. Impartiality is not tested, since no party is left.
provision-track-over-unmodelled = Whether anybody in the area clearly opposes the operation.

provision-track-not-occurred-read = No armed conflict has occurred: the consent of the host, and impartiality.
provision-track-not-occurred-unmodelled = Whether anybody in the area clearly opposes the operation.

provision-track-either-read = It is recorded that there was no armed conflict, but not on which of the two grounds. The lesser of both results stands, so what both need is needed.
provision-track-either-unmodelled = Whether anybody in the area clearly opposes the operation.

provision-ceasefire-title = Ceasefire agreement, where one is required
provision-ceasefire-read = An agreement to stop fighting, unless none is required.
provision-ceasefire-unmodelled = Breaches after the agreement: these belong to the course of a mission over time.

provision-agreement-title = Ceasefire agreement in place
provision-agreement-read = Of all parties; or of the main ones, where the others do not count as parties.
provision-agreement-unmodelled = The form of the agreement.

provision-party-scope-read = A group outside the agreement counts as a party if it is a State or a quasi-State body; in a conflict between States all are parties.
provision-party-scope-unmodelled = A definition: the Government has none that is fixed and decides case by case.

provision-host-consent-read = A UN administration counts as the host. Consent under pressure or in dispute turns on a judgement. Consent withdrawn later was given at the start; from the day it is withdrawn the condition is not met.
provision-host-consent-unmodelled = Consent to Japan's own part.

provision-parties-consent-title = Consent of the parties, on an agreement
provision-parties-consent-read = The parties consent, unless the host alone is enough.
provision-parties-consent-unmodelled = Nothing.

provision-parties-always-title = Consent of the parties, without an armed conflict or after it
provision-parties-always-read = Asked for by the words of the report alone; met where no party exists.
provision-parties-always-unmodelled = Nothing.

provision-parties-agree-title = The parties consent
provision-parties-agree-read = All of them; or the main ones, where the others do not count as parties; or none, where none exists.
provision-parties-agree-unmodelled = A party that has ceased to exist: nothing is recorded of one.

provision-impartiality-read = No partiality to any party. A stricter reading also asks for a mandate that does not go beyond self-defence; the UN's own asks for impartiality to the parties, not for neutrality to the mandate.
provision-impartiality-unmodelled = A particular position where no conflict has occurred.

provision-floor-read = Beside a mandate of enforcement, patrols, protection and interdiction are ruled out, and every other assignment turns on a judgement. No rule switches this off.
provision-floor-unmodelled = What a unit really does on a given day.

provision-listed-read = The list of the Act, old or new, with what the rules open beyond it.
provision-listed-unmodelled = Similar work set by order.

provision-personnel-read = Peacekeeping-force duties are for the Self-Defense Forces, elections and advice for civilians and police, support for all.
provision-personnel-unmodelled = Seconded officials; small arms lent to corps members.

provision-freeze-read = It binds units. Officers sent one by one, as observers, were never bound.
provision-freeze-unmodelled = Prior approval by the Diet, needed since the freeze was lifted.

provision-stable-consent-read = The host consents, all parties do or none exists, and the ceasefire held. Judged with hindsight.
provision-stable-consent-unmodelled = How the Government judged stability at the time.

provision-companion-read = Coming to the aid of others needs a support unit of Japan beside it. Demining is no such unit here.
provision-companion-unmodelled = Whether the unit is near enough to come to anybody's aid.

provision-weapons-read = Self-preservation is not enough for protection duties. The same condition holds back the options of the protection rule.
provision-weapons-unmodelled = Reasonable necessity, self-defence and necessity under the Penal Code.

provision-integration-read = Asked only where the mandate of the supported units goes beyond self-defence.
provision-integration-unmodelled = Place, content, closeness and situation of a given delivery.

## What a mission is recorded as

framework-un-pko = a UN peacekeeping operation
framework-un-other = a UN mission whose place under the Act is not settled
framework-coordinated = an internationally coordinated operation
framework-relief = international relief
framework-election = international election observation

## Changes of facts and verdicts (data/changes.toml)

change-kind-facts = facts
change-kind-verdicts = results
change-kind-sources = sources
change-kind-law = rules

change-first-record = The first record of 137 missions and 29 assignments. Changes are counted from here.
change-phases = 43 missions got dated phases: ceasefires made, broken and restored, consent given and withdrawn, mandates changed. Results for the reference date, named with the details of a mission, did not move; those on other days follow the phase of the day.
change-readings = Where documents differ, each reading is recorded with its holder, and can be taken. Until one is taken, a result that turns on them depends on a judgement.
change-readings-alike = Readings that differ only between enough and more than enough count alike. From June 1992 the conditions are met in Cambodia under the set of rules after the UN's own principles; before this change that depended on a judgement.
change-combat-in-juba = South Sudan, July 2016: whether there was combat where the unit worked is recorded with both readings, the Government's and the press's on the unit's own daily reports. Until then no combat was recorded, as an author's coding. No result under the law of the day moved.
change-second-check = The sources of missions that Japan joined were looked up a second time. Where a source only implied a fact it was taken away, and the fact is marked as an author's coding. Some 180 other facts got a source. No value changed, and no result.
change-second-check-of-all = The sources of all operations since the Act were looked up a second time, and more were found: six of ten deciding facts now have one, seven of ten for missions that Japan joined. Many facts of earlier operations and of those that the UN did not lead got a source too; these were not looked up again yet. No value changed, and no result.
change-east-timor-consent = East Timor under the UN's administration, from October 1999: consent is recorded with two readings, that of the agreement by which Indonesia and Portugal handed authority to the UN, and that of a scholar for whom there were no institutions before the UN's. The result of that day now depends on a judgement; on the day on which Japan joined it is as before. The observers in Syria suspended their work on 15 June 2012, not on the 16th. South Sudan, July 2016: a press reading of consent was added.
change-readings-said = South Sudan: the UN's reading is now what its documents say. From 23 January 2014 there was an agreement to cease hostilities, and in July 2016 the ceasefire of 2015 was in force and broken; before, both stood as no ceasefire. Rwanda, from 18 July 1994: the war had ended with one side's victory, and no ceasefire between two parties is recorded any longer; the result from that day on depends on a judgement of the host's consent. Four sources that said something else than the fact they stood under were taken away.
change-four-phases = Four dated phases were added. Sierra Leone: the ceasefire began on 24 May 1999, not with the peace of 7 July, and what is asked in part passes from then on. Côte d'Ivoire: the air strikes of 4 November 2004 broke the ceasefire, and the declaration of 6 April 2005 restored it. Central African Republic: an agreement to cease hostilities of 23 July 2014; before it was recorded, nothing passed until 2019, now it is not known whether the groups outside count. Mali: the parties' consent narrows in June 2023, when the Government withdrew its own, and no longer in August; no result moved with it.
change-sources-again = About a hundred more deciding facts got a source, and nearly four of five now have one. What follows from another fact is no longer counted beside it, and what says only that nothing is recorded is counted apart; before, both were counted as facts without source. The new sources were not looked up a second time yet. No result moved.
change-phase-in-force = On the day on which a mission is first looked at (Japan's entry, or its start), the facts of the phase in force now count, as on every other day. Until now values of a mission's whole life stood there in 23 places: the observers of 1949 in India and Pakistan were read as after 1972, those on the Golan in 1996 as after 2012. Results of eleven missions moved on that day. Under the law of 4 July 2011 the observers in India and Pakistan now qualify; the other missions keep their result there, and moved under narrower or wider sets of rules.
change-reports-read = Some thirty more deciding facts of operations since the Act got a source, most of them in reports of the Secretary-General and in what States said in the general debate of the General Assembly: more than four of five now have one. Some 200 sources that had not been looked up a second time were; seventeen only implied the fact and were taken away. No result moved.
change-phases-dated = Seventeen days were dated on which a fact changed: in Mali in 2014, 2015 and 2023, in Libya from 2011 to 2020, in the Sudan in 2020 and 2023, in Namibia on 1 April 1989. No result of a mission’s first day moved; those of the new days are new. Some forty more deciding facts got a source, most of them resolutions of the Security Council read in full.
change-texts-decide = Codings that documents contradict were decided by their texts. Croatia 1995 (UNCRO): the ceasefire was between both sides, so the first day now turns on the host’s consent; before, not enough was known. Both sides asked in September that the mission stay, the ceasefire held from 12 November, and from then until Croatia refused another extension on 23 November some of what is asked meets the conditions under the law of the day, all of it under the law as amended in 2001. Iraq and Kuwait: from February 1993 weapons were for self-defence only, as the report says that the Council approved; support to others no longer turns on a judgement. Haiti (UNMIH): from 31 March 1995 force could also serve to help keep the country secure, and under the law of the day support to others turns on a judgement from then on. Support of any kind was added to what it asks for, and does not pass: under the Act of 2015 one mission fewer also meets the conditions for what is in neither list. Golan Heights: a day of January 2025 was added, no result moved with it. Kosovo and Rwanda (Operation Turquoise): impartiality is two readings, and so a switch.
change-more-texts = More codings were decided by the texts. India and Pakistan: that India restricted the observers from July 1972 is a dispute over consent; what was shown as suspended since then now turns on a judgement. Uganda and Rwanda 1993 (UNOMUR): the agreement was between both sides and both asked for the mission, so it meets the conditions; before, not enough was known. Rwanda from October 1993: the Council found the ceasefire respected, and protection passes under the Act of 2015. Liberia: in April 1996 the ceasefire collapsed, from August it was violated, and it held by the elections of July 1997. Days were added for Chad in 2007, Tajikistan in 1997 and 1998, Malakal in 2006, the Congo in 2009, 2010, 2024 and 2025, and the Middle East from 1948 to 1973; of the Congo it is recorded that the mission supported an army that fought.
change-days-elsewhere = Days were added for missions of other groups: Afghanistan in 2021 and Iraq in 2017 (whether the war was over has two readings), Iraq in 2024, Somalia in 2012, Colombia from 2017 to 2024, Hudaydah in 2022, Nicaragua in 1990, Liberia from 1990 to 1997. In the Golan Heights Syria's consent is no longer shown as shaken in December 2024: its new rulers kept to the agreement. Of relief for Rwanda, Pakistan and the victims of the war in Iraq it is recorded that those sent had weapons to protect themselves. No answer at a mission's reference date moved.
