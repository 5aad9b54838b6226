//! Every condition of an ask with its outcome, sentence and citations.
//!
//! Why here: the mission sheet, the print and the command line tell the same story from the same proof.

use crate::data::catalog::Catalog;
use crate::i18n::explain::name;
use crate::i18n::letters::large;
use crate::i18n::{Locale, text};
use crate::model::claim::{Basis, Claims, Standing};
use crate::model::fact::Fact;
use crate::model::mission::{AsOf, Mission, Records, record_of};
use crate::model::outcome::Outcome;
use crate::model::stance::Stance;
use crate::rules::interpret::Combination;
use crate::rules::locks;
use crate::rules::proof::{Body, Ground, Proof, Tested};
use crate::rules::provision::ProvisionId;
use crate::rules::provisions;
use crate::rules::settings::PolicySettings;

/// One condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// Which.
    pub provision: ProvisionId,
    /// What came out.
    pub outcome: Outcome,
    /// Its short name.
    pub name: String,
    /// Why, in one sentence.
    pub sentence: String,
    /// Where it is written, in words.
    pub citations: Vec<String>,
    /// Facts it rests on.
    pub facts: Vec<Fact>,
    /// A fact it rests on is an author's coding.
    pub is_author_coded: bool,
    /// Met by the rules alone, whatever the facts.
    pub is_routine: bool,
    /// The outcome of the ask is its outcome.
    pub is_deciding: bool,
}

/// What is needed to put proofs of one mission into words.
pub struct Explainer<'a> {
    locale: Locale,
    catalog: &'a Catalog,
    settings: PolicySettings,
    records: Records,
    claims: Claims,
    taken: Option<Stance>,
    stances: Vec<Stance>,
}

impl<'a> Explainer<'a> {
    /// For one mission at a date under some settings.
    pub fn new(
        locale: Locale,
        catalog: &'a Catalog,
        mission: &Mission,
        as_of: AsOf,
        settings: &PolicySettings,
    ) -> Self {
        Self {
            locale,
            catalog,
            settings: locks::effective(settings),
            records: mission.records(as_of),
            claims: mission.claims(as_of),
            taken: mission.taken,
            stances: mission.stances(),
        }
    }

    /// The category that decided, and every condition of it.
    pub fn clauses(&self, proof: &Proof) -> (ProvisionId, Vec<Clause>) {
        let path = path(proof);
        let mut clauses = Vec::new();
        self.flatten(path, proof.outcome, &mut clauses);
        if clauses.is_empty() {
            clauses.push(self.clause(path, proof.outcome, &path.leading_grounds()));
        }
        (path.within, clauses)
    }

    fn flatten(&self, node: &Proof, whole: Outcome, clauses: &mut Vec<Clause>) {
        match &node.body {
            Body::Provision(inner) if is_group(node.within) => self.flatten(inner, whole, clauses),
            Body::Parts(Combination::Any, parts) if is_group(node.within) => {
                if let Some(part) = told(parts, node.outcome) {
                    self.flatten(part, whole, clauses);
                }
            }
            Body::Parts(Combination::All, parts) if is_group(node.within) => {
                let (loose, provisions): (Vec<_>, Vec<_>) = parts.iter().partition(|part| {
                    part.within == node.within && !matches!(part.body, Body::Provision(_))
                });
                if let Some(outcome) = loose.iter().map(|part| part.outcome).min() {
                    let deciding = loose.iter().filter(|part| part.outcome == outcome);
                    let grounds: Vec<Ground> =
                        deciding.flat_map(|part| part.leading_grounds()).collect();
                    let first = Proof { within: node.within, outcome, body: Body::Stated };
                    clauses.push(self.clause(&first, whole, &grounds));
                }
                for part in provisions {
                    self.flatten(part, whole, clauses);
                }
            }
            Body::Provision(_) | Body::Parts(..) | Body::Test(_) | Body::Stated => {
                clauses.push(self.clause(node, whole, &node.leading_grounds()));
            }
        }
    }

