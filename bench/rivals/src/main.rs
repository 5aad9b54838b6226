//! The same rules in other languages, made from the same values: outcomes compared first, then timed in turn.
//!
//! Prints a JSON list. Rego (`regorus`) can say all of it: four outcomes are the numbers 0 to 3, *all* is the least and *any* the greatest,
//! and what does not apply is undefined. Cedar (`cedar-policy`) knows yes and no and no rule within a rule: each rail is a permission
//! of its own, written out in full, and the outcome is put together from three requests. A JSON decision model (`zen-engine`)
//! can say all of it too: numbers as in Rego, an expression for each provision, and a number below all others for what does not apply.
//! None says why.

mod cedar;
mod rego;
mod zen;

use std::hint::black_box;
use std::pin::pin;
use std::process::ExitCode;
use std::str::FromStr;
use std::sync::Arc;
use std::task::{Context as Waiting, Poll, Waker};
use std::time::Instant;

use cedar_policy::{Authorizer, Context, Decision, Entities, EntityUid, PolicySet, Request};
use pko_explorer::data::catalog::Catalog;
use pko_explorer::model::ask::Ask;
use pko_explorer::model::claim::Standing;
use pko_explorer::model::fact::Fact;
use pko_explorer::model::lever::Lever;
use pko_explorer::model::mission::{AsOf, Mission};
use pko_explorer::model::outcome::Outcome;
use pko_explorer::rules::assess::{AppliesTo, Docket};
use pko_explorer::rules::locks;
use pko_explorer::rules::settings::PolicySettings;
use pko_explorer::sweep::board::Board;
use regorus::{Engine, Value};
use serde_json::json;
use zen_engine::{DecisionEngine, Variable, model::DecisionContent};

/// Another engine.
trait Rival {
    /// What it is asked with.
    type Input;

    fn name(&self) -> &'static str;
    /// How long the rules are in its language, in bytes.
    fn rules(&self) -> usize;
    fn input(
        &self,
        mission: &Mission,
        docket: &Docket<'_>,
        ask: Ask,
        held: &PolicySettings,
    ) -> Result<Self::Input, String>;
    /// 0 fail, 1 unknown, 2 contested, 3 pass.
    fn answer(&mut self, input: &Self::Input) -> Result<usize, String>;
}

struct Rego {
    engine: Engine,
    rules: usize,
}

impl Rego {
    fn new() -> Result<Self, String> {
        let mut engine = Engine::new();
        let policy = rego::policy();
        let rules = policy.len();
        engine.add_policy("pko.rego".to_owned(), policy).map_err(|error| error.to_string())?;
        Ok(Self { engine, rules })
    }
}

impl Rival for Rego {
    type Input = Value;

    fn name(&self) -> &'static str {
        "regorus"
    }

    fn rules(&self) -> usize {
        self.rules
    }

    fn input(
        &self,
        mission: &Mission,
        docket: &Docket<'_>,
        ask: Ask,
        held: &PolicySettings,
    ) -> Result<Value, String> {
        let claims = docket.claims();
        let each = || Fact::ALL.iter().map(|fact| claims.get(*fact));
        Ok(Value::from(json!({
            "possible": each().map(|claim| claim.possible).collect::<Vec<_>>(),
            "unknown": each().map(|claim| claim.standing == Standing::Unknown).collect::<Vec<_>>(),
            "levers": Lever::ALL.iter().map(|lever| held.option(*lever)).collect::<Vec<_>>(),
            "assignment": ask.assignment.index(),
            "personnel": ask.personnel.index(),
            "form": ask.form.index(),
            "framework": mission.framework.index(),
            "beside": mission.has_support_unit(),
        })))
    }

    fn answer(&mut self, input: &Value) -> Result<usize, String> {
        self.engine.set_input(input.clone());
        let value = self
            .engine
            .eval_rule("data.pko.answer".to_owned())
            .map_err(|error| error.to_string())?;
        let number = value.as_u64().map_err(|error| format!("{error}: {value:?}"))?;
        usize::try_from(number).map_err(|error| error.to_string())
    }
}

