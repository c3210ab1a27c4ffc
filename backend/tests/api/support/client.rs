//! A small client in the form of trunk's `dist/`: documents with placeholders, hashed files.

/// An inline script of the start document.
pub(crate) const SCRIPT: &str = "document.documentElement.dataset.early='1';";

/// The files of the client.
pub(crate) fn files() -> Vec<(String, Vec<u8>)> {
    let long_css = "p { margin: 0; }\n".repeat(100);
    let documents = [
        ("index.html", start()),
        ("activer/index.html", page("Ce dont j’ai besoin")),
        ("activer/naissance/index.html", page("Ma date de naissance")),
        ("404.html", page("Cette page n’existe pas")),
    ];
    let files = [
        ("client-0123456789abcdef.js", "export default 1;\n".repeat(60)),
        ("client-0123456789abcdef_bg.wasm", "\0asm\u{1}\0\0\0".repeat(40)),
        ("style-fedcba9876543210.css", long_css),
        ("fonts/text.woff2", "wOF2".repeat(40)),
        ("icons/icon-192.png", "PNG".to_owned()),
    ];
    let all = documents.into_iter().chain(files);
    all.map(|(name, content)| (name.to_owned(), content.into_bytes())).collect()
}

fn start() -> String {
    let head = format!("<style>h1{{color:#3F1750}}</style><script>{SCRIPT}</script>");
    let body = "<p>J’appelle le <a href=\"tel:[[help-phone-link]]\">[[help-phone]]</a> [[help-hours]].</p>\
        <p id=\"host\">[[public-host]]</p><p id=\"address\">[[operator-address]]</p><img src=\"/qr.svg\" alt=\"\">\
        <script type=\"application/json\" id=\"service\">[[service-json]]</script>";
    format!(
        "<!doctype html><html lang=\"fr\"><title>[[service-name]]</title>{head}<h1>[[service-name]]</h1>{body}"
    )
}

fn page(title: &str) -> String {
    format!(
        "<!doctype html><html lang=\"fr\"><title>{title} – [[service-name]]</title><h1>{title}</h1>{}",
        "<p>x</p>".repeat(200)
    )
}
