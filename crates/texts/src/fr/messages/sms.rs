//! French: SMS. Each is limited to 160 characters of the GSM alphabet, so that it is one message. That
//! alphabet has neither ’ nor the non-breaking space, so the texts avoid `: ? !`, which require one. The
//! code comes first, because a locked phone shows the beginning. No SMS contains a link.

use crate::fr::s;
use crate::{Changed, MessageContext, Space};

/// The SMS with the provisional code.
pub(crate) fn provisional_code(ctx: &MessageContext<'_>, code_grouped: &str, minutes: u32) -> String {
    let MessageContext { service_name, help_phone, .. } = ctx;
    format!(
        "{code_grouped} est mon code provisoire pour {service_name}. \
         Ce code secret marche {minutes} minute{}. Si ce SMS me surprend, je téléphone au {help_phone}.",
        s(minutes)
    )
}

/// The SMS with the code that verifies a new contact.
pub(crate) fn contact_code(ctx: &MessageContext<'_>, code_grouped: &str, minutes: u32) -> String {
    let MessageContext { service_name, help_phone, .. } = ctx;
    format!(
        "{code_grouped} est mon code pour mon téléphone sur {service_name}. \
         Ce code marche {minutes} minute{}. Si ce SMS me surprend, je téléphone au {help_phone}.",
        s(minutes)
    )
}

/// The SMS to the previous contact after a change.
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

/// The SMS after the activation. The first name is absent, because a character outside the GSM alphabet
/// would split the SMS.
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
