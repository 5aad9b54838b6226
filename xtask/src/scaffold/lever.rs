//! A new lever: one data file and the words of its options in each language.

use anyhow::Result;

use super::{add_words, camel, create, highest_code, kebab, left_to_do};
use crate::project::Project;

/// Makes the files of a lever with two options.
pub(super) fn new(project: &Project, id: &str) -> Result<()> {
    let code = highest_code(project, "data/levers", u32::MAX)? + 1;
    create(project, &format!("data/levers/{id}.toml"), &lever(id, code))?;
    add_words(project, "levers.ftl", &words(&kebab(id)))?;
    left_to_do(&[
        &format!("one variant `{}` with its options in `src/model/lever.rs`", camel(id)),
        "its option on 4 July 2011 in `src/rules/settings.rs`, in each of `data/presets.toml`, and a lock if it needs a partner",
        "its name at the items of `data/report.toml` that it answers, or no `report` in its file",
        "the second reading in `tests/it/oracle/`, the lists in `tests/it/data.rs`, the table in `docs/method.md`",
        "let the provision that it varies read it, in `src/rules/provisions/`",
        "fill every TODO in the data file and in both `levers.ftl`",
        "a test for both sides of the change",
        "one line in `CHANGELOG.md`",
    ]);
    Ok(())
}

fn lever(id: &str, code: u32) -> String {
    format!(
        r#"id = "{id}"
code = {code}
group = "TODO"
report = ["TODO"]

[[options]]
id = "TODO_strict"
never_law = false
law = [{{ instrument = "TODO", pinpoint = "TODO" }}]
sources = ["TODO"]

[[options]]
id = "TODO_permissive"
never_law = true
sources = ["TODO"]
"#
    )
}

fn words(key: &str) -> String {
    format!(
        "lever-{key} = TODO\nlever-{key}-about = TODO\n# One pair for each option:\n# lever-{key}-<option> = TODO\n# lever-{key}-<option>-about = TODO\n"
    )
}
