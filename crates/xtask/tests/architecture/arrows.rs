//! Dependencies between the modules of a crate: an ordered list states the modules that each module may
//! use.

use std::collections::BTreeSet;

use crate::imports::Imports;
use crate::sources::rust_files;

/// The modules of a crate, from the lowest layer up, each with the earlier modules that it may use.
pub(crate) type Modules = &'static [(&'static str, &'static [&'static str])];

/// Checks that the list is ordered and complete, and that it allows exactly the dependencies in use.
pub(crate) fn check(src: &str, modules: Modules) {
    let sources = rust_files(src);
    let there: BTreeSet<&str> = sources.iter().map(|source| module(src, &source.path)).collect();
    let listed: BTreeSet<&str> = modules.iter().map(|(name, _)| *name).collect();
    assert_eq!(there, listed, "the modules of {src}, and those of its list");
    let mut used = BTreeSet::new();
    for (path, others) in Imports::read(src, &sources).graph() {
        let name = module(src, &path);
        let allowed = allowed(modules, name);
        for other in others.iter().map(|other| module(src, other)).filter(|other| *other != name) {
            assert!(allowed.contains(&other), "{path}: {name} may not use {other}");
            used.insert((name.to_owned(), other.to_owned()));
        }
    }
    for (place, (name, known)) in modules.iter().enumerate() {
        for other in *known {
            let is_earlier = modules[..place].iter().any(|(earlier, _)| earlier == other);
            assert!(is_earlier, "{name} may not be allowed to use {other}, which is not earlier in the list");
            let is_used = used.contains(&((*name).to_owned(), (*other).to_owned()));
            assert!(is_used, "{name} does not use {other}: remove it from the list");
        }
    }
}

fn allowed(modules: Modules, name: &str) -> &'static [&'static str] {
    modules.iter().find(|(module, _)| *module == name).expect("a module of the list").1
}

/// The first folder or file below `src`.
fn module<'path>(src: &str, path: &'path str) -> &'path str {
    let inside = path.trim_start_matches(src).trim_start_matches('/');
    inside.split('/').next().unwrap_or(inside).trim_end_matches(".rs")
}
