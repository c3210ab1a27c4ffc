//! Prints the product's addresses, codes and texts as JSON for the browser tests: see `frontend::product`.

use std::io::{self, Write};

fn main() -> io::Result<()> {
    writeln!(io::stdout(), "{:#}", frontend::product::product())
}
