//! What is not of the language in a right-to-left message: options, commands, keys and files, each kept in one piece from
//! left to right. Whoever translates need not think of it.

use std::fmt::Display;

use unicode_bidi::{BidiClass, bidi_class};

use crate::characters::without_isolates;
use crate::handout::Direction;
use crate::text::bidi::{PDI, is_isolate};
use crate::text::terminal::is_rtl;
use crate::ui;

const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';

/// A path or a place, to stand beside a message.
pub fn code(text: impl Display) -> String {
    match ui::spoken().1 {
        Direction::Ltr => text.to_string(),
        Direction::Rtl => format!("{LEFT_TO_RIGHT_ISOLATE}{text}{PDI}"),
    }
}

/// A right-to-left text with isolates round each run of Latin letters, digits and signs. What is isolated stays as it is,
/// and is one with the command, option or key that it stands in or beside: a command falls apart otherwise.
pub fn isolated(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 32);
    let mut parts: Vec<Part<'_>> = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            c if is_isolate(c) && c != PDI => isolate_length(rest),
            c if is_of_code(c) => run_length(rest),
            c => {
                push_parts(&parts, &mut out);
                parts.clear();
                out.push(c);
                rest = &rest[c.len_utf8()..];
                continue;
            }
        };
        let (part, left) = rest.split_at(length);
        match is_isolate(first) {
            true => parts.push(Part::Isolate(part)),
            false => parts.extend(parts_of(part)),
        }
        rest = left;
    }
    push_parts(&parts, &mut out);
    out
}

/// As far as an isolate goes that a text begins with.
fn isolate_length(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices().filter(|(_, c)| is_isolate(*c)) {
        match c {
            PDI => depth = depth.saturating_sub(1),
            _ => depth += 1,
        }
        if depth == 0 {
            return at + c.len_utf8();
        }
    }
    text.len()
}

fn run_length(text: &str) -> usize {
    text.find(|c| !is_of_code(c)).unwrap_or(text.len())
}

/// Lines of a help text: commands and options isolated, and the columns they are in kept.
pub fn isolated_lines(text: &str) -> String {
    // A line may end within what was isolated.
    let text = without_isolates(text);
    let lines: Vec<String> = text.lines().map(isolated).collect();
    lines.join("\n")
}

/// Letters of a name such as Türkçe are beyond ASCII, and their accents may stand by themselves.
fn is_of_code(c: char) -> bool {
    let is_accent = matches!(c, '\u{300}'..='\u{36f}');
    matches!(c, ' '..='~' | '…') || is_accent || bidi_class(c) == BidiClass::L
}

