//! The latest change of the page, for the voice that reads it.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Announcement {
    /// A new page.
    Page,
    /// The error summary of a form.
    Summary,
    /// The expiry warning above the page.
    Warning,
    /// The expiry warning has closed.
    Nothing,
}
