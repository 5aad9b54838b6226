//! What the page did behind the visitor's back: messages in the console and requests, kept from the driver's logs.

use anyhow::{Result, ensure};
use serde_json::Value;

use super::Page;

/// Everything heard so far; the driver forgets what it has handed over.
#[derive(Debug, Default)]
pub(super) struct Record {
    errors: Vec<String>,
    requests: Vec<String>,
}

impl Page {
    /// Checks that the console holds no error and that nobody but our own server was asked for anything.
    pub(crate) fn is_clean(&self) -> Result<()> {
        self.listen()?;
        let own = self.site.address();
        let record = self.record.borrow();
        ensure!(
            record.requests.iter().any(|url| url.starts_with(&own)),
            "no request was recorded at all"
        );
        let foreign: Vec<&str> = record
            .requests
            .iter()
            .map(String::as_str)
            .filter(|url| is_of_the_network(url) && !url.starts_with(&own))
            .collect();
        ensure!(foreign.is_empty(), "requests to somebody else:\n{}", foreign.join("\n"));
        ensure!(record.errors.is_empty(), "errors in the console:\n{}", record.errors.join("\n"));
        Ok(())
    }

    /// Checks that the browser has said in the console what it refuses, and forgets it.
    pub(crate) fn was_refused_something(&self) -> Result<()> {
        self.listen()?;
        let errors = std::mem::take(&mut self.record.borrow_mut().errors);
        ensure!(!errors.is_empty(), "the browser refused nothing");
        Ok(())
    }

    fn listen(&self) -> Result<()> {
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
