//! A mission's name, as the button that opens its sheet.

use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::words;
use crate::i18n::text;
use crate::model::mission::Mission;
use crate::session::action::Action;

/// Name, full name, place and time. `place` keeps ids apart where a mission stands in several lists.
pub(crate) fn mission_name(
    page: &Page,
    mission: &Mission,
    place: &'static str,
    is_full: bool,
) -> Html {
    let l = page.locale;
    let (title, full) = (words::title(l, mission), words::mission(l, mission));
    let area = words::area(l, mission);
    let place_and_years = match (area.is_empty(), words::years(l, mission)) {
        (false, Some(years)) => text::place_and_years(l, &area, &years).into_owned(),
        (_, years) => area + &years.unwrap_or_default(),
    };
    html! {
        <span class="mission-name">
            <button
                type="button"
                class="mission-name__button"
                id={format!("{place}-{}", mission.code)}
                aria-disabled={(!page.is_live).then_some("true")}
                onclick={page.does::<MouseEvent>(Action::MissionChosen(Some(mission.code)))}
            >{ &title }</button>
            if is_full && full != title {
                <span class="mission-name__full">{ full }</span>
            }
            <span class="mission-name__where">{ place_and_years }</span>
        </span>
    }
}
