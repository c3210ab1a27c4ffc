//! French: SMS. Only signs of the GSM alphabet and 160 of them at most, so that each is one
//! message: neither ’ nor a non-breaking space, and so no `: ? !` that asks for one. The code comes
//! first, where a locked phone shows it. No link.

use crate::fr::s;
use crate::{Changed, MessageContext, Space};

/// The provisional code.
pub(crate) fn provisional_code(ctx: &MessageContext<'_>, code_grouped: &str, minutes: u32) -> String {
    let MessageContext { service_name, help_phone, .. } = ctx;
    format!(
        "{code_grouped} est mon code provisoire pour {service_name}. \
         Ce code secret marche {minutes} minute{}. Si ce SMS me surprend, je téléphone au {help_phone}.",
        s(minutes)
    )
}

/// The code that proves a new contact.
pub(crate) fn contact_code(ctx: &MessageContext<'_>, code_grouped: &str, minutes: u32) -> String {
    let MessageContext { service_name, help_phone, .. } = ctx;
    format!(
        "{code_grouped} est mon code pour mon téléphone sur {service_name}. \
         Ce code marche {minutes} minute{}. Si ce SMS me surprend, je téléphone au {help_phone}.",
        s(minutes)
    )
}

/// A contact was changed: said to the old one.
pub(crate) fn contact_changed(ctx: &MessageContext<'_>, changed: Changed) -> String {
    let MessageContext { service_name, help_phone, .. } = ctx;
    let what = match changed {
        Changed::Email => "Mon adresse e-mail",
        Changed::Phone => "Mon numéro de téléphone",
    };
    format!(
        "{what} change sur {service_name}. Si ce SMS me surprend, je téléphone tout de suite au {help_phone}."
    )
}

/// A space is activated. No first name: it may have signs that would make two messages of one.
pub(crate) fn activated(ctx: &MessageContext<'_>, space: Space) -> String {
    let MessageContext { service_name, help_phone, .. } = ctx;
    let whose = match space {
        Space::Mine => "",
        Space::MyChilds => " pour mon enfant",
    };
    format!(
        "{service_name} est activé{whose}. Si ce SMS me surprend, je téléphone tout de suite au {help_phone}."
    )
}
