//! Content read once, sheets made for many requests: a [`Store`] in, a [`Document`] for each [`Order`] out.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest as _, Sha256};

use crate::catalog::store::Store;
use crate::cli::args::Format;
use crate::cli::{make, prepare};
use crate::clinic::Clinic;
use crate::error::{Error, Fault};
use crate::handout::Content;
use crate::locale::language::{Language, Languages};
use crate::picture::RESOLUTION;
use crate::request::Request;

/// What all sheets of a run share.
pub struct Press {
    store: Store,
    languages: Languages,
    clinic: Option<Clinic>,
    /// Goals by what was asked for.
    goals: Mutex<HashMap<String, Result<String, Fault>>>,
}

/// One handout to be made, checked.
#[derive(Debug, Clone)]
pub struct Order {
    pub request: Request,
    /// Language to set beside the request's.
    pub second: Option<Language>,
}

/// One finished document: what it shares with others of its kind, and its own end. The file is the head followed by
/// the tail.
pub struct Document {
    pub head: Arc<[u8]>,
    pub tail: Vec<u8>,
    /// SHA-256 of the file.
    pub sha256: [u8; 32],
    pub content: Content,
}

impl Press {
    /// # Errors
    /// Faults in the list of languages.
    pub fn new(store: Store, clinic: Option<Clinic>) -> Result<Self, Error> {
        let mut faults = Vec::new();
        let languages = Languages::read(&store, &mut faults);
        if !faults.is_empty() {
            return Err(faults.into());
        }
        Ok(Press {
            store,
            languages,
            clinic,
            goals: Mutex::default(),
        })
    }

    pub fn languages(&self) -> &Languages {
        &self.languages
    }

    pub fn clinic(&self) -> Option<&Clinic> {
        self.clinic.as_ref()
    }

    /// The key of the goal asked for, matched without case.
    ///
    /// # Errors
    /// There is no such goal.
    pub fn goal_id(&self, asked: &str) -> Result<String, Fault> {
        let mut goals = self.goals.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = goals.get(asked) {
            return known.clone();
        }
        let found = prepare::goal_id(asked, &self.store);
        goals.insert(asked.to_owned(), found.clone());
        found
    }

    /// One for each thread.
    pub fn worker(&self) -> Worker<'_> {
        Worker { press: self }
    }
}

/// Makes one sheet after another.
pub struct Worker<'a> {
    press: &'a Press,
}

impl Worker<'_> {
    /// # Errors
    /// Faults of the content that this sheet needs, or a character that no font can draw.
    pub fn make(&mut self, order: &Order, format: Format) -> Result<Document, Error> {
        let press = self.press;
        let prepared = prepare::composed(
            &press.store,
            &press.languages,
            press.clinic.clone(),
            order.request.clone(),
            order.second.clone(),
        )?;
        let files = make::render(&prepared, format, RESOLUTION)?;
        let tail = files.concat();
        Ok(Document {
            head: Arc::from([]),
            sha256: Sha256::digest(&tail).into(),
            tail,
            content: prepared.handout.content,
        })
    }
}
