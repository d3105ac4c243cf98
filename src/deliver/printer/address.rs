//! What a user types for a printer in, a [`Destination`] out.

use std::env;
use std::fmt;
use std::str::FromStr;

use percent_encoding::percent_decode_str;

use crate::characters::visible;
use crate::error::Fault;
use crate::message;

/// Port of `ipp` and `ipps` (RFC 8010, RFC 7472).
const PORT: u16 = 631;

/// Where nearly every printer listens (PWG 5100.14, section 4.2.1).
const PATH: &str = "/ipp/print";

/// Holds a password, so that none has to stand on a command line, where other programs see it.
pub const PASSWORD_VARIABLE: &str = "HANDOUT_PRINTER_PASSWORD";

/// Which printer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    Address(Address),
    /// A queue of the system, by name.
    Queue(String),
    /// The system's default queue.
    Default,
}

impl FromStr for Destination {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let text = text.trim();
        if text.contains("://") {
            return Ok(Destination::Address(text.parse()?));
        }
        if text.is_empty() {
            let fault = Fault::new(message!("printer-name-empty"));
            return Err(fault.hint(message!("printer-list")));
        }
        Ok(Destination::Queue(text.to_owned()))
    }
}

/// The address of a printer: `ipp://host`, `ipps://user:password@host:port/path`. It is shown without the user and the
/// password.
#[derive(Clone, PartialEq, Eq)]
pub struct Address {
    encrypted: bool,
    /// A name, a number, or an IPv6 number in brackets.
    host: String,
    port: u16,
    /// From its first slash on.
    path: String,
    user: Option<String>,
    password: Option<String>,
}

impl Address {
    /// An unencrypted address without a user.
    pub fn new(host: &str, port: u16, path: &str) -> Self {
        Address {
            encrypted: false,
            host: host.to_owned(),
            port,
            path: path.to_owned(),
            user: None,
            password: None,
        }
    }

    pub fn is_encrypted(&self) -> bool {
        self.encrypted
    }

    pub fn has_password(&self) -> bool {
        self.password.is_some()
    }

    /// Where HTTP goes to.
    pub fn url(&self) -> String {
        let scheme = if self.encrypted { "https" } else { "http" };
        let Address {
            host, port, path, ..
        } = self;
        format!("{scheme}://{host}:{port}{path}")
    }

    /// The user and the password, from the address, else the variable `HANDOUT_PRINTER_PASSWORD` and the user of the
    /// system.
    pub fn credentials(&self) -> Option<(String, String)> {
        let variable = || env::var(PASSWORD_VARIABLE).ok().filter(|p| !p.is_empty());
        let password = self.password.clone().or_else(variable)?;
        Some((self.user.clone().unwrap_or_else(user), password))
    }
}

/// The name under which somebody uses this system, for the printer's list of jobs.
pub fn user() -> String {
    let names = ["USER", "LOGNAME", "USERNAME"];
    let found = names
        .into_iter()
        .find_map(|name| env::var(name).ok().filter(|user| !user.is_empty()));
    found.unwrap_or_else(|| "handout".to_owned())
}

impl FromStr for Address {
    type Err = Fault;

