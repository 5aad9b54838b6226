# Missions: full name, what Japan did (-japan), what a reader of the record needs to know (-note), what an example supposes (-setting).

## UN missions since the Act of 1992

mission-untso = United Nations Truce Supervision Organization
mission-untso-note = The resolution of 1948 that ordered the truce cited Article 40 of the Charter; the observers themselves rest on consent. Wars broke the truce in 1956, 1967 and 1973.

mission-unmogip = United Nations Military Observer Group in India and Pakistan
mission-unmogip-note = India has regarded the mandate as ended since 1972; the UN takes a different view.

mission-unficyp = United Nations Peacekeeping Force in Cyprus
mission-unficyp-note = No agreement was ever signed; the ceasefire lines of August 1974 hold in practice.

mission-undof = United Nations Disengagement Observer Force
mission-undof-japan = The Government decided to withdraw on 21 December 2012: as security in Syria worsened, it judged that keeping personnel safe while doing meaningful work had become difficult. According to press reports, it held that the ceasefire principle was still met.
mission-undof-note = For decades the two States kept the ceasefire. From 2012 the war inside Syria reached the area of separation, and the events of December 2024 touched it too.

mission-unifil = United Nations Interim Force in Lebanon
mission-unifil-note = Resolution 1701 (2006) gave it a much larger mandate, with ships and the protection of civilians. Under resolution 2790 (2025) operations end on 31 December 2026, with a year to withdraw.

mission-unikom = United Nations Iraq-Kuwait Observation Mission
mission-unikom-note = The ceasefire terms were set by resolution 687 (1991) and accepted by Iraq. The mission was unarmed until 1993.

mission-minurso = United Nations Mission for the Referendum in Western Sahara
mission-minurso-note = The ceasefire of September 1991 held until one party declared it over in November 2020; hence the word “collapsed” in the record.

mission-unavem-ii = United Nations Angola Verification Mission II
mission-unavem-ii-japan = Three electoral observers: the first assignment under the Act.
mission-unavem-ii-note = War returned after the election of September 1992, in the weeks after the Japanese observers had left.

mission-onusal = United Nations Observer Mission in El Salvador
mission-onusal-japan = Electoral observers went in March and April 1994, 15 for each of two rounds. No Self-Defense Forces personnel took part.
mission-onusal-note = It began with human rights, before there was a ceasefire; by 1994, when Japan took part, that of February 1992 was being kept.

mission-unprofor = United Nations Protection Force
mission-unprofor-japan = According to press reports, Japan declined a UN request in January 1994 for unarmed personnel in what is now North Macedonia, although the Foreign Ministry's own team had thought the request worth considering. No official statement on the force as a whole was found.
mission-unprofor-note = Croatia had a ceasefire from January 1992 and Bosnia had none; resolutions of 1993 added safe areas.

mission-untac = United Nations Transitional Authority in Cambodia
mission-untac-japan = Units and police served abroad under the Act for the first time. In May 1993 one of the Japanese civilian police officers was killed. A Japanese UN Volunteer, who did not belong to the Corps, had lost their life in April 1993. The interim report of 2011 records that a life was lost among the civilian and police personnel from Japan in Cambodia (report, II.1(2)).
mission-untac-note = The Paris Agreements bore the signatures of all four factions, but one refused to disarm and boycotted the election. In September 1992 the Government told the Diet that breaches were local and small and that the ceasefire agreement stood.

mission-unosom-i = United Nations Operation in Somalia I
mission-unosom-i-note = The ceasefire of March 1992 bound only two factions in Mogadishu.

mission-onumoz = United Nations Operation in Mozambique
mission-onumoz-japan = From May 1993 to January 1995 Japan sent headquarters staff and, in three turns, movement control units of 48. Fifteen observers followed the election of 1994.

mission-unosom-ii = United Nations Operation in Somalia II
mission-unosom-ii-japan = Speaking of Somalia in the House of Councillors on 31 May 1993, Prime Minister Miyazawa said that joining an operation of this kind was hardly possible from where Japan stood.
mission-unosom-ii-note = After an attack on its troops in June 1993, resolution 837 (1993) turned the mission against those behind it.

mission-unomur = United Nations Observer Mission Uganda-Rwanda
mission-unomur-note = Its observers stayed in Uganda and did not cross into Rwanda.

mission-unomig = United Nations Observer Mission in Georgia
mission-unomig-note = A first ceasefire of July 1993 broke that September; the agreement of May 1994 replaced it.

