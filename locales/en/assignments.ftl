# Japan's 29 International Peace Cooperation Assignments: name and what was done.

plan-01-angola = Angola International Peace Cooperation Assignment
plan-01-angola-duties = Observing the presidential and legislative elections (3 observers)

plan-02-cambodia = Cambodia International Peace Cooperation Assignment
plan-02-cambodia-duties = Ceasefire observers, 8 at a time; engineering units that repaired roads and bridges and supplied fuel and water to UN divisions; civilian police who advised and trained; 41 election officials

plan-03-mozambique = Mozambique International Peace Cooperation Assignment
plan-03-mozambique-duties = Headquarters staff; movement control units that arranged and allocated transport; 15 election observers

plan-04-el-salvador = El Salvador International Peace Cooperation Assignment
plan-04-el-salvador-duties = Observing two rounds of elections (15 observers each)

plan-05-rwanda = International Peace Cooperation Assignment for Rwandan Refugees
plan-05-rwanda-duties = Medical care, hygiene and water for refugees at Goma; flights between Nairobi and Goma

plan-06-golan = Golan Heights International Peace Cooperation Assignment
plan-06-golan-duties = A transport unit that carried daily supplies and repaired roads; headquarters staff

plan-07-bosnia-1998 = Bosnia and Herzegovina International Peace Cooperation Assignment (1998)
plan-07-bosnia-1998-duties = General elections: 25 supervisors at polling stations and 5 observers

plan-08-east-timor-unamet = East Timor International Peace Cooperation Assignment (UNAMET)
plan-08-east-timor-unamet-duties = Civilian police who advised the Indonesian police during the popular consultation

plan-09-east-timor-displaced = International Peace Cooperation Assignment for East Timorese Displaced Persons
plan-09-east-timor-displaced-duties = Flights with relief goods between Surabaya and Kupang

plan-10-bosnia-2000 = Bosnia and Herzegovina International Peace Cooperation Assignment (2000)
plan-10-bosnia-2000-duties = Supervising and observing the municipal elections of 8 April 2000 (11 people)

plan-11-east-timor-2001 = East Timor International Peace Cooperation Assignment (2001)
plan-11-east-timor-2001-duties = Observing the election of the Constituent Assembly on 30 August 2001 (19 observers)

plan-12-afghanistan = International Peace Cooperation Assignment for Afghan Refugees
plan-12-afghanistan-duties = Six transport aircraft with tents and blankets to Islamabad

plan-13-kosovo = Kosovo International Peace Cooperation Assignment
plan-13-kosovo-duties = Observing the Kosovo Assembly election of 17 November 2001 (6 observers)

plan-14-east-timor-untaet-unmiset = East Timor International Peace Cooperation Assignment (UNTAET, UNMISET)
plan-14-east-timor-untaet-unmiset-duties = Engineering groups that repaired roads and bridges, maintained supply bases and carried out civic works; headquarters staff

plan-15-east-timor-2002 = East Timor Election Observation Assignment (2002)
plan-15-east-timor-2002-duties = Observing the presidential election of 14 April 2002 (8 observers)

plan-16-iraq-refugees = International Peace Cooperation Assignment for Iraqi Refugees
plan-16-iraq-refugees-duties = Two government aircraft with 160 tents to Amman

plan-17-iraq-victims = International Peace Cooperation Assignment for Iraqi Victims
plan-17-iraq-victims-duties = Flights with about 140 tonnes of relief goods from Brindisi to Amman

plan-18-dr-congo = Democratic Republic of the Congo International Peace Cooperation Assignment
plan-18-dr-congo-duties = Observing the votes of 30 July (8 observers) and 29 October 2006 (5 observers)

plan-19-timor-leste-police = Timor-Leste International Peace Cooperation Assignment (UNMIT, police)
plan-19-timor-leste-police-duties = Civilian police, 2 at a time, who advised the national police

plan-20-nepal = Nepal International Peace Cooperation Assignment
plan-20-nepal-duties = Unarmed military observers, 6 at a time, who watched how arms and fighters were kept

plan-21-timor-leste-2007 = Timor-Leste Election Observation Assignment (2007)
plan-21-timor-leste-2007-duties = Observing three votes: April (14 observers), May (8) and June (14)

plan-22-nepal-election = Nepal Election Observation Assignment
plan-22-nepal-election-duties = Observing the election of the Constituent Assembly on 10 April 2008 (24 observers)

plan-23-sudan = Sudan International Peace Cooperation Assignment
plan-23-sudan-duties = Headquarters staff, 2 at a time: planning of logistics and management of a database

plan-24-haiti = Haiti International Peace Cooperation Assignment
plan-24-haiti-duties = An engineering unit of up to 350: clearing rubble, preparing camp sites, repairing roads, building; headquarters staff

plan-25-timor-leste-liaison = Timor-Leste International Peace Cooperation Assignment (UNMIT, military liaison)
plan-25-timor-leste-liaison-duties = Unarmed liaison officers, 2 at a time, who observed whether the end of the conflict was respected

plan-26-sudan-referendum = Sudan Referendum Observation Assignment
plan-26-sudan-referendum-duties = Observing the referendum of January 2011 (15 observers)

plan-27-south-sudan = South Sudan International Peace Cooperation Assignment
plan-27-south-sudan-duties = An engineering unit and a coordination centre until 2017; headquarters staff for logistics, information, engineering and air operations, and in 2024–25 a deputy chief of staff

plan-28-sinai = Sinai Peninsula International Peace Cooperation Assignment
plan-28-sinai-duties = Headquarters staff: liaison of the MFO with Egypt and Israel, and since July 2023 planning of its facilities

plan-29-ukraine = International Peace Cooperation Assignment for Ukrainian Victims
plan-29-ukraine-duties = Eight flights from Dubai to Poland and Romania with about 103 tonnes of relief goods
