//! The page in `dist/`: joins the styles, calls Trunk, and knows when nothing has changed.
//!
//! - `styles` many files into one, in the order of the layers
//! - `inputs` one number for everything the page is made of

mod inputs;
mod styles;

use std::{
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use anyhow::{Context, Result};

use crate::{
    process,
    project::{self, Project},
    setup::Tools,
};

pub use styles::join as join_styles;

/// Where the joined style sheet is put for `index.html`; not committed.
const JOINED_STYLES: &str = ".stage/styles.css";

/// Builds the page for release into `dist/`, unless what is there was made from the same files.
pub fn build(project: &Project, tools: &Tools) -> Result<()> {
    let stamp = project.target().join("xtask").join("page.stamp");
    let inputs = inputs::fingerprint(project)?;
    if is_built_from(project, &stamp, &inputs) {
        println!("the page is built and nothing has changed since");
        return Ok(());
    }
    let begun = Instant::now();
    println!("building the page: some minutes the first time");
    forget(&stamp)?;
    project::write(&project.path(JOINED_STYLES), &styles::join(project)?)?;
    process::run(
        process::cargo().current_dir(project.root()).args(["fetch", "--locked", "--quiet"]),
    )
    .context("the packages in `Cargo.lock` could not be fetched; is crates.io reachable?")?;
    process::run(&mut trunk(project, tools)?)
        .context("the page could not be built; the lines above say where it stopped")?;
    project::write(&stamp, &inputs)?;
    println!("the page is in `dist/`, built in {} s", begun.elapsed().as_secs());
    Ok(())
}

fn is_built_from(project: &Project, stamp: &Path, inputs: &str) -> bool {
    project.dist().join("index.html").is_file()
        && std::fs::read_to_string(stamp).is_ok_and(|text| text == inputs)
}

/// Removes the stamp before building, so that a build cut short is never taken for a finished one.
fn forget(stamp: &Path) -> Result<()> {
    match std::fs::remove_file(stamp) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("`{}` could not be removed", stamp.display()))
        }
        _ => Ok(()),
    }
}

fn trunk(project: &Project, tools: &Tools) -> Result<Command> {
    let path = tools.path()?;
    let mut command =
        Command::new(in_path(&path, "trunk").unwrap_or_else(|| PathBuf::from("trunk")));
    command
        .current_dir(project.root())
        .args(["build", "--release", "--offline"])
        .env("PATH", path)
        .env("CARGO_TARGET_DIR", project.target())
        .env("CARGO_ENCODED_RUSTFLAGS", rust_flags(project))
        .env_remove("RUSTFLAGS")
        // Trunk reads this one as `true` or `false` and stops at the usual `1`.
        .env_remove("NO_COLOR");
    Ok(command)
}

/// The program as these tools have it: `Command` alone would look on the `PATH` of this process.
fn in_path(path: &std::ffi::OsStr, program: &str) -> Option<PathBuf> {
    let program = process::executable(program);
    std::env::split_paths(path).map(|folder| folder.join(&program)).find(|file| file.is_file())
}

/// Flags that keep this machine's folders out of the page; a later one wins over an earlier one.
fn rust_flags(project: &Project) -> String {
    let cargo_home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
        .unwrap_or_default();
    let renamed =
        [(project.root(), "/project"), (&cargo_home, "/cargo"), (project.target(), "/target")];
    renamed
        .iter()
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()))
        .collect::<Vec<_>>()
        .join("\u{1f}")
}
