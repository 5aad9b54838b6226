# What is said of a mission beside its name, loaded after the first look. What changed on the way (`phase-<mission>-<from>`, one for each phase).

phase-amisom-2012-09-10 = The transition ended with the choice of a new President.

phase-ecomog-lbr-1990-11-28 = The army and the two rebel groups signed a ceasefire at Bamako.
phase-ecomog-lbr-1992-10 = The war resumed.
phase-ecomog-lbr-1993-07-25 = The three Liberian parties signed a peace agreement with a ceasefire at Cotonou.
phase-ecomog-lbr-1994-09 = Fighting among the factions resumed.
phase-ecomog-lbr-1995-08-19 = The factions signed the Abuja agreement.
phase-ecomog-lbr-1996-04-06 = Heavy fighting broke out in Monrovia.
phase-ecomog-lbr-1996-08-17 = A second Abuja agreement was signed; the ceasefire was still violated that autumn.
phase-ecomog-lbr-1997-07-19 = Elections took place in calm, with the ceasefire respected.

phase-interfet-1999-09-20 = The force landed; Indonesia had agreed to it on 12 September, under heavy pressure.

phase-minurcat-2007-09 = Chad and the Central African Republic accepted a mission for refugees.
phase-minurcat-2007-10-25 = The Government of Chad and four main rebel groups signed a ceasefire at Sirte.
phase-minurcat-2007-11-26 = Two rebel groups ended the ceasefire, and fighting resumed in eastern Chad.
phase-minurcat-2009-03-15 = A UN force with power to protect civilians took over from the EU.
phase-minurcat-2010-01 = Chad asked that the mission not be renewed; it left by the end of 2010.

phase-minurso-1991-04-29 = The mission was set up under a plan that both sides had accepted; there was no ceasefire yet.
phase-minurso-1991-09-06 = The ceasefire between Morocco and the Polisario Front took effect.
phase-minurso-2016-03 = Morocco expelled most of the civilian staff.
phase-minurso-2017-04 = Civilian staff returned.
phase-minurso-2020-11-13 = The Polisario Front declared the ceasefire ended.

phase-minusca-2014-04-10 = Set up to protect civilians while armed groups fought.
phase-minusca-2014-07-23 = Armed groups agreed at Brazzaville to cease hostilities; clashes went on.
phase-minusca-2019-02-06 = Government and fourteen armed groups signed a peace agreement.
phase-minusca-2020-12-17 = Six of the groups joined against the Government and marched on the capital.
phase-minusca-2021-10-15 = The President declared a ceasefire; part of the groups followed.

phase-minusma-2013-04-25 = Set up beside French forces that fought armed groups.
phase-minusma-2013-06-18 = Government and Tuareg groups agreed in Ouagadougou; jihadist groups stayed outside.
phase-minusma-2014-05-17 = The army and armed groups of the north fought over Kidal.
phase-minusma-2014-05-23 = The Government and the armed groups of the north signed a new ceasefire; violence in Kidal went on.
phase-minusma-2015-04-27 = One coalition of armed groups entered Ménaka, held by the other, which attacked at Goundam.
phase-minusma-2015-06-20 = The coalition of armed groups that had not yet signed (CMA) signed the peace agreement of 15 May; jihadist groups stayed outside.
phase-minusma-2017-12-08 = The Council let it support the Sahel States' force, which fought jihadist groups.
phase-minusma-2023-06-16 = Mali demanded that the mission leave at once.
phase-minusma-2023-08 = Government forces and northern groups fought again as it withdrew.
phase-minusma-2023-10-01 = As it withdrew, its mandate to protect civilians had run out.

phase-minustah-2006-12 = Soldiers and police moved against armed gangs, most of all in February 2007.
phase-minustah-2007-03 = The armed gangs of the capital were subdued.

phase-monua-1997-06 = The mission followed UNAVEM III under the Lusaka Protocol.
phase-monua-1998-12 = The war resumed in full; in early 1999 the Government refused to keep the mission.

phase-monuc-1999-11-30 = Set up for the Lusaka ceasefire of July 1999; some armed groups stayed outside it.
phase-monuc-2000-02-24 = The Council let it protect civilians under imminent threat.
phase-monuc-2008-08 = Fighting with the CNDP resumed in North Kivu.
phase-monuc-2009-01-16 = Commanders of the CNDP declared an end of hostilities; agreements followed on 23 March.
phase-monuc-2009-03 = It supported army operations against the FDLR.
phase-monuc-2010-01-04 = The President wanted the mission to leave.

