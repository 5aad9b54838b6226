//! The whole space of policies: both engines say the same, and natively and in WebAssembly the counts of every mission are the same.
//!
//! That they agree on every policy there is, is a test of each change, by the least and the greatest policies of every condition
//! (`tests/it/space.rs`). Here it is tried out, policy by policy, on a stripe that takes minutes.

use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::{bench, process, project::Project};

/// Every so-many-th policy is judged by the interpreter as well.
const OF: u64 = 997;

/// Walks it.
pub(super) fn check(project: &Project) -> Result<String> {
    let folder = project.path("bench");
    bench::cargo(&folder, &["--release", "--bin", "native"])?;
    bench::cargo(&folder, &["--release", "--lib", "--target", "wasm32-unknown-unknown"])?;
    let native = || Command::new(folder.join("target/release/native"));
    let said = |command: &mut Command| {
        let answer = process::answer(command).context("the engines differ, or did not run")?;
        Ok::<_, anyhow::Error>(answer.trim().to_owned())
    };
    let here = said(native().arg("counts"))?;
    let mut node = Command::new("node");
    node.current_dir(&folder).args([
        "run.mjs",
        "target/wasm32-unknown-unknown/release/pko_explorer_bench.wasm",
        "counts",
    ]);
    let there = said(&mut node)?;
    ensure!(here == there, "the counts are {here} natively and {there} in WebAssembly");
    let policies = said(native().args(["agree", "0", &OF.to_string()]))?;
    Ok(format!(
        "counts over every policy {here} natively and in WebAssembly; interpreter and fast engine alike on every ask of every mission under {policies} policies"
    ))
}
