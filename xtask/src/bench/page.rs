//! The page in Chromium beside a hand-written one with the same rows, from `bench/page.mjs`.

use std::fmt::Write as _;
use std::process::Command;

use anyhow::Result;
use serde_json::Value;

use super::{answer, at};
use crate::{
    dist,
    project::Project,
    setup::{self, FOR_THE_PAGE, Part},
};

/// Builds the page and measures it: main-thread work of a change, change to paint, memory, and how long the single file takes to open.
pub(super) fn measured(project: &Project) -> Result<Value> {
    let parts: Vec<Part> = FOR_THE_PAGE.iter().copied().chain([Part::Browsers]).collect();
    let tools = setup::ensure(project, &parts)?;
    dist::build(project, &tools, dist::Extent::Whole)?;
    eprintln!("the page in Chromium: about three minutes");
    let mut node = Command::new("node");
    node.current_dir(project.path("bench"))
        .args(["--experimental-websocket", "--no-warnings", "page.mjs", "chromium"])
        .arg(project.dist().join(dist::SINGLE_FILE));
    answer(&mut node)
}

/// The lines of a table. Writing to a string never fails.
pub(super) fn lines(page: &Value) -> String {
    let mut text = String::new();
    let number = |of: &Value, name: &str| at(of, name).as_f64().unwrap_or(f64::NAN);
    let (ours, theirs) = (at(page, "explorer"), at(page, "vanilla"));
    let _ = writeln!(
        text,
        "a change, {} rows of which {} move: {:.2} times the main-thread work of a hand-written page",
        at(page, "rows"),
        at(page, "rows_that_move"),
        number(page, "ratio_to_vanilla")
    );
    for (who, costs) in [("the explorer", ours), ("hand-written", theirs)] {
        let _ = writeln!(
            text,
            "    {who}: {:.1} ms, of it script {:.1}, style and layout {:.1}; press to paint {:.1} ms",
            number(costs, "main_thread_ms"),
            number(costs, "script_ms"),
            number(costs, "style_and_layout_ms"),
            number(costs, "press_to_paint_ms")
        );
    }
    let _ = writeln!(
        text,
        "the single file from `file://`: a verdict to read after {:.0} ms, controls that answer after {:.0} ms",
        number(page, "file_to_readable_verdict_ms"),
        number(page, "file_to_alive_ms")
    );
    let memory = at(page, "memory_bytes");
    let _ = writeln!(
        text,
        "memory of the program: {:.1} MB at first, {:.1} MB after half of {} actions, {:.1} MB after all",
        number(memory, "at_first") / 1e6,
        number(memory, "after_half") / 1e6,
        at(page, "actions"),
        number(memory, "after_all") / 1e6
    );
    text
}
