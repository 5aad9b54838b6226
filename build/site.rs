//! `site.toml` -> Rust: who publishes this copy and where it lives.

use super::problem::Problem;

/// The lines below the page, in their order; each has a value for each language.
const LINES: [&str; 4] = ["publisher", "contact", "terms", "privacy"];

/// The line that is a name and no address.
const NAME: &str = "publisher";

const FILE: &str = "site.toml";

/// Two constants: the address of the page, and every line that is not empty as (line, language, value).
/// `languages` are the codes of those that the page speaks.
pub(crate) fn rust(text: &str, languages: &[&str]) -> Result<String, Vec<Problem>> {
    let table: toml::Table = toml::from_str(text)
        .map_err(|error| vec![problem(None, format!("not TOML: {}", error.message()))])?;
    let mut problems = Vec::new();
    let mut rows = Vec::new();
    let mut canonical = "";
    for (key, value) in &table {
        match value {
            toml::Value::String(address) if key == "canonical" => canonical = address,
            toml::Value::Table(values) if LINES.contains(&key.as_str()) => {
                for (language, value) in values {
                    match line(key, language, value, languages) {
                        Ok("") => {}
                        Ok(value) => rows.push((place(key), key, language, value)),
                        Err(what) => problems.push(problem(Some(key), what)),
                    }
                }
            }
            _ => problems.push(problem(Some(key), "is not known here".to_owned())),
        }
    }
    if !(canonical.is_empty() || is_folder(canonical)) {
        let what =
            "expected an address that begins with https:// and ends with a slash, or nothing";
        problems.push(problem(Some("canonical"), what.to_owned()));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    rows.sort();
    let lines: Vec<String> = rows
        .iter()
        .map(|(_, line, language, value)| format!("    ({line:?}, {language:?}, {value:?}),\n"))
        .collect();
    Ok(format!(
        "/// Where the page lives on the web, with its last slash; empty where nobody has said.\n\
         pub const CANONICAL: &str = {canonical:?};\n\
         const LINES: &[(&str, &str, &str)] = &[\n{}];\n",
        lines.concat()
    ))
}

/// The value of a line in a language; empty where nothing is to be said.
fn line<'a>(
    key: &str,
    language: &str,
    value: &'a toml::Value,
    languages: &[&str],
) -> Result<&'a str, String> {
    if !languages.contains(&language) {
        return Err(format!("found `{language}`, expected one of {}", languages.join(", ")));
    }
    match value.as_str() {
        Some(value) if value.is_empty() || key == NAME || is_address(value) => Ok(value),
        _ if key == NAME => Err("expected text, or nothing".to_owned()),
        _ => Err("expected an address that begins with https:// or mailto:, or nothing".to_owned()),
    }
}

fn problem(key: Option<&str>, what: String) -> Problem {
    Problem { file: FILE.to_owned(), line: 0, key: key.map(str::to_owned), what }
}

fn place(line: &str) -> usize {
    LINES.iter().position(|one| *one == line).unwrap_or(LINES.len())
}

fn is_address(value: &str) -> bool {
    // An address stands in attributes and in scripts: nothing in it may end them.
    let ends_something = |letter: char| letter.is_whitespace() || "\"'<>".contains(letter);
    (value.starts_with("https://") || value.starts_with("mailto:"))
        && !value.contains(ends_something)
}

fn is_folder(value: &str) -> bool {
    is_address(value) && value.starts_with("https://") && value.ends_with('/')
}
