//! Without a network: a second visit works with the server gone, and a page and its program always come from one version.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use xtask::serve::Site;

use super::reading::sentence;
use crate::browser::{Page, copies, scenario};

const REASON: &str = "return navigator.serviceWorker?.ready.then(() => !!navigator.serviceWorker.controller || 'waits') ?? 'none'";

fn is_kept(page: &Page) -> Result<()> {
    page.wait_until("a worker keeps the page", |page| Ok(page.run(REASON)? == true))
}

fn open(page: &Page, address: &str) -> Result<()> {
    page.open_address(&format!("{address}en/"))?;
    page.wait_until_live()
}

scenario!(a_second_visit_needs_no_server, DESK, hosted only: "a file needs no server");
fn a_second_visit_needs_no_server(page: &Page) -> Result<()> {
    is_kept(page)?;
    let first = sentence(page)?;
    page.stop_site();
    open(page, page.site_address())?;
    ensure!(sentence(page)? == first, "it says something else");
    page.run("document.querySelector('#lever-pkf-main > summary').click()")?;
    page.click(&page.element("radio", "Units frozen, individuals take part")?)?;
    page.wait_until("the sentence follows the rule", |page| Ok(sentence(page)? != first))?;
    // The other language was never visited, and is there all the same.
    page.open_address(&format!("{}ja/", page.site_address()))?;
    page.wait_until_live()?;
    ensure!(page.run("return document.documentElement.lang")? == "ja");
    page.take_heard().map(drop)
}

/// Changes one byte of the program where nothing is decided: the last of its name, in the folder and in every list of check sums.
fn change_one_byte(folder: &Path) -> Result<()> {
    let program = copies::asset(folder, "program-", ".wasm")?;
    let mut bytes = std::fs::read(&program)?;
    // A byte after the last section begins a custom section without a name that says nothing.
    bytes.extend([0, 1, 0]);
    std::fs::write(&program, bytes)?;
    Ok(())
}

scenario!(a_page_and_its_program_are_never_of_two_versions, DESK, hosted only: "a file is one version");
fn a_page_and_its_program_are_never_of_two_versions(page: &Page) -> Result<()> {
    let folder = copies::copy(&format!("versions-{}", page.engine().name()))?;
    let site = Site::open(&folder, 0).context("no second site")?;
    let address = page.keep(site);
    open(page, &address)?;
    is_kept(page)?;
    let first = sentence(page)?;
    // Between two visits the program changes on the host, by mistake without its page.
    change_one_byte(&folder)?;
    open(page, &address)?;
    ensure!(sentence(page)? == first, "what was kept is used whole");
    // A new version whose files do not fit together is never taken: the kept one goes on.
    let worker = folder.join("worker.js");
    let text = xtask::project::read(&worker)?;
    xtask::project::write(&worker, &text.replace("CACHE = `${OWN}", "CACHE = `${OWN}x-"))?;
    page.run("return navigator.serviceWorker.getRegistration().then(known => known.update()).then(() => 1, () => 0)")?;
    open(page, &address)?;
    ensure!(sentence(page)? == first, "a version that is not whole was taken");
    let halves =
        "return caches.keys().then(keys => keys.filter(key => key.includes(' x-')).length)";
    page.wait_until("no half of a version is kept", |page| Ok(page.run(halves)? == 0))?;
    page.take_heard().map(drop)
}

scenario!(a_newer_version_is_announced_and_waits_for_the_visitor, DESK, hosted only: "a file does not change");
fn a_newer_version_is_announced_and_waits_for_the_visitor(page: &Page) -> Result<()> {
    let folder = copies::copy(&format!("newer-{}", page.engine().name()))?;
    let address = page.keep(Site::open(&folder, 0).context("no second site")?);
    open(page, &address)?;
    is_kept(page)?;
    let is_announced = "return !document.querySelector('#update').hidden";
    ensure!(page.run(is_announced)? == false, "the first version is not a newer one");
    // A newer version, whole: the worker has another name for its store.
    let worker = folder.join("worker.js");
    let text = xtask::project::read(&worker)?.replace("CACHE = `${OWN}", "CACHE = `${OWN}newer-");
    xtask::project::write(&worker, &text)?;
    page.run("return navigator.serviceWorker.getRegistration().then(known => known.update()).then(() => 1)")?;
    page.wait_until("it is announced", |page| Ok(page.run(is_announced)? == true))?;
    let old = "return caches.keys().then(keys => keys.some(key => !key.includes(' newer-')))";
    ensure!(page.run(old)? == true, "it was forced on the visitor");
    page.run("window.isBefore = true; document.querySelector('#update [data-now]').click()")?;
    page.wait_until("the page is opened anew", |page| {
        Ok(page.run("return window.isBefore ?? false")? == false)
    })?;
    page.wait_until_live()?;
    page.wait_until("the older one is gone", |page| Ok(page.run(old)? == false))?;
    ensure!(page.run(is_announced)? == false, "it is announced once");
    page.take_heard().map(drop)
}
