//! Mails and SMS. None holds a link: a person who is told to click learns to be deceived.

use super::words::{Entry, Words, words};

/// What every message says of the operator.
#[derive(Clone, Copy, Debug)]
pub struct MessageContext<'a> {
    /// The name of the service.
    pub service_name: &'a str,
    /// The phone number of the help line.
    pub help_phone: &'a str,
    /// Its hours, in plain words.
    pub help_hours: &'a str,
}

/// A mail in plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// The subject, one line.
    pub subject: String,
    /// The body: one sentence a line.
    pub text: String,
}

words! { "messages";
    /// Mails and SMS.
    pub struct Messages {
        /// Mail with the provisional code, in its groups, and the minutes it works.
        provisional_code_mail: fn(&MessageContext<'_>, &str, u32) -> Mail,
        /// SMS with the provisional code, in its groups, and the minutes it works.
        provisional_code_sms: fn(&MessageContext<'_>, &str, u32) -> String,
        /// Mail after the activation: first name and identifier.
        activated_mail: fn(&MessageContext<'_>, &str, &str) -> Mail,
        /// SMS after the activation.
        activated_sms: fn(&MessageContext<'_>) -> String,
    }
}

impl Messages {
    /// Mail with the provisional code, in its groups, and the minutes it works.
    #[must_use]
    pub fn provisional_code_mail(&self, ctx: &MessageContext<'_>, code_grouped: &str, minutes: u32) -> Mail {
        (self.provisional_code_mail)(ctx, code_grouped, minutes)
    }

    /// SMS with the provisional code, in its groups, and the minutes it works.
    #[must_use]
    pub fn provisional_code_sms(&self, ctx: &MessageContext<'_>, code_grouped: &str, minutes: u32) -> String {
        (self.provisional_code_sms)(ctx, code_grouped, minutes)
    }

    /// Mail after the activation: first name and identifier.
    #[must_use]
    pub fn activated_mail(&self, ctx: &MessageContext<'_>, first_name: &str, identifier: &str) -> Mail {
        (self.activated_mail)(ctx, first_name, identifier)
    }

    /// SMS after the activation.
    #[must_use]
    pub fn activated_sms(&self, ctx: &MessageContext<'_>) -> String {
        (self.activated_sms)(ctx)
    }
}

const SAMPLE: MessageContext<'static> = MessageContext {
    service_name: "Mon espace santé",
    help_phone: "01 99 00 12 34",
    help_hours: "du lundi au vendredi, de 9 heures à 17 heures",
};
const SAMPLE_CODE: &str = "H7GC F3KV C2D9";
const SAMPLE_MINUTES: u32 = 30;

fn lines(key: &'static str, text: &str, visit: &mut dyn FnMut(Entry<'_>)) {
    for text in text.lines().filter(|line| !line.is_empty()) {
        visit(Entry { key, text, pictogram: None, spoken: None });
    }
}

fn mail(key: &'static str, mail: &Mail, visit: &mut dyn FnMut(Entry<'_>)) {
    lines(key, &mail.subject, visit);
    lines(key, &mail.text, visit);
}

impl Words for fn(&MessageContext<'_>, &str, u32) -> Mail {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        mail(key, &self(&SAMPLE, SAMPLE_CODE, SAMPLE_MINUTES), visit);
    }
}

impl Words for fn(&MessageContext<'_>, &str, u32) -> String {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        lines(key, &self(&SAMPLE, SAMPLE_CODE, SAMPLE_MINUTES), visit);
    }
}

impl Words for fn(&MessageContext<'_>, &str, &str) -> Mail {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        mail(key, &self(&SAMPLE, "Camille", "camille.martin"), visit);
    }
}

impl Words for fn(&MessageContext<'_>) -> String {
    fn walk(&self, key: &'static str, visit: &mut dyn FnMut(Entry<'_>)) {
        lines(key, &self(&SAMPLE), visit);
    }
}
