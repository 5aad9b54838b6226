//! The driver of an engine: started on a free port, with a display where the engine needs one, ended when dropped.

use std::{
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::PathBuf,
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, anyhow, ensure};
use thirtyfour::WebDriver;
use tokio::runtime::Runtime;
use xtask::{
    project::Project,
    setup::{self, Tool},
};

use super::{
    engine::Engine,
    gate::Gate,
    process::Process,
    waiting::{BETWEEN_LOOKS, PATIENCE},
};

/// Lets the window of `MiniBrowser` become as small as a page may have to be: its tool bar has no room of its own.
const NO_TOOL_BAR: &str = "* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0); }\n";

/// How long a browser may take to open.
const OPENING: Duration = Duration::from_secs(40);

/// How often a browser is asked to open: on a busy machine one in six `MiniBrowser` that are given a proxy end at once,
/// and their driver waits for them all the same.
const ATTEMPTS: usize = 12;

/// Starts a driver and has it open its browser.
pub(super) fn open(
    engine: Engine,
    project: &Project,
    runtime: &Runtime,
    gate: &Gate,
) -> Result<(Driver, WebDriver)> {
    let mut attempt = 1;
    loop {
        match open_once(engine, project, runtime, gate) {
            Err(error) if attempt < ATTEMPTS => {
                println!("{error:#}; once more");
                attempt += 1;
            }
            opened => return opened,
        }
    }
}

fn open_once(
    engine: Engine,
    project: &Project,
    runtime: &Runtime,
    gate: &Gate,
) -> Result<(Driver, WebDriver)> {
    let driver = Driver::start(engine, project)?;
    let wanted = engine.capabilities(&gate.address());
    let opened = runtime.block_on(async {
        tokio::select! {
            opened = WebDriver::new(driver.address(), wanted) => {
                opened.with_context(|| format!("{} did not open", engine.name()))
            }
            why = driver.is_waited_for_in_vain() => Err(anyhow!("{} {why}", engine.name())),
        }
    });
    Ok((driver, opened?))
}

/// A running driver.
pub(super) struct Driver {
    process: Process,
    port: u16,
    /// Ended after the driver.
    _display: Option<Process>,
}

impl Driver {
    /// Starts the driver of an engine.
    pub(super) fn start(engine: Engine, project: &Project) -> Result<Self> {
        match engine {
            Engine::Chromium => says_where(
                Command::new("chromedriver").arg("--port=0"),
                "started successfully on port ",
            ),
            Engine::Firefox => {
                let program = setup::program(project, Tool::Geckodriver)?;
                // The system's side of Firefox is where its console and its requests can be heard.
                says_where(
                    Command::new(program).args(["--port=0", "--allow-system-access"]),
                    "Listening on 127.0.0.1:",
                )
            }
            Engine::WebKit => with_display(engine, project),
        }
    }

    /// The address for a client.
    pub(super) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Ends when its browser has, or when patience does; says which.
    async fn is_waited_for_in_vain(&self) -> String {
        let begun = Instant::now();
        loop {
            tokio::time::sleep(BETWEEN_LOOKS).await;
            if self.process.has_lost_its_programs() {
                return "ended instead of opening".to_owned();
            }
            if begun.elapsed() > OPENING {
                return format!("gave no answer in {} s", OPENING.as_secs());
            }
        }
    }

    /// What driver and browser have printed since the last time.
    pub(super) fn take_lines(&self) -> Vec<String> {
        self.process.take_lines()
    }
}

/// A driver that chooses a port and prints it after some words.
fn says_where(command: &mut Command, words: &str) -> Result<Driver> {
    let (process, port) = Process::start(command, |line| {
        line.split_once(words)?.1.trim_end_matches('.').parse().ok()
    })?;
    Ok(Driver { process, port, _display: None })
}

/// `WebKitWebDriver` prints nothing, has to be told a port, and its browser needs a display.
fn with_display(engine: Engine, project: &Project) -> Result<Driver> {
    let (display, number) = Process::start(
        Command::new("Xvfb").args(["-displayfd", "1", "-noreset", "-nolisten", "tcp"]).args([
            "-screen",
            "0",
            "1600x1200x24",
        ]),
        |line| line.trim().parse::<u32>().ok(),
    )?;
    let port = free_port()?;
    let process = Process::start_silent(
        Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("DISPLAY", format!(":{number}"))
            .envs(engine.environment(&settings(project)?)),
    )?;
    let mut driver = Driver { process, port, _display: Some(display) };
    let begun = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        ensure!(!driver.process.has_ended(), "`WebKitWebDriver` ended instead of listening");
        ensure!(begun.elapsed() < PATIENCE, "`WebKitWebDriver` does not listen");
        std::thread::sleep(BETWEEN_LOOKS);
    }
    Ok(driver)
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no port is free")?;
    Ok(listener.local_addr().context("a port has no number")?.port())
}

/// A folder of settings for `MiniBrowser`.
fn settings(project: &Project) -> Result<PathBuf> {
    let folder = project.target().join("e2e/settings");
    let file = folder.join("gtk-3.0/gtk.css");
    if std::fs::read_to_string(&file).ok().as_deref() != Some(NO_TOOL_BAR) {
        xtask::project::write(&file, NO_TOOL_BAR)?;
    }
    Ok(folder)
}
