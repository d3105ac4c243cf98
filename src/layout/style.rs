//! Every length, size and colour of the page, with its reason.
//!
//! Lengths are in points (1/72 inch), as in PDF. Sizes and gaps that may shrink so that a handout fits its sheet are
//! multiplied by a [`Spacing`]; everything else is fixed.

use unicode_segmentation::UnicodeSegmentation as _;

use super::page::{Colour, Pt};
use crate::handout::{Detail, Handout, SectionKind};
use crate::request::{Paper, Size};

/// Points in `length` millimetres.
pub const fn mm(length: f32) -> Pt {
    length * 72.0 / 25.4
}

/// Width and height of a paper.
pub fn paper_size(paper: Paper) -> (Pt, Pt) {
    match paper {
        Paper::A4 => (mm(210.0), mm(297.0)),
        Paper::Letter => (mm(215.9), mm(279.4)),
        Paper::A5 => (mm(148.0), mm(210.0)),
    }
}

/// How many times larger than in this module everything is drawn: letters, gaps, marks and rules, but not the white at
/// the edges of the paper. Body text of 18 and 24 points is what large and giant print are (RNIB, "Clear print").
pub fn enlargement(size: Size) -> f32 {
    match size {
        Size::Normal => 1.0,
        Size::Large => 1.5,
        Size::Giant => 2.0,
    }
}

/// Distances from the edges of the paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Edges {
    /// White on every side of the body.
    pub margin: Pt,
    /// Upper edge of a letterhead, which reaches into the white above the body: the first page has no running header.
    pub letterhead: Pt,
    /// Baseline of the running header under the upper edge.
    pub header: Pt,
    /// Baseline of the footer above the lower edge: its descenders stay clear of what printers cannot reach.
    pub footer: Pt,
}

impl Edges {
    /// The same distances on a paper that will be enlarged by `enlargement`.
    pub fn divided_by(self, enlargement: f32) -> Edges {
        Edges {
            margin: self.margin / enlargement,
            letterhead: self.letterhead / enlargement,
            header: self.header / enlargement,
            footer: self.footer / enlargement,
        }
    }
}

/// The edges of a paper. A hand holding the sheet covers no text, and every office printer can print there; half a sheet
/// has three quarters of the white.
pub fn edges(paper: Paper) -> Edges {
    let share = if paper == Paper::A5 { 0.75 } else { 1.0 };
    Edges {
        margin: mm(20.0) * share,
        letterhead: mm(12.0) * share,
        header: mm(14.5) * share,
        footer: mm(11.9) * share,
    }
}

/// White under a letterhead, however tight the spacing is.
pub const LETTERHEAD_FOOT: Pt = 2.0;
/// The most that a logo takes.
pub const LOGO_WIDTH: Pt = mm(50.0);
pub const LOGO_HEIGHT: Pt = mm(18.0);
/// Least width of a QR code with the white round it, and of one of its modules.
pub const QR_SIZE: Pt = mm(18.0);
pub const QR_MODULE: Pt = mm(0.4);
/// Between two texts of a row of the letterhead, and beside its pictures.
pub const BESIDE: Pt = mm(5.0);

/// Body text: the least that large-print advice for patients allows.
pub const BODY: Pt = 12.0;
/// Section headings.
pub const HEADING: Pt = 13.5;
/// Headings of groups, bold.
pub const SUBHEADING: Pt = 12.0;
/// Title of the sheet, largest first; the first size at which it takes one line is used, else the last.
pub const TITLES: [Pt; 3] = [23.0, 20.0, 18.0];
/// The clinic's name in the letterhead, and what stands under it.
pub const CLINIC_NAME: Pt = 14.0;
pub const CLINIC_DETAIL: Pt = 9.5;
/// Table cells: columns are narrow, and a table is looked up rather than read.
pub const TABLE: Pt = 11.0;
/// Running header and footer: the least size of anything on the sheet.
pub const SMALL: Pt = 8.8;

/// Most letters and digits in a line: beyond that the eye loses the next line.
pub const LETTERS: usize = 75;

/// How many letters and digits a text has, as a reader counts them: a letter with its vowel signs is one; spaces and
/// punctuation are none.
pub fn letters(text: &str) -> usize {
    let letters = text.graphemes(true);
    letters
        .filter(|g| g.contains(char::is_alphanumeric))
        .count()
}

