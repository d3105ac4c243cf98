//! Title, language and reading direction: all from the handout, none from the clock or from chance.

use lopdf::{Dictionary, Document, Object, StringFormat, dictionary};

use crate::handout::Direction;

/// The program, as the file names it.
pub const PRODUCER: &str = concat!("handout ", env!("CARGO_PKG_VERSION"));

/// What the document says about itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Metadata<'a> {
    /// In the handout's language.
    pub title: &'a str,
    /// BCP 47 tag.
    pub language: &'a str,
    pub direction: Direction,
}

/// Takes off each page what printpdf adds and a handout does not use, and gives it the exact size of the paper. `has_objects`
/// says whether the pages draw images or forms.
pub fn tidy_pages(
    document: &mut Document,
    (width, height): (f32, f32),
    has_objects: bool,
) -> Result<(), lopdf::Error> {
    let pages: Vec<_> = document.page_iter().collect();
    let mut unused = Vec::new();
    for page in pages {
        let dictionary = document.get_object_mut(page)?.as_dict_mut()?;
        for key in ["TrimBox", "CropBox", "Annots"] {
            dictionary.remove(key.as_bytes());
        }
        let corner = |length: f32| Object::Real((length * 1000.0).round() / 1000.0);
        dictionary.set(
            "MediaBox",
            vec![0.into(), 0.into(), corner(width), corner(height)],
        );
        let resources = dictionary.get(b"Resources")?.as_reference()?;
        let resources = document.get_object_mut(resources)?.as_dict_mut()?;
        let unneeded: &[&str] = match has_objects {
            true => &["ExtGState", "Shading"],
            false => &["XObject", "ExtGState", "Shading"],
        };
        for key in unneeded {
            if let Some(Object::Reference(empty)) = resources.remove(key.as_bytes()) {
                unused.push(empty);
            }
        }
    }
    // All pages share them.
    for id in unused {
        document.objects.remove(&id);
    }
    Ok(())
}

/// Writes the catalog and the information dictionary.
pub fn set_metadata(document: &mut Document, metadata: &Metadata<'_>) -> Result<(), lopdf::Error> {
    let direction = match metadata.direction {
        Direction::Ltr => "L2R",
        Direction::Rtl => "R2L",
    };
    let catalog = document.catalog_mut()?;
    catalog.remove(b"PageLayout");
    catalog.remove(b"PageMode");
    catalog.set("Lang", Object::string_literal(metadata.language));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true, "Direction" => Object::Name(direction.into()) },
    );

    let information = document.trailer.get(b"Info")?.as_reference()?;
    let mut entries = Dictionary::new();
    entries.set("Title", text_string(metadata.title));
    entries.set("Producer", Object::string_literal(PRODUCER));
    document.set_object(information, entries);

    Ok(())
}

/// A text without the isolates, for which a window's title and a voice have no use.
pub fn printable(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .collect()
}

/// A text string: UTF-16 with a byte order mark (ISO 32000-1, 7.9.2.2).
pub fn text_string(text: &str) -> Object {
    let text = printable(text);
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    Object::String(
        units.flat_map(u16::to_be_bytes).collect(),
        StringFormat::Hexadecimal,
    )
}
