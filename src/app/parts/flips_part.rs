//! What would have to change: every smallest set of changes that moves a mission over a step, to be tried at once.

use yew::prelude::*;

use crate::app::hooks::{Page, use_page};
use crate::app::widgets::button::{ButtonProps, button};
use crate::app::words;
use crate::i18n::explain::reason;
use crate::i18n::{Locale, format, text};
use crate::model::lever::Lever;
use crate::model::mission::{AsOf, Mission};
use crate::model::verdict::{Step, Verdict};
use crate::rules::assess::{AppliesTo, Assessment, Docket};
use crate::rules::locks;
use crate::rules::mark::{concerning, only};
use crate::rules::settings::{Change, PolicySettings};
use crate::session::action::Action;
use crate::sweep::flips::{self, Direction, Flip};

/// How many sets are shown.
const SHOWN: usize = 6;

/// Properties of [`FlipsPart`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct FlipsPartProps {
    pub(crate) code: u16,
    pub(crate) step: Step,
    pub(crate) settings: PolicySettings,
}

/// What was found.
#[derive(Clone, PartialEq)]
struct Found {
    flip: Flip,
    /// Settings that are judged: locks applied.
    held: PolicySettings,
    /// The mission asks for something of the step's kind.
    is_asked: bool,
}

/// The section.
#[component]
pub(crate) fn FlipsPart(props: &FlipsPartProps) -> Html {
    // Its words come after the first look.
    let page = use_page().filter(|page| page.is_worded);
    let found = use_memo((page.clone(), props.clone()), |(page, props)| {
        let mission = page.as_ref()?.catalog.mission_by_code(props.code)?;
        find(mission, props.step, &props.settings)
    });
    let (Some(page), Some(found)) = (page, (*found).clone()) else { return Html::default() };
    let l = page.locale;
    html! {
        <section class="mission-sheet__section" aria-labelledby="flips-title">
            <h3 id="flips-title">{ text::flips_title(l) }</h3>
            <p>{ introduction(&page, props, &found) }</p>
            <ul class="flips-part">
                for changes in found.flip.sets.iter().take(SHOWN) {
                    <li key={format!("{changes:?}")}>{ set(&page, &found.held, changes) }</li>
                }
            </ul>
            if found.flip.sets.len() > SHOWN {
                <p>{ text::flips_more(l, format::count(found.flip.sets.len() - SHOWN)) }</p>
            }
        </section>
    }
}

fn find(mission: &Mission, step: Step, settings: &PolicySettings) -> Option<Found> {
    let held = locks::effective(settings);
    let flip = flips::of_mission(mission, AsOf::Reference, settings, &[step]).pop()?;
    let is_asked = concerning(&assess(mission, &held), step).next().is_some();
    Some(Found { flip, held, is_asked })
}

fn assess(mission: &Mission, settings: &PolicySettings) -> Assessment {
    Docket::new(mission, AsOf::Reference).assess(settings, AppliesTo::All)
}

fn introduction(page: &Page, props: &FlipsPartProps, found: &Found) -> String {
    let l = page.locale;
    let words = match (found.flip.sets.first(), found.flip.direction) {
        (Some(set), Direction::BringIn) => text::flips_in(l, format::count(set.len())),
        (Some(set), Direction::Lose) => text::flips_out(l, format::count(set.len())),
        (None, Direction::Lose) => text::flips_none_out(l),
        (None, Direction::BringIn) if !found.is_asked => text::flips_none_not_asked(l),
        (None, Direction::BringIn) => text::flips_none(l, &in_the_way(page, props, found)),
    };
    words.into_owned()
}

/// What is still not met with every rule at its widest, the constitutional premise as it is.
fn in_the_way(page: &Page, props: &FlipsPartProps, found: &Found) -> String {
    let Some(mission) = page.catalog.mission_by_code(props.code) else { return String::new() };
    let loosened = Lever::ALL.iter().filter(|lever| **lever != Lever::ConstitutionalView);
    let widest =
        loosened.fold(found.held, |widest, lever| widest.with(*lever, lever.option_count() - 1));
    blocked(page.locale, &assess(mission, &locks::effective(&widest)), props.step)
}

fn blocked(l: Locale, assessment: &Assessment, step: Step) -> String {
    let about = only(assessment, concerning(assessment, step), Verdict::InPart);
    reason::list(l, about.reasons())
}

fn set(page: &Page, held: &PolicySettings, changes: &[Change]) -> Html {
    let after = changes.iter().fold(*held, |after, change| after.with(change.lever, change.to));
    let label = words::changes(page.locale, &page.catalog, changes);
    button(yew::props!(ButtonProps { label, onclick: page.does(Action::ChangesTried(after)) }))
}
