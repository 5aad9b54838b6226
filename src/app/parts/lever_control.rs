//! One rule: closed it says where it stands, open it shows its options in words.

use yew::prelude::*;

use crate::app::hooks::{Page, use_effect_on, use_page};
use crate::app::parts::loading::loading;
use crate::app::parts::lock_offer::{LockOffer, LockOfferProps};
use crate::app::widgets::icon::{Icon, icon};
use crate::app::widgets::piece::piece;
use crate::app::widgets::tag::{Look, tag};
use crate::app::words;
use crate::i18n::{format, text};
use crate::model::lever::Lever;
use crate::rules::locks;
use crate::rules::settings::{Change, PolicySettings};
use crate::session::action::Action;
use crate::sweep::effects::Effect;

/// Properties of [`LeverControl`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct LeverControlProps {
    pub(crate) lever: Lever,
    pub(crate) now: u8,
    pub(crate) baseline: u8,
    /// What each option needs now; empty: it is open.
    pub(crate) needs: Vec<Vec<Change>>,
    /// How many missions would come in and fall out if each option alone were chosen; none: it is.
    pub(crate) effects: Vec<Option<(u32, u32)>>,
    /// Where stable consent stands.
    pub(crate) consent_stability: u8,
}

impl LeverControlProps {
    /// The properties of a lever under some settings. Equal where nothing about the lever changed.
    pub(crate) fn of(
        lever: Lever,
        settings: &PolicySettings,
        baseline: &PolicySettings,
        effects: &[Effect],
    ) -> Self {
        let effect = |option: u8| {
            let effect = effects.iter().find(|one| (one.lever, one.option) == (lever, option))?;
            Some((format::count(effect.gained.len()), format::count(effect.lost.len())))
        };
        Self {
            lever,
            now: settings.option(lever),
            baseline: baseline.option(lever),
            needs: (0..lever.option_count())
                .map(|option| locks::partners(settings, lever, option))
                .collect(),
            effects: (0..lever.option_count()).map(effect).collect(),
            consent_stability: if lever == Lever::Protection {
                settings.option(Lever::ConsentStability)
            } else {
                0
            },
        }
    }
}

/// One rule.
#[component]
pub(crate) fn LeverControl(props: &LeverControlProps) -> Html {
    let offered = use_state_eq(|| None::<u8>);
    {
        // An offer that was overtaken by another change is gone.
        let offered = offered.clone();
        use_effect_on((props.now, props.needs.clone()), move |_| offered.set(None));
    }
    let Some(page) = use_page() else { return Html::default() };
    let (l, id) = (page.locale, words::kebab(props.lever.id()));
    let about = words::maybe(l, &format!("lever-{id}-about"));
    let silent = words::maybe(l, &format!("lever-{id}-silent"));
    let offer =
        (*offered).and_then(|option| Some((option, props.needs.get(usize::from(option))?.clone())));
    html! {
        <details class={if props.now == props.baseline { "lever-control" } else { "lever-control lever-control--changed" }} id={format!("lever-{id}")}>
            { summary(&page, props) }
            <div class="lever-control__body">
                if let Some(about) = about {
                    <p class="lever-control__about">{ about }</p>
                }
                { loading(&page) }
                <fieldset disabled={!page.is_live}>
                    <legend class="visually-hidden">{ text::lever_legend(l, &words::lever(l, props.lever)) }</legend>
                    for option in 0..props.lever.option_count() {
                        { choice(&page, props, option, &offered) }
                    }
                </fieldset>
                if let Some((option, partners)) = offer {
                    { piece::<LockOffer>(yew::props!(LockOfferProps {
                        lever: props.lever,
                        option,
                        partners,
                        consent_stability: props.consent_stability,
                        onclose: Callback::from(move |()| offered.set(None)),
                    })) }
                }
                if let Some(silent) = silent {
                    <p class="lever-control__silent">{ silent }</p>
                }
            </div>
        </details>
    }
}

