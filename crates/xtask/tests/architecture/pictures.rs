//! The pictograms: each name has a drawing and each drawing a name, in one style and with a known origin.

use std::collections::BTreeSet;
use std::fs;

use crate::sources::root;

/// The maximum size. A larger drawing is too detailed for a pictogram.
const BYTES: usize = 2048;
/// The start of every drawing: grid and stroke, and hidden from screen readers.
const HEAD: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\" focusable=\"false\" \
     viewBox=\"0 0 64 64\" fill=\"var(--p-paper,#FFFFFF)\" stroke=\"var(--p-ink,#2A1833)\" stroke-width=\"4\" \
     stroke-linecap=\"round\" stroke-linejoin=\"round\">";
/// The allowed elements.
const SHAPES: [&str; 3] = ["circle", "path", "rect"];
/// The allowed colours, each with a fallback for viewers without the theme.
const COLOURS: [&str; 5] = [
    "none",
    "var(--p-accent,#FFC83D)",
    "var(--p-ink,#2A1833)",
    "var(--p-ok,#C9E8D3)",
    "var(--p-paper,#FFFFFF)",
];
/// The thinnest line that is visible at 24 px.
const THIN: f32 = 3.0;

#[test]
fn every_picture_has_a_drawing_and_every_drawing_a_picture() {
    let drawn: BTreeSet<String> = drawings().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names(), drawn);
    let shown = read("frontend/src/components/pictogram.rs");
    for line in read(PICTURES).lines().filter(|line| line.contains(" => \"")) {
        let (variant, name) = line.trim().split_once(" => \"").expect("a variant and its name");
        let name = name.trim_end_matches("\",");
        let arm = format!("Pictogram::{variant} => include_str!(\"../../pictures/{name}.svg\"),");
        assert!(shown.contains(&arm), "{variant} shows another drawing than {name}.svg");
    }
}

#[test]
fn every_drawing_is_of_the_family() {
    for (name, text) in drawings() {
        assert!(text.len() <= BYTES, "{name}: {} bytes", text.len());
        let rest = text.strip_prefix(HEAD).unwrap_or_else(|| panic!("{name} begins otherwise"));
        let shapes =
            rest.trim_end().strip_suffix("</svg>").unwrap_or_else(|| panic!("{name} ends otherwise"));
        for shape in shapes.split_inclusive("/>") {
            let (kind, attributes) = shape.split_once(' ').unwrap_or((shape, ""));
            assert!(SHAPES.iter().any(|shape| kind == format!("<{shape}")), "{name}: {kind}");
            let values: Vec<&str> = attributes.trim_end_matches("/>").split('"').collect();
            for pair in values.chunks_exact(2) {
                attribute(&name, pair[0].trim().trim_end_matches('='), pair[1]);
            }
        }
    }
}

fn attribute(picture: &str, name: &str, value: &str) {
    match name {
        "fill" | "stroke" => assert!(COLOURS.contains(&value), "{picture}: {name} {value}"),
        "stroke-width" => assert!(value.parse::<f32>().expect("a width") >= THIN, "{picture}: {value}"),
        "cx" | "cy" | "d" | "height" | "r" | "rx" | "stroke-dasharray" | "stroke-linecap" | "width" | "x"
        | "y" => {}
        other => panic!("{picture}: {other}"),
    }
}

#[test]
fn a_drawing_alone_has_the_colours_of_the_usual_theme() {
    let style = read("frontend/style/main.css");
    for colour in COLOURS.iter().filter_map(|colour| colour.strip_prefix("var(")) {
        let token = colour.trim_end_matches(')').replace(',', ": ") + ";";
        assert!(style.contains(&token), "main.css has no {token}");
    }
}

#[test]
fn the_notice_says_where_every_picture_comes_from() {
    let notice = read("NOTICE");
    let listed =
        notice.split_once("The pictograms:").expect("the list").1.split_once('.').expect("its end").0;
    let listed: BTreeSet<String> = listed.split(',').map(|name| name.trim().to_owned()).collect();
    assert_eq!(names(), listed);
}

const PICTURES: &str = "crates/texts/src/pictogram.rs";

/// The names of pictograms in `texts`.
fn names() -> BTreeSet<String> {
    let text = read(PICTURES);
    let named = |line: &str| Some(line.split_once(" => \"")?.1.trim_end_matches("\",").to_owned());
    let names: BTreeSet<String> = text.lines().filter_map(named).collect();
    assert!(!names.is_empty(), "{PICTURES} names no picture: this test looks in the wrong place");
    names
}

/// The drawings with their names, without the large ones of the brand.
fn drawings() -> Vec<(String, String)> {
    let folder = root().join("frontend/pictures");
    let entries = fs::read_dir(folder).expect("the pictures").map(|entry| entry.expect("an entry").path());
    let files = entries.filter(|path| path.is_file());
    files
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            let name = name.strip_suffix(".svg").unwrap_or_else(|| panic!("{name} is no drawing")).to_owned();
            (name, fs::read_to_string(&path).expect("a text"))
        })
        .collect()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}
