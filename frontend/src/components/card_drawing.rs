//! The drawn cards and the drawn message, as SVG. They are original drawings that keep the size (ID-1,
//! 342 × 216), the chip, the photo and the positions of the numbers of the real card.
//!
//! Colours come from classes of the style sheet. The drawings have no ids, so that one can occur twice on a
//! page. It must not know the input.

/// The positions of the digits of a number: one `x` per character, and their baseline.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slots {
    /// The middle of each character.
    pub(super) x: &'static str,
    /// The baseline of the characters.
    pub(super) y: &'static str,
    /// The number of slots.
    pub(super) count: usize,
}

pub(super) const WHOLE: &str = "0 0 342 216";
/// The first four groups of the social security number, up to the left edge of the card. The two halves
/// meet between two groups.
pub(super) const NEAR_NIR_START: &str = "-5 130 177 86";
/// Its last three groups, up to the right edge.
pub(super) const NEAR_NIR_END: &str = "165 130 177 86";
/// The serial number of a card with photo, and the edge of the photo.
pub(super) const NEAR_SERIAL_FRONT: &str = "8 12 248 78";
/// The serial number of a card without photo, on the back.
pub(super) const NEAR_SERIAL_BACK: &str = "8 10 280 82";

/// The social security number, front: 1 2 2 2 3 3 2.
pub(super) const NIR: Slots = Slots {
    x: "36 60.2 75.8 100 115.6 139.8 155.4 179.6 195.2 210.8 235 250.6 266.2 290.4 306",
    y: "187.5",
    count: 15,
};
/// The serial number of a card with photo, front, top right beside the photo: 10 and 1.
pub(super) const SERIAL_FRONT: Slots =
    Slots { x: "35.7 53.1 70.5 87.9 105.3 122.7 140.1 157.5 174.9 192.3 218.7", y: "67.5", count: 11 };
/// The serial number of a card without photo, back, top left: 10 and up to 3.
pub(super) const SERIAL_BACK: Slots = Slots {
    x: "38.7 56.1 73.5 90.9 108.3 125.7 143.1 160.5 177.9 195.3 221.7 239.1 256.5",
    y: "71.5",
    count: 13,
};
/// The provisional code in its message: three groups of four.
pub(super) const CODE: Slots =
    Slots { x: "55 73.5 92 110.5 143 161.5 180 198.5 231 249.5 268 286.5", y: "103", count: 12 };

/// The code of a new contact in its message: two groups of three.
pub(super) const CONTACT_CODE: Slots = Slots { x: "113 134 155 187 208 229", y: "103", count: 6 };

/// Ground of the front.
pub(super) const GROUND_FRONT: &str = r#"<rect class="c-base" x="2" y="2" width="338" height="212" rx="17"/><path class="c-hill" d="M2 117V19A17 17 0 0 1 19 2h304a17 17 0 0 1 17 17v39.5C262 96 120 62 2 117z"/><path class="c-sun" d="M2 170.5V197a17 17 0 0 0 17 17h304a17 17 0 0 0 17-17v-63C232 126 150 196 2 170.5z"/><rect class="c-edge" x="2" y="2" width="338" height="212" rx="17"/>"#;
/// Ground of the back.
pub(super) const GROUND_BACK: &str = r#"<rect class="c-base" x="2" y="2" width="338" height="212" rx="17"/><path class="c-hill" d="M2 85V19A17 17 0 0 1 19 2h304a17 17 0 0 1 17 17v77.5C250 54 150 128 2 85z"/><path class="c-sun" d="M2 151V197a17 17 0 0 0 17 17h304a17 17 0 0 0 17-17v-34C230 126 112 196 2 151z"/><rect class="c-edge" x="2" y="2" width="338" height="212" rx="17"/>"#;

/// The print on the front with photo, without the numbers.
pub(super) const PRINT_WITH_PHOTO: &str = r#"<g class="c-photo"><rect x="246" y="20" width="76" height="98" rx="8"/><path d="M254 117c0-24 12-35 30-35s30 11 30 35z"/><circle cx="284" cy="57" r="17"/></g><g class="c-chip"><rect x="24" y="92" width="46" height="36" rx="7"/><path d="M24 104h14v12H24M70 104H56v12h14M47 92v36"/></g><rect class="c-bar" x="84" y="97" width="118" height="9" rx="4.5"/><rect class="c-bar" x="84" y="114" width="74" height="8" rx="4"/><rect class="c-bar" x="24" y="137" width="112" height="8" rx="4"/><rect class="c-bar" x="24" y="150" width="70" height="8" rx="4"/>"#;
/// The print on the front without photo, without the number.
pub(super) const PRINT_WITHOUT_PHOTO: &str = r#"<rect class="c-bar" x="24" y="26" width="132" height="10" rx="5"/><rect class="c-bar" x="24" y="45" width="78" height="8" rx="4"/><g class="c-chip"><rect x="24" y="68" width="46" height="36" rx="7"/><path d="M24 80h14v12H24M70 80H56v12h14M47 68v36"/></g><rect class="c-bar" x="88" y="76" width="104" height="8" rx="4"/><rect class="c-bar" x="88" y="92" width="66" height="8" rx="4"/>"#;
/// The print on the back, without the number.
pub(super) const PRINT_BACK: &str = r#"<rect class="c-bar" x="24" y="102" width="190" height="8" rx="4"/><rect class="c-bar" x="24" y="120" width="230" height="8" rx="4"/><rect class="c-bar" x="24" y="138" width="160" height="8" rx="4"/><rect class="c-bar" x="24" y="156" width="206" height="8" rx="4"/>"#;

