-- One text for both dialects: {binary}, {sequence} are replaced (store/migrations.rs).
-- Times are UTC seconds. Sealed columns are bound to their table, column and row id.

-- What the server must remember about its own database, such as which keys sealed it.
CREATE TABLE meta (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
);

-- A carte Vitale, by its holder. The number itself is not kept, only its keyed index: nothing
-- needs it back. Of the serial number there is only a keyed hash.
CREATE TABLE cards (
    id TEXT PRIMARY KEY NOT NULL,
    nir_index TEXT NOT NULL UNIQUE,
    serial_hash TEXT NOT NULL
);

-- The people on a card. `details`, sealed: names, birth date, contacts, dates of the space.
-- `birth_index` and `name_index` are keyed and bound to the card, so that equal dates and names on
-- two cards do not look alike.
CREATE TABLE people (
    id TEXT PRIMARY KEY NOT NULL,
    card_id TEXT NOT NULL REFERENCES cards (id),
    relation TEXT NOT NULL,
    birth_index TEXT NOT NULL,
    birth_rank INTEGER NOT NULL,
    name_index TEXT NOT NULL,
    status TEXT NOT NULL,
    details {binary} NOT NULL,
    activated_at BIGINT,
    UNIQUE (card_id, relation, birth_index, birth_rank, name_index)
);

-- An activation under way: facts, never a step. Tokens only hashed. After a verified code the
-- former token answers the same request for a minute.
CREATE TABLE journeys (
    id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    token_hash {binary} NOT NULL,
    former_token_hash {binary},
    last_request_at BIGINT NOT NULL,
    code_sent_at BIGINT,
    code_verified_at BIGINT,
    terms_version TEXT,
    consented_at BIGINT,
    contact_confirmed_at BIGINT,
    account_created_at BIGINT,
    ended_at BIGINT
);
CREATE INDEX journeys_by_person ON journeys (person_id);

-- Provisional codes, as keyed hashes bound to journey, purpose and contact.
CREATE TABLE codes (
    id TEXT PRIMARY KEY NOT NULL,
    journey_id TEXT NOT NULL REFERENCES journeys (id),
    channel TEXT NOT NULL,
    contact {binary} NOT NULL,
    hash {binary} NOT NULL,
    sent_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    tries INTEGER NOT NULL,
    used_at BIGINT,
    replaced_at BIGINT
);
CREATE INDEX codes_by_journey ON codes (journey_id);

-- Tries that count towards a limit. `subject` is a keyed index of who or where.
CREATE TABLE throttles (
    id TEXT PRIMARY KEY NOT NULL,
    subject TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX throttles_by_subject ON throttles (subject, at);
CREATE INDEX throttles_by_time ON throttles (at);

-- Messages on their way, written in the transaction of what causes them. `body` is sealed, and
-- erased once sent or given up.
CREATE TABLE outbox (
    id TEXT PRIMARY KEY NOT NULL,
    channel TEXT NOT NULL,
    body {binary},
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    next_try_at BIGINT NOT NULL,
    tries INTEGER NOT NULL,
    leased_until BIGINT NOT NULL,
    sent_at BIGINT,
    given_up_at BIGINT
);
CREATE INDEX outbox_by_next_try ON outbox (next_try_at);

-- Who signs in. `identifier` is sealed and found by its keyed index.
CREATE TABLE accounts (
    id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL UNIQUE REFERENCES people (id),
    identifier_index TEXT NOT NULL UNIQUE,
    identifier {binary} NOT NULL,
    password_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

-- What was done, appended in the transaction of the act. `pseudonym` is a keyed index of the card.
CREATE TABLE audit (
    seq {sequence},
    at BIGINT NOT NULL,
    event TEXT NOT NULL,
    pseudonym TEXT NOT NULL
);
