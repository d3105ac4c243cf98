//! Texts to broken lines: shaping, bidirectional order and line breaking, all by parley.
//!
//! In: pieces of text, one after the other in a paragraph. Out: [`Line`]s of runs whose x starts at the left end of
//! the line. The isolates that Fluent writes round a variable take part in the bidirectional algorithm here and are
//! dropped from what comes out.

use std::ops::Range;
use std::sync::Arc;

use parley::fontique::{
    Blob, Collection, CollectionOptions, FontInfoOverride, FontWidth, SourceCache,
};
use parley::{
    BaseDirection, BreakReason, FontContext, FontFamily, FontFamilyName, FontWeight,
    Language as Locale, Layout, LayoutContext, OverflowWrap, StyleProperty,
};

use rustc_hash::FxHashMap;
use unicode_width::UnicodeWidthChar as _;

use super::fonts::{self, Fonts};
use super::page::{Colour, Glyph, Pt, Run, Source, Weight};
use super::structure::{self, Structure};
use super::style;
use crate::handout::{Direction, Language, OWN, Text};

/// A line of text that was set.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Line {
    /// Left and right end of what can be seen; white space at the end of a line hangs outside.
    pub left: Pt,
    pub right: Pt,
    /// In logical order, positioned against the line's own origin; `baseline` is still 0.
    pub runs: Vec<Run>,
}

impl Line {
    pub fn width(&self) -> Pt {
        self.right - self.left
    }
}

/// A part of a paragraph in one weight and colour.
#[derive(Clone, Copy)]
pub struct Piece<'a> {
    pub text: &'a Text,
    pub weight: Weight,
    pub colour: Colour,
}

impl<'a> Piece<'a> {
    pub fn regular(text: &'a Text) -> Self {
        Piece {
            text,
            weight: Weight::Regular,
            colour: style::INK,
        }
    }

    pub fn bold(text: &'a Text) -> Self {
        Piece {
            text,
            weight: Weight::Bold,
            colour: style::INK,
        }
    }

    #[must_use]
    pub fn colour(self, colour: Colour) -> Self {
        Piece { colour, ..self }
    }
}

/// Sets text. Holds what is costly to make: the parsed fonts and parley's working memory.
pub struct Typesetter {
    context: FontContext,
    contexts: LayoutContext<()>,
    /// The families in the order in which they are asked for a character.
    families: FontFamily<'static>,
    faces: Faces,
    language: Language,
    sources: Vec<Source>,
    /// Grows while the handout is set: what is shaped belongs to the element that is open.
    pub structure: Structure,
    /// Lines that were set before, where many sheets are set one after the other: dates and clinicians come again.
    known: Option<FxHashMap<Vec<u8>, Vec<Line>>>,
    /// What was shaped for this sheet, where lines are remembered.
    shaped: FxHashMap<Vec<u8>, Shaped>,
    /// Labels that were set before. They are those of the language.
    labels: FxHashMap<Vec<u8>, Line>,
}

/// Lines that a typesetter keeps; when there are more, it begins anew.
const MOST_KNOWN: usize = 256;

type Faces = Arc<[RegisteredFace]>;

/// Font data that parley knows, with the indices of its faces.
#[derive(Debug, Clone, Copy)]
struct RegisteredFace {
    /// Parley's id.
    data: u64,
    regular: usize,
    bold: usize,
    /// See [`Fonts::blank_glyph`].
    blank: u16,
}

/// A paragraph with its glyphs, before it is broken into lines.
pub struct Shaped {
    layout: Layout<()>,
    /// What parley saw: the source with no-break spaces and word joiners in numbers.
    text: String,
    /// For each byte of `text`, and its end, the byte of the joined pieces that it stands for.
    origins: Vec<u32>,
    pieces: Vec<Joined>,
    size: Pt,
    faces: Faces,
    /// Element that its runs belong to.
    pub element: Option<usize>,
}

/// A piece in its paragraph.
struct Joined {
    /// Byte of the joined pieces that it starts at.
    start: u32,
    /// Its index in the sources.
    source: usize,
    colour: Colour,
    /// Language of all of it, and of its Latin words, where that is not the handout's.
    language: Option<String>,
    latin_words: Option<&'static str>,
}

