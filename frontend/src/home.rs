//! `/`: the purpose of the service and the three ways to open it.

pub(crate) mod not_found;

use leptos::prelude::*;
use texts::french;

use crate::components::{Fold, Icon, IconTile, LinkButton, SentenceList};
use crate::route::Route;
use crate::shell::Shell;

pub(crate) fn screen(shell: Shell) -> AnyView {
    let words = &french().start;
    let host = shell.service.with_value(|service| service.host.clone());
    let guide = french().help.guide;
    let alt = (words.qr_alt)(&host);
    view! {
        <h1 tabindex="-1">{words.title.text}</h1>
        <div class="stack">
            <SentenceList sentences=words.purpose/>
            <LinkButton to=Route::Needs label=words.activate/>
            <SentenceList sentences=words.promise/>
            {practise()}
        </div>
        <section class="band" aria-labelledby="ways">
            <h2 id="ways">{words.ways.text}</h2>
            <div class="ways">
                <div class="way">
                    <IconTile of=words.way_address.pictogram/>
                    <h3>{words.way_address.text}</h3>
                    <p class="addr">{host}</p>
                </div>
                <div class="way">
                    <IconTile of=words.way_app.pictogram/>
                    <h3>{words.way_app.text}</h3>
                    // `early.js` selects which of the three is shown, depending on the browser.
                    <div class="install stack">
                        <button type="button" class="btn" data-install>
                            <Icon of=words.install.pictogram/><span>{words.install.text}</span>
                        </button>
                        <p class="installed" role="status">{words.installed.text}</p>
                        <Fold summary=words.install>
                            <SentenceList sentences=words.install_elsewhere/>
                            <SentenceList sentences=words.install_iphone/>
                        </Fold>
                    </div>
                </div>
                <div class="way">
                    <IconTile of=words.way_qr.pictogram/>
                    <h3>{words.way_qr.text}</h3>
                    <div class="stack">
                        <img class="qr" src="/qr.svg" alt=alt width="150" height="150"/>
                        <SentenceList sentences=words.qr_is/>
                    </div>
                </div>
            </div>
            <p><a class="link" href=Route::Guide.path()><Icon of=guide.pictogram/><span>{guide.text}</span></a></p>
        </section>
    }
    .into_any()
}

/// The link to the practice.
fn practise() -> impl IntoView {
    let link = french().practice.link;
    view! { <p><a class="btn" href=Route::Practice.path()><Icon of=link.pictogram/><span>{link.text}</span></a></p> }
}
