//! Ids of rows that are written together. They share a prefix, so that they are adjacent in an index and a large
//! import does not rewrite every page many times.

use crate::security::Random;

/// The length of the random prefix: 16 characters of base64url are 96 bits.
const RANDOM: usize = 16;

/// Generates unique ids with one prefix.
#[derive(Debug)]
pub(super) struct Ids {
    prefix: String,
    count: u32,
}

impl Ids {
    /// A generator with a random prefix of its own.
    pub(super) fn new(random: &Random) -> Self {
        Self { prefix: random.id().chars().take(RANDOM).collect(), count: 0 }
    }

    /// An id of the same length as [`Random::id`] returns.
    pub(super) fn next(&mut self) -> String {
        self.count += 1;
        format!("{}{:06x}", self.prefix, self.count)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn ids_are_unique_and_have_the_usual_length() {
        let random = Random::system();
        let mut sources = [Ids::new(&random), Ids::new(&random)];
        let ids: HashSet<String> =
            sources.iter_mut().flat_map(|source| [source.next(), source.next()]).collect();
        assert_eq!(ids.len(), 4);
        assert!(ids.iter().all(|id| id.len() == random.id().len()));
    }
}
