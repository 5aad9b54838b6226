//! What stands on the page below its header: the ladder and the three columns, or a screen that is read.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::hooks::{Notices, Page};
use crate::app::parts::cite_view::{CiteView, CiteViewProps};
use crate::app::parts::ladder::{self, difference};
use crate::app::parts::legend::legend;
use crate::app::parts::mission_sheet::{MissionSheet, MissionSheetProps};
use crate::app::parts::notice::{link_words, notice};
use crate::app::parts::page_footer::page_footer;
use crate::app::parts::rules_panel::{RulesPanel, RulesPanelProps};
use crate::app::parts::undo_bar::undo_bar;
use crate::app::results::{MainBoard, Moved, Results};
use crate::app::store::Store;
use crate::app::views::decided::decided;
use crate::app::views::explore::{Explore, ExploreProps};
use crate::app::views::find::{FindScreen, FindScreenProps};
use crate::app::views::history::history;
use crate::app::views::importance::{Importance, ImportanceProps};
use crate::app::views::report::report;
use crate::app::views::sources::Sources;
use crate::app::views::timeline::{Timeline, TimelineProps};
use crate::app::widgets::button::{ButtonProps, button};
use crate::app::widgets::icon::Icon;
use crate::app::widgets::piece::{keyed, piece};
use crate::app::words;
use crate::i18n::{format, text};
use crate::model::lever::Lever;
use crate::model::mission::Kind;
use crate::model::verdict::Step;
use crate::rules::assess::AppliesTo;
use crate::rules::locks;
use crate::rules::settings::PolicySettings;
use crate::session::action::Action;
use crate::session::choices::Choices;
use crate::session::screen::Screen;
use crate::sweep::effects::Effect;

/// What is on the page now.
pub(crate) struct Shown {
    pub(crate) page: Page,
    pub(crate) choices: Choices,
    pub(crate) baseline: PolicySettings,
    pub(crate) results: Rc<Results>,
    /// What each option would do alone, for the chosen step.
    pub(crate) effects: Rc<Vec<Effect>>,
    /// The main missions for the fast engine, once the page is alive.
    pub(crate) board: MainBoard,
    /// Words or data that a screen needs were asked for in vain.
    pub(crate) is_lost: bool,
    /// Leads to a rule.
    pub(crate) onrule: Callback<Lever>,
}

impl Shown {
    pub(crate) fn ladder(&self, store: &Store, panel: &UseStateHandle<bool>) -> Html {
        let l = self.page.locale;
        let settings = self.choices.policy.settings;
        let changed = format::count(self.baseline.changes_to(&settings).len());
        let steps: Vec<Moved> =
            Step::ALL.iter().map(|step| self.results.moved(Kind::Main, *step)).collect();
        let onpanel = {
            let panel = panel.clone();
            Callback::from(move |()| panel.set(!*panel))
        };
        let label = if **panel { text::rules_close(l) } else { text::rules_open(l, changed) };
        let tools = html! {
            <div class="ladder__tools">
                <div class="only-narrow">
                    { button(yew::props!(ButtonProps { id: "rules-button", class: "button--main ladder__rules", icon: Icon::Rules, label, onclick: onpanel, is_possible: self.page.is_live, is_expanded: **panel })) }
                </div>
                { undo_bar(&self.page, store.session.undoable(), store.session.redoable()) }
            </div>
        };
        ladder::ladder(
            &self.page,
            &ladder::Shown {
                total: self.results.ladder(Kind::Main).total(),
                chosen: self.choices.view.step,
                is_un_led_only: self.results.applies_to == AppliesTo::UnLed,
                compared: self.compared(&steps),
                is_changed: settings != self.baseline,
                steps,
                children: tools,
            },
        )
    }

    fn compared(&self, steps: &[Moved]) -> AttrValue {
        let l = self.page.locale;
        let baseline = words::preset(l, &self.page.catalog, self.choices.policy.baseline);
        let moved = steps.get(self.choices.view.step.index()).copied();
        let words = match moved {
            Some(moved) if self.choices.policy.settings != self.baseline => text::compared(
                l,
                text::Compared { baseline: &baseline, difference: &difference(l, moved) },
            ),
            _ => text::compared_same(l, &baseline),
        };
        AttrValue::from(words.into_owned())
    }