mission-unomil = United Nations Observer Mission in Liberia
mission-unomil-note = It worked beside the West African force ECOMOG, which did the enforcing.

mission-unmih = United Nations Mission in Haiti
mission-unmih-note = It could deploy only after the multinational force of 1994 had gone in.

mission-unamir = United Nations Assistance Mission for Rwanda
mission-unamir-note = The peace that it was sent to watch (Arusha, August 1993) broke down in April 1994; resolution 918 (1994) then added protection.

mission-unasog = United Nations Aouzou Strip Observer Group
mission-unasog-note = Nine observers verified a withdrawal that followed a judgment of the International Court of Justice.

mission-unmot = United Nations Mission of Observers in Tajikistan
mission-unmot-japan = No reason for staying out was found. A Japanese political affairs officer of the mission, who had taken up the post in April 1998 at the request of the UN, was killed with three colleagues in July 1998.

mission-unavem-iii = United Nations Angola Verification Mission III

mission-uncro = United Nations Confidence Restoration Operation in Croatia
mission-uncro-note = UN sources give either March or May 1995 as its start.

mission-unpredep = United Nations Preventive Deployment Force
mission-unpredep-japan = According to press reports, Japan declined a UN request for unarmed personnel in January 1994, when the area was still under UNPROFOR, although the Foreign Ministry's own team had seen no fighting there.
mission-unpredep-note = The only preventive deployment in the history of the UN; it continued UNPROFOR's command of December 1992.

mission-unmibh = United Nations Mission in Bosnia and Herzegovina
mission-unmibh-japan = No reason for staying out was found. Under the Act, Japan sent election personnel to the elections of 1998 and 2000, which the OSCE ran.
mission-unmibh-note = Its police component, the IPTF, stands in some lists as a mission of its own.

mission-untaes = United Nations Transitional Administration for Eastern Slavonia, Baranja and Western Sirmium

mission-unmop = United Nations Mission of Observers in Prevlaka

mission-unsmih = United Nations Support Mission in Haiti

mission-minugua = United Nations Verification Mission in Guatemala
mission-minugua-note = Counted here are only its military observers of early 1997; the civilian work lasted from 1994 to 2004.

mission-monua = United Nations Observer Mission in Angola

mission-untmih = United Nations Transition Mission in Haiti

mission-miponuh = United Nations Civilian Police Mission in Haiti

mission-unpsg = United Nations Civilian Police Support Group

mission-minurca = United Nations Mission in the Central African Republic

mission-unomsil = United Nations Observer Mission in Sierra Leone

mission-unmik = United Nations Interim Administration Mission in Kosovo
mission-unmik-japan = No reason for staying out was found. Under the Act, Japan observed the election of November 2001 as part of the Council of Europe's observation.
mission-unmik-note = KFOR was its military counterpart. Yugoslavia agreed only after the air campaign.

mission-unamsil = United Nations Mission in Sierra Leone
mission-unamsil-note = The first mandate to name the protection of civilians. Peacekeepers were taken hostage in May 2000; a new ceasefire came that November.

mission-untaet = United Nations Transitional Administration in East Timor
mission-untaet-japan = Of the 2,304 Self-Defense Forces members of this assignment, 690 served under UNTAET; the others served under UNMISET, which followed.
mission-untaet-note = INTERFET had restored order before it; there was no formal ceasefire document.

mission-monuc = United Nations Organization Mission in the Democratic Republic of the Congo
mission-monuc-japan = No reason for staying out was found. Under the Act, Japan observed the elections of 2006 in the same country.
mission-monuc-note = The Lusaka agreement of 1999 was its basis. From 2009 it operated together with the national army, which raised doubts about impartiality.

mission-unmee = United Nations Mission in Ethiopia and Eritrea
mission-unmee-note = Restrictions by Eritrea from 2005 left the mission unable to work.

mission-unmiset = United Nations Mission of Support in East Timor
mission-unmiset-japan = Of the 2,304 Self-Defense Forces members of this assignment, 690 had served under UNTAET, which came before; the others served under UNMISET.

mission-minuci = United Nations Mission in Côte d'Ivoire

mission-unmil = United Nations Mission in Liberia

mission-unoci = United Nations Operation in Côte d'Ivoire
mission-unoci-note = In December 2010 the outgoing president told it to leave; whether it went too far with heavy weapons in April 2011 is disputed.

