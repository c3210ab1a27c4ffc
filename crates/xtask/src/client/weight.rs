//! The transfer size of the client: its WebAssembly and JavaScript, compressed as the server does. The practice
//! module is not counted, because it is fetched only on demand.

use std::fs;
use std::path::{Path, PathBuf};

use brotli::enc::BrotliEncoderParams;

use crate::failure::Failure;
use crate::run::say;

/// The size limit in bytes: 213.3 KB, and 30 KB for accessibility, including the pictures.
const MAX_BYTES: usize = 243_300;
/// The beginning of both file names, and their extensions.
const NAME: &str = "client-";
const ENDS: [&str; 2] = [".wasm", ".js"];

/// Prints the size of the client in a folder.
///
/// # Errors
/// [`Failure::Findings`] if the client is too large, [`Failure::Missing`] or [`Failure::File`] if it is missing.
pub(super) fn weigh(folder: &Path) -> Result<(), Failure> {
    let weights = files(folder)?.iter().map(|file| compressed(file)).collect::<Result<Vec<_>, _>>()?;
    let weight = weights.iter().sum();
    let parts: Vec<_> =
        ENDS.iter().zip(&weights).map(|(end, bytes)| format!("{} {end}", kb(*bytes))).collect();
    let line = format!("The client weighs {} with brotli ({})", kb(weight), parts.join(", "));
    if weight > MAX_BYTES {
        return Err(Failure::Findings(vec![format!("{line}: more than {}", kb(MAX_BYTES))]));
    }
    say(&format!("{line}; it may weigh {}.", kb(MAX_BYTES)));
    Ok(())
}

/// The two files, in the order of [`ENDS`].
fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let paths: Vec<_> = entries.map_err(Failure::file(folder))?.iter().map(fs::DirEntry::path).collect();
    let named = |path: &&PathBuf, end: &str| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(NAME) && name.ends_with(end)
    };
    let file = |end: &&str| {
        paths.iter().find(|path| named(path, end)).cloned().ok_or_else(|| Failure::Missing {
            what: format!("{NAME}…{end} in {}", folder.display()),
            remedy: "Run: cargo xtask test client".to_owned(),
        })
    };
    ENDS.iter().map(file).collect()
}

fn compressed(file: &Path) -> Result<usize, Failure> {
    let content = fs::read(file).map_err(Failure::file(file))?;
    let settings =
        BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: content.len(), ..Default::default() };
    brotli::BrotliCompress(&mut content.as_slice(), &mut std::io::sink(), &settings)
        .map_err(Failure::file(file))
}

/// Formats a number of bytes as kilobytes.
fn kb(bytes: usize) -> String {
    format!("{}.{} KB", bytes / 1000, bytes % 1000 / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The result for a client with this many incompressible bytes.
    fn weighed(name: &str, bytes: usize) -> Result<(), Failure> {
        let folder = std::env::temp_dir().join(format!("xtask-weight-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let mut state = 1_u32;
        let noise = std::iter::repeat_with(|| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        });
        fs::write(folder.join("client-1_bg.wasm"), noise.take(bytes).collect::<Vec<_>>()).unwrap();
        fs::write(folder.join("client-1.js"), "start()").unwrap();
        fs::write(folder.join("practice_bg.wasm"), [7; 10]).unwrap();
        let result = weigh(&folder);
        fs::remove_dir_all(&folder).unwrap();
        result
    }

    #[test]
    fn a_client_above_the_limit_is_found() {
        weighed("light", 1000).unwrap();
        let found = weighed("heavy", MAX_BYTES).unwrap_err().to_string();
        assert!(found.contains("243.3 KB") && found.contains(".wasm"), "{found}");
    }

    #[test]
    fn a_missing_client_is_an_error() {
        let nowhere = std::env::temp_dir();
        assert!(matches!(files(&nowhere.join("no-such-client")), Err(Failure::File { .. })));
        assert_eq!(kb(239_949), "239.9 KB");
    }
}
