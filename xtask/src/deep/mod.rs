//! `cargo xtask deep`: checks that take minutes and belong to a release, not to a change; each also alone.
//!
//! - `rebuild` two builds from clean clones in different folders give the same bytes
//! - `space` the whole space of policies
//! - `deny` what the dependencies may be
//! - `record` what was checked when, in `docs/assurance.md`

mod deny;
mod rebuild;
mod record;
mod space;

use std::{process::Command, time::Instant};

use anyhow::{Context, Result, bail};

use crate::{arguments::Arguments, process, project::Project};

/// One named check; it gives back one sentence of what it found.
struct Check {
    name: &'static str,
    about: &'static str,
    run: fn(&Project) -> Result<String>,
}

/// All of them, in their order.
const CHECKS: &[Check] = &[
    Check {
        name: "rebuild",
        about: "two builds of the last commit, in different folders, are the same byte by byte",
        run: rebuild::check,
    },
    Check {
        name: "space",
        about: "every policy there is: both engines alike, natively and in WebAssembly",
        run: space::check,
    },
    Check {
        name: "deny",
        about: "licences, advisories and sources of every dependency, by cargo-deny",
        run: deny::check,
    },
];

/// Runs all checks, or those named, and writes down those that succeed.
pub fn deep(project: &Project, mut arguments: Arguments) -> Result<()> {
    if arguments.flag("--list") {
        arguments.finish()?;
        for check in CHECKS {
            println!("{:<10} {}", check.name, check.about);
        }
        return Ok(());
    }
    let mut names = Vec::new();
    while let Some(name) = arguments.next_word() {
        if !CHECKS.iter().any(|check| check.name == name) {
            bail!("`{name}` is not a check; `cargo xtask deep --list` shows them");
        }
        names.push(name);
    }
    arguments.finish()?;
    for check in
        CHECKS.iter().filter(|check| names.is_empty() || names.contains(&check.name.to_owned()))
    {
        println!("\n=== {}: {}", check.name, check.about);
        let begun = Instant::now();
        let commit = commit(project)?;
        let found = (check.run)(project)
            .with_context(|| format!("the check `{}` did not succeed", check.name))?;
        record::write(project, check.name, &commit, &found)?;
        println!("{found} ({} s)", begun.elapsed().as_secs());
    }
    Ok(())
}

/// The commit that is checked out.
fn commit(project: &Project) -> Result<String> {
    let mut git = Command::new("git");
    git.current_dir(project.root()).args(["rev-parse", "HEAD"]);
    process::answer(&mut git).context("git names no commit; is this a clone of the repository?")
}
