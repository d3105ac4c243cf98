//! What is different, as a web page of its own: a [`Report`] in, HTML out. It loads nothing.

use std::fmt::Write as _;

use super::compare::Change;
use super::screen::{Report, kind_sign, notes};
use super::words::Kind;
use crate::handout::Direction;
use crate::html::markup::{escaped, value};
use crate::text::lines::sign;
use crate::ui;

/// Underlined and struck through, so that it can be read without colour; dark on light and light on dark.
const STYLE: &str = "\
:root{color-scheme:light dark}\
body{max-width:48rem;margin:2rem auto;padding:0 1rem;font:1rem/1.7 system-ui,sans-serif}\
h1{font-size:1.3rem}\
article{margin:1.5rem 0;border-inline-start:.25rem solid #888;padding-inline-start:1rem}\
h2{font:600 .9rem ui-monospace,monospace;margin:0}\
.note{font-size:.9rem;margin:0}\
.text{font-size:1.15rem;margin:.3rem 0}\
ins{background:#d3f3d9;color:#0b3d17;text-decoration:underline;text-decoration-thickness:.12em}\
del{background:#fbdcdc;color:#6b0f0f;text-decoration:line-through}\
";

/// The page.
pub fn render(report: &Report<'_>) -> Vec<u8> {
    let (tag, spoken) = ui::spoken();
    let [compared, counted] = report
        .headlines()
        .map(|headline| value(&headline.to_string()));
    let title = escaped(&format!("{} · {}", report.goal, report.language.tag));
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n\
         <h1>{compared}</h1>\n<p>{counted}</p>\n",
        escaped(&tag),
        direction(spoken)
    );
    for change in report.different() {
        article(&mut out, report, change);
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out.into_bytes()
}

fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}

fn article(out: &mut String, report: &Report<'_>, change: &Change<'_>) {
    let entry = change.entry();
    // Writing to a text cannot fail.
    let _ = writeln!(
        out,
        "<article>\n<h2 dir=\"ltr\">{}{}</h2>",
        kind_sign(change.kind),
        escaped(&entry.id)
    );
    for note in notes(change) {
        let _ = writeln!(out, "<p class=\"note\">{}</p>", value(&note.to_string()));
    }
    let language = report.language;
    let _ = write!(
        out,
        "<p class=\"text\" lang=\"{}\" dir=\"{}\">",
        escaped(&language.tag),
        direction(language.direction)
    );
    if let Some(mark) = entry.role.mark() {
        let _ = write!(out, "{} ", sign(mark));
    }
    for piece in change.words() {
        let text = value(&piece.text);
        let _ = match piece.kind {
            Kind::Kept => write!(out, "{text}"),
            // What a reader without style sees or hears has the same signs as a terminal.
            Kind::Deleted => write!(out, "<del>[-<bdi>{text}</bdi>-]</del>"),
            Kind::Inserted => write!(out, "<ins>{{+<bdi>{text}</bdi>+}}</ins>"),
        };
    }
    out.push_str("</p>\n</article>\n");
}
