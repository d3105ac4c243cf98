//! Bookmarks: a line for each section, in print order (ISO 32000-1, 12.3.3).

use lopdf::{Document, Object, ObjectId, dictionary};

use super::metadata::text_string;
use crate::layout::{Pages, Role, Run};

/// A place that a bookmark leads to.
struct Bookmark<'a> {
    title: &'a str,
    page: usize,
    /// Distance from the lower edge of the paper.
    top: f32,
}

/// Adds the outline of the sections to the document.
pub fn set_outline(document: &mut Document, pages: &Pages) -> Result<(), lopdf::Error> {
    let bookmarks = bookmarks(pages);
    if bookmarks.is_empty() {
        return Ok(());
    }
    let page_ids: Vec<ObjectId> = document.page_iter().collect();
    let outline = document.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| document.new_object_id()).collect();
    for (i, bookmark) in bookmarks.iter().enumerate() {
        let target: Vec<Object> = vec![
            page_ids[bookmark.page].into(),
            "XYZ".into(),
            Object::Null,
            Object::Real(bookmark.top.round()),
            Object::Null,
        ];
        let mut item = dictionary! {
            "Title" => text_string(bookmark.title),
            "Parent" => outline,
            "Dest" => target,
        };
        if i > 0 {
            item.set("Prev", ids[i - 1]);
        }
        if let Some(&next) = ids.get(i + 1) {
            item.set("Next", next);
        }
        document.set_object(ids[i], item);
    }
    document.set_object(
        outline,
        dictionary! {
            "Type" => "Outlines",
            "First" => ids[0],
            "Last" => ids[ids.len() - 1],
            "Count" => ids.len() as i64,
        },
    );
    document.catalog_mut()?.set("Outlines", outline);
    Ok(())
}

/// The first line of each section's heading.
fn bookmarks(pages: &Pages) -> Vec<Bookmark<'_>> {
    let mut last = None;
    let mut bookmarks = Vec::new();
    let is_heading = |run: &&Run| {
        run.element
            .is_some_and(|element| pages.structure.elements[element].role == Role::Heading(2))
    };
    for (page, laid_out) in pages.pages.iter().enumerate() {
        for run in laid_out.runs.iter().filter(is_heading) {
            if last != run.element {
                last = run.element;
                bookmarks.push(Bookmark {
                    title: &pages.sources[run.source].text,
                    page,
                    top: pages.height - run.baseline + run.size * 1.3,
                });
            }
        }
    }
    bookmarks
}
