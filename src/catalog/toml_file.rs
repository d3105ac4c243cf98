//! TOML with places: a [`File`] in, tables out, each fault with its line and column.
//!
//! Tables are deserialized one by one instead of the file at once, so that a fault in one of them does not hide the
//! faults of the others.

use std::borrow::Cow;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use crate::catalog::limits::{self, beyond};
use crate::catalog::store::{File, Origin};
use crate::characters::{named, visible};
use crate::error::{Fault, is_harmful};
use crate::message;
use crate::nearest::nearest;
use crate::ui::Message;
use crate::ui::Value;

/// A table whose keys are taken out one after another.
pub struct Table<'a> {
    pub file: &'a Arc<File>,
    /// Byte range of the table in the file.
    pub span: std::ops::Range<usize>,
    table: DeTable<'a>,
}

/// Parses a file; syntax faults go to `faults`, and what could be read is returned.
pub fn parse<'a>(file: &'a Arc<File>, faults: &mut Vec<Fault>) -> Table<'a> {
    let (table, errors) = DeTable::parse_recoverable(&file.text);
    faults.extend(
        errors
            .iter()
            .take(limits::FAULTS)
            .map(|e| fault(file, e, 0)),
    );
    Table {
        file,
        span: table.span(),
        table: table.into_inner(),
    }
}

/// As [`parse`], for a file of content: a text in it that a terminal or a sheet would act on is a fault.
pub fn content<'a>(file: &'a Arc<File>, faults: &mut Vec<Fault>) -> Table<'a> {
    let table = parse(file, faults);
    // The program's own are known.
    if matches!(file.text, Cow::Owned(_)) {
        let mut found = Vec::new();
        harmful_in(&table.table, &mut found);
        found.sort_unstable();
        faults.extend(found.into_iter().take(limits::FAULTS).map(|(at, c)| {
            let fault = Fault::new(message!("toml-character", refused = named(c)));
            let fault = fault.at(file.place(at));
            fault.hint(message!("number-retype"))
        }));
    }
    table
}

/// Where such texts begin, each with the first character that is refused in it.
fn harmful_in(table: &DeTable<'_>, found: &mut Vec<(usize, char)>) {
    for (key, value) in table {
        let at = key.span().start;
        found.extend(
            key.get_ref()
                .chars()
                .find(|c| is_harmful(*c))
                .map(|c| (at, c)),
        );
        harmful_in_value(value, found);
    }
}

fn harmful_in_value(value: &Spanned<DeValue<'_>>, found: &mut Vec<(usize, char)>) {
    match value.get_ref() {
        DeValue::String(text) => {
            let c = text.chars().find(|c| is_harmful(*c));
            found.extend(c.map(|c| (value.span().start, c)));
        }
        DeValue::Array(items) => items.iter().for_each(|item| harmful_in_value(item, found)),
        DeValue::Table(table) => harmful_in(table, found),
        _ => {}
    }
}

/// What the parser says of keys, tables and lists that stand in one another more than 80 deep, where it stops.
const TOO_DEEP: [&str; 2] = ["recursion limit", "cannot recurse further"];

/// The fault of a TOML error, at its own place or else at `offset`.
fn fault(file: &File, error: &toml::de::Error, offset: usize) -> Fault {
    let at = error.span().map_or(offset, |s| s.start);
    let told = error.message();
    if TOO_DEEP.iter().any(|begin| told.starts_with(begin)) {
        return beyond(message!("limit-toml-nesting")).at(file.place(at));
    }
    let fault = Fault::new(Message::theirs(told.replace('\n', ", "))).at(file.place(at));
    match told {
        "duplicate key" => fault.hint(message!("init-keep-one")),
        _ => fault,
    }
}

impl<'a> Table<'a> {
    pub fn origin(&self) -> Origin {
        Origin {
            file: self.file.clone(),
            offset: self.span.start,
        }
    }

    /// The text that stands under `key`, where it is one.
    pub fn text(&self, key: &str) -> Option<&str> {
        match self.table.get(key)?.get_ref() {
            DeValue::String(text) => Some(text),
            _ => None,
        }
    }

