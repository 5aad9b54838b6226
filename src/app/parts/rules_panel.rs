//! Everything that can be changed: a set of rules, what it is compared with, and each rule.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::hooks::{Page, use_page};
use crate::app::parts::law_day::law_day;
use crate::app::parts::lever_control::{LeverControl, LeverControlProps};
use crate::app::widgets::piece::keyed;
use crate::app::widgets::segmented::{SegmentedProps, segmented};
use crate::app::widgets::select::{Entry, SelectProps, select};
use crate::app::words;
use crate::i18n::{format, text};
use crate::model::date::CivilDate;
use crate::model::law::Preset;
use crate::model::lever::{LeverCard, LeverGroup};
use crate::model::order;
use crate::rules::settings::PolicySettings;
use crate::session::action::Action;
use crate::sweep::effects::Effect;

/// Properties of [`RulesPanel`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct RulesPanelProps {
    pub(crate) settings: PolicySettings,
    pub(crate) baseline: PolicySettings,
    pub(crate) baseline_code: u16,
    pub(crate) is_expert: bool,
    /// What each option would do alone.
    pub(crate) effects: Rc<Vec<Effect>>,
}

/// The panel.
#[component]
pub(crate) fn RulesPanel(props: &RulesPanelProps) -> Html {
    let Some(page) = use_page() else { return Html::default() };
    let l = page.locale;
    let changed = format::count(props.baseline.changes_to(&props.settings).len());
    // Two sets can be the same rules: the one that was chosen is named for as long as they are set.
    let picked = use_state_eq(|| None::<u16>);
    let given = use_state_eq(|| None::<CivilDate>);
    let is_set = |preset: &&Preset| preset.settings() == props.settings;
    let chosen = picked.and_then(|code| page.catalog.preset_by_code(code)).filter(is_set);
    let chosen = chosen.or_else(|| page.catalog.preset_of(&props.settings));
    html! {
        <div class="rules-panel">
            <div class="rules-panel__title">
                <h2 id="rules" tabindex="-1">{ text::rules_title(l) }</h2>
                <span class="rules-panel__changed">{ text::rules_changed(l, changed) }</span>
            </div>
            <p class="only-print">{ printed_preset(&page, chosen, &props.settings) }</p>
            <div class="rules-panel__choosers">
                { preset_chooser(&page, chosen, &picked, &props.settings, changed) }
                { law_day(&page, &props.settings, &given) }
                { baseline_chooser(&page, props) }
                { view_chooser(&page, props.is_expert) }
            </div>
            { hidden_changes(&page, props) }
            for group in LeverGroup::ALL {
                { lever_group(&page, props, *group) }
            }
        </div>
    }
}

/// The set of rules, on paper, where the lists to choose from are left out.
fn printed_preset(page: &Page, chosen: Option<&Preset>, settings: &PolicySettings) -> String {
    let l = page.locale;
    let own = || own(page, settings);
    let chosen = chosen.map_or_else(own, |preset| words::preset(l, &page.catalog, preset.code));
    text::option_setting(l, text::OptionSetting { lever: &text::preset_label(l), option: &chosen })
        .into_owned()
}

/// Rules that are no preset: those of a day, where they were the law, otherwise the visitor's own.
fn own(page: &Page, settings: &PolicySettings) -> AttrValue {
    let l = page.locale;
    let words = match page.catalog.in_force_from(settings) {
        Some(day) => text::preset_law_from(l, &format::date(l, day)),
        None => text::preset_own(l),
    };
    AttrValue::from(words.into_owned())
}

/// Rules that differ from the baseline but are not among those of the public view.
fn hidden_changes(page: &Page, props: &RulesPanelProps) -> Html {
    let is_hidden =
        |lever| page.catalog.lever(lever).is_some_and(|card| card.public_order.is_none());
    let changes = props.baseline.changes_to(&props.settings);
    let hidden: Vec<AttrValue> = changes
        .iter()
        .filter(|change| !props.is_expert && is_hidden(change.lever))
        .map(|change| words::lever(page.locale, change.lever))
        .collect();
    if hidden.is_empty() {
        return Html::default();
    }
    let list = format::list(page.locale, &hidden);
    html! { <p class="rules-panel__hidden">{ text::rules_hidden(page.locale, &list) }</p> }
}

