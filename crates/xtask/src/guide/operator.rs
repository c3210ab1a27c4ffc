//! The operator's options that appear in the guide. The guide is rendered from a demonstration, which has
//! invented values for missing options. Must not know: these values.

/// The options of `espace-sante serve` that appear in the guide, and what the guide contains without them.
const READ: [(&str, &str); 5] = [
    ("--service-name", "the guide has the usual name"),
    ("--public-url", "the guide and its QR code lead to this machine"),
    ("--help-phone", "the guide has an invented number, which does not exist"),
    ("--help-hours", "the guide has the usual hours, which may not be yours"),
    ("--operator-address", "the guide has an invented address, which does not exist"),
];

/// A line for each of these options that is neither given nor set in the environment.
pub(super) fn missing(options: &[String], in_environment: impl Fn(&str) -> bool) -> Vec<String> {
    let given = |option: &str| {
        let names = |one: &String| {
            one.strip_prefix(option).is_some_and(|rest| rest.is_empty() || rest.starts_with('='))
        };
        options.iter().any(names) || in_environment(&environment_name(option))
    };
    let missing = READ.into_iter().filter(|(option, _)| !given(option));
    missing.map(|(option, instead)| format!("{option} was not given: {instead}.")).collect()
}

/// The environment variable of an option of `espace-sante`.
fn environment_name(option: &str) -> String {
    format!("ESPACE_SANTE_{}", option.trim_start_matches('-').replace('-', "_").to_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options_missing(line: &str, environment: &str) -> Vec<String> {
        let options: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        let lines = missing(&options, |name| name == environment);
        lines.iter().map(|line| line.split(' ').next().unwrap().to_owned()).collect()
    }

    #[test]
    fn every_missing_option_is_named() {
        assert_eq!(options_missing("", ""), READ.map(|(option, _)| option));
        let all_but_hours =
            "--service-name=X --public-url https://x.example --help-phone 3646 --operator-address Y";
        assert_eq!(options_missing(all_but_hours, ""), ["--help-hours"]);
        assert_eq!(options_missing(all_but_hours, "ESPACE_SANTE_HELP_HOURS"), [""; 0]);
    }

    #[test]
    fn an_option_with_the_same_beginning_is_another_one() {
        assert!(options_missing("--help-phone-line 3646", "").contains(&"--help-phone".to_owned()));
    }
}
