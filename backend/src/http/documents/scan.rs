//! Finds the inline scripts and styles of a document.
//!
//! A small HTML tokenizer, sufficient for the documents of our own build: tags with quoted attributes,
//! comments, and raw text up to its end tag. An error here makes the browser block one of our scripts; it
//! can never allow a script that is not in our documents.

/// The text of an inline script or style.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Inline<'a> {
    Script(&'a str),
    Style(&'a str),
}

/// Every executable inline script and every inline style, in document order.
pub(super) fn inline(html: &str) -> Vec<Inline<'_>> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        if let Some(comment) = after.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, behind)| behind);
            continue;
        }
        if !after.starts_with(|sign: char| sign.is_ascii_alphabetic()) {
            rest = after;
            continue;
        }
        let (tag, behind) = open_tag(after);
        rest = behind;
        if tag.name.eq_ignore_ascii_case("script") {
            let (text, behind) = raw_text(behind, "</script");
            rest = behind;
            if tag.runs_inline() {
                found.push(Inline::Script(text));
            }
        } else if tag.name.eq_ignore_ascii_case("style") {
            let (text, behind) = raw_text(behind, "</style");
            rest = behind;
            found.push(Inline::Style(text));
        }
    }
    found
}

struct Tag<'a> {
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

impl Tag<'_> {
    /// Whether it is a script with inline code. Data blocks (`application/json`) are not executed.
    fn runs_inline(&self) -> bool {
        let value = |name: &str| {
            self.attributes.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
        };
        value("src").is_none() && !value("type").is_some_and(|kind| kind.contains("json"))
    }
}

/// Parses the tag whose name begins here, and returns it with the text after its `>`.
fn open_tag(text: &str) -> (Tag<'_>, &str) {
    let (name, mut rest) = split_before(text, |sign| is_space(sign) || sign == '/' || sign == '>');
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|sign| is_space(sign) || sign == '/');
        if let Some(behind) = rest.strip_prefix('>') {
            return (Tag { name, attributes }, behind);
        }
        if rest.is_empty() {
            return (Tag { name, attributes }, rest);
        }
        let (key, behind) = split_before(rest, |sign| is_space(sign) || matches!(sign, '/' | '>' | '='));
        let trimmed = behind.trim_start_matches(is_space);
        let (value, behind) = match trimmed.strip_prefix('=') {
            Some(value) => attribute_value(value.trim_start_matches(is_space)),
            None => ("", behind),
        };
        attributes.push((key, value));
        rest = behind;
    }
}

fn attribute_value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inside) = text.strip_prefix(quote) {
            return inside.split_once(quote).unwrap_or((inside, ""));
        }
    }
    split_before(text, |sign| is_space(sign) || sign == '>')
}

/// The text up to this end tag (case-insensitive), and the text after the tag.
fn raw_text<'a>(text: &'a str, end_tag: &str) -> (&'a str, &'a str) {
    let end = text
        .match_indices("</")
        .map(|(at, _)| at)
        .find(|at| text.get(*at..at + end_tag.len()).is_some_and(|tag| tag.eq_ignore_ascii_case(end_tag)));
    let (inside, tail) = end.and_then(|at| text.split_at_checked(at)).unwrap_or((text, ""));
    (inside, tail.split_once('>').map_or("", |(_, behind)| behind))
}

fn split_before(text: &str, ends: impl Fn(char) -> bool) -> (&str, &str) {
    text.find(ends).and_then(|at| text.split_at_checked(at)).unwrap_or((text, ""))
}

const fn is_space(sign: char) -> bool {
    matches!(sign, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inline_scripts_and_styles_are_found_in_document_order() {
        let html =
            "<!doctype html><head><style>a{b:c}</style><SCRIPT type=module>\nimport 1;</Script ></head>";
        assert_eq!(inline(html), [Inline::Style("a{b:c}"), Inline::Script("\nimport 1;")]);
    }

    #[test]
    fn external_scripts_and_data_blocks_are_not_inline_scripts() {
        let html =
            r#"<script src="/a.js"></script><script type="application/json" id=service>{"a":1}</script>"#;
        assert_eq!(inline(html), []);
    }

    #[test]
    fn tags_in_comments_and_attributes_are_ignored() {
        let html = r#"<!-- <script>no()</script> --><p title="<script>no()</script>" data-a='>'>1 < 2<script>yes()</script>"#;
        assert_eq!(inline(html), [Inline::Script("yes()")]);
    }

    #[test]
    fn a_script_may_contain_tags_in_strings() {
        let html = "<script>if(a<b&&c.d('<style>')){}</script><template><script>in()</script></template>";
        assert_eq!(inline(html), [Inline::Script("if(a<b&&c.d('<style>')){}"), Inline::Script("in()")]);
    }

    #[test]
    fn a_truncated_document_is_read_to_its_end() {
        for html in ["<script", "<script>a", "<p title=\"", "<", "<!--", "<style>é</sty"] {
            inline(html);
        }
        assert_eq!(inline("<script>a"), [Inline::Script("a")]);
    }
}
