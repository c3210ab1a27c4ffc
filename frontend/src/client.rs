//! The shell and the state of every section, wired together. What there is at each address is in `product`.

use leptos::prelude::*;

use crate::activation::Journey;
use crate::route::Route;
use crate::service::Service;
use crate::shell::{Navigation, PageLoad, Shell};

/// The shell, and the state of each section that has one. Cheap to copy.
#[derive(Clone, Copy, Debug)]
pub struct Client {
    /// What surrounds every screen.
    pub shell: Shell,
    /// The activation.
    pub activation: Journey,
}

impl Client {
    /// A client that knows nothing yet. `navigate` changes the address and returns what it loads.
    #[must_use]
    pub fn new(service: Service, navigate: Callback<(Route, Navigation, PageLoad), PageLoad>) -> Self {
        let shell = Shell::new(service, navigate);
        let client = Self { shell, activation: Journey::new(shell) };
        shell.connect(client);
        client
    }

    /// A client for one document that is printed: it goes nowhere.
    #[must_use]
    pub fn to_print() -> Self {
        Self::new(Service::placeholders(), Callback::new(|(_, _, load)| load))
    }
}
