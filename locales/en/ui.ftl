# The page: titles, controls, notices.

app-title = PKO Explorer

# Number of missions, wherever it stands alone.

skip-label = Skip links
skip-to-main = Skip to the main part
skip-to-rules = Skip to the rules
language-label = Language
help-open = Help
loading = Loading
loading-lost = This part could not be loaded. It is asked for again whenever a screen is opened.

## The notice beside every result

standing-notice = A trial calculation: conditions are applied to recorded facts. It is not the Government's view and does not decide on any deployment.
standing-title = What this result does not say
standing-factors = Meeting the conditions is not a decision to deploy. The report of 4 July 2011 (section II.4) names five factors to be studied as well. They are not computed here:

## The sentence and its seven steps

ladder-title = Result
ladder-legend = Step that marks and lists follow

ladder-sentence = { $step ->
    [some_form] Of { NUMBER($total) } UN missions since the Act of 1992, { NUMBER($count) } { $count ->
        [one] meets
       *[other] meet
    } the conditions in some form.
    [support_unit] Of { NUMBER($total) } UN missions since the Act of 1992, { NUMBER($count) } { $count ->
        [one] meets
       *[other] meet
    } the conditions with a support unit.
    [pkf_unit] Of { NUMBER($total) } UN missions since the Act of 1992, { NUMBER($count) } { $count ->
        [one] meets
       *[other] meet
    } the conditions with a peacekeeping-force unit.
    [protection] Of { NUMBER($total) } UN missions since the Act of 1992, { NUMBER($count) } { $count ->
        [one] meets
       *[other] meet
    } the conditions with protection duties.
    [logistic_support] Of { NUMBER($total) } UN missions since the Act of 1992, { NUMBER($count) } { $count ->
        [one] meets
       *[other] meet
    } the conditions with logistic support for other contingents, supply included.
    [everything] Of { NUMBER($total) } UN missions since the Act of 1992, { NUMBER($count) } { $count ->
        [one] meets
       *[other] meet
    } the conditions for everything that would be asked.
   *[other] Of { NUMBER($total) } UN missions since the Act of 1992, { NUMBER($count) } { $count ->
        [one] meets
       *[other] meet
    } the conditions also for what is in neither list.
}

ladder-sentence-un = { $step ->
    [some_form] Of { NUMBER($total) } UN missions since the Act of 1992, { NUMBER($count) } { $count ->
        [one] meets
       *[other] meet
    } the UN's own principles in some form.
    [support_unit] Of { NUMBER($total) } UN missions since the Act of 1992, { NUMBER($count) } { $count ->
        [one] meets
       *[other] meet
    } the UN's own principles with a support unit.
    [pkf_unit] Of { NUMBER($total) } UN missions since the Act of 1992, { NUMBER($count) } { $count ->
        [one] meets
       *[other] meet
    } the UN's own principles with a peacekeeping-force unit.
    [protection] Of { NUMBER($total) } UN missions since the Act of 1992, { NUMBER($count) } { $count ->
        [one] meets
       *[other] meet
    } the UN's own principles with protection duties.
    [logistic_support] Of { NUMBER($total) } UN missions since the Act of 1992, { NUMBER($count) } { $count ->
        [one] meets
       *[other] meet
    } the UN's own principles with logistic support for other contingents, supply included.
    [everything] Of { NUMBER($total) } UN missions since the Act of 1992, { NUMBER($count) } { $count ->
        [one] meets
       *[other] meet
    } the UN's own principles for everything that would be asked.
   *[other] Of { NUMBER($total) } UN missions since the Act of 1992, { NUMBER($count) } { $count ->
        [one] meets
       *[other] meet
    } the UN's own principles also for what is in neither list.
}

ladder-of = of { NUMBER($total) }
difference = { NUMBER($more) } more, { NUMBER($fewer) } fewer
difference-none = no change
compared = Compared with “{ $baseline }”: { $difference }.
compared-same = No rule differs from the baseline, “{ $baseline }”.

## Undo and redo

undo = Undo
redo = Redo
undo-step = Undo: { $step }
redo-step = Redo: { $step }

deed-lever = { $lever } → { $option }
deed-preset = set of rules “{ $preset }”
deed-baseline = baseline “{ $preset }”
deed-stance = readings of { $mission }: { $holder }
deed-stances = readings of contested facts
deed-note = note on { $mission }
deed-notes-cleared = notes on { $mission } taken away
deed-link = opened a link

## Said once after each change

