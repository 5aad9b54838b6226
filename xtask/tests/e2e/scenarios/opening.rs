//! The page comes up: alive, within its width, readable by rule, and reachable with the keyboard.
//!
//! That it asks nobody else for anything and logs no error is checked at the end of every scenario.

use anyhow::{Result, ensure};
use thirtyfour::Key;

use crate::browser::{Page, scenario};

scenario!(the_page_opens, DESK);
fn the_page_opens(page: &Page) -> Result<()> {
    page.picture("desk")?;
    page.has_no_axe_violation()
}

scenario!(a_narrow_window_does_not_scroll_sideways, NARROW);
fn a_narrow_window_does_not_scroll_sideways(page: &Page) -> Result<()> {
    page.picture("320")?;
    let too_wide = "return document.documentElement.scrollWidth <= window.innerWidth ? '' \
        : [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > innerWidth) \
            .map(one => one.tagName + '.' + one.className).join(' ') || 'something'";
    let too_wide = page.run(too_wide)?;
    ensure!(too_wide == "", "wider than the window: {too_wide}");
    page.has_no_axe_violation()
}

scenario!(the_tab_key_reaches_controls_that_have_a_name, DESK);
fn the_tab_key_reaches_controls_that_have_a_name(page: &Page) -> Result<()> {
    let mut seen = Vec::new();
    for _ in 0..5 {
        page.press(Key::Tab)?;
        seen.push(named_focus(page)?);
    }
    seen.dedup();
    ensure!(seen.len() == 5, "the focus does not move on: {seen:?}");
    Ok(())
}

fn named_focus(page: &Page) -> Result<String> {
    let (role, name) = page.focused()?;
    ensure!(!name.is_empty(), "the focus is on a {role} without a name");
    Ok(name)
}
