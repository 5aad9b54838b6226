//! The page as one file, opened by itself: everything works and nothing is fetched.

use anyhow::{Result, ensure};

use super::reading::{fragment, sentence, verdicts};
use crate::browser::{Edition, Engine, Page, scenario};

scenario!(one_file_says_the_same_and_fetches_nothing, DESK, hosted only: "it begins hosted and goes on with the file");
fn one_file_says_the_same_and_fetches_nothing(page: &Page) -> Result<()> {
    let hosted = (sentence(page)?, verdicts(page)?);
    page.go_in(Edition::SingleFile, "")?;
    ensure!((sentence(page)?, verdicts(page)?) == hosted, "the file says something else");
    page.run("document.querySelector('#lever-pkf-main > summary').click()")?;
    page.click(&page.element("radio", "Units frozen, individuals take part")?)?;
    page.wait_until("the sentence follows the rule", |page| Ok(sentence(page)? != hosted.0))?;
    page.wait_until("the address holds the rule", |page| Ok(fragment(page).len() > "#v1.".len()))?;
    let fetched = "return performance.getEntriesByType('resource').filter(entry => !entry.name.startsWith('data:')).length";
    ensure!(page.run(fetched)?.as_u64() == Some(0), "something was fetched");
    page.picture("changed")?;
    page.has_no_axe_violation()
}

scenario!(the_hosted_page_opened_as_a_file_says_which_file_to_open, DESK, hosted only: "it is about the hosted page");
fn the_hosted_page_opened_as_a_file_says_which_file_to_open(page: &Page) -> Result<()> {
    page.open_hosted_page_as_file()?;
    let shown = "return document.body.innerText.includes('pko-explorer.html') && !document.body.innerText.includes('Loading')";
    page.wait_until("the notice is there in place of the page", |page| {
        Ok(page.run(shown)?.as_bool() == Some(true))
    })?;
    page.picture("notice")?;
    // Every engine refuses the parts. Chromium calls that an error, Firefox a warning; WebKitGTK does so before it can be heard.
    let (refused, _) = page.take_heard()?;
    ensure!(
        page.engine() != Engine::Chromium || !refused.is_empty(),
        "the browser refused nothing"
    );
    Ok(())
}
