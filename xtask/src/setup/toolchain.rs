//! What rustup adds to the pinned compiler: the wasm target, rustfmt and clippy.

use std::{path::Path, process::Command};

use anyhow::{Context, Result};

use crate::{process, project::Project};

/// Sees to the standard library of a target.
pub(super) fn target(project: &Project, target: &str, place: &str) -> Result<()> {
    let has = process::answer(Command::new("rustc").current_dir(project.root()).args([
        "--print",
        "target-libdir",
        "--target",
        target,
    ]))
    .is_some_and(|folder| Path::new(&folder).is_dir());
    if has {
        eprintln!("{place} {target} is there");
        return Ok(());
    }
    eprintln!("{place} adding {target}");
    add(project, "target", target)
}

/// Sees to the component that brings `cargo <command>`.
pub(super) fn component(project: &Project, command: &str, place: &str) -> Result<()> {
    let component = if command == "fmt" { "rustfmt" } else { command };
    if process::answer(process::cargo().current_dir(project.root()).args([command, "--version"]))
        .is_some()
    {
        eprintln!("{place} {component} is there");
        return Ok(());
    }
    eprintln!("{place} adding {component}");
    add(project, "component", component)
}

fn add(project: &Project, kind: &str, name: &str) -> Result<()> {
    process::run(Command::new("rustup").current_dir(project.root()).args([kind, "add", name])).with_context(|| {
        format!("{name} could not be added; install rustup, then `rustup {kind} add {name}`, and run this again")
    })
}
