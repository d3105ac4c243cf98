//! A printer on this machine's loopback that takes every sheet and prints it at once.

use std::io::{Cursor, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use ipp::attribute::{IppAttribute, IppAttributeGroup};
use ipp::model::{DelimiterTag, IppVersion, StatusCode};
use ipp::parser::IppParser;
use ipp::reader::IppReader;
use ipp::request::IppRequestResponse;
use ipp::value::IppValue;

pub struct Printer {
    port: u16,
    sheets: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Printer {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let sheets = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&sheets);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let kept = Arc::clone(&kept);
                thread::spawn(move || serve(stream, &kept));
            }
        });
        Printer { port, sheets }
    }

    pub fn address(&self) -> String {
        format!("ipp://127.0.0.1:{}/ipp/print", self.port)
    }

    /// What was printed.
    pub fn sheets(&self) -> Vec<Vec<u8>> {
        self.sheets.lock().unwrap().clone()
    }
}

/// Answers request after request on one connection.
fn serve(mut stream: TcpStream, sheets: &Mutex<Vec<Vec<u8>>>) {
    while let Some(body) = read(&mut stream) {
        let parser = IppParser::new(IppReader::new(Cursor::new(body)));
        let request = parser.parse().unwrap();
        let operation = request.header().operation_or_status;
        let mut sheet = Vec::new();
        request.into_payload().read_to_end(&mut sheet).unwrap();
        if !sheet.is_empty() {
            sheets.lock().unwrap().push(sheet);
        }
        let answer = answer(operation);
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: {}\r\n\r\n",
            answer.len()
        );
        let _ = stream.write_all(head.as_bytes());
        let _ = stream.write_all(&answer);
    }
}

/// The body of an HTTP request with a length.
fn read(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).ok()?;
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).unwrap().to_ascii_lowercase();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length:"));
    let length = length.expect("every request says how long it is");
    let mut body = vec![0; length.trim().parse().unwrap()];
    stream.read_exact(&mut body).ok()?;
    Some(body)
}

fn answer(operation: i16) -> Vec<u8> {
    const PRINT_JOB: i16 = 2;
    const GET_JOB_ATTRIBUTES: i16 = 9;
    const GET_PRINTER_ATTRIBUTES: i16 = 11;
    let keyword = |text: &str| IppValue::new_keyword(text).unwrap();
    let (tag, attributes) = match operation {
        PRINT_JOB => (
            DelimiterTag::JobAttributes,
            vec![("job-id", IppValue::Integer(7))],
        ),
        GET_JOB_ATTRIBUTES => (
            DelimiterTag::JobAttributes,
            vec![
                ("job-state", IppValue::Enum(9)),
                ("job-state-reasons", keyword("job-completed-successfully")),
            ],
        ),
        GET_PRINTER_ATTRIBUTES => (
            DelimiterTag::PrinterAttributes,
            vec![
                (
                    "printer-name",
                    IppValue::new_name_without_language("Office").unwrap(),
                ),
                ("printer-state", IppValue::Enum(3)),
                ("printer-state-reasons", keyword("none")),
                ("printer-is-accepting-jobs", IppValue::Boolean(true)),
                (
                    "document-format-supported",
                    IppValue::new_mime_media_type("application/pdf").unwrap(),
                ),
                ("media-supported", keyword("iso_a4_210x297mm")),
            ],
        ),
        _ => (DelimiterTag::JobAttributes, Vec::new()),
    };
    let mut response =
        IppRequestResponse::new_response(IppVersion::v1_1(), StatusCode::SuccessfulOk, 1).unwrap();
    let mut group = IppAttributeGroup::new(tag);
    let attributes = attributes.into_iter();
    *group.attributes_mut() = attributes
        .map(|(name, value)| IppAttribute::with_name(name, value).unwrap())
        .collect();
    response.attributes_mut().groups_mut().push(group);
    response.to_bytes().to_vec()
}
