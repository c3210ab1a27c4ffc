//! The drawings: pictograms, the brand mark, the open door. All are decorative, because the words are
//! beside them. It must not know which sentence has which picture: `texts` says that.

use leptos::prelude::*;
use texts::Pictogram;

/// A pictogram, sized by the surrounding class and coloured by the theme. The picture of a sentence comes
/// from the sentence: `of=words.back.pictogram`.
#[component]
pub fn Icon(#[prop(into)] of: Option<Pictogram>) -> impl IntoView {
    of.map(|of| view! { <span class="picto" inner_html=drawing(of)></span> })
}

/// The brand mark, a door ajar.
#[component]
pub fn Mark() -> impl IntoView {
    view! { <span class="picto" inner_html=include_str!("../../pictures/brand/mark.svg")></span> }
}

/// The large drawing of the last screen: the open door.
#[component]
pub fn OpenedDoor() -> impl IntoView {
    view! { <span class="picto" inner_html=include_str!("../../pictures/brand/opened.svg")></span> }
}

/// One file per pictogram, of the same name. Each file is a complete drawing for any viewer; the repeated
/// parts compress to almost nothing.
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
        Pictogram::BeginAgain => include_str!("../../pictures/begin-again.svg"),
        Pictogram::Retry => include_str!("../../pictures/retry.svg"),
        Pictogram::Reload => include_str!("../../pictures/reload.svg"),
        Pictogram::Practice => include_str!("../../pictures/practice.svg"),
        Pictogram::Play => include_str!("../../pictures/play.svg"),
        Pictogram::Pause => include_str!("../../pictures/pause.svg"),
        Pictogram::StopSign => include_str!("../../pictures/stop.svg"),
        Pictogram::Slower => include_str!("../../pictures/slower.svg"),
        Pictogram::Replay => include_str!("../../pictures/replay.svg"),
        Pictogram::Voice => include_str!("../../pictures/voice.svg"),
        Pictogram::Speech => include_str!("../../pictures/speech.svg"),
        Pictogram::Agent => include_str!("../../pictures/agent.svg"),
        Pictogram::HangUp => include_str!("../../pictures/hang-up.svg"),
        Pictogram::Light => include_str!("../../pictures/light.svg"),
        Pictogram::Dark => include_str!("../../pictures/dark.svg"),
        Pictogram::Contrast => include_str!("../../pictures/contrast.svg"),
        Pictogram::Spacing => include_str!("../../pictures/spacing.svg"),
        Pictogram::OneByOne => include_str!("../../pictures/one-by-one.svg"),
        Pictogram::Pictures => include_str!("../../pictures/pictures.svg"),
        Pictogram::PicturesOff => include_str!("../../pictures/pictures-off.svg"),
        Pictogram::Settings => include_str!("../../pictures/settings.svg"),
        Pictogram::Judge => include_str!("../../pictures/judge.svg"),
        Pictogram::Curator => include_str!("../../pictures/curator.svg"),
        Pictogram::Helper => include_str!("../../pictures/helper.svg"),
        Pictogram::Magnifier => include_str!("../../pictures/magnifier.svg"),
        Pictogram::Document => include_str!("../../pictures/document.svg"),
        Pictogram::Law => include_str!("../../pictures/law.svg"),
        Pictogram::Guide => include_str!("../../pictures/guide.svg"),
        Pictogram::Folder => include_str!("../../pictures/folder.svg"),
        Pictogram::HealthRecord => include_str!("../../pictures/health-record.svg"),
        Pictogram::Insurer => include_str!("../../pictures/insurer.svg"),
        Pictogram::Free => include_str!("../../pictures/free.svg"),
        Pictogram::Steps => include_str!("../../pictures/steps.svg"),
        Pictogram::Mourning => include_str!("../../pictures/mourning.svg"),
        Pictogram::Tap => include_str!("../../pictures/tap.svg"),
        Pictogram::Choose => include_str!("../../pictures/choose.svg"),
        Pictogram::Tick => include_str!("../../pictures/tick.svg"),
        Pictogram::Letters => include_str!("../../pictures/letters.svg"),
        Pictogram::Digits => include_str!("../../pictures/digits.svg"),
        Pictogram::Signs => include_str!("../../pictures/signs.svg"),
        Pictogram::Different => include_str!("../../pictures/different.svg"),
        Pictogram::No => include_str!("../../pictures/no.svg"),
        Pictogram::Close => include_str!("../../pictures/close.svg"),
        Pictogram::Menu => include_str!("../../pictures/menu.svg"),
        Pictogram::Share => include_str!("../../pictures/share.svg"),
        Pictogram::HomeScreen => include_str!("../../pictures/home-screen.svg"),
        Pictogram::Browser => include_str!("../../pictures/browser.svg"),
        Pictogram::Internet => include_str!("../../pictures/internet.svg"),
        Pictogram::Trap => include_str!("../../pictures/trap.svg"),
        Pictogram::Protect => include_str!("../../pictures/protect.svg"),
        Pictogram::Keep => include_str!("../../pictures/keep.svg"),
        Pictogram::Erase => include_str!("../../pictures/erase.svg"),
        Pictogram::Swap => include_str!("../../pictures/swap.svg"),
        Pictogram::Nir => include_str!("../../pictures/nir.svg"),
        Pictogram::Serial => include_str!("../../pictures/serial.svg"),
        Pictogram::CardPhoto => include_str!("../../pictures/card-photo.svg"),
        Pictogram::Code => include_str!("../../pictures/code.svg"),
        Pictogram::Contact => include_str!("../../pictures/contact.svg"),
        Pictogram::Camera => include_str!("../../pictures/camera.svg"),
    }
}

/// A pictogram on its door-shaped tile.
#[component]
pub fn IconTile(#[prop(into)] of: Option<Pictogram>) -> impl IntoView {
    view! { <span class="door"><Icon of/></span> }
}
