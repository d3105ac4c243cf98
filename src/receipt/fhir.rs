//! FHIR R4 (4.0.1): the elements that a receipt uses, by their names in JSON. An element without a value is left out, as
//! the format has it.
//!
//! Codes are those of the specification's own value sets; what has no code there is text.

use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Bundle {
    pub resource_type: &'static str,
    #[serde(rename = "type")]
    pub kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<String>,
    pub entry: Vec<Entry>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    pub full_url: String,
    pub resource: Resource,
}

#[derive(Serialize)]
#[serde(tag = "resourceType")]
pub enum Resource {
    Communication(Box<Communication>),
    DocumentReference(Box<DocumentReference>),
}

#[derive(Serialize)]
pub struct Communication {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    pub status: &'static str,
    pub category: Vec<Concept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub medium: Vec<Concept>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<Concept>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub recipient: Vec<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<Reference>,
    pub payload: Vec<Payload>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub note: Vec<Annotation>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DocumentReference {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    pub identifier: Vec<Identifier>,
    pub status: &'static str,
    pub doc_status: &'static str,
    #[serde(rename = "type")]
    pub kind: Concept,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub author: Vec<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticator: Option<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custodian: Option<Reference>,
    pub description: String,
    pub content: Vec<Content>,
}

#[derive(Serialize)]
pub struct Content {
    pub attachment: Attachment,
}

/// Without `hash`, which is a SHA-1 in this release, and without `url`, which must lead to the data.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Attachment {
    pub content_type: &'static str,
    pub language: String,
    pub size: usize,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Payload {
    pub content_reference: Reference,
}

#[derive(Serialize)]
pub struct Annotation {
    pub text: String,
}

#[derive(Clone, Default, Serialize)]
pub struct Reference {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<Identifier>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display: Option<String>,
}

#[derive(Clone, Default, Serialize)]
pub struct Identifier {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// A `CodeableConcept`.
#[derive(Clone, Serialize)]
pub struct Concept {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub coding: Vec<Code>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

#[derive(Clone, Copy, Serialize)]
pub struct Code {
    pub system: &'static str,
    pub code: &'static str,
    pub display: &'static str,
}

impl Code {
    /// Of the value set that `Communication.category` gives as an example.
    pub const INSTRUCTION: Code = Code {
        system: "http://terminology.hl7.org/CodeSystem/communication-category",
        code: "instruction",
        display: "Instruction",
    };
    /// Of the value set that `Communication.medium` gives as an example: recorded on a physical material.
    pub const WRITTEN: Code = Code {
        system: "http://terminology.hl7.org/CodeSystem/v3-ParticipationMode",
        code: "WRITTEN",
        display: "written",
    };
    /// Of the value set that `DocumentReference.type` prefers (`c80-doc-typecodes`).
    pub const EDUCATION_NOTE: Code = Code {
        system: "http://loinc.org",
        code: "34895-3",
        display: "Education note",
    };
}

impl Concept {
    pub fn of(code: Code) -> Self {
        Concept {
            coding: vec![code],
            text: None,
        }
    }

    pub fn text(words: impl Into<String>) -> Self {
        Concept {
            coding: Vec::new(),
            text: Some(words.into()),
        }
    }
}
