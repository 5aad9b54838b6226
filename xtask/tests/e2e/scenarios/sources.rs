//! What facts rest on: on a mission's sheet, on the screen of sources, and in a text that cites the view.

use anyhow::{Result, ensure};
use pko_explorer::i18n::{Locale, text};
use serde_json::Value;
use thirtyfour::Key;

use super::reading::text_of;
use crate::browser::{Page, scenario};

/// Follows the link to a screen and waits for its heading, which takes the focus.
pub(super) fn open(page: &Page, screen: &str, title: &str) -> Result<()> {
    page.run(&format!("document.querySelector('#screen-{screen}').click()"))?;
    page.wait_until("the heading has the focus", |page| {
        Ok(page.focused()? == ("heading".to_owned(), title.to_owned()))
    })
}

pub(super) fn fits(page: &Page) -> Result<()> {
    let fits = "return document.documentElement.scrollWidth <= window.innerWidth";
    ensure!(page.run(fits)? == Value::Bool(true), "the page is wider than the window");
    Ok(())
}

scenario!(a_source_is_found_and_says_what_rests_on_it, DESK);
fn a_source_is_found_and_says_what_rests_on_it(page: &Page) -> Result<()> {
    open(page, "sources", "Sources")?;
    ensure!(text_of(page, ".sources__table")?.contains("Missions that Japan joined"));
    let listed = "return document.querySelectorAll('.sources__source').length";
    let all = page.run(listed)?.as_u64().unwrap_or_default();
    ensure!(all > 200, "{all} sources are listed");
    page.tab_to("Find a source by title, publisher or mission")?;
    page.type_text("１９２第１７０号")?;
    page.wait_until("one source is left", |page| Ok(page.run(listed)?.as_u64() == Some(1)))?;
    page.wait_until("what was found is said", |page| {
        Ok(text_of(page, "#live")?.contains("1 source found."))
    })?;
    page.tab_to("南スーダンにおけるPKO参加五原則の適合性に関する質問に対する答弁書")?;
    page.press(Key::Enter)?;
    page.wait_until("it opens", |page| {
        Ok(page.run("return document.querySelector('.sources__source').open")? == Value::Bool(true))
    })?;
    let told = text_of(page, ".sources__body:has(.sources__use)")?;
    ensure!(told.contains("UNMISS: Ceasefire agreement"), "{told}");
    page.picture("found")?;
    page.has_no_axe_violation()
}

scenario!(the_sources_fit_a_narrow_window_in_both_languages, NARROW);
fn the_sources_fit_a_narrow_window_in_both_languages(page: &Page) -> Result<()> {
    for l in Locale::ALL {
        page.go(&format!("?{}", l.code()))?;
        page.click(&page.element("link", l.own_name())?)?;
        open(page, "sources", &text::library_title(l))?;
        fits(page)?;
        page.picture(&format!("narrow-{}", l.code()))?;
        page.has_no_axe_violation()?;
    }
    Ok(())
}

scenario!(a_fact_opens_to_its_basis_sources_and_day, DESK);
fn a_fact_opens_to_its_basis_sources_and_day(page: &Page) -> Result<()> {
    page.run("document.querySelector('#mission-67').click()")?;
    page.wait_until("the sheet shows what is recorded", |page| {
        Ok(text_of(page, ".mission-sheet")?.contains("What is recorded, and on what it rests"))
    })?;
    page.tab_to("At the reference date: November 2011")?;
    page.press(Key::Enter)?;
    page.tab_to("Kind of conflict")?;
    page.press(Key::Tab)?;
    page.press(Key::Enter)?;
    let opened = ".facts-part__fact[open]";
    page.wait_until("a fact opens", |page| {
        Ok(page.run(&format!("return !!document.querySelector('{opened}')"))? == Value::Bool(true))
    })?;
    let fact = text_of(page, opened)?;
    for part in ["Basis", "Recorded for", "Sources", "in Japanese", "an excerpt was read"] {
        ensure!(fact.contains(part), "no `{part}` in {fact}");
    }
    page.run("document.querySelectorAll('.facts-part details').forEach(one => one.open = true)")?;
    let all = text_of(page, ".facts-part")?;
    ensure!(all.contains("United Nations: "), "no reading with its holder");
    ensure!(all.contains("July 2016"), "no phase");
    page.run("document.querySelector('.facts-part').scrollIntoView()")?;
    page.picture("facts")?;
    page.has_no_axe_violation()
}

scenario!(a_view_is_cited_in_both_languages, DESK);
fn a_view_is_cited_in_both_languages(page: &Page) -> Result<()> {
    page.run("document.querySelector('#mission-67').click()")?;
    page.wait_until("the part is there", |page| {
        Ok(page.run("return !!document.querySelector('.cite-view')")? == Value::Bool(true))
    })?;
    page.run("document.querySelector('.cite-view > summary').click()")?;
    let value = |id: &str| -> Result<String> {
        let value = page.run(&format!("return document.querySelector('#{id}').value"))?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    };
    let (english, japanese) = (value("cite-en")?, value("cite-ja")?);
    for part in [
        "PKO Explorer",
        "Republic of South Sudan, by the facts of November 2011: “Qualifies in part”",
        "The law on 4 July 2011",
        "#v1.",
    ] {
        ensure!(english.contains(part), "no `{part}` in {english}");
    }
    ensure!(
        japanese.contains("国際連合南スーダン") || japanese.contains("国連南スーダン"),
        "{japanese}"
    );
    let data = text_of(page, ".page-footer__list code")?;
    ensure!(english.contains(&data) && japanese.contains(&data), "the data are not named");
    page.click(&page.element("button", "Copy the text")?)?;
    page.wait_until("that it was copied is said", |page| {
        let said = text_of(page, "#live")?;
        Ok([text::embed_copied(Locale::En), text::embed_refused(Locale::En)]
            .iter()
            .any(|words| said.contains(&**words)))
    })?;
    page.has_no_axe_violation()
}
