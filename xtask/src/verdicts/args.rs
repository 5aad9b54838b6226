//! The command line of `verdicts`.

use pko_explorer::i18n::Locale;
use pko_explorer::model::date::CivilDate;

/// What was asked for.
#[derive(Debug)]
pub(super) struct Args {
    /// Id of a preset.
    pub(super) preset: Option<String>,
    /// `lever=option`, as given.
    pub(super) sets: Vec<String>,
    /// Date of the facts, and without a preset of the rules too.
    pub(super) at: Option<CivilDate>,
    /// A mission file of the user's.
    pub(super) mission: Option<String>,
    /// The smallest changes as well.
    pub(super) has_flips: bool,
    /// JSON instead of a table.
    pub(super) is_json: bool,
    /// Language of the table.
    pub(super) locale: Locale,
}

const USAGE: &str = "usage: cargo xtask verdicts [--preset ID] [--set lever=option]... [--at DATE] [--mission FILE] [--flips] [--json] [--lang ja|en]";

/// Reads the words after `verdicts`; every mistake is listed.
pub(super) fn parse(words: &[String]) -> Result<Args, Vec<String>> {
    let mut args = Args {
        preset: None,
        sets: Vec::new(),
        at: None,
        mission: None,
        has_flips: false,
        is_json: false,
        locale: Locale::En,
    };
    let mut mistakes = Vec::new();
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let (name, inline) = word
            .split_once('=')
            .filter(|_| word.starts_with("--"))
            .map_or((word.as_str(), None), |(name, value)| (name, Some(value)));
        match word.as_str() {
            "--json" => {
                args.is_json = true;
                continue;
            }
            "--flips" => {
                args.has_flips = true;
                continue;
            }
            _ => {}
        }
        if !["--preset", "--set", "--at", "--mission", "--lang"].contains(&name) {
            mistakes.push(format!("`{word}` is not known here; {USAGE}"));
            continue;
        }
        let Some(value) = inline.or_else(|| words.next().map(String::as_str)) else {
            mistakes.push(format!("`{name}` needs a value; {USAGE}"));
            continue;
        };
        match name {
            "--preset" => args.preset = Some(value.to_owned()),
            "--set" => args.sets.push(value.to_owned()),
            "--mission" => args.mission = Some(value.to_owned()),
            "--at" => match CivilDate::parse(value) {
                Some(date) => args.at = Some(date),
                None => mistakes.push(format!(
                    "`--at`: found `{value}`, expected a date, YYYY-MM-DD or YYYY-MM"
                )),
            },
            _ => {
                let known = || Locale::ALL.map(|l| format!("`{}`", l.code())).join(" or ");
                match Locale::from_code(value) {
                    Some(locale) => args.locale = locale,
                    None => {
                        mistakes.push(format!("`--lang`: found `{value}`, expected {}", known()));
                    }
                }
            }
        }
    }
    if mistakes.is_empty() { Ok(args) } else { Err(mistakes) }
}
