//! The picture of a screen in the guide: a file that `cargo xtask guide` captures from the running product.
//! A page without its picture does not compile.

use leptos::prelude::*;
use texts::{Language, Sentence};

/// A picture: its path below `/guide/` and its bytes.
#[derive(Clone, Copy)]
pub(super) struct Picture {
    pub(super) file: &'static str,
    pub(super) content: &'static [u8],
}

macro_rules! picture {
    ($name:literal) => {
        $crate::help::screens::guide::picture::Picture {
            file: concat!("/guide/", $name, ".png"),
            content: include_bytes!(concat!("../../../../public/guide/", $name, ".png")),
        }
    };
}
pub(super) use picture;

/// Image pixels per CSS pixel; see `e2e/guide/picture.ts`.
const SCALE: u32 = 2;

impl Picture {
    /// The picture, with the title of the screen in its alternative text.
    pub(super) fn view(self, title: Sentence) -> impl IntoView {
        let alt = (texts::guide(Language::French).picture)(title.text);
        let (width, height) = self.size().unwrap_or_default();
        let [width, height] = [width, height].map(|dots| (dots / SCALE).to_string());
        view! { <img class="guide-shot" src=self.file alt=alt width=width height=height loading="lazy"/> }
    }

    /// Width and height in image pixels, from the first chunk of the PNG.
    fn size(self) -> Option<(u32, u32)> {
        let number = |at: usize| {
            let bytes = self.content.get(at..at + 4)?;
            Some(u32::from_be_bytes(bytes.try_into().ok()?))
        };
        Some((number(16)?, number(20)?))
    }
}
