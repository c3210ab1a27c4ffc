//! Prerenders each static screen and each form as a whole HTML document, natively and at build time.
//! Operator data stay placeholders in double brackets, which the server replaces at startup.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use leptos::prelude::*;

mod frame;

use crate::audit;
use crate::client::Client;
use crate::route::{Kind, Route};
use crate::shell::{Shown, Title, page};

/// Prerenders every document into `TRUNK_STAGING_DIR`, from the `index.html` that trunk wrote there.
///
/// # Errors
/// A missing or unwritable folder or file, or a template without its placeholders.
pub fn print() -> io::Result<()> {
    let folder = env::var_os("TRUNK_STAGING_DIR")
        .ok_or_else(|| io::Error::other("TRUNK_STAGING_DIR is not set: trunk runs this after its build"))?;
    print_into(Path::new(&folder))
}

/// Prerenders every document into a folder, from the `index.html` in it.
///
/// # Errors
/// A missing or unwritable file, a template without its placeholders, or an invalid accessibility audit.
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

/// The file of a route, relative to the folder of the documents.
fn file_of(route: Route) -> PathBuf {
    if route == Route::NotFound {
        return PathBuf::from("404.html");
    }
    Path::new(route.path().trim_start_matches('/')).join("index.html")
}

/// The page that a document shows until WebAssembly has loaded.
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
    // Leptos marks dynamic nodes for hydration with the empty comment `<!>`, which is invalid HTML. These
    // documents are not hydrated, so it is removed.
    let body = body.replace("<!>", "");
    // `trunk serve` has inserted its reload script into the body, so the body is not empty.
    fill(&whole, "<body>", &format!("<body>{body}"))
}

/// The static screen that the main button leads to. It is embedded in the document, so that the click needs
/// neither WebAssembly nor the network.
fn next_static(route: Route) -> Option<Route> {
    (route == Route::Home).then_some(Route::Needs)
}

/// The page of a screen as HTML, rendered by the same components as in the browser.
#[must_use]
pub fn page_html(shown: &Shown) -> String {
    Owner::new().with(|| {
        let client = Client::to_print();
        format!("<div class=\"page\">{}</div>", page(client.shell, shown).to_html())
    })
}

/// The scripts that run before WebAssembly has loaded. They are inlined into each document, so their
/// comments are removed.
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