    /// Takes out what stands under `key`, whatever it is.
    pub fn take(&mut self, key: &str) -> Option<Spanned<DeValue<'a>>> {
        self.table.remove(key)
    }

    /// Ends the reading of a table whose keys are taken one by one: what is left is in none of the `known` keys.
    pub fn finish(self, known: &[&str], faults: &mut Vec<Fault>) {
        let mut left: Vec<_> = self.table.keys().collect();
        left.sort_by_key(|key| key.span().start);
        for key in left {
            let name = key.get_ref();
            let hint = match nearest(name, known.iter().copied()) {
                Some(near) => message!("did-you-mean", near),
                None => {
                    let known: Vec<String> = known.iter().map(|key| format!("`{key}`")).collect();
                    message!("toml-keys", keys = Value::and(&known))
                }
            };
            let what = message!("toml-no-key", key = visible(name));
            let place = self.file.place(key.span().start);
            faults.push(Fault::new(what).at(place).hint(hint));
        }
    }

    /// Takes out a table; anything else under the key is a fault.
    pub fn take_table(&mut self, key: &str, faults: &mut Vec<Fault>) -> Option<Table<'a>> {
        let value = self.table.remove(key)?;
        self.nested(key, value, faults)
    }

    /// Takes out an array of tables; anything else under the key is a fault.
    pub fn take_tables(&mut self, key: &str, faults: &mut Vec<Fault>) -> Vec<Table<'a>> {
        self.take_tables_of(key, limits::TABLES, faults)
    }

    /// As [`Table::take_tables`], with another limit.
    pub fn take_tables_of(
        &mut self,
        key: &str,
        most: usize,
        faults: &mut Vec<Fault>,
    ) -> Vec<Table<'a>> {
        let Some(value) = self.table.remove(key) else {
            return Vec::new();
        };
        let span = value.span();
        let DeValue::Array(items) = value.into_inner() else {
            faults.push(Fault::new(message!("toml-tables", key)).at(self.file.place(span.start)));
            return Vec::new();
        };
        if items.len() > most {
            let fault = beyond(message!("limit-tables", most = most));
            faults.push(fault.at(self.file.place(span.start)));
        }
        items
            .into_iter()
            .take(most)
            .filter_map(|item| self.nested(key, item, faults))
            .collect()
    }

    /// Takes out all keys, each of which must be an id and hold a table.
    pub fn take_all(mut self, faults: &mut Vec<Fault>) -> Vec<(String, Table<'a>)> {
        let mut keys: Vec<_> = std::mem::take(&mut self.table).into_iter().collect();
        keys.sort_by_key(|(key, _)| key.span().start);
        if keys.len() > limits::TABLES {
            let fault = beyond(message!("limit-tables", most = limits::TABLES));
            faults.push(fault.at(self.file.place(keys[limits::TABLES].0.span().start)));
            keys.truncate(limits::TABLES);
        }
        keys.into_iter()
            .filter_map(|(key, value)| {
                let start = key.span().start;
                let name = key.into_inner().into_owned();
                if !limits::is_id(&name) {
                    faults.push(limits::no_id(&name).at(self.file.place(start)));
                    return None;
                }
                let mut table = self.nested(&name, value, faults)?;
                table.span.start = start;
                Some((name, table))
            })
            .collect()
    }

    fn nested(
        &self,
        key: &str,
        value: Spanned<DeValue<'a>>,
        faults: &mut Vec<Fault>,
    ) -> Option<Table<'a>> {
        let span = value.span();
        match value.into_inner() {
            DeValue::Table(table) => Some(Table {
                file: self.file,
                span,
                table,
            }),
            other => {
                let what = message!("toml-table", key, kind = other.type_str());
                faults.push(Fault::new(what).at(self.file.place(span.start)));
                None
            }
        }
    }

    /// Reads what is left of the table; an unknown or missing key is a fault at its place.
    pub fn read<T: for<'de> Deserialize<'de>>(self, faults: &mut Vec<Fault>) -> Option<T> {
        let value = Spanned::new(self.span.clone(), DeValue::Table(self.table));
        match T::deserialize(ValueDeserializer::from(value)) {
            Ok(t) => Some(t),
            Err(e) => {
                faults.push(fault(self.file, &e, self.span.start));
                None
            }
        }
    }
}
