//! One PDF of many handouts: [`Prepared`] sheets with people's [`Own`] lines in, one file out, written as it comes.
//!
//! Streams that sheets have in common, fonts above all, are in the file once. Each handout has pages, tags and a
//! bookmark of its own. Memory does not grow with the number of handouts, but for some words each: the cross-reference
//! entries wait in a temporary file.

use std::collections::HashMap;
use std::fmt;
use std::fs::File;
use std::io::{self, BufWriter, Read as _, Seek as _, SeekFrom, Write};

use flate2::{Compress, Compression};
use lopdf::{Dictionary, Document, Object};
use sha2::{Digest as _, Sha256};

use super::archive;
use super::file::{self, Entry, Objects, Widths};
use super::metadata::{Metadata, PRODUCER, text_string};
use super::prepared::{Own, Prepared, compress};
use crate::handout::Direction;

/// The most indirect objects that a file may have (ISO 19005-2, 6.1.13).
const MOST_OBJECTS: u32 = 8_388_607;

/// A file of thousands may be longer than four bytes can count.
const WIDTHS: Widths = [1, 5, 2];
const ENTRY: usize = WIDTHS[0] + WIDTHS[1] + WIDTHS[2];

/// Objects wait for their stream until they have this many bytes: what is packed together repeats itself.
const STREAM: usize = 128 * 1024;

/// Handouts under one node of the page tree and of the tree of tags.
const BRANCH: usize = 128;

/// Objects that the file's end writes.
const CATALOG: u32 = 1;
const INFORMATION: u32 = 2;
const PAGES: u32 = 3;
const STRUCTURE: u32 = 4;
const DOCUMENT: u32 = 5;
const PARENTS: u32 = 6;
const OUTLINE: u32 = 7;
const FIRST: u32 = 8;

/// How handouts are put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binding {
    /// Title of the file.
    pub title: String,
    /// Each handout begins on a sheet of its own when both sides are printed.
    pub two_sided: bool,
}

/// A file of many handouts while it grows.
pub struct Combined<W: Write> {
    out: BufWriter<W>,
    place: u64,
    binding: Binding,
    /// Entries of all objects, in the order of their numbers.
    entries: BufWriter<File>,
    next: u32,
    /// Entries of objects that got their number before they were written.
    late: Vec<(u32, Entry)>,
    packing: Packing,
    compressor: Compress,
    common: HashMap<[u8; 32], Common>,
    /// Number, pages and parents' key of the nodes that are no branches yet.
    leaves: Vec<Leaf>,
    branches: Vec<Branch>,
    branch: u32,
    /// Structure element, first page and title of each handout.
    handouts: Vec<(u32, u32, String)>,
    pages: u32,
    /// Next key of the tree of tags.
    key: u32,
    language: Option<String>,
    digest: Sha256,
    /// The first error of writing since it was asked for.
    error: Option<io::Error>,
}

/// Objects that wait for their stream.
#[derive(Default)]
struct Packing {
    /// Number of the stream; 0 before there is one.
    stream: u32,
    places: Vec<u8>,
    content: Vec<u8>,
    count: u32,
}

/// A node of the page tree, and one of the tree of tags.
struct Leaf {
    pages: u32,
    count: u32,
    parents: u32,
    keys: (u32, u32),
}

/// Nodes above leaves.
struct Branch {
    pages: u32,
    parents: u32,
}

/// What the handouts of one prepared sheet have in common, and what each has anew.
struct Common {
    /// Objects of each handout, with places for the numbers of other such objects.
    own: Vec<Vec<Piece>>,
    /// Indices among them of the pages, and of the element that holds all others.
    pages: Vec<usize>,
    whole: usize,
    /// For each page, the elements that its marked sequences belong to.
    parents: Vec<Vec<usize>>,
    /// Width and height of the paper.
    paper: (f32, f32),
    /// Entries of the dictionary of fonts.
    fonts: String,
    has_parts: bool,
}

