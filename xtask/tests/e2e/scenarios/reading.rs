//! What a scenario reads off the page.

use anyhow::{Context, Result};

use crate::browser::Page;

/// The sentence of the ladder.
pub(super) fn sentence(page: &Page) -> Result<String> {
    text_of(page, "#ladder-sentence")
}

/// Every verdict of the main table, in its order.
pub(super) fn verdicts(page: &Page) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('.mission-table__verdict')].map(cell => cell.textContent)";
    let found = page.run(script)?;
    let list = found.as_array().context("the table gave no list")?;
    Ok(list.iter().filter_map(|value| value.as_str().map(str::to_owned)).collect())
}

/// The text of the first element that a selector finds.
pub(super) fn text_of(page: &Page, selector: &str) -> Result<String> {
    let found =
        page.run(&format!("return document.querySelector('{selector}')?.textContent ?? null"))?;
    found
        .as_str()
        .map(str::to_owned)
        .with_context(|| format!("nothing on the page is `{selector}`"))
}

/// The fragment of the address, with its `#`.
pub(super) fn fragment(page: &Page) -> String {
    page.address().split_once('#').map_or_else(String::new, |(_, fragment)| format!("#{fragment}"))
}

/// Chooses a value of a list as its visitor does: keys on a list are the browser's own, and not the same in each.
pub(super) fn choose(page: &Page, id: &str, value: &str) -> Result<()> {
    let script = format!(
        "const list = document.getElementById('{id}'); list.value = '{value}';
         list.dispatchEvent(new Event('change', {{ bubbles: true }}))"
    );
    page.run(&script).map(drop)
}
