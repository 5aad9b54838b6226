//! Joins `styles/` into one style sheet, in the order of `styles/layers.css`: one request, one hash.
//!
//! A layer `widgets` is `styles/widgets.css`, or every file in `styles/widgets/` by name, or both.
//! The Digital Agency's design tokens come from its npm package and stand first in the layer of tokens.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::project::{self, Project};

/// The design tokens, as npm installs them.
const DESIGN_TOKENS: &str = "node_modules/@digital-go-jp/design-tokens/dist/tokens.css";

/// The layer that the design tokens belong to.
const TOKENS_LAYER: &str = "tokens";

/// The text of the joined style sheet; a style file that no layer asks for is an error.
pub(super) fn join(project: &Project) -> Result<String> {
    let folder = project.path("styles");
    let order = project::read(&folder.join("layers.css"))?;
    let mut waiting = files_below(&folder)?;
    waiting.retain(|path| *path != folder.join("layers.css"));
    let mut joined = order.clone();
    for layer in layers(&order)? {
        if layer == TOKENS_LAYER {
            let tokens = project::read(&project.path(DESIGN_TOKENS))?;
            joined = format!("{joined}\n@layer {TOKENS_LAYER} {{\n{}\n}}\n", tokens.trim());
        }
        let (mine, others) =
            waiting.into_iter().partition(|path| is_of_layer(&folder, path, &layer));
        waiting = others;
        let mine: Vec<PathBuf> = mine;
        for path in mine {
            joined.push('\n');
            joined.push_str(&project::read(&path)?);
        }
    }
    ensure!(waiting.is_empty(), "no layer in `styles/layers.css` asks for {waiting:?}");
    Ok(compact(&joined))
}

/// Without comments and without the room that is there for readers: a run of it becomes one space.
fn compact(styles: &str) -> String {
    let mut pieces = styles.split("/*");
    let mut bare = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        bare.push_str(piece.split_once("*/").map_or("", |(_, after)| after));
    }
    let mut compact = String::with_capacity(bare.len());
    for word in bare.split_whitespace() {
        let ends = |text: &str| text.ends_with(['{', '}', ';', ',']);
        if !(compact.is_empty() || ends(&compact) || word == "}") {
            compact.push(' ');
        }
        compact.push_str(word);
    }
    compact.push('\n');
    compact
}

/// The names in `@layer a, b, c;`.
fn layers(order: &str) -> Result<Vec<String>> {
    let Some((_, after)) = order.split_once("@layer ") else {
        bail!("`styles/layers.css` has no `@layer` statement");
    };
    let (names, _) = after
        .split_once(';')
        .context("the `@layer` statement in `styles/layers.css` has no end")?;
    Ok(names.split(',').map(|name| name.trim().to_owned()).collect())
}

fn is_of_layer(folder: &Path, path: &Path, layer: &str) -> bool {
    path == folder.join(format!("{layer}.css")) || path.starts_with(folder.join(layer))
}

/// Every `.css` file below a folder, in the order of their paths.
fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let named = || format!("`{}` could not be listed", folder.display());
    for entry in std::fs::read_dir(folder).with_context(named)? {
        let path = entry.with_context(named)?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else if path.extension().is_some_and(|ending| ending == "css") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::{DESIGN_TOKENS, compact, join};
    use crate::project::{Project, write};

    #[test]
    fn comments_and_room_for_readers_are_left_out() {
        let styles =
            "/* one */\n@layer a {\n  .b,\n  .c > d {\n    margin: 0 auto; /* two */\n  }\n}\n";
        assert_eq!(compact(styles), "@layer a {.b,.c > d {margin: 0 auto;}}\n");
    }

    fn check(name: &str, files: &[(&str, &str)], expected: Result<&[&str], &str>) {
        let root = std::env::temp_dir().join(format!("pko-styles-{name}-{}", std::process::id()));
        write(&root.join("styles/layers.css"), "@layer tokens, base, widgets;\n").unwrap();
        write(&root.join(DESIGN_TOKENS), ":root { --raw: 1 }").unwrap();
        for (path, text) in files {
            write(&root.join(path), text).unwrap();
        }
        let joined = join(&Project::at(&root));
        std::fs::remove_dir_all(root).unwrap();
        match (joined, expected) {
            (Ok(joined), Ok(parts)) => {
                let places: Vec<usize> =
                    parts.iter().map(|part| joined.find(part).unwrap()).collect();
                assert!(places.is_sorted(), "{joined}");
            }
            (Err(error), Err(part)) => assert!(error.to_string().contains(part), "{error}"),
            (joined, _) => panic!("{joined:?}"),
        }
    }

    #[test]
    fn files_follow_the_layers_and_then_their_names() {
        check(
            "order",
            &[
                ("styles/widgets/b.css", "BB"),
                ("styles/widgets/a.css", "AA"),
                ("styles/base.css", "BASE"),
            ],
            Ok(&["@layer tokens,base,widgets;", "@layer tokens {", "--raw", "BASE", "AA", "BB"]),
        );
    }

    #[test]
    fn a_file_without_a_layer_is_an_error() {
        check("stray", &[("styles/stray.css", "")], Err("stray.css"));
    }
}
