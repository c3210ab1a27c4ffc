//! `serve --demo`: one command, nothing else needed; stops when told to; starts again on what was there.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::support::Place;

struct Server {
    process: Child,
    out: BufReader<ChildStdout>,
    address: String,
}

impl Server {
    fn start(place: &Place) -> Self {
        let mut command = place.command();
        command.args(["serve", "--demo", "--listen", "127.0.0.1:0"]).stdout(Stdio::piped());
        let mut process = command.stderr(Stdio::null()).spawn().unwrap();
        let mut out = BufReader::new(process.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("espace-sante listens on http://").unwrap().to_owned();
        Self { process, out, address }
    }

    /// Everything that the server answers to this request.
    fn request(&self, head: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let length = body.len();
        write!(
            stream,
            "{head} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\n\
             content-length: {length}\r\n\r\n{body}"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn begin(&self) -> String {
        let body = r#"{"birth_date":"1975-04-18","card":{"kind":"with_photo","nir":"2 75 04 99 801 012 32",
            "serial":"10473920561"}}"#;
        self.request("POST /api/v1/activation", body)
    }

    /// Sends the signal that a service manager sends, and waits for the end.
    fn stop(mut self) -> (i32, String) {
        let pid = self.process.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
        let mut said = String::new();
        self.out.read_to_string(&mut said).unwrap();
        (self.process.wait().unwrap().code().unwrap(), said)
    }
}

#[test]
fn a_demonstration_starts_by_itself_says_where_it_is_and_stops_in_order() {
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
fn a_demonstration_starts_again_on_the_database_that_it_left() {
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

#[test]
fn a_real_service_starts_without_a_help_line_of_its_own_and_warns_of_each_thing_it_lacks() {
    let place = Place::new();
    let (keys, database) = (place.text("keys.json"), place.database());
    let mut command = place.command();
    command.args(["serve", "--listen", "127.0.0.1:0", "--public-url", "https://a.example"]);
    command.args(place.with_keys(&keys, &database)).args(["--help-hours", "le matin"]);
    command.args(["--sms-url", "https://sms.example", "--sms-token", "s3cret"]);
    let mut process = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut out = BufReader::new(process.stdout.take().unwrap());
    out.read_line(&mut String::new()).unwrap();
    assert!(Command::new("kill").args(["-TERM", &process.id().to_string()]).status().unwrap().success());
    let mut log = String::new();
    process.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    assert!(process.wait().unwrap().success(), "{log}");
    for option in ["--service-name", "--help-phone", "--operator-address"] {
        let warned = log.lines().filter(|line| line.contains("WARN") && line.contains(option)).count();
        assert_eq!(warned, 1, "{option}: {log}");
    }
    assert!(log.contains("34 22") && !log.contains("--help-hours"), "{log}");
}

#[test]
fn a_port_that_is_taken_is_named() {
    let place = Place::new();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let done = place.run(&["serve", "--demo", "--listen", &address]);
    assert_eq!(done.code, 1);
    assert!(done.err.contains(&address) && done.err.contains("--listen"), "{}", done.err);
}
