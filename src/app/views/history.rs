//! How well the model matches what happened: each assignment, refusal, withdrawal, stay and new duty beside the rules of its day.

use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::parts::source_list::source_list;
use crate::app::parts::verdict_mark::{Size, verdict_mark};
use crate::app::widgets::icon::{Icon, icon};
use crate::app::widgets::tag::{Look, tag};
use crate::app::words;
use crate::data::history::{self, EpisodeTested, PlanTested, Tested};
use crate::i18n::explain::clause::Explainer;
use crate::i18n::{Locale, format, text};
use crate::model::date::CivilDate;
use crate::model::mission::AsOf;
use crate::model::outcome::Outcome;
use crate::rules::assess::Docket;
use crate::rules::comparison::Match;
use crate::rules::mark::mark_of;
use crate::session::action::Action;
use crate::session::screen::Screen;

/// In the order in which they are shown: what does not simply agree comes first.
const ORDER: [Match; 5] =
    [Match::Disagrees, Match::Contested, Match::LacksFacts, Match::Decided, Match::Agrees];

/// The screen; a plain function, as nothing here is remembered and a component has its weight.
pub(crate) fn history(page: &Page) -> Html {
    let l = page.locale;
    let plans = history::plans(&page.recorded);
    let episodes = history::episodes_tested(&page.recorded);
    html! {
        <article class="history">
            <h2 class="history__title" id="screen-title" tabindex="-1">{ text::history_title(l) }</h2>
            <p>{ text::history_about(l) }</p>
            <p class="history__limits">{ text::history_limits(l) }</p>
            <p>{ text::history_facts(l) }</p>
            { numbers(l, &plans, &episodes) }
            for stands in ORDER {
                { group(page, stands, &plans, &episodes) }
            }
        </article>
    }
}

fn stands_word(l: Locale, stands: Match) -> AttrValue {
    words::word(l, &format!("match-{}", stands.id()))
}

fn numbers(l: Locale, plans: &[PlanTested<'_>], episodes: &[EpisodeTested<'_>]) -> Html {
    let of_plans = history::count(plans.iter().map(|one| one.stands));
    let of_episodes = history::count(episodes.iter().map(|one| one.stands));
    let number = |counts: &[usize; 5], stands: Match| counts.get(stands.index()).copied();
    html! {
        <table class="history__table">
            <caption class="history__caption">{ text::history_caption(l) }</caption>
            <thead>
                <tr>
                    <th scope="col">{ text::history_column_stands(l) }</th>
                    <th scope="col">{ text::history_column_plans(l) }</th>
                    <th scope="col">{ text::history_column_episodes(l) }</th>
                </tr>
            </thead>
            <tbody>
                for stands in Match::ALL.iter().copied() {
                    <tr key={stands.id()}>
                        <th class="history__what" scope="row">{ stands_word(l, stands) }</th>
                        <td>{ number(&of_plans, stands) }</td>
                        <td>{ number(&of_episodes, stands) }</td>
                    </tr>
                }
            </tbody>
            <tfoot>
                <tr>
                    <th class="history__what" scope="row">{ text::history_total(l) }</th>
                    <td>{ plans.len() }</td>
                    <td>{ episodes.len() }</td>
                </tr>
            </tfoot>
        </table>
    }
}

