//! `cargo xtask size`: what visitors are made to load, held against `xtask/budget.toml`, and what it is made of.
//!
//! - `budget` what is allowed
//! - `parts` the files of a first use
//! - `program` sections, crates and functions of the compiled program
//! - `content` the data and the texts within it
//! - `report` all of it as lines

mod budget;
mod content;
mod parts;
mod program;
mod report;

use anyhow::{Result, bail};

use crate::{dist, project::Project, setup::Tools};

use budget::Budget;

/// Builds what is handed over, prints its sizes, and fails when a budget is passed.
pub fn size(project: &Project, tools: &Tools) -> Result<()> {
    dist::build(project, tools, dist::Extent::Whole)?;
    let budget = Budget::read(project)?;
    let first_use = parts::first_use(&project.dist())?;
    let single_file = parts::length(&project.dist().join(dist::SINGLE_FILE))?;
    report::parts(&first_use);
    report::held("first use, brotli", first_use.total().brotli, budget.first_use);
    report::held(dist::SINGLE_FILE, single_file, budget.single_file);
    report::program(&program::shipped(&first_use.program)?);
    report::makers(&program::makers(&project.path(dist::NAMED_PROGRAM))?);
    report::content(&content::of(project)?);
    let passed: Vec<String> = [
        budget.first_use.passed_by("a first use in brotli", first_use.total().brotli),
        budget.single_file.passed_by("the single file", single_file),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !passed.is_empty() {
        bail!("{}; the lines above name what is largest", passed.join("; "));
    }
    Ok(())
}
