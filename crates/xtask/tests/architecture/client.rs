//! The allowed dependencies between modules of the client.

use std::collections::BTreeSet;

use crate::imports::Imports;
use crate::sources::rust_files;

const SRC: &str = "frontend/src";

/// The client's modules from the lowest layer up, and the modules that each may use: only earlier ones of this list.
const MODULES: &[(&str, &[&str])] = &[
    ("route", &[]),
    ("service", &[]),
    ("clock", &[]),
    ("focus", &[]),
    ("aloud", &[]),
    ("audit", &[]),
    ("api", &["clock"]),
    ("components", &["route", "service", "focus"]),
    // Calls sections through the traits of `shell::section`, without depending on any.
    ("shell", &["route", "service", "clock", "focus", "aloud", "api", "components"]),
    ("form", &["route", "focus", "api", "components", "shell"]),
    ("practice", &["route", "aloud", "api", "components", "shell"]),
    // The view of a sent code, for the screens of several sections.
    ("sent_code", &["clock", "components", "shell", "form", "practice"]),
    // The sections, which do not depend on each other.
    ("home", &["route", "components", "shell"]),
    ("help", &["route", "service", "clock", "audit", "components", "shell", "practice"]),
    ("activation", &["route", "clock", "api", "components", "shell", "form", "practice", "sent_code"]),
    // The composition of the modules above.
    ("client", &["route", "service", "shell", "activation"]),
    ("product", &["route", "shell", "home", "help", "activation", "client"]),
    ("documents", &["route", "service", "audit", "components", "shell", "help", "client"]),
    ("boot", &["route", "service", "focus", "api", "shell", "practice", "client"]),
    ("bin", &[]),
    ("lib", &[]),
];

#[test]
fn every_module_of_the_client_has_its_place_in_the_list() {
    let there: BTreeSet<_> = rust_files(SRC).iter().map(|source| module(&source.path).to_owned()).collect();
    let listed: BTreeSet<_> = MODULES.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(there, listed);
}

#[test]
fn the_list_itself_points_one_way() {
    for (place, (name, known)) in MODULES.iter().enumerate() {
        for other in *known {
            let above = MODULES[..place].iter().any(|(name, _)| name == other);
            assert!(above, "{name} may not be allowed to know {other}, which does not stand above it");
        }
    }
}

#[test]
fn no_module_of_the_client_knows_one_that_it_may_not() {
    let sources = rust_files(SRC);
    let imports = Imports::read(SRC, &sources);
    let mut met = BTreeSet::new();
    for (path, rooms) in imports.rooms() {
        let module = module(path);
        let (_, known) = MODULES.iter().find(|(name, _)| *name == module).expect("a module of the list");
        for named in rooms {
            assert!(named == module || known.contains(&named), "{path}: {module} may not know {named}");
            met.insert((module.to_owned(), named.to_owned()));
        }
    }
    for (name, known) in MODULES {
        for other in *known {
            let used = met.contains(&((*name).to_owned(), (*other).to_owned()));
            assert!(used, "{name} does not know {other}: take it off the list");
        }
    }
}

/// The first folder or file under `frontend/src`.
fn module(path: &str) -> &str {
    let inside = path.trim_start_matches("frontend/src/");
    inside.split('/').next().unwrap_or(inside).trim_end_matches(".rs")
}
