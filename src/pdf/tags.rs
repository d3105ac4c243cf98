//! The tags: from marked content and the structure of the pages to the structure tree (ISO 32000-1, 14.7 and 14.8).
//!
//! While a page's content is written, [`Tags`] numbers its marked sequences. When all pages are there,
//! [`Tags::write`] puts the tree into the document: one object for each element, the parent tree, and the keys that
//! lead to them.

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};

use super::metadata::text_string;
use crate::layout::{Element, Role, Structure};

/// The marked sequences of a document, by the elements that they are content of.
pub struct Tags<'a> {
    structure: &'a Structure,
    /// Of each element of the structure, then of each span.
    kids: Vec<Vec<Kid>>,
    /// Parts of an element in another language.
    spans: Vec<Span>,
    /// For each page, the node that each of its marked sequences belongs to.
    pages: Vec<Vec<usize>>,
    /// The smallest upright rectangle round each figure: left, bottom, right, top.
    bounds: Vec<(usize, [f32; 4])>,
}

/// Something inside a node of the tree, in reading order.
#[derive(Debug, Clone, Copy)]
enum Kid {
    /// Page and marked-content id.
    Content(usize, usize),
    Span(usize),
}

struct Span {
    element: usize,
    language: String,
}

impl<'a> Tags<'a> {
    pub fn new(structure: &'a Structure) -> Self {
        Tags {
            structure,
            kids: vec![Vec::new(); structure.elements.len()],
            spans: Vec::new(),
            pages: Vec::new(),
            bounds: Vec::new(),
        }
    }

    pub fn begin_page(&mut self) {
        self.pages.push(Vec::new());
    }

    /// The structure type and the id of a new marked sequence on this page: content of `element`, in `language` where
    /// that is not the handout's.
    pub fn mark(&mut self, element: usize, language: Option<&str>) -> (&'static str, usize) {
        let of_element = &self.structure.elements[element];
        let page = self.pages.len() - 1;
        let (node, tag) = match language {
            Some(language) if of_element.language.as_deref() != Some(language) => {
                let span = self.kids.len();
                self.kids.push(Vec::new());
                self.spans.push(Span {
                    element,
                    language: language.to_owned(),
                });
                self.kids[element].push(Kid::Span(span));
                (span, "Span")
            }
            _ => (element, structure_type(of_element.role)),
        };
        let id = self.pages[page].len();
        self.pages[page].push(node);
        self.kids[node].push(Kid::Content(page, id));
        (tag, id)
    }

    /// Notes how far a part of a figure reaches: left, bottom, right, top.
    pub fn bound(&mut self, figure: usize, part: [f32; 4]) {
        match self.bounds.iter_mut().find(|(of, _)| *of == figure) {
            Some((_, [left, bottom, right, top])) => {
                *left = left.min(part[0]);
                *bottom = bottom.min(part[1]);
                *right = right.max(part[2]);
                *top = top.max(part[3]);
            }
            None => self.bounds.push((figure, part)),
        }
    }

    /// Adds the tree to the document.
    pub fn write(&self, document: &mut Document) -> Result<(), lopdf::Error> {
        let pages: Vec<ObjectId> = document.page_iter().collect();
        let root = document.new_object_id();
        let whole = document.new_object_id();
        let count = self.structure.elements.len();
        let used = self.used();
        let ids: Vec<ObjectId> = used.iter().map(|_| document.new_object_id()).collect();
        let id_of = |node: Option<usize>| node.map_or(whole, |node| ids[node]);

        let mut children: Vec<Vec<Object>> = vec![Vec::new(); count];
        let mut top = Vec::new();
        for (node, element) in self.structure.elements.iter().enumerate() {
            if used[node] {
                let siblings = element
                    .parent
                    .map_or(&mut top, |parent| &mut children[parent]);
                siblings.push(ids[node].into());
            }
        }
        for (node, element) in self.structure.elements.iter().enumerate() {
            if used[node] {
                let mut dictionary = self.element(node, element);
                dictionary.set("P", id_of(element.parent));
                let inner = std::mem::take(&mut children[node]);
                self.set_kids(node, inner, &ids, &pages, &mut dictionary);
                document.set_object(ids[node], dictionary);
            }
        }
        for (i, span) in self.spans.iter().enumerate() {
            let node = count + i;
            let mut dictionary = dictionary! {
                "S" => "Span",
                "P" => ids[span.element],
                "Lang" => Object::string_literal(span.language.as_str()),
            };
            self.set_kids(node, Vec::new(), &ids, &pages, &mut dictionary);
            document.set_object(ids[node], dictionary);
        }

        let mut numbers = Vec::new();
        for (page, nodes) in self.pages.iter().enumerate() {
            numbers.push(Object::Integer(page as i64));
            numbers.push(Object::Array(
                nodes.iter().map(|&node| ids[node].into()).collect(),
            ));
            let dictionary = document.get_object_mut(pages[page])?.as_dict_mut()?;
            dictionary.set("StructParents", page as i64);
            dictionary.set("Tabs", "S");
        }
        let parents = document.add_object(dictionary! { "Nums" => numbers });
        document.set_object(
            whole,
            dictionary! { "S" => "Document", "P" => root, "K" => top },
        );
        document.set_object(
            root,
            dictionary! {
                "Type" => "StructTreeRoot",
                "K" => whole,
                "ParentTree" => parents,
                "ParentTreeNextKey" => pages.len() as i64,
            },
        );
        let catalog = document.catalog_mut()?;
        catalog.set("StructTreeRoot", root);
        catalog.set("MarkInfo", dictionary! { "Marked" => true });
        Ok(())
    }

