//! A running portal with an SMS gateway, and a person who uses it.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::desk::Desk;
use super::people::{HOLDER_BORN, nir, phone, serial};
use crate::support::Running;

/// Time-out for a code on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// Codes by phone number.
type Codes = Arc<Mutex<HashMap<String, String>>>;

/// A running server; dropping this stops it.
pub(super) struct Portal {
    _process: Running,
    address: String,
    codes: Codes,
}

impl Portal {
    pub(super) fn start(desk: &Desk) -> Self {
        let codes = Codes::default();
        let gateway = TcpListener::bind("127.0.0.1:0").unwrap();
        let sms_url = format!("http://{}/sms", gateway.local_addr().unwrap());
        let kept = Arc::clone(&codes);
        thread::spawn(move || {
            for stream in gateway.incoming().map_while(Result::ok) {
                let kept = Arc::clone(&kept);
                thread::spawn(move || take_messages(&stream, &kept));
            }
        });
        let mut command = desk.place.command();
        command.args(["serve", "--listen", "127.0.0.1:0", "--public-url", "https://portal.example"]);
        command.args(["--keys", &desk.keys, "--database", &desk.database.url()]);
        command.args(["--sms-url", &sms_url, "--sms-token", "token"]);
        let mut process = Running::start(command.stdout(Stdio::piped()).stderr(Stdio::null()));
        let (_, line) = process.first_line();
        let address = line.trim().strip_prefix("espace-sante listens on http://").unwrap().to_owned();
        Self { _process: process, address, codes }
    }

    /// The holder of this card, without a journey.
    pub(super) fn holder(&self, card: usize) -> Holder<'_> {
        Holder { portal: self, card, cookie: String::new(), slowest: Duration::ZERO }
    }

    /// Waits for the code sent to this number, and removes it.
    fn code(&self, phone: &str) -> String {
        let to = format!("+33{}", phone.replace(' ', "").trim_start_matches('0'));
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            if let Some(code) = self.codes.lock().unwrap().remove(&to) {
                return code;
            }
            thread::sleep(Duration::from_millis(5));
        }
        panic!("no code was sent to {phone}");
    }
}

/// A card's holder as a client of the portal.
pub(super) struct Holder<'a> {
    portal: &'a Portal,
    card: usize,
    cookie: String,
    /// The longest response time so far.
    pub(super) slowest: Duration,
}

impl Holder<'_> {
    /// Sends a request and returns the response; panics on a server error.
    pub(super) fn call(&mut self, head: &str, body: &Value) -> (u16, Value) {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let asked = Instant::now();
        let mut stream = TcpStream::connect(&self.portal.address).unwrap();
        write!(
            stream,
            "{head} HTTP/1.1\r\nhost: portal.example\r\nconnection: close\r\ncookie: {}\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            self.cookie,
            body.len()
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        self.slowest = self.slowest.max(asked.elapsed());
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status: u16 = head.split(' ').nth(1).unwrap().parse().unwrap();
        assert!(status < 500, "{answer}");
        let set = head.lines().find_map(|line| line.strip_prefix("set-cookie: "));
        if let Some((cookie, _)) = set.and_then(|cookie| cookie.split_once(';')) {
            cookie.clone_into(&mut self.cookie);
        }
        (status, serde_json::from_str(body).unwrap_or_default())
    }

    pub(super) fn begin(&mut self) -> (u16, Value) {
        let card = json!({ "kind": "with_photo", "nir": nir(self.card), "serial": serial(self.card) });
        self.call("POST /api/v1/activation", &json!({ "birth_date": HOLDER_BORN, "card": card }))
    }

    /// Walks the journey from its beginning to the redeemed code.
    pub(super) fn prove(&mut self) -> Value {
        assert_eq!(self.begin().0, 201);
        assert_eq!(self.call("POST /api/v1/activation/code", &json!({ "channel": "sms" })).0, 202);
        let code = self.portal.code(&phone(self.card));
        let (status, view) = self.call("POST /api/v1/activation/code/verification", &json!({ "code": code }));
        assert_eq!(status, 200, "{view}");
        view
    }

    /// Walks the journey from the redeemed code to its end.
    pub(super) fn activate(&mut self, view: &Value) {
        let consent = json!({
            "terms_accepted": true, "privacy_accepted": true, "terms_version": view["terms_version"]
        });
        assert_eq!(self.call("POST /api/v1/activation/consent", &consent).0, 200);
        assert_eq!(self.call("POST /api/v1/activation/contact", &json!({ "confirmed": true })).0, 200);
        let identifier = format!("camille.martin.{}", self.card);
        let account = json!({ "identifier": identifier, "password": "Un-Mot-2-Passe!" });
        let (status, view) = self.call("POST /api/v1/activation/account", &account);
        assert_eq!((status, view["step"].as_str()), (201, Some("done")), "{view}");
    }
}

/// Receives messages until the server closes the connection.
fn take_messages(stream: &TcpStream, codes: &Codes) {
    let mut input = BufReader::new(stream);
    loop {
        let mut length = 0;
        loop {
            let mut line = String::new();
            if input.read_line(&mut line).unwrap_or(0) == 0 {
                return;
            }
            if let Some(value) = line.to_lowercase().strip_prefix("content-length: ") {
                length = value.trim().parse().unwrap();
            }
            if line.trim().is_empty() {
                break;
            }
        }
        let mut body = vec![0; length];
        input.read_exact(&mut body).unwrap();
        let message: Value = serde_json::from_slice(&body).unwrap();
        if let Some((code, _)) = message["text"].as_str().unwrap().split_once(" est mon code") {
            codes.lock().unwrap().insert(message["to"].as_str().unwrap().to_owned(), code.replace(' ', ""));
        }
        let mut output = stream;
        output.write_all(b"HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\n\r\n").unwrap();
    }
}
