//! The client's build, as it lies in the binary.

use rust_embed::RustEmbed;

/// `dist/` of the workspace, made by trunk. Without it the server compiles and answers its API.
#[derive(RustEmbed)]
#[folder = "../dist"]
#[allow_missing = true]
struct Client;

/// Every file: path below the root and content. What is hidden is the build's own.
pub(super) fn files() -> impl Iterator<Item = (String, Vec<u8>)> {
    Client::iter().filter(|path| !path.split('/').any(|part| part.starts_with('.'))).filter_map(|path| {
        let file = Client::get(&path)?;
        Some((path.into_owned(), file.data.into_owned()))
    })
}
