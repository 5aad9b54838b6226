# Missions, the law and Japan's participations over time.

timeline-title = Timeline
timeline-about = Each mission from its first day to its last under the rules that are set: what would become of an assignment when a condition lapses and comes back. It is a calculation from the recorded events, not what any government decided. Where documented readings of an event differ, it is shown as turning on a judgement and never as a lapse. What is recorded only for the day on which Japan joined is not drawn here; the lists use it.
timeline-lapse = What follows a lapse is set by the rule “{ $lever }”: “{ $option }”.
timeline-in-words = { $count ->
    [one] { $count } mission in words
   *[other] { $count } missions in words
}
timeline-start = { $from }: { $state }
timeline-not-restored = not restored within half a year
timeline-stretch = { $from }, { $event }: { $state }
timeline-unchanged = { $from }, { $event }: the verdict stays the same
timeline-unchanged-other = { $from }: the verdict stays the same
timeline-pause = . Work could be paused for safety.
timeline-later = Later: would meet the conditions since { $year }.
timeline-later-until = Later: would meet the conditions from { $since }, and no longer from { $until }.
timeline-japan = Japan took part under the Act: { $period }.
timeline-japan-within = Japan took part under the Act: { $here } (the whole assignment: { $whole }).
timeline-law = dotted lines: days on which the rules changed ({ $days })
timeline-narrow = in the box: years before { $year }, drawn narrower
timeline-unsourced = no source: author's coding

law-steps-title = The law over time
law-steps-about = Each step with the rules that it changed. One press sets the rules of that day; it can be undone.
law-step = { $instrument }: { $kind }
law-step-moves = Changed:
law-step-moves-none = Changed none of the rules on this page.
law-step-apply = Set the rules of { $day }
law-step-base = The first rules: everything later was a change to these.
