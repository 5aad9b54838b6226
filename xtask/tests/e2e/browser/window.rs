//! Sizes of the window and how Chromium is started: no screen, no first-run pages, nothing sent in the background.

use anyhow::Result;
use serde_json::json;
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel};

use super::Page;

/// The size of a window, in CSS pixels.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Window {
    width: u32,
    height: u32,
}

impl Window {
    /// A screen on a desk.
    pub(crate) const DESK: Self = Self { width: 1280, height: 900 };
    /// The narrowest window that must work without scrolling sideways.
    pub(crate) const NARROW: Self = Self { width: 320, height: 640 };

    /// What the driver is asked for.
    pub(super) fn capabilities(self) -> Result<ChromeCapabilities> {
        let mut wanted = ChromeCapabilities::new();
        for argument in [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-extensions",
            "--disable-sync",
            "--disable-search-engine-choice-screen",
            "--force-color-profile=srgb",
            "--lang=en",
        ] {
            wanted.add_arg(argument)?;
        }
        wanted.add_arg(&format!("--window-size={},{}", self.width, self.height))?;
        wanted.set_logging_prefs("browser", LoggingPrefsLogLevel::All)?;
        wanted.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
        Ok(wanted)
    }
}

impl Page {
    /// Gives the page an exact size: a window without a screen has a smallest width of its own.
    pub(super) fn resize(&self, window: Window) -> Result<()> {
        let size = json!({ "width": window.width, "height": window.height, "deviceScaleFactor": 1, "mobile": false });
        self.ask(self.session()?.cdp().send_raw("Emulation.setDeviceMetricsOverride", size))?;
        Ok(())
    }
}
