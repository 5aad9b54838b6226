//! Bytes to packed text, and hashes.

use std::io::Write as _;

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::{Compression, GzBuilder};
use sha2::{Digest, Sha256};

/// Gzip without time or name, so that the same bytes give the same text; in base64.
pub(super) fn packed(bytes: &[u8]) -> Result<String> {
    let mut gzip = GzBuilder::new().write(Vec::new(), Compression::best());
    gzip.write_all(bytes).context("the program could not be packed")?;
    Ok(STANDARD.encode(gzip.finish().context("the program could not be packed")?))
}

/// The hash of a script or style, as a content policy names it.
pub(super) fn policy_hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())))
}