/// A part of an object.
enum Piece {
    Text(Vec<u8>),
    /// The number of an object of this handout.
    Own(usize),
    /// The number of the dictionary of fonts, and of the object so many behind it.
    Part(u32),
    /// Of the node of the page tree.
    Node,
    /// Key of a page in the tree of tags: that of the first, and so many more.
    Key(usize),
    /// Number of the handout, from 0 on.
    Handout,
}

impl<W: Write> Combined<W> {
    /// Begins a file; the entries wait in `spill`.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn new(out: W, spill: File, binding: Binding) -> io::Result<Self> {
        let mut combined = Combined {
            out: BufWriter::with_capacity(1 << 18, out),
            place: 0,
            binding,
            entries: BufWriter::new(spill),
            next: 0,
            late: Vec::new(),
            packing: Packing::default(),
            compressor: Compress::new(Compression::new(1), true),
            common: HashMap::new(),
            leaves: Vec::new(),
            branches: Vec::new(),
            branch: 0,
            handouts: Vec::new(),
            pages: 0,
            key: 0,
            language: None,
            digest: Sha256::new(),
            error: None,
        };
        combined.write(file::HEADER);
        combined.entry(Entry::Free);
        for _ in 1..FIRST {
            combined.reserve();
        }
        combined.failed()?;
        Ok(combined)
    }

    /// Number of handouts so far.
    pub fn count(&self) -> usize {
        self.handouts.len()
    }

    /// Number of pages so far, blank ones too.
    pub fn page_count(&self) -> u32 {
        self.pages
    }

    /// Adds a handout under a bookmark.
    ///
    /// # Errors
    /// The file cannot be written, or would have more objects than it may.
    pub fn add(&mut self, prepared: &Prepared, own: &Own, bookmark: &str) -> io::Result<()> {
        let key = prepared.key();
        if self.common.contains_key(&key) {
            // A sheet that was made a second time.
            drop(prepared.take_document());
        } else {
            let common = self.write_common(prepared)?;
            self.common.insert(key, common);
        }
        let Some(common) = self.common.remove(&key) else {
            return Ok(());
        };
        let added = self.add_handout(&common, prepared, own, bookmark);
        self.common.insert(key, common);
        added
    }

    fn add_handout(
        &mut self,
        common: &Common,
        prepared: &Prepared,
        own: &Own,
        bookmark: &str,
    ) -> io::Result<()> {
        let blank = self.binding.two_sided && common.pages.len() % 2 == 1;
        let objects = common.own.len() + 16 + own.objects() as usize;
        if self.next as usize + objects + 2 * self.handouts.len() + 64 > MOST_OBJECTS as usize {
            return Err(io::Error::new(
                io::ErrorKind::FileTooLarge,
                format!(
                    "a file may hold no more than these {} handouts",
                    self.count()
                ),
            ));
        }
        if self.leaves.len() == BRANCH {
            self.write_branch();
        }
        if self.leaves.is_empty() {
            self.branch = self.reserve();
        }
        self.ready()?;
        self.language
            .get_or_insert_with(|| prepared.language().to_owned());
        let node = self.next;
        let first = node + 1;
        let names = first + common.own.len() as u32 + u32::from(blank);
        let number = |index: usize| first + index as u32;
        let count = common.pages.len() as u32 + u32::from(blank);
        let kids: String = common
            .pages
            .iter()
            .map(|&page| number(page))
            .chain(blank.then(|| names - 1))
            .map(|page| format!("{page} 0 R "))
            .collect();
        let branch = self.branch;
        self.object(format_args!(
            "<</Type/Pages/Parent {branch} 0 R/Kids[{kids}]/Count {count}>>"
        ));
        for object in &common.own {
            self.begin_packed();
            let content = &mut self.packing.content;
            for piece in object {
                match piece {
                    Piece::Text(text) => content.extend(text),
                    Piece::Own(index) => file::write_reference(number(*index), content),
                    Piece::Part(part) => file::write_reference(names + part, content),
                    Piece::Node => file::write_reference(node, content),
                    Piece::Key(more) => file::write_number(self.key + *more as u32, content),
                    Piece::Handout => file::write_number(self.handouts.len() as u32, content),
                }
            }
            content.push(b'\n');
        }
        if blank {
            let (width, height) = common.paper;
            self.object(format_args!(
                "<</Type/Page/Parent {node} 0 R/MediaBox[0 0 {width} {height}]/Resources<<>>>>"
            ));
        }
        if common.has_parts {
            let own_fonts = own.names_of_fonts(names + 1 + own.parts());
            let fonts = &common.fonts;
            self.object(format_args!("<<{fonts}{own_fonts}>>"));
            own.write(self);
        }
        let keys = (self.key, self.key + common.parents.len() as u32 - 1);
        let parents = self.begin_packed();
        let content = &mut self.packing.content;
        let _ = write!(content, "<</Limits[{} {}]/Nums[", keys.0, keys.1);
        for (key, elements) in (keys.0..).zip(&common.parents) {
            file::write_number(key, content);
            content.push(b'[');
            for &element in elements {
                file::write_reference(number(element), content);
                content.push(b' ');
            }
            content.push(b']');
        }
        content.extend(b"]>>\n");
        self.key = keys.1 + 1;
        self.leaves.push(Leaf {
            pages: node,
            count,
            parents,
            keys,
        });
        self.pages += count;
        self.handouts.push((
            number(common.whole),
            number(common.pages[0]),
            bookmark.to_owned(),
        ));
        self.failed()
    }

    /// Writes what the handouts of a sheet have in common, and finds out what each has anew.
    fn write_common(&mut self, prepared: &Prepared) -> io::Result<Common> {
        let document = prepared.take_document();
        let document = &document.ok_or_else(|| broken("it was prepared for a file of its own"))?;
        let plan = Plan::of(document, prepared).map_err(|error| broken(&error.to_string()))?;
        self.ready()?;
        let mut numbers: HashMap<u32, u32> = HashMap::new();
        // What is referred to must be written first, so that its number is known.
        for &id in &plan.common {
            let number = match &document.objects[&(id, 0)] {
                Object::Stream(stream) => {
                    let number = self.next();
                    let mut dictionary = stream.dict.clone();
                    dictionary.remove(b"Length");
                    let mut text = Vec::new();
                    for (name, value) in &dictionary {
                        file::write_object(&Object::Name(name.clone()), &mut text);
                        text.push(b' ');
                        refer(value, &numbers, &mut text);
                    }
                    let text = String::from_utf8_lossy(&text).into_owned();
                    self.stream(format_args!("{text}"), &stream.content);
                    number
                }
                object => {
                    let mut text = Vec::new();
                    refer(object, &numbers, &mut text);
                    let text = String::from_utf8_lossy(&text).into_owned();
                    self.object(format_args!("{text}"))
                }
            };
            numbers.insert(id, number);
        }
        self.failed()?;
        let index: HashMap<u32, usize> = plan.own.iter().copied().zip(0..).collect();
        let whole = index[&plan.whole];
        let own = plan.own.iter().map(|&id| {
            let mut dictionary = document.get_dictionary((id, 0))?.clone();
            let mut pieces = Pieces::default();
            if id == plan.whole {
                dictionary.set("S", "Part");
                dictionary.set("P", Object::Reference((DOCUMENT, STAYS)));
                dictionary.set("Lang", Object::string_literal(prepared.language()));
            }
            let key = plan.pages.iter().position(|&page| page == id);
            let note = dictionary.remove(b"ID").is_some();
            for name in ["StructParents", "Parent"] {
                dictionary.remove(name.as_bytes());
            }
            pieces.text(b"<<");
            if let Some(key) = key {
                pieces.text(b"/Parent ");
                pieces.push(Piece::Node);
                pieces.text(b"/StructParents ");
                pieces.push(Piece::Key(key));
            }
            if note {
                pieces.text(b"/ID(");
                pieces.push(Piece::Handout);
                pieces.text(format!("-{id})").as_bytes());
            }
            let mut out = Vec::new();
            for (name, value) in &dictionary {
                file::write_object(&Object::Name(name.clone()), &mut out);
                out.push(b' ');
                file::write_referring(value, &mut out, &mut |(number, kept), out| {
                    if kept == STAYS {
                        let _ = write!(out, "{number} 0 R");
                        return;
                    }
                    let piece = match (index.get(&number), numbers.get(&number)) {
                        (Some(&own), _) => Piece::Own(own),
                        (None, Some(common)) => {
                            let _ = write!(out, "{common} 0 R");
                            return;
                        }
                        (None, None) => Piece::Part(number.saturating_sub(plan.names)),
                    };
                    pieces.text(out);
                    out.clear();
                    pieces.push(piece);
                });
            }
            pieces.text(&out);
            pieces.text(b">>");
            Ok(pieces.0)
        });
        let own = own.collect::<Result<Vec<_>, lopdf::Error>>();
        let own = own.map_err(|error| broken(&error.to_string()))?;
        let fonts = prepared.font_names().iter();
        Ok(Common {
            own,
            pages: plan.pages.iter().map(|page| index[page]).collect(),
            whole,
            parents: plan
                .parents
                .iter()
                .map(|page| page.iter().map(|element| index[element]).collect())
                .collect(),
            paper: prepared.paper(),
            fonts: fonts
                .map(|(name, font)| {
                    let number = numbers.get(font).copied().unwrap_or(*font);
                    format!("/{name} {number} 0 R")
                })
                .collect(),
            has_parts: prepared.has_own_parts(),
        })
    }

    /// Ends the file.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn finish(mut self) -> io::Result<W> {
        self.write_branch();
        let branches = std::mem::take(&mut self.branches);
        let kids = |number: fn(&Branch) -> u32| -> String {
            let kids = branches.iter().map(number);
            kids.map(|number| format!("{number} 0 R ")).collect()
        };
        let (pages, count) = (kids(|branch| branch.pages), self.pages);
        self.late_object(
            PAGES,
            format_args!("<</Type/Pages/Kids[{pages}]/Count {count}>>"),
        );
        let parents = kids(|branch| branch.parents);
        self.late_object(PARENTS, format_args!("<</Kids[{parents}]>>"));
        let next_key = self.key;
        self.late_object(
            STRUCTURE,
            format_args!(
                "<</Type/StructTreeRoot/K {DOCUMENT} 0 R/ParentTree {PARENTS} 0 R/ParentTreeNextKey {next_key}>>"
            ),
        );
        let handouts = std::mem::take(&mut self.handouts);
        let elements: String = handouts
            .iter()
            .map(|(element, ..)| format!("{element} 0 R "))
            .collect();
        self.late_object(
            DOCUMENT,
            format_args!("<</S/Document/P {STRUCTURE} 0 R/K[{elements}]>>"),
        );
        self.write_outline(&handouts)?;
        let language = self.language.take().unwrap_or_else(|| "en".to_owned());
        let metadata = Metadata {
            title: &self.binding.title,
            language: &language,
            direction: Direction::Ltr,
        };
        let xmp = archive::xmp(&metadata);
        let xmp = self.stream(format_args!("/Type/Metadata/Subtype/XML"), xmp.as_bytes());
        let packed = compress(&mut self.compressor, archive::SRGB)?;
        let profile = self.stream(format_args!("/N 3/Filter/FlateDecode"), &packed);
        let mut title = Vec::new();
        file::write_object(&text_string(&self.binding.title), &mut title);
        let title = String::from_utf8_lossy(&title).into_owned();
        self.late_object(
            INFORMATION,
            format_args!("<</Title {title}/Producer({PRODUCER})>>"),
        );
        self.late_object(
            CATALOG,
            format_args!(
                "<</Type/Catalog/Pages {PAGES} 0 R/StructTreeRoot {STRUCTURE} 0 R/MarkInfo<</Marked true>>\
                 /Outlines {OUTLINE} 0 R/PageMode/UseOutlines/Lang({language})/Metadata {xmp} 0 R\
                 /ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1\
                 /OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile {profile} 0 R>>]>>"
            ),
        );
        self.flush_packing()?;
        self.write_entries()
    }

    fn write_outline(&mut self, handouts: &[(u32, u32, String)]) -> io::Result<()> {
        self.ready()?;
        let first = self.next;
        let last = first + handouts.len() as u32 - 1;
        for (i, (_, page, title)) in handouts.iter().enumerate() {
            let number = first + i as u32;
            let mut item = Vec::new();
            file::write_object(&text_string(title), &mut item);
            let title = String::from_utf8_lossy(&item).into_owned();
            let previous = (number > first).then(|| format!("/Prev {} 0 R", number - 1));
            let next = (number < last).then(|| format!("/Next {} 0 R", number + 1));
            let (previous, next) = (previous.unwrap_or_default(), next.unwrap_or_default());
            self.object(format_args!(
                "<</Title {title}/Parent {OUTLINE} 0 R/Dest[{page} 0 R/XYZ null null null]{previous}{next}>>"
            ));
        }
        let count = handouts.len();
        self.late_object(
            OUTLINE,
            format_args!("<</Type/Outlines/First {first} 0 R/Last {last} 0 R/Count {count}>>"),
        );
        Ok(())
    }

    /// Closes the file with its cross-reference stream.
    fn write_entries(mut self) -> io::Result<W> {
        let number = self.reserve();
        self.late.push((number, Entry::At(self.place)));
        let place = self.place;
        let late = std::mem::take(&mut self.late);
        let mut entries = self
            .entries
            .into_inner()
            .map_err(|error| error.into_error())?;
        for (number, entry) in late {
            entries.seek(SeekFrom::Start(u64::from(number) * ENTRY as u64))?;
            entries.write_all(&bytes_of(entry))?;
        }
        entries.seek(SeekFrom::Start(0))?;
        let id: String = self.digest.finalize()[..16]
            .iter()
            .map(|byte| format!("{byte:02X}"))
            .collect();
        let [kind, offset, index] = WIDTHS;
        let size = number + 1;
        let length = size as usize * ENTRY;
        write!(
            self.out,
            "{number} 0 obj\n<</Type/XRef/Size {size}/W[{kind} {offset} {index}]/Root {CATALOG} 0 R\
             /Info {INFORMATION} 0 R/ID[<{id}><{id}>]/Length {length}>>stream\n"
        )?;
        let mut chunk = vec![0; 1 << 16];
        loop {
            let count = entries.read(&mut chunk)?;
            if count == 0 {
                break;
            }
            self.out.write_all(&chunk[..count])?;
        }
        write!(self.out, "\nendstream\nendobj\nstartxref\n{place}\n%%EOF\n")?;
        self.out.into_inner().map_err(|error| error.into_error())
    }

    /// Puts the leaves so far under nodes of their own.
    fn write_branch(&mut self) {
        let leaves = std::mem::take(&mut self.leaves);
        let (Some(first), Some(last)) = (leaves.first(), leaves.last()) else {
            return;
        };
        let kids = |number: fn(&Leaf) -> u32| -> String {
            let kids = leaves.iter().map(number);
            kids.map(|number| format!("{number} 0 R ")).collect()
        };
        let keys = (first.keys.0, last.keys.1);
        let count: u32 = leaves.iter().map(|leaf| leaf.count).sum();
        let (pages, parents) = (kids(|leaf| leaf.pages), kids(|leaf| leaf.parents));
        let branch = self.branch;
        self.late_object(
            branch,
            format_args!("<</Type/Pages/Parent {PAGES} 0 R/Kids[{pages}]/Count {count}>>"),
        );
        let parents = self.object(format_args!(
            "<</Limits[{} {}]/Kids[{parents}]>>",
            keys.0, keys.1
        ));
        self.branches.push(Branch {
            pages: branch,
            parents,
        });
    }

    /// Takes a number for an object that is written later.
    fn reserve(&mut self) -> u32 {
        let number = self.next;
        self.entry(Entry::At(0));
        number
    }

    /// Gives the next object its entry.
    fn entry(&mut self, entry: Entry) {
        let written = self.entries.write_all(&bytes_of(entry));
        self.note(written);
        self.next += 1;
    }

    fn note(&mut self, written: io::Result<()>) {
        if let Err(error) = written {
            self.error.get_or_insert(error);
        }
    }

    fn failed(&mut self) -> io::Result<()> {
        match self.error.take() {
            Some(error) => Err(error),
            None => Ok(()),
        }
    }

    fn write(&mut self, bytes: &[u8]) {
        self.place += bytes.len() as u64;
        self.digest.update(bytes);
        let written = self.out.write_all(bytes);
        self.note(written);
    }

    /// Makes sure that objects have a stream to be packed in.
    fn ready(&mut self) -> io::Result<()> {
        if self.packing.content.len() >= STREAM {
            self.flush_packing()?;
        }
        if self.packing.stream == 0 {
            self.packing.stream = self.reserve();
        }
        self.failed()
    }

    /// Begins an object that is packed with others, and tells its number.
    fn begin_packed(&mut self) -> u32 {
        if self.packing.stream == 0 {
            self.packing.stream = self.reserve();
        }
        let number = self.next;
        let index = self.pack(number);
        self.entry(Entry::In(self.packing.stream, index));
        number
    }

    /// Notes that the object `number` begins; tells its index in the stream.
    fn pack(&mut self, number: u32) -> u32 {
        let packing = &mut self.packing;
        for number in [number, packing.content.len() as u32] {
            file::write_number(number, &mut packing.places);
            packing.places.push(b' ');
        }
        packing.count += 1;
        packing.count - 1
    }

    /// Writes an object that has its number already.
    fn late_object(&mut self, number: u32, body: fmt::Arguments) {
        if self.packing.stream == 0 {
            self.packing.stream = self.reserve();
        }
        let index = self.pack(number);
        let _ = writeln!(self.packing.content, "{body}");
        self.late
            .push((number, Entry::In(self.packing.stream, index)));
    }

    /// Writes the stream of the objects that wait.
    fn flush_packing(&mut self) -> io::Result<()> {
        let packing = std::mem::take(&mut self.packing);
        if packing.stream == 0 {
            return Ok(());
        }
        let first = packing.places.len();
        let mut content = packing.places;
        content.extend(packing.content);
        let packed = compress(&mut self.compressor, &content)?;
        self.late.push((packing.stream, Entry::At(self.place)));
        let (number, count, length) = (packing.stream, packing.count, packed.len());
        self.write(
            format!(
                "{number} 0 obj\n<</Type/ObjStm/N {count}/First {first}/Filter/FlateDecode/Length {length}>>stream\n"
            )
            .as_bytes(),
        );
        self.write(&packed);
        self.write(b"\nendstream\nendobj\n");
        self.failed()
    }
}

