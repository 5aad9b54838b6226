//! The page fails, and says so: a panic, a program that cannot be loaded, a browser without WebAssembly, a storage that refuses.

use anyhow::{Context, Result, ensure};
use xtask::serve::Site;

use super::reading::{sentence, verdicts};
use crate::browser::{Page, copies, scenario};

/// What everybody can still do with a page that has stopped.
fn says_that_it_stopped(page: &Page) -> Result<()> {
    page.wait_until("the notice is there", |page| {
        Ok(page.run("return !document.querySelector('#stopped')?.hidden")? == true)
    })?;
    let notice = page.run("return document.querySelector('#stopped').innerText")?;
    let notice = notice.as_str().unwrap_or_default();
    ensure!(notice.contains("v1."), "the notice holds the choices: {notice}");
    ensure!(
        notice.contains("law of 4 July 2011") && notice.contains("2011年7月4日"),
        "the notice offers the baseline in both languages: {notice}"
    );
    ensure!(!sentence(page)?.is_empty() && verdicts(page)?.len() >= 59, "the page can be read");
    let enabled =
        "return document.querySelectorAll('#app :is(button, input, select):enabled').length";
    ensure!(page.run(enabled)? == 0, "controls still seem to answer");
    page.has_no_axe_violation()
}

scenario!(a_page_that_panics_says_so_and_keeps_the_choices, DESK);
fn a_page_that_panics_says_so_and_keeps_the_choices(page: &Page) -> Result<()> {
    page.run("document.querySelector('#lever-pkf-main > summary').click()")?;
    page.click(&page.element("radio", "Units frozen, individuals take part")?)?;
    page.wait_until("the address holds the rule", |page| Ok(page.address().contains("#v1.")))?;
    let (_, state) = page
        .address()
        .split_once('#')
        .map(|(a, b)| (a.to_owned(), b.to_owned()))
        .context("no state")?;
    page.run("document.dispatchEvent(new Event('pko-explorer:test-panic'))")?;
    says_that_it_stopped(page)?;
    let code = page.run("return document.querySelector('#stopped [data-code]').textContent")?;
    ensure!(code == state.as_str(), "{code} is not {state}");
    page.picture("stopped-on-purpose")?;
    // The panic was asked for.
    page.take_heard().map(drop)
}

scenario!(a_program_that_cannot_be_loaded_leaves_the_page_readable, DESK, hosted only: "the file holds its program");
fn a_program_that_cannot_be_loaded_leaves_the_page_readable(page: &Page) -> Result<()> {
    let folder = copies::copy(&format!("lost-{}", page.engine().name()))?;
    std::fs::remove_file(copies::asset(&folder, "program-", ".wasm")?)?;
    let address = page.keep(Site::open(&folder, 0).context("no second site")?);
    page.open_address(&format!("{address}en/"))?;
    says_that_it_stopped(page)?;
    page.take_heard().map(drop)
}

scenario!(a_program_that_is_damaged_is_not_started, DESK, hosted only: "the file holds its program");
fn a_program_that_is_damaged_is_not_started(page: &Page) -> Result<()> {
    let folder = copies::copy(&format!("damaged-{}", page.engine().name()))?;
    let program = copies::asset(&folder, "program-", ".wasm")?;
    let mut bytes = std::fs::read(&program)?;
    if let Some(byte) = bytes.last_mut() {
        *byte ^= 1;
    }
    std::fs::write(&program, bytes)?;
    let address = page.keep(Site::open(&folder, 0).context("no second site")?);
    page.open_address(&format!("{address}en/"))?;
    says_that_it_stopped(page)?;
    page.take_heard().map(drop)
}

scenario!(words_that_were_lost_on_the_way_are_asked_for_again, DESK, hosted only: "the file holds its words");
fn words_that_were_lost_on_the_way_are_asked_for_again(page: &Page) -> Result<()> {
    let folder = copies::copy(&format!("wordless-{}", page.engine().name()))?;
    let words = copies::asset(&folder, "words-ja-", ".txt")?;
    let bytes = std::fs::read(&words)?;
    std::fs::remove_file(&words)?;
    let address = page.keep(Site::open(&folder, 0).context("no second site")?);
    page.open_address(&format!("{address}en/"))?;
    page.wait_until_live()?;
    page.click(&page.element("link", "日本語")?)?;
    page.wait_until("the words were asked for in vain", |page| {
        let asked = "return performance.getEntriesByType('resource').some((one) => one.name.includes('/words-ja-'))";
        Ok(page.run(asked)? == true)
    })?;
    ensure!(page.run("return document.documentElement.lang")? == "en", "it has no such words");
    std::fs::write(&words, bytes)?;
    page.wait_until("the page speaks the language", |page| {
        Ok(page.run("return document.documentElement.lang")? == "ja")
    })?;
    ensure!(!sentence(page)?.is_empty());
    // What was asked for in vain was told to the console.
    page.take_heard().map(drop)
}

scenario!(without_webassembly_the_baseline_stays_and_what_is_missing_is_said, DESK, hosted only: "a page cannot be changed before it is opened from a file");
fn without_webassembly_the_baseline_stays_and_what_is_missing_is_said(page: &Page) -> Result<()> {
    // As in a browser that has none: the first script of the page finds nothing under the name.
    let folder = copies::copy(&format!("bare-{}", page.engine().name()))?;
    let boot = folder.join("boot.js");
    let text = xtask::project::read(&boot)?;
    xtask::project::write(&boot, &format!("delete globalThis.WebAssembly;\n{text}"))?;
    let address = page.keep(Site::open(&folder, 0).context("no second site")?);
    page.open_address(&format!("{address}en/"))?;
    page.wait_until("the notice is there", |page| {
        Ok(page.run("return !document.querySelector('#no-program')?.hidden")? == true)
    })?;
    ensure!(!sentence(page)?.is_empty() && verdicts(page)?.len() >= 59, "the page can be read");
    page.picture("without")?;
    page.take_heard().map(drop)
}

scenario!(a_storage_that_refuses_changes_nothing, DESK);
fn a_storage_that_refuses_changes_nothing(page: &Page) -> Result<()> {
    // The sandboxed frame of `embedding` has none at all; here it refuses in the middle of a visit.
    page.run("Storage.prototype.setItem = Storage.prototype.getItem = () => { throw new DOMException('on purpose', 'SecurityError'); }")?;
    page.click(&page.element("link", "日本語")?)?;
    page.wait_until("the page speaks the language", |page| {
        Ok(page.run("return document.documentElement.lang")? == "ja")
    })?;
    ensure!(!sentence(page)?.is_empty());
    page.has_no_axe_violation()
}
