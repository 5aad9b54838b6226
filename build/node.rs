//! TOML values -> the generic tree.
//!
//! It stands alone because `build.rs` bundles the product's files with it and the command line reads a visitor's own mission with it.

use super::tree::Node;

/// The value as a node; keys of a table in alphabetical order, a date as its text.
pub(crate) fn node(value: toml::Value) -> Node {
    match value {
        toml::Value::String(text) => Node::Text(text),
        toml::Value::Integer(number) => Node::Whole(number),
        toml::Value::Float(number) => Node::Real(number),
        toml::Value::Boolean(flag) => Node::Flag(flag),
        toml::Value::Datetime(date) => Node::Text(date.to_string()),
        toml::Value::Array(values) => Node::List(values.into_iter().map(node).collect()),
        toml::Value::Table(table) => {
            let mut rows: Vec<(String, Node)> =
                table.into_iter().map(|(key, value)| (key, node(value))).collect();
            rows.sort_by(|a, b| a.0.cmp(&b.0));
            Node::Table(rows)
        }
    }
}
