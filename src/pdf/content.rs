//! A page's boxes, shapes and runs as printpdf operations.

use printpdf::{
    Color, DictItem, FontId, Line, LinePoint, Op, PaintMode, PdfFontHandle, Point, Polygon,
    PolygonRing, Pt, Rect, Rgb, TextItem, WindingOrder, XObjectTransform,
};

use super::composite::{Composite, Part};
use super::font::{Codes, DirectionMarks, Drawing, Encoding, Key, Marks, NO_LETTER, stand_in};
use super::image::Images;
use super::lettering::Lettering;
use super::tags::Tags;
use super::{own_resource, resource};
use crate::handout::Direction;
use crate::layout::fonts::{self, NO_GLYPH};
use crate::layout::{self, Colour, FillRule, Glyph, Page, Pages, Paint, Run, Shape, Source};
use unicode_bidi::{BidiClass, bidi_class};

/// Adjustments below this many thousandths of the size are left out: a twentieth of a point in body text, which
/// nobody sees. What is left out is not lost but added to the next.
const TOLERANCE: f32 = 4.0;

/// What parts of a page another person's sheet has otherwise.
pub const OWN_PART: &str = "own";

/// A part of a page's content that is somebody's own: the marked sequences that its runs belong to, in order.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnPart {
    pub sequences: Vec<OwnSequence>,
}

/// A marked sequence that is kept for somebody's own runs.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnSequence {
    /// Element and language that its runs have.
    element: Option<usize>,
    language: Option<String>,
    /// Structure type and id of the marked content; `None` for an artifact.
    mark: Option<(&'static str, usize)>,
}

