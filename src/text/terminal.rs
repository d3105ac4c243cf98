//! The handout on a terminal: the lines of [`super::lines`] with colour by their role.

use crate::handout::Handout;
use crate::text::lines::{Role, lines};

/// The handout for a terminal of `columns`; with `colour`, headings and warnings stand out (ECMA-48, SGR).
pub fn render(handout: &Handout, columns: usize, colour: bool) -> String {
    let mut out = String::new();
    for line in lines(handout, columns) {
        let text = line.text.trim_end();
        match style(line.role) {
            Some(style) if colour && !text.is_empty() => {
                out.push_str(&format!("\x1b[{style}m{text}\x1b[0m\n"));
            }
            _ => {
                out.push_str(text);
                out.push('\n');
            }
        }
    }
    out
}

/// SGR parameters: weight first, colour only beside it, so that nothing is lost without colour.
fn style(role: Role) -> Option<&'static str> {
    match role {
        Role::Title => Some("1"),
        Role::Heading => Some("1;36"),
        Role::Alarm => Some("1;31"),
        Role::SubHeading => Some("1"),
        Role::Rule | Role::Small => Some("2"),
        Role::Body => None,
    }
}
