//! `cargo xtask screenshots`: the README's pictures, made from the running product.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use crate::failure::Failure;
use crate::run::{run, start};
use crate::workspace::Workspace;
use crate::{server, system, tools};

/// How long the server may take to be ready.
const PATIENCE: Duration = Duration::from_secs(30);
/// The pictures that the README shows, on a phone 360 pixels wide.
const PICTURES: [&str; 2] = ["start-360", "card-numbers-360"];

/// Starts the demonstration on a port of its own and lets the browser take the pictures.
///
/// # Errors
/// Something is missing, the server does not come up, or a picture cannot be taken.
pub(crate) fn screenshots(workspace: &Workspace) -> Result<(), Failure> {
    let browser = system::ensure_browser(workspace)?;
    tools::ensure_node_packages(workspace, &workspace.root.join("e2e"))?;
    let program = server::build(workspace)?;
    let address = free_address()?;
    let data = fresh_folder(workspace)?;
    let mut command = workspace.command(&program.to_string_lossy());
    command.args(["serve", "--demo", "--listen", &address.to_string(), "--data-dir"]).arg(data);
    let server = command.stdin(Stdio::null()).spawn().map_err(|source| start(&command, source))?;
    let server = Server(server);
    wait_until_ready(address)?;
    let mut pictures = workspace.command("node");
    pictures.args(["e2e/screenshots.mjs", &format!("http://{address}"), "docs/images"]).args(PICTURES);
    let result = run(pictures.env("CHROMIUM", browser));
    drop(server);
    result
}

/// The pictures walk the whole way, and nobody activates a space twice; and the person's own
/// demonstration stays as it is.
fn fresh_folder(workspace: &Workspace) -> Result<PathBuf, Failure> {
    let folder = workspace.target.join("screenshots");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(Failure::file(&folder))?;
    }
    Ok(folder)
}

/// The started server; it ends with this value.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing left to end.
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

fn free_address() -> Result<SocketAddr, Failure> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
    listener.and_then(|listener| listener.local_addr()).map_err(Failure::file("a free port"))
}

fn wait_until_ready(address: SocketAddr) -> Result<(), Failure> {
    let began = Instant::now();
    while began.elapsed() < PATIENCE {
        if is_ready(address) {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(100));
    }
    Err(Failure::Missing {
        what: "the demonstration server's readiness".to_owned(),
        remedy: format!(
            "It did not answer /health/ready within {} seconds; see its messages above.",
            PATIENCE.as_secs()
        ),
    })
}

/// Whether the server answers `/health/ready` with 200. By hand: an HTTP client would be the only dependency.
fn is_ready(address: SocketAddr) -> bool {
    let ask = || -> std::io::Result<[u8; 12]> {
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(Duration::from_secs(2)))?;
        write!(stream, "GET /health/ready HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
        let mut status = [0; 12];
        stream.read_exact(&mut status)?;
        Ok(status)
    };
    ask().is_ok_and(|status| status.ends_with(b" 200"))
}
