//! Whether the tests would notice: errors and requests that are caused on purpose are heard, in every engine.

use std::cell::RefCell;

use anyhow::{Context, Result, ensure};
use xtask::{project::Project, serve::Site};

use crate::browser::{Edition, Engine, Page, scenario};

scenario!(an_error_on_the_page_is_heard, DESK);
fn an_error_on_the_page_is_heard(page: &Page) -> Result<()> {
    page.run("console.error('said on purpose'); setTimeout(() => { throw new Error('thrown on purpose'); });")?;
    let heard = RefCell::new(Vec::<String>::new());
    page.wait_until("both were heard", |page| {
        heard.borrow_mut().extend(page.take_heard()?.0);
        Ok(heard.borrow().len() >= 2)
    })?;
    let heard = heard.into_inner();
    ensure!(heard.len() == 2, "more was heard: {heard:?}");
    let is_heard = |words: &str| heard.iter().any(|error| error.contains(words));
    // To WebKit every file is a stranger, so that it tells of an error there without its words.
    let withholds = page.engine() == Engine::WebKit && page.edition() == Edition::SingleFile;
    let thrown = if withholds { "Script error" } else { "thrown on purpose" };
    ensure!(is_heard("said on purpose") && is_heard(thrown), "{heard:?}");
    Ok(())
}

scenario!(a_request_to_somebody_else_is_heard, DESK);
fn a_request_to_somebody_else_is_heard(page: &Page) -> Result<()> {
    // A page without a policy: ours would not let the request out.
    let folder = Project::find()?.target().join("e2e/hearing");
    xtask::project::write(&folder.join("index.html"), "<!doctype html>\n<title>hearing</title>\n")?;
    let address = page.keep(Site::open(&folder, 0).context("no second site")?);
    page.open_address(&address)?;
    page.run("new Image().src = 'http://example.org/asked-on-purpose.png';")?;
    let heard = RefCell::new(Vec::new());
    page.wait_until("it was heard", |page| {
        heard.borrow_mut().extend(page.take_heard()?.1);
        Ok(!heard.borrow().is_empty())
    })?;
    ensure!(heard.borrow().iter().all(|url| url.contains("asked-on-purpose")), "{heard:?}");
    // What the browser says of the refusal belongs to it, and may come later: not in every network is there one.
    for _ in 0..50 {
        if page.take_heard()?.0.iter().any(|error| error.contains("asked-on-purpose")) {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    Ok(())
}
