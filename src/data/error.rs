//! A data error: file, key, what was found, what was expected.
//!
//! Why here: whoever edits a file gets every mistake of it at once, in one form.

use core::fmt;

/// One mistake in a data file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DataError {
    /// The file, from the project's root.
    pub file: String,
    /// The key, with dots; empty for the file as a whole.
    pub key: String,
    /// What stands there.
    pub found: String,
    /// What could stand there.
    pub expected: String,
}

impl fmt::Display for DataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = if self.key.is_empty() { "the file" } else { self.key.as_str() };
        write!(f, "{}: `{key}`: found {}, expected {}", self.file, self.found, self.expected)
    }
}

impl std::error::Error for DataError {}
