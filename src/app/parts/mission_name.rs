//! A mission's name, as the button that opens its sheet.

use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::words;
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
            <span class="mission-name__where">{ words::place_and_years(l, mission) }</span>
        </span>
    }
}
