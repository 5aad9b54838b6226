//! The rules of accessibility on states that no other scenario rests in, in each language.

use anyhow::{Result, ensure};
use pko_explorer::i18n::{Locale, text};
use serde_json::Value;

use crate::browser::{Page, scenario};

scenario!(axe_finds_nothing_while_the_help_is_open, DESK);
fn axe_finds_nothing_while_the_help_is_open(page: &Page) -> Result<()> {
    for l in Locale::ALL {
        speak(page, l)?;
        page.click(&page.element("button", &text::help_open(l))?)?;
        page.element("dialog", &text::help_title(l))?;
        page.has_no_axe_violation()?;
    }
    Ok(())
}

scenario!(the_rules_of_a_narrow_window_fit_and_axe_finds_nothing, NARROW);
fn the_rules_of_a_narrow_window_fit_and_axe_finds_nothing(page: &Page) -> Result<()> {
    for l in Locale::ALL {
        speak(page, l)?;
        page.click(&page.element("button", &text::rules_open(l, 0))?)?;
        page.element("button", &text::rules_close(l))?;
        page.picture(&format!("rules-{}", l.code()))?;
        let fits = "return document.documentElement.scrollWidth <= window.innerWidth";
        ensure!(page.run(fits)? == Value::Bool(true), "the rules are wider than the window");
        page.has_no_axe_violation()?;
    }
    Ok(())
}

/// Opens the page anew and switches it to a language by its own name.
fn speak(page: &Page, l: Locale) -> Result<()> {
    page.go(&format!("?{}", l.code()))?;
    page.click(&page.element("link", l.own_name())?)?;
    page.wait_until("the page says its language", |page| {
        Ok(page.run("return document.documentElement.lang")? == l.html_lang())
    })
}
