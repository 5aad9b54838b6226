//! The main job on a fresh machine: install what is missing, build, serve, say where, open a browser.

use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use crate::{arguments::Arguments, dist, process, project::Project, serve::Site, setup};

/// The port when none is named; where it is taken, one of the next is used.
const USUAL_PORT: u16 = 8080;

/// How many ports from the usual one on are tried.
const PORTS_TRIED: u16 = 20;

/// Runs the page; comes back only with an error.
pub fn run(project: &Project, mut arguments: Arguments) -> Result<()> {
    let opens = !arguments.flag("--no-open");
    let port = arguments
        .value("--port")?
        .map(|port| {
            port.parse()
                .with_context(|| format!("`{port}` is not a port; give a number up to 65535"))
        })
        .transpose()?;
    arguments.finish()?;

    let tools = setup::ensure(project, setup::FOR_THE_PAGE)?;
    dist::build(project, &tools, dist::Extent::Pages)?;
    let site = open_site(project, port)?;
    println!("\nPKO Explorer is at {}  (stop with Ctrl+C)", site.address());
    if opens {
        open_browser(&site.address());
    }
    site.stay();
    Ok(())
}

fn open_site(project: &Project, port: Option<u16>) -> Result<Site> {
    if let Some(port) = port {
        return Site::open(&project.dist(), port);
    }
    (USUAL_PORT..USUAL_PORT + PORTS_TRIED)
        .find_map(|port| Site::open(&project.dist(), port).ok())
        .map_or_else(|| Site::open(&project.dist(), 0), Ok)
}

/// Asks the system to show the address; where there is no screen the printed address is enough.
fn open_browser(address: &str) {
    let (program, arguments): (&str, &[&str]) = match std::env::consts::OS {
        "macos" => ("open", &[]),
        "windows" => ("cmd", &["/C", "start", ""]),
        _ => ("xdg-open", &[]),
    };
    let has_screen = std::env::consts::OS != "linux"
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|variable| std::env::var_os(variable).is_some());
    if !has_screen || (std::env::consts::OS == "linux" && process::on_path(program).is_none()) {
        return;
    }
    let _ = Command::new(program)
        .args(arguments)
        .arg(address)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
}
