//! The languages of the page, and which one suits a visitor.
//!
//! A new language is a folder in `locales/` and one variant here; the compiler then names every place to fill in.
//! Storing the choice and asking the browser belong to other rooms.

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

    /// The first wanted language that is here; wanted are BCP 47 tags such as `ja-JP`, the dearest first.
    ///
    /// Regions and letter case are ignored. Without a match it is `FALLBACK`.
    pub fn negotiate<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Self {
        let here = |tag: &str| {
            let tongue = tag.split(['-', '_']).next().unwrap_or(tag).to_ascii_lowercase();
            Self::from_code(&tongue)
        };
        wanted.into_iter().find_map(here).unwrap_or(Self::FALLBACK)
    }
}
