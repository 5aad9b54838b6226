//! Processes that the tests start, each ended when dropped, and the lines that it prints.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, PoisonError},
};

use anyhow::{Context, Result};

/// A running process.
pub(super) struct Process {
    child: Child,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Process {
    /// Starts a program; `heard` is asked of each line until it gives a value, and that is the answer.
    pub(super) fn start<T>(
        command: &mut Command,
        heard: impl Fn(&str) -> Option<T>,
    ) -> Result<(Self, T)> {
        let mut child = spawn(command.stdout(Stdio::piped()))?;
        let output = child.stdout.take().context("the program has no output")?;
        let mut process = Self { child, lines: Arc::default() };
        // Two processes of one browser may print into each other's letters: a line that is no text is still a line.
        let mut printed = BufReader::new(output)
            .split(b'\n')
            .map_while(Result::ok)
            .map(|line| String::from_utf8_lossy(&line).into_owned());
        let Some(answer) = printed.find_map(|line| heard(&line)) else {
            let ended = process.child.wait().context("the program's end is unknown")?;
            anyhow::bail!("`{}` said nothing of use and ended with {ended}", name(command));
        };
        // Read to the end, so that the program can go on printing.
        let lines = Arc::clone(&process.lines);
        std::thread::spawn(move || {
            for line in printed {
                lines.lock().unwrap_or_else(PoisonError::into_inner).push(line);
            }
        });
        Ok((process, answer))
    }

    /// Starts a program that prints nothing.
    pub(super) fn start_silent(command: &mut Command) -> Result<Self> {
        Ok(Self { child: spawn(command.stdout(Stdio::null()))?, lines: Arc::default() })
    }

    /// Whether it runs no more.
    pub(super) fn has_ended(&mut self) -> bool {
        self.child.try_wait().is_ok_and(|status| status.is_some())
    }

    /// Whether it has started other programs, and none of them runs any more.
    pub(super) fn has_lost_its_programs(&self) -> bool {
        let pid = self.child.id();
        let started = std::fs::read_to_string(format!("/proc/{pid}/task/{pid}/children"));
        let runs = |pid: &str| {
            // After the name, which may hold anything but stands in brackets, comes the state; Z: ended, and nobody has asked.
            let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
            stat.rsplit_once(") ").is_some_and(|(_, rest)| !rest.starts_with('Z'))
        };
        let started = started.unwrap_or_default();
        !started.trim().is_empty() && !started.split_whitespace().any(runs)
    }

    /// What it has printed since the last time.
    pub(super) fn take_lines(&self) -> Vec<String> {
        std::mem::take(&mut *self.lines.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn spawn(command: &mut Command) -> Result<Child> {
    command.stdin(Stdio::null()).stderr(Stdio::null()).spawn().with_context(|| {
        format!(
            "`{}` did not start; `cargo xtask test browser` installs it or says how",
            name(command)
        )
    })
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}