impl<W: Write> Objects for Combined<W> {
    fn next(&self) -> u32 {
        self.next
    }

    fn object(&mut self, body: fmt::Arguments) -> u32 {
        let number = self.begin_packed();
        let _ = writeln!(self.packing.content, "{body}");
        number
    }

    fn stream(&mut self, dictionary: fmt::Arguments, data: &[u8]) -> u32 {
        let number = self.next;
        self.entry(Entry::At(self.place));
        let length = data.len();
        self.write(format!("{number} 0 obj\n<<{dictionary}/Length {length}>>stream\n").as_bytes());
        self.write(data);
        self.write(b"\nendstream\nendobj\n");
        number
    }
}

/// An entry as the cross-reference stream has it.
fn bytes_of(entry: Entry) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(ENTRY);
    entry.write(WIDTHS, &mut bytes);
    bytes
}

/// Generation that a reference has here when its number is final.
const STAYS: u16 = 1;

/// Pieces of an object, texts that follow each other in one.
#[derive(Default)]
struct Pieces(Vec<Piece>);

impl Pieces {
    fn text(&mut self, more: &[u8]) {
        match self.0.last_mut() {
            Some(Piece::Text(text)) => text.extend(more),
            _ if more.is_empty() => {}
            _ => self.0.push(Piece::Text(more.to_vec())),
        }
    }

