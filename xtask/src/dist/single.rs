//! The page as one file: double click, no server, no network.
//!
//! Modules and `fetch` do not work from `file://`, so everything stands in the file: the compiled program and its script as
//! packed text, what was drawn in every language, one style, and classic scripts that the page's own content policy names by
//! their hashes.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use pko_explorer::i18n::{Locale, text};

use super::assets::policy_hash;
use super::document::{self, Parts};
use super::letters::letters;
use super::{around, script, squeezed};
use crate::page::Compiled;
use crate::process;
use crate::project::{self, Project};
use crate::setup::Tools;

/// The file in `dist/`.
pub const FILE: &str = "pko-explorer.html";

/// What the file was made from when it is written: bound to its script, with names, before `wasm-opt`.
pub const NAMED_PROGRAM: &str = ".stage/single/page_bg.wasm";

/// Writes the file.
pub(super) fn build(project: &Project, tools: &Tools, compiled: &Compiled) -> Result<()> {
    let shell = project::read(&project.path("index.html"))?;
    let folder = project.path(".stage/single");
    let program = bound(project, tools, &shell, &folder)?;
    let drawn = |l: &Locale| Ok((*l, compiled.drawn("file", l.code())?));
    let pack = |text: &[u8]| Ok::<_, anyhow::Error>(letters(&squeezed::smallest_gzip(text)?));
    let glue = project::read(&folder.join("page.js"))?;
    let words = |(name, text): (String, String)| Ok((name, pack(text.as_bytes())?));
    let text = compose(&Content {
        shell: &shell,
        styles: compiled.styles()?.trim(),
        language: &script(project, "language.js")?,
        boot: &script(project, "boot.js")?,
        glue: &glue,
        packed_glue: &pack(glue.as_bytes())?,
        loader: &script(project, "loader.js")?,
        program: &pack(&program)?,
        words: super::words().map(words).collect::<Result<_>>()?,
        drawn: Locale::ALL.iter().map(drawn).collect::<Result<_>>()?,
    })?;
    project::write(&project.dist().join(FILE), &text)?;
    eprintln!("one file for a USB stick: `dist/{FILE}`, {} kB", text.len() / 1000);
    Ok(())
}

/// The compiled program, bound to a classic script instead of a module.
fn bound(project: &Project, tools: &Tools, shell: &str, folder: &Path) -> Result<Vec<u8>> {
    let compiled = project.target().join("wasm32-unknown-unknown/release/pko-explorer.wasm");
    process::run(
        Command::new("wasm-bindgen")
            .env("PATH", tools.path()?)
            .args(["--target", "no-modules", "--no-typescript", "--out-name", "page", "--out-dir"])
            .arg(folder)
            .arg(&compiled),
    )
    .context("the compiled page could not be bound to its script")?;
    let (level, features) = document::optimiser(shell)?;
    let small = folder.join("small.wasm");
    process::run(
        Command::new("wasm-opt")
            .env("PATH", tools.path()?)
            .arg(format!("-O{level}"))
            .args(features)
            .arg("-o")
            .arg(&small)
            .arg(folder.join("page_bg.wasm")),
    )
    .context("the compiled page could not be made smaller")?;
    std::fs::read(&small).with_context(|| format!("`{}` could not be read", small.display()))
}

/// What the file is made of.
struct Content<'a> {
    shell: &'a str,
    styles: &'a str,
    /// Chooses the language, before anything is painted.
    language: &'a str,
    /// Says what keeps the page from working.
    boot: &'a str,
    /// What wasm-bindgen wrote; the policy names it as it runs, unpacked.
    glue: &'a str,
    /// The same, packed.
    packed_glue: &'a str,
    /// Unpacks and starts the program.
    loader: &'a str,
    /// The program, packed.
    program: &'a str,
    /// The words, packed, by the names that the page asks with.
    words: Vec<(String, String)>,
    /// What was drawn in each language.
    drawn: Vec<(Locale, String)>,
}

/// A packed part, for `loader.js`; no script that runs.
fn packed(id: &str, content: &str) -> String {
    format!("<script type=\"application/gzip\" id=\"{id}\">{content}</script>")
}

fn compose(content: &Content<'_>) -> Result<String> {
    let scripts = [content.language, content.boot, content.loader];
    ensure!(
        !content.styles.contains("</style") && scripts.iter().all(|one| !one.contains("</script")),
        "a style or a script holds the end of its own element"
    );
    let hashes: Vec<String> =
        scripts.iter().chain([&content.glue]).map(|one| policy_hash(one)).collect();
    let policy = format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data: blob:; \
         connect-src 'none'; base-uri 'none'; form-action 'none'",
        hashes.join(" "),
        policy_hash(content.styles),
    );
    let own = Locale::ALL.first().copied().unwrap_or(Locale::FALLBACK);
    let pages: Vec<String> = content
        .drawn
        .iter()
        .map(|(l, drawn)| {
            let code = l.code();
            format!("<div id=\"page-{code}\" lang=\"{}\" data-language=\"{code}\" data-drawn>{drawn}</div>", l.html_lang())
        })
        .collect();
    let words: Vec<String> =
        content.words.iter().map(|(name, words)| packed(name, words)).collect();
    let body = format!(
        "{}\n    {}\n    <script>{}</script>\n    {}\n    {}\n    {}\n    <script>{}</script>",
        around::notices(own, None),
        pages.join("\n    "),
        content.boot,
        words.join("\n    "),
        packed("glue", content.packed_glue),
        packed("program", content.program),
        content.loader,
    );
    document::compose(&Parts {
        shell: content.shell,
        language: own.html_lang(),
        root: &format!("data-edition=\"file\" {}", around::languages()),
        policy: &policy,
        title: &text::app_title(own),
        about: &around::description(own, None),
        head: &format!(
            "<style>{}</style>\n    <script>{}</script>",
            content.styles, content.language
        ),
        body: &body,
    })
}

#[cfg(test)]
mod tests {
    use pko_explorer::i18n::Locale;

    use super::{Content, compose};

    const SHELL: &str = "<html lang=\"ja\"><head><!--policy--><title>PKO Explorer</title><!--about-->\
        <!--parts--><!--/parts--></head><body><!--body--><!--/body--></body></html>";

    #[test]
    fn every_script_and_style_is_inside_and_named_by_the_policy() {
        let text = compose(&Content {
            shell: SHELL,
            styles: "p{}",
            language: "choose()",
            boot: "boot()",
            glue: "let a = '</script>';",
            packed_glue: "R0hJ",
            loader: "start()",
            program: "QUJD",
            words: vec![("words-ja".to_owned(), "REVG".to_owned())],
            drawn: vec![(Locale::Ja, "<p>あ</p>".to_owned())],
        })
        .unwrap();
        assert_eq!(text.matches("'sha256-").count(), 5);
        assert!(!text.contains("unsafe-inline") && !text.contains("'unsafe-eval'"));
        assert!(!text.contains("src="), "nothing is fetched");
        assert_eq!(text.matches("</script").count(), 6, "no script ends early");
    }
}
