//! The blocks of `docs/hosting.md`, by the file that the first line of each names.

use anyhow::{Context, Result};
use xtask::project::{self, Project};

/// The block that begins with `# <file>`, whole.
pub(crate) fn block(project: &Project, file: &str) -> Result<String> {
    let text = project::read(&project.path("docs/hosting.md"))?;
    find(&text, file).with_context(|| format!("`docs/hosting.md` has no block for `{file}`"))
}

fn find(text: &str, file: &str) -> Option<String> {
    let mut parts = text.split("\n```").skip(1).step_by(2);
    parts.find_map(|part| {
        let (_, block) = part.split_once('\n')?;
        (block.lines().next()? == format!("# {file}")).then(|| format!("{block}\n"))
    })
}

#[test]
fn a_block_is_known_by_the_file_in_its_first_line() {
    let text = "a\n\n```nginx\n# /a\none;\n```\n\nb\n\n```sh\n# no\n```\n\n```nginx\n# /b\ntwo;\nthree;\n```\nend";
    assert_eq!(find(text, "/a").as_deref(), Some("# /a\none;\n"));
    assert_eq!(find(text, "/b").as_deref(), Some("# /b\ntwo;\nthree;\n"));
    assert_eq!(find(text, "/c"), None);
}
