//! The pictures that stand beside sentences, by name: one idea, one picture, everywhere. Each says what is drawn, and
//! the idea that it stands for: an idea that is not here gets a drawing of its own, never one of these.
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
    /// A card with its chip: the carte Vitale.
    Card => "card",
    /// An envelope: an e-mail.
    Email => "email",
    /// A phone: my phone, a call.
    Phone => "phone",
    /// A phone and a bubble: an SMS.
    Sms => "sms",
    /// A sheet of a calendar: a day.
    Calendar => "calendar",
    /// A key: the account.
    Key => "key",
    /// Hidden signs: the password.
    Password => "password",
    /// A lock: secret.
    Lock => "lock",
    /// A person: me.
    Person => "person",
    /// An adult and a child: my child.
    Child => "child",
    /// Two people, an arm round one: a person decides with me.
    Guardian => "guardian",
    /// An open eye: show.
    Eye => "eye",
    /// A crossed eye: hide.
    EyeOff => "eye-off",
    /// An ear: listen.
    Ear => "ear",
    /// Letters of two sizes: how everything looks.
    TextSize => "text-size",
    /// A question mark: a question, help.
    Help => "help",
    /// A printer: print.
    Printer => "printer",
    /// A check mark: done, right.
    Check => "check",
    /// A dashed ring: to do.
    Todo => "todo",
    /// A warning sign: something is wrong.
    Warning => "warning",
    /// A clock: wait, time.
    Clock => "clock",
    /// An arrow on: go on.
    Arrow => "arrow",
    /// An arrow back: go back.
    Back => "back",
    /// A screen with an address: this site.
    Screen => "screen",
    /// A phone and an arrow down: install the application.
    App => "app",
    /// A QR code: scan it.
    Qr => "qr",
    /// A pencil: write, correct.
    Pencil => "pencil",
    /// An envelope and an arrow round: a new code.
    Resend => "resend",
    /// A card and an arrow over it: turn the card.
    Turn => "turn",
    /// A card with a face: who I am.
    Identity => "identity",
    /// A closed door: my space, before it is activated.
    Door => "door",
    /// An open door: activate, activated.
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
    /// A triangle: a voice reads on.
    Play => "play",
    /// Two bars: a voice waits.
    Pause => "pause",
    /// A raised hand: stop.
    StopSign => "stop",
    /// A snail: slower.
    Slower => "slower",
    /// A triangle and an arrow round: say it again.
    Replay => "replay",
    /// A loudspeaker: a voice of the device.
    Voice => "voice",
    /// A person speaks: what I say.
    Speech => "speech",
    /// A person with a headset: the people of the help line.
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
    /// A robe and a hammer: a judge.
    Judge => "judge",
    /// Two people, one speaks: a person advises.
    Curator => "curator",
    /// Two people and a heart: a person I trust.
    Helper => "helper",
    /// A magnifying glass: look closely, search.
    Magnifier => "magnifier",
    /// A sheet of text: a document to read.
    Document => "document",
    /// Scales: the law, a right.
    Law => "law",
    /// An open booklet: the printed guide.
    Guide => "guide",
    /// A folder: a folder of messages.
    Folder => "folder",
    /// A folder with a heart: papers about health.
    HealthRecord => "health-record",
    /// An umbrella: the health insurance.
    Insurer => "insurer",
    /// 0 €: free of charge.
    Free => "free",
    /// Stairs: the steps.
    Steps => "steps",
    /// A candle: a person has died.
    Mourning => "mourning",
    /// A finger on a button: press.
    Tap => "tap",
    /// Two choices, one taken: choose.
    Choose => "choose",
    /// A ticked box: tick.
    Tick => "tick",
    /// Three letters: letters.
    Letters => "letters",
    /// Three digits: digits.
    Digits => "digits",
    /// The three signs of an identifier: signs.
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
    /// Two things and two arrows: they change places.
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
    /// A camera: look through it.
    Camera => "camera",
}
