//! What was given to whom, for the patient's record: a [`Handover`] in, a FHIR R4 Bundle out.
//!
//! The Bundle holds a `Communication`, which says that a sheet was given, when, by whom and to whom, and a
//! `DocumentReference`, which says which sheet: its content version, its language and the SHA-256 of each file.
//! `docs/receipt.md` tells where each of these stands, and why there. Nothing is in it that the request did not name.
//!
//! - [`fhir`]: the resources, as far as they are used here.

mod fhir;

use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::characters::without_isolates;
use crate::handout::Handout;
use crate::request::Request;
use fhir::{
    Annotation, Attachment, Bundle, Code, Communication, Concept, Content, DocumentReference,
    Entry, Identifier, Payload, Reference, Resource,
};

/// One file that was given, or what was printed.
pub struct Copy<'a> {
    pub handout: &'a Handout,
    /// Without its folder, which may name somebody.
    pub name: String,
    /// Of its bytes (RFC 6838).
    pub media_type: &'static str,
    pub sha256: [u8; 32],
    pub size: usize,
}

impl<'a> Copy<'a> {
    pub fn of(handout: &'a Handout, name: String, media_type: &'static str, bytes: &[u8]) -> Self {
        Copy {
            handout,
            name,
            media_type,
            sha256: Sha256::digest(bytes).into(),
            size: bytes.len(),
        }
    }
}

/// What was handed over.
pub struct Handover<'a> {
    pub request: &'a Request,
    /// At least one; the first is the sheet itself.
    pub copies: Vec<Copy<'a>>,
    /// What became of it on paper; `None` for files.
    pub printed: Option<String>,
    /// When it happened, where the request names no day.
    pub now: OffsetDateTime,
}

/// The Bundle as JSON. The same handover on a day that the request names gives the same bytes.
pub fn write(handover: &Handover) -> Vec<u8> {
    let document = Resource::DocumentReference(Box::new(document(handover)));
    let document_url = urn(&document);
    let communication = Resource::Communication(Box::new(communication(handover, &document_url)));
    let communication_url = urn(&communication);
    let bundle = Bundle {
        resource_type: "Bundle",
        kind: "collection",
        timestamp: instant(handover),
        entry: vec![
            Entry {
                full_url: communication_url,
                resource: communication,
            },
            Entry {
                full_url: document_url,
                resource: document,
            },
        ],
    };
    let mut json = serde_json::to_vec_pretty(&bundle).expect("no map has other keys than text");
    json.push(b'\n');
    json
}

/// A name that belongs to this content alone: a UUID of version 8 (RFC 9562, 5.8) from its SHA-256.
fn urn(resource: &Resource) -> String {
    let json = serde_json::to_vec(resource).expect("no map has other keys than text");
    let digest = Sha256::digest(json);
    let mut bytes: [u8; 16] = std::array::from_fn(|i| digest[i]);
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex = hexadecimal(&bytes);
    let parts = [
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..],
    ];
    format!("urn:uuid:{}", parts.join("-"))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The name of a file by its digest: a URI that every reader can compute again (RFC 6920).
fn named_information(sha256: &[u8; 32]) -> String {
    use base64::Engine as _;
    let digest = base64::prelude::BASE64_URL_SAFE_NO_PAD.encode(sha256);
    format!("ni:///sha-256;{digest}")
}

/// The time, where the request names no day: a day has no time.
fn instant(handover: &Handover) -> Option<String> {
    let now = || {
        let now = handover.now.replace_nanosecond(0).ok()?;
        now.format(&Rfc3339).ok()
    };
    match handover.request.date {
        Some(_) => None,
        None => now(),
    }
}

/// The day that the request names, else the time.
fn when(handover: &Handover) -> Option<String> {
    let day = handover.request.date.map(|day| day.to_string());
    day.or_else(|| instant(handover))
}

fn subject(request: &Request) -> Option<Reference> {
    let record = request.record.as_ref().map(|record| Identifier {
        value: Some(record.as_str().to_owned()),
        ..Identifier::default()
    });
    let display = request
        .patient
        .as_ref()
        .map(|name| name.as_str().to_owned());
    (record.is_some() || display.is_some()).then(|| Reference {
        kind: Some("Patient"),
        identifier: record,
        display,
        ..Reference::default()
    })
}

