//! `/activer/numeros`: the two numbers of the card.

use crate::keys::words::words;
use crate::{FieldWords, Sentence};

words! { "card_numbers";
    /// `/activer/numeros`: the two numbers of the card.
    pub struct CardNumbers {
        /// The title.
        title: Sentence,
        /// Title of the document.
        document: Sentence,
        /// Under the title: the chosen card has a photo.
        with_photo: Sentence,
        /// Under the title: the chosen card has no photo.
        without_photo: Sentence,
        /// Link back to the choice of the card.
        change_card: Sentence,
        /// Label of the social security number.
        nir: Sentence,
        /// Example of a social security number.
        nir_example: Sentence,
        /// Length of a social security number.
        nir_length: Sentence,
        /// Title of the fold that shows where the social security number is printed.
        nir_where: Sentence,
        /// Caption of the drawn card.
        nir_caption: Sentence,
        /// Where the social security number is printed, as text.
        nir_place: &'static [Sentence],
        /// Label of the serial number.
        serial: Sentence,
        /// Title of the fold that shows where the serial number is printed.
        serial_where: Sentence,
        /// The ten fixed digits that a card with photo prints before the serial number.
        serial_prefix: Sentence,
        /// Card with photo: example of a serial number.
        serial_photo_example: Sentence,
        /// Card with photo: length of the serial number, and its fixed digits.
        serial_photo_hint: Sentence,
        /// Card with photo: caption of the drawn card.
        serial_photo_caption: Sentence,
        /// Card with photo: where the serial number is printed, as text.
        serial_photo_place: &'static [Sentence],
        /// Card without photo: example of a serial number.
        serial_back_example: Sentence,
        /// Card without photo: length of the serial number.
        serial_back_hint: Sentence,
        /// Card without photo: caption of the drawn card.
        serial_back_caption: Sentence,
        /// Card without photo: where the serial number is printed, as text.
        serial_back_place: &'static [Sentence],
        /// Label of the marker that shows a number on a drawn card.
        here: Sentence,
        /// Above the first half of the enlarged number.
        nir_start: Sentence,
        /// Above the second half of the enlarged number.
        nir_end: Sentence,
        /// Error: the field of the social security number contains a serial number.
        nir_is_serial: FieldWords,
        /// Instruction when the two numbers are swapped.
        swapped_to_do: Sentence,
        /// Button that swaps the two numbers.
        swap: Sentence,
        /// Button that moves a number from the first field to the empty second field.
        move_down: Sentence,
        /// Button that moves a number from the second field to the empty first field.
        move_up: Sentence,
        /// Card with photo: message after the person has typed the number with its fixed digits.
        whole_number: Sentence,
        /// Error for a card without photo: the number belongs to a card with photo.
        photo_number: FieldWords,
        /// Button of that error: back to the choice of the card.
        photo_card: Sentence,
    }
}
