//! A mail server and an SMS gateway that accept everything and keep it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

/// Something that messages arrive at.
pub(crate) struct Sink {
    pub(crate) address: SocketAddr,
    arrived: Receiver<String>,
}

impl Sink {
    /// SMTP (RFC 5321) without TLS, as on the machine itself.
    pub(crate) fn mail() -> Self {
        Self::of(take_mail)
    }

    /// `POST` with a JSON body.
    pub(crate) fn sms() -> Self {
        Self::of(take_sms)
    }

    /// The next message, whole.
    pub(crate) fn next(&self) -> String {
        self.arrived.recv_timeout(Duration::from_secs(20)).expect("a message")
    }

    fn of(take: fn(TcpStream) -> Option<String>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (sender, arrived) = channel();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (stream, sender): (_, Sender<String>) = (stream.unwrap(), sender.clone());
                thread::spawn(move || {
                    if let Some(message) = take(stream) {
                        drop(sender.send(message));
                    }
                });
            }
        });
        Self { address, arrived }
    }
}

fn take_mail(stream: TcpStream) -> Option<String> {
    let mut answers = stream.try_clone().unwrap();
    let mut answer = move |line: &str| answers.write_all(format!("{line}\r\n").as_bytes());
    answer("220 sink").ok()?;
    let mut lines = BufReader::new(stream).lines();
    while let Some(Ok(line)) = lines.next() {
        match line.get(..4).unwrap_or(&line).to_ascii_uppercase().as_str() {
            "DATA" => {
                answer("354 go on").ok()?;
                let body = lines.by_ref().map_while(Result::ok).take_while(|line| line != ".");
                let message = body.collect::<Vec<_>>().join("\n");
                answer("250 kept").ok()?;
                return Some(message);
            }
            "QUIT" => return None,
            _ => answer("250 sink").ok()?,
        }
    }
    None
}

fn take_sms(stream: TcpStream) -> Option<String> {
    let mut answers = stream.try_clone().ok()?;
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
        if line.trim().is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    answers.write_all(b"HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").ok()?;
    String::from_utf8(body).ok()
}
