//! The drawings: pictograms, the brand mark, the open door. All decoration: the words stand beside
//! them. It must not know which sentence a picture belongs to: that is in `texts`.

use leptos::prelude::*;
use texts::Pictogram;

/// A pictogram, sized by the class around it, in the colours of the theme.
#[component]
pub fn Picto(of: Pictogram) -> impl IntoView {
    view! { <span class="picto" inner_html=drawing(of)></span> }
}

/// The mark of the product, a door ajar.
#[component]
pub fn Mark() -> impl IntoView {
    view! { <span class="picto" inner_html=include_str!("../../pictures/brand/mark.svg")></span> }
}

/// The large drawing of the last screen: the door is open.
#[component]
pub fn OpenedDoor() -> impl IntoView {
    view! { <span class="picto" inner_html=include_str!("../../pictures/brand/opened.svg")></span> }
}

/// One file a picture, under its own name. Each is a whole drawing that shows by itself in any
/// viewer; what they repeat costs nothing once compressed.
const fn drawing(of: Pictogram) -> &'static str {
    match of {
        Pictogram::Card => include_str!("../../pictures/card.svg"),
        Pictogram::Email => include_str!("../../pictures/email.svg"),
        Pictogram::Phone => include_str!("../../pictures/phone.svg"),
        Pictogram::Sms => include_str!("../../pictures/sms.svg"),
        Pictogram::Calendar => include_str!("../../pictures/calendar.svg"),
        Pictogram::Key => include_str!("../../pictures/key.svg"),
        Pictogram::Password => include_str!("../../pictures/password.svg"),
        Pictogram::Lock => include_str!("../../pictures/lock.svg"),
        Pictogram::Person => include_str!("../../pictures/person.svg"),
        Pictogram::Child => include_str!("../../pictures/child.svg"),
        Pictogram::Guardian => include_str!("../../pictures/guardian.svg"),
        Pictogram::Eye => include_str!("../../pictures/eye.svg"),
        Pictogram::EyeOff => include_str!("../../pictures/eye-off.svg"),
        Pictogram::Ear => include_str!("../../pictures/ear.svg"),
        Pictogram::TextSize => include_str!("../../pictures/text-size.svg"),
        Pictogram::Help => include_str!("../../pictures/help.svg"),
        Pictogram::Printer => include_str!("../../pictures/printer.svg"),
        Pictogram::Check => include_str!("../../pictures/check.svg"),
        Pictogram::Todo => include_str!("../../pictures/todo.svg"),
        Pictogram::Warning => include_str!("../../pictures/warning.svg"),
        Pictogram::Clock => include_str!("../../pictures/clock.svg"),
        Pictogram::Arrow => include_str!("../../pictures/arrow.svg"),
        Pictogram::Back => include_str!("../../pictures/back.svg"),
        Pictogram::Screen => include_str!("../../pictures/screen.svg"),
        Pictogram::App => include_str!("../../pictures/app.svg"),
        Pictogram::Qr => include_str!("../../pictures/qr.svg"),
        Pictogram::Pencil => include_str!("../../pictures/pencil.svg"),
        Pictogram::Resend => include_str!("../../pictures/resend.svg"),
        Pictogram::Turn => include_str!("../../pictures/turn.svg"),
        Pictogram::Identity => include_str!("../../pictures/identity.svg"),
        Pictogram::Door => include_str!("../../pictures/door.svg"),
        Pictogram::DoorOpen => include_str!("../../pictures/door-open.svg"),
        Pictogram::Notebook => include_str!("../../pictures/notebook.svg"),
    }
}