struct Cedar {
    authorizer: Authorizer,
    /// Certain, arguable, possible.
    rails: [PolicySet; 3],
    entities: Entities,
    somebody: EntityUid,
    rules: usize,
}

impl Cedar {
    fn new() -> Result<Self, String> {
        let mut rules = 0;
        let mut rail = |least| {
            let policy = cedar::policy(least);
            rules += policy.len();
            PolicySet::from_str(&policy).map_err(|error| error.to_string())
        };
        let rails = [rail(Outcome::Pass)?, rail(Outcome::Contested)?, rail(Outcome::Unknown)?];
        let somebody =
            EntityUid::from_str("Somebody::\"somebody\"").map_err(|error| error.to_string())?;
        Ok(Self {
            authorizer: Authorizer::new(),
            rails,
            entities: Entities::empty(),
            somebody,
            rules,
        })
    }
}

impl Rival for Cedar {
    type Input = Request;

    fn name(&self) -> &'static str {
        "cedar-policy"
    }

    fn rules(&self) -> usize {
        self.rules
    }

    fn input(
        &self,
        mission: &Mission,
        docket: &Docket<'_>,
        ask: Ask,
        held: &PolicySettings,
    ) -> Result<Request, String> {
        let mut context = serde_json::Map::new();
        for (place, fact) in Fact::ALL.iter().enumerate() {
            let claim = docket.claims().get(*fact);
            let values: Vec<u32> =
                (0..16).filter(|value| claim.possible >> value & 1 == 1).collect();
            context.insert(format!("f{place}"), json!(values));
            context.insert(format!("u{place}"), json!(claim.standing == Standing::Unknown));
        }
        for lever in Lever::ALL {
            context.insert(format!("l{}", lever.index()), json!(held.option(*lever)));
        }
        context.insert("assignment".to_owned(), json!(ask.assignment.index()));
        context.insert("personnel".to_owned(), json!(ask.personnel.index()));
        context.insert("form".to_owned(), json!(ask.form.index()));
        context.insert("framework".to_owned(), json!(mission.framework.index()));
        context.insert("beside".to_owned(), json!(mission.has_support_unit()));
        let context =
            Context::from_json_value(context.into(), None).map_err(|error| error.to_string())?;
        let one = || self.somebody.clone();
        Request::new(one(), one(), one(), context, None).map_err(|error| error.to_string())
    }

    fn answer(&mut self, input: &Request) -> Result<usize, String> {
        for (rail, outcome) in self.rails.iter().zip([3, 2, 1]) {
            let response = self.authorizer.is_authorized(input, rail, &self.entities);
            if let Some(error) = response.diagnostics().errors().next() {
                return Err(error.to_string());
            }
            if response.decision() == Decision::Allow {
                return Ok(outcome);
            }
        }
        Ok(0)
    }
}

struct Zen {
    decision: zen_engine::Decision,
    rules: usize,
}

impl Zen {
    fn new() -> Result<Self, String> {
        let decision = zen::decision();
        let rules = decision.to_string().len();
        let content: DecisionContent =
            serde_json::from_value(decision).map_err(|error| error.to_string())?;
        let mut decision = DecisionEngine::default()
            .create_decision(Arc::new(content))
            .map_err(|error| format!("{error:?}"))?;
        decision.compile();
        Ok(Self { decision, rules })
    }
}

impl Rival for Zen {
    type Input = Variable;

