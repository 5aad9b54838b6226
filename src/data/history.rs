//! What happened, beside what the rules of the day say of it: Japan's assignments, refusals, withdrawals, stays and new duties.
//!
//! Why here: it takes the law of a date, the facts of that date and what was sent, which only the catalog has together.

use crate::data::catalog::Catalog;
use crate::data::mission::ask;
use crate::data::reader::{Problems, Reader};
use crate::data::tree::Node;
use crate::model::ask::{Ask, Personnel};
use crate::model::date::CivilDate;
use crate::model::episode::{Episode, EpisodeKind, Position};
use crate::model::mission::{AsOf, Mission};
use crate::model::outcome::Outcome;
use crate::model::plan::Plan;
use crate::rules::assess::{Docket, Ruling};
use crate::rules::comparison::{self, Match};
use crate::rules::settings::PolicySettings;

/// Every episode, in the order of the file.
pub(crate) fn episodes(file: &str, table: &Node, problems: &Problems) -> Vec<Episode> {
    let reader = Reader::new(file, table, problems);
    let episodes = reader.tables("episodes").into_iter().map(episode).collect();
    reader.finish();
    episodes
}

fn episode(reader: Reader<'_>) -> Episode {
    let kind = reader.one_of("kind", EpisodeKind::ALL, EpisodeKind::id, EpisodeKind::Refused);
    let position = reader.one_of("position", Position::ALL, Position::id, Position::NotStated);
    let date = reader.date("date").unwrap_or(CivilDate { year: 1992, month: 8, day: None });
    let to = reader.optional_date("to");
    if let Some(to) = to.filter(|to| to.latest() < date.earliest()) {
        reader.problem("to", format!("`{to}`"), format!("a date on or after `{date}`"));
    }
    let episode = Episode {
        id: reader.text("id"),
        date,
        to,
        mission: reader.text("mission"),
        facts_at: reader.optional_date("facts_at"),
        kind,
        position,
        asked: reader.tables("asked").into_iter().map(|table| ask(table, false)).collect(),
        sources: reader.texts("sources"),
        pinpoint: reader.optional_text("pinpoint").unwrap_or_default(),
    };
    if episode.sources.is_empty() {
        reader.problem("sources", "nothing", "at least one source");
    }
    reader.finish();
    episode
}

/// One thing that was sent or asked for, and what the rules of the day say of it.
#[derive(Clone, Debug)]
pub struct Tested<'a> {
    /// The mission.
    pub mission: &'a Mission,
    /// The day whose law it is.
    pub date: CivilDate,
    /// The day whose facts these are.
    pub facts_at: CivilDate,
    /// The law of the day.
    pub law: PolicySettings,
    /// Each thing, with what decided it.
    pub rulings: Vec<Ruling>,
}

impl Tested<'_> {
    /// The least of the outcomes: that of everything together.
    pub fn least(&self) -> Outcome {
        self.rulings.iter().map(|ruling| ruling.outcome).min().unwrap_or(Outcome::Unknown)
    }

    /// The greatest: that of anything at all.
    pub fn greatest(&self) -> Outcome {
        self.rulings.iter().map(|ruling| ruling.outcome).max().unwrap_or(Outcome::Unknown)
    }
}

/// One of Japan's assignments, and how the rules of its first day stand to it.
#[derive(Clone, Debug)]
pub struct PlanTested<'a> {
    /// The assignment.
    pub plan: &'a Plan,
    /// One for each mission it belongs to.
    pub tested: Vec<Tested<'a>>,
    /// The outcome of everything that was sent.
    pub outcome: Outcome,
    /// Whether that agrees with what happened.
    pub stands: Match,
}

/// An episode, and how the rules of its day stand to it.
#[derive(Clone, Debug)]
pub struct EpisodeTested<'a> {
    /// What happened.
    pub episode: &'a Episode,
    /// What the rules say of what it was about.
    pub tested: Tested<'a>,
    /// The least outcome of what was there, or was requested; where only a request is known, the greatest of what the mission asked for.
    pub outcome: Outcome,
    /// Whether that agrees with what happened.
    pub stands: Match,
}