mission-minustah = United Nations Stabilization Mission in Haiti
mission-minustah-japan = After the earthquake, resolution 1908 (2010) asked for more troops, and Japan sent a unit in February 2010. The assignment ended when, in the Government's account, reconstruction had advanced.
mission-minustah-note = There was gang violence, but usually no armed conflict between organised parties is recorded.

mission-onub = United Nations Operation in Burundi
mission-onub-note = One armed group stayed outside the agreement until September 2006.

mission-unmis = United Nations Mission in the Sudan
mission-unmis-japan = Japan sent headquarters staff, two at a time, and no unit.
mission-unmis-note = All parties to the war between north and south signed the peace of 2005; Darfur was a separate conflict.

mission-unmit = United Nations Integrated Mission in Timor-Leste
mission-unmit-japan = Two assignments: four civilian police officers in 2007 and 2008, and Self-Defense Forces liaison officers, two at a time, from September 2010 to September 2012.

mission-unamid = African Union-United Nations Hybrid Operation in Darfur
mission-unamid-japan = In June 2008, at a UN seminar in Tokyo, the Foreign Minister said that Japan would consider engaging in peacekeeping in the Sudan. Headquarters staff then went to UNMIS and none to UNAMID.
mission-unamid-note = The African Union and the UN led it jointly. The ceasefire of 2004 was broken, and only one faction signed the agreement of 2006 with the Government.

mission-minurcat = United Nations Mission in the Central African Republic and Chad

mission-monusco = United Nations Organization Stabilization Mission in the Democratic Republic of the Congo
mission-monusco-note = Resolution 2098 (2013) added a brigade for offensive operations. The host asked in 2023 for withdrawal, part of which has since been paused.

mission-unisfa = United Nations Interim Security Force for Abyei

mission-unmiss = United Nations Mission in the Republic of South Sudan
mission-unmiss-japan = The engineering unit left in May 2017. The Government said that its work in Juba could be brought to a close; according to press reports, the Chief Cabinet Secretary denied that worsening security was the reason. Headquarters staff remained (last checked in 2025).
mission-unmiss-note = There was no armed conflict at the start. Fighting broke out in Juba in December 2013 and again in July 2016. The UN spoke of a conflict between parties; the Government did not regard it as an armed conflict under the Act. On 6 December 2016 it answered that UNMISS falls under Article 3(1)(b) of the Act, where host consent counts and no ceasefire agreement is needed.

mission-unsmis = United Nations Supervision Mission in Syria

mission-minusma = United Nations Multidimensional Integrated Stabilization Mission in Mali
mission-minusma-note = A preliminary agreement came in June 2013, after the start. Ten years later the host asked for the end of the mandate, which ran out on 30 June 2023.

mission-minusca = United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic
mission-minusca-note = The parties first agreed to stop fighting in July 2014, after the start; a peace agreement followed in 2019.

mission-minujusth = United Nations Mission for Justice Support in Haiti
mission-minujusth-note = Police and civilians only, without a military component.

mission-unamet = United Nations Mission in East Timor
mission-unamet-japan = Three civilian police officers served from July to September 1999. No Self-Defense Forces personnel took part.
mission-unamet-note = The UN counts it as a political mission, Japan as a peacekeeping operation. The values at Japan's entry rest on an official account of a peace agreement of April 1999; the consent of the parties is our inference.

mission-unmin = United Nations Mission in Nepal
mission-unmin-japan = From March 2007 to January 2011, 24 Self-Defense Forces members served as individual observers, six in each of four turns. No unit was sent.
mission-unmin-note = The UN counts it as a special political mission, Japan as a peacekeeping operation.

## Before the Act

mission-unef-i = First United Nations Emergency Force
mission-unef-i-note = The General Assembly set it up. Egypt ended its consent in May 1967 and war followed; Israel never admitted the force on its side of the line.

mission-unogil = United Nations Observation Group in Lebanon
mission-unogil-note = Its task was to watch for infiltration across the border, which is coded here as monitoring.

mission-onuc = United Nations Operation in the Congo
mission-onuc-note = Chapter VII was not named, but resolutions of 1961 authorised force; whether this was enforcement is disputed to this day.

mission-unsf = United Nations Security Force in West New Guinea (West Irian)
mission-unsf-note = The security arm of the UN administration of the territory (UNTEA).

mission-unyom = United Nations Yemen Observation Mission
mission-unyom-note = The two outside powers, Saudi Arabia and Egypt (then the United Arab Republic), had agreed to disengage; the royalists in Yemen had not.

