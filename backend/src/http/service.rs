//! `GET /service`: public information about the service, for every screen.

use shared::api::service::{GetService, Help, ServiceView};

use super::api::{Api, Context};
use super::reply::Reply;
use crate::activation::terms;
use crate::refusal::Refusal;
use crate::settings::{Mode, Settings};

/// Binds the call.
pub(super) fn bind(api: Api) -> Api {
    api.without_body::<GetService, _, _>(get)
}

/// The operator's settings that are public.
#[must_use]
pub fn service_view(settings: &Settings) -> ServiceView {
    ServiceView {
        name: settings.service.name.clone(),
        help: Help { phone: settings.service.help_phone.clone(), hours: settings.service.help_hours.clone() },
        public_url: settings.public_url.origin(),
        demo: settings.mode == Mode::Demo,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        terms_version: terms::VERSION.to_owned(),
        journey_idle_s: u64::try_from(settings.numbers.journey_idle_s).unwrap_or(0),
    }
}

async fn get(context: Context) -> Reply<ServiceView> {
    let view = service_view(&context.app.settings);
    Reply::of(Ok::<_, Refusal>(view))
}
