//! Prerenders every document of the client into the staging folder of trunk; see `frontend::documents`.

use std::process::ExitCode;

fn main() -> ExitCode {
    match frontend::documents::print() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            #[expect(clippy::print_stderr, reason = "a command line tool speaks on standard error")]
            {
                eprintln!("documents: {error}");
            }
            ExitCode::FAILURE
        }
    }
}
