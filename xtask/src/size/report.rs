//! Sizes as lines.

use super::budget::Limit;
use super::content::Row;
use super::parts::FirstUse;
use super::program::{Makers, Section};

/// How many crates and functions are named.
const NAMED: usize = 10;

/// Bytes in kilobytes of a thousand.
pub(super) fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes + 50) / 100;
    format!("{}.{} kB", tenths / 10, tenths % 10)
}

/// Every file of a first use and their sum.
pub(super) fn parts(first_use: &FirstUse) {
    println!("\n{:<44}{:>12}{:>12}{:>12}", "a first use", "as it is", "gzip", "brotli");
    let all = ("together".to_owned(), first_use.total());
    for (name, sizes) in first_use.files.iter().chain([&all]) {
        println!(
            "{name:<44}{:>12}{:>12}{:>12}",
            kilobytes(sizes.raw),
            kilobytes(sizes.gzip),
            kilobytes(sizes.brotli)
        );
    }
    println!();
}

/// A size against its budget.
pub(super) fn held(thing: &str, bytes: usize, limit: Limit) {
    println!(
        "{thing:<44}{:>12} of {} (reach: {})",
        kilobytes(bytes),
        kilobytes(limit.most),
        kilobytes(limit.reach)
    );
}

/// Sections of the program.
pub(super) fn program(sections: &[Section]) {
    println!("\n{:<44}{:>12}{:>24}", "the program's sections", "as it is", "brotli, alone");
    for section in sections.iter().filter(|section| section.raw >= 1000) {
        println!(
            "{:<44}{:>12}{:>24}",
            section.name,
            kilobytes(section.raw),
            kilobytes(section.brotli)
        );
    }
}

/// Whose code it is.
pub(super) fn makers(makers: &Makers) {
    for (title, rows) in [
        ("code by crate, before wasm-opt", &makers.crates),
        ("largest functions, before wasm-opt, copies together", &makers.functions),
    ] {
        println!("\n{title}");
        for (name, bytes) in rows.iter().take(NAMED) {
            println!("{:>12}  {name}", kilobytes(*bytes));
        }
    }
}

/// Data and texts.
pub(super) fn content(rows: &[Row]) {
    println!("\n{:<44}{:>12}{:>24}", "data and texts", "as it is", "brotli, alone");
    for (name, sizes) in rows {
        println!("{name:<44}{:>12}{:>24}", kilobytes(sizes.raw), kilobytes(sizes.brotli));
    }
    println!();
}

#[cfg(test)]
mod tests {
    use super::kilobytes;

    #[test]
    fn kilobytes_are_rounded_to_a_tenth() {
        for (bytes, expected) in
            [(0, "0.0 kB"), (49, "0.0 kB"), (50, "0.1 kB"), (299_960, "300.0 kB")]
        {
            assert_eq!(kilobytes(bytes), expected);
        }
    }
}