    pub(crate) fn columns(&self, store: &Store, notices: &Notices) -> Html {
        let (policy, view) = (self.choices.policy, self.choices.view);
        let row = view.mission.and_then(|code| self.results.row(code));
        html! {
            <main class="page__columns">
                <section class="page__column page__column--rules" aria-labelledby="rules">
                    { self.companions(store) }
                    { piece::<RulesPanel>(yew::props!(RulesPanelProps {
                        settings: policy.settings,
                        baseline: self.baseline,
                        baseline_code: policy.baseline,
                        is_expert: view.is_expert,
                        effects: Rc::clone(&self.effects),
                    })) }
                </section>
                <div class="page__column page__column--main">
                    { self.notices(notices) }
                    { self.screen() }
                    if !view.is_embedded {
                        { page_footer(self.page.locale, &self.choices) }
                    }
                </div>
                // Without a control inside, the region itself takes the focus, so that keys can scroll it.
                <section
                    class="page__column page__column--sheet"
                    aria-label={text::sheet_label(self.page.locale).into_owned()}
                    tabindex={row.is_none().then_some("0")}
                >
                    if let Some(row) = row {
                        // The same again where the sheet takes the place of the lists; only one of the two is ever shown.
                        <div class="page__notices">{ self.notices(notices) }</div>
                        { keyed::<MissionSheet>(&row.code, yew::props!(MissionSheetProps {
                            row: Rc::clone(row),
                            step: view.step,
                            settings: policy.settings,
                            baseline: self.baseline,
                            day: view.day,
                            taken: self.choices.taken.iter().find(|one| one.mission == row.code).map(|one| one.stance),
                            notes: Rc::clone(&self.choices.notes),
                        })) }
                        { piece::<CiteView>(yew::props!(CiteViewProps { choices: self.choices.clone() })) }
                    } else {
                        { legend(self.page.locale) }
                    }
                </section>
            </main>
        }
    }

    /// A screen that is read has the page to itself.
    pub(crate) fn reading(&self, notices: &Notices) -> Html {
        html! {
            <main class="page__reading">
                { self.notices(notices) }
                // What is read comes with the words that are loaded last.
                if self.page.is_worded {
                    { self.screen() }
                } else {
                    { self.waiting() }
                }
                if !self.choices.view.is_embedded {
                    { page_footer(self.page.locale, &self.choices) }
                }
            </main>
        }
    }

    /// Where a screen will stand when its words and data are there.
    fn waiting(&self) -> Html {
        let l = self.page.locale;
        html! { <p>{ if self.is_lost { text::loading_lost(l) } else { text::loading(l) } }</p> }
    }

    /// What the chosen screen shows.
    fn screen(&self) -> Html {
        let (policy, view) = (self.choices.policy, self.choices.view);
        match view.screen {
            // Words of any other screen are loaded after the first look.
            other if other != Screen::Explore && !self.page.is_worded => self.waiting(),
            Screen::Decided => decided(&self.page),
            Screen::Timeline => html! {
                { piece::<Timeline>(yew::props!(TimelineProps { settings: policy.settings, applies_to: self.results.applies_to, chosen: view.mission })) }
            },
            Screen::Importance => html! {
                { piece::<Importance>(yew::props!(ImportanceProps {
                    board: self.board.clone(),
                    settings: policy.settings,
                    baseline: self.baseline,
                    baseline_code: policy.baseline,
                    step: view.step,
                })) }
            },
            Screen::Find => html! {
                { piece::<FindScreen>(yew::props!(FindScreenProps {
                    board: self.board.clone(),
                    results: Rc::clone(&self.results),
                    settings: policy.settings,
                    step: view.step,
                    wish: self.choices.wish.clone(),
                })) }
            },
            Screen::Report => report(&self.page, &self.onrule),
            Screen::History => history(&self.page),
            Screen::Sources => piece::<Sources>(()),
            Screen::Explore => html! {
                { piece::<Explore>(yew::props!(ExploreProps {
                    results: Rc::clone(&self.results),
                    settings: policy.settings,
                    baseline: self.baseline,
                    step: view.step,
                    chosen: view.mission,
                })) }
            },
        }
    }

    /// What moved together with the last change.
    fn companions(&self, store: &Store) -> Html {
        if store.companions.is_empty() {
            return Html::default();
        }
        let changes = words::changes(self.page.locale, &self.page.catalog, &store.companions);
        html! { <p class="rules-panel__with">{ text::moved_with(self.page.locale, &changes) }</p> }
    }

    /// What an address could not say, and options that are held.
    fn notices(&self, notices: &Notices) -> Html {
        let l = self.page.locale;
        let settings = self.choices.policy.settings;
        let held = settings.changes_to(&locks::effective(&settings));
        let taken = || words::taken(l, &self.page.recorded, &self.choices.taken);
        let taken = self.page.is_worded.then(taken).flatten();
        html! {
            <>
                if !notices.shown.is_empty() {
                    { notice(l, &link_words(l, &notices.shown), notices.onclose.clone()) }
                }
                if let Some(taken) = taken {
                    <div class="notice" role="note">
                        <p class="notice__text">{ text::taken_note(l, &taken) }</p>
                        { button(yew::props!(ButtonProps { label: text::taken_leave(l).into_owned(), onclick: self.page.does(Action::StancesLeft) })) }
                    </div>
                }
                if !held.is_empty() {
                    <p class="notice" role="note">{ text::held(l, &words::changes(l, &self.page.catalog, &held)) }</p>
                }
            </>
        }
    }
}