phase-monusco-2010-07-01 = It took over from MONUC with protection of civilians first.
phase-monusco-2012-04 = The rebels of M23 took up arms.
phase-monusco-2013-03-28 = The Council added a brigade for offensive operations, as an exception.
phase-monusco-2013-12-12 = M23 declared its end; other groups fought on.
phase-monusco-2021-11 = M23 resumed fighting.
phase-monusco-2023-09-01 = The host asked for a faster withdrawal.
phase-monusco-2024-08-04 = A ceasefire agreed by the Democratic Republic of the Congo and Rwanda took effect; M23 had not signed it, but fighting decreased.
phase-monusco-2025-01 = M23 advanced and took Goma; the Council called the advances a serious violation of the ceasefire.
phase-monusco-2025-07-19 = After the peace agreement with Rwanda of 27 June the Government and M23 signed a declaration in Doha that commits both to a permanent ceasefire; violence went on.

phase-onub-2006-09-07 = The FNL, the last rebels outside, signed a ceasefire.

phase-onuc-1960-07 = The Congo asked for help, and the force came to support its Government.
phase-onuc-1960-09 = The Government fell apart in a constitutional crisis.
phase-onuc-1961-02-21 = The Council allowed force in the last resort to prevent civil war.
phase-onuc-1961-11-24 = The Council allowed force against foreign mercenaries.
phase-onuc-1963-01 = The secession of Katanga ended.

phase-onuca-1990-04-19 = A ceasefire between the Government of Nicaragua and the resistance took effect.

phase-onusal-1991-07 = It began with human rights only, while both sides were still fighting.
phase-onusal-1992-02-01 = The ceasefire of the Chapultepec Agreement took effect.

phase-unama-2021-08-15 = The Taliban entered Kabul, the Government fell apart, and the Taliban declared the war over. A legal survey of 2023 to 2025 sees armed conflicts between the Taliban and other groups.
phase-unama-2021-09-17 = The Council extended the mission. By press reports the Taliban, whom no State had recognised as a government, did not object.

phase-unamet-1999-06-11 = By the Ministry of Foreign Affairs' account the two armed sides had made peace in April.
phase-unamet-1999-09-04 = After the vote armed groups ravaged the territory, and most of the mission left.

phase-unami-2017-12-09 = The Prime Minister announced the end of the war against the Islamic State group. A legal survey of 2019 saw the armed conflict go on.
phase-unami-2024-05-08 = The host asked that the mission end by the close of 2025, and the Council so decided.

phase-unamid-2020-10-03 = The transitional Government and most armed groups signed the Juba agreement.

phase-unamir-1993-10 = Set up to help carry out the Arusha agreement of 4 August 1993.
phase-unamir-1994-04-07 = Genocide and war began, and ten peacekeepers were killed.
phase-unamir-1994-05-17 = The Council enlarged the mission to protect people at risk.
phase-unamir-1994-07-18 = The Rwandese Patriotic Front declared a ceasefire and formed the government.
phase-unamir-1995-06-09 = At the host's wish the mission was cut.

phase-unamsil-2000-05 = The RUF attacked peacekeepers and held hundreds of them.
phase-unamsil-2000-11-10 = Government and RUF signed a ceasefire at Abuja.

phase-unavem-ii-1991-06 = It checked the ceasefire that the Government and UNITA had signed on 31 May.
phase-unavem-ii-1992-10-31 = UNITA rejected the result of the elections, and the war resumed.
phase-unavem-ii-1994-11-20 = The Government and UNITA signed the Lusaka Protocol.

phase-uncro-1995-03-31 = Croatia accepted a smaller force; the ceasefire of 29 March 1994 was in force.
phase-uncro-1995-05-01 = Croatian forces retook Western Slavonia, and Krajina in August.
phase-uncro-1995-09-29 = Croatia and the local Serbs both asked the mission to stay in Eastern Slavonia.
phase-uncro-1995-11-12 = The basic agreement on Eastern Slavonia was signed.
phase-uncro-1995-11-23 = Croatia would not have the mandate extended, only two battalions kept for a transition.

phase-undof-1974-05-31 = Israel and Syria signed the agreement on disengagement.
phase-undof-2012-07 = Syrian troops fought armed opposition in the area of separation; the UN called it a violation of the agreement.
phase-undof-2024-12-08 = Israeli troops moved in; Israel called the agreement void, the UN did not. Syria, under new rulers, kept to it.

phase-unef-i-1956-11 = The force supervised the end of hostilities with the consent of Egypt.
phase-unef-i-1967-05-18 = Egypt asked that the force leave, and the Secretary-General complied.
phase-unef-i-1967-06-05 = War broke out as the force was leaving.

phase-unef-ii-1973-10 = The force supervised the ceasefire of October 1973.
phase-unef-ii-1974-01-18 = Egypt and Israel signed a disengagement agreement.

phase-unficyp-1974-07-20 = Turkey landed troops after a coup.
phase-unficyp-1974-08-16 = A ceasefire took effect; no formal agreement was signed.

