//! Contested facts as switches: a side is taken by keyboard, everything follows, and it is taken back.

use anyhow::{Context, Result, ensure};
use pko_explorer::model::claim::Holder;
use pko_explorer::model::date::CivilDate;
use pko_explorer::model::stance::Stance;
use pko_explorer::session::choices::{Choices, Taken};
use pko_explorer::session::permalink::fragment;
use thirtyfour::Key;

use super::reading::text_of;
use super::sources::fits;
use crate::browser::{Page, scenario};

/// South Sudan: the Government, the UN and members of the Diet saw December 2013 and July 2016 differently.
const SOUTH_SUDAN: u16 = 67;

fn sheet(taken: Vec<Taken>) -> String {
    let mut choices = Choices { taken, ..Choices::default() };
    choices.view.mission = Some(SOUTH_SUDAN);
    choices.view.language = Some(*b"en");
    fragment(&choices)
}

scenario!(a_side_is_taken_with_the_keyboard_and_taken_back, DESK);
fn a_side_is_taken_with_the_keyboard_and_taken_back(page: &Page) -> Result<()> {
    page.go(&sheet(Vec::new()))?;
    page.wait_until("the readings are there", |page| {
        Ok(text_of(page, ".mission-sheet")?.contains("Contested facts: whose reading?"))
    })?;
    let told = text_of(page, ".readings-part")?;
    let place = |words: &str| told.find(words).unwrap_or(usize::MAX);
    ensure!(place("Government of Japan") < place("United Nations"), "{told}");
    page.has_no_axe_violation()?;
    page.run("document.querySelector('[name=readings]').focus()")?;
    page.press(Key::Down)?;
    let government = Stance { holder: Holder::Government, number: 0 };
    let taken = sheet(vec![Taken { mission: SOUTH_SUDAN, stance: government }]);
    page.wait_until("the address says so", |page| Ok(page.run("return location.hash")? == taken))?;
    page.wait_until("what is taken stands above the results", |page| {
        Ok(text_of(page, ".page__column--main .notice")?.contains("UNMISS: Government of Japan"))
    })?;
    page.picture("taken")?;
    page.has_no_axe_violation()?;
    page.run("document.querySelector('.page__column--main .notice button').click()")?;
    page.wait_until("every reading counts again", |page| {
        Ok(page.run("return document.querySelector('[name=readings]').checked")? == true)
    })
}

scenario!(a_link_brings_the_side_that_was_taken, NARROW);
fn a_link_brings_the_side_that_was_taken(page: &Page) -> Result<()> {
    let un = Stance { holder: Holder::Un, number: 0 };
    page.go(&sheet(vec![Taken { mission: SOUTH_SUDAN, stance: un }]))?;
    page.wait_until("the UN's readings are taken", |page| {
        let script = "return document.querySelector('[name=readings]:checked')?.parentElement.textContent ?? ''";
        Ok(page.run(script)?.as_str().is_some_and(|words| words.contains("United Nations")))
    })?;
    fits(page)?;
    page.picture("link")?;
    page.has_no_axe_violation()
}

scenario!(the_sheet_is_judged_by_the_facts_of_another_day, DESK);
fn the_sheet_is_judged_by_the_facts_of_another_day(page: &Page) -> Result<()> {
    page.go(&sheet(Vec::new()))?;
    let verdict = |page: &Page| text_of(page, ".mission-sheet__verdict");
    page.wait_until("the days are there", |page| {
        Ok(page.run("return document.querySelectorAll('#sheet-day option').length")? == 9)
    })?;
    let first = verdict(page)?;
    ensure!(first.contains("Qualifies in part") && first.contains("November 2011"), "{first}");
    page.run("const day = document.querySelector('#sheet-day'); day.value = '2013-12-15'; day.dispatchEvent(new Event('change', { bubbles: true }))")?;
    page.wait_until("the verdict is that of December 2013", |page| {
        Ok(verdict(page)?.contains("By the facts of 15 December 2013"))
    })?;
    ensure!(verdict(page)?.contains("Depends on a judgement"), "{}", verdict(page)?);
    page.wait_until("it is said to those who listen", |page| {
        let said = "By the facts of 15 December 2013: Depends on a judgement.";
        Ok(text_of(page, "#live")?.contains(said))
    })?;
    page.has_no_axe_violation()?;
    page.picture("another-day")?;
    // The address holds it; another mission begins with its own first day.
    let mut choices = Choices::default();
    choices.view.mission = Some(SOUTH_SUDAN);
    choices.view.language = Some(*b"en");
    choices.view.day = CivilDate::parse("2013-12-15");
    let there = fragment(&choices);
    page.wait_until("the address says so", |page| Ok(page.address().ends_with(&there)))?;
    let kept = page.address().split_once('#').map(|(_, state)| format!("?again#{state}"));
    page.go(&kept.context("no state in the address")?)?;
    page.wait_until("it comes back with its address", |page| {
        Ok(verdict(page)?.contains("15 December 2013"))
    })?;
    page.run("document.querySelector('#mission-25').click()")?;
    page.wait_until("another sheet is open, at its own first day", |page| {
        let told = verdict(page)?;
        Ok(told.contains("By the facts of") && !told.contains("15 December 2013"))
    })
}

scenario!(a_mission_of_a_later_version_is_said_to_be_unknown, NARROW);
fn a_mission_of_a_later_version_is_said_to_be_unknown(page: &Page) -> Result<()> {
    let mut choices = Choices::default();
    choices.view.mission = Some(9_999);
    choices.policy.baseline = 999;
    // A side that has no reading here.
    let stance = Stance { holder: Holder::Government, number: 7 };
    choices.taken = vec![Taken { mission: SOUTH_SUDAN, stance }];
    page.go(&fragment(&choices))?;
    page.wait_until("it is said", |page| {
        Ok(text_of(page, "#app .notice__text")?.contains("could not be read (3 settings)"))
    })?;
    let lists = "return document.querySelector('#missions').getBoundingClientRect().height > 0";
    ensure!(page.run(lists)? == true, "the lists are hidden for a sheet that is not there");
    let compared = text_of(page, ".ladder__compared")?;
    ensure!(compared.contains("The law on 4 July 2011"), "{compared}");
    ensure!(page.address().ends_with(&fragment(&choices)), "the address lost what it held");
    // Closed once it stays closed, whatever is looked at.
    let is_said = "return document.querySelector('#app .notice__text') !== null";
    page.run("document.querySelector('#app .notice button').click()")?;
    page.wait_until("it is closed", |page| Ok(page.run(is_said)? == false))?;
    page.run("document.querySelector('#mission-25').click()")?;
    page.wait_until("a sheet is open", |page| {
        Ok(text_of(page, ".mission-sheet__title")? == "UNTAC")
    })?;
    ensure!(page.run(is_said)? == false, "it came back");
    Ok(())
}
