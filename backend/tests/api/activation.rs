//! `/api/v1/activation`.

mod account;
mod begin;
mod code;
mod consent;
mod contact;
mod journey;
mod limits;
mod person;
mod representative;
mod steps;
