//! How the client navigates.

/// The effect of a navigation on the browser history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Navigation {
    /// Adds a history entry: Back returns to the previous screen.
    Push,
    /// Replaces the history entry: Back skips the previous screen.
    Replace,
}

/// What a navigation loads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageLoad {
    /// The running client renders the new screen.
    Client,
    /// The whole document is loaded, because the site has a new version.
    Full,
}
