//! The named schemas of bodies, as the contract's types describe themselves.

use serde_json::Value;
use utoipa::ToSchema;
use utoipa::openapi::{RefOr, Schema};

/// A named schema and those that it names.
pub(super) type Named = Vec<(String, RefOr<Schema>)>;

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
