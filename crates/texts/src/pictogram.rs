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
}
