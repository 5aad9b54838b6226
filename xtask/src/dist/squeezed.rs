//! The same files, packed: for a host that sends them as they are, beside each file as `.br` and `.gz`.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use flate2::{Compression, GzBuilder};

use super::manifest;

/// Endings of files that become smaller by packing.
const WORTH_IT: [&str; 8] = ["html", "css", "js", "wasm", "json", "webmanifest", "svg", "txt"];

/// Gzip without time or name, so that the same bytes give the same bytes.
pub(super) fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut gzip = GzBuilder::new().write(Vec::new(), Compression::best());
    gzip.write_all(bytes).context("a file could not be packed")?;
    gzip.finish().context("a file could not be packed")
}

/// Gzip as small as it gets, for the file that holds everything: some seconds for a twentieth less.
pub(super) fn smallest_gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let options = zopfli::Options {
        iteration_count: std::num::NonZeroU64::new(5).context("five is more than nought")?,
        ..zopfli::Options::default()
    };
    zopfli::compress(options, zopfli::Format::Gzip, bytes, &mut packed)
        .context("a file could not be packed")?;
    Ok(packed)
}

/// Brotli in its highest quality.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &parameters)
        .context("a file could not be packed")?;
    Ok(packed)
}

/// Writes `.br` and `.gz` beside every file of the folder that a host sends.
pub(super) fn write_all(dist: &Path) -> Result<()> {
    for file in manifest::files_below(dist)? {
        let ending = file.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let is_single = file.file_name().is_some_and(|name| name == super::SINGLE_FILE);
        if !WORTH_IT.contains(&ending) || is_single {
            continue;
        }
        let bytes = std::fs::read(&file)
            .with_context(|| format!("`{}` could not be read", file.display()))?;
        write(&beside(&file, "br"), &brotli(&bytes)?)?;
        write(&beside(&file, "gz"), &gzip(&bytes)?)?;
    }
    Ok(())
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    std::fs::write(file, bytes)
        .with_context(|| format!("`{}` could not be written", file.display()))
}

#[cfg(test)]
mod tests {
    use super::{brotli, gzip};

    #[test]
    fn the_same_bytes_are_packed_to_the_same_bytes() {
        let bytes = "peace ".repeat(100).into_bytes();
        assert_eq!(gzip(&bytes).unwrap(), gzip(&bytes).unwrap());
        assert_eq!(gzip(&bytes).unwrap().get(4..8), Some(&[0, 0, 0, 0][..]), "no time");
        assert!(brotli(&bytes).unwrap().len() < 40);
    }
}
