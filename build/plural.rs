//! Which whole numbers a plural category means in a language.
//!
//! From the plural rules of Unicode's CLDR, cut down to whole numbers and to the languages whose categories are short lists;
//! everything not listed is `other`. A language that needs more (Russian, Arabic) needs more than a list here.

/// The whole numbers of a category, or what is wrong with asking for it.
pub(crate) fn numbers(language: &str, category: &str) -> Result<Vec<u32>, String> {
    let tongue = language.split('-').next().unwrap_or(language);
    let known: &[(&str, &[u32])] = match tongue {
        "de" | "en" | "es" | "it" | "nl" | "sv" => &[("one", &[1])],
        "fr" | "pt" => &[("one", &[0, 1])],
        "id" | "ja" | "ko" | "th" | "vi" | "zh" => &[],
        _ => return Err(format!("no plural rules for language `{language}` in `build/plural.rs`")),
    };
    known
        .iter()
        .find(|(name, _)| *name == category)
        .map(|(_, numbers)| numbers.to_vec())
        .ok_or_else(|| {
            let there: Vec<&str> = known.iter().map(|(name, _)| *name).chain(["other"]).collect();
            format!(
                "found plural category `{category}`, expected one of `{language}`: `{}`",
                there.join("`, `")
            )
        })
}

/// Whether the word is a plural category of any language, `other` aside.
pub(crate) fn is_category(word: &str) -> bool {
    matches!(word, "zero" | "one" | "two" | "few" | "many")
}