    /// Which nodes have content, or have a node that has.
    fn used(&self) -> Vec<bool> {
        let mut used: Vec<bool> = self.kids.iter().map(|kids| !kids.is_empty()).collect();
        for (node, element) in self.structure.elements.iter().enumerate().rev() {
            if let (true, Some(parent)) = (used[node], element.parent) {
                used[parent] = true;
            }
        }
        used
    }

    fn element(&self, node: usize, element: &Element) -> Dictionary {
        let mut dictionary = dictionary! { "S" => structure_type(element.role) };
        if let Some(language) = &element.language {
            dictionary.set("Lang", Object::string_literal(language.as_str()));
        }
        if let Some(alternative) = &element.alternative {
            dictionary.set("Alt", text_string(alternative));
        }
        match element.role {
            Role::ColumnHead | Role::RowHead => {
                let scope = if element.role == Role::ColumnHead {
                    "Column"
                } else {
                    "Row"
                };
                dictionary.set("A", dictionary! { "O" => "Table", "Scope" => scope });
            }
            // Items carry a mark each, and no number.
            Role::List => {
                dictionary.set(
                    "A",
                    dictionary! { "O" => "List", "ListNumbering" => "Square" },
                );
            }
            Role::Note => {
                let id = format!("note-{node}").into_bytes();
                dictionary.set("ID", Object::String(id, StringFormat::Literal));
            }
            Role::Figure => {
                if let Some((_, bounds)) = self.bounds.iter().find(|(figure, _)| *figure == node) {
                    let bounds: Vec<Object> =
                        bounds.iter().map(|&edge| Object::Real(edge)).collect();
                    dictionary.set("A", dictionary! { "O" => "Layout", "BBox" => bounds });
                }
            }
            _ => {}
        }
        dictionary
    }

    /// Sets what is inside a node: its own content in reading order, then its elements.
    fn set_kids(
        &self,
        node: usize,
        inner: Vec<Object>,
        ids: &[ObjectId],
        pages: &[ObjectId],
        dictionary: &mut Dictionary,
    ) {
        let first = self.kids[node].iter().find_map(|kid| match kid {
            Kid::Content(page, _) => Some(*page),
            Kid::Span(_) => None,
        });
        if let Some(page) = first {
            dictionary.set("Pg", pages[page]);
        }
        let content = self.kids[node].iter().map(|kid| match *kid {
            Kid::Content(page, id) if Some(page) == first => Object::Integer(id as i64),
            Kid::Content(page, id) => {
                dictionary! { "Type" => "MCR", "Pg" => pages[page], "MCID" => id as i64 }.into()
            }
            Kid::Span(span) => ids[span].into(),
        });
        let mut kids: Vec<Object> = content.chain(inner).collect();
        let kids = match kids.len() {
            1 => kids.remove(0),
            _ => Object::Array(kids),
        };
        dictionary.set("K", kids);
    }
}

/// The standard structure type of a role (ISO 32000-1, 14.8.4).
fn structure_type(role: Role) -> &'static str {
    match role {
        Role::Section => "Sect",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(_) => "H3",
        Role::Paragraph => "P",
        Role::List => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::TableRow => "TR",
        Role::ColumnHead | Role::RowHead => "TH",
        Role::TableCell => "TD",
        Role::Figure => "Figure",
        Role::Note => "Note",
    }
}
