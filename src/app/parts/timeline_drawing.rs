//! The missions of a group as bars over time. What it shows stands in words below it; it is left out for those who listen.

use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::words;
use crate::layout::time_scale::TimeScale;
use crate::model::date::CivilDate;
use crate::model::law::StepKind;
use crate::model::mission::Kind;
use crate::model::verdict::Verdict;
use crate::rules::course::{State, Stretch};
use crate::session::action::Action;

/// A mission over time.
#[derive(Clone, PartialEq)]
pub(crate) struct Bar {
    pub(crate) code: u16,
    pub(crate) kind: Kind,
    pub(crate) name: String,
    pub(crate) start: Option<CivilDate>,
    pub(crate) end: Option<CivilDate>,
    pub(crate) stretches: Vec<Stretch>,
    /// When Japan took part.
    pub(crate) japan: Vec<(CivilDate, Option<CivilDate>)>,
}

/// Where the bars begin, and how long they are, in the drawing's units.
const LEFT: u32 = 104;
const LENGTH: u32 = 528;
const TOP: u32 = 30;
const ROW: u32 = 22;

/// The drawing; a press on a row opens the sheet.
pub(crate) fn drawing(page: &Page, bars: &[&Bar], chosen: Option<u16>) -> Html {
    let first = bars.iter().filter_map(|bar| bar.start).map(|date| date.year).min();
    let scale = TimeScale::new(first.unwrap_or(1948), last_year(page), LENGTH);
    let foot = TOP + ROW * u32::try_from(bars.len()).unwrap_or(0) + 4;
    let height = foot + 18;
    html! {
        <div class="only-wide timeline-drawing" aria-hidden="true">
            { legend(page) }
            <svg viewBox={format!("0 0 640 {height}")} focusable="false">
                { axis(page, scale, foot) }
                for (place, bar) in bars.iter().enumerate() {
                    { row(page, scale, bar, TOP + ROW * u32::try_from(place).unwrap_or(0), chosen == Some(bar.code)) }
                }
            </svg>
        </div>
    }
}

/// The last year that anything is recorded of: there is no clock.
fn last_year(page: &Page) -> u16 {
    let phases = page.catalog.missions.iter().flat_map(|mission| &mission.phases);
    let phases = phases.map(|phase| phase.from.year);
    let ends = page.catalog.missions.iter().filter_map(|mission| mission.end.or(mission.start));
    phases.chain(ends.map(|date| date.year)).max().unwrap_or(2025) + 1
}

/// Years above and below, and the days on which the law changed.
fn axis(page: &Page, scale: TimeScale, foot: u32) -> Html {
    let moves = |step: &&crate::model::law::LawStep| {
        !step.moves.is_empty() || (step.kind == StepKind::InForce && step.instrument == "act_1992")
    };
    let steps = page.catalog.timeline.iter().filter(moves);
    html! {
        <>
            for (year, x) in scale.ticks(20) {
                <g key={year}>
                    <line class="timeline-drawing__tick" x1={(LEFT + x).to_string()} x2={(LEFT + x).to_string()} y1="18" y2={foot.to_string()} />
                    <text class="timeline-drawing__year" x={(LEFT + x).to_string()} y="13">{ year }</text>
                    <text class="timeline-drawing__year" x={(LEFT + x).to_string()} y={(foot + 14).to_string()}>{ year }</text>
                </g>
            }
            for (place, step) in steps.enumerate() {
                <line key={format!("law-{place}")} class="timeline-drawing__law" x1={(LEFT + scale.x_from_date(step.date)).to_string()} x2={(LEFT + scale.x_from_date(step.date)).to_string()} y1="18" y2={foot.to_string()} />
            }
        </>
    }
}

fn row(page: &Page, scale: TimeScale, bar: &Bar, y: u32, is_chosen: bool) -> Html {
    let class = if is_chosen {
        "timeline-drawing__row timeline-drawing__row--chosen"
    } else {
        "timeline-drawing__row"
    };
    html! {
        <g key={bar.code} {class} onclick={page.does::<MouseEvent>(Action::MissionChosen(Some(bar.code)))}>
            <rect class="timeline-drawing__field" x="0" y={y.to_string()} width="640" height={ROW.to_string()} />
            <text class="timeline-drawing__name" x={(LEFT - 8).to_string()} y={(y + 15).to_string()}>{ &bar.name }</text>
            for (place, stretch) in bar.stretches.iter().enumerate() {
                { block(scale, bar, place, stretch, y) }
            }
            for (place, (from, to)) in bar.japan.iter().enumerate() {
                { japan(scale, bar, place, *from, *to, y) }
            }
        </g>
    }
}

