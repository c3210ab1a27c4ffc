//! HTML by its elements. It must not know screens.

use std::fmt;
use std::str::FromStr;

use scraper::{ElementRef, Html, Selector};

/// A document, or a part of one.
pub(crate) struct Page(Html);

impl Page {
    pub(crate) fn parse(html: &str) -> Self {
        let is_document = html.starts_with("<!doctype");
        Self(if is_document { Html::parse_document(html) } else { Html::parse_fragment(html) })
    }

    /// The page as it is shown, without what waits in templates.
    pub(crate) fn without_templates(mut self) -> Self {
        let templates: Vec<_> = self.all("template").iter().map(|template| template.id()).collect();
        for template in templates {
            self.0.tree.get_mut(template).unwrap().detach();
        }
        self
    }

    /// Everything that is printed.
    pub(crate) fn root(&self) -> ElementRef<'_> {
        self.0.root_element()
    }

    /// The elements that match, in the order of the document.
    pub(crate) fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        all(self.root(), selector)
    }

    /// The only element that matches.
    pub(crate) fn one(&self, selector: &str) -> ElementRef<'_> {
        one(self.root(), selector)
    }

    pub(crate) fn has(&self, selector: &str) -> bool {
        !self.all(selector).is_empty()
    }

    /// What is read on it.
    pub(crate) fn text(&self) -> String {
        text(self.root())
    }
}

/// The source, for the message of a test that fails.
impl fmt::Display for Page {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.root().html())
    }
}

/// The elements within another that match, in the order of the document.
pub(crate) fn all<'a>(within: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    within.select(&Selector::parse(selector).unwrap()).collect()
}

/// The only element within another that matches.
pub(crate) fn one<'a>(within: ElementRef<'a>, selector: &str) -> ElementRef<'a> {
    match all(within, selector).as_slice() {
        [found] => *found,
        found => panic!("{} elements match {selector}: {}", found.len(), within.html()),
    }
}

/// What is read in an element.
pub(crate) fn text(element: ElementRef<'_>) -> String {
    element.text().collect()
}

/// The number in an attribute.
pub(crate) fn number<N: FromStr>(element: ElementRef<'_>, attribute: &str) -> N {
    let value = element.attr(attribute).and_then(|value| value.parse().ok());
    value.unwrap_or_else(|| panic!("no number {attribute}: {}", element.html()))
}