    fn push(&mut self, piece: Piece) {
        self.0.push(piece);
    }
}

/// Writes an object whose references are to numbers of another file.
fn refer(object: &Object, numbers: &HashMap<u32, u32>, out: &mut Vec<u8>) {
    file::write_referring(object, out, &mut |(number, _), out| {
        let number = numbers.get(&number).copied().unwrap_or(number);
        let _ = write!(out, "{number} 0 R");
    });
}

/// Which objects of a sheet's document are what.
#[derive(Default)]
struct Plan {
    /// In an order in which an object comes before those that refer to it.
    common: Vec<u32>,
    own: Vec<u32>,
    pages: Vec<u32>,
    whole: u32,
    parents: Vec<Vec<u32>>,
    /// The first object that is not in the document: the dictionary of fonts.
    names: u32,
}

impl Plan {
    fn of(document: &Document, prepared: &Prepared) -> Result<Self, lopdf::Error> {
        let mut plan = Plan {
            pages: document.page_iter().map(|id| id.0).collect(),
            names: prepared.first_part(),
            ..Plan::default()
        };
        plan.own.clone_from(&plan.pages);
        if prepared.has_own_parts() {
            for &page in &plan.pages {
                let resources = document.get_dictionary((page, 0))?.get(b"Resources")?;
                plan.own.push(resources.as_reference()?.0);
            }
        }
        let root = document.catalog()?.get(b"StructTreeRoot")?.as_reference()?;
        let root = document.get_dictionary(root)?;
        plan.whole = root.get(b"K")?.as_reference()?.0;
        plan.add_elements(document, plan.whole)?;
        let tree = document.get_dictionary(root.get(b"ParentTree")?.as_reference()?)?;
        for page in tree.get(b"Nums")?.as_array()? {
            if let Object::Array(elements) = page {
                let elements = elements.iter().map(|e| Ok(e.as_reference()?.0));
                plan.parents
                    .push(elements.collect::<Result<_, lopdf::Error>>()?);
            }
        }
        for &(_, font) in prepared.font_names() {
            plan.add_common(document, font);
        }
        for id in plan.own.clone() {
            plan.add_referred(document, id);
        }
        Ok(plan)
    }

