//! What a locked option needs, and one click that sets it all in one step.

use yew::prelude::*;

use crate::app::hooks::use_page;
use crate::app::widgets::button::{ButtonProps, button};
use crate::app::words;
use crate::i18n::text;
use crate::model::lever::Lever;
use crate::rules::settings::Change;
use crate::session::action::Action;

/// Properties of [`LockOffer`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct LockOfferProps {
    pub(crate) lever: Lever,
    pub(crate) option: u8,
    pub(crate) partners: Vec<Change>,
    /// Where stable consent stands: an optional partner of protection.
    pub(crate) consent_stability: u8,
    pub(crate) onclose: Callback<()>,
}

/// The offer.
#[component]
pub(crate) fn LockOffer(props: &LockOfferProps) -> Html {
    let Some(page) = use_page() else { return Html::default() };
    let l = page.locale;
    let option = words::option(l, &page.catalog, props.lever, props.option);
    let takes = |also: Option<(Lever, u8)>| {
        let (page, onclose) = (page.clone(), props.onclose.clone());
        let action = Action::LeverMoved { lever: props.lever, option: props.option, also };
        Callback::from(move |()| {
            page.dispatch.dispatch(action.clone());
            onclose.emit(());
        })
    };
    let offers_consent = props.lever == Lever::Protection && props.consent_stability > 1;
    html! {
        <div class="lock-offer" role="group" aria-label={text::lock_title(l).into_owned()}>
            <p>{ text::lock_sentence(l, &option) }</p>
            <ul class="lock-offer__list">
                for partner in &props.partners {
                    <li key={partner.lever.id()}>
                        { text::option_setting(l, text::OptionSetting { lever: &words::lever(l, partner.lever), option: &words::option(l, &page.catalog, partner.lever, partner.to) }) }
                    </li>
                }
            </ul>
            if offers_consent {
                <p>{ text::lock_stable_consent(l) }</p>
            }
            <div class="lock-offer__actions">
                { button(yew::props!(ButtonProps { class: "button--main", label: text::lock_set(l).into_owned(), onclick: takes(None) })) }
                if offers_consent {
                    { button(yew::props!(ButtonProps { label: text::lock_set_with_consent(l).into_owned(), onclick: takes(Some((Lever::ConsentStability, 1))) })) }
                }
                { button(yew::props!(ButtonProps { class: "button--quiet", label: text::lock_cancel(l).into_owned(), onclick: props.onclose.clone() })) }
            </div>
        </div>
    }
}
