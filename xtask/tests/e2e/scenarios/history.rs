//! The model beside what happened: numbers, every disagreement explained, and the way to a mission's reasons.

use anyhow::{Result, ensure};
use pko_explorer::data::catalog::Catalog;
use pko_explorer::data::history;
use pko_explorer::i18n::{Locale, text};
use serde_json::Value;
use thirtyfour::Key;

use super::reading::text_of;
use super::sources::{fits, open};
use crate::browser::{Page, scenario};

scenario!(what_happened_stands_beside_what_the_rules_say, DESK);
fn what_happened_stands_beside_what_the_rules_say(page: &Page) -> Result<()> {
    open(page, "history", "How well does this match what happened?")?;
    let catalog = Catalog::bundled();
    let counts = history::count(history::plans(&catalog).iter().map(|one| one.stands));
    let table = page.run(
        "return [...document.querySelectorAll('.history__table tbody td:nth-of-type(1)')].map(cell => Number(cell.textContent))",
    )?;
    ensure!(table == Value::from(counts.map(|count| count as u64).to_vec()), "{table} {counts:?}");
    let opened = page.run(
        "return [...document.querySelectorAll('.history__entry[open]')].map(entry => entry.textContent)",
    )?;
    let opened = opened.as_array().cloned().unwrap_or_default();
    ensure!(!opened.is_empty(), "no disagreement is open");
    for entry in &opened {
        ensure!(entry.as_str().is_some_and(|words| words.contains("Why")), "{entry}");
    }
    page.picture("history")?;
    page.has_no_axe_violation()?;
    page.run("document.querySelectorAll('.history__entry').forEach(one => one.open = true)")?;
    let all = text_of(page, ".history")?;
    ensure!(
        all.contains(&*text::history_limits(Locale::En)),
        "it is not said that decisions are not tested"
    );
    page.has_no_axe_violation()
}

scenario!(the_reasons_of_a_mission_are_one_press_away, DESK);
fn the_reasons_of_a_mission_are_one_press_away(page: &Page) -> Result<()> {
    open(page, "history", "How well does this match what happened?")?;
    page.tab_to("United Nations Mission in the Republic of South Sudan: set the rules of that day and show all reasons")?;
    page.press(Key::Enter)?;
    page.wait_until("the sheet has the focus", |page| Ok(page.focused()?.1 == "UNMISS"))
}

scenario!(history_fits_a_narrow_window_in_both_languages, NARROW);
fn history_fits_a_narrow_window_in_both_languages(page: &Page) -> Result<()> {
    for l in Locale::ALL {
        page.go(&format!("?{}", l.code()))?;
        page.click(&page.element("link", l.own_name())?)?;
        open(page, "history", &text::history_title(l))?;
        fits(page)?;
        page.picture(&format!("narrow-{}", l.code()))?;
        page.has_no_axe_violation()?;
    }
    Ok(())
}
