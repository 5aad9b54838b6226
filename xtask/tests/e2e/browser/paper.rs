//! What a page would print, where the engine tells.

use anyhow::Result;
use serde_json::json;

use super::{Page, engine::Engine};

impl Page {
    /// The words that stand on paper; none in an engine that cannot be asked.
    pub(crate) fn words_on_paper(&self) -> Result<Option<String>> {
        if self.engine != Engine::Chromium {
            return Ok(None);
        }
        let media = |media: &str| {
            let tools = self.session()?.cdp();
            self.ask(tools.send_raw("Emulation.setEmulatedMedia", json!({ "media": media })))
        };
        media("print")?;
        let words = self.run("return document.body.innerText")?;
        media("")?;
        Ok(words.as_str().map(str::to_owned))
    }
}
