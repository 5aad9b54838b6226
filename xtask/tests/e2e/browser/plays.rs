//! A scenario as one test for each engine and edition, so that what is not played is named in the list of tests, with its reason.

use anyhow::{Context, Result};

use super::{Edition, Engine, Page, Window};

/// Opens the page and plays a scenario on it; where it stops, a picture and the console's errors are added.
pub(crate) fn play(
    name: &str,
    scenario: fn(&Page) -> Result<()>,
    window: Window,
    engine: Engine,
    edition: Edition,
) -> Result<()> {
    let page = Page::open(name, engine, edition)?;
    let result = page
        .resize(window)
        .and_then(|()| page.go(""))
        .and_then(|()| scenario(&page))
        .and_then(|()| page.is_clean());
    if result.is_err() {
        let file = page.picture("stopped")?;
        let heard = page.is_clean().err().map(|error| format!("; {error}")).unwrap_or_default();
        return result.with_context(|| {
            format!("`{}` stopped at {}; see {}{heard}", page.name, page.address(), file.display())
        });
    }
    Ok(())
}

/// Makes the tests of a scenario, a function that is given the page: `scenario!(the_page_opens, DESK)`.
///
/// It is played in every engine and edition. Where it cannot be, that is said with the reason, and the list of tests shows it:
/// `scenario!(name, DESK, hosted only: "why")`, `scenario!(name, DESK, not webkit: "why")`,
/// `scenario!(name, DESK, not webkit file: "why")`, `scenario!(name, DESK, chromium hosted only: "why")`.
macro_rules! scenario {
    ($play:ident, $window:ident) => {
        $crate::browser::plays! { $play $window [] [] [] [] [] [] }
    };
    ($play:ident, $window:ident, hosted only: $why:literal) => {
        $crate::browser::plays! { $play $window [] [$why] [] [$why] [] [$why] }
    };
    ($play:ident, $window:ident, file only: $why:literal) => {
        $crate::browser::plays! { $play $window [$why] [] [$why] [] [$why] [] }
    };
    ($play:ident, $window:ident, not firefox: $why:literal) => {
        $crate::browser::plays! { $play $window [] [] [$why] [$why] [] [] }
    };
    ($play:ident, $window:ident, not webkit: $why:literal) => {
        $crate::browser::plays! { $play $window [] [] [] [] [$why] [$why] }
    };
    ($play:ident, $window:ident, not webkit file: $why:literal) => {
        $crate::browser::plays! { $play $window [] [] [] [] [] [$why] }
    };
    ($play:ident, $window:ident, chromium hosted only: $why:literal) => {
        $crate::browser::plays! { $play $window [] [$why] [$why] [$why] [$why] [$why] }
    };
}

/// The six tests of a scenario; a pair with a reason is not played.
macro_rules! plays {
    ($play:ident $window:ident
        [$($chromium_hosted:literal)?] [$($chromium_file:literal)?]
        [$($firefox_hosted:literal)?] [$($firefox_file:literal)?]
        [$($webkit_hosted:literal)?] [$($webkit_file:literal)?]) => {
        mod $play {
            use $crate::browser::{Edition, Engine, Window, play};

            fn of(engine: Engine, edition: Edition) -> anyhow::Result<()> {
                play(stringify!($play), super::$play, Window::$window, engine, edition)
            }

            #[test]
            $(#[ignore = $chromium_hosted])?
            fn chromium_hosted() -> anyhow::Result<()> {
                of(Engine::Chromium, Edition::Hosted)
            }

            #[test]
            $(#[ignore = $chromium_file])?
            fn chromium_file() -> anyhow::Result<()> {
                of(Engine::Chromium, Edition::SingleFile)
            }

            #[test]
            $(#[ignore = $firefox_hosted])?
            fn firefox_hosted() -> anyhow::Result<()> {
                of(Engine::Firefox, Edition::Hosted)
            }

            #[test]
            $(#[ignore = $firefox_file])?
            fn firefox_file() -> anyhow::Result<()> {
                of(Engine::Firefox, Edition::SingleFile)
            }

            #[test]
            $(#[ignore = $webkit_hosted])?
            fn webkit_hosted() -> anyhow::Result<()> {
                of(Engine::WebKit, Edition::Hosted)
            }

            #[test]
            $(#[ignore = $webkit_file])?
            fn webkit_file() -> anyhow::Result<()> {
                of(Engine::WebKit, Edition::SingleFile)
            }
        }
    };
}

pub(crate) use {plays, scenario};

/// The list of tests, as the test program itself tells it.
fn list(more: &[&str]) -> Result<Vec<String>> {
    let program = std::env::current_exe().context("the tests have no file")?;
    let output = std::process::Command::new(program)
        .args(["--list", "--format", "terse"])
        .args(more)
        .output()
        .context("the tests do not list themselves")?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(printed.lines().filter_map(|line| line.strip_suffix(": test")).map(str::to_owned).collect())
}

#[test]
fn every_scenario_names_every_engine_with_every_edition() -> Result<()> {
    let pairs: Vec<String> = Engine::ALL
        .iter()
        .flat_map(|engine| {
            Edition::ALL.iter().map(|edition| format!("::{}_{}", engine.name(), edition.name()))
        })
        .collect();
    let tests = list(&[])?;
    let mut scenarios: Vec<&str> = tests
        .iter()
        .filter_map(|test| pairs.iter().find_map(|pair| test.strip_suffix(pair.as_str())))
        .collect();
    scenarios.sort_unstable();
    scenarios.dedup();
    anyhow::ensure!(scenarios.len() >= 12, "{} scenarios", scenarios.len());
    for scenario in &scenarios {
        for pair in &pairs {
            let name = format!("{scenario}{pair}");
            anyhow::ensure!(tests.contains(&name), "there is no `{name}`");
        }
    }
    // More than a third left out would be more than single cases with a reason.
    let left_out = list(&["--ignored"])?.len();
    anyhow::ensure!(3 * left_out <= scenarios.len() * pairs.len(), "{left_out} are left out");
    Ok(())
}
