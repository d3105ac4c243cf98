//! IPP over HTTP: a [`Request`] to an [`Address`] in, the printer's answer out.
//!
//! The `ipp` crate writes and reads the protocol; its own client is not used. That client takes a proxy from the
//! environment and follows redirects, so that a sheet with a name could reach another machine than the printer; it
//! opens `ipps` at port 443 instead of 631, sends no length, which small printers need, and does not tell a refused
//! password from a printer that is off.

use std::io::{self, Cursor};
use std::time::Duration;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use ipp::attribute::{IppAttribute, IppAttributeName};
use ipp::model::{DelimiterTag, IppVersion, Operation, StatusCode};
use ipp::parser::IppParser;
use ipp::reader::IppReader;
use ipp::request::IppRequestResponse;
use ipp::value::{IppName, IppString, IppValue};
use ureq::http::{Response, StatusCode as Http, header};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body, Timeout};

use super::abilities::texts;
use super::address::{Address, PASSWORD_VARIABLE, user};
use super::ticket::{attribute, keyword};
use crate::error::Fault;
use crate::message;
use crate::ui::Message;

/// The longest time in which a connection must stand.
const CONNECT: Duration = Duration::from_secs(10);

/// The longest time in which a document must be taken.
const SEND: Duration = Duration::from_secs(120);

/// What a printer is asked.
pub struct Request {
    operation: Operation,
    /// Beside those of every request.
    operation_attributes: Vec<IppAttribute>,
    job_attributes: Vec<IppAttribute>,
}

impl Request {
    pub fn new(operation: Operation) -> Self {
        Request {
            operation,
            operation_attributes: Vec::new(),
            job_attributes: Vec::new(),
        }
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, value: Option<IppValue>) -> Self {
        self.operation_attributes.extend(attribute(name, value));
        self
    }

    #[must_use]
    pub fn asking_for(self, names: &[&str]) -> Self {
        let names = names.iter().filter_map(|name| keyword(*name)).collect();
        self.with("requested-attributes", Some(IppValue::Array(names)))
    }

    #[must_use]
    pub fn of_job(mut self, attributes: &[IppAttribute]) -> Self {
        self.job_attributes = attributes.to_vec();
        self
    }

    /// The bytes, of which the order of the first attributes matters (RFC 8011, 4.1.4).
    fn bytes(&self, uri: &str) -> Vec<u8> {
        // Without an address it cannot fail: the address is longer than the protocol allows, or nothing is.
        let Ok(mut request) = IppRequestResponse::new(IppVersion::v1_1(), self.operation, None)
        else {
            return Vec::new();
        };
        let attributes = request.attributes_mut();
        let operation = DelimiterTag::OperationAttributes;
        if let Ok(uri) = IppString::new(uri) {
            let uri = IppValue::Uri(uri);
            attributes.add(
                operation,
                IppAttribute::new(IppAttributeName::PRINTER_URI, uri),
            );
        }
        // The number of a job belongs to the address of its printer, before the user.
        let (targets, others): (Vec<_>, Vec<_>) = self
            .operation_attributes
            .iter()
            .partition(|attribute| attribute.name().as_str() == IppAttribute::JOB_ID);
        for attribute in targets {
            attributes.add(operation, attribute.clone());
        }
        let user = IppValue::NameWithoutLanguage(IppName::new_truncated(ascii(&user())));
        let name = IppAttributeName::REQUESTING_USER_NAME;
        attributes.add(operation, IppAttribute::new(name, user));
        for attribute in others {
            attributes.add(operation, attribute.clone());
        }
        for attribute in &self.job_attributes {
            attributes.add(DelimiterTag::JobAttributes, attribute.clone());
        }
        request.to_bytes().to_vec()
    }
}

/// Printers show other letters in names as they like, or refuse them.
fn ascii(text: &str) -> String {
    let plain = |c: char| if c.is_ascii_graphic() { c } else { '_' };
    text.chars().map(plain).collect()
}

/// Why there is no answer.
#[derive(Debug)]
pub struct NoAnswer {
    pub fault: Fault,
    /// Whether the printer may have got the request all the same.
    pub may_have_arrived: bool,
    /// Whether nothing listens at the address.
    pub refused: bool,
}

impl NoAnswer {
    fn before(fault: Fault) -> Self {
        NoAnswer {
            fault,
            may_have_arrived: false,
            refused: false,
        }
    }

    fn after(fault: Fault) -> Self {
        NoAnswer {
            may_have_arrived: true,
            ..NoAnswer::before(fault)
        }
    }
}

impl From<NoAnswer> for Fault {
    fn from(none: NoAnswer) -> Self {
        none.fault
    }
}