impl Typesetter {
    pub fn new(language: &Language, fonts: &Fonts) -> Self {
        let options = CollectionOptions {
            shared: false,
            system_fonts: false,
        };
        let mut context = FontContext {
            collection: Collection::new(options),
            source_cache: SourceCache::default(),
        };
        let mut register = |face: usize, named: Option<FontInfoOverride>| {
            let blob: Blob<u8> = Blob::new(Arc::clone(fonts.face(face).data()));
            let id = blob.id();
            context.collection.register_fonts(blob, named);
            id
        };
        let mut faces: Vec<RegisteredFace> = (0..fonts::EMBEDDED)
            .map(|face| RegisteredFace {
                data: register(face, None),
                regular: face,
                bold: face,
                blank: fonts.blank_glyph(face),
            })
            .collect();
        let mut names = vec![FontFamilyName::named(fonts::FAMILY)];
        for (i, family) in fonts.families().iter().enumerate() {
            // A name that no other font has: an added font may have the embedded one's.
            let name = format!("added {i}");
            let mut register = |face: usize, bold: usize| {
                let named = FontInfoOverride {
                    family_name: Some(&name),
                    weight: Some(match fonts.face(face).weight {
                        Weight::Regular => FontWeight::NORMAL,
                        Weight::Bold => FontWeight::BOLD,
                    }),
                    width: Some(FontWidth::NORMAL),
                    ..FontInfoOverride::default()
                };
                let data = register(face, Some(named));
                faces.push(RegisteredFace {
                    data,
                    regular: face,
                    bold,
                    blank: fonts.blank_glyph(face),
                });
            };
            let (regular, bold) = (family.regular, family.bold);
            if Arc::ptr_eq(fonts.face(regular).data(), fonts.face(bold).data()) {
                register(regular, bold);
            } else {
                register(regular, regular);
                register(bold, bold);
            }
            names.push(FontFamilyName::Named(name.into()));
        }
        Typesetter {
            context,
            families: FontFamily::List(names.into()),
            contexts: LayoutContext::new(),
            faces: faces.into(),
            language: language.clone(),
            sources: Vec::new(),
            structure: Structure::default(),
            known: None,
            shaped: FxHashMap::default(),
            labels: FxHashMap::default(),
        }
    }

    /// The same typesetter for many sheets, which remembers lines.
    #[must_use]
    pub fn for_many(self) -> Self {
        Typesetter {
            known: Some(FxHashMap::default()),
            ..self
        }
    }

    /// Shapes `pieces` as [`Typesetter::shape`] does, and breaks them as [`Shaped::lines`] does.
    pub fn set(&mut self, pieces: &[Piece], size: Pt, width: Pt, letters: usize) -> Vec<Line> {
        let Some(known) = &self.known else {
            return self.shape(pieces, size).lines(width, letters);
        };
        let key = key(pieces, size);
        let mut of_lines = key.clone();
        of_lines.extend(width.to_bits().to_ne_bytes());
        of_lines.extend(letters.to_ne_bytes());
        let (first, element) = (self.sources.len(), self.structure.current());
        if let Some(lines) = known.get(&of_lines) {
            let mut lines = lines.clone();
            for run in lines.iter_mut().flat_map(|line| &mut line.runs) {
                run.source += first;
                run.element = element;
            }
            self.add_sources(pieces);
            return lines;
        }
        let mut shaped = match self.shaped.remove(&key) {
            Some(mut shaped) => {
                for (piece, source) in shaped.pieces.iter_mut().zip(first..) {
                    piece.source = source;
                }
                shaped.element = element;
                self.add_sources(pieces);
                shaped
            }
            None => self.shape(pieces, size),
        };
        let lines = shaped.lines(width, letters);
        self.shaped.insert(key, shaped);
        if let Some(known) = &mut self.known {
            let mut keep = lines.clone();
            for run in keep.iter_mut().flat_map(|line| &mut line.runs) {
                run.source -= first;
            }
            if known.len() >= MOST_KNOWN {
                known.clear();
            }
            known.insert(of_lines, keep);
        }
        lines
    }

