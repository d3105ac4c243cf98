//! The handout as landmarks, headings, lists and tables: [`Handout`] in, markup out, with the characters it needs.
//!
//! Every line of the text output is an element of its own here: a heading, a paragraph, a list item, a cell. What text
//! output says with signs, a mark or a line to write on, is drawn; the signs stay in the page, too small to be seen.

use std::fmt::Write as _;

use super::markup::{self, Letters, escaped};
use super::{Sheet, drawing, timeline};
use crate::characters::without_isolates;
use crate::error::Fault;
use crate::handout::{
    Block, Direction, Group, Handout, Language, Letterhead, Mark, Particular, Section, SectionKind,
    Statement, Table, Text, WriteIn,
};
use crate::layout::Weight;
use crate::layout::qr::Code;
use crate::text::lines::{WRITE_IN_COLUMNS, sign};

/// What stands in the page's body.
pub struct Body {
    pub markup: String,
    pub letters: Letters,
    /// Rules of the style sheet that this page alone needs.
    pub rules: String,
}

/// Writes the body of the page.
///
/// # Errors
/// A logo cannot be packed, or the address of the clinic's page is too long for a QR code.
pub fn write(handout: &Handout, sheet: &Sheet) -> Result<Body, Fault> {
    let mut writer = Writer {
        handout,
        phones: phones(handout),
        out: String::new(),
        letters: Letters::default(),
        rules: String::new(),
        sheet,
    };
    writer.line("<header>");
    if let Some(letterhead) = &handout.letterhead {
        writer.letterhead(letterhead)?;
    }
    writer.pair("h1", "", &handout.title, Weight::Bold);
    if !handout.particulars.is_empty() {
        writer.particulars(&handout.particulars);
    }
    writer.line("</header>\n<main>");
    for (number, section) in (1..).zip(&handout.sections) {
        writer.section(number, section);
    }
    writer.line("</main>\n<footer>");
    writer.pair("p", "", &handout.approval, Weight::Regular);
    writer.pair("p", "staff", &handout.staff_line, Weight::Regular);
    writer.line("</footer>");
    Ok(Body {
        markup: writer.out,
        letters: writer.letters,
        rules: writer.rules,
    })
}

/// The phones that a sentence may name.
fn phones(handout: &Handout) -> Vec<String> {
    let of_letterhead = handout.letterhead.iter().flat_map(|l| &l.phones);
    let of_letterhead = of_letterhead.map(|phone| &phone.value);
    let groups = handout.sections.iter().flat_map(|s| &s.groups);
    let written = groups
        .flat_map(|group| &group.write_in)
        .flat_map(|line| &line.value)
        .filter(|value| !value.is_own());
    let bare = |text: &Text| without_isolates(&text.text);
    let mut phones: Vec<String> = of_letterhead.chain(written).map(bare).collect();
    phones.retain(|phone| markup::is_found_in_sentences(phone));
    // The longest first: one may be the beginning of another.
    phones.sort_by_key(|phone| std::cmp::Reverse(phone.len()));
    phones.dedup();
    phones
}

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Value {
    /// A phone, to be called.
    Phone,
    Other,
}

pub struct Writer<'a> {
    handout: &'a Handout,
    phones: Vec<String>,
    out: String,
    letters: Letters,
    rules: String,
    sheet: &'a Sheet<'a>,
}

