//! The words of a language, and the data that are needed later: loaded by the scripts around the page, in whatever way its form allows.

use js_sys::{Function, Promise, Reflect, global};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::app::browser::BrowserError;
use crate::data::catalog;
use crate::i18n::Locale;
use crate::i18n::text::{self, Share};

/// The function of those scripts: takes the name of a file, promises its words.
const GIVE: &str = "pkoExplorerWords";

/// Loads words of a language, unless they are there.
pub(crate) async fn load(locale: Locale, share: Share) -> Result<(), BrowserError> {
    if text::is_loaded(locale, share) {
        return Ok(());
    }
    let given = JsFuture::from(asked(locale, share)?).await.map_err(|_| BrowserError::Refused)?;
    let words = given.as_string().ok_or(BrowserError::Refused)?;
    // They are needed for as long as the page lives.
    text::load(locale, share, words.leak());
    Ok(())
}

/// Loads the data that no first look needs, unless they are there.
pub(crate) async fn load_later_data() -> Result<(), BrowserError> {
    let given = JsFuture::from(named("facts")?).await.map_err(|_| BrowserError::Refused)?;
    let text = given.as_string().ok_or(BrowserError::Refused)?;
    if catalog::load_later(&text) { Ok(()) } else { Err(BrowserError::Refused) }
}

fn asked(locale: Locale, share: Share) -> Result<Promise, BrowserError> {
    named(&format!("{}-{}", share.id(), locale.code()))
}

fn named(name: &str) -> Result<Promise, BrowserError> {
    let page = global();
    let give: Function = Reflect::get(&page, &GIVE.into())
        .ok()
        .and_then(|give| give.dyn_into().ok())
        .ok_or(BrowserError::Missing)?;
    let promised = give.call1(&JsValue::NULL, &name.into());
    promised.ok().and_then(|value| value.dyn_into().ok()).ok_or(BrowserError::Refused)
}
