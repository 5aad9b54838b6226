//! A text to copy that says what is shown: the screen, or a mission and its result, the rules, the data, the version, the address.

use yew::prelude::*;

use crate::app::browser::{clipboard, history};
use crate::app::edition::Edition;
use crate::app::hooks::{Page, use_page};
use crate::app::parts::screen_nav;
use crate::app::parts::verdict_mark::mark_word;
use crate::app::results::mark_of_day;
use crate::app::widgets::button::{ButtonProps, button};
use crate::app::widgets::disclosure::disclosure_summary;
use crate::app::words;
use crate::data::catalog::DATA_HASH;
use crate::data::site;
use crate::i18n::{Locale, format, text};
use crate::model::law::Preset;
use crate::model::mission::Mission;
use crate::rules::settings::PolicySettings;
use crate::session::choices::Choices;
use crate::session::permalink;

/// Properties of [`CiteView`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct CiteViewProps {
    pub(crate) choices: Choices,
}

/// The part, in every language, that of the page first.
#[component]
pub(crate) fn CiteView(props: &CiteViewProps) -> Html {
    let is_copied = use_state_eq(|| None::<bool>);
    let page = use_page().filter(|page| page.is_live && page.is_worded);
    let Some(page) = page else { return Html::default() };
    let l = page.locale;
    let field = |of: Locale| {
        let id = format!("cite-{}", of.code());
        let (button_id, told, say) = (format!("{id}-copy"), is_copied.setter(), page.say.clone());
        let label = words::word(l, &format!("cite-in-{}", of.code()));
        let onclick = {
            let (id, button_id) = (id.clone(), button_id.clone());
            Callback::from(move |()| {
                let is_copied = clipboard::copy_field(&id, &button_id).is_ok();
                say.emit(outcome(l, is_copied));
                told.set(Some(is_copied));
            })
        };
        html! {
            <div class="cite-view__form" key={of.code()}>
                <label for={id.clone()}>{ label }</label>
                <textarea {id} class="cite-view__text" lang={of.html_lang()} readonly=true rows="4" spellcheck="false" value={words_of(&page, of, &props.choices)} />
                { button(yew::props!(ButtonProps { id: button_id, label: text::cite_copy(l).into_owned(), onclick })) }
            </div>
        }
    };
    let others = Locale::ALL.into_iter().filter(|one| *one != l);
    html! {
        <details class="cite-view">
            { disclosure_summary(&text::cite_title(l)) }
            <div class="cite-view__body">
                <p>{ text::cite_about(l) }</p>
                for of in [l].into_iter().chain(others) {
                    { field(of) }
                }
                if let Some(is_copied) = *is_copied {
                    <p>{ outcome(l, is_copied) }</p>
                }
            </div>
        </details>
    }
}

fn outcome(l: Locale, is_copied: bool) -> String {
    if is_copied { text::embed_copied(l) } else { text::embed_refused(l) }.into_owned()
}

/// The text in a language.
fn words_of(page: &Page, l: Locale, choices: &Choices) -> String {
    let mission = choices.view.mission.and_then(|code| page.catalog.mission_by_code(code));
    let shown = mission.map_or_else(
        || screen_nav::name(l, choices.view.screen).to_string(),
        |mission| result(page, l, mission, choices),
    );
    let address = match page.edition {
        Edition::Hosted => history::whole(&page.edition.address(l, choices)).unwrap_or_default(),
        // Where a file lies says nothing to others; what opens the same choices does.
        Edition::File => permalink::fragment(choices),
    };
    let rules = rules(page, l, choices);
    let rules = match words::taken(l, &page.recorded, &choices.taken) {
        Some(taken) => {
            text::cite_taken(l, text::CiteTaken { rules: &rules, taken: &taken }).into_owned()
        }
        None => rules,
    };
    text::cite_text(
        l,
        text::CiteText {
            address: &address,
            data: DATA_HASH,
            rules: &rules,
            shown: &shown,
            version: site::VERSION,
        },
    )
    .into_owned()
}

/// What is shown of a mission, and by the facts of which day.
fn result(page: &Page, l: Locale, mission: &Mission, choices: &Choices) -> String {
    let (settings, view) = (choices.policy.settings, choices.view);
    let (date, mark) = mark_of_day(mission, choices, page.catalog.applies_to(&settings));
    let verdict = mark_word(l, mark);
    let (name, step) = (words::mission(l, mission), words::step(l, view.step));
    match date {
        Some(date) => text::cite_mission(
            l,
            text::CiteMission {
                date: &format::date(l, date),
                mission: &name,
                step: &step,
                verdict: &verdict,
            },
        ),
        None => text::cite_mission_always(
            l,
            text::CiteMissionAlways { mission: &name, step: &step, verdict: &verdict },
        ),
    }
    .into_owned()
}

/// The set of rules, or the baseline with what differs from it.
fn rules(page: &Page, l: Locale, choices: &Choices) -> String {
    let policy = choices.policy;
    // Two sets can be the same rules: both are named.
    let presets = page.catalog.presets.iter().filter(|one| one.settings() == policy.settings);
    let names: Vec<_> = presets.map(|one| words::preset(l, &page.catalog, one.code)).collect();
    if !names.is_empty() {
        return format::list(l, &names);
    }
    let baseline = page.catalog.preset_by_code(policy.baseline);
    let from = baseline.map_or(PolicySettings::REPORT_2011, Preset::settings);
    let changes = words::changes(l, &page.catalog, &from.changes_to(&policy.settings));
    text::cite_baseline(
        l,
        text::CiteBaseline {
            changes: &changes,
            preset: &words::preset(l, &page.catalog, policy.baseline),
        },
    )
    .into_owned()
}
