//! Opening addresses, and the sites that serve them.

use anyhow::Result;
use serde_json::Value;
use xtask::serve::Site;

use super::{
    Page,
    edition::{self, Edition},
};

impl Page {
    /// Opens an address of the edition, such as `#v1.x`, and waits until the page answers to a visitor.
    pub(crate) fn go(&self, address: &str) -> Result<()> {
        self.go_in(self.edition, address)
    }

    /// Opens an address of a named edition and waits until the page answers to a visitor.
    pub(crate) fn go_in(&self, edition: Edition, address: &str) -> Result<()> {
        self.open_address(&format!("{}{address}", self.home(edition)))?;
        self.wait_until_live()
    }

    /// Opens any address as it is written, and waits for nothing but the browser.
    pub(crate) fn open_address(&self, address: &str) -> Result<()> {
        self.listen()?;
        self.ask(self.session()?.goto(address))?;
        self.listen()
    }

    /// Opens the hosted page as a file, as somebody does who was handed the whole folder.
    pub(crate) fn open_hosted_page_as_file(&self) -> Result<()> {
        self.open_address(&edition::file_address(&self.project.dist().join("en/index.html")))
    }

    /// Waits until the page answers to a visitor.
    pub(crate) fn wait_until_live(&self) -> Result<()> {
        self.wait_until("the page is live", |page| {
            Ok(page.run("return document.documentElement.dataset.ready === 'live'")?
                == Value::Bool(true))
        })
    }

    /// Where an edition opens in English: the only place that knows how addresses begin.
    pub(crate) fn home(&self, edition: Edition) -> String {
        match edition {
            Edition::Hosted => format!("{}en/", self.site_address),
            Edition::SingleFile => edition::file_address(&self.file),
        }
    }

    /// The root of the site.
    pub(crate) fn site_address(&self) -> &str {
        &self.site_address
    }

    /// Stops the site; the browser stays as it is.
    pub(crate) fn stop_site(&self) {
        self.site.take();
    }

    /// Keeps another site until the browser is closed, and gives its address: a second origin, another folder, other headers.
    /// What the page asks of it is no request to somebody else.
    pub(crate) fn keep(&self, site: Site) -> String {
        let address = site.address();
        self.others.borrow_mut().push(site);
        address
    }

    /// Whether an address belongs to a site of this play.
    pub(super) fn is_own(&self, address: &str) -> bool {
        address.starts_with(&self.site_address)
            || self.others.borrow().iter().any(|site| address.starts_with(&site.address()))
    }

    /// Where the window is now.
    pub(crate) fn address(&self) -> String {
        self.session()
            .and_then(|session| self.ask(session.current_url()))
            .map(String::from)
            .unwrap_or_default()
    }
}
