//! `cargo xtask verdicts`: the verdict table with reasons and the ladder.
//!
//! Why here: the same engine without a page, for scripts, for reviews and for a mission file of one's own.
//!
//! | file | holds |
//! |---|---|
//! | `args.rs` | the command line |
//! | `judge.rs` | which missions under which rules |
//! | `table.rs` | the result as text |
//! | `json.rs` | the result as JSON, documented in `docs/method.md` |

mod args;
mod json;
mod judge;
mod table;

// Used by the shared file below, which names it `super::tree`.
use pko_explorer::data::tree;

#[path = "../../../build/node.rs"]
mod node;

use std::io::Write as _;
use std::process::ExitCode;

/// Runs the command; 0: printed, 2: the command line or the mission file is wrong, and every mistake of it was listed.
pub(crate) fn run(words: &[String]) -> ExitCode {
    let result =
        args::parse(words).and_then(|args| judge::judge(&args).map(|judged| (args, judged)));
    match result {
        Ok((args, judged)) => {
            let text = if args.is_json {
                json::document(&judged)
            } else {
                table::text(args.locale, &judged)
            };
            // A reader that stops early, as `head` does, is no mistake.
            let _ = std::io::stdout().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(mistakes) => {
            for mistake in mistakes {
                eprintln!("{mistake}");
            }
            ExitCode::from(2)
        }
    }
}
