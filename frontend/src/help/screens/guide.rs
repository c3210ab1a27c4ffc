//! The guide in its prerendered document, for screen and paper: how to reach the service, each page with
//! its picture and instructions, and who helps. Its words come from the screens and the help, so it cannot
//! contradict them. The client does not contain it.

mod pages;
mod picture;

use leptos::prelude::*;
use texts::{Language, Sentence, french};

use crate::components::{HelpLine, Icon, IconSentence, IconText, IconTile, Say, SentenceList};
use crate::service::{GUIDE_FILE, OPERATOR_ADDRESS};
use crate::shell::Shell;
use pages::{Line, Page, Part, Said, Step};

/// The text of `/aide/guide`.
pub(super) fn guide(shell: Shell) -> AnyView {
    view! {
        <div class="guide">
            {cover(shell)}
            {pages::steps().into_iter().map(step).collect_view()}
            {who_helps(shell)}
        </div>
    }
    .into_any()
}

/// The first sheet: the purpose, how to reach the service, the operator and the help.
fn cover(shell: Shell) -> impl IntoView {
    let (words, start) = (texts::guide(Language::French), &french().start);
    let host = shell.service.with_value(|service| service.host.clone());
    let alt = (start.qr_alt)(&host);
    view! {
        <SentenceList sentences=words.purpose/>
        {as_paper()}
        <h2>{words.come.text}</h2>
        <IconText of=start.way_address.pictogram>
            <p>{start.way_address.text}</p>
            <p class="addr">{host}</p>
        </IconText>
        <p>{words.or.text}</p>
        <div class="pic">
            <IconTile of=start.way_qr.pictogram/>
            <p>{start.way_qr.text}</p>
            <img class="qr" src="/qr.svg" alt=alt width="150" height="150"/>
        </div>
        <p>{words.or.text}</p>
        <IconSentence of=start.way_app/>
        {who_helps(shell)}
    }
}

/// The guide on paper: the operator's PDF file if there is one, otherwise the print function of the
/// browser.
fn as_paper() -> impl IntoView {
    let words = texts::guide(Language::French);
    let print = french().pause.print;
    view! {
        <div class="off-paper stack" data-guide-file=GUIDE_FILE>
            <div class="file stack">
                <p><a class="btn" href="/aide/guide.pdf" rel="external"><Icon of=words.file.pictogram/><span>{words.file.text}</span></a></p>
                <IconSentence of=words.file_is/>
            </div>
            // `early.js` handles the click.
            <p class="browser"><button type="button" class="btn" data-print><Icon of=print.pictogram/><span>{print.text}</span></button></p>
        </div>
    }
}

/// The operator and the help, on the first and the last sheet.
fn who_helps(shell: Shell) -> impl IntoView {
    let name = shell.service.with_value(|service| service.name.clone());
    view! {
        <div class="guide-help stack">
            <h2>{french().common.who_helps.text}</h2>
            <HelpLine service=shell.service/>
            <IconSentence of=french().common.trusted_person/>
            <p class="address"><b>{name}</b><br/>{OPERATOR_ADDRESS}</p>
        </div>
    }
}

fn step(step: Step) -> impl IntoView {
    view! {
        <div class="guide-step" id=step.id>
            <h2>{step.title}</h2>
            {step.pages.into_iter().map(page).collect_view()}
        </div>
    }
}

fn page(page: Page) -> impl IntoView {
    let (mut before, mut done) = (0, 0);
    let parts = page.parts.into_iter().map(|one| {
        if one.instead {
            done = before;
        }
        before = done;
        part(page.title, one, &mut done)
    });
    let parts = parts.collect_view();
    view! {
        <div class="guide-page" id=page.id>
            <h3>{page.title.text}</h3>
            {page.only.map(|only| sentence(only, None))}
            {parts}
        </div>
    }
}

/// A picture on the left and the instructions on its right. The numbers continue from the previous part.
fn part(title: Sentence, part: Part, number: &mut u32) -> AnyView {
    let start = *number + 1;
    let lines: Vec<_> = part
        .lines
        .into_iter()
        .map(|line| {
            *number += 1;
            view! { <li>{sentence(line, Some(*number))}</li> }
        })
        .collect();
    view! {
        <div class="guide-part">
            {part.picture.view(title)}
            <div class="stack">
                {part.title.map(|title| view! { <h4>{title.text}</h4> })}
                <ol class="list" start=start.to_string()>{lines}</ol>
                <SentenceList sentences=part.after/>
            </div>
        </div>
    }
    .into_any()
}

/// A sentence on the right of its picture, after its number, which the list also announces.
fn sentence(line: Line, number: Option<u32>) -> impl IntoView {
    let number = number.map(|number| view! { <b class="guide-number" aria-hidden="true">{number}</b> });
    let Line { picture, said } = line;
    let said = match said {
        Said::Entry(of) => view! { <p><Say of/></p> }.into_any(),
        Said::Filled(words) => view! { <p>{words}</p> }.into_any(),
    };
    view! { <div class="pic">{number}<IconTile of=picture/>{said}</div> }
}
