//! Sizes of the window, exact to the pixel in every engine, however small.

use anyhow::{Context, Result, bail};
use serde_json::json;

use super::{Page, engine::Engine};

/// The size of a window, in CSS pixels.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Window {
    width: u32,
    height: u32,
}

/// What a browser may put around a page, with room to spare.
const FRAME: u32 = 200;

impl Window {
    /// A screen on a desk.
    pub(crate) const DESK: Self = Self { width: 1280, height: 900 };
    /// The narrowest window that must work without scrolling sideways.
    pub(crate) const NARROW: Self = Self { width: 320, height: 640 };
}

impl Page {
    /// Gives the page an exact size.
    pub(crate) fn resize(&self, window: Window) -> Result<()> {
        let Window { width, height } = window;
        match self.engine {
            Engine::Chromium => {
                let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
                let tools = self.session()?.cdp();
                self.ask(tools.send_raw("Emulation.setDeviceMetricsOverride", size))?;
            }
            // Its window has a smallest width of 500 pixels, what it shows a page in has not.
            Engine::Firefox => {
                self.ask(self.session()?.set_window_rect(0, 0, width + FRAME, height + FRAME))?;
                self.run_as_firefox(&format!(
                    "const shown = gBrowser.selectedBrowser.style;
                     shown.maxWidth = '{width}px'; shown.maxHeight = '{height}px';"
                ))?;
            }
            Engine::WebKit => {
                self.ask(self.session()?.set_window_rect(0, 0, width, height))?;
                let (shown_width, shown_height) = self.size()?;
                let (more, taller) =
                    (width.saturating_sub(shown_width), height.saturating_sub(shown_height));
                self.ask(self.session()?.set_window_rect(0, 0, width + more, height + taller))?;
            }
        }
        self.wait_until("the window has its size", |page| Ok(page.size()? == (width, height)))
            .with_context(|| format!("{:?} instead of {window:?}", self.size()))
    }

    fn size(&self) -> Result<(u32, u32)> {
        let found = self.run("return [innerWidth, innerHeight]")?;
        let sizes: Vec<u32> = found
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|size| size.as_u64().and_then(|size| size.try_into().ok()))
            .collect();
        let [width, height] = sizes[..] else { bail!("{found} is no size") };
        Ok((width, height))
    }
}
