//! French: mails, in plain text, one sentence a line. No link: a person who is told to click learns
//! to be deceived.

use super::s;
use crate::{Mail, MessageContext};

/// The provisional code.
pub(crate) fn provisional_code(ctx: &MessageContext<'_>, code_grouped: &str, minutes: u32) -> Mail {
    let MessageContext { service_name, .. } = ctx;
    Mail {
        subject: format!("Mon code provisoire pour {service_name}"),
        text: format!(
            "Bonjour,

Mon code provisoire est :

{code_grouped}

J’écris ce code sur la page de {service_name}.
Mon code marche {minutes} minute{}.
Je garde ce code secret.

{}",
            s(minutes),
            unasked(ctx)
        ),
    }
}

/// The space is activated.
pub(crate) fn activated(ctx: &MessageContext<'_>, first_name: &str, identifier: &str) -> Mail {
    let MessageContext { service_name, .. } = ctx;
    Mail {
        subject: format!("{service_name} est activé"),
        text: format!(
            "Bonjour {first_name},

{service_name} est activé.

Mon identifiant est :

{identifier}

Je note mon identifiant.
Je garde mon mot de passe secret.

{}",
            unasked(ctx)
        ),
    }
}

/// What to do for somebody who asked for nothing, and who helps.
fn unasked(ctx: &MessageContext<'_>) -> String {
    let MessageContext { service_name, help_phone, help_hours } = ctx;
    format!(
        "Je n’ai rien demandé ?
Une autre personne utilise peut-être ma carte Vitale.
J’appelle tout de suite le {help_phone}.
Je peux appeler {help_hours}.

{service_name}
"
    )
}
