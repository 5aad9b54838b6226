//! What is looked at: every kind of file in every encoding, the headers, the page for missing addresses, a path of a host.

use std::{collections::BTreeSet, path::Path};

use anyhow::{Context, Result, ensure};
use xtask::{
    dist::Manifest,
    project::{self, Project},
};

use super::client::{Answer, ask};
use super::ground::Ground;
use super::server::Server;

/// Headers that are the same on everything.
const ALWAYS: [(&str, &str); 4] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Access-Control-Allow-Origin", "*"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
];

/// The beginnings of media types by ending; a browser starts a program while it loads only under its own type.
const KINDS: [(&str, &str); 8] = [
    ("html", "text/html; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("js", "javascript; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("json", "application/json"),
    ("webmanifest", "application/manifest+json"),
    ("wasm", "application/wasm"),
    ("png", "image/png"),
];

#[test]
fn nginx_on_a_host_of_its_own() -> Result<()> {
    let project = Project::find()?;
    let ground = Ground::lay(&project, "nginx", "site")?;
    let paths = [("/srv/pko-explorer", ground.text("site"))];
    let site = "/etc/nginx/sites-available/pko-explorer";
    let server = Server::nginx(&project, &ground, site, &paths)?;
    look_at_everything(&ground, &server, "/")
}

#[test]
fn nginx_under_a_path() -> Result<()> {
    let project = Project::find()?;
    let ground = Ground::lay(&project, "nginx-path", "www/pko")?;
    let paths = [("/srv/www", ground.text("www"))];
    let server = Server::nginx(&project, &ground, "/etc/nginx/sites-available/www", &paths)?;
    look_at_everything(&ground, &server, "/pko/")
}

#[test]
fn apache_on_a_host_of_its_own() -> Result<()> {
    let project = Project::find()?;
    let ground = Ground::lay(&project, "apache", "site")?;
    let paths = [("/srv/pko-explorer", ground.text("site"))];
    let site = "/etc/apache2/sites-available/pko-explorer.conf";
    let server = Server::apache(&project, &ground, site, &paths)?;
    look_at_everything(&ground, &server, "/")
}

fn look_at_everything(ground: &Ground, server: &Server, base: &str) -> Result<()> {
    let policy = policy(ground)?;
    let files = Manifest::of(&ground.dist)?.files;
    let names: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let mut endings = BTreeSet::new();
    for name in names.iter().filter(|name| !matches!(ending(name), "br" | "gz")) {
        endings.insert(ending(name));
        for (wanted, twin) in [("identity", ""), ("gzip", ".gz"), ("gzip, deflate, br", ".br")] {
            let packed = format!("{name}{twin}");
            let is_packed = !twin.is_empty() && names.contains(packed.as_str());
            let sent = if is_packed { packed.as_str() } else { name };
            let answer = ask(server.port, &format!("{base}{name}"), wanted)?;
            look_at(name, &answer, &policy)
                .and_then(|()| look_at_encoding(&answer, &ground.dist.join(sent), is_packed))
                .and_then(|()| {
                    let varies = answer.header("Vary").contains("Accept-Encoding");
                    let has_twin = names.contains(format!("{name}.gz").as_str());
                    ensure!(varies || !has_twin, "caches are not told of its packed twin");
                    Ok(())
                })
                .with_context(|| format!("`{base}{name}`, to one who can unpack {wanted}"))?;
        }
    }
    ensure!(endings.contains("wasm") && endings.len() >= 6, "only {endings:?} was looked at");
    look_at_folders(ground, server, base)?;
    look_at_what_is_missing(ground, server, base)
}

/// What is the same in every encoding.
fn look_at(name: &str, answer: &Answer, policy: &str) -> Result<()> {
    ensure!(answer.status == 200, "status {}", answer.status);
    for (header, value) in ALWAYS {
        is(&answer.header(header), value).context(header)?;
    }
    let cache = if name.starts_with("assets/") {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    is(&answer.header("Cache-Control"), cache)?;
    // The single file has a policy of its own, which a host's would forbid to work.
    let is_single = name == xtask::dist::SINGLE_FILE;
    let policy = if is_single { "frame-ancestors 'none'" } else { policy };
    is(&answer.header("Content-Security-Policy"), policy)?;
    let kind = KINDS.iter().find(|(one, _)| *one == ending(name)).map(|(_, kind)| *kind);
    let kind = kind.with_context(|| format!("what is the type of `{name}`?"))?;
    let sent = answer.header("Content-Type").to_lowercase();
    ensure!(sent.contains(kind), "its type is `{sent}`, not `{kind}`");
    is(&answer.header("Content-Language"), "")
}

/// The file itself came, in its own encoding. What has no packed twin the host may pack on the way, as Debian's do.
fn look_at_encoding(answer: &Answer, file: &Path, is_packed: bool) -> Result<()> {
    let encoding = answer.header("Content-Encoding");
    if !is_packed && !encoding.is_empty() {
        ensure!(answer.header("Vary").contains("Accept-Encoding"), "caches are not told of it");
        return is(&encoding, "gzip");
    }
    let expected = match ending(&file.to_string_lossy()) {
        "br" => "br",
        "gz" => "gzip",
        _ => "",
    };
    is(&encoding, expected)?;
    ensure!(answer.body == std::fs::read(file)?, "it is not `{}` that was sent", file.display());
    Ok(())
}

/// A folder is its page, also without the last slash; `assets/` is none.
fn look_at_folders(ground: &Ground, server: &Server, base: &str) -> Result<()> {
    for (path, file) in [("", "index.html"), ("ja/", "ja/index.html"), ("en/", "en/index.html")] {
        for (wanted, ending) in [("identity", ""), ("br", ".br"), ("gzip", ".gz")] {
            let answer = ask(server.port, &format!("{base}{path}"), wanted)?;
            let expected = std::fs::read(ground.dist.join(format!("{file}{ending}")))?;
            ensure!(
                answer.status == 200 && answer.body == expected,
                "`{base}{path}` is not `{file}{ending}`: {} {}",
                answer.status,
                answer.header("Content-Encoding")
            );
            is(&answer.header("Cache-Control"), "no-cache")?;
        }
    }
    let answer = ask(server.port, &format!("{base}ja"), "br")?;
    let location = answer.header("Location");
    ensure!(
        answer.status == 301 && location.ends_with(&format!("{base}ja/")),
        "`{base}ja` leads to `{location}`"
    );
    let answer = ask(server.port, &format!("{base}assets/"), "identity")?;
    ensure!(
        matches!(answer.status, 403 | 404),
        "the list of `assets/` is shown: {}",
        answer.status
    );
    Ok(())
}

fn look_at_what_is_missing(ground: &Ground, server: &Server, base: &str) -> Result<()> {
    for path in ["nothing-here", "ja/nothing-here", "assets/program-0000.wasm"] {
        for (wanted, ending) in [("identity", ""), ("br", ".br")] {
            let answer = ask(server.port, &format!("{base}{path}"), wanted)?;
            ensure!(answer.status == 404, "`{path}` has the status {}", answer.status);
            let expected = std::fs::read(ground.dist.join(format!("404.html{ending}")))?;
            ensure!(answer.body == expected, "`{path}` is not answered with `404.html{ending}`");
            is(&answer.header("Cache-Control"), "no-cache").context(path)?;
            is(&answer.header("X-Content-Type-Options"), "nosniff")?;
        }
    }
    Ok(())
}

/// What the pages themselves say, and who may embed them.
fn policy(ground: &Ground) -> Result<String> {
    let page = project::read(&ground.dist.join("ja/index.html"))?;
    let (_, rest) = page.split_once("Content-Security-Policy\" content=\"").context("no policy")?;
    let (policy, _) = rest.split_once('"').context("the policy has no end")?;
    Ok(format!("{policy}; frame-ancestors *"))
}

fn ending(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, ending)| ending)
}

fn is(found: &str, expected: &str) -> Result<()> {
    ensure!(found == expected, "found `{found}`, expected `{expected}`");
    Ok(())
}
