//! The page comes up: alive, within its width, readable by rule, and reachable with the keyboard.
//!
//! That it asks nobody else for anything and logs no error is checked at the end of every scenario.

use anyhow::{Result, ensure};
use serde_json::Value;
use thirtyfour::Key;

use crate::browser::{Page, Window, scenario};

#[test]
fn the_page_opens() -> Result<()> {
    scenario("opening", Window::DESK, |page| {
        page.picture("desk")?;
        page.has_no_axe_violation()
    })
}

#[test]
fn a_narrow_window_does_not_scroll_sideways() -> Result<()> {
    scenario("narrow", Window::NARROW, |page| {
        page.picture("320")?;
        let fits = "return document.documentElement.scrollWidth <= window.innerWidth";
        ensure!(page.run(fits)? == Value::Bool(true), "the page is wider than the window");
        page.has_no_axe_violation()
    })
}

#[test]
fn the_tab_key_reaches_controls_that_have_a_name() -> Result<()> {
    scenario("keyboard", Window::DESK, |page| {
        let mut seen = Vec::new();
        for _ in 0..5 {
            page.press(Key::Tab)?;
            seen.push(named_focus(page)?);
        }
        Ok(())
    })
}

fn named_focus(page: &Page) -> Result<String> {
    let (role, name) = page.focused()?;
    ensure!(!name.is_empty(), "the focus is on a {role} without a name");
    Ok(name)
}