    /// Sets a label and the value behind it as [`Typesetter::set`] sets these two, each shaped by itself if they take
    /// one line: a label comes again on every sheet.
    pub fn set_labelled(
        &mut self,
        label: Piece,
        value: Piece,
        size: Pt,
        width: Pt,
        letters: usize,
    ) -> Vec<Line> {
        let several = self.sources.len();
        let is_foreign = [label, value].iter().any(|p| p.text.language.is_some());
        let count = style::letters(&label.text.text) + style::letters(&value.text.text);
        if !is_foreign && count <= letters {
            let label = self.label(&label, size);
            let mut lines = self.set(&[value], size, Pt::INFINITY, usize::MAX);
            if let [value] = &mut lines[..]
                && label.width() + value.width() <= width
            {
                return vec![beside(
                    label,
                    std::mem::take(value),
                    self.language.direction,
                )];
            }
            self.sources.truncate(several);
        }
        self.set(&[label, value], size, width, letters)
    }

    /// A label with the space that parts it from its value.
    fn label(&mut self, label: &Piece, size: Pt) -> Line {
        let key = key(&[*label], size);
        let (first, element) = (self.sources.len(), self.structure.current());
        let mut line = match self.labels.get(&key) {
            Some(line) => line.clone(),
            None => {
                // Any value: the space at the end of a line is left out.
                let value = Text {
                    id: OWN.to_owned(),
                    text: isolated_digit(),
                    language: None,
                };
                let mut shaped = self.shape(&[*label, Piece::regular(&value)], size);
                let line = shaped.lines(Pt::INFINITY, usize::MAX).into_iter().next();
                let line = part_of(line.unwrap_or_default(), first);
                self.sources.truncate(first);
                let mut keep = line.clone();
                keep.runs.iter_mut().for_each(|run| run.source = 0);
                self.labels.insert(key, keep);
                line
            }
        };
        for run in &mut line.runs {
            run.source = first;
            run.element = element;
        }
        self.add_source(label, true);
        line
    }

    fn add_sources(&mut self, pieces: &[Piece]) {
        for (i, piece) in pieces.iter().enumerate() {
            self.add_source(piece, i + 1 < pieces.len());
        }
    }

    /// Keeps the text of a piece, with the space behind it that parts it from the next; gives it back.
    fn add_source(&mut self, piece: &Piece, goes_on: bool) -> &str {
        let mut text = piece.text.text.clone();
        if goes_on {
            text.push(' ');
        }
        let source = Source {
            id: piece.text.id.clone(),
            language: piece.text.language.clone(),
            text,
        };
        self.sources.push(source);
        self.sources.last().map_or("", |source| &source.text)
    }

    /// The texts set so far, which runs point into, and the structure that they are parts of.
    pub fn finish(self) -> (Vec<Source>, Structure) {
        (self.sources, self.structure)
    }

    /// Forgets what was set, and keeps what was costly to make.
    pub fn restart(&mut self) {
        self.sources.clear();
        self.shaped.clear();
        self.structure = Structure::default();
    }

    /// Index of the text that was set last.
    pub fn last_source(&self) -> usize {
        self.sources.len().saturating_sub(1)
    }

    /// The texts set since the start.
    pub fn take_sources(&mut self) -> Vec<Source> {
        std::mem::take(&mut self.sources)
    }

    /// Whether a text runs against the direction of the sheet.
    pub fn is_foreign(&self, text: &Text) -> bool {
        let language = text.language.as_ref();
        language.is_some_and(|language| language.direction != self.language.direction)
    }

