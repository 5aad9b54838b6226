//! `cargo xtask bench`: the fast engine against the interpreter, natively and in WebAssembly, the same rules in other engines,
//! and the page beside a hand-written one (`page`).
//!
//! What is compared lives in `bench/`, in manifests of its own: nothing of it is part of the product or of its checks.
//! Outcomes are compared before anything is timed; figures are ratios of one run, since machines differ and are shared.

mod page;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use crate::{
    arguments::Arguments,
    process,
    project::Project,
    setup::{self, Part},
};

/// Runs everything, or with `--page` the page alone; a table, or with `--json` one document.
pub fn bench(project: &Project, mut arguments: Arguments) -> Result<()> {
    let is_json = arguments.flag("--json");
    let is_page_only = arguments.flag("--page");
    arguments.finish()?;
    let measured = page::measured(project)?;
    if is_page_only {
        if is_json {
            println!("{}", serde_json::to_string_pretty(&measured)?);
        } else {
            print!("{}", page::lines(&measured));
        }
        return Ok(());
    }
    setup::ensure(project, &[Part::Target("wasm32-unknown-unknown")])?;
    let folder = project.path("bench");
    let native = natively(&folder)?;
    let wasm = in_wasm(&folder, "release")?;
    let for_size = in_wasm(&folder, "page")?;
    let rivals = of_rivals(&folder.join("rivals"))?;
    for other in [&wasm, &for_size] {
        ensure!(
            at(other, "counts_hash") == at(&native, "counts_hash"),
            "natively and in WebAssembly the counts over every policy differ"
        );
    }
    let document = document(&native, &wasm, &for_size, &rivals, &measured)?;
    if is_json {
        println!("{}", serde_json::to_string_pretty(&document)?);
    } else {
        print!("{}", table(&document)?);
    }
    Ok(())
}

/// Builds in a folder with a manifest of its own.
pub(crate) fn cargo(folder: &Path, arguments: &[&str]) -> Result<()> {
    let mut cargo = process::cargo();
    cargo.current_dir(folder).args(["build", "--quiet"]).args(arguments);
    // Each manifest has a build folder of its own.
    cargo.env_remove("CARGO_TARGET_DIR");
    process::run(&mut cargo)
}

fn answer(command: &mut Command) -> Result<Value> {
    let said = process::answer(command).with_context(|| format!("{command:?} gave no answer"))?;
    serde_json::from_str(&said).context("what it printed is no JSON")
}

fn natively(folder: &Path) -> Result<Value> {
    eprintln!("native: about a minute, most of it the interpreter's");
    cargo(folder, &["--release", "--bin", "native"])?;
    answer(&mut Command::new(folder.join("target/release/native")))
}

/// In WebAssembly under Node; the profile `page` is made for size, as the page's program is.
fn in_wasm(folder: &Path, profile: &str) -> Result<Value> {
    eprintln!("WebAssembly, profile `{profile}`: about a minute");
    cargo(folder, &["--profile", profile, "--lib", "--target", "wasm32-unknown-unknown"])?;
    let program: PathBuf =
        ["target", "wasm32-unknown-unknown", profile, "pko_explorer_bench.wasm"].iter().collect();
    answer(Command::new("node").current_dir(folder).arg("run.mjs").arg(program))
}

fn of_rivals(folder: &Path) -> Result<Value> {
    eprintln!("rivals: the first build takes minutes");
    cargo(folder, &["--release"])?;
    answer(&mut Command::new(folder.join("target/release/pko-explorer-rivals")))
}

fn rows(of: &Value) -> Result<&Vec<Value>> {
    at(of, "contests").as_array().context("no contests")
}

/// What stands under a key; null where nothing does.
fn at<'a>(value: &'a Value, key: &str) -> &'a Value {
    value.get(key).unwrap_or(&Value::Null)
}

/// Naive over fast; none where the interpreter takes no part.
fn ratio(row: &Value) -> Option<f64> {
    Some(at(row, "naive_ns").as_f64()? / at(row, "fast_ns").as_f64()?)
}

