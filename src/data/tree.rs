//! A generic tree of what a data file says, without any meaning.
//!
//! It stands alone because `build.rs` writes it and the page reads it: both include this one file, so it names no other room.
//! It checks nothing; `data::check` gives the values their meaning.

use serde::{Deserialize, Serialize};

/// One value of a data file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Node {
    /// Words, an id or a date, as written.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// A number with a fraction.
    Real(f64),
    /// Yes or no.
    Flag(bool),
    /// Values in the order of the file.
    List(Vec<Node>),
    /// Named values in alphabetical order of their keys, each key once.
    Table(Vec<(String, Node)>),
}

impl Node {
    /// The value under a key; none when there is no such key or this is not a table.
    pub fn get(&self, key: &str) -> Option<&Self> {
        let rows = self.as_table()?;
        rows.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The words, when this is text.
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The number, when it is a whole one.
    pub fn as_whole(&self) -> Option<i64> {
        if let Self::Whole(number) = self { Some(*number) } else { None }
    }

    /// The number with or without a fraction: `5` is as good as `5.0`. Whole numbers beyond 32 bits are none.
    pub fn as_real(&self) -> Option<f64> {
        match self {
            Self::Real(number) => Some(*number),
            Self::Whole(number) => i32::try_from(*number).ok().map(f64::from),
            _ => None,
        }
    }

    /// Yes or no, when this is a flag.
    pub fn as_flag(&self) -> Option<bool> {
        if let Self::Flag(flag) = self { Some(*flag) } else { None }
    }

    /// The values, when this is a list.
    pub fn as_list(&self) -> Option<&[Self]> {
        if let Self::List(values) = self { Some(values) } else { None }
    }

    /// The named values in alphabetical order, when this is a table.
    pub fn as_table(&self) -> Option<&[(String, Self)]> {
        if let Self::Table(rows) = self { Some(rows) } else { None }
    }

    /// Puts back what was kept apart: tables are joined key by key, lists value by value; what is here already stays.
    pub fn join(&mut self, apart: Self) {
        match (self, apart) {
            (Self::Table(rows), Self::Table(others)) => {
                for (key, value) in others {
                    let found = rows.binary_search_by(|(name, _)| name.cmp(&key));
                    match found.map(|place| rows.get_mut(place)) {
                        Ok(Some((_, row))) => row.join(value),
                        Ok(None) => {}
                        Err(place) => rows.insert(place, (key, value)),
                    }
                }
            }
            (Self::List(values), Self::List(others)) => {
                values.iter_mut().zip(others).for_each(|(value, other)| value.join(other));
            }
            _ => {}
        }
    }

    /// What kind of value this is, in the words of an error message.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Whole(_) => "a whole number",
            Self::Real(_) => "a number",
            Self::Flag(_) => "true or false",
            Self::List(_) => "a list",
            Self::Table(_) => "a table",
        }
    }
}
