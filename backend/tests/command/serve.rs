//! `serve`: a demonstration needs no option, the printed address accepts requests, a signal stops it gracefully.

use std::io::{BufReader, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::{ChildStdout, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::support::{Place, Running};

/// Time-out for a start on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

struct Server {
    process: Running,
    out: BufReader<ChildStdout>,
    address: String,
}

impl Server {
    fn start(place: &Place) -> Self {
        let mut command = place.command();
        command.args(["serve", "--demo", "--listen", "127.0.0.1:0"]).stdout(Stdio::piped());
        let mut process = Running::start(command.stderr(Stdio::null()));
        let (out, line) = process.first_line();
        let address = line.trim().strip_prefix("espace-sante listens on http://").unwrap().to_owned();
        Self { process, out, address }
    }

    /// Sends a request and returns the whole response.
    fn request(&self, head: &str, body: &str) -> String {
        exchange(TcpStream::connect(&self.address).unwrap(), head, body)
    }

    fn begin(&self) -> String {
        let body = r#"{"birth_date":"1975-04-18","card":{"kind":"with_photo","nir":"2 75 04 99 801 012 32",
            "serial":"10473920561"}}"#;
        self.request("POST /api/v1/activation", body)
    }

    /// Sends SIGTERM, as a service manager does, and waits for the end.
    fn stop(mut self) -> (i32, String) {
        self.process.terminate();
        let mut said = String::new();
        self.out.read_to_string(&mut said).unwrap();
        (self.process.end(), said)
    }
}

/// Sends one request and returns all bytes until the server closes the connection.
fn exchange(mut stream: TcpStream, head: &str, body: &str) -> String {
    let length = body.len();
    write!(
        stream,
        "{head} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\n\
         content-length: {length}\r\n\r\n{body}"
    )
    .unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn a_demonstration_starts_without_options_prints_its_address_and_stops_gracefully() {
    let place = Place::new();
    let server = Server::start(&place);
    assert!(server.request("GET /health/ready", "").starts_with("HTTP/1.1 200"));
    assert!(server.begin().starts_with("HTTP/1.1 201"), "{}", server.begin());
    let address = server.address.clone();
    let (code, said) = server.stop();
    assert_eq!(code, 0);
    assert!(said.contains(&format!("open http://{address}")), "{said}");
    assert!(said.contains(&format!("http://{address}/demo")), "{said}");
    assert!(TcpStream::connect(&address).is_err());
}

#[test]
fn a_demonstration_restarts_on_its_own_database() {
    let place = Place::new();
    for _ in 0..2 {
        let server = Server::start(&place);
        assert!(server.begin().starts_with("HTTP/1.1 201"));
        let activated = r#"{"birth_date":"1998-06-06","card":{"kind":"with_photo","nir":"198069981931485",
            "serial":"23493706281"}}"#;
        assert!(server.request("POST /api/v1/activation", activated).contains("already_activated"));
        assert_eq!(server.stop().0, 0);
    }
    assert!(place.path(".local/share/espace-sante-demo/demo.db").exists());
}

#[test]
fn a_demonstration_never_opens_a_real_database() {
    let place = Place::new();
    let (keys, database) = (place.text("keys.json"), place.database());
    let file = place.write("people.csv", backend::demo::registry_file());
    let imported =
        place.run(&[&["import", file.as_str()], place.with_keys(&keys, &database).as_slice()].concat());
    assert_eq!(imported.code, 0, "{}", imported.err);
    for keys in [[].as_slice(), &["--keys", keys.as_str()]] {
        let demo = ["serve", "--demo", "--listen", "127.0.0.1:0", "--database", &database];
        let done = place.run(&[demo.as_slice(), keys].concat());
        assert_eq!(done.code, 1);
        assert!(done.err.contains("no demonstration's"), "{}", done.err);
    }
}

/// A real service with only its keys, its database and an SMS gateway.
fn real_service(place: &Place, listen: &str) -> Command {
    let (keys, database) = (place.text("keys.json"), place.database());
    let mut command = place.command();
    command.args(["serve", "--listen", listen, "--public-url", "https://a.example"]);
    command.args(place.with_keys(&keys, &database));
    command.args(["--sms-url", "https://sms.example", "--sms-token", "s3cret"]);
    command
}

#[test]
fn a_real_service_starts_without_a_help_line_of_its_own_and_warns_of_each_missing_option() {
    let place = Place::new();
    let mut command = real_service(&place, "127.0.0.1:0");
    command.args(["--help-hours", "le matin"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut process = Running::start(&mut command);
    let _out = process.first_line();
    process.terminate();
    let log = process.log();
    assert_eq!(process.end(), 0, "{log}");
    for option in ["--service-name", "--help-phone", "--operator-address"] {
        let warned = log.lines().filter(|line| line.contains("WARN") && line.contains(option)).count();
        assert_eq!(warned, 1, "{option}: {log}");
    }
    assert!(log.contains("34 22") && !log.contains("--help-hours"), "{log}");
}

#[test]
fn a_service_stopped_right_after_printing_its_address_ends_gracefully() {
    let place = Place::new();
    for _ in 0..10 {
        let mut command = real_service(&place, "127.0.0.1:0");
        let mut process = Running::start(command.stdout(Stdio::piped()).stderr(Stdio::null()));
        let _out = process.first_line();
        process.terminate();
        assert_eq!(process.end(), 0);
    }
}

#[test]
fn requests_and_signals_are_handled_before_the_address_is_printed() {
    let place = Place::new();
    let address = free_address();
    let (mut said, full) = full_output();
    let mut process = Running::start(real_service(&place, &address).stdout(full).stderr(Stdio::null()));
    assert!(exchange(connect(&address), "GET /health/ready", "").starts_with("HTTP/1.1 200"));
    process.terminate();
    let mut all = String::new();
    said.read_to_string(&mut all).unwrap();
    assert_eq!(process.end(), 0);
    assert!(all.contains(&format!("espace-sante listens on http://{address}\n")), "{}", all.trim());
}

/// A full pipe and its reading end: a program that writes to it blocks until the pipe is read.
fn full_output() -> (UnixStream, OwnedFd) {
    let (reader, mut writer) = UnixStream::pair().unwrap();
    writer.set_nonblocking(true).unwrap();
    while writer.write(b"\n").is_ok() {}
    writer.set_nonblocking(false).unwrap();
    (reader, writer.into())
}

/// A loopback address that no other program here uses, so that its port stays free.
fn free_address() -> String {
    TcpListener::bind("127.0.0.2:0").unwrap().local_addr().unwrap().to_string()
}

/// Connects as soon as the server listens.
fn connect(address: &str) -> TcpStream {
    let began = Instant::now();
    loop {
        match TcpStream::connect(address) {
            Ok(stream) => return stream,
            Err(error) if error.kind() == ErrorKind::ConnectionRefused && began.elapsed() < PATIENCE => {
                sleep(Duration::from_millis(10));
            }
            Err(error) => panic!("{address}: {error}"),
        }
    }
}

#[test]
fn a_port_in_use_is_named() {
    let place = Place::new();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let done = place.run(&["serve", "--demo", "--listen", &address]);
    assert_eq!(done.code, 1);
    assert!(done.err.contains(&address) && done.err.contains("--listen"), "{}", done.err);
}