/// A printer's answer, whatever it says.
pub struct Answer {
    pub status: StatusCode,
    pub response: IppRequestResponse,
}

impl Answer {
    /// What the printer says of its refusal.
    pub fn message(&self) -> Option<String> {
        let group = self.response.attributes();
        let group = group.first_of(DelimiterTag::OperationAttributes)?;
        let names = ["detailed-status-message", "status-message"];
        let mut found = names.iter().flat_map(|name| texts(group, name));
        found.find(|text| !text.trim().is_empty())
    }
}

/// The way to one printer.
pub struct Connection {
    agent: Agent,
    address: Address,
    /// Whether the printer has asked for the password.
    signed: bool,
}

impl Connection {
    /// Nothing is sent yet. Each answer must come within `answer`.
    pub fn new(address: Address, answer: Duration) -> Self {
        let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier);
        let config = Agent::config_builder()
            .proxy(None)
            .max_redirects(0)
            .http_status_as_error(false)
            .tls_config(tls.build())
            .user_agent(concat!("handout/", env!("CARGO_PKG_VERSION")))
            .timeout_resolve(Some(CONNECT.min(answer)))
            .timeout_connect(Some(CONNECT.min(answer)))
            .timeout_send_body(Some(SEND))
            .timeout_recv_response(Some(answer))
            .timeout_recv_body(Some(answer));
        Connection {
            agent: config.build().into(),
            address,
            signed: false,
        }
    }

    /// Asks, and takes only a yes.
    ///
    /// # Errors
    /// There is no answer, or it is a refusal.
    pub fn ask(&mut self, request: Request) -> Result<IppRequestResponse, Fault> {
        let answer = self.send(&request, &[])?;
        if answer.status.is_success() {
            return Ok(answer.response);
        }
        let said = answer
            .message()
            .unwrap_or_else(|| answer.status.to_string());
        Err(match answer.status {
            StatusCode::ClientErrorNotFound => {
                Fault::new(message!("printer-not-known", said)).hint(message!("printer-path-wrong"))
            }
            _ => Fault::new(message!("printer-silent-abilities", said)),
        })
    }

    /// Sends a request with a document behind it. A password is sent to a printer that asks for it, and to no other.
    ///
    /// # Errors
    /// The printer cannot be reached, does not answer in time, or its answer is none of a printer's.
    pub fn send(&mut self, request: &Request, document: &[u8]) -> Result<Answer, NoAnswer> {
        let mut bytes = request.bytes(&self.address.to_string());
        bytes.extend_from_slice(document);
        let mut response = self.post(&bytes)?;
        if response.status() == Http::UNAUTHORIZED && !self.signed {
            self.may_sign(&response)?;
            self.signed = true;
            response = self.post(&bytes)?;
        }
        if response.status() != Http::OK {
            return Err(NoAnswer::before(self.refused(response.status())));
        }
        let body = response.body_mut().read_to_vec();
        let body = body.map_err(|error| self.broken(&error))?;
        let parser = IppParser::new(IppReader::new(Cursor::new(body)));
        let response = parser.parse().map_err(|_| {
            let fault = Fault::new(message!("printer-not-ipp"));
            NoAnswer::after(fault.hint(message!("printer-check-address")))
        })?;
        let status = response.header().status_code();
        Ok(Answer { status, response })
    }

    fn post(&self, bytes: &[u8]) -> Result<Response<Body>, NoAnswer> {
        let mut post = self
            .agent
            .post(self.address.url())
            .header(header::CONTENT_TYPE, "application/ipp");
        if self.signed
            && let Some((user, password)) = self.address.credentials()
        {
            post = post.header(header::AUTHORIZATION, basic(&user, &password));
        }
        post.send(bytes).map_err(|error| self.broken(&error))
    }

    /// Whether there is a password, and a way to give it.
    fn may_sign(&self, response: &Response<Body>) -> Result<(), NoAnswer> {
        if self.address.credentials().is_none() {
            let hint = message!("printer-user-hint", variable = PASSWORD_VARIABLE);
            let fault = Fault::new(message!("printer-wants-user"));
            return Err(NoAnswer::before(fault.hint(hint)));
        }
        let offers = response.headers().get_all(header::WWW_AUTHENTICATE);
        let mut offers = offers.iter().filter_map(|offer| offer.to_str().ok());
        if offers.any(|offer| offer.to_ascii_lowercase().contains("basic")) {
            return Ok(());
        }
        let fault = Fault::new(message!("printer-wants-unknown"));
        Err(NoAnswer::before(
            fault.hint(message!("printer-wants-unknown-hint")),
        ))
    }

    /// A refusal by the HTTP server in the printer.
    fn refused(&self, status: Http) -> Fault {
        let number = status.as_u16();
        match status {
            Http::UNAUTHORIZED => Fault::new(message!("printer-refuses-user")).hint(message!(
                "printer-refuses-user-hint",
                variable = PASSWORD_VARIABLE
            )),
            Http::FORBIDDEN => {
                Fault::new(message!("printer-forbids")).hint(message!("printer-forbids-hint"))
            }
            Http::NOT_FOUND => {
                Fault::new(message!("printer-no-path")).hint(message!("printer-no-path-hint"))
            }
            Http::UPGRADE_REQUIRED => {
                Fault::new(message!("printer-encrypted")).hint(message!("printer-encrypted-hint"))
            }
            _ if status.is_redirection() => {
                Fault::new(message!("printer-redirects", number = number.to_string()))
                    .hint(message!("printer-redirects-hint"))
            }
            _ => Fault::new(message!("printer-http", number = number.to_string()))
                .hint(message!("printer-http-hint")),
        }
    }

    /// A connection that does not stand, or breaks.
    fn broken(&self, error: &ureq::Error) -> NoAnswer {
        let is_on = match self.address.is_encrypted() {
            false => message!("printer-is-on"),
            true => {
                message!("printer-is-on-encrypted")
            }
        };
        match error {
            ureq::Error::HostNotFound | ureq::Error::Timeout(Timeout::Resolve) => {
                NoAnswer::before(nameless())
            }
            ureq::Error::Timeout(Timeout::Connect) | ureq::Error::ConnectionFailed => {
                let fault = Fault::new(message!("printer-no-answer"));
                NoAnswer::before(fault.hint(is_on))
            }
            ureq::Error::Timeout(_) => {
                let fault = Fault::new(message!("printer-connected-silent"));
                NoAnswer::after(fault.hint(message!("printer-connected-silent-hint")))
            }
            ureq::Error::Rustls(error) => NoAnswer::before(untrusted(&error.to_string())),
            ureq::Error::Tls(error) => NoAnswer::before(untrusted(error)),
            ureq::Error::Io(error) => match error.kind() {
                io::ErrorKind::ConnectionRefused => NoAnswer {
                    refused: true,
                    ..NoAnswer::before(Fault::new(message!("printer-nobody-listens")).hint(is_on))
                },
                io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable => {
                    NoAnswer::before(Fault::new(message!("printer-no-way")).hint(is_on))
                }
                io::ErrorKind::InvalidData if self.address.is_encrypted() => {
                    NoAnswer::before(untrusted(&error.to_string()))
                }
                _ if self.address.is_encrypted() && error.get_ref().is_some() => {
                    NoAnswer::before(untrusted(&error.to_string()))
                }
                // Resolvers have no kind of their own.
                _ if error.to_string().contains("lookup address")
                    || error.to_string().contains("No such host") =>
                {
                    NoAnswer::before(nameless())
                }
                kind => {
                    let fault = Fault::new(message!("printer-broke", kind = kind.to_string()));
                    NoAnswer::after(fault.hint(is_on))
                }
            },
            error => NoAnswer::after(
                Fault::new(message!("printer-none-there", reason = error.to_string()))
                    .hint(message!("printer-none-there-hint")),
            ),
        }
    }
}

