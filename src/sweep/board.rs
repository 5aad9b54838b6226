//! Every ask and every step of every mission, as shared conditions.
//!
//! Why here: pages and checks ask for missions by place, and for outcomes, verdicts and steps, not for conditions.

use crate::model::mission::{AsOf, Mission};
use crate::model::outcome::Outcome;
use crate::model::verdict::{Step, Verdict};
use crate::rules::assess::Docket;
use crate::rules::locks;
use crate::rules::settings::PolicySettings;
use crate::sweep::fold::{Folder, Rails};
use crate::sweep::graph::{Answers, Graph, NodeId};

/// One mission's conditions.
#[derive(Clone, Debug)]
pub struct Row {
    /// One per ask, in the order of the mission.
    pub asks: Vec<Rails>,
    /// One per step, in the order of [`Step::ALL`].
    steps: Vec<NodeId>,
    some_pass: NodeId,
    some_contested: NodeId,
    some_unknown: NodeId,
}

/// Every mission's conditions, sharing one graph.
#[derive(Clone, Debug, Default)]
pub struct Board {
    graph: Graph,
    rows: Vec<Row>,
}

impl Board {
    /// Folds missions; rows keep their order. Missions that are not under way have no place here: leave them out.
    pub fn new<'a>(missions: impl IntoIterator<Item = &'a Mission>, as_of: AsOf) -> Self {
        let mut board = Self::default();
        for mission in missions {
            let row = row(&mut board.graph, mission, as_of);
            board.rows.push(row);
        }
        board
    }

    /// The shared conditions.
    pub fn graph(&self) -> &Graph {
        &self.graph
    }

    /// One row per mission.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Everything under one policy, each condition answered once; locks are applied here.
    pub fn judge(&self, settings: &PolicySettings) -> Judged {
        Judged(self.graph.answers(&locks::effective(settings)))
    }

    /// The outcome of one ask; locks are applied here.
    pub fn outcome(&self, ask: Rails, settings: &PolicySettings) -> Outcome {
        let held = locks::effective(settings);
        outcome(ask, |id| self.graph.is_met(id, &held))
    }

    /// The verdict of one mission; locks are applied here.
    pub fn verdict(&self, row: &Row, settings: &PolicySettings) -> Verdict {
        let held = locks::effective(settings);
        verdict(row, |id| self.graph.is_met(id, &held))
    }
}

/// A board under one policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged(Answers);

impl Judged {
    /// The outcome of an ask.
    pub fn outcome(&self, ask: Rails) -> Outcome {
        outcome(ask, |id| self.0.is_met(id))
    }

    /// The verdict of a mission.
    pub fn verdict(&self, row: &Row) -> Verdict {
        verdict(row, |id| self.0.is_met(id))
    }

    /// Whether a mission stands on a step.
    pub fn reaches(&self, row: &Row, step: Step) -> bool {
        self.0.is_met(row.step(step))
    }
}

fn outcome(ask: Rails, is_met: impl Fn(NodeId) -> bool) -> Outcome {
    Outcome::from_rails(is_met(ask.certain), is_met(ask.arguable), is_met(ask.possible))
}

fn verdict(row: &Row, is_met: impl Fn(NodeId) -> bool) -> Verdict {
    if is_met(row.step(Step::Everything)) {
        Verdict::Qualifies
    } else if is_met(row.some_pass) {
        Verdict::InPart
    } else if is_met(row.some_contested) {
        Verdict::DependsOnJudgement
    } else if is_met(row.some_unknown) {
        Verdict::NotEnoughInformation
    } else {
        Verdict::DoesNotQualify
    }
}

impl Row {
    /// The condition of a step.
    pub fn step(&self, step: Step) -> NodeId {
        self.steps.get(step.index()).copied().unwrap_or(NodeId::NEVER)
    }
}

fn row(graph: &mut Graph, mission: &Mission, as_of: AsOf) -> Row {
    let docket = Docket::new(mission, as_of);
    let settings = PolicySettings::STRICTEST;
    let mut folder = Folder::new(graph);
    let asks: Vec<Rails> =
        mission.asks.iter().map(|ask| folder.rails(&docket.case(*ask, &settings))).collect();
    let rails = || mission.asks.iter().zip(&asks);
    let core = || rails().filter(|(ask, _)| ask.is_core).map(|(_, rails)| *rails);
    let has_core = core().next().is_some();
    let steps = Step::ALL.iter().map(|step| {
        let concerned = rails().filter(|(ask, _)| step.concerns(**ask));
        let certain: Vec<NodeId> = concerned.map(|(_, rails)| rails.certain).collect();
        match (certain.is_empty(), step.needs_all()) {
            (true, _) => NodeId::NEVER,
            (false, true) => graph.all(certain),
            (false, false) => graph.any(certain),
        }
    });
    let steps = steps.collect();
    let some_pass = graph.any(core().map(|rails| rails.certain));
    let some_contested = graph.any(core().map(|rails| rails.arguable));
    // A mission without a core ask is not decided.
    let some_unknown =
        if has_core { graph.any(core().map(|rails| rails.possible)) } else { NodeId::ALWAYS };
    Row { asks, steps, some_pass, some_contested, some_unknown }
}
