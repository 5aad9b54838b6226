//! In which form the page was handed over: that decides where its other language is.

use crate::i18n::Locale;
use crate::session::choices::{Choices, View};
use crate::session::permalink;

/// A form of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// On a web host, one page for each language, in folders beside each other.
    Hosted,
    /// One file with every language in it.
    File,
}

impl Edition {
    /// The name of the form.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Hosted => "hosted",
            Self::File => "file",
        }
    }

    /// The form with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        [Self::Hosted, Self::File].into_iter().find(|edition| edition.id() == id)
    }

    /// Where the same choices are found in a language.
    pub(crate) fn address(self, locale: Locale, choices: &Choices) -> String {
        let in_language = |language| {
            let view = View { language, ..choices.view };
            let fragment = permalink::fragment(&Choices { view, ..choices.clone() });
            if fragment == permalink::fragment(&Choices::default()) {
                String::new()
            } else {
                fragment
            }
        };
        match self {
            Self::Hosted => format!("../{}/{}", locale.code(), in_language(None)),
            Self::File => in_language(locale.code().as_bytes().try_into().ok()),
        }
    }

    /// The same before the page is alive, when only what stands in the document can be reached.
    pub(crate) fn first_address(self, locale: Locale) -> String {
        match self {
            Self::Hosted => format!("../{}/", locale.code()),
            Self::File => format!("#page-{}", locale.code()),
        }
    }
}
