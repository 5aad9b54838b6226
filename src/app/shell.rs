//! The page around its screens: header, sentence, three columns, live region.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::browser::focus;
use crate::app::edition::Edition;
use crate::app::hooks::{
    Page, use_announcer, use_document, use_height, use_help, use_opening, use_permalink,
    use_results, use_screen_focus, use_sheet_focus, use_speech, use_telling,
};
use crate::app::parts::cite_view::{CiteView, CiteViewProps};
use crate::app::parts::embed_bar::{embed_bar, embed_source};
use crate::app::parts::help_dialog::{HelpDialog, HelpDialogProps};
use crate::app::parts::ladder::{self, difference};
use crate::app::parts::legend::legend;
use crate::app::parts::mission_sheet::{MissionSheet, MissionSheetProps};
use crate::app::parts::notice::{link_words, notice};
use crate::app::parts::page_footer::page_footer;
use crate::app::parts::page_header::page_header;
use crate::app::parts::rules_panel::{RulesPanel, RulesPanelProps};
use crate::app::parts::screen_nav::{heading, screen_nav};
use crate::app::parts::undo_bar::undo_bar;
use crate::app::parts::verdict_mark;
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
use crate::app::widgets::skip_link::skip_link;
use crate::app::words;
use crate::data::catalog::Catalog;
use crate::i18n::{Locale, format, text};
use crate::model::law::Preset;
use crate::model::lever::Lever;
use crate::model::mission::{AsOf, Kind};
use crate::model::stance::Stance;
use crate::model::verdict::Step;
use crate::rules::assess::AppliesTo;
use crate::rules::locks;
use crate::rules::settings::PolicySettings;
use crate::session::action::Action;
use crate::session::choices::{Choices, View};
use crate::session::permalink::LinkNotice;
use crate::session::screen::Screen;
use crate::sweep::board::Board;
use crate::sweep::effects::{self, Effect};

/// Properties of [`App`]: what is known before the page is alive.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct AppProps {
    /// The language of the document.
    pub(crate) first_locale: Locale,
    pub(crate) edition: Edition,
}

/// The page. Its first drawing is the same for everybody, so that it can be made beforehand.
#[component]
pub(crate) fn App(props: &AppProps) -> Html {
    let store = use_reducer(Store::first);
    let choices = store.session.now.clone();
    let announcer = use_announcer();
    let notices = use_state_eq(Vec::new);
    let onnotices = {
        let notices = notices.setter();
        use_callback((), move |told, ()| notices.set(told))
    };
    let is_live = use_opening(&store.dispatcher(), &onnotices);
    let wanted = locale_of(&choices).unwrap_or(props.first_locale);
    let (locale, is_worded) = use_speech(wanted, props.first_locale, is_live);
    // Read again when the data that no first look needs have come.
    let recorded = use_memo(is_worded, |_| Catalog::bundled());
    let taken: Vec<(u16, Stance)> =
        choices.taken.iter().map(|one| (one.mission, one.stance)).collect();
    let catalog = use_memo((is_worded, taken.clone()), |(_, taken)| {
        if taken.is_empty() {
            return Rc::clone(&recorded);
        }
        Rc::new(Catalog::bundled().taking(taken))
    });
    let catalog = Rc::clone(&catalog);
    use_document(locale, choices.view.screen, props.edition, is_live);
    use_permalink(&choices, is_live, &store.dispatcher(), &onnotices);
    let View { screen, is_embedded, .. } = choices.view;
    use_height(is_embedded);

    let settings = choices.policy.settings;
    let baseline = catalog
        .preset_by_code(choices.policy.baseline)
        .map_or(PolicySettings::REPORT_2011, Preset::settings);
    let results = use_results(&catalog, settings, baseline, &taken);
    let page = Page {
        dispatch: store.dispatcher(),
        catalog: Rc::clone(&catalog),
        recorded,
        locale,
        is_worded,
        is_live,
        edition: props.edition,
        say: announcer.say.clone(),
    };
    use_telling(&page, &store, &results, wanted);
    let board = use_memo((is_live, taken.clone()), |(is_live, _)| {
        is_live.then(|| Board::new(catalog.of_kind(Kind::Main), AsOf::Reference))
    });
    let effects =
        use_memo((settings, choices.view.step, is_live, taken), |(settings, step, _, _)| {
            (*board)
                .as_ref()
                .map(|board| effects::effects(board, settings, *step))
                .unwrap_or_default()
        });
    {
        let add = announcer.add.clone();
        use_effect_with((*notices).clone(), move |notices: &Vec<LinkNotice>| {
            if !notices.is_empty() {
                add.emit(link_words(locale, notices));
            }
        });
    }
    let panel = use_state_eq(|| false);
    use_effect_with(*panel, |is_open| {
        if *is_open {
            // The rules take the place of the lists on a phone; without this a visitor would stand in their middle.
            let _ = focus::to("rules");
        }
    });
    // After the effect above, so that a rule that was sought has the focus in the end.
    let before = use_screen_focus(screen, is_live, is_worded);
    use_sheet_focus(choices.view.mission, is_live);
    let onrule = {
        let (page, panel) = (page.clone(), panel.setter());
        Callback::from(move |lever: Lever| {
            before.borrow_mut().2 = Some(lever);
            panel.set(true);
            let card = page.catalog.lever(lever);
            if card.is_some_and(|card| card.public_order.is_none()) {
                page.dispatch.dispatch(Action::ExpertViewChosen(true));
            }
            page.dispatch.dispatch(Action::ScreenChosen(Screen::Explore));
        })
    };
    let help = use_help(&page, choices.view.mission.is_some(), is_embedded);
    let shown = Shown {
        page: page.clone(),
        choices,
        baseline,
        results,
        effects,
        board: MainBoard(board),
        onrule,
    };
    let class = classes!(
        "page",
        shown.choices.view.mission.map(|_| "page--sheet"),
        panel.then_some("page--rules"),
        is_embedded.then_some("page--embedded"),
        screen.is_reading().then_some("page--reading"),
    );
    html! {
        <ContextProvider<Page> context={page}>
            { verdict_mark::shapes() }
            <nav aria-label={text::skip_label(locale).into_owned()}>
                { skip_link(&text::skip_to_main(locale), heading(screen), "sheet-heading") }
                if !screen.is_reading() {
                    { skip_link(&text::skip_to_rules(locale), "rules", "rules-button") }
                }
            </nav>
            <div {class}>
                if is_embedded {
                    { embed_bar(&shown.page, &shown.choices) }
                } else {
                    { page_header(&shown.page, help.onopen.clone(), &shown.choices) }
                    { screen_nav(&shown.page, &shown.choices) }
                }
                if screen.is_reading() {
                    { shown.reading(&notices) }
                } else {
                    { shown.ladder(&store, &panel) }
                    { shown.columns(&store, &notices) }
                }
                if is_embedded {
                    { embed_source(locale) }
                }
            </div>
            { piece::<HelpDialog>(yew::props!(HelpDialogProps {
                is_open: help.is_open,
                onclose: help.onclose,
                has_single_keys: help.has_single_keys,
                onsinglekeys: help.onsinglekeys,
            })) }
            <p class="visually-hidden" role="status" aria-live="polite" id="live">{ announcer.sentence }</p>
        </ContextProvider<Page>>
    }
}

