//! Keys, a database, and imports into it with the real binary.

use std::process::Command;

use diesel::prelude::*;
use diesel::sql_types::BigInt;

use crate::databases::TestDatabase;
use crate::support::{Place, finish};

pub(super) struct Desk {
    pub(super) place: Place,
    pub(super) database: TestDatabase,
    pub(super) keys: String,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

impl Desk {
    pub(super) fn new() -> Self {
        let place = Place::new();
        let keys = place.text("keys.json");
        assert_eq!(place.run(&["keys", "new", "--keys", &keys]).code, 0);
        Self { place, database: TestDatabase::new(), keys }
    }

    /// An import of this text, ready to start.
    pub(super) fn command(&self, text: &str) -> Command {
        let file = self.place.write("people.csv", text);
        let mut command = self.place.command();
        command.args(["import", &file, "--keys", &self.keys, "--database", &self.database.url()]);
        command
    }

    /// Imports this text and returns the printed counts, from `new` on.
    pub(super) fn import(&self, text: &str) -> String {
        let done = finish(&mut self.command(text));
        assert_eq!(done.code, 0, "{}", done.err);
        let (_, did) = done.out.split_once(": ").unwrap();
        did.trim_end_matches(".\n").to_owned()
    }

    /// The number of people in the database.
    pub(super) fn people(&self) -> usize {
        let mut connection = self.database.connect();
        let counted =
            diesel::sql_query("SELECT count(*) AS count FROM people").get_result::<Count>(&mut connection);
        // Before the first migration the table does not exist.
        counted.map_or(0, |counted| usize::try_from(counted.count).unwrap())
    }
}
