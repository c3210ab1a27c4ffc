//! The import graph of a crate's files, from the paths in them: `crate::…`, `super::…`, `self::…`, and `use` of a
//! child module.

use std::collections::{BTreeMap, BTreeSet};

use crate::sources::Source;

/// The files of a crate by module path, each with the paths that it uses. The root has the empty path.
pub(crate) struct Imports {
    files: BTreeMap<Vec<String>, File>,
}

struct File {
    path: String,
    /// The paths that it uses, from the root of the crate.
    named: Vec<Vec<String>>,
    /// Its re-exports: the name, and the path of the original.
    handed_on: BTreeMap<String, Vec<String>>,
}

impl Imports {
    /// Parses the files in the `src` folder of a crate.
    pub(crate) fn read(src: &str, sources: &[Source]) -> Self {
        let modules: BTreeSet<_> = sources.iter().map(|source| module(src, &source.path)).collect();
        let files = sources.iter().map(|source| {
            let module = module(src, &source.path);
            let is_child = |name: &str| modules.contains(&[module.as_slice(), &[name.to_owned()]].concat());
            // A visibility names a module without importing it.
            let code = source.code().replace("pub(super)", "pub").replace("pub(in crate::http)", "pub");
            // The tests of a file are a module inside of it.
            let code = code.split_once("mod tests {").map_or(code.as_str(), |(before, _)| before);
            let named = paths(code, is_child).iter().map(|path| absolute(&module, path)).collect();
            let handed_on = code.split("pub").skip(1).filter_map(|rest| {
                let (visibility, rest) = rest.split_once("use ")?;
                let is_use = visibility.trim().is_empty() || visibility.trim() == "(crate)";
                let (statement, _) = rest.split_once(';')?;
                is_use.then(|| expanded(statement))
            });
            let handed_on = handed_on.flatten().filter_map(|path| {
                Some((path.last()?.clone(), absolute(&module, &relative(&path, is_child))))
            });
            let handed_on = handed_on.collect();
            (module, File { path: source.path.clone(), named, handed_on })
        });
        Self { files: files.collect() }
    }

    /// Each file with the files that it imports.
    pub(crate) fn graph(&self) -> BTreeMap<String, BTreeSet<String>> {
        let imports = |(module, file): (&Vec<String>, &File)| {
            let others = file.named.iter().filter_map(|path| self.home(path, 0));
            let others = others.filter(|other| *other != module.as_slice());
            let paths = others.filter_map(|other| Some(self.files.get(other)?.path.clone()));
            (file.path.clone(), paths.collect())
        };
        self.files.iter().map(imports).collect()
    }

    /// The module that defines the item of a path, after following re-exports.
    fn home<'path>(&'path self, path: &'path [String], depth: usize) -> Option<&'path [String]> {
        let length = (0..=path.len()).rev().find(|length| self.files.contains_key(&path[..*length]))?;
        let (module, rest) = path.split_at(length);
        let original = rest.first().and_then(|name| self.files.get(module)?.handed_on.get(name));
        match original {
            Some(original) if depth < 8 => self.home(original, depth + 1),
            _ => Some(module),
        }
    }
}

/// The module path of a file, from the root of its crate.
fn module(src: &str, path: &str) -> Vec<String> {
    let inside = path.trim_start_matches(src).trim_start_matches('/').trim_end_matches(".rs");
    let mut parts: Vec<String> = inside.split('/').map(ToOwned::to_owned).collect();
    if parts.last().is_some_and(|last| last == "mod" || last == "lib") {
        parts.pop();
    }
    parts
}

/// The paths to this crate that a file uses, as written.
fn paths(code: &str, is_child: impl Fn(&str) -> bool + Copy) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for start in ["crate::", "super::", "self::"] {
        for (at, _) in code.match_indices(start) {
            let before = code[..at].chars().next_back();
            let begins = before.is_none_or(|sign| !sign.is_alphanumeric() && sign != '_' && sign != ':');
            if begins {
                found.extend(expanded(&code[at..]));
            }
        }
    }
    for (at, _) in code.match_indices("use ") {
        let begins = code[..at].chars().next_back().is_none_or(char::is_whitespace);
        let children = expanded(&code[at + "use ".len()..]).into_iter();
        let children = children.filter(|path| begins && path.first().is_some_and(|first| is_child(first)));
        found.extend(children.map(|path| relative(&path, is_child)));
    }
    found
}

