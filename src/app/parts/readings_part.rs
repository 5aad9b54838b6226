//! Contested facts of a mission as choices: whose readings, and the verdict under each.

use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::parts::source_list::source_list;
use crate::app::parts::verdict_mark::{Size, mark_word, verdict_mark};
use crate::app::words;
use crate::i18n::explain::name;
use crate::i18n::{format, text};
use crate::model::mission::{AsOf, Mission};
use crate::model::stance::{Dispute, Stance};
use crate::model::verdict::Step;
use crate::rules::assess::Docket;
use crate::rules::mark::{Mark, mark};
use crate::rules::settings::PolicySettings;
use crate::session::action::Action;

/// Under what a mission is looked at.
pub(crate) struct Under<'a> {
    pub(crate) settings: &'a PolicySettings,
    pub(crate) step: Step,
    /// The stance that is taken.
    pub(crate) taken: Option<Stance>,
    /// The verdict above is that of the reference date.
    pub(crate) is_first_day: bool,
}

/// The section of the sheet; nothing where no reading differs. The mission is the one that is recorded.
pub(crate) fn readings_part(page: &Page, mission: &Mission, under: &Under<'_>) -> Html {
    let (stances, disputes) = (mission.stances(), mission.disputes());
    if stances.is_empty() || !page.is_worded {
        return Html::default();
    }
    let l = page.locale;
    let first = mission.reference_date();
    let is_apart = disputes.iter().all(|dispute| mission.date(dispute.as_of) != first);
    let reference = first.filter(|_| is_apart && under.is_first_day);
    let is_moot = disputes.iter().all(|dispute| {
        let all = shown(page, mission, under, dispute, None);
        stances.iter().all(|stance| shown(page, mission, under, dispute, Some(*stance)) == all)
    });
    html! {
        <section class="mission-sheet__section" aria-labelledby="readings-title">
            <h3 id="readings-title">{ text::readings_title(l) }</h3>
            <p class="mission-sheet__note">{ text::readings_about(l) }</p>
            if is_moot {
                <p class="mission-sheet__note">{ text::readings_moot(l) }</p>
            }
            if let Some(date) = reference {
                <p class="mission-sheet__note">
                    if mission.is_settled_at_entry() {
                        { text::readings_entry(l, &format::date(l, date)) }
                    } else {
                        { text::readings_reference(l, &format::date(l, date)) }
                    }
                </p>
            }
            <fieldset class="readings-part" disabled={!page.is_live}>
                <legend class="visually-hidden">{ text::readings_title(l) }</legend>
                { choice(page, mission, under, &disputes, None) }
                for stance in stances {
                    { choice(page, mission, under, &disputes, Some(stance)) }
                }
            </fieldset>
        </section>
    }
}

fn choice(
    page: &Page,
    mission: &Mission,
    under: &Under<'_>,
    disputes: &[Dispute<'_>],
    stance: Option<Stance>,
) -> Html {
    let (l, code) = (page.locale, mission.code);
    let label = match stance {
        Some(stance) => name::holder(l, &mission.stances(), stance),
        None => text::readings_all(l).into_owned(),
    };
    let onchange = page.does::<Event>(Action::StanceTaken { mission: code, stance });
    html! {
        <div class="readings-part__one" key={label.clone()}>
            <label class="readings-part__label">
                <input type="radio" name="readings" checked={stance == under.taken} {onchange} />
                <span>{ label }</span>
            </label>
            for dispute in disputes {
                { at(page, mission, under, dispute, stance) }
            }
        </div>
    }
}

/// What is shown at one date with a stance, or with every reading.
fn shown(
    page: &Page,
    mission: &Mission,
    under: &Under<'_>,
    dispute: &Dispute<'_>,
    stance: Option<Stance>,
) -> Mark {
    let applies_to = page.catalog.applies_to(under.settings);
    let docket = Docket::new(mission, dispute.as_of);
    let docket = docket.with_claims(mission.claims_as(dispute.as_of, stance));
    mark(&docket.assess(under.settings, applies_to), under.step)
}

/// The verdict at one date, and what is held of it.
fn at(
    page: &Page,
    mission: &Mission,
    under: &Under<'_>,
    dispute: &Dispute<'_>,
    stance: Option<Stance>,
) -> Html {
    let l = page.locale;
    let mark = shown(page, mission, under, dispute, stance);
    let when = match (dispute.as_of, mission.reference_date()) {
        (AsOf::On(date), _) => text::readings_from(l, &format::date(l, date)),
        (AsOf::Reference, Some(date)) => text::evidence_reference(l, &format::date(l, date)),
        (AsOf::Reference, None) => text::evidence_always(l),
    };
    let own = stance.iter().flat_map(|stance| {
        let facts = dispute.facts.iter();
        facts.filter_map(|(fact, record)| Some((*fact, record.reading_of(*stance)?)))
    });
    let own: Vec<_> = own.collect();
    let has_none = stance.is_some() && own.is_empty();
    html! {
        <div class="readings-part__at">
            <p class="readings-part__when">{ when }</p>
            <p class="readings-part__verdict">{ verdict_mark(mark, Size::Small) }{ mark_word(l, mark) }</p>
            if has_none { <p>{ text::readings_none(l) }</p> }
            for (fact, reading) in own {
                <p class="readings-part__fact">{ text::ground_reading(l, text::GroundReading { holder: &words::word(l, &format!("fact-{}", fact.id())), value: &name::fact_value(l, fact, Some(reading.value)) }) }</p>
                { source_list(page, &reading.sources, &reading.pinpoint) }
            }
        </div>
    }
}
