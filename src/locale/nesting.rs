//! Whether the placeables of a message file stand too deep in one another: a text in, the place of the first that does
//! out.
//!
//! Fluent's parser calls itself for each placeable in a placeable and for each function in a function, so that a file of
//! opening brackets alone would end the program. Here brackets are counted without understanding the file, and never
//! below what the parser would do: a closing bracket does not count where it may stand in a text between quotation
//! marks. A new count begins only where the parser certainly does: at `id =`, which nothing inside a placeable can be,
//! and at a comment.

use std::borrow::Cow;

use crate::catalog::limits;

/// Functions in one message; each may stand in another.
const FUNCTIONS: usize = 100;

/// The byte offset of the line at which there are too many, if there is one.
pub fn beyond(text: &str) -> Option<usize> {
    let (mut depth, mut functions, mut start) = (0_usize, 0_usize, 0);
    for line in text.split_inclusive('\n') {
        if begins_entry(line) {
            (depth, functions) = (0, 0);
        }
        if !line.starts_with('#') {
            let line = without_quoted_characters(line);
            let quoted = line.contains('"');
            let mut before = ' ';
            for c in line.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if !quoted => depth = depth.saturating_sub(1),
                    '(' if is_in_function_name(before) => functions += 1,
                    _ => {}
                }
                if depth > limits::NESTING || functions > FUNCTIONS {
                    return Some(start);
                }
                if !c.is_whitespace() {
                    before = c;
                }
            }
        }
        start += line.len();
    }
    None
}

fn is_in_function_name(c: char) -> bool {
    c.is_ascii_uppercase() || c.is_ascii_digit() || matches!(c, '_' | '-')
}

/// Whether the line is a comment, or `id =` or `-id =`.
pub(super) fn begins_entry(line: &str) -> bool {
    if line.starts_with('#') {
        return true;
    }
    let id = line.strip_prefix('-').unwrap_or(line);
    if !id.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return false;
    }
    let in_id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    id.trim_start_matches(in_id).trim_start().starts_with('=')
}

/// The line without placeables of a character between quotation marks, such as `{"\u2066"}`: whether the parser is in a
/// text or between quotation marks before them, it is as deep after them.
fn without_quoted_characters(line: &str) -> Cow<'_, str> {
    if !line.contains('"') {
        return line.into();
    }
    let mut rest = line;
    let mut kept = String::with_capacity(line.len());
    while let Some(at) = rest.find('{') {
        let (before, from) = rest.split_at(at);
        kept.push_str(before);
        rest = match quoted_character(from) {
            Some(after) => after,
            None => {
                kept.push('{');
                &from[1..]
            }
        };
    }
    kept.push_str(rest);
    kept.into()
}

/// What follows a placeable of a text without brackets and quotation marks in it.
fn quoted_character(from: &str) -> Option<&str> {
    let inner = from
        .strip_prefix('{')?
        .trim_start_matches(' ')
        .strip_prefix('"')?;
    let (quoted, after) = inner.split_once('"')?;
    let plain = !quoted.contains(['{', '}', '(', ')']) && !quoted.ends_with('\\');
    let after = after.trim_start_matches(' ').strip_prefix('}')?;
    plain.then_some(after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_is_not_too_deep() {
        let message = "a = { PLURAL($n) ->\n    [one] { $n -> [1] {-t} *[other] {\"\\u2066\"}x{\"\\u2069\"} }\n   *[other] the \"name\" { $n }\n}\n";
        assert_eq!(beyond(&message.repeat(500)), None);
        assert_eq!(
            beyond("# {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{\na = b\n"),
            None
        );
    }

    #[test]
    fn what_would_end_the_parser_is() {
        for begin in ["{", "{ \"}\" {", "{\n{\n", "{ A(", "{ $a ->\n*[x] ) "] {
            let text = format!("ok = yes\na = {}", begin.repeat(2000));
            let found = beyond(&text);
            assert!(found.is_some_and(|at| at >= 9), "{begin}: {found:?}");
        }
    }
}