    /// Shapes `pieces`, a space between each two, as one paragraph of letters of `size`.
    ///
    /// The paragraph has the direction of the first piece's language, whatever letters it starts with.
    pub fn shape(&mut self, pieces: &[Piece], size: Pt) -> Shaped {
        let mut text = String::new();
        let mut origins = Vec::new();
        let mut starts = Vec::with_capacity(pieces.len());
        let mut weights = Vec::with_capacity(pieces.len());
        let mut joined = 0;
        for (i, piece) in pieces.iter().enumerate() {
            starts.push(self.joined(joined, piece));
            let source = self.add_source(piece, i + 1 < pieces.len());
            let begin = text.len();
            // A text that starts with a mark must not take the space before it for its letter.
            if i > 0 && source.starts_with(is_mark) {
                text.push(NOTHING);
                origins.extend(std::iter::repeat_n(joined as u32, NOTHING.len_utf8()));
            }
            write_unbreakable(source, joined, &mut text, &mut origins);
            weights.push((begin..text.len(), piece.weight));
            joined += source.len();
        }
        origins.push(joined as u32);

        let language = pieces
            .first()
            .and_then(|piece| piece.text.language.as_ref())
            .unwrap_or(&self.language);
        let mut builder = self
            .contexts
            .ranged_builder(&mut self.context, &text, 1.0, false);
        builder.set_base_direction(match language.direction {
            Direction::Ltr => BaseDirection::Ltr,
            Direction::Rtl => BaseDirection::Rtl,
        });
        builder.push_default(self.families.clone());
        builder.push_default(StyleProperty::FontSize(size));
        // A word wider than its column is broken, rather than printed over the margin.
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
        builder.push_default(StyleProperty::Locale(Locale::parse(&language.tag).ok()));
        for (range, weight) in weights {
            if weight == Weight::Bold {
                builder.push(StyleProperty::FontWeight(FontWeight::BOLD), range);
            }
        }
        let layout = builder.build(&text);
        Shaped {
            layout,
            text,
            origins,
            pieces: starts,
            size,
            faces: Arc::clone(&self.faces),
            element: self.structure.current(),
        }
    }

    /// A piece that starts at the byte `start` of its paragraph and becomes the next source.
    fn joined(&self, start: usize, piece: &Piece) -> Joined {
        let text = piece.text;
        let language = text.language.as_ref().unwrap_or(&self.language);
        // What the request brought, a name above all, is in no language that we know.
        let known = !text.is_own();
        Joined {
            start: start as u32,
            source: self.sources.len(),
            colour: piece.colour,
            language: text.language.as_ref().map(|l| l.tag.clone()),
            latin_words: (known && !structure::is_latin(language))
                .then_some(structure::LATIN_WORDS),
        }
    }
}

/// A number as a value has it, which reads the same in all directions.
pub fn isolated_digit() -> String {
    "\u{2066}0\u{2069}".to_owned()
}

/// The part of a line that stands for a source, at the line's left end.
pub fn part_of(line: Line, source: usize) -> Line {
    let mut runs = line.runs;
    runs.retain(|run| run.source == source);
    let left = runs.iter().map(|run| run.x).fold(Pt::INFINITY, Pt::min);
    runs.iter_mut().for_each(|run| run.x -= left);
    let right = runs.iter().map(|run| run.x + run.width).fold(0.0, Pt::max);
    Line {
        left: 0.0,
        right,
        runs,
    }
}

/// Two lines as one, `first` where reading begins.
fn beside(first: Line, second: Line, direction: Direction) -> Line {
    let (mut first, mut second) = (part_at(first, 0.0), part_at(second, 0.0));
    let width = first.width() + second.width();
    match direction {
        Direction::Ltr => second = part_at(second, first.width()),
        Direction::Rtl => first = part_at(first, second.width()),
    }
    first.runs.append(&mut second.runs);
    Line {
        left: 0.0,
        right: width,
        runs: first.runs,
    }
}

/// A line whose left end is at `x`.
fn part_at(mut line: Line, x: Pt) -> Line {
    let by = x - line.left;
    line.runs.iter_mut().for_each(|run| run.x += by);
    line.left += by;
    line.right += by;
    line
}

/// All that decides how pieces are shaped.
fn key(pieces: &[Piece], size: Pt) -> Vec<u8> {
    // No text has this byte.
    const END: u8 = 0xff;
    let mut key = Vec::with_capacity(256);
    key.extend(size.to_bits().to_ne_bytes());
    for piece in pieces {
        let text = piece.text;
        let tag = text.language.as_ref().map_or("", |language| &language.tag);
        for part in [&text.id, &text.text, tag] {
            key.extend(part.as_bytes());
            key.push(END);
        }
        let Colour(red, green, blue) = piece.colour;
        key.extend([piece.weight as u8, red, green, blue]);
    }
    key
}

/// Parts two texts and is never drawn: ZERO WIDTH SPACE.
const NOTHING: char = '\u{200b}';

