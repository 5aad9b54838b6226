//! The page compiled and drawn: joins the styles, calls Trunk, lets the page draw itself, and knows when nothing has changed.
//!
//! - `styles` many files into one, in the order of the layers
//! - `inputs` one number for everything the page is made of

mod inputs;
mod styles;

use std::{path::PathBuf, process::Command, time::Instant};

use anyhow::{Context, Result};

use crate::{
    process,
    project::{self, Project},
    setup::Tools,
    stamp::Stamp,
};

/// Where the joined style sheet is put for `index.html`; not committed.
const JOINED_STYLES: &str = ".stage/styles.css";

/// What the pages are made of, compiled and drawn; not committed.
const TRUNK: &str = ".stage/trunk";
const DRAWN: &str = ".stage/drawn";

/// The compiled program with what was drawn beforehand.
#[derive(Debug)]
pub struct Compiled {
    project: Project,
}

impl Compiled {
    /// The program.
    pub fn program(&self) -> Result<Vec<u8>> {
        let file = self.project.path(TRUNK).join("pko-explorer_bg.wasm");
        std::fs::read(&file).with_context(|| format!("`{}` could not be read", file.display()))
    }

    /// The module that binds it to the browser.
    pub fn glue(&self) -> Result<String> {
        project::read(&self.project.path(TRUNK).join("pko-explorer.js"))
    }

    /// Every style.
    pub fn styles(&self) -> Result<String> {
        project::read(&self.project.path(JOINED_STYLES))
    }

    /// The page under the baseline, for a form of the page and a language.
    pub fn drawn(&self, edition: &str, language: &str) -> Result<String> {
        project::read(&self.project.path(DRAWN).join(format!("{edition}-{language}.html")))
    }
}

/// A fingerprint of all that the page is made of; `also` names further files and folders.
pub fn inputs(project: &Project, also: &[&str]) -> Result<String> {
    Ok(format!("{}built from {}\n", inputs::fingerprint(project, also)?, day(project)))
}

/// The day of the last commit, or nothing outside a clone: the same for everybody who builds the same sources.
pub fn day(project: &Project) -> String {
    let mut git = Command::new("git");
    // The committer's own day, whatever the zone of this machine.
    git.current_dir(project.root()).args(["log", "-1", "--format=%cs"]);
    process::answer(&mut git).unwrap_or_default()
}

/// Compiles the page for release and draws it, unless what is there was made from the same files.
pub fn build(project: &Project, tools: &Tools) -> Result<Compiled> {
    let stamp = Stamp::new(project, "page");
    let inputs = inputs(project, &[])?;
    let compiled = Compiled { project: project.clone() };
    if stamp.says(&inputs) && compiled.program().is_ok() {
        eprintln!("the page is compiled and nothing has changed since");
        return Ok(compiled);
    }
    let begun = Instant::now();
    eprintln!("building the page: some minutes the first time");
    stamp.forget()?;
    project::write(&project.path(JOINED_STYLES), &styles::join(project)?)?;
    process::run(
        process::cargo().current_dir(project.root()).args(["fetch", "--locked", "--quiet"]),
    )
    .context("the packages in `Cargo.lock` could not be fetched; is crates.io reachable?")?;
    let day = day(project);
    process::run(trunk(project, tools)?.env("PKO_EXPLORER_DATE", &day))
        .context("the page could not be built; the lines above say where it stopped")?;
    process::run(prerender(project).env("PKO_EXPLORER_DATE", &day))
        .context("the page could not be drawn beforehand")?;
    stamp.set(&inputs)?;
    eprintln!("the page is compiled and drawn, in {} s", begun.elapsed().as_secs());
    Ok(compiled)
}

/// The same components, compiled for this machine, that write the page as text.
fn prerender(project: &Project) -> Command {
    let mut command = process::cargo();
    command
        .current_dir(project.root())
        .args(["run", "--quiet", "--locked", "--profile", "prerender", "--features", "ssr"])
        .args(["--package", "pko-explorer", "--bin", "prerender", "--"])
        .arg(project.path(DRAWN));
    command
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
        // What it says is for eyes; what a command answers with stands alone.
        .stdout(std::io::stderr())
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
