//! The pages and parts for a web host. Every address is relative, so any folder of any host will do.

use std::{collections::BTreeMap, path::Path};

use anyhow::Result;
use pko_explorer::data::site;
use pko_explorer::i18n::{Locale, text};
use serde_json::{Value, json};

use super::assets::{self, Asset, FOLDER};
use super::document::{self, Parts};
use super::markup::escaped;
use super::{around, offline, pictures, script, single};
use crate::page::Compiled;
use crate::project::{self, Project};
use crate::setup::Tools;

/// What a page may load and where from: itself and nobody else. A host should send the same as a header.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
    base-uri 'none'; form-action 'none'";

/// The policy of this copy. In a frame in a sandbox `'self'` is nobody in WebKit: where the host is known it is named as well.
fn policy() -> String {
    match site::CANONICAL {
        "" => POLICY.to_owned(),
        host => POLICY.replace("'self'", &format!("'self' {host}")),
    }
}

/// Files that all pages share.
struct Shared {
    styles: Asset,
    start: Asset,
    glue: Asset,
    offline: Asset,
    language: Asset,
    picture: Vec<(Locale, Asset)>,
}

/// Writes the pages into `dist/`.
pub(super) fn build(project: &Project, tools: &Tools, compiled: &Compiled) -> Result<()> {
    let dist = project.dist();
    let shell = project::read(&project.path("index.html"))?;
    let shared = shared(project, tools, compiled, &dist)?;
    for l in Locale::ALL {
        let drawn = compiled.drawn("hosted", l.code())?;
        let page = page(&shell, &shared, l, &drawn)?;
        project::write(&dist.join(l.code()).join("index.html"), &page)?;
    }
    project::write(&dist.join("index.html"), &doorway(&shell, &shared)?)?;
    project::write(&dist.join("404.html"), &not_found(&shell, &shared)?)?;
    project::write(&dist.join("boot.js"), &script(project, "boot.js")?)?;
    project::write(&dist.join("embed.js"), &script(project, "embed.js")?)?;
    let icons = pictures::icons(project, tools, &dist)?;
    offline::write(project, &dist, &icons)
}

fn shared(project: &Project, tools: &Tools, compiled: &Compiled, dist: &Path) -> Result<Shared> {
    let program = assets::put(dist, "program", "wasm", &compiled.program()?)?;
    let glue = assets::put(dist, "program", "js", compiled.glue()?.as_bytes())?;
    let start = script(project, "start.js")?
        .replace("@PROGRAM_SCRIPT@", &glue.name)
        .replace("@PROGRAM@", &named(&program).to_string())
        .replace("@WORDS@", &serde_json::to_string_pretty(&words(dist)?)?);
    let of = |name: &str| -> Result<Asset> {
        assets::put(dist, name, "js", script(project, &format!("{name}.js"))?.as_bytes())
    };
    Ok(Shared {
        styles: assets::put(dist, "styles", "css", compiled.styles()?.as_bytes())?,
        start: assets::put(dist, "start", "js", start.as_bytes())?,
        glue,
        offline: of("offline")?,
        language: of("language")?,
        picture: pictures::for_links(project, tools, dist)?,
    })
}

/// A part as the scripts name it.
fn named(asset: &Asset) -> Value {
    json!({ "name": asset.name, "integrity": asset.integrity })
}

/// The files of words, by the names that the page asks with.
fn words(dist: &Path) -> Result<BTreeMap<String, Value>> {
    let put = |(name, content): (String, String)| {
        let asset = assets::put(dist, &name, "txt", content.as_bytes())?;
        Ok((name, named(&asset)))
    };
    super::words().map(put).collect()
}