fn clinic(handover: &Handover) -> Option<Reference> {
    let letterhead = handover.copies.first()?.handout.letterhead.as_ref()?;
    Some(Reference {
        kind: Some("Organization"),
        display: Some(without_isolates(&letterhead.name.text)),
        ..Reference::default()
    })
}

fn clinician(request: &Request) -> Option<Reference> {
    Some(Reference {
        kind: Some("Practitioner"),
        display: Some(request.clinician.as_ref()?.as_str().to_owned()),
        ..Reference::default()
    })
}

/// Who approved the first copy, as the sheet names them.
fn approver(handover: &Handover) -> Option<Reference> {
    let record = &handover.copies.first()?.handout.approval_record;
    let by = record.by.as_ref()?;
    let display = match &record.role {
        Some(role) => format!("{by} ({role})"),
        None => by.clone(),
    };
    Some(Reference {
        kind: Some("Practitioner"),
        display: Some(display),
        ..Reference::default()
    })
}

fn title(handout: &Handout) -> String {
    without_isolates(&handout.title.text)
}

fn communication(handover: &Handover, document: &str) -> Communication {
    let subject = subject(handover.request);
    let sheet = handover.copies.first().map(|copy| copy.handout);
    let note = handover
        .printed
        .iter()
        .map(|text| Annotation { text: text.clone() });
    Communication {
        language: sheet.map(|sheet| sheet.language.tag.clone()),
        status: "completed",
        category: vec![Concept::of(Code::INSTRUCTION)],
        // A file may still be sent in any way.
        medium: handover
            .printed
            .iter()
            .map(|_| Concept::of(Code::WRITTEN))
            .collect(),
        subject: subject.clone(),
        topic: sheet.map(|sheet| Concept::text(title(sheet))),
        sent: when(handover),
        recipient: subject.into_iter().collect(),
        sender: clinician(handover.request).or_else(|| clinic(handover)),
        payload: vec![Payload {
            content_reference: Reference {
                reference: Some(document.to_owned()),
                kind: Some("DocumentReference"),
                ..Reference::default()
            },
        }],
        note: note.collect(),
    }
}

fn document(handover: &Handover) -> DocumentReference {
    let mut versions: Vec<&str> = Vec::new();
    for copy in &handover.copies {
        let line = copy.handout.staff_line.text.as_str();
        if !versions.contains(&line) {
            versions.push(line);
        }
    }
    // An identifier's type is one of a list that has neither of these; the names of the files are in the description.
    let of_version = versions.iter().map(|line| Identifier {
        value: Some((*line).to_owned()),
        ..Identifier::default()
    });
    let of_file = handover.copies.iter().map(|copy| Identifier {
        system: Some("urn:ietf:rfc:3986"),
        value: Some(named_information(&copy.sha256)),
    });
    let hashes = handover
        .copies
        .iter()
        .map(|copy| format!("{}: SHA-256 {}", copy.name, hexadecimal(&copy.sha256)));
    let lines: Vec<String> = versions
        .iter()
        .map(|line| (*line).to_owned())
        .chain(hashes)
        .collect();
    let mut copies = handover.copies.iter();
    let is_final = copies.all(|copy| copy.handout.is_approved());
    let author = clinician(handover.request).or_else(|| clinic(handover));
    DocumentReference {
        language: handover
            .copies
            .first()
            .map(|copy| copy.handout.language.tag.clone()),
        identifier: of_version.chain(of_file).collect(),
        status: "current",
        // "Final" means that an appropriate person has verified it (R4, composition-status). An approval that has ended
        // or was of other words is none.
        doc_status: if is_final { "final" } else { "preliminary" },
        kind: Concept::of(Code::EDUCATION_NOTE),
        subject: subject(handover.request),
        date: instant(handover),
        author: author.into_iter().collect(),
        authenticator: approver(handover).filter(|_| is_final),
        custodian: clinic(handover),
        description: lines.join("\n"),
        content: handover
            .copies
            .iter()
            .map(|copy| Content {
                attachment: Attachment {
                    content_type: copy.media_type,
                    language: copy.handout.language.tag.clone(),
                    size: copy.size,
                    title: format!("{} ({})", title(copy.handout), copy.name),
                    creation: when(handover),
                },
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_named_as_the_rfc_names_its_example() {
        // RFC 6920, section 8.1.
        let digest: [u8; 32] = Sha256::digest(b"Hello World!").into();
        assert_eq!(
            named_information(&digest),
            "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk"
        );
    }
}
