//! The command line: it parses arguments, reads files or the catalogue, prints findings and sets the exit
//! code. It contains no rule.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use falc::{Document, Measures, Rule};
use texts::Language;

const USAGE: &str = "\
falc: a linter for easy-to-read French

falc [--json] [FILE…]             lints Markdown (.md, .markdown) and plain text; without files, the catalogue
falc --catalogue [FILE…]          the catalogue, and files besides
falc --against BASELINE.json …    also names what became harder since the baseline
falc --measure …                  prints the figures for such a baseline, and lints nothing
falc --rules                      lists the rules

Exit code: 0 nothing found, 1 something found, 2 misuse. What became harder is named, not counted.
";

/// The parsed command line.
#[derive(Debug, Default)]
struct Request {
    json: bool,
    catalogue: bool,
    measure: bool,
    rules: bool,
    help: bool,
    against: Option<String>,
    files: Vec<String>,
}

fn main() -> ExitCode {
    match parse(std::env::args().skip(1)).and_then(|request| run(&request)) {
        Ok(code) => code,
        Err(error) => {
            let _ = writeln!(io::stderr(), "falc: {error}\n\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

fn parse(arguments: impl Iterator<Item = String>) -> Result<Request, String> {
    let mut request = Request::default();
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--json" => request.json = true,
            "--catalogue" => request.catalogue = true,
            "--measure" => request.measure = true,
            "--rules" => request.rules = true,
            "--help" | "-h" => request.help = true,
            "--against" => request.against = Some(arguments.next().ok_or("--against: which baseline?")?),
            "--" => request.files.extend(arguments.by_ref()),
            option if option.starts_with('-') && option.len() > 1 => {
                return Err(format!("{option}: no such option"));
            }
            _ => request.files.push(argument),
        }
    }
    Ok(request)
}

fn run(request: &Request) -> Result<ExitCode, String> {
    if request.help {
        return print(USAGE).map(|()| ExitCode::SUCCESS);
    }
    if request.rules {
        let rules: String =
            Rule::ALL.iter().map(|rule| format!("{} {}\n", rule.id(), rule.title())).collect();
        return print(&rules).map(|()| ExitCode::SUCCESS);
    }
    // All input is read before any output, so that a read error leaves standard output empty.
    let before = request.against.as_deref().map(baseline).transpose()?;
    let documents = documents(request)?;
    let measures: Measures = documents.iter().flat_map(Document::measure).collect();
    if request.measure {
        let text = serde_json::to_string_pretty(&measures).map_err(|error| error.to_string())?;
        return print(&format!("{text}\n")).map(|()| ExitCode::SUCCESS);
    }
    let findings: Vec<_> = documents.iter().flat_map(falc::lint).collect();
    let harder = before.map(|before| falc::harder(&before, &measures)).unwrap_or_default();
    if request.json {
        print(&format!("{}\n", falc::as_json(&findings).map_err(|error| error.to_string())?))?;
    } else {
        print(&falc::as_text(&findings))?;
    }
    for harder in harder {
        // Standard error keeps standard output a pure list of findings with `--json`.
        let _ = writeln!(io::stderr(), "harder: {harder}");
    }
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn documents(request: &Request) -> Result<Vec<Document>, String> {
    let mut documents = Vec::new();
    if request.catalogue || request.files.is_empty() {
        documents.push(falc::catalogue(Language::French));
    }
    for file in &request.files {
        let text = read(file)?;
        let ending = Path::new(file).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let is_markdown = ["md", "markdown"].contains(&ending.to_lowercase().as_str());
        documents.push(if is_markdown { falc::markdown(file, &text) } else { falc::plain(file, &text) });
    }
    Ok(documents)
}

fn baseline(file: &str) -> Result<Measures, String> {
    serde_json::from_str(&read(file)?).map_err(|error| format!("{file}: no baseline: {error}"))
}

fn read(file: &str) -> Result<String, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

fn print(text: &str) -> Result<(), String> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        // The process that reads the pipe may close it early.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}