/// The operations of a page that everybody's sheet has, grounds first, and the parts between them that are somebody's
/// own: each stands where there is a marker named [`OWN_PART`]. Images and lettering become objects beside it.
pub fn page_ops(
    page: &Page,
    pages: &Pages,
    encodings: &mut [Encoding<'_>],
    (images, lettering): (&mut Images, &mut Lettering<'_>),
    tags: &mut Tags<'_>,
) -> (Vec<Op>, Vec<OwnPart>) {
    tags.begin_page();
    let mut writer = Writer {
        images: Some(images),
        tags: Some(tags),
        ..Writer::new(pages.height)
    };
    for item in &page.boxes {
        writer.enter(Sequence::Artifact("Layout"));
        writer.draw_box(item);
    }
    for image in &page.images {
        writer.draw_image(image);
    }
    // The shapes of a figure follow each other.
    for figure in page
        .shapes
        .chunk_by(|one, next| one.element == next.element)
    {
        match figure[0].element {
            Some(element) => {
                writer.bound(element, writer.bounds(figure));
                writer.enter(Sequence::Element(element, None));
            }
            None => writer.enter(Sequence::Artifact("Layout")),
        }
        figure.iter().for_each(|shape| writer.draw_shape(shape));
    }
    for runs in page
        .lettering
        .chunk_by(|one, next| one.element == next.element)
    {
        writer.draw_lettering(runs, lettering);
    }
    writer.leave();
    let (body, name) = page.runs.split_at(page.runs.partition_point(|run| {
        // The name in the header is read after everything else.
        !(run.personal && run.element.is_none())
    }));
    let mut own = Vec::new();
    for part in body.chunk_by(|one, next| one.personal == next.personal) {
        if part[0].personal {
            own.push(OwnPart {
                sequences: writer.keep_sequences(part),
            });
            writer.part();
            continue;
        }
        writer.ops.push(Op::StartTextSection);
        for run in part {
            writer.enter(Sequence::of(run));
            writer.show_run(
                run,
                &pages.sources[run.source].text,
                &mut encodings[run.face],
            );
        }
        writer.leave();
        writer.ops.push(Op::EndTextSection);
    }
    if page.named || !name.is_empty() {
        own.push(OwnPart {
            sequences: vec![OwnSequence {
                element: None,
                language: None,
                mark: None,
            }],
        });
        writer.part();
    }
    (writer.ops, own)
}

/// The codes of runs, for letters that stand in somebody's own part of every sheet.
pub fn keep_codes(runs: &[Run], pages: &Pages, encodings: &mut [Encoding<'_>]) {
    let mut writer = Writer::new(pages.height);
    for run in runs {
        let encoding = &mut encodings[run.face];
        // A font that no page shows is not written.
        if encoding.is_empty() {
            continue;
        }
        for item in writer.items(run, &pages.sources[run.source].text, encoding) {
            encoding.code(item.key);
        }
        writer.forget();
    }
}

/// Writes somebody's own part of a page. `runs` starts with those of this part, which are taken off it; letters that
/// everybody's sheet has are shown in its fonts.
///
/// `None` when the runs are not those that the part was kept for.
pub fn own_ops(
    part: &OwnPart,
    runs: &mut &[Run],
    sources: &[Source],
    height: f32,
    fonts: &mut OwnFonts<'_, '_>,
) -> Option<Vec<Op>> {
    let mut writer = Writer::new(height);
    writer.ops.push(Op::StartTextSection);
    for sequence in &part.sequences {
        let same =
            |run: &&Run| (run.element, &run.language) == (sequence.element, &sequence.language);
        let count = runs.iter().take_while(same).count();
        let (own, rest) = runs.split_at(count);
        *runs = rest;
        // Only an artifact may be without content.
        if own.is_empty() {
            if sequence.mark.is_some() {
                return None;
            }
            continue;
        }
        writer.open(sequence.mark);
        writer.forget();
        for run in own {
            writer.show_own_run(run, &sources[run.source].text, fonts);
            writer.guess = Guess::default();
        }
        writer.ops.push(Op::EndMarkedContent);
    }
    writer.ops.push(Op::EndTextSection);
    Some(writer.ops)
}

/// The fonts of somebody's own parts: what everybody's sheet has, and what it lacks.
pub struct OwnFonts<'a, 'c> {
    pub codes: &'c [Codes],
    /// By face; empty until something is shown in it.
    pub own: Vec<Encoding<'a>>,
}

/// What a marked sequence belongs to.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Sequence<'a> {
    /// Nothing of the document: with the type of artifact (ISO 32000-1, table 330).
    Artifact(&'static str),
    /// An element of the structure, with the language of the text where it is not the handout's.
    Element(usize, Option<&'a str>),
}

impl<'a> Sequence<'a> {
    fn of(run: &'a Run) -> Self {
        match run.element {
            Some(element) => Sequence::Element(element, run.language.as_deref()),
            None => Sequence::Artifact("Pagination"),
        }
    }
}

/// Writes operations and remembers the state that they left, so that nothing is set twice.
struct Writer<'a, 't> {
    ops: Vec<Op>,
    height: f32,
    fill: Option<Colour>,
    stroke: Option<(Colour, f32)>,
    /// Name of the font, and size.
    font: Option<(FontId, f32)>,
    /// Where the last run began.
    origin: (f32, f32),
    guess: Guess,
    /// Direction and baseline of the last run.
    last: Option<(Direction, f32)>,
    /// The marked sequence that is open.
    sequence: Option<Sequence<'a>>,
    images: Option<&'a mut Images>,
    tags: Option<&'a mut Tags<'t>>,
}

impl<'a> Writer<'a, '_> {
    fn new(height: f32) -> Self {
        Writer {
            ops: Vec::new(),
            height,
            fill: None,
            stroke: None,
            font: None,
            origin: (0.0, 0.0),
            guess: Guess::default(),
            last: None,
            sequence: None,
            images: None,
            tags: None,
        }
    }

    /// Leaves room for somebody's own part, of which nothing is known here.
    fn part(&mut self) {
        self.ops.push(Op::Marker {
            id: OWN_PART.to_owned(),
        });
        (self.fill, self.stroke, self.font) = (None, None, None);
        self.origin = (0.0, 0.0);
        self.forget();
    }

    /// Forgets what the runs before have told a reader.
    fn forget(&mut self) {
        self.guess = Guess::default();
        self.last = None;
    }

    /// Numbers the marked sequences that somebody's own runs belong to.
    fn keep_sequences(&mut self, runs: &'a [Run]) -> Vec<OwnSequence> {
        let same = |one: &Run, next: &Run| Sequence::of(one) == Sequence::of(next);
        let sequences = runs.chunk_by(same).map(|runs| OwnSequence {
            element: runs[0].element,
            language: runs[0].language.clone(),
            mark: runs[0]
                .element
                .zip(self.tags.as_mut())
                .map(|(element, tags)| tags.mark(element, runs[0].language.as_deref())),
        });
        sequences.collect()
    }

    fn bound(&mut self, figure: usize, part: [f32; 4]) {
        if let Some(tags) = &mut self.tags {
            tags.bound(figure, part);
        }
    }

    /// Opens a marked sequence, unless it is open.
    fn enter(&mut self, sequence: Sequence<'a>) {
        if self.sequence == Some(sequence) {
            return;
        }
        self.leave();
        self.sequence = Some(sequence);
        match (sequence, &mut self.tags) {
            (Sequence::Element(element, language), Some(tags)) => {
                let mark = tags.mark(element, language);
                self.open(Some(mark));
            }
            (Sequence::Artifact(kind), _) => self.open_artifact(kind),
            (Sequence::Element(..), None) => self.open(None),
        }
    }

    /// Begins a marked sequence of this structure type and id, or an artifact.
    fn open(&mut self, mark: Option<(&'static str, usize)>) {
        match mark {
            Some((tag, id)) => self.begin(tag, "MCID", DictItem::Int(id as i64)),
            None => self.open_artifact("Pagination"),
        }
    }

    fn open_artifact(&mut self, kind: &str) {
        self.begin("Artifact", "Type", DictItem::Name(kind.into()));
    }

    fn begin(&mut self, tag: &str, key: &str, value: DictItem) {
        let properties = DictItem::Dict {
            map: [(key.to_owned(), value)].into(),
        };
        let tag = tag.to_owned();
        self.ops
            .push(Op::BeginMarkedContentWithProperties { tag, properties });
    }

    /// Closes the marked sequence that is open.
    fn leave(&mut self) {
        if self.sequence.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    /// The smallest upright rectangle round the points of a drawing: left, bottom, right, top.
    fn bounds(&self, figure: &[Shape]) -> [f32; 4] {
        let points = figure
            .iter()
            .flat_map(|shape| &shape.paths)
            .flat_map(|path| &path.points);
        let start = [
            f32::INFINITY,
            f32::INFINITY,
            f32::NEG_INFINITY,
            f32::NEG_INFINITY,
        ];
        points.fold(start, |[left, bottom, right, top], point| {
            let (x, y) = (Self::x(point.x).0, self.y(point.y).0);
            [left.min(x), bottom.min(y), right.max(x), top.max(y)]
        })
    }

    /// The same round the letters of a run.
    fn bounds_of_letters(&self, run: &Run) -> [f32; 4] {
        let bottom = self.y(run.baseline + fonts::DESCENT * run.size).0;
        let top = self.y(run.baseline - fonts::ASCENT * run.size).0;
        [Self::x(run.x).0, bottom, Self::x(run.x + run.width).0, top]
    }

    /// Hundredths of a point are finer than any printer, and shorter than floats.
    fn x(x: f32) -> Pt {
        Pt((x * 100.0).round() / 100.0)
    }

    fn y(&self, y: f32) -> Pt {
        Self::x(self.height - y)
    }

    fn point(&self, x: f32, y: f32) -> Point {
        Point {
            x: Self::x(x),
            y: self.y(y),
        }
    }

    fn set_fill(&mut self, colour: Colour) {
        if self.fill != Some(colour) {
            self.fill = Some(colour);
            self.ops.push(Op::SetFillColor { col: rgb(colour) });
        }
    }

    fn set_stroke(&mut self, colour: Colour, width: f32) {
        if self.stroke != Some((colour, width)) {
            self.stroke = Some((colour, width));
            self.ops.push(Op::SetOutlineColor { col: rgb(colour) });
            self.ops
                .push(Op::SetOutlineThickness { pt: Self::x(width) });
        }
    }

    fn set_paint(&mut self, paint: Paint) -> PaintMode {
        match paint {
            Paint::Fill(colour) => {
                self.set_fill(colour);
                PaintMode::Fill
            }
            Paint::Stroke(colour, width) => {
                self.set_stroke(colour, width);
                PaintMode::Stroke
            }
        }
    }

    fn draw_box(&mut self, item: &layout::Box) {
        let mode = self.set_paint(item.paint);
        let rectangle = Rect {
            x: Self::x(item.x),
            y: self.y(item.y + item.height),
            width: Self::x(item.width),
            height: Self::x(item.height),
            mode: Some(mode),
            winding_order: Some(WindingOrder::NonZero),
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    fn draw_image(&mut self, image: &layout::Image) {
        let (left, right) = (Self::x(image.x), Self::x(image.x + image.width));
        let (bottom, top) = (self.y(image.y + image.height), self.y(image.y));
        self.enter(match image.element {
            Some(element) => Sequence::Element(element, None),
            None => Sequence::Artifact("Layout"),
        });
        if let Some(element) = image.element {
            self.bound(element, [left.0, bottom.0, right.0, top.0]);
        }
        // An image fills the unit square.
        let transform = XObjectTransform {
            translate_x: Some(left),
            translate_y: Some(bottom),
            scale_x: Some(right.0 - left.0),
            scale_y: Some(top.0 - bottom.0),
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        if let Some(images) = &mut self.images {
            let id = images.name(&image.raster);
            self.ops.push(Op::UseXobject { id, transform });
        }
    }

    fn draw_shape(&mut self, shape: &Shape) {
        let mode = self.set_paint(shape.paint);
        let paths = shape.paths.iter().map(|path| {
            let points = path.points.iter().map(|point| LinePoint {
                p: self.point(point.x, point.y),
                bezier: point.control,
            });
            (points.collect::<Vec<_>>(), path.closed)
        });
        // Paths that are filled are filled together: one may be a hole in another.
        if mode == PaintMode::Fill {
            let rings = paths.map(|(points, _)| PolygonRing { points }).collect();
            let winding_order = match shape.rule {
                FillRule::NonZero => WindingOrder::NonZero,
                FillRule::EvenOdd => WindingOrder::EvenOdd,
            };
            let polygon = Polygon {
                rings,
                mode,
                winding_order,
            };
            self.ops.push(Op::DrawPolygon { polygon });
            return;
        }
        let lines: Vec<Op> = paths
            .map(|(points, is_closed)| Op::DrawLine {
                line: Line { points, is_closed },
            })
            .collect();
        self.ops.extend(lines);
    }

    /// Draws letters that stand in a drawing, as part of it.
    fn draw_lettering(&mut self, runs: &[Run], lettering: &mut Lettering<'_>) {
        match runs[0].element {
            Some(element) => {
                for run in runs {
                    let bounds = self.bounds_of_letters(run);
                    self.bound(element, bounds);
                }
                self.enter(Sequence::Element(element, None));
            }
            None => self.enter(Sequence::Artifact("Layout")),
        }
        let transform = XObjectTransform {
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        let id = lettering.draw(runs);
        self.ops.push(Op::UseXobject { id, transform });
    }

    fn show_run(&mut self, run: &Run, text: &str, encoding: &mut Encoding) {
        let items = self.items(run, text, encoding);
        let font = resource(run.face);
        self.show_items(run, font, items, |key| encoding.code(key));
    }

    /// Shows a run in the font of everybody's sheet if that has all its letters, else in one of its own: readers take
    /// what one font shows for one word.
    fn show_own_run(&mut self, run: &Run, text: &str, fonts: &mut OwnFonts<'_, '_>) {
        let own = &mut fonts.own[run.face];
        let items = self.items(run, text, own);
        let known = fonts.codes.get(run.face);
        let known = known.filter(|codes| items.iter().all(|item| codes.contains_key(&item.key)));
        match known {
            Some(codes) => self.show_items(run, resource(run.face), items, |key| codes[&key]),
            None => self.show_items(run, own_resource(run.face), items, |key| own.code(key)),
        }
    }

    fn show_items(
        &mut self,
        run: &Run,
        font: FontId,
        letters: Vec<Item>,
        mut code: impl FnMut(Key) -> u16,
    ) {
        let set = Some((font, run.size));
        if self.font != set {
            self.font.clone_from(&set);
            let font = set.map(|(font, _)| PdfFontHandle::External(font));
            self.ops.extend(font.map(|font| Op::SetFont {
                font,
                size: Pt(run.size),
            }));
        }
        self.set_fill(run.colour);
        // A step from the last run's place, not a place on the page: printpdf would join runs of one line that are
        // given by their places into one operation, and PDFium takes what one operation shows for one direction.
        let (x, y) = (Self::x(run.x).0, self.y(run.baseline).0);
        let pos = Point {
            x: Self::x(x - self.origin.0),
            y: Self::x(y - self.origin.1),
        };
        self.origin = (x, y);
        self.ops.push(Op::SetTextCursor { pos });
        let mut items = Items::default();
        for letter in letters {
            if letter.back != 0.0 {
                items.back(letter.back);
            }
            items.show(code(letter.key));
        }
        self.ops.push(Op::ShowText {
            items: items.finish(),
        });
    }

    /// The letters of a run from left to right.
    fn items(&mut self, run: &Run, text: &str, encoding: &Encoding) -> Vec<Item> {
        // At the left of a run that is read before it, from left to right.
        let after_number =
            run.direction == Direction::Rtl && self.last == Some((Direction::Ltr, run.baseline));
        self.last = Some((run.direction, run.baseline));
        let thousandths = 1000.0 / run.size;
        let mut items = Vec::with_capacity(run.glyphs.len());
        // Where the glyph has to be, and where the widths of the codes have taken the pen.
        let (mut place, mut pen) = (0.0, 0.0);
        let letter_of = |glyph: &Glyph| {
            text[glyph.start as usize..glyph.end as usize]
                .chars()
                .next()
        };
        let all = apart(&run.glyphs, letter_of);
        // What stands for no letter belongs to the one before it.
        let mut at = 0;
        for glyphs in all.chunk_by(|_, next| next.start == next.end) {
            at += glyphs.len();
            let letter = letter_of(&glyphs[0]);
            let mut wanted = place;
            let drawing = match composite(glyphs, &all[at..], encoding, run) {
                Some((composite, start)) => {
                    wanted += start * thousandths;
                    Drawing::Composite(composite)
                }
                None => {
                    wanted += glyphs[0].right * thousandths;
                    Drawing::Glyph(glyphs[0].id)
                }
            };
            let mut back = (pen - wanted).round();
            if back.abs() < TOLERANCE {
                back = 0.0;
            }
            pen -= back;
            let beside_number = after_number && at == all.len();
            let marks = letter.map_or(Marks::default(), |letter| {
                self.guess.marks(letter, run.direction, beside_number)
            });
            pen += encoding.width(&drawing);
            place += glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * thousandths;
            items.push(Item {
                back,
                key: (drawing, letter.unwrap_or(NO_LETTER), marks),
            });
        }
        items
    }
}

/// A letter to be shown, and how many thousandths of the size the pen goes back before it.
struct Item {
    back: f32,
    key: Key,
}

/// The direction that a reader guesses for the next letter, from those before it on the page.
///
/// Readers turn the letters of a right-to-left line round by rules of their own, and each goes wrong at letters that
/// have no direction. Invisible marks in the text of such a letter leave none of them a choice.
#[derive(Default)]
struct Guess {
    /// `None` where it is not known which letters stand before.
    direction: Option<Direction>,
}

impl Guess {
    /// The marks that `letter` needs in a run of this direction. `beside_number` is the letter whose right neighbour is
    /// a run from left to right.
    fn marks(&mut self, letter: char, direction: Direction, beside_number: bool) -> Marks {
        use DirectionMarks::{LeftToRight, LeftToRightRightToLeft, None, RightToLeft};
        let class = bidi_class(letter);
        let guessed = match class {
            BidiClass::R | BidiClass::AL | BidiClass::AN => Some(Direction::Rtl),
            BidiClass::L | BidiClass::EN | BidiClass::ES | BidiClass::ET => Some(Direction::Ltr),
            _ => self.direction,
        };
        self.direction = Some(direction);
        if direction == Direction::Ltr {
            let left = if guessed == Some(direction) {
                None
            } else {
                LeftToRight
            };
            return (left, None);
        }
        // PDFium turns a bracket into its mirror image, unless a left-to-right letter stands at its right.
        let mirrored = matches!(
            letter,
            '(' | ')' | '[' | ']' | '{' | '}' | '<' | '>' | '«' | '»' | '‹' | '›'
        );
        // MuPDF takes a full stop at the left end of a run for the end of the number before: `24 hours.` in Arabic came
        // out with the stop behind the 24. poppler takes a stop or a comma with the space behind it for a number, and
        // prints the space first.
        let separates = matches!(class, BidiClass::CS | BidiClass::ES | BidiClass::ET);
        let left = if mirrored || separates || guessed != Some(direction) {
            RightToLeft
        } else {
            None
        };
        // poppler gives what stands between a number and a word to the number: `(G6PD)` came out as `()G6PD`.
        let strong = matches!(class, BidiClass::R | BidiClass::AL | BidiClass::AN);
        let torn = beside_number && letter != ' ' && !strong;
        let right = match (mirrored, torn) {
            (true, true) => LeftToRightRightToLeft,
            (true, false) => LeftToRight,
            (false, true) => RightToLeft,
            (false, false) => None,
        };
        (left, right)
    }
}

/// The glyphs, so that no letter without ink stands in the place of the same letter: MuPDF takes such a pair for one
/// letter printed twice to look bold, and drops one, as of the first two letters of `للا`. There the ligature's ink
/// goes with its other letter. Glyphs that stand for no letter stay with the one before them.
fn apart(glyphs: &[Glyph], letter_of: impl Fn(&Glyph) -> Option<char>) -> Vec<Glyph> {
    let mut glyphs = glyphs.to_vec();
    for i in 2..glyphs.len() {
        let [drawn, one, next] = [glyphs[i - 2], glyphs[i - 1], glyphs[i]];
        let doubled = one.advance == 0.0
            && (one.right, one.up) == (0.0, 0.0)
            && letter_of(&one).is_some()
            && letter_of(&one) == letter_of(&next);
        if doubled && letter_of(&drawn).is_some() {
            let with_text_of = |glyph: Glyph, text: Glyph| Glyph {
                start: text.start,
                end: text.end,
                ..glyph
            };
            glyphs[i - 2] = with_text_of(one, drawn);
            glyphs[i - 1] = with_text_of(drawn, one);
        }
    }
    glyphs
}

/// What draws `glyphs`, with `others` behind them, where the font has no glyph that does, and how far from the pen it
/// starts.
fn composite(
    glyphs: &[Glyph],
    others: &[Glyph],
    encoding: &Encoding<'_>,
    run: &Run,
) -> Option<(Composite, layout::Pt)> {
    let is_mark = |glyph: &Glyph| glyph.id == NO_GLYPH || encoding.advance(glyph.id) == 0.0;
    // A mark that stands before its letter starts where the letter does, kerning and all: readers take a step back for
    // the start of a word.
    let start = match others.iter().find(|glyph| !is_mark(glyph)) {
        Some(letter) if run.direction == Direction::Rtl && glyphs.iter().all(is_mark) => {
            letter.right
        }
        _ => 0.0,
    };
    if let [glyph] = glyphs
        && glyph.id != NO_GLYPH
        && glyph.up == 0.0
    {
        let in_place = match is_mark(glyph) {
            true => glyph.right == start,
            false => glyph.advance != 0.0,
        };
        if in_place {
            return None;
        }
    }
    let units = encoding.per_em() / run.size;
    let mut pen = -start;
    let mut parts = Vec::with_capacity(glyphs.len());
    for glyph in glyphs {
        if glyph.id != NO_GLYPH {
            parts.push(Part {
                glyph: glyph.id,
                right: ((pen + glyph.right) * units).round() as i16,
                up: (glyph.up * units).round() as i16,
            });
        }
        pen += glyph.advance;
    }
    let advance = ((pen + start) * units).round() as u16;
    Some((Composite { parts, advance }, start))
}

/// What one show operation holds: strings of codes, and the adjustments between them.
#[derive(Default)]
struct Items {
    items: Vec<TextItem>,
    /// The codes since the last adjustment.
    string: String,
}

impl Items {
    fn show(&mut self, code: u16) {
        self.string.push(stand_in(code));
    }

    /// Moves the pen left by `thousandths` of the size.
    fn back(&mut self, thousandths: f32) {
        self.end_string();
        self.items.push(TextItem::Offset(thousandths));
    }

    fn end_string(&mut self) {
        if !self.string.is_empty() {
            self.items
                .push(TextItem::Text(std::mem::take(&mut self.string)));
        }
    }

    fn finish(mut self) -> Vec<TextItem> {
        self.end_string();
        self.items
    }
}

fn rgb(Colour(red, green, blue): Colour) -> Color {
    let share = |part: u8| (f32::from(part) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb {
        r: share(red),
        g: share(green),
        b: share(blue),
        icc_profile: None,
    })
}