said-changed = Changed: { $deed }. { $sentence } Compared: { $difference }. Undo available.
two-sentences = { $first } { $second }
said-undone = Undone: { $deed }. { $sentence }
said-redone = Redone: { $deed }. { $sentence }
said-began = The link's settings are open. { $sentence } Compared: { $difference }.
said-day = By the facts of { $date }: { $verdict }.
said-step = { $sentence } Compared: { $difference }.
said-filter = { $count ->
    [0] No mission found.
    [one] { $count } mission found.
   *[other] { $count } missions found.
}
said-help-keys-on = Single-key shortcuts on.
said-help-keys-off = Single-key shortcuts off.

## The rules

rules-title = Rules
rules-open = { $count ->
    [0] Change the rules
   *[other] Change the rules ({ $count })
}
rules-close = Show the results
rules-changed = { $count ->
    [0] as in the baseline
    [one] { $count } changed
   *[other] { $count } changed
}
rules-hidden = Also changed among the rules not shown here: { $list }
preset-label = Set of rules
law-day-label = The law of a day
law-day-about = A day from { $date } on sets the rules as they stood on it.
preset-law-from = The rules as they stood from { $date }
preset-own = Your own settings
preset-own-about = { $count ->
    [one] { $count } rule differs from the baseline.
   *[other] { $count } rules differ from the baseline.
}
baseline-label = Compare with
rules-view-label = Which rules are shown
rules-view-public = Main { NUMBER($count) }
rules-view-expert = All { NUMBER($count) }

lever-changed = Changed
lever-was = Baseline: { $option }
lever-legend = { $lever }: options from strict to permissive
option-never-law = Never Japanese law
option-is-baseline = Baseline
option-effect = This alone: { $difference }
option-effect-with = With what it needs: { $difference }
option-locked = Opens only with { $partners }
option-setting = { $lever }: { $option }

lock-title = This option needs others
lock-sentence = “{ $option }” opens only together with:
lock-set = Set them together
lock-cancel = Leave as it is
lock-stable-consent = The law of 2015 tied this to stably maintained consent.
lock-set-with-consent = Set them together, with stable consent

## First clicks

hints-title = Change one rule and see what follows. For example:
hint-parties = What if only the main parties had to agree?
hint-protection = What if protection duties were included?
hint-freeze = What if peacekeeping-force units were frozen again?
hint-report-words = What if the report's own wording were the rule?
hint-old-list = What if the old list of assignments still held?

## Missions

joined-title = Missions Japan joined
joined-note = under Japan's PKO Act of 1992
joined-rest = { $count ->
    [one] { $count } more that Japan joined
   *[other] { $count } more that Japan joined
}

changes-title = What changed
changes-note = { $count ->
    [0] nothing against the baseline
    [one] { $count } mission against the baseline
   *[other] { $count } missions against the baseline
}
changes-none = No rule differs from the baseline yet.
changes-no-effect = This change alone does not change any result.
changes-elsewhere = { $count ->
    [one] Also changed among those counted apart: { $count }.
   *[other] Also changed among those counted apart: { $count }.
}
changes-all = { $count ->
    [one] Show { $count } more
   *[other] Show { $count } more
}
changes-some = Show fewer
change-to = changed to
change-more-asks = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
verdict-judgements = { $count ->
    [one] { $count } core task turns on a judgement.
   *[other] { $count } core tasks turn on a judgement.
}
place-and-years = { $place }, { $years }
mission-in = { $mission } ({ $place })
years-to = –
newly-qualifies = Newly qualifies
no-longer-qualifies = No longer qualifies
reason-not-asked = The mission would not ask for this.
reason-some = { $count ->
    [one] { $count } thing that would be asked meets every condition.
   *[other] { $count } things that would be asked meet every condition.
}
change-ask = { $assignment }, { $who }: { $from } → { $to }
changed-word = Changed
changed-within = Same result, some tasks changed

missions-title = UN missions under way since the Act of 1992
missions-note = in order of start
missions-caption = Results and reasons for the step “{ $step }”. { $about }
column-mission = Mission
column-verdict = Result
column-reason = Reason
filter-label = Find a mission by name or area
filter-placeholder = for example UNTAC or Sudan
filter-clear = Clear
filter-empty = None in this list; the other groups below have some.

groups-title = Other groups
groups-note = not in the total above
group-sentence = { $step ->
    [some_form] { NUMBER($count) } of { NUMBER($total) } meet the conditions in some form
    [support_unit] { NUMBER($count) } of { NUMBER($total) } meet the conditions with a support unit
    [pkf_unit] { NUMBER($count) } of { NUMBER($total) } meet the conditions with a peacekeeping-force unit
    [protection] { NUMBER($count) } of { NUMBER($total) } meet the conditions with protection duties
    [logistic_support] { NUMBER($count) } of { NUMBER($total) } meet the conditions with logistic support for others
    [everything] { NUMBER($count) } of { NUMBER($total) } meet the conditions for everything asked
   *[other] { NUMBER($count) } of { NUMBER($total) } meet the conditions also beyond the lists
}

