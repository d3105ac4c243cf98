//! TOML: a list of tables `[[handout]]` in, rows out. Unlike the other kinds it is read whole.

use std::borrow::Cow;
use std::io;
use std::path::Path;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::column::{Row, Values};
use super::input::Input;
use super::json::{Value, add};
use crate::characters::visible;
use crate::error::{Fault, Place};
use crate::message;
use crate::ui::Message;

/// The largest file that is read: some twenty thousand handouts.
const LARGEST: usize = 4 << 20;

/// The tables of the list.
const LIST: &str = "handout";

/// Reads the whole input.
///
/// # Errors
/// The input cannot be read; the inner faults are the file's.
pub fn read(input: &mut Input, path: &Path) -> io::Result<Result<Vec<Row>, Vec<Fault>>> {
    let mut size = 0;
    while input.fill()? {
        size = input.rest().len();
        if size > LARGEST {
            break;
        }
    }
    let name = path.display().to_string();
    let fault = |fault: Fault| Ok(Err(vec![fault.at(Place::file(&*name))]));
    if size > LARGEST {
        return fault(
            Fault::new(message!("batch-toml-large", most = LARGEST))
                .hint(message!("batch-toml-other")),
        );
    }
    let bytes = input.rest();
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let Ok(text) = std::str::from_utf8(bytes) else {
        return fault(Fault::new(message!("file-not-utf8")).hint(message!("file-save-utf8")));
    };
    let table = match DeTable::parse(text) {
        Ok(table) => table.into_inner(),
        Err(e) => {
            let offset = e.span().map_or(0, |span| span.start);
            let what = e.message().replace('\n', ", ");
            return Ok(Err(vec![
                Fault::new(Message::theirs(what)).at(Place::at(&*name, text, offset)),
            ]));
        }
    };
    let mut rows = Vec::new();
    let mut lines = Lines {
        text,
        offset: 0,
        line: 1,
    };
    for (key, value) in table {
        if key.get_ref() != LIST {
            let what = message!("toml-no-key", key = visible(key.get_ref()));
            let place = Place::at(&*name, text, key.span().start);
            let hint = message!("batch-toml-list");
            return Ok(Err(vec![Fault::new(what).at(place).hint(hint)]));
        }
        let start = value.span().start;
        let DeValue::Array(items) = value.into_inner() else {
            let place = Place::at(&*name, text, start);
            let fault = Fault::new(message!("batch-toml-tables")).at(place);
            return Ok(Err(vec![fault.hint(message!("batch-toml-brackets"))]));
        };
        for item in items {
            let line = lines.of(item.span().start);
            rows.push(Row {
                line,
                input: None,
                values: values(item),
            });
        }
    }
    Ok(Ok(rows))
}

fn values(item: Spanned<DeValue<'_>>) -> Result<Values, Fault> {
    let DeValue::Table(table) = item.into_inner() else {
        return Err(Fault::new(message!("batch-toml-table")));
    };
    let mut values = Values::default();
    for (key, value) in table {
        add(&mut values, key.get_ref(), &plain(value.into_inner()))?;
    }
    Ok(values)
}

/// A value without what TOML knows about it. Dates may stand without quotation marks.
fn plain(value: DeValue<'_>) -> Value<'_> {
    match value {
        DeValue::String(text) => Value::Text(text),
        DeValue::Datetime(date) => Value::Text(Cow::Owned(date.to_string())),
        DeValue::Integer(number) => match number.to_string().parse() {
            Ok(number) => Value::Number(number),
            Err(_) => Value::Other,
        },
        DeValue::Array(items) => {
            Value::List(items.into_iter().map(|i| plain(i.into_inner())).collect())
        }
        _ => Value::Other,
    }
}

/// Line numbers of offsets that grow.
struct Lines<'a> {
    text: &'a str,
    offset: usize,
    line: u64,
}

impl Lines<'_> {
    fn of(&mut self, offset: usize) -> u64 {
        if let Some(between) = self.text.as_bytes().get(self.offset..offset) {
            self.line += memchr::memchr_iter(b'\n', between).count() as u64;
            self.offset = offset;
        }
        self.line
    }
}
