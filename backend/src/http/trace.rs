//! The tracing span of a request: method, route, status, request id. The route is that of a call, or the path of a
//! document or file of the client. The span has no raw path, query, header or network address, because logs must
//! not identify users.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::{Error, HttpMessage, HttpRequest, web};
use tracing::Span;
use tracing::field::Empty;
use tracing_actix_web::{RequestId, RootSpanBuilder};

use super::documents::Documents;

/// Builds the span of a request.
#[derive(Debug)]
pub(super) struct RequestSpan;

impl RootSpanBuilder for RequestSpan {
    fn on_request_start(request: &ServiceRequest) -> Span {
        let request_id = request.extensions().get::<RequestId>().map(ToString::to_string);
        tracing::info_span!(
            "request",
            method = method(request.method()),
            route = Empty,
            status = Empty,
            request_id = request_id.unwrap_or_default(),
        )
    }

    fn on_request_end<B: MessageBody>(span: Span, outcome: &Result<ServiceResponse<B>, Error>) {
        let status = match outcome {
            Ok(response) => {
                record_route(&span, response.request());
                response.status()
            }
            Err(error) => error.as_response_error().status_code(),
        };
        span.record("status", status.as_u16());
        span.in_scope(|| tracing::info!("answered"));
    }
}

fn record_route(span: &Span, request: &HttpRequest) {
    let pattern = request.match_pattern();
    let documents = request.app_data::<web::Data<Documents>>();
    let document = || documents.and_then(|documents| documents.address_of(request.path()));
    span.record("route", pattern.as_deref().or_else(document).unwrap_or("other"));
}

/// The method, if it is a known one. A client may send any text as its method.
const fn method(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use std::io::{self, Write};
    use std::sync::{Arc, Mutex};

    use actix_web::App;
    use actix_web::test::{TestRequest, call_service, init_service};
    use tracing_actix_web::TracingLogger;

    use super::*;
    use crate::http::documents;

    #[derive(Clone, Default)]
    struct Log(Arc<Mutex<Vec<u8>>>);

    impl Write for Log {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[actix_web::test]
    async fn the_log_has_routes_and_documents_and_no_raw_path() {
        let log = Log::default();
        let writer = log.clone();
        let subscriber = tracing_subscriber::fmt().json().with_writer(move || writer.clone()).finish();
        let _logged = tracing::subscriber::set_default(subscriber);
        let app = init_service(
            App::new()
                .app_data(web::Data::new(documents::tests::documents()))
                .wrap(TracingLogger::<RequestSpan>::new())
                .service(crate::http::get_only::get_only("/called/{part}", || async { "" }))
                .default_service(web::to(documents::answer)),
        )
        .await;
        let mut routes = Vec::new();
        for path in
            ["/", "/activer/naissance?nom=secret", "/activer/", "/called/secret", "/secret", "/api/secret"]
        {
            log.0.lock().unwrap().clear();
            call_service(&app, TestRequest::get().uri(path).to_request()).await;
            let logged = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
            assert!(!logged.contains("secret"), "{path}: {logged}");
            let line: serde_json::Value = serde_json::from_str(logged.lines().next().unwrap()).unwrap();
            routes.push(line["span"]["route"].as_str().unwrap().to_owned());
        }
        assert_eq!(routes, ["/", "/activer/naissance", "/activer", "/called/{part}", "other", "other"]);
    }
}
