//! The tables for diesel. `migrations/` defines the schema; a column added there is added here too.

diesel::table! {
    meta (name) { name -> Text, value -> Text, }
}

diesel::table! {
    cards (id) { id -> Text, nir_index -> Text, serial_hash -> Text, }
}

diesel::table! {
    people (id) {
        id -> Text,
        card_id -> Text,
        relation -> Text,
        birth_index -> Text,
        birth_rank -> Integer,
        name_index -> Text,
        status -> Text,
        details -> Binary,
        activated_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    contacts (id) {
        id -> Text,
        card_id -> Text,
        channel -> Text,
        contact -> Binary,
        changed_at -> BigInt,
    }
}

diesel::table! {
    journeys (id) {
        id -> Text,
        card_id -> Text,
        birth_index -> Text,
        person_id -> Nullable<Text>,
        token_hash -> Binary,
        former_token_hash -> Nullable<Binary>,
        last_request_at -> BigInt,
        code_sent_at -> Nullable<BigInt>,
        code_verified_at -> Nullable<BigInt>,
        certified_at -> Nullable<BigInt>,
        terms_version -> Nullable<Text>,
        consented_at -> Nullable<BigInt>,
        contact_confirmed_at -> Nullable<BigInt>,
        activated_at -> Nullable<BigInt>,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    codes (id) {
        id -> Text,
        owner -> Text,
        recipient -> Text,
        purpose -> Text,
        channel -> Text,
        contact -> Binary,
        hash -> Binary,
        sent_at -> BigInt,
        expires_at -> BigInt,
        tries -> Integer,
        used_at -> Nullable<BigInt>,
        replaced_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    throttles (id) { id -> Text, subject -> Text, at -> BigInt, }
}

diesel::table! {
    outbox (id) {
        id -> Text,
        channel -> Text,
        body -> Nullable<Binary>,
        created_at -> BigInt,
        expires_at -> BigInt,
        next_try_at -> BigInt,
        tries -> Integer,
        leased_until -> BigInt,
        sent_at -> Nullable<BigInt>,
        given_up_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    accounts (id) {
        id -> Text,
        card_id -> Text,
        identifier_index -> Text,
        identifier -> Binary,
        password_hash -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    audit (seq) { seq -> BigInt, at -> BigInt, event -> Text, pseudonym -> Text, }
}

diesel::joinable!(people -> cards (card_id));
diesel::joinable!(journeys -> cards (card_id));
diesel::allow_tables_to_appear_in_same_query!(cards, people, journeys, codes);
