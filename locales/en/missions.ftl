# Missions: full names. What else is said of them stands in `mission_notes.ftl`.

## UN missions since the Act of 1992

mission-untso = United Nations Truce Supervision Organization

mission-unmogip = United Nations Military Observer Group in India and Pakistan

mission-unficyp = United Nations Peacekeeping Force in Cyprus

mission-undof = United Nations Disengagement Observer Force

mission-unifil = United Nations Interim Force in Lebanon

mission-unikom = United Nations Iraq-Kuwait Observation Mission

mission-minurso = United Nations Mission for the Referendum in Western Sahara

mission-unavem-ii = United Nations Angola Verification Mission II

mission-onusal = United Nations Observer Mission in El Salvador

mission-unprofor = United Nations Protection Force

mission-untac = United Nations Transitional Authority in Cambodia

mission-unosom-i = United Nations Operation in Somalia I

mission-onumoz = United Nations Operation in Mozambique

mission-unosom-ii = United Nations Operation in Somalia II

mission-unomur = United Nations Observer Mission Uganda-Rwanda

mission-unomig = United Nations Observer Mission in Georgia

mission-unomil = United Nations Observer Mission in Liberia

mission-unmih = United Nations Mission in Haiti

mission-unamir = United Nations Assistance Mission for Rwanda

mission-unasog = United Nations Aouzou Strip Observer Group

mission-unmot = United Nations Mission of Observers in Tajikistan

mission-unavem-iii = United Nations Angola Verification Mission III

mission-uncro = United Nations Confidence Restoration Operation in Croatia

mission-unpredep = United Nations Preventive Deployment Force

mission-unmibh = United Nations Mission in Bosnia and Herzegovina

mission-untaes = United Nations Transitional Administration for Eastern Slavonia, Baranja and Western Sirmium

mission-unmop = United Nations Mission of Observers in Prevlaka

mission-unsmih = United Nations Support Mission in Haiti

mission-minugua = United Nations Verification Mission in Guatemala

mission-monua = United Nations Observer Mission in Angola

mission-untmih = United Nations Transition Mission in Haiti

mission-miponuh = United Nations Civilian Police Mission in Haiti

mission-unpsg = United Nations Civilian Police Support Group

mission-minurca = United Nations Mission in the Central African Republic

mission-unomsil = United Nations Observer Mission in Sierra Leone

mission-unmik = United Nations Interim Administration Mission in Kosovo

mission-unamsil = United Nations Mission in Sierra Leone

mission-untaet = United Nations Transitional Administration in East Timor

mission-monuc = United Nations Organization Mission in the Democratic Republic of the Congo

mission-unmee = United Nations Mission in Ethiopia and Eritrea

mission-unmiset = United Nations Mission of Support in East Timor

mission-minuci = United Nations Mission in Côte d'Ivoire

mission-unmil = United Nations Mission in Liberia

mission-unoci = United Nations Operation in Côte d'Ivoire

mission-minustah = United Nations Stabilization Mission in Haiti

mission-onub = United Nations Operation in Burundi

mission-unmis = United Nations Mission in the Sudan

mission-unmit = United Nations Integrated Mission in Timor-Leste

mission-unamid = African Union-United Nations Hybrid Operation in Darfur

mission-minurcat = United Nations Mission in the Central African Republic and Chad

mission-monusco = United Nations Organization Stabilization Mission in the Democratic Republic of the Congo

mission-unisfa = United Nations Interim Security Force for Abyei

mission-unmiss = United Nations Mission in the Republic of South Sudan

mission-unsmis = United Nations Supervision Mission in Syria

mission-minusma = United Nations Multidimensional Integrated Stabilization Mission in Mali

mission-minusca = United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic

mission-minujusth = United Nations Mission for Justice Support in Haiti

mission-unamet = United Nations Mission in East Timor

mission-unmin = United Nations Mission in Nepal

## Before the Act

mission-unef-i = First United Nations Emergency Force

mission-unogil = United Nations Observation Group in Lebanon

mission-onuc = United Nations Operation in the Congo

mission-unsf = United Nations Security Force in West New Guinea (West Irian)

mission-unyom = United Nations Yemen Observation Mission

mission-domrep = Mission of the Representative of the Secretary-General in the Dominican Republic

mission-unipom = United Nations India-Pakistan Observation Mission

mission-unef-ii = Second United Nations Emergency Force

mission-ungomap = United Nations Good Offices Mission in Afghanistan and Pakistan

