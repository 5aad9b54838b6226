//! The five factors beside a verdict: noted, kept in the address, printed, taken back.

use anyhow::{Result, ensure};
use pko_explorer::model::factor::Opinion;
use pko_explorer::session::choices::Choices;
use pko_explorer::session::note::{Remark, with};
use pko_explorer::session::permalink::fragment;
use thirtyfour::Key;

use super::reading::{choose, text_of};
use super::sources::fits;
use crate::browser::{Page, scenario};

const SOUTH_SUDAN: u16 = 67;

fn sheet(language: [u8; 2], remarks: &[(usize, Opinion, &str)]) -> String {
    let notes = remarks.iter().fold(Vec::new(), |notes, (factor, opinion, text)| {
        let remark = Remark { opinion: *opinion, text: (*text).to_owned() };
        with(&notes, SOUTH_SUDAN, *factor, &remark)
    });
    let mut choices = Choices { notes: notes.into(), ..Choices::default() };
    choices.view.mission = Some(SOUTH_SUDAN);
    choices.view.language = Some(language);
    fragment(&choices)
}

scenario!(a_factor_is_noted_printed_and_taken_back, DESK);
fn a_factor_is_noted_printed_and_taken_back(page: &Page) -> Result<()> {
    page.go(&sheet(*b"en", &[]))?;
    page.wait_until("the factors are there", |page| {
        Ok(page.run("return document.querySelectorAll('.factors-part select').length")? == 5)
    })?;
    let verdict = text_of(page, ".mission-sheet__verdict")?;
    page.has_no_axe_violation()?;
    choose(page, "factor-4-opinion", "mixed")?;
    page.run("document.getElementById('factor-4-opinion').focus()")?;
    page.press(Key::Tab)?;
    page.type_text("a way out")?;
    let noted = sheet(*b"en", &[(3, Opinion::Mixed, "a way out")]);
    page.wait_until("the address says so", |page| Ok(page.run("return location.hash")? == noted))?;
    ensure!(text_of(page, ".mission-sheet__verdict")? == verdict, "a note decides nothing");
    page.picture("noted")?;
    if let Some(paper) = page.words_on_paper()? {
        let has = |words: &str| paper.contains(words);
        ensure!(has("Mixed\n") && has("a way out") && has("Not assessed"), "{paper}");
        ensure!(has("Set of rules: The law on 4 July 2011"), "{paper}");
        ensure!(
            !has("Missions Japan joined"),
            "the tables stand on paper beside the sheet: {paper}"
        );
    }
    page.has_no_axe_violation()?;
    page.run("document.querySelector('.factors-part__foot button').click()")?;
    page.wait_until("the note is gone", |page| {
        Ok(page.run("return document.getElementById('factor-4-text').value")? == "")
    })?;
    page.run("document.querySelector('.undo-bar button').click()")?;
    page.wait_until("undo brings it back", |page| {
        let script = "const id = (name) => document.getElementById(`factor-4-${name}`).value; return `${id('opinion')} ${id('text')}`";
        Ok(page.run(script)? == "mixed a way out")
    })
}

scenario!(a_link_brings_notes_and_they_fit, NARROW);
fn a_link_brings_notes_and_they_fit(page: &Page) -> Result<()> {
    page.go(&sheet(
        *b"ja",
        &[(0, Opinion::Favourable, "海上交通路"), (2, Opinion::Unfavourable, "")],
    ))?;
    page.wait_until("the notes are there", |page| {
        let script = "return [...document.querySelectorAll('.factors-part select')].map((one) => one.value).join()";
        Ok(page.run(script)? == "favourable,not_assessed,unfavourable,not_assessed,not_assessed")
    })?;
    ensure!(page.run("return document.getElementById('factor-1-text').value")? == "海上交通路");
    fits(page)?;
    page.run("document.querySelector('.factors-part').scrollIntoView()")?;
    page.picture("link")?;
    page.has_no_axe_violation()
}