## One mission

sheet-label = Reasons
sheet-close = Close
sheet-names-differ = Japanese name not verified
sheet-period = Period
sheet-area = Area of operation
sheet-authorised = Authorised by
sheet-facts-of = By the facts of { $date }
sheet-day-label = Judge by the facts of
sheet-day = { $date }: { $event }
sheet-day-about = What follows on this sheet is judged by the facts of that day, under the rules that are set. The lists keep to the day on which Japan joined, or else to the start.
sheet-day-twice = For the mission’s first day there are two records: the one that the lists use, and the phase that begins on that day; they differ.
sheet-judged-at = Facts as of
sheet-judged-entry = { $date } (Japan's entry)
sheet-judged-start = { $date } (its start)
period-open = { $start } – (ongoing)
period-closed = { $start } – { $end }
unchecked = {" "}(not checked)
sheet-settled = { $count ->
    [one] One of { NUMBER($total) } core tasks does not meet the conditions, however that is settled.
   *[other] { $count } of { NUMBER($total) } core tasks do not meet the conditions, however that is settled.
}
sheet-rest = Core tasks that do not meet every condition:
sheet-baseline-was = In the baseline: { $verdict }
asks-title = What would be asked
asks-note = { $count ->
    [one] { $count } thing, with every condition
   *[other] { $count } things, with every condition
}
ask-not-core = not core
ask-sent = Japan sent this
ask-was = Baseline: { $outcome }
japan-title = What Japan sent and did
japan-none = No participation by Japan is recorded.
japan-under-the-act = Japan took part under the PKO Act.
japan-other-law = Japan acted under another law, not under the PKO Act. It is not counted as taking part here.
japan-before-the-act = Before the PKO Act. It is not counted as taking part here.
figure-from-memory = { $figure } (figure not verified)
sent-individuals = { $count ->
    [one] { $count } member of the Self-Defense Forces, individually
   *[other] { $count } members of the Self-Defense Forces, individually
}
sent-units = { NUMBER($count) } in units
sent-police = { $count ->
    [one] { $count } police officer
   *[other] { $count } police officers
}
ask-by = { $assignment }, { $who }
japan-sent-title = What was sent
clause-outcome = : { $outcome }
moved-with = Also changed: { $changes }.
held = Held at the most permissive option that is open: { $changes }.
unknown-title = Facts that are not known
unknown-none = None on which the result rests.
codings-title = How sure this is
codings-author = The codings of facts are the author's judgement unless a source is named; they have not been verified by anybody else.
codings-author-mark = author's coding
sources-title = Sources
setting-title = Setting
hypothetical-note = A constructed example, not a real mission.
no-sheet-title = Choose a mission
no-sheet-about = The reasons for its result appear here: every condition with its outcome, the rule it rests on and what Japan did.

legend-title = How to read the marks

## Help

help-title = Help
help-keys-title = Keys
help-key-undo = Ctrl+Z or ⌘Z
help-key-redo = Shift+Ctrl+Z or Shift+⌘Z
help-key-search = find a mission
help-key-help = this help
help-key-escape = close the mission or this help
help-single-keys = Use the single keys / and ?
help-close = Close the help
help-about = Change a rule. The sentence, the marks and the reasons follow at once. The address holds everything you set: copy it to share or keep it.

## Links

link-damaged = { $count ->
    [one] Part of the link could not be read ({ $count } setting). What could be read is shown.
   *[other] Part of the link could not be read ({ $count } settings). What could be read is shown.
}
link-cut = Part of the link could not be read. What could be read is shown.
link-newer = The link holds settings of a newer version that this page does not know. What could be read is shown.
notice-close = Close this notice

## Foot

foot-area = Areas name where a mission worked; they are no statement on sovereignty or boundaries.
foot-verified = Dates and mandates are from official lists where marked as checked; codings of facts are the author's.
foot-access = Made with JIS X 8341-3:2016 and WCAG 2.2, levels A and AA, in mind; tested by us with axe and the keyboard.
foot-offline = This page uses no network once it is loaded. Nothing you do here leaves this machine.

## This copy, and who publishes it

copy-title = About this copy
copy-version = Version
copy-data = Data
copy-day = Source code dated
copy-state = What is shown, for the end of an address
publisher = Published by { $name }

## What would have to change

deed-changes = a set of changes

## Embedding

embed-whole = Open these settings in the full page (new tab)
embed-source = Source: { $title } (version { $version }, data { $data })

## The way between the screens

screens-label = Views
title-of-screen = { $screen } | { app-title }
