//! The command `keys new`.

use std::os::unix::fs::PermissionsExt;

use crate::support::Place;

#[test]
fn a_key_file_is_private_and_never_overwritten() {
    let place = Place::new();
    let keys = place.text("keys.json");
    let made = place.run(&["keys", "new", "--keys", &keys]);
    assert_eq!(made.code, 0, "{}", made.err);
    assert_eq!(std::fs::metadata(&keys).unwrap().permissions().mode() & 0o777, 0o600);
    let first = place.read("keys.json");
    let again = place.run(&["keys", "new", "--keys", &keys]);
    assert_ne!(again.code, 0);
    assert!(again.err.contains("is there already"), "{}", again.err);
    assert_eq!(place.read("keys.json"), first);
}

#[test]
fn without_a_file_keys_are_printed_and_can_come_from_the_environment() {
    let place = Place::new();
    let keys = place.run(&["keys", "new"]).out;
    let file = place.write("empty.csv", "holder_nir,card_serial\n");
    let mut import = place.command();
    import.args(["import", &file, "--database", &place.database()]).env("ESPACE_SANTE_KEYS_JSON", keys);
    let done = crate::support::finish(&mut import);
    assert!(done.err.contains("lacks these columns"), "{}", done.err);
}
