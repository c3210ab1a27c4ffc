//! The error of a field, between its hint and its input: what happened and what to do.

use leptos::prelude::*;
use texts::{Pictogram, french};

use super::hint::error_id;
use crate::components::{Icon, Refused, Say};

pub(super) fn error_of(id: &'static str, error: Signal<Option<Refused>>) -> impl IntoView {
    move || error.get().map(|refused| shown(id, refused))
}

fn shown(id: &'static str, refused: Refused) -> impl IntoView {
    let Refused { words, more, .. } = refused;
    view! {
        <div class="error" id=error_id(id)>
            <Icon of=Pictogram::Warning/>
            <div>
                <p><span class="sr">{french().common.error_prefix.text}</span><Say of=words.happened/></p>
                <p><Say of=words.to_do/></p>
                {more.map(|more| view! { <p>{more}</p> })}
            </div>
        </div>
    }
}