/// No machine has the name in the address.
fn nameless() -> Fault {
    Fault::new(message!("printer-nameless")).hint(message!("printer-nameless-hint"))
}

/// No encrypted connection stands, for the reason that the TLS library gives.
fn untrusted(reason: &str) -> Fault {
    let Some(reason) = reason.split("invalid peer certificate: ").nth(1) else {
        let fault = Fault::new(message!("printer-no-encryption", reason));
        return fault.hint(message!("printer-no-encryption-hint"));
    };
    let words = [
        ("UnknownIssuer", message!("certificate-issuer")),
        ("CaUsedAsEndEntity", message!("certificate-authority")),
        ("NotValidForName", message!("certificate-name")),
        ("not valid for name", message!("certificate-name")),
        ("Expired", message!("certificate-expired")),
        ("expired", message!("certificate-expired")),
        ("NotValidYet", message!("certificate-early")),
    ];
    let found = words.iter().find(|(key, _)| reason.contains(key));
    let words = found.map(|(_, words)| words.clone());
    let words = words.unwrap_or_else(|| Message::theirs(reason));
    let fault = Fault::new(message!("certificate-untrusted", reason = words));
    // The other systems know no such variable.
    if cfg!(all(unix, not(target_vendor = "apple"))) {
        fault.hint(message!("certificate-hint-file"))
    } else {
        fault.hint(message!("certificate-hint"))
    }
}

/// The header of RFC 7617.
fn basic(user: &str, password: &str) -> String {
    format!(
        "Basic {}",
        BASE64_STANDARD.encode(format!("{user}:{password}"))
    )
}
