//! The page that says how to open the single file: one page, every language, no script.

use pko_explorer::data::{catalog::DATA_HASH, site};
use pko_explorer::i18n::{Locale, text};

use super::sums;
use crate::dist::{SINGLE_FILE, escaped};

/// Its name beside the single file.
pub(super) const FILE: &str = "README.html";

/// Text large enough to read, on paper too.
const STYLE: &str = "body{max-width:42em;margin:2em auto;padding:0 1em;font:1rem/1.7 sans-serif}\
    section+section{border-top:1px solid;margin-top:2em}code{word-break:break-all}";

/// The page for a single file that was built from the commit of a day.
pub(super) fn page(single: &[u8], day: &str) -> String {
    let sum = sums::of(single);
    let sections: Vec<String> = Locale::ALL.iter().map(|l| section(*l, &sum, day)).collect();
    let own = Locale::ALL.first().copied().unwrap_or(Locale::FALLBACK);
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{}</body>\n</html>\n",
        own.html_lang(),
        escaped(&text::handover_title(own)),
        sections.concat()
    )
}

fn section(l: Locale, sum: &str, day: &str) -> String {
    let paragraph = |words: &str| format!("<p>{}</p>\n", escaped(words));
    let item = |words: &str| format!("<li>{}</li>\n", escaped(words));
    let how = text::handover_check_how(
        l,
        text::HandoverCheckHow {
            linux: &format!("sha256sum {SINGLE_FILE}"),
            macos: &format!("shasum -a 256 {SINGLE_FILE}"),
            windows: &format!("certutil -hashfile {SINGLE_FILE} SHA256"),
        },
    );
    let publisher = ["publisher", "contact"].iter().filter_map(|line| site::line(line, l.code()));
    [
        format!("<section lang=\"{}\">\n", l.html_lang()),
        format!("<h1>{}</h1>\n", escaped(&text::handover_title(l))),
        paragraph(&text::handover_what(l)),
        paragraph(&text::handover_open(l)),
        format!("<p><a href=\"{SINGLE_FILE}\">{SINGLE_FILE}</a></p>\n<ul>\n"),
        item(&text::handover_choose(l)),
        item(&text::handover_preview(l)),
        item(&text::handover_copy(l)),
        item(&text::handover_language(l)),
        item(&text::handover_state(l)),
        "</ul>\n".to_owned(),
        paragraph(&text::handover_check(l)),
        format!("<p><code>{sum}</code></p>\n"),
        paragraph(&how),
        paragraph(&text::handover_version(
            l,
            text::HandoverVersion { data: DATA_HASH, day, version: site::VERSION },
        )),
        publisher.map(paragraph).collect(),
        "</section>\n".to_owned(),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn both_languages_lead_to_the_file_and_name_its_check_sum() {
        let page = page(b"abc", "2026-01-02");
        for part in [
            "<section lang=\"ja\">",
            "<section lang=\"en\">",
            "href=\"pko-explorer.html\"",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            "2026-01-02",
        ] {
            assert!(page.contains(part), "{part}: {page}");
        }
        assert_eq!(page.matches("<h1>").count(), 2);
        assert!(!page.contains("<script"), "nothing runs");
    }
}
