//! Ids of rows that are written together: they begin alike, so that an index gets them side by side and
//! an import of a million does not touch every page of it a thousand times.

use crate::security::Random;

/// How much of an id is drawn anew: 16 characters of base64url are 96 bits.
const DRAWN: usize = 16;

/// Gives ids, each once.
#[derive(Debug)]
pub(super) struct Ids {
    beginning: String,
    given: u32,
}

impl Ids {
    /// Other ids than anybody else's.
    pub(super) fn new(random: &Random) -> Self {
        Self { beginning: random.id().chars().take(DRAWN).collect(), given: 0 }
    }

    /// As long as any other id.
    pub(super) fn next(&mut self) -> String {
        self.given += 1;
        format!("{}{:06x}", self.beginning, self.given)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn no_id_comes_twice_and_all_are_as_long_as_others() {
        let random = Random::system();
        let mut sources = [Ids::new(&random), Ids::new(&random)];
        let ids: HashSet<String> =
            sources.iter_mut().flat_map(|source| [source.next(), source.next()]).collect();
        assert_eq!(ids.len(), 4);
        assert!(ids.iter().all(|id| id.len() == random.id().len()));
    }
}