/// Appends `source` to `text` as layout shall see it, and the origin of each byte to `origins`.
///
/// A short isolate with a digit in it is a number, a date or a telephone number: it must not break across lines, so
/// its spaces become no-break spaces and its dashes are joined to what follows.
fn write_unbreakable(source: &str, start: usize, text: &mut String, origins: &mut Vec<u32>) {
    const LONGEST: usize = 26;
    let mut push = |c: char, at: usize| {
        text.push(c);
        origins.extend(std::iter::repeat_n((start + at) as u32, c.len_utf8()));
    };
    let mut bound_until = 0;
    let mut depth = 0;
    for (at, c) in source.char_indices() {
        match c {
            '\u{2066}'..='\u{2068}' => {
                if depth == 0 {
                    let inner = isolated(&source[at..]);
                    if inner.chars().count() <= LONGEST && inner.chars().any(char::is_numeric) {
                        bound_until = at + inner.len();
                    }
                }
                depth += 1;
                push(c, at);
            }
            '\u{2069}' => {
                depth -= 1;
                push(c, at);
            }
            ' ' if at < bound_until => push('\u{a0}', at),
            '-' | '–' | '/' if at < bound_until => {
                push(c, at);
                push('\u{2060}', at + c.len_utf8());
            }
            _ => push(c, at),
        }
    }
}

/// From the isolate that `text` starts with to the one that closes it.
fn isolated(text: &str) -> &str {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => {
                depth -= 1;
                if depth == 0 {
                    return &text[..at];
                }
            }
            _ => {}
        }
    }
    text
}

/// Whether `c` steers layout only and leaves no trace in what is printed.
fn is_control(c: char) -> bool {
    matches!(
        c,
        '\n' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{2060}' | '\u{2066}'
            ..='\u{2069}' | '\u{00ad}'
    )
}

impl Shaped {
    pub fn characters(&self) -> usize {
        self.text.chars().count()
    }

    /// Width of the widest word, and of the whole on one line.
    pub fn extents(&self) -> (Pt, Pt) {
        let widths = self.layout.calculate_content_widths();
        (widths.min, widths.max)
    }

    /// Breaks into lines no wider than `width` and of at most `letters` letters.
    pub fn lines(&mut self, width: Pt, letters: usize) -> Vec<Line> {
        // parley sets a space for an empty text, which has no place in ours.
        if self.text.is_empty() {
            return vec![Line::default()];
        }
        let mut limits: Vec<Pt> = Vec::new();
        loop {
            self.break_lines(width, &limits);
            let long = self
                .layout
                .lines()
                .enumerate()
                .skip(limits.len())
                .find_map(|(i, line)| {
                    let text = &self.text[line.text_range()];
                    (text.chars().count() > letters && style::letters(text) > letters).then_some(i)
                });
            let Some(long) = long else { break };
            let limit = self.advance_of_letters(long, letters);
            limits.resize(long, width);
            limits.push(limit.min(width));
        }
        (0..self.layout.len()).map(|i| self.line(i)).collect()
    }

    /// Index of the face of a run, and its blank glyph. A variable font has two faces in one file.
    fn face(&self, run: &parley::layout::Run<'_, ()>) -> (usize, u16) {
        let data = run.font().data.id();
        let registered = self.faces.iter().find(|face| face.data == data);
        // parley knows no other fonts than these.
        let registered = registered.unwrap_or(&self.faces[0]);
        let face = match run.font_attrs().weight {
            FontWeight::BOLD => registered.bold,
            _ => registered.regular,
        };
        (face, registered.blank)
    }

    fn break_lines(&mut self, width: Pt, limits: &[Pt]) {
        let mut breaker = self.layout.break_lines();
        breaker.state_mut().set_layout_max_advance(width);
        for i in 0.. {
            breaker
                .state_mut()
                .set_line_max_advance(limits.get(i).copied().unwrap_or(width));
            if breaker.break_next().is_none() {
                break;
            }
        }
        breaker.finish();
    }

