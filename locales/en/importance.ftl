# Which of the changed rules matters most.

importance-title = What matters most
importance-about = How much each changed rule contributes to the difference from the baseline “{ $baseline }”, on the step “{ $step }”, over the { NUMBER($total) } UN missions since the Act. Rules often work only together; each is given its fair part of what they do: the average of what it adds over every order in which the changes could be made.
importance-same = No rule differs from the baseline. Change a rule, or choose another baseline, and its part is shown here.
importance-working = Trying the changes in every combination …
importance-stopped = Stopped. Any change of the rules starts again.
importance-caption = Each changed rule with its part, the greatest first. The parts add up to the whole difference.
importance-rule = Changed rule
importance-share = Missions
importance-sum = Whole difference
importance-exact = The parts are exact fractions; two decimals are shown, so that what is shown may add up to a hundredth more or less.
importance-sentence = { $before ->
    [one] { $before } mission meets
   *[other] { NUMBER($before) } missions meet
} the conditions under the baseline and { $after ->
    [one] { $after } does
   *[other] { NUMBER($after) } do
} now; the rule “{ $lever }” matters most, with { $share }.
importance-nothing = The changes make no difference on this step: { $after ->
    [one] { $after } mission meets
   *[other] { $after } missions meet
} the conditions before and after.
importance-missions = Mission by mission
importance-missions-none = No mission moved on this step.
importance-part = { $setting }: { $share }
share-more = { $number } more
share-fewer = { $number } fewer
share-none = no difference
share-hardly = less than a hundredth
