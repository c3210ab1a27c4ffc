//! French: SMS. Only signs of the GSM alphabet and 160 of them at most, so that each is one
//! message: neither ’ nor a non-breaking space, and so no `: ? !` that asks for one. The code comes
//! first, where a locked phone shows it. No link.

use crate::MessageContext;

/// The provisional code.
pub(crate) fn provisional_code(ctx: &MessageContext<'_>, code_grouped: &str, minutes: u32) -> String {
    let MessageContext { service_name, help_phone, .. } = ctx;
    format!(
        "{code_grouped} est mon code provisoire pour {service_name}. \
         Ce code secret marche {minutes} minutes. Si ce SMS me surprend, je téléphone au {help_phone}."
    )
}

/// The space is activated.
pub(crate) fn activated(ctx: &MessageContext<'_>) -> String {
    let MessageContext { service_name, help_phone, .. } = ctx;
    format!("{service_name} est activé. Si ce SMS me surprend, je téléphone tout de suite au {help_phone}.")
}
