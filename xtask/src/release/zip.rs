//! A folder as one file: the same bytes for the same content, without times.

use std::{
    io::{Cursor, Write as _},
    path::Path,
};

use anyhow::{Context, Result};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use super::{files, read};

/// The folder packed, everything in it below a folder of this name.
pub(super) fn of(folder: &Path, name: &str) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        // The first day that the format knows.
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut packed = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, file) in files(folder)? {
        packed
            .start_file(format!("{name}/{path}"), options)
            .with_context(|| format!("`{path}` could not be packed"))?;
        packed.write_all(&read(&file)?).with_context(|| format!("`{path}` could not be packed"))?;
    }
    Ok(packed.finish().context("the packed file could not be ended")?.into_inner())
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read as _};

    use super::of;
    use crate::project::write;

    #[test]
    fn what_is_packed_comes_out_and_the_same_content_gives_the_same_bytes() {
        let folder = std::env::temp_dir().join(format!("pko-zip-{}", std::process::id()));
        write(&folder.join("manifest.json"), "[]").unwrap();
        write(&folder.join("ja/開き方.txt"), "peace").unwrap();
        let first = of(&folder, "pko").unwrap();
        write(&folder.join("ja/開き方.txt"), "peace").unwrap();
        let second = of(&folder, "pko").unwrap();
        std::fs::remove_dir_all(folder).unwrap();
        assert_eq!(first, second, "also when it was written later");
        let mut archive = zip::ZipArchive::new(Cursor::new(first)).unwrap();
        let names: Vec<String> =
            archive.file_names().map(|name| name.unwrap().into_owned()).collect();
        assert_eq!(names, ["pko/ja/開き方.txt", "pko/manifest.json"]);
        let mut text = String::new();
        archive.by_name("pko/ja/開き方.txt").unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "peace");
    }
}
