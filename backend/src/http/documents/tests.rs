//! Which address shows which file.

use shared::api::{Help, ServiceView};

use super::{Documents, Found};

fn documents() -> Documents {
    let service = ServiceView {
        name: "Essai".to_owned(),
        help: Help { phone: "3646".to_owned(), hours: "de 9 heures à 17 heures".to_owned() },
        public_url: "https://sante.example".to_owned(),
        demo: false,
        version: "0".to_owned(),
        terms_version: "1".to_owned(),
    };
    let files = [
        "index.html",
        "404.html",
        "activer/index.html",
        "activer/naissance/index.html",
        "a-0123456789abcdef.css",
    ];
    Documents::from_files(files.map(|name| (name.to_owned(), name.as_bytes().to_vec())), &service, None)
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
fn a_slash_too_many_leads_to_the_one_address() {
    let documents = documents();
    for (path, address) in
        [("/activer/", "/activer"), ("/activer/naissance/", "/activer/naissance"), ("//", "/")]
    {
        assert!(matches!(documents.find(path), Found::MovedTo(to) if to == address), "{path}");
    }
}

#[test]
fn a_document_never_shows_under_the_name_of_its_file() {
    let documents = documents();
    for path in
        ["/index.html", "/404.html", "/activer/index.html", "/404", "/index", "/activer/compte", "/.."]
    {
        assert!(!is_file(&documents.find(path)), "{path}");
    }
}
