//! What stands after the command: words, flags and flags with a value.
//!
//! Each command takes what it knows and ends with `finish`, so that a misspelt flag is an answer and not silence.

use anyhow::{Result, bail};

/// The words of a command line that nobody has taken yet.
#[derive(Debug, Clone)]
pub struct Arguments {
    words: Vec<String>,
}

impl Arguments {
    /// The words after the program's name.
    pub fn from_command_line() -> Self {
        Self { words: std::env::args().skip(1).collect() }
    }

    /// The words given, for tests.
    pub fn from_words(words: &[&str]) -> Self {
        Self { words: words.iter().map(ToString::to_string).collect() }
    }

    /// Takes the next word that is not a flag.
    pub fn next_word(&mut self) -> Option<String> {
        let at = self.words.iter().position(|word| !word.starts_with("--"))?;
        Some(self.words.remove(at))
    }

    /// Takes a flag; true when it was there.
    pub fn flag(&mut self, name: &str) -> bool {
        let before = self.words.len();
        self.words.retain(|word| word != name);
        self.words.len() < before
    }

    /// Takes the value of a flag, written `--name value` or `--name=value`.
    pub fn value(&mut self, name: &str) -> Result<Option<String>> {
        for at in 0..self.words.len() {
            let word = self.words.get(at).cloned().unwrap_or_default();
            if word == name {
                self.words.remove(at);
                if at >= self.words.len() {
                    bail!("`{name}` needs a value");
                }
                return Ok(Some(self.words.remove(at)));
            }
            if let Some(value) = word.strip_prefix(name).and_then(|rest| rest.strip_prefix('=')) {
                self.words.remove(at);
                return Ok(Some(value.to_owned()));
            }
        }
        Ok(None)
    }

    /// Ends the reading: a word left over is an error.
    pub fn finish(self) -> Result<()> {
        match self.words.first() {
            None => Ok(()),
            Some(word) => bail!("`{word}` is not known here"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;

    #[test]
    fn a_value_is_read_in_both_spellings() {
        for words in [&["--port", "81", "go"][..], &["go", "--port=81"][..]] {
            let mut arguments = Arguments::from_words(words);
            assert_eq!(arguments.value("--port").unwrap().as_deref(), Some("81"));
            assert_eq!(arguments.next_word().as_deref(), Some("go"));
            arguments.finish().unwrap();
        }
    }

    #[test]
    fn a_misspelt_flag_is_an_error() {
        let mut arguments = Arguments::from_words(&["--no-opne"]);
        assert!(!arguments.flag("--no-open"));
        assert!(arguments.finish().is_err());
    }

    #[test]
    fn a_flag_without_its_value_is_an_error() {
        assert!(Arguments::from_words(&["--port"]).value("--port").is_err());
    }
}
