//! From the first line of a request to a file of the folder, and to nothing else.

use std::path::{Component, Path, PathBuf};

use super::kinds;

/// What goes back to the browser.
#[derive(Debug)]
pub(super) struct Answer {
    /// Number and words of the status.
    pub(super) status: &'static str,
    /// Media type.
    pub(super) kind: &'static str,
    /// The content.
    pub(super) body: Vec<u8>,
}

/// Answers a request line such as `GET /index.html HTTP/1.1`.
pub(super) fn answer(folder: &Path, request: &str) -> Answer {
    let mut words = request.split(' ');
    let (method, address) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    if !matches!(method, "GET" | "HEAD") {
        return refusal("405 Method Not Allowed");
    }
    match file(folder, address).and_then(|file| Some((std::fs::read(&file).ok()?, file))) {
        Some((body, file)) => Answer { status: "200 OK", kind: kinds::kind(&file), body },
        None => refusal("404 Not Found"),
    }
}

fn refusal(status: &'static str) -> Answer {
    Answer { status, kind: "text/plain; charset=utf-8", body: status.as_bytes().to_vec() }
}

/// The file behind an address; none when there is none or when it lies outside the folder, also by way of a link.
fn file(folder: &Path, address: &str) -> Option<PathBuf> {
    let path = address.split(['?', '#']).next()?.strip_prefix('/')?;
    let relative = PathBuf::from(decoded(path)?);
    if !relative.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let mut file = folder.join(relative);
    if file.is_dir() {
        file = file.join("index.html");
    }
    let file = file.canonicalize().ok()?;
    (file.starts_with(folder) && file.is_file()).then_some(file)
}

/// Turns `%41` into `A`; none when that is not text, or has a character that no file of ours has.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    let text = String::from_utf8(bytes).ok()?;
    (!text.contains(['\0', '\\'])).then_some(text)
}
