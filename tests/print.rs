//! Runs `handout print` and `handout printers`, once for each file in `cases/print/`, against a printer that plays what
//! the case says, and compares status, both streams, the files it leaves and what the printer got, exactly, with the
//! file of the same name in `expected/print/`.
//!
//! `UPDATE_EXPECTED=1 cargo test --test print` rewrites the expected files; read the difference before you commit it.
//! What arrives must be what `handout make` writes.

mod cases;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use ipp::attribute::{IppAttribute, IppAttributeGroup};
use ipp::model::DelimiterTag;
use ipp::parser::IppParser;
use ipp::reader::IppReader;
use ipp::request::IppRequestResponse;
use ipp::value::IppValue;
use libtest_mimic::Failed;
use regex::Regex;
use serde::Deserialize;

/// One case. `PRINTER` in arguments and variables is the printer's address, `HOST` its host and port, `TLS` the folder
/// of certificates.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    args: Vec<String>,
    #[serde(default)]
    env: BTreeMap<String, String>,
    /// Files there are before, with their text.
    #[serde(default)]
    given: BTreeMap<String, String>,
    #[serde(default)]
    printer: Role,
    /// Most seconds that the program may take.
    #[serde(default = "half_a_minute")]
    within: u64,
}

fn half_a_minute() -> u64 {
    30
}

/// What the printer plays.
#[derive(Deserialize, Default, Clone)]
#[serde(deny_unknown_fields, default)]
struct Role {
    /// Nothing listens at the address.
    off: bool,
    encrypted: bool,
    /// `user:password`, without which it answers 401.
    login: Option<String>,
    /// HTTP status of every answer, with its headers.
    http: Option<String>,
    /// It takes this operation and then says nothing, `Any` for all.
    silent_at: Option<String>,
    /// It closes the connection in the midst of this operation.
    hangs_up_at: Option<String>,
    /// What it says of itself, over what a good printer says; an empty list takes an attribute away.
    attributes: BTreeMap<String, Vec<Told>>,
    /// Status of an answer, by operation.
    status: BTreeMap<String, Refusal>,
    /// How the job is at each look, the last for ever.
    job: Vec<Look>,
    /// Queues of a CUPS server in place of one printer, by name, with what each says of itself; the first is the
    /// default one where there is one.
    queues: Option<Vec<BTreeMap<String, Vec<Told>>>>,
    default: Option<String>,
}

