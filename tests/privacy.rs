//! A patient's name is in the sheets that were asked for and nowhere else: the whole home, the folder for temporary
//! files and the folder of work are searched, byte by byte, after everything that a desk does.

#![cfg(unix)]

mod desk;

use std::fs;
use std::path::Path;

use desk::Home;
use desk::printer::Printer;
use desk::session::{CTRL_C, ENTER, Session};

/// Names that stand in nothing else, of the patient, the clinician and the file.
const PATIENT: &str = "Quillonby Zephrax";
const ARABIC: &str = "زيفراكس كويلونبي";
const CLINICIAN: &str = "Wrathmoor";
const RECORD: &str = "QZ-77120";

/// What no file may hold: names whole, in part and as UTF-16.
fn secrets() -> Vec<Vec<u8>> {
    let words = [
        "Quillonby",
        "Zephrax",
        "زيفراكس",
        "كويلونبي",
        CLINICIAN,
        RECORD,
    ];
    let utf_16 = words.map(|word| word.encode_utf16().flat_map(u16::to_be_bytes).collect());
    let utf_8 = words.map(|word| word.as_bytes().to_vec());
    utf_8.into_iter().chain(utf_16).collect()
}

fn holds(bytes: &[u8], secret: &[u8]) -> bool {
    bytes.windows(secret.len()).any(|window| window == secret)
}

/// Searches every file but those that were asked for, and every file's name.
fn search(home: &Home, asked_for: &[&str]) {
    let asked_for: Vec<_> = asked_for
        .iter()
        .map(|file| home.path().join(file))
        .collect();
    for file in &asked_for {
        assert!(file.exists(), "{file:?} was asked for");
    }
    let mut searched = 0;
    for path in home.files() {
        let name = path.to_string_lossy().into_owned();
        for secret in secrets() {
            assert!(!holds(name.as_bytes(), &secret), "{name}");
        }
        if asked_for.iter().any(|asked| path.starts_with(asked)) {
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        for secret in secrets() {
            assert!(!holds(&bytes, &secret), "{name} names somebody");
        }
        searched += 1;
    }
    assert!(searched > 0, "there is something to search");
    let temporary: Vec<_> = fs::read_dir(home.path().join("tmp")).unwrap().collect();
    assert!(temporary.is_empty(), "{temporary:?}");
}

/// What names somebody.
const PERSONAL: [&str; 10] = [
    "--patient",
    PATIENT,
    "--record",
    RECORD,
    "--clinician",
    CLINICIAN,
    "--date",
    "2026-03-20",
    "--next",
    "2026-04-10",
];

fn run(home: &Home, args: &[&str], status: i32) {
    home.says(&[args, &PERSONAL].concat(), status);
}

#[test]
fn commands_keep_no_name() {
    let (home, printer) = (Home::new(), Printer::start());
    home.write("keeps", "so that there is something to search");
    let address = printer.address();
    run(&home, &["make", "hair", "-l", "fa", "-o", "asked.pdf"], 0);
    // The name of a file is not kept either.
    run(
        &home,
        &["make", "hair", "-l", "fa", "-f", "text", "-o", "asked.txt"],
        0,
    );
    run(&home, &["show", "hair", "-l", "fa"], 0);
    run(
        &home,
        &["print", "hair", "-l", "fa", "--printer", &address],
        0,
    );
    assert_eq!(printer.sheets().len(), 1);
    run(&home, &["again"], 0);
    assert_eq!(printer.sheets().len(), 2);
    search(&home, &["work/asked.pdf", "work/asked.txt"]);
    // Off: what is left is the sheet.
    let off = [
        "print",
        "hair",
        "-l",
        "ar",
        "--printer",
        "ipp://127.0.0.1:1/ipp/print",
    ];
    run(&home, &off, 1);
    run(&home, &["preset", "save", "a", "--lang", "fa"], 2);
    home.says(&["preset", "save", "a", "--lang", "fa"], 0);
    run(&home, &["make", "pores", "--preset", "a"], 0);
    search(
        &home,
        &[
            "work/asked.pdf",
            "work/asked.txt",
            "work/hair-ar.pdf",
            "work/pores-fa.pdf",
        ],
    );
}

#[test]
fn a_file_named_after_somebody_is_forgotten() {
    let home = Home::new();
    let file = format!("{PATIENT}.pdf");
    home.says(&["make", "hair", "-l", "fa", "-o", &file], 0);
    fs::remove_file(home.work().join(&file)).unwrap();
    search(&home, &[]);
}

#[test]
fn a_batch_keeps_no_name_but_in_its_list_and_sheets() {
    let home = Home::new();
    home.write("keeps", "so that there is something to search");
    let list = format!(
        "id,goal,lang,patient,record\np-1,hair,fa,{PATIENT},{RECORD}\np-2,no goal,fa,{ARABIC},\n"
    );
    home.write("work/list.csv", &list);
    home.says(
        &[
            "batch",
            "list.csv",
            "--out",
            "sheets",
            "--clinician",
            CLINICIAN,
        ],
        1,
    );
    search(&home, &["work/list.csv", "work/sheets/p-1-hair-fa.pdf"]);
}

#[test]
fn the_guided_mode_keeps_no_name() {
    let (home, printer) = (Home::new(), Printer::start());
    let profile = format!("name = \"X\"\nprinter = \"{}\"\n", printer.address());
    home.write("work/clinic.toml", &profile);
    for (name, action) in [(PATIENT, "print"), (ARABIC, "save"), (PATIENT, CTRL_C)] {
        let mut command = home.command();
        command.env("TERM", "xterm").env("VTE_VERSION", "7006");
        let mut session = Session::start(command, (80, 60));
        session.answers("Goal:", "hair\r");
        session.answers("Patient's language:", "fa\r");
        session.answers("Patient's name:", name);
        session.types(ENTER);
        session.answers("Size", ENTER);
        session.answers("What now:", action);
        let stops = action == CTRL_C;
        if !stops {
            session.types(ENTER);
        }
        assert_eq!(session.ends().status, Some(if stops { 130 } else { 0 }));
    }
    home.says(&["again", "--patient", PATIENT, "--force"], 0);
    assert_eq!(printer.sheets().len(), 1);
    search(&home, &["work/hair-fa.pdf"]);
    assert!(state(&home).contains("hair"));
}

/// What is remembered; it is there, or there would be nothing to search.
fn state(home: &Home) -> String {
    fs::read_to_string(home.path().join(".local/state/handout/last.toml")).unwrap()
}

#[test]
fn what_is_remembered_is_for_its_owner() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new();
    run(&home, &["make", "hair", "-l", "fa"], 0);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let folder = home.path().join(".local/state/handout");
    assert_eq!(
        (mode(&folder), mode(&folder.join("last.toml"))),
        (0o700, 0o600)
    );
    assert!(state(&home).contains("last = [\"make\", \"hair\", \"--lang\", \"fa\"]"));
}
