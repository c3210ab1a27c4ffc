//! The pictures that stand beside sentences, by name: one idea, one picture, everywhere.
//!
//! This file must not know how they are drawn: the drawings have the same names.

macro_rules! pictograms {
    ($($(#[$doc:meta])* $variant:ident => $name:literal,)+) => {
        /// A picture to the left of a sentence.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Pictogram {
            $($(#[$doc])* $variant,)+
        }

        impl Pictogram {
            /// Every picture.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name of the drawing's file, without its ending.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }
    };
}

pictograms! {
    /// A carte Vitale.
    Card => "card",
    /// An envelope.
    Email => "email",
    /// A phone.
    Phone => "phone",
    /// A message on a phone.
    Sms => "sms",
    /// A calendar.
    Calendar => "calendar",
    /// A key: the account.
    Key => "key",
    /// Hidden signs.
    Password => "password",
    /// A lock: secret.
    Lock => "lock",
    /// A person.
    Person => "person",
    /// A child.
    Child => "child",
    /// Two people: somebody helps.
    Guardian => "guardian",
    /// An open eye: show.
    Eye => "eye",
    /// A crossed eye: hide.
    EyeOff => "eye-off",
    /// An ear: listen.
    Ear => "ear",
    /// Letters of two sizes.
    TextSize => "text-size",
    /// A question mark.
    Help => "help",
    /// A printer.
    Printer => "printer",
    /// A check mark: done, right.
    Check => "check",
    /// A dashed ring: to do.
    Todo => "todo",
    /// A warning sign.
    Warning => "warning",
    /// A clock: wait, time.
    Clock => "clock",
    /// Forward.
    Arrow => "arrow",
    /// Backward.
    Back => "back",
    /// A screen with an address.
    Screen => "screen",
    /// An application.
    App => "app",
    /// A QR code.
    Qr => "qr",
    /// A pencil: write, correct.
    Pencil => "pencil",
    /// Again.
    Resend => "resend",
    /// Turn the card over.
    Turn => "turn",
    /// A card with a photo: who I am.
    Identity => "identity",
    /// A closed door.
    Door => "door",
    /// An open door: activated.
    DoorOpen => "door-open",
    /// A notebook: write down.
    Notebook => "notebook",
    /// An arrow back to the door: start over.
    BeginAgain => "begin-again",
    /// An arrow round: the same thing once more.
    Retry => "retry",
    /// A page and an arrow round: the page again.
    Reload => "reload",
    /// A dumbbell: I practise.
    Practice => "practice",
    /// Play.
    Play => "play",
    /// Pause.
    Pause => "pause",
    /// A raised hand: stop.
    StopSign => "stop",
    /// A snail: slower.
    Slower => "slower",
    /// Play and an arrow round: say it again.
    Replay => "replay",
    /// A loudspeaker: a voice of the device.
    Voice => "voice",
    /// Somebody speaks: what I say.
    Speech => "speech",
    /// Somebody with a headset: the people of the help line.
    Agent => "agent",
    /// A phone with a cross: hang up.
    HangUp => "hang-up",
    /// A sun: the light colours.
    Light => "light",
    /// A moon: the dark colours.
    Dark => "dark",
    /// A disc half dark, half light: strong contrast.
    Contrast => "contrast",
    /// Lines with room between them: spacing.
    Spacing => "spacing",
    /// One line among dots: one sentence at a time.
    OneByOne => "one-by-one",
    /// A picture: pictures shown.
    Pictures => "pictures",
    /// A crossed picture: pictures hidden.
    PicturesOff => "pictures-off",
    /// A wheel: a setting.
    Settings => "settings",
    /// A judge.
    Judge => "judge",
    /// Two people, one speaks: somebody advises.
    Curator => "curator",
    /// Two people and a heart: somebody I trust.
    Helper => "helper",
    /// A magnifying glass: look closely, search.
    Magnifier => "magnifier",
    /// A sheet of text: a document to read.
    Document => "document",
    /// Scales: the law, a right.
    Law => "law",
    /// An open booklet: the printed guide.
    Guide => "guide",
    /// A folder.
    Folder => "folder",
    /// A folder with a heart: papers about health.
    HealthRecord => "health-record",
    /// An umbrella: the health insurance.
    Insurer => "insurer",
    /// 0 €: free of charge.
    Free => "free",
    /// Stairs: the steps.
    Steps => "steps",
    /// A pin: a place.
    Place => "place",
    /// A candle: somebody has died.
    Mourning => "mourning",
    /// A finger on a button: press.
    Tap => "tap",
    /// Two choices, one taken: choose.
    Choose => "choose",
    /// A ticked box: tick.
    Tick => "tick",
    /// Three letters.
    Letters => "letters",
    /// Three digits.
    Digits => "digits",
    /// The three signs of an identifier.
    Signs => "signs",
    /// A disc is no square: different.
    Different => "different",
    /// A cross: no.
    No => "no",
    /// A page with a cross: close the page.
    Close => "close",
    /// The two looks of a menu: the menu of a browser.
    Menu => "menu",
    /// An arrow out of a box: share.
    Share => "share",
    /// A phone full of applications: the home screen.
    HomeScreen => "home-screen",
    /// A window with a globe: the program that opens pages.
    Browser => "browser",
    /// Waves: the connection.
    Internet => "internet",
    /// A fish before a hook: a trap.
    Trap => "trap",
    /// A shield: protect.
    Protect => "protect",
    /// A box with its lid: keep.
    Keep => "keep",
    /// A bin: erase.
    Erase => "erase",
    /// Two things change places.
    Swap => "swap",
    /// A card, the number low on it: the social security number.
    Nir => "nir",
    /// A card, the number high on it: the serial number.
    Serial => "serial",
    /// A carte Vitale with a photo.
    CardPhoto => "card-photo",
    /// Some signs: a code.
    Code => "code",
    /// A phone and an envelope: how I am reached.
    Contact => "contact",
    /// A camera.
    Camera => "camera",
}
