//! What is not of the language in a right-to-left message: options, commands, keys and files, each kept in one piece from
//! left to right. Whoever translates need not think of it.

use std::fmt::Display;

use crate::characters::without_isolates;
use crate::handout::Direction;
use crate::text::bidi::{PDI, is_isolate};
use crate::ui;

const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';

/// A path or a place, to stand beside a message.
pub fn code(text: impl Display) -> String {
    match ui::spoken().1 {
        Direction::Ltr => text.to_string(),
        Direction::Rtl => format!("{LEFT_TO_RIGHT_ISOLATE}{text}{PDI}"),
    }
}

/// A right-to-left text with isolates round each run of Latin letters, digits and signs. What is isolated stays as it is.
pub fn isolated(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 32);
    let mut run = String::new();
    let mut depth = 0_usize;
    for c in text.chars() {
        if depth == 0 && is_of_code(c) {
            run.push(c);
            continue;
        }
        push_run(&run, &mut out);
        run.clear();
        if is_isolate(c) {
            depth = match c {
                PDI => depth.saturating_sub(1),
                _ => depth + 1,
            };
        }
        out.push(c);
    }
    push_run(&run, &mut out);
    out
}

/// Lines of a help text: commands and options isolated, and the columns they are in kept.
pub fn isolated_lines(text: &str) -> String {
    // A line may end within what was isolated.
    let text = without_isolates(text);
    let lines: Vec<String> = text.lines().map(isolated).collect();
    lines.join("\n")
}

fn is_of_code(c: char) -> bool {
    matches!(c, ' '..='~' | '…')
}

/// Puts isolates round a run. A bracket whose other half is elsewhere is one of the sentence, and parts it.
fn push_run(run: &str, out: &mut String) {
    let mut start = 0;
    for at in lone_brackets(run) {
        push_code(&run[start..at], out);
        out.push_str(&run[at..=at]);
        start = at + 1;
    }
    push_code(&run[start..], out);
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

/// Puts isolates round what is no blank and no stop of the sentence.
fn push_code(run: &str, out: &mut String) {
    let bare = run.trim_start_matches([' ', ':', ',', '!']);
    let start = run.len() - bare.len();
    let bare = bare.trim_end_matches([' ', ':', ',', '.', '!']);
    let is_code = bare.contains(|c: char| c.is_ascii_alphanumeric())
        && bare.contains(|c: char| !c.is_ascii_digit());
    if !is_code {
        out.push_str(run);
        return;
    }
    out.push_str(&run[..start]);
    out.push(LEFT_TO_RIGHT_ISOLATE);
    out.push_str(bare);
    out.push(PDI);
    out.push_str(&run[start + bare.len()..]);
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
    fn numbers_alone_and_what_is_isolated_are_left() {
        assert_eq!(seen("من 1 إلى 99"), "من 1 إلى 99");
        assert_eq!(seen("في \u{2068}a b\u{2069} هنا"), "في ⟨a b⟩ هنا");
    }
}
