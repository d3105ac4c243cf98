//! What the PDFs of everybody with one goal, language and set of options have in common, written once, and the few
//! bytes that each person's file ends with.
//!
//! Every object that says nothing about a person is in the first part of the file, packed. [`Prepared::stamp`] adds
//! somebody's own parts of the pages, the fonts that they need beyond the common ones, and the cross-reference stream.
//! One sheet alone is made in the same way, so that it has the same bytes as in a batch of thousands.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use memchr::memmem;
use printpdf::{Mm, PdfDocument, PdfFont, PdfPage, PdfParseErrorSeverity, PdfSaveOptions, Pt};
use sha2::{Digest, Sha256};

use super::content::{self, OWN_PART, OwnFonts, OwnPart};
use super::file::{self, Entry, Objects, Roots, Tail};
use super::font::{self, Codes, Encoding, Letters, OwnFont};
use super::image::Images;
use super::lettering::Lettering;
use super::metadata::{self, Metadata};
use super::operators::OwnContent;
use super::tags::Tags;
use super::{LEVEL, archive, broken, outline, own_resource, resource, unwritten};
use crate::error::Fault;
use crate::layout::fonts::Fonts;
use crate::layout::{Pages, Run, Source};
use crate::message;

/// The common part of many PDFs.
pub struct Prepared {
    /// What every file starts with.
    head: Arc<[u8]>,
    digest: Sha256,
    /// Cross-reference entries of its objects.
    entries: Vec<u8>,
    /// Number of the first object behind it.
    next: u32,
    roots: Roots,
    height: f32,
    /// Somebody's own parts, by page.
    parts: Vec<Vec<OwnPart>>,
    /// Faces of the common text, and the codes of their letters.
    fonts: Fonts,
    codes: Vec<Codes>,
    /// Entries of the dictionary of fonts: name and object.
    font_names: Vec<(String, u32)>,
    language: String,
    paper: (f32, f32),
    /// All objects, where the sheet is to be a part of another file, until they are in it.
    document: Mutex<Option<Document>>,
}

/// What is one person's own: parts of pages, and the letters that only they need.
#[derive(Debug, Clone, Default)]
pub struct Own {
    /// In the order of the pages.
    pub contents: Vec<OwnContent>,
    /// By face, of those that have any.
    pub letters: Vec<(usize, Letters)>,
}

/// The bytes of one file: those that it shares with others, and its own.
#[derive(Debug, Clone)]
pub struct Stamped {
    pub head: Arc<[u8]>,
    pub tail: Vec<u8>,
    /// SHA-256 of both, one after the other.
    pub sha256: [u8; 32],
}

impl Prepared {
    /// Writes what the pages have in common with every other person's.
    ///
    /// # Errors
    /// A font cannot be cut, or the document not be written.
    pub fn new(pages: &Pages, metadata: &Metadata<'_>) -> Result<Self, Vec<Fault>> {
        Draft::new(pages, metadata)?.tag()?.compress()?.finish()
    }

    /// The same, ready to become a part of another file.
    ///
    /// # Errors
    /// As [`Prepared::new`].
    pub fn for_combining(pages: &Pages, metadata: &Metadata<'_>) -> Result<Self, Vec<Fault>> {
        let mut draft = Draft::new(pages, metadata)?.tag()?.compress()?;
        let mut prepared = draft.write()?;
        prepared.document = Mutex::new(Some(draft.document));
        // The other file has its own.
        (prepared.head, prepared.entries) = (Arc::new([]), Vec::new());
        Ok(prepared)
    }

    /// What is one person's own, whose `runs` are given by page and stand for `sources`.
    ///
    /// `None` when the runs are not those that there is a place for.
    ///
    pub fn own(&self, runs: &[Vec<Run>], sources: &[Source]) -> Option<Own> {
        if !self.has_own_parts() {
            return Some(Own::default());
        }
        let faces = self.fonts.faces().iter().enumerate();
        let mut fonts = OwnFonts {
            codes: &self.codes,
            own: faces.map(|(i, face)| Encoding::new(i, face)).collect(),
        };
        let mut contents = Vec::new();
        for (page, parts) in self.parts.iter().enumerate() {
            let mut runs = runs.get(page).map_or(&[][..], Vec::as_slice);
            for part in parts {
                let ops = content::own_ops(part, &mut runs, sources, self.height, &mut fonts)?;
                contents.push(OwnContent::of(&ops));
            }
            if !runs.is_empty() {
                return None;
            }
        }
        let used = fonts.own.into_iter().filter(|font| !font.is_empty());
        let letters = used.map(|font| (font.index, font.into_letters()));
        Some(Own {
            contents,
            letters: letters.collect(),
        })
    }