fn group(
    page: &Page,
    stands: Match,
    plans: &[PlanTested<'_>],
    episodes: &[EpisodeTested<'_>],
) -> Html {
    let l = page.locale;
    let episodes: Vec<_> = episodes.iter().filter(|one| one.stands == stands).collect();
    let plans: Vec<_> = plans.iter().filter(|one| one.stands == stands).collect();
    let count = format::count(episodes.len() + plans.len());
    html! {
        <section class="history__group" key={stands.id()}>
            <h3>{ text::history_group(l, count, &stands_word(l, stands)) }</h3>
            <p class="history__note">{ words::word(l, &format!("match-{}-about", stands.id())) }</p>
            if count == 0 { <p>{ text::history_none(l) }</p> }
            for one in episodes { { episode(page, one) } }
            for one in plans { { plan(page, one) } }
        </section>
    }
}

/// The line that is always seen.
fn summary(l: Locale, outcome: Outcome, name: AttrValue, when: &str, kind: &str) -> Html {
    html! {
        <summary class="history__summary">
            { verdict_mark(mark_of(outcome), Size::Usual) }
            <span class="history__name">{ name }</span>
            { icon(Icon::Chevron, "disclosure__marker") }
            <span class="history__more">
                <span>{ words::outcome(l, outcome) }</span>
                <span>{ when }</span>
                { tag(&words::word(l, &format!("episode-kind-{kind}")), Look::Plain) }
            </span>
        </summary>
    }
}

fn episode(page: &Page, one: &EpisodeTested<'_>) -> Html {
    let (l, episode) = (page.locale, one.episode);
    let said = |part: &str| words::word(l, &format!("episode-{}{part}", episode.id));
    let end = episode.to.unwrap_or(episode.date);
    let when = format::period(l, episode.date, Some(end));
    let section = |title: &str, body: Html| {
        html! { <><h4>{ title }</h4>{ body }</> }
    };
    html! {
        <details class="history__entry" key={episode.id.clone()} open={one.stands == Match::Disagrees}>
            { summary(l, one.outcome, said(""), &when, episode.kind.id()) }
            <div class="history__body">
                { section(&text::history_happened(l), html! { <p>{ said("-what") }</p> }) }
                { section(&text::history_position(l), html! { <p>{ words::word(l, &format!("position-{}", episode.position.id())) }</p> }) }
                { section(&text::history_model(l), model(page, &one.tested)) }
                { section(&text::history_why(l), html! { <p>{ said("-why") }</p> }) }
                { section(&text::sources_title(l), source_list(page, &episode.sources, &episode.pinpoint)) }
            </div>
        </details>
    }
}

fn plan(page: &Page, one: &PlanTested<'_>) -> Html {
    let (l, plan) = (page.locale, one.plan);
    let key = format!("plan-{}", plan.id);
    let when = format::period(l, plan.start, plan.end);
    html! {
        <details class="history__entry" key={plan.id.clone()}>
            { summary(l, one.outcome, words::word(l, &key), &when, "plan") }
            <div class="history__body">
                if let Some(duties) = words::maybe(l, &format!("{key}-duties")) { <p>{ duties }</p> }
                <h4>{ text::history_model(l) }</h4>
                for tested in &one.tested { { model(page, tested) } }
                if let Some(why) = words::maybe(l, &format!("{key}-why")).filter(|_| one.stands != Match::Agrees) {
                    <h4>{ text::history_why(l) }</h4>
                    <p>{ why }</p>
                }
                <h4>{ text::sources_title(l) }</h4>
                { source_list(page, &plan.sources, "") }
            </div>
        </details>
    }
}

/// What the rules of the day say of each thing, and on which conditions that does not pass turns.
fn model(page: &Page, tested: &Tested<'_>) -> Html {
    let l = page.locale;
    let date = format::date(l, tested.date);
    let under = if tested.facts_at == tested.date {
        text::history_under(l, &date)
    } else {
        text::history_under_other(
            l,
            text::HistoryUnderOther { date: &date, other: &format::date(l, tested.facts_at) },
        )
    };
    let name = words::mission(l, tested.mission);
    let onclick = {
        let (dispatch, code, law) = (page.dispatch.clone(), tested.mission.code, tested.law);
        let day = day_of(tested);
        Callback::from(move |_: MouseEvent| {
            dispatch.dispatch(Action::ChangesTried(law));
            dispatch.dispatch(Action::ScreenChosen(Screen::Explore));
            dispatch.dispatch(Action::MissionChosen(Some(code)));
            dispatch.dispatch(Action::DayChosen(day));
        })
    };
    html! {
        <>
            <p>{ under }</p>
            <ul class="history__asked">
                for ruling in &tested.rulings {
                    <li class="history__ask">
                        { verdict_mark(mark_of(ruling.outcome), Size::Small) }
                        { text::history_asked(l, text::HistoryAsked { assignment: &words::assignment(l, ruling.ask), outcome: &words::outcome(l, ruling.outcome), who: &words::personnel(l, ruling.ask) }) }
                    </li>
                }
            </ul>
            { because(page, tested) }
            <p>
                <button type="button" class="mission-name__button" aria-disabled={(!page.is_live).then_some("true")} {onclick}>
                    { text::history_sheet(l, &name) }
                </button>
            </p>
        </>
    }
}

/// The day on the mission's sheet whose facts were tested: the first of the phase in force; none: its reference date.
fn day_of(tested: &Tested<'_>) -> Option<CivilDate> {
    let mission = tested.mission;
    let is_other = mission.reference_date() != Some(tested.facts_at);
    let in_force = mission.phases_by(AsOf::On(tested.facts_at)).last();
    in_force.filter(|_| is_other).map(|phase| phase.from)
}

/// The conditions that decided what does not pass, each once.
fn because(page: &Page, tested: &Tested<'_>) -> Html {
    let l = page.locale;
    let as_of = AsOf::On(tested.facts_at);
    let docket = Docket::new(tested.mission, as_of);
    let explainer = Explainer::new(l, &page.recorded, tested.mission, as_of, &tested.law);
    let mut told: Vec<String> = Vec::new();
    for ruling in tested.rulings.iter().filter(|ruling| ruling.outcome != Outcome::Pass) {
        let (_, clauses) = explainer.clauses(&docket.prove(ruling.ask, &tested.law));
        for clause in clauses.iter().filter(|clause| clause.is_deciding) {
            let one = text::history_because(
                l,
                text::HistoryBecause { name: &clause.name, sentence: &clause.sentence },
            )
            .into_owned();
            if !told.contains(&one) {
                told.push(one);
            }
        }
    }
    if told.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <p>{ text::history_turns(l) }</p>
            <ul class="history__list">
                for one in told { <li>{ one }</li> }
            </ul>
        </>
    }
}