    /// Adds an element of the structure and all in it.
    fn add_elements(&mut self, document: &Document, id: u32) -> Result<(), lopdf::Error> {
        self.own.push(id);
        let kids = document.get_dictionary((id, 0))?.get(b"K")?;
        let kids = match kids {
            Object::Array(kids) => kids.as_slice(),
            one => std::slice::from_ref(one),
        };
        for kid in kids {
            if let Object::Reference(kid) = kid {
                self.add_elements(document, kid.0)?;
            }
        }
        Ok(())
    }

    fn add_common(&mut self, document: &Document, id: u32) {
        if !self.common.contains(&id) && !self.own.contains(&id) {
            self.add_referred(document, id);
            self.common.push(id);
        }
    }

    /// Adds what an object of the document refers to, but for what is above it.
    fn add_referred(&mut self, document: &Document, id: u32) {
        let Some(object) = document.objects.get(&(id, 0)) else {
            return;
        };
        let mut referred = Vec::new();
        references(object, &mut referred);
        for id in referred {
            if document.objects.contains_key(&(id, 0)) {
                self.add_common(document, id);
            }
        }
    }
}

/// Appends the numbers of what an object refers to.
fn references(object: &Object, numbers: &mut Vec<u32>) {
    let mut add = |dictionary: &Dictionary| {
        for (name, value) in dictionary {
            if name != b"Parent" && name != b"P" {
                references(value, numbers);
            }
        }
    };
    match object {
        Object::Reference(id) => numbers.push(id.0),
        Object::Array(items) => items.iter().for_each(|item| references(item, numbers)),
        Object::Dictionary(dictionary) => add(dictionary),
        Object::Stream(stream) => add(&stream.dict),
        _ => {}
    }
}

fn broken(why: &str) -> io::Error {
    io::Error::other(format!("a sheet cannot be added: {why}"))
}
