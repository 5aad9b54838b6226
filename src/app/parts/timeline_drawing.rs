//! The missions of a group as bars over time. What it shows stands in words below it; it is left out for those who listen.

use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::words;
use crate::i18n::{format, text};
use crate::layout::time_scale::TimeScale;
use crate::model::date::CivilDate;
use crate::model::law::{LawStep, StepKind};
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

/// Where things stand in a drawing, in its own units, and in which windows it is shown.
struct Frame {
    class: &'static str,
    /// Where the bars begin, and how long they are.
    left: u32,
    length: u32,
    row: u32,
    /// Between two years of the axis, where they are wide.
    years: u16,
}

const WIDE: Frame =
    Frame { class: "only-wide timeline-drawing__bars", left: 116, length: 516, row: 22, years: 10 };
const NARROW: Frame = Frame {
    class: "only-narrow timeline-drawing__bars",
    left: 112,
    length: 220,
    row: 24,
    years: 20,
};

/// Above the first row: the years.
const TOP: u32 = 30;

/// Before this year a long axis is drawn narrower: most missions are of after it.
const BEND: u16 = 1988;

/// The years of a group, and whether those before [`BEND`] are narrower.
#[derive(Clone, Copy)]
struct Years {
    first: u16,
    last: u16,
    is_bent: bool,
}

/// A frame with the years that it shows.
struct Sheet<'a> {
    page: &'a Page,
    frame: &'static Frame,
    scale: TimeScale,
    foot: u32,
}

/// The drawing, once for wide and once for narrow windows; a press on a row opens the sheet.
pub(crate) fn drawing(page: &Page, bars: &[&Bar], chosen: Option<u16>) -> Html {
    let starts = || bars.iter().filter_map(|bar| bar.start).map(|date| date.year);
    let (first, latest) = (starts().min().unwrap_or(BEND), starts().max().unwrap_or(BEND));
    let is_bent = first + 10 < BEND && latest > BEND + 10;
    let years = Years { first, last: last_year(page), is_bent };
    html! {
        <div class="timeline-drawing" aria-hidden="true">
            { legend(page, is_bent) }
            for frame in [&WIDE, &NARROW] {
                { sheet(page, frame, years, bars, chosen) }
            }
        </div>
    }
}

fn sheet(
    page: &Page,
    frame: &'static Frame,
    years: Years,
    bars: &[&Bar],
    chosen: Option<u16>,
) -> Html {
    let top = |place: usize| TOP + frame.row * u32::try_from(place).unwrap_or(0);
    let scale = TimeScale::new(years.first, years.last, frame.length);
    let scale = if years.is_bent { scale.narrow_before(BEND) } else { scale };
    let sheet = Sheet { page, frame, scale, foot: top(bars.len()) + 4 };
    html! {
        <svg class={frame.class} key={frame.length} viewBox={format!("0 0 {} {}", frame.width(), sheet.foot + 18)} focusable="false">
            { sheet.axis() }
            for (place, bar) in bars.iter().enumerate() {
                { sheet.row(bar, top(place), chosen == Some(bar.code)) }
            }
        </svg>
    }
}

/// The last year that anything is recorded of: there is no clock.
fn last_year(page: &Page) -> u16 {
    let phases = page.catalog.missions.iter().flat_map(|mission| &mission.phases);
    let phases = phases.map(|phase| phase.from.year);
    let ends = page.catalog.missions.iter().filter_map(|mission| mission.end.or(mission.start));
    phases.chain(ends.map(|date| date.year)).max().unwrap_or(2025) + 1
}

/// The steps on which the rules changed, with the one that began them.
fn law_days(page: &Page) -> impl Iterator<Item = CivilDate> {
    let changes = |step: &&LawStep| {
        !step.moves.is_empty() || (step.kind == StepKind::InForce && step.instrument == "act_1992")
    };
    page.catalog.timeline.iter().filter(changes).map(|step| step.date)
}

impl Frame {
    const fn width(&self) -> u32 {
        self.left + self.length + 8
    }
}

