//! Objects to the bytes of a file (ISO 32000-1, 7.5): first what everybody's file has, then somebody's own.
//!
//! lopdf writes a whole document at once. Here the first part is written once for many files, with the place of each of
//! its objects, and [`Tail`] adds the rest and the cross-reference stream that closes the file.

use std::fmt::{self, Write as _};
use std::io::Write as _;

use lopdf::{Object, ObjectId, StringFormat};

/// Where an object is: an entry of the cross-reference stream (ISO 32000-1, table 18).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    Free,
    /// Distance from the start of the file.
    At(u64),
    /// Number of the object stream, and index in it.
    In(u32, u32),
}

/// Bytes of the parts of an entry: its kind, a place or the number of an object stream, an index.
pub type Widths = [usize; 3];

impl Entry {
    pub fn write(self, [_, wide, narrow]: Widths, out: &mut Vec<u8>) {
        let (kind, place, index) = match self {
            Entry::Free => (0, 0, 0xffff),
            Entry::At(place) => (1, place, 0),
            Entry::In(stream, index) => (2, u64::from(stream), index),
        };
        out.push(kind);
        out.extend(&place.to_be_bytes()[8 - wide..]);
        out.extend(&index.to_be_bytes()[4 - narrow..]);
    }
}

/// What a file starts with; the bytes above 127 tell other programs that it is not a text (ISO 19005-2, 6.1.2).
pub const HEADER: &[u8] = b"%PDF-1.7\n%\xbb\xad\xc0\xde\n";

/// A file with a logo stays far below 16 MB.
const WIDTHS: Widths = [1, 3, 2];

/// The largest place that an entry can name.
pub const LONGEST: usize = 0xff_ffff;

/// The entries of objects 0 and up as the cross-reference stream has them.
pub fn write_entries(entries: &[Entry]) -> Vec<u8> {
    let mut out = Vec::with_capacity(entries.len() * WIDTHS.iter().sum::<usize>());
    for &entry in entries {
        entry.write(WIDTHS, &mut out);
    }
    out
}

/// The end of a file while it grows.
pub struct Tail {
    pub bytes: Vec<u8>,
    /// Where it starts in the file.
    start: usize,
    /// Entries of all objects so far, in the order of their numbers.
    entries: Vec<u8>,
    next: u32,
}

/// Takes objects one after the other.
pub trait Objects {
    /// The number of the next object.
    fn next(&self) -> u32;

    /// Adds an object that is no stream, and tells its number.
    fn object(&mut self, body: fmt::Arguments) -> u32;

    /// Adds a stream with further entries of its dictionary, and tells its number.
    fn stream(&mut self, dictionary: fmt::Arguments, data: &[u8]) -> u32;
}

impl Objects for Tail {
    fn next(&self) -> u32 {
        self.next
    }

    fn object(&mut self, body: fmt::Arguments) -> u32 {
        let number = self.begin();
        let _ = write!(self.text(), "{body}\nendobj\n");
        number
    }

    fn stream(&mut self, dictionary: fmt::Arguments, data: &[u8]) -> u32 {
        let number = self.begin();
        let length = data.len();
        let _ = writeln!(self.text(), "<<{dictionary}/Length {length}>>stream");
        self.bytes.extend(data);
        self.bytes.extend(b"\nendstream\nendobj\n");
        number
    }
}

/// What the end of the file leads to.
#[derive(Debug, Clone, Copy)]
pub struct Roots {
    pub catalog: ObjectId,
    pub information: ObjectId,
}

impl Tail {
    /// The end of a file whose first `start` bytes hold the objects below `next`, which have `entries`.
    pub fn new(start: usize, next: u32, entries: &[u8]) -> Self {
        let mut all = Vec::with_capacity(entries.len() + 256);
        all.extend(entries);
        Tail {
            bytes: Vec::with_capacity(8 * 1024),
            start,
            entries: all,
            next,
        }
    }

    /// Where in the file the next object begins.
    fn place(&self) -> u64 {
        (self.start + self.bytes.len()) as u64
    }

    fn begin(&mut self) -> u32 {
        let number = self.next;
        self.next += 1;
        Entry::At(self.place()).write(WIDTHS, &mut self.entries);
        let _ = writeln!(self.text(), "{number} 0 obj");
        number
    }

