//! What rests on a source, kind by kind.

use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::parts::facts_part::event;
use crate::app::words;
use crate::data::uses::Use;
use crate::i18n::{format, text};
use crate::model::mission::Mission;

/// The kinds of use, by their ids, in the order in which they are shown.
const USES: &[&str] = &["mission", "fact", "phase", "japan", "plan", "lever", "law", "episode"];

/// Everything that rests on a source; nothing where nothing does.
pub(crate) fn source_uses(page: &Page, uses: &[Use<'_>]) -> Html {
    let l = page.locale;
    let told = facts(page, uses).into_iter().map(|fact| ("fact", fact));
    let told: Vec<(&str, String)> =
        uses.iter().filter_map(|one| name(page, *one)).chain(told).collect();
    let of_kind = |kind: &&'static str| {
        let names: Vec<&String> =
            told.iter().filter(|(of, _)| of == kind).map(|(_, name)| name).collect();
        (!names.is_empty()).then_some((*kind, names))
    };
    html! {
        for (kind, names) in USES.iter().filter_map(of_kind) {
            <div class="sources__use" key={kind}>
                <p class="sources__term">{ words::word(l, &format!("use-{kind}")) }</p>
                <ul class="sources__list">
                    for name in names { <li>{ name }</li> }
                </ul>
            </div>
        }
    }
}

/// A use by its kind and name; facts are told together, mission by mission.
fn name(page: &Page, one: Use<'_>) -> Option<(&'static str, String)> {
    let l = page.locale;
    let word = |key: String| words::word(l, &key).to_string();
    Some(match one {
        Use::Fact(..) => return None,
        Use::Mission(mission) => ("mission", words::title(l, mission).to_string()),
        Use::Japan(mission) => ("japan", words::title(l, mission).to_string()),
        Use::Phase(mission, phase) => {
            let (date, event) = (format::date(l, phase.from), event(l, mission, phase));
            let phase = text::EvidencePhase { date: &date, event: &event };
            ("phase", of_mission(page, mission, &text::evidence_phase(l, phase)))
        }
        Use::Plan(plan) => ("plan", word(format!("plan-{}", plan.id))),
        Use::Option(lever, option) => {
            let option = words::option(l, &page.recorded, lever, option);
            let set = text::OptionSetting { lever: &words::lever(l, lever), option: &option };
            ("lever", text::option_setting(l, set).into_owned())
        }
        Use::Law(instrument) => ("law", word(format!("use-law-{}", instrument.id))),
        Use::Episode(episode) => ("episode", word(format!("episode-{}", episode.id))),
    })
}

/// The facts of each mission, each named once.
fn facts(page: &Page, uses: &[Use<'_>]) -> Vec<String> {
    let l = page.locale;
    let mut facts: Vec<(&Mission, Vec<AttrValue>)> = Vec::new();
    for one in uses {
        let Use::Fact(mission, _, fact) = *one else { continue };
        let name = words::word(l, &format!("fact-{}", fact.id()));
        match facts.last_mut().filter(|(last, _)| last.code == mission.code) {
            Some((_, names)) if names.contains(&name) => {}
            Some((_, names)) => names.push(name),
            None => facts.push((mission, vec![name])),
        }
    }
    facts
        .iter()
        .map(|(mission, names)| of_mission(page, mission, &format::list(l, names)))
        .collect()
}

fn of_mission(page: &Page, mission: &Mission, value: &str) -> String {
    let l = page.locale;
    text::ground_reading(l, text::GroundReading { holder: &words::title(l, mission), value })
        .into_owned()
}
