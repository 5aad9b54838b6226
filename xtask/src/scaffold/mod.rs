//! `cargo xtask new`: makes the files of a new mission, lever or view, with TODO where facts or words belong.
//!
//! The tidy test refuses what still says TODO, so nothing half filled lands.
//!
//! - `mission` one data file, a name in each language
//! - `lever` one data file, words in each language
//! - `view` a component, its style sheet, its words in each language

mod lever;
mod mission;
mod view;

use anyhow::{Result, bail, ensure};

use crate::{
    arguments::Arguments,
    project::{self, Project},
};

/// The languages whose words a new thing needs.
const LANGUAGES: [&str; 2] = ["en", "ja"];

/// Makes the files and prints their names and what is left to do.
pub fn new(project: &Project, mut arguments: Arguments) -> Result<()> {
    let (kind, id) = (arguments.next_word(), arguments.next_word());
    arguments.finish()?;
    let (Some(kind), Some(id)) = (kind, id) else {
        bail!("say what is new and its id: `cargo xtask new mission|lever|view <id>`");
    };
    let well_formed = id.starts_with(|letter: char| letter.is_ascii_lowercase())
        && id
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_');
    ensure!(well_formed, "`{id}` is not an id: small letters, digits and `_`, a letter first");
    match kind.as_str() {
        "mission" => mission::new(project, &id),
        "lever" => lever::new(project, &id),
        "view" => view::new(project, &id),
        other => bail!("`{other}` has no scaffold; these have: mission, lever, view"),
    }
}

/// Writes a file that is not there yet.
fn create(project: &Project, path: &str, text: &str) -> Result<()> {
    let file = project.path(path);
    ensure!(!file.exists(), "`{path}` is there already");
    project::write(&file, text)?;
    println!("new      {path}");
    Ok(())
}

/// Adds lines at the end of a Fluent file in each language.
fn add_words(project: &Project, file: &str, lines: &str) -> Result<()> {
    for language in LANGUAGES {
        let path = format!("locales/{language}/{file}");
        let mut text = project::read(&project.path(&path))?;
        text.push('\n');
        text.push_str(lines);
        project::write(&project.path(&path), &text)?;
        println!("added to {path}");
    }
    Ok(())
}

/// The highest number after `code = ` in a folder of data files, below a limit.
fn highest_code(project: &Project, folder: &str, limit: u32) -> Result<u32> {
    let mut highest = 0;
    for entry in std::fs::read_dir(project.path(folder))? {
        let text = project::read(&entry?.path())?;
        let code = text
            .lines()
            .find_map(|line| line.strip_prefix("code = ")?.split(' ').next()?.parse().ok());
        highest = highest.max(code.filter(|code| *code < limit).unwrap_or(0));
    }
    Ok(highest)
}

/// An id as Fluent keys and CSS classes spell it.
fn kebab(id: &str) -> String {
    id.replace('_', "-")
}

/// An id as a Rust type.
fn camel(id: &str) -> String {
    id.split('_')
        .map(|word| {
            let (first, rest) = word.split_at(word.len().min(1));
            first.to_ascii_uppercase() + rest
        })
        .collect()
}

/// Prints what a person does next.
fn left_to_do(steps: &[&str]) {
    println!("\nleft to do:");
    for (number, step) in steps.iter().enumerate() {
        println!("{}. {step}", number + 1);
    }
}

#[cfg(test)]
mod tests;
