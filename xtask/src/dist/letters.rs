//! Bytes as letters: five letters for four bytes, a sixteenth less than base64. `web/loader.js` reads them back.
//!
//! The letters are those that neither end nor open anything in a page: no quotes, no `&`, `<`, `>`, backslash or backtick.

/// The digits of base 85, from nought.
const DIGITS: &[u8; 85] =
    b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%()*+,-./:;=?@[]^_{}";

/// First how many bytes of the last four are not meant, then the letters.
pub(super) fn letters(bytes: &[u8]) -> String {
    let spare = bytes.len().next_multiple_of(4) - bytes.len();
    let mut text = spare.to_string();
    for four in bytes.chunks(4) {
        let mut whole = [0; 4];
        whole.iter_mut().zip(four).for_each(|(to, from)| *to = *from);
        let mut number = u32::from_be_bytes(whole);
        let mut five = ['0'; 5];
        for letter in five.iter_mut().rev() {
            *letter = usize::try_from(number % 85)
                .ok()
                .and_then(|place| DIGITS.get(place))
                .map_or('0', |digit| char::from(*digit));
            number /= 85;
        }
        text.extend(five);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{DIGITS, letters};

    /// As `web/loader.js` does it.
    fn bytes(text: &str) -> Vec<u8> {
        let (spare, text) = text.split_at(1);
        let place = |letter: u8| DIGITS.iter().position(|digit| *digit == letter).unwrap();
        let number = |five: &[u8]| five.iter().fold(0, |sum, one| sum * 85 + place(*one));
        let fives = text.as_bytes().chunks(5);
        let mut bytes: Vec<u8> =
            fives.flat_map(|five| u32::try_from(number(five)).unwrap().to_be_bytes()).collect();
        bytes.truncate(bytes.len() - spare.parse::<usize>().unwrap());
        bytes
    }

    #[test]
    fn what_goes_in_comes_out() {
        let all: Vec<u8> = (0..=u8::MAX).chain([0xff; 9]).collect();
        for length in 0..all.len() {
            assert_eq!(bytes(&letters(&all[..length])), &all[..length]);
        }
    }

    #[test]
    fn no_letter_means_anything_in_a_page() {
        let mut sorted = DIGITS.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), 85);
        assert!(DIGITS.iter().all(u8::is_ascii_graphic));
        assert!(!DIGITS.iter().any(|digit| b"\"'&<>\\`".contains(digit)));
    }

    #[test]
    fn the_page_reads_the_same_letters() {
        let loader = include_str!("../../../web/loader.js");
        assert!(loader.contains(&format!("\"{}\"", String::from_utf8_lossy(DIGITS))));
    }
}