phase-unifil-1978-03-19 = The force came after Israel's invasion, without a ceasefire of all armed groups.
phase-unifil-1982-06-06 = Israel invaded again.
phase-unifil-2000-05-24 = Israel withdrew behind the Blue Line.
phase-unifil-2006-07-12 = War broke out between Israel and Hezbollah.
phase-unifil-2006-08-14 = Hostilities ceased under resolution 1701, which enlarged the force.
phase-unifil-2023-10-08 = Fire across the Blue Line began and grew to war in September 2024.
phase-unifil-2024-11-27 = A new cessation of hostilities took effect.

phase-unikom-1991-04 = The mission watched the border unarmed, under the ceasefire of resolution 687.
phase-unikom-1993-02-05 = The Council gave it infantry and power to stop small violations.
phase-unikom-2003-03-17 = The mission left before the war in Iraq.

phase-unisfa-2011-06-27 = Set up for the Abyei agreement of 20 June 2011.
phase-unisfa-2023-04-15 = War broke out within Sudan, one of the two parties.

phase-unitams-2020-10-03 = The transitional Government and most armed groups signed the Juba agreement.
phase-unitams-2023-04-15 = War broke out between the army and the Rapid Support Forces.
phase-unitams-2023-06-08 = Sudan declared the head of the mission persona non grata.
phase-unitams-2023-11-16 = Sudan asked that the mission end at once; the Council ended its mandate by resolution 2715.

phase-unmee-2000-07 = Set up after the cessation of hostilities signed at Algiers on 18 June 2000.
phase-unmee-2005-10-05 = Eritrea banned the mission's helicopter flights.
phase-unmee-2008-02 = Eritrea cut off fuel, and the mission had to leave its territory.

phase-unmha-2022-04-02 = A truce between the Government and the Houthis took effect in the whole country.
phase-unmha-2022-10-02 = The truce ran out and was not renewed; there was no major escalation, but military activity at the front lines.

phase-unmih-1993-09 = The exiled President and the military had agreed at Governors Island.
phase-unmih-1993-10-11 = The military's followers kept the first soldiers from landing.
phase-unmih-1994-10-15 = The President returned after a multinational force had landed.
phase-unmih-1995-03-31 = UNMIH took over from the multinational force; where no other means would do, it might use force to help the Government keep the country secure.

phase-unmis-2005-03-24 = The mission began on the Comprehensive Peace Agreement of 9 January 2005.
phase-unmis-2006-08-31 = The Council extended the mandate to Darfur; Sudan rejected that.
phase-unmis-2006-11-27 = The two armies fought in Malakal; the mission called it a major violation of the ceasefire.
phase-unmis-2006-11-29 = A ceasefire was declared in Malakal.
phase-unmis-2007-07-31 = Darfur was given to a joint force that Sudan accepted.
phase-unmis-2008-05 = The two armies fought over Abyei.
phase-unmis-2011-05 = Sudanese forces took Abyei; Sudan refused to prolong the mission beyond 9 July.

phase-unmiss-2011-07-08 = The mission began with independence; the war with Sudan was over.
phase-unmiss-2013-12-15 = Fighting broke out in Juba between two leaders' forces and spread.
phase-unmiss-2014-01-23 = The Government and the opposition signed a cessation of hostilities; fighting went on.
phase-unmiss-2015-08 = The parties signed an agreement with a permanent ceasefire.
phase-unmiss-2016-07-08 = Heavy fighting returned to Juba until 11 July.
phase-unmiss-2016-08-12 = The Council added a protection force for Juba, to which the host had at first objected.
phase-unmiss-2018-09-12 = The parties signed a revitalised agreement.
phase-unmiss-2025-03 = Fighting resumed between government forces and those of Mr. Machar.

phase-unmogip-1949-01-24 = Observers watched the ceasefire of 1 January 1949 in Kashmir.
phase-unmogip-1965-08 = War broke out between India and Pakistan.
phase-unmogip-1965-09-23 = The ceasefire asked for by the Council took effect.
phase-unmogip-1971-12-03 = War broke out again.
phase-unmogip-1971-12-17 = A ceasefire took effect.
phase-unmogip-1972-07 = India took the view that the mission had become obsolete; Pakistan and the UN did not.
phase-unmogip-2003-11-26 = Both armies agreed to a ceasefire along the Line of Control.
phase-unmogip-2021-02-25 = After years of fire across the line both armies renewed the ceasefire.
phase-unmogip-2025-05-07 = The two States exchanged attacks until 10 May.
phase-unmogip-2025-05-10 = A ceasefire took effect.

phase-unmot-1996-12-23 = A new ceasefire led to the general agreement of 27 June 1997.
phase-unmot-1997-08-19 = Fighting broke out between opposition fighters and government forces near Dushanbe.
phase-unmot-1998-11-12 = The Council welcomed that the two parties kept the ceasefire; other forces had fought in Leninabad.

