//! Whether what the rules say agrees with what happened.
//!
//! Why here: the rules test conditions. Whether Japan goes is a decision that they do not test, so a refusal of what meets
//! every condition is no disagreement, and a deployment of what does not is one.

use crate::model::coded::coded;
use crate::model::episode::{EpisodeKind, Position};
use crate::model::outcome::Outcome;

coded! {
    /// How what the rules say stands to what happened.
    Match {
        /// They agree.
        Agrees = "agrees",
        /// They do not.
        Disagrees = "disagrees",
        /// Documented readings differ: under one of them they agree.
        Contested = "contested",
        /// A fact is missing.
        LacksFacts = "lacks_facts",
        /// Every condition was met, and Japan decided otherwise: outside what the rules test.
        Decided = "decided",
    }
}

/// Of what was sent: it could go.
pub const fn of_sent(outcome: Outcome) -> Match {
    match outcome {
        Outcome::Pass => Match::Agrees,
        Outcome::Contested => Match::Contested,
        Outcome::Unknown => Match::LacksFacts,
        Outcome::Fail => Match::Disagrees,
    }
}

/// Of a refusal, a withdrawal, a stay or a new duty. Where the Government spoke of the conditions, that is what the rules are
/// compared with; where it did not, only what was done is.
pub const fn of_episode(kind: EpisodeKind, position: Position, outcome: Outcome) -> Match {
    match (outcome, position) {
        (Outcome::Pass | Outcome::Fail, _) if kind.is_presence() => of_sent(outcome),
        (Outcome::Pass, Position::Met)
        | (Outcome::Fail, Position::NotMet | Position::NotStated) => Match::Agrees,
        (Outcome::Pass, Position::NotMet) | (Outcome::Fail, Position::Met) => Match::Disagrees,
        (Outcome::Pass, Position::NotStated) => Match::Decided,
        (Outcome::Contested | Outcome::Unknown, _) => of_sent(outcome),
    }
}

#[cfg(test)]
mod tests {
    use super::{Match, of_episode, of_sent};
    use crate::model::episode::{EpisodeKind, Position};
    use crate::model::outcome::Outcome;

    #[test]
    fn a_refusal_of_what_meets_the_conditions_is_never_a_disagreement_unless_the_government_said_that_it_does_not()
     {
        for kind in [EpisodeKind::Refused, EpisodeKind::Withdrawn] {
            let of = |position| of_episode(kind, position, Outcome::Pass);
            assert_eq!(of(Position::NotStated), Match::Decided);
            assert_eq!(of(Position::Met), Match::Agrees);
            assert_eq!(of(Position::NotMet), Match::Disagrees);
        }
    }

    #[test]
    fn who_was_there_while_a_condition_failed_disagrees() {
        for kind in [EpisodeKind::Stayed, EpisodeKind::Added] {
            for position in Position::ALL {
                assert_eq!(of_episode(kind, *position, Outcome::Fail), Match::Disagrees);
                assert_eq!(of_episode(kind, *position, Outcome::Pass), Match::Agrees);
            }
        }
        assert_eq!(of_sent(Outcome::Fail), Match::Disagrees);
    }

    #[test]
    fn what_is_open_is_neither_agreement_nor_disagreement() {
        for kind in EpisodeKind::ALL {
            for position in Position::ALL {
                let of = |outcome| of_episode(*kind, *position, outcome);
                assert_eq!(of(Outcome::Contested), Match::Contested);
                assert_eq!(of(Outcome::Unknown), Match::LacksFacts);
            }
        }
    }
}
