//! The entries of a message file as they stand there: the text of a file in, each message with its comment out.
//!
//! Lines are enough for this: an entry begins with `id =` at the start of a line, and goes on as long as lines are
//! indented, empty or close a bracket.

/// One message or term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'a> {
    /// With the hyphen of a term.
    pub id: &'a str,
    /// The comment right above it, with its `#`.
    pub comment: Vec<&'a str>,
    pub lines: Vec<&'a str>,
    /// From 1, where the id stands.
    pub line: usize,
    /// The last heading (`##`) above it.
    pub heading: Option<&'a str>,
}

/// All entries of a file, in their order.
pub fn entries(text: &str) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    let mut comment = Vec::new();
    let mut heading = None;
    let mut open = false;
    for (number, line) in (1..).zip(text.lines()) {
        if let Some(id) = id_of(line) {
            entries.push(Entry {
                id,
                comment: std::mem::take(&mut comment),
                lines: vec![line],
                line: number,
                heading,
            });
            open = true;
        } else if line.starts_with("##") {
            heading = Some(line);
            comment.clear();
            open = false;
        } else if line.starts_with('#') {
            comment.push(line);
            open = false;
        } else if open && (line.starts_with([' ', '}']) || line.is_empty()) {
            entries
                .iter_mut()
                .next_back()
                .into_iter()
                .for_each(|entry| entry.lines.push(line));
        } else {
            comment.clear();
        }
    }
    for entry in &mut entries {
        while entry
            .lines
            .last()
            .is_some_and(|line| line.trim().is_empty())
        {
            entry.lines.pop();
        }
    }
    entries
}

/// The entry of a message.
pub fn find<'a>(text: &'a str, id: &str) -> Option<Entry<'a>> {
    // Of two, Fluent takes the last in a file on top, and `check` refuses two in one file.
    entries(text).into_iter().rfind(|entry| entry.id == id)
}

/// The id that a line begins with, when it begins an entry.
fn id_of(line: &str) -> Option<&str> {
    let name = line.strip_prefix('-').unwrap_or(line);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let in_id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let rest = name.trim_start_matches(in_id);
    let id = &line[..line.len() - rest.len()];
    rest.trim_start().starts_with('=').then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_has_its_comment_its_lines_and_its_place() {
        let text = "# File.\n\n## Part\n\n# Why.\na-b = one\n    two\n    .short = three\n\n-c = { $n ->\n   *[other] x\n}\n";
        let found = entries(text);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].id, "a-b");
        assert_eq!(found[0].comment, ["# Why."]);
        assert_eq!(found[0].lines.len(), 3);
        assert_eq!((found[0].line, found[0].heading), (6, Some("## Part")));
        assert_eq!(found[1].id, "-c");
        assert_eq!(found[1].lines.last(), Some(&"}"));
    }
}