    /// No fault repeats the text, which can hold a password.
    fn from_str(text: &str) -> Result<Self, Fault> {
        let wrong = |what| Fault::new(what).hint(message!("printer-address-write"));
        let (scheme, rest) = text.split_once("://").unwrap_or(("", text));
        let encrypted = match scheme.to_ascii_lowercase().as_str() {
            "ipp" => false,
            "ipps" => true,
            _ => {
                let scheme = format!("{}://", visible(scheme));
                return Err(wrong(message!("printer-address-scheme", scheme)));
            }
        };
        let (authority, path) = match rest.find('/') {
            Some(slash) => rest.split_at(slash),
            None => (rest, ""),
        };
        // A password may hold an `@`, a host none.
        let (login, place) = match authority.rsplit_once('@') {
            Some((login, place)) => (Some(login), place),
            None => (None, authority),
        };
        // The colons of an IPv6 number stand in brackets.
        let port = place
            .rfind(':')
            .filter(|colon| !place[*colon..].contains(']'));
        let (host, port) = match port {
            Some(colon) => (&place[..colon], Some(&place[colon + 1..])),
            None => (place, None),
        };
        let port = match port {
            None => PORT,
            Some(port) => match port.parse() {
                Ok(port) if port > 0 => port,
                _ => return Err(wrong(message!("printer-address-port"))),
            },
        };
        let bare = match host.strip_prefix('[').map(|rest| rest.strip_suffix(']')) {
            Some(Some(number)) if number.parse::<std::net::Ipv6Addr>().is_ok() => "v6",
            Some(_) => return Err(wrong(message!("printer-address-brackets"))),
            None => host,
        };
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
        if bare.is_empty() {
            return Err(wrong(message!("printer-address-no-host")));
        }
        if !bare.chars().all(fits) {
            return Err(wrong(message!("printer-address-host")));
        }
        if !path
            .chars()
            .all(|c| c.is_ascii_graphic() && !matches!(c, '#' | '<' | '>' | '"'))
        {
            return Err(wrong(message!("printer-address-path")));
        }
        let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let (user, password) = match login {
            None => (None, None),
            Some(login) => match login.split_once(':') {
                Some((user, password)) => (Some(decoded(user)), Some(decoded(password))),
                None => (Some(decoded(login)), None),
            },
        };
        Ok(Address {
            encrypted,
            host: host.to_owned(),
            port,
            path: if matches!(path, "" | "/") { PATH } else { path }.to_owned(),
            user: user.filter(|user| !user.is_empty()),
            password,
        })
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.encrypted { "ipps" } else { "ipp" };
        write!(f, "{scheme}://{}", self.host)?;
        if self.port != PORT {
            write!(f, ":{}", self.port)?;
        }
        f.write_str(&self.path)
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_and_shown_without_its_password() {
        for (text, shown, url) in [
            (
                "ipp://printer",
                "ipp://printer/ipp/print",
                "http://printer:631/ipp/print",
            ),
            (
                "IPPS://printer/",
                "ipps://printer/ipp/print",
                "https://printer:631/ipp/print",
            ),
            (
                "ipps://me:a%40b@c@10.0.0.7:8631/x",
                "ipps://10.0.0.7:8631/x",
                "https://10.0.0.7:8631/x",
            ),
            (
                "ipp://[::1]:99",
                "ipp://[::1]:99/ipp/print",
                "http://[::1]:99/ipp/print",
            ),
            (
                "ipp://[fe80::1]/p",
                "ipp://[fe80::1]/p",
                "http://[fe80::1]:631/p",
            ),
        ] {
            let address: Address = text.parse().unwrap();
            assert_eq!(address.to_string(), shown);
            assert_eq!(address.url(), url);
            assert_eq!(format!("{address:?}"), shown);
        }
        let address: Address = "ipp://me:a%40b@c@printer".parse().unwrap();
        let credentials = address.credentials();
        assert_eq!(credentials, Some(("me".to_owned(), "a@b@c".to_owned())));
    }

    #[test]
    fn a_wrong_address_is_refused_without_being_repeated() {
        for text in [
            "http://me:secret@printer/",
            "socket://me:secret@printer",
            "ipp://me:secret@",
            "ipp://me:secret@:631/",
            "ipp://me:secret@printer:0/",
            "ipp://me:secret@printer:x/",
            "ipp://me:secret@[::1",
            "ipp://me:secret@[zz]/",
            "ipp://me:secret@pri nter/",
            "ipp://me:secret@printer/\u{202e}",
        ] {
            let fault = text.parse::<Address>().unwrap_err().to_string();
            assert!(!fault.contains("secret"), "{fault}");
        }
    }
}
