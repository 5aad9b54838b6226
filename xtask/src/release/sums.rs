//! Check sums as `sha256sum` writes and reads them.

use std::path::Path;

use anyhow::Result;
use sha2::{Digest, Sha256};

use super::{files, read, write};

/// Writes the sums of every file below a folder into a file of it.
pub(super) fn write_all(folder: &Path, name: &str) -> Result<()> {
    let mut lines = String::new();
    for (path, file) in files(folder)?.into_iter().filter(|(path, _)| path != name) {
        lines = lines + &of(&read(&file)?) + "  " + &path + "\n";
    }
    write(&folder.join(name), lines.as_bytes())
}

/// The SHA-256 of some bytes, hexadecimal.
pub(super) fn of(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

#[cfg(test)]
mod tests {
    use super::write_all;
    use crate::project::{read, write};

    #[test]
    fn every_file_has_its_line_and_the_list_itself_has_none() {
        let folder = std::env::temp_dir().join(format!("pko-sums-{}", std::process::id()));
        write(&folder.join("b/c.txt"), "").unwrap();
        write(&folder.join("a.txt"), "abc").unwrap();
        write_all(&folder, "SUMS").unwrap();
        write_all(&folder, "SUMS").unwrap();
        let sums = read(&folder.join("SUMS")).unwrap();
        std::fs::remove_dir_all(folder).unwrap();
        assert_eq!(
            sums,
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n\
             e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b/c.txt\n"
        );
    }
}
