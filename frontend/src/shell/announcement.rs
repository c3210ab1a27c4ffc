//! What has come up on the page, for the voice that reads it.

/// What has come up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Announcement {
    /// A page.
    Page,
    /// What is to be corrected on it.
    Summary,
    /// The warning over it.
    Warning,
    /// Nothing: the warning is gone.
    Nothing,
}