mission-domrep = Mission of the Representative of the Secretary-General in the Dominican Republic
mission-domrep-note = Two governments claimed power at the start; the mission had only a few observers.

mission-unipom = United Nations India-Pakistan Observation Mission

mission-unef-ii = Second United Nations Emergency Force
mission-unef-ii-note = Its guidelines of 1973 counted resistance to forcible obstruction of the mandate as self-defence.

mission-ungomap = United Nations Good Offices Mission in Afghanistan and Pakistan
mission-ungomap-japan = Prime Minister Kaifu told the House of Representatives on 16 October 1990 that Japan had sent a political affairs officer.
mission-ungomap-note = It observed how the accords of Geneva were kept and Soviet troops left. The Afghan resistance had not signed, and the war continued.

mission-uniimog = United Nations Iran-Iraq Military Observer Group
mission-uniimog-japan = Prime Minister Kaifu told the House of Representatives on 16 October 1990 that Japan had sent a political affairs officer.
mission-uniimog-note = The resolution that demanded the ceasefire cited Articles 39 and 40 of the Charter; the observers did not rest on Chapter VII.

mission-unavem-i = United Nations Angola Verification Mission I
mission-unavem-i-note = It verified the departure of Cuban troops; UNITA was not a party to that agreement.

mission-untag = United Nations Transition Assistance Group
mission-untag-japan = Japan sent 27 electoral observers in 1989. The Ministry of Foreign Affairs describes this as its first participation of substance.
mission-untag-note = Fighting broke out in April 1989 and ended with a further declaration the same month.

mission-onuca = United Nations Observer Group in Central America
mission-onuca-note = It watched whether five governments kept their promises to each other, patrolled the Gulf of Fonseca in small boats, and later disarmed the Nicaraguan Resistance.

mission-unamic = United Nations Advance Mission in Cambodia

## Other UN missions

mission-unama = United Nations Assistance Mission in Afghanistan
mission-unama-japan = In June 2008, at a UN seminar in Tokyo, the Foreign Minister said that Japan would consider engaging in Afghanistan. Nothing further is recorded here.
mission-unama-note = A political mission; whether it went on after 2025 was not checked.

mission-unami = United Nations Assistance Mission for Iraq
mission-unami-note = A political mission.

mission-unsmil = United Nations Support Mission in Libya
mission-unsmil-note = A political mission, which also monitors the ceasefire since the agreement of October 2020.

mission-unvmc = United Nations Verification Mission in Colombia
mission-unvmc-note = A political mission with unarmed observers. It verifies the agreement of 2016; other armed groups stand outside it.

mission-unmha = United Nations Mission to support the Hudaydah Agreement
mission-unmha-note = A political mission.

mission-unitams = United Nations Integrated Transition Assistance Mission in Sudan
mission-unitams-note = A political mission. Armed conflict broke out in April 2023, and the host asked that November for its end.

mission-unsos = United Nations Support Office in Somalia
mission-unsos-note = It supplies African Union forces that are in combat, and is not among the 71 UN peacekeeping operations. Until 2015 it was called UNSOA.

mission-unsoh = United Nations Support Office in Haiti
mission-unsoh-note = It supplies a force that the UN does not lead. The start shown is the date of the resolution.

## Not led by the UN

mission-mfo = Multinational Force and Observers
mission-mfo-japan = Japan's first internationally coordinated operation, a category that the reform of 2015 added. Headquarters staff were still there when last checked in 2025.
mission-mfo-note = Not a UN operation: it rests on the peace treaty between Egypt and Israel and its protocol of 1981.

mission-ecomog-lbr = ECOWAS Monitoring Group in Liberia

mission-unitaf = Unified Task Force in Somalia

mission-op-turquoise = Operation Turquoise

mission-mnf-hti = Multinational Force in Haiti
mission-mnf-hti-note = The elected President consented from exile.

mission-ifor = Implementation Force (NATO)
mission-ifor-note = The Dayton agreement gave it powers of enforcement.

mission-sfor = Stabilisation Force (NATO)

mission-op-alba = Multinational Protection Force in Albania

mission-kfor = Kosovo Force (NATO)

mission-interfet = International Force East Timor
mission-interfet-japan = According to press reports of October 1999, Japan pledged about 100 million US dollars and no troops, because its law ruled out sending troops where no ceasefire was in effect.

