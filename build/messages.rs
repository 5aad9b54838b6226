//! One Fluent file -> messages.
//!
//! Only what the page needs is read: text, variables, `NUMBER($x)`, choices, references to other messages, literals.
//! Terms, attributes and other functions are refused with file and key, so that nothing is left out in silence.

use fluent_syntax::{ast, parser, unicode};

use super::plural;
use super::problem::{Problem, line_at};
use super::spacing;

/// A Fluent file of one language.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) language: String,
    /// Name within the language's folder, such as `ui.ftl`.
    pub(crate) name: String,
    pub(crate) text: String,
}

impl Source {
    pub(crate) fn path(&self) -> String {
        format!("locales/{}/{}", self.language, self.name)
    }
}

/// A message as written in one language.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Message {
    pub(crate) key: String,
    pub(crate) language: String,
    /// Name within the language's folder.
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) parts: Vec<Part>,
}

/// A piece of a message.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Part {
    Text(String),
    /// A printed variable; `number` when it stands in `NUMBER()`.
    Variable {
        name: String,
        number: bool,
    },
    /// Another message, to be put in here.
    Reference(String),
    Choice {
        variable: String,
        cases: Cases,
        otherwise: Vec<Part>,
    },
}

/// What a choice goes by, besides its default.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cases {
    /// Nothing but `*[other]`, which suits numbers and words.
    Open,
    Numbers(Vec<(Vec<u32>, Vec<Part>)>),
    Words(Vec<(String, Vec<Part>)>),
}

impl Cases {
    pub(crate) fn numbers(&self) -> &[(Vec<u32>, Vec<Part>)] {
        if let Self::Numbers(cases) = self { cases } else { &[] }
    }

    pub(crate) fn words(&self) -> &[(String, Vec<Part>)] {
        if let Self::Words(cases) = self { cases } else { &[] }
    }
}

/// All messages of a file; what cannot be read is added to the problems.
pub(crate) fn read(source: &Source, problems: &mut Vec<Problem>) -> Vec<Message> {
    let text = source.text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let mut add = |line, key: Option<&str>, what| {
        problems.push(Problem { file: source.path(), line, key: key.map(str::to_owned), what });
    };
    let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            add(
                line_at(&text, error.pos.start),
                None,
                format!("not Fluent: {error}").replace('\n', " "),
            );
        }
        resource
    });
    let mut messages = Vec::new();
    for entry in resource.body {
        match entry {
            ast::Entry::Message(message) => {
                let key = message.id.name;
                let line = line_at(&text, key.as_ptr().addr().saturating_sub(text.as_ptr().addr()));
                match parts_of_message(&source.language, &message) {
                    Ok(parts) => messages.push(Message {
                        key: key.to_owned(),
                        language: source.language.clone(),
                        file: source.name.clone(),
                        line,
                        parts,
                    }),
                    Err(what) => add(line, Some(key), what),
                }
            }
            ast::Entry::Term(term) => {
                let line = line_at(
                    &text,
                    term.id.name.as_ptr().addr().saturating_sub(text.as_ptr().addr()),
                );
                add(line, Some(term.id.name), "found a term, expected a message".to_owned());
            }
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => {}
        }
    }
    messages
}

fn parts_of_message(language: &str, message: &ast::Message<&str>) -> Result<Vec<Part>, String> {
    let key = message.id.name;
    let pieces_are_plain = key.split('-').all(|piece| {
        !piece.is_empty()
            && piece.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
    });
    if !pieces_are_plain {
        return Err(format!("found other letters than kebab-case has, expected `{}`", kebab(key)));
    }
    if let Some(attribute) = message.attributes.first() {
        return Err(format!(
            "found attribute `.{}`, expected a message of its own",
            attribute.id.name
        ));
    }
    let value = message.value.as_ref().ok_or("found no text, expected some")?;
    pattern(language, value)
}

/// The key as it might have been meant.
fn kebab(key: &str) -> String {
    let mut out = String::new();
    for letter in key.chars() {
        if letter.is_ascii_uppercase() && !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
        out.push(if letter == '_' { '-' } else { letter.to_ascii_lowercase() });
    }
    out
}

fn pattern(language: &str, pattern: &ast::Pattern<&str>) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                parts.push(Part::Text((*value).to_owned()));
            }
            ast::PatternElement::Placeable {
                expression: ast::Expression::Select { selector, variants },
            } => {
                parts.push(choice(language, selector, variants)?);
            }
            ast::PatternElement::Placeable { expression: ast::Expression::Inline(inside) } => {
                parts.extend(placeable(language, inside)?);
            }
        }
    }
    Ok(spacing::tidy(parts))
}

