//! Who approved which content: `approvals.toml` in, the [`Standing`] of a sheet out.
//!
//! - [`ledger`] reads the file, and keeps what is good of a damaged one;
//! - [`recording`] adds an approval to it, with the texts that were approved beside it.
//!
//! An approval is of one goal in one language, at all detail levels, and bound to the digest of its
//! [wording](crate::wording): one word, number, mark or place changed, and it is one of another text.

pub mod ledger;
pub mod recording;

use std::path::{Path, PathBuf};

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::clock;
use crate::error::Fault;
use crate::message;
use crate::request::{Date, PersonalText};
use crate::ui::Message;

/// One approval, as it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    pub goal: String,
    /// Tag of the content's language.
    pub language: String,
    pub by: PersonalText,
    pub role: Option<PersonalText>,
    pub on: Date,
    /// The last day on which it holds.
    pub until: Option<Date>,
    /// Version of the content, for whoever looks for it.
    pub version: String,
    /// Of the wording that was approved.
    pub digest: String,
}

impl Approval {
    /// Who approved, with the role where there is one.
    pub fn approver(&self) -> String {
        match &self.role {
            Some(role) => format!("{} ({})", self.by.as_str(), role.as_str()),
            None => self.by.as_str().to_owned(),
        }
    }

    /// Whether it no longer holds on `day`.
    pub fn has_ended(&self, day: Date) -> bool {
        self.until.is_some_and(|until| until < day)
    }
}

/// What a sheet's content is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Nobody has approved it.
    Never,
    Approved,
    /// What was approved is what is printed, but the approval has ended.
    Expired,
    /// Other words, numbers or places were approved.
    Changed,
}

impl State {
    /// Every state.
    pub const ALL: [State; 4] = [
        State::Approved,
        State::Changed,
        State::Expired,
        State::Never,
    ];

    /// The word for it.
    pub fn word(self) -> Message {
        match self {
            State::Never => message!("approval-state-never"),
            State::Approved => message!("approval-state-approved"),
            State::Expired => message!("approval-state-expired"),
            State::Changed => message!("approval-state-changed"),
        }
    }
}

/// The state of a content, with the last approval of it, if there is any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    pub state: State,
    pub approval: Option<Approval>,
}

impl Standing {
    /// Of what nobody has approved.
    pub const NEVER: Standing = Standing {
        state: State::Never,
        approval: None,
    };
}

/// All approvals in use.
#[derive(Debug, Clone, Default)]
pub struct Approvals {
    /// Those of the clinic's folder first: what it says of a goal in a language counts.
    approvals: Vec<Approval>,
}

impl Approvals {
    /// Reads `approvals.toml` of each folder; what an earlier one says of a goal in a language counts.
    ///
    /// What is wrong is told in `faults`, and what is good is used all the same.
    pub fn read(folders: &[PathBuf], faults: &mut Vec<Fault>) -> Self {
        let mut all: Vec<Approval> = Vec::new();
        for folder in folders {
            let read = ledger::read(&folder.join(ledger::FILE), faults);
            for approval in read.approvals {
                let same =
                    |a: &Approval| (&a.goal, &a.language) == (&approval.goal, &approval.language);
                if !all.iter().any(same) {
                    all.push(approval);
                }
            }
        }
        Approvals { approvals: all }
    }

    /// These approvals with another one in front.
    #[must_use]
    pub fn with(&self, approval: Approval) -> Self {
        let others = self.approvals.iter().cloned();
        Approvals {
            approvals: std::iter::once(approval).chain(others).collect(),
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = &Approval> {
        self.approvals.iter()
    }

    /// The approval that counts for a goal in a language.
    pub fn find(&self, goal: &str, language: &str) -> Option<&Approval> {
        let mut found = self.approvals.iter();
        found.find(|a| a.goal == goal && a.language == language)
    }

    /// What a sheet of `day` is whose wording has the digest that `digest` finds; it is asked only where there is an
    /// approval. A sheet without a date is one of today.
    pub fn standing(
        &self,
        goal: &str,
        language: &str,
        day: Option<Date>,
        digest: impl FnOnce() -> Option<String>,
    ) -> Standing {
        let Some(approval) = self.find(goal, language) else {
            return Standing::NEVER;
        };
        let state = match digest() {
            Some(digest) if digest == approval.digest => {
                match self.has_ended(goal, language, day) {
                    true => State::Expired,
                    false => State::Approved,
                }
            }
            _ => State::Changed,
        };
        Standing {
            state,
            approval: Some(approval.clone()),
        }
    }

    /// Whether the approval that counts no longer holds for a sheet of `day`.
    pub fn has_ended(&self, goal: &str, language: &str, day: Option<Date>) -> bool {
        self.find(goal, language)
            .filter(|approval| approval.until.is_some())
            .is_some_and(|approval| approval.has_ended(day.unwrap_or_else(clock::today)))
    }

    /// SHA-256 over what makes a difference on sheets without a date; `None` where there is no approval.
    pub fn digest(&self) -> Option<[u8; 32]> {
        if self.approvals.is_empty() {
            return None;
        }
        let mut hash = Sha256::new();
        for approval in &self.approvals {
            let ended = self.has_ended(&approval.goal, &approval.language, None);
            hash.update(format!("{approval:?}{ended}"));
        }
        Some(hash.finalize().into())
    }
}

/// Where approvals are read, the first that counts first: the clinic's folder, then the overlay's.
pub fn folders(clinic: Option<&Path>, overlay: Option<&Path>) -> Vec<PathBuf> {
    let folders = [clinic, overlay];
    let mut folders: Vec<PathBuf> = folders.into_iter().flatten().map(Path::to_owned).collect();
    folders.dedup();
    folders
}

#[cfg(test)]
mod tests {
    use super::*;

    fn approval(until: Option<&str>) -> Approval {
        Approval {
            goal: "hair".to_owned(),
            language: "ar".to_owned(),
            by: PersonalText::try_new("--by", "Sample Name").unwrap(),
            role: None,
            on: "2026-03-20".parse().unwrap(),
            until: until.map(|day| day.parse().unwrap()),
            version: "2026.1".to_owned(),
            digest: "d".to_owned(),
        }
    }

    #[test]
    fn an_approval_holds_to_the_end_of_its_last_day() {
        let approvals = Approvals::default().with(approval(Some("2027-03-20")));
        let state = |day: &str, digest: &str| {
            let digest = Some(digest.to_owned());
            let day = Some(day.parse().unwrap());
            approvals.standing("hair", "ar", day, || digest).state
        };
        assert_eq!(state("2027-03-20", "d"), State::Approved);
        assert_eq!(state("2027-03-21", "d"), State::Expired);
        assert_eq!(state("2027-03-21", "e"), State::Changed);
        assert_eq!(
            approvals.standing("hair", "fa", None, || None),
            Standing::NEVER
        );
    }
}