#[derive(Deserialize, Clone)]
#[serde(untagged)]
enum Told {
    Bool(bool),
    Number(i32),
    Text(String),
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct Refusal {
    code: u16,
    message: Option<String>,
    /// Names of attributes that it does not support.
    #[serde(default)]
    unsupported: Vec<String>,
    /// It says so only that often.
    times: Option<usize>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct Look {
    state: i32,
    #[serde(default)]
    reasons: Vec<String>,
    message: Option<String>,
    /// What the printer says of itself meanwhile.
    #[serde(default)]
    printer: BTreeMap<String, Vec<Told>>,
}

fn main() {
    cases::run("print", run, Vec::new());
}

fn run(name: &str, case: &Case) -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    for (file, text) in &case.given {
        fs::write(folder.path().join(file), text)?;
    }
    let printer = Printer::start(&case.printer);
    let host = format!("127.0.0.1:{}", printer.port);
    let scheme = if case.printer.encrypted {
        "ipps"
    } else {
        "ipp"
    };
    let address = format!("{scheme}://{host}/ipp/print");
    let tls = cases::root().join("tests/tls");
    let fill = |text: &String| {
        text.replace("PRINTER", &address)
            .replace("HOST", &host)
            .replace("TLS", tls.to_str().unwrap())
    };
    let temporary = folder.path().join("tmp");
    fs::create_dir(&temporary)?;
    let mut command = Command::new(env!("CARGO_BIN_EXE_handout"));
    command
        .args(case.args.iter().map(fill))
        .current_dir(folder.path())
        .env_clear()
        .env("HANDOUT_UI", "en")
        .env("LANG", "en_GB.UTF-8")
        .env("HOME", folder.path())
        .env("HANDOUT_HISTORY", "off")
        .env("TMPDIR", &temporary)
        .env("USER", "desk")
        // Whatever is asked to go through a proxy must not.
        .env("http_proxy", "http://127.0.0.1:9")
        .env("ALL_PROXY", "http://127.0.0.1:9")
        .envs(case.env.iter().map(|(name, value)| (name, fill(value))))
        .stdin(Stdio::null());
    let started = Instant::now();
    let output = command.output()?;
    if started.elapsed() > Duration::from_secs(case.within) {
        return Err(format!("it took {:?}", started.elapsed()).into());
    }
    // What a receipt says of the bytes is for `receipt.rs`.
    let digests = Regex::new(
        "urn:uuid:[-0-9a-f]{36}|ni:///sha-256;[-_0-9A-Za-z]{43}|SHA-256 [0-9a-f]{64}|\"size\": [0-9]+",
    )?;
    let shown = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).replace(&host, "HOST");
        digests.replace_all(&text, "DIGEST").into_owned()
    };
    let status = output.status.code();
    let mut got = format!(
        "status: {}\n",
        status.map_or("killed".to_owned(), |c| c.to_string())
    );
    write!(got, "--- stdout\n{}", shown(&output.stdout))?;
    write!(got, "--- stderr\n{}", shown(&output.stderr))?;
    got.push_str("--- new files\n");
    let mut left = Vec::new();
    for entry in fs::read_dir(folder.path())? {
        let file = entry?.file_name().into_string().unwrap();
        if !case.given.contains_key(&file) && file != "tmp" {
            left.push(file);
        }
    }
    left.sort();
    for file in &left {
        writeln!(got, "{file}")?;
    }
    got.push_str("--- the printer got\n");
    let (log, documents) = printer.heard();
    got.push_str(&log);
    // Nothing stays in the folder for temporary files, and the sheets are those of `handout make`.
    if fs::read_dir(&temporary)?.next().is_some() {
        return Err("there is a temporary file".into());
    }
    for (file, text) in &case.given {
        if fs::read(folder.path().join(file))? != text.as_bytes() {
            return Err(format!("{file} is changed").into());
        }
    }
    let left = left.iter().map(|file| fs::read(folder.path().join(file)));
    let sheets = left.collect::<Result<Vec<_>, _>>()?;
    for sheet in documents.iter().chain(&sheets) {
        if *sheet != made(case, folder.path())? {
            return Err("the sheet is not the one that `handout make` writes".into());
        }
    }
    cases::compare("print", name, &got)
}

/// The sheet as `handout make` writes it.
fn made(case: &Case, folder: &Path) -> Result<Vec<u8>, Failed> {
    const OF_PRINT: [&str; 9] = [
        "--receipt",
        "--printer",
        "--copies",
        "--duplex",
        "--tray",
        "--wait",
        "-n",
        "--output",
        "-o",
    ];
    let mut args = vec!["make".to_owned()];
    let mut given = case.args[1..].iter();
    while let Some(arg) = given.next() {
        if OF_PRINT.contains(&arg.as_str()) {
            given.next();
        } else if arg != "--open" {
            args.push(arg.clone());
        }
    }
    args.extend(["--format", "pdf", "--output", "-"].map(str::to_owned));
    let output = Command::new(env!("CARGO_BIN_EXE_handout"))
        .args(args)
        .current_dir(folder)
        .env_clear()
        .env("HANDOUT_UI", "en")
        .env("HOME", folder)
        .output()?;
    Ok(output.stdout)
}

/// A printer on this machine's loopback.
struct Printer {
    port: u16,
    heard: Arc<Mutex<Heard>>,
}

#[derive(Default)]
struct Heard {
    log: String,
    documents: Vec<Vec<u8>>,
    looks: usize,
    refusals: BTreeMap<String, usize>,
}

