//! The report, read section by section: every issue is told, a rule is one press away, and a life lost stands beside the figures.

use anyhow::{Result, ensure};
use pko_explorer::data::catalog::Catalog;
use pko_explorer::i18n::{Locale, text};
use serde_json::{Value, json};
use thirtyfour::Key;

use super::reading::text_of;
use super::sources::{fits, open};
use crate::browser::{Page, scenario};

/// Waits until a rule is open and has the focus.
fn is_at(page: &Page, rule: &str) -> Result<()> {
    let script = "const at = document.activeElement.closest('details');
        return [at?.id, at?.open, at?.checkVisibility() ?? true]";
    page.wait_until("the rule is open and has the focus", |page| {
        Ok(page.run(script)? == json!([rule, true, true]))
    })?;
    let seen = "const at = document.activeElement, box = at.getBoundingClientRect();
        return at.contains(document.elementFromPoint(box.left + box.width / 2, box.top + 4))";
    page.wait_until("nothing covers it", |page| Ok(page.run(seen)? == Value::Bool(true)))
}

scenario!(the_report_is_read_and_every_issue_is_told, DESK);
fn the_report_is_read_and_every_issue_is_told(page: &Page) -> Result<()> {
    open(page, "report", &text::report_title(Locale::En))?;
    let items = Catalog::bundled().report.iter().map(|section| section.items.len()).sum::<usize>();
    let told = "return [...document.querySelectorAll('.report__item')].filter(one => one.querySelector('button, strong, .tag + p')).length";
    ensure!(page.run(told)?.as_u64() == u64::try_from(items).ok(), "not all of {items} are told");
    let drawn = "return [...document.querySelectorAll('.report__item')].filter(one => one.querySelector('rect')).map(one => [one.querySelector('strong').textContent, Number(one.querySelector('rect').getAttribute('width'))])";
    let drawn = page.run(drawn)?;
    for figure in [json!(["58.9", 589]), json!(["85.2", 852]), json!(["7,000", 1000])] {
        ensure!(
            drawn.as_array().is_some_and(|all| all.contains(&figure)),
            "{figure} is not in {drawn}"
        );
    }
    let all = text_of(page, ".report")?;
    for said in ["one life was lost", "Cambodia", "Beyond the model"] {
        ensure!(all.contains(said), "it is not said: {said}");
    }
    page.picture("report")?;
    page.has_no_axe_violation()
}

scenario!(an_issue_of_the_report_leads_to_its_rule, DESK);
fn an_issue_of_the_report_leads_to_its_rule(page: &Page) -> Result<()> {
    open(page, "report", &text::report_title(Locale::En))?;
    page.tab_to("Protection duties")?;
    page.press(Key::Enter)?;
    is_at(page, "lever-protection")?;
    page.picture("rule")?;
    let fits = "return document.documentElement.scrollHeight <= window.innerHeight";
    ensure!(page.run(fits)? == Value::Bool(true), "the page scrolls beside its columns");
    // One that the short list of rules leaves out.
    open(page, "report", &text::report_title(Locale::En))?;
    page.tab_to("Operations covered")?;
    page.press(Key::Enter)?;
    is_at(page, "lever-op-scope")?;
    // Another screen takes its heading again.
    page.run("document.querySelector('#screen-history').click()")?;
    page.wait_until("the heading has the focus", |page| {
        Ok(page.focused()?.1 == text::history_title(Locale::En))
    })
}

scenario!(the_report_fits_a_narrow_window_in_both_languages, NARROW);
fn the_report_fits_a_narrow_window_in_both_languages(page: &Page) -> Result<()> {
    for l in Locale::ALL {
        page.go(&format!("?{}", l.code()))?;
        page.click(&page.element("link", l.own_name())?)?;
        open(page, "report", &text::report_title(l))?;
        fits(page)?;
        page.picture(&format!("narrow-{}", l.code()))?;
        page.has_no_axe_violation()?;
        page.run("document.querySelector('.report button').click()")?;
        is_at(page, "lever-op-scope")?;
        ensure!(
            page.run("return document.querySelector('.page').matches('.page--rules')")?
                == Value::Bool(true),
            "the rules are not in sight"
        );
        page.picture(&format!("rule-{}", l.code()))?;
        fits(page)?;
    }
    Ok(())
}
