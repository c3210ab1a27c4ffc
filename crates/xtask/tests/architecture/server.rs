//! The allowed dependencies between modules of the server.

use crate::arrows::{self, Modules};

/// The modules of the server, from the lowest layer up.
const MODULES: Modules = &[
    ("clock", &[]),
    ("security", &[]),
    ("settings", &[]),
    ("telemetry", &[]),
    ("store", &["clock", "security"]),
    ("inbox", &["clock"]),
    ("app", &["clock", "security", "settings", "store", "inbox"]),
    ("delivery", &["clock", "settings", "store", "inbox", "app"]),
    ("cleaner", &["store", "app"]),
    ("import", &["security", "store"]),
    ("demo", &["store", "app", "import"]),
    ("refusal", &["security", "store"]),
    ("transaction", &["clock", "store", "app", "refusal"]),
    ("messages", &["clock", "store", "app"]),
    ("throttle", &["clock", "store", "app", "refusal"]),
    ("codes", &["clock", "store", "app", "refusal", "messages"]),
    ("contacts", &["clock", "store", "app", "refusal", "messages", "codes"]),
    ("passwords", &[]),
    (
        "activation",
        &[
            "clock",
            "security",
            "store",
            "app",
            "refusal",
            "transaction",
            "messages",
            "throttle",
            "codes",
            "contacts",
            "passwords",
        ],
    ),
    ("http", &["clock", "security", "settings", "inbox", "app", "demo", "refusal", "activation"]),
    (
        "cli",
        &[
            "inbox",
            "clock",
            "security",
            "settings",
            "telemetry",
            "store",
            "app",
            "delivery",
            "cleaner",
            "import",
            "demo",
            "http",
        ],
    ),
    ("main", &[]),
    ("lib", &["app"]),
];

#[test]
fn the_modules_of_the_server_use_only_lower_ones() {
    arrows::check("backend/src", MODULES);
}
