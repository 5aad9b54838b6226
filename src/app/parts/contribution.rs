//! What a changed rule contributed: a number with its sign, and a length.

use yew::prelude::*;

use crate::i18n::{Locale, text};

/// A fraction of missions.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fraction {
    pub(crate) numerator: i128,
    /// Greater than nought.
    pub(crate) denominator: i128,
}

impl Fraction {
    /// A whole number of missions.
    pub(crate) fn whole(count: i64) -> Self {
        Self { numerator: i128::from(count), denominator: 1 }
    }

    /// In hundredths, to the nearest; the one division there is.
    fn hundredths(self) -> i128 {
        let (twice, denominator) = (self.numerator * 200, self.denominator.max(1));
        (twice + denominator * self.numerator.signum()) / (denominator * 2)
    }
}

/// With its sign and two decimals; without decimals where there are none.
pub(crate) fn in_words(l: Locale, share: Fraction) -> String {
    let hundredths = share.hundredths();
    let (whole, rest) = (hundredths.abs() / 100, hundredths.abs() % 100);
    let number = if rest == 0 { whole.to_string() } else { format!("{whole}.{rest:02}") };
    let is_exact = hundredths * share.denominator == share.numerator * 100;
    let words = match (hundredths.signum(), is_exact) {
        (1, _) => text::share_more(l, &number),
        (-1, _) => text::share_fewer(l, &number),
        (_, true) => text::share_none(l),
        (_, false) => text::share_hardly(l),
    };
    words.into_owned()
}

/// A length to the right for more, to the left for fewer; `greatest` is the longest there is.
pub(crate) fn bar(share: Fraction, greatest: i128) -> Html {
    let length = share.numerator.abs() * 100 / greatest.max(1);
    let (class, x) = if share.numerator < 0 {
        ("contribution__bar contribution__bar--fewer", 100 - length)
    } else {
        ("contribution__bar", 100)
    };
    html! {
        <svg class="contribution" viewBox="0 0 200 16" preserveAspectRatio="none" focusable="false">
            <rect {class} x={x.to_string()} y="3" width={length.to_string()} height="10" />
            <rect class="contribution__middle" x="99.5" y="0" width="1" height="16" />
        </svg>
    }
}
