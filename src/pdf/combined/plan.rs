//! Which objects of a sheet's document all its handouts share, and which each has anew: a prepared sheet's document in,
//! a [`Plan`] out.

use lopdf::{Dictionary, Document, Object};

use crate::pdf::Prepared;

/// Which objects of a sheet's document are what.
#[derive(Default)]
pub struct Plan {
    /// In an order in which an object comes before those that refer to it.
    pub common: Vec<u32>,
    pub own: Vec<u32>,
    pub pages: Vec<u32>,
    pub whole: u32,
    pub parents: Vec<Vec<u32>>,
    /// The first object that is not in the document: the dictionary of fonts.
    pub names: u32,
}

impl Plan {
    pub fn of(document: &Document, prepared: &Prepared) -> Result<Self, lopdf::Error> {
        let mut plan = Plan {
            pages: document.page_iter().map(|id| id.0).collect(),
            names: prepared.first_part(),
            ..Plan::default()
        };
        plan.own.clone_from(&plan.pages);
        let root = document.catalog()?.get(b"StructTreeRoot")?.as_reference()?;
        let root = document.get_dictionary(root)?;
        plan.whole = root.get(b"K")?.as_reference()?.0;
        plan.add_elements(document, plan.whole)?;
        let tree = document.get_dictionary(root.get(b"ParentTree")?.as_reference()?)?;
        for page in tree.get(b"Nums")?.as_array()? {
            if let Object::Array(elements) = page {
                let elements = elements.iter().map(|e| Ok(e.as_reference()?.0));
                plan.parents
                    .push(elements.collect::<Result<_, lopdf::Error>>()?);
            }
        }
        for &(_, font) in prepared.font_names() {
            plan.add_common(document, font);
        }
        for id in plan.own.clone() {
            plan.add_referred(document, id);
        }
        Ok(plan)
    }

    /// Adds an element of the structure and all in it.
    fn add_elements(&mut self, document: &Document, id: u32) -> Result<(), lopdf::Error> {
        self.own.push(id);
        let kids = document.get_dictionary((id, 0))?.get(b"K")?;
        let kids = match kids {
            Object::Array(kids) => kids.as_slice(),
            one => std::slice::from_ref(one),
        };
        for kid in kids {
            if let Object::Reference(kid) = kid {
                self.add_elements(document, kid.0)?;
            }
        }
        Ok(())
    }

    fn add_common(&mut self, document: &Document, id: u32) {
        if !self.common.contains(&id) && !self.own.contains(&id) {
            self.add_referred(document, id);
            self.common.push(id);
        }
    }

    /// Adds what an object of the document refers to, but for what is above it.
    fn add_referred(&mut self, document: &Document, id: u32) {
        let Some(object) = document.objects.get(&(id, 0)) else {
            return;
        };
        let mut referred = Vec::new();
        references(object, &mut referred);
        for id in referred {
            if document.objects.contains_key(&(id, 0)) {
                self.add_common(document, id);
            }
        }
    }
}

/// Appends the numbers of what an object refers to.
fn references(object: &Object, numbers: &mut Vec<u32>) {
    let mut add = |dictionary: &Dictionary| {
        for (name, value) in dictionary {
            if name != b"Parent" && name != b"P" {
                references(value, numbers);
            }
        }
    };
    match object {
        Object::Reference(id) => numbers.push(id.0),
        Object::Array(items) => items.iter().for_each(|item| references(item, numbers)),
        Object::Dictionary(dictionary) => add(dictionary),
        Object::Stream(stream) => add(&stream.dict),
        _ => {}
    }
}