impl Printer {
    fn start(role: &Role) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard = Arc::new(Mutex::new(Heard::default()));
        if !role.off {
            let (role, heard) = (role.clone(), Arc::clone(&heard));
            thread::spawn(move || {
                for stream in listener.incoming().flatten() {
                    let (role, heard) = (role.clone(), Arc::clone(&heard));
                    thread::spawn(move || serve(stream, &role, &heard));
                }
            });
        }
        Printer { port, heard }
    }

    fn heard(&self) -> (String, Vec<Vec<u8>>) {
        let heard = self.heard.lock().unwrap();
        (heard.log.clone(), heard.documents.clone())
    }
}

fn serve(stream: TcpStream, role: &Role, heard: &Mutex<Heard>) {
    if role.encrypted {
        let pem = |file: &str| fs::read(cases::root().join("tests/tls").join(file)).unwrap();
        let config = tls::config(&pem("printer.pem"), &pem("printer.key"));
        let connection = rustls::ServerConnection::new(config).unwrap();
        answer_all(rustls::StreamOwned::new(connection, stream), role, heard);
    } else {
        answer_all(stream, role, heard);
    }
}

mod tls {
    use std::sync::Arc;

    use rustls::ServerConfig;
    use rustls::crypto::ring;
    use rustls::pki_types::pem::PemObject as _;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer};

    pub fn config(certificate: &[u8], key: &[u8]) -> Arc<ServerConfig> {
        let certificate = CertificateDer::from_pem_slice(certificate).unwrap();
        let key = PrivateKeyDer::from_pem_slice(key).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate], key);
        Arc::new(config.unwrap())
    }
}

/// Answers request after request on one connection.
fn answer_all(mut stream: impl Read + Write, role: &Role, heard: &Mutex<Heard>) {
    while let Some((head, body)) = read(&mut stream) {
        let parser = IppParser::new(IppReader::new(Cursor::new(body)));
        let Ok(request) = parser.parse() else { return };
        let operation = name_of(request.header().operation_or_status);
        let is = |wanted: &Option<String>| {
            let wanted = wanted.as_deref();
            wanted == Some("Any") || wanted == Some(operation.as_str())
        };
        let signed = head.lines().any(|line| {
            let line = line.to_ascii_lowercase();
            line.starts_with("authorization: basic ")
        });
        let line = line(&operation, &request, signed);
        let mut document = Vec::new();
        request.into_payload().read_to_end(&mut document).unwrap();
        note(heard, &line, &document);
        if is(&role.hangs_up_at) {
            return;
        }
        if is(&role.silent_at) {
            thread::sleep(Duration::from_secs(60));
            return;
        }
        if let Some(status) = &role.http {
            let _ = write!(stream, "HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n");
            continue;
        }
        if let Some(login) = &role.login {
            let login = base64(login);
            if !head.contains(&format!("Basic {login}")) {
                let _ = stream.write_all(
                    b"HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n",
                );
                continue;
            }
        }
        let answer = answer(&operation, role, &mut heard.lock().unwrap());
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: {}\r\n\r\n",
            answer.len()
        );
        let _ = stream.write_all(head.as_bytes());
        let _ = stream.write_all(&answer);
        let _ = stream.flush();
    }
}

/// The head and the body of an HTTP request with a length.
fn read(stream: &mut (impl Read + Write)) -> Option<(String, Vec<u8>)> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        if stream.read(&mut byte).ok()? == 0 {
            return None;
        }
        head.push(byte[0]);
        // The beginning of TLS, where nothing is encrypted.
        if head == [0x16] {
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
            let _ = stream.read_to_end(&mut head);
            return None;
        }
    }
    let head = String::from_utf8(head).unwrap();
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length")
            .then(|| value.trim().parse::<usize>().unwrap())
    });
    let mut body = vec![0; length.expect("every request says how long it is")];
    stream.read_exact(&mut body).ok()?;
    Some((head, body))
}

