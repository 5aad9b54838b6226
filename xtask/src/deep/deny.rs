//! What the dependencies may be: licences, known faults, bans, sources (`deny.toml`), by `cargo-deny`.

use anyhow::{Context, Result};

use crate::{process, project::Project};

/// Asks `cargo-deny`, which has to be there: `cargo install cargo-deny --locked` takes some minutes and belongs to no change.
pub(super) fn check(project: &Project) -> Result<String> {
    let mut cargo = process::cargo();
    cargo.current_dir(project.root()).args([
        "deny",
        "--workspace",
        "check",
        "bans",
        "licenses",
        "sources",
    ]);
    process::run(&mut cargo).context("`cargo install cargo-deny --locked` brings the tool")?;
    Ok("licences, bans and sources as `deny.toml` has them".to_owned())
}
