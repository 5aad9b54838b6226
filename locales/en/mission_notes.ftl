# What is said of a mission beside its name, loaded after the first look. What changed on the way (`phase-<mission>-<from>`, one for each phase).

phase-interfet-1999-09-20 = The force landed; Indonesia had agreed to it on 12 September, under heavy pressure.

phase-minurcat-2007-09 = Chad and the Central African Republic accepted a mission for refugees.
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
phase-minusma-2017-12-08 = The Council let it support the Sahel States' force, which fought jihadist groups.
phase-minusma-2023-06-16 = Mali demanded that the mission leave at once.
phase-minusma-2023-08 = Government forces and northern groups fought again as it withdrew.

phase-minustah-2006-12 = Soldiers and police moved against armed gangs, most of all in February 2007.
phase-minustah-2007-03 = The armed gangs of the capital were subdued.

phase-monua-1997-06 = The mission followed UNAVEM III under the Lusaka Protocol.
phase-monua-1998-12 = The war resumed in full; in early 1999 the Government refused to keep the mission.

phase-monuc-1999-11-30 = Set up for the Lusaka ceasefire of July 1999; some armed groups stayed outside it.
phase-monuc-2000-02-24 = The Council let it protect civilians under imminent threat.
phase-monuc-2008-08 = Fighting with the CNDP resumed in North Kivu.
phase-monuc-2009-03 = It supported army operations against the FDLR.

phase-monusco-2010-07-01 = It took over from MONUC with protection of civilians first.
phase-monusco-2012-04 = The rebels of M23 took up arms.
phase-monusco-2013-03-28 = The Council added a brigade for offensive operations, as an exception.
phase-monusco-2013-12-12 = M23 declared its end; other groups fought on.
phase-monusco-2021-11 = M23 resumed fighting.
phase-monusco-2023-09-01 = The host asked for a faster withdrawal.

phase-onub-2006-09-07 = The FNL, the last rebels outside, signed a ceasefire.

phase-onuc-1960-07 = The Congo asked for help, and the force came to support its Government.
phase-onuc-1960-09 = The Government fell apart in a constitutional crisis.
phase-onuc-1961-02-21 = The Council allowed force in the last resort to prevent civil war.
phase-onuc-1961-11-24 = The Council allowed force against foreign mercenaries.
phase-onuc-1963-01 = The secession of Katanga ended.

phase-onusal-1991-07 = It began with human rights only, while both sides were still fighting.
phase-onusal-1992-02-01 = The ceasefire of the Chapultepec Agreement took effect.

phase-unamet-1999-06-11 = By the Ministry of Foreign Affairs' account the two armed sides had made peace in April.
phase-unamet-1999-09-04 = After the vote armed groups ravaged the territory, and most of the mission left.

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
phase-uncro-1995-11-12 = The basic agreement on Eastern Slavonia was signed.

phase-undof-1974-05-31 = Israel and Syria signed the agreement on disengagement.
phase-undof-2012-07 = Syrian troops fought armed opposition in the area of separation; the UN called it a violation of the agreement.
phase-undof-2024-12-08 = Israeli troops moved in; Israel called the agreement void, the UN did not.

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

phase-unmee-2000-07 = Set up after the cessation of hostilities signed at Algiers on 18 June 2000.
phase-unmee-2005-10-05 = Eritrea banned the mission's helicopter flights.
phase-unmee-2008-02 = Eritrea cut off fuel, and the mission had to leave its territory.

phase-unmih-1993-09 = The exiled President and the military had agreed at Governors Island.
phase-unmih-1993-10-11 = The military's followers kept the first soldiers from landing.
phase-unmih-1994-10-15 = The President returned after a multinational force had landed.

phase-unmis-2005-03-24 = The mission began on the Comprehensive Peace Agreement of 9 January 2005.
phase-unmis-2006-08-31 = The Council extended the mandate to Darfur; Sudan rejected that.
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
phase-unomil-1996-08-17 = A second Abuja agreement was signed and held.

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

phase-unsmis-2012-04 = Unarmed observers watched a cessation of violence from 12 April.
phase-unsmis-2012-06-15 = The mission suspended its work since violence had grown.

phase-untac-1992-06-13 = The Party of Democratic Kampuchea (Khmer Rouge) refused to be disarmed and kept UNTAC out of its areas.
phase-untac-1993-04-13 = The Party of Democratic Kampuchea (Khmer Rouge) left Phnom Penh before the elections.

phase-untaet-1999-10 = The UN took over all powers of government; whose consent counts is read in two ways.
phase-untag-1989-04-09 = The parties agreed at Mount Etjo that fighters would return.

phase-untso-1948-05-29 = Observers watched truces, and from 1949 the armistice agreements.
phase-untso-1967-06-05 = War ended the armistice order; ceasefires followed.
phase-untso-1974-05-31 = Agreements on disengagement followed the war of 1973.
