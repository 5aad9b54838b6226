# Sentences that the explanations are made of.

reason-qualifies = { $sort ->
    [core] { $count ->
        [one] The one core task meets every condition.
        [2] Both core tasks meet every condition.
       *[other] All { $count } core tasks meet every condition.
    }
   *[other] { $count ->
        [one] The one task meets every condition.
        [2] Both tasks, core or not, meet every condition.
       *[other] All { $count } tasks, core or not, meet every condition.
    }
}
reason-in-part = { $sort ->
    [core] { NUMBER($met) } of { NUMBER($total) } core tasks meet the conditions. For the rest: { $list }.
   *[other] { NUMBER($met) } of { NUMBER($total) } tasks, core or not, meet the conditions. For the rest: { $list }.
}
reason-judgement = Turns on: { $list }.
reason-unknown = Public sources do not settle: { $list }.
reason-fails = Does not meet: { $list }.
reason-not-applied = These are the UN's own principles; the mission is not led by the UN.
reason-not-open = Not under way at that date.

# One ground of a condition.
ground-lever = the rule “{ $lever }” stands at “{ $option }”
ground-readings = readings differ: { $list }
ground-reading = { $holder }: { $value }
clause-join = {"; "}
clause-sentence = { $list }.

## A rule by itself

rule-lever = Rule “{ $lever }”: “{ $option }”
rule-lever-or-more = Rule “{ $lever }”: “{ $option }” or a more permissive option
rule-fact = Fact: { $fact }
rule-met = met
rule-arguable = turns on a judgement
rule-open = not enough information
rule-scope = { $count ->
    [one] It is: { $list }
   *[other] It is one of these: { $list }
}
rule-scope-other = { $count ->
    [one] It is not: { $list }
   *[other] It is none of these: { $list }
}
rule-companion = A support unit stands beside it, demining apart