phase-unoci-2004-04-04 = Set up for the Linas-Marcoussis agreement of January 2003.
phase-unoci-2004-11-04 = The Government bombed towns in the north; French forces were hit too.
phase-unoci-2005-04-06 = The parties declared at Pretoria that the war had ended.
phase-unoci-2007-03-04 = The parties signed the Ouagadougou agreement.
phase-unoci-2010-12-18 = Mr. Gbagbo, who refused to leave office, told the mission to go; the Council kept it.
phase-unoci-2011-03 = War resumed; in April the mission attacked heavy weapons.
phase-unoci-2011-04-11 = Mr. Gbagbo was captured and the fighting ended.

phase-unomig-1993-09-16 = Abkhaz forces attacked and took Sukhumi.
phase-unomig-1994-05-14 = A ceasefire and separation of forces was agreed in Moscow.
phase-unomig-2008-08-08 = War broke out between Georgia and Russia; Georgia gave up the agreement of 1994.

phase-unomil-1994-09 = Fighting among the factions resumed and observers were detained.
phase-unomil-1995-08-19 = The factions signed the Abuja agreement.
phase-unomil-1996-04-06 = Heavy fighting broke out in Monrovia.
phase-unomil-1996-08-17 = A second Abuja agreement was signed; the ceasefire was still violated that autumn.
phase-unomil-1997-07-19 = Elections took place in calm, with the ceasefire respected.

phase-unomsil-1998-07 = Observers came while the rebels fought on.
phase-unomsil-1999-01-06 = Rebels overran Freetown and most observers left.
phase-unomsil-1999-05-24 = The Government and the RUF ceased fire, and made peace at Lomé on 7 July.

phase-unomur-1993-06 = Observers watched the Ugandan border during the talks of Arusha.
phase-unomur-1994-04-07 = War resumed in Rwanda.

phase-unosom-i-1992-04 = It watched a ceasefire in Mogadishu; no government existed.
phase-unosom-i-1992-12-03 = The Council authorised a force led by the United States.

phase-unosom-ii-1993-03-26 = The Council gave the mission enforcement powers; no government existed.
phase-unosom-ii-1993-06-06 = After peacekeepers were killed the Council turned the mission against those responsible.
phase-unosom-ii-1994-02-04 = The Council took coercion out of the mandate.

phase-unprofor-1992-02 = The force deployed in Croatia under the ceasefire of 2 January 1992.
phase-unprofor-1992-06-08 = The mandate was extended to Bosnia, where war went on.
phase-unprofor-1993-06-04 = The Council let it answer attacks on the safe areas with force.
phase-unprofor-1994-12-31 = The parties in Bosnia signed a cessation of hostilities for four months.

phase-unsmil-2011-10-23 = The new authorities declared the country liberated, three days after the former leader was killed.
phase-unsmil-2014-07-13 = Armed groups fought over the airport of Tripoli, and the fighting in the east grew.
phase-unsmil-2015-01-18 = The two camps had each announced a ceasefire during talks held by the UN.
phase-unsmil-2015-02-03 = Forces of one camp attacked in the oil crescent; the ceasefires were not respected.
phase-unsmil-2019-04-04 = The Libyan National Army attacked Tripoli, the seat of the Government of National Accord.
phase-unsmil-2020-01-12 = The Libyan National Army and the Government of National Accord accepted a truce; fighting gradually resumed.
phase-unsmil-2020-10-23 = The Libyan National Army and the Government of National Accord signed a permanent ceasefire in Geneva.

phase-unsmis-2012-04 = Unarmed observers watched a cessation of violence from 12 April.
phase-unsmis-2012-06-15 = The mission suspended its work since violence had grown.

phase-unsos-2012-09-10 = The new Parliament elected a President, which the Council regarded as the end of the transition.

phase-untac-1992-06-13 = The Party of Democratic Kampuchea (Khmer Rouge) refused to be disarmed and kept UNTAC out of its areas.
phase-untac-1993-04-13 = The Party of Democratic Kampuchea (Khmer Rouge) left Phnom Penh before the elections.

phase-untaet-1999-10 = The UN took over all powers of government; whose consent counts is read in two ways.
phase-untag-1989-04-01 = Heavy fighting began between SWAPO fighters and forces under South Africa; each side blamed the other.
phase-untag-1989-04-09 = The parties agreed at Mount Etjo that fighters would return.

