//! The signed cookie: a JWT (HS256, nothing else) that names one row and one cookie.
//!
//! The signature only keeps garbage away from the database; the row decides whether the token lives.

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};
use shared::api::Cookie;

use super::keyring::KeyRing;

const ISSUER: &str = "espace-sante";

/// What a valid cookie carries: the name of a row, and a bearer token for it.
#[derive(Clone, PartialEq, Eq)]
pub struct CookieToken {
    /// The id of the row it names.
    pub row: String,
    /// The bearer token, whose hash the row holds.
    pub token: String,
}

impl std::fmt::Debug for CookieToken {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("CookieToken").finish_non_exhaustive()
    }
}

impl KeyRing {
    /// A signed cookie value; the cookie's name is its audience. `issued` and `expires` are unix seconds.
    ///
    /// Empty where the signing library fails, which no input of ours makes it do; an empty cookie is
    /// refused by [`KeyRing::read`].
    #[must_use]
    pub fn sign(&self, cookie: Cookie, token: &CookieToken, issued: i64, expires: i64) -> String {
        let body = Body {
            iss: ISSUER.to_owned(),
            aud: cookie.name().to_owned(),
            sub: token.row.clone(),
            jti: token.token.clone(),
            iat: issued,
            exp: expires,
        };
        let key = EncodingKey::from_secret(&self.cookie_key());
        jsonwebtoken::encode(&Header::new(Algorithm::HS256), &body, &key).unwrap_or_default()
    }

    /// The token of a cookie value that is signed by this key ring for this cookie, and not expired at `now`
    /// (unix seconds).
    #[must_use]
    pub fn read(&self, cookie: Cookie, value: &str, now: i64) -> Option<CookieToken> {
        let mut rules = Validation::new(Algorithm::HS256);
        rules.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        rules.set_issuer(&[ISSUER]);
        rules.set_audience(&[cookie.name()]);
        // The library reads the system's clock; ours is a parameter, so expiry is checked below.
        rules.validate_exp = false;
        let key = DecodingKey::from_secret(&self.cookie_key());
        let body = jsonwebtoken::decode::<Body>(value, &key, &rules).ok()?.claims;
        (now < body.exp).then_some(CookieToken { row: body.sub, token: body.jti })
    }
}

/// All six claims are required: a missing one does not deserialise.
#[derive(Serialize, Deserialize)]
struct Body {
    iss: String,
    aud: String,
    sub: String,
    jti: String,
    iat: i64,
    exp: i64,
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use serde_json::{Value, json};

    use super::*;
    use crate::security::{Random, new_key_file};

    const NOW: i64 = 1_750_000_000;

    fn token() -> CookieToken {
        CookieToken { row: "row".to_owned(), token: "token".to_owned() }
    }

    fn ring() -> KeyRing {
        KeyRing::from_json(&new_key_file(&Random::system(), "k1").unwrap()).unwrap()
    }

    fn crafted(ring: &KeyRing, algorithm: Algorithm, change: impl FnOnce(&mut Value)) -> String {
        let mut body = json!({"iss": "espace-sante", "aud": "journey", "sub": "row", "jti": "token",
            "iat": NOW, "exp": NOW + 60});
        change(&mut body);
        let key = EncodingKey::from_secret(&ring.cookie_key());
        jsonwebtoken::encode(&Header::new(algorithm), &body, &key).unwrap()
    }

    fn read(ring: &KeyRing, cookie: &str) -> Option<CookieToken> {
        ring.read(Cookie::Journey, cookie, NOW)
    }

    #[test]
    fn a_signed_cookie_names_its_row_and_token_until_it_expires() {
        let ring = ring();
        let cookie = ring.sign(Cookie::Journey, &token(), NOW, NOW + 60);
        let claims = ring.read(Cookie::Journey, &cookie, NOW + 59).unwrap();
        assert_eq!((claims.row.as_str(), claims.token.as_str()), ("row", "token"));
        assert_eq!(ring.read(Cookie::Journey, &cookie, NOW + 60), None);
    }

    #[test]
    fn a_cookie_of_another_name_or_issuer_is_refused() {
        let ring = ring();
        assert!(read(&ring, &crafted(&ring, Algorithm::HS256, |_| ())).is_some());
        let session = crafted(&ring, Algorithm::HS256, |body| body["aud"] = "session".into());
        assert_eq!(read(&ring, &session), None);
        let foreign = crafted(&ring, Algorithm::HS256, |body| body["iss"] = "somebody".into());
        assert_eq!(read(&ring, &foreign), None);
    }

    #[test]
    fn every_claim_is_required() {
        let ring = ring();
        for claim in ["iss", "aud", "sub", "jti", "iat", "exp"] {
            let cookie = crafted(&ring, Algorithm::HS256, |body| {
                body.as_object_mut().unwrap().remove(claim);
            });
            assert_eq!(read(&ring, &cookie), None, "without {claim}");
        }
    }

    #[test]
    fn another_algorithm_is_refused_even_with_the_right_key() {
        let ring = ring();
        assert_eq!(read(&ring, &crafted(&ring, Algorithm::HS384, |_| ())), None);
        assert_eq!(read(&ring, &crafted(&ring, Algorithm::HS512, |_| ())), None);
    }

    #[test]
    fn an_unsigned_cookie_is_refused() {
        let ring = ring();
        let signed = crafted(&ring, Algorithm::HS256, |_| ());
        let body = signed.split('.').nth(1).unwrap();
        for algorithm in ["none", "None", "NONE"] {
            let head = URL_SAFE_NO_PAD.encode(format!(r#"{{"alg":"{algorithm}","typ":"JWT"}}"#));
            assert_eq!(read(&ring, &format!("{head}.{body}.")), None);
        }
    }

    #[test]
    fn a_changed_or_foreign_cookie_is_refused() {
        let (ours, theirs) = (ring(), ring());
        assert_eq!(read(&ours, &crafted(&theirs, Algorithm::HS256, |_| ())), None);
        let mut changed = crafted(&ours, Algorithm::HS256, |_| ());
        let last = changed.pop().unwrap();
        changed.push(if last == 'A' { 'Q' } else { 'A' });
        assert_eq!(read(&ours, &changed), None);
        assert_eq!(read(&ours, ""), None);
    }
}
