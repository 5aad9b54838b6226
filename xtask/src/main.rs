//! The project's own commands: `cargo xtask <command>`.
//!
//! This file reads the command and calls the room that carries it out; an error leaves as one sentence.

use std::process::ExitCode;

mod verdicts;

use anyhow::{Result, bail};
use xtask::{
    arguments::Arguments, bench, deep, dist, project::Project, release, run, scaffold, setup, size,
    sources, suite,
};

/// What every call without a known command prints.
const HELP: &str = "\
cargo xtask <command>

  run [--no-open] [--port N]         install what is missing, build, serve the page, print its address
  test [--list] [STEP]...            every check that belongs to a change, in order
  build                              build the page into dist/, and dist/pko-explorer.html for a USB stick
  size                               what visitors are made to load, against xtask/budget.toml, and what it is made of
  bench [--json] [--page]            the fast engine against the interpreter and others, and the page beside a hand-written one
  release                            what is sent and handed over, into dist-release/: zips, the USB stick's folder, check sums
  deep [--list] [CHECK]...           checks that take minutes, written down in docs/assurance.md
  verdicts [--preset ID] [--set lever=option]... [--at DATE] [--mission FILE] [--flips] [--json] [--lang ja|en]
                                     the verdict table with reasons and the ladder
  sources                            docs/sources.md anew: every source and what rests on it
  new mission|lever|view <id>        make the files of a new one, with TODO where words or facts belong
";

fn main() -> ExitCode {
    // Rationale: a wrong line or mission file is told apart from a failure by the exit code 2.
    if std::env::args().nth(1).as_deref() == Some("verdicts") {
        return verdicts::run(&std::env::args().skip(2).collect::<Vec<_>>());
    }
    match command() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Result<()> {
    let mut arguments = Arguments::from_command_line();
    let Some(name) = arguments.next_word() else {
        print!("{HELP}");
        return Ok(());
    };
    let project = Project::find()?;
    match name.as_str() {
        "run" => run::run(&project, arguments),
        "test" => suite::test(&project, arguments),
        "build" => {
            arguments.finish()?;
            let tools = setup::ensure(&project, setup::FOR_THE_PAGE)?;
            dist::build(&project, &tools, dist::Extent::Whole)
        }
        "release" => {
            arguments.finish()?;
            let tools = setup::ensure(&project, setup::FOR_THE_PAGE)?;
            release::release(&project, &tools)
        }
        "deep" => deep::deep(&project, arguments),
        "bench" => bench::bench(&project, arguments),
        "size" => {
            arguments.finish()?;
            let tools = setup::ensure(&project, setup::FOR_THE_PAGE)?;
            size::size(&project, &tools)
        }
        "sources" => {
            arguments.finish()?;
            sources::write(&project)
        }
        "new" => scaffold::new(&project, arguments),
        "help" => {
            print!("{HELP}");
            Ok(())
        }
        other => bail!("`{other}` is not a command; these are:\n\n{HELP}"),
    }
}