/// The path, with `self` in front if it starts with a child module.
fn relative(path: &[String], is_child: impl Fn(&str) -> bool) -> Vec<String> {
    let here = path.first().filter(|first| is_child(first)).map(|_| "self".to_owned());
    here.into_iter().chain(path.iter().cloned()).collect()
}

/// Resolves a path from the root of the crate.
fn absolute(module: &[String], path: &[String]) -> Vec<String> {
    let mut from = module.to_vec();
    let mut rest = path;
    while let Some((first, after)) = rest.split_first() {
        match first.as_str() {
            "crate" => from.clear(),
            "super" => drop(from.pop()),
            "self" => {}
            _ => break,
        }
        rest = after;
    }
    from.extend_from_slice(rest);
    from
}

/// Expands the path at the start of a text: `a::{b, c::d}` becomes two paths. A final `self` is the module itself.
fn expanded(text: &str) -> Vec<Vec<String>> {
    let mut signs = text.chars().peekable();
    tree(&mut signs)
}

fn tree(signs: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Vec<Vec<String>> {
    while signs.next_if(|sign| sign.is_whitespace()).is_some() {}
    let mut word = String::new();
    while let Some(sign) = signs.next_if(|sign| sign.is_alphanumeric() || *sign == '_') {
        word.push(sign);
    }
    if word.is_empty() {
        return Vec::new();
    }
    let goes_on = signs.next_if_eq(&':').is_some() && signs.next_if_eq(&':').is_some();
    let rest = if !goes_on {
        Vec::new()
    } else if signs.next_if_eq(&'{').is_some() {
        group(signs)
    } else {
        tree(signs)
    };
    if rest.is_empty() {
        return vec![vec![word]];
    }
    let after = |rest: Vec<String>| {
        let rest = if rest == ["self"] { Vec::new() } else { rest };
        std::iter::once(word.clone()).chain(rest).collect()
    };
    rest.into_iter().map(after).collect()
}

/// The paths of a group, up to its closing brace.
fn group(signs: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    loop {
        found.extend(tree(signs));
        // Skips `as` and the new name of a path.
        match signs.find(|sign| [',', '}'].contains(sign)) {
            Some(',') => {}
            _ => return found,
        }
    }
}

#[test]
fn a_group_is_as_many_paths_as_it_names() {
    let named: Vec<String> =
        expanded("crate::{a::{self, B}, c::d as e, f};").iter().map(|path| path.join("::")).collect();
    assert_eq!(named, ["crate::a", "crate::a::B", "crate::c::d", "crate::f"]);
}

#[test]
fn what_a_module_only_hands_on_leads_to_the_file_that_has_it() {
    let source = |path: &str, text: &str| Source { path: format!("src/{path}"), text: text.to_owned() };
    let sources = [
        source("lib.rs", "mod a;\nmod b;\npub use a::Thing;"),
        source("a/mod.rs", "mod deep;\npub(crate) use deep::{Other, Thing};"),
        source("a/deep.rs", "use super::super::b;\n#[cfg(test)]\nmod tests { use super::*; }"),
        source("b.rs", "fn of(it: crate::Thing) -> crate::a::Missing {}"),
    ];
    let graph = Imports::read("src", &sources).graph();
    let of = |path: &str| graph[path].iter().map(String::as_str).collect::<Vec<_>>();
    assert_eq!(of("src/lib.rs"), ["src/a/deep.rs"]);
    assert_eq!(of("src/a/mod.rs"), ["src/a/deep.rs"]);
    assert_eq!(of("src/a/deep.rs"), ["src/b.rs"]);
    assert_eq!(of("src/b.rs"), ["src/a/deep.rs", "src/a/mod.rs"]);
}
