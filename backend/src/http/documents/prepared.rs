//! The files of the client, prepared for responses, and found by their paths.

use std::collections::HashMap;

use shared::api::service::ServiceView;

use super::placeholders::Placeholders;
use super::stored::Stored;
use super::{embedded, kind, policy};
use crate::settings::Service;

/// Every file of the client, prepared for responses.
#[derive(Debug)]
pub struct Documents {
    by_path: HashMap<String, Stored>,
    policy: String,
}

/// The result of looking a path up.
#[derive(Debug)]
pub(super) enum Found<'a> {
    File(&'a Stored),
    /// The path has a trailing slash; the canonical address of the document.
    MovedTo(&'a str),
    Nothing,
}

const NOT_FOUND: &str = "/404.html";
/// The path of the guide's PDF.
const GUIDE: &str = "aide/guide.pdf";
const INDEX: &str = "/index.html";

impl Documents {
    /// The client embedded in this binary. A debug build reads the folder at start instead, so that a rebuilt
    /// client only needs a restart.
    #[must_use]
    pub fn embedded(service: &ServiceView, operator: &Service) -> Self {
        Self::from_files(embedded::files(), service, operator)
    }

    /// A client made of these files: path below the root (`activer/index.html`) and content.
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

    /// Compresses every file, small files first. Files that are not compressed yet are sent as they are, so
    /// the start does not wait. Slow and blocking; idempotent.
    pub fn compress(&self) {
        let mut files: Vec<&Stored> = self.by_path.values().collect();
        files.sort_unstable_by_key(|file| file.size());
        files.into_iter().for_each(Stored::compress);
    }

    /// The Content-Security-Policy of these documents, which suits every other response too.
    #[must_use]
    pub fn content_security_policy(&self) -> &str {
        &self.policy
    }

    /// The paths of the client's style sheets.
    pub fn stylesheets(&self) -> Vec<&str> {
        let mut found: Vec<&str> =
            self.by_path.keys().map(String::as_str).filter(|path| path.ends_with(".css")).collect();
        found.sort_unstable();
        found
    }

    /// Whether the binary contains no client.
    pub(super) fn is_empty(&self) -> bool {
        self.by_path.is_empty()
    }

    /// The one address of the file that a path leads to: a name out of the build, never what was asked for.
    pub(in crate::http) fn address_of(&self, path: &str) -> Option<&str> {
        self.known(path).map(|(address, _)| address)
    }

    pub(super) fn find(&self, path: &str) -> Found<'_> {
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

    pub(super) fn not_found_document(&self) -> Option<&Stored> {
        self.by_path.get(NOT_FOUND)
    }
}
