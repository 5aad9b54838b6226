//! Both languages are whole, and the switch keeps everything.

use anyhow::{Result, ensure};

use super::reading::{sentence, text_of, verdicts};
use crate::browser::{Page, scenario};

scenario!(the_switch_keeps_rules_sheet_and_focus, DESK);
fn the_switch_keeps_rules_sheet_and_focus(page: &Page) -> Result<()> {
    let first = sentence(page)?;
    page.run("document.querySelector('#lever-pkf-main > summary').click()")?;
    page.click(&page.element("radio", "Units frozen, individuals take part")?)?;
    page.wait_until("the sentence follows the rule", |page| Ok(sentence(page)? != first))?;
    page.run("document.querySelector('#mission-25').click()")?;
    page.wait_until("the sheet is open", |page| {
        Ok(text_of(page, ".mission-sheet__title")? == "UNTAC")
    })?;
    let count = text_of(page, ".ladder__count span")?;
    let rows = verdicts(page)?.len();
    for (own_name, lang, word) in [("日本語", "ja", "条件"), ("English", "en", "conditions")] {
        page.click(&page.element("link", own_name)?)?;
        page.wait_until("the page speaks the language", |page| {
            Ok(page.run("return document.documentElement.lang")? == *lang
                && sentence(page)?.contains(word))
        })?;
        ensure!(text_of(page, ".ladder__count span")? == count && verdicts(page)?.len() == rows);
        ensure!(text_of(page, ".mission-sheet")?.contains("UNTAC"), "the sheet is still open");
        ensure!(page.focused()?.1 == own_name, "the focus is still on the switch");
        page.picture(lang)?;
        page.has_no_axe_violation()?;
    }
    Ok(())
}