fn locale_of(choices: &Choices) -> Option<Locale> {
    let tag = choices.view.language?;
    Locale::from_code(core::str::from_utf8(&tag).ok()?)
}

/// What is on the page now.
struct Shown {
    page: Page,
    choices: Choices,
    baseline: PolicySettings,
    results: Rc<Results>,
    /// What each option would do alone, for the chosen step.
    effects: Rc<Vec<Effect>>,
    /// The main missions for the fast engine, once the page is alive.
    board: MainBoard,
    /// Leads to a rule.
    onrule: Callback<Lever>,
}

impl Shown {
    fn ladder(&self, store: &Store, panel: &UseStateHandle<bool>) -> Html {
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
            Some(moved) if self.choices.policy.settings != self.baseline => {
                text::compared(l, &baseline, &difference(l, moved))
            }
            _ => text::compared_same(l, &baseline),
        };
        AttrValue::from(words.into_owned())
    }

    fn columns(&self, store: &Store, notices: &UseStateHandle<Vec<LinkNotice>>) -> Html {
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
    fn reading(&self, notices: &UseStateHandle<Vec<LinkNotice>>) -> Html {
        html! {
            <main class="page__reading">
                { self.notices(notices) }
                // What is read comes with the words that are loaded last.
                if self.page.is_worded {
                    { self.screen() }
                } else {
                    <p>{ text::loading(self.page.locale) }</p>
                }
                if !self.choices.view.is_embedded {
                    { page_footer(self.page.locale, &self.choices) }
                }
            </main>
        }
    }

    /// What the chosen screen shows.
    fn screen(&self) -> Html {
        let (policy, view) = (self.choices.policy, self.choices.view);
        match view.screen {
            Screen::Decided => decided(&self.page),
            Screen::Timeline if self.page.is_worded => html! {
                { piece::<Timeline>(yew::props!(TimelineProps { settings: policy.settings, applies_to: self.results.applies_to, chosen: view.mission })) }
            },
            Screen::Importance if self.page.is_worded => html! {
                { piece::<Importance>(yew::props!(ImportanceProps {
                    board: self.board.clone(),
                    settings: policy.settings,
                    baseline: self.baseline,
                    baseline_code: policy.baseline,
                    step: view.step,
                })) }
            },
            Screen::Find if self.page.is_worded => html! {
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
            _ => html! {
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
    fn notices(&self, notices: &UseStateHandle<Vec<LinkNotice>>) -> Html {
        let l = self.page.locale;
        let settings = self.choices.policy.settings;
        let held = settings.changes_to(&locks::effective(&settings));
        let taken = || words::taken(l, &self.page.recorded, &self.choices.taken);
        let taken = self.page.is_worded.then(taken).flatten();
        let onclose = {
            let notices = notices.clone();
            Callback::from(move |()| notices.set(Vec::new()))
        };
        html! {
            <>
                if !notices.is_empty() {
                    { notice(l, &link_words(l, notices), onclose) }
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
