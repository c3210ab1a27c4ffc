//! French: e-mails, in plain text, one sentence per line. No e-mail contains a link, because a habit of
//! clicking links in messages helps phishing.

use crate::fr::{s, tied};
use crate::{Changed, Mail, MessageContext, Space};

/// The e-mail with the provisional code.
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

/// The e-mail with the code that verifies a new contact.
pub(crate) fn contact_code(ctx: &MessageContext<'_>, code_grouped: &str, minutes: u32) -> Mail {
    let MessageContext { service_name, help_phone, .. } = ctx;
    let help_hours = tied(ctx.help_hours);
    Mail {
        subject: format!("Mon code pour ma nouvelle adresse e-mail sur {service_name}"),
        text: format!(
            "Bonjour,

Je veux changer mon adresse e-mail.
Mon code est :

{code_grouped}

J’écris ce code sur la page de {service_name}.
Mon code marche {minutes} minute{}.
Je garde ce code secret.

Je n’ai rien demandé ?
Une personne a peut-être mal écrit son adresse.
Je peux effacer ce message.
Pour une question, j’appelle le {help_phone}.
Je peux appeler {help_hours}.

{service_name}
",
            s(minutes)
        ),
    }
}

/// The e-mail to the previous contact after a change.
pub(crate) fn contact_changed(ctx: &MessageContext<'_>, changed: Changed, hint: &str) -> Mail {
    let MessageContext { service_name, .. } = ctx;
    let what = match changed {
        Changed::Email => "Mon adresse e-mail",
        Changed::Phone => "Mon numéro de téléphone",
    };
    let now = match changed {
        Changed::Email => "Ma nouvelle adresse est :",
        Changed::Phone => "Mon nouveau numéro est :",
    };
    Mail {
        subject: format!("{what} change sur {service_name}"),
        text: format!(
            "Bonjour,

{what} change sur {service_name}.
{now}

{hint}

Les étoiles cachent une partie, pour me protéger.
Je peux recevoir mes codes là.

{}",
            unasked(ctx)
        ),
    }
}

/// The e-mail after the activation.
pub(crate) fn activated(
    ctx: &MessageContext<'_>,
    space: Space,
    first_name: &str,
    identifier: Option<&str>,
) -> Mail {
    let MessageContext { service_name, .. } = ctx;
    let (subject, hello, news) = match space {
        Space::Mine => (
            format!("{service_name} est activé"),
            format!("Bonjour {first_name},"),
            format!("{service_name} est activé."),
        ),
        // A locked screen shows the subject, so it must not contain the first name.
        Space::MyChilds => (
            format!("{service_name} est activé pour mon enfant"),
            "Bonjour,".to_owned(),
            format!("{service_name} est activé pour {first_name}."),
        ),
    };
    let account = match identifier {
        Some(identifier) => {
            format!("Mon identifiant est :\n\n{identifier}\n\nJe note mon identifiant.\n")
        }
        None => "Je garde le même identifiant et le même mot de passe.\n".to_owned(),
    };
    Mail {
        subject,
        text: format!(
            "{hello}

{news}

{account}Je garde mon mot de passe secret.

{}",
            unasked(ctx)
        ),
    }
}

/// What to do if the recipient did not cause the message, and who helps.
fn unasked(ctx: &MessageContext<'_>) -> String {
    let MessageContext { service_name, help_phone, .. } = ctx;
    let help_hours = tied(ctx.help_hours);
    format!(
        "Je n’ai rien demandé ?
Une autre personne utilise peut-être ma carte Vitale.
J’appelle tout de suite le {help_phone}.
Je peux appeler {help_hours}.

{service_name}
"
    )
}