mission-isaf = International Security Assistance Force
mission-isaf-note = A coalition led it at first and NATO from August 2003.

mission-oef-mio = Operation Enduring Freedom – Maritime Interdiction Operation
mission-oef-mio-japan = The Maritime Self-Defense Force refuelled ships of other countries from December 2001 to November 2007 under the Anti-Terrorism Special Measures Law, and from 2008 to January 2010 under the Replenishment Support Special Measures Law.
mission-oef-mio-note = Listed because no other Japanese logistic support outside the Act is as well known.

mission-mnf-irq = Multi-National Force – Iraq
mission-mnf-irq-japan = Under the Iraq Special Measures Law, the Ground Self-Defense Force worked on reconstruction until 2006 and the Air Self-Defense Force flew transport until 2008, in what the Government called non-combat areas. The Government stated in June 2004 that they did not come under the command of the force.

mission-op-artemis = EU Operation Artemis

mission-ramsi = Regional Assistance Mission to Solomon Islands
mission-ramsi-note = The Townsville peace agreement of 2000 came before it.

mission-mif-hti = Multinational Interim Force in Haiti

mission-amis = African Union Mission in Sudan

mission-imt-mindanao = International Monitoring Team, Mindanao
mission-imt-mindanao-japan = From October 2006 Japan sent civilian development experts to the socio-economic section, as members of its embassy's staff and outside the Act.
mission-imt-mindanao-note = The ceasefire that it watched bound the Government and one group; others stood outside.

mission-eufor-althea = EU Force Althea

mission-amm = Aceh Monitoring Mission
mission-amm-note = European Union and ASEAN states sent the monitors.

mission-isf-tls = International Stabilisation Force, Timor-Leste

mission-amisom = African Union Mission in Somalia

mission-eufor-tchad = EUFOR Tchad/RCA

mission-atalanta = EU Naval Force Operation Atalanta
mission-atalanta-note = Law enforcement at sea, to which the Transitional Federal Government consented.

mission-ctf-151 = Combined Task Force 151 (counter-piracy)
mission-ctf-151-japan = Under the Anti-Piracy Measures Law, Maritime Self-Defense Force ships have escorted merchant ships since 2009, with Coast Guard officers on board, and from December 2013 also covered zones assigned together with CTF-151. A Japanese rear admiral commanded CTF-151 from May to August 2015.
mission-ctf-151-note = The only case here in which Japanese Coast Guard officers are on board in a multinational setting.

mission-afisma = African-led International Support Mission to Mali

mission-misca = African-led International Support Mission to the Central African Republic

mission-atmis = African Union Transition Mission in Somalia

mission-mss-hti = Multinational Security Support Mission in Haiti
mission-mss-hti-note = The start shown is that of the resolution; deployment began only in June 2024. Another force succeeded it under resolution 2793 (2025).

## Japan's relief assignments

mission-relief-rwanda-1994 = Relief for Rwandan refugees, Zaire and Kenya, 1994
mission-relief-rwanda-1994-japan = The first relief assignment under the Act, from September to December 1994. The Ground Self-Defense Force worked at Goma and the Air Self-Defense Force flew there from Nairobi.

mission-relief-west-timor-1999 = Relief for displaced East Timorese, West Timor, 1999
mission-relief-west-timor-1999-japan = From November 1999 to February 2000 a Self-Defense Forces unit of 113 flew relief goods; liaison officers worked in Surabaya and Kupang.

mission-relief-pakistan-2001 = Relief for Afghan refugees, Pakistan, 2001
mission-relief-pakistan-2001-japan = In October 2001 a Self-Defense Forces unit of 138 flew relief goods, with two liaison officers.

mission-relief-jordan-2003-refugees = Relief for Iraqi refugees, Jordan, 2003
mission-relief-jordan-2003-refugees-japan = The Cabinet decided on 28 March 2003 and the aircraft flew on 30 and 31 March. The number of personnel recorded here, 50, is not verified.

mission-relief-jordan-2003-victims = Relief for Iraqi victims, Jordan, 2003
mission-relief-jordan-2003-victims-japan = In July and August 2003, 98 Self-Defense Forces members carried out the airlift and six supported the flights.

mission-relief-poland-romania-2022 = Relief for Ukrainian victims, Poland and Romania, 2022
mission-relief-poland-romania-2022-japan = Self-Defense Forces aircraft flew from 1 May to 27 June 2022. The number of personnel was not found.

## Japan's election assignments

