# What would have to change for a mission; loaded after the first look.

flips-title = What would have to change
flips-in = { $count ->
    [one] Changing one rule makes the mission meet the conditions of this step. Press a change to try it; it can be undone.
   *[other] Changing { $count } rules together makes the mission meet the conditions of this step; fewer do not. Press a set to try it; it can be undone.
}
flips-out = { $count ->
    [one] Changing one rule makes the mission no longer meet the conditions of this step. Press a change to try it; it can be undone.
   *[other] Changing { $count } rules together makes the mission no longer meet the conditions of this step; fewer do not. Press a set to try it; it can be undone.
}
flips-none = No setting of these rules makes the mission meet the conditions of this step. Still not met, with every rule at its widest and the constitutional premise as it is set: { $list }.
flips-none-not-asked = The mission asks for nothing of this kind, so no setting of the rules makes it meet this step.
flips-none-out = The mission meets the conditions of this step at every setting of these rules.
flips-more = { $count ->
    [one] { $count } more set of the same size is not shown.
   *[other] { $count } more sets of the same size are not shown.
}
