//! The page as a whole: what it holds, and what it does beside drawing itself.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::browser::focus;
use crate::app::columns::Shown;
use crate::app::edition::Edition;
use crate::app::hooks::{
    Heard, Page, Speech, use_announcer, use_document, use_effect_on, use_height, use_help,
    use_kept_focus, use_notices, use_opening, use_permalink, use_results, use_screen_focus,
    use_sheet_focus, use_speech, use_telling,
};
use crate::app::known::{Known, known};
use crate::app::parts::embed_bar::{embed_bar, embed_source};
use crate::app::parts::help_dialog::{HelpDialog, HelpDialogProps};
use crate::app::parts::page_header::page_header;
use crate::app::parts::screen_nav::{heading, screen_nav};
use crate::app::parts::verdict_mark;
use crate::app::results::MainBoard;
use crate::app::store::Store;
use crate::app::widgets::piece::piece;
use crate::app::widgets::skip_link::skip_link;
use crate::data::catalog::Catalog;
use crate::i18n::{Locale, text};
use crate::model::lever::Lever;
use crate::model::mission::{AsOf, Kind};
use crate::model::stance::Stance;
use crate::session::action::Action;
use crate::session::choices::{Choices, View};
use crate::session::screen::Screen;
use crate::sweep::board::Board;
use crate::sweep::effects;

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
    let told = store.session.now.clone();
    let announcer = use_announcer();
    let heard = use_reducer(Heard::default);
    let onnotices = {
        let heard = heard.dispatcher();
        use_callback((), move |told, ()| heard.dispatch(told))
    };
    let is_live = use_opening(&store.dispatcher(), &onnotices);
    let wanted = locale_of(&told).unwrap_or(props.first_locale);
    let speech = use_speech(wanted, props.first_locale, is_live, told.view.screen);
    let Speech { locale, is_worded, .. } = speech;
    // Read again when the data that no first look needs have come.
    let recorded = use_memo(is_worded, |_| Catalog::bundled());
    let taken: Vec<(u16, Stance)> =
        told.taken.iter().map(|one| (one.mission, one.stance)).collect();
    let catalog = use_memo((is_worded, taken.clone()), |(_, taken)| {
        if taken.is_empty() {
            return Rc::clone(&recorded);
        }
        Rc::new(Catalog::bundled().taking(taken))
    });
    let catalog = Rc::clone(&catalog);
    use_permalink(&told, is_live, &store.dispatcher(), &onnotices);
    let Known { choices, baseline, unknown } = known(&recorded, &told, is_worded);
    use_document(locale, choices.view.screen, props.edition, is_live);
    let View { screen, is_embedded, .. } = choices.view;
    use_height(is_embedded);

    let settings = choices.policy.settings;
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
    let notices = use_notices(&heard, unknown, locale, &announcer.add);
    let panel = use_state_eq(|| false);
    use_effect_on(*panel, |is_open| {
        if *is_open {
            // The rules take the place of the lists on a phone; without this a visitor would stand in their middle.
            let _ = focus::to("rules");
        }
    });
    // After the effect above, so that a rule that was sought has the focus in the end.
    let before = use_screen_focus(screen, is_live, is_worded);
    use_sheet_focus(choices.view.mission, is_live);
    use_kept_focus();
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
        is_lost: speech.is_lost,
        onrule,
    };
    let class = [
        ("page", true),
        (" page--sheet", shown.choices.view.mission.is_some()),
        (" page--rules", *panel),
        (" page--embedded", is_embedded),
        (" page--reading", screen.is_reading()),
    ];
    let class: String =
        class.into_iter().filter(|(_, is_so)| *is_so).map(|(name, _)| name).collect();
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
