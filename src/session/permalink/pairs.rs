//! A list of (code, length, value) to text and back.
//!
//! Why here: a reader that does not know a code can still step over it, because each pair says how long it is.
//! The last pair is a check of all the others, so that a wrong character is noticed and not taken for a choice.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Code of the check.
const CHECK: u16 = 1000;

/// What a text held.
#[derive(Debug, Default)]
pub(super) struct ReadPairs {
    /// Every pair that could be read, the check apart.
    pub(super) pairs: Vec<(u16, Vec<u8>)>,
    /// Characters that do not belong there, or a check that does not fit.
    pub(super) is_damaged: bool,
    /// It ends within a pair, or before the check.
    pub(super) is_cut_short: bool,
}

/// Pairs as text.
pub(super) fn write(pairs: &[(u16, Vec<u8>)]) -> String {
    let mut bytes = Vec::new();
    for (code, value) in pairs {
        write_pair(&mut bytes, *code, value);
    }
    if bytes.is_empty() {
        return String::new();
    }
    let check = check_of(&bytes);
    write_pair(&mut bytes, CHECK, &check);
    URL_SAFE_NO_PAD.encode(bytes)
}

fn write_pair(bytes: &mut Vec<u8>, code: u16, value: &[u8]) {
    write_number(bytes, code);
    write_number(bytes, u16::try_from(value.len()).unwrap_or(u16::MAX));
    bytes.extend_from_slice(value);
}

/// Seven bits a byte, least first; the high bit says that more follow.
fn write_number(bytes: &mut Vec<u8>, mut number: u16) {
    while number > 0x7f {
        bytes.extend((number & 0x7f | 0x80).to_le_bytes().first());
        number >>= 7;
    }
    bytes.extend(number.to_le_bytes().first());
}

/// Text as pairs.
pub(super) fn read(text: &str) -> ReadPairs {
    let clean: String =
        text.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    let mut read = ReadPairs { is_damaged: clean.len() < text.len(), ..ReadPairs::default() };
    let bytes = decode(&clean);
    let mut rest = bytes.as_slice();
    let mut is_checked = bytes.is_empty() && clean.is_empty();
    while !rest.is_empty() {
        let before = bytes.len() - rest.len();
        let Some((code, value, after)) = read_pair(rest) else {
            read.is_cut_short = true;
            return read;
        };
        if code == CHECK {
            is_checked = true;
            read.is_damaged |= !after.is_empty()
                || bytes.get(..before).is_none_or(|bytes| check_of(bytes) != value);
            break;
        }
        read.pairs.push((code, value.to_vec()));
        rest = after;
    }
    read.is_cut_short = !is_checked;
    read
}

/// As many whole bytes as the characters hold.
fn decode(clean: &str) -> Vec<u8> {
    let whole =
        |length: usize| clean.get(..length).and_then(|text| URL_SAFE_NO_PAD.decode(text).ok());
    whole(clean.len()).or_else(|| whole(clean.len() - clean.len() % 4)).unwrap_or_default()
}

fn read_pair(bytes: &[u8]) -> Option<(u16, &[u8], &[u8])> {
    let (code, rest) = read_number(bytes)?;
    let (length, rest) = read_number(rest)?;
    let (value, rest) = rest.split_at_checked(usize::from(length))?;
    Some((code, value, rest))
}

fn read_number(bytes: &[u8]) -> Option<(u16, &[u8])> {
    let mut number = 0_u32;
    let mut shift = 0;
    for (place, byte) in bytes.iter().enumerate().take(3) {
        number |= u32::from(byte & 0x7f) << shift;
        shift += 7;
        if byte & 0x80 == 0 {
            return Some((u16::try_from(number).ok()?, bytes.get(place + 1..)?));
        }
    }
    None
}

/// FNV-1a of 32 bits, folded to two bytes.
fn check_of(bytes: &[u8]) -> [u8; 2] {
    let hash = bytes
        .iter()
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    let [a, b, c, d] = hash.to_le_bytes();
    [a ^ c, b ^ d]
}
