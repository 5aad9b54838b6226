//! HTML to copy that shows the same choices inside another page, with the script that keeps its height and without.

use std::borrow::Cow;

use yew::prelude::*;

use crate::app::browser::{clipboard, history};
use crate::app::edition::Edition;
use crate::app::hooks::{Page, use_page};
use crate::app::widgets::button::{ButtonProps, button};
use crate::app::widgets::disclosure::disclosure_summary;
use crate::i18n::{Locale, text};
use crate::session::choices::{Choices, View};

/// Properties of [`EmbedCode`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct EmbedCodeProps {
    pub(crate) choices: Choices,
}

/// What can be copied; nothing where the page has no address that others can reach.
#[component]
pub(crate) fn EmbedCode(props: &EmbedCodeProps) -> Html {
    let page = use_page();
    let is_copied = use_state_eq(|| None::<bool>);
    let Some(page) =
        page.filter(|page| page.is_live && page.is_worded && page.edition == Edition::Hosted)
    else {
        return Html::default();
    };
    let l = page.locale;
    let Some([with_script, alone]) = codes(&page, &props.choices) else { return Html::default() };
    let code = |id: &'static str, label: String, code: String| {
        let (button_id, told, say) = (format!("{id}-copy"), is_copied.setter(), page.say.clone());
        let onclick = {
            let button_id = button_id.clone();
            Callback::from(move |()| {
                let is_copied = clipboard::copy_field(id, &button_id).is_ok();
                say.emit(outcome(l, is_copied).into_owned());
                told.set(Some(is_copied));
            })
        };
        html! {
            <div class="embed-code__form">
                <label for={id}>{ label }</label>
                <textarea {id} class="embed-code__text" readonly=true rows="4" spellcheck="false" value={code} />
                { button(yew::props!(ButtonProps { id: button_id, label: text::embed_copy(l).into_owned(), onclick })) }
            </div>
        }
    };
    html! {
        <details class="embed-code">
            { disclosure_summary(&text::embed_title(l)) }
            <div class="embed-code__body">
                <p>{ text::embed_about(l) }</p>
                { code("embed-script", text::embed_with_script(l).into_owned(), with_script) }
                { code("embed-frame", text::embed_alone(l).into_owned(), alone) }
                if let Some(is_copied) = *is_copied {
                    <p>{ outcome(l, is_copied) }</p>
                }
            </div>
        </details>
    }
}

fn outcome(l: Locale, is_copied: bool) -> Cow<'static, str> {
    if is_copied { text::embed_copied(l) } else { text::embed_refused(l) }
}

/// The element with its script, and a frame of a fixed height.
fn codes(page: &Page, choices: &Choices) -> Option<[String; 2]> {
    let l = page.locale;
    let view = View { is_embedded: true, ..choices.view };
    let framed = page.edition.address(l, &Choices { view, ..choices.clone() });
    let (_, state) = framed.split_once('#')?;
    let (code, title) = (l.code(), text::app_title(l));
    let address =
        |relative: &str| history::whole(relative).ok().map(|whole| whole.replace('&', "&amp;"));
    let (script, start, frame) = (address("../embed.js")?, address("./")?, address(&framed)?);
    Some([
        format!(
            "<script src=\"{script}\" async></script>\n\
             <pko-explorer lang=\"{code}\" title=\"{title}\" data-state=\"{state}\"><a href=\"{start}\">{title}</a></pko-explorer>"
        ),
        format!(
            "<iframe src=\"{frame}\" title=\"{title}\" width=\"100%\" height=\"600\" loading=\"lazy\" allow=\"fullscreen; clipboard-write; web-share\"></iframe>"
        ),
    ])
}