fn placeable(language: &str, inside: &ast::InlineExpression<&str>) -> Result<Vec<Part>, String> {
    Ok(vec![match inside {
        ast::InlineExpression::StringLiteral { value } => {
            Part::Text(unicode::unescape_unicode_to_string(value).into_owned())
        }
        ast::InlineExpression::NumberLiteral { value } => Part::Text((*value).to_owned()),
        ast::InlineExpression::MessageReference { id, attribute: None } => {
            Part::Reference(id.name.to_owned())
        }
        ast::InlineExpression::Placeable { expression } => match expression.as_ref() {
            ast::Expression::Inline(deeper) => return placeable(language, deeper),
            ast::Expression::Select { selector, variants } => choice(language, selector, variants)?,
        },
        _ => {
            let (name, number) = variable(inside)?;
            Part::Variable { name, number }
        }
    }])
}

/// A variable, alone or in `NUMBER()`.
fn variable(inside: &ast::InlineExpression<&str>) -> Result<(String, bool), String> {
    match inside {
        ast::InlineExpression::VariableReference { id } => Ok((id.name.to_owned(), false)),
        ast::InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            match (arguments.positional.as_slice(), arguments.named.as_slice()) {
                ([ast::InlineExpression::VariableReference { id }], []) => {
                    Ok((id.name.to_owned(), true))
                }
                _ => Err("found `NUMBER()` with other arguments, expected one variable".to_owned()),
            }
        }
        ast::InlineExpression::FunctionReference { id, .. } => {
            Err(format!("found function `{}()`, expected none but `NUMBER()`", id.name))
        }
        ast::InlineExpression::TermReference { id, .. } => {
            Err(format!("found term `-{}`, expected a message", id.name))
        }
        ast::InlineExpression::MessageReference { id, .. } => {
            Err(format!("found an attribute of `{}`, expected a message", id.name))
        }
        _ => Err("found a literal, expected a variable".to_owned()),
    }
}

fn choice(
    language: &str,
    selector: &ast::InlineExpression<&str>,
    variants: &[ast::Variant<&str>],
) -> Result<Part, String> {
    let (variable, wants_number) = variable(selector)?;
    let (mut numbers, mut words) = (Vec::new(), Vec::new());
    let mut default = None;
    for variant in variants {
        let parts = pattern(language, &variant.value)?;
        match variant.key {
            ast::VariantKey::Identifier { name } if variant.default => {
                default = Some((name, parts));
            }
            ast::VariantKey::Identifier { name } if plural::is_category(name) => {
                numbers.push((plural::numbers(language, name)?, parts));
            }
            ast::VariantKey::NumberLiteral { value } if !variant.default => {
                let number = value
                    .parse::<u32>()
                    .map_err(|_| format!("found `[{value}]`, expected a whole number"))?;
                numbers.push((vec![number], parts));
            }
            ast::VariantKey::Identifier { name } => words.push((name.to_owned(), parts)),
            ast::VariantKey::NumberLiteral { value } => {
                return Err(format!("found default `*[{value}]`, expected `*[other]`"));
            }
        }
    }
    let (last, otherwise) = default.ok_or("found no default, expected `*[other]`")?;
    let cases = match (numbers.is_empty(), words.is_empty()) {
        (false, false) => {
            return Err(format!(
                "found numbers and words in the choice of `${variable}`, expected one kind"
            ));
        }
        (true, true) if last == "other" && !wants_number => Cases::Open,
        (true, false) if !wants_number => Cases::Words(words),
        (true, true) if !wants_number => Cases::Words(Vec::new()),
        _ if last != "other" || !words.is_empty() => {
            return Err(format!(
                "found default `*[{last}]` in a choice by number, expected `*[other]`"
            ));
        }
        _ => Cases::Numbers(numbers),
    };
    never_twice(&variable, &cases)?;
    Ok(Part::Choice { variable, cases, otherwise })
}

/// A case that an earlier one hides is an error, as its words would never be seen.
fn never_twice(variable: &str, cases: &Cases) -> Result<(), String> {
    let mut seen: Vec<String> = match cases {
        Cases::Open => Vec::new(),
        Cases::Numbers(cases) => {
            cases.iter().flat_map(|(numbers, _)| numbers).map(u32::to_string).collect()
        }
        Cases::Words(cases) => cases.iter().map(|(word, _)| word.clone()).collect(),
    };
    seen.sort();
    match seen.windows(2).find(|pair| pair.first() == pair.last()).and_then(<[String]>::first) {
        Some(twice) => {
            Err(format!("found `{twice}` twice in the choice of `${variable}`, expected once"))
        }
        None => Ok(()),
    }
}