mission-election-bosnia-1998 = General elections in Bosnia and Herzegovina, 1998
mission-election-bosnia-1998-japan = In September 1998 Japan sent 30 people and four liaison officers. The OSCE mission ran the vote.

mission-election-bosnia-2000 = Municipal elections in Bosnia and Herzegovina, 2000
mission-election-bosnia-2000-japan = Japan sent 11 people and six liaison officers for the vote of April 2000, which the OSCE mission ran. The month of departure, March, is not verified.

mission-election-east-timor-2001 = Constituent Assembly election in East Timor, 2001
mission-election-east-timor-2001-japan = Nineteen observers went in August and September 2001, while UNTAET governed the territory.

mission-election-kosovo-2001 = Assembly election in Kosovo, 2001
mission-election-kosovo-2001-japan = From 11 to 21 November 2001 six observers and five liaison officers worked within the observation by the Council of Europe.

mission-election-east-timor-2002 = Presidential election in East Timor, 2002
mission-election-east-timor-2002-japan = Eight observers were there from 7 to 17 April 2002, the last weeks of UNTAET.

mission-election-dr-congo-2006 = Elections in the Democratic Republic of the Congo, 2006
mission-election-dr-congo-2006-japan = The UN mission in the country, MONUC, is counted separately: Japan did not take part in it.

mission-election-timor-leste-2007 = Elections in Timor-Leste, 2007
mission-election-timor-leste-2007-japan = From April to July 2007 Japan sent 36 observers in three groups.

mission-election-nepal-2008 = Constituent Assembly election in Nepal, 2008
mission-election-nepal-2008-japan = From 28 March to 17 April 2008 Japan sent 24 observers: 18 from the private sector and six from government.

mission-election-sudan-2011 = Referendum in Southern Sudan, 2011
mission-election-sudan-2011-japan = Japan sent 15 observers for the vote of January 2011. Their departure in December 2010 is not verified.

## Hypothetical

mission-h01 = Monitoring mission where one armed group has not signed
mission-h01-setting = Four of five armed groups have made peace with the government in writing. The fifth accepts the UN in writing and has stopped fighting, but has signed no ceasefire; whether it counts as a party is open.

mission-h02 = Recovery mission in a State without a functioning government
mission-h02-setting = Every armed group keeps the ceasefire and accepts the mission, but no recognised government exists that could consent. It is the Security Council that decides, and local leaders welcome the mission.

mission-h03 = Maritime ceasefire monitoring mission
mission-h03-setting = Two States on the same sea have settled a dispute. They want the UN to watch the line between them and to train harbour and coast guard officers.

mission-h04 = Stabilisation mission with protection of civilians
mission-h04-setting = A shaky agreement binds the main parties while local militias stay outside, and the host's consent is fragile. The mandate puts protecting civilians first and permits all necessary means where the mission is deployed.

mission-h05 = Preventive deployment before any armed conflict
mission-h05-setting = A State next to a tense area asks for UN observers along its border. It has no armed conflict and nobody inside it opposes the mission as a party.

mission-h06 = Monitoring mission led by a regional organisation
mission-h06-setting = All parties have agreed and keep the ceasefire. A regional organisation, not the UN, leads the mission, and a Security Council resolution backs it.

mission-h07 = DDR and SSR advisory mission
mission-h07-setting = The peace process is complete. The government wants advice, from people without arms, on demobilisation and on reforming its police and armed forces.

mission-h08 = Logistics hub carrying other countries' troops
mission-h08-setting = A UN support office provides flights, road transport and a field hospital from a calm area, where the conflict has ended and its parties are gone. The regional force that it serves is fighting elsewhere.

mission-h09 = Force Commander post
mission-h09-setting = All parties keep a ceasefire. The UN invites Japan to put forward the Force Commander, who directs contingents of many countries under rules that permit force in defence of the mandate.

mission-h10 = Election-only mission
mission-h10-setting = After three years of peace, a State is about to hold its first general election and wants UN observers. No troops are sent.

mission-h11 = Disaster relief inside a peacekeeping area
mission-h11-setting = A large earthquake hits the capital of a country where a UN stabilisation mission is at work. No organised parties are in conflict, and the Council raises the number of troops for relief and recovery.

mission-h12 = Ceasefire that collapses midway
mission-h12-setting = All parties sign and consent, and a Japanese engineering unit deploys. In the tenth month fighting returns to two of seven provinces, away from the unit, while the host keeps consenting; in the fourteenth month it stops.
