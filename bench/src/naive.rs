//! The same questions, answered by the interpreter alone, the plain way: try it and look.

use std::collections::BTreeSet;

use pko_explorer::model::lever::Lever;
use pko_explorer::model::verdict::{Step, Verdict};
use pko_explorer::rules::assess::{AppliesTo, Docket};
use pko_explorer::rules::locks;
use pko_explorer::rules::settings::{Change, PolicySettings};

/// The verdict of every mission.
pub(crate) fn verdicts(dockets: &[Docket<'_>], settings: &PolicySettings) -> Vec<Option<Verdict>> {
    dockets.iter().map(|docket| docket.assess(settings, AppliesTo::All).verdict).collect()
}

/// Which missions stand on a step.
pub(crate) fn reached(dockets: &[Docket<'_>], settings: &PolicySettings, step: Step) -> Vec<bool> {
    dockets.iter().map(|docket| docket.assess(settings, AppliesTo::All).reaches(step)).collect()
}

/// What came in and what fell out, for every option not chosen.
pub(crate) fn effects(
    dockets: &[Docket<'_>],
    settings: &PolicySettings,
    step: Step,
) -> Vec<(Lever, u8, Vec<usize>, Vec<usize>)> {
    let before = reached(dockets, settings, step);
    let mut effects = Vec::new();
    for lever in Lever::ALL {
        for option in (0..lever.option_count()).filter(|one| settings.option(*lever) != *one) {
            let after = reached(dockets, &locks::moved(settings, *lever, option), step);
            let places = |was: bool| -> Vec<usize> {
                (0..after.len())
                    .filter(|place| before[*place] == was && after[*place] != was)
                    .collect()
            };
            effects.push((*lever, option, places(false), places(true)));
        }
    }
    effects
}

/// All smallest sets of changes for every mission, up to so many levers: each policy at distance 1, 2, … is judged,
/// a mission is done with the first distance at which it turns, and sets that go further than another are left out.
pub(crate) fn flips(
    dockets: &[Docket<'_>],
    start: &PolicySettings,
    step: Step,
    most: usize,
) -> Vec<Vec<Vec<Change>>> {
    let before = reached(dockets, start, step);
    let mut found: Vec<Vec<Vec<Change>>> = vec![Vec::new(); dockets.len()];
    let mut layer = BTreeSet::from([*start]);
    for _ in 0..most {
        layer = layer.iter().flat_map(|policy| next(start, policy)).collect();
        let open: Vec<usize> =
            (0..dockets.len()).filter(|place| found[*place].is_empty()).collect();
        for policy in layer.iter().filter(|policy| locks::effective(policy) == **policy) {
            for place in &open {
                let is_in = dockets[*place].assess(policy, AppliesTo::All).reaches(step);
                if is_in != before[*place] {
                    found[*place].push(start.changes_to(policy));
                }
            }
        }
    }
    for (sets, was) in found.iter_mut().zip(before) {
        let all = sets.clone();
        sets.retain(|set| !all.iter().any(|other| other != set && is_further(set, other, was)));
        sets.sort();
    }
    found
}

/// Every policy with one more lever moved; the constitutional premise stays.
fn next<'a>(
    start: &'a PolicySettings,
    policy: &'a PolicySettings,
) -> impl Iterator<Item = PolicySettings> + 'a {
    let levers = Lever::ALL.iter().filter(|lever| {
        **lever != Lever::ConstitutionalView && policy.option(**lever) == start.option(**lever)
    });
    levers.flat_map(|lever| {
        let options = (0..lever.option_count()).filter(|one| start.option(*lever) != *one);
        options.map(|option| policy.with(*lever, option))
    })
}

/// Whether a set of changes does at least as much as another, towards loosening or tightening.
fn is_further(far: &[Change], near: &[Change], is_tightened: bool) -> bool {
    near.iter().all(|change| {
        far.iter().any(|one| {
            one.lever == change.lever
                && if is_tightened { one.to <= change.to } else { one.to >= change.to }
        })
    })
}
