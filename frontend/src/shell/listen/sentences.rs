//! Splits a text into sentences. Most texts are one sentence; legal texts have more.

/// The sentences of a text, in order, with normalised white space.
pub(super) fn sentences(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut sentence = String::new();
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        if !sentence.is_empty() {
            sentence.push(' ');
        }
        sentence.push_str(word);
        if ends(word) && words.peek().is_some_and(|next| begins(next)) {
            all.push(std::mem::take(&mut sentence));
        }
    }
    if sentence.chars().any(char::is_alphanumeric) {
        all.push(sentence);
    }
    all
}

/// French puts a space before « ? » and « ! » and closes quotation marks after them.
fn ends(word: &str) -> bool {
    word.trim_end_matches(['»', ')']).ends_with(['.', '!', '?', '…'])
}

/// A lower-case word or a closing mark continues the sentence.
fn begins(word: &str) -> bool {
    word.starts_with('«') || word.starts_with(|sign: char| sign.is_alphanumeric() && !sign.is_lowercase())
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn each_sentence_is_apart() {
        assert_eq!(
            sentences("Je lis. C’est quoi\u{a0}? «\u{a0}Un code.\u{a0}» J’attends… 2 minutes\u{a0}! Fin"),
            ["Je lis.", "C’est quoi ?", "« Un code. » J’attends…", "2 minutes !", "Fin"]
        );
    }

    #[test]
    fn a_point_inside_a_sentence_does_not_end_it() {
        for text in
            ["J’ouvre Ameli.fr ou l’appli.", "anne.dupre@exemple.fr", "« Pourquoi ? » est ma question."]
        {
            assert_eq!(sentences(text), [text]);
        }
    }

    #[test]
    fn nothing_is_nothing() {
        assert!(sentences(" \u{a0} ").is_empty());
        assert!(sentences("–").is_empty());
    }
}