    fn clause(&self, node: &Proof, whole: Outcome, grounds: &[Ground]) -> Clause {
        let mut facts: Vec<Fact> = Vec::new();
        let mut parts: Vec<String> = Vec::new();
        for ground in grounds {
            if let Some(Tested::Fact(fact)) = ground.tested {
                facts.push(fact);
            }
            let part = self.ground(*ground);
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        let citations = provisions::get(node.within).citations;
        let sentence = text::clause_sentence(self.locale, &join(self.locale, &parts)).into_owned();
        Clause {
            provision: node.within,
            outcome: node.outcome,
            name: name::provision(self.locale, node.within),
            sentence: capitalised(&sentence),
            citations: citations.iter().map(|key| name::word(self.locale, "cite", key)).collect(),
            is_author_coded: facts.iter().any(|fact| self.is_author_coded(*fact)),
            is_routine: node.outcome == Outcome::Pass && facts.is_empty(),
            is_deciding: node.outcome == whole,
            facts,
        }
    }

    fn ground(&self, ground: Ground) -> String {
        let locale = self.locale;
        match ground.tested {
            Some(Tested::Fact(fact)) => self.fact(fact),
            Some(Tested::Lever(lever, _)) => {
                let option = name::option(locale, self.catalog, lever, self.settings.option(lever));
                text::ground_lever(
                    locale,
                    text::GroundLever { lever: &name::lever(locale, lever), option: &option },
                )
                .into_owned()
            }
            Some(Tested::Judgement(judgement)) => name::judgement(locale, judgement),
            None => name::word(
                locale,
                "provision",
                &format!("{}-stated-{}", ground.test.id(), ground.outcome.id()),
            ),
        }
    }

    /// What is recorded of a fact, as a clause.
    pub fn fact(&self, fact: Fact) -> String {
        let record = record_of(&self.records, fact);
        let several = record.filter(|record| record.readings_as(self.taken).len() > 1);
        let Some(record) = several else {
            let claim = self.claims.get(fact);
            // What follows from contested facts, and is itself recorded nowhere.
            if record.is_none_or(|record| record.readings.is_empty())
                && claim.standing == Standing::Contested
            {
                return name::word(self.locale, "fact", &format!("{}-contested", fact.id()));
            }
            return name::fact_value(self.locale, fact, claim.value());
        };
        let told = record.held().map(|(stance, reading)| {
            let value = name::fact_value(self.locale, fact, Some(reading.value));
            let Some(stance) = stance else { return value };
            let holder = name::holder(self.locale, &self.stances, stance);
            let told = text::GroundReading { holder: &holder, value: &value };
            text::ground_reading(self.locale, told).into_owned()
        });
        text::ground_readings(self.locale, &join(self.locale, &told.collect::<Vec<_>>()))
            .into_owned()
    }

    /// Whether nothing but the author stands behind a fact.
    pub fn is_author_coded(&self, fact: Fact) -> bool {
        let readings = self
            .records
            .iter()
            .filter(|(one, _)| *one == fact)
            .flat_map(|(_, record)| record.readings_as(self.taken));
        self.claims.get(fact).value().is_some()
            && readings.clone().all(|reading| reading.basis == Basis::Author)
    }
}

/// The category that is told: the first whose outcome is that of the whole.
fn path(proof: &Proof) -> &Proof {
    match &proof.body {
        Body::Provision(inner) if proof.within == ProvisionId::Decision => path(inner),
        Body::Parts(_, parts) if proof.within == ProvisionId::Decision => {
            parts.iter().find(|part| part.outcome == proof.outcome).unwrap_or(proof)
        }
        Body::Provision(_) | Body::Parts(..) | Body::Test(_) | Body::Stated => proof,
    }
}

/// Of several ways the one that is told: one that is exempt and enough; one whose ground is not ruled out; the first.
fn told(parts: &[Proof], outcome: Outcome) -> Option<&Proof> {
    let best = || parts.iter().filter(|part| part.outcome == outcome);
    let is_exempt = |part: &&Proof| part.within == ProvisionId::Exempt && outcome == Outcome::Pass;
    let is_other = |part: &&Proof| part.within != ProvisionId::Exempt;
    best()
        .find(is_exempt)
        .or_else(|| best().find(|part| ground_stands(part)))
        .or_else(|| best().find(is_other))
        .or_else(|| best().next())
}

/// Whether a track tests why there was no armed conflict, and the test is not failed.
fn ground_stands(part: &Proof) -> bool {
    match &part.body {
        Body::Provision(inner) => ground_stands(inner),
        Body::Parts(_, parts) => parts.iter().any(|part| {
            part.body == Body::Test(Tested::Fact(Fact::NoConflictGround))
                && part.outcome != Outcome::Fail
        }),
        Body::Test(_) | Body::Stated => false,
    }
}

/// Whether a provision only gathers others.
fn is_group(provision: ProvisionId) -> bool {
    matches!(
        provision,
        ProvisionId::Decision
            | ProvisionId::AsUnPko
            | ProvisionId::AsCoordinated
            | ProvisionId::AsRelief
            | ProvisionId::AsElection
            | ProvisionId::OperationPrinciples
            | ProvisionId::ReliefPrinciples
            | ProvisionId::Exempt
            | ProvisionId::TrackAgreement
            | ProvisionId::TrackOver
            | ProvisionId::TrackNotOccurred
            | ProvisionId::TrackEither
    )
}

/// Clauses side by side: a semicolon in English, a comma in Japanese.
fn join(locale: Locale, parts: &[String]) -> String {
    parts.join(&text::clause_join(locale))
}

fn capitalised(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters
        .next()
        .map(|first| [large(first)].into_iter().chain(letters).collect())
        .unwrap_or_default()
}
