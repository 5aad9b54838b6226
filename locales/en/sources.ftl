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
use-episode = Requests declined, withdrawals, stays, new duties

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
timeline-took-part = Japan took part
timeline-law = dotted line: a day on which the law changed

law-step-in-force = in force
law-step-adopted = adopted
law-step-report = report
law-step-decision = Cabinet decision
law-step-use = first use
