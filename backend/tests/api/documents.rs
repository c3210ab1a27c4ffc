//! The client's files: documents with the operator's words, cacheable files, real 404 responses.

use std::collections::BTreeSet;
use std::io::Read as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use shared::api::ErrorCode;
use shared::api::service::ServiceView;

use crate::support::{Answer, TestApp, client};

#[tokio::test]
async fn each_route_of_the_client_serves_its_own_document() {
    let app = TestApp::start().await;
    for (path, title) in
        [("/", "<h1>Espace d’essai"), ("/activer", "<h1>Ce dont"), ("/activer/naissance", "<h1>Ma date")]
    {
        let answer = app.visitor().get(path).await;
        assert_eq!(answer.status.as_u16(), 200, "{path}");
        assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"));
        assert_eq!(answer.header("cache-control"), Some("no-cache"));
        assert!(answer.text().contains(title), "{path}");
    }
}

#[tokio::test]
async fn documents_contain_the_operators_settings() {
    let app = TestApp::start().await;
    let answer = app.visitor().get("/").await;
    let html = answer.text();
    assert!(html.contains("<title>Espace d’essai</title>"));
    assert!(html.contains(
        "<a href=\"tel:0199001234\">01\u{a0}99\u{a0}00\u{a0}12\u{a0}34</a> de 9 heures à 17 heures."
    ));
    let host = app.address().replace("http://", "");
    assert!(html.contains(&format!("<p id=\"host\">{host}</p>")));
    let json = html.split("id=\"service\">").nth(1).unwrap().split("</script>").next().unwrap();
    let in_document: ServiceView = serde_json::from_str(json).unwrap();
    let from_api: ServiceView =
        serde_json::from_slice(&app.visitor().get("/api/v1/service").await.body).unwrap();
    assert_eq!(in_document, from_api);
    assert!(!html.contains("[["), "every placeholder is filled");
}

#[tokio::test]
async fn the_policy_allows_inline_code_by_its_hash() {
    let app = TestApp::start().await;
    let answer = app.visitor().get("/activer").await;
    let policy = answer.header("content-security-policy").unwrap();
    let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    let script = format!("script-src 'self' {} 'wasm-unsafe-eval';", hash(client::SCRIPT));
    let style = format!("style-src 'self' {};", hash("h1{color:#3F1750}"));
    assert!(policy.contains(&script) && policy.contains(&style), "{policy}");
}

#[tokio::test]
async fn any_other_path_is_a_404_with_a_page() {
    let app = TestApp::start().await;
    for path in [
        "/nothing",
        "/activer/rien",
        "/index.html",
        "/activer/index.html",
        "/404",
        "/404.html",
        "/.git/config",
        "/..%2f..%2fetc/passwd",
        "/apis",
    ] {
        let answer = app.visitor().get(path).await;
        assert_eq!(answer.status.as_u16(), 404, "{path}");
        assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"), "{path}");
        assert!(answer.text().contains("Cette page n’existe pas"), "{path}");
    }
    app.send(app.request("POST", "/nothing")).await.problem(ErrorCode::NotFound);
}

#[tokio::test]
async fn a_trailing_slash_redirects_to_the_canonical_path() {
    let app = TestApp::start().await;
    let answer = app.visitor().get("/activer/naissance/").await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (308, Some("/activer/naissance")));
    assert_eq!(app.visitor().get("/nothing/").await.status.as_u16(), 404);
    for path in ["//evil.example", "//evil.example/", "//activer/"] {
        let answer = app.visitor().get(path).await;
        assert_eq!((answer.status.as_u16(), answer.header("location")), (404, None), "{path}");
    }
}

#[tokio::test]
async fn content_hashed_files_are_cached_forever() {
    let app = TestApp::start().await;
    for (path, kind, kept) in [
        ("/client-0123456789abcdef.js", "text/javascript; charset=utf-8", true),
        ("/client-0123456789abcdef_bg.wasm", "application/wasm", true),
        ("/style-fedcba9876543210.css", "text/css; charset=utf-8", true),
        ("/fonts/text.woff2", "font/woff2", false),
        ("/icons/icon-192.png", "image/png", false),
    ] {
        let answer = app.visitor().get(path).await;
        assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, Some(kind)));
        let caching = if kept { "public, max-age=31536000, immutable" } else { "no-cache" };
        assert_eq!(answer.header("cache-control"), Some(caching), "{path}");
    }
}

#[tokio::test]
async fn brotli_is_sent_to_clients_that_accept_it() {
    let app = TestApp::start().await;
    let path = "/style-fedcba9876543210.css";
    let plain = app.visitor().get(path).await;
    assert_eq!(plain.header("content-encoding"), None);
    for accepted in ["br", "gzip, deflate, br, zstd", "gzip;q=0.5, br;q=0.9", "BR"] {
        let answer = encoded(&app, path, accepted).await;
        assert_eq!(answer.header("content-encoding"), Some("br"), "{accepted}");
        assert_eq!(answer.header("vary"), Some("Accept-Encoding"));
        assert!(answer.body.len() < plain.body.len());
        let mut unpacked = Vec::new();
        brotli::Decompressor::new(answer.body.as_slice(), 4096).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, plain.body);
        assert_ne!(answer.header("etag"), plain.header("etag"), "each encoding has its own ETag");
    }
    for accepted in ["gzip", "br;q=0", "identity", "identity;q=0"] {
        let answer = encoded(&app, path, accepted).await;
        assert_eq!((answer.status.as_u16(), answer.header("content-encoding")), (200, None), "{accepted}");
        assert_eq!(answer.body, plain.body);
    }
    assert_eq!(encoded(&app, "/fonts/text.woff2", "br").await.header("content-encoding"), None);
}

