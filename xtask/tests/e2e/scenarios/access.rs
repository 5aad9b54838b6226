//! The rules of accessibility on states that no other scenario rests in, in each language.

use anyhow::{Result, ensure};
use pko_explorer::i18n::{Locale, text};
use serde_json::Value;

use crate::browser::{Page, Window, scenario};

#[test]
fn axe_finds_nothing_while_the_help_is_open() -> Result<()> {
    for l in Locale::ALL {
        scenario(&format!("access-help-{}", l.code()), Window::DESK, |page| {
            speak(page, l)?;
            page.click(&page.element("button", &text::help_open(l))?)?;
            page.element("dialog", &text::help_title(l))?;
            page.has_no_axe_violation()
        })?;
    }
    Ok(())
}

#[test]
fn the_rules_of_a_narrow_window_fit_and_axe_finds_nothing() -> Result<()> {
    for l in Locale::ALL {
        scenario(&format!("access-narrow-{}", l.code()), Window::NARROW, |page| {
            speak(page, l)?;
            page.click(&page.element("button", &text::rules_open(l, 0))?)?;
            page.element("button", &text::rules_close(l))?;
            page.picture("rules")?;
            let fits = "return document.documentElement.scrollWidth <= window.innerWidth";
            ensure!(page.run(fits)? == Value::Bool(true), "the rules are wider than the window");
            page.has_no_axe_violation()
        })?;
    }
    Ok(())
}

/// Switches the page to a language by its own name.
fn speak(page: &Page, l: Locale) -> Result<()> {
    page.click(&page.element("button", l.own_name())?)?;
    page.wait_until("the page says its language", |page| {
        Ok(page.run("return document.documentElement.lang")? == l.html_lang())
    })
}
