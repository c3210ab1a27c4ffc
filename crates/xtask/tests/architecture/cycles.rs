//! The files of a crate have no import cycle.

use std::collections::{BTreeMap, BTreeSet};

use crate::imports::Imports;
use crate::sources::rust_files;

/// The crates that are checked.
const CRATES: &[&str] = &["frontend/src"];

#[test]
fn no_file_imports_itself_by_way_of_others() {
    let found: Vec<String> = CRATES.iter().flat_map(|src| cycles_in(src)).collect();
    assert!(found.is_empty(), "cycles of imports:\n{}", found.join("\n"));
}

fn cycles_in(src: &str) -> Vec<String> {
    let mut graph = Imports::read(src, &rust_files(src)).graph();
    let mut found = Vec::new();
    while let Some(files) = cycle(&graph) {
        // Removes the last edge of the cycle, so that the next search finds another one.
        if let [.., file, next] = files.as_slice() {
            graph.get_mut(file).expect("a file of the graph").remove(next);
        }
        found.push(files.join(" → "));
    }
    found
}

/// A cycle, with its first file repeated at the end; `None` if there is no cycle.
fn cycle(graph: &BTreeMap<String, BTreeSet<String>>) -> Option<Vec<String>> {
    let mut left = graph.clone();
    // A file without remaining imports is in no cycle, so it is removed.
    loop {
        let ends: Vec<_> =
            left.iter().filter(|(_, to)| to.is_empty()).map(|(file, _)| file.clone()).collect();
        if ends.is_empty() {
            break;
        }
        left.retain(|file, _| !ends.contains(file));
        for others in left.values_mut() {
            others.retain(|other| !ends.contains(other));
        }
    }
    let mut way = vec![left.keys().next()?.clone()];
    while let Some(next) = left.get(way.last()?).and_then(|others| others.first()) {
        let before = way.iter().position(|file| file == next);
        way.push(next.clone());
        if let Some(begin) = before {
            return Some(way.split_off(begin));
        }
    }
    None
}

#[test]
fn a_cycle_is_found_wherever_it_begins_and_a_tree_has_none() {
    let graph = |edges: &[(&str, &[&str])]| {
        let of = |others: &[&str]| others.iter().map(|&other| other.to_owned()).collect::<BTreeSet<_>>();
        edges.iter().map(|(file, others)| ((*file).to_owned(), of(others))).collect::<BTreeMap<_, _>>()
    };
    let tree = [("a", ["b", "c"].as_slice()), ("b", ["c"].as_slice()), ("c", [].as_slice())];
    assert_eq!(cycle(&graph(&tree)), None);
    let round = [
        ("a", ["b"].as_slice()),
        ("b", ["c", "e"].as_slice()),
        ("c", ["d"].as_slice()),
        ("d", ["b"].as_slice()),
        ("e", [].as_slice()),
    ];
    assert_eq!(cycle(&graph(&round)).expect("a cycle"), ["b", "c", "d", "b"]);
}
