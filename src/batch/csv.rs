//! CSV: bytes in, rows out. Which sign divides the columns is found out from the header.
//!
//! No field of a handout holds a line break, so a quotation mark that is not closed on its line is a slip. A row that
//! runs over several lines is refused with all of them; one that is never closed is refused alone, and reading goes on
//! with the line after it.

use std::io;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::column::{Column, Row, Values};
use super::input::{Input, LONGEST_LINE, fingerprint};
use crate::error::Fault;
use crate::message;

/// Reads one row after another.
pub struct Csv {
    input: Input,
    reader: Reader,
    header: Vec<Column>,
    /// The fields of a row, one behind the other, and where each ends.
    fields: Vec<u8>,
    ends: Vec<usize>,
}

/// How the reading of a row went.
enum Record {
    /// It is as long as this, with `fields` fields.
    Whole { length: usize, fields: usize },
    /// A quotation mark is never closed.
    Open,
    /// Longer than [`LONGEST_LINE`].
    Long,
}

impl Csv {
    /// Reads the header.
    ///
    /// # Errors
    /// The input cannot be read; the inner fault is the header's.
    pub fn new(mut input: Input) -> io::Result<Result<Self, Fault>> {
        // Excel on some machines begins a file by saying which sign it divides by.
        let mut said = None;
        loop {
            let Some(length) = input.find_line()? else {
                return Ok(Err(Fault::new(message!("batch-header-long"))));
            };
            let line = &input.rest()[..length];
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            let at_end = length == input.rest().len();
            match line {
                [b's', b'e', b'p', b'=', sign] if said.is_none() => said = Some(*sign),
                line if !line.iter().all(u8::is_ascii_whitespace) => break,
                _ if at_end => {
                    let fault = Fault::new(message!("batch-empty"));
                    return Ok(Err(fault.hint(message!("batch-empty-header"))));
                }
                _ => {}
            }
            let end = (length + 1).min(input.rest().len());
            input.consume(end);
        }
        let length = input.find_line()?.unwrap_or_default();
        let delimiter = said.unwrap_or_else(|| delimiter(&input.rest()[..length]));
        let mut csv = Csv {
            input,
            reader: ReaderBuilder::new().delimiter(delimiter).build(),
            header: Vec::new(),
            fields: Vec::new(),
            ends: vec![0; 64],
        };
        let Record::Whole { length, fields } = csv.record()? else {
            return Ok(Err(Fault::new(message!("batch-header-quote"))));
        };
        let raw = &csv.input.rest()[..length];
        if let Some(fault) = unreadable(raw) {
            return Ok(Err(fault));
        }
        let names: Vec<&str> = (0..fields).map(|i| csv.field(i)).collect();
        let header = match header(&names) {
            Ok(header) => header,
            Err(fault) => return Ok(Err(fault)),
        };
        csv.header = header;
        csv.input.consume(length);
        Ok(Ok(csv))
    }

    pub fn input(&self) -> &Input {
        &self.input
    }

    /// # Errors
    /// The input cannot be read.
    pub fn next_row(&mut self) -> io::Result<Option<Row>> {
        loop {
            // Empty lines are nobody's.
            while let Some(b'\r' | b'\n') = self.input.rest().first() {
                self.input.consume(1);
            }
            if self.input.rest().is_empty() {
                if self.input.fill()? {
                    continue;
                }
                return Ok(None);
            }
            let line = self.input.line;
            let (values, input) = match self.record()? {
                Record::Whole { length, fields } => {
                    let raw = &self.input.rest()[..length];
                    let input = self.input.is_stream.then(|| fingerprint(raw.trim_ascii()));
                    let values = self.values(length, fields, line);
                    self.input.consume(length);
                    // Spreadsheets end with rows of nothing but delimiters.
                    if values.as_ref().is_ok_and(Values::is_empty) {
                        continue;
                    }
                    (values, input)
                }
                Record::Open => {
                    let rest = self.input.rest();
                    let length =
                        memchr::memchr(b'\n', rest).map_or(rest.len(), |line_end| line_end + 1);
                    let input = self
                        .input
                        .is_stream
                        .then(|| fingerprint(rest[..length].trim_ascii()));
                    self.input.consume(length);
                    let fault = Fault::new(message!("batch-quote-open"))
                        .hint(message!("batch-quote-close"));
                    (Err(fault), input)
                }
                Record::Long => {
                    let input = self
                        .input
                        .is_stream
                        .then(|| fingerprint(&self.input.rest()[..LONGEST_LINE]));
                    self.input.skip_line()?;
                    (Err(too_long()), input)
                }
            };
            return Ok(Some(Row {
                line,
                input,
                values,
            }));
        }
    }

