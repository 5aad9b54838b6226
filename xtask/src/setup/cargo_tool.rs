//! Builds a tool from crates.io into the cache, with a light profile: these programs run for a second at a time,
//! so the time to compile them is what one waits for.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use super::{
    cache,
    table::{Recipe, Tool},
};
use crate::{process, project::Project};

/// The folder with the tool's program; builds it when neither the cache nor the `PATH` has that version.
pub(super) fn ensure(project: &Project, tool: Tool, place: &str) -> Result<PathBuf> {
    let recipe = tool.recipe(project)?;
    let home = cache::home(recipe.package, &recipe.version)?;
    if let Some(folder) = installed(&recipe, &home) {
        eprintln!("{place} {} {} is there", recipe.program, recipe.version);
        return Ok(folder);
    }
    let _lock = cache::lock()?;
    if let Some(folder) = installed(&recipe, &home) {
        eprintln!("{place} {} {} is there now", recipe.program, recipe.version);
        return Ok(folder);
    }
    eprintln!(
        "{place} building {} {}: once per user, one to three minutes",
        recipe.package, recipe.version
    );
    install(project, &recipe, &home).with_context(|| {
        format!(
            "{} {} could not be built; install it with `cargo install {}@{}` and run this again",
            recipe.program, recipe.version, recipe.package, recipe.version
        )
    })?;
    Ok(home.join("bin"))
}

/// The tool's program, in the cache or on the `PATH`.
pub(super) fn program(project: &Project, tool: Tool) -> Result<PathBuf> {
    let recipe = tool.recipe(project)?;
    let home = cache::home(recipe.package, &recipe.version)?;
    installed(&recipe, &home)
        .map(|folder| folder.join(process::executable(recipe.program)))
        .with_context(|| {
            format!(
                "{} {} is not there; `cargo xtask test browser` builds it",
                recipe.program, recipe.version
            )
        })
}

fn installed(recipe: &Recipe, home: &Path) -> Option<PathBuf> {
    let bin = home.join("bin");
    if bin.join(process::executable(recipe.program)).is_file() {
        return Some(bin);
    }
    let file = process::on_path(recipe.program)?;
    let printed = process::answer(Command::new(&file).arg("--version"))?;
    let same = printed.split_whitespace().nth(1) == Some(recipe.version.as_str());
    same.then(|| file.parent().map(Path::to_owned)).flatten()
}

fn install(project: &Project, recipe: &Recipe, home: &Path) -> Result<()> {
    let workshop = cache::workshop()?;
    let staging = workshop.join("staging");
    cache::remove(&staging)?;
    cache::make(&staging)?;
    let first = process::run(&mut call(project, recipe, &workshop, recipe.locked));
    if first.is_err() && recipe.locked {
        eprintln!("      once more, with the versions that the registry offers today");
        process::run(&mut call(project, recipe, &workshop, false))?;
    } else {
        first?;
    }
    cache::put(&staging, home)
}

fn call(project: &Project, recipe: &Recipe, workshop: &Path, locked: bool) -> Command {
    let mut command = process::cargo();
    command
        .current_dir(project.root())
        .args(["install", "--no-default-features", "--no-track", "--force"])
        .args(["--bin", recipe.program, "--root"])
        .arg(workshop.join("staging"))
        .args(locked.then_some("--locked"))
        .arg(format!("{}@{}", recipe.package, recipe.version));
    for variable in
        ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_TARGET", "CARGO_INSTALL_ROOT"]
    {
        command.env_remove(variable);
    }
    // One folder for all tools: what two of them share is compiled once.
    command.env("CARGO_TARGET_DIR", workshop.join("target"));
    for (key, value) in [
        ("OPT_LEVEL", "0"),
        ("LTO", "off"),
        ("CODEGEN_UNITS", "256"),
        ("DEBUG", "0"),
        ("STRIP", "debuginfo"),
    ] {
        command.env(format!("CARGO_PROFILE_RELEASE_{key}"), value);
    }
    command
}
