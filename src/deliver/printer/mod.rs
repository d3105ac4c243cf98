//! A finished PDF in, a printed sheet out, over the Internet Printing Protocol (RFC 8010, RFC 8011).
//!
//! [`Destination`] is what a user names a printer by: an address, or a queue of the system (CUPS, which speaks the same
//! protocol). [`Printer::find`] asks it for its [`Abilities`]; [`Printer::print`] checks a [`Ticket`] against them,
//! sends the bytes, and waits for what becomes of them. No proxy is asked and no redirect is followed: a sheet goes to
//! the printer that was named or nowhere.

mod abilities;
mod address;
mod connection;
mod job;
mod queue;
mod reason;
mod ticket;

use std::time::Duration;

use ipp::model::{DelimiterTag, Operation};

pub use abilities::{Abilities, State};
pub use address::{Address, Destination, PASSWORD_VARIABLE};
pub use job::Printed;
pub use queue::{Queue, queues};
pub use reason::describe;
pub use ticket::{COPIES, Duplex, Ticket, paper_name};

use self::abilities::ATTRIBUTES;
use self::connection::{Connection, Request};
use crate::error::{Fault, Place};
use crate::message;
use crate::ui::Message;

/// The longest time in which a printer must answer one request.
const ANSWER: Duration = Duration::from_secs(30);

/// Why there is no printed sheet.
#[derive(Debug)]
pub enum Trouble {
    /// The printer cannot do what was asked, or is none: something else must be asked for.
    Unfit(Vec<Fault>),
    /// The sheet will not come out of this printer, or nobody can say.
    Failed(Fault),
    /// The printer has the sheet and will print it when somebody has mended something there.
    Waiting(Fault),
}

impl Trouble {
    /// The same, told of the printer of this name.
    fn at(self, printer: &str) -> Self {
        let place = |fault: Fault| match fault.place {
            None => fault.at(Place::file(printer)),
            Some(_) => fault,
        };
        match self {
            Trouble::Unfit(faults) => Trouble::Unfit(faults.into_iter().map(place).collect()),
            Trouble::Failed(fault) => Trouble::Failed(place(fault)),
            Trouble::Waiting(fault) => Trouble::Waiting(place(fault)),
        }
    }
}

/// A printer that has answered.
pub struct Printer {
    /// As the user knows it: the name of a queue, or an address without a password.
    pub name: String,
    pub abilities: Abilities,
    connection: Connection,
}

impl Printer {
    /// Asks the printer at `destination` what it can do. It has `wait` to answer, but never more than half a minute.
    ///
    /// # Errors
    /// There is no such queue, or the printer cannot be reached.
    pub fn find(destination: &Destination, wait: Duration) -> Result<Self, Trouble> {
        let answer = wait.min(ANSWER);
        match destination {
            Destination::Address(address) => {
                let name = address.to_string();
                Self::at(address.clone(), answer).map_err(|fault| Trouble::Failed(fault).at(&name))
            }
            Destination::Queue(name) => queue::find(Some(name), answer),
            Destination::Default => queue::find(None, answer),
        }
    }

    fn at(address: Address, answer: Duration) -> Result<Self, Fault> {
        let name = address.to_string();
        let mut connection = Connection::new(address, answer);
        let request = Request::new(Operation::GetPrinterAttributes).asking_for(&ATTRIBUTES);
        let response = connection.ask(request)?;
        let group = response
            .attributes()
            .first_of(DelimiterTag::PrinterAttributes);
        let group = group.ok_or_else(|| {
            Fault::new(message!("printer-says-nothing")).hint(message!("printer-path-wrong"))
        })?;
        Ok(Printer {
            name,
            abilities: Abilities::read(group),
            connection,
        })
    }

    /// Prints a PDF of so many pages under `job_name`, and waits for `wait`. `note` is told what somebody must mend at
    /// the printer while the sheet waits.
    ///
    /// # Errors
    /// The printer cannot do what the ticket says, refuses the sheet, fails at it, holds it back, or has not printed it
    /// in time.
    pub fn print(
        &mut self,
        pdf: &[u8],
        pages: usize,
        job_name: &str,
        ticket: &Ticket,
        wait: Duration,
        note: &mut dyn FnMut(&Message),
    ) -> Result<Printed, Trouble> {
        if !self.abilities.accepts_jobs {
            let reasons = &self.abilities.reasons;
            let reason = describe(reasons, self.abilities.message.as_deref());
            let fault = Fault::new(message!("printer-no-jobs-reason", reason));
            let fault = fault.hint(message!("printer-takes-none-hint"));
            return Err(Trouble::Failed(fault).at(&self.name));
        }
        let attributes = ticket
            .attributes(&self.abilities, pages)
            .map_err(Trouble::Unfit);
        attributes
            .and_then(|attributes| {
                let connection = &mut self.connection;
                let id = job::send(connection, pdf, job_name, &attributes, wait)?;
                job::wait(connection, id, wait, note)
            })
            .map_err(|trouble| trouble.at(&self.name))
    }
}
