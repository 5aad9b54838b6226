//! Rule values -> Rego: a rule per node, a rule per provision.

use std::fmt::Write as _;

use pko_explorer::rules::expr::{Expr, Scope};
use pko_explorer::rules::provision::{OutOfScope, ProvisionId};
use pko_explorer::rules::provisions::RULES;

/// The whole policy.
pub(crate) fn policy() -> String {
    let mut writer = Writer { out: "package pko\n\nimport rego.v1\n".to_owned(), nodes: 0 };
    for provision in &RULES {
        let node = writer.node(&provision.expr);
        let name = name(provision.id);
        // Nine stands for what its scope alone meets.
        let _ = match provision.out_of_scope {
            OutOfScope::Stated => write!(
                writer.out,
                "\n{name} := 3 if {node} == 9\n{name} := 0 if not {node}\n{name} := {node} if {node} != 9\n"
            ),
            OutOfScope::Required => {
                write!(writer.out, "\n{name} := 0 if not {node}\n{name} := {node} if {node} >= 0\n")
            }
            OutOfScope::Silent => write!(writer.out, "\n{name} := {node}\n"),
        };
    }
    let decision = name(ProvisionId::Decision);
    let _ = write!(
        writer.out,
        "\nanswer := 3 if {decision} == 9\nanswer := 0 if not {decision}\nanswer := {decision} if {decision} != 9\n"
    );
    writer.out
}

fn name(id: ProvisionId) -> String {
    format!("p_{}", id.id())
}

struct Writer {
    out: String,
    nodes: usize,
}

impl Writer {
    /// Writes the rule of a condition; its name.
    fn node(&mut self, expr: &Expr) -> String {
        if let Expr::Refer(id) = expr {
            return name(*id);
        }
        let parts: Vec<String> = match expr {
            Expr::All(parts) | Expr::Any(parts) => {
                parts.iter().map(|part| self.node(part)).collect()
            }
            _ => Vec::new(),
        };
        self.nodes += 1;
        let node = format!("n{}", self.nodes);
        let out = &mut self.out;
        let _ = match expr {
            Expr::Refer(_) => Ok(()),
            Expr::All(_) => writeln!(out, "{node} := min([{}])", parts.join(", ")),
            Expr::Any(_) => {
                for part in parts {
                    let _ = writeln!(out, "{node}_some contains {part}");
                }
                writeln!(out, "{node} := max({node}_some) if count({node}_some) > 0")
            }
            Expr::Fact(test) => {
                let fact = test.fact.index();
                writeln!(
                    out,
                    "{node} := 1 if input.unknown[{fact}]\n\
                     {node} := 3 if {{ not input.unknown[{fact}]; {every} }}\n\
                     {node} := 2 if {{ not input.unknown[{fact}]; not {node}_every; {arguable} }}\n\
                     {node} := 1 if {{ not input.unknown[{fact}]; not {node}_arguable; {possible} }}\n\
                     {node} := 0 if {{ not input.unknown[{fact}]; not {node}_possible }}\n\
                     {node}_every if {every}\n{node}_arguable if {arguable}\n{node}_possible if {possible}",
                    every = format!(
                        "bits.and(input.possible[{fact}], {}) == input.possible[{fact}]",
                        test.certain
                    ),
                    arguable = format!("bits.and(input.possible[{fact}], {}) != 0", test.arguable),
                    possible = format!("bits.and(input.possible[{fact}], {}) != 0", test.possible),
                )
            }
            Expr::Lever(lever, least) => writeln!(
                out,
                "{node} := 3 if input.levers[{0}] >= {least}\n{node} := 0 if input.levers[{0}] < {least}",
                lever.index()
            ),
            Expr::Judgement(_) => writeln!(out, "{node} := 2"),
            Expr::Scope(scope) => {
                let (field, mask) = match scope {
                    Scope::Assignment(mask) => ("assignment", *mask),
                    Scope::Personnel(mask) => ("personnel", *mask),
                    Scope::Form(mask) => ("form", *mask),
                    Scope::Framework(mask) => ("framework", *mask),
                    Scope::BesideSupportUnit => {
                        let _ = writeln!(out, "{node} := 9 if input.beside");
                        return node;
                    }
                };
                let places: Vec<String> = (0..64)
                    .filter(|place| mask >> place & 1 == 1)
                    .map(|place: u32| place.to_string())
                    .collect();
                writeln!(out, "{node} := 9 if input.{field} in {{{}}}", places.join(", "))
            }
        };
        node
    }
}
