//! The checks themselves: each calls the tool that one would call by hand.

use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::{Scene, Step, tree::Tree};
use crate::{dist, process, size};

/// All steps in their order.
pub(super) const STEPS: &[Step] = &[
    Step { name: "format", about: "every file is as rustfmt writes it", check: format },
    Step {
        name: "core",
        about: "the library without a browser compiles and knows no browser crate",
        check: core,
    },
    Step { name: "lint", about: "no warning in the library and its tests", check: lint_core },
    Step {
        name: "lint-page",
        about: "no warning in the page, compiled for wasm",
        check: lint_page,
    },
    Step {
        name: "lint-tools",
        about: "no warning in the commands and the end-to-end tests",
        check: lint_tools,
    },
    Step { name: "test", about: "tests of the library", check: test_core },
    Step { name: "test-tools", about: "tests of the commands", check: test_tools },
    Step {
        name: "page",
        about: "the page and the single file build for release",
        check: build_page,
    },
    Step {
        name: "size",
        about: "what visitors are made to load is within its budget",
        check: size,
    },
    Step {
        name: "hosting",
        about: "servers set up as `docs/hosting.md` says send the page as it should be",
        check: hosting,
    },
    Step { name: "browser", about: "the built page in Chromium, end to end", check: browser },
    Step {
        name: "generated",
        about: "generated files are current: nothing above changed a file",
        check: generated,
    },
];

/// Crates that only the room `app` may bring in, by the beginning of their names.
const BROWSER_CRATES: [&str; 5] = ["yew", "web-sys", "js-sys", "wasm-bindgen", "gloo"];

fn cargo(scene: &Scene, arguments: &[&str]) -> Command {
    let mut command = process::cargo();
    command.current_dir(scene.project.root()).args(arguments);
    command
}

fn format(scene: &Scene) -> Result<()> {
    process::run(&mut cargo(scene, &["fmt", "--all", "--check"]))
        .context("`cargo fmt --all` puts it right")
}

fn core(scene: &Scene) -> Result<()> {
    let package = ["-p", "pko-explorer", "--no-default-features"];
    process::run(cargo(scene, &["check", "--lib"]).args(package))?;
    let tree = ["tree", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"];
    let listed = process::answer(cargo(scene, &tree).args(package))
        .context("`cargo tree` gave no answer")?;
    let found: Vec<&str> = listed.lines().filter(|line| is_browser_crate(line)).collect();
    ensure!(found.is_empty(), "the library without a browser depends on {}", found.join(", "));
    println!("{} packages, none of a browser", listed.lines().count());
    Ok(())
}

fn is_browser_crate(line: &str) -> bool {
    BROWSER_CRATES
        .iter()
        .any(|name| line.strip_prefix(name).is_some_and(|rest| rest.starts_with([' ', '-', '_'])))
}

fn lint_core(scene: &Scene) -> Result<()> {
    let clippy = ["clippy", "-p", "pko-explorer", "--no-default-features", "--lib", "--tests"];
    process::run(cargo(scene, &clippy).args(["--", "-D", "warnings"]))
}

fn lint_page(scene: &Scene) -> Result<()> {
    let clippy = ["clippy", "-p", "pko-explorer", "--features", "web", "--lib", "--bins"];
    process::run(cargo(scene, &clippy).args([
        "--target",
        "wasm32-unknown-unknown",
        "--",
        "-D",
        "warnings",
    ]))
}

fn lint_tools(scene: &Scene) -> Result<()> {
    process::run(&mut cargo(
        scene,
        &["clippy", "-p", "xtask", "--all-targets", "--", "-D", "warnings"],
    ))
}

fn test_core(scene: &Scene) -> Result<()> {
    process::run(&mut cargo(
        scene,
        &["test", "-p", "pko-explorer", "--no-default-features", "--lib", "--tests"],
    ))
}

fn test_tools(scene: &Scene) -> Result<()> {
    // Every test target, so that a new one is never forgotten; the scenarios need the page and come later.
    process::run(&mut cargo(scene, &["test", "-p", "xtask", "--", "--skip", "scenarios::"]))
}

fn build_page(scene: &Scene) -> Result<()> {
    dist::build(scene.project, scene.tools, dist::Extent::Whole)
}

fn size(scene: &Scene) -> Result<()> {
    size::size(scene.project, scene.tools)
}

fn hosting(scene: &Scene) -> Result<()> {
    dist::build(scene.project, scene.tools, dist::Extent::Whole)?;
    process::run(&mut cargo(scene, &["test", "-p", "xtask", "--test", "hosting"]))
}

fn browser(scene: &Scene) -> Result<()> {
    dist::build(scene.project, scene.tools, dist::Extent::Whole)?;
    // A scenario says in words where it stopped; the calls that led there say nothing more.
    let mut scenarios = cargo(scene, &["test", "-p", "xtask", "--test", "e2e"]);
    process::run(scenarios.env("RUST_LIB_BACKTRACE", "0"))
        .context("pictures of the pages where a scenario stopped are in `target/screenshots/`")
}

fn generated(scene: &Scene) -> Result<()> {
    let now = Tree::read(scene.project)?;
    let changed = scene.before.changed_until(&now);
    ensure!(
        changed.is_empty(),
        "the steps changed {}; look at `git diff` and commit what belongs to the change",
        changed.join(", ")
    );
    println!("no file was changed");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::is_browser_crate;

    #[test]
    fn browser_crates_are_known_by_their_whole_name() {
        for line in ["yew v0.23.0", "gloo-utils v0.3.0", "wasm-bindgen-shared v0.2.130"] {
            assert!(is_browser_crate(line), "{line}");
        }
        for line in ["serde v1.0.229", "yewless v1.0.0"] {
            assert!(!is_browser_crate(line), "{line}");
        }
    }
}
