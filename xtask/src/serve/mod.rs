//! A small server of files, for looking at the page on this machine and for the end-to-end tests.
//!
//! It answers on 127.0.0.1 only, one thread per connection, and nothing outside its folder.
//!
//! - `files` from an address to a file
//! - `kinds` the media type of a file

mod files;
mod kinds;

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::JoinHandle,
    time::Duration,
};

use anyhow::{Context, Result};

use files::Answer;

/// The longest head of a request that is read, in bytes.
const LONGEST_HEAD: u64 = 16 * 1024;

/// How long a connection may stay silent.
const PATIENCE: Duration = Duration::from_secs(20);

/// What every answer is made from.
struct Served {
    folder: PathBuf,
    /// Further lines of the head, each with its end.
    headers: String,
}

/// A folder being served; dropping it stops the server.
#[derive(Debug)]
pub struct Site {
    address: SocketAddr,
    stopping: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Site {
    /// Serves a folder on a port; port 0 is any free one.
    pub fn open(folder: &Path, port: u16) -> Result<Self> {
        Self::open_with(folder, port, &[])
    }

    /// The same, with headers of one's own, name and value, in every answer.
    pub fn open_with(folder: &Path, port: u16, headers: &[(&str, &str)]) -> Result<Self> {
        let folder = folder
            .canonicalize()
            .with_context(|| format!("`{}` is not there to be served", folder.display()))?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .with_context(|| format!("port {port} is taken; name another one with `--port`"))?;
        let address = listener.local_addr().context("the server has no address")?;
        let stopping = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&stopping);
        let lines: Vec<String> =
            headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let served = Arc::new(Served { folder, headers: lines.concat() });
        let thread = std::thread::spawn(move || accept(&listener, &served, &stop));
        Ok(Self { address, stopping, thread: Some(thread) })
    }

    /// The address to type, with its last slash.
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Serves until the process ends.
    pub fn stay(mut self) {
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        // Wakes the thread out of its wait for a connection.
        let _ = TcpStream::connect_timeout(&self.address, Duration::from_secs(1));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn accept(listener: &TcpListener, served: &Arc<Served>, stop: &AtomicBool) {
    for connection in listener.incoming() {
        if stop.load(Ordering::SeqCst) {
            return;
        }
        let Ok(stream) = connection else { continue };
        let served = Arc::clone(served);
        // A visitor who goes away in the middle is no error of ours.
        std::thread::spawn(move || drop(converse(stream, &served)));
    }
}

fn converse(stream: TcpStream, served: &Served) -> std::io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut lines = BufReader::new((&stream).take(LONGEST_HEAD)).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    // The head is read to its end: closing with bytes unread would cut the answer off.
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let answer = files::answer(&served.folder, &request);
    respond(stream, &answer, &served.headers, request.starts_with("HEAD "))
}

fn respond(
    mut stream: TcpStream,
    answer: &Answer,
    headers: &str,
    head_only: bool,
) -> std::io::Result<()> {
    write!(
        stream,
        "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n{headers}\r\n",
        answer.status,
        answer.kind,
        answer.body.len()
    )?;
    if !head_only {
        stream.write_all(&answer.body)?;
    }
    stream.flush()
}

#[cfg(test)]
mod tests;
