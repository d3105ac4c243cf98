//! How a sheet is to be printed: a [`Ticket`] and the printer's [`Abilities`] in, the attributes of the job out.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use clap::ValueEnum;
use ipp::attribute::IppAttribute;
use ipp::value::{IppKeyword, IppName, IppValue};

use super::Abilities;
use super::abilities::dimensions;
use crate::characters::visible;
use crate::error::Fault;
use crate::message;
use crate::nearest::nearest;
use crate::request::Paper;
use crate::ui::Value;

/// How many copies can be asked for: more is a slip of the finger.
pub const COPIES: RangeInclusive<i64> = 1..=99;

/// Pages of several copies one copy after the other.
const COLLATED: &str = "separate-documents-collated-copies";

/// How a sheet is to be printed. What it leaves open is the printer's to decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    pub paper: Paper,
    /// At least 1.
    pub copies: u16,
    pub duplex: Option<Duplex>,
    /// The printer's name of a tray, in any case.
    pub tray: Option<String>,
}

/// Which sides of a sheet are printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Duplex {
    /// Both, turned like a book
    Long,
    /// Both, turned like a calendar
    Short,
    /// One
    Off,
}

impl Duplex {
    fn keyword(self) -> &'static str {
        match self {
            Duplex::Long => "two-sided-long-edge",
            Duplex::Short => "two-sided-short-edge",
            Duplex::Off => "one-sided",
        }
    }
}

/// The name of a paper on the command line.
pub fn paper_name(paper: Paper) -> String {
    let value = paper.to_possible_value();
    value.map_or_else(String::new, |value| value.get_name().to_owned())
}

impl Ticket {
    /// The attributes of a job of so many pages.
    ///
    /// # Errors
    /// All that the printer cannot do, each with what it can.
    pub fn attributes(
        &self,
        abilities: &Abilities,
        pages: usize,
    ) -> Result<Vec<IppAttribute>, Vec<Fault>> {
        let mut faults = Vec::new();
        if !abilities.takes_pdf() {
            let formats = Value::and(&abilities.formats);
            let what = message!("printer-no-pdf-but", formats);
            faults.push(Fault::new(what).hint(message!("printer-no-pdf-hint")));
        }
        let mut attributes = Vec::new();
        let mut add = |name: &'static str, value| attributes.extend(attribute(name, value));
        let keyword = abilities.keyword(self.paper);
        if keyword.is_none() {
            faults.push(self.no_paper(abilities));
        }
        match &self.tray {
            None => add("media", keyword.and_then(self::keyword)),
            Some(asked) => match tray(asked, abilities) {
                Ok(tray) => add("media-col", collection(self.paper, &tray)),
                Err(fault) => faults.push(fault),
            },
        }
        if let Some(most) = abilities.most_copies
            && i32::from(self.copies) > most
        {
            let what = message!("printer-most-copies", most, copies = self.copies);
            faults.push(Fault::new(what).hint(message!("printer-fewer-copies")));
        }
        add("copies", Some(IppValue::Integer(self.copies.into())));
        if self.copies > 1 && abilities.orders.iter().any(|order| order == COLLATED) {
            add("multiple-document-handling", self::keyword(COLLATED));
        }
        // One page has no other side.
        let duplex = self.duplex.map(|duplex| match pages {
            1 => Duplex::Off,
            _ => duplex,
        });
        if let Some(duplex) = duplex {
            let offered = abilities
                .sides
                .iter()
                .any(|sides| sides == duplex.keyword());
            if offered {
                add("sides", self::keyword(duplex.keyword()));
            } else if duplex != Duplex::Off {
                faults.push(no_duplex(abilities));
            }
        }
        if faults.is_empty() {
            Ok(attributes)
        } else {
            Err(faults)
        }
    }

    fn no_paper(&self, abilities: &Abilities) -> Fault {
        let what = message!("printer-no-paper", paper = paper_name(self.paper));
        let papers: Vec<String> = abilities.papers().into_iter().map(paper_name).collect();
        let fault = Fault::new(what);
        if papers.is_empty() {
            let media = Value::and(&abilities.media);
            return fault.hint(message!("printer-no-paper-media", media));
        }
        fault.hint(message!(
            "printer-choose-paper",
            papers = Value::and(&papers)
        ))
    }
}

fn no_duplex(abilities: &Abilities) -> Fault {
    if abilities.is_two_sided() {
        let fault = Fault::new(message!("printer-no-turn"));
        return fault.hint(message!("printer-no-turn-hint"));
    }
    Fault::new(message!("printer-single-sided")).hint(message!("printer-single-sided-hint"))
}

/// The printer's tray of this name.
fn tray(asked: &str, abilities: &Abilities) -> Result<String, Fault> {
    let trays = &abilities.trays;
    if let Some(tray) = trays.iter().find(|tray| tray.eq_ignore_ascii_case(asked)) {
        return Ok(tray.clone());
    }
    if trays.is_empty() {
        let fault = Fault::new(message!("printer-no-trays"));
        return Err(fault.hint(message!("printer-no-trays-hint")));
    }
    let fault = Fault::new(message!("printer-no-tray", tray = visible(asked)));
    let list = Value::and(trays);
    let near = nearest(
        &asked.to_ascii_lowercase(),
        trays.iter().map(String::as_str),
    );
    Err(match near {
        Some(tray) => fault.hint(message!("printer-tray-near", tray, trays = list)),
        None => fault.hint(message!("printer-trays", trays = list)),
    })
}

/// Nothing where a text is longer than the protocol allows, which no name of a printer's is.
pub fn attribute(name: &'static str, value: Option<IppValue>) -> Option<IppAttribute> {
    IppAttribute::with_name(name, value?).ok()
}

pub fn keyword(text: impl Into<String>) -> Option<IppValue> {
    IppKeyword::new(text).ok().map(IppValue::Keyword)
}

/// A paper in a tray (PWG 5100.7, 6.3); its size is told in hundredths of a millimetre.
fn collection(paper: Paper, tray: &str) -> Option<IppValue> {
    let (width, height) = dimensions(paper);
    let named = |name: &str, value| Some((IppName::new(name).ok()?, value));
    let size = BTreeMap::from([
        named("x-dimension", IppValue::Integer(width))?,
        named("y-dimension", IppValue::Integer(height))?,
    ]);
    Some(IppValue::Collection(BTreeMap::from([
        named("media-size", IppValue::Collection(size))?,
        named("media-source", keyword(tray)?)?,
    ])))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ipp::attribute::IppAttributeGroup;
    use ipp::model::DelimiterTag;

    #[test]
    fn one_page_needs_no_printer_of_both_sides() {
        let mut group = IppAttributeGroup::new(DelimiterTag::PrinterAttributes);
        let one_sided = attribute("sides-supported", keyword("one-sided"));
        group.attributes_mut().extend(one_sided);
        let abilities = Abilities::read(&group);
        let ticket = Ticket {
            paper: Paper::A4,
            copies: 1,
            duplex: Some(Duplex::Long),
            tray: None,
        };
        let attributes = ticket.attributes(&abilities, 1).unwrap();
        let sides = attributes.iter().find(|a| a.name().as_str() == "sides");
        assert_eq!(sides.unwrap().value().to_string(), "one-sided");
        let faults = ticket.attributes(&abilities, 2).unwrap_err();
        assert_eq!(
            faults[0].what.to_string(),
            "the printer prints on one side only"
        );
    }
}
