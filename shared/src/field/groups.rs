//! Long numbers in the small groups in which people read them aloud.

/// `text` cut into groups of these sizes, with a space between them, as far as it goes. What is
/// over stays behind the last group: nobody's typing is cut.
pub(super) fn grouped(text: &str, sizes: &[usize]) -> String {
    let mut rest = text.chars();
    let mut groups: Vec<String> = sizes.iter().map(|size| rest.by_ref().take(*size).collect()).collect();
    groups.push(rest.collect());
    groups.retain(|group| !group.is_empty());
    groups.join(" ")
}
