//! What a web host does beside serving the page: it sends visitors on to their language, and it goes away.

use anyhow::{Result, ensure};

use super::reading::sentence;
use crate::browser::{Edition, Page, scenario};

scenario!(the_doorway_leads_to_the_language_of_the_browser, DESK, hosted only: "a file has no doorway");
fn the_doorway_leads_to_the_language_of_the_browser(page: &Page) -> Result<()> {
    let there = page.home(Edition::Hosted);
    page.open_address(page.site_address())?;
    page.wait_until("the page is there in English", |page| Ok(page.address() == there))?;
    page.wait_until_live()
}

scenario!(the_page_works_on_when_its_server_is_gone, DESK, hosted only: "a file has no server");
fn the_page_works_on_when_its_server_is_gone(page: &Page) -> Result<()> {
    let first = sentence(page)?;
    page.stop_site();
    page.run("document.querySelector('#lever-pkf-main > summary').click()")?;
    page.click(&page.element("radio", "Units frozen, individuals take part")?)?;
    page.wait_until("the sentence follows the rule", |page| Ok(sentence(page)? != first))?;
    ensure!(page.address().starts_with(page.site_address()), "the page has left its address");
    Ok(())
}