fn page(shell: &str, shared: &Shared, l: Locale, drawn: &str) -> Result<String> {
    let picture = shared.picture.iter().find(|(of, _)| *of == l);
    let picture = picture.map(|(_, asset)| format!("{FOLDER}/{}", asset.name));
    let about = format!(
        "{}\n    {}\n    <link rel=\"manifest\" href=\"../manifest.webmanifest\">",
        around::description(l, picture.as_deref()),
        around::alternatives("../", Some(l)),
    );
    let head = [
        style(&shared.styles, "../"),
        format!(
            "<link rel=\"modulepreload\" href=\"../{FOLDER}/{}\" integrity=\"{}\" crossorigin>",
            shared.glue.name, shared.glue.integrity
        ),
    ];
    let body = [
        around::notices(l, Some(&format!("../{}", single::FILE))),
        // Nothing may stand between the element and what was drawn: the page takes it over as it is.
        format!("<div id=\"app\" data-drawn>{drawn}</div>"),
        "<script src=\"../boot.js\"></script>".to_owned(),
        format!("<script type=\"module\" {}></script>", source(&shared.start, "../")),
        format!("<script defer {}></script>", source(&shared.offline, "../")),
    ];
    document::compose(&Parts {
        shell,
        language: l.html_lang(),
        root: &format!(
            "data-edition=\"hosted\" data-worker=\"../worker.js\" {}",
            around::languages()
        ),
        policy: &policy(),
        title: &text::app_title(l),
        about: &about,
        head: &head.join("\n    "),
        body: &body.join("\n    "),
    })
}

/// The page at the root: sends the visitor on with the fragment, and offers both languages to whom it cannot send.
fn doorway(shell: &str, shared: &Shared) -> Result<String> {
    let l = Locale::ALL.first().copied().unwrap_or(Locale::FALLBACK);
    let title = |l: Locale| escaped(&text::app_title(l));
    let items: Vec<String> = Locale::ALL
        .iter()
        .map(|l| {
            format!(
                "<li lang=\"{0}\"><a class=\"doorway__link\" href=\"{1}/\" hreflang=\"{0}\">{2}: {3}</a></li>",
                l.html_lang(),
                l.code(),
                l.own_name(),
                title(*l)
            )
        })
        .collect();
    let body = format!(
        "{}\n    <main class=\"doorway\"><h1>{}</h1>{}<ul class=\"doorway__list\">{}</ul></main>\n    <script src=\"boot.js\"></script>",
        around::as_file(l, single::FILE),
        title(l),
        around::each(l, |l| escaped(&text::doorway_choose(l))),
        items.concat(),
    );
    document::compose(&Parts {
        shell,
        language: l.html_lang(),
        root: &format!("data-edition=\"doorway\" {}", around::languages()),
        policy: &policy(),
        title: &text::app_title(l),
        about: &format!("{}\n    {}", around::description(l, None), around::alternatives("", None)),
        head: &format!(
            "{}\n    <script {}></script>",
            style(&shared.styles, ""),
            source(&shared.language, "")
        ),
        body: &body,
    })
}

/// The page for an address that is not there. It may stand at any depth: only a canonical address leads from there.
fn not_found(shell: &str, shared: &Shared) -> Result<String> {
    let l = Locale::ALL.first().copied().unwrap_or(Locale::FALLBACK);
    let link = |l: Locale| {
        let words = escaped(&text::not_found_start(l));
        match site::CANONICAL {
            "" => String::new(),
            start => format!("<p><a href=\"{start}{}/\">{words}</a></p>", l.code()),
        }
    };
    let parts: Vec<String> = Locale::ALL
        .iter()
        .map(|l| {
            format!(
                "<section lang=\"{}\"><h1>{}</h1><p>{}</p>{}</section>",
                l.html_lang(),
                escaped(&text::not_found(*l)),
                escaped(&text::not_found_more(*l)),
                link(*l)
            )
        })
        .collect();
    let head = if site::CANONICAL.is_empty() {
        String::new()
    } else {
        style(&shared.styles, site::CANONICAL)
    };
    document::compose(&Parts {
        shell,
        language: l.html_lang(),
        root: "data-edition=\"none\"",
        policy: &policy(),
        title: &text::not_found(l),
        about: "<meta name=\"robots\" content=\"noindex\">",
        head: &head,
        body: &format!("<main class=\"doorway\">{}</main>", parts.concat()),
    })
}

fn style(styles: &Asset, from: &str) -> String {
    format!(
        "<link rel=\"stylesheet\" href=\"{from}{FOLDER}/{}\" integrity=\"{}\" crossorigin>",
        styles.name, styles.integrity
    )
}

fn source(asset: &Asset, from: &str) -> String {
    format!("src=\"{from}{FOLDER}/{}\" integrity=\"{}\" crossorigin", asset.name, asset.integrity)
}
