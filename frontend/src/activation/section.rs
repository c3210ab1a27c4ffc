//! Implements the shell's `Section` for the activation: the route guard, the lease of the journey, and the
//! handling of a wrong step.

use leptos::prelude::*;
use shared::api::activation::ActivationView;
use shared::api::{CodeView, ErrorCode, Problem};
use shared::journey::Step;
use texts::french;

use super::guard::{Known, judge};
use super::journey::Journey;
use super::leave;
use super::resume::{renew, resume};
use crate::route::Route;
use crate::shell::{Handled, LastCode, Lease, Notice, OnRenewed, Section, Verdict};

impl Section for Journey {
    fn judge(&self, route: Route) -> Verdict {
        judge(route, Known::of(*self))
    }

    fn resume(&self) {
        resume(*self);
    }

    /// Another tab has advanced the journey: the server view gives the step.
    fn on_refusal(&self, problem: &Problem) -> Handled {
        if [ErrorCode::WrongStep, ErrorCode::ContactPending].contains(&problem.code) {
            resume(*self);
            Handled::Yes
        } else {
            Handled::No
        }
    }

    fn lease(&self) -> Option<Lease> {
        self.last_view.with(|last| {
            let last = last.as_ref()?;
            let proven = matches!(last.view.step, Step::Contact | Step::Account);
            Some(Lease {
                lasts_s: f64::from(u32::try_from(last.view.expires_in_s).unwrap_or(u32::MAX)),
                at_ms: last.at_ms,
                is_finished: last.view.step == Step::Done,
                kept: proven.then_some(french().pause.proven),
            })
        })
    }

    fn sent_code(&self, route: Route) -> Option<LastCode> {
        self.last_view.with(|last| {
            let last = last.as_ref()?;
            let code =
                if route == Route::ContactCode { pending_code(&last.view) } else { last.view.code.clone() };
            Some((code?, last.at_ms))
        })
    }

    fn renew(&self, then: OnRenewed) {
        renew(*self, then);
    }

    fn holds_text(&self) -> bool {
        self.contact.holds_text()
            || self.account.holds_text()
            || self.identifier.with_untracked(Option::is_some)
    }

    fn before_notice(&self, notice: &Notice) {
        if notice.ends_journey() {
            self.last_view.set(None);
            self.step.clear();
            self.contact.clear();
            self.account.clear();
        }
    }

    fn forget(&self) {
        self.draft.clear();
        self.step.clear();
        self.contact.clear();
        self.account.clear();
        self.flash.set(None);
        self.last_view.set(None);
        self.identifier.set(None);
    }

    fn leave_for(&self, route: Route) {
        leave::leave_for(*self, route);
    }
}

/// The code of a new contact that is not verified yet.
fn pending_code(view: &ActivationView) -> Option<CodeView> {
    view.contact.as_ref()?.pending.clone()
}
