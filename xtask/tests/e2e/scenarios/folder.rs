//! The folder that is handed over, read as a host and a crawler read it: no browser, no script.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use pko_explorer::data::catalog::Catalog;
use pko_explorer::i18n::{Locale, text};
use sha2::{Digest, Sha256, Sha384};
use xtask::{
    dist::{Manifest, SINGLE_FILE},
    project::{Project, read},
};

fn dist() -> Result<PathBuf> {
    Ok(Project::find()?.dist())
}

/// The tags of a page.
fn tags(html: &str) -> Vec<&str> {
    html.split('<').filter_map(|piece| piece.split_once('>').map(|(tag, _)| tag)).collect()
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

/// Pages for a host, from the folder on.
fn pages() -> Vec<String> {
    let own = Locale::ALL.iter().map(|l| format!("{}/index.html", l.code()));
    own.chain(["index.html".to_owned(), "404.html".to_owned()]).collect()
}

/// The file that an address in a page leads to.
fn target(dist: &Path, page: &str, address: &str) -> PathBuf {
    let mut place = dist.join(page).parent().map(Path::to_owned).unwrap_or_default();
    let address = address.split(['#', '?']).next().unwrap_or_default();
    if address.is_empty() {
        return dist.join(page);
    }
    for part in address.split('/') {
        match part {
            "" | "." => {}
            ".." => place = place.parent().map(Path::to_owned).unwrap_or_default(),
            name => place.push(name),
        }
    }
    if address.ends_with('/') { place.join("index.html") } else { place }
}

#[test]
fn everything_a_page_names_is_there_and_has_its_check_sum() -> Result<()> {
    let dist = dist()?;
    for page in pages() {
        let html = read(&dist.join(&page))?;
        for tag in tags(&html) {
            let is_part = ["link ", "script ", "a "].iter().any(|kind| tag.starts_with(kind));
            let address = attribute(tag, "href").or_else(|| attribute(tag, "src"));
            let Some(address) = address.filter(|_| is_part) else { continue };
            if address.starts_with("https://") || address.starts_with("data:") {
                // Sources that a visitor may open, and the icon; nothing that the page loads by itself.
                ensure!(tag.starts_with("a ") || address.starts_with("data:"), "{page}: <{tag}>");
                continue;
            }
            ensure!(!address.starts_with('/') && !address.contains(':'), "{page}: <{tag}>");
            let file = target(&dist, &page, address);
            let content = std::fs::read(&file)
                .with_context(|| format!("{page} names `{address}`, which is not there"))?;
            let Some(integrity) = attribute(tag, "integrity") else {
                let is_loaded = tag.starts_with("script ") || tag.contains("stylesheet");
                ensure!(!is_loaded || address.ends_with("boot.js"), "{page}: <{tag}>");
                continue;
            };
            ensure!(
                !address.ends_with("boot.js"),
                "{page}: with a check sum it cannot run from a file"
            );
            let sum = format!("sha384-{}", STANDARD.encode(Sha384::digest(&content)));
            ensure!(integrity == sum, "{page}: the check sum of `{address}` is another");
        }
    }
    Ok(())
}

#[test]
fn each_page_can_be_read_before_the_program_is_there() -> Result<()> {
    let dist = dist()?;
    for l in Locale::ALL {
        let html = read(&dist.join(l.code()).join("index.html"))?;
        let drawn = html.split_once("data-drawn>").context("nothing was drawn")?.1;
        ensure!(html.contains(&format!("<html lang=\"{}\"", l.html_lang())));
        ensure!(html.contains(&format!("<title>{}</title>", text::app_title(l))));
        ensure!(drawn.contains(&*text::app_title(l)) && drawn.contains(&*text::standing_notice(l)));
        ensure!(drawn.matches("id=\"ladder-sentence\"").count() == 1);
        let rows = drawn.matches("mission-table__reason").count();
        ensure!(rows >= Catalog::bundled().missions.len(), "{rows} missions have a reason");
        let levers = drawn.matches("class=\"lever-control\"").count();
        ensure!(levers == 13, "{levers} rules of the public view");
        let enabled = tags(drawn)
            .into_iter()
            .filter(|tag| tag.starts_with("fieldset") && !tag.contains("disabled"))
            .count();
        ensure!(enabled == 0, "{enabled} groups of controls seem to answer");
        ensure!(drawn.contains(&*text::loading(l)), "it is not said that the page is loading");
        ensure!(!html.contains(" style="), "a style in an attribute is blocked by the policy");
        for other in Locale::ALL {
            let link = format!("hreflang=\"{}\" href=\"../{}/\"", other.html_lang(), other.code());
            ensure!(html.contains(&link), "no link to the page in `{}`", other.code());
        }
        for what in ["name=\"description\"", "og:title", "og:description", "og:image"] {
            ensure!(html.contains(what), "no {what}");
        }
    }
    Ok(())
}

#[test]
fn the_pictures_for_shared_links_have_the_size_that_is_said() -> Result<()> {
    let dist = dist()?;
    for l in Locale::ALL {
        let page = format!("{}/index.html", l.code());
        let html = read(&dist.join(&page))?;
        let named = tags(&html).into_iter().find(|tag| tag.contains("\"og:image\""));
        let address = named.and_then(|tag| attribute(tag, "content")).context("no picture")?;
        let png = std::fs::read(target(&dist, &page, address))?;
        ensure!(png.get(1..4) == Some(&b"PNG"[..]));
        ensure!(png.get(16..24) == Some(&[0, 0, 4, 176, 0, 0, 2, 118][..]), "not 1200 by 630");
    }
    Ok(())
}

#[test]
fn the_single_file_names_its_scripts_and_style_and_loads_nothing() -> Result<()> {
    let html = read(&dist()?.join(SINGLE_FILE))?;
    let policy = tags(&html)
        .into_iter()
        .find(|tag| tag.contains("Content-Security-Policy"))
        .and_then(|tag| attribute(tag, "content"))
        .context("no policy")?
        .to_owned();
    for refused in ["unsafe-inline", "'unsafe-eval'", "http:", "https:", "'self'", "*"] {
        ensure!(!policy.contains(refused), "the policy allows {refused}");
    }
    ensure!(policy.contains("connect-src 'none'") && policy.contains("default-src 'none'"));
    let mut scripts = 0;
    for (open, close) in [("<script>", "</script>"), ("<style>", "</style>")] {
        for piece in html.split(open).skip(1) {
            let (content, _) = piece.split_once(close).context("no end")?;
            let sum = format!("'sha256-{}'", STANDARD.encode(Sha256::digest(content.as_bytes())));
            ensure!(policy.contains(&sum), "a script or style is not named by the policy");
            scripts += 1;
        }
    }
    ensure!(scripts == 4, "{scripts} scripts and styles");
    // The program's own script is packed; that it runs, every scenario shows.
    ensure!(policy.matches("'sha256-").count() == scripts + 1, "{policy}");
    ensure!(!html.contains(" src=") && !html.contains("<link rel=\"stylesheet\""));
    ensure!(html.len() <= 1_200_000, "{} bytes", html.len());
    for l in Locale::ALL {
        ensure!(html.contains(&format!("id=\"page-{}\"", l.code())), "not drawn in `{}`", l.code());
    }
    Ok(())
}

#[test]
fn the_list_of_files_is_that_of_the_folder() -> Result<()> {
    let dist = dist()?;
    let list: serde_json::Value = serde_json::from_str(&read(&dist.join("manifest.json"))?)?;
    let found = Manifest::of(&dist)?;
    ensure!(list["hash"] == found.hash().as_str());
    let named = list["files"].as_array().context("no files")?;
    ensure!(named.len() == found.files.len());
    for (named, found) in named.iter().zip(&found.files) {
        ensure!(named["path"] == found.path.as_str() && named["sha256"] == found.sha256.as_str());
    }
    for key in ["version", "data", "built_from"] {
        ensure!(list[key].as_str().is_some_and(|value| !value.is_empty()), "no {key}");
    }
    Ok(())
}

#[test]
fn packed_files_hold_what_stands_beside_them() -> Result<()> {
    use std::io::Read as _;
    let dist = dist()?;
    let mut packed = 0;
    for entry in Manifest::of(&dist)?.files {
        let Some(plain) = entry.path.strip_suffix(".gz").map(|path| dist.join(path)) else {
            continue;
        };
        let mut unpacked = Vec::new();
        let file = std::fs::File::open(dist.join(&entry.path))?;
        flate2::read::GzDecoder::new(file).read_to_end(&mut unpacked)?;
        ensure!(unpacked == std::fs::read(&plain)?, "{} holds something else", entry.path);
        let mut brotli = plain.clone().into_os_string();
        brotli.push(".br");
        let mut unpacked = Vec::new();
        brotli::Decompressor::new(std::fs::File::open(brotli)?, 4096).read_to_end(&mut unpacked)?;
        ensure!(unpacked == std::fs::read(&plain)?, "the other of {} does", entry.path);
        packed += 1;
    }
    ensure!(packed > 8, "{packed} packed files");
    Ok(())
}
