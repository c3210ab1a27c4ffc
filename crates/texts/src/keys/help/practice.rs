//! `/aide/entrainement`: practice, and what the screens say besides while it lasts.

use crate::Sentence;
use crate::keys::words::words;

words! { "practice";
    /// `/aide/entrainement`, and what the screens add during a practice.
    pub struct Practice {
        /// The title, and that of the document.
        title: Sentence,
        /// Link to it, from other screens.
        link: Sentence,
        /// What practice is.
        what: &'static [Sentence],
        /// Title over the invented person.
        person: Sentence,
        /// Label of the name.
        name: Sentence,
        /// Label of the birth date.
        born: Sentence,
        /// Above the numbers of the card.
        to_copy: &'static [Sentence],
        /// Main button.
        begin: Sentence,
        /// Under it: how it ends.
        to_stop: &'static [Sentence],
        /// Band on every screen.
        band: Sentence,
        /// Button in the band: to the real service, in one press.
        stop: Sentence,
        /// Title of the document while it lasts: before it stands that this is practice.
        document_title: fn(&str) -> String,
        /// At the birth date.
        birth_date: Sentence,
        /// At the choice of the card.
        card: Sentence,
        /// At the numbers: fold with the drawn card.
        numbers: Sentence,
        /// At the code: title of the message, and what is said of it aloud.
        sms_arrives: Sentence,
        /// At the code: title of the message, and what is said of it aloud.
        email_arrives: Sentence,
        /// At the new e-mail address and the new phone number.
        contact: Sentence,
        /// At the account.
        account: &'static [Sentence],
        /// At the end, under the title.
        over: &'static [Sentence],
        /// At the end, main button, to the real service.
        real: Sentence,
        /// At the end, link to the beginning of the practice.
        again: Sentence,
    }
}
