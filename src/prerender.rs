//! Draws the page under the baseline as text, before any browser: one file for each language and form of the page.
//!
//! Started by `cargo xtask build` with the folder to write into.

use std::path::Path;
use std::process::ExitCode;

use pko_explorer::app::{Edition, draw};
use pko_explorer::i18n::Locale;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1) else {
        eprintln!("prerender <folder>");
        return ExitCode::FAILURE;
    };
    match write_all(Path::new(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the pages could not be drawn: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write_all(folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    for edition in [Edition::Hosted, Edition::File] {
        for locale in Locale::ALL {
            let here = tokio::task::LocalSet::new();
            let text = here.block_on(&runtime, draw(locale, edition));
            std::fs::write(folder.join(format!("{}-{}.html", edition.id(), locale.code())), text)?;
        }
    }
    Ok(())
}
