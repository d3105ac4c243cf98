//! One PDF of many handouts: [`Prepared`] sheets with people's [`Own`] lines in, one file out, written as it comes.
//!
//! Streams that sheets have in common, fonts above all, are in the file once. Each handout has pages, tags and a
//! bookmark of its own. Memory does not grow with the number of handouts, but for some words each: the cross-reference
//! entries wait in a temporary file.

mod letters;
mod plan;
mod template;

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::fs::File;
use std::io::{self, BufWriter, Read as _, Seek as _, SeekFrom, Write};

use flate2::{Compress, Compression};
use lopdf::{Document, Object};
use sha2::{Digest as _, Sha256};

use self::letters::LettersFont;
use self::plan::Plan;
use self::template::{Template, Text};
use super::file::{self, Entry, Objects, Widths};
use super::metadata::{Metadata, PRODUCER, text_string};
use super::prepared::{Own, Prepared, compress};
use super::{archive, own_resource};
use crate::handout::Direction;
use crate::layout::fonts::Face;
use crate::message;
use crate::ui::Message;

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
    /// Fonts of the letters that sheets lack.
    letters: Vec<LettersFont>,
    /// Numbers and bytes of the last handout, kept for their room.
    values: Vec<u32>,
    packed: Vec<u8>,
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

/// What the handouts of one prepared sheet have in common.
struct Common {
    /// The objects of each handout.
    objects: Template,
    /// Number of them.
    count: u32,
    /// Dictionary of their stream.
    dictionary: String,
    /// Places among them of the first page and of the element that holds all others.
    page: u32,
    whole: u32,
    pages: u32,
    /// Keys of the tree of tags.
    keys: u32,
    /// Object of the dictionary of fonts, its entries, and the fonts of people's own letters by face.
    names: u32,
    fonts: String,
    letters: BTreeMap<usize, usize>,
}

/// Indices of the numbers that the objects of a handout are written with.
struct Values {
    /// Pages.
    keys: usize,
    /// Objects.
    objects: usize,
}

impl Values {
    const BRANCH: usize = 0;
    const HANDOUT: usize = 1;
    const KEYS: usize = 2;

    fn key(&self, page: usize) -> usize {
        Self::KEYS + page
    }

    /// The page tree's node.
    fn node(&self) -> usize {
        Self::KEYS + self.keys
    }

    fn object(&self, index: usize) -> usize {
        self.node() + 1 + index
    }

