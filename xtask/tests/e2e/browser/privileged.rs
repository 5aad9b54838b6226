//! What Firefox tells its own system: requests of pages, errors of scripts and of policies, and `console.error` on its output.

use std::sync::Arc;

use anyhow::Result;
use serde_json::{Value, json};
use thirtyfour::{
    RequestData, SessionId,
    common::command::{Command, FormatRequestData},
};

use super::{Page, record::texts};

/// Writes down every request that belongs to a page; what Firefox asks for itself belongs to none.
const WRITE_DOWN: &str = "
    window.heard = [];
    const observer = { observe: channel => {
        channel.QueryInterface(Ci.nsIHttpChannel);
        if (channel.loadInfo?.browsingContextID) heard.push(channel.URI.spec);
    } };
    window.heardBy = observer;
    Services.obs.addObserver(observer, 'http-on-modify-request');
";

/// Errors that come from a page, and the requests; both are then forgotten.
const HAND_OVER: &str = "
    const errors = [];
    for (const message of Services.console.getMessageArray()) {
        if (!(message instanceof Ci.nsIScriptError)) continue;
        const isOfThePage = !message.isFromChromeContext && !/^(chrome|resource):/.test(message.sourceName);
        const isError = (message.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)) === 0;
        // A load that the next address cut off while the worker answered it; that the worker does answer is tried in `offline`.
        const isCutOff = message.category === 'Service Worker Interception';
        if (isOfThePage && isError && !isCutOff) errors.push(`${message.category}: ${message.errorMessage} (${message.sourceName})`);
    }
    Services.console.reset();
    return [errors, window.heard.splice(0)];
";

/// How Firefox begins what it tells of `console.error` in a page.
const SAID: &str = "console.error: ";

/// What the page is made to say last, so that everything before it has arrived; a number tells which time.
const LAST: &str = "everything before this was heard";

/// Changes whom the scripts after it speak to; the client has no call for it.
#[derive(Debug)]
struct Context(&'static str);

impl FormatRequestData for Context {
    fn format_request(&self, session: &SessionId) -> RequestData {
        RequestData {
            uri: Arc::from(format!("session/{session}/moz/context")),
            body: Some(json!({ "context": self.0 })),
            ..Command::Refresh.format_request(session)
        }
    }
}

/// Parts of Firefox put their name and a colon before what they say; what a page says stands in quotes or brackets.
fn is_of_firefox(words: &str) -> bool {
    words
        .split_once(':')
        .is_some_and(|(name, _)| !name.is_empty() && name.chars().all(char::is_alphanumeric))
}

impl Page {
    /// Runs a script in Firefox itself.
    pub(super) fn run_as_firefox(&self, script: &str) -> Result<Value> {
        let session = self.session()?;
        self.ask(session.cmd(Context("chrome")))?;
        let answer = self.run(script);
        self.ask(session.cmd(Context("content")))?;
        answer
    }

    pub(super) fn begin_to_listen_in_firefox(&self) -> Result<()> {
        self.run_as_firefox(WRITE_DOWN).map(drop)
    }

    pub(super) fn listen_to_firefox(&self) -> Result<()> {
        let last = {
            let mut record = self.record.borrow_mut();
            record.times += 1;
            format!("{LAST}, time {}.", record.times)
        };
        self.wait_for("Firefox prints what it was told", |page| {
            // Said at every look: one line can be lost among what the processes of Firefox print at once.
            page.run(&format!("console.error('{last}')"))?;
            let mut record = page.record.borrow_mut();
            let mut is_last = false;
            let lines = page.driver.take_lines();
            for words in lines.iter().flat_map(|line| line.split(SAID).skip(1)) {
                if words.contains(LAST) {
                    is_last |= words.contains(&last);
                } else if !is_of_firefox(words) {
                    record.errors.push(words.to_owned());
                }
            }
            Ok(is_last.then_some(()))
        })?;
        let heard = self.run_as_firefox(HAND_OVER)?;
        let mut record = self.record.borrow_mut();
        record.errors.extend(heard.get(0).into_iter().flat_map(texts));
        record.requests.extend(heard.get(1).into_iter().flat_map(texts));
        Ok(())
    }
}
