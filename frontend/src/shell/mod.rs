//! The parts around every screen: navigation, the document title, notices that replace a screen, the expiry
//! warning, and the voice. It must not know a section: it calls the sections through the traits of
//! [`section`].

mod announcement;
#[cfg(feature = "csr")]
pub mod deadline;
#[cfg(any(feature = "csr", test))]
mod guard;
#[cfg(any(feature = "csr", test))]
pub mod listen;
mod navigation;
pub mod notice;
pub(crate) mod notice_screen;
#[cfg(feature = "csr")]
pub mod outlet;
pub mod page;
pub(crate) mod reading;
pub mod section;
mod state;
mod title;
pub(crate) mod waiting;

pub use announcement::Announcement;
#[cfg(feature = "csr")]
pub use deadline::deadline;
pub use navigation::{Navigation, PageLoad};
pub use notice::{Notice, NoticeAction, NoticeKind};
#[cfg(feature = "csr")]
pub use outlet::outlet;
pub use page::{Shown, page};
pub use section::{Handled, LastCode, Lease, OnRenewed, Product, Section, Stateless, Verdict};
pub use state::Shell;
pub use title::Title;
