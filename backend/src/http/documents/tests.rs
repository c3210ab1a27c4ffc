//! Which path leads to which file.

use shared::api::service::{Help, ServiceView};

use super::prepared::{Documents, Found};
use crate::settings::{GuideFile, Service};

pub(in crate::http) fn documents() -> Documents {
    documents_with(None)
}

fn documents_with(guide: Option<GuideFile>) -> Documents {
    let service = ServiceView {
        name: "Essai".to_owned(),
        help: Help { phone: "3646".to_owned(), hours: "de 9 heures à 17 heures".to_owned() },
        public_url: "https://sante.example".to_owned(),
        demo: false,
        version: "0".to_owned(),
        terms_version: "1".to_owned(),
        journey_idle_s: 1800,
    };
    let files = [
        "index.html",
        "404.html",
        "activer/index.html",
        "activer/naissance/index.html",
        "a-0123456789abcdef.css",
    ];
    let operator = Service {
        name: service.name.clone(),
        help_phone: service.help.phone.clone(),
        help_hours: service.help.hours.clone(),
        operator_address: None,
        guide,
    };
    Documents::from_files(files.map(|name| (name.to_owned(), name.as_bytes().to_vec())), &service, &operator)
}

fn is_file(found: &Found<'_>) -> bool {
    matches!(found, Found::File(_))
}

#[test]
fn each_address_of_the_client_has_its_document() {
    let documents = documents();
    for path in ["/", "/activer", "/activer/naissance", "/a-0123456789abcdef.css"] {
        assert!(is_file(&documents.find(path)), "{path}");
    }
}

#[test]
fn a_trailing_slash_redirects_to_the_canonical_address() {
    let documents = documents();
    for (path, address) in
        [("/activer/", "/activer"), ("/activer/naissance/", "/activer/naissance"), ("//", "/")]
    {
        assert!(matches!(documents.find(path), Found::MovedTo(to) if to == address), "{path}");
    }
}

#[test]
fn a_document_is_not_found_under_its_file_name() {
    let documents = documents();
    for path in
        ["/index.html", "/404.html", "/activer/index.html", "/404", "/index", "/activer/compte", "/.."]
    {
        assert!(!is_file(&documents.find(path)), "{path}");
    }
}

#[test]
fn a_request_is_named_by_an_address_of_the_build_alone() {
    let documents = documents();
    for (path, address) in [
        ("/", Some("/")),
        ("/activer", Some("/activer")),
        ("/activer/", Some("/activer")),
        ("/a-0123456789abcdef.css", Some("/a-0123456789abcdef.css")),
        ("/404.html", None),
        ("/nathalie.canari@orange.example", None),
    ] {
        assert_eq!(documents.address_of(path), address, "{path}");
    }
}

#[test]
fn the_guide_is_served_only_if_the_operator_has_made_one() {
    assert!(matches!(documents().find("/aide/guide.pdf"), Found::Nothing));
    let guide = GuideFile::try_from(b"%PDF-1.4 essai".to_vec()).unwrap();
    let documents = documents_with(Some(guide));
    let Found::File(file) = documents.find("/aide/guide.pdf") else { panic!("no guide") };
    assert_eq!(file.kind.media_type(), "application/pdf");
}