impl Writer<'_> {
    fn line(&mut self, markup: &str) {
        self.out.push_str(markup);
        self.out.push('\n');
    }

    fn direction(&self, text: &Text) -> Direction {
        let language = text.language.as_ref().unwrap_or(&self.handout.language);
        language.direction
    }

    /// The content of an element that holds `text` alone.
    fn content(&mut self, text: &Text, weight: Weight) -> String {
        self.letters.add(weight, &text.text);
        markup::sentence(&text.text, self.direction(text), &self.phones)
    }

    /// Opens an element of `classes` for `text`, in the text's language.
    fn open(&mut self, tag: &str, classes: &str, language: Option<&Language>) {
        let class = match classes {
            "" => String::new(),
            _ => format!(" class=\"{classes}\""),
        };
        let language = markup::language(language);
        // Writing to a string cannot fail.
        let _ = write!(self.out, "<{tag}{class}{language}>");
    }

    /// An element for a text, and one for what it says in the second language.
    fn pair(&mut self, tag: &str, classes: &str, text: &Text, weight: Weight) {
        self.pair_with(tag, "", classes, text, weight);
    }

    /// As [`Writer::pair`], with the id of the first element.
    fn pair_with(&mut self, tag: &str, id: &str, classes: &str, text: &Text, weight: Weight) {
        let second = self.handout.beside(text);
        if second.is_some() {
            self.line("<div class=\"pair\">");
        }
        let identified = match id {
            "" => tag.to_owned(),
            _ => format!("{tag} id=\"{id}\""),
        };
        self.open(&identified, classes, text.language.as_ref());
        let content = self.content(text, weight);
        self.line(&format!("{content}</{tag}>"));
        if let Some(second) = second {
            // A heading is one heading, in whatever languages it is said.
            let looks = match tag {
                "p" => String::from("second"),
                _ => format!("second like-{tag}"),
            };
            self.open("p", &looks, second.language.as_ref());
            let content = self.content(second, weight);
            self.line(&format!("{content}</p>\n</div>"));
        }
    }

    fn letterhead(&mut self, letterhead: &Letterhead) -> Result<(), Fault> {
        self.line("<div class=\"letterhead\">");
        if let Some(logo) = self.sheet.logo {
            let logo = drawing::logo(logo)?;
            self.out.push_str(&logo);
        }
        self.line("<div class=\"clinic\">");
        self.pair("p", "name", &letterhead.name, Weight::Bold);
        if let Some(address) = &letterhead.address {
            self.pair("p", "", address, Weight::Regular);
        }
        for phone in &letterhead.phones {
            let weights = (Weight::Regular, Weight::Bold);
            self.labelled("p", "phone", phone, weights, Value::Phone);
        }
        if let Some(hours) = &letterhead.hours {
            self.pair("p", "", hours, Weight::Regular);
        }
        if let Some(page) = &letterhead.page {
            let address = without_isolates(&page.address.text);
            self.letters.add(Weight::Regular, &address);
            let address = escaped(&address);
            self.line(&format!(
                "<p><a href=\"{address}\" rel=\"noreferrer\"><bdi dir=\"ltr\">{address}</bdi></a></p>"
            ));
        }
        self.line("</div>");
        if let Some(page) = &letterhead.page {
            let address = without_isolates(&page.address.text);
            let alternative = without_isolates(&page.code.text);
            let code = drawing::code(&Code::try_new(&address)?, &alternative);
            self.out.push_str(&code);
        }
        self.line("</div>");
        Ok(())
    }

    /// A label and its value, and the same in the second language.
    fn labelled(
        &mut self,
        tag: &str,
        classes: &str,
        particular: &Particular,
        weights: (Weight, Weight),
        kind: Value,
    ) {
        let Particular { label, value } = particular;
        let second = self.handout.beside(label).zip(self.handout.beside(value));
        if second.is_some() {
            self.line("<div class=\"pair\">");
        }
        self.labelled_in(tag, classes, None, (label, value), weights, kind);
        if let Some((label, value)) = second {
            let classes = format!("second {classes}");
            let language = label.language.as_ref();
            self.labelled_in(tag, classes.trim(), language, (label, value), weights, kind);
            self.line("</div>");
        }
    }

    fn labelled_in(
        &mut self,
        tag: &str,
        classes: &str,
        language: Option<&Language>,
        (label, value): (&Text, &Text),
        weights: (Weight, Weight),
        kind: Value,
    ) {
        self.letters.add(weights.0, &label.text);
        self.letters.add(weights.0, ": ");
        self.letters.add(weights.1, &value.text);
        let shown = match kind {
            Value::Phone => markup::phone(&value.text),
            Value::Other => markup::value(&value.text),
        };
        let label = markup::value(&label.text);
        self.open(tag, classes, language);
        let of_list = tag == "div";
        let (name, is) = if of_list { ("dt", "dd") } else { ("span", "b") };
        let is = match weights.1 {
            Weight::Regular if !of_list => "span",
            _ => is,
        };
        self.line(&format!(
            "<{name} class=\"label\">{label}: </{name}><{is}>{shown}</{is}></{tag}>"
        ));
    }

    fn particulars(&mut self, particulars: &[Particular]) {
        self.line("<dl>");
        for particular in particulars {
            let weights = (Weight::Bold, Weight::Regular);
            let Particular { label, value } = particular;
            // A list of terms has no pairs of languages: both stand in it one after the other.
            self.labelled_in("div", "", None, (label, value), weights, Value::Other);
            let second = self.handout.beside(label).zip(self.handout.beside(value));
            if let Some((label, value)) = second {
                let language = label.language.as_ref();
                self.labelled_in(
                    "div",
                    "second",
                    language,
                    (label, value),
                    weights,
                    Value::Other,
                );
            }
        }
        self.line("</dl>");
    }

    fn section(&mut self, number: usize, section: &Section) {
        let kind = match section.kind {
            SectionKind::Screening => "screening",
            SectionKind::Main => "main",
            SectionKind::Warning => "warning",
            SectionKind::Urgent => "urgent",
            SectionKind::Acknowledgement => "acknowledgement",
            SectionKind::Sources => "sources",
            _ => "plain",
        };
        let id = format!("section-{number}");
        match &section.heading {
            Some(heading) => {
                self.line(&format!(
                    "<section class=\"{kind}\" aria-labelledby=\"{id}\">"
                ));
                self.pair_with("h2", &id, "", heading, Weight::Bold);
            }
            None => self.line(&format!("<section class=\"{kind}\">")),
        }
        // No level is left out on the way down.
        let heading = match section.heading {
            Some(_) => "h3",
            None => "h2",
        };
        for (at, group) in (1..).zip(&section.groups) {
            let named_by = format!("{id}-{at}");
            self.group(
                heading,
                &named_by,
                section.heading.as_ref().map(|_| id.as_str()),
                group,
            );
        }
        self.line("</section>");
    }

    fn group(&mut self, heading_tag: &str, id: &str, of_section: Option<&str>, group: &Group) {
        self.line(match group.framed {
            true => "<div class=\"group framed\">",
            false => "<div class=\"group\">",
        });
        let beside = group.heading.is_some() && !group.write_in.is_empty();
        if beside {
            self.line("<div class=\"beside\">");
        }
        if let Some(heading) = &group.heading {
            self.pair_with(heading_tag, id, "", heading, Weight::Bold);
        }
        if !group.write_in.is_empty() {
            self.line("<div class=\"lines\">");
            group.write_in.iter().for_each(|line| self.write_in(line));
            self.line("</div>");
        }
        if beside {
            self.line("</div>");
        }
        if let Some(lead) = &group.lead {
            self.pair("p", "lead", lead, Weight::Regular);
        }
        let named_by = match group.heading {
            Some(_) => Some(id),
            None => of_section,
        };
        for block in &group.blocks {
            match block {
                Block::Paragraph(statement) => {
                    if let Some(answer) = &statement.answer {
                        self.line_of_item(Mark::Flag, answer, Weight::Bold);
                    }
                    self.pair("p", "", &statement.text, Weight::Regular);
                }
                Block::List { mark, items } => self.list(*mark, items),
                Block::Table(table) => self.table(table, named_by),
                Block::Timeline(timeline) => {
                    let pages = self.sheet.pages;
                    let of_second = self.handout.timeline_beside(timeline);
                    for timeline in std::iter::once(&**timeline).chain(&of_second) {
                        let (letters, rules) = (&mut self.letters, &mut self.rules);
                        let markup = timeline::write(timeline, pages, letters, rules);
                        self.out.push_str(&markup);
                    }
                }
            }
        }
        self.line("</div>");
    }

    /// The drawing of a mark, its name for somebody who does not see it, and its sign for a copy of the text.
    fn mark(&self, mark: Mark) -> String {
        let named = match self.handout.marks.get(&mark) {
            Some(name) => {
                let name = without_isolates(&name.text);
                format!("role=\"img\" aria-label=\"{}\"", escaped(&name))
            }
            None => "aria-hidden=\"true\"".to_owned(),
        };
        format!(
            "<span class=\"mark\" {named}>{}<span class=\"copy\">{} </span></span>",
            drawing::mark(mark),
            sign(mark)
        )
    }

    fn list(&mut self, mark: Mark, items: &[Statement]) {
        let class = class_of(mark);
        self.line(&format!("<ul class=\"{class}\" role=\"list\">"));
        for item in items {
            let second = self.handout.beside(&item.text);
            match (&item.answer, second) {
                (None, None) => self.marked("li", mark, &item.text, Weight::Regular),
                (None, Some(second)) => {
                    self.line("<li class=\"pair\">");
                    self.marked_pair(mark, &item.text, second, Weight::Regular);
                    self.line("</li>");
                }
                (Some(answer), _) => {
                    self.line("<li class=\"answered\">");
                    self.line_of_item(Mark::Flag, answer, Weight::Bold);
                    self.line_of_item(mark, &item.text, Weight::Regular);
                    self.line("</li>");
                }
            }
        }
        self.line("</ul>");
    }

    /// A text with its mark inside an item, and beside it what it says in the second language.
    fn line_of_item(&mut self, mark: Mark, text: &Text, weight: Weight) {
        let second = self.handout.beside(text);
        self.line(match second {
            Some(_) => "<div class=\"line pair\">",
            None => "<div class=\"line\">",
        });
        match second {
            Some(second) => self.marked_pair(mark, text, second, weight),
            None => self.marked("p", mark, text, weight),
        }
        self.line("</div>");
    }

    /// An element with a text behind its mark.
    fn marked(&mut self, tag: &str, mark: Mark, text: &Text, weight: Weight) {
        let sign = self.mark(mark);
        self.open(tag, class_of_weight(weight), text.language.as_ref());
        let content = self.content(text, weight);
        self.line(&format!("{sign}{content}</{tag}>"));
    }

    fn marked_pair(&mut self, mark: Mark, text: &Text, second: &Text, weight: Weight) {
        self.marked("p", mark, text, weight);
        let class = format!("second {}", class_of_weight(weight));
        self.open("p", class.trim_end(), second.language.as_ref());
        let content = self.content(second, weight);
        // Read once: the second text belongs to the same item.
        let drawn = drawing::mark(mark);
        self.line(&format!(
            "<span class=\"mark\" aria-hidden=\"true\">{drawn}</span>{content}</p>"
        ));
    }

    /// A cell with a text, and under it what it says in the second language.
    fn cell(&mut self, tag: &str, attributes: &str, text: &Text, weight: Weight) {
        let opened = format!("{tag}{attributes}");
        self.open(&opened, "", text.language.as_ref());
        let content = self.content(text, weight);
        match self.handout.beside(text) {
            None => self.line(&format!("{content}</{tag}>")),
            Some(second) => {
                self.line(&format!("<p>{content}</p>"));
                self.open("p", "second", second.language.as_ref());
                let content = self.content(second, weight);
                self.line(&format!("{content}</p></{tag}>"));
            }
        }
    }

    fn table(&mut self, table: &Table, named_by: Option<&str>) {
        // Roles by name: where a narrow page sets rows as cards, some browsers would no longer take them for a table.
        let name = named_by.map_or(String::new(), |id| format!(" aria-labelledby=\"{id}\""));
        self.line(&format!("<table role=\"table\"{name}>"));
        self.line("<thead role=\"rowgroup\"><tr role=\"row\">");
        let column = " scope=\"col\" role=\"columnheader\"";
        for text in std::iter::once(&table.corner).chain(&table.columns) {
            self.cell("th", column, text, Weight::Bold);
        }
        self.line("</tr></thead>\n<tbody role=\"rowgroup\">");
        for row in &table.rows {
            self.line("<tr role=\"row\">");
            self.cell(
                "th",
                " scope=\"row\" role=\"rowheader\"",
                &row.head,
                Weight::Bold,
            );
            for (column, cell) in table.columns.iter().zip(&row.cells) {
                // Shown before the cell where the row is a card.
                self.letters.add(Weight::Bold, ": ");
                let name = without_isolates(&column.text);
                let attributes = format!(" role=\"cell\" data-column=\"{}: \"", escaped(&name));
                self.cell("td", &attributes, &cell.text, Weight::Regular);
            }
            self.line("</tr>");
        }
        self.line("</tbody>\n</table>");
    }

    fn write_in(&mut self, line: &WriteIn) {
        let WriteIn { label, value } = line;
        if let Some(value) = value {
            let own = value.is_own();
            let particular = Particular {
                label: label.clone(),
                value: value.clone(),
            };
            // Of what the request brings, the label leads the eye; of a number to call, the number.
            return match own {
                true => {
                    let weights = (Weight::Bold, Weight::Regular);
                    self.labelled("p", "own", &particular, weights, Value::Other);
                }
                false => {
                    let weights = (Weight::Regular, Weight::Bold);
                    self.labelled("p", "phone", &particular, weights, Value::Phone);
                }
            };
        }
        let second = self.handout.beside(label);
        let classes = match second {
            Some(_) => "write two",
            None => "write",
        };
        self.line(&format!("<div class=\"{classes}\">"));
        self.open("p", "", label.language.as_ref());
        self.letters.add(Weight::Regular, &label.text);
        self.letters.add(Weight::Regular, ": ");
        let label = markup::value(&label.text);
        self.line(&format!(
            "{label}: <span class=\"blank\" aria-hidden=\"true\"><span class=\"copy\">{}</span></span></p>",
            "_".repeat(WRITE_IN_COLUMNS)
        ));
        if let Some(second) = second {
            self.open("p", "second", second.language.as_ref());
            let content = self.content(second, Weight::Regular);
            self.line(&format!("{content}</p>"));
        }
        self.line("</div>");
    }
}

/// The class of a line of an item: what was answered is bold.
fn class_of_weight(weight: Weight) -> &'static str {
    match weight {
        Weight::Regular => "",
        Weight::Bold => "flag",
    }
}

/// The class of what has a mark, by which the style sheet colours it.
pub fn class_of(mark: Mark) -> &'static str {
    match mark {
        Mark::Fact => "fact",
        Mark::Do => "do",
        Mark::Dont => "dont",
        Mark::Ask => "ask",
        Mark::Check => "check",
        Mark::Call => "call",
        Mark::Flag => "flag",
    }
}
