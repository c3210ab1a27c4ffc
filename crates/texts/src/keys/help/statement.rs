//! `/aide/accessibilite`: the public accessibility statement. Plain sentences first, and under them the
//! formal statement, which keeps to the words of RGAA's model: its keys begin with `formal`.

use shared::Date;

use crate::keys::words::words;
use crate::{Paragraph, Sentence};

words! { "statement";
    /// `/aide/accessibilite`: the public accessibility statement.
    pub struct Statement {
        /// What accessible means, and what this site does for it.
        plain: &'static [Paragraph],
        /// Title over the figures in plain words.
        figures: Sentence,
        /// How many criteria are met, of how many that apply.
        met: fn(u32, u32) -> String,
        /// How many are not.
        not_met: fn(u32) -> String,
        /// How many have not been assessed yet.
        not_looked_at: fn(u32) -> String,
        /// How many only people can judge.
        to_judge: fn(u32) -> String,
        /// Title over whom I ask, in plain words.
        blocked: Sentence,
        /// What I do where a page stops me.
        blocked_words: &'static [Sentence],
        /// Who helps when the operator does not answer.
        defender: &'static [Sentence],
        /// Title over the formal statement.
        formal_title: Sentence,
        /// Who commits to what, by the service's name and the site's address.
        formal_commitment: fn(&str, &str) -> String,
        /// Title over the state.
        formal_state: Sentence,
        /// The site, by its address, keeps all criteria.
        formal_total: fn(&str) -> String,
        /// The site keeps more than half of the criteria.
        formal_partial: fn(&str) -> String,
        /// The site keeps less than half, or is not known to.
        formal_none: fn(&str) -> String,
        /// The state in two words, for the foot of each page: all criteria are kept.
        formal_foot_total: Sentence,
        /// More than half of them are.
        formal_foot_partial: Sentence,
        /// Less than half, or not known.
        formal_foot_none: Sentence,
        /// Title over the results.
        formal_results: Sentence,
        /// Who judged.
        formal_who: Sentence,
        /// Results by a standard: its name, and the share of the criteria that apply, in per cent.
        formal_share: fn(u32, &str) -> String,
        /// Criteria that are met.
        formal_met: fn(u32) -> String,
        /// Criteria that are not.
        formal_not_met: fn(u32) -> String,
        /// Criteria that only people can judge.
        formal_to_judge: fn(u32) -> String,
        /// Criteria that do not apply.
        formal_not_applicable: fn(u32) -> String,
        /// Criteria that have not been assessed yet.
        formal_not_looked_at: fn(u32) -> String,
        /// Title over what is not accessible.
        formal_contents: Sentence,
        /// Where nothing is known not to be.
        formal_contents_none: Sentence,
        /// Title over what only people can judge.
        formal_people: Sentence,
        /// Title over how the statement was made.
        formal_made: Sentence,
        /// When.
        formal_made_on: fn(Date) -> String,
        /// Title over the techniques.
        formal_techniques: Sentence,
        /// The techniques.
        formal_techniques_list: &'static [Sentence],
        /// Title over what was tested with.
        formal_environment: Sentence,
        /// Title over whom to tell.
        formal_contact: Sentence,
        /// Whom to tell.
        formal_contact_words: Sentence,
        /// Title over what to do when the operator does not answer.
        formal_remedies: Sentence,
        /// When.
        formal_remedies_when: Sentence,
        /// What to do.
        formal_remedies_list: &'static [Sentence],
    }
}
