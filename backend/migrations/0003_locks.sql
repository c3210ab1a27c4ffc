-- Always empty: a row is written and erased in one transaction, so that whoever writes the same waits for
-- its end (store/connection.rs).
CREATE TABLE locks (
    subject TEXT PRIMARY KEY NOT NULL
);
