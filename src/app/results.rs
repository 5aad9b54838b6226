//! Everything that follows from the choices, for all missions: worked out once per change, never kept in the session.

use std::rc::Rc;

use crate::data::catalog::Catalog;
use crate::model::ask::Ask;
use crate::model::date::CivilDate;
use crate::model::mission::{AsOf, Kind, Mission};
use crate::model::outcome::Outcome;
use crate::model::verdict::Step;
use crate::rules::assess::{AppliesTo, Assessment, Docket};
use crate::rules::ladder::Ladder;
use crate::rules::mark::{Mark, mark};
use crate::rules::reads::{LeverSet, levers_read};
use crate::rules::settings::PolicySettings;
use crate::session::choices::Choices;
use crate::sweep::board::Board;

/// One mission under the chosen rules and under the baseline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// Permanent number of the mission.
    pub(crate) code: u16,
    pub(crate) kind: Kind,
    pub(crate) now: Assessment,
    pub(crate) base: Assessment,
}

/// All missions, in the order of the catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Results {
    pub(crate) rows: Vec<Rc<Row>>,
    pub(crate) applies_to: AppliesTo,
}

/// How a step moved against the baseline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moved {
    pub(crate) count: u32,
    pub(crate) before: u32,
    pub(crate) more: u32,
    pub(crate) fewer: u32,
}

/// The main missions for the fast engine, once the page is alive; two are the same where they are one.
#[derive(Clone)]
pub(crate) struct MainBoard(pub(crate) Rc<Option<Board>>);

impl PartialEq for MainBoard {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl MainBoard {
    /// The board, where it is there.
    pub(crate) fn get(&self) -> Option<&Board> {
        self.0.as_ref().as_ref()
    }
}

/// Which levers each ask reads, mission by mission in the order of the catalog.
pub(crate) struct Reads(Vec<Vec<LeverSet>>);

impl Reads {
    pub(crate) fn of(catalog: &Catalog) -> Self {
        let read = |mission: &Mission| {
            let docket = Docket::new(mission, AsOf::Reference);
            mission.asks.iter().map(|ask| levers_read(&docket, *ask)).collect()
        };
        Self(catalog.missions.iter().map(read).collect())
    }
}

impl Results {
    /// Judges every mission under the chosen rules and under the baseline.
    pub(crate) fn of(
        catalog: &Catalog,
        settings: &PolicySettings,
        baseline: &PolicySettings,
    ) -> Self {
        let applies_to = catalog.applies_to(settings);
        let base_to = catalog.applies_to(baseline);
        let row = |mission: &Mission| {
            let docket = Docket::new(mission, AsOf::Reference);
            Rc::new(Row {
                code: mission.code,
                kind: mission.kind,
                now: docket.assess(settings, applies_to),
                base: docket.assess(baseline, base_to),
            })
        };
        Self { rows: catalog.missions.iter().map(row).collect(), applies_to }
    }

    /// The same after the rules moved: what reads none of the levers that moved is not judged again.
    pub(crate) fn moved_to(
        &self,
        catalog: &Catalog,
        reads: &Reads,
        before: &PolicySettings,
        settings: &PolicySettings,
    ) -> Self {
        let moved = LeverSet::moved(before, settings);
        let applies_to = catalog.applies_to(settings);
        let again = |((mission, row), reads): ((&Mission, &Rc<Row>), &Vec<LeverSet>)| {
            let is_reached = reads.iter().any(|reads| reads.meets(moved));
            if !is_reached && applies_to == self.applies_to {
                return Rc::clone(row);
            }
            let docket = Docket::new(mission, AsOf::Reference);
            let now = docket.assess_again(&row.now, reads, moved, settings, applies_to);
            if now == row.now { Rc::clone(row) } else { Rc::new(Row { now, ..(**row).clone() }) }
        };
        let each = catalog.missions.iter().zip(&self.rows).zip(&reads.0);
        Self { rows: each.map(again).collect(), applies_to }
    }

    /// Rows of one kind, in order.
    pub(crate) fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Rc<Row>> {
        self.rows.iter().filter(move |row| row.kind == kind)
    }

    /// The row of a mission.
    pub(crate) fn row(&self, code: u16) -> Option<&Rc<Row>> {
        self.rows.iter().find(|row| row.code == code)
    }

    /// The ladder of one kind.
    pub(crate) fn ladder(&self, kind: Kind) -> Ladder {
        Ladder::count(self.of_kind(kind).map(|row| &row.now))
    }

    /// How a step moved for one kind.
    pub(crate) fn moved(&self, kind: Kind, step: Step) -> Moved {
        let mut moved = Moved { count: 0, before: 0, more: 0, fewer: 0 };
        for row in self.of_kind(kind) {
            let (now, before) = (row.now.reaches(step), row.base.reaches(step));
            moved.count += u32::from(now);
            moved.before += u32::from(before);
            moved.more += u32::from(now && !before);
            moved.fewer += u32::from(before && !now);
        }
        moved
    }
}

impl Row {
    /// Asks whose outcome differs from the baseline: the ask, before, now.
    pub(crate) fn changed_asks(&self) -> Vec<(Ask, Outcome, Outcome)> {
        let pairs = self.base.rulings.iter().zip(&self.now.rulings);
        pairs
            .filter(|(was, is)| was.outcome != is.outcome)
            .map(|(was, is)| (is.ask, was.outcome, is.outcome))
            .collect()
    }

    /// Whether any outcome differs from the baseline.
    pub(crate) fn is_changed(&self) -> bool {
        self.now.verdict != self.base.verdict || !self.changed_asks().is_empty()
    }
}

/// What is shown of a mission by the facts of the chosen day, and that day; none where the mission has no dates.
pub(crate) fn mark_of_day(
    mission: &Mission,
    choices: &Choices,
    applies_to: AppliesTo,
) -> (Option<CivilDate>, Mark) {
    let as_of = AsOf::chosen(choices.view.day);
    let assessment = Docket::new(mission, as_of).assess(&choices.policy.settings, applies_to);
    (mission.date(as_of), mark(&assessment, choices.view.step))
}
