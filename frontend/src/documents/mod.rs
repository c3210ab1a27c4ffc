//! Prints each screen that asks for nothing, and each form, as a whole HTML document, natively and
//! at build time. What depends on the operator stays a name in double brackets, which the server
//! replaces when it starts.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use leptos::prelude::*;

mod frame;

use crate::audit;
use crate::client::Client;
use crate::route::{Kind, Route};
use crate::shell::{Shown, Title, page};

/// Prints every document into `TRUNK_STAGING_DIR`, out of the `index.html` that trunk made there.
///
/// # Errors
/// A folder or file that is not there or cannot be written, or a template without its places.
pub fn print() -> io::Result<()> {
    let folder = env::var_os("TRUNK_STAGING_DIR")
        .ok_or_else(|| io::Error::other("TRUNK_STAGING_DIR is not set: trunk runs this after its build"))?;
    print_into(Path::new(&folder))
}

/// Prints every document into a folder, out of the `index.html` there.
///
/// # Errors
/// A file that is not there or cannot be written, a template without its places, or an accessibility audit
/// that cannot be read.
pub fn print_into(folder: &Path) -> io::Result<()> {
    audit::read().map_err(io::Error::other)?;
    let template = fs::read_to_string(folder.join("index.html"))?;
    for &route in Route::ALL {
        let file = folder.join(file_of(route));
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(file, document(&template, route)?)?;
    }
    Ok(())
}

/// The file of an address, below the folder of the documents.
fn file_of(route: Route) -> PathBuf {
    if route == Route::NotFound {
        return PathBuf::from("404.html");
    }
    Path::new(route.path().trim_start_matches('/')).join("index.html")
}

/// What a document shows until WebAssembly is there.
fn shown(route: Route) -> Shown {
    match route.kind() {
        Kind::Static | Kind::Reading(_) | Kind::Acting | Kind::FirstForm => Shown::Screen(route),
        Kind::Live => Shown::Waiting,
    }
}

fn document(template: &str, route: Route) -> io::Result<String> {
    let shown = shown(route);
    let next = next_static(route).map(|next| {
        let next_shown = Shown::Screen(next);
        (next.path(), title(&next_shown), page_html(&next_shown))
    });
    let body = Owner::new().with(|| frame::body(&page_html(&shown), next.as_ref()));
    let head = format!("<title>{}</title><script>{}</script>", escape(&title(&shown)), scripts());
    let whole = fill(template, "<title></title>", &head)?;
    // Where hydration would look for what changes there is an empty comment, which HTML does not know so
    // short. Documents are not hydrated.
    let body = body.replace("<!>", "");
    // `trunk serve` has put a script of its own into the body, which reloads the page.
    fill(&whole, "<body>", &format!("<body>{body}"))
}

/// The static screen that the main button of this one leads to: it lies in the document, so that
/// a press needs neither WebAssembly nor the network.
fn next_static(route: Route) -> Option<Route> {
    (route == Route::Home).then_some(Route::Needs)
}

/// The page of a screen as HTML: the same components as in the browser.
#[must_use]
pub fn page_html(shown: &Shown) -> String {
    Owner::new().with(|| {
        let client = Client::to_print();
        format!("<div class=\"page\">{}</div>", page(client.shell, shown).to_html())
    })
}

/// What runs before WebAssembly, without its comments: each document carries it.
fn scripts() -> String {
    let lines = [include_str!("display.js"), include_str!("early.js")].into_iter().flat_map(str::lines);
    let code = lines.map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with("//"));
    code.collect::<Vec<_>>().join("\n")
}

fn title(shown: &Shown) -> String {
    Owner::new().with(|| {
        let client = Client::to_print();
        Title::of(client.shell, shown).document()
    })
}

fn fill(text: &str, place: &str, content: &str) -> io::Result<String> {
    if text.contains(place) {
        Ok(text.replacen(place, content, 1))
    } else {
        Err(io::Error::other(format!("index.html has no {place}")))
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
