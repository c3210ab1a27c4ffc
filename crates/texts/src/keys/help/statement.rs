//! `/aide/accessibilite`: the public accessibility statement. Plain sentences come first; below them, the
//! keys that begin with `formal` follow the wording of RGAA's model.

use shared::Date;

use crate::keys::words::words;
use crate::{Paragraph, Sentence};

words! { "statement";
    /// `/aide/accessibilite`: the public accessibility statement.
    pub struct Statement {
        /// What accessible means, and what this site does for accessibility.
        plain: &'static [Paragraph],
        /// Title of the figures in plain words.
        figures: Sentence,
        /// Number of criteria met, number of applicable criteria.
        met: fn(u32, u32) -> String,
        /// Number of criteria that are not met.
        not_met: fn(u32) -> String,
        /// Number of criteria that are not assessed yet.
        not_looked_at: fn(u32) -> String,
        /// Number of criteria that require human judgement.
        to_judge: fn(u32) -> String,
        /// Title of whom to ask, in plain words.
        blocked: Sentence,
        /// What to do when a page is inaccessible.
        blocked_words: &'static [Sentence],
        /// Who helps when the operator does not respond.
        defender: &'static [Sentence],
        /// Title of the formal statement.
        formal_title: Sentence,
        /// The commitment, from the name of the service and the address of the site.
        formal_commitment: fn(&str, &str) -> String,
        /// Title of the compliance status.
        formal_state: Sentence,
        /// Full compliance, from the address of the site.
        formal_total: fn(&str) -> String,
        /// Partial compliance: more than half of the criteria are met.
        formal_partial: fn(&str) -> String,
        /// Non-compliance: less than half of the criteria are met, or the number is unknown.
        formal_none: fn(&str) -> String,
        /// Compliance status in the footer of each page: full.
        formal_foot_total: Sentence,
        /// Compliance status in the footer: partial.
        formal_foot_partial: Sentence,
        /// Compliance status in the footer: none, or unknown.
        formal_foot_none: Sentence,
        /// Title of the results.
        formal_results: Sentence,
        /// Who carried out the assessment.
        formal_who: Sentence,
        /// Result by standard: the share of applicable criteria that are met, in per cent, and the name of
        /// the standard.
        formal_share: fn(u32, &str) -> String,
        /// Number of criteria met.
        formal_met: fn(u32) -> String,
        /// Number of criteria that are not met.
        formal_not_met: fn(u32) -> String,
        /// Number of criteria that require human judgement.
        formal_to_judge: fn(u32) -> String,
        /// Number of criteria that do not apply.
        formal_not_applicable: fn(u32) -> String,
        /// Number of criteria that are not assessed yet.
        formal_not_looked_at: fn(u32) -> String,
        /// Title of the inaccessible content.
        formal_contents: Sentence,
        /// Shown when no inaccessible content is known.
        formal_contents_none: Sentence,
        /// Title of the criteria that require human judgement.
        formal_people: Sentence,
        /// Title of how the statement was made.
        formal_made: Sentence,
        /// The date of the statement.
        formal_made_on: fn(Date) -> String,
        /// Title of the techniques.
        formal_techniques: Sentence,
        /// The techniques.
        formal_techniques_list: &'static [Sentence],
        /// Title of the test environment.
        formal_environment: Sentence,
        /// Title of the contact for feedback.
        formal_contact: Sentence,
        /// The contact for feedback.
        formal_contact_words: Sentence,
        /// Title of the remedies when the operator does not respond.
        formal_remedies: Sentence,
        /// When the remedies apply.
        formal_remedies_when: Sentence,
        /// The remedies.
        formal_remedies_list: &'static [Sentence],
    }
}
