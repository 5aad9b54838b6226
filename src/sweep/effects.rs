//! What each option would do alone.
//!
//! Why here: beside every option that is not chosen stands what choosing it would change now, partners included.

use crate::model::lever::Lever;
use crate::model::verdict::Step;
use crate::rules::locks;
use crate::rules::settings::PolicySettings;
use crate::sweep::board::Board;
use crate::sweep::lanes::Lanes;

/// What choosing an option would do to one step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    /// Which lever.
    pub lever: Lever,
    /// Which option.
    pub option: u8,
    /// Missions that would come in, as places of rows.
    pub gained: Vec<usize>,
    /// Missions that would fall out, as places of rows.
    pub lost: Vec<usize>,
}

/// Options of all levers fit into one word of lanes, the present policy included.
const LANES: usize = 64;

/// The effect of every option not chosen, in the order of levers and options.
pub fn effects(board: &Board, settings: &PolicySettings, step: Step) -> Vec<Effect> {
    let options = Lever::ALL
        .iter()
        .flat_map(|lever| (0..lever.option_count()).map(|option| (*lever, option)));
    let others: Vec<(Lever, u8)> =
        options.filter(|(lever, option)| settings.option(*lever) != *option).collect();
    let moved = others.iter().map(|(lever, option)| locks::moved(settings, *lever, *option));
    let policies: Vec<PolicySettings> = moved.chain([locks::effective(settings)]).collect();
    debug_assert!(policies.len() <= LANES, "every option has a lane");
    let lanes = Lanes::<1>::evaluate(board.graph(), &policies);
    let now = others.len();
    let effect = |(lane, (lever, option)): (usize, &(Lever, u8))| {
        let places = |is_wanted: &dyn Fn(bool, bool) -> bool| {
            let rows = board.rows().iter().enumerate();
            let changed = rows.filter(|(_, row)| {
                is_wanted(lanes.is_met(row.step(step), now), lanes.is_met(row.step(step), lane))
            });
            changed.map(|(place, _)| place).collect()
        };
        Effect {
            lever: *lever,
            option: *option,
            gained: places(&|before, after| !before && after),
            lost: places(&|before, after| before && !after),
        }
    };
    others.iter().enumerate().map(effect).collect()
}
