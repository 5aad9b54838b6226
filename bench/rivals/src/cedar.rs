//! Rule values -> Cedar: a permission for each rail, certain, arguable and possible, since Cedar knows yes and no and no rules within rules.

use pko_explorer::model::outcome::Outcome;
use pko_explorer::rules::expr::{Expr, Scope};
use pko_explorer::rules::provision::{OutOfScope, ProvisionId};
use pko_explorer::rules::provisions;

/// The policy that permits what comes out at an outcome or higher.
pub(crate) fn policy(least: Outcome) -> String {
    let said = refer(ProvisionId::Decision, least);
    format!(
        "permit(principal, action, resource) when {{ {} }};",
        all([said.applies, said.holds].into_iter())
    )
}

/// An expression in two parts: whether it applies at all, which its scope alone decides, and whether it holds where it does.
struct Said {
    applies: String,
    holds: String,
}

const TRUE: &str = "true";

fn joined(parts: impl Iterator<Item = String>, with: &str, neutral: &str) -> String {
    let parts: Vec<String> = parts.filter(|part| part != neutral).collect();
    match parts.as_slice() {
        [] => neutral.to_owned(),
        [only] => only.clone(),
        _ => format!("({})", parts.join(with)),
    }
}

fn all(parts: impl Iterator<Item = String>) -> String {
    joined(parts, " && ", TRUE)
}

fn any(parts: impl Iterator<Item = String>) -> String {
    let parts: Vec<String> = parts.collect();
    if parts.iter().any(|part| part == TRUE) {
        return TRUE.to_owned();
    }
    joined(parts.into_iter(), " || ", "false")
}

fn refer(id: ProvisionId, least: Outcome) -> Said {
    let provision = provisions::get(id);
    let said = node(&provision.expr, least);
    match provision.out_of_scope {
        OutOfScope::Silent => said,
        OutOfScope::Stated | OutOfScope::Required => {
            Said { applies: TRUE.to_owned(), holds: all([said.applies, said.holds].into_iter()) }
        }
    }
}

fn node(expr: &Expr, least: Outcome) -> Said {
    let leaf = |holds: String| Said { applies: TRUE.to_owned(), holds };
    match expr {
        Expr::Refer(id) => refer(*id, least),
        Expr::All(parts) => {
            let parts: Vec<Said> = parts.iter().map(|part| node(part, least)).collect();
            Said {
                applies: all(parts.iter().map(|part| part.applies.clone())),
                holds: all(parts.into_iter().map(|part| part.holds)),
            }
        }
        Expr::Any(parts) => {
            let parts: Vec<Said> = parts.iter().map(|part| node(part, least)).collect();
            Said {
                applies: any(parts.iter().map(|part| part.applies.clone())),
                holds: any(parts
                    .into_iter()
                    .map(|part| all([part.applies, part.holds].into_iter()))),
            }
        }
        Expr::Fact(test) => {
            let fact = test.fact.index();
            let set = |mask: u16| {
                let values: Vec<String> = (0..16)
                    .filter(|value| mask >> value & 1 == 1)
                    .map(|value: u16| value.to_string())
                    .collect();
                format!("[{}]", values.join(", "))
            };
            let some = |mask: u16| match mask {
                0 => "false".to_owned(),
                _ => format!("context.f{fact}.containsAny({})", set(mask)),
            };
            leaf(match least {
                Outcome::Fail => TRUE.to_owned(),
                Outcome::Unknown => format!("(context.u{fact} || {})", some(test.possible)),
                Outcome::Contested => format!("(!context.u{fact} && {})", some(test.arguable)),
                Outcome::Pass if test.certain == 0 => "false".to_owned(),
                Outcome::Pass => format!(
                    "(!context.u{fact} && {}.containsAll(context.f{fact}))",
                    set(test.certain)
                ),
            })
        }
        Expr::Lever(lever, option) => leaf(format!("context.l{} >= {option}", lever.index())),
        Expr::Judgement(_) => leaf((least <= Outcome::Contested).to_string()),
        Expr::Scope(scope) => Said { applies: within(*scope), holds: TRUE.to_owned() },
    }
}

fn within(scope: Scope) -> String {
    let (field, mask) = match scope {
        Scope::Assignment(mask) => ("assignment", mask),
        Scope::Personnel(mask) => ("personnel", mask),
        Scope::Form(mask) => ("form", mask),
        Scope::Framework(mask) => ("framework", mask),
        Scope::BesideSupportUnit => return "context.beside".to_owned(),
    };
    // No list is longer than the things there are.
    let places: Vec<String> = (0..40)
        .filter(|place| mask >> place & 1 == 1)
        .map(|place: u32| place.to_string())
        .collect();
    format!("[{}].contains(context.{field})", places.join(", "))
}
