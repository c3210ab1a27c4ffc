//! The named schemas of bodies, derived from the contract's types.

use serde_json::Value;
use utoipa::ToSchema;
use utoipa::openapi::{RefOr, Schema};

/// A named schema and the schemas that it refers to.
pub(super) type Named = Vec<(String, RefOr<Schema>)>;

/// The schema of a type and the schemas that it refers to.
pub(super) fn named<T: ToSchema>() -> Named {
    let mut schemas = vec![(T::name().into_owned(), T::schema())];
    T::schemas(&mut schemas);
    schemas
}

/// A reference to a named schema.
pub(super) fn reference(name: &str) -> Value {
    serde_json::json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// The schemas by name, without duplicates.
pub(super) fn to_json(named: Named) -> Value {
    // Serialising cannot fail: a schema has only text, numbers and lists.
    named
        .into_iter()
        .map(|(name, schema)| (name, serde_json::to_value(schema).unwrap_or_default()))
        .collect::<serde_json::Map<_, _>>()
        .into()
}
