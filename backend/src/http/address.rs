//! The address that a request came from: the peer's, or what a trusted proxy says of it.

use std::net::IpAddr;

use actix_web::HttpRequest;
use ipnet::IpNet;

const FORWARDED_FOR: &str = "x-forwarded-for";

/// The client's address. A header decides nothing, unless the peer is a trusted proxy: then its
/// last entry that is no trusted proxy itself is the client. What stands before it the client wrote.
pub(super) fn of(request: &HttpRequest, trusted: &[IpNet]) -> Option<IpAddr> {
    let peer = request.peer_addr()?.ip();
    let forwarded = request.headers().get_all(FORWARDED_FOR).filter_map(|value| value.to_str().ok());
    let chain: Vec<&str> = forwarded.flat_map(|value| value.split(',')).map(str::trim).collect();
    Some(client(peer, &chain, trusted))
}

fn client(peer: IpAddr, chain: &[&str], trusted: &[IpNet]) -> IpAddr {
    let mut address = peer.to_canonical();
    for hop in chain.iter().rev() {
        if !trusted.iter().any(|network| network.contains(&address)) {
            break;
        }
        let Ok(before) = hop.parse::<IpAddr>() else { break };
        address = before.to_canonical();
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(peer: &str, chain: &[&str]) -> String {
        let trusted = ["10.0.0.0/8".parse().unwrap()];
        client(peer.parse().unwrap(), chain, &trusted).to_string()
    }

    #[test]
    fn a_stranger_cannot_choose_an_address() {
        assert_eq!(of("192.0.2.1", &["198.51.100.7"]), "192.0.2.1");
    }

    #[test]
    fn a_trusted_proxy_is_believed_on_its_last_word_only() {
        assert_eq!(of("10.0.0.1", &["203.0.113.9", "198.51.100.7"]), "198.51.100.7");
        assert_eq!(of("10.0.0.1", &["198.51.100.7", "10.0.0.2"]), "198.51.100.7");
        assert_eq!(of("::ffff:10.0.0.1", &["198.51.100.7"]), "198.51.100.7");
    }

    #[test]
    fn nonsense_in_the_header_leaves_the_proxy_itself() {
        assert_eq!(of("10.0.0.1", &["unknown"]), "10.0.0.1");
        assert_eq!(of("10.0.0.1", &[]), "10.0.0.1");
    }
}