/// The social security number, drawn faintly while another number is marked.
pub(super) const NIR_FAINT: &str = r#"<path class="c-ghost" d="M31.5 186h9M55.7 186h9M71.3 186h9M95.5 186h9M111.1 186h9M135.3 186h9M150.9 186h9M175.1 186h9M190.7 186h9M206.3 186h9M230.5 186h9M246.1 186h9M261.7 186h9M285.9 186h9M301.5 186h9"/>"#;
/// The place of the social security number: strip, slots, and the tab above it.
pub(super) const NIR_MARKED: &str = r#"<path class="c-tab" d="M248 163v-22q0-6 6-6h54q6 0 6 6v22z"/><path class="c-tab-arrow" d="M298 142v13m-6-6 6 6.5 6-6.5"/><rect class="c-strip" x="20" y="164" width="302" height="36" rx="8"/><path class="c-slot" d="M30.5 193h11M54.7 193h11M70.3 193h11M94.5 193h11M110.1 193h11M134.3 193h11M149.9 193h11M174.1 193h11M189.7 193h11M205.3 193h11M229.5 193h11M245.1 193h11M260.7 193h11M284.9 193h11M300.5 193h11"/>"#;
/// The serial number of a card with photo, drawn faintly while another number is marked.
pub(super) const SERIAL_FAINT: &str = r#"<path class="c-ghost" d="M30.7 36h10M48.1 36h10M65.5 36h10M82.9 36h10M100.3 36h10M117.7 36h10M135.1 36h10M152.5 36h10M169.9 36h10M187.3 36h10M30.7 64h10M48.1 64h10M65.5 64h10M82.9 64h10M100.3 64h10M117.7 64h10M135.1 64h10M152.5 64h10M169.9 64h10M187.3 64h10M213.7 64h10"/>"#;
/// The place of the serial number on the front, under its ten fixed digits.
pub(super) const SERIAL_MARKED: &str = r#"<text class="c-prefix" x="27" y="38">8025000002</text><path class="c-tab" d="M162 45v-22q0-6 6-6h54q6 0 6 6v22z"/><path class="c-tab-arrow" d="M212 24v13m-6-6 6 6.5 6-6.5"/><rect class="c-strip" x="18" y="46" width="220" height="34" rx="8"/><path class="c-slot" d="M30.2 73h11M47.6 73h11M65 73h11M82.4 73h11M99.8 73h11M117.2 73h11M134.6 73h11M152 73h11M169.4 73h11M186.8 73h11M213.2 73h11"/>"#;
/// The place of the serial number on the back.
pub(super) const BACK_MARKED: &str = r#"<path class="c-tab" d="M30 47v-22q0-6 6-6h54q6 0 6 6v22z"/><path class="c-tab-arrow" d="M80 26v13m-6-6 6 6.5 6-6.5"/><rect class="c-strip" x="18" y="48" width="262" height="36" rx="8"/><path class="c-slot" d="M33.2 77h11M50.6 77h11M68 77h11M85.4 77h11M102.8 77h11M120.2 77h11M137.6 77h11M155 77h11M172.4 77h11M189.8 77h11M216.2 77h11M233.6 77h11M251 77h11"/>"#;
/// The message, without the slots of a code.
pub(super) const MESSAGE: &str = r#"<path class="msg-box" d="M22 4h298q18 0 18 18v112q0 18-18 18H92l-34 20v-20H22q-18 0-18-18V22Q4 4 22 4z"/><rect class="msg-bar" x="28" y="26" width="150" height="9" rx="4.5"/><rect class="msg-bar" x="28" y="44" width="96" height="9" rx="4.5"/><rect class="msg-bar" x="28" y="130" width="120" height="9" rx="4.5"/>"#;
/// The place of a provisional code in its message.
pub(super) const CODE_MARKED: &str = r#"<path class="c-tab" d="M228 75v-22q0-6 6-6h54q6 0 6 6v22z"/><path class="c-tab-arrow" d="M278 54v13m-6-6 6 6.5 6-6.5"/><rect class="c-strip" x="28" y="76" width="286" height="40" rx="8"/><path class="c-slot" d="M48.5 109h13M67 109h13M85.5 109h13M104 109h13M136.5 109h13M155 109h13M173.5 109h13M192 109h13M224.5 109h13M243 109h13M261.5 109h13M280 109h13"/>"#;
/// The place of the code of a new contact in its message.
pub(super) const CONTACT_CODE_MARKED: &str = r#"<path class="c-tab" d="M172 75v-22q0-6 6-6h54q6 0 6 6v22z"/><path class="c-tab-arrow" d="M222 54v13m-6-6 6 6.5 6-6.5"/><rect class="c-strip" x="84" y="76" width="174" height="40" rx="8"/><path class="c-slot" d="M106.5 109h13M127.5 109h13M148.5 109h13M180.5 109h13M201.5 109h13M222.5 109h13"/>"#;
