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

/// How many options are looked at together: a word of lanes, less the lane of the present policy.
const TOGETHER: usize = 63;

/// The effect of every option not chosen, in the order of levers and options.
pub fn effects(board: &Board, settings: &PolicySettings, step: Step) -> Vec<Effect> {
    let options = Lever::ALL
        .iter()
        .flat_map(|lever| (0..lever.option_count()).map(|option| (*lever, option)));
    let others: Vec<(Lever, u8)> =
        options.filter(|(lever, option)| settings.option(*lever) != *option).collect();
    others.chunks(TOGETHER).flat_map(|others| together(board, settings, step, others)).collect()
}

fn together(
    board: &Board,
    settings: &PolicySettings,
    step: Step,
    others: &[(Lever, u8)],
) -> Vec<Effect> {
    let now = others.len();
    let moved = others.iter().map(|(lever, option)| locks::moved(settings, *lever, *option));
    let policies: Vec<PolicySettings> = moved.chain([locks::effective(settings)]).collect();
    let lanes = Lanes::<1>::evaluate(board.graph(), &policies);
    let effect = |(lever, option): &(Lever, u8)| Effect {
        lever: *lever,
        option: *option,
        gained: Vec::new(),
        lost: Vec::new(),
    };
    let mut effects: Vec<Effect> = others.iter().map(effect).collect();
    for (place, row) in board.rows().iter().enumerate() {
        let [word] = lanes.word(row.step(step));
        let is_in = word >> now & 1 == 1;
        // Lanes that differ from the present; for most missions none does.
        let mut changed = (if is_in { !word } else { word }) & ((1 << now) - 1);
        while changed != 0 {
            let lane = usize::try_from(changed.trailing_zeros()).unwrap_or(TOGETHER);
            changed &= changed - 1;
            if let Some(effect) = effects.get_mut(lane) {
                if is_in { effect.lost.push(place) } else { effect.gained.push(place) }
            }
        }
    }
    effects
}
