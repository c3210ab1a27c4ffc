//! The parts around every page that do not change while the client runs: head, tools, foot, and the notes
//! for browsers without JavaScript or WebAssembly. They are prerendered only, so they add nothing to the
//! client.

use leptos::prelude::*;
use texts::{Sentence, french};

use crate::components::{Icon, Mark, SentenceList};
use crate::help::screens::accessibility;
use crate::route::Route;
use crate::service::Service;

/// The body of a document around its page. `next` is the next static page, embedded as a template: its
/// path, title and HTML.
#[must_use]
pub(crate) fn body(page: &str, next: Option<&(&'static str, String, String)>) -> String {
    let texts = french();
    let (words, display, listen, practice) =
        (&texts.common, &texts.display, texts.listen.tool, &texts.practice);
    let service = Service::placeholders();
    let head = view! {
        <a class="skip" href="#contenu">{words.skip.text}</a>
        <header class="head"><div class="practice-band">
            <p><Icon of=practice.band.pictogram/><span>{practice.band.text}</span></p>
            <a class="btn" href=Route::Home.path() rel="external" data-stop-practice="">
                <Icon of=practice.stop.pictogram/><span>{practice.stop.text}</span>
            </a>
        </div><div class="demo-band">
            <p>{words.demo_band.text}</p>
            <a href="/demo" rel="external">{words.demo_link.text}</a>
        </div><div class="head-in">
            <a class="brand" href=Route::Home.path()><Mark/><span>{service.name}</span></a>
            <nav aria-label=words.tools.text><ul class="tools">
                <li class="with-script"><button type="button" class="tool" id="listen" aria-pressed="false">
                    <Icon of=listen.pictogram/><span>{listen.text}</span>
                </button></li>
                <li><a class="tool" href=Route::Display.path()>
                    <Icon of=display.title.pictogram/><span>{display.title.text}</span>
                </a></li>
                <li><a class="tool" href=Route::Help.path()>
                    <Icon of=words.help.pictogram/><span>{words.help.text}</span>
                </a></li>
            </ul></nav>
        </div></header>
        {failure("no-app", words.not_loaded, words.not_loaded_to_do)}
    };
    let stepper = view! {
        <li class="stepper">
            <p>{display.sentence.text}" "<b></b>" "{display.of.text}" "<b></b></p>
            <button type="button" class="btn" data-step="-1"><Icon of=display.former_sentence.pictogram/><span>{display.former_sentence.text}</span></button>
            <button type="button" class="btn" data-step="1"><span>{display.next_sentence.text}</span><Icon of=display.next_sentence.pictogram/></button>
        </li>
    };
    let template = next.map(|(path, title, html)| {
        let title = title.replace('"', "&quot;");
        format!("<template data-path=\"{path}\" data-title=\"{title}\">{html}</template>")
    });
    let foot = view! {
        <footer class="foot">
            <a class="link" href=Route::Accessibility.path()>{accessibility::in_two_words().text}</a>
        </footer>
    };
    let noscript = failure("no-script", words.no_javascript, words.no_javascript_to_do).to_html();
    format!(
        "{}<noscript>{}</noscript>{page}{}{}<template id=\"one-by-one\">{}</template><script type=\"application/json\" id=\"service\">[[service-json]]</script>",
        head.to_html(),
        noscript.replace(" hidden", ""),
        foot.to_html(),
        template.unwrap_or_default(),
        stepper.to_html(),
    )
}

/// The instructions to show when the client cannot run.
fn failure(class: &'static str, title: Sentence, to_do: &'static [Sentence]) -> impl IntoView {
    let phone = Service::placeholders();
    view! {
        <section class=format!("page-note {class}") hidden aria-label=title.text>
            <h2>{title.text}</h2>
            <SentenceList sentences=to_do/>
            <p><a class="btn" href=phone.phone_link>{(french().common.call)(&phone.phone)}</a></p>
            <p>{(french().common.hours)(&phone.hours)}</p>
        </section>
    }
}
