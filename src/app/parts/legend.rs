//! What the five shapes mean; stands where the sheet stands while no mission is chosen.

use yew::prelude::*;

use crate::app::parts::standing_notice::standing_notice;
use crate::app::parts::verdict_mark::{Size, verdict_mark};
use crate::app::words;
use crate::i18n::{Locale, text};
use crate::model::verdict::Verdict;
use crate::rules::mark::Mark;

/// The legend.
pub(crate) fn legend(l: Locale) -> Html {
    html! {
        <section class="legend" aria-labelledby="legend-title">
            <h2 id="legend-title">{ text::legend_title(l) }</h2>
            <ul class="legend__list">
                for verdict in Verdict::ALL {
                    <li class="legend__item" key={verdict.id()}>
                        { verdict_mark(Mark::Verdict(*verdict), Size::Usual) }
                        <span class="legend__word">{ words::verdict(l, Some(*verdict)) }</span>
                        <span class="legend__sentence">{ words::word(l, &format!("verdict-{}-about", verdict.id())) }</span>
                    </li>
                }
            </ul>
            <div class="legend__about">
                <h3>{ text::no_sheet_title(l) }</h3>
                <p>{ text::no_sheet_about(l) }</p>
            </div>
            { standing_notice(l) }
        </section>
    }
}
