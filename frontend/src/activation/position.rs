//! The position of a journey, at the granularity of the screens.

use shared::api::activation::ActivationView;
use shared::journey::Step;

use crate::route::Route;

/// The position of a journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JourneyPosition {
    pub step: Step,
    /// Whether a new contact still needs its code.
    pub contact_pending: bool,
}

impl JourneyPosition {
    /// The position in a server view.
    #[must_use]
    pub fn of(view: &ActivationView) -> Self {
        let contact_pending = view.contact.as_ref().is_some_and(|contact| contact.pending.is_some());
        Self { step: view.step, contact_pending }
    }

    /// The route that shows this position.
    #[must_use]
    pub const fn route(self) -> Route {
        match self.step {
            Step::SendCode => Route::SendCode,
            Step::EnterCode => Route::EnterCode,
            Step::ChoosePerson => Route::ChoosePerson,
            Step::Representative => Route::Representative,
            Step::Activate => Route::Activate,
            Step::Contact if self.contact_pending => Route::ContactCode,
            Step::Contact => Route::Contact,
            Step::Account => Route::Account,
            Step::Done => Route::Done,
        }
    }
}
