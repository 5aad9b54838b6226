//! The only way to wait: for a condition that can be named, until it holds or patience ends.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use super::Page;

/// How long a condition may take on a busy machine.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

/// The time between two looks.
pub(super) const BETWEEN_LOOKS: Duration = Duration::from_millis(20);

impl Page {
    /// Waits until a condition gives a value. An error counts as "not yet": an element may go away between two calls.
    pub(crate) fn wait_for<T>(
        &self,
        what: &str,
        look: impl Fn(&Self) -> Result<Option<T>>,
    ) -> Result<T> {
        let begun = Instant::now();
        loop {
            let seen = look(self);
            if let Ok(Some(value)) = seen {
                return Ok(value);
            }
            if begun.elapsed() > PATIENCE {
                let why = seen.err().map(|error| format!(": {error:#}")).unwrap_or_default();
                bail!("waited {} s for this and it did not come: {what}{why}", PATIENCE.as_secs());
            }
            self.runtime.block_on(async { tokio::time::sleep(BETWEEN_LOOKS).await });
        }
    }

    /// Waits until a condition holds.
    pub(crate) fn wait_until(
        &self,
        what: &str,
        holds: impl Fn(&Self) -> Result<bool>,
    ) -> Result<()> {
        self.wait_for(what, |page| Ok(holds(page)?.then_some(())))
    }
}
