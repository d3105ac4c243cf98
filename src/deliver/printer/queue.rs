//! The queues of the system: CUPS on Linux and macOS, asked over IPP.

use std::env;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use ipp::model::{DelimiterTag, Operation, StatusCode};

use super::abilities::{ATTRIBUTES, Abilities, texts};
use super::address::Address;
use super::connection::{Connection, NoAnswer, Request};
use super::{Printer, Trouble};
use crate::characters::visible;
use crate::error::{Fault, Place};
use crate::message;
use crate::nearest::nearest;
use crate::ui::Message;
use crate::ui::Value;

/// Where CUPS listens, unless the variable of its own programs says otherwise.
const SERVER: (&str, u16) = ("localhost", 631);
const SERVER_VARIABLE: &str = "CUPS_SERVER";

/// Sockets of CUPS on Linux and macOS.
const SOCKETS: [&str; 3] = [
    "/run/cups/cups.sock",
    "/var/run/cups/cups.sock",
    "/private/var/run/cupsd",
];

/// How long CUPS may take to start.
const WAKING: Duration = Duration::from_secs(5);

/// What to do where no queue can be used.
fn by_address() -> Message {
    message!("printer-by-address")
}

/// A queue of the system.
#[derive(Debug, Clone)]
pub struct Queue {
    pub name: String,
    /// Whether it is the one that is used when none is named.
    pub is_default: bool,
    pub abilities: Abilities,
    address: Address,
}

/// All queues of the system, by name.
///
/// # Errors
/// The system has no CUPS, or it does not answer.
pub fn queues(answer: Duration) -> Result<Vec<Queue>, Fault> {
    let (host, port) = server();
    let mut connection = Connection::new(Address::new(&host, port, "/"), answer);
    let place = Place::file(format!("{host}:{port}"));
    let default = awake(&mut connection).map_err(|none| match none.refused {
        true => no_cups(&host, port),
        false => none.fault.at(place.clone()),
    })?;
    let request = Request::new(Operation::CupsGetPrinters).asking_for(&ATTRIBUTES);
    let answer = connection
        .send(&request, &[])
        .map_err(|none| none.fault.at(place.clone()))?;
    // CUPS says that it finds nothing when there is no queue.
    if !answer.status.is_success() && answer.status != StatusCode::ClientErrorNotFound {
        let said = answer
            .message()
            .unwrap_or_else(|| answer.status.to_string());
        let fault = Fault::new(message!("printer-queues-untold", said));
        return Err(fault.at(place).hint(by_address()));
    }
    let groups = answer.response.attributes();
    let groups = groups.groups_of(DelimiterTag::PrinterAttributes);
    let mut queues: Vec<Queue> = groups
        .map(|group| {
            let abilities = Abilities::read(group);
            Queue {
                name: abilities.name.clone(),
                is_default: default.as_ref() == Some(&abilities.name),
                // The name in it is the server's own for itself; only the path counts here.
                address: Address::new(&host, port, &path(&abilities)),
                abilities,
            }
        })
        .filter(|queue| !queue.name.is_empty())
        .collect();
    queues.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(queues)
}

/// The queue of this name, else the default one.
///
/// # Errors
/// There is none, or the system has no CUPS.
pub fn find(name: Option<&str>, answer: Duration) -> Result<Printer, Trouble> {
    let queues = queues(answer).map_err(Trouble::Failed)?;
    let found = match name {
        Some(name) => {
            let exact = queues.iter().find(|queue| queue.name == name);
            exact.or_else(|| {
                queues
                    .iter()
                    .find(|queue| queue.name.eq_ignore_ascii_case(name))
            })
        }
        None => queues.iter().find(|queue| queue.is_default),
    };
    let Some(queue) = found else {
        return Err(Trouble::Unfit(vec![no_queue(name, &queues)]));
    };
    Ok(Printer {
        name: queue.name.clone(),
        abilities: queue.abilities.clone(),
        connection: Connection::new(queue.address.clone(), answer),
    })
}