/// Room for the marks at the start side of list items; other text of a section starts at the same edge.
pub const GUTTER: Pt = mm(6.5);
/// The middle of a mark in the gutter: nearer to its text than to the edge.
pub const MARK: Pt = GUTTER * 0.42;
/// A mark's square, as a share of the size of the letters beside it.
pub const MARK_SIZE: f32 = 0.72;
/// Distance between the edge of a frame and its text.
pub const FRAME_SIDE: Pt = mm(4.0);
/// The bar at the start side of a callout.
pub const CALLOUT_BAR: Pt = mm(1.6);
/// Ordinary frame.
pub const FRAME_LINE: Pt = mm(0.4);
/// Between the middles of the two outlines of a double frame.
pub const BETWEEN_OUTLINES: Pt = mm(0.9);
/// Heavy frame, for the signs that mean help is needed.
pub const URGENT_LINE: Pt = mm(0.9);
/// Thin rules between rows and groups.
pub const RULE: Pt = mm(0.25);
/// Distance between a cell's text and the column rule.
pub const CELL_SIDE: Pt = mm(1.8);
/// Between two particulars, and between two write-in lines of a row.
pub const BETWEEN: Pt = mm(6.0);
/// Shortest line that a hand can write on.
pub const WRITE_LINE: Pt = mm(40.0);
/// The least where two stand in one row: a phone number of twelve digits in a small hand.
pub const SHORT_WRITE_LINE: Pt = mm(30.0);
/// A written line needs more height than a printed one.
pub const WRITE_EXTRA: Pt = 5.0;

/// So does a signature, and more.
pub const SIGN_EXTRA: Pt = 18.0;

/// Text. Not pure black: less glare on glossy paper, still over 15:1.
pub const INK: Colour = Colour(0x1a, 0x1a, 0x1a);
/// Headings and marks of facts; 9:1 on white.
pub const TEAL: Colour = Colour(0x0f, 0x4c, 0x5c);
/// Warnings; 9:1 on white.
pub const RED: Colour = Colour(0x8c, 0x1c, 0x13);
/// Small print; 7:1 on white.
pub const GREY: Colour = Colour(0x55, 0x55, 0x55);
/// Thin rules; carries no text.
pub const LINE_GREY: Colour = Colour(0x80, 0x80, 0x80);
/// Behind callouts and table heads; may vanish on a bad printer without loss.
pub const TINT: Colour = Colour(0xee, 0xf4, 0xf5);

/// The tint that goes with an accent: so much white that letters in the darkest and in the accent itself stay readable,
/// which [`crate::clinic`] holds every accent to.
pub fn tint(accent: Colour) -> Colour {
    if accent == TEAL {
        return TINT;
    }
    let Colour(red, green, blue) = accent;
    let mixed =
        |channel: u8| (f32::from(channel) * TINT_SHARE + 255.0 * (1.0 - TINT_SHARE)).round();
    // Between the channel and 255.
    let [red, green, blue] = [red, green, blue].map(|channel| mixed(channel) as u8);
    Colour(red, green, blue)
}

/// The share of the accent in its tint: that of [`TEAL`] in [`TINT`].
const TINT_SHARE: f32 = 0.07;
/// Letters on a dark bar.
pub const WHITE: Colour = Colour(0xff, 0xff, 0xff);

/// How much air a page has. Line breaks do not depend on it, so that trying several costs only additions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spacing {
    /// Distance of two baselines of body text as a multiple of the size.
    pub leading: f32,
    /// Multiplies every vertical gap and padding.
    pub gaps: f32,
}

/// The spacing of the urgent section and that of all the rest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spacings {
    pub body: Spacing,
    pub urgent: Spacing,
}

/// What may happen to the urgent section's frame at the foot of a page. Every other frame stays whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frames {
    /// It moves to the next page.
    Whole,
    /// It is closed between two of its groups and opened again.
    Groups,
    /// It is closed anywhere and opened again.
    Split,
}

/// From the roomiest to the tightest. Vazirmatn's letters with marks above and below need 1.24 of the size; the last step
/// goes under that for the rare sheet that would need one more page for a line or two, and a mark may come near one of
/// the line above.
pub const SPACINGS: [Spacing; 9] = [
    Spacing {
        leading: 1.50,
        gaps: 1.0,
    },
    Spacing {
        leading: 1.45,
        gaps: 0.9,
    },
    Spacing {
        leading: 1.41,
        gaps: 0.8,
    },
    Spacing {
        leading: 1.37,
        gaps: 0.7,
    },
    Spacing {
        leading: 1.33,
        gaps: 0.58,
    },
    Spacing {
        leading: 1.29,
        gaps: 0.45,
    },
    Spacing {
        leading: 1.26,
        gaps: 0.32,
    },
    Spacing {
        leading: 1.24,
        gaps: 0.24,
    },
    Spacing {
        leading: 1.22,
        gaps: 0.18,
    },
];

