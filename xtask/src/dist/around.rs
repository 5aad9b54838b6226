//! What stands in a page beside what was drawn: its description and the notices that are there when the page cannot be.

use pko_explorer::data::site;
use pko_explorer::i18n::{Locale, text};

use super::{markup::escaped, single};

/// The languages of the page as attributes of the root, for `language.js`.
pub(super) fn languages() -> String {
    let codes: Vec<&str> = Locale::ALL.iter().map(|locale| locale.code()).collect();
    format!("data-languages=\"{}\" data-fallback=\"{}\"", codes.join(" "), Locale::FALLBACK.code())
}

/// Description of a page, and for shared links its title and picture.
pub(super) fn description(l: Locale, picture: Option<&str>) -> String {
    let about = text::document_description(l);
    let title = text::app_title(l);
    let mut lines = vec![
        meta("name", "description", &about),
        meta("property", "og:type", "website"),
        meta("property", "og:title", &title),
        meta("property", "og:description", &about),
        meta("property", "og:locale", l.open_graph()),
    ];
    if let Some(picture) = picture {
        // Readers of shared links want whole addresses; without a canonical one the relative is the best there is.
        let address = if site::CANONICAL.is_empty() {
            format!("../{picture}")
        } else {
            format!("{}{picture}", site::CANONICAL)
        };
        lines.extend([
            meta("property", "og:image", &address),
            meta("property", "og:image:width", "1200"),
            meta("property", "og:image:height", "630"),
            meta("property", "og:image:alt", &text::document_picture(l)),
            meta("name", "twitter:card", "summary_large_image"),
        ]);
    }
    lines.join("\n    ")
}

fn meta(kind: &str, name: &str, content: &str) -> String {
    format!("<meta {kind}=\"{name}\" content=\"{}\">", escaped(content))
}

/// Links to the same page in each language; `from` leads to the folder that holds them.
pub(super) fn alternatives(from: &str, own: Option<Locale>) -> String {
    let base = if site::CANONICAL.is_empty() { from } else { site::CANONICAL };
    let alternate = |code: &str, address: &str| {
        format!("<link rel=\"alternate\" hreflang=\"{code}\" href=\"{base}{address}\">")
    };
    let each = Locale::ALL.iter().map(|l| alternate(l.code(), &format!("{}/", l.code())));
    let mut lines: Vec<String> = each.collect();
    lines.push(alternate("x-default", ""));
    if let Some(own) = own.filter(|_| !site::CANONICAL.is_empty()) {
        lines.push(format!("<link rel=\"canonical\" href=\"{base}{}/\">", own.code()));
    }
    lines.join("\n    ")
}

/// Notices that wait hidden, in every language, the page's own first. `file` leads to the single file.
pub(super) fn notices(own: Locale, file: Option<&str>) -> String {
    let mut all = vec![
        hidden("stopped", &each(own, stopped)),
        hidden("no-program", &each(own, |l| escaped(&text::no_program(l)))),
        format!(
            "<noscript><div class=\"notice around\">{}</div></noscript>",
            each(own, |l| escaped(&text::no_script(l)))
        ),
    ];
    if let Some(file) = file {
        all.push(as_file(own, file));
        let buttons = |l| {
            format!(
                "{} <button type=\"button\" class=\"button\" data-now>{}</button> <button type=\"button\" class=\"button button--quiet\" data-later>{}</button>",
                escaped(&text::update_ready(l)),
                escaped(&text::update_now(l)),
                escaped(&text::update_later(l))
            )
        };
        all.push(format!(
            "<div id=\"update\" class=\"notice around\" role=\"status\" hidden>{}</div>",
            each(own, buttons)
        ));
    }
    all.join("\n    ")
}

/// What is said of a page that has stopped: where the choices are, and the ways on.
fn stopped(l: Locale) -> String {
    format!(
        "{}<br><code class=\"around__code\" data-code></code></p><p class=\"notice__text\"><a href=\"?\">{}</a></p>\
         <p class=\"notice__text\"><button type=\"button\" class=\"button\" data-again>{}</button>",
        escaped(&text::stopped(l)),
        escaped(&text::stopped_baseline(l)),
        escaped(&text::stopped_again(l)),
    )
}

/// What is said when a page for a host is opened as a file.
pub(super) fn as_file(own: Locale, file: &str) -> String {
    let name = single::FILE;
    let words = |l| format!("{} <a href=\"{file}\">{name}</a>", escaped(&text::as_file(l)));
    hidden("as-file", &each(own, words))
}

fn hidden(id: &str, content: &str) -> String {
    format!(
        "<div id=\"{id}\" class=\"notice around\" role=\"alert\" tabindex=\"-1\" hidden>{content}</div>"
    )
}

/// The same in every language, the page's own first.
pub(super) fn each(own: Locale, words: impl Fn(Locale) -> String) -> String {
    let others = Locale::ALL.into_iter().filter(|l| *l != own);
    let each: Vec<String> = std::iter::once(own)
        .chain(others)
        .map(|l| {
            format!(
                "<div lang=\"{}\"><p class=\"notice__text\">{}</p></div>",
                l.html_lang(),
                words(l)
            )
        })
        .collect();
    each.concat()
}
