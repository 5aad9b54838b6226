//! `cargo xtask test`: every check that belongs to a change, in an order that finds the cheap faults first.
//!
//! - `steps` what is checked, one function each
//! - `tree` what git says has changed

mod steps;
mod tree;

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::{
    arguments::Arguments,
    project::Project,
    setup::{self, Tools},
};

use steps::STEPS;
use tree::Tree;

/// What every step is given.
struct Scene<'a> {
    project: &'a Project,
    tools: &'a Tools,
    /// The checkout as it was before the first step.
    before: Tree,
}

/// One named check.
struct Step {
    name: &'static str,
    about: &'static str,
    check: fn(&Scene) -> Result<()>,
}

/// Runs all steps, or those named; stops at the first that does not succeed.
pub fn test(project: &Project, mut arguments: Arguments) -> Result<()> {
    if arguments.flag("--list") {
        arguments.finish()?;
        for step in STEPS {
            println!("{:<10} {}", step.name, step.about);
        }
        return Ok(());
    }
    let chosen = chosen(&mut arguments)?;
    arguments.finish()?;

    let before = Tree::read(project)?;
    let tools = setup::ensure(project, setup::FOR_THE_TESTS).context("nothing was tested")?;
    run(&chosen, &Scene { project, tools: &tools, before })
}

fn chosen(arguments: &mut Arguments) -> Result<Vec<&'static Step>> {
    let mut names = Vec::new();
    while let Some(name) = arguments.next_word() {
        if !STEPS.iter().any(|step| step.name == name) {
            bail!("`{name}` is not a step; `cargo xtask test --list` shows them");
        }
        names.push(name);
    }
    Ok(STEPS
        .iter()
        .filter(|step| names.is_empty() || names.iter().any(|name| name == step.name))
        .collect())
}

fn run(chosen: &[&Step], scene: &Scene) -> Result<()> {
    let mut times = Vec::new();
    for (number, step) in chosen.iter().enumerate() {
        println!("\n=== {}/{} {}: {}", number + 1, chosen.len(), step.name, step.about);
        let begun = Instant::now();
        let result = (step.check)(scene);
        times.push((step.name, begun.elapsed()));
        if let Err(error) = result {
            summarise(&times, chosen.len(), 1);
            return Err(error).with_context(|| format!("the step `{}` did not succeed", step.name));
        }
    }
    summarise(&times, chosen.len(), 0);
    Ok(())
}

fn summarise(times: &[(&str, Duration)], chosen: usize, failed: usize) {
    println!("\n=== summary");
    for (number, (name, time)) in times.iter().enumerate() {
        let mark = if failed > 0 && number + 1 == times.len() { "FAILED" } else { "ok" };
        println!("{mark:<7} {name:<10} {:>6.1} s", time.as_secs_f64());
    }
    let not_run = chosen - times.len();
    if not_run > 0 {
        println!("{not_run} further steps were not run");
    }
    if chosen < STEPS.len() {
        println!("only the named steps were chosen: {chosen} of {}", STEPS.len());
    }
    println!("steps: {} passed, {failed} failed", times.len() - failed);
}
