//! The pictures beside sentences, by name: each idea has one picture everywhere. The comment on a picture
//! describes the drawing, then the idea that it represents. A new idea needs a new drawing.
//!
//! This file must not depend on the drawings, which have the same names.

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

            /// The name of the drawing's file, without its extension.
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
    /// Hidden characters: the password.
    Password => "password",
    /// A lock: secret.
    Lock => "lock",
    /// A person: me.
    Person => "person",
    /// An adult and a child: my child.
    Child => "child",
    /// Two people, one with an arm around the other: a person who decides with me.
    Guardian => "guardian",
    /// An open eye: show.
    Eye => "eye",
    /// A crossed eye: hide.
    EyeOff => "eye-off",
    /// An ear: listen.
    Ear => "ear",
    /// Letters of two sizes: the display settings.
    TextSize => "text-size",
    /// A question mark: a question, help.
    Help => "help",
    /// A printer: print.
    Printer => "printer",
    /// A check mark: done, right.
    Check => "check",
    /// A dashed ring: a task to do.
    Todo => "todo",
    /// A warning sign: something is wrong.
    Warning => "warning",
    /// A clock: wait, time.
    Clock => "clock",
    /// A forward arrow: continue.
    Arrow => "arrow",
    /// A backward arrow: go back.
    Back => "back",
    /// A screen with an address: this site.
    Screen => "screen",
    /// A phone and a downward arrow: install the application.
    App => "app",
    /// A QR code: scan it.
    Qr => "qr",
    /// A pencil: write, correct.
    Pencil => "pencil",
    /// An envelope and a circular arrow: a new code.
    Resend => "resend",
    /// A card and an arrow over it: turn the card.
    Turn => "turn",
    /// A card with a face: my identity.
    Identity => "identity",
    /// A closed door: my space, before it is activated.
    Door => "door",
    /// An open door: activate, activated.
    DoorOpen => "door-open",
    /// A notebook: write down.
    Notebook => "notebook",
    /// An arrow back to the door: start again.
    BeginAgain => "begin-again",
    /// A circular arrow: retry.
    Retry => "retry",
    /// A page and a circular arrow: reload the page.
    Reload => "reload",
    /// A dumbbell: practise.
    Practice => "practice",
    /// A triangle: the voice reads.
    Play => "play",
    /// Two bars: the voice pauses.
    Pause => "pause",
    /// A raised hand: stop.
    StopSign => "stop",
    /// A snail: slower.
    Slower => "slower",
    /// A triangle and a circular arrow: repeat the sentence.
    Replay => "replay",
    /// A loudspeaker: the voice of the device.
    Voice => "voice",
    /// A person who speaks: what to say.
    Speech => "speech",
    /// A person with a headset: the people of the help line.
    Agent => "agent",
    /// A phone with a cross: hang up.
    HangUp => "hang-up",
    /// A sun: the light colours.
    Light => "light",
    /// A moon: the dark colours.
    Dark => "dark",
    /// A disc, half dark and half light: high contrast.
    Contrast => "contrast",
    /// Lines with space between them: spacing.
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
    /// Two people, one of whom speaks: a person who advises.
    Curator => "curator",
    /// Two people and a heart: a trusted person.
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
    /// Two choices, one selected: choose.
    Choose => "choose",
    /// A ticked box: tick.
    Tick => "tick",
    /// Three letters: letters.
    Letters => "letters",
    /// Three digits: digits.
    Digits => "digits",
    /// The three special characters of an identifier: characters.
    Signs => "signs",
    /// A disc and a square: different.
    Different => "different",
    /// A cross: no.
    No => "no",
    /// A page with a cross: close the page.
    Close => "close",
    /// The two usual menu buttons: the menu of a browser.
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
    /// Two things and two arrows: swap.
    Swap => "swap",
    /// A card with the number at the bottom: the social security number.
    Nir => "nir",
    /// A card with the number at the top: the serial number.
    Serial => "serial",
    /// A carte Vitale with a photo.
    CardPhoto => "card-photo",
    /// A row of characters: a code.
    Code => "code",
    /// A phone and an envelope: contact details.
    Contact => "contact",
    /// A camera: use the camera.
    Camera => "camera",
}
