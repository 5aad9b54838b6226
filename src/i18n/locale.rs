//! The languages of the page.
//!
//! A new language is a folder in `locales/` and one variant here; the compiler then names every place to fill in.
//! Which of them a visitor is met in is decided before the page is alive, in `web/language.js`.

/// A language of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Locale {
    /// English, `locales/en`.
    En,
    /// Japanese, `locales/ja`.
    Ja,
}

impl Locale {
    /// All languages, in the order of the language menu.
    pub const ALL: [Self; 2] = [Self::Ja, Self::En];

    /// Spoken to a visitor none of whose languages is here.
    pub const FALLBACK: Self = Self::En;

    /// The short code of addresses, stored settings and the folder in `locales/`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ja => "ja",
        }
    }

    /// The value of the attribute `lang` (BCP 47).
    pub const fn html_lang(self) -> &'static str {
        self.code()
    }

    /// Language and territory as shared links name them.
    pub const fn open_graph(self) -> &'static str {
        match self {
            Self::En => "en_GB",
            Self::Ja => "ja_JP",
        }
    }

    /// What its speakers call the language; not translated.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ja => "日本語",
        }
    }

    /// The language with this short code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.code() == code)
    }
}