    /// Reads the row that begins at the rest of the input into `fields` and `ends`, and consumes nothing.
    fn record(&mut self) -> io::Result<Record> {
        self.reader.reset();
        let (mut read, mut written, mut ended) = (0, 0, 0);
        loop {
            if read == self.input.rest().len() && !self.input.fill()? {
                // A line end closes every row but one inside quotation marks.
                let mut scratch = [0; 8];
                let (result, _, _, more) =
                    self.reader
                        .read_record(b"\n", &mut scratch, &mut self.ends[ended..]);
                return Ok(match result {
                    ReadRecordResult::Record => Record::Whole {
                        length: read,
                        fields: ended + more,
                    },
                    _ => Record::Open,
                });
            }
            let rest = &self.input.rest()[read..];
            // What comes out is never longer than what goes in.
            if self.fields.len() < written + rest.len() {
                self.fields.resize(written + rest.len(), 0);
            }
            let (result, taken, out, more) =
                self.reader
                    .read_record(rest, &mut self.fields[written..], &mut self.ends[ended..]);
            read += taken;
            written += out;
            ended += more;
            match result {
                ReadRecordResult::Record => {
                    return Ok(Record::Whole {
                        length: read,
                        fields: ended,
                    });
                }
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                _ => {}
            }
            if read > LONGEST_LINE {
                let lines = memchr::memchr(b'\n', &self.input.rest()[..read]).is_some();
                return Ok(if lines { Record::Open } else { Record::Long });
            }
        }
    }

    /// A field of the row that was read and is UTF-8.
    fn field(&self, index: usize) -> &str {
        let start = match index {
            0 => 0,
            _ => self.ends[index - 1],
        };
        // The delimiter and the quotation mark are ASCII, so that a part of UTF-8 between them is UTF-8.
        std::str::from_utf8(&self.fields[start..self.ends[index]]).unwrap_or_default()
    }

    fn values(&self, length: usize, fields: usize, line: u64) -> Result<Values, Fault> {
        let raw = &self.input.rest()[..length];
        let last = memchr::memchr_iter(b'\n', raw.trim_ascii_end()).count() as u64;
        if last > 0 {
            let what = message!("batch-row-runs-on", line = line + last);
            return Err(Fault::new(what).hint(message!("batch-row-one-line")));
        }
        if let Some(fault) = unreadable(raw) {
            return Err(fault);
        }
        if self.input.is_stream && !raw.ends_with(b"\n") && !raw.ends_with(b"\r") {
            return Err(cut());
        }
        let columns = self.header.len();
        // What is left empty at the end of a row may be left out.
        let beyond = (columns..fields).any(|i| !self.field(i).trim().is_empty());
        if beyond || fields < columns {
            let what = message!("batch-row-fields", fields, columns);
            return Err(Fault::new(what).hint(message!("batch-row-quote")));
        }
        let mut values = Values::default();
        for (i, &column) in self.header.iter().enumerate() {
            values.set(column, self.field(i).trim());
        }
        Ok(values)
    }
}

/// What is wrong with the bytes of a line.
pub fn unreadable(raw: &[u8]) -> Option<Fault> {
    if memchr::memchr(0, raw).is_some() {
        let fault = Fault::new(message!("batch-nul"));
        return Some(fault.hint(message!("batch-save-text")));
    }
    let hint = message!("batch-save-excel");
    std::str::from_utf8(raw)
        .is_err()
        .then(|| Fault::new(message!("batch-line-not-utf8")).hint(hint))
}

/// The fault of a line that is too long.
pub fn too_long() -> Fault {
    Fault::new(message!("batch-line-long", longest = LONGEST_LINE))
        .hint(message!("batch-line-end-missing"))
}

/// The fault of a line that a stream left off in.
pub fn cut() -> Fault {
    Fault::new(message!("batch-line-cut")).hint(message!("batch-line-cut-end"))
}

/// The sign that divides most fields of a header.
fn delimiter(header: &[u8]) -> u8 {
    let mut quoted = false;
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    for &byte in header {
        quoted ^= byte == b'"';
        for (sign, count) in &mut counts {
            *count += usize::from(!quoted && byte == *sign);
        }
    }
    // The first of equals.
    let most = counts.iter().rev().max_by_key(|(_, count)| *count);
    most.map_or(b',', |(sign, _)| *sign)
}