    fn part(&self, index: usize) -> usize {
        self.node() + self.objects + 1 + index
    }
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
            letters: Vec::new(),
            values: Vec::new(),
            packed: Vec::new(),
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
        let Some(mut common) = self.common.remove(&key) else {
            return Ok(());
        };
        let added = self.add_handout(&mut common, prepared, own, bookmark);
        self.common.insert(key, common);
        added
    }

    fn add_handout(
        &mut self,
        common: &mut Common,
        prepared: &Prepared,
        own: &Own,
        bookmark: &str,
    ) -> io::Result<()> {
        let own_parts = self.own_parts(common, prepared, own)?;
        let parts = own_parts.len() as u32;
        let objects = common.count + parts + 16;
        if (self.next + objects) as usize + 2 * self.handouts.len() + 64 > MOST_OBJECTS as usize {
            return Err(too_long(message!(
                "pdf-most-handouts",
                count = self.count()
            )));
        }
        if self.leaves.len() == BRANCH {
            self.write_branch();
        }
        if self.leaves.is_empty() {
            self.branch = self.reserve();
        }
        self.language
            .get_or_insert_with(|| prepared.language().to_owned());
        let node = self.next;
        let stream = node + common.count;
        self.values.clear();
        self.values
            .extend([self.branch, self.handouts.len() as u32]);
        self.values.extend(self.key..self.key + common.keys);
        // Behind the objects comes their stream.
        self.values
            .extend((node..=stream + parts).filter(|&number| number != stream));
        self.packed.clear();
        common.objects.write(&self.values, &mut self.packed);
        self.entries_in(stream, common.count);
        self.entry(Entry::At(self.place));
        let head = format!("{stream} 0 obj\n<<{}>>stream\n", common.dictionary);
        self.write(head.as_bytes());
        self.digest.update(prepared.key());
        let packed = std::mem::take(&mut self.packed);
        self.append(&packed);
        self.packed = packed;
        self.write(b"\nendstream\nendobj\n");
        for part in own_parts {
            self.stream(format_args!(""), part.as_bytes());
        }
        let keys = (self.key, self.key + common.keys - 1);
        self.key = keys.1 + 1;
        self.leaves.push(Leaf {
            pages: node,
            count: common.pages,
            // The last of the objects.
            parents: stream - 1,
            keys,
        });
        self.pages += common.pages;
        self.handouts
            .push((node + common.whole, node + common.page, bookmark.to_owned()));
        self.failed()
    }

    /// Somebody's own parts of pages, with the codes that their letters have in this file.
    fn own_parts(
        &mut self,
        common: &mut Common,
        prepared: &Prepared,
        own: &Own,
    ) -> io::Result<Vec<String>> {
        let faces = prepared.fonts().faces();
        let mut codes: Vec<Vec<u16>> = vec![Vec::new(); faces.len()];
        for (face, letters) in &own.letters {
            let font = match common.letters.get(face) {
                Some(&font) => font,
                None => self.letters_font(&faces[*face]),
            };
            common.letters.insert(*face, font);
            codes[*face] = self.letters[font].codes(letters)?;
        }
        let parts = own.contents.iter();
        let parts = parts.map(|content| content.with_codes(&codes));
        parts
            .collect::<Option<_>>()
            .ok_or_else(|| broken("a letter has no code"))
    }

    /// The font of people's own letters in a face.
    fn letters_font(&mut self, face: &Face) -> usize {
        let known = self.letters.iter().position(|font| font.is_of(face));
        known.unwrap_or_else(|| {
            let number = self.reserve();
            self.letters.push(LettersFont::new(face.clone(), number));
            self.letters.len() - 1
        })
    }

    /// Writes what the handouts of a sheet have in common, and finds out what each has anew.
    fn write_common(&mut self, prepared: &Prepared) -> io::Result<Common> {
        let document = prepared.take_document();
        let document = &document.ok_or_else(|| broken("it was prepared for a file of its own"))?;
        let plan = Plan::of(document, prepared).map_err(|error| broken(&error.to_string()))?;
        self.ready()?;
        let names = self.reserve();
        let mut numbers: HashMap<u32, u32> = HashMap::from([(plan.names, names)]);
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
        let blank = self.binding.two_sided && plan.pages.len() % 2 == 1;
        let values = Values {
            keys: plan.pages.len(),
            // With the blank page and the node of the tree of tags.
            objects: plan.own.len() + usize::from(blank) + 1,
        };
        let objects = objects(document, prepared, &plan, &numbers, &values, blank);
        let objects = objects.map_err(|error| broken(&error.to_string()))?;
        // All numbers have the same room, so that places in the stream are the same for all handouts.
        let (mut places, mut content) = (Text::default(), Text::default());
        for (i, object) in objects.iter().enumerate() {
            places.place(values.node() + i);
            places.push(format!(" {} ", content.len()).as_bytes());
            content.append(object);
            content.push(b"\n");
        }
        let first = places.len();
        places.append(&content);
        let template = Template::new(&places);
        let (count, length) = (objects.len(), template.len());
        let index = |id: u32| {
            plan.own
                .iter()
                .position(|&own| own == id)
                .unwrap_or_default()
        };
        let fonts = prepared.font_names().iter();
        Ok(Common {
            objects: template,
            count: count as u32,
            dictionary: format!(
                "/Type/ObjStm/N {count}/First {first}/Filter/FlateDecode/Length {length}"
            ),
            page: 1 + index(plan.pages[0]) as u32,
            whole: 1 + index(plan.whole) as u32,
            pages: plan.pages.len() as u32 + u32::from(blank),
            keys: plan.pages.len() as u32,
            names,
            fonts: fonts
                .map(|(name, font)| {
                    let number = numbers.get(font).copied().unwrap_or(*font);
                    format!("/{name} {number} 0 R")
                })
                .collect(),
            letters: BTreeMap::new(),
        })
    }

    /// Ends the file.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn finish(mut self) -> io::Result<W> {
        self.write_branch();
        self.write_fonts()?;
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

    /// Writes the fonts of people's own letters, and the dictionaries that lead to them.
    fn write_fonts(&mut self) -> io::Result<()> {
        let letters = std::mem::take(&mut self.letters);
        let numbers: Vec<u32> = letters.iter().map(|font| font.number).collect();
        for font in letters {
            let number = font.number;
            let font = font.finish()?;
            let font = font.write_parts(self);
            self.late_object(number, format_args!("{font}"));
        }
        let common = std::mem::take(&mut self.common);
        let mut common: Vec<Common> = common.into_values().collect();
        common.sort_unstable_by_key(|common| common.names);
        for common in common {
            let own = common.letters.iter();
            let own = own
                .map(|(&face, &font)| format!("/{} {} 0 R", own_resource(face).0, numbers[font]));
            let (fonts, own): (_, String) = (&common.fonts, own.collect());
            self.late_object(common.names, format_args!("<<{fonts}{own}>>"));
        }
        self.failed()
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

    /// Gives the next `count` objects their entries in an object stream.
    fn entries_in(&mut self, stream: u32, count: u32) {
        let mut entry = bytes_of(Entry::In(stream, 0));
        let mut bytes = Vec::with_capacity(count as usize * ENTRY);
        for index in 0..count as u16 {
            entry[ENTRY - 2..].copy_from_slice(&index.to_be_bytes());
            bytes.extend(&entry);
        }
        let written = self.entries.write_all(&bytes);
        self.note(written);
        self.next += count;
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
        self.digest.update(bytes);
        self.append(bytes);
    }

    /// Writes what follows from other bytes, and need not tell this file from others.
    fn append(&mut self, bytes: &[u8]) {
        self.place += bytes.len() as u64;
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
fn bytes_of(entry: Entry) -> [u8; ENTRY] {
    let mut bytes = Vec::with_capacity(ENTRY);
    entry.write(WIDTHS, &mut bytes);
    let mut entry = [0; ENTRY];
    entry.copy_from_slice(&bytes);
    entry
}

/// Generation that a reference has here when its number is final.
const STAYS: u16 = 1;

/// Writes an object whose references are to numbers of another file.
fn refer(object: &Object, numbers: &HashMap<u32, u32>, out: &mut Vec<u8>) {
    file::write_referring(object, out, &mut |(number, _), out| {
        let number = numbers.get(&number).copied().unwrap_or(number);
        let _ = write!(out, "{number} 0 R");
    });
}

/// The objects of each handout: its node of the page tree, those of the plan, a blank page, its node of the tree of
/// tags.
fn objects(
    document: &Document,
    prepared: &Prepared,
    plan: &Plan,
    numbers: &HashMap<u32, u32>,
    values: &Values,
    blank: bool,
) -> Result<Vec<Text>, lopdf::Error> {
    let index: HashMap<u32, usize> = plan.own.iter().copied().zip(0..).collect();
    let mut objects = vec![Text::default()];
    for &id in &plan.own {
        let mut dictionary = document.get_dictionary((id, 0))?.clone();
        if id == plan.whole {
            dictionary.set("S", "Part");
            dictionary.set("P", Object::Reference((DOCUMENT, STAYS)));
            dictionary.set("Lang", Object::string_literal(prepared.language()));
        }
        let page = plan.pages.iter().position(|&page| page == id);
        let note = dictionary.remove(b"ID").is_some();
        for name in ["StructParents", "Parent"] {
            dictionary.remove(name.as_bytes());
        }
        let mut text = Text::default();
        text.push(b"<<");
        if let Some(page) = page {
            text.push(b"/Parent ");
            text.reference(values.node());
            text.push(b"/StructParents ");
            text.place(values.key(page));
        }
        if note {
            text.push(b"/ID(");
            text.place(Values::HANDOUT);
            text.push(format!("-{id})").as_bytes());
        }
        let mut out = Vec::new();
        for (name, value) in &dictionary {
            file::write_object(&Object::Name(name.clone()), &mut out);
            out.push(b' ');
            file::write_referring(value, &mut out, &mut |(number, kept), out| {
                let fixed = match kept {
                    STAYS => Some(&number),
                    _ => numbers.get(&number),
                };
                if let Some(fixed) = fixed {
                    file::write_reference(*fixed, out);
                    return;
                }
                text.push(out);
                out.clear();
                text.reference(match index.get(&number) {
                    Some(&own) => values.object(own),
                    // The dictionary of fonts comes before the parts.
                    None => values.part(number.saturating_sub(plan.names + 1) as usize),
                });
            });
        }
        text.push(&out);
        text.push(b">>");
        objects.push(text);
    }
    if blank {
        let (width, height) = prepared.paper();
        let mut text = Text::default();
        text.push(b"<</Type/Page/Parent ");
        text.reference(values.node());
        text.push(format!("/MediaBox[0 0 {width} {height}]/Resources<<>>>>").as_bytes());
        objects.push(text);
    }
    let mut pages: Vec<usize> = plan
        .pages
        .iter()
        .map(|page| values.object(index[page]))
        .collect();
    pages.extend(blank.then(|| values.object(plan.own.len())));
    let node = &mut objects[0];
    node.push(b"<</Type/Pages/Parent ");
    node.reference(Values::BRANCH);
    node.push(b"/Kids[");
    pages.iter().for_each(|&page| node.reference(page));
    node.push(format!("]/Count {}>>", pages.len()).as_bytes());
    let mut parents = Text::default();
    parents.push(b"<</Limits[");
    parents.place(values.key(0));
    parents.place(values.key(plan.pages.len() - 1));
    parents.push(b"]/Nums[");
    for (page, elements) in plan.parents.iter().enumerate() {
        parents.place(values.key(page));
        parents.push(b"[");
        for element in elements {
            parents.reference(values.object(index[element]));
        }
        parents.push(b"]");
    }
    parents.push(b"]>>");
    objects.push(parents);
    Ok(objects)
}

fn too_long(why: Message) -> io::Error {
    io::Error::new(io::ErrorKind::FileTooLarge, why)
}

fn broken(why: &str) -> io::Error {
    io::Error::other(format!("a sheet cannot be added: {why}"))
}
