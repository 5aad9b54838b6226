//! A mission's name, as the button that opens its sheet.

use yew::prelude::*;

use crate::app::hooks::use_page;
use crate::app::widgets::piece::piece;
use crate::app::words;
use crate::session::action::Action;

/// Name, full name, place and time. `place` keeps ids apart where a mission stands in several lists.
///
/// With a memory of its own: where only a verdict moves, the name beside it is not drawn again.
pub(crate) fn mission_name(code: u16, place: &'static str, is_full: bool) -> Html {
    piece::<MissionName>(yew::props!(MissionNameProps { code, place, is_full }))
}

#[derive(Clone, Copy, PartialEq, Properties)]
struct MissionNameProps {
    code: u16,
    place: &'static str,
    is_full: bool,
}

#[component]
fn MissionName(props: &MissionNameProps) -> Html {
    let MissionNameProps { code, place, is_full } = *props;
    let Some(page) = use_page() else { return Html::default() };
    let Some(mission) = page.catalog.mission_by_code(code) else { return Html::default() };
    let l = page.locale;
    let (title, full) = (words::title(l, mission), words::mission(l, mission));
    html! {
        <span class="mission-name">
            <button
                type="button"
                class="mission-name__button"
                id={format!("{place}-{code}")}
                aria-disabled={(!page.is_live).then_some("true")}
                onclick={page.does::<MouseEvent>(Action::MissionChosen(Some(code)))}
            >{ &title }</button>
            if is_full && full != title {
                <span class="mission-name__full">{ full }</span>
            }
            <span class="mission-name__where">{ words::place_and_years(l, mission) }</span>
        </span>
    }
}
