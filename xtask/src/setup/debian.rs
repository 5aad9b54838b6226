//! The browser for the end-to-end tests, its driver and a Japanese font: Debian's packages.

use std::{path::Path, process::Command};

use anyhow::{Context, Result, bail};

use crate::process;

/// What is needed, the package that brings it, and whether this machine has it.
struct Need {
    name: &'static str,
    package: &'static str,
    is_there: fn() -> bool,
}

const NEEDS: [Need; 3] = [
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
    Need { name: "a Japanese font", package: "fonts-noto-cjk", is_there: has_japanese_font },
];

/// Sees to all of it: root installs what is missing, anybody else is told what to install.
pub(super) fn browser(place: &str) -> Result<()> {
    let missing: Vec<&Need> = NEEDS.iter().filter(|need| !(need.is_there)()).collect();
    if missing.is_empty() {
        println!("{place} chromium, its driver and a Japanese font are there");
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
    println!("{place} installing {}", packages.join(", "));
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

fn has_japanese_font() -> bool {
    Path::new("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc").is_file()
        || process::answer(Command::new("fc-list").arg(":lang=ja"))
            .is_some_and(|fonts| !fonts.is_empty())
}