    /// Writes the file of one person.
    ///
    /// # Errors
    /// A font cannot be cut, or the sheet was prepared to become a part of another file.
    pub fn stamp(&self, own: Own) -> Result<Stamped, Fault> {
        if self.head.is_empty() {
            return Err(unwritten("it was prepared for a file of many handouts"));
        }
        let mut tail = Tail::new(self.head.len(), self.next, &self.entries);
        if self.has_own_parts() {
            self.write_own(own, &mut tail)?;
        }
        // The same for the same file, and another for any other.
        let mut id = self.digest.clone();
        id.update(&tail.bytes);
        let mut first = [0; 16];
        first.copy_from_slice(&id.finalize()[..16]);
        let tail = tail.finish(self.roots, first);
        let mut digest = self.digest.clone();
        digest.update(&tail);
        Ok(Stamped {
            head: Arc::clone(&self.head),
            tail,
            sha256: digest.finalize().into(),
        })
    }

    /// Adds the dictionary of fonts, the parts of pages, and a font for each face with letters of their own.
    fn write_own(&self, own: Own, tail: &mut Tail) -> Result<(), Fault> {
        let faces = self.fonts.faces();
        let fonts = own.letters.into_iter();
        let fonts = fonts.map(|(face, letters)| Encoding::of(face, &faces[face], letters).finish());
        let fonts = fonts.collect::<Result<Vec<OwnFont>, Fault>>()?;
        // Each font is the last of its objects.
        let first = tail.next() + own.contents.len() as u32 + OwnFont::OBJECTS;
        let mut names = String::new();
        for (name, id) in &self.font_names {
            let _ = write!(names, "/{name} {id} 0 R");
        }
        for (font, id) in fonts
            .iter()
            .zip((first..).step_by(OwnFont::OBJECTS as usize))
        {
            let _ = write!(names, "/{} {id} 0 R", own_resource(font.face).0);
        }
        tail.object(format_args!("<<{names}>>"));
        for content in &own.contents {
            tail.stream(format_args!(""), content.text.as_bytes());
        }
        for font in &fonts {
            font.write(tail);
        }
        Ok(())
    }

    /// Bytes of memory that it takes, roughly.
    pub fn weight(&self) -> usize {
        let codes: usize = self.codes.iter().map(|codes| codes.len() * 64).sum();
        let size = |object: &Object| match object {
            Object::Stream(stream) => stream.content.len(),
            // A dictionary of a few entries.
            _ => 512,
        };
        let kept = self.objects();
        let kept = kept.iter().flat_map(|document| document.objects.values());
        let kept: usize = kept.map(size).sum();
        self.head.len() + self.entries.len() + codes + kept
    }

    /// The faces that its text may be set in.
    pub fn fonts(&self) -> &Fonts {
        &self.fonts
    }

    /// The same for sheets with the same bytes in common.
    pub fn key(&self) -> [u8; 32] {
        self.digest.clone().finalize().into()
    }

    /// All objects but those that each person's file has, if it was prepared for combining. The file that takes them
    /// has them from then on, and they take most of the memory.
    pub fn take_document(&self) -> Option<Document> {
        self.objects().take()
    }

    fn objects(&self) -> MutexGuard<'_, Option<Document>> {
        self.document.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Names of the common fonts, and their objects, if each person's file has a dictionary of fonts.
    pub fn font_names(&self) -> &[(String, u32)] {
        &self.font_names
    }

    /// Number of the first object of each person's own: the dictionary of fonts.
    pub fn first_part(&self) -> u32 {
        self.next
    }

