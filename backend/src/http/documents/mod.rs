//! The client: finished documents and their files, embedded in the binary and made ready at start.
//!
//! What depends on the operator is written into the documents once, and every file is named by a hash
//! of its content; then, while the first requests already come, each is compressed. A request only
//! picks bytes.
//! Must not know: journeys, people, the database.

mod answer;
mod embedded;
mod kind;
mod placeholders;
mod policy;
mod scan;
mod stored;

use std::collections::HashMap;

use shared::api::ServiceView;

pub use answer::{answer, not_found};
use placeholders::Placeholders;
pub(super) use placeholders::escaped;
use stored::Stored;

use crate::settings::Service;

/// Every file of the client, ready to be sent.
#[derive(Debug)]
pub struct Documents {
    by_path: HashMap<String, Stored>,
    policy: String,
}

/// What stands at a path.
#[derive(Debug)]
enum Found<'a> {
    File(&'a Stored),
    /// A document asked for with a slash too many: its one address.
    MovedTo(&'a str),
    Nothing,
}

const NOT_FOUND: &str = "/404.html";
/// The guide as a file, beside its document.
const GUIDE: &str = "aide/guide.pdf";
const INDEX: &str = "/index.html";

impl Documents {
    /// The client that was built into this binary. In a debug build the folder is read now instead,
    /// so that a rebuilt client only needs a new start.
    #[must_use]
    pub fn embedded(service: &ServiceView, operator: &Service) -> Self {
        Self::from_files(embedded::files(), service, operator)
    }

    /// The client in these files: path below the root (`activer/index.html`) and content.
    pub fn from_files(
        files: impl IntoIterator<Item = (String, Vec<u8>)>,
        service: &ServiceView,
        operator: &Service,
    ) -> Self {
        let placeholders = Placeholders::new(service, operator);
        let guide = operator.guide.as_ref().map(|guide| (GUIDE.to_owned(), guide.bytes().to_vec()));
        let mut hashes = policy::Hashes::default();
        let by_path = files
            .into_iter()
            .chain(guide)
            .map(|(name, content)| {
                let content = match kind::of(&name) {
                    kind::Kind::Document => {
                        let html = placeholders.fill(&name, &String::from_utf8_lossy(&content));
                        hashes.add(&html);
                        html.into_bytes()
                    }
                    kind::Kind::File { .. } => content,
                };
                (format!("/{name}"), Stored::new(&name, content))
            })
            .collect();
        Self { by_path, policy: hashes.policy() }
    }

    /// Makes the small form of every file, small files first. Until then, and meanwhile, files are sent
    /// as they are: a start waits for nothing. Slow and blocking; a second time it does nothing.
    pub fn compress(&self) {
        let mut files: Vec<&Stored> = self.by_path.values().collect();
        files.sort_unstable_by_key(|file| file.size());
        files.into_iter().for_each(Stored::compress);
    }

    /// The Content-Security-Policy that these documents work under; it fits any other answer too.
    #[must_use]
    pub fn content_security_policy(&self) -> &str {
        &self.policy
    }

    /// The addresses of the client's style sheets.
    pub fn stylesheets(&self) -> Vec<&str> {
        let mut found: Vec<&str> =
            self.by_path.keys().map(String::as_str).filter(|path| path.ends_with(".css")).collect();
        found.sort_unstable();
        found
    }

    /// Whether the binary holds a client at all.
    fn is_empty(&self) -> bool {
        self.by_path.is_empty()
    }

    /// The one address of the file that a path leads to: a name out of the build, never what was asked for.
    pub(super) fn address_of(&self, path: &str) -> Option<&str> {
        self.known(path).map(|(address, _)| address)
    }

    fn find(&self, path: &str) -> Found<'_> {
        match self.known(path) {
            Some((address, file)) if address == path => Found::File(file),
            Some((address, _)) => Found::MovedTo(address),
            None => Found::Nothing,
        }
    }

    fn known(&self, path: &str) -> Option<(&str, &Stored)> {
        if let Some((address, file)) = self.by_path.get_key_value(path) {
            // One document, one address: never `/activer/index.html`.
            return (!path.ends_with(".html")).then_some((address.as_str(), file));
        }
        let name = format!("{}{INDEX}", path.trim_end_matches('/'));
        let (name, document) = self.by_path.get_key_value(&name)?;
        let address = match name.strip_suffix(INDEX) {
            None | Some("") => "/",
            Some(address) => address,
        };
        Some((address, document))
    }

    fn not_found_document(&self) -> Option<&Stored> {
        self.by_path.get(NOT_FOUND)
    }
}

#[cfg(test)]
pub(super) mod tests;
