//! The timeline: what becomes of an assignment, in shapes and in words; the rules of another day.

use anyhow::{Result, ensure};
use pko_explorer::data::catalog::Catalog;
use pko_explorer::model::mission::Kind;
use serde_json::Value;

use super::reading::{sentence, text_of};
use crate::browser::{Page, scenario};

/// How many real operations there are.
fn operations() -> usize {
    let groups = [Kind::Main, Kind::BeforeTheAct, Kind::OtherUn, Kind::NotUn];
    Catalog::bundled().missions.iter().filter(|mission| groups.contains(&mission.kind)).count()
}

/// The bars that are shown: there is a drawing for wide and one for narrow windows.
const BARS: &str = "return [...document.querySelectorAll('.timeline-drawing__row')].filter(one => one.checkVisibility()).length";

/// Names that begin left of the drawing that is shown, and so are cut.
const CUT: &str = "return [...document.querySelectorAll('.timeline-drawing__name')].filter(one => one.checkVisibility() && one.getBBox().x < 0).map(one => one.textContent).join(' ')";

fn open(page: &Page) -> Result<()> {
    page.go("#v1.awEB6AcCKZw")?;
    page.wait_until("the missions are there in words", |page| {
        Ok(page.run("return document.querySelectorAll('.timeline__mission').length")?
            == operations())
    })
}

scenario!(every_mission_has_its_course_in_shapes_and_words, DESK);
fn every_mission_has_its_course_in_shapes_and_words(page: &Page) -> Result<()> {
    open(page)?;
    ensure!(page.run(BARS)? == operations(), "a bar for each mission");
    ensure!(page.run(CUT)? == "", "no name is cut");
    let untac = "return [...document.querySelectorAll('.timeline__mission')].find(one => one.textContent.startsWith('UNTAC')).textContent";
    let untac = page.run(untac)?;
    let untac = untac.as_str().unwrap_or_default();
    ensure!(
        untac.contains("conditions met") && untac.contains("depends on a judgement"),
        "{untac}"
    );
    ensure!(
        untac.contains("13 June 1992, consent restricted or disputed: depends on a judgement"),
        "date, event and state: {untac}"
    );
    ensure!(untac.contains("Japan took part under the Act: September 1992"), "{untac}");
    page.has_no_axe_violation()?;
    page.picture("timeline")?;
    // The lever of principle 4 changes what follows, and a press opens the sheet.
    page.click(&page.element("button", "UNTAC (Cambodia)")?)?;
    page.wait_until("the sheet is open", |page| {
        Ok(text_of(page, ".mission-sheet__title")? == "UNTAC")
    })?;
    Ok(())
}

scenario!(the_rules_of_another_day_are_one_press_away, NARROW);
fn the_rules_of_another_day_are_one_press_away(page: &Page) -> Result<()> {
    open(page)?;
    let fits = "return document.documentElement.scrollWidth <= window.innerWidth";
    ensure!(page.run(fits)? == Value::Bool(true), "the page is wider than the window");
    ensure!(page.run(BARS)? == operations(), "a bar for each mission on a phone");
    ensure!(page.run(CUT)? == "", "no name is cut on a phone");
    let before = sentence(page)?;
    page.click(&page.element("button", "Set the rules of 29 March 2016")?)?;
    page.wait_until("the rules of that day are set", |page| Ok(sentence(page)? != before))?;
    page.run("document.querySelector('#undo').click()")?;
    page.wait_until("it is undone", |page| Ok(sentence(page)? == before))?;
    page.picture("320")?;
    page.has_no_axe_violation()
}
