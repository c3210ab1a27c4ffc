//! `/aide/entrainement`: the practice mode, and the words that it adds to the screens.

use crate::Sentence;
use crate::keys::words::words;

words! { "practice";
    /// `/aide/entrainement`, and the words that screens add during practice.
    pub struct Practice {
        /// The title of the screen and of the document.
        title: Sentence,
        /// Link to the practice mode, from other screens.
        link: Sentence,
        /// What practice is.
        what: &'static [Sentence],
        /// Title of the invented person.
        person: Sentence,
        /// Label of the name.
        name: Sentence,
        /// Label of the birth date.
        born: Sentence,
        /// Above the numbers of the card.
        to_copy: &'static [Sentence],
        /// Main button.
        begin: Sentence,
        /// Under the main button: how to leave the practice.
        to_stop: &'static [Sentence],
        /// Banner on every screen.
        band: Sentence,
        /// Button in the banner: leaves for the real service.
        stop: Sentence,
        /// Title of the document during practice, from the title of the screen.
        document_title: fn(&str) -> String,
        /// On the screen of the birth date.
        birth_date: Sentence,
        /// On the screen of the card choice.
        card: Sentence,
        /// On the screen of the card numbers: title of the fold with the drawn card.
        numbers: Sentence,
        /// On the screen of the code: title of the SMS, and its announcement in the live region.
        sms_arrives: Sentence,
        /// On the screen of the code: title of the e-mail, and its announcement in the live region.
        email_arrives: Sentence,
        /// On the screens of a new e-mail address and a new phone number.
        contact: Sentence,
        /// On the screen of the account.
        account: &'static [Sentence],
        /// On the last screen, under the title.
        over: &'static [Sentence],
        /// Main button of the last screen, to the real service.
        real: Sentence,
        /// Link on the last screen, to the beginning of the practice.
        again: Sentence,
    }
}
