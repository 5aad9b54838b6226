//! What tests need of this machine, as Debian's packages: browsers and their drivers, a display without a screen,
//! a Japanese font, and web servers.
//!
//! The driver of Firefox is none of them: it comes from crates.io (`table`).

use std::{path::Path, process::Command};

use anyhow::{Context, Result, bail};

use crate::process;

/// What is needed, the package that brings it, and whether this machine has it.
struct Need {
    name: &'static str,
    package: &'static str,
    is_there: fn() -> bool,
}

const NEEDS: [Need; 10] = [
    Need {
        name: "Chromium",
        package: "chromium",
        is_there: || process::on_path("chromium").is_some(),
    },
    Need {
        name: "ChromeDriver",
        package: "chromium-driver",
        is_there: || process::on_path("chromedriver").is_some(),
    },
    Need {
        name: "Firefox ESR",
        package: "firefox-esr",
        is_there: || process::on_path("firefox-esr").is_some(),
    },
    Need {
        name: "WebKitGTK with its driver",
        package: "webkit2gtk-driver",
        is_there: || process::on_path("WebKitWebDriver").is_some(),
    },
    Need { name: "Xvfb", package: "xvfb", is_there: || process::on_path("Xvfb").is_some() },
    Need { name: "a Japanese font", package: "fonts-noto-cjk", is_there: has_japanese_font },
    // Servers that `docs/hosting.md` is tried with; Debian keeps them where only root's `PATH` leads.
    Need { name: "nginx", package: "nginx-light", is_there: || is_file("/usr/sbin/nginx") },
    Need {
        name: "nginx's module for .br files",
        package: "libnginx-mod-http-brotli-static",
        is_there: || is_file("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"),
    },
    Need { name: "Apache", package: "apache2-bin", is_there: || is_file("/usr/sbin/apache2") },
    Need {
        name: "the list of media types",
        package: "media-types",
        is_there: || is_file("/etc/mime.types"),
    },
];

/// Sees to all of it: root installs what is missing, anybody else is told what to install.
pub(super) fn browsers(place: &str) -> Result<()> {
    let missing: Vec<&Need> = NEEDS.iter().filter(|need| !(need.is_there)()).collect();
    if missing.is_empty() {
        eprintln!(
            "{place} Chromium, Firefox ESR, WebKitGTK, a display, a Japanese font, nginx and Apache are there"
        );
        return Ok(());
    }
    let packages: Vec<&str> = missing.iter().map(|need| need.package).collect();
    if process::on_path("apt-get").is_none() || !is_root() {
        let names: Vec<&str> = missing.iter().map(|need| need.name).collect();
        bail!(
            "the end-to-end tests need {}; install with `sudo apt-get install {}` and run this again",
            names.join(", "),
            packages.join(" ")
        );
    }
    eprintln!("{place} installing {}", packages.join(", "));
    // The lists may be old enough to name versions that are gone; an error here shows in the next call.
    let _ = apt().args(["update", "-q"]).status();
    process::run(apt().args(["install", "-y", "-q", "--no-install-recommends"]).args(&packages))
        .with_context(|| format!("install {} by hand and run this again", packages.join(", ")))?;
    match NEEDS.iter().find(|need| !(need.is_there)()) {
        None => Ok(()),
        Some(need) => bail!("{} was installed but {} is not found", need.package, need.name),
    }
}

fn apt() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn is_root() -> bool {
    process::answer(Command::new("id").arg("-u")).as_deref() == Some("0")
}

fn is_file(path: &str) -> bool {
    Path::new(path).is_file()
}

fn has_japanese_font() -> bool {
    is_file("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
        || process::answer(Command::new("fc-list").arg(":lang=ja"))
            .is_some_and(|fonts| !fonts.is_empty())
}
