//! The head of the page: its policy, and the style sheet with what the handout sets in it.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest as _, Sha256};

use super::Sheet;
use super::drawing::{hexadecimal, number};
use super::fonts::WebFace;
use super::markup::{bare, style_string};
use crate::clinic::accent::{LEAST_CONTRAST, contrast};
use crate::handout::{Direction, Handout};
use crate::layout::style::{self, Frames, Spacing, mm};
use crate::layout::{Colour, Pt, furniture};
use crate::locale::format::digit_of;
use crate::request::Paper;

/// What is the same on all pages.
const STYLE: &str = include_str!("style.css");

/// What is written before the body.
pub struct Head<'a> {
    pub handout: &'a Handout,
    pub sheet: &'a Sheet<'a>,
    pub accent: Colour,
    pub label: &'a PageLabel,
    pub faces: &'a [WebFace],
    /// Rules that this page alone needs.
    pub rules: &'a str,
}

/// The ground of the page in the dark, and of a callout on it; both stand in the style sheet too.
const DARK: Colour = Colour(0x12, 0x17, 0x19);
const DARK_TINT: Colour = Colour(0x1d, 0x27, 0x2b);

impl Head<'_> {
    /// The element with all it holds.
    pub fn write(&self) -> String {
        let style = self.style();
        // The style sheet is allowed by its digest, so that no other one works, and nothing else is but its fonts and the
        // logo, which are in the page.
        let digest = BASE64_STANDARD.encode(Sha256::digest(style.as_bytes()));
        let policy = format!(
            "default-src 'none'; style-src 'sha256-{digest}'; font-src data:; img-src data:; base-uri 'none'; \
             form-action 'none'"
        );
        let robots = match self.sheet.personal {
            true => "<meta name=\"robots\" content=\"noindex, nofollow, noarchive\">\n",
            false => "",
        };
        format!(
            "<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n\
             <meta name=\"format-detection\" content=\"telephone=no, date=no, address=no, email=no\">\n\
             {robots}<title>{}</title>\n<style>{style}</style>\n</head>\n",
            bare(&self.handout.title.text)
        )
    }

    fn style(&self) -> String {
        let mut out = String::from("\n");
        let mut families = Vec::new();
        for face in self.faces {
            // Writing to a string cannot fail.
            let _ = writeln!(
                out,
                "@font-face{{font-family:{};font-weight:{};src:url(data:font/woff;base64,{}) format(\"woff\")}}",
                face.family,
                face.weights,
                BASE64_STANDARD.encode(&face.woff)
            );
            if !families.contains(&face.family) {
                families.push(face.family.clone());
            }
        }
        families.push("sans-serif".to_owned());
        let spacings = self.sheet.pages.spacings;
        let _ = writeln!(
            out,
            ":root{{--family:{};--size:{};--accent:{};--tint:{};--light-accent:{};--title:{}rem;{}{}}}",
            families.join(","),
            number(style::enlargement(self.sheet.size)),
            hexadecimal(self.accent),
            hexadecimal(style::tint(self.accent)),
            hexadecimal(lightened(self.accent)),
            number(self.title_size() / style::BODY),
            spacing("print", spacings.body),
            spacing("print-urgent", spacings.urgent),
        );
        out.push_str(STYLE);
        out.push_str(self.rules);
        out.push_str(match self.sheet.pages.frames {
            Frames::Whole => "",
            Frames::Groups => {
                "@media print{.urgent{break-inside:auto}.urgent>.group{break-inside:avoid}}\n"
            }
            Frames::Split => "@media print{.urgent{break-inside:auto}}\n",
        });
        out.push_str(&self.page_rules());
        out
    }

    /// Size of the title on the laid-out pages, where it is as large as one line allows.
    fn title_size(&self) -> Pt {
        let pages = self.sheet.pages;
        let runs = pages.pages.iter().flat_map(|page| &page.runs);
        let title = &self.handout.title.id;
        let sizes = runs.filter(|run| pages.sources[run.source].id == *title);
        sizes.map(|run| run.size).fold(0.0, Pt::max) / style::enlargement(self.sheet.size)
    }

    /// How much nearer to the lower edge the body comes than on the sheet. Where that has to keep to so many sides, every
    /// side gives room for what a browser breaks into other lines.
    fn footer_room(&self) -> Pt {
        let Sheet { paper, size, .. } = *self.sheet;
        match style::page_budget(self.handout, paper, size) {
            Some(_) => mm(7.5),
            None => mm(3.0) * style::enlargement(size),
        }
    }

    /// The paper, its edges, and what stands in them: as on the sheet, the page number, and from the second page on the
    /// title and whose sheet it is.
    ///
    /// The page's footer stands once, at its end, for not every browser repeats what is in the edges. It takes room from
    /// the body there, so the body goes a little nearer to the lower edge than on the sheet.
    fn page_rules(&self) -> String {
        let Handout {
            title,
            particulars,
            staff_line,
            letterhead,
            language,
            ..
        } = self.handout;
        let edges = style::edges(self.sheet.paper);
        let size = match self.sheet.paper {
            Paper::A4 => "A4",
            Paper::Letter => "letter",
            Paper::A5 => "A5",
        };
        let (start, end, direction) = match language.direction {
            Direction::Ltr => ("left", "right", "ltr"),
            Direction::Rtl => ("right", "left", "rtl"),
        };
        let name = furniture::whose(particulars).next();
        let name = name.map_or(String::new(), |name| name.text.clone());
        let first = match letterhead {
            // It reaches into the white above the body.
            Some(_) => format!("margin-top:{}pt;", number(edges.letterhead)),
            None => String::new(),
        };
        let size_of_letters = style::SMALL * style::enlargement(self.sheet.size);
        let [title, name, staff_line] =
            [&title.text, &name, &staff_line.text].map(|text| style_string(text));
        // A line for each language, in its direction.
        let approvals = self.handout.approvals().map(|text| {
            let isolate = match text.language.as_ref().unwrap_or(language).direction {
                Direction::Ltr => '\u{2066}',
                Direction::Rtl => '\u{2067}',
            };
            style_string(&format!("{isolate}{}\u{2069}", text.text))
        });
        let approvals = approvals.collect::<Vec<_>>().join("\"\\a\"");
        let small = format!(
            "font:{}pt var(--family);color:#555;direction:{direction}",
            number(size_of_letters)
        );
        let number_direction = match self.label.has_words {
            true => direction,
            // "2 / 3" reads from left to right in every language.
            false => "ltr",
        };
        let low = format!(
            "{small};vertical-align:top;padding-top:{}pt",
            number(size_of_letters / 4.0)
        );
        format!(
            "@page{{size:{size};margin:{}pt {}pt {}pt;\n\
             @top-{start}{{content:{title};{small};font-weight:700}}\n\
             @top-{end}{{content:{name};{small}}}\n\
             @bottom-center{{content:{};{low};white-space:nowrap;direction:{number_direction}}}}}\n\
             @page :first{{{first}\n\
             @top-{start}{{content:none}}\n@top-{end}{{content:none}}\n\
             @bottom-{start}{{content:{approvals};{low};white-space:pre-line}}\n\
             @bottom-{end}{{content:{staff_line};{low};direction:ltr}}}}\n",
            number(edges.margin),
            number(edges.margin),
            number(edges.margin - self.footer_room()),
            self.label.content,
        )
    }
}