    /// How wide the first `letters` letters of line `index` are.
    fn advance_of_letters(&self, index: usize, letters: usize) -> Pt {
        let Some(line) = self.layout.get(index) else {
            return Pt::INFINITY;
        };
        let mut runs: Vec<_> = line.runs().collect();
        runs.sort_by_key(|run| run.text_range().start);
        let (mut seen, mut advance) = (0, 0.0);
        for cluster in runs.iter().flat_map(|run| run.clusters()) {
            seen += style::letters(&self.text[cluster.text_range()]);
            if seen > letters {
                break;
            }
            advance += cluster.advance();
        }
        // A hair more, so that the sum of floats does not push out the last letter that may stay.
        advance + 0.01
    }

    fn line(&self, index: usize) -> Line {
        let Some(line) = self.layout.get(index) else {
            return Line::default();
        };
        let range = line.text_range();
        let text = &self.text[range.clone()];
        let visible = text
            .trim_end_matches(|c: char| c.is_whitespace() || is_control(c))
            .len()
            + range.start;

        let mut runs: Vec<(u32, Run)> = Vec::new();
        let mut pen = 0.0;
        let (mut left, mut right) = (Pt::INFINITY, Pt::NEG_INFINITY);
        for run in line.runs() {
            let direction = if run.is_rtl() {
                Direction::Rtl
            } else {
                Direction::Ltr
            };
            let (face, blank) = self.face(&run);
            let (atoms, glyphs) = atoms(&run);
            for cluster in atoms {
                let drawn = &glyphs[cluster.glyphs.clone()];
                let text = &self.text[cluster.range.clone()];
                // White space at the end of a line takes no room, on whichever side its run puts it (UAX #9, L1).
                if cluster.range.start >= visible || text.chars().all(is_control) {
                    continue;
                }
                let begin = pen;
                pen += drawn.iter().map(|glyph| glyph.advance).sum::<Pt>();
                left = left.min(begin);
                right = right.max(pen);
                let at = self.origins[cluster.range.start];
                let piece = self.pieces.partition_point(|piece| piece.start <= at) - 1;
                let piece = &self.pieces[piece];
                let (start, end) = (at, self.origins[cluster.range.end]);
                let joins = runs.last().is_some_and(|(_, last)| {
                    last.source == piece.source
                        && last.face == face
                        && last.direction == direction
                        && (last.x + last.width - begin).abs() < 0.01
                });
                if !joins {
                    let run = Run {
                        x: begin,
                        baseline: 0.0,
                        width: 0.0,
                        face,
                        size: self.size,
                        colour: piece.colour,
                        direction,
                        source: piece.source,
                        element: self.element,
                        language: piece.language.clone(),
                        personal: false,
                        cut: false,
                        glyphs: Vec::with_capacity(text.len()),
                    };
                    runs.push((start, run));
                }
                let (first, run) = runs.last_mut().expect("one was pushed when there was none");
                *first = (*first).min(start);
                let spread = Spread {
                    text,
                    origins: &self.origins[cluster.range.start..=cluster.range.end],
                    piece: piece.start,
                    start: start - piece.start,
                    end: end - piece.start,
                    direction,
                    blank,
                    narrow: self.size * NARROW,
                };
                spread.write(drawn, &mut run.glyphs);
                run.width = pen - run.x;
                if let Some(language) = piece.latin_words
                    && run.language.is_none()
                    && text.bytes().any(|byte| byte.is_ascii_alphabetic())
                {
                    run.language = Some(language.to_owned());
                }
            }
        }
        runs.sort_by_key(|(first, _)| *first);
        if let Some((_, last)) = runs.last_mut() {
            last.cut = line.break_reason() == BreakReason::Emergency;
        }
        if left > right {
            (left, right) = (0.0, 0.0);
        }
        Line {
            left,
            right,
            runs: runs.into_iter().map(|(_, run)| run).collect(),
        }
    }
}

/// Glyphs that cannot be told apart by the text they stand for: a letter with its marks, a ligature.
struct Atom {
    range: Range<usize>,
    /// Its glyphs in the run's list, from left to right.
    glyphs: Range<usize>,
}

