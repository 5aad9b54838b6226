//! Contested facts as switches: a side is taken by keyboard, everything follows, and it is taken back.

use anyhow::{Result, ensure};
use pko_explorer::model::claim::Holder;
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
