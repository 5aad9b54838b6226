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

language-en = in English
language-ja = in Japanese

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
