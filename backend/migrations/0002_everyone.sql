-- Children and twins, one account a card, contacts that a person has changed here.
-- A journey under way goes on: tables are made anew and filled from the old ones.

-- A contact that a person has changed here, after a code proved it: it goes before the insurer's, which an
-- import keeps up to date in `people`. One of each channel a card.
CREATE TABLE contacts (
    id TEXT PRIMARY KEY NOT NULL,
    card_id TEXT NOT NULL REFERENCES cards (id),
    channel TEXT NOT NULL,
    contact {binary} NOT NULL,
    changed_at BIGINT NOT NULL,
    UNIQUE (card_id, channel)
);

-- Who signs in is the holder of a card, whosever space was activated first.
CREATE TABLE new_accounts (
    id TEXT PRIMARY KEY NOT NULL,
    card_id TEXT NOT NULL UNIQUE REFERENCES cards (id),
    identifier_index TEXT NOT NULL UNIQUE,
    identifier {binary} NOT NULL,
    password_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
INSERT INTO new_accounts
    SELECT accounts.id, people.card_id, accounts.identifier_index, accounts.identifier,
        accounts.password_hash, accounts.created_at
    FROM accounts INNER JOIN people ON people.id = accounts.person_id;
DROP TABLE accounts;
ALTER TABLE new_accounts RENAME TO accounts;

-- `person_id` is empty until one of several people with this birth date is chosen.
CREATE TABLE new_journeys (
    id TEXT PRIMARY KEY NOT NULL,
    card_id TEXT NOT NULL REFERENCES cards (id),
    birth_index TEXT NOT NULL,
    person_id TEXT REFERENCES people (id),
    token_hash {binary} NOT NULL,
    former_token_hash {binary},
    last_request_at BIGINT NOT NULL,
    code_sent_at BIGINT,
    code_verified_at BIGINT,
    certified_at BIGINT,
    terms_version TEXT,
    consented_at BIGINT,
    contact_confirmed_at BIGINT,
    activated_at BIGINT,
    ended_at BIGINT
);
INSERT INTO new_journeys
    SELECT journeys.id, people.card_id, people.birth_index, journeys.person_id, journeys.token_hash,
        journeys.former_token_hash, journeys.last_request_at, journeys.code_sent_at,
        journeys.code_verified_at, NULL, journeys.terms_version, journeys.consented_at,
        journeys.contact_confirmed_at, journeys.account_created_at, journeys.ended_at
    FROM journeys INNER JOIN people ON people.id = journeys.person_id;

-- `purpose`: what a right code proves.
CREATE TABLE new_codes (
    id TEXT PRIMARY KEY NOT NULL,
    journey_id TEXT NOT NULL REFERENCES new_journeys (id),
    purpose TEXT NOT NULL,
    channel TEXT NOT NULL,
    contact {binary} NOT NULL,
    hash {binary} NOT NULL,
    sent_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    tries INTEGER NOT NULL,
    used_at BIGINT,
    replaced_at BIGINT
);
INSERT INTO new_codes
    SELECT id, journey_id, 'activation', channel, contact, hash, sent_at, expires_at, tries, used_at, replaced_at
    FROM codes;
DROP TABLE codes;
DROP TABLE journeys;
ALTER TABLE new_journeys RENAME TO journeys;
ALTER TABLE new_codes RENAME TO codes;
CREATE INDEX journeys_by_card ON journeys (card_id, birth_index);
CREATE INDEX codes_by_journey ON codes (journey_id);