mission-uniimog = United Nations Iran-Iraq Military Observer Group

mission-unavem-i = United Nations Angola Verification Mission I

mission-untag = United Nations Transition Assistance Group

mission-onuca = United Nations Observer Group in Central America

mission-unamic = United Nations Advance Mission in Cambodia

## Other UN missions

mission-unama = United Nations Assistance Mission in Afghanistan

mission-unami = United Nations Assistance Mission for Iraq

mission-unsmil = United Nations Support Mission in Libya

mission-unvmc = United Nations Verification Mission in Colombia

mission-unmha = United Nations Mission to support the Hudaydah Agreement

mission-unitams = United Nations Integrated Transition Assistance Mission in Sudan

mission-unsos = United Nations Support Office in Somalia

mission-unsoh = United Nations Support Office in Haiti

## Not led by the UN

mission-mfo = Multinational Force and Observers

mission-ecomog-lbr = ECOWAS Monitoring Group in Liberia

mission-unitaf = Unified Task Force in Somalia

mission-op-turquoise = Operation Turquoise

mission-mnf-hti = Multinational Force in Haiti

mission-ifor = Implementation Force (NATO)

mission-sfor = Stabilisation Force (NATO)

mission-op-alba = Multinational Protection Force in Albania

mission-kfor = Kosovo Force (NATO)

mission-interfet = International Force East Timor

mission-isaf = International Security Assistance Force

mission-oef-mio = Operation Enduring Freedom – Maritime Interdiction Operation

mission-mnf-irq = Multi-National Force – Iraq

mission-op-artemis = EU Operation Artemis

mission-ramsi = Regional Assistance Mission to Solomon Islands

mission-mif-hti = Multinational Interim Force in Haiti

mission-amis = African Union Mission in Sudan

mission-imt-mindanao = International Monitoring Team, Mindanao

mission-eufor-althea = EU Force Althea

mission-amm = Aceh Monitoring Mission

mission-isf-tls = International Stabilisation Force, Timor-Leste

mission-amisom = African Union Mission in Somalia

mission-eufor-tchad = EUFOR Tchad/RCA

mission-atalanta = EU Naval Force Operation Atalanta

mission-ctf-151 = Combined Task Force 151 (counter-piracy)

mission-afisma = African-led International Support Mission to Mali

mission-misca = African-led International Support Mission to the Central African Republic

mission-atmis = African Union Transition Mission in Somalia

mission-mss-hti = Multinational Security Support Mission in Haiti

## Japan's relief assignments

mission-relief-rwanda-1994 = Relief for Rwandan refugees, Zaire and Kenya, 1994

mission-relief-west-timor-1999 = Relief for displaced East Timorese, West Timor, 1999

mission-relief-pakistan-2001 = Relief for Afghan refugees, Pakistan, 2001

mission-relief-jordan-2003-refugees = Relief for Iraqi refugees, Jordan, 2003

mission-relief-jordan-2003-victims = Relief for Iraqi victims, Jordan, 2003

mission-relief-poland-romania-2022 = Relief for Ukrainian victims, Poland and Romania, 2022

## Japan's election assignments

mission-election-bosnia-1998 = General elections in Bosnia and Herzegovina, 1998

mission-election-bosnia-2000 = Municipal elections in Bosnia and Herzegovina, 2000

mission-election-east-timor-2001 = Constituent Assembly election in East Timor, 2001

mission-election-kosovo-2001 = Assembly election in Kosovo, 2001

mission-election-east-timor-2002 = Presidential election in East Timor, 2002

mission-election-dr-congo-2006 = Elections in the Democratic Republic of the Congo, 2006

mission-election-timor-leste-2007 = Elections in Timor-Leste, 2007

mission-election-nepal-2008 = Constituent Assembly election in Nepal, 2008

mission-election-sudan-2011 = Referendum in Southern Sudan, 2011

## Hypothetical

mission-h01 = Monitoring mission where one armed group has not signed

mission-h02 = Recovery mission in a State without a functioning government

mission-h03 = Maritime ceasefire monitoring mission

mission-h04 = Stabilisation mission with protection of civilians

mission-h05 = Preventive deployment before any armed conflict

mission-h06 = Monitoring mission led by a regional organisation

mission-h07 = DDR and SSR advisory mission

mission-h08 = Logistics hub carrying other countries' troops

mission-h09 = Force Commander post

mission-h10 = Election-only mission

mission-h11 = Disaster relief inside a peacekeeping area

mission-h12 = Ceasefire that collapses midway