/// Looks at a job and at the printer come as often as they come.
fn note(heard: &Mutex<Heard>, line: &str, document: &[u8]) {
    let mut heard = heard.lock().unwrap();
    if !heard.log.contains(line) {
        heard.log.push_str(line);
    }
    if !document.is_empty() {
        heard.documents.push(document.to_vec());
    }
}

/// The operation and its attributes.
fn line(operation: &str, request: &IppRequestResponse, signed: bool) -> String {
    /// Those that do not stand in every request, and what a list of wishes holds.
    const SHOWN: [&str; 4] = [
        "job-name",
        "requesting-user-name",
        "document-format",
        "job-id",
    ];
    let mut line = operation.to_owned();
    if signed {
        line.push_str(" (with a password)");
    }
    for group in request.attributes().groups() {
        let is_job = group.tag() == DelimiterTag::JobAttributes;
        for attribute in group.attributes() {
            if is_job || SHOWN.contains(&attribute.name().as_str()) {
                let _ = write!(line, " {}={}", attribute.name(), attribute.value());
            }
        }
    }
    line.push('\n');
    line
}

fn name_of(operation: i16) -> String {
    let name = match operation {
        2 => "Print-Job",
        4 => "Validate-Job",
        9 => "Get-Job-Attributes",
        11 => "Get-Printer-Attributes",
        0x4001 => "CUPS-Get-Default",
        0x4002 => "CUPS-Get-Printers",
        other => return format!("operation {other}"),
    };
    name.to_owned()
}

fn answer(operation: &str, role: &Role, heard: &mut Heard) -> Vec<u8> {
    if let Some(refusal) = role.status.get(operation) {
        let times = heard.refusals.entry(operation.to_owned()).or_default();
        *times += 1;
        if refusal.times.is_none_or(|most| *times <= most) {
            let texts = refusal.message.iter().map(|message| {
                let text = IppValue::new_text_without_language(message.as_str()).unwrap();
                attribute("status-message", text)
            });
            let unsupported = refusal.unsupported.iter();
            let unsupported = unsupported.map(|name| attribute(name, IppValue::NoValue));
            let mut groups = vec![
                (DelimiterTag::OperationAttributes, texts.collect()),
                (DelimiterTag::UnsupportedAttributes, unsupported.collect()),
            ];
            // A job that is taken though something is left out.
            if operation == "Print-Job" && refusal.code < 0x100 {
                groups.push((
                    DelimiterTag::JobAttributes,
                    vec![attribute("job-id", IppValue::Integer(7))],
                ));
            }
            return response(refusal.code, groups);
        }
    }
    let look = || {
        role.job
            .get(heard.looks.saturating_sub(1).min(role.job.len().max(1) - 1))
    };
    match operation {
        "Print-Job" => {
            let id = attribute("job-id", IppValue::Integer(7));
            response(0, vec![(DelimiterTag::JobAttributes, vec![id])])
        }
        "Get-Job-Attributes" => {
            heard.looks += 1;
            let look = role
                .job
                .get((heard.looks - 1).min(role.job.len().max(1) - 1));
            let done = Look {
                state: 9,
                reasons: vec!["job-completed-successfully".to_owned()],
                message: None,
                printer: BTreeMap::new(),
            };
            let look = look.unwrap_or(&done);
            let mut attributes = vec![attribute("job-state", IppValue::Enum(look.state))];
            attributes.extend(told("job-state-reasons", &texts(&look.reasons)));
            attributes.extend(look.message.iter().map(|message| {
                let text = IppValue::new_text_without_language(message.as_str()).unwrap();
                attribute("job-state-message", text)
            }));
            response(0, vec![(DelimiterTag::JobAttributes, attributes)])
        }
        "Get-Printer-Attributes" => {
            let mut attributes = role.attributes.clone();
            attributes.extend(look().map(|look| look.printer.clone()).unwrap_or_default());
            response(
                0,
                vec![(DelimiterTag::PrinterAttributes, printer(&attributes))],
            )
        }
        "CUPS-Get-Default" => match &role.default {
            Some(name) => {
                let name = told("printer-name", &texts(std::slice::from_ref(name)));
                response(
                    0,
                    vec![(DelimiterTag::PrinterAttributes, name.into_iter().collect())],
                )
            }
            None => response(0x406, Vec::new()),
        },
        "CUPS-Get-Printers" => {
            let queues = role.queues.clone().unwrap_or_default();
            if queues.is_empty() {
                return response(0x406, Vec::new());
            }
            let groups = queues
                .iter()
                .map(|queue| (DelimiterTag::PrinterAttributes, printer(queue)));
            response(0, groups.collect())
        }
        _ => response(0, Vec::new()),
    }
}

