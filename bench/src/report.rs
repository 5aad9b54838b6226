//! Results as a table and as JSON.

use std::fmt::Write as _;

use crate::Field;
use crate::contest::Results;

/// A table for a terminal.
pub(crate) fn table(results: &Results) -> String {
    let mut text = String::from("naive            fast             ratio\n");
    for one in &results.contests {
        let (naive, fast) = (one.times.naive, one.times.fast);
        let (naive_time, fast_time) = (time(naive), time(fast));
        let _ =
            writeln!(text, "{naive_time:<16} {fast_time:<16} {:<9.0} {}", naive / fast, one.name);
    }
    for one in &results.feats {
        let _ = writeln!(text, "{:<16} {:<16} {:<9} {}", "", time(one.time), "", one.name);
    }
    let _ = writeln!(text, "{} policies, counts {:016x}", results.policies, results.hash);
    text
}

/// The same for a program.
pub(crate) fn json(field: &Field, results: &Results) -> String {
    let mut text = String::from("{\n");
    let _ = writeln!(text, "  \"missions\": {},", field.missions.len());
    let _ = writeln!(
        text,
        "  \"asks\": {},",
        field.missions.iter().map(|one| one.asks.len()).sum::<usize>()
    );
    let _ = writeln!(text, "  \"conditions\": {},", field.board.graph().nodes().len());
    let _ = writeln!(text, "  \"policies\": {},", results.policies);
    let _ = writeln!(text, "  \"counts_hash\": \"{:016x}\",", results.hash);
    let contests = results.contests.iter().map(|one| {
        let (naive, fast) = (one.times.naive, one.times.fast);
        format!(
            "    {{ \"name\": \"{}\", \"naive_ns\": {naive:.0}, \"fast_ns\": {fast:.0}, \"ratio_over_naive\": {:.1} }}",
            one.name,
            naive / fast
        )
    });
    let contests: Vec<String> = contests.collect();
    let _ = writeln!(text, "  \"contests\": [\n{}\n  ],", contests.join(",\n"));
    let feats = results.feats.iter();
    let feats: Vec<String> = feats
        .map(|one| format!("    {{ \"name\": \"{}\", \"fast_ns\": {:.0} }}", one.name, one.time))
        .collect();
    let _ = writeln!(text, "  \"feats\": [\n{}\n  ]\n}}", feats.join(",\n"));
    text
}

fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        n if n < 1e3 => format!("{n:.0} ns"),
        n if n < 1e6 => format!("{:.2} µs", n / 1e3),
        n if n < 1e9 => format!("{:.2} ms", n / 1e6),
        n => format!("{:.2} s", n / 1e9),
    }
}
