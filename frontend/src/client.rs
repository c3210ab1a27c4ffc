//! Wires the shell and the state of each section together. The screens of the routes are in `product`.

use leptos::prelude::*;

use crate::activation::Journey;
use crate::route::Route;
use crate::service::Service;
use crate::shell::{Navigation, PageLoad, Shell};

/// The shell and the section states. Cheap to copy.
#[derive(Clone, Copy, Debug)]
pub struct Client {
    pub shell: Shell,
    pub activation: Journey,
}

impl Client {
    /// A client without state. `navigate` changes the URL and returns how the page is loaded.
    #[must_use]
    pub fn new(service: Service, navigate: Callback<(Route, Navigation, PageLoad), PageLoad>) -> Self {
        let shell = Shell::new(service, navigate);
        let client = Self { shell, activation: Journey::new(shell) };
        shell.connect(client);
        client
    }

    /// A client that prerenders one document; its navigation is a no-op.
    #[must_use]
    pub fn to_print() -> Self {
        Self::new(Service::placeholders(), Callback::new(|(_, _, load)| load))
    }
}