/// A piece of what is no right-to-left text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part<'a> {
    /// A command, an option, a key, a name.
    Code(&'a str),
    /// Digits or signs alone.
    Sign(&'a str),
    /// Blanks and stops, and a bracket whose other half is elsewhere: they belong to the sentence.
    Sentence(&'a str),
    /// A variable.
    Isolate(&'a str),
}

impl<'a> Part<'a> {
    fn text(self) -> &'a str {
        match self {
            Part::Code(text) | Part::Sign(text) | Part::Sentence(text) | Part::Isolate(text) => {
                text
            }
        }
    }

    /// Whether a variable may stand right behind it that is written from right to left, such as a folder's name.
    fn is_command(self) -> bool {
        matches!(self, Part::Code(code) if code.starts_with("handout ") || code.contains("--"))
    }
}

/// The parts of a run of Latin letters, digits and signs.
fn parts_of(run: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut start = 0;
    for at in lone_brackets(run) {
        parts.extend(piece(&run[start..at]));
        parts.push(Part::Sentence(&run[at..=at]));
        start = at + 1;
    }
    parts.extend(piece(&run[start..]));
    parts
}

/// What is no blank and no stop of the sentence, with those before and behind it.
fn piece(run: &str) -> impl Iterator<Item = Part<'_>> {
    let mut bare = run.trim_start_matches([' ', ':', ',', '!']);
    // The end of a sentence, and not the begin of a name such as `.pdf`.
    while let Some(next) = bare.strip_prefix(". ") {
        bare = next.trim_start_matches([' ', ':', ',', '!']);
    }
    let (before, rest) = run.split_at(run.len() - bare.len());
    let bare = rest.trim_end_matches([' ', ':', ',', '.', '!']);
    let (bare, behind) = rest.split_at(bare.len());
    let is_code =
        bare.contains(char::is_alphanumeric) && bare.contains(|c: char| !c.is_ascii_digit());
    let bare = match is_code {
        true => Part::Code(bare),
        false => Part::Sign(bare),
    };
    let parts = [Part::Sentence(before), bare, Part::Sentence(behind)];
    parts.into_iter().filter(|part| !part.text().is_empty())
}

/// Writes parts, with isolates round those that are code.
fn push_parts(parts: &[Part<'_>], out: &mut String) {
    let mut at = 0;
    while at < parts.len() {
        let count = chain(&parts[at..]);
        let texts = parts[at..at + count.max(1)].iter().map(|part| part.text());
        if count > 0 {
            out.push(LEFT_TO_RIGHT_ISOLATE);
            out.extend(texts);
            out.push(PDI);
        } else {
            out.extend(texts);
        }
        at += count.max(1);
    }
}

/// How many of the first parts are one code: none where they begin with something else.
fn chain(parts: &[Part<'_>]) -> usize {
    let mut count = 0;
    let mut before = None;
    let mut has_code = false;
    for (i, part) in parts.iter().enumerate() {
        match part {
            // A number before a word, such as that of a line, is part of it as in any left-to-right text.
            Part::Sign(_) if i == 0 => return 0,
            Part::Sign(_) => {}
            Part::Sentence(text) if i > 0 && text.trim().is_empty() => {}
            // What stands between a file and its line.
            Part::Sentence(text) if i > 0 && !text.contains(' ') && parts.len() > i + 1 => {}
            Part::Sentence(_) => break,
            Part::Isolate(text) => {
                let is_rtl = text.contains(is_rtl);
                if is_rtl && !before.is_some_and(Part::is_command) {
                    break;
                }
                count = i + 1;
            }
            Part::Code(_) => {
                has_code = true;
                count = i + 1;
            }
        }
        if !matches!(part, Part::Sentence(_)) {
            before = Some(*part);
        }
    }
    if has_code { count } else { 0 }
}

/// Places of brackets without their other half.
fn lone_brackets(run: &str) -> Vec<usize> {
    let mut open = Vec::new();
    let mut lone = Vec::new();
    for (at, c) in run.char_indices() {
        match c {
            '(' | '[' => open.push((at, c)),
            ')' | ']' => {
                let half = if c == ')' { '(' } else { '[' };
                match open.last() {
                    Some((_, last)) if *last == half => drop(open.pop()),
                    _ => lone.push(at),
                }
            }
            _ => {}
        }
    }
    lone.extend(open.into_iter().map(|(at, _)| at));
    lone.sort_unstable();
    lone
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The isolates as brackets that can be seen.
    fn seen(text: &str) -> String {
        let text = isolated(text).replace(['\u{2066}', '\u{2068}'], "⟨");
        text.replace(PDI, "⟩")
    }

    #[test]
    fn options_and_commands_are_isolated_as_a_whole() {
        assert_eq!(seen("استخدم --force هنا"), "استخدم ⟨--force⟩ هنا");
        assert_eq!(
            seen("الأمر «handout goals --json»."),
            "الأمر «⟨handout goals --json⟩»."
        );
        assert_eq!(
            seen("مثل --printer ipp://h/ipp."),
            "مثل ⟨--printer ipp://h/ipp⟩."
        );
        assert_eq!(seen("«name = \"…\"»"), "«⟨name = \"…\"⟩»");
        assert_eq!(seen("«+966 11 555»"), "«⟨+966 11 555⟩»");
    }

    #[test]
    fn stops_and_brackets_of_the_sentence_stay_outside() {
        assert_eq!(seen("خطأ: PDF، ثم"), "خطأ: ⟨PDF⟩، ثم");
        assert_eq!(
            seen("حدود PostScript (CFF)، ثم"),
            "حدود ⟨PostScript (CFF)⟩، ثم"
        );
        assert_eq!(
            seen("الخط (OS/2 fsType 2) هنا"),
            "الخط ⟨(OS/2 fsType 2)⟩ هنا"
        );
        assert_eq!(seen("(في Inkscape)"), "(في ⟨Inkscape⟩)");
        assert_eq!(
            seen("ورق a4] [القيم: a4, a5]"),
            "ورق ⟨a4⟩] [القيم: ⟨a4, a5⟩]"
        );
    }

    #[test]
    fn a_command_is_one_with_its_variables() {
        let seen_with = |text: &str| seen(&text.replace('<', "\u{2068}").replace('>', "\u{2069}"));
        assert_eq!(
            seen_with("شغّل «handout check --data <zzz>»"),
            "شغّل «⟨handout check --data ⟨zzz⟩⟩»"
        );
        assert_eq!(
            seen_with("شغّل «handout check --data <مجلد>»"),
            "شغّل «⟨handout check --data ⟨مجلد⟩⟩»"
        );
        assert_eq!(
            seen_with("ابتداءً من --detail <brief>، ثم"),
            "ابتداءً من ⟨--detail ⟨brief⟩⟩، ثم"
        );
        assert_eq!(seen_with("«<key> = true»"), "«⟨⟨key⟩ = true⟩»");
        assert_eq!(
            seen_with("في locales/<ar>/<hair>.ftl: خطأ"),
            "في ⟨locales/⟨ar⟩/⟨hair⟩.ftl⟩: خطأ"
        );
        assert_eq!(seen_with("اضغط Enter. Esc يرجع"), "اضغط ⟨Enter. Esc⟩ يرجع");
        assert_eq!(seen_with("الأول. Esc يرجع"), "الأول. ⟨Esc⟩ يرجع");
        // A sentence beside a name is none of it, and two variables are two.
        assert_eq!(seen_with("PDF <هذا> هنا"), "⟨PDF⟩ ⟨هذا⟩ هنا");
        assert_eq!(seen_with("من <a> <b>: <c>, --x"), "من ⟨a⟩ ⟨b⟩: ⟨c⟩, ⟨--x⟩");
    }

    #[test]
    fn letters_beyond_ascii_stay_in_their_word() {
        assert_eq!(
            seen("الأمر --own-name Türkçe --data mine"),
            "الأمر ⟨--own-name Türkçe --data mine⟩"
        );
    }

    #[test]
    fn numbers_alone_and_what_is_isolated_are_left() {
        assert_eq!(seen("من 1 إلى 99"), "من 1 إلى 99");
        assert_eq!(seen("في \u{2068}a b\u{2069} هنا"), "في ⟨a b⟩ هنا");
    }
}