fn summary(page: &Page, props: &LeverControlProps) -> Html {
    let l = page.locale;
    let option = |option| words::option(l, &page.catalog, props.lever, option);
    html! {
        <summary class="lever-control__summary">
            <span class="lever-control__name">{ words::lever(l, props.lever) }</span>
            { icon(Icon::Chevron, "lever-control__marker") }
            <span class="lever-control__now">{ option(props.now) }</span>
            if props.now != props.baseline {
                <span class="lever-control__was">
                    { tag(&text::lever_changed(l), Look::Changed) }
                    { text::lever_was(l, &option(props.baseline)) }
                </span>
            }
        </summary>
    }
}

fn choice(
    page: &Page,
    props: &LeverControlProps,
    option: u8,
    offered: &UseStateHandle<Option<u8>>,
) -> Html {
    let lever = props.lever;
    let locks = |needs: &&Vec<Change>| !needs.is_empty() && option != props.now;
    let needs = props.needs.get(usize::from(option)).filter(locks);
    let is_locked = needs.is_some();
    let id = format!("option-{}-{option}", words::kebab(lever.id()));
    let (name_id, about_id) = (format!("{id}-name"), format!("{id}-about"));
    let onclick = {
        let offered = offered.clone();
        Callback::from(move |event: MouseEvent| {
            if is_locked {
                event.prevent_default();
                offered.set(Some(option));
            }
        })
    };
    let onchange = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: Event| {
            if !is_locked {
                dispatch.dispatch(Action::LeverMoved { lever, option, also: None });
            }
        })
    };
    html! {
        <label class="lever-control__option" key={option}>
            <input
                type="radio"
                {id}
                name={format!("lever-{}", lever.id())}
                checked={option == props.now}
                aria-disabled={is_locked.then_some("true")}
                aria-labelledby={name_id.clone()}
                aria-describedby={about_id.clone()}
                {onclick}
                {onchange}
            />
            <span class="lever-control__option-name" id={name_id}>
                { words::option(page.locale, &page.catalog, lever, option) }
            </span>
            <span class="lever-control__option-more" id={about_id}>{ more(page, props, option, needs) }</span>
        </label>
    }
}

/// What an option does, what it needs, and whether it ever was law.
fn more(page: &Page, props: &LeverControlProps, option: u8, needs: Option<&Vec<Change>>) -> Html {
    let (l, lever) = (page.locale, props.lever);
    let card = page.catalog.option(lever, option);
    let id = card.map(|option| option.id.as_str()).unwrap_or_default();
    let is_never_law = card.is_some_and(|option| option.is_never_law);
    html! {
        <>
            if let Some(about) = words::maybe(l, &format!("lever-{}-{id}-about", lever.id())) {
                <span>{ about }</span>
            }
            if let Some(needs) = needs {
                <span class="lever-control__lock">
                    { icon(Icon::Lock, "lever-control__lock-icon") }
                    { text::option_locked(l, &words::changes(l, &page.catalog, needs)) }
                </span>
            }
            if let Some(effect) = props.effects.get(usize::from(option)).copied().flatten() {
                <span class="lever-control__effect">{ alone(page, effect, needs.is_some()) }</span>
            }
            if is_never_law || option == props.baseline {
                <span class="lever-control__tags">
                    if option == props.baseline { { tag(&text::option_is_baseline(l), Look::Plain) } }
                    if is_never_law { { tag(&text::option_never_law(l), Look::Dashed) } }
                </span>
            }
        </>
    }
}

/// What choosing an option alone, or with what it needs, would do to the chosen step.
fn alone(page: &Page, (more, fewer): (u32, u32), has_partners: bool) -> String {
    let l = page.locale;
    let difference = words::difference(l, more, fewer);
    let words = if has_partners { text::option_effect_with } else { text::option_effect };
    words(l, &difference).into_owned()
}
