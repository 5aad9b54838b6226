# The screens beside the explorer, and the way between them.

## How this is decided

decided-title = How this is decided
decided-about = This page is made from the rules themselves: what decides a result is what is shown here. How each condition is read is our reading of the sources named beside it; it is not a view of the Government.
decided-step-asks = A mission asks for assignments, each by certain personnel. For every one of them the conditions below are tested against the recorded facts, under the rules that are set.
decided-step-outcome = A condition is met, not met, turns on a judgement where documented readings differ, or cannot be told where the record is silent. Where all of several conditions are needed the lowest of their outcomes stands; where any one is enough, the highest. The order from the lowest: not met, cannot be told, judgement, met.
decided-step-verdict = A mission qualifies if everything at the core of what it asks for is met, in part if some of it is, and does not if none of it can be. Where what is known leaves it to a judgement, or a fact is missing, that is said instead.
decided-step-ladder = For each step the result counts the missions in which something of its kind is met; for the step “everything” those in which all core tasks are met.
decided-provisions = The conditions, one by one
decided-all = All of these:
decided-any = Any one of these:
decided-value = { $value }: { $outcome }
decided-unmodelled = Not modelled: { $what }

## The report, section by section

report-title = The interim report of 4 July 2011
report-about = What the report says, in our own words and in its order, and what became of each issue here. It is the interim report of a study group, not a decision of the Government. What it says and its figures are the report's; which rule goes with an issue, and why some have none, is our reading.
report-sum = { NUMBER($all) } points and issues: { NUMBER($levers) } lead to rules that can be changed, { NUMBER($notes) } are shown as facts beside the rules, and { NUMBER($beyond) } are beyond the model, each with the reason.
report-rule = Rule
report-note = Beside the rules
report-beyond = Beyond the model

record-changes-title = What changed of facts and results
record-changes-about = Whoever quoted a result can see here whether it still stands. Two copies of this page whose newest check sum, the first in this list, is the same give the same answers.
change-head = { $date }: { $kind }
change-missions = Missions: { $missions }
change-answers = Check sum of all answers: { $sum }