/// The atoms of a run from left to right, and the list that holds their glyphs.
fn atoms(run: &parley::layout::Run<'_, ()>) -> (Vec<Atom>, Vec<parley::Glyph>) {
    let length = run.text_range().len();
    let (mut atoms, mut glyphs) = (Vec::with_capacity(length), Vec::with_capacity(length));
    for cluster in run.clusters() {
        let range = cluster.text_range();
        let first = glyphs.len();
        glyphs.extend(cluster.glyphs());
        match atoms.last_mut() {
            // The further letters of a ligature are clusters without glyphs.
            Some(Atom { range: last, .. }) if glyphs.len() == first => last.end = range.end,
            _ => atoms.push(Atom {
                range,
                glyphs: first..glyphs.len(),
            }),
        }
    }
    if run.is_rtl() {
        atoms.reverse();
    }
    (atoms, glyphs)
}

/// Gives each glyph of an atom its letter, so that text copied out of the sheet is the text that was written.
struct Spread<'a> {
    /// The atom's text as layout saw it, and its place in the source.
    text: &'a str,
    /// For each byte of it, and its end, the byte of the joined pieces; its piece starts at `piece`.
    origins: &'a [u32],
    piece: u32,
    start: u32,
    end: u32,
    direction: Direction,
    blank: u16,
    /// Glyphs that move the pen less than this are marks.
    narrow: Pt,
}

/// As a share of the size: a mark has no width of its own, but the kerning of its letter may be its advance.
const NARROW: Pt = 0.08;

impl Spread<'_> {
    /// Appends `atom`'s glyphs, from left to right, one for each letter. A ligature's ink goes with the letter at its
    /// left end; its other letters go to blank glyphs behind it. A blank anywhere else leaves a gap to its neighbour
    /// that PDFium takes for a space.
    fn write(&self, atom: &[parley::Glyph], out: &mut Vec<Glyph>) {
        // Nearly every atom is one letter and one glyph.
        let mut characters = self.text.chars();
        if let ([glyph], Some(_), None) = (atom, characters.next(), characters.next()) {
            out.push(Glyph {
                id: glyph.id as u16,
                advance: glyph.advance,
                right: glyph.x,
                up: -glyph.y,
                start: self.start,
                end: self.end,
            });
            return;
        }
        let mut letters: Vec<(u32, u32, bool)> = Vec::with_capacity(4);
        for (i, c) in self.text.char_indices() {
            if !is_control(c) {
                let origin = |at: usize| self.origins[at] - self.piece;
                letters.push((origin(i), origin(i + c.len_utf8()), is_mark(c)));
            }
        }
        self.write_several(atom, &mut letters, out);
    }

    fn write_several(
        &self,
        atom: &[parley::Glyph],
        letters: &mut [(u32, u32, bool)],
        out: &mut Vec<Glyph>,
    ) {
        if self.direction == Direction::Rtl {
            letters.reverse();
        }
        let (mut pen, mut placed) = (0.0, Vec::with_capacity(atom.len()));
        for glyph in atom {
            placed.push((pen + glyph.x, *glyph));
            pen += glyph.advance;
        }
        let (marks, bases): (Vec<_>, Vec<_>) = placed
            .into_iter()
            .partition(|(_, glyph)| glyph.advance.abs() < self.narrow);
        let (mut marks, mut bases) = (marks.into_iter(), bases.into_iter());
        let mut pen = 0.0;
        for &(start, end, is_mark) in letters.iter() {
            let next = if is_mark { marks.next() } else { bases.next() };
            match next {
                Some((x, glyph)) => {
                    out.push(Glyph {
                        id: glyph.id as u16,
                        advance: glyph.advance,
                        right: x - pen,
                        up: -glyph.y,
                        start,
                        end,
                    });
                    pen += glyph.advance;
                }
                None => out.push(Glyph {
                    id: self.blank,
                    advance: 0.0,
                    right: 0.0,
                    up: 0.0,
                    start,
                    end,
                }),
            }
        }
        for (x, glyph) in bases.chain(marks) {
            out.push(Glyph {
                id: glyph.id as u16,
                advance: glyph.advance,
                right: x - pen,
                up: -glyph.y,
                start: self.end,
                end: self.end,
            });
            pen += glyph.advance;
        }
    }
}

/// Whether a letter takes no width of its own: vowel signs and joiners.
fn is_mark(c: char) -> bool {
    c.width() == Some(0)
}