phase-untso-1948-05-29 = Observers watched truces, and from 1949 the armistice agreements.
phase-untso-1948-07-09 = The first truce ran out and fighting resumed.
phase-untso-1948-07-18 = A second truce took effect, ordered by the Council.
phase-untso-1949-07-20 = With Syria the last of four neighbours had signed an armistice with Israel; the mission assisted in supervising all four.
phase-untso-1951-05 = Fighting broke out in and around the demilitarised zone between Israel and Syria.
phase-untso-1956-10-29 = Israel attacked Egypt; France and the United Kingdom intervened.
phase-untso-1956-11-07 = A ceasefire took effect; Israel's Prime Minister called the armistice agreement with Egypt dead.
phase-untso-1967-06-05 = War ended the armistice order; ceasefires followed.
phase-untso-1970-08-07 = A ceasefire between Israel and Egypt took effect after long fighting across the Suez Canal.
phase-untso-1973-10-06 = War broke out between Israel and both Egypt and Syria.
phase-untso-1973-10-22 = The ceasefire asked for by the Council was accepted, by Syria a little later; it collapsed within hours and had to be demanded anew.
phase-untso-1974-05-31 = Agreements on disengagement followed the war of 1973.

phase-unvmc-2017-10-01 = A temporary ceasefire with a second group, the ELN, took effect; both sides asked the UN to help verify it.
phase-unvmc-2018-01-10 = The ceasefire with the ELN ran out and its attacks resumed; that with the FARC-EP remained.
phase-unvmc-2023-08-03 = A new ceasefire with the ELN took effect, which the mission was to monitor and verify.
phase-unvmc-2024-08-03 = The ceasefire with the ELN ran out and was not extended; the Government announced military action.

## What Japan did (-japan), what a reader of the record needs to know (-note), what an example supposes (-setting)

mission-untso-note = The resolution of 1948 that ordered the truce cited Article 40 of the Charter; the observers themselves rest on consent. Wars broke the truce in 1956, 1967 and 1973.

mission-unmogip-note = India has regarded the mandate as ended since 1972; the UN takes a different view.

mission-unficyp-note = No agreement was ever signed; the ceasefire lines of August 1974 hold in practice.

mission-undof-japan = The Government decided to withdraw on 21 December 2012: as security in Syria worsened, it judged that keeping personnel safe while doing meaningful work had become difficult. According to press reports, it held that the ceasefire principle was still met.
mission-undof-note = For decades the two States kept the ceasefire. From 2012 the war inside Syria reached the area of separation, and the events of December 2024 touched it too.

mission-unifil-note = Resolution 1701 (2006) gave it a much larger mandate, with ships and the protection of civilians. Under resolution 2790 (2025) operations end on 31 December 2026, with a year to withdraw.

mission-unikom-note = The ceasefire terms were set by resolution 687 (1991) and accepted by Iraq. The mission was unarmed until 1993.

mission-minurso-note = The ceasefire of September 1991 held until one party declared it over in November 2020; hence the word “collapsed” in the record.

mission-unavem-ii-japan = Three electoral observers: the first assignment under the Act.
mission-unavem-ii-note = War returned after the election of September 1992, in the weeks after the Japanese observers had left.

mission-onusal-japan = Electoral observers went in March and April 1994, 15 for each of two rounds. No Self-Defense Forces personnel took part.
mission-onusal-note = It began with human rights, before there was a ceasefire; by 1994, when Japan took part, that of February 1992 was being kept.

mission-unprofor-japan = According to press reports, Japan declined a UN request in January 1994 for unarmed personnel in what is now North Macedonia, although the Foreign Ministry's own team had thought the request worth considering. No official statement on the force as a whole was found.
mission-unprofor-note = Croatia had a ceasefire from January 1992 and Bosnia had none; resolutions of 1993 added safe areas.

mission-untac-japan = Units and police served abroad under the Act for the first time. In May 1993 one of the Japanese civilian police officers was killed. A Japanese UN Volunteer, who did not belong to the Corps, had lost their life in April 1993. The interim report of 2011 records that a life was lost among the civilian and police personnel from Japan in Cambodia (report, II.1(2)).
mission-untac-note = The Paris Agreements bore the signatures of all four factions, but one refused to disarm and boycotted the election. In September 1992 the Government told the Diet that breaches were local and small and that the ceasefire agreement stood.

mission-unosom-i-note = The ceasefire of March 1992 bound only two factions in Mogadishu.

mission-onumoz-japan = From May 1993 to January 1995 Japan sent headquarters staff and, in three turns, movement control units of 48. Fifteen observers followed the election of 1994.

mission-unosom-ii-japan = Speaking of Somalia in the House of Councillors on 31 May 1993, Prime Minister Miyazawa said that joining an operation of this kind was hardly possible from where Japan stood.
mission-unosom-ii-note = After an attack on its troops in June 1993, resolution 837 (1993) turned the mission against those behind it.

mission-unomur-note = Its observers stayed in Uganda and did not cross into Rwanda.

mission-unomig-note = A first ceasefire of July 1993 broke that September; the agreement of May 1994 replaced it.

