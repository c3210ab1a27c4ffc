//! The words of every screen.

use crate::Sentence;
use crate::keys::words::words;

words! { "common";
    /// The words of every screen.
    pub struct Common {
        /// The name beside the logo, in the header.
        brand: Sentence,
        /// The default opening hours of the help line, an argument of `hours`.
        usual_hours: Sentence,
        /// The skip link, the first link of each page, visible when it has the focus.
        skip: Sentence,
        /// Accessible name of the list of tools.
        tools: Sentence,
        /// Label of the tool that leads to `/aide`.
        help: Sentence,
        /// Accessible name of the list of steps.
        steps: Sentence,
        /// Above the steps, before the first step.
        steps_before: Sentence,
        /// Above the steps, after the last step.
        steps_after: Sentence,
        /// Above the steps: the number and the name of the current step.
        step_now: fn(u32, &str) -> String,
        /// Name of the first step.
        step_identity: Sentence,
        /// Name of the second step.
        step_code: Sentence,
        /// Name of the third step.
        step_activation: Sentence,
        /// Name of the fourth step.
        step_account: Sentence,
        /// Visually hidden state of a completed step.
        step_done: Sentence,
        /// Visually hidden state of the current step.
        step_current: Sentence,
        /// Visually hidden state of a future step.
        step_to_come: Sentence,
        /// Button that leads to the previous screen.
        back: Sentence,
        /// Main button that leads to the next screen.
        next: Sentence,
        /// Link to `/`.
        home: Sentence,
        /// Link to `/activer`.
        begin_again: Sentence,
        /// Under the title of a form in which every field is required.
        all_required: Sentence,
        /// Title of the document: the screen, then the service.
        document_title: fn(&str, &str) -> String,
        /// Title of the document in an error state: the error, then the usual title.
        error_title: fn(&str) -> String,
        /// Visually hidden prefix of a field error.
        error_prefix: Sentence,
        /// Title of the error summary: number of invalid answers.
        summary_title: fn(u32) -> String,
        /// Title of the block that says who can help.
        who_helps: Sentence,
        /// The help line: its phone number.
        call: fn(&str) -> String,
        /// The help line: its hours.
        hours: fn(&str) -> String,
        /// Other people who can help.
        trusted_person: Sentence,
        /// Label of a button during its request, and status message.
        waiting: Sentence,
        /// Spoken counter of a field: characters typed, characters required.
        count_of: fn(u32, u32) -> String,
        /// Visible counter of a field: characters typed, characters required.
        count_short: fn(u32, u32) -> String,
        /// Counter of a field of variable length.
        digits: fn(u32) -> String,
        /// Spoken form of a masked phone number, after « au numéro »: its last digits.
        phone_ending: fn(&str) -> String,
        /// Spoken form of a masked e-mail address, after « à l’adresse »: its first letters and its domain.
        email_starting: fn(&str, &str) -> String,
        /// Banner on every screen of a demonstration.
        demo_band: Sentence,
        /// Link in that banner, to `/demo`.
        demo_link: Sentence,
        /// Title without JavaScript.
        no_javascript: Sentence,
        /// What to do without JavaScript.
        no_javascript_to_do: &'static [Sentence],
        /// Title when WebAssembly fails to load.
        not_loaded: Sentence,
        /// What to do when WebAssembly fails to load.
        not_loaded_to_do: &'static [Sentence],
        /// Button that reloads the page.
        reload: Sentence,
        /// Button that retries the request.
        retry: Sentence,
        /// Button that closes a dialog or a message.
        close: Sentence,
    }
}