/// The air of the printed page as variables of the style sheet.
fn spacing(name: &str, Spacing { leading, gaps }: Spacing) -> String {
    let (leading, gaps) = (number(leading), number(gaps));
    format!("--{name}-leading:{leading};--{name}-gaps:{gaps};")
}

/// An accent with as much white as makes it readable in the dark.
fn lightened(accent: Colour) -> Colour {
    let Colour(red, green, blue) = accent;
    let mixed = |white: u16| {
        let mix = |channel: u8| {
            let channel = u16::from(channel) * (100 - white) + 255 * white;
            // A hundredth of at most 25500.
            (channel / 100) as u8
        };
        Colour(mix(red), mix(green), mix(blue))
    };
    let readable = |colour: &Colour| {
        [DARK, DARK_TINT]
            .into_iter()
            .all(|ground| contrast(*colour, ground) >= LEAST_CONTRAST + 2.5)
    };
    (0..=100)
        .step_by(5)
        .map(mixed)
        .find(readable)
        .unwrap_or(style::WHITE)
}

/// How a page is numbered, as content of a style sheet.
pub struct PageLabel {
    content: String,
    characters: String,
    has_words: bool,
}

impl PageLabel {
    /// Learns the words and digits of a label from one.
    pub fn of(label: &dyn Fn(usize, usize) -> String) -> Self {
        let (page, pages) = (1, 2);
        let text = label(page, pages);
        let mut content = Vec::new();
        let mut words = String::new();
        let mut characters = text.clone();
        let flush = |words: &mut String, content: &mut Vec<String>| {
            if !words.is_empty() {
                content.push(style_string(words));
                words.clear();
            }
        };
        for c in text.chars() {
            let counter = match digit_of(c) {
                Some(digit) if digit == page => "page",
                Some(digit) if digit == pages => "pages",
                _ => {
                    words.push(c);
                    continue;
                }
            };
            flush(&mut words, &mut content);
            let (style, zero) = match c {
                '٠'..='٩' => ("arabic-indic", '٠'),
                '۰'..='۹' => ("persian", '۰'),
                _ => ("decimal", '0'),
            };
            content.push(format!("counter({counter},{style})"));
            characters.extend((0..10).filter_map(|digit| char::from_u32(zero as u32 + digit)));
        }
        flush(&mut words, &mut content);
        PageLabel {
            content: content.join(" "),
            has_words: text.chars().any(char::is_alphabetic),
            characters,
        }
    }

    /// Every character that a label may have.
    pub fn characters(&self) -> impl Iterator<Item = char> + '_ {
        self.characters.chars()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_counts_in_its_own_digits() {
        let label = PageLabel::of(&|page, pages| format!("{page} / {pages}"));
        assert_eq!(
            label.content,
            "counter(page,decimal) \" \\2f  \" counter(pages,decimal)"
        );
        assert!(!label.has_words);
        let label = PageLabel::of(&|_, _| "۱ از ۲".to_owned());
        assert_eq!(
            label.content,
            "counter(page,persian) \" از \" counter(pages,persian)"
        );
        assert!(label.has_words && label.characters().any(|c| c == '۹'));
    }

    #[test]
    fn an_accent_is_readable_in_the_dark() {
        for accent in [
            style::TEAL,
            Colour(0, 0, 0),
            Colour(0x7a, 0x1f, 0x5c),
            Colour(0, 0, 0xff),
        ] {
            let light = lightened(accent);
            for ground in [DARK, DARK_TINT] {
                assert!(contrast(light, ground) >= LEAST_CONTRAST, "{accent:?}");
            }
        }
    }
}
