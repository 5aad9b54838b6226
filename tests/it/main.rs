//! One native test binary; each module asks one question.
//!
//! | module | asks |
//! |---|---|
//! | `support` | what several modules share |
//! | `messages` | does the build script do its work |
//! | `site` | what may be said of who publishes a copy |
//! | `data` | is the data sane, and does it say what the report says |
//! | `mistakes` | is every mistake in a data file listed |
//! | `words` | has everything that is shown its words in both languages |
//! | `cases` | is the law read right, case by case |
//! | `report` | has every issue of the report a rule, a fact or a reason |
//! | `changes` | is every change of an answer told |
//! | `history` | does what must come out come out |
//! | `properties`, `levers` | which laws hold for all settings, facts and asks |
//! | `evidence` | how much of what decides has a source, and where in it |
//! | `marks` | does what stands beside a mission for each step say what its tasks say |
//! | `course` | does what lapses and comes back follow the lever |
//! | `readings` | are contested facts switches, and is each switch one account |
//! | `snapshots` | which verdicts did a change move |
//! | `oracle`, `differential` | does a second reading of the specification agree |
//! | `sweep`, `space` | does the fast engine say what the interpreter says, on every policy there is |
//! | `find`, `shapley` | are what would have to change, and what did it, exact |
//! | `invariants` | what holds of any rules, in any order, and of rules made wrong |
//! | `notes` | is what a visitor writes kept, bounded and brought back |
//! | `session` | do choices and undo behave |
//! | `addresses` | does each address open what it was made from, old ones and broken ones too |
//! | `tidy` | are our own rules kept |
//! | `guides` | is what the guides name there |

#![allow(
    clippy::duplicate_mod,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    reason = "a test stops where it fails, tells its story in one piece, and shares files with the build"
)]

mod addresses;
mod cases;
mod changes;
mod course;
mod data;
mod differential;
mod evidence;
mod find;
mod guides;
mod history;
mod invariants;
mod levers;
mod marks;
mod messages;
mod mistakes;
mod notes;
mod oracle;
mod properties;
mod readings;
mod report;
mod session;
mod shapley;
mod site;
mod snapshots;
mod space;
mod support;
mod sweep;
mod tidy;
mod words;
