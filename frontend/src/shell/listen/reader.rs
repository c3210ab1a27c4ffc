//! Selects the parts of a screen that are read, their order and their spoken text. It must not know the
//! screens: it walks the visible elements.
//!
//! Input is read only from fields with `data-typed`: fields of numbers, codes and names have it. A password
//! field has it neither hidden nor shown.

use leptos::prelude::window;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlInputElement, Node};
use texts::french;

use super::sentences::sentences;
use super::spelled::spelled;
use crate::aloud::sign_by_sign;

/// Elements that can be parts of their own: an element without any of these inside is read as one part.
const APART: &str = "p,ul,ol,li,dl,dt,dd,div,h1,h2,h3,label,legend,details,section,fieldset,figure,figcaption,form,table,.btn,input[data-typed]";
/// Elements that are not read. The line above the steps already gives the position.
const SILENT: &str = "[aria-hidden=true],[hidden],svg,script,style,template,noscript,.steps ol,.stepper";
/// In a list that shows one sentence at a time, the hidden sentences are read as well.
const IN_TURN: &str = ".list[aria-live] > li";

/// The visible parts in `root`, in document order.
pub(super) fn parts(root: &Element) -> Vec<Element> {
    let mut parts = Vec::new();
    walk(root, &mut parts);
    parts
}

/// The current spoken text of a part, by sentence.
pub(super) fn said(part: &Element) -> Vec<String> {
    let words = &french().listen;
    if let Some(input) = part.dyn_ref::<HtmlInputElement>() {
        return typed(input);
    }
    let mut seen = String::new();
    collect(part, &mut seen);
    let text = spelled(&seen);
    if !text.chars().any(char::is_alphanumeric) {
        return Vec::new();
    }
    if is(part, ".btn") {
        return one(&(words.button)(&text));
    }
    if is(part, "details:not([open]) > summary") {
        return one(&(words.closed)(&text));
    }
    if is(part, "label")
        && let Ok(Some(box_)) = part.query_selector("input[type=radio],input[type=checkbox]")
    {
        let taken = box_.unchecked_into::<HtmlInputElement>().checked();
        return one(&if taken { (words.chosen)(&text) } else { (words.choice)(&text) });
    }
    sentences(&text)
}

fn walk(element: &Element, parts: &mut Vec<Element>) {
    if is_silent(element) {
        return;
    }
    let one = is(element, "p,label,summary,.btn,input") || has_words(element);
    if one || matches!(element.query_selector(APART), Ok(None)) {
        parts.push(element.clone());
        return;
    }
    let closed = is(element, "details:not([open])");
    let children = element.children();
    for index in 0..children.length() {
        if let Some(child) = children.item(index)
            && !(closed && child.tag_name() != "SUMMARY")
        {
            walk(&child, parts);
        }
    }
}

/// Whether an element has text of its own, so that a sentence with a button in it stays one part.
fn has_words(element: &Element) -> bool {
    let children = element.child_nodes();
    (0..children.length()).filter_map(|index| children.item(index)).any(|child| {
        child.node_type() == Node::TEXT_NODE && child.node_value().is_some_and(|text| !text.trim().is_empty())
    })
}

/// Collects the text of a node: the visible text, or the text for screen readers in its place.
fn collect(node: &Node, seen: &mut String) {
    let children = node.child_nodes();
    for index in 0..children.length() {
        let Some(child) = children.item(index) else { continue };
        if child.node_type() == Node::TEXT_NODE {
            seen.push_str(&child.node_value().unwrap_or_default());
        } else if let Some(element) = child.dyn_ref::<Element>()
            && !is_silent(element)
        {
            let mut inside = String::new();
            collect(element, &mut inside);
            // A block element does not belong to the word before it.
            let apart = !inside.trim().is_empty() && !display(element).starts_with("inline");
            if apart && seen.ends_with(char::is_alphanumeric) {
                seen.push_str(", ");
            }
            seen.push_str(&inside);
        }
    }
}

fn typed(input: &HtmlInputElement) -> Vec<String> {
    let text = match input.get_attribute("data-typed").as_deref() {
        Some("signs") => sign_by_sign(&input.value()),
        Some(_) => spelled(&input.value()),
        None => String::new(),
    };
    if text.is_empty() { Vec::new() } else { one(&(french().listen.typed)(&text)) }
}

/// One sentence, with ordinary spaces instead of no-break spaces, which every voice handles.
fn one(sentence: &str) -> Vec<String> {
    vec![sentence.replace('\u{a0}', " ")]
}

fn is_silent(element: &Element) -> bool {
    is(element, SILENT) || display(element) == "none" && !is(element, IN_TURN)
}

fn display(element: &Element) -> String {
    let style = window().get_computed_style(element).ok().flatten();
    style.and_then(|style| style.get_property_value("display").ok()).unwrap_or_default()
}

fn is(element: &Element, selector: &str) -> bool {
    element.matches(selector) == Ok(true)
}
