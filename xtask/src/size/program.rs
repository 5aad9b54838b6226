//! What the compiled program is made of: sections of the one that is handed over, and crates and functions of the same
//! program before `wasm-opt`, where they still have their names.

use std::{collections::BTreeMap, ops::Range, path::Path};

use anyhow::{Context, Result};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

use crate::dist;

/// A section of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Section {
    pub(super) name: String,
    pub(super) raw: usize,
    /// Packed alone.
    pub(super) brotli: usize,
}

/// Who brings how much code: (name, bytes), the largest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Makers {
    pub(super) crates: Vec<(String, usize)>,
    pub(super) functions: Vec<(String, usize)>,
}

/// The sections of the program that is handed over, the largest first.
pub(super) fn shipped(program: &Path) -> Result<Vec<Section>> {
    let bytes = read(program)?;
    let mut sections = Vec::new();
    for payload in Parser::new(0).parse_all(&bytes) {
        let payload = payload.context("the program is no WebAssembly")?;
        let Some((id, range)) = payload.as_section() else { continue };
        let content = slice(&bytes, &range)?;
        let name = match &payload {
            Payload::CustomSection(custom) => custom.name().to_owned(),
            _ => section_name(id).to_owned(),
        };
        sections.push(Section { name, raw: content.len(), brotli: dist::brotli(content)?.len() });
    }
    sections.sort_by_key(|section| std::cmp::Reverse(section.raw));
    Ok(sections)
}

/// Names that the format gives to its sections.
fn section_name(id: u8) -> &'static str {
    match id {
        1 => "types",
        2 => "imports",
        3 => "functions",
        4 => "tables",
        5 => "memory",
        6 => "globals",
        7 => "exports",
        9 => "elements",
        10 => "code",
        11 => "data",
        _ => "other",
    }
}

/// Crates and functions of a program that has names.
pub(super) fn makers(program: &Path) -> Result<Makers> {
    let bytes = read(program)?;
    let mut imported = 0;
    let mut lengths = Vec::new();
    let mut names = BTreeMap::new();
    for payload in Parser::new(0).parse_all(&bytes) {
        match payload.context("the program with names is no WebAssembly")? {
            Payload::ImportSection(imports) => {
                let mut all = imports.into_imports().flatten();
                imported = all.by_ref().filter(|one| matches!(one.ty, TypeRef::Func(_))).count();
            }
            Payload::CodeSectionEntry(body) => lengths.push(slice(&bytes, &body.range())?.len()),
            Payload::CustomSection(custom) => {
                let KnownCustom::Name(sections) = custom.as_known() else { continue };
                for section in sections {
                    let Ok(Name::Function(map)) = section else { continue };
                    for name in map {
                        let name = name.context("a name cannot be read")?;
                        names.insert(usize::try_from(name.index)?, name.name.to_owned());
                    }
                }
            }
            _ => {}
        }
    }
    let mut crates = BTreeMap::new();
    let mut functions = BTreeMap::new();
    for (place, length) in lengths.iter().enumerate() {
        let name = names.get(&(imported + place)).map_or("without a name", |name| plain(name));
        *crates.entry(crate_of(name).to_owned()).or_default() += length;
        *functions.entry(name.to_owned()).or_default() += length;
    }
    Ok(Makers { crates: largest_first(crates), functions: largest_first(functions) })
}

/// The part of a program that the parser names by its place.
fn slice<'a>(bytes: &'a [u8], range: &Range<u64>) -> Result<&'a [u8]> {
    let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
    bytes.get(range).context("a part of the program lies outside it")
}

fn read(program: &Path) -> Result<Vec<u8>> {
    std::fs::read(program).with_context(|| {
        format!("`{}` could not be read; does `cargo xtask build` end well?", program.display())
    })
}

/// A name without the number that makes it unique, so that copies for other types count together.
fn plain(name: &str) -> &str {
    match name.rsplit_once("::h") {
        Some((before, number))
            if number.len() == 16 && number.chars().all(|one| one.is_ascii_hexdigit()) =>
        {
            before
        }
        _ => name,
    }
}

/// The crate in which a function is written: for `<A as B>::c` that of `A`.
fn crate_of(name: &str) -> &str {
    let name = name.trim_start_matches(['<', '&', '*', '[', '(']);
    let name = name.trim_start_matches("mut ").trim_start_matches("dyn ");
    let end = name.find(|one: char| !one.is_alphanumeric() && one != '_').unwrap_or(name.len());
    match name.get(..end) {
        // A type without a crate is one of the language or a parameter.
        Some("str" | "T" | "I" | "char" | "u8" | "u16" | "u32" | "u64" | "usize") => "core",
        Some("") | None => "without a name",
        Some(name) => name,
    }
}

fn largest_first(sums: BTreeMap<String, usize>) -> Vec<(String, usize)> {
    let mut rows: Vec<(String, usize)> = sums.into_iter().collect();
    rows.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    rows
}

#[cfg(test)]
mod tests {
    use super::{crate_of, plain};

    #[test]
    fn copies_of_a_function_have_one_name() {
        assert_eq!(plain("yew::scheduler::push::h0123456789abcdef"), "yew::scheduler::push");
        assert_eq!(plain("core::hash::h32"), "core::hash::h32");
    }

    #[test]
    fn a_function_belongs_to_the_crate_of_its_type() {
        for (name, expected) in [
            ("core::fmt::write", "core"),
            ("<yew::scope::Scope<COMP> as core::clone::Clone>::clone", "yew"),
            ("<&mut alloc::vec::Vec<T> as a::B>::c", "alloc"),
            ("<T as core::any::Any>::type_id", "core"),
            ("core[c5930c85a12de822]::fmt::float", "core"),
            ("__wbindgen_malloc", "__wbindgen_malloc"),
        ] {
            assert_eq!(crate_of(name), expected, "{name}");
        }
    }
}
