//! Inside somebody else's page: another origin, with the headers of `docs/hosting.md` and without.

use anyhow::{Context, Result, ensure};
use xtask::{project::Project, serve::Site};

use super::reading::{sentence, text_of};
use crate::browser::{Engine, Page, copies, scenario};

/// The frame that the element makes.
const ELEMENT: &str = "document.querySelector('pko-explorer').shadowRoot.querySelector('iframe')";
/// The frame in a sandbox that lets scripts run and nothing else.
const SANDBOXED: &str = "document.querySelector('#sandboxed')";

/// A first visit in a frame, as `web/embed.js` has it.
const FIRST: &str = "#v1.agEB6AcCtKs";

/// A host with the headers of the docs, and for WebKit a copy that was built for its own address:
/// in a sandbox `'self'` is nobody there.
fn host(page: &Page, has_headers: bool) -> Result<String> {
    let folder = copies::copy(&format!("embedding-{}-{has_headers}", page.engine().name()))?;
    let headers = if has_headers { copies::host_headers()? } else { Vec::new() };
    let needs_address = has_headers && page.engine() == Engine::WebKit;
    let open = |headers: &[(String, String)], port: u16| {
        let headers: Vec<(&str, &str)> =
            headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        Site::open_with(&folder, port, &headers)
    };
    if !needs_address {
        return Ok(page.keep(open(&headers, 0)?));
    }
    let address = Site::open(&folder, 0)?.address();
    let port = address.rsplit(':').next().and_then(|port| port.trim_end_matches('/').parse().ok());
    let with_address = format!("'self' {address}");
    copies::replace(&folder, "'self'", &with_address)?;
    let named: Vec<(String, String)> = headers
        .into_iter()
        .map(|(name, value)| (name, value.replace("'self'", &with_address)))
        .collect();
    Ok(page.keep(open(&named, port.context("an address without a port")?)?))
}

/// The page of somebody else.
fn stranger(page: &Page, host: &str) -> Result<()> {
    let folder = Project::find()?.target().join(format!("e2e/stranger-{}", page.engine().name()));
    let html = format!(
        "<!doctype html>\n<html lang=\"en\"><title>somebody else's</title><link rel=\"icon\" href=\"data:,\">\n<script src=\"{host}embed.js\" async></script>\n\
         <pko-explorer lang=\"en\" title=\"in an element\"></pko-explorer>\n\
         <iframe id=\"sandboxed\" title=\"in a sandbox\" sandbox=\"allow-scripts\" width=\"600\" height=\"600\" src=\"{host}en/{FIRST}\"></iframe>\n"
    );
    xtask::project::write(&folder.join("index.html"), &html)?;
    let address = page.keep(Site::open(&folder, 0).context("no second site")?);
    page.open_address(&address)
}

/// Back is that of the page around: whatever address the frame was given, it adds no entry of its own.
fn leaves_back_alone(page: &Page) -> Result<()> {
    // Until the address says what was changed, the first one would be no other.
    page.wait_until("the address says the change", |page| {
        Ok(page.run("return location.hash")? != *FIRST)
    })?;
    let changed = sentence(page)?;
    page.run(&format!("location.hash = '{FIRST}'"))?;
    page.wait_until("the address is opened", |page| Ok(sentence(page)? != changed))?;
    let entries = page.run("return history.length")?;
    page.run("document.querySelector('#mission-25').click()")?;
    page.wait_until("the address follows", |page| Ok(page.run("return location.hash")? != *FIRST))?;
    ensure!(page.run("return history.length")? == entries, "the frame has added an entry");
    Ok(())
}

/// What a visitor can do in a frame: change a rule and see what it does.
fn answers(page: &Page) -> Result<()> {
    page.wait_until_live()?;
    let before = sentence(page)?;
    page.run("document.querySelector('#lever-pkf-main > summary').click()")?;
    page.run("document.querySelector('#lever-pkf-main input[type=radio]').click()")?;
    page.wait_until("the sentence follows the rule", |page| Ok(sentence(page)? != before))?;
    let has = |selector: &str| {
        Ok::<_, anyhow::Error>(
            page.run(&format!("return !!document.querySelector('{selector}')"))? == true,
        )
    };
    ensure!(!has(".page-header")? && !has(".page-footer")?, "head and foot are left out");
    ensure!(has(".embed-bar a")?, "the way to the whole page is there");
    ensure!(
        text_of(page, ".page--embedded")?.contains("Source: PKO Explorer"),
        "the source is named"
    );
    Ok(())
}

scenario!(another_origin_embeds_the_page_with_its_element_and_in_a_sandbox, DESK, hosted only: "a file cannot be embedded");
fn another_origin_embeds_the_page_with_its_element_and_in_a_sandbox(page: &Page) -> Result<()> {
    let host = host(page, true)?;
    stranger(page, &host)?;
    page.wait_until("the element has made its frame", |page| {
        Ok(page.run(&format!("return !!{ELEMENT}"))? == true)
    })?;
    page.run(&format!("{ELEMENT}.scrollIntoView()"))?;
    page.within(ELEMENT, answers)?;
    // The height follows what was just pressed in the frame, by a message.
    page.wait_until("the frame is as high as what is in it", |page| {
        let height = page.run(&format!("return Number({ELEMENT}.height)"))?;
        let inner =
            page.within(ELEMENT, |page| page.run("return document.documentElement.scrollHeight"))?;
        let (height, inner) =
            (height.as_f64().unwrap_or_default(), inner.as_f64().unwrap_or_default());
        Ok(height > 1000.0 && (height - inner).abs() <= 8.0)
    })?;
    // A message from somebody who is not in the frame changes nothing.
    page.run("postMessage({ type: 'pko-explorer:height', v: 1, height: 77 }, '*')")?;
    ensure!(page.run(&format!("return Number({ELEMENT}.height) !== 77"))? == true);
    page.within(ELEMENT, leaves_back_alone)?;
    page.run(&format!("{SANDBOXED}.scrollIntoView()"))?;
    page.within(SANDBOXED, answers)?;
    page.picture("embedded")?;
    Ok(())
}

scenario!(without_the_headers_a_sandboxed_frame_can_be_read_and_says_why_it_does_not_answer, DESK, hosted only: "a file cannot be embedded");
fn without_the_headers_a_sandboxed_frame_can_be_read_and_says_why_it_does_not_answer(
    page: &Page,
) -> Result<()> {
    let host = host(page, false)?;
    stranger(page, &host)?;
    page.run(&format!("{SANDBOXED}.scrollIntoView()"))?;
    page.within(SANDBOXED, |page| {
        page.wait_until("the frame can be read", |page| Ok(!sentence(page)?.is_empty()))?;
        // In WebKit not even the script that says it is let in; what was drawn beforehand stays.
        if page.engine() != Engine::WebKit {
            page.wait_until("the frame says that it has stopped", |page| {
                let shown = "return !document.querySelector('#stopped').hidden";
                Ok(page.run(shown)? == true)
            })?;
        }
        Ok(())
    })?;
    page.picture("readable")?;
    // What the browser says of its refusals belongs to it.
    page.take_heard().map(drop)
}
