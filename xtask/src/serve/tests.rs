//! The server as a browser meets it: over a real connection.

use std::{
    io::{Read, Write},
    net::TcpStream,
    path::PathBuf,
};

use super::Site;
use crate::project::write;

/// A folder with a page, beside it a file that nobody may see.
fn folder(name: &str) -> PathBuf {
    let above = std::env::temp_dir().join(format!("pko-serve-{name}-{}", std::process::id()));
    write(&above.join("secret.txt"), "secret").unwrap();
    write(&above.join("site/index.html"), "<p>page</p>").unwrap();
    write(&above.join("site/with space.wasm"), "wasm").unwrap();
    above
}

fn ask(site: &Site, request: &str) -> String {
    let mut stream = TcpStream::connect(site.address).unwrap();
    write!(stream, "{request} HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn files_come_with_their_type() {
    let above = folder("types");
    let site = Site::open(&above.join("site"), 0).unwrap();
    let page = ask(&site, "GET /?x=1");
    assert!(page.starts_with("HTTP/1.1 200 OK\r\nContent-Type: text/html"), "{page}");
    assert!(page.ends_with("<p>page</p>"), "{page}");
    assert!(ask(&site, "GET /with%20space.wasm").contains("application/wasm"));
    assert!(ask(&site, "HEAD /").ends_with("\r\n\r\n"));
    drop(site);
    std::fs::remove_dir_all(above).unwrap();
}

#[test]
fn headers_of_ones_own_stand_in_every_answer() {
    let above = folder("headers");
    let folder = above.join("site");
    let site = Site::open_with(&folder, 0, &[("X-First", "1"), ("X-Second", "two")]).unwrap();
    for request in ["GET /", "HEAD /", "GET /nowhere", "POST /"] {
        let answer = ask(&site, request);
        let (head, _) = answer.split_once("\r\n\r\n").unwrap();
        assert!(head.ends_with("\r\nX-First: 1\r\nX-Second: two"), "{request}: {answer}");
    }
    let plain = Site::open(&folder, 0).unwrap();
    assert!(!ask(&plain, "GET /").contains("X-First"));
    drop((site, plain));
    std::fs::remove_dir_all(above).unwrap();
}

#[test]
fn nothing_outside_the_folder_is_given() {
    let above = folder("outside");
    #[cfg(unix)]
    std::os::unix::fs::symlink(above.join("secret.txt"), above.join("site/link.txt")).unwrap();
    let site = Site::open(&above.join("site"), 0).unwrap();
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "//etc/passwd",
        "/link.txt",
        "secret.txt",
        "/%zz",
    ] {
        let answer = ask(&site, &format!("GET {path}"));
        assert!(answer.starts_with("HTTP/1.1 404"), "{path}: {answer}");
    }
    assert!(ask(&site, "POST /").starts_with("HTTP/1.1 405"));
    drop(site);
    std::fs::remove_dir_all(above).unwrap();
}

#[test]
fn a_taken_port_is_said_in_words() {
    let above = folder("port");
    let site = Site::open(&above.join("site"), 0).unwrap();
    let error = Site::open(&above.join("site"), site.address.port()).unwrap_err();
    assert!(error.to_string().contains("--port"), "{error}");
    drop(site);
    std::fs::remove_dir_all(above).unwrap();
}