fn preset_chooser(
    page: &Page,
    chosen: Option<&Preset>,
    picked: &UseStateHandle<Option<u16>>,
    settings: &PolicySettings,
    changed: u32,
) -> Html {
    let l = page.locale;
    let mut entries = presets(page);
    let about = if let Some(preset) = chosen {
        words::maybe(l, &format!("preset-{}-about", preset.id))
    } else {
        entries.insert(0, (AttrValue::Static("0"), own(page, settings)));
        Some(AttrValue::from(text::preset_own_about(l, changed).into_owned()))
    };
    let onchoose = {
        let (page, picked) = (page.clone(), picked.setter());
        Callback::from(move |value: AttrValue| {
            let preset = value.parse().ok().and_then(|code| page.catalog.preset_by_code(code));
            if let Some(preset) = preset {
                picked.set(Some(preset.code));
                page.dispatch.dispatch(Action::PresetChosen {
                    code: preset.code,
                    settings: preset.settings(),
                });
            }
        })
    };
    let value = AttrValue::from(chosen.map_or(0, |preset| preset.code).to_string());
    select(yew::props!(SelectProps {
        id: "preset",
        label: text::preset_label(l).into_owned(),
        entries,
        chosen: value,
        is_possible: page.is_live,
        onchoose,
        about
    }))
}

fn baseline_chooser(page: &Page, props: &RulesPanelProps) -> Html {
    let onchoose = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |value: AttrValue| {
            if let Ok(code) = value.parse() {
                dispatch.dispatch(Action::BaselineChosen { code });
            }
        })
    };
    let value = AttrValue::from(props.baseline_code.to_string());
    let label = text::baseline_label(page.locale).into_owned();
    select(yew::props!(SelectProps {
        id: "baseline",
        label,
        entries: presets(page),
        chosen: value,
        is_possible: page.is_live,
        onchoose
    }))
}

fn presets(page: &Page) -> Vec<Entry> {
    let entry = |code: u16| {
        (AttrValue::from(code.to_string()), words::preset(page.locale, &page.catalog, code))
    };
    page.catalog.presets.iter().map(|preset| entry(preset.code)).collect()
}

fn view_chooser(page: &Page, is_expert: bool) -> Html {
    let l = page.locale;
    let public = page.catalog.levers.iter().filter(|card| card.public_order.is_some()).count();
    let choices = vec![
        AttrValue::from(text::rules_view_public(l, format::count(public)).into_owned()),
        AttrValue::from(
            text::rules_view_expert(l, format::count(page.catalog.levers.len())).into_owned(),
        ),
    ];
    let dispatch = page.dispatch.clone();
    html! {
        { segmented(yew::props!(SegmentedProps {
            name: "rules-view",
            legend: text::rules_view_label(l).into_owned(),
            choices,
            chosen: usize::from(is_expert),
            is_possible: page.is_live,
            onchoose: Callback::from(move |place| dispatch.dispatch(Action::ExpertViewChosen(place == 1))),
        })) }
    }
}

fn lever_group(page: &Page, props: &RulesPanelProps, group: LeverGroup) -> Html {
    let l = page.locale;
    let is_shown =
        |card: &&LeverCard| card.group == group && (props.is_expert || card.public_order.is_some());
    let mut cards: Vec<&LeverCard> = page.catalog.levers.iter().filter(is_shown).collect();
    order::sort_by_key(&mut cards, |card| (card.public_order.is_none(), card.public_order));
    let id = format!("group-{}", group.id());
    html! {
        <section class="rules-panel__group" key={group.id()} aria-labelledby={id.clone()}>
            <h3 class="rules-panel__group-title" {id}>{ words::word(l, &format!("group-{}", group.id())) }</h3>
            <div class="rules-panel__levers">
                for card in cards {
                    { keyed::<LeverControl>(&card.lever.id(), LeverControlProps::of(card.lever, &props.settings, &props.baseline, &props.effects)) }
                }
            </div>
        </section>
    }
}
