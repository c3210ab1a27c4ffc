//! Fills the operator's settings into the documents: name, help line, addresses.
//!
//! Documents are rendered at build time, when the operator is unknown; a placeholder such as
//! `[[service-name]]` marks each value. Must not know: requests.

use shared::api::service::ServiceView;

use crate::settings::Service;

/// The placeholders of the documents with their values.
pub(super) struct Placeholders {
    values: [(&'static str, String); 12],
}

impl Placeholders {
    pub(super) fn new(service: &ServiceView, operator: &Service) -> Self {
        let address = service.public_url.trim_end_matches('/');
        let host = address.split_once("://").map_or(address, |(_, host)| host);
        Self {
            values: [
                ("service-name", escaped(&service.name)),
                ("help-phone", escaped(&service.help.shown())),
                ("help-phone-link", service.help.dialled()),
                ("help-hours", escaped(&service.help.hours)),
                ("operator-address", escaped(operator.operator_address.as_deref().unwrap_or_default())),
                ("guide-file", operator.guide.is_some().to_string()),
                ("public-url", escaped(address)),
                ("public-host", escaped(host)),
                ("journey-idle", (texts::french().dates.minutes)(service.journey_idle_minutes())),
                ("terms-day", escaped(&day(&service.terms_version))),
                ("demo", service.demo.to_string()),
                ("service-json", json(service)),
            ],
        }
    }

    /// The document with every placeholder filled. It is read in one pass, so that a placeholder in an
    /// inserted value is not filled.
    pub(super) fn fill(&self, name: &str, html: &str) -> String {
        let mut filled = String::with_capacity(html.len());
        let mut rest = html;
        while let Some((before, after)) = rest.split_once("[[") {
            filled.push_str(before);
            let known = after.split_once("]]").and_then(|(key, behind)| {
                let (_, value) = self.values.iter().find(|(known, _)| *known == key)?;
                Some((value, behind))
            });
            if let Some((value, behind)) = known {
                filled.push_str(value);
                rest = behind;
            } else {
                // A script may contain `[[`, but a misspelt placeholder would be visible on the screen.
                if after.starts_with(|sign: char| sign.is_ascii_lowercase()) {
                    tracing::warn!(document = name, "unknown placeholder");
                }
                filled.push_str("[[");
                rest = after;
            }
        }
        filled.push_str(rest);
        filled
    }
}

/// The version of the terms as a full date, or as it is if it is not a date.
fn day(version: &str) -> String {
    shared::day::from_iso(version).map_or_else(|| version.to_owned(), texts::french().dates.in_full)
}

/// Escapes text for HTML content and quoted attributes.
pub(in crate::http) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

/// JSON that cannot close the `<script>` element around it.
fn json(service: &ServiceView) -> String {
    serde_json::to_string(service)
        .map(|json| json.replace('<', "\\u003c"))
        .unwrap_or_else(|_| "null".to_owned())
}

#[cfg(test)]
mod tests {
    use shared::api::service::Help;

    use super::*;

    fn service() -> ServiceView {
        ServiceView {
            name: "Espace <b>\"d'essai\"</b> & fils".to_owned(),
            help: Help { phone: "+33 1 23 45".to_owned(), hours: "[[service-name]]".to_owned() },
            public_url: "https://sante.example:8443/".to_owned(),
            demo: false,
            version: "</script><script>alert(1)//".to_owned(),
            terms_version: "1".to_owned(),
            journey_idle_s: 1800,
        }
    }

    fn operator(address: Option<&str>) -> Service {
        let view = service();
        Service {
            name: view.name,
            help_phone: view.help.phone,
            help_hours: view.help.hours,
            operator_address: address.map(str::to_owned),
            guide: None,
        }
    }

    #[test]
    fn each_placeholder_is_filled_with_the_operators_setting() {
        let filled = Placeholders::new(&service(), &operator(None))
            .fill("x", "[[public-host]]|[[public-url]]|[[help-phone]]|tel:[[help-phone-link]]");
        assert_eq!(
            filled,
            "sante.example:8443|https://sante.example:8443|+33\u{a0}1\u{a0}23\u{a0}45|tel:+3312345"
        );
    }

    #[test]
    fn durations_and_dates_are_written_in_full() {
        let of = |terms_version: &str| {
            let service = ServiceView { terms_version: terms_version.to_owned(), ..service() };
            Placeholders::new(&service, &operator(None)).fill("x", "[[journey-idle]]|[[terms-day]]")
        };
        assert_eq!(of("2026-11-26"), "30\u{a0}minutes|jeudi 26\u{a0}novembre 2026");
        assert_eq!(of("a <version>"), "30\u{a0}minutes|a &lt;version&gt;");
    }

    #[test]
    fn a_setting_is_escaped() {
        let filled =
            Placeholders::new(&service(), &operator(None)).fill("x", "<p title=\"[[service-name]]\">");
        assert_eq!(filled, "<p title=\"Espace &lt;b&gt;&quot;d&#39;essai&quot;&lt;/b&gt; &amp; fils\">");
    }

    #[test]
    fn a_missing_postal_address_leaves_an_empty_element() {
        let filled = |address| {
            Placeholders::new(&service(), &operator(address)).fill("x", "<p>[[operator-address]]</p>")
        };
        assert_eq!(filled(Some("1 rue <b>")), "<p>1 rue &lt;b&gt;</p>");
        assert_eq!(filled(None), "<p></p>");
    }

    #[test]
    fn the_service_as_json_cannot_close_its_script_and_parses_back_the_same() {
        let filled = Placeholders::new(&service(), &operator(None)).fill("x", "[[service-json]]");
        assert!(!filled.contains('<'));
        assert_eq!(serde_json::from_str::<ServiceView>(&filled).unwrap(), service());
    }

    #[test]
    fn a_value_that_looks_like_a_placeholder_is_not_filled_again() {
        assert_eq!(
            Placeholders::new(&service(), &operator(None)).fill("x", "[[help-hours]]"),
            "[[service-name]]"
        );
    }

    #[test]
    fn other_brackets_stay_as_they_are() {
        let code = "let a=[[1,2],[3]];b[[";
        assert_eq!(Placeholders::new(&service(), &operator(None)).fill("x", code), code);
    }
}
