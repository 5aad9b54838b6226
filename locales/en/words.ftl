# Words for things with a permanent id: verdicts, outcomes, steps, kinds, assignments, personnel, forms.

verdict-qualifies = Qualifies
verdict-in-part = Qualifies in part
verdict-depends-on-judgement = Depends on a judgement
verdict-not-enough-information = Not enough information
verdict-does-not-qualify = Does not qualify
verdict-none = Not applied
verdict-not-asked = Not asked for

verdict-qualifies-about = Meets every condition that is set.
verdict-in-part-about = Meets the conditions for some of what would be asked, not for all of it.
verdict-depends-on-judgement-about = Documented readings of a fact or a rule differ, or what is recorded of a fact leaves room for judgement, and the result turns on it.
verdict-not-enough-information-about = Public sources do not settle a fact on which the result rests.
verdict-does-not-qualify-about = Does not meet the conditions for anything that would be asked.

step-some-form = In some form
step-support-unit = With a support unit
step-pkf-unit = With a peacekeeping-force unit
step-protection = With protection duties
step-logistic-support = With logistic support for others, supply included
step-everything = For everything that would be asked
step-beyond-the-lists = Also for what is in neither list

step-some-form-about = At least one of the things that would be asked meets the conditions.
step-support-unit-about = Engineering, transport, medical care or relief by a Self-Defense Forces unit.
step-pkf-unit-about = Assignments (a) to (f) of the Act, carried out by a Self-Defense Forces unit.
step-protection-about = Safety-ensuring duties, rush-to-rescue, or full protection of civilians. A mission that asks for none of these is not among those counted.
step-logistic-support-about = Supply for other contingents as an item of its own. A mission that does not ask for it is not among those counted.
step-everything-about = Every core thing that the mission would ask.
step-beyond-the-lists-about = Everything the mission would ask, core or not, also what neither the old nor the new list names.

kind-hypothetical-about = Constructed examples; not real missions.
kind-not-un-about = Judged as internationally coordinated operations where the rules know that category.
kind-before-the-act-about = Judged as if the chosen rules had been in force at the time.
kind-other-un-about = Whether the Act's definition covers them is not settled by any Government text.
kind-relief-about = What was really sent is judged, under the conditions of this category.
kind-election-about = What was really sent is judged, under the conditions of this category.

confidence-high = Confidence of the codings: high
confidence-medium = Confidence of the codings: medium
confidence-low = Confidence of the codings: low

chapter-vii-yes = Mandate under Chapter VII of the UN Charter (no condition of the Act turns on it)
chapter-vii-partly = Mandate partly under Chapter VII of the UN Charter (no condition of the Act turns on it)
chapter-vii-no = Mandate without reference to Chapter VII of the UN Charter

factor-1 = whether it fits national interests and diplomatic and security policies
factor-2 = whether the international community, allies and like-minded countries included, would appreciate it
factor-3 = whether the people of Japan widely support it
factor-4 = whether a reliable support framework for safe and effective deployment is in place
factor-5 = whether the personnel's capacity would be shown, and built further


# Short names of places under which missions are known.
place-untac = Cambodia
place-undof = Golan Heights
place-east-timor = East Timor
place-zaire = Zaire
place-minustah = Haiti
place-unmiss = South Sudan

## Pages of the publisher

site-contact = Contact
site-terms = Terms of use
site-privacy = Privacy

screen-explore = Explore
screen-timeline = Timeline
screen-find = Find
screen-importance = What matters most
screen-report = The report
screen-history = Model and history
screen-decided = How this is decided
screen-sources = Sources
