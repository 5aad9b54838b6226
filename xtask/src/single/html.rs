//! The file from its parts.

use anyhow::{Context, Result, bail};

use super::pack::policy_hash;

/// The script that tells who opens the hosted page as a file; the single file is made to be opened so.
const BOOT: &str = "<script src=\"boot.js\"></script>";

/// What the file is made of.
pub(super) struct Parts<'a> {
    /// The shell: `index.html`.
    pub(super) shell: &'a str,
    /// Every style.
    pub(super) styles: &'a str,
    /// The script that wasm-bindgen wrote.
    pub(super) glue: &'a str,
    /// The script that unpacks and starts the program.
    pub(super) loader: &'a str,
    /// The program, packed.
    pub(super) program: &'a str,
}

/// Level and features that the shell asks of the optimiser, the same as Trunk reads.
pub(super) fn optimiser(shell: &str) -> Result<(&str, Vec<&str>)> {
    let tag = tag(shell, "rel=\"rust\"").context("`index.html` names no program")?;
    let level =
        attribute(tag, "data-wasm-opt").context("`index.html` names no level for wasm-opt")?;
    let features = attribute(tag, "data-wasm-opt-params").unwrap_or_default();
    Ok((level, features.split_whitespace().collect()))
}

/// One file with everything in it.
pub(super) fn compose(parts: &Parts<'_>) -> Result<String> {
    let styles = parts.styles.trim();
    // A script ends at the first of these, wherever it stands.
    let glue = parts.glue.replace("</script", "<\\/script").replace("<!--", "<\\!--");
    if styles.contains("</style") || parts.loader.contains("</script") {
        bail!("a style or the loader holds the end of its own element");
    }
    let policy = format!(
        "default-src 'none'; script-src {} {} 'wasm-unsafe-eval'; style-src {}; img-src data: blob:; \
         connect-src 'none'; base-uri 'none'; form-action 'none'",
        policy_hash(&glue),
        policy_hash(parts.loader),
        policy_hash(styles),
    );
    let shell = parts.shell.replacen(BOOT, "", 1);
    let copied = tag(&shell, "rel=\"copy-file\"").unwrap_or_default();
    let shell = shell.replacen(copied, "", 1);
    let charset = "<meta charset=\"utf-8\">";
    let with_policy = shell.replacen(
        charset,
        &format!(
            "{charset}\n    <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"
        ),
        1,
    );
    let css = tag(&with_policy, "rel=\"css\"").context("`index.html` names no style")?.to_owned();
    let rust =
        tag(&with_policy, "rel=\"rust\"").context("`index.html` names no program")?.to_owned();
    let scripts = format!(
        "<script type=\"application/gzip\" id=\"program\">{}</script>\n    <script>{glue}</script>\n    <script>{}</script>\n  </body>",
        parts.program, parts.loader,
    );
    let text =
        with_policy.replacen(&css, &format!("<style>{styles}</style>"), 1).replacen(&rust, "", 1);
    if !text.contains(charset) || text.contains("data-trunk") || !text.contains("</body>") {
        bail!("`index.html` has not the form that the single file is made from");
    }
    let (before, after) =
        text.rsplit_once("</body>").context("`index.html` has no end of its body")?;
    Ok(format!("{before}{scripts}{after}"))
}

/// The whole `<link …>` that holds some text.
fn tag<'a>(shell: &'a str, holds: &str) -> Option<&'a str> {
    shell
        .split_inclusive('>')
        .filter_map(|piece| piece.find("<link ").and_then(|from| piece.get(from..)))
        .find(|tag| tag.contains(holds))
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!("{name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::{Parts, compose, optimiser};

    const SHELL: &str = "<html><head><meta charset=\"utf-8\"><link data-trunk rel=\"css\" href=\"a.css\"><link data-trunk rel=\"copy-file\" href=\"boot.js\">\
        <link data-trunk rel=\"rust\" data-wasm-opt=\"3\" data-wasm-opt-params=\"--a --b\"></head><body><p></p><script src=\"boot.js\"></script></body></html>";

    #[test]
    fn every_script_and_style_is_inside_and_named_by_the_policy() {
        let parts = Parts {
            shell: SHELL,
            styles: "p{}",
            glue: "let a = '</script>';",
            loader: "start()",
            program: "QUJD",
        };
        let text = compose(&parts).unwrap();
        assert_eq!(text.matches("'sha256-").count(), 3);
        assert!(!text.contains("unsafe-inline") && !text.contains("'unsafe-eval'"));
        assert!(!text.contains("href=") && !text.contains("src="), "nothing is fetched");
        assert_eq!(text.matches("</script").count(), 3, "no script ends early");
    }

    #[test]
    fn the_optimiser_is_asked_what_the_hosted_page_asks() {
        assert_eq!(optimiser(SHELL).unwrap(), ("3", vec!["--a", "--b"]));
    }
}
