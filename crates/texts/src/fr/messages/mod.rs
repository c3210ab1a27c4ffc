//! French: e-mails and SMS.

pub(super) mod mails;
pub(super) mod sms;
