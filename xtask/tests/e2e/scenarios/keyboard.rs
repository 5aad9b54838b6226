//! Everything with the keyboard alone: a rule, undo, a search, a sheet and the way back.

use anyhow::{Result, ensure};
use thirtyfour::Key;

use super::reading::{sentence, text_of};
use crate::browser::{Page, scenario};

scenario!(a_visitor_without_a_mouse_reaches_and_leaves_everything, DESK);
fn a_visitor_without_a_mouse_reaches_and_leaves_everything(page: &Page) -> Result<()> {
    let first = sentence(page)?;
    page.tab_to("Skip to the rules")?;
    page.press(Key::Enter)?;
    page.tab_to("Peacekeeping-force duties by units")?;
    page.press(Key::Enter)?;
    page.tab_to("Units too, with Diet approval")?;
    page.press(Key::Up)?;
    page.wait_until("the arrow key chooses the option", |page| Ok(sentence(page)? != first))?;
    ensure!(page.focused()?.0 == "radio", "the focus stays on the option");
    page.with_control("z")?;
    page.wait_until("Control and Z take it back", |page| Ok(sentence(page)? == first))?;

    page.press(Key::Escape)?;
    page.run("document.activeElement.blur()")?;
    page.type_text("/")?;
    page.wait_until("the slash goes to the search", |page| Ok(page.focused()?.0 == "textbox"))?;
    // As a Japanese keyboard gives it: wide and small.
    page.type_text("ｕｎｔａｃ")?;
    page.wait_until("the table is filtered", |page| {
        Ok(page.run("return document.querySelectorAll('.mission-table__verdict').length === 1")?
            == serde_json::Value::Bool(true))
    })?;
    page.tab_to("UNTAC")?;
    page.press(Key::Enter)?;
    page.wait_until("the sheet opens and has the focus", |page| {
        Ok(page.focused()?.1.contains("UNTAC") && text_of(page, ".mission-sheet")?.contains("1992"))
    })?;
    page.press(Key::Escape)?;
    page.wait_until("Escape closes it and the focus returns", |page| {
        let (role, name) = page.focused()?;
        Ok(role == "button" && name.starts_with("UNTAC"))
    })
}

scenario!(the_focus_stays_near_a_control_that_takes_itself_away, DESK);
fn the_focus_stays_near_a_control_that_takes_itself_away(page: &Page) -> Result<()> {
    let is_kept = |page: &Page, place: &str| {
        page.wait_until("something near it has the focus", |page| {
            Ok(page.run(&format!("return !!document.activeElement.closest('{place}')"))? == true)
        })
    };
    // A first click, which the list of changes takes the place of.
    page.run("document.querySelector('.hints__list button').focus()")?;
    page.press(Key::Enter)?;
    is_kept(page, ".explore")?;
    page.run("document.querySelector('#undo').click()")?;
    // Clearing the search.
    page.run("document.querySelector('#search').focus()")?;
    page.type_text("UNTAC")?;
    page.tab_to("Clear")?;
    page.press(Key::Enter)?;
    page.wait_until("the field has the focus", |page| Ok(page.focused()?.0 == "textbox"))
}
