//! A mail server that stores its mails: plain, STARTTLS or TLS, with refusals that a test sets.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufStream};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

/// A received mail.
#[derive(Clone, Debug)]
pub(crate) struct Mail {
    /// Whether the session was encrypted.
    pub(crate) encrypted: bool,
    /// The `AUTH` argument, if any.
    pub(crate) auth: Option<String>,
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) data: String,
}

impl Mail {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let head = self.data.split("\r\n\r\n").next().unwrap_or_default();
        head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }
}

/// The point at which the server refuses once, with its reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refuse {
    Recipient(&'static str),
    Data(&'static str),
    Auth(&'static str),
    /// Accepts the connection and never replies.
    Silent,
}

/// How the server protects its sessions.
#[derive(Clone)]
pub(crate) enum Protection {
    None,
    StartTls(TlsAcceptor),
    Implicit(TlsAcceptor),
}

/// A running server.
pub(crate) struct SmtpSink {
    pub(crate) port: u16,
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    taken: Mutex<Vec<Mail>>,
    refusals: Mutex<VecDeque<Refuse>>,
}

impl SmtpSink {
    pub(crate) async fn start(protection: Protection) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let state = Arc::new(State::default());
        let shared = Arc::clone(&state);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(accept(stream, protection.clone(), Arc::clone(&shared)));
            }
        });
        Self { port, state }
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// The next session that reaches this point is refused.
    pub(crate) fn refuse(&self, refusal: Refuse) {
        self.state.refusals.lock().unwrap().push_back(refusal);
    }

    pub(crate) fn taken(&self) -> Vec<Mail> {
        self.state.taken.lock().unwrap().clone()
    }
}

impl State {
    /// The reply of the pending refusal, if it applies here.
    fn refusal(&self, here: impl Fn(Refuse) -> Option<&'static str>) -> Option<&'static str> {
        let mut refusals = self.refusals.lock().unwrap();
        let words = here(*refusals.front()?)?;
        refusals.pop_front();
        Some(words)
    }
}

async fn accept(stream: TcpStream, protection: Protection, state: Arc<State>) {
    if state.refusal(|next| (next == Refuse::Silent).then_some("")).is_some() {
        // Keeps the connection open until the client closes it.
        let _ = BufStream::new(stream).read_line(&mut String::new()).await;
        return;
    }
    // Some tests make the client break off.
    let _ = match protection {
        Protection::None => Session::new(stream, None, &state).greet().await.map(drop),
        Protection::Implicit(tls) => match tls.accept(stream).await {
            Ok(stream) => Session::encrypted(stream, &state).greet().await.map(drop),
            Err(error) => Err(error),
        },
        Protection::StartTls(tls) => match Session::new(stream, Some(()), &state).greet().await {
            Ok(Some(stream)) => match tls.accept(stream).await {
                Ok(stream) => Session::encrypted(stream, &state).talk().await.map(drop),
                Err(error) => Err(error),
            },
            Ok(None) => Ok(()),
            Err(error) => Err(error),
        },
    };
}

struct Session<'a, S: AsyncRead + AsyncWrite + Unpin> {
    stream: BufStream<S>,
    starttls: Option<()>,
    encrypted: bool,
    state: &'a State,
}

impl<'a, S: AsyncRead + AsyncWrite + Unpin> Session<'a, S> {
    fn new(stream: S, starttls: Option<()>, state: &'a State) -> Self {
        Self { stream: BufStream::new(stream), starttls, encrypted: false, state }
    }

    fn encrypted(stream: S, state: &'a State) -> Self {
        Self { stream: BufStream::new(stream), starttls: None, encrypted: true, state }
    }

    async fn greet(mut self) -> std::io::Result<Option<S>> {
        self.say("220 sink.example ESMTP").await?;
        self.talk().await
    }

    /// Serves until the client leaves, or asks for TLS: then returns its stream.
    async fn talk(mut self) -> std::io::Result<Option<S>> {
        let (mut auth, mut from, mut to) = (None, String::new(), String::new());
        loop {
            let mut line = String::new();
            if self.stream.read_line(&mut line).await? == 0 {
                return Ok(None);
            }
            let line = line.trim_end();
            match line.split(' ').next().unwrap_or_default().to_uppercase().as_str() {
                "EHLO" => {
                    let starttls = self.starttls.map_or("", |()| "250-STARTTLS\r\n");
                    self.say(&format!("250-sink.example\r\n{starttls}250-8BITMIME\r\n250 AUTH PLAIN"))
                        .await?;
                }
                "STARTTLS" if self.starttls.is_some() => {
                    self.say("220 go on").await?;
                    return Ok(Some(self.stream.into_inner()));
                }
                "AUTH" => {
                    auth = line.rsplit(' ').next().map(str::to_owned);
                    let refusal = self.state.refusal(|next| match next {
                        Refuse::Auth(words) => Some(words),
                        Refuse::Recipient(_) | Refuse::Data(_) | Refuse::Silent => None,
                    });
                    self.say(refusal.unwrap_or("235 welcome")).await?;
                }
                "MAIL" => {
                    from = line.to_owned();
                    self.say("250 ok").await?;
                }
                "RCPT" => {
                    to = line.to_owned();
                    let refusal = self.state.refusal(|next| match next {
                        Refuse::Recipient(words) => Some(words),
                        Refuse::Auth(_) | Refuse::Data(_) | Refuse::Silent => None,
                    });
                    self.say(refusal.unwrap_or("250 ok")).await?;
                }
                "DATA" => {
                    self.say("354 go on").await?;
                    let data = self.data().await?;
                    let refusal = self.state.refusal(|next| match next {
                        Refuse::Data(words) => Some(words),
                        Refuse::Auth(_) | Refuse::Recipient(_) | Refuse::Silent => None,
                    });
                    if refusal.is_none() {
                        let mail = Mail {
                            encrypted: self.encrypted,
                            auth: auth.clone(),
                            from: from.clone(),
                            to: to.clone(),
                            data,
                        };
                        self.state.taken.lock().unwrap().push(mail);
                    }
                    self.say(refusal.unwrap_or("250 taken")).await?;
                }
                "QUIT" => {
                    self.say("221 bye").await?;
                    return Ok(None);
                }
                "NOOP" | "RSET" => self.say("250 ok").await?,
                _ => self.say("502 what?").await?,
            }
        }
    }

    async fn data(&mut self) -> std::io::Result<String> {
        let mut data = String::new();
        loop {
            let mut line = String::new();
            if self.stream.read_line(&mut line).await? == 0 || line == ".\r\n" {
                return Ok(data);
            }
            data.push_str(line.strip_prefix('.').unwrap_or(&line));
        }
    }

    async fn say(&mut self, text: &str) -> std::io::Result<()> {
        self.stream.write_all(format!("{text}\r\n").as_bytes()).await?;
        self.stream.flush().await
    }
}