mission-unomil-note = It worked beside the West African force ECOMOG, which did the enforcing.

mission-unmih-note = It could deploy only after the multinational force of 1994 had gone in.

mission-unamir-note = The peace that it was sent to watch (Arusha, August 1993) broke down in April 1994; resolution 918 (1994) then added protection.

mission-unasog-note = Nine observers verified a withdrawal that followed a judgment of the International Court of Justice.

mission-unmot-japan = No reason for staying out was found. A Japanese political affairs officer of the mission, who had taken up the post in April 1998 at the request of the UN, was killed with three colleagues in July 1998.

mission-uncro-note = UN sources give either March or May 1995 as its start.

mission-unpredep-japan = According to press reports, Japan declined a UN request for unarmed personnel in January 1994, when the area was still under UNPROFOR, although the Foreign Ministry's own team had seen no fighting there.
mission-unpredep-note = The only preventive deployment in the history of the UN; it continued UNPROFOR's command of December 1992.

mission-unmibh-japan = No reason for staying out was found. Under the Act, Japan sent election personnel to the elections of 1998 and 2000, which the OSCE ran.
mission-unmibh-note = Its police component, the IPTF, stands in some lists as a mission of its own.

mission-minugua-note = Counted here are only its military observers of early 1997; the civilian work lasted from 1994 to 2004.

mission-unmik-japan = No reason for staying out was found. Under the Act, Japan observed the election of November 2001 as part of the Council of Europe's observation.
mission-unmik-note = KFOR was its military counterpart. Yugoslavia agreed only after the air campaign.

mission-unamsil-note = The first mandate to name the protection of civilians. Peacekeepers were taken hostage in May 2000; a new ceasefire came that November.

mission-untaet-japan = Of the 2,304 Self-Defense Forces members of this assignment, 690 served under UNTAET; the others served under UNMISET, which followed.
mission-untaet-note = INTERFET had restored order before it; there was no formal ceasefire document.

mission-monuc-japan = No reason for staying out was found. Under the Act, Japan observed the elections of 2006 in the same country.
mission-monuc-note = The Lusaka agreement of 1999 was its basis. From 2009 it operated together with the national army, which raised doubts about impartiality.

mission-unmee-note = Restrictions by Eritrea from 2005 left the mission unable to work.

mission-unmiset-japan = Of the 2,304 Self-Defense Forces members of this assignment, 690 had served under UNTAET, which came before; the others served under UNMISET.

mission-unoci-note = In December 2010 the outgoing president told it to leave; whether it went too far with heavy weapons in April 2011 is disputed.

mission-minustah-japan = After the earthquake, resolution 1908 (2010) asked for more troops, and Japan sent a unit in February 2010. The assignment ended when, in the Government's account, reconstruction had advanced.
mission-minustah-note = There was gang violence, but usually no armed conflict between organised parties is recorded.

mission-onub-note = One armed group stayed outside the agreement until September 2006.

mission-unmis-japan = Japan sent headquarters staff, two at a time, and no unit.
mission-unmis-note = All parties to the war between north and south signed the peace of 2005; Darfur was a separate conflict.

mission-unmit-japan = Two assignments: four civilian police officers in 2007 and 2008, and Self-Defense Forces liaison officers, two at a time, from September 2010 to September 2012.

mission-unamid-japan = In June 2008, at a UN seminar in Tokyo, the Foreign Minister said that Japan would consider engaging in peacekeeping in the Sudan. Headquarters staff then went to UNMIS and none to UNAMID.
mission-unamid-note = The African Union and the UN led it jointly. The ceasefire of 2004 was broken, and only one faction signed the agreement of 2006 with the Government.

mission-monusco-note = Resolution 2098 (2013) added a brigade for offensive operations. The host asked in 2023 for withdrawal, part of which has since been paused.

mission-unmiss-japan = The engineering unit left in May 2017. The Government said that its work in Juba could be brought to a close; according to press reports, the Chief Cabinet Secretary denied that worsening security was the reason. Headquarters staff remained (last checked in 2025).
mission-unmiss-note = There was no armed conflict at the start. Fighting broke out in Juba in December 2013 and again in July 2016. The UN spoke of a conflict between parties; the Government did not regard it as an armed conflict under the Act. On 6 December 2016 it answered that UNMISS falls under Article 3(1)(b) of the Act, where host consent counts and no ceasefire agreement is needed. That the groups outside were no quasi-State bodies is recorded from the Government’s answers alone; results under the UN’s reading rest on it too.

mission-minusma-note = A preliminary agreement came in June 2013, after the start. Ten years later the host asked for the end of the mandate, which ran out on 30 June 2023.

mission-minusca-note = The parties first agreed to stop fighting in July 2014, after the start; a peace agreement followed in 2019.

mission-minujusth-note = Police and civilians only, without a military component.

