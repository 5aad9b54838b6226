//! `site.toml` -> Rust: who publishes this copy and where it lives.

use super::problem::Problem;

/// The lines below the page, in their order; each has a value for each language.
const LINES: [&str; 4] = ["publisher", "contact", "terms", "privacy"];

const FILE: &str = "site.toml";

/// Two constants: the address of the page, and every line that is not empty as (line, language, value).
pub(crate) fn rust(text: &str) -> Result<String, Vec<Problem>> {
    let problem = |key: Option<&str>, what: String| Problem {
        file: FILE.to_owned(),
        line: 0,
        key: key.map(str::to_owned),
        what,
    };
    let table: toml::Table = toml::from_str(text)
        .map_err(|error| vec![problem(None, format!("not TOML: {}", error.message()))])?;
    let mut problems = Vec::new();
    let mut rows = Vec::new();
    let mut canonical = "";
    for (key, value) in &table {
        match value {
            toml::Value::String(address) if key == "canonical" => canonical = address,
            toml::Value::Table(languages) if LINES.contains(&key.as_str()) => {
                for (language, value) in languages {
                    match value.as_str() {
                        Some("") => {}
                        Some(value) if key == "publisher" || is_address(value) => {
                            rows.push((place(key), key, language, value));
                        }
                        _ => problems.push(problem(
                            Some(key),
                            "expected an address that begins with https:// or mailto:, or nothing"
                                .to_owned(),
                        )),
                    }
                }
            }
            _ => problems.push(problem(Some(key), "is not known here".to_owned())),
        }
    }
    let is_whole = canonical.starts_with("https://") && canonical.ends_with('/');
    if !canonical.is_empty() && !is_whole {
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

fn place(line: &str) -> usize {
    LINES.iter().position(|one| *one == line).unwrap_or(LINES.len())
}

fn is_address(value: &str) -> bool {
    value.starts_with("https://") || value.starts_with("mailto:")
}
