//! Words that stand on every screen.

use crate::Sentence;
use crate::keys::words::words;

words! { "common";
    /// What stands on every screen.
    pub struct Common {
        /// The name beside the mark, in the head.
        brand: Sentence,
        /// When the help line answers, where the operator has not said: read on after `hours`.
        usual_hours: Sentence,
        /// The first link of each page, seen when it has the focus.
        skip: Sentence,
        /// Name of the list of tools, for screen readers.
        tools: Sentence,
        /// The tool that leads to `/aide`.
        help: Sentence,
        /// Name of the list of steps, for screen readers.
        steps: Sentence,
        /// Above the steps, before the first.
        steps_before: Sentence,
        /// Above the steps, after the last.
        steps_after: Sentence,
        /// Above the steps: the number and the name of mine.
        step_now: fn(u32, &str) -> String,
        /// First step.
        step_identity: Sentence,
        /// Second step.
        step_code: Sentence,
        /// Third step.
        step_activation: Sentence,
        /// Fourth step.
        step_account: Sentence,
        /// Hidden state of a step that is over.
        step_done: Sentence,
        /// Hidden state of my step.
        step_current: Sentence,
        /// Hidden state of a step to come.
        step_to_come: Sentence,
        /// Button to the screen before.
        back: Sentence,
        /// Main button to the next screen.
        next: Sentence,
        /// Link to `/`.
        home: Sentence,
        /// Link to `/activer`.
        begin_again: Sentence,
        /// Under the title of a form where every field counts.
        all_required: Sentence,
        /// Title of the document: the screen, then the service.
        document_title: fn(&str, &str) -> String,
        /// Title of the document in an error state: before it stands the error.
        error_title: fn(&str) -> String,
        /// Hidden before an error at its field.
        error_prefix: Sentence,
        /// Title of the error summary: how many answers are at fault.
        summary_title: fn(u32) -> String,
        /// Title of what says who can help.
        who_helps: Sentence,
        /// The help line: its phone number.
        call: fn(&str) -> String,
        /// The help line: its hours.
        hours: fn(&str) -> String,
        /// Who else can help.
        trusted_person: Sentence,
        /// On a button whose answer is on its way, and as a status.
        waiting: Sentence,
        /// Spoken counter of a field: typed, wanted.
        count_of: fn(u32, u32) -> String,
        /// Seen counter of a field: typed, wanted.
        count_short: fn(u32, u32) -> String,
        /// Counter where the length is open.
        digits: fn(u32) -> String,
        /// A masked phone number, aloud, after « au numéro »: its last digits.
        phone_ending: fn(&str) -> String,
        /// A masked e-mail address, aloud, after « à l’adresse »: its first letters and what follows the @.
        email_starting: fn(&str, &str) -> String,
        /// Band on every screen of a demonstration.
        demo_band: Sentence,
        /// Link in that band, to `/demo`.
        demo_link: Sentence,
        /// Title without JavaScript.
        no_javascript: Sentence,
        /// What to do without JavaScript.
        no_javascript_to_do: &'static [Sentence],
        /// Title when WebAssembly could not be loaded.
        not_loaded: Sentence,
        /// What to do then.
        not_loaded_to_do: &'static [Sentence],
        /// Button that loads the page again.
        reload: Sentence,
        /// Button that tries the same request again.
        retry: Sentence,
        /// Button that closes a dialog or a message.
        close: Sentence,
    }
}
