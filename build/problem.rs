//! One thing that is wrong in a file, as it is printed.
//!
//! Problems are collected and shown together: who translates a file wants the whole list, not its first line.

use std::fmt;

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Problem {
    /// File, from the root of the project.
    pub(crate) file: String,
    /// Line from 1; 0 when the whole file is meant.
    pub(crate) line: usize,
    /// Message key, where there is one.
    pub(crate) key: Option<String>,
    /// Found and expected, in words.
    pub(crate) what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.file)?;
        if self.line > 0 {
            write!(out, ":{}", self.line)?;
        }
        if let Some(key) = &self.key {
            write!(out, ": key `{key}`")?;
        }
        write!(out, ": {}", self.what)
    }
}

/// The line, from 1, in which a byte of the text lies.
pub(crate) fn line_at(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|b| *b == b'\n').count() + 1
}
