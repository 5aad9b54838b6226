//! The law of any day: a day is given, and its rules are set.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::parts::law_steps::applied;
use crate::i18n::{format, text};
use crate::model::date::CivilDate;
use crate::rules::settings::PolicySettings;

/// The field; it shows the day for as long as its rules are set. What is no day yet, or lies before the Act, changes nothing:
/// a browser tells of every day that the keys pass through.
pub(crate) fn law_day(
    page: &Page,
    settings: &PolicySettings,
    given: &UseStateHandle<Option<CivilDate>>,
) -> Html {
    let l = page.locale;
    let first = page.catalog.in_force_since();
    let onchange = {
        let (page, given) = (page.clone(), given.setter());
        Callback::from(move |event: Event| {
            let field =
                event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            let day = field.and_then(|field| CivilDate::parse(&field.value()));
            if let Some((day, law)) = day.and_then(|day| Some((day, page.catalog.law_of(day)?))) {
                given.set(Some(day));
                page.dispatch.dispatch(applied(&page, law));
            }
        })
    };
    let is_set = |day: &CivilDate| page.catalog.law_of(*day).as_ref() == Some(settings);
    let shown = (**given).filter(is_set).map(|day| day.to_string()).unwrap_or_default();
    html! {
        <div class="select">
            <label class="select__label" for="law-day">{ text::law_day_label(l) }</label>
            <input
                class="select__control"
                type="date"
                id="law-day"
                min={first.map(|day| day.to_string())}
                value={shown}
                aria-describedby="law-day-about"
                disabled={!page.is_live}
                {onchange}
            />
            if let Some(first) = first {
                <p class="select__about" id="law-day-about">{ text::law_day_about(l, &format::date(l, first)) }</p>
            }
        </div>
    }
}
