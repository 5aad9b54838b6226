//! The engines: how each is started, and what a driver is asked for.
//!
//! All three are Debian's: Chromium, Firefox ESR, and WebKitGTK in its small browser `MiniBrowser`.

use std::path::Path;

use serde_json::{Value, json};
use thirtyfour::Capabilities;

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    /// `chromium` with `chromedriver`.
    Chromium,
    /// `firefox-esr` with `geckodriver`.
    Firefox,
    /// `MiniBrowser` of WebKitGTK with `WebKitWebDriver`.
    WebKit,
}

/// What Chromium leaves away: first-run pages, a screen, and whatever it would send by itself.
const CHROMIUM: [&str; 14] = [
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
];

impl Engine {
    /// Every engine.
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The name in tests and pictures.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// What the driver is asked for: a browser without a screen that speaks English,
    /// and that finds only a shut gate in place of every other machine.
    pub(super) fn capabilities(self, gate: &str) -> Capabilities {
        let mut wanted = Capabilities::new();
        let mut set = |key: &str, value: Value| {
            // A JSON value is always one.
            let _ = wanted.set(key, value);
        };
        let own = ["127.0.0.1", "localhost"];
        set(
            "proxy",
            json!({ "proxyType": "manual", "httpProxy": gate, "sslProxy": gate, "noProxy": own }),
        );
        match self {
            Self::Chromium => {
                set("goog:chromeOptions", json!({ "args": CHROMIUM }));
                set("goog:loggingPrefs", json!({ "browser": "ALL", "performance": "ALL" }));
            }
            Self::Firefox => {
                // The program's own messages would stand between those of the page.
                let preferences = json!({
                    "intl.accept_languages": "en",
                    "devtools.console.stdout.content": true,
                    "devtools.console.stdout.chrome": false,
                });
                set(
                    "moz:firefoxOptions",
                    json!({ "binary": "/usr/bin/firefox-esr", "args": ["-headless"], "prefs": preferences }),
                );
            }
            // Without options the driver starts Debian's own `MiniBrowser --automation`.
            Self::WebKit => {}
        }
        wanted
    }

    /// The environment that the browser inherits from its driver; `settings` is a folder of settings of our own.
    pub(super) fn environment(self, settings: &Path) -> Vec<(&'static str, String)> {
        match self {
            Self::Chromium | Self::Firefox => Vec::new(),
            // With a message bus, a second `MiniBrowser` would hand over to the first one and end.
            Self::WebKit => vec![
                ("DBUS_SESSION_BUS_ADDRESS", "disabled:".to_owned()),
                ("LC_ALL", "en_US.UTF-8".to_owned()),
                ("LANGUAGE", "en".to_owned()),
                ("NO_AT_BRIDGE", "1".to_owned()),
                ("XDG_CONFIG_HOME", settings.display().to_string()),
            ],
        }
    }
}
