//! The store through its own door, on a real SQLite file in a folder of its own.

mod codes;
mod database;
mod outbox;
mod people;
mod support;
