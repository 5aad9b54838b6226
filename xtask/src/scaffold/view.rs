//! A new view: a component, its style sheet and a heading in each language.

use anyhow::Result;

use super::{LANGUAGES, add_words, camel, create, kebab, left_to_do};
use crate::project::Project;

/// Makes the files of a view.
pub(super) fn new(project: &Project, id: &str) -> Result<()> {
    let key = kebab(id);
    create(project, &format!("src/app/views/{id}.rs"), &component(id))?;
    create(project, &format!("styles/views/{id}.css"), &style(&key))?;
    for language in LANGUAGES {
        let words = format!("# TODO what this view shows.\n\n{key}-title = TODO\n");
        create(project, &format!("locales/{language}/{id}.ftl"), &words)?;
    }
    add_words(project, "words.ftl", &format!("screen-{key} = TODO\n"))?;
    let name = camel(id);
    left_to_do(&[
        &format!("`pub(crate) mod {id};` in `src/app/views/mod.rs`"),
        &format!("a variant `{name}` at the end of `Screen` in `src/session/screen.rs`"),
        &format!("`Screen::{name}` in `is_reading` there, if the rules do not stand beside it"),
        &format!("`Screen::{name}` in `Shown::screen`, `src/app/columns.rs`"),
        "every TODO in both languages",
        &format!("a scenario in `xtask/tests/e2e/scenarios/{id}.rs`"),
        "one line in `CHANGELOG.md`",
    ]);
    Ok(())
}

fn component(id: &str) -> String {
    let (name, class, function) = (camel(id), kebab(id), format!("{id}_title"));
    format!(
        r#"//! TODO what this view shows.

use yew::prelude::*;

use crate::app::hooks::use_page;
use crate::i18n::text;

/// The screen.
#[component]
pub(crate) fn {name}() -> Html {{
    let Some(page) = use_page() else {{ return Html::default() }};
    let l = page.locale;
    html! {{
        <article class="{class}">
            <h2 id="screen-title" tabindex="-1">{{ text::{function}(l) }}</h2>
        </article>
    }}
}}
"#
    )
}

fn style(class: &str) -> String {
    format!("@layer views {{\n  .{class} {{\n    display: block;\n  }}\n}}\n")
}