impl Sheet<'_> {
    /// Years above and below, and the days on which the law changed.
    fn axis(&self) -> Html {
        let (left, foot) = (self.frame.left, self.foot);
        html! {
            <>
                { block("timeline-drawing__narrow", [left, 18], [self.scale.bend(), foot - 18]) }
                for (year, x) in self.scale.ticks(self.frame.years) {
                    <g key={year}>
                        { upright("timeline-drawing__tick", left + x, foot) }
                        for y in [13, foot + 14] {
                            <text class="timeline-drawing__year" key={y} x={units(left + x)} y={units(y)}>{ year }</text>
                        }
                    </g>
                }
                for day in law_days(self.page) {
                    { upright("timeline-drawing__law", left + self.scale.x_from_date(day), foot) }
                }
            </>
        }
    }

    fn row(&self, bar: &Bar, y: u32, is_chosen: bool) -> Html {
        let class = if is_chosen {
            "timeline-drawing__row timeline-drawing__row--chosen"
        } else {
            "timeline-drawing__row"
        };
        html! {
            <g key={bar.code} {class} onclick={self.page.does::<MouseEvent>(Action::MissionChosen(Some(bar.code)))}>
                { block("timeline-drawing__field", [0, y], [self.frame.width(), self.frame.row]) }
                <text class="timeline-drawing__name" x={units(self.frame.left - 8)} y={units(y + 15)}>{ &bar.name }</text>
                for (place, stretch) in bar.stretches.iter().enumerate() {
                    { self.stretch(bar, place, stretch, y) }
                }
                for (from, to) in &bar.japan {
                    { self.japan(bar, *from, *to, y) }
                }
            </g>
        }
    }

    fn end_of(&self, end: Option<CivilDate>) -> u32 {
        end.map_or(self.frame.length, |end| self.scale.x_from_date(end))
    }

    fn stretch(&self, bar: &Bar, place: usize, stretch: &Stretch, y: u32) -> Html {
        let from = stretch.from.or(bar.start).map_or(0, |date| self.scale.x_from_date(date));
        let next = bar.stretches.get(place + 1).and_then(|next| next.from);
        let to = next.map_or_else(|| self.end_of(bar.end), |date| self.scale.x_from_date(date));
        let width = to.saturating_sub(from).max(2);
        let is_in_part = stretch.verdict == Verdict::InPart;
        shape(stretch.state, is_in_part, self.frame.left + from, y, width)
    }

    fn japan(&self, bar: &Bar, from: CivilDate, to: Option<CivilDate>, y: u32) -> Html {
        let start = self.scale.x_from_date(from);
        let width = self.end_of(to.or(bar.end)).saturating_sub(start).max(2);
        took_part(self.frame.left + start, y, width)
    }
}

/// A number of the drawing's units, as an attribute has it.
fn units(value: u32) -> AttrValue {
    AttrValue::from(value.to_string())
}

/// A rectangle from its upper left corner.
fn block(class: &'static str, [x, y]: [u32; 2], [width, height]: [u32; 2]) -> Html {
    html! { <rect {class} x={units(x)} y={units(y)} width={units(width)} height={units(height)} /> }
}

/// A line from the years above to the years below.
fn upright(class: &'static str, x: u32, foot: u32) -> Html {
    let x = units(x);
    html! { <line {class} x1={x.clone()} x2={x} y1="18" y2={units(foot)} /> }
}

/// A state as a shape: full, filled in part, hollow, with a line in it, striped, dashed, crossed, a thin line. Colour only adds to it.
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
            { block(class, [x, y + top], [width, height]) }
            if let Some((class, d)) = strokes(state, x, y, width) {
                <path {class} {d} />
            }
            if matches!(state, State::InPart | State::PartlySuspended) || state == State::Resumed && is_in_part {
                { block("timeline-drawing__rim", [x, y + 4], [width, 12]) }
            }
            if state == State::Resumed {
                { block("timeline-drawing__notch", [x, y + 9], [4, 4]) }
            }
        </>
    }
}

/// What is drawn over a block: slanted strokes, crosses, or a line along it.
fn strokes(state: State, x: u32, y: u32, width: u32) -> Option<(&'static str, String)> {
    let (class, top, one, long, step) = match state {
        State::Contested => ("timeline-drawing__stripes", 16, "l5-12", 5, 8),
        State::NotMet => ("timeline-drawing__crosses", 6, "l8 8m0-8l-8 8", 8, 14),
        State::GoesOn => ("timeline-drawing__goes-on", 10, "h4", 4, 4),
        _ => return None,
    };
    let starts = (1..width.saturating_sub(long)).step_by(step);
    let each = starts.map(|from| format!("M{} {}{one}", x + from, y + top));
    Some((class, each.collect::<Vec<_>>().concat()))
}

/// A part that Japan took: a line below the bar, with its ends.
fn took_part(x: u32, y: u32, width: u32) -> Html {
    html! { <path class="timeline-drawing__japan" d={format!("M{x} {}v6m0-3h{width}m0-3v6", y + 15)} /> }
}

fn legend(page: &Page, is_bent: bool) -> Html {
    let l = page.locale;
    let days: Vec<String> = law_days(page).map(|day| format::date(l, day)).collect();
    html! {
        <ul class="timeline-drawing__legend">
            for state in State::ALL.iter().copied() {
                <li key={state.id()}>
                    <svg viewBox="0 0 32 20" focusable="false">{ shape(state, false, 2, 0, 28) }</svg>
                    { words::word(l, &format!("state-{}", state.id())) }
                </li>
            }
            <li>
                <svg viewBox="0 0 32 20" focusable="false">{ took_part(2, 0, 28) }</svg>
                { words::word(l, "timeline-took-part") }
            </li>
            if is_bent {
                <li>
                    <svg viewBox="0 0 32 20" focusable="false">{ block("timeline-drawing__narrow", [2, 2], [28, 16]) }</svg>
                    { text::timeline_narrow(l, &BEND.to_string()) }
                </li>
            }
            <li>
                <svg viewBox="0 0 32 20" focusable="false"><line class="timeline-drawing__law" x1="16" x2="16" y1="2" y2="18" /></svg>
                { text::timeline_law(l, &format::list(l, &days)) }
            </li>
        </ul>
    }
}
