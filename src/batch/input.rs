//! The bytes of a manifest, from a file or a pipe: read once, counted, and never more than a line held.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use sha2::{Digest as _, Sha256};

use super::stop::Stop;

/// The longest line that is read: a hundred times what any handout needs.
pub const LONGEST_LINE: usize = 1 << 20;

/// How much is asked for at once.
const PIECE: usize = 1 << 16;

/// A window over the bytes.
pub struct Input {
    from: Box<dyn Read + Send>,
    hash: Sha256,
    bytes: u64,
    buffer: Vec<u8>,
    /// First byte that is not consumed.
    start: usize,
    end: usize,
    ended: bool,
    /// The line that `start` is on, from 1.
    pub line: u64,
    /// Standard input or a pipe, whose end may be the death of the program that writes it.
    pub is_stream: bool,
}

impl Input {
    /// # Errors
    /// The file cannot be opened.
    pub fn open(path: &Path) -> io::Result<Self> {
        let file = File::open(path)?;
        // A pipe that the shell gives a name, `<(…)`, is one all the same.
        let is_stream = !file.metadata()?.is_file();
        Ok(Input::new(Box::new(file), is_stream))
    }

    /// Standard input; a wait for it ends when the run is to stop.
    pub fn stdin(stop: &Stop) -> Self {
        Input::new(Box::new(stop.stdin()), true)
    }

    pub fn new(from: Box<dyn Read + Send>, is_stream: bool) -> Self {
        Input {
            from,
            hash: Sha256::new(),
            bytes: 0,
            buffer: Vec::new(),
            start: 0,
            end: 0,
            ended: false,
            line: 1,
            is_stream,
        }
    }

    /// What was read and is not consumed.
    pub fn rest(&self) -> &[u8] {
        &self.buffer[self.start..self.end]
    }

    /// Whether there is no more to read than [`Input::rest`].
    pub fn ended(&self) -> bool {
        self.ended
    }

    /// Reads more behind the rest; whether something came.
    pub fn fill(&mut self) -> io::Result<bool> {
        if self.ended {
            return Ok(false);
        }
        if self.start > 0 && (self.start == self.end || self.buffer.len() - self.end < PIECE) {
            self.buffer.copy_within(self.start..self.end, 0);
            self.end -= self.start;
            self.start = 0;
        }
        if self.buffer.len() - self.end < PIECE {
            self.buffer.resize(self.end + PIECE, 0);
        }
        let room = &mut self.buffer[self.end..];
        let count = loop {
            match self.from.read(room) {
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        self.hash.update(&room[..count]);
        self.bytes += count as u64;
        self.end += count;
        self.ended = count == 0;
        Ok(count > 0)
    }

    /// Goes `count` bytes on.
    pub fn consume(&mut self, count: usize) {
        let gone = &self.buffer[self.start..self.start + count];
        self.line += memchr::memchr_iter(b'\n', gone).count() as u64;
        self.start += count;
    }

    /// Goes behind the next line end, or to the end of all, without holding what lies before it.
    pub fn skip_line(&mut self) -> io::Result<()> {
        loop {
            if let Some(at) = memchr::memchr(b'\n', self.rest()) {
                self.consume(at + 1);
                return Ok(());
            }
            self.consume(self.rest().len());
            if !self.fill()? {
                return Ok(());
            }
        }
    }

    /// The length of the next line without its end, reading as much as it takes. `None` when it is longer than
    /// [`LONGEST_LINE`].
    pub fn find_line(&mut self) -> io::Result<Option<usize>> {
        let mut seen = 0;
        loop {
            let rest = self.rest();
            if let Some(at) = memchr::memchr(b'\n', &rest[seen..]) {
                let length = seen + at;
                return Ok((length <= LONGEST_LINE).then_some(length));
            }
            seen = rest.len();
            if seen > LONGEST_LINE {
                return Ok(None);
            }
            if !self.fill()? {
                return Ok(Some(seen));
            }
        }
    }

    /// SHA-256 and number of the bytes so far.
    pub fn digest(&self) -> ([u8; 32], u64) {
        (self.hash.clone().finalize().into(), self.bytes)
    }
}

/// What identifies the bytes of a row in a report.
pub fn fingerprint(bytes: &[u8]) -> u64 {
    let digest: [u8; 32] = Sha256::digest(bytes).into();
    u64::from_be_bytes(digest[..8].try_into().expect("eight of 32 bytes"))
}
