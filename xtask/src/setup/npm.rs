//! The parts in `package.json`, installed anew only when the lock file has changed.

use std::{path::PathBuf, process::Command};

use anyhow::{Context, Result, bail};

use crate::{
    process,
    project::{self, Project},
};

/// A copy of the lock file that the folder was installed from; written last, so that it stands for a whole install.
const STAMP: &str = "node_modules/.installed-from";

/// The folder with the programs that the packages bring.
pub(super) fn ensure(project: &Project, place: &str) -> Result<PathBuf> {
    let wanted = project::read(&project.path("package-lock.json"))?;
    let programs = project.path("node_modules/.bin");
    if std::fs::read_to_string(project.path(STAMP)).is_ok_and(|stamp| stamp == wanted) {
        eprintln!("{place} npm packages are there");
        return Ok(programs);
    }
    let Some(npm) = process::on_path("npm").or_else(|| process::on_path("npm.cmd")) else {
        bail!("npm is not on the PATH; install Node.js 20 or newer with npm, and run this again");
    };
    eprintln!("{place} installing the npm packages");
    let mut install = Command::new(npm);
    install.current_dir(project.root()).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    process::run(&mut install).context("the packages in `package-lock.json` could not be installed; is the npm registry reachable?")?;
    project::write(&project.path(STAMP), &wanted)?;
    Ok(programs)
}
