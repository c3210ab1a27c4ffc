-- A code has an owner, the row that it was issued for, and a recipient, the key of the rate limit for sending codes.
-- Existing codes stay valid: a new table is filled from the old one and replaces it.
CREATE TABLE new_codes (
    id TEXT PRIMARY KEY NOT NULL,
    owner TEXT NOT NULL,
    recipient TEXT NOT NULL,
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
    SELECT codes.id, codes.journey_id,
        CASE codes.purpose WHEN 'contact' THEN journeys.card_id
            ELSE journeys.card_id || '/' || journeys.birth_index END,
        codes.purpose, codes.channel, codes.contact, codes.hash, codes.sent_at, codes.expires_at, codes.tries,
        codes.used_at, codes.replaced_at
    FROM codes INNER JOIN journeys ON journeys.id = codes.journey_id;
DROP TABLE codes;
ALTER TABLE new_codes RENAME TO codes;
CREATE INDEX codes_by_owner ON codes (owner);
CREATE INDEX codes_by_recipient ON codes (recipient, sent_at);