fn texts(texts: &[String]) -> Vec<Told> {
    texts.iter().cloned().map(Told::Text).collect()
}

/// What a good printer says of itself, with changes.
fn printer(changes: &BTreeMap<String, Vec<Told>>) -> Vec<IppAttribute> {
    let good: BTreeMap<String, Vec<Told>> = toml::from_str(
        r#"
        printer-name = ["Office"]
        printer-state = [3]
        printer-state-reasons = ["none"]
        printer-is-accepting-jobs = [true]
        document-format-supported = ["application/octet-stream", "application/pdf"]
        media-supported = ["iso_a4_210x297mm", "iso_a5_148x210mm", "na_letter_8.5x11in"]
        media-source-supported = ["auto", "tray-1", "tray-2"]
        sides-supported = ["one-sided", "two-sided-long-edge", "two-sided-short-edge"]
        copies-supported = [1, 99]
        multiple-document-handling-supported = ["separate-documents-collated-copies"]
        "#,
    )
    .unwrap();
    let mut attributes = good;
    attributes.extend(changes.clone());
    let attributes = attributes.iter();
    attributes
        .filter_map(|(name, values)| told(name, values))
        .collect()
}

/// An attribute of the kind that the protocol gives it.
fn told(name: &str, values: &[Told]) -> Option<IppAttribute> {
    let value = |value: &Told| match value {
        Told::Bool(value) => IppValue::Boolean(*value),
        Told::Number(number) => IppValue::Enum(*number),
        Told::Text(text) => match name {
            "printer-name" => IppValue::new_name_without_language(text.as_str()).unwrap(),
            "printer-state-message" => IppValue::new_text_without_language(text.as_str()).unwrap(),
            "document-format-supported" => IppValue::new_mime_media_type(text.as_str()).unwrap(),
            "printer-uri-supported" => IppValue::new_uri(text.as_str()).unwrap(),
            _ => IppValue::new_keyword(text.as_str()).unwrap(),
        },
    };
    let value = match values {
        [] => return None,
        [Told::Number(min), Told::Number(max)] => IppValue::new_range_of_integer(*min, *max),
        [one] => value(one),
        several => IppValue::Array(several.iter().map(value).collect()),
    };
    Some(attribute(name, value))
}

fn attribute(name: &str, value: IppValue) -> IppAttribute {
    IppAttribute::with_name(name, value).unwrap()
}

fn response(status: u16, groups: Vec<(DelimiterTag, Vec<IppAttribute>)>) -> Vec<u8> {
    let mut response = IppRequestResponse::new_response(
        ipp::model::IppVersion::v1_1(),
        ipp::model::StatusCode::SuccessfulOk,
        1,
    )
    .unwrap();
    for (tag, attributes) in groups
        .into_iter()
        .filter(|(_, attributes)| !attributes.is_empty())
    {
        if tag == DelimiterTag::OperationAttributes {
            for attribute in attributes {
                response.attributes_mut().add(tag, attribute);
            }
        } else {
            // Each printer of a list has a group of its own.
            let mut group = IppAttributeGroup::new(tag);
            *group.attributes_mut() = attributes;
            response.attributes_mut().groups_mut().push(group);
        }
    }
    let mut bytes = response.to_bytes().to_vec();
    bytes[2..4].copy_from_slice(&status.to_be_bytes());
    bytes
}

fn base64(text: &str) -> String {
    use base64::Engine as _;
    base64::prelude::BASE64_STANDARD.encode(text)
}
