# What facts rest on, the list of sources, how the model stands to history, and how to cite a view.

## On a mission's sheet

evidence-title = What is recorded, and on what it rests
evidence-about = Each fact opens and shows its basis, its sources and the day for which it is recorded.
evidence-reference = At the reference date: { $date }
evidence-always = For its whole life
evidence-phase = From { $date }: { $event }
evidence-basis = Basis
evidence-recorded = Recorded for
evidence-sources = Sources
evidence-differs = readings differ
evidence-no-source = No source is named.
evidence-event-sources = Sources of the event
evidence-share = { NUMBER($sourced) } of { NUMBER($all) } facts that decide an answer have a source that was seen ({ NUMBER($percent) } %).
evidence-silent = { $count ->
    [one] In one more place what decides is only that nothing is recorded.
   *[other] In { NUMBER($count) } more places what decides is only that nothing is recorded.
}
evidence-pinpoint = Place:{" "}
place-paragraph = paragraph { $which }
place-speech = speech { NUMBER($which) }

## Contested facts

readings-title = Contested facts: whose reading?
readings-about = Documents differ on facts of this mission. Take one side's readings and every result that rests on them follows; until then a result that turns on them depends on a judgement. The order says nothing about which is right.
readings-reference = The verdict at the head of this sheet is that of { $date }. What is recorded for that day does not turn on these readings.
readings-entry = The verdict at the head of this sheet is that of { $date }, the day on which Japan joined. It follows what the Government held then; others read the facts of that day differently.
readings-moot = Under the rules that are set the verdict is the same under each reading, on every day that is listed; which tasks meet the conditions may differ.
readings-all = Every documented reading counts
readings-from = From { $date }
readings-none = No reading of its own here: it stays open.
readings-numbered = { $holder } ({ NUMBER($which) })
taken-note = Contested facts as one side has them: { $taken }. Every result that rests on them follows that, under the baseline too; the comparison with history does not.
taken-one = { $mission }: { $holder }
taken-leave = Let every reading count again

## Cite

cite-title = Cite this view
cite-about = The text names what is shown, the rules, the data and the version. Under the same data the same rules give the same result.
cite-copy = Copy the text
cite-text = { app-title }: { $shown }. Rules: { $rules }. A trial calculation, not the Government's view. Version { $version }, data { $data }. { $address }
cite-mission = { $mission }, by the facts of { $date }: “{ $verdict }” (step “{ $step }”)
cite-mission-always = { $mission }: “{ $verdict }” (step “{ $step }”)
cite-taken = { $rules }; contested facts as one side has them: { $taken }
cite-baseline = “{ $preset }” with { $changes }

## Every source

library-title = Sources
library-about = Every document that facts, rules and law rest on here, with how it was read and what rests on it. A copy of a document is never named: only its original, with the mark that it was not seen.
library-share-title = How many of the facts that decide have a source
library-share-about = Counted are the recorded facts that decide an answer under some set of rules, at the reference date or from any phase on. A source counts only if its own text was seen. The last column says where what decides is only that nothing is recorded: of combat at the place of support, or of support to a fighting force. No document was found there that says that there was none.
library-by-mission = By mission
library-column-what = Missions
library-column-share = With a source
library-column-silent = Nothing recorded
library-share = { NUMBER($sourced) } of { NUMBER($all) } ({ NUMBER($percent) } %)
library-filter = Find a source by title, publisher or mission
library-placeholder = for example 実施計画 or UNDOF
library-found = { $count ->
    [0] No source found.
    [one] { $count } source found.
   *[other] { $count } sources found.
}
library-kind = { $kind } ({ NUMBER($count) })
library-nothing = Nothing rests on it yet.
library-names-title = Japanese names that are not verified
library-names-about = These names of missions were not found on an official list.
library-undated = no date given

## The model and history

history-title = How well does this match what happened?
history-about = For each of Japan's assignments the law of its first day is applied to the facts recorded for that day: does it say that what was sent could go? For each request that Japan is known to have declined, each withdrawal, stay and new duty, the law and the facts of that day are set beside what happened.
history-limits = The model tests conditions, not decisions. That a mission meets the conditions does not mean that Japan takes part: it did not join most of the missions that met them. So where Japan declined what meets the conditions, that is shown as what it is, and not as an error of the law or of the model.
history-facts = The facts are those recorded here, many of them an author's coding made in hindsight. An agreement between the two is no proof that the model is right.
history-caption = Model and history compared: number of cases
history-column-stands = The model and history
history-column-plans = Japan's assignments
history-column-episodes = Not joined, withdrawn, stayed, new duties
history-total = In all
history-group = { $stands } ({ NUMBER($count) })
history-none = None.
history-happened = What happened
history-position = The conditions, as the Government saw them
history-model = What the model says
history-why = Why
history-under = Under the law of { $date } and the facts recorded for it:
history-under-other = Under the law of { $date } and the facts recorded for { $other }:
history-asked = { $assignment }, { $who }: { $outcome }
history-because = { $name }: { $sentence }
history-turns = What does not pass turns on:
history-sheet = { $mission }: set the rules of that day and show all reasons
