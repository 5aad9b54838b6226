//! What is allowed: `xtask/budget.toml`.

use anyhow::{Context, Result};

use super::report::kilobytes;
use crate::project::{self, Project};

/// Where it is kept.
const FILE: &str = "xtask/budget.toml";

/// Each thing that has a budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Budget {
    pub(super) first_use: Limit,
    pub(super) single_file: Limit,
}

/// In bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Limit {
    /// More is a failure.
    pub(super) most: usize,
    /// Where we want to come to.
    pub(super) reach: usize,
}

impl Budget {
    pub(super) fn read(project: &Project) -> Result<Self> {
        Self::parse(&project::read(&project.path(FILE))?)
    }

    fn parse(text: &str) -> Result<Self> {
        let table: toml::Table = text.parse().with_context(|| format!("`{FILE}` is not TOML"))?;
        let number = |thing: &str, key: &str| {
            let value = table.get(thing).and_then(|limits| limits.get(key)?.as_integer());
            value
                .and_then(|value| usize::try_from(value).ok())
                .with_context(|| format!("`{FILE}` has no number of bytes `{key}` in `[{thing}]`"))
        };
        let limit = |thing: &str| -> Result<Limit> {
            Ok(Limit { most: number(thing, "most")?, reach: number(thing, "reach")? })
        };
        Ok(Self { first_use: limit("first_use")?, single_file: limit("single_file")? })
    }
}

impl Limit {
    /// What to say when this many bytes are too many.
    pub(super) fn passed_by(self, thing: &str, bytes: usize) -> Option<String> {
        (bytes > self.most).then(|| {
            format!(
                "{thing} is {}, {} over its budget of {}",
                kilobytes(bytes),
                kilobytes(bytes - self.most),
                kilobytes(self.most)
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Budget, Limit};

    #[test]
    fn a_byte_too_many_is_too_many() {
        let limit = Limit { most: 1000, reach: 500 };
        assert_eq!(limit.passed_by("it", 1000), None);
        let said = limit.passed_by("it", 1100);
        assert_eq!(said.as_deref(), Some("it is 1.1 kB, 0.1 kB over its budget of 1.0 kB"));
    }

    #[test]
    fn a_budget_without_a_number_is_an_error_that_names_it() {
        let whole = "[first_use]\nmost = 3\nreach = 1\n[single_file]\nmost = 5\nreach = 2\n";
        assert_eq!(Budget::parse(whole).unwrap().single_file, Limit { most: 5, reach: 2 });
        let error = Budget::parse(&whole.replace("reach = 2", "")).unwrap_err().to_string();
        assert!(error.contains("`reach` in `[single_file]`"), "{error}");
        assert!(Budget::parse(&whole.replace("most = 3", "most = -3")).is_err());
    }
}
