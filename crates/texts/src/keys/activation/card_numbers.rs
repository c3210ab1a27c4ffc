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
        /// Under the title: the card that was chosen.
        with_photo: Sentence,
        /// Under the title: the card that was chosen.
        without_photo: Sentence,
        /// Link back to the choice of the card.
        change_card: Sentence,
        /// Label of the first field.
        nir: Sentence,
        /// Its example.
        nir_example: Sentence,
        /// Its length.
        nir_length: Sentence,
        /// Fold: where it is.
        nir_where: Sentence,
        /// Caption of the drawn card.
        nir_caption: Sentence,
        /// The place in words.
        nir_place: &'static [Sentence],
        /// Label of the second field.
        serial: Sentence,
        /// Fold: where it is.
        serial_where: Sentence,
        /// The ten digits that are printed before it on a card with photo.
        serial_prefix: Sentence,
        /// With photo: an example.
        serial_photo_example: Sentence,
        /// With photo: its length and the fixed digits.
        serial_photo_hint: Sentence,
        /// With photo: caption of the drawn card.
        serial_photo_caption: Sentence,
        /// With photo: the place in words.
        serial_photo_place: &'static [Sentence],
        /// Without photo: an example.
        serial_back_example: Sentence,
        /// Without photo: its length.
        serial_back_hint: Sentence,
        /// Without photo: caption of the drawn card.
        serial_back_caption: Sentence,
        /// Without photo: the place in words.
        serial_back_place: &'static [Sentence],
        /// The mark on a drawn card at the place of the number.
        here: Sentence,
        /// Above the first half of the number, drawn larger.
        nir_start: Sentence,
        /// Above its second half.
        nir_end: Sentence,
        /// The serial number stands in the field of the other one.
        nir_is_serial: FieldWords,
        /// What to do where both stand in the other's field.
        swapped_to_do: Sentence,
        /// Button then: each goes where it belongs.
        swap: Sentence,
        /// Button where one number stands in the field of the other, which is empty: it goes down there.
        move_down: Sentence,
        /// Button then: it goes up there.
        move_up: Sentence,
        /// With photo: the whole printed number was typed.
        whole_number: Sentence,
        /// Card without photo: the number is that of a card with photo.
        photo_number: FieldWords,
        /// Button then: to the choice of the card.
        photo_card: Sentence,
    }
}
