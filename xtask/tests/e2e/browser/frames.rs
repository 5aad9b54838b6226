//! Into a frame of a page and out again: what is asked in between is asked of the page in the frame.

use anyhow::Result;

use super::Page;

impl Page {
    /// Does something inside the frame that an expression finds, such as `document.querySelector('iframe')`.
    pub(crate) fn within<T>(
        &self,
        frame: &str,
        what: impl FnOnce(&Self) -> Result<T>,
    ) -> Result<T> {
        let session = self.session()?;
        let found = self.ask(session.execute(format!("return {frame}"), Vec::new()))?;
        self.ask(found.element()?.enter_frame())?;
        let done = what(self);
        self.ask(self.session()?.enter_default_frame())?;
        done
    }
}
