//! Data files -> one table of bytes.
//!
//! It knows TOML and nothing else: no file is checked for what it says, so that `data::check` stays the only judge.

use super::node::node;
use super::problem::{Problem, line_at};
use super::tree::Node;

/// A bundle, ready to be written.
#[derive(Clone, Debug)]
pub(crate) struct Bundle {
    /// `Vec<(String, Node)>` in postcard, sorted by path: path from the project's root with `/`, and what the file says.
    pub(crate) bytes: Vec<u8>,
    /// The same of what no first look at the page needs: whole files, and of mission files what their facts rest on.
    pub(crate) later: Vec<u8>,
    /// FNV-1a of all files in one table, 16 hexadecimal digits.
    pub(crate) hash: String,
}

/// Whether a file below `data/` belongs to the bundle; the schemas are for editors only.
pub(crate) fn is_wanted(path: &str) -> bool {
    let is_hidden = path.split('/').any(|piece| piece.starts_with('.'));
    path.rsplit('.').next() == Some("toml") && !path.starts_with("schema/") && !is_hidden
}

/// Files that the page loads when it is alive.
const LATER: [&str; 4] =
    ["data/changes.toml", "data/history.toml", "data/report.toml", "data/sources.toml"];

/// Of a mission file, the keys that the page loads when it is alive, wherever in the file they stand.
const LATER_KEYS: [&str; 3] = ["pinpoint", "position", "sources"];

/// Bundles files given as (path below `data/`, text); a file that is not TOML is a problem, and all of them come back.
pub(crate) fn bundle(files: &[(String, String)]) -> Result<Bundle, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut rows: Vec<(String, Node)> = Vec::new();
    for (path, text) in files.iter().filter(|(path, _)| is_wanted(path)) {
        match toml::from_str::<toml::Table>(text) {
            Ok(table) => rows.push((format!("data/{path}"), node(toml::Value::Table(table)))),
            Err(error) => problems.push(Problem {
                file: format!("data/{path}"),
                line: error.span().map_or(0, |span| line_at(text, span.start)),
                key: None,
                what: format!("not TOML: {}", error.message()).replace('\n', ", "),
            }),
        }
    }
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    let whole = packed(&rows, &mut problems);
    let (mut later, mut first): (Vec<_>, Vec<_>) =
        rows.into_iter().partition(|(path, _)| LATER.contains(&path.as_str()));
    let missions = first.iter_mut().filter(|(path, _)| path.starts_with("data/missions/"));
    later.extend(missions.filter_map(|(path, node)| Some((path.clone(), taken_out(node)?))));
    later.sort_by(|a, b| a.0.cmp(&b.0));
    let (bytes, later) = (packed(&first, &mut problems), packed(&later, &mut problems));
    if problems.is_empty() {
        Ok(Bundle { hash: fnv1a(&whole), bytes, later })
    } else {
        Err(problems)
    }
}

/// Takes the later keys out of a value; they come back in the same shape, which `Node::join` puts together again.
fn taken_out(node: &mut Node) -> Option<Node> {
    match node {
        Node::Table(rows) => {
            let mut apart = Vec::new();
            rows.retain_mut(|(key, value)| {
                let is_later = LATER_KEYS.contains(&key.as_str());
                let found = if is_later { Some(value.clone()) } else { taken_out(value) };
                apart.extend(found.map(|found| (key.clone(), found)));
                !is_later
            });
            (!apart.is_empty()).then_some(Node::Table(apart))
        }
        Node::List(values) => {
            let apart: Vec<_> = values.iter_mut().map(taken_out).collect();
            let nothing = || Node::Table(Vec::new());
            let is_some = apart.iter().any(Option::is_some);
            is_some.then(|| {
                Node::List(apart.into_iter().map(|one| one.unwrap_or_else(nothing)).collect())
            })
        }
        Node::Text(_) | Node::Whole(_) | Node::Real(_) | Node::Flag(_) => None,
    }
}

fn packed(rows: &[(String, Node)], problems: &mut Vec<Problem>) -> Vec<u8> {
    postcard::to_allocvec(rows).unwrap_or_else(|error| {
        problems.push(Problem {
            file: "data".to_owned(),
            line: 0,
            key: None,
            what: format!("not bundled: {error}"),
        });
        Vec::new()
    })
}

/// The 64-bit FNV-1a hash as 16 hexadecimal digits.
pub(crate) fn fnv1a(bytes: &[u8]) -> String {
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{hash:016x}")
}
