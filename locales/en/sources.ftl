# What a fact or a source is said to rest on. Asked for by key.

read-whole = read whole
read-excerpt = an excerpt was read
read-original-not-seen = original not seen
read-not-read = not read

source-kind-official = Public bodies
source-kind-press = Press
source-kind-scholar = Scholars and reference works
source-kind-data = Public data sets
source-kind-memory = Memory: counts as no source

language-ar = in Arabic
language-de = in German
language-en = in English
language-fr = in French
language-ja = in Japanese
language-mk = in Macedonian
language-nl = in Dutch
language-sv = in Swedish

layer-life = the whole life of the mission

share-all = All missions
share-main = UN missions since the Act of 1992
share-joined = Missions that Japan joined

use-mission = Missions, for identity, dates or mandate
use-fact = Recorded facts
use-phase = What changed on the way
use-japan = What Japan did
use-plan = Japan's assignments
use-lever = Options of rules
use-law = Legal instruments and reports
use-episode = Requests not joined, withdrawals, stays, new duties

use-law-act-1992 = PKO Act, as in force until March 2016
use-law-act-1992-from-2016 = PKO Act, as in force since March 2016
use-law-akashi-panel-2002 = Panel of 2002 (Akashi)
use-law-amendment-1998 = Amendment of 1998
use-law-amendment-2001 = Amendment of 2001
use-law-amendment-2006 = Amendment of 2006
use-law-amendment-2015 = Amendment of 2015
use-law-answer-180-119 = Answer 180-119, House of Councillors, 2012
use-law-answer-189-305 = Answer 189-305, House of Councillors, 2015
use-law-answer-192-156 = Answer 192-156, House of Representatives, 2016
use-law-answer-192-190 = Answer 192-190, House of Representatives, 2016
use-law-answer-193-148 = Answer 193-148, House of Representatives, 2017
use-law-cabinet-decision-2014 = Cabinet Decision of 1 July 2014
use-law-clb-answer-1997 = Cabinet Legislation Bureau in the Diet, 1997
use-law-penal-code = Penal Code
use-law-report-2011 = Interim report of 4 July 2011
use-law-sdf-act = Self-Defense Forces Act
use-law-yanai-panel-2008 = Panel of 2008 (Yanai)
use-law-yanai-panel-2014 = Panel of 2014 (Yanai)

## The timeline

later-would-meet = later: would meet since
later-would-meet-in = later: would meet in
timeline-took-part = Japan took part

law-act-1992 = PKO Act of 1992
law-act-1992-from-2016 = PKO Act as amended in 2015
law-step-in-force = in force
law-step-adopted = adopted
law-step-report = report
law-step-decision = Cabinet decision
law-step-use = first use
law-note-orders-on-weapons = As a rule weapons are used only on the order of a superior at the scene.
law-note-weapons-part = Weapons may be used also to protect people under one’s control, and to guard weapons and equipment.
law-note-first-rush-to-rescue = Rush to rescue, assigned to the unit in South Sudan.
law-note-first-coordinated-operation = An internationally coordinated operation: the Multinational Force and Observers in the Sinai.

## Places in a document

place-abstract = abstract
place-executive-summary = executive summary
place-introduction = introduction
place-opening = opening
place-opening-statement = opening statement
place-preamble = preamble
place-preamble-and-operative-part = preamble and operative part
place-summary = summary
place-first-sentence = first sentence
place-last-paragraph = last paragraph

## Languages of a citation

cite-in-en = In English
cite-in-ja = In Japanese

## Who published a source (publisher in data/sources.toml)

publisher-cao-pko = Secretariat of the International Peace Cooperation Headquarters, Cabinet Office of Japan
publisher-mofa = Ministry of Foreign Affairs of Japan
publisher-jda = Defense Agency of Japan
publisher-mod = Ministry of Defense of Japan
publisher-shugiin = House of Representatives of Japan
publisher-sangiin = House of Councillors of Japan
publisher-cabinet-shugiin = Cabinet of Japan, written answer to the House of Representatives
publisher-cabinet-sangiin = Cabinet of Japan, written answer to the House of Councillors
publisher-cabinet = Cabinet decision, Japan
publisher-diet = National Diet of Japan
publisher-egov = e-Gov Laws and Regulations Search, Japan
publisher-joint-staff = Joint Staff, Japan Self-Defense Forces
publisher-jmsdf = Japan Maritime Self-Defense Force
publisher-legal-panel = Advisory Panel on Reconstruction of the Legal Basis for Security
publisher-peace-panel = Advisory Group on International Cooperation for Peace
publisher-embassy-haiti = Embassy of Japan in Haiti
publisher-embassy-sudan = Embassy of Japan in Sudan
publisher-jetro = Japan External Trade Organization (JETRO)
publisher-unic-tokyo = United Nations Information Centre Tokyo
publisher-kyodo = Kyodo News
publisher-jiji = Jiji Press
publisher-mainichi = The Mainichi Newspapers
publisher-nikkei = Nikkei
publisher-asahi = The Asahi Shimbun
publisher-sankei = The Sankei Shimbun
publisher-akahata = Shimbun Akahata
publisher-ntv = Nippon Television
publisher-ryukyu = Ryukyu Shimpo
publisher-kobe = Kobe Shimbun
publisher-chugoku = Chugoku Shimbun
publisher-dpj = Democratic Party of Japan
publisher-jsil = Japanese Society of International Law
publisher-peacedepot = Peace Depot
publisher-un = United Nations
publisher-un-council = United Nations Security Council
publisher-un-news = UN News
publisher-unis = United Nations Information Service Vienna
publisher-un-pko = United Nations Peacekeeping
publisher-unmiss = United Nations Mission in South Sudan
publisher-us-state = United States Department of State
publisher-reuters = Reuters
publisher-ap = Associated Press
publisher-afp = AFP
publisher-upi = UPI
publisher-voa = Voice of America
publisher-bbc = BBC News
publisher-nato = NATO
publisher-hrw = Human Rights Watch
publisher-general-debate = United Nations General Debate Corpus
publisher-pam = Peace Accords Matrix, University of Notre Dame
publisher-pax = PA-X Peace Agreements Database, University of Edinburgh
publisher-forsvarsmakten = Swedish Armed Forces
publisher-reliefweb = ReliefWeb, United Nations OCHA
publisher-scr = Security Council Report
