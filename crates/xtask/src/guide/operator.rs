//! What a guide says of its operator, and what stands there instead where nobody has said it: the guide is
//! printed from a demonstration, which invents what it is not told. Must not know: what is invented.

/// The options of `espace-sante serve` that are read in the guide, and what stands there without them.
const READ: [(&str, &str); 5] = [
    ("--service-name", "the guide has the usual name"),
    ("--public-url", "the guide and its QR code lead to this machine"),
    ("--help-phone", "the guide has an invented number, which nobody answers"),
    ("--help-hours", "the guide has the usual hours, which may not be yours"),
    ("--operator-address", "the guide has an invented address, which is nowhere"),
];

/// A line for each of them that is neither an option nor in the environment.
pub(super) fn unsaid(options: &[String], in_environment: impl Fn(&str) -> bool) -> Vec<String> {
    let said = |option: &str| {
        let given = |one: &String| {
            one.strip_prefix(option).is_some_and(|rest| rest.is_empty() || rest.starts_with('='))
        };
        options.iter().any(given) || in_environment(&twin(option))
    };
    let missing = READ.into_iter().filter(|(option, _)| !said(option));
    missing.map(|(option, instead)| format!("{option} was not given: {instead}.")).collect()
}

/// The environment's name for an option of `espace-sante`.
fn twin(option: &str) -> String {
    format!("ESPACE_SANTE_{}", option.trim_start_matches('-').replace('-', "_").to_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn missing(line: &str, environment: &str) -> Vec<String> {
        let options: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        let lines = unsaid(&options, |name| name == environment);
        lines.iter().map(|line| line.split(' ').next().unwrap().to_owned()).collect()
    }

    #[test]
    fn whatever_the_operator_has_not_said_is_named() {
        assert_eq!(missing("", ""), READ.map(|(option, _)| option));
        let all_but_hours =
            "--service-name=X --public-url https://x.example --help-phone 3646 --operator-address Y";
        assert_eq!(missing(all_but_hours, ""), ["--help-hours"]);
        assert_eq!(missing(all_but_hours, "ESPACE_SANTE_HELP_HOURS"), [""; 0]);
    }

    #[test]
    fn an_option_that_begins_alike_is_another() {
        assert!(missing("--help-phone-line 3646", "").contains(&"--help-phone".to_owned()));
    }
}
