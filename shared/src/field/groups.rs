//! Long numbers in the small groups in which people read them aloud.

/// `text` cut into groups of these sizes, with a space between them.
pub(super) fn grouped(text: &str, sizes: &[usize]) -> String {
    let mut rest = text.chars();
    let groups: Vec<String> = sizes.iter().map(|size| rest.by_ref().take(*size).collect()).collect();
    groups.join(" ")
}
