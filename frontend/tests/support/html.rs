//! Parsed HTML and its elements. This module does not know screens.

use std::fmt;
use std::str::FromStr;

use scraper::{ElementRef, Html, Selector};

/// A document or a fragment.
pub(crate) struct Page(Html);

impl Page {
    pub(crate) fn parse(html: &str) -> Self {
        let is_document = html.starts_with("<!doctype");
        Self(if is_document { Html::parse_document(html) } else { Html::parse_fragment(html) })
    }

    /// The page as displayed, with its templates removed.
    pub(crate) fn without_templates(mut self) -> Self {
        let templates: Vec<_> = self.all("template").iter().map(|template| template.id()).collect();
        for template in templates {
            self.0.tree.get_mut(template).unwrap().detach();
        }
        self
    }

    /// The root element.
    pub(crate) fn root(&self) -> ElementRef<'_> {
        self.0.root_element()
    }

    /// The matching elements, in document order.
    pub(crate) fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        all(self.root(), selector)
    }

    /// The only matching element.
    pub(crate) fn one(&self, selector: &str) -> ElementRef<'_> {
        one(self.root(), selector)
    }

    pub(crate) fn has(&self, selector: &str) -> bool {
        !self.all(selector).is_empty()
    }

    /// The visible text.
    pub(crate) fn text(&self) -> String {
        text(self.root())
    }
}

/// Prints the source, for the message of a failing test.
impl fmt::Display for Page {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.root().html())
    }
}

/// The matching elements within another one, in document order.
pub(crate) fn all<'a>(within: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    within.select(&Selector::parse(selector).unwrap()).collect()
}

/// The only matching element within another one.
pub(crate) fn one<'a>(within: ElementRef<'a>, selector: &str) -> ElementRef<'a> {
    match all(within, selector).as_slice() {
        [found] => *found,
        found => panic!("{} elements match {selector}: {}", found.len(), within.html()),
    }
}

/// The visible text of an element.
pub(crate) fn text(element: ElementRef<'_>) -> String {
    element.text().collect()
}

/// The numeric value of an attribute.
pub(crate) fn number<N: FromStr>(element: ElementRef<'_>, attribute: &str) -> N {
    let value = element.attr(attribute).and_then(|value| value.parse().ok());
    value.unwrap_or_else(|| panic!("no number {attribute}: {}", element.html()))
}
