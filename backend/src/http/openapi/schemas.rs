//! The named schemas of bodies, as the contract's types describe themselves.

use serde_json::Value;
use shared::api::{ActivationView, Empty, ServiceView};
use utoipa::ToSchema;
use utoipa::openapi::{RefOr, Schema};

/// A named schema and those that it names.
pub(super) type Named = Vec<(String, RefOr<Schema>)>;

/// The schemas of an answer, and what else it brings.
pub(in crate::http) trait Schemas {
    /// Whether a success comes with the journey's cookie.
    const SETS_COOKIE: bool;

    /// The schemas; the first is the answer's own. None: there is no body.
    fn schemas() -> Vec<(String, RefOr<Schema>)>;
}

impl Schemas for Empty {
    /// The cookie is taken away.
    const SETS_COOKIE: bool = true;

    fn schemas() -> Named {
        Vec::new()
    }
}

impl Schemas for ActivationView {
    const SETS_COOKIE: bool = true;

    fn schemas() -> Named {
        named::<Self>()
    }
}

impl Schemas for ServiceView {
    const SETS_COOKIE: bool = false;

    fn schemas() -> Named {
        named::<Self>()
    }
}

/// The schema of a type and those that it names.
pub(super) fn named<T: ToSchema>() -> Named {
    let mut schemas = vec![(T::name().into_owned(), T::schema())];
    T::schemas(&mut schemas);
    schemas
}

/// A reference to a named schema.
pub(super) fn reference(name: &str) -> Value {
    serde_json::json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// Each once, by name.
pub(super) fn to_json(named: Named) -> Value {
    // A schema is made of text, numbers and lists: nothing in it can fail to become JSON.
    named
        .into_iter()
        .map(|(name, schema)| (name, serde_json::to_value(schema).unwrap_or_default()))
        .collect::<serde_json::Map<_, _>>()
        .into()
}
