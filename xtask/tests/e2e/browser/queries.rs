//! Elements as a visitor with a screen reader knows them: by role and name, both as the browser computes them.

use std::sync::Arc;

use anyhow::Result;
use thirtyfour::{
    By, ElementId, RequestData, SessionId, WebElement,
    common::command::{Command, FormatRequestData},
};

use super::Page;

/// Which elements can have a role at all, so that few of them are asked.
const CANDIDATES: &[(&str, &str)] = &[
    ("button", "button, summary, input[type=button], input[type=submit]"),
    ("checkbox", "input[type=checkbox]"),
    ("combobox", "select"),
    ("dialog", "dialog"),
    ("heading", "h1, h2, h3, h4, h5, h6"),
    ("link", "a[href]"),
    ("main", "main"),
    ("navigation", "nav"),
    ("radio", "input[type=radio]"),
    ("radiogroup", "fieldset"),
    ("searchbox", "input[type=search]"),
    ("status", "output"),
    ("table", "table"),
];

/// A question to the browser's accessibility tree: `WebDriver` has it, the client has no call for it.
#[derive(Debug)]
struct Computed {
    what: &'static str,
    element: ElementId,
}

impl FormatRequestData for Computed {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let address = format!("session/{session}/element/{}/computed{}", self.element, self.what);
        // The same kind of request with another address.
        RequestData { uri: Arc::from(address), ..Command::GetActiveElement.format_request(session) }
    }
}

impl Page {
    /// Waits for the element with a role and a name.
    pub(crate) fn element(&self, role: &str, name: &str) -> Result<WebElement> {
        self.wait_for(&format!("a {role} named `{name}`"), |page| page.look_for(role, name))
    }

    /// The role and the name of what has the focus.
    pub(crate) fn focused(&self) -> Result<(String, String)> {
        let element = self.ask(self.session()?.active_element())?;
        Ok((self.computed("role", &element)?, self.computed("label", &element)?))
    }

    /// Clicks an element.
    pub(crate) fn click(&self, element: &WebElement) -> Result<()> {
        self.ask(element.click())
    }

    fn look_for(&self, role: &str, name: &str) -> Result<Option<WebElement>> {
        let native =
            CANDIDATES.iter().find(|(candidate, _)| *candidate == role).map(|(_, css)| *css);
        let css = [Some(format!("[role={role}]")), native.map(str::to_owned)].into_iter().flatten();
        let css = css.collect::<Vec<_>>().join(", ");
        for element in self.ask(self.session()?.find_all(By::Css(css)))? {
            // Of an element that is hidden, WebKit's driver gives an error in place of no name.
            let is_named = self.computed("label", &element).is_ok_and(|label| label == name);
            if is_named && self.computed("role", &element)? == role {
                return Ok(Some(element));
            }
        }
        Ok(None)
    }

    fn computed(&self, what: &'static str, element: &WebElement) -> Result<String> {
        let question = Computed { what, element: element.element_id() };
        let session = self.session()?;
        self.ask(async { session.cmd(question).await?.value() })
    }
}