fn no_queue(name: Option<&str>, queues: &[Queue]) -> Fault {
    let names: Vec<String> = queues.iter().map(|queue| queue.name.clone()).collect();
    let what = match name {
        Some(name) => message!("printer-none", name = visible(name)),
        None => message!("printer-not-named"),
    };
    let near = name.and_then(|name| nearest(name, names.iter().map(String::as_str)));
    let hint = match (near, names.is_empty()) {
        (Some(near), _) => message!("printer-near", near),
        (None, false) => message!("printer-name-one", printers = Value::and(&names)),
        (None, true) => message!("printer-no-queue-hint", by_address = by_address()),
    };
    Fault::new(what).hint(hint)
}

/// The host and port of CUPS.
fn server() -> (String, u16) {
    let (host, port) = SERVER;
    let default = (host.to_owned(), port);
    let Ok(named) = env::var(SERVER_VARIABLE) else {
        return default;
    };
    // CUPS's own programs take a socket file here, too, and a version of the protocol behind a slash.
    let named = named.split('/').next().unwrap_or_default();
    match named.rsplit_once(':') {
        _ if named.is_empty() => default,
        Some((host, number)) if !host.is_empty() => match number.parse() {
            Ok(port) => (host.to_owned(), port),
            Err(_) => default,
        },
        _ => (named.to_owned(), port),
    }
}

/// The name of the default queue, from a CUPS that may have to be woken first: it ends when it has been idle for a
/// minute, and then nothing listens at its port until somebody knocks at its socket.
fn awake(connection: &mut Connection) -> Result<Option<String>, NoAnswer> {
    let mut answer = default_name(connection);
    let is_asleep = |answer: &Result<_, NoAnswer>| answer.as_ref().is_err_and(|none| none.refused);
    if env::var_os(SERVER_VARIABLE).is_none() && is_asleep(&answer) && knock(&SOCKETS) {
        let deadline = Instant::now() + WAKING;
        while is_asleep(&answer) && Instant::now() < deadline {
            thread::sleep(WAKING / 50);
            answer = default_name(connection);
        }
    }
    answer
}

/// Whether a program answers at one of the sockets, or is started by this.
#[cfg(unix)]
fn knock(sockets: &[impl AsRef<Path>]) -> bool {
    use std::os::unix::net::UnixStream;
    sockets.iter().any(|path| UnixStream::connect(path).is_ok())
}

#[cfg(not(unix))]
fn knock(_: &[impl AsRef<Path>]) -> bool {
    false
}

/// The name of the default queue, if there is one.
fn default_name(connection: &mut Connection) -> Result<Option<String>, NoAnswer> {
    let request = Request::new(Operation::CupsGetDefault).asking_for(&["printer-name"]);
    let answer = connection.send(&request, &[])?;
    let group = answer.response.attributes();
    let group = group.first_of(DelimiterTag::PrinterAttributes);
    Ok(group.and_then(|group| texts(group, "printer-name").into_iter().next()))
}

/// `/printers/NAME`, or `/classes/NAME`, as the server writes it.
fn path(abilities: &Abilities) -> String {
    let uri = abilities.uri.as_deref().unwrap_or_default();
    let path = uri
        .split_once("://")
        .and_then(|(_, rest)| Some(&rest[rest.find('/')?..]));
    path.map_or_else(|| format!("/printers/{}", abilities.name), str::to_owned)
}

fn no_cups(host: &str, port: u16) -> Fault {
    let fault = Fault::new(message!(
        "printer-no-cups",
        address = format!("{host}:{port}")
    ));
    if cfg!(windows) {
        return fault.hint(message!("printer-windows-hint", by_address = by_address()));
    }
    fault.hint(message!("printer-cups-hint", by_address = by_address()))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::net::UnixListener;

    #[test]
    fn only_a_socket_where_somebody_listens_is_knocked_at() {
        let folder = tempfile::tempdir().unwrap();
        let (open, missing) = (folder.path().join("open"), folder.path().join("missing"));
        let _listener = UnixListener::bind(&open).unwrap();
        assert!(!knock(&[&missing]));
        assert!(knock(&[&missing, &open]));
    }
}
