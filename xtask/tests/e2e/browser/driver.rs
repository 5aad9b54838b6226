//! The `ChromeDriver` process: started on a free port, ended when dropped.

use std::{
    io::{BufRead, BufReader, Read},
    process::{Child, ChildStdout, Command, Stdio},
};

use anyhow::{Context, Result};

/// What the driver prints when it listens, before the port.
const LISTENS: &str = "started successfully on port ";

/// A running driver.
pub(super) struct Driver {
    child: Child,
    port: u16,
    /// Held open, so that the driver can go on printing.
    _printed: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts a driver and reads from its output where it listens.
    pub(super) fn start() -> Result<Self> {
        let mut child = Command::new("chromedriver")
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("`chromedriver` did not start; `cargo xtask test` installs it or says how")?;
        let mut printed = BufReader::new(child.stdout.take().context("the driver has no output")?);
        let port = printed
            .by_ref()
            .lines()
            .map_while(Result::ok)
            .find_map(|line| line.split_once(LISTENS)?.1.trim_end_matches('.').parse().ok());
        let Some(port) = port else {
            let _ = child.kill();
            let _ = child.wait();
            anyhow::bail!("`chromedriver` ended without saying where it listens");
        };
        Ok(Self { child, port, _printed: printed })
    }

    /// The address for a client.
    pub(super) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
