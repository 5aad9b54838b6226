//! What the page did behind the visitor's back: messages in the console and requests.
//!
//! Chromium's driver keeps both. Firefox tells them to its own system (`privileged`).
//! WebKitGTK's driver has neither: there the page is asked for its errors (`collector`), and the gate for requests.
//! That each of these ways does hear is a scenario of its own, `scenarios::hearing`.

use anyhow::{Result, ensure};
use serde_json::Value;

use super::{Edition, Page, engine::Engine};

/// Everything heard so far; whoever was asked forgets what it has handed over.
#[derive(Debug, Default)]
pub(super) struct Record {
    pub(super) errors: Vec<String>,
    pub(super) requests: Vec<String>,
    /// How often Firefox was listened to.
    pub(super) times: u32,
}

impl Page {
    /// Checks that the console holds no error and that nobody but our own server was asked for anything.
    pub(crate) fn is_clean(&self) -> Result<()> {
        self.listen()?;
        let record = self.record.borrow();
        if self.edition == Edition::Hosted && self.engine != Engine::WebKit {
            ensure!(
                record.requests.iter().any(|url| self.is_own(url)),
                "no request was recorded at all"
            );
        }
        let foreign: Vec<&str> = record
            .requests
            .iter()
            .map(String::as_str)
            .filter(|url| is_of_the_network(url) && !self.is_own(url))
            .collect();
        ensure!(foreign.is_empty(), "requests to somebody else:\n{}", foreign.join("\n"));
        ensure!(record.errors.is_empty(), "errors in the console:\n{}", record.errors.join("\n"));
        Ok(())
    }

    /// Hands over the errors and the foreign requests heard so far, for a scenario that causes them on purpose.
    pub(crate) fn take_heard(&self) -> Result<(Vec<String>, Vec<String>)> {
        self.listen()?;
        let mut record = self.record.borrow_mut();
        let (errors, requests) =
            (std::mem::take(&mut record.errors), std::mem::take(&mut record.requests));
        let (own, foreign) =
            requests.into_iter().partition(|url| !is_of_the_network(url) || self.is_own(url));
        record.requests = own;
        Ok((errors, foreign))
    }

    /// Prepares what has to be prepared before the first page.
    pub(super) fn begin_to_listen(&self) -> Result<()> {
        match self.engine {
            Engine::Chromium | Engine::WebKit => Ok(()),
            Engine::Firefox => self.begin_to_listen_in_firefox(),
        }
    }

    /// Takes over what was heard since the last time; called before and after every address that is opened.
    pub(super) fn listen(&self) -> Result<()> {
        match self.engine {
            Engine::Chromium => self.listen_to_chromium(),
            Engine::Firefox => self.listen_to_firefox(),
            Engine::WebKit => {
                let errors = self.collect()?;
                let mut record = self.record.borrow_mut();
                record.errors.extend(errors);
                record.requests.extend(self.gate.take_asked());
                Ok(())
            }
        }
    }

    fn listen_to_chromium(&self) -> Result<()> {
        let session = self.session()?;
        let console = self.ask(session.get_log("browser"))?;
        let network = self.ask(session.get_log("performance"))?;
        let mut record = self.record.borrow_mut();
        record.errors.extend(
            console.into_iter().filter(|entry| entry.level == "SEVERE").map(|entry| entry.message),
        );
        record.requests.extend(network.iter().filter_map(|entry| request(&entry.message)));
        Ok(())
    }
}

/// Addresses made inside the page or the browser reach no network.
fn is_of_the_network(url: &str) -> bool {
    !["data:", "blob:", "about:", "chrome:", "devtools:", "file:"]
        .iter()
        .any(|scheme| url.starts_with(scheme))
}

/// The address in an entry of the performance log that tells of a request.
fn request(entry: &str) -> Option<String> {
    let entry: Value = serde_json::from_str(entry).ok()?;
    let message = entry.get("message")?;
    let parameters = message.get("params")?;
    let url = match message.get("method")?.as_str()? {
        "Network.requestWillBeSent" => parameters.get("request")?.get("url")?,
        "Network.webSocketCreated" => parameters.get("url")?,
        _ => return None,
    };
    Some(url.as_str()?.to_owned())
}

/// The texts of a list that a script gave.
pub(super) fn texts(list: &Value) -> Vec<String> {
    let texts = list.as_array().into_iter().flatten();
    texts.filter_map(|text| text.as_str().map(str::to_owned)).collect()
}
