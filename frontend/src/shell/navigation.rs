//! How one screen follows another.

/// How a screen follows another in the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Navigation {
    /// Back returns to the former screen.
    Push,
    /// The former screen was the wrong one: Back passes over it.
    Replace,
}

/// What a change of screens loads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageLoad {
    /// Nothing: the client is there.
    Client,
    /// The whole document: the site has a new version.
    Full,
}
