//! The wire format of the contract: names, statuses, requests, the view.
#![expect(clippy::expect_used, reason = "a test that cannot go on should fail")]

mod calls;
mod codes;
mod requests;
mod view;