    fn name(&self) -> &'static str {
        "zen-engine"
    }

    fn rules(&self) -> usize {
        self.rules
    }

    fn input(
        &self,
        mission: &Mission,
        docket: &Docket<'_>,
        ask: Ask,
        held: &PolicySettings,
    ) -> Result<Variable, String> {
        let claims = docket.claims();
        let each = || Fact::ALL.iter().map(|fact| claims.get(*fact));
        let values =
            |mask: u16| (0..16).filter(|value| mask >> value & 1 == 1).collect::<Vec<u32>>();
        Ok(Variable::from(json!({
            "possible": each().map(|claim| values(claim.possible)).collect::<Vec<_>>(),
            "unknown": each().map(|claim| claim.standing == Standing::Unknown).collect::<Vec<_>>(),
            "levers": Lever::ALL.iter().map(|lever| held.option(*lever)).collect::<Vec<_>>(),
            "assignment": ask.assignment.index(),
            "personnel": ask.personnel.index(),
            "form": ask.form.index(),
            "framework": mission.framework.index(),
            "beside": mission.has_support_unit(),
        })))
    }

    fn answer(&mut self, input: &Variable) -> Result<usize, String> {
        // Nothing of it waits for anything: looking once is enough.
        let evaluated = pin!(self.decision.evaluate(input.clone()));
        let Poll::Ready(response) = evaluated.poll(&mut Waiting::from_waker(Waker::noop())) else {
            return Err("the decision waits for something".to_owned());
        };
        let result = response.map_err(|error| error.to_string())?.result;
        let answer = result.dot("answer").and_then(|answer| answer.as_number());
        answer
            .and_then(|number| usize::try_from(number).ok())
            .ok_or_else(|| format!("no answer: {result}"))
    }
}

fn main() -> ExitCode {
    let contest = || {
        Ok::<_, String>(json!([
            contest(Rego::new()?)?,
            contest(Cedar::new()?)?,
            contest(Zen::new()?)?,
        ]))
    };
    // Cedar reads deep expressions by recursion: they need room.
    let thread = std::thread::Builder::new().stack_size(1 << 30).spawn(contest);
    match thread.map(std::thread::JoinHandle::join) {
        Ok(Ok(Ok(list))) => {
            println!("{list}");
            ExitCode::SUCCESS
        }
        Ok(Ok(Err(what))) => {
            eprintln!("{what}");
            ExitCode::FAILURE
        }
        _ => ExitCode::FAILURE,
    }
}

fn contest<R: Rival>(mut rival: R) -> Result<serde_json::Value, String> {
    let catalog = Catalog::bundled();
    let law = |id| catalog.preset(id).map_or(PolicySettings::REPORT_2011, |one| one.settings());
    let laws = ["report-2011", "act-2015", "un-principles"].map(law);
    let dockets: Vec<Docket<'_>> =
        catalog.missions.iter().map(|mission| Docket::new(mission, AsOf::Reference)).collect();
    let mut compared = 0;
    for settings in &laws {
        let held = locks::effective(settings);
        for (mission, docket) in catalog.missions.iter().zip(&dockets) {
            for ask in &mission.asks {
                let ours = docket.rule(*ask, settings).outcome.index();
                let input = rival.input(mission, docket, *ask, &held)?;
                let theirs = rival.answer(&input)?;
                if ours != theirs {
                    return Err(format!(
                        "{}: {}: {ask:?}: {ours} here and {theirs} there",
                        rival.name(),
                        mission.id
                    ));
                }
                compared += 1;
            }
        }
    }
    let settings = laws[1];
    let held = locks::effective(&settings);
    let mut inputs = Vec::new();
    for (mission, docket) in catalog.missions.iter().zip(&dockets) {
        for ask in &mission.asks {
            inputs.push(rival.input(mission, docket, *ask, &held)?);
        }
    }
    let board = Board::new(&catalog.missions, AsOf::Reference);
    let (mut theirs, mut naive, mut fast) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..3 {
        theirs.push(timed(1, || {
            for input in &inputs {
                let _ = black_box(rival.answer(input));
            }
        }));
        naive.push(timed(50, || {
            for docket in &dockets {
                black_box(docket.assess(&settings, AppliesTo::All));
            }
        }));
        fast.push(timed(20_000, || {
            black_box(board.judge(&settings));
        }));
    }
    Ok(json!({
        "engine": rival.name(),
        "asks_compared": compared,
        "rules_bytes": rival.rules(),
        "rival_ns": median(theirs),
        "naive_ns": median(naive),
        "fast_ns": median(fast),
    }))
}

/// Nanoseconds of one go.
fn timed(goes: u32, mut go: impl FnMut()) -> f64 {
    let begun = Instant::now();
    for _ in 0..goes {
        go();
    }
    begun.elapsed().as_secs_f64() * 1e9 / f64::from(goes)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2].round()
}
