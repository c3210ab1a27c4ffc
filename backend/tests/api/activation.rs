//! `/api/v1/activation`.

mod account;
mod code;
mod consent;
mod contact;
mod journey;
mod limits;
mod person;
mod representative;
mod start;
mod steps;
