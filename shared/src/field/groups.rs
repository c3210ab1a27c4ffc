//! Formats long numbers in the small groups in which people read them aloud.

/// Splits `text` into groups of these sizes, joined by spaces. Further characters follow the last group, so that
/// no typed text is lost.
pub(super) fn grouped(text: &str, sizes: &[usize]) -> String {
    let mut rest = text.chars();
    let mut groups: Vec<String> = sizes.iter().map(|size| rest.by_ref().take(*size).collect()).collect();
    groups.push(rest.collect());
    groups.retain(|group| !group.is_empty());
    groups.join(" ")
}
