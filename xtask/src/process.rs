//! Other programs: whether they are there, what they print, and what to say when they stop with an error.

use std::{
    ffi::OsString,
    path::PathBuf,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

/// Cargo, as the toolchain of this checkout has it.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
}

/// Runs a program with its output on the screen; an end other than success is an error that names the call.
pub fn run(command: &mut Command) -> Result<()> {
    let called = call(command);
    let status = command.status().with_context(|| format!("`{called}` could not be started"))?;
    if !status.success() {
        bail!("`{called}` ended with {status}");
    }
    Ok(())
}

/// What a program prints, or nothing when it is not there or ends with an error.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The file of a program on the `PATH`.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(executable(program)))
        .find(|file| file.is_file())
}

/// A program's file name on this system.
pub fn executable(program: &str) -> String {
    format!("{program}{}", std::env::consts::EXE_SUFFIX)
}

/// The call as one would type it, for messages.
pub fn call(command: &Command) -> String {
    let program = PathBuf::from(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program()).to_string_lossy().into_owned();
    command.get_args().fold(name, |call, argument| format!("{call} {}", argument.to_string_lossy()))
}
