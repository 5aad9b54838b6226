//! Accessibility rules of axe-core, run in the page as it stands.

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::Page;

/// Runs all rules and hands the violations to the driver.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] })
        .then(result => done(result.violations), error => done(String(error)));
";

impl Page {
    /// Checks that axe finds nothing; otherwise each rule is named with the elements and what axe says of them.
    pub(crate) fn has_no_axe_violation(&self) -> Result<()> {
        let file = self.project.path("node_modules/axe-core/axe.min.js");
        let source = std::fs::read_to_string(&file)
            .with_context(|| format!("`{}` is not there", file.display()))?;
        self.run(&source)?;
        let found = self.ask(self.session()?.execute_async(RUN, Vec::new()))?.json().clone();
        let violations = found.as_array().with_context(|| format!("axe gave no list: {found}"))?;
        let report: Vec<String> = violations.iter().map(describe).collect();
        ensure!(
            report.is_empty(),
            "axe finds {} rules broken:\n{}",
            report.len(),
            report.join("\n")
        );
        Ok(())
    }
}

fn describe(violation: &Value) -> String {
    let text = |value: &Value, key: &str| {
        value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    let mut lines = vec![format!(
        "- {} ({}): {}",
        text(violation, "id"),
        text(violation, "impact"),
        text(violation, "help")
    )];
    for node in violation.get("nodes").and_then(Value::as_array).into_iter().flatten() {
        lines.push(format!("    {}", text(node, "html")));
        lines.extend(
            text(node, "failureSummary").lines().map(|line| format!("      {}", line.trim())),
        );
    }
    lines.join("\n")
}
