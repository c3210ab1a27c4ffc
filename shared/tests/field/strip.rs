//! Separators between digits.

use shared::field::{Nir, strip};

#[test]
fn white_space_of_every_kind_is_removed() {
    let spaces =
        "\t\n\r \u{85}\u{a0}\u{1680}\u{2000}\u{2009}\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}";
    assert_eq!(strip(&format!("1{spaces}2")), "12");
}

#[test]
fn invisible_characters_are_removed() {
    assert_eq!(strip("\u{feff}1\u{200b}2\u{200e}3\u{2060}4\u{202a}5\u{202c}6\u{ad}7"), "1234567");
}

#[test]
fn dots_slashes_and_hyphens_of_every_kind_are_removed() {
    assert_eq!(strip("1.2·3•4．5/6⁄7∕8-9‐0‑1‒2–3—4―5−6－7"), "12345678901234567");
}

#[test]
fn other_characters_are_kept() {
    let kept = "0aZé_,;:+*()²¾٣\\\u{0}";
    assert_eq!(strip(kept), kept);
}

#[test]
fn a_number_with_all_kinds_of_separators_is_accepted() {
    let nir: Nir = "\u{feff}2\u{a0}55\u{202f}08–14/168.025\u{200b} 38\r\n".parse().unwrap();
    assert_eq!(nir.as_str(), "255081416802538");
}
