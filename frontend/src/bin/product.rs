//! Prints what the product says there is, as JSON for the browser tests: see `frontend::product`.

use std::io::{self, Write};

fn main() -> io::Result<()> {
    writeln!(io::stdout(), "{:#}", frontend::product::product())
}