    /// BCP 47 tag.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Width and height in points.
    pub fn paper(&self) -> (f32, f32) {
        self.paper
    }

    /// Whether each person's file has parts of its own.
    pub fn has_own_parts(&self) -> bool {
        self.parts.iter().any(|parts| !parts.is_empty())
    }

    /// Writes the objects of `document`: streams one after the other, then all the rest in one object stream.
    fn pack(
        &mut self,
        document: &mut Document,
        contents: &[Vec<ObjectId>],
    ) -> Result<(), lopdf::Error> {
        let stream = document.max_id + 1;
        self.next = stream + 1;
        if self.has_own_parts() {
            self.make_room(document, contents)?;
        }
        let mut head = Vec::with_capacity(64 * 1024);
        head.extend(file::HEADER);
        let mut entries = vec![Entry::Free; stream as usize + 1];
        let (mut places, mut packed) = (String::new(), Vec::new());
        let mut count = 0;
        for (&(number, _), object) in &document.objects {
            if let Object::Stream(object) = object {
                entries[number as usize] = Entry::At(head.len() as u64);
                head.extend(format!("{number} 0 obj\n").as_bytes());
                write_stream(object, &mut head);
            } else {
                entries[number as usize] = Entry::In(stream, count);
                count += 1;
                places.push_str(&format!("{number} {} ", packed.len()));
                file::write_object(object, &mut packed);
                packed.push(b'\n');
            }
        }
        let first = places.len();
        let mut content = places.into_bytes();
        content.append(&mut packed);
        let content = compress(&mut compressor(), &content)?;
        entries[stream as usize] = Entry::At(head.len() as u64);
        head.extend(format!("{stream} 0 obj\n").as_bytes());
        let mut dictionary = Dictionary::new();
        dictionary.set("Type", "ObjStm");
        dictionary.set("N", count as i64);
        dictionary.set("First", first as i64);
        dictionary.set("Filter", "FlateDecode");
        write_stream(&Stream::new(dictionary, content), &mut head);
        if head.len() > file::LONGEST / 2 {
            let what = format!("the file has {} bytes, more than a handout may", head.len());
            return Err(std::io::Error::other(what).into());
        }
        self.roots = Roots {
            catalog: document.trailer.get(b"Root")?.as_reference()?,
            information: document.trailer.get(b"Info")?.as_reference()?,
        };
        self.entries = file::write_entries(&entries);
        self.digest.update(&head);
        self.head = head.into();
        Ok(())
    }

    /// Leads the pages to the objects that each person's file has: the dictionary of fonts, then the own parts.
    fn make_room(
        &mut self,
        document: &mut Document,
        contents: &[Vec<ObjectId>],
    ) -> Result<(), lopdf::Error> {
        let pages: Vec<ObjectId> = document.page_iter().collect();
        let names = self.next;
        let mut part = names + 1;
        for ((page, own), common) in pages.iter().zip(&self.parts).zip(contents) {
            let mut all: Vec<Object> = Vec::new();
            for (i, &stream) in common.iter().enumerate() {
                all.push(stream.into());
                if i < own.len() {
                    all.push((part, 0).into());
                    part += 1;
                }
            }
            let page = document.get_object_mut(*page)?.as_dict_mut()?;
            page.set("Contents", all);
        }
        // The pages have resources of their own, but one dictionary of fonts.
        let mut fonts = (0, 0);
        for &page in &pages {
            let resources = document.get_dictionary(page)?;
            let resources = resources.get(b"Resources")?.as_reference()?;
            let resources = document.get_object_mut(resources)?.as_dict_mut()?;
            fonts = resources.get(b"Font")?.as_reference()?;
            resources.set("Font", Object::Reference((names, 0)));
        }
        let fonts = document.objects.remove(&fonts);
        for (name, font) in fonts
            .as_ref()
            .map(Object::as_dict)
            .transpose()?
            .into_iter()
            .flatten()
        {
            let name = String::from_utf8_lossy(name);
            let font = font.as_reference()?;
            self.font_names.push((name.into_owned(), font.0));
        }
        Ok(())
    }
}

