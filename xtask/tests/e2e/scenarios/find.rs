//! Find: what is wanted of missions, the smallest changes that do it, and what no setting does.

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::reading::{fragment, sentence, text_of};
use crate::browser::{Page, scenario};

/// Opens the screen as a visitor does.
fn open(page: &Page) -> Result<()> {
    page.click(&page.element("link", "Find")?)?;
    page.wait_until("the screen is there and has the focus", |page| {
        Ok(page.focused()?.1 == "Find: which rules would do it?")
    })
}

fn choose(page: &Page, acronym: &str) -> Result<()> {
    let script = format!(
        "const list = document.querySelector('#find-mission');
         list.value = [...list.options].find(one => one.text.startsWith('{acronym} ')).value;
         return list.value"
    );
    let chosen = page.run(&script)?;
    ensure!(chosen.as_str().is_some_and(|value| !value.is_empty()), "{acronym} is not in the list");
    Ok(())
}

fn answer(page: &Page) -> Result<String> {
    page.wait_for("an answer", |page| {
        let there =
            page.run("return document.querySelector('.find [role=status]')?.textContent ?? null")?;
        Ok(there.as_str().map(str::to_owned))
    })
}

scenario!(the_smallest_changes_are_found_tried_and_handed_on, DESK);
fn the_smallest_changes_are_found_tried_and_handed_on(page: &Page) -> Result<()> {
    open(page)?;
    choose(page, "UNMISS")?;
    page.click(&page.element("button", "Must meet the conditions")?)?;
    let found = answer(page)?;
    ensure!(found.contains("changes of rules together do it"), "{found}");
    page.wait_until("the address holds the question", |page| {
        Ok(fragment(page).len() > "#v1.awEC".len() + 8)
    })?;
    let question = fragment(page);
    page.has_no_axe_violation()?;
    page.picture("found")?;
    let before = sentence(page)?;
    page.run("document.querySelector('.find__found button').click()")?;
    page.wait_until("the rules are tried", |page| Ok(sentence(page)? != before))?;
    page.wait_until("it holds now", |page| {
        Ok(answer(page)? == "All of it holds under the rules that are set now.")
    })?;
    page.run("document.querySelector('#undo').click()")?;
    page.wait_until("it is undone", |page| Ok(sentence(page)? == before))?;
    // The question comes back with its address.
    page.open_address(&format!("{}?again{question}", page.home(page.edition())))?;
    page.wait_until_live()?;
    ensure!(answer(page)? == found, "another answer to the same question");
    Ok(())
}

scenario!(a_demand_that_cannot_be_met_is_named, DESK);
fn a_demand_that_cannot_be_met_is_named(page: &Page) -> Result<()> {
    open(page)?;
    for acronym in ["UNIKOM", "UNTAC"] {
        choose(page, acronym)?;
        page.click(&page.element("button", "Must meet the conditions")?)?;
    }
    page.click(&page.element("button", "All missions that meet them now must still do so")?)?;
    page.wait_until("everything is in demand that meets the step now", |page| {
        Ok(answer(page)? == "All of it holds under the rules that are set now.")
    })?;
    choose(page, "UNDOF")?;
    page.click(&page.element("button", "Must not meet the conditions")?)?;
    page.wait_until("the answer is another", |page| {
        Ok(!answer(page)?.starts_with("All of it holds"))
    })?;
    // A mission that asks for little meets the conditions under every setting.
    choose(page, "UNPSG")?;
    page.click(&page.element("button", "Must not meet the conditions")?)?;
    page.wait_until("it is said that nothing does it", |page| {
        Ok(answer(page)?.starts_with("No setting of these rules does this"))
    })?;
    let clash = text_of(page, ".find__list--clash")?;
    ensure!(
        clash.contains("UNPSG") && clash.contains("must not meet the conditions"),
        "what cannot be is not named: {clash}"
    );
    page.click(&page.element("button", "Clear what is wanted")?)?;
    page.wait_until("nothing is asked", |page| {
        Ok(text_of(page, ".find")?.contains("Nothing is wanted yet"))
    })
}

scenario!(the_question_fits_a_narrow_window, NARROW);
fn the_question_fits_a_narrow_window(page: &Page) -> Result<()> {
    page.go("#v1.awECbgYZAAFDAAHoBwIeSA")?;
    answer(page).context("no answer")?;
    let fits = "return document.documentElement.scrollWidth <= window.innerWidth";
    ensure!(page.run(fits)? == Value::Bool(true), "the page is wider than the window");
    page.picture("320")?;
    page.has_no_axe_violation()
}
