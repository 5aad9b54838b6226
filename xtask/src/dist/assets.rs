//! Files under names that tell their content, and the check sums that pages name them with.

use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

/// The folder of `dist/` whose files never change under the same name.
pub(super) const FOLDER: &str = "assets";

/// A file in `dist/assets/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asset {
    /// Its name in the folder.
    pub(super) name: String,
    /// The value of an attribute `integrity`.
    pub(super) integrity: String,
}

/// Writes a file under a name made of a word, its content and an ending.
pub(super) fn put(dist: &Path, word: &str, ending: &str, content: &[u8]) -> Result<Asset> {
    let hash = hexadecimal(&Sha256::digest(content));
    let name = format!("{word}-{}.{ending}", hash.get(..16).unwrap_or(&hash));
    let folder = dist.join(FOLDER);
    std::fs::create_dir_all(&folder)
        .with_context(|| format!("`{}` could not be made", folder.display()))?;
    let file = folder.join(&name);
    std::fs::write(&file, content)
        .with_context(|| format!("`{}` could not be written", file.display()))?;
    Ok(Asset { name, integrity: integrity(content) })
}

/// The check sum of a part of a page.
pub(super) fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}

/// The check sum of an inline script or style, as a content policy names it.
pub(super) fn policy_hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

/// Bytes as hexadecimal digits.
pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}