/// Lines of large letters need less air for their size.
pub const LARGE_LEADING: f32 = 1.28;

impl Spacing {
    /// The one with less leading.
    pub fn tighter_of(self, other: Spacing) -> Spacing {
        if self.leading < other.leading {
            self
        } else {
            other
        }
    }

    /// Height of a line of letters of `size`.
    pub fn line(self, size: Pt) -> Pt {
        if size > HEADING {
            size * LARGE_LEADING
        } else {
            size * self.leading
        }
    }
}

/// Pages that a detail level may take on whole sheets, in one language and in letters of normal size; `None` when it may
/// take as many as it needs.
pub fn page_budget(handout: &Handout, paper: Paper, size: Size) -> Option<usize> {
    if paper == Paper::A5 || size != Size::Normal || handout.with.is_some() {
        return None;
    }
    let kind = handout.sections.last().map(|section| section.kind);
    let more = usize::from(kind == Some(SectionKind::Acknowledgement));
    match handout.detail {
        Detail::Brief => Some(2 + more),
        Detail::Standard => Some(4 + more),
        Detail::Full => None,
    }
}

/// The timeline. It is as low as its letters allow, because on a full sheet it takes the place of air.
pub mod picture {
    use super::Pt;
    use crate::layout::fonts::{ASCENT, DESCENT};

    /// Its letters: labels of a word or two, which the sentences repeat in the size of the body.
    pub const SIZE: Pt = 9.5;
    /// Distance of two baselines.
    pub const LINE: Pt = SIZE * 1.24;
    /// Above and below the letters of a bar.
    pub const PADDING: Pt = 0.4;
    /// Between two rows of bars.
    pub const GAP: Pt = 1.6;
    /// Between two labels that stand side by side.
    pub const SIDE: Pt = 4.0;
    /// Between two labels of a bar: a space of its letters.
    pub const SPACE: Pt = SIZE * 0.26;
    /// Room for the mark at the start of a bar, and the middle of the mark.
    pub const GUTTER: Pt = 14.0;
    pub const MARK: Pt = 7.5;
    pub const AXIS: Pt = 1.0;
    pub const TICK: Pt = 2.5;
    pub const GRID: Pt = 0.35;
    pub const OUTLINE: Pt = 0.8;
    /// The heavy line at which what is not to be done ends.
    pub const STOP: Pt = 2.6;
    /// White between the end of a bar and the next.
    pub const APART: Pt = 1.6;
    /// The point of a bar that goes on.
    pub const POINT: Pt = 7.0;
    pub const RADIUS: Pt = 4.0;
    /// Shares of a step behind the last one: for what goes on, and for half of the name where nothing does.
    pub const TAIL: f32 = 0.6;
    pub const SHORT_TAIL: f32 = 0.4;

    /// Distance of a baseline from the upper edge of its line.
    pub fn baseline() -> Pt {
        (LINE + (ASCENT - DESCENT) * SIZE) / 2.0
    }

    /// Height of a bar with so many lines.
    pub fn bar(lines: usize) -> Pt {
        lines as Pt * LINE + 2.0 * PADDING
    }

    /// What of a bar's length is not for its letters.
    pub fn taken(goes_on: bool) -> Pt {
        GUTTER + if goes_on { POINT } else { STOP + APART } + SIDE / 2.0
    }
}

/// Vertical gaps at [`Spacing::gaps`] 1.
pub mod gap {
    use super::Pt;

    /// Above a section's heading.
    pub const SECTION: Pt = 15.0;
    /// Between two groups of a section.
    pub const GROUP: Pt = 7.0;
    /// Between paragraphs, and between a heading and its text.
    pub const BLOCK: Pt = 3.5;
    /// Between list items.
    pub const ITEM: Pt = 2.0;
    /// Above and below the text of a frame.
    pub const FRAME: Pt = 7.0;
    /// Around a frame, outside.
    pub const AROUND: Pt = 9.0;
    /// Above and below the text of a table cell.
    pub const CELL: Pt = 3.0;
    /// Between a letterhead and the rule under it.
    pub const LETTERHEAD: Pt = 4.0;
    /// Above and below the particulars.
    pub const PARTICULARS: Pt = 4.0;
}
