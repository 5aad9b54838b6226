//! A browser window on the built page, with calls that block, so that a scenario reads from top to bottom.
//!
//! Every scenario gets a server, a driver and a browser of its own and leaves nothing running, also when it panics.
//! At its end every scenario is also checked for errors in the console and for requests to anybody else.
//!
//! - `driver` the `ChromeDriver` process
//! - `window` sizes and how Chromium is started
//! - `waiting` the only way to wait
//! - `keys` the keyboard beyond single keys
//! - `queries` elements by role and name
//! - `record` console messages and requests
//! - `axe` accessibility rules
//! - `picture` screenshots

mod axe;
mod driver;
mod keys;
mod picture;
mod queries;
mod record;
mod waiting;
mod window;

use std::{cell::RefCell, future::Future};

use anyhow::{Context, Result};
use serde_json::Value;
use thirtyfour::{Key, WebDriver, error::WebDriverResult};
use tokio::runtime::{Builder, Runtime};
use xtask::{project::Project, serve::Site};

use driver::Driver;
use record::Record;

pub(crate) use window::Window;

/// A browser window on the page.
pub(crate) struct Page {
    name: String,
    runtime: Runtime,
    session: Option<WebDriver>,
    record: RefCell<Record>,
    // Dropped last and in this order: the driver must outlive the session, the site the browser.
    _driver: Driver,
    site: Site,
    project: Project,
}

/// Opens the page and plays a scenario on it; where it stops, a picture and the console's errors are added.
pub(crate) fn scenario(
    name: &str,
    window: Window,
    play: impl FnOnce(&Page) -> Result<()>,
) -> Result<()> {
    let page = Page::open(name, window)?;
    let result = page.go("").and_then(|()| play(&page)).and_then(|()| page.is_clean());
    if result.is_err() {
        let file = page.picture("stopped")?;
        return result.with_context(|| {
            format!("`{name}` stopped at {}; see {}", page.address(), file.display())
        });
    }
    Ok(())
}

impl Page {
    fn open(name: &str, window: Window) -> Result<Self> {
        let project = Project::find()?;
        let site =
            Site::open(&project.dist(), 0).context("build the page first: `cargo xtask build`")?;
        let runtime = Builder::new_current_thread().enable_all().build().context("no runtime")?;
        let driver = Driver::start()?;
        let session = runtime
            .block_on(WebDriver::new(driver.address(), window.capabilities()?))
            .context("Chromium did not open")?;
        let record = RefCell::default();
        let page = Self {
            name: name.to_owned(),
            runtime,
            session: Some(session),
            record,
            _driver: driver,
            site,
            project,
        };
        page.resize(window)?;
        Ok(page)
    }

    /// Opens an address of the site, such as `#v1.x`, and waits until the page answers to a visitor.
    pub(crate) fn go(&self, address: &str) -> Result<()> {
        self.ask(self.session()?.goto(format!("{}{address}", self.site.address())))?;
        self.wait_until_live()
    }

    /// Opens the single file by itself, from a folder as visitors have them, with spaces and Japanese in its name.
    pub(crate) fn go_to_single_file(&self) -> Result<()> {
        let file = self.project.dist().join(xtask::single::FILE);
        let folder = self.project.target().join("usb").join("平和 協力 (demo)");
        std::fs::create_dir_all(&folder).context("no folder for the single file")?;
        let alone = folder.join(xtask::single::FILE);
        std::fs::copy(&file, &alone).context("build the page first: `cargo xtask build`")?;
        self.ask(self.session()?.goto(format!("file://{}", alone.display())))?;
        self.wait_until_live()
    }

    /// Opens the hosted page as a file, as somebody does who was handed the whole folder.
    pub(crate) fn go_to_hosted_page_as_file(&self) -> Result<()> {
        let file = self.project.dist().join("index.html");
        self.ask(self.session()?.goto(format!("file://{}", file.display())))
    }

    fn wait_until_live(&self) -> Result<()> {
        self.wait_until("the page is live", |page| {
            Ok(page.run("return document.documentElement.dataset.ready === 'live'")?
                == Value::Bool(true))
        })
    }

    /// Where the window is now.
    pub(crate) fn address(&self) -> String {
        self.session()
            .and_then(|session| self.ask(session.current_url()))
            .map(String::from)
            .unwrap_or_default()
    }

    /// Runs a script in the page; its `return` is the answer.
    pub(crate) fn run(&self, script: &str) -> Result<Value> {
        Ok(self.ask(self.session()?.execute(script, Vec::new()))?.json().clone())
    }

    /// Presses a key where the focus is.
    pub(crate) fn press(&self, key: Key) -> Result<()> {
        self.ask(self.session()?.action_chain().send_keys(key).perform())
    }

    fn session(&self) -> Result<&WebDriver> {
        self.session.as_ref().context("the window is closed")
    }

    fn ask<T>(&self, question: impl Future<Output = WebDriverResult<T>>) -> Result<T> {
        Ok(self.runtime.block_on(question)?)
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        if std::thread::panicking() {
            // Whatever goes wrong with the picture, the panic is the news.
            let _ = self.picture("panicked");
        }
        if let Some(session) = self.session.take() {
            let _ = self.runtime.block_on(session.quit());
        }
    }
}
