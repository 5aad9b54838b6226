//! A new view: a component, its style sheet and a heading in each language.

use anyhow::Result;

use super::{add_words, camel, create, kebab, left_to_do};
use crate::project::Project;

/// Makes the files of a view.
pub(super) fn new(project: &Project, id: &str) -> Result<()> {
    create(project, &format!("src/app/views/{id}.rs"), &component(id))?;
    create(project, &format!("styles/views/{id}.css"), &style(&kebab(id)))?;
    add_words(project, "ui.ftl", &format!("view-{} = TODO\n", kebab(id)))?;
    left_to_do(&[
        &format!("`pub mod {id};` in `src/app/views/mod.rs`"),
        &format!(
            "one variant `{}` of `View` in `src/session/`; the compiler names the places that switch on it",
            camel(id)
        ),
        "the heading in both `ui.ftl`",
        &format!("a scenario in `xtask/tests/e2e/scenarios/{id}.rs`"),
    ]);
    Ok(())
}

fn component(id: &str) -> String {
    let (name, class, function) = (camel(id), kebab(id), format!("view_{id}"));
    format!(
        r#"//! TODO what this view shows.

use yew::prelude::*;

use crate::i18n::{{Locale, text}};

/// What the view is given.
#[derive(Clone, PartialEq, Properties)]
pub struct {name}Props {{
    /// The language.
    pub locale: Locale,
}}

/// TODO what this view shows.
#[component]
pub fn {name}(props: &{name}Props) -> Html {{
    html! {{
        <section class="{class}">
            <h2>{{ text::{function}(props.locale) }}</h2>
        </section>
    }}
}}
"#
    )
}

fn style(class: &str) -> String {
    format!("@layer views {{\n  .{class} {{\n    display: block;\n  }}\n}}\n")
}