/// The common part on its way, each step by itself, so that what each costs can be measured: the document with content
/// and fonts, its tags, its streams compressed, and all of it written.
pub struct Draft<'a> {
    document: Document,
    pages: &'a Pages,
    metadata: &'a Metadata<'a>,
    encodings: Vec<Encoding<'a>>,
    tags: Tags<'a>,
    /// The streams of each page's content: one more than the page has own parts.
    contents: Vec<Vec<ObjectId>>,
    parts: Vec<Vec<OwnPart>>,
}

impl<'a> Draft<'a> {
    /// Draws the pages, and cuts the fonts to their letters.
    ///
    /// # Errors
    /// A font cannot be cut, or printpdf refuses the document.
    pub fn new(pages: &'a Pages, metadata: &'a Metadata<'a>) -> Result<Self, Vec<Fault>> {
        let faces = pages.fonts.faces().iter().enumerate();
        let mut encodings: Vec<Encoding> = faces.map(|(i, face)| Encoding::new(i, face)).collect();
        let mut tags = Tags::new(&pages.structure);
        let mut images = Images::default();
        let mut lettering = Lettering::new(pages);
        let mut parts = Vec::with_capacity(pages.pages.len());
        let mut pdf = PdfDocument::new(metadata.title);
        for page in &pages.pages {
            let drawings = (&mut images, &mut lettering);
            let (ops, own) = content::page_ops(page, pages, &mut encodings, drawings, &mut tags);
            let (width, height): (Mm, Mm) = (Pt(pages.width).into(), Pt(pages.height).into());
            pdf.pages.push(PdfPage::new(width, height, ops));
            parts.push(own);
        }
        content::keep_codes(&pages.labels, pages, &mut encodings);
        for encoding in encodings.iter_mut().filter(|encoding| !encoding.is_empty()) {
            let parsed = encoding.build_font().map_err(|fault| vec![fault])?;
            pdf.resources
                .fonts
                .map
                .insert(resource(encoding.index), PdfFont::new(parsed));
        }
        let drawn = images.objects().chain(lettering.objects());
        pdf.resources.xobjects.map.extend(drawn);
        let mut draft = Draft {
            document: written(&pdf)?,
            pages,
            metadata,
            encodings,
            tags,
            contents: Vec::new(),
            parts,
        };
        draft.complete().map_err(|error| vec![broken(&error)])?;
        Ok(draft)
    }

    /// Sets on printpdf's document what it does not set, or sets differently each time.
    fn complete(&mut self) -> Result<(), lopdf::Error> {
        let (document, pages) = (&mut self.document, self.pages);
        font::set_encodings(document, &self.encodings)?;
        let mut drawn = pages.pages.iter();
        let has_objects = drawn.any(|page| !page.images.is_empty() || !page.lettering.is_empty());
        metadata::tidy_pages(document, (pages.width, pages.height), has_objects)?;
        archive::set_output_intent(document)?;
        self.contents = split_contents(document)?;
        Ok(())
    }

    /// Adds the structure tree and the bookmarks that lead into it.
    ///
    /// # Errors
    /// The document has no pages or no catalogue.
    pub fn tag(mut self) -> Result<Self, Vec<Fault>> {
        let tagged = self.tags.write(&mut self.document);
        tagged
            .and_then(|()| outline::set_outline(&mut self.document, self.pages))
            .map_err(|error| vec![broken(&error)])?;
        Ok(self)
    }

    /// Compresses the streams.
    ///
    /// # Errors
    /// The compressor fails.
    pub fn compress(mut self) -> Result<Self, Vec<Fault>> {
        // One compressor for all streams: its tables are large, and making them costs more than a short stream does.
        let mut compressor = compressor();
        for object in self.document.objects.values_mut() {
            if let Object::Stream(stream) = object {
                let packed = compress(&mut compressor, &stream.content)
                    .map_err(|error| vec![broken(&error.into())])?;
                stream.dict.set("Filter", "FlateDecode");
                stream.set_content(packed);
            }
        }
        Ok(self)
    }

    /// Describes the document, and writes its objects.
    ///
    /// # Errors
    /// The file would be longer than a handout may be.
    pub fn finish(mut self) -> Result<Prepared, Vec<Fault>> {
        self.write()
    }

