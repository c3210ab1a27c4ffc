//! The development commands: `cargo xtask demo`, `cargo xtask test`, `cargo xtask screenshots`,
//! `cargo xtask transcripts`, `cargo xtask guide`, `cargo xtask registry`, `cargo xtask drawing`.
//!
//! Continuous integration runs the same commands as a developer. This crate starts other programs. Of the
//! product's code it knows only `shared`, whose rules the invented people must satisfy.

mod client;
mod contract;
mod demo;
mod demonstration;
mod drawing;
mod failure;
mod guide;
mod orca;
mod postgresql;
mod registry;
mod run;
mod screenshots;
mod server;
mod suites;
mod system;
mod test;
mod tools;
mod workspace;

use std::process::ExitCode;

use failure::Failure;
use run::complain;
use workspace::Workspace;

const USAGE: &str = "\
Usage:
  cargo xtask demo [-- OPTION…]              build everything and start it on demo data; OPTIONs go to `espace-sante serve`
  cargo xtask test [--long] [SUITE…]         install what the tests need and run them, or only the named SUITEs; --long: many more cases, and more checks of each screen
  cargo xtask screenshots [--all [FOLDER]]   take the pictures of docs/images from the running product, or every screen in every state
  cargo xtask transcripts                    record what a screen reader says, for docs/transcripts
  cargo xtask guide [--out FOLDER] [-- OPTION…]
                                             take the guide's pictures and print it, as HTML and PDF; OPTIONs go to `espace-sante serve`
  cargo xtask registry --people N [OPTION…]  write an insurer's file of invented people; without N, list the OPTIONs
  cargo xtask drawing                        draw the journey table into ARCHITECTURE.md";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            complain(&format!("xtask: {failure}"));
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<(), Failure> {
    let workspace = Workspace::find()?;
    match arguments.split_first() {
        Some((command, rest)) => match command.as_str() {
            "demo" => demo::demo(&workspace, options(rest)),
            "test" => test::test(&workspace, &test::Request::read(rest)?),
            "registry" => registry::registry(&registry::Options::read(rest)?),
            "guide" => guide::guide(&workspace, &guide::Request::read(rest)?),
            "drawing" => drawing::drawing(&workspace),
            "screenshots" => screenshots::screenshots(&workspace, &screenshots::Pictures::read(rest)?),
            "transcripts" => orca::listen(&workspace, test::Depth::Long, orca::Transcripts::Written),
            "help" | "--help" | "-h" => {
                run::say(USAGE);
                Ok(())
            }
            other => Err(Failure::Usage(format!("there is no command `{other}`\n{USAGE}"))),
        },
        None => Err(Failure::Usage(USAGE.to_owned())),
    }
}

/// The arguments after `--`, or all of them if there is no `--`.
fn options(rest: &[String]) -> &[String] {
    match rest.split_first() {
        Some((first, others)) if first == "--" => others,
        Some(_) | None => rest,
    }
}
