//! Rule values -> a JSON decision model: one expression node, an entry per provision, in an order in which each knows what it refers to.

use pko_explorer::rules::expr::{Expr, FactTest, Scope};
use pko_explorer::rules::provision::{OutOfScope, ProvisionId};
use pko_explorer::rules::provisions;
use serde_json::{Value, json};

/// What does not apply: less than any outcome, so that *all* and *any* stay the least and the greatest.
const SILENT: &str = "-1";

/// What its scope alone meets, as in Rego.
const IN_SCOPE: &str = "9";

/// The whole decision: input, provisions, output.
pub(crate) fn decision() -> Value {
    let mut writer = Writer { entries: Vec::new(), written: Vec::new() };
    writer.provision(ProvisionId::Decision);
    let answer = format!("$.{}", name(ProvisionId::Decision));
    writer.entry("answer", &stated(&answer));
    json!({
        "nodes": [
            { "id": "asked", "name": "asked", "type": "inputNode" },
            {
                "id": "rules",
                "name": "rules",
                "type": "expressionNode",
                "content": { "expressions": writer.entries, "passThrough": false },
            },
            { "id": "answered", "name": "answered", "type": "outputNode" },
        ],
        "edges": [
            { "id": "in", "sourceId": "asked", "targetId": "rules" },
            { "id": "out", "sourceId": "rules", "targetId": "answered" },
        ],
    })
}

fn name(id: ProvisionId) -> String {
    format!("p_{}", id.id())
}

/// Met where its scope alone meets it, failed where it does not apply.
fn stated(what: &str) -> String {
    format!("min([3, max([0, {what}])])")
}

struct Writer {
    entries: Vec<Value>,
    written: Vec<ProvisionId>,
}

impl Writer {
    fn entry(&mut self, key: &str, value: &str) {
        self.entries.push(json!({ "id": key, "key": key, "value": value }));
    }

    /// Writes what a provision refers to, then the provision.
    fn provision(&mut self, id: ProvisionId) {
        if self.written.contains(&id) {
            return;
        }
        self.written.push(id);
        let provision = provisions::get(id);
        let said = self.node(&provision.expr);
        let said = match provision.out_of_scope {
            OutOfScope::Stated => stated(&said),
            OutOfScope::Required => format!("max([0, {said}])"),
            OutOfScope::Silent => said,
        };
        self.entry(&name(id), &said);
    }

    /// A condition as an expression.
    fn node(&mut self, expr: &Expr) -> String {
        match expr {
            Expr::Refer(id) => {
                self.provision(*id);
                format!("$.{}", name(*id))
            }
            Expr::All(parts) => self.joined("min", parts, IN_SCOPE),
            Expr::Any(parts) => self.joined("max", parts, SILENT),
            Expr::Fact(test) => fact(test),
            Expr::Lever(lever, least) => format!("(levers[{}] >= {least} ? 3 : 0)", lever.index()),
            Expr::Judgement(_) => "2".to_owned(),
            Expr::Scope(scope) => format!("({} ? {IN_SCOPE} : {SILENT})", within(*scope)),
        }
    }

    fn joined(&mut self, with: &str, parts: &[Expr], neutral: &str) -> String {
        let parts: Vec<String> = parts.iter().map(|part| self.node(part)).collect();
        match parts.as_slice() {
            [] => neutral.to_owned(),
            [only] => only.clone(),
            _ => format!("{with}([{}])", parts.join(", ")),
        }
    }
}

/// The language has no operations on bits: sets are lists.
fn list(mask: u64) -> String {
    let places: Vec<String> = (0..64)
        .filter(|place| mask >> place & 1 == 1)
        .map(|place: u32| place.to_string())
        .collect();
    format!("[{}]", places.join(", "))
}

fn fact(test: &FactTest) -> String {
    let fact = test.fact.index();
    let values =
        |of: &str, mask: u16| format!("{of}(possible[{fact}], # in {})", list(mask.into()));
    format!(
        "(unknown[{fact}] ? 1 : {} ? 3 : {} ? 2 : {} ? 1 : 0)",
        values("all", test.certain),
        values("some", test.arguable),
        values("some", test.possible),
    )
}

fn within(scope: Scope) -> String {
    let (field, mask) = match scope {
        Scope::Assignment(mask) => ("assignment", mask),
        Scope::Personnel(mask) => ("personnel", mask),
        Scope::Form(mask) => ("form", mask),
        Scope::Framework(mask) => ("framework", mask),
        Scope::BesideSupportUnit => return "beside".to_owned(),
    };
    format!("{field} in {}", list(mask))
}