    fn write(&mut self) -> Result<Prepared, Vec<Fault>> {
        let document = &mut self.document;
        // The description of an archive is read without a decompressor, so it comes after the compression.
        let described = archive::set_xmp(document, self.metadata)
            .and_then(|()| metadata::set_metadata(document, self.metadata));
        described.map_err(|error| vec![broken(&error)])?;
        let encodings = std::mem::take(&mut self.encodings);
        let mut prepared = Prepared {
            head: Arc::new([]),
            digest: Sha256::new(),
            entries: Vec::new(),
            next: 0,
            roots: Roots {
                catalog: (0, 0),
                information: (0, 0),
            },
            height: self.pages.height,
            parts: std::mem::take(&mut self.parts),
            fonts: self.pages.fonts.clone(),
            codes: encodings.into_iter().map(Encoding::into_codes).collect(),
            font_names: Vec::new(),
            language: self.metadata.language.to_owned(),
            paper: (self.pages.width, self.pages.height),
            document: Mutex::default(),
        };
        let packed = prepared.pack(&mut self.document, &self.contents);
        packed.map_err(|error| vec![broken(&error)])?;
        Ok(prepared)
    }
}

/// printpdf's document as lopdf has it.
fn written(pdf: &PdfDocument) -> Result<Document, Vec<Fault>> {
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let mut warnings = Vec::new();
    let document = printpdf::to_lopdf_doc(pdf, &options, &mut warnings);
    let faults: Vec<Fault> = warnings
        .iter()
        .filter(|warning| warning.severity != PdfParseErrorSeverity::Info)
        .map(|warning| Fault::new(message!("pdf-unwritten", reason = warning.msg)))
        .collect();
    match faults.is_empty() {
        true => Ok(document),
        false => Err(faults),
    }
}

/// Splits the content of every page where somebody's own parts belong.
fn split_contents(document: &mut Document) -> Result<Vec<Vec<ObjectId>>, lopdf::Error> {
    let pages: Vec<ObjectId> = document.page_iter().collect();
    let marker = format!("/{OWN_PART} MP");
    let mut all = Vec::with_capacity(pages.len());
    for page in pages {
        let page = document.get_dictionary(page)?;
        let id = page.get(b"Contents")?.as_reference()?;
        let content = &mut document.get_object_mut(id)?.as_stream_mut()?.content;
        let mut rest = Vec::new();
        while let Some(at) = memmem::find(content, marker.as_bytes()) {
            rest.push(content.split_off(at + marker.len()));
            content.truncate(at);
            let Some(last) = rest.last_mut() else { break };
            std::mem::swap(content, last);
        }
        // What was split off last is in `content`, the parts before it in `rest`.
        let last = std::mem::take(content);
        rest.push(last);
        let mut parts = rest.into_iter();
        if let Some(first) = parts.next() {
            document.get_object_mut(id)?.as_stream_mut()?.content = first;
        }
        let mut ids = vec![id];
        for part in parts {
            ids.push(document.add_object(Stream::new(Dictionary::new(), part)));
        }
        all.push(ids);
    }
    Ok(all)
}

fn write_stream(stream: &Stream, out: &mut Vec<u8>) {
    let mut dictionary = stream.dict.clone();
    dictionary.set("Length", stream.content.len() as i64);
    file::write_object(&Object::Dictionary(dictionary), out);
    out.extend(b"stream\n");
    out.extend(&stream.content);
    out.extend(b"\nendstream\nendobj\n");
}

fn compressor() -> Compress {
    Compress::new(Compression::new(LEVEL), true)
}

pub fn compress(compressor: &mut Compress, bytes: &[u8]) -> Result<Vec<u8>, std::io::Error> {
    compressor.reset();
    let mut packed = Vec::with_capacity(bytes.len() / 2 + 64);
    loop {
        let read = usize::try_from(compressor.total_in()).unwrap_or(bytes.len());
        let status = compressor.compress_vec(&bytes[read..], &mut packed, FlushCompress::Finish)?;
        if status == Status::StreamEnd {
            return Ok(packed);
        }
        packed.reserve(packed.capacity());
    }
}
