//! Images as objects of the document, each once.

use std::sync::Arc;

use printpdf::{DictItem, ExternalStream, ExternalXObject, XObject, XObjectId};

use crate::layout::Raster;

/// The images of a document, in the order in which they are met.
#[derive(Default)]
pub struct Images {
    rasters: Vec<Arc<Raster>>,
}

impl Images {
    /// Name of an image in content streams and in the resources of a page.
    pub fn name(&mut self, raster: &Arc<Raster>) -> XObjectId {
        let known = self.rasters.iter().position(|known| known == raster);
        let at = known.unwrap_or_else(|| {
            self.rasters.push(Arc::clone(raster));
            self.rasters.len() - 1
        });
        XObjectId(format!("I{at}"))
    }

    /// The images with their names. Without a soft mask and without interpolation, as PDF/A-2 has it (ISO 19005-2,
    /// 6.2.8 and 6.2.10).
    pub fn objects(&self) -> impl Iterator<Item = (XObjectId, XObject)> {
        self.rasters.iter().enumerate().map(|(at, raster)| {
            let name = |name: &str| DictItem::Name(name.into());
            let colours = match raster.coloured {
                true => "DeviceRGB",
                false => "DeviceGray",
            };
            let entries = [
                ("Type", name("XObject")),
                ("Subtype", name("Image")),
                ("Width", DictItem::Int(raster.width.into())),
                ("Height", DictItem::Int(raster.height.into())),
                ("ColorSpace", name(colours)),
                ("BitsPerComponent", DictItem::Int(8)),
            ];
            let object = object(entries.into(), raster.samples.clone());
            (XObjectId(format!("I{at}")), object)
        })
    }
}

/// An object that pages draw, with the entries of its dictionary.
pub fn object(entries: Vec<(&str, DictItem)>, content: Vec<u8>) -> XObject {
    let entries = entries.into_iter();
    let stream = ExternalStream {
        dict: entries.map(|(key, item)| (key.to_owned(), item)).collect(),
        content,
        compress: false,
    };
    XObject::External(ExternalXObject {
        stream,
        width: None,
        height: None,
        dpi: None,
    })
}