fn end_of(scale: TimeScale, end: Option<CivilDate>) -> u32 {
    end.map_or(LENGTH, |end| scale.x_from_date(end))
}

fn block(scale: TimeScale, bar: &Bar, place: usize, stretch: &Stretch, y: u32) -> Html {
    let from = stretch.from.or(bar.start).map_or(0, |date| scale.x_from_date(date));
    let next = bar.stretches.get(place + 1).and_then(|next| next.from);
    let to = next.map_or_else(|| end_of(scale, bar.end), |date| scale.x_from_date(date));
    let width = to.saturating_sub(from).max(2);
    shape(stretch.state, stretch.verdict == Verdict::InPart, LEFT + from, y, width)
}

/// A state as a shape: full, filled in part, hollow, striped, dashed, a line. Colour only adds to it.
fn shape(state: State, is_in_part: bool, x: u32, y: u32, width: u32) -> Html {
    let (class, top, height) = match state {
        State::Resumed if is_in_part => ("timeline-drawing__met", 8, 8),
        State::Qualifies | State::Resumed => ("timeline-drawing__met", 4, 12),
        State::InPart => ("timeline-drawing__met", 8, 8),
        State::PartlySuspended => ("timeline-drawing__met", 11, 5),
        State::GoesOn => ("timeline-drawing__goes-on", 5, 10),
        State::Suspended => ("timeline-drawing__hollow", 5, 10),
        State::Contested => ("timeline-drawing__contested", 4, 12),
        State::Unknown => ("timeline-drawing__unknown", 5, 10),
        State::Ended => ("timeline-drawing__ended", 9, 2),
        State::NotMet => ("timeline-drawing__not", 8, 4),
    };
    html! {
        <>
            <rect {class} x={x.to_string()} y={(y + top).to_string()} width={width.to_string()} height={height.to_string()} />
            if state == State::Contested {
                <path class="timeline-drawing__stripes" d={stripes(x, y + 4, width)} />
            }
            if matches!(state, State::InPart | State::PartlySuspended) || state == State::Resumed && is_in_part {
                <rect class="timeline-drawing__rim" x={x.to_string()} y={(y + 4).to_string()} width={width.to_string()} height="12" />
            }
            if state == State::Resumed {
                <rect class="timeline-drawing__notch" x={x.to_string()} y={(y + 9).to_string()} width="4" height="4" />
            }
        </>
    }
}

/// Slanted strokes within a block.
fn stripes(x: u32, y: u32, width: u32) -> String {
    let starts = (2..width.saturating_sub(4)).step_by(8);
    let strokes: Vec<String> =
        starts.map(|from| format!("M{} {}l5-12", x + from, y + 12)).collect();
    strokes.concat()
}

fn japan(
    scale: TimeScale,
    bar: &Bar,
    place: usize,
    from: CivilDate,
    to: Option<CivilDate>,
    y: u32,
) -> Html {
    let start = scale.x_from_date(from);
    let width = end_of(scale, to.or(bar.end)).saturating_sub(start).max(2);
    html! {
        <rect key={format!("japan-{place}")} class="timeline-drawing__japan" x={(LEFT + start).to_string()} y={(y + 17).to_string()} width={width.to_string()} height="3" />
    }
}

fn legend(page: &Page) -> Html {
    let l = page.locale;
    html! {
        <ul class="timeline-drawing__legend">
            for state in State::ALL.iter().copied() {
                <li key={state.id()}>
                    <svg viewBox="0 0 32 20" focusable="false">{ shape(state, false, 2, 0, 28) }</svg>
                    { words::word(l, &format!("state-{}", state.id())) }
                </li>
            }
            <li>
                <svg viewBox="0 0 32 20" focusable="false"><rect class="timeline-drawing__japan" x="2" y="9" width="28" height="3" /></svg>
                { words::word(l, "timeline-took-part") }
            </li>
            <li>
                <svg viewBox="0 0 32 20" focusable="false"><line class="timeline-drawing__law" x1="16" x2="16" y1="2" y2="18" /></svg>
                { words::word(l, "timeline-law") }
            </li>
        </ul>
    }
}
