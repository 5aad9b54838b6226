//! A new mission: one data file and a name in each language; no Rust.

use anyhow::Result;

use super::{add_words, create, highest_code, kebab, left_to_do};
use crate::project::Project;

/// Codes from here on belong to relief, election and hypothetical missions.
const OTHER_CODES_FROM: u32 = 200;

/// Makes the files of a mission.
pub(super) fn new(project: &Project, id: &str) -> Result<()> {
    let code = highest_code(project, "data/missions", OTHER_CODES_FROM)? + 1;
    let acronym = id.to_ascii_uppercase();
    create(project, &format!("data/missions/{id}.toml"), &mission(id, code, &acronym))?;
    add_words(project, "missions.ftl", &format!("mission-{} = TODO\n", kebab(id)))?;
    left_to_do(&[
        "fill every TODO in the data file; a fact that no source settles is `{ value = \"unknown\" }`",
        "write the full name in both `missions.ftl`",
        "name new sources in `data/sources.toml`",
        "`cargo xtask test test` checks the file; accept the new rows of the verdict snapshot",
        "tell the new answers: an entry in `data/changes.toml`, its words in both `decided.ftl`",
        "one line in `CHANGELOG.md`",
    ]);
    Ok(())
}

fn mission(id: &str, code: u32, acronym: &str) -> String {
    format!(
        r#"id = "{id}"
code = {code}
acronym = "{acronym}"
kind = "TODO"
framework = "TODO"
led_by = "TODO"
area = ["TODO"]
start = "TODO"
dates_checked = false
chapter_vii = "TODO"
confidence = "low"
japanese_name_checked = false
sources = ["TODO"]

[facts]
conflict_type = {{ value = "TODO", basis = "author" }}
ceasefire = {{ value = "TODO", basis = "author" }}
no_conflict_ground = {{ value = "TODO", basis = "author" }}
host_consent = {{ value = "TODO", basis = "author" }}
parties_consent = {{ value = "TODO", basis = "author" }}
impartial_mandate = {{ value = "TODO", basis = "author" }}
use_of_force = {{ value = "TODO", basis = "author" }}
ceasefire_held = {{ value = "TODO", basis = "author" }}
supported_units = {{ value = "TODO", basis = "author" }}
combat_at_support = {{ value = "TODO", basis = "author" }}

[tasks]
mandated = ["TODO"]
support_units = ["TODO"]

[[asks]]
assignment = "TODO"
personnel = "TODO"
form = "TODO"
core = true
"#
    )
}
