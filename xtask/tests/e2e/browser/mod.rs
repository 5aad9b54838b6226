//! A browser window on the built page, with calls that block, so that a scenario reads from top to bottom.
//!
//! Every play of a scenario gets a server, a driver and a browser of its own and leaves nothing running, also when it panics.
//! At its end it is also checked for errors in the console and for requests to anybody else.
//!
//! - `plays` a scenario as one test for each engine and edition
//! - `engine` Chromium, Firefox and WebKitGTK
//! - `edition` the hosted page and the single file
//! - `places` opening addresses, and what serves them
//! - `frames` frames within a page
//! - `copies` copies of the folder that something goes wrong with, and a host's headers
//! - `driver` the driver of an engine
//! - `process` other processes
//! - `gate` what stands in place of every other machine
//! - `window` sizes
//! - `waiting` the only way to wait
//! - `keys` the keyboard beyond single keys
//! - `queries` elements by role and name
//! - `record` messages in the console and requests
//! - `privileged` what Firefox tells its own system
//! - `collector` what a page can tell of itself
//! - `axe` accessibility rules
//! - `paper` what a page would print
//! - `picture` screenshots

mod axe;
mod collector;
pub(crate) mod copies;
mod driver;
mod edition;
mod engine;
mod frames;
mod gate;
mod keys;
mod paper;
mod picture;
mod places;
mod plays;
mod privileged;
mod process;
mod queries;
mod record;
mod waiting;
mod window;

use std::{cell::RefCell, future::Future, path::PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;
use thirtyfour::{Key, WebDriver, error::WebDriverResult};
use tokio::runtime::{Builder, Runtime};
use xtask::{project::Project, serve::Site};

use driver::Driver;
use gate::Gate;
use record::Record;

pub(crate) use edition::Edition;
pub(crate) use engine::Engine;
pub(crate) use plays::{play, plays, scenario};
pub(crate) use window::Window;

/// A browser window on the page.
pub(crate) struct Page {
    name: String,
    engine: Engine,
    edition: Edition,
    runtime: Runtime,
    session: Option<WebDriver>,
    record: RefCell<Record>,
    // Dropped last and in this order: the driver must outlive the session, the sites the browser.
    driver: Driver,
    gate: Gate,
    site: RefCell<Option<Site>>,
    /// Where the site was also after it has stopped.
    site_address: String,
    others: RefCell<Vec<Site>>,
    file: PathBuf,
    project: Project,
}

impl Page {
    fn open(name: &str, engine: Engine, edition: Edition) -> Result<Self> {
        let project = Project::find()?;
        let site =
            Site::open(&project.dist(), 0).context("build the page first: `cargo xtask build`")?;
        let file = edition::single_file(&project)?;
        let gate = Gate::shut()?;
        let runtime = Builder::new_current_thread().enable_all().build().context("no runtime")?;
        let (driver, session) = driver::open(engine, &project, &runtime, &gate)?;
        let page = Self {
            name: format!("{name}-{}-{}", engine.name(), edition.name()),
            engine,
            edition,
            runtime,
            session: Some(session),
            record: RefCell::default(),
            driver,
            gate,
            site_address: site.address(),
            site: RefCell::new(Some(site)),
            others: RefCell::default(),
            file,
            project,
        };
        page.begin_to_listen()?;
        Ok(page)
    }

    /// The engine that this is played in.
    pub(crate) fn engine(&self) -> Engine {
        self.engine
    }

    /// The edition that is played.
    pub(crate) fn edition(&self) -> Edition {
        self.edition
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