mission-unamet-japan = Three civilian police officers served from July to September 1999. No Self-Defense Forces personnel took part.
mission-unamet-note = The UN counts it as a political mission, Japan as a peacekeeping operation. The values at Japan's entry rest on an official account of a peace agreement of April 1999; the consent of the parties is our inference.

mission-unmin-japan = From March 2007 to January 2011, 24 Self-Defense Forces members served as individual observers, six in each of four turns. No unit was sent.
mission-unmin-note = The UN counts it as a special political mission, Japan as a peacekeeping operation.

mission-unef-i-note = The General Assembly set it up. Egypt ended its consent in May 1967 and war followed; Israel never admitted the force on its side of the line.

mission-unogil-note = Its task was to watch for infiltration across the border, which is coded here as monitoring.

mission-onuc-note = Chapter VII was not named, but resolutions of 1961 authorised force; whether this was enforcement is disputed to this day.

mission-unsf-note = The security arm of the UN administration of the territory (UNTEA).

mission-unyom-note = The two outside powers, Saudi Arabia and Egypt (then the United Arab Republic), had agreed to disengage; the royalists in Yemen had not.

mission-domrep-note = Two governments claimed power at the start; the mission had only a few observers.

mission-unef-ii-note = Its guidelines of 1973 counted resistance to forcible obstruction of the mandate as self-defence.

mission-ungomap-japan = Prime Minister Kaifu told the House of Representatives on 16 October 1990 that Japan had sent a political affairs officer.
mission-ungomap-note = It observed how the accords of Geneva were kept and Soviet troops left. The Afghan resistance had not signed, and the war continued.

mission-uniimog-japan = Prime Minister Kaifu told the House of Representatives on 16 October 1990 that Japan had sent a political affairs officer.
mission-uniimog-note = The resolution that demanded the ceasefire cited Articles 39 and 40 of the Charter; the observers did not rest on Chapter VII.

mission-unavem-i-note = It verified the departure of Cuban troops; UNITA was not a party to that agreement.

mission-untag-japan = Japan sent 27 electoral observers in 1989. The Ministry of Foreign Affairs describes this as its first participation of substance.
mission-untag-note = Fighting broke out in April 1989 and ended with a further declaration the same month.

mission-onuca-note = It watched whether five governments kept their promises to each other, patrolled the Gulf of Fonseca in small boats, and later disarmed the Nicaraguan Resistance.

mission-unama-japan = In June 2008, at a UN seminar in Tokyo, the Foreign Minister said that Japan would consider engaging in Afghanistan. Nothing further is recorded here.
mission-unama-note = A political mission; whether it went on after 2025 was not checked.

mission-unami-note = A political mission.

mission-unsmil-note = A political mission, which also monitors the ceasefire since the agreement of October 2020.

mission-unvmc-note = A political mission with unarmed observers. It verifies the agreement of 2016; other armed groups stand outside it.

mission-unmha-note = A political mission.

mission-unitams-note = A political mission. Armed conflict broke out in April 2023, and the host asked that November for its end.

mission-unsos-note = It supplies African Union forces that are in combat, and is not among the 71 UN peacekeeping operations. Until 2015 it was called UNSOA.

mission-unsoh-note = It supplies a force that the UN does not lead. The start shown is the date of the resolution.

mission-mfo-japan = Japan's first internationally coordinated operation, a category that the reform of 2015 added. Headquarters staff were still there when last checked in 2025.
mission-mfo-note = Not a UN operation: it rests on the peace treaty between Egypt and Israel and its protocol of 1981.

mission-mnf-hti-note = The elected President consented from exile.

mission-ifor-note = The Dayton agreement gave it powers of enforcement.

mission-interfet-japan = According to press reports of October 1999, Japan pledged about 100 million US dollars and no troops, because its law ruled out sending troops where no ceasefire was in effect.

mission-isaf-note = A coalition led it at first and NATO from August 2003.

mission-oef-mio-japan = The Maritime Self-Defense Force refuelled ships of other countries from December 2001 to November 2007 under the Anti-Terrorism Special Measures Law, and from 2008 to January 2010 under the Replenishment Support Special Measures Law.
mission-oef-mio-note = Listed because no other Japanese logistic support outside the Act is as well known.

mission-mnf-irq-japan = Under the Iraq Special Measures Law, the Ground Self-Defense Force worked on reconstruction until 2006 and the Air Self-Defense Force flew transport until 2008, in what the Government called non-combat areas. The Government stated in June 2004 that they did not come under the command of the force.

mission-ramsi-note = The Townsville peace agreement of 2000 came before it.

mission-imt-mindanao-japan = From October 2006 Japan sent civilian development experts to the socio-economic section, as members of its embassy's staff and outside the Act.
mission-imt-mindanao-note = The ceasefire that it watched bound the Government and one group; others stood outside.

