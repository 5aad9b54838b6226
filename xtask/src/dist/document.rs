//! One HTML page from the shell, `index.html`, and its parts.

use anyhow::{Context, Result, ensure};

use super::markup::escaped;

/// What a page is made of. Each part is HTML, except where said otherwise.
#[derive(Debug, Default)]
pub(super) struct Parts<'a> {
    /// `index.html`.
    pub(super) shell: &'a str,
    /// Code of the language.
    pub(super) language: &'a str,
    /// Further attributes of the root element.
    pub(super) root: &'a str,
    /// The content policy; plain text.
    pub(super) policy: &'a str,
    /// Plain text.
    pub(super) title: &'a str,
    pub(super) about: &'a str,
    /// Styles and scripts of the head.
    pub(super) head: &'a str,
    pub(super) body: &'a str,
}

/// The page.
pub(super) fn compose(parts: &Parts<'_>) -> Result<String> {
    let mut text = parts.shell.to_owned();
    let root = format!("<html lang=\"{}\" {}>", parts.language, parts.root);
    replace(&mut text, "<html lang=\"ja\">", &root)?;
    let policy = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">",
        escaped(parts.policy)
    );
    replace(&mut text, "<!--policy-->", &policy)?;
    replace(
        &mut text,
        "<title>PKO Explorer</title>",
        &format!("<title>{}</title>", escaped(parts.title)),
    )?;
    replace(&mut text, "<!--about-->", parts.about)?;
    replace_between(&mut text, "parts", parts.head)?;
    replace_between(&mut text, "body", parts.body)?;
    ensure!(!text.contains("data-trunk"), "`index.html` holds a part outside `<!--parts-->`");
    Ok(text)
}

/// Level and features that the shell asks of the optimiser, the same as Trunk reads.
pub(super) fn optimiser(shell: &str) -> Result<(&str, Vec<&str>)> {
    let level =
        attribute(shell, "data-wasm-opt").context("`index.html` names no level for wasm-opt")?;
    let features = attribute(shell, "data-wasm-opt-params").unwrap_or_default();
    Ok((level, features.split_whitespace().collect()))
}

fn attribute<'a>(shell: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = shell.split_once(&format!("{name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

fn replace(text: &mut String, what: &str, with: &str) -> Result<()> {
    ensure!(text.matches(what).count() == 1, "`index.html` does not hold `{what}` once");
    *text = text.replacen(what, with, 1);
    Ok(())
}

/// Replaces what stands between `<!--name-->` and `<!--/name-->`.
fn replace_between(text: &mut String, name: &str, with: &str) -> Result<()> {
    let (open, close) = (format!("<!--{name}-->"), format!("<!--/{name}-->"));
    let (before, rest) =
        text.split_once(&open).with_context(|| format!("`index.html` does not hold `{open}`"))?;
    let (_, after) =
        rest.split_once(&close).with_context(|| format!("`index.html` does not hold `{close}`"))?;
    *text = format!("{before}{with}{after}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Parts, compose, optimiser};

    const SHELL: &str = "<html lang=\"ja\"><head><!--policy--><title>PKO Explorer</title><!--about--><!--parts-->\
        <link data-trunk data-wasm-opt=\"3\" data-wasm-opt-params=\"--a --b\"><!--/parts--></head>\
        <body><!--body--><div></div><!--/body--></body></html>";

    #[test]
    fn every_part_stands_in_its_place_and_nothing_of_the_builder_is_left() {
        let parts = Parts {
            shell: SHELL,
            language: "en",
            root: "data-edition=\"hosted\"",
            policy: "default-src 'none'",
            title: "A & B",
            about: "<meta>",
            head: "<style></style>",
            body: "<main></main>",
        };
        assert_eq!(
            compose(&parts).unwrap(),
            "<html lang=\"en\" data-edition=\"hosted\"><head>\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\
             <title>A &amp; B</title><meta><style></style></head><body><main></main></body></html>"
        );
    }

    #[test]
    fn a_shell_without_a_place_is_an_error() {
        let shell = SHELL.replace("<!--about-->", "");
        assert!(compose(&Parts { shell: &shell, ..Parts::default() }).is_err());
    }

    #[test]
    fn the_optimiser_is_asked_what_the_shell_asks() {
        assert_eq!(optimiser(SHELL).unwrap(), ("3", vec!["--a", "--b"]));
    }
}
