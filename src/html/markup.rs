//! Texts to HTML: a text with isolation marks in, escaped markup with `bdi` elements out.
//!
//! Nothing else in [`super`] writes a text of the handout into the page.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::characters::{is_isolate, without_isolates};
use crate::handout::{Direction, Language};
use crate::layout::Weight;
use crate::locale::format::{digit_of, is_digit};
use crate::text::bidi::{PDI, needed_isolates};

/// Characters that each weight of the page's fonts must have.
#[derive(Debug, Clone, Default)]
pub struct Letters {
    pub regular: BTreeSet<char>,
    pub bold: BTreeSet<char>,
}

impl Letters {
    /// Notes what `text` needs.
    pub fn add(&mut self, weight: Weight, text: &str) {
        let set = match weight {
            Weight::Regular => &mut self.regular,
            Weight::Bold => &mut self.bold,
        };
        set.extend(text.chars().filter(|&c| !is_isolate(c)));
    }
}

/// `text` as the content of an element, or as the value of an attribute in double quotation marks.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    text.chars().for_each(|c| escape(c, &mut out));
    out
}

fn escape(c: char, out: &mut String) {
    match c {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '"' => out.push_str("&quot;"),
        '\'' => out.push_str("&#39;"),
        _ => out.push(c),
    }
}

/// `text` without the marks that steer its direction, for where an element cannot stand: the title of a window.
pub fn bare(text: &str) -> String {
    escaped(&without_isolates(text))
}

/// The attributes of an element in another language than what it stands in.
pub fn language(language: Option<&Language>) -> String {
    language.map_or(String::new(), |language| {
        let tag = escaped(&language.tag);
        format!(" lang=\"{tag}\" dir=\"{}\"", direction(language.direction))
    })
}

fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}

/// A sentence in a paragraph of `direction`: the isolates that the text output keeps are `bdi` elements, and phones that
/// it names can be called.
pub fn sentence(text: &str, direction: Direction, phones: &[String]) -> String {
    with_isolates(&needed_isolates(text, direction), phones)
}

/// A value behind its label: it has all isolates that it came with, for what stands before it is not known here.
pub fn value(text: &str) -> String {
    with_isolates(text, &[])
}

/// A phone number as a link that calls it.
pub fn phone(text: &str) -> String {
    let shown = escaped(&without_isolates(text));
    match dialled(text) {
        Some(number) => format!("<a href=\"tel:{number}\"><bdi dir=\"ltr\">{shown}</bdi></a>"),
        None => value(text),
    }
}

/// What a telephone dials for a number (RFC 3966): digits in Western form, no spaces.
fn dialled(text: &str) -> Option<String> {
    let (number, extension) = text.split_once("ext.").unwrap_or((text, ""));
    let western = |text: &str| -> String {
        let kept = text
            .chars()
            .filter_map(|c| digit_of(c).and_then(|digit| char::from_digit(digit as u32, 10)));
        kept.collect()
    };
    let digits = western(number);
    if digits.is_empty() {
        return None;
    }
    let plus = if number.contains('+') { "+" } else { "" };
    let extension = match western(extension) {
        none if none.is_empty() => String::new(),
        extension => format!(";ext={extension}"),
    };
    Some(format!("{plus}{digits}{extension}"))
}

/// Digits that a phone must have to be found inside a sentence: a shorter one may be a number of minutes.
const LEAST_DIGITS: usize = 6;

/// Whether a phone is long enough to be found inside a sentence.
pub fn is_found_in_sentences(phone: &str) -> bool {
    phone.chars().filter(|&c| is_digit(c)).count() >= LEAST_DIGITS
}

fn with_isolates(text: &str, phones: &[String]) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut open = 0;
    let mut rest = text;
    let mut before = None;
    while let Some(c) = rest.chars().next() {
        let alone = !before.is_some_and(is_digit);
        let found = phones.iter().find(|phone| {
            let after = rest.strip_prefix(phone.as_str());
            alone && after.is_some_and(|after| !after.starts_with(is_digit))
        });
        if let Some(found) = found {
            out.push_str(&phone(found));
            rest = &rest[found.len()..];
            before = found.chars().next_back();
            continue;
        }
        match c {
            '\u{2066}' => out.push_str("<bdi dir=\"ltr\">"),
            '\u{2067}' => out.push_str("<bdi dir=\"rtl\">"),
            '\u{2068}' => out.push_str("<bdi>"),
            PDI if open > 0 => out.push_str("</bdi>"),
            // An end without a beginning ends nothing.
            PDI => {}
            _ => escape(c, &mut out),
        }
        match c {
            PDI => open = usize::saturating_sub(open, 1),
            _ if is_isolate(c) => open += 1,
            _ => {}
        }
        before = Some(c);
        rest = &rest[c.len_utf8()..];
    }
    for _ in 0..open {
        out.push_str("</bdi>");
    }
    out
}

/// `text` in quotation marks as a string of a style sheet. Every character but letters, digits and spaces is written by
/// its number, so that none can end the string or the element that the sheet is in.
pub fn style_string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        if c.is_alphanumeric() || c == ' ' {
            out.push(c);
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "\\{:x} ", c as u32);
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_a_text_is_text() {
        let text = value("\u{2068}<script>alert('1')</script> & \"x\u{2069}");
        assert_eq!(
            text,
            "<bdi>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;x</bdi>"
        );
        assert_eq!(
            style_string("a\"</style>\\"),
            "\"a\\22 \\3c \\2f style\\3e \\5c \""
        );
    }

    #[test]
    fn isolates_that_do_not_match_close_all_the_same() {
        assert_eq!(value("\u{2069}a\u{2068}b"), "a<bdi>b</bdi>");
        assert_eq!(
            value("\u{2067}a\u{2069}\u{2066}b\u{2069}"),
            "<bdi dir=\"rtl\">a</bdi><bdi dir=\"ltr\">b</bdi>"
        );
    }

    #[test]
    fn a_phone_is_dialled_in_western_digits() {
        for (phone, number) in [
            ("+966 11 555 0100", Some("+966115550100")),
            ("\u{2068}۰۲۱ ۵۵۵ ۰۱۰۰\u{2069}", Some("0215550100")),
            ("(011) 555-0100 ext. 12", Some("0115550100;ext=12")),
            ("997", Some("997")),
            ("—", None),
        ] {
            assert_eq!(dialled(phone).as_deref(), number, "{phone}");
        }
    }

    #[test]
    fn a_phone_inside_a_sentence_is_a_link_and_a_part_of_a_number_is_none() {
        let phones = ["555 0100".to_owned()];
        let text = sentence("Call \u{2068}555 0100\u{2069}.", Direction::Ltr, &phones);
        assert_eq!(
            text,
            "Call <a href=\"tel:5550100\"><bdi dir=\"ltr\">555 0100</bdi></a>."
        );
        let text = sentence("Number 1555 01000", Direction::Ltr, &phones);
        assert_eq!(text, "Number 1555 01000");
    }
}
