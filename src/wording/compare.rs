//! Which statements of two wordings are different: two [`Wording`]s in, [`Change`]s out, in the order of the new one.

use std::collections::{BTreeMap, BTreeSet};

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::words::{self, Piece};
use super::{Entry, Role, Wording};

/// What became of one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change<'a> {
    pub kind: Kind,
    pub old: Option<&'a Entry>,
    pub new: Option<&'a Entry>,
    /// Where it stood and stands, of what moved.
    pub places: Option<Places<'a>>,
}

/// Places, each by the name of the text before it; none at the top.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Places<'a> {
    pub old: Option<&'a str>,
    pub new: Option<&'a str>,
}

/// The name of the text before one.
fn before(wording: &Wording, at: usize) -> Option<&str> {
    Some(&wording.entries[at.checked_sub(1)?].id)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Same,
    Added,
    Removed,
    Changed,
    /// It stands elsewhere; its words may be others, too.
    Moved,
}

impl Change<'_> {
    /// The text as it is now, or was.
    pub fn entry(&self) -> &Entry {
        let entry = self.new.or(self.old);
        entry.expect("a change has a side")
    }

    /// Its words, with what was taken out and put in.
    pub fn words(&self) -> Vec<Piece> {
        let text = |entry: Option<&Entry>| entry.map_or(String::new(), |e| e.text.clone());
        words::compare(&text(self.old), &text(self.new))
    }
}

/// How many texts there are of each kind of change.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Tally {
    pub added: usize,
    pub removed: usize,
    pub changed: usize,
    pub moved: usize,
}

impl Tally {
    pub fn of(changes: &[Change<'_>]) -> Self {
        let count = |kind| changes.iter().filter(|change| change.kind == kind).count();
        Tally {
            added: count(Kind::Added),
            removed: count(Kind::Removed),
            changed: count(Kind::Changed),
            moved: count(Kind::Moved),
        }
    }

    pub fn is_none(&self) -> bool {
        *self == Tally::default()
    }
}

/// The name of a text with how often it stood before it.
type Key<'a> = (&'a str, usize);

fn keys(wording: &Wording) -> Vec<Key<'_>> {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let keys = wording.entries.iter().map(|entry| {
        let count = seen.entry(&entry.id).or_default();
        *count += 1;
        (entry.id.as_str(), *count)
    });
    keys.collect()
}

/// Compares text by text.
pub fn compare<'a>(old: &'a Wording, new: &'a Wording) -> Vec<Change<'a>> {
    let (old_keys, new_keys) = (keys(old), keys(new));
    let place: BTreeMap<Key<'_>, usize> = old_keys.iter().copied().zip(0..).collect();
    let there: BTreeSet<Key<'_>> = new_keys.iter().copied().collect();
    let mut changes = Vec::new();
    let inserted = |changes: &mut Vec<Change<'a>>, range: std::ops::Range<usize>| {
        for i in range {
            let stood = place.get(&new_keys[i]).copied();
            changes.push(Change {
                kind: stood.map_or(Kind::Added, |_| Kind::Moved),
                old: stood.map(|at| &old.entries[at]),
                new: Some(&new.entries[i]),
                places: stood.map(|at| Places {
                    old: before(old, at),
                    new: before(new, i),
                }),
            });
        }
    };
    let deleted = |changes: &mut Vec<Change<'a>>, range: std::ops::Range<usize>| {
        let gone = range.filter(|&i| !there.contains(&old_keys[i]));
        changes.extend(gone.map(|i| Change {
            kind: Kind::Removed,
            old: Some(&old.entries[i]),
            new: None,
            places: None,
        }));
    };
    for op in capture_diff_slices(Algorithm::Patience, &old_keys, &new_keys) {
        match op {
            DiffOp::Equal {
                old_index,
                new_index,
                len,
            } => changes.extend((0..len).map(|i| {
                let (then, now) = (&old.entries[old_index + i], &new.entries[new_index + i]);
                let same = then.says_as(now);
                Change {
                    kind: if same { Kind::Same } else { Kind::Changed },
                    old: Some(then),
                    new: Some(now),
                    places: None,
                }
            })),
            DiffOp::Delete {
                old_index, old_len, ..
            } => deleted(&mut changes, old_index..old_index + old_len),
            DiffOp::Insert {
                new_index, new_len, ..
            } => inserted(&mut changes, new_index..new_index + new_len),
            DiffOp::Replace {
                old_index,
                old_len,
                new_index,
                new_len,
            } => {
                deleted(&mut changes, old_index..old_index + old_len);
                inserted(&mut changes, new_index..new_index + new_len);
            }
        }
    }
    without_echoes(changes)
}

/// The picture of what holds when repeats statements: what is different in it is told where nothing else is. The short
/// labels are words of their own.
fn without_echoes(mut changes: Vec<Change<'_>>) -> Vec<Change<'_>> {
    let is_echo = |change: &Change<'_>| {
        let entry = change.entry();
        entry.role == Role::Timeline && !entry.id.ends_with(".short")
    };
    let is_told = |change: &Change<'_>| change.kind != Kind::Same && !is_echo(change);
    if changes.iter().any(is_told) {
        changes.retain(|change| change.kind == Kind::Same || !is_echo(change));
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handout::{Direction, Language};

    fn wording(texts: &[(&str, &str)]) -> Wording {
        let entries = texts.iter().map(|(id, text)| Entry {
            id: (*id).to_owned(),
            role: Role::Fact,
            detail: None,
            text: (*text).to_owned(),
        });
        Wording {
            goal: "hair".to_owned(),
            language: Language {
                tag: "en".to_owned(),
                direction: Direction::Ltr,
            },
            entries: entries.collect(),
        }
    }

    #[test]
    fn each_kind_of_change_is_told_once() {
        let old = wording(&[("a", "1"), ("b", "2"), ("c", "3"), ("d", "4"), ("e", "5")]);
        let new = wording(&[("a", "1"), ("d", "4"), ("b", "2"), ("c", "33"), ("f", "6")]);
        let changes = compare(&old, &new);
        let told: Vec<(Kind, &str)> = changes
            .iter()
            .map(|change| (change.kind, change.entry().id.as_str()))
            .collect();
        let wanted = [
            (Kind::Same, "a"),
            (Kind::Moved, "d"),
            (Kind::Same, "b"),
            (Kind::Changed, "c"),
            (Kind::Removed, "e"),
            (Kind::Added, "f"),
        ];
        assert_eq!(told, wanted);
        let moved = changes.iter().find_map(|change| change.places);
        let places = Places {
            old: Some("c"),
            new: Some("a"),
        };
        assert_eq!(moved, Some(places));
    }

    #[test]
    fn another_mark_is_a_change() {
        let old = wording(&[("a", "1")]);
        let mut new = old.clone();
        new.entries[0].role = Role::Dont;
        assert_eq!(compare(&old, &new)[0].kind, Kind::Changed);
        assert_ne!(old.digest(), new.digest());
    }
}