/// All of Japan's assignments under the law of their first day, in order.
pub fn plans(catalog: &Catalog) -> Vec<PlanTested<'_>> {
    catalog.plans.iter().map(|plan| plan_tested(catalog, plan)).collect()
}

fn plan_tested<'a>(catalog: &'a Catalog, plan: &'a Plan) -> PlanTested<'a> {
    let missions = plan.operations.iter().filter_map(|id| catalog.mission(id));
    let tested: Vec<Tested<'a>> = missions
        .map(|mission| {
            // An assignment that passed from one mission to the next is tested on the first day in each.
            let entry =
                mission.japan_entry().filter(|entry| entry.earliest() > plan.start.latest());
            let date = entry.unwrap_or(plan.start);
            tested(catalog, mission, date, date, &sent(mission, plan))
        })
        .collect();
    let outcome = tested.iter().map(Tested::least).min().unwrap_or(Outcome::Unknown);
    PlanTested { plan, tested, outcome, stands: comparison::of_sent(outcome) }
}

/// What was sent to a mission under one assignment. A mission's record holds all of its assignments together;
/// where there are several, the figures of each say whom it sent.
pub fn sent(mission: &Mission, plan: &Plan) -> Vec<Ask> {
    let Some(japan) = &mission.japan else { return Vec::new() };
    let is_counted = |ask: &Ask| {
        let figure = match ask.personnel {
            Personnel::SdfIndividuals => plan.sdf_individuals,
            Personnel::SdfUnit => plan.sdf_units,
            Personnel::Police => plan.police,
            Personnel::Civilians | Personnel::CoastGuard => None,
        };
        japan.plans.len() < 2 || figure != Some(0)
    };
    japan.sent.iter().copied().filter(is_counted).collect()
}

/// All episodes under the law of their day, in the order of the file.
pub fn episodes_tested(catalog: &Catalog) -> Vec<EpisodeTested<'_>> {
    catalog.episodes.iter().filter_map(|episode| episode_tested(catalog, episode)).collect()
}

fn episode_tested<'a>(catalog: &'a Catalog, episode: &'a Episode) -> Option<EpisodeTested<'a>> {
    let mission = catalog.mission(&episode.mission)?;
    let facts_at = episode.facts_at.unwrap_or(episode.date);
    let is_open_request = episode.kind == EpisodeKind::Refused && episode.asked.is_empty();
    let asked: Vec<Ask> = match &mission.japan {
        _ if is_open_request => mission.asks.iter().copied().filter(|ask| ask.is_core).collect(),
        Some(japan) if episode.asked.is_empty() => japan.sent.clone(),
        _ => episode.asked.clone(),
    };
    let tested = tested(catalog, mission, episode.date, facts_at, &asked);
    let outcome = if is_open_request { tested.greatest() } else { tested.least() };
    let stands = comparison::of_episode(episode.kind, episode.position, outcome);
    Some(EpisodeTested { episode, tested, outcome, stands })
}

fn tested<'a>(
    catalog: &Catalog,
    mission: &'a Mission,
    date: CivilDate,
    facts_at: CivilDate,
    asks: &[Ask],
) -> Tested<'a> {
    let law = catalog.law_of(date).unwrap_or(PolicySettings::STRICTEST);
    let docket = Docket::new(mission, AsOf::On(facts_at));
    let rulings = asks.iter().map(|ask| docket.rule(*ask, &law)).collect();
    Tested { mission, date, facts_at, law, rulings }
}

/// How many stand in each way, in the order of [`Match::ALL`].
pub fn count(stands: impl Iterator<Item = Match>) -> [usize; 5] {
    stands.fold([0; 5], |mut counts, one| {
        if let Some(place) = counts.get_mut(one.index()) {
            *place += 1;
        }
        counts
    })
}
