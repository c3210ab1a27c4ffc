//! The command `espace-sante`. Everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    backend::cli::main()
}
