//! The files of the client's build, embedded in the binary.

use rust_embed::RustEmbed;

/// `dist/` of the workspace, built by trunk. Without it the server still compiles and serves its API.
#[derive(RustEmbed)]
#[folder = "../dist"]
#[allow_missing = true]
struct Client;

/// Path below the root and content of every file. Hidden files are left out; only the build needs them.
pub(super) fn files() -> impl Iterator<Item = (String, Vec<u8>)> {
    Client::iter().filter(|path| !path.split('/').any(|part| part.starts_with('.'))).filter_map(|path| {
        let file = Client::get(&path)?;
        Some((path.into_owned(), file.data.into_owned()))
    })
}