    fn text(&mut self) -> Text<'_> {
        Text(&mut self.bytes)
    }

    /// Closes the file with its cross-reference stream.
    pub fn finish(mut self, roots: Roots, id: [u8; 16]) -> Vec<u8> {
        let place = self.place();
        let number = self.next;
        let mut entries = std::mem::take(&mut self.entries);
        Entry::At(place).write(WIDTHS, &mut entries);
        let [kind, offset, index] = WIDTHS;
        let id: String = id.iter().fold(String::new(), |mut id, byte| {
            let _ = write!(id, "{byte:02X}");
            id
        });
        let mut text = self.text();
        let _ = writeln!(text, "{number} 0 obj");
        let _ = writeln!(
            text,
            "<</Type/XRef/Size {}/W[{kind} {offset} {index}]/Root {} 0 R/Info {} 0 R/ID[<{id}><{id}>]/Length {}>>stream",
            number + 1,
            roots.catalog.0,
            roots.information.0,
            entries.len(),
        );
        self.bytes.extend(entries);
        let _ = write!(
            self.text(),
            "\nendstream\nendobj\nstartxref\n{place}\n%%EOF\n"
        );
        self.bytes
    }
}

/// Bytes as a place for text.
struct Text<'a>(&'a mut Vec<u8>);

impl fmt::Write for Text<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.extend(text.as_bytes());
        Ok(())
    }
}

/// Appends an object that is no stream.
pub fn write_object(object: &Object, out: &mut Vec<u8>) {
    write_referring(object, out, &mut |(number, generation), out| {
        let _ = write!(out, "{number} {generation} R");
    });
}

/// Appends a number. A file of many handouts has thousands for each.
pub fn write_number(mut number: u32, out: &mut Vec<u8>) {
    let mut digits = [0; 10];
    let mut first = digits.len();
    loop {
        first -= 1;
        digits[first] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    out.extend(&digits[first..]);
}

/// Appends a reference to the object `number`.
pub fn write_reference(number: u32, out: &mut Vec<u8>) {
    write_number(number, out);
    out.extend(b" 0 R");
}

/// Writes a reference.
pub type Refer<'a> = dyn FnMut(ObjectId, &mut Vec<u8>) + 'a;

/// As [`write_object`], with references to other numbers.
pub fn write_referring(object: &Object, out: &mut Vec<u8>, refer: &mut Refer) {
    match object {
        Object::Null | Object::Stream(_) => out.extend(b"null"),
        Object::Boolean(value) => out.extend(if *value { &b"true"[..] } else { b"false" }),
        Object::Integer(value) => {
            let _ = write!(out, "{value}");
        }
        Object::Real(value) => {
            let _ = write!(out, "{value}");
        }
        Object::Name(name) => write_name(name, out),
        Object::String(bytes, StringFormat::Literal) => {
            out.push(b'(');
            for &byte in bytes {
                match byte {
                    b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
                    b'\r' => out.extend(b"\\r"),
                    _ => out.push(byte),
                }
            }
            out.push(b')');
        }
        Object::String(bytes, StringFormat::Hexadecimal) => {
            const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
            out.push(b'<');
            for byte in bytes {
                out.extend([
                    DIGITS[usize::from(byte >> 4)],
                    DIGITS[usize::from(byte & 15)],
                ]);
            }
            out.push(b'>');
        }
        Object::Array(items) => {
            out.push(b'[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 && needs_space(item) {
                    out.push(b' ');
                }
                write_referring(item, out, refer);
            }
            out.push(b']');
        }
        Object::Dictionary(dictionary) => {
            out.extend(b"<<");
            for (key, value) in dictionary {
                write_name(key, out);
                if needs_space(value) {
                    out.push(b' ');
                }
                write_referring(value, out, refer);
            }
            out.extend(b">>");
        }
        Object::Reference(id) => refer(*id, out),
    }
}

/// Whether an object needs white space before it where its neighbour ends in a letter or digit.
fn needs_space(object: &Object) -> bool {
    matches!(
        object,
        Object::Null
            | Object::Boolean(_)
            | Object::Integer(_)
            | Object::Real(_)
            | Object::Reference(_)
    )
}

/// Appends a name: what is no printable ASCII or has a meaning of its own is escaped (ISO 32000-1, 7.3.5).
fn write_name(name: &[u8], out: &mut Vec<u8>) {
    out.push(b'/');
    for &byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(&byte) {
            out.push(byte);
        } else {
            let _ = write!(out, "#{byte:02X}");
        }
    }
}