fn document(
    native: &Value,
    wasm: &Value,
    for_size: &Value,
    rivals: &Value,
    page: &Value,
) -> Result<Value> {
    let (wasm, for_size) = (rows(wasm)?, rows(for_size)?);
    let contests = rows(native)?.iter().enumerate().map(|(place, row)| {
        let one = |rows: &Vec<Value>| rows.get(place).cloned().unwrap_or_default();
        let (wasm, for_size) = (one(wasm), one(for_size));
        json!({
            "name": at(row, "name"),
            "ratio_over_naive": { "native": ratio(row), "wasm": ratio(&wasm), "wasm_for_size": ratio(&for_size) },
            "fast_ns": { "native": at(row, "fast_ns"), "wasm": at(&wasm, "fast_ns"), "wasm_for_size": at(&for_size, "fast_ns") },
            "naive_ns": { "native": at(row, "naive_ns"), "wasm": at(&wasm, "naive_ns"), "wasm_for_size": at(&for_size, "naive_ns") },
        })
    });
    let contests: Vec<Value> = contests.collect();
    let Some(verdicts) = contests.first() else { bail!("no contest") };
    Ok(json!({
        "ratio_over_naive": at(verdicts, "ratio_over_naive"),
        "missions": at(native, "missions"),
        "asks": at(native, "asks"),
        "conditions": at(native, "conditions"),
        "policies": at(native, "policies"),
        "counts_hash": at(native, "counts_hash"),
        "contests": contests,
        "rivals": rivals,
        "ratio_to_vanilla": at(page, "ratio_to_vanilla"),
        "page": page,
    }))
}

/// A table for a terminal. Writing to a string never fails.
fn table(document: &Value) -> Result<String> {
    let mut text = String::from(
        "interpreter over fast engine           fast engine, once\n\
         native     wasm       wasm for size    native     wasm       wasm for size\n",
    );
    for row in rows(document)? {
        let ratio = |of: &str| {
            at(at(row, "ratio_over_naive"), of)
                .as_f64()
                .map_or("-".to_owned(), |ratio| format!("{ratio:.0}"))
        };
        let time = |of: &str| at(at(row, "fast_ns"), of).as_f64().map_or("-".to_owned(), time);
        let _ = writeln!(
            text,
            "{:<10} {:<10} {:<16} {:<10} {:<10} {:<14} {}",
            ratio("native"),
            ratio("wasm"),
            ratio("wasm_for_size"),
            time("native"),
            time("wasm"),
            time("wasm_for_size"),
            at(row, "name").as_str().unwrap_or_default()
        );
    }
    let _ = writeln!(
        text,
        "\n{} missions, {} asks, {} conditions; {} policies, counts {} natively and in WebAssembly",
        at(document, "missions"),
        at(document, "asks"),
        at(document, "conditions"),
        at(document, "policies"),
        at(document, "counts_hash").as_str().unwrap_or_default()
    );
    for rival in at(document, "rivals").as_array().into_iter().flatten() {
        let over = |of: &str| {
            let times = at(rival, "rival_ns").as_f64().zip(at(rival, of).as_f64());
            times.map_or("-".to_owned(), |(rival, ours)| format!("{:.0}", rival / ours))
        };
        let _ = writeln!(
            text,
            "{}: {} answers the same; every ask once takes {} times as long as the interpreter, {} times as long as the fast engine",
            at(rival, "engine").as_str().unwrap_or_default(),
            at(rival, "asks_compared"),
            over("naive_ns"),
            over("fast_ns"),
        );
    }
    text.push_str(&page::lines(at(document, "page")));
    Ok(text)
}

fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        n if n < 1e3 => format!("{n:.0} ns"),
        n if n < 1e6 => format!("{:.1} µs", n / 1e3),
        n if n < 1e9 => format!("{:.1} ms", n / 1e6),
        n => format!("{:.1} s", n / 1e9),
    }
}
