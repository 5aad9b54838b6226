# Find: which rules would do what is wanted.

find-title = Find: which rules would do it?
find-about = Say of missions that they must meet the conditions of a step, or must not. The page then looks for all policies that do so with the fewest changes to the rules that are set now. The step is the one chosen above: “{ $step }”. What is found describes conditions; it is no recommendation.
find-question-title = What is wanted
find-choose = Choose a mission
find-mission = Mission
find-must = Must meet the conditions
find-must-not = Must not meet the conditions
find-shortcuts = Several at once
find-joined = All missions Japan joined must meet them
find-stay = All missions that meet them now must still do so
find-clear = Clear what is wanted
find-must-title = Must meet the conditions
find-must-not-title = Must not meet the conditions
find-let-go = Remove { $mission }
find-fixed = Rules that may not move ({ $count })
find-fixed-about = A rule that is marked stays as it is set now. The constitutional premise never moves.
find-answer-title = Changes that bring this about
find-nothing-asked = Nothing is wanted yet. Choose a mission and what must hold for it.
find-working = Looking for all the smallest changes …
find-stop = Stop
find-stopped = Stopped. Any change of what is wanted, or of the rules, starts again.
find-holds = All of it holds under the rules that are set now.
find-found = { $size ->
    [one] One change of a rule does it; { $total ->
        [one] there is one such change.
       *[other] there are { $total } such changes.
    }
   *[other] { $size } changes of rules together do it, and no fewer; { $total ->
        [one] there is one such set.
       *[other] there are { $total } such sets.
    }
} Press one to try it; it can be undone.
find-shown = {" "}The { NUMBER($shown) } that go no further than they must, and touch the fewest other missions, are shown.
find-no-effects = No other mission changes on this step.
find-gained = { $count ->
    [one] One other mission comes in: { $list }.
   *[other] { $count } other missions come in: { $list }.
}
find-lost = {" "}{ $count ->
    [one] One other mission falls out: { $list }.
   *[other] { $count } other missions fall out: { $list }.
}
find-none = No setting of these rules does all of it. These demands contradict each other; a smaller contradiction was not ruled out in the time:
find-none-alone = No setting of these rules does this, whatever else is wanted:
find-none-smallest = No setting of these rules does all of it. These demands contradict each other, and no fewer of the demands do:
find-none-without = Without any one of them the others of the list can be met.
find-said-must = { $mission } must meet the conditions
find-said-must-not = { $mission } must not meet the conditions
