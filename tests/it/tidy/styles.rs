//! Style sheets: one layer each, named after a part, colours in the tokens only.

use std::collections::BTreeSet;

use super::none;
use crate::support::{files, root};

/// The text of a style sheet without comments.
fn rules(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once("*/").map_or("", |(_, rest)| rest))
}

#[test]
fn every_style_sheet_is_one_layer_of_the_list() {
    let sheets = files("styles", ".css");
    let order = &sheets.iter().find(|(path, _)| path == "styles/layers.css").unwrap().1;
    let listed = rules(order);
    let listed =
        listed.trim().strip_prefix("@layer").and_then(|list| list.strip_suffix(';')).unwrap();
    let listed: Vec<&str> = listed.split(',').map(str::trim).collect();
    let mut found = Vec::new();
    let mut used = BTreeSet::new();
    for (path, css) in sheets.iter().filter(|(path, _)| path != "styles/layers.css") {
        let folder = path.trim_start_matches("styles/").trim_end_matches(".css");
        let layer = folder.split('/').next().unwrap_or_default();
        used.insert(layer);
        let css = rules(css);
        let css = css.trim();
        let body = css.strip_prefix(&format!("@layer {layer} {{"));
        let is_one_block = body.is_some_and(|body| {
            // The brace that opens the layer closes with the last one.
            let mut depth = 1_i32;
            let closes = body.char_indices().find(|(_, letter)| {
                depth += i32::from(*letter == '{') - i32::from(*letter == '}');
                depth == 0
            });
            closes.is_some_and(|(place, _)| place + 1 == body.len())
        });
        if !is_one_block || css.matches("@layer").count() != 1 {
            found.push(format!("{path}: not wrapped in one `@layer {layer}`"));
        }
        if !listed.contains(&layer) {
            found.push(format!("{path}: `{layer}` is not in `styles/layers.css`"));
        }
        if css.contains("!important") {
            found.push(format!("{path}: `!important`"));
        }
    }
    none(&found, "style sheets");
    let unused: Vec<String> = listed
        .iter()
        .filter(|layer| !used.contains(*layer))
        .map(|layer| (*layer).to_owned())
        .collect();
    none(&unused, "layers without a style sheet");
}

#[test]
fn each_style_sheet_is_named_after_its_part() {
    let sheets: Vec<String> = files("styles", ".css").into_iter().map(|(path, _)| path).collect();
    // What stands around the page is written by the build.
    let of_the_shell = "styles/views/around.css";
    let mut found = Vec::new();
    for path in sheets
        .iter()
        .filter(|path| ["widgets", "parts", "views"].iter().any(|folder| path.contains(folder)))
    {
        let source = path.replace("styles/", "src/app/").replace(".css", ".rs");
        if path != of_the_shell && !root().join(&source).exists() {
            found.push(format!("{path} styles nothing: no {source}"));
        }
    }
    none(&found, "style sheets named after nothing");
}

#[test]
fn colours_stand_in_the_tokens_only() {
    let mut found = Vec::new();
    for (path, css) in files("styles", ".css") {
        if path == "styles/tokens/color.css" {
            continue;
        }
        for (place, line) in rules(&css).lines().enumerate() {
            let is_hex = line.split('#').skip(1).any(|rest| {
                let digits = rest.chars().take_while(char::is_ascii_hexdigit).count();
                line.contains(':') && matches!(digits, 3 | 4 | 6 | 8)
            });
            if is_hex || ["rgb(", "rgba(", "hsl(", "oklch("].iter().any(|mark| line.contains(mark))
            {
                found.push(format!("{path}:~{}: {}", place + 1, line.trim()));
            }
        }
    }
    none(&found, "raw colours outside `styles/tokens/color.css`");
}