mission-amm-note = European Union and ASEAN states sent the monitors.

mission-atalanta-note = Law enforcement at sea, to which the Transitional Federal Government consented.

mission-ctf-151-japan = Under the Anti-Piracy Measures Law, Maritime Self-Defense Force ships have escorted merchant ships since 2009, with Coast Guard officers on board, and from December 2013 also covered zones assigned together with CTF-151. A Japanese rear admiral commanded CTF-151 from May to August 2015.
mission-ctf-151-note = The only case here in which Japanese Coast Guard officers are on board in a multinational setting.

mission-mss-hti-note = The start shown is that of the resolution; deployment began only in June 2024. Another force succeeded it under resolution 2793 (2025).

mission-relief-rwanda-1994-japan = The first relief assignment under the Act, from September to December 1994. The Ground Self-Defense Force worked at Goma and the Air Self-Defense Force flew there from Nairobi.

mission-relief-west-timor-1999-japan = From November 1999 to February 2000 a Self-Defense Forces unit of 113 flew relief goods; liaison officers worked in Surabaya and Kupang.

mission-relief-pakistan-2001-japan = In October 2001 a Self-Defense Forces unit of 138 flew relief goods, with two liaison officers.

mission-relief-jordan-2003-refugees-japan = The Cabinet decided on 28 March 2003 and the aircraft flew on 30 and 31 March. The number of personnel recorded here, 50, is not verified.

mission-relief-jordan-2003-victims-japan = In July and August 2003, 98 Self-Defense Forces members carried out the airlift and six supported the flights.

mission-relief-poland-romania-2022-japan = Self-Defense Forces aircraft flew from 1 May to 27 June 2022. The number of personnel was not found.

mission-election-bosnia-1998-japan = In September 1998 Japan sent 30 people and four liaison officers. The OSCE mission ran the vote.

mission-election-bosnia-2000-japan = Japan sent 11 people and six liaison officers for the vote of April 2000, which the OSCE mission ran. The month of departure, March, is not verified.

mission-election-east-timor-2001-japan = Nineteen observers went in August and September 2001, while UNTAET governed the territory.

mission-election-kosovo-2001-japan = From 11 to 21 November 2001 six observers and five liaison officers worked within the observation by the Council of Europe.

mission-election-east-timor-2002-japan = Eight observers were there from 7 to 17 April 2002, the last weeks of UNTAET.

mission-election-dr-congo-2006-japan = The UN mission in the country, MONUC, is counted separately: Japan did not take part in it.

mission-election-timor-leste-2007-japan = From April to July 2007 Japan sent 36 observers in three groups.

mission-election-nepal-2008-japan = From 28 March to 17 April 2008 Japan sent 24 observers: 18 from the private sector and six from government.

mission-election-sudan-2011-japan = Japan sent 15 observers for the vote of January 2011. Their departure in December 2010 is not verified.

mission-h01-setting = Four of five armed groups have made peace with the government in writing. The fifth accepts the UN in writing and has stopped fighting, but has signed no ceasefire; whether it counts as a party is open.

mission-h02-setting = Every armed group keeps the ceasefire and accepts the mission, but no recognised government exists that could consent. It is the Security Council that decides, and local leaders welcome the mission.

mission-h03-setting = Two States on the same sea have settled a dispute. They want the UN to watch the line between them and to train harbour and coast guard officers.

mission-h04-setting = A shaky agreement binds the main parties while local militias stay outside, and the host's consent is fragile. The mandate puts protecting civilians first and permits all necessary means where the mission is deployed.

mission-h05-setting = A State next to a tense area asks for UN observers along its border. It has no armed conflict and nobody inside it opposes the mission as a party.

mission-h06-setting = All parties have agreed and keep the ceasefire. A regional organisation, not the UN, leads the mission, and a Security Council resolution backs it.

mission-h07-setting = The peace process is complete. The government wants advice, from people without arms, on demobilisation and on reforming its police and armed forces.

mission-h08-setting = A UN support office provides flights, road transport and a field hospital from a calm area, where the conflict has ended and its parties are gone. The regional force that it serves is fighting elsewhere.

mission-h09-setting = All parties keep a ceasefire. The UN invites Japan to put forward the Force Commander, who directs contingents of many countries under rules that permit force in defence of the mandate.

mission-h10-setting = After three years of peace, a State is about to hold its first general election and wants UN observers. No troops are sent.

mission-h11-setting = A large earthquake hits the capital of a country where a UN stabilisation mission is at work. No organised parties are in conflict, and the Council raises the number of troops for relief and recovery.

mission-h12-setting = All parties sign and consent, and a Japanese engineering unit deploys. In the tenth month fighting returns to two of seven provinces, away from the unit, while the host keeps consenting; in the fourteenth month it stops.