fn header(names: &[&str]) -> Result<Vec<Column>, Fault> {
    let found: Vec<_> = names.iter().map(|name| Column::find(name)).collect();
    // A file without a header begins with a patient, whose name stays out of errors.
    if found.iter().all(Result::is_err) {
        let fault = Fault::new(message!("batch-header-none"));
        return Err(fault.hint(message!("batch-header-write")));
    }
    let mut header = Vec::new();
    for (name, column) in names.iter().zip(found) {
        if name.trim().is_empty() {
            return Err(Fault::new(message!("batch-column-nameless"))
                .hint(message!("batch-column-name-it")));
        }
        let column = column?;
        if header.contains(&column) {
            return Err(Fault::new(message!(
                "batch-column-twice",
                column = column.name()
            )));
        }
        header.push(column);
    }
    Ok(header)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &'static [u8], is_stream: bool) -> Vec<Row> {
        let input = Input::new(Box::new(text), is_stream);
        let mut csv = Csv::new(input).unwrap().unwrap();
        std::iter::from_fn(|| csv.next_row().unwrap()).collect()
    }

    fn ids(rows: &[Row]) -> Vec<(u64, Option<&str>)> {
        rows.iter()
            .map(|row| {
                let values = row.values.as_ref().ok();
                (row.line, values.and_then(|v| v.get(Column::Id)))
            })
            .collect()
    }

    #[test]
    fn commas_semicolons_and_tabs_are_found_out() {
        for text in [
            &b"id,goal\na,hair\n"[..],
            b"Goal;ID\r\nhair;a\r\n",
            b"id\tgoal\na\thair",
            b"sep=;\r\nid;goal\r\na;hair\r\n",
        ] {
            let rows = read(text, false);
            let values = rows[0].values.as_ref().unwrap();
            assert_eq!(values.get(Column::Id), Some("a"));
            assert_eq!(values.get(Column::Goal), Some("hair"));
        }
    }

    #[test]
    fn a_quoted_field_holds_the_dividing_sign_and_quotation_marks() {
        let rows = read(b"id,patient\na,\"Name, \"\"S\"\"\"\n\nb,x\n,\n", false);
        let values = rows[0].values.as_ref().unwrap();
        assert_eq!(values.get(Column::Patient), Some("Name, \"S\""));
        assert_eq!(ids(&rows), [(2, Some("a")), (4, Some("b"))]);
    }

    #[test]
    fn a_quotation_mark_that_is_never_closed_spoils_its_own_line_only() {
        let rows = read(b"id,patient\na,\"Name\nb,x\nc,y\n", false);
        assert_eq!(ids(&rows), [(2, None), (3, Some("b")), (4, Some("c"))]);
    }

    #[test]
    fn a_row_over_two_lines_is_refused_with_both() {
        let rows = read(b"id,patient\na,\"Name\nb,\"x\nc,y\n", false);
        assert_eq!(ids(&rows), [(2, None), (4, Some("c"))]);
        let fault = rows[0].values.as_ref().unwrap_err();
        assert_eq!(fault.what.to_string(), "the row runs on to line 3");
    }

    #[test]
    fn a_stream_that_ends_in_mid_line_does_not_give_that_line() {
        assert_eq!(
            ids(&read(b"id,date\na,\nb,2026-01", true)),
            [(2, Some("a")), (3, None)]
        );
        assert_eq!(
            ids(&read(b"id,date\na,\nb,", false)),
            [(2, Some("a")), (3, Some("b"))]
        );
    }

    #[test]
    fn a_line_of_ten_megabytes_is_refused_and_the_next_is_read() {
        let mut text = b"id,patient\na,".to_vec();
        text.resize(10 << 20, b'x');
        text.extend(b"\nb,y\n");
        let rows = read(text.leak(), false);
        assert_eq!(ids(&rows), [(2, None), (3, Some("b"))]);
    }

    #[test]
    fn a_first_line_that_is_no_header_is_not_repeated() {
        let input = Input::new(Box::new(&b"a,hair,Sample Name\n"[..]), false);
        let fault = Csv::new(input).unwrap().err().unwrap();
        assert_eq!(fault.what.to_string(), "the first line names no column");
    }
}
