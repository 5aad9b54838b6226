//! A second reading of the decision model, written apart from the engine so that the two can be compared.
//!
//! Plain, slow and direct: no expression language, no tables shared with the product, no type of the product.
//! It reads the data files by itself, holds the locks, and answers with words.
//! Where the specification leaves two readings open, the literal one is taken and marked `Reading:`.
//!
//! - `read`: missions and presets from the data files into plain structs
//! - `options`: option names to numbers, the table of presets, the locks
//! - `asks`: the asks that follow from a mission's tasks
//! - `facts`: the facts at a date, and what readings and gaps do to a test
//! - `level_a`: category, legal basis, ceasefire, consent, impartiality, the floor
//! - `level_b`: the list, personnel, freeze, stable consent, companion, integration
//! - `judge`: one ask, one mission, the ladder

pub(crate) mod asks;
pub(crate) mod facts;
pub(crate) mod judge;
pub(crate) mod level_a;
pub(crate) mod level_b;
pub(crate) mod options;
pub(crate) mod read;
