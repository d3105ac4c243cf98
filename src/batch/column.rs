//! The columns of a manifest, and one row of it as it was typed.

use crate::characters::visible;
use crate::error::Fault;
use crate::message;
use crate::nearest::nearest;
use crate::ui::Value;

/// A column of a CSV file, a key of a JSON line or of a TOML table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    Id,
    Goal,
    Lang,
    With,
    Patient,
    Record,
    Clinician,
    Date,
    Next,
    Detail,
    Size,
    Paper,
    Copies,
}

/// How many columns there are.
pub const COLUMNS: usize = 13;

impl Column {
    pub const ALL: [Column; COLUMNS] = [
        Column::Id,
        Column::Goal,
        Column::Lang,
        Column::With,
        Column::Patient,
        Column::Record,
        Column::Clinician,
        Column::Date,
        Column::Next,
        Column::Detail,
        Column::Size,
        Column::Paper,
        Column::Copies,
    ];

    /// The name in a header.
    pub fn name(self) -> &'static str {
        match self {
            Column::Id => "id",
            Column::Goal => "goal",
            Column::Lang => "lang",
            Column::With => "with",
            Column::Patient => "patient",
            Column::Record => "record",
            Column::Clinician => "clinician",
            Column::Date => "date",
            Column::Next => "next",
            Column::Detail => "detail",
            Column::Size => "size",
            Column::Paper => "paper",
            Column::Copies => "copies",
        }
    }

    /// The column of a name, whatever its case and the blanks around it.
    ///
    /// # Errors
    /// There is none; the fault names the nearest.
    pub fn find(name: &str) -> Result<Self, Fault> {
        let wanted = name.trim();
        let found = Column::ALL
            .into_iter()
            .find(|column| column.name().eq_ignore_ascii_case(wanted));
        found.ok_or_else(|| {
            let short: String = visible(wanted).chars().take(40).collect();
            let fault = Fault::new(message!("batch-no-column", short));
            let names = Column::ALL.map(Column::name);
            if wanted.eq_ignore_ascii_case("answers") {
                return fault.hint(message!("screen-hint-batch"));
            }
            match nearest(&wanted.to_lowercase(), names.into_iter()) {
                Some(near) => fault.hint(message!("did-you-mean", near)),
                None => fault.hint(message!(
                    "batch-columns",
                    columns = Value::and(names.map(|name| format!("`{name}`")))
                )),
            }
        })
    }
}

/// What stands in the columns of one row. A column that the row has not is `None`, an empty one `Some("")`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values([Option<Box<str>>; COLUMNS]);

impl Values {
    pub fn get(&self, column: Column) -> Option<&str> {
        self.0[column as usize].as_deref()
    }

    pub fn set(&mut self, column: Column, value: &str) {
        self.0[column as usize] = Some(value.into());
    }

    /// Whether nothing stands in any column.
    pub fn is_empty(&self) -> bool {
        self.0.iter().flatten().all(|value| value.trim().is_empty())
    }
}

/// One row of a manifest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The line of the file at which it begins, from 1.
    pub line: u64,
    /// What identifies its bytes; only of a manifest that cannot be read twice.
    pub input: Option<u64>,
    /// Its values, or why it cannot be read.
    pub values: Result<Values, Fault>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_column_names_the_nearest() {
        assert_eq!(Column::find(" Patient "), Ok(Column::Patient));
        let fault = Column::find("patiant").unwrap_err();
        assert_eq!(
            fault.hint.map(|hint| hint.to_string()).as_deref(),
            Some("did you mean `patient`?")
        );
    }
}
