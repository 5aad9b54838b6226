//! The keyboard beyond single keys, and walking by Tab as somebody without a mouse does.

use anyhow::{Result, bail};
use thirtyfour::Key;

use super::Page;

/// How often Tab is pressed before a control counts as out of reach.
const FARTHEST: usize = 150;

impl Page {
    /// Types text where the focus is.
    pub(crate) fn type_text(&self, text: &str) -> Result<()> {
        self.ask(self.session()?.action_chain().send_keys(text).perform())
    }

    /// Presses a letter with Control held.
    pub(crate) fn with_control(&self, letter: &str) -> Result<()> {
        let chain = self.session()?.action_chain();
        self.ask(chain.key_down(Key::Control).send_keys(letter).key_up(Key::Control).perform())
    }

    /// Presses Tab until the focus is on a control whose name begins so.
    pub(crate) fn tab_to(&self, name: &str) -> Result<()> {
        let mut passed = Vec::new();
        for _ in 0..FARTHEST {
            self.press(Key::Tab)?;
            let (_, focused) = self.focused()?;
            if focused.starts_with(name) {
                return Ok(());
            }
            passed.push(focused);
        }
        bail!("Tab does not reach `{name}`; it passes {passed:?}")
    }
}
