//! Which levers an answer can depend on: the same walk as the verdict, keeping levers.
//!
//! Why here: an ask is judged anew only when a lever that it reads has moved.
//! Scopes alone decide which way the walk goes, so an ask reads the same levers wherever they stand.

use crate::model::ask::Ask;
use crate::model::lever::Lever;
use crate::model::outcome::Outcome;
use crate::rules::assess::Docket;
use crate::rules::expr::Expr;
use crate::rules::interpret::{self, Case, Combination, Record};
use crate::rules::locks;
use crate::rules::provision::ProvisionId;
use crate::rules::settings::PolicySettings;

/// A set of levers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct LeverSet(u32);

impl LeverSet {
    /// Just this one.
    pub const fn of(lever: Lever) -> Self {
        Self(1 << lever.index())
    }

    /// Levers that are judged at another option, with locks applied to both.
    pub fn moved(before: &PolicySettings, after: &PolicySettings) -> Self {
        let changes = locks::effective(before).changes_to(&locks::effective(after));
        changes.iter().fold(Self::default(), |set, change| set.and(Self::of(change.lever)))
    }

    /// Whether both hold some lever.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The levers that the answer to an ask can depend on.
pub fn levers_read(docket: &Docket<'_>, ask: Ask) -> LeverSet {
    interpret::judge::<Levers>(&docket.case(ask, &PolicySettings::STRICTEST)).1
}

/// Keeps only which levers are read.
enum Levers {}

impl Record for Levers {
    type Node = LeverSet;
    type Group = LeverSet;

    fn leaf(_: ProvisionId, expr: &Expr, _: Outcome, _: &Case<'_>) -> LeverSet {
        match expr {
            Expr::Lever(lever, _) => LeverSet::of(*lever),
            Expr::Fact(_)
            | Expr::Judgement(_)
            | Expr::Scope(_)
            | Expr::All(_)
            | Expr::Any(_)
            | Expr::Refer(_) => LeverSet::default(),
        }
    }

    fn stated(_: ProvisionId, _: Outcome) -> LeverSet {
        LeverSet::default()
    }

    fn open() -> LeverSet {
        LeverSet::default()
    }

    fn add(group: &mut LeverSet, part: LeverSet, _: Outcome) {
        *group = group.and(part);
    }

    fn close(group: LeverSet, _: Combination, _: ProvisionId, _: Outcome) -> LeverSet {
        group
    }

    fn provision(_: ProvisionId, inner: LeverSet, _: Outcome) -> LeverSet {
        inner
    }
}
