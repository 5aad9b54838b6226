//! A visitor changes one rule, sees what follows, takes it back, and opens the address again.

use anyhow::{Result, ensure};

use super::reading::{choose, fragment, sentence, text_of, verdicts};
use crate::browser::{Page, scenario};

/// Opens the rule on peacekeeping-force duties and chooses the freeze.
fn freeze(page: &Page) -> Result<()> {
    page.run("document.querySelector('#lever-pkf-main > summary').click()")?;
    page.click(&page.element("radio", "Units frozen, individuals take part")?)
}

scenario!(one_rule_changes_sentence_table_and_address_and_can_be_undone, DESK);
fn one_rule_changes_sentence_table_and_address_and_can_be_undone(page: &Page) -> Result<()> {
    let (first, rows) = (sentence(page)?, verdicts(page)?);
    ensure!(rows.len() >= 59, "the table has {} rows", rows.len());
    freeze(page)?;
    page.wait_until("the sentence follows the rule", |page| Ok(sentence(page)? != first))?;
    let changed = (sentence(page)?, verdicts(page)?);
    ensure!(changed.1 != rows, "the table does not follow the rule");
    page.wait_until("the address holds the rule", |page| Ok(fragment(page).len() > "#v1.".len()))?;
    page.wait_until("the change is said once", |page| {
        Ok(text_of(page, "#live")?.contains("Units frozen"))
    })?;
    page.picture("changed")?;
    page.has_no_axe_violation()?;

    let address = fragment(page);
    let undo = page.element(
        "button",
        "Undo: Peacekeeping-force duties by units → Units frozen, individuals take part",
    )?;
    page.click(&undo)?;
    page.wait_until("undo takes the rule back", |page| {
        Ok(sentence(page)? == first && verdicts(page)? == rows)
    })?;

    page.go(&format!("?again{address}"))?;
    page.wait_until("the address opens the same state", |page| {
        Ok((sentence(page)?, verdicts(page)?) == changed)
    })
}

scenario!(a_damaged_address_opens_what_can_be_read_and_says_so, DESK);
fn a_damaged_address_opens_what_can_be_read_and_says_so(page: &Page) -> Result<()> {
    freeze(page)?;
    page.wait_until("the address holds the rule", |page| Ok(fragment(page).len() > "#v1.".len()))?;
    let (address, changed) = (fragment(page), sentence(page)?);
    let cut = address.get(..address.len() - 3).unwrap_or_default().to_owned();
    page.go(&format!("?damaged{cut}"))?;
    page.wait_until("what can be read is shown", |page| Ok(sentence(page)? == changed))?;
    ensure!(text_of(page, "#app .notice__text")?.contains("link"), "the damage is not said");
    page.has_no_axe_violation()
}

scenario!(a_locked_option_says_why_and_offers_its_partners_in_one_step, DESK);
fn a_locked_option_says_why_and_offers_its_partners_in_one_step(page: &Page) -> Result<()> {
    let first = sentence(page)?;
    page.run("document.querySelector('#lever-protection > summary').click()")?;
    page.click(&page.element("radio", "Also safety-ensuring duties")?)?;
    ensure!(sentence(page)? == first, "a locked option is not applied at once");
    page.click(&page.element("button", "Set them together")?)?;
    page.wait_until("both rules are set", |page| Ok(sentence(page)? != first))?;
    page.click(&page.element("button", "Undo: Protection duties → Also safety-ensuring duties")?)?;
    page.wait_until("one undo takes both back", |page| Ok(sentence(page)? == first))
}

scenario!(a_list_shows_what_is_chosen_after_undo_too, DESK);
fn a_list_shows_what_is_chosen_after_undo_too(page: &Page) -> Result<()> {
    page.go("")?;
    let chosen = |page: &Page| page.run("return document.getElementById('preset').value");
    let first = chosen(page)?;
    choose(page, "preset", "7")?;
    page.wait_until("another set of rules is chosen", |page| {
        Ok(chosen(page)? != first && page.run("return location.hash.length")? != 0)
    })?;
    page.run("document.querySelector('.undo-bar button').click()")?;
    page.wait_until("the list says what it was", |page| Ok(chosen(page)? == first))?;
    // The law of any day, which need be no set with a name.
    choose(page, "law-day", "2001-12-20")?;
    page.wait_until("the law of the day is set and named", |page| {
        let named = "return document.getElementById('preset').selectedOptions[0].text";
        Ok(page.run(named)? == "The rules as they stood from 14 December 2001")
    })
}

scenario!(a_smallest_set_of_changes_is_tried_with_one_press_and_undone_with_one, DESK);
fn a_smallest_set_of_changes_is_tried_with_one_press_and_undone_with_one(
    page: &Page,
) -> Result<()> {
    let verdict = |page: &Page| text_of(page, ".mission-sheet");
    page.run("document.querySelector('#mission-67').click()")?;
    page.wait_until("the sheet opens", |page| {
        Ok(verdict(page)?.contains("What would have to change"))
    })?;
    let first = sentence(page)?;
    ensure!(verdict(page)?.contains("Qualifies in part"));
    page.run("document.querySelector('.flips-part button').click()")?;
    page.wait_until("the mission qualifies", |page| {
        Ok(sentence(page)? != first
            && !verdict(page)?.contains("For everything that would be askedQualifies in part"))
    })?;
    page.has_no_axe_violation()?;
    page.click(&page.element("button", "Undo: a set of changes")?)?;
    page.wait_until("one undo takes all of it back", |page| Ok(sentence(page)? == first))
}

scenario!(back_leads_to_what_was_looked_at_and_leaves_the_rules, DESK);
fn back_leads_to_what_was_looked_at_and_leaves_the_rules(page: &Page) -> Result<()> {
    let title = |page: &Page| text_of(page, ".mission-sheet__title");
    let written = |page: &Page, what: &str| {
        // The address follows a little later than what is drawn.
        let before = page.run("return history.length")?.as_u64().unwrap_or_default();
        page.run(what)?;
        page.wait_until("the browser's history has another entry", |page| {
            Ok(page.run("return history.length")?.as_u64() == Some(before + 1))
        })
    };
    page.wait_until("the address may be written again", |page| {
        Ok(page.run("return document.documentElement.dataset.ready")? == "live")
    })?;
    written(page, "document.querySelector('#mission-25').click()")?;
    ensure!(title(page)? == "UNTAC", "{}", title(page)?);
    written(page, "document.querySelector('#mission-67').click()")?;
    let first = sentence(page)?;
    page.run("document.querySelector('#option-pkf-main-0').click()")?;
    page.wait_until("a rule is changed", |page| Ok(sentence(page)? != first))?;
    let changed = sentence(page)?;
    // A browser gives up a step back when the address is written meanwhile.
    let holds_the_rule = |page: &Page| {
        page.wait_until("the address holds the rule of now", |page| {
            Ok(page.address().contains("#v1.CA"))
        })
    };
    holds_the_rule(page)?;
    page.run("history.back()")?;
    page.wait_until("the sheet before is there", |page| Ok(title(page)? == "UNTAC"))?;
    ensure!(sentence(page)? == changed, "Back took back a rule");
    holds_the_rule(page)?;
    page.run("history.back()")?;
    page.wait_until("no sheet is open", |page| {
        Ok(page.run("return document.querySelector('.mission-sheet')")?.is_null())
    })?;
    holds_the_rule(page)?;
    page.run("history.forward()")?;
    page.wait_until("Forward opens it again", |page| Ok(title(page)? == "UNTAC"))?;
    ensure!(sentence(page)? == changed, "Forward changed a rule");
    holds_the_rule(page)
}
