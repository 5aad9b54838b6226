//! Reading a table key by key, all mistakes kept.
//!
//! Why here: a mistake in one key must not hide the mistakes in the others. A key that nobody asked for is a mistake too.

use std::cell::RefCell;

use crate::data::error::DataError;
use crate::data::tree::Node;
use crate::model::date::CivilDate;
use crate::model::order;

/// Mistakes found so far.
#[derive(Debug, Default)]
pub(crate) struct Problems(RefCell<Vec<DataError>>);

impl Problems {
    /// Notes one.
    pub(crate) fn push(&self, error: DataError) {
        self.0.borrow_mut().push(error);
    }

    /// All of them, in order of file and key.
    pub(crate) fn into_sorted(self) -> Vec<DataError> {
        let mut errors = self.0.into_inner();
        order::sort(&mut errors);
        errors.dedup();
        errors
    }
}

/// One table of a file.
pub(crate) struct Reader<'a> {
    file: &'a str,
    prefix: String,
    table: &'a Node,
    asked: RefCell<Vec<String>>,
    problems: &'a Problems,
}

impl<'a> Reader<'a> {
    /// A whole file.
    pub(crate) fn new(file: &'a str, table: &'a Node, problems: &'a Problems) -> Self {
        Self { file, prefix: String::new(), table, asked: RefCell::default(), problems }
    }

    /// Notes a mistake at a key.
    pub(crate) fn problem(&self, key: &str, found: impl Into<String>, expected: impl Into<String>) {
        let key = format!("{}{key}", self.prefix);
        self.problems.push(DataError {
            file: self.file.to_owned(),
            key,
            found: found.into(),
            expected: expected.into(),
        });
    }

    /// How many mistakes have been noted so far, here and elsewhere.
    pub(crate) fn mistakes(&self) -> usize {
        self.problems.0.borrow().len()
    }

    fn ask(&self, key: &str) -> Option<&'a Node> {
        let mut asked = self.asked.borrow_mut();
        if !asked.iter().any(|one| one == key) {
            asked.push(key.to_owned());
        }
        self.table.get(key)
    }

    fn read<T>(
        &self,
        key: &str,
        expected: &str,
        read: impl Fn(&'a Node) -> Option<T>,
    ) -> Option<T> {
        let node = self.ask(key)?;
        let value = read(node);
        if value.is_none() {
            self.problem(key, show(node), expected);
        }
        value
    }

    fn required<T>(
        &self,
        key: &str,
        expected: &str,
        read: impl Fn(&'a Node) -> Option<T>,
    ) -> Option<T> {
        if self.table.get(key).is_none() {
            self.ask(key);
            self.problem(key, "nothing", expected);
            return None;
        }
        self.read(key, expected, read)
    }

    /// Text that must be there.
    pub(crate) fn text(&self, key: &str) -> String {
        self.required(key, "text", Node::as_text).unwrap_or_default().to_owned()
    }

    /// Text that may be left out.
    pub(crate) fn optional_text(&self, key: &str) -> Option<String> {
        self.read(key, "text", Node::as_text).map(str::to_owned)
    }

    /// A permanent number.
    pub(crate) fn code(&self, key: &str) -> u16 {
        self.required(key, "a whole number from 1 to 65535", |node| {
            u16::try_from(node.as_whole()?).ok()
        })
        .unwrap_or_default()
    }

    /// A count that may be left out.
    pub(crate) fn count(&self, key: &str) -> Option<u32> {
        self.read(key, "a whole number, 0 or more", |node| u32::try_from(node.as_whole()?).ok())
    }

    /// Yes or no; left out means no.
    pub(crate) fn flag(&self, key: &str) -> bool {
        self.read(key, "true or false", Node::as_flag).unwrap_or_default()
    }

    /// A number that must be there.
    pub(crate) fn number(&self, key: &str) -> f64 {
        self.required(key, "a number", Node::as_real).unwrap_or_default()
    }

    /// A date that may be left out.
    pub(crate) fn optional_date(&self, key: &str) -> Option<CivilDate> {
        self.read(key, "a date, `YYYY-MM-DD` or `YYYY-MM`", |node| {
            CivilDate::parse(node.as_text()?)
        })
    }

    /// A date that must be there.
    pub(crate) fn date(&self, key: &str) -> Option<CivilDate> {
        self.required(key, "a date, `YYYY-MM-DD` or `YYYY-MM`", |node| {
            CivilDate::parse(node.as_text()?)
        })
    }

    /// A list of text; left out means empty.
    pub(crate) fn texts(&self, key: &str) -> Vec<String> {
        let read = |node: &Node| {
            node.as_list()?.iter().map(|item| item.as_text().map(str::to_owned)).collect()
        };
        self.read(key, "a list of text", read).unwrap_or_default()
    }

    /// One of a list of ids that must be there.
    pub(crate) fn one_of<T: Copy>(
        &self,
        key: &str,
        all: &[T],
        id: impl Fn(T) -> &'static str,
        otherwise: T,
    ) -> T {
        let expected = one_of(all.iter().map(|one| id(*one)));
        let find = |node: &Node| {
            let text = node.as_text()?;
            all.iter().copied().find(|one| id(*one) == text)
        };
        self.required(key, &expected, find).unwrap_or(otherwise)
    }

    /// A table below a key; left out means none.
    pub(crate) fn table(&self, key: &str) -> Option<Reader<'a>> {
        let table = self.read(key, "a table", |node| node.as_table().map(|_| node))?;
        Some(self.below(&format!("{key}."), table))
    }

    /// The tables of a list; left out means none.
    pub(crate) fn tables(&self, key: &str) -> Vec<Reader<'a>> {
        let list = self.read(key, "a list of tables", Node::as_list).unwrap_or_default();
        let is_table = |(place, node): &(usize, &'a Node)| {
            let is_table = node.as_table().is_some();
            if !is_table {
                self.problem(&format!("{key}[{place}]"), show(node), "a table");
            }
            is_table
        };
        let below =
            |(place, node): (usize, &'a Node)| self.below(&format!("{key}[{place}]."), node);
        list.iter().enumerate().filter(is_table).map(below).collect()
    }

    /// Every key of this table.
    pub(crate) fn keys(&self) -> Vec<&'a str> {
        self.table.as_table().unwrap_or_default().iter().map(|(key, _)| key.as_str()).collect()
    }

    fn below(&self, key: &str, table: &'a Node) -> Reader<'a> {
        let prefix = format!("{}{key}", self.prefix);
        Reader {
            file: self.file,
            prefix,
            table,
            asked: RefCell::default(),
            problems: self.problems,
        }
    }

    /// Notes every key that nobody asked for.
    pub(crate) fn finish(self) {
        let asked = self.asked.borrow();
        for key in self.keys().iter().filter(|key| !asked.iter().any(|one| one == **key)) {
            self.problem(
                key,
                "a key that is not known here",
                one_of(asked.iter().map(String::as_str)),
            );
        }
    }
}

/// A list of ids as an expectation.
pub(crate) fn one_of<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    let ids: Vec<String> = ids.map(|id| format!("`{id}`")).collect();
    format!("one of {}", ids.join(", "))
}

fn show(node: &Node) -> String {
    node.as_text().map_or_else(|| node.kind().to_owned(), |text| format!("`{text}`"))
}
