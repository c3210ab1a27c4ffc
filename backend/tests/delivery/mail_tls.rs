//! Mail over TLS: no clear-text session where TLS is required, no session with an untrusted server.

use backend::settings::DeliverySettings;
use shared::contact::Channel;
use std::path::Path;

use crate::sinks::{Protection, SmtpSink};
use crate::support::bench::{Bench, TRY, by_mail};
use crate::support::tls::acceptor;

fn trusting(url: &str, authorities: &Path) -> DeliverySettings {
    let mut settings = by_mail(url);
    settings.mail.as_mut().unwrap().extra_authorities = Some(authorities.to_owned());
    settings
}

#[tokio::test]
async fn mail_is_sent_by_starttls_and_by_tls_to_a_trusted_server() {
    let folder = tempfile::tempdir().unwrap();
    let authorities = folder.path().join("ca.pem");
    for (scheme, query) in [("smtp", "?tls=required"), ("smtps", "")] {
        let tls = acceptor(&authorities);
        let protection =
            if scheme == "smtps" { Protection::Implicit(tls) } else { Protection::StartTls(tls) };
        let (bench, sink) = (Bench::new(), SmtpSink::start(protection).await);
        bench.enqueue("id-1", Channel::Email);
        let url = format!("{scheme}://u:p@127.0.0.1:{}{query}", sink.port);
        bench.worker(&trusting(&url, &authorities), TRY).deliver_due().await.unwrap();
        assert_eq!(sink.taken().len(), 1, "{scheme}");
        assert!(sink.taken()[0].encrypted && sink.taken()[0].auth.is_some());
    }
}

#[tokio::test]
async fn an_untrusted_server_receives_nothing_and_the_message_waits() {
    let folder = tempfile::tempdir().unwrap();
    let tls = acceptor(&folder.path().join("unknown.pem"));
    let (bench, sink) = (Bench::new(), SmtpSink::start(Protection::StartTls(tls)).await);
    bench.enqueue("id-1", Channel::Email);
    let url = format!("smtp://u:p@127.0.0.1:{}?tls=required", sink.port);
    bench.worker(&by_mail(&url), TRY).deliver_due().await.unwrap();
    assert_eq!((sink.taken().len(), bench.waiting()), (0, 1));
}

#[tokio::test]
async fn when_tls_is_required_a_server_without_it_receives_neither_password_nor_mail() {
    let (bench, sink) = (Bench::new(), SmtpSink::start(Protection::None).await);
    bench.enqueue("id-1", Channel::Email);
    let url = format!("smtp://u:p@127.0.0.1:{}?tls=required", sink.port);
    bench.worker(&by_mail(&url), TRY).deliver_due().await.unwrap();
    assert_eq!((sink.taken().len(), bench.waiting()), (0, 1));
}
