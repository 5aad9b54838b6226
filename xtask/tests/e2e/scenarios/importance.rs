//! What matters most: each changed rule has its part, and the parts add up.

use anyhow::{Result, ensure};
use serde_json::Value;

use super::reading::text_of;
use crate::browser::{Page, scenario};

/// The law of today against that of 4 July 2011.
const TODAY: &str = "#v1.BgECBwECCQECCgEBCwEBDQEBDgECDwEBEAEBEQECEgECawEDbgYZAAFDAAHoBwJIAw";

/// The shown parts in hundredths, the sum last.
fn parts(page: &Page) -> Result<Vec<f64>> {
    let script = "return [...document.querySelectorAll('.importance__number')].map(cell => {
        const [number, word] = cell.textContent.split(' ');
        return cell.textContent === 'no difference' ? 0 : Math.round(Number(number) * 100) * (word === 'fewer' ? -1 : 1);
    })";
    let found = page.run(script)?;
    Ok(found.as_array().into_iter().flatten().filter_map(Value::as_f64).collect())
}

scenario!(the_parts_of_the_changed_rules_add_up_to_the_difference, DESK);
fn the_parts_of_the_changed_rules_add_up_to_the_difference(page: &Page) -> Result<()> {
    page.go(TODAY)?;
    let parts = page.wait_for("the parts are there", |page| {
        let parts = parts(page)?;
        Ok((parts.len() > 2).then_some(parts))
    })?;
    let Some((sum, parts)) = parts.split_last() else { return Ok(()) };
    ensure!(parts.len() == 11, "{} rules differ", parts.len());
    let shown: f64 = parts.iter().sum();
    ensure!((shown - sum).abs() <= 5.0, "{parts:?} do not add up to {sum}");
    ensure!(parts.is_sorted_by(|one, other| one.abs() >= other.abs()), "{parts:?}: not by size");
    ensure!(text_of(page, ".importance__sentence")?.contains("matters most"));
    page.has_no_axe_violation()?;
    page.picture("today").map(drop)
}

scenario!(without_a_change_there_is_nothing_to_divide, NARROW);
fn without_a_change_there_is_nothing_to_divide(page: &Page) -> Result<()> {
    page.go("#v1.awED6AcCD50")?;
    page.wait_until("it says so", |page| {
        Ok(text_of(page, ".importance")?.contains("No rule differs from the baseline"))
    })?;
    page.has_no_axe_violation()
}
