//! The per-user folder that all checkouts share, and the lock that lets only one of them build tools at a time.
//!
//! A tool is at `tools/<package>-<version>/bin`. It is built under `building` and moved to its place as a whole,
//! so that an interrupted build leaves no half tool, and what was compiled is used again by the next attempt.

use std::{
    fs::{File, TryLockError},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

/// Set to another folder to use it in place of the user's own.
const OVERRIDE: &str = "PKO_EXPLORER_CACHE";

/// The folder of the project in the user's cache.
pub(super) fn folder() -> Result<PathBuf> {
    if let Some(folder) = std::env::var_os(OVERRIDE) {
        return std::path::absolute(folder).with_context(|| format!("{OVERRIDE} is not a path"));
    }
    let base = std::env::var_os("XDG_CACHE_HOME")
        .or_else(|| std::env::var_os("LOCALAPPDATA"))
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cache")))
        .with_context(|| {
            format!("no home folder is known; set {OVERRIDE} to a folder for the tools")
        })?;
    Ok(base.join("pko-explorer"))
}

/// Where a tool lies when it is installed.
pub(super) fn home(package: &str, version: &str) -> Result<PathBuf> {
    Ok(folder()?.join("tools").join(format!("{package}-{version}")))
}

/// Where tools are compiled.
pub(super) fn workshop() -> Result<PathBuf> {
    Ok(folder()?.join("building"))
}

/// Waits until no other checkout builds tools. The lock ends with the file handle, also when the process is killed.
pub(super) fn lock() -> Result<File> {
    let folder = folder()?;
    make(&folder)?;
    let path = folder.join("lock");
    let file = File::options()
        .create(true)
        .append(true)
        .open(&path)
        .with_context(|| format!("`{}` could not be opened", path.display()))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            eprintln!("      another checkout is installing tools; waiting for it");
            file.lock().context("the wait for another checkout was cut off")?;
        }
        Err(TryLockError::Error(error)) => {
            return Err(error).with_context(|| format!("`{}` could not be locked", path.display()));
        }
    }
    Ok(file)
}

/// Moves a finished tool to its place.
pub(super) fn put(staging: &Path, home: &Path) -> Result<()> {
    if home.exists() {
        remove(home)?;
    }
    if let Some(above) = home.parent() {
        make(above)?;
    }
    std::fs::rename(staging, home).with_context(|| {
        format!("`{}` could not be moved to `{}`", staging.display(), home.display())
    })
}

/// Makes a folder.
pub(super) fn make(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder)
        .with_context(|| format!("`{}` could not be made", folder.display()))
}

/// Removes a folder that may be there.
pub(super) fn remove(folder: &Path) -> Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("`{}` could not be removed", folder.display()))
        }
        _ => Ok(()),
    }
}

/// Gives back the room that compiling took, unless another checkout is at it.
pub(super) fn tidy() {
    let Ok(workshop) = workshop() else { return };
    if !workshop.exists() {
        return;
    }
    let Ok(file) = File::options().append(true).open(workshop.with_file_name("lock")) else {
        return;
    };
    if file.try_lock().is_ok() && remove(&workshop).is_err() {
        eprintln!("      `{}` may be deleted by hand", workshop.display());
    }
}
