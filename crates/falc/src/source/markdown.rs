//! Reads Markdown: titles, paragraphs, list items and table cells become passages. Code, HTML, metadata and
//! link targets are skipped.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::{Document, Passage, Place};

/// Reads Markdown.
#[must_use]
pub fn markdown(file: &str, text: &str) -> Document {
    let mut reader = Reader { file, source: text, lines: line_starts(text), ..Reader::default() };
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        reader.read(&event, range.start, range.end);
    }
    reader.flush();
    reader.document
}

#[derive(Default)]
struct Reader<'a> {
    file: &'a str,
    source: &'a str,
    lines: Vec<usize>,
    text: String,
    places: Vec<Place>,
    in_code: bool,
    document: Document,
}

impl Reader<'_> {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the events are the library's, and most hold no text")]
    fn read(&mut self, event: &Event<'_>, start: usize, end: usize) {
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::MetadataBlock(_)) => self.code(true),
            Event::End(TagEnd::CodeBlock | TagEnd::MetadataBlock(_)) => self.code(false),
            Event::Start(tag) if !is_inline(tag) => self.flush(),
            Event::End(tag) if !is_inline_end(*tag) => self.flush(),
            Event::Text(text) if !self.in_code => self.push(text, start, end),
            // Inline code counts as one word of the sentence, of the kind address, so that rules on prose
            // skip it.
            Event::Code(_) if !self.in_code => self.push("code@", start, start),
            Event::SoftBreak | Event::HardBreak => self.push("\n", start, start),
            // Tables use HTML line breaks.
            Event::InlineHtml(html) if html.starts_with("<br") => self.push("\n", start, start),
            _ => {}
        }
    }

    /// Appends text. Each character of verbatim text has its own position; all characters of an entity or
    /// an escape share one.
    fn push(&mut self, text: &str, start: usize, end: usize) {
        let verbatim = self.source.get(start..end) == Some(text);
        for (offset, sign) in text.char_indices() {
            let at = if verbatim { start + offset } else { start };
            self.text.push(sign);
            self.places.push(self.place(at));
        }
    }

    fn place(&self, at: usize) -> Place {
        let line = self.lines.partition_point(|start| *start <= at);
        let start = line.checked_sub(1).and_then(|index| self.lines.get(index)).copied().unwrap_or(0);
        let column = self.source.get(start..at).map_or(0, |before| before.chars().count());
        Place { line: line.max(1), column: column + 1 }
    }

    fn code(&mut self, begins: bool) {
        self.flush();
        self.in_code = begins;
    }

    fn flush(&mut self) {
        let (text, places) = (std::mem::take(&mut self.text), std::mem::take(&mut self.places));
        if !text.trim().is_empty() {
            self.document.passages.push(Passage::new(self.file, text, places));
        }
    }
}

const fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

const fn is_inline_end(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

fn line_starts(text: &str) -> Vec<usize> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect()
}

#[cfg(test)]
mod tests {
    use super::markdown;
    use crate::Place;

    fn texts(source: &str) -> Vec<String> {
        markdown("a.md", source).passages.iter().map(|passage| passage.text().to_owned()).collect()
    }

    #[test]
    fn markup_is_no_text() {
        assert_eq!(
            texts(
                "# Titre\n\nJe lis [la *page*](https://exemple.fr/x).\n\n- un\n- **deux**\n\n```\ncode\n```\n"
            ),
            ["Titre", "Je lis la page.", "un", "deux"]
        );
    }

    #[test]
    fn metadata_and_html_are_no_text() {
        assert_eq!(texts("---\ntitle: A & B\n---\n\n<p>x</p>\n\nJe lis.\n"), ["Je lis."]);
    }

    #[test]
    fn each_cell_of_a_table_is_a_passage() {
        assert_eq!(texts("| a | b |\n|---|---|\n| c | d |\n"), ["a", "b", "c", "d"]);
    }

    #[test]
    fn a_place_is_that_of_the_source() {
        let document = markdown("a.md", "# É\n\nÀ **lire**\\*\nlà\n");
        let passage = &document.passages[1];
        assert_eq!(passage.text(), "À lire*\nlà");
        assert_eq!(passage.place(2), Place { line: 3, column: 5 });
        assert_eq!(passage.place(6), Place { line: 3, column: 12 });
        assert_eq!(passage.place(8), Place { line: 4, column: 1 });
    }
}
