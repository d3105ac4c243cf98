//! JSON Lines: one object a line in, rows out. A fault never repeats a value.

use std::borrow::Cow;
use std::fmt;
use std::io;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::column::{Column, Row, Values};
use super::csv::{cut, too_long, unreadable};
use super::input::{Input, LONGEST_LINE, fingerprint};
use crate::error::Fault;
use crate::message;

/// Reads one line after another.
pub struct JsonLines {
    input: Input,
}

impl JsonLines {
    pub fn new(input: Input) -> Self {
        JsonLines { input }
    }

    pub fn input(&self) -> &Input {
        &self.input
    }

    /// # Errors
    /// The input cannot be read.
    pub fn next_row(&mut self) -> io::Result<Option<Row>> {
        loop {
            let line = self.input.line;
            let Some(length) = self.input.find_line()? else {
                let known = self.input.is_stream;
                let input = known.then(|| fingerprint(&self.input.rest()[..LONGEST_LINE]));
                self.input.skip_line()?;
                let values = Err(too_long());
                return Ok(Some(Row {
                    line,
                    input,
                    values,
                }));
            };
            let rest = self.input.rest();
            let raw = rest[..length].trim_ascii();
            let is_cut = self.input.is_stream && length == rest.len();
            let row = (!raw.is_empty()).then(|| Row {
                line,
                input: self.input.is_stream.then(|| fingerprint(raw)),
                values: parse(raw, is_cut),
            });
            let end = (length + 1).min(rest.len());
            if end == 0 {
                return Ok(None);
            }
            self.input.consume(end);
            if row.is_some() {
                return Ok(row);
            }
        }
    }
}

/// The values of one object. An object is whole by its own closing brace, even at the end of a stream.
fn parse(raw: &[u8], is_cut: bool) -> Result<Values, Fault> {
    if let Some(fault) = unreadable(raw) {
        return Err(match is_cut {
            true => cut(),
            false => fault,
        });
    }
    let object: Object = serde_json::from_slice(raw).map_err(|e| match e.classify() {
        _ if is_cut => cut(),
        // What serde says may hold a value.
        serde_json::error::Category::Eof => {
            Fault::new(message!("batch-json-cut")).hint(message!("batch-json-object"))
        }
        serde_json::error::Category::Syntax => {
            Fault::new(message!("batch-json-broken", column = e.column()))
                .hint(message!("batch-json-quotes"))
        }
        _ => Fault::new(message!("batch-json-none")).hint(message!("batch-json-object")),
    })?;
    object.0
}

/// An object as a row; its own faults are values, so that nothing of serde's text is shown.
struct Object(Result<Values, Fault>);

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keys;
        impl<'de> Visitor<'de> for Keys {
            type Value = Object;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object, A::Error> {
                let mut values = Ok(Values::default());
                while let Some(Word(key)) = map.next_key::<Word<'de>>()? {
                    let value: Value<'de> = map.next_value()?;
                    if let Ok(row) = &mut values
                        && let Err(fault) = add(row, &key, &value)
                    {
                        values = Err(fault);
                    }
                }
                Ok(Object(values))
            }
        }
        deserializer.deserialize_map(Keys)
    }
}

/// A text, borrowed from the line where it has no escapes.
struct Word<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Word<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::Text(text) => Ok(Word(text)),
            _ => Err(serde::de::Error::custom("a key")),
        }
    }
}

/// A value under a key, as far as columns can hold it.
pub enum Value<'a> {
    Text(Cow<'a, str>),
    Number(u64),
    List(Vec<Value<'a>>),
    Nothing,
    /// A truth value, a fraction, a table: nothing that a column holds.
    Other,
}

/// Puts a value into its column.
///
/// # Errors
/// There is no such column, it is there twice, or it does not hold such a value.
pub fn add(row: &mut Values, key: &str, value: &Value<'_>) -> Result<(), Fault> {
    let column = Column::find(key)?;
    let name = column.name();
    if row.get(column).is_some() {
        return Err(Fault::new(message!("batch-key-twice", name)));
    }
    match value {
        Value::Text(text) => row.set(column, text.trim()),
        Value::Nothing => row.set(column, ""),
        Value::Number(number) if column == Column::Copies => row.set(column, &number.to_string()),
        Value::List(items) if column == Column::Next => {
            let texts: Option<Vec<&str>> = items
                .iter()
                .map(|item| match item {
                    Value::Text(text) => Some(text.as_ref()),
                    _ => None,
                })
                .collect();
            let texts = texts.ok_or_else(|| {
                Fault::new(message!("batch-next-texts")).hint(message!("batch-next-quotes"))
            })?;
            row.set(column, &texts.join(" "));
        }
        _ => {
            let hint = match column {
                Column::Copies => message!("batch-write-number"),
                Column::Next => message!("batch-write-dates"),
                _ => message!("batch-write-text"),
            };
            let fault = Fault::new(message!("batch-wrong-kind", name));
            return Err(fault.hint(hint));
        }
    }
    Ok(())
}

impl<'de> Deserialize<'de> for Value<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Value<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Value<'de>, E> {
                Ok(Value::Text(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Value<'de>, E> {
                Ok(Value::Text(Cow::Owned(text.to_owned())))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Value<'de>, E> {
                Ok(Value::Number(number))
            }

            fn visit_i64<E>(self, _: i64) -> Result<Value<'de>, E> {
                Ok(Value::Other)
            }

            fn visit_f64<E>(self, _: f64) -> Result<Value<'de>, E> {
                Ok(Value::Other)
            }

            fn visit_bool<E>(self, _: bool) -> Result<Value<'de>, E> {
                Ok(Value::Other)
            }

            fn visit_unit<E>(self) -> Result<Value<'de>, E> {
                Ok(Value::Nothing)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value<'de>, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = list.next_element()? {
                    items.push(item);
                }
                Ok(Value::List(items))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value<'de>, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Value::Other)
            }
        }
        deserializer.deserialize_any(Any)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn what(raw: &str, is_cut: bool) -> String {
        parse(raw.as_bytes(), is_cut).unwrap_err().what.to_string()
    }

    #[test]
    fn texts_numbers_and_lists_are_read() {
        let raw = br#"{"id":"a","next":["2026-01-01","2026-02-01"],"copies":2,"lang":null}"#;
        let values = parse(raw, false).unwrap();
        assert_eq!(values.get(Column::Next), Some("2026-01-01 2026-02-01"));
        assert_eq!(values.get(Column::Copies), Some("2"));
        assert_eq!(values.get(Column::Lang), Some(""));
    }

    #[test]
    fn a_fault_repeats_no_value() {
        for raw in [
            r#"{"patient":"Sample Name""#,
            r#"{"patient":["Sample Name"]}"#,
            r#""Sample Name""#,
            r#"{"copies":-5,"patient":"Sample Name"}"#,
            r#"{"patient":Sample Name}"#,
            r#"{"patient":"Sample Name","patient":"Sample Name"}"#,
        ] {
            assert!(!what(raw, false).contains("Sample"), "{raw}");
        }
        assert_eq!(
            what(r#"{"id":"a","patient":"Sam"#, true),
            cut().what.to_string(),
            "never half used"
        );
    }
}
