//! French: `/aide/accessibilite`. The formal part follows the model that RGAA publishes for statements.

use crate::fr::{dates, s};
use crate::keys::help::statement::Statement;
use crate::{Paragraph, Pictogram, say};

pub(crate) const STATEMENT: Statement = Statement {
    plain: &[Paragraph {
        title: say("C’est quoi, accessible ?"),
        sentences: &[
            say("Accessible veut dire : chaque personne peut utiliser le site.").with(Pictogram::Person),
            say("Les mots sont simples.").with(Pictogram::Letters),
            say("Les images aident à comprendre.").with(Pictogram::Pictures),
            say("Le site marche avec un clavier seul.").with(Pictogram::Screen),
        ],
    }],
    figures: say("Où en est ce site ?"),
    met: |number, all| format!("Le site suit {number} règle{} sur {all}.", s(number)),
    not_met: |number| format!("Le site a encore {number} problème{}.", s(number)),
    not_looked_at: |number| format!("Des règles sont encore à regarder : {number}."),
    to_judge: |number| format!("Des personnes regardent encore {number} règle{}.", s(number)),
    blocked: say("Une page me bloque"),
    blocked_words: &[
        say("J’appelle l’aide.").with(Pictogram::Phone),
        say("Je dis quelle page me bloque.").with(Pictogram::Speech),
    ],
    defender: &[
        say("L’aide est sans réponse : j’écris au Défenseur des droits.").with(Pictogram::Pencil),
        say("Le Défenseur des droits est un service de l’État.").with(Pictogram::Law),
        say("Ce service protège mes droits.").with(Pictogram::Protect),
        say("Ce service est gratuit.").with(Pictogram::Free),
    ],
    formal_title: say("Déclaration d’accessibilité"),
    formal_commitment: |name, host| {
        format!(
            "{name} s’engage à rendre son site internet accessible, conformément à l’article 47 de la loi \
             n° 2005-102 du 11 février 2005. Cette déclaration s’applique à {host}."
        )
    },
    formal_state: say("État de conformité"),
    formal_total: |host| {
        format!(
            "{host} est en conformité totale avec le référentiel général d’amélioration de l’accessibilité \
             (RGAA), version 4.1."
        )
    },
    formal_partial: |host| {
        format!(
            "{host} est en conformité partielle avec le référentiel général d’amélioration de \
             l’accessibilité (RGAA), version 4.1, en raison des éléments énumérés ci-dessous."
        )
    },
    formal_none: |host| {
        format!(
            "{host} est en non-conformité avec le référentiel général d’amélioration de l’accessibilité \
             (RGAA), version 4.1 : moins de la moitié des critères applicables est vérifiée et respectée."
        )
    },
    formal_foot_total: say("Accessibilité : totalement conforme"),
    formal_foot_partial: say("Accessibilité : partiellement conforme"),
    formal_foot_none: say("Accessibilité : non conforme"),
    formal_results: say("Résultats des tests"),
    formal_who: say(
        "Les critères ont été vérifiés par les auteurs du logiciel, pour toutes ses pages. Aucun audit par un \
         tiers n’a eu lieu. Un critère que seules des personnes peuvent juger, ou que personne n’a encore \
         vérifié, ne compte pas comme respecté.",
    ),
    formal_share: |share, standard| {
        format!("{standard} : {share} % des critères applicables sont respectés.")
    },
    formal_met: |number| format!("Respectés : {number}"),
    formal_not_met: |number| format!("Non respectés : {number}"),
    formal_to_judge: |number| format!("À juger par des personnes : {number}"),
    formal_not_applicable: |number| format!("Non applicables : {number}"),
    formal_not_looked_at: |number| format!("Pas encore vérifiés : {number}"),
    formal_contents: say("Contenus non accessibles"),
    formal_contents_none: say("Aucune non-conformité n’est connue à ce jour."),
    formal_people: say("Ce que seules des personnes peuvent juger"),
    formal_made: say("Établissement de cette déclaration"),
    formal_made_on: |day| format!("Cette déclaration a été établie le {}.", dates::in_full(day)),
    formal_techniques: say("Technologies utilisées"),
    formal_techniques_list: &[
        say("HTML"),
        say("CSS"),
        say("SVG"),
        say("WAI-ARIA"),
        say("JavaScript"),
        say("WebAssembly"),
    ],
    formal_environment: say("Environnement de test"),
    formal_contact: say("Retour d’information et contact"),
    formal_contact_words: say(
        "Si vous n’arrivez pas à accéder à un contenu ou à un service, vous pouvez appeler la ligne d’aide \
         pour être orienté vers une alternative accessible ou obtenir le contenu sous une autre forme.",
    ),
    formal_remedies: say("Voies de recours"),
    formal_remedies_when: say(
        "Cette procédure est à utiliser dans le cas suivant : vous avez signalé au responsable du site un \
         défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à un service, et vous n’avez pas \
         obtenu de réponse satisfaisante. Vous pouvez :",
    ),
    formal_remedies_list: &[
        say("écrire un message au Défenseur des droits, sur defenseurdesdroits.fr ;"),
        say("contacter le délégué du Défenseur des droits dans votre région ;"),
        say(
            "envoyer un courrier par la poste, gratuit et sans timbre : Défenseur des droits, Libre réponse \
             71120, 75342 Paris CEDEX 07.",
        ),
    ],
};
