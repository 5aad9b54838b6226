//! What matters most: what each changed rule contributed to the difference from the baseline, exactly.

use yew::prelude::*;

use crate::app::errand::{Errand, Task, What};
use crate::app::hooks::{Page, Slices, use_page, use_slices};
use crate::app::parts::contribution::{Fraction, bar, in_words};
use crate::app::results::MainBoard;
use crate::app::views::find::codes;
use crate::app::widgets::button::{ButtonProps, button};
use crate::app::widgets::disclosure::disclosure_summary;
use crate::app::words;
use crate::i18n::{Locale, format, text};
use crate::model::mission::Kind;
use crate::model::order;
use crate::model::verdict::Step;
use crate::rules::settings::{Change, PolicySettings};
use crate::sweep::shapley::Contributions;

/// Properties of [`Importance`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ImportanceProps {
    pub(crate) board: MainBoard,
    pub(crate) settings: PolicySettings,
    pub(crate) baseline: PolicySettings,
    /// Number of the baseline's preset.
    pub(crate) baseline_code: u16,
    pub(crate) step: Step,
}

/// The screen.
#[component]
pub(crate) fn Importance(props: &ImportanceProps) -> Html {
    let page = use_page();
    let division = use_slices(Errand {
        board: props.board.clone(),
        step: props.step,
        settings: props.settings,
        what: What::Division(props.baseline),
    });
    let Some(page) = page else { return Html::default() };
    let l = page.locale;
    let baseline = words::preset(l, &page.catalog, props.baseline_code);
    let total = format::count(page.catalog.of_kind(Kind::Main).count());
    html! {
        <article class="importance">
            <h2 class="importance__title" id="screen-title" tabindex="-1">{ text::importance_title(l) }</h2>
            <p>{ text::importance_about(l, text::ImportanceAbout { baseline: &baseline, step: &words::step(l, props.step), total }) }</p>
            { divided(&page, props, &division) }
        </article>
    }
}

fn divided(page: &Page, props: &ImportanceProps, division: &Slices) -> Html {
    let l = page.locale;
    if props.settings == props.baseline {
        return html! { <p>{ text::importance_same(l) }</p> };
    }
    if division.is_stopped {
        return html! { <p role="status">{ text::importance_stopped(l) }</p> };
    }
    if !division.is_done {
        return html! {
            <div class="find__working">
                <progress aria-label={text::importance_working(l).into_owned()} />
                <span>{ text::importance_working(l) }</span>
                { button(yew::props!(ButtonProps { id: "importance-stop", label: text::find_stop(l).into_owned(), onclick: division.stop.clone() })) }
            </div>
        };
    }
    division.look(|task| match task {
        Task::Division(division) => {
            division.result().map(|result| shown(page, &result)).unwrap_or_default()
        }
        Task::Find(_) => Html::default(),
    })
}

/// Changes with what each contributed, the greatest first.
fn ranked(changes: &[Change], numerators: &[i128], denominator: i128) -> Vec<(Change, Fraction)> {
    let shares = numerators.iter().map(|numerator| Fraction { numerator: *numerator, denominator });
    let mut ranked: Vec<(Change, Fraction)> = changes.iter().copied().zip(shares).collect();
    order::sort_by_key(&mut ranked, |(_, share)| -share.numerator.abs());
    ranked
}

fn shown(page: &Page, result: &Contributions) -> Html {
    let l = page.locale;
    let ranked = ranked(&result.changes, &result.total, result.denominator);
    let greatest = ranked.first().map_or(0, |(_, share)| share.numerator.abs());
    let difference =
        i64::try_from(result.after).unwrap_or(0) - i64::try_from(result.before).unwrap_or(0);
    html! {
        <>
            <p role="status" class="importance__sentence">{ sentence(page, &ranked, result) }</p>
            <div class="importance__scroll">
                <table class="importance__table">
                    <caption>{ text::importance_caption(l) }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ text::importance_rule(l) }</th>
                            <th scope="col">{ text::importance_share(l) }</th>
                            <td aria-hidden="true"></td>
                        </tr>
                    </thead>
                    <tbody>
                        for (change, share) in &ranked {
                            <tr key={change.lever.id()}>
                                <th scope="row">{ setting(page, *change) }</th>
                                <td class="importance__number">{ in_words(l, *share) }</td>
                                <td aria-hidden="true">{ bar(*share, greatest) }</td>
                            </tr>
                        }
                    </tbody>
                    <tfoot>
                        <tr>
                            <th scope="row">{ text::importance_sum(l) }</th>
                            <td class="importance__number">{ in_words(l, Fraction::whole(difference)) }</td>
                            <td aria-hidden="true"></td>
                        </tr>
                    </tfoot>
                </table>
            </div>
            <p class="importance__note">{ text::importance_exact(l) }</p>
            { missions(page, result) }
        </>
    }
}

fn setting(page: &Page, change: Change) -> String {
    words::changes(page.locale, &page.catalog, &[change])
}

/// The one plain sentence.
fn sentence(page: &Page, ranked: &[(Change, Fraction)], result: &Contributions) -> String {
    let l = page.locale;
    let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    let (before, after) = (count(result.before), count(result.after));
    let words = match ranked.first() {
        Some((change, share)) if share.numerator != 0 => text::importance_sentence(
            l,
            text::ImportanceSentence {
                after,
                before,
                lever: &words::lever(l, change.lever),
                share: &in_words(l, *share),
            },
        ),
        _ => text::importance_nothing(l, after),
    };
    words.into_owned()
}

/// Every mission that moved, with what each rule contributed there.
fn missions(page: &Page, result: &Contributions) -> Html {
    let l = page.locale;
    let codes = codes(Some(page));
    let moved: Vec<(u16, Vec<(Change, Fraction)>)> = codes
        .iter()
        .zip(&result.missions)
        .filter(|(_, numerators)| numerators.iter().any(|one| *one != 0))
        .map(|(code, numerators)| (*code, ranked(&result.changes, numerators, result.denominator)))
        .collect();
    html! {
        <section aria-labelledby="importance-missions">
            <h3 id="importance-missions">{ text::importance_missions(l) }</h3>
            if moved.is_empty() {
                <p>{ text::importance_missions_none(l) }</p>
            }
            for (code, ranked) in &moved {
                { mission(page, l, *code, ranked) }
            }
        </section>
    }
}

fn mission(page: &Page, l: Locale, code: u16, ranked: &[(Change, Fraction)]) -> Html {
    let Some(mission) = page.catalog.mission_by_code(code) else { return Html::default() };
    let had_a_part = ranked.iter().filter(|(_, share)| share.numerator != 0);
    html! {
        <details class="importance__mission" key={code}>
            { disclosure_summary(&words::mission_in(l, mission, &words::area(l, mission))) }
            <ul>
                for (change, share) in had_a_part {
                    <li key={change.lever.id()}>{ text::importance_part(l, text::ImportancePart { setting: &setting(page, *change), share: &in_words(l, *share) }) }</li>
                }
            </ul>
        </details>
    }
}
