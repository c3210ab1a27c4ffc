//! The allowed dependencies between modules of the client.

use crate::arrows::{self, Modules};

/// The modules of the client, from the lowest layer up.
const MODULES: Modules = &[
    ("route", &[]),
    ("service", &[]),
    ("clock", &[]),
    ("focus", &[]),
    ("aloud", &[]),
    ("audit", &[]),
    ("api", &["clock"]),
    ("components", &["route", "service", "focus"]),
    // Calls the sections through the traits of `shell::section`, so that it depends on no section.
    ("shell", &["route", "service", "clock", "focus", "aloud", "api", "components"]),
    ("form", &["route", "focus", "api", "components", "shell"]),
    ("practice", &["route", "aloud", "api", "components", "shell"]),
    // The view of a sent code, for the screens of several sections.
    ("sent_code", &["route", "clock", "components", "shell", "form", "practice"]),
    // The sections do not depend on each other.
    ("home", &["route", "components", "shell"]),
    ("help", &["route", "service", "clock", "audit", "components", "shell", "practice"]),
    ("activation", &["route", "clock", "api", "components", "shell", "form", "practice", "sent_code"]),
    // The composition of the modules above.
    ("client", &["route", "service", "shell", "activation"]),
    ("product", &["route", "shell", "home", "help", "activation", "client"]),
    ("documents", &["route", "service", "audit", "components", "shell", "help", "client"]),
    ("boot", &["route", "service", "focus", "api", "shell", "practice", "client"]),
    ("bin", &[]),
    ("lib", &[]),
];

#[test]
fn the_modules_of_the_client_use_only_lower_ones() {
    arrows::check("frontend/src", MODULES);
}
