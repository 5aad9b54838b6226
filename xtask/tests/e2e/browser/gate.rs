//! What stands in place of every other machine: a proxy that writes down that it was asked, and refuses.
//!
//! With it nothing leaves this machine during the tests, whatever a page or a browser tries.

use std::{
    io::{Read, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::JoinHandle,
    time::Duration,
};

use anyhow::{Context, Result};

/// How long a caller may stay silent.
const PATIENCE: Duration = Duration::from_secs(2);

/// A shut gate; dropping it takes it away.
pub(super) struct Gate {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
    stopping: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Gate {
    /// Sets up a gate on a free port.
    pub(super) fn shut() -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no port is free")?;
        let address = listener.local_addr().context("the gate has no address")?;
        let (asked, stopping) = (Arc::<Mutex<Vec<String>>>::default(), Arc::default());
        let (list, stop) = (Arc::clone(&asked), Arc::<AtomicBool>::clone(&stopping));
        let thread = std::thread::spawn(move || {
            for caller in listener.incoming() {
                if stop.load(Ordering::SeqCst) {
                    return;
                }
                let Ok(caller) = caller else { continue };
                let question = refuse(caller);
                list.lock().unwrap_or_else(PoisonError::into_inner).push(question);
            }
        });
        Ok(Self { address, asked, stopping, thread: Some(thread) })
    }

    /// Host and port.
    pub(super) fn address(&self) -> String {
        self.address.to_string()
    }

    /// What was asked since the last time.
    pub(super) fn take_asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Gate {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        // Wakes the thread out of its wait for a caller.
        let _ = TcpStream::connect_timeout(&self.address, PATIENCE);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Gives no answer worth having; the address that was asked for, as far as it can be read.
fn refuse(mut caller: TcpStream) -> String {
    let mut head = [0; 1024];
    let _ = caller.set_read_timeout(Some(PATIENCE));
    let read = caller.read(&mut head).unwrap_or_default();
    let _ = caller
        .write_all(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    let head = head.get(..read).unwrap_or_default();
    // Rationale: WebKitGTK speaks TLS with a proxy for secure addresses, so that only the attempt is seen.
    std::str::from_utf8(head)
        .ok()
        .and_then(|head| head.split(' ').nth(1))
        .map_or_else(|| "https: (unreadable)".to_owned(), str::to_owned)
}
