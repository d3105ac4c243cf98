//! The clinic's logo: a PNG or SVG file in, a [`Logo`] out.
//!
//! Files come from a clinic's designer or from a web page, so what would print badly is refused by name rather than
//! printed: too coarse, too large, of another format.

mod drawing;
mod raster;

use std::fs;
use std::path::Path;

use crate::error::{Fault, Place};
use crate::layout::Logo;
use crate::message;
use crate::named_file;

/// The largest file: more is a photograph, or not made for the purpose.
const MOST_BYTES: u64 = 1 << 20;

/// Reads the logo `path`, which the profile names at `place`.
///
/// # Errors
/// There is no such file, it is too large, of another format, or cannot be printed well.
pub fn read(path: &Path, place: Place) -> Result<Logo, Vec<Fault>> {
    let name = path.display().to_string();
    if let Ok(file) = fs::metadata(path)
        && file.is_file()
        && file.len() > MOST_BYTES
    {
        let what = message!("logo-large", bytes = file.len());
        let hint = message!("logo-smaller");
        return Err(vec![Fault::new(what).at(Place::file(name)).hint(hint)]);
    }
    let bytes = named_file::read(path, MOST_BYTES).map_err(|fault| vec![fault])?;
    let bytes = bytes.ok_or_else(|| {
        let fault = Fault::new(message!("logo-none", name = name)).at(place);
        vec![fault.hint(message!("profile-path"))]
    })?;
    let logo = if bytes.starts_with(raster::SIGNATURE) {
        raster::read(&bytes).map_err(|fault| vec![fault])
    } else if is_markup(&bytes) {
        match std::str::from_utf8(&bytes) {
            Ok(text) => drawing::read(text, &name),
            Err(_) => Err(vec![
                Fault::new(message!("file-not-utf8")).hint(message!("logo-svg-again")),
            ]),
        }
    } else {
        let fault = Fault::new(message!("logo-kind"));
        Err(vec![fault.hint(message!("logo-kind-hint"))])
    };
    logo.map_err(|faults| {
        let located = |fault: Fault| match fault.place {
            Some(_) => fault,
            None => fault.at(Place::file(name.clone())),
        };
        faults.into_iter().map(located).collect()
    })
}

/// Whether a file begins as SVG does, whatever its name.
fn is_markup(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    text.trim_ascii_start().starts_with(b"<")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Art;

    fn read_file(bytes: &[u8]) -> Result<Logo, Vec<Fault>> {
        let folder = tempfile::tempdir().unwrap();
        // What a file is, its bytes say; names are often wrong.
        let path = folder.path().join("logo.bin");
        fs::write(&path, bytes).unwrap();
        read(&path, Place::file("clinic.toml"))
    }

    #[test]
    fn a_format_is_told_by_the_bytes() {
        let mut file = Vec::new();
        let encoder = png::Encoder::new(&mut file, 300, 150);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(&[0; 300 * 150]).unwrap();
        writer.finish().unwrap();
        assert!(matches!(read_file(&file).unwrap().art, Art::Raster(_)));
        let svg =
            "\u{feff}\n<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9v9z\"/></svg>";
        let logo = read_file(svg.trim_start().as_bytes());
        assert!(matches!(logo.unwrap().art, Art::Shapes(_)));
    }

    #[test]
    fn a_file_that_is_too_large_is_not_read() {
        let faults = read_file(&vec![b'<'; (1 << 20) + 1]).unwrap_err();
        assert!(
            faults[0].what.to_string().contains("1048577 bytes"),
            "{}",
            faults[0].what
        );
    }
}