#[tokio::test]
async fn a_matching_etag_gets_304() {
    let app = TestApp::start().await;
    for path in ["/", "/style-fedcba9876543210.css"] {
        for accepted in ["br", "identity"] {
            let first = encoded(&app, path, accepted).await;
            let tag = first.header("etag").expect("a tag").to_owned();
            assert!(tag.starts_with('"'), "a strong ETag: {tag}");
            for known in [tag.clone(), format!("W/{tag}"), format!("\"other\", {tag}"), "*".to_owned()] {
                let request = app.request("GET", path).header("accept-encoding", accepted);
                let again = app.send(request.header("if-none-match", known)).await;
                assert_eq!(again.status.as_u16(), 304);
                assert!(again.body.is_empty());
                assert_eq!(again.header("etag"), Some(tag.as_str()));
                assert_eq!(again.header("cache-control"), first.header("cache-control"));
            }
            let request = app.request("GET", path).header("if-none-match", "\"other\"");
            assert_eq!(app.send(request).await.status.as_u16(), 200);
        }
    }
}

#[tokio::test]
async fn head_returns_the_headers_of_get() {
    let app = TestApp::start().await;
    for (path, status) in [("/", 200), ("/style-fedcba9876543210.css", 200), ("/nothing", 404)] {
        let whole = app.visitor().get(path).await;
        let head = app.send(app.request("HEAD", path)).await;
        assert_eq!(head.status.as_u16(), status);
        assert!(head.body.is_empty());
        for name in ["content-type", "content-length", "etag", "cache-control"] {
            assert_eq!(head.header(name), whole.header(name), "{name} of {path}");
        }
    }
}

#[tokio::test]
async fn without_a_built_client_the_page_tells_the_developer_how_to_build_it_and_the_api_works() {
    let app = TestApp::without_a_client().await;
    let answer = app.visitor().get("/").await;
    assert_eq!(answer.status.as_u16(), 404);
    assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
    assert!(answer.text().contains("trunk build"));
    assert_eq!(app.visitor().get("/api/v1/service").await.status.as_u16(), 200);
}

#[tokio::test]
async fn the_manifest_carries_the_operators_name() {
    let app = TestApp::start().await;
    let answer = app.visitor().get("/manifest.webmanifest").await;
    assert_eq!(answer.header("content-type"), Some("application/manifest+json"));
    let manifest: Value = answer.json();
    assert_eq!(manifest["name"], "Espace d’essai");
    assert_eq!(
        (&manifest["start_url"], &manifest["display"]),
        (&Value::from("/"), &Value::from("standalone"))
    );
    assert_eq!((&manifest["lang"], &manifest["theme_color"]), (&Value::from("fr"), &Value::from("#3F1750")));
    let icons: BTreeSet<&str> =
        manifest["icons"].as_array().unwrap().iter().map(|icon| icon["src"].as_str().unwrap()).collect();
    let expected = ["/icons/icon-192.png", "/icons/icon-512.png", "/icons/maskable-512.png"];
    assert_eq!(icons, BTreeSet::from(expected));
}

#[tokio::test]
async fn the_qr_code_encodes_the_public_address() {
    let app = TestApp::start().await;
    let answer = app.visitor().get("/qr.svg").await;
    assert_eq!(answer.header("content-type"), Some("image/svg+xml"));
    assert!(!answer.text().contains("<script"));
    let (side, dark) = drawn(answer.text());
    let mut photograph = rqrr::PreparedImage::prepare_from_bitmap(side, side, |x, y| {
        dark.iter().any(|[left, top, width, height]| {
            (*left..left + width).contains(&x) && (*top..top + height).contains(&y)
        })
    });
    let (_, read) = photograph.detect_grids()[0].decode().unwrap();
    assert_eq!(read, app.address());
}

#[tokio::test]
async fn robots_txt_allows_only_the_start_page_and_the_help() {
    let app = TestApp::start().await;
    let rules = app.visitor().get("/robots.txt").await.text().to_owned();
    assert!(rules.contains("Allow: /$\n") && rules.contains("Disallow: /activer\n"), "{rules}");
    let demo = TestApp::demonstration().await;
    assert!(demo.visitor().get("/robots.txt").await.text().contains("Disallow: /\n"));
}

async fn encoded(app: &TestApp, path: &str, accepted: &str) -> Answer {
    app.send(app.request("GET", path).header("accept-encoding", accepted)).await
}

/// The side of the QR code's picture, and its dark rectangles as left, top, width, height.
fn drawn(svg: &str) -> (usize, Vec<[usize; 4]>) {
    let side = svg.split("width=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
    let path = svg.rsplit(" d=\"").next().unwrap().split('"').next().unwrap();
    let rectangles = path.split('M').skip(1).map(|rectangle| {
        let mut numbers = rectangle.split(|sign: char| !sign.is_ascii_digit()).map(|it| it.parse().unwrap());
        [(); 4].map(|()| numbers.next().unwrap())
    });
    (side, rectangles.collect())
}
