//! Characters that steer a text without being seen, and what may be done with each (UAX #9; Unicode, chapter 23).

use crate::message;
use crate::ui::Message;

/// Isolates and their end: they keep a number or a name in its place, and are allowed in content.
pub fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// A text for a machine to read, or for where nothing steers its direction.
pub fn without_isolates(text: &str) -> String {
    text.replace(is_isolate, "")
}

/// Characters that are refused in names and in content, because they can make a sheet show something else than it
/// holds: control characters, line breaks, marks, embeddings and overrides of direction, and letters without width
/// that nobody sees. Isolates are refused in names only; the half-space and the joiner belong to names and words.
pub fn is_refused(c: char) -> bool {
    c.is_control()
        || is_isolate(c)
        || matches!(
            c,
            '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{feff}'
        )
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{fff9}'..='\u{fffb}')
        || matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}')
}

/// What a refused character is, for an error.
fn name_of(c: char) -> Message {
    match c {
        '\t' => message!("character-tab"),
        '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' => message!("character-line-break"),
        '\u{200e}' | '\u{200f}' | '\u{61c}' => message!("character-direction-mark"),
        '\u{202a}' | '\u{202b}' | '\u{202c}' => message!("character-direction-embedding"),
        '\u{202d}' | '\u{202e}' => message!("character-direction-override"),
        '\u{2066}'..='\u{2069}' => message!("character-direction-isolate"),
        '\u{feff}' => message!("character-byte-order-mark"),
        _ if c.is_control() => message!("character-control"),
        _ => message!("character-invisible"),
    }
}

/// A refused character, for an error: `U+202E (direction override)`.
pub fn named(c: char) -> Message {
    let code = format!("U+{:04X}", c as u32);
    message!("refused-character", code, name = name_of(c))
}

/// The first character of a content text that is refused there, as an error names it.
pub fn refused_in_content(text: &str) -> Option<Message> {
    let c = text.chars().find(|&c| is_refused(c) && !is_isolate(c))?;
    Some(named(c))
}

/// A text from the command line with what a terminal would act on shown as U+ codes.
pub fn visible(text: &str) -> String {
    let show = |c: char| match is_refused(c) {
        true => format!("<U+{:04X}>", c as u32),
        false => c.to_string(),
    };
    text.chars().map(show).collect()
}
