//! The guided mode on a terminal: what is asked, what the keys do, what is left on the screen and in the folder.

#![cfg(unix)]

mod desk;

use std::fs;
use std::process::Stdio;

use desk::Home;
use desk::printer::Printer;
use desk::session::{CTRL_C, CTRL_D, ENTER, ESC, End, Session};
use nix::pty::openpty;

const WIDE: (u16, u16) = (80, 60);

const GOAL: &str = "Goal:";
const LANGUAGE: &str = "Patient's language:";
const NAME: &str = "Patient's name:";
const SIZE: &str = "Size of the letters:";
const ACTION: &str = "What now:";

const PATIENT: &str = "Sample Name";

/// The guided mode in this home, on a terminal that reorders lines by itself, so that a screen is read as it is typed.
fn start_with(home: &Home, args: &[&str], env: &[(&str, &str)], size: (u16, u16)) -> Session {
    let mut command = home.command();
    command
        .args(args)
        .env("TERM", "xterm-256color")
        .env("VTE_VERSION", "7006")
        .envs(env.iter().copied());
    Session::start(command, size)
}

fn start(home: &Home) -> Session {
    start_with(home, &[], &[], WIDE)
}

/// Ends well, with the terminal as it was.
fn done(session: Session) -> End {
    let end = session.ends();
    assert_eq!(end.status, Some(0), "{}", end.text());
    assert!(end.has_cursor && end.is_as_before);
    end
}

#[test]
fn a_sheet_is_printed_with_a_few_keys() {
    let (home, printer) = (Home::new(), Printer::start());
    let profile = format!(
        "name = \"Example Clinic\"\nprinter = \"{}\"\n",
        printer.address()
    );
    home.write("work/clinic.toml", &profile);
    let mut session = start(&home);
    session.answers(GOAL, "ha");
    session.types(ENTER);
    session.answers(LANGUAGE, "fa");
    session.sees("fa — Persian — فارسی");
    session.types(ENTER);
    session.answers(NAME, PATIENT);
    session.types(ENTER);
    session.answers(SIZE, ENTER);
    session.is_asked(ACTION);
    // What tells her that it is the right one: the first lines in her language, and the line at the sheet's foot.
    let screen = session.screen();
    assert!(
        screen.contains("Sample Name") && screen.contains("Mesotherapy"),
        "{screen}"
    );
    let code = home.run(&["show", "hair", "-l", "fa"]).stdout;
    let code = String::from_utf8(code).unwrap();
    let code = code.lines().last().unwrap().trim();
    assert!(screen.contains(code), "{code}\n{screen}");
    session.types(ENTER);
    let keys = session.keys;
    let end = done(session);
    assert!(keys <= 12 + PATIENT.len(), "{keys} keys");
    assert!(end.text().contains("printed"), "{}", end.text());
    let command = "handout print hair --lang fa --patient 'Sample Name'";
    assert_eq!(end.last_row(), command);
    // It is the sheet that this command prints.
    let made = home.run(&["make", "hair", "-l", "fa", "--patient", PATIENT, "-o", "-"]);
    assert_eq!(printer.sheets(), [made.stdout]);
    assert_eq!(
        home.work().read_dir().unwrap().count(),
        1,
        "the profile only"
    );
}

#[test]
fn enter_alone_takes_the_clinics_default_and_what_was_taken_last() {
    let home = Home::new();
    home.write("work/clinic.toml", "name = \"X\"\nlanguage = \"fa-AF\"\n");
    let mut session = start(&home);
    session.answers(GOAL, "pores\r");
    session.answers(LANGUAGE, "arab\r");
    session.answers(NAME, ENTER);
    session.answers(SIZE, "lar\r");
    session.answers(ACTION, "save\r");
    assert_eq!(
        done(session).last_row(),
        "handout make pores --lang ar --size large"
    );
    let mut session = start(&home);
    for question in [GOAL, LANGUAGE, NAME, SIZE, ACTION] {
        session.answers(question, ENTER);
    }
    // The language is the clinic's again; the file of the patient before is kept.
    assert_eq!(
        done(session).last_row(),
        "handout make pores --lang fa-AF --size large"
    );
    let mut session = start(&home);
    session.answers(GOAL, ENTER);
    session.is_asked(LANGUAGE);
    // The second is what was taken last.
    session.types("\x1b[B\r");
    session.answers(NAME, ENTER);
    session.answers(SIZE, ENTER);
    session.answers(ACTION, ENTER);
    assert!(done(session).last_row().contains("--lang"));
    assert!(
        home.work().join("pores-ar.pdf").is_file() && home.work().join("pores-fa.pdf").is_file()
    );
}

#[test]
fn escape_goes_back_and_nothing_is_lost() {
    let home = Home::new();
    let mut session = start(&home);
    session.answers(GOAL, "hair\r");
    session.answers(LANGUAGE, "fa\r");
    session.answers(NAME, PATIENT);
    session.types(ENTER);
    session.answers(SIZE, ESC);
    session.answers(NAME, ESC);
    session.answers(LANGUAGE, ESC);
    // The answer given before is the first.
    session.answers(GOAL, ENTER);
    session.answers(LANGUAGE, "en\r");
    session.is_asked(NAME);
    session.wait("the name", |screen| {
        screen
            .contents()
            .lines()
            .any(|row| row.starts_with("? ") && row.contains(PATIENT))
    });
    session.types(ENTER);
    session.answers(SIZE, ENTER);
    session.answers(ACTION, "save\r");
    assert_eq!(
        done(session).last_row(),
        "handout make hair --lang en --patient 'Sample Name'"
    );
}

#[test]
fn control_c_leaves_the_terminal_as_it_was() {
    let before = [
        (GOAL, "hair\r"),
        (LANGUAGE, "fa\r"),
        (NAME, "\r"),
        (SIZE, "\r"),
        (ACTION, ""),
    ];
    for (i, (question, _)) in before.iter().enumerate() {
        let home = Home::new();
        let mut session = start(&home);
        for (question, keys) in &before[..i] {
            session.answers(question, keys);
        }
        session.answers(question, "x");
        session.types(CTRL_C);
        let end = session.ends();
        assert_eq!(end.status, Some(130), "{question}");
        assert!(end.has_cursor && end.is_as_before, "{question}");
        assert_eq!(
            end.last_row(),
            "error: stopped: nothing was printed or written"
        );
        assert!(home.files().is_empty(), "{:?}", home.files());
    }
}

/// So many rows, some of them cut, the help last.
fn is_cut(contents: &str, rows: usize) -> bool {
    let all: Vec<&str> = contents.trim_end().lines().collect();
    let help = all.last().copied().unwrap_or_default();
    all.len() == rows && contents.contains('…') && help.starts_with('[') && help.ends_with(']')
}

#[test]
fn twenty_columns_cut_lines_and_break_none() {
    let home = Home::new();
    let size = (20, 40);
    let mut session = start_with(&home, &[], &[], size);
    session.is_asked(GOAL);
    // Titles begin alike, and what is cut tells them apart: their ids come first.
    session.sees("> acne-scars — Mes…");
    // Ten goals, the question and the help, a row each, and the same with one answer before.
    session.wait("a row for each", |screen| is_cut(&screen.contents(), 12));
    session.types("hair\r");
    session.is_asked("Patient's l…");
    session.wait("a row for each", |screen| is_cut(&screen.contents(), 6));
    session.types("fa\r");
    session.answers("Patient's n…", PATIENT);
    session.types(ENTER);
    session.answers("Size of the…", ENTER);
    session.answers(ACTION, "save\r");
    let end = done(session);
    assert!(
        end.text()
            .replace('\n', "")
            .ends_with("--patient 'Sample Name'"),
        "{}",
        end.text()
    );
}

#[test]
fn another_size_of_the_window_is_followed() {
    let home = Home::new();
    let mut session = start(&home);
    session.answers(GOAL, "hair\r");
    session.is_asked(LANGUAGE);
    session.resizes((30, 60));
    session.types("p");
    session.wait("the list that fits", |screen| {
        screen
            .contents()
            .lines()
            .any(|row| row == "> fa — Persian — فارسی")
    });
    session.types(ENTER);
    session.is_asked(NAME);
    session.resizes((100, 60));
    session.types(ENTER);
    session.answers(SIZE, ENTER);
    session.answers(ACTION, "save\r");
    assert_eq!(done(session).last_row(), "handout make hair --lang fa");
}

/// Answers lines, each after the one question it is for.
fn by_lines(mut session: Session, answers: &[(&str, &str)]) -> End {
    for (i, (question, line)) in answers.iter().enumerate() {
        session.wait(question, |screen| {
            let contents = screen.contents();
            let is_next = contents.matches("goes back:").count() == i + 1;
            is_next && contents.contains(question) && contents.trim_end().ends_with(':')
        });
        session.types(line);
        session.types("\n");
    }
    session.ends()
}

#[test]
fn who_listens_is_asked_line_by_line() {
    for (args, term) in [(&["guide", "--plain"][..], "xterm-256color"), (&[], "dumb")] {
        let home = Home::new();
        let session = start_with(&home, args, &[("TERM", term)], (80, 200));
        let answers = [
            (GOAL, "nothing of the kind"),
            ("nothing here is called", "visible"),
            // Found by a number, too, in the digits of any language.
            (LANGUAGE, "۲"),
            (NAME, "<"),
            ("1. fa", "ar"),
            (NAME, PATIENT),
            (SIZE, ""),
            (ACTION, "text"),
        ];
        let end = by_lines(session, &answers);
        assert_eq!(end.status, Some(0), "{}", end.text());
        assert!(!end.bytes.contains(&0x1b), "{}", end.text());
        assert!(
            end.text()
                .contains("At the foot of this sheet stands: pores · ar"),
            "{}",
            end.text()
        );
        assert_eq!(
            end.last_row(),
            "handout make pores --lang ar --format text --patient 'Sample Name'"
        );
        assert!(home.work().join("pores-ar.txt").is_file());
    }
}

#[test]
fn lines_can_be_left_with_the_end_of_input() {
    let home = Home::new();
    let mut session = start_with(&home, &["guide", "--plain"], &[], WIDE);
    session.sees(GOAL);
    session.types(CTRL_D);
    assert_eq!(session.ends().status, Some(130));
}

#[test]
fn without_a_terminal_there_is_help_and_no_question() {
    let home = Home::new();
    let output = home.run(&[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let help = String::from_utf8(output.stderr).unwrap();
    assert!(help.contains("Usage: handout"), "{help}");
    assert!(home.says(&["guide"], 2).contains("no terminal"));
    // One of the three that is none is enough.
    for missing in 0..3 {
        let pty = openpty(None, None).unwrap();
        let end = |i| match i == missing {
            true => Stdio::null(),
            false => Stdio::from(pty.slave.try_clone().unwrap()),
        };
        let mut command = home.command();
        let status = command.stdin(end(0)).stdout(end(1)).stderr(end(2)).status();
        assert_eq!(status.unwrap().code(), Some(2), "{missing}");
    }
}

#[test]
fn the_program_speaks_arabic_and_goals_are_found_in_any_language() {
    let home = Home::new();
    let mut session = start_with(&home, &[], &[("HANDOUT_UI", "ar")], WIDE);
    session.answers("الهدف:", "hai");
    session.sees("> ");
    session.types(ENTER);
    session.answers("لغة المريض:", "فار");
    session.types(ENTER);
    session.answers("اسم المريض:", "سلمى");
    session.types(ENTER);
    session.answers("حجم الحروف:", ENTER);
    session.is_asked("المطلوب الآن:");
    // The first lines are in the staff's language, which is that of the program here.
    assert!(
        session.screen().contains("الميزوثيرابي"),
        "{}",
        session.screen()
    );
    session.types("save\r");
    assert_eq!(
        done(session).last_row(),
        "handout make hair --lang fa --patient 'سلمى'"
    );
}

#[test]
fn the_clinic_says_what_the_staff_read() {
    let home = Home::new();
    home.write(
        "work/clinic.toml",
        "name = \"X\"\nstaff_language = \"fa\"\n",
    );
    let mut session = start(&home);
    session.is_asked(GOAL);
    session.sees("مزوتراپی برای ریزش مو");
    session.types("hair\r");
    session.answers(LANGUAGE, "ar\r");
    session.answers(NAME, ENTER);
    session.answers(SIZE, ENTER);
    session.is_asked(ACTION);
    assert!(
        session.screen().contains("مزوتراپی"),
        "{}",
        session.screen()
    );
    session.types(CTRL_C);
    session.ends();
}

#[test]
fn a_terminal_that_reorders_nothing_gets_letters_in_their_places() {
    let home = Home::new();
    let env = [("VTE_VERSION", ""), ("XTERM_VERSION", "XTerm(379)")];
    let mut session = start_with(&home, &[], &env, WIDE);
    session.answers(GOAL, "hair\r");
    session.is_asked(LANGUAGE);
    // «فارسی» from left to right, in the forms of its places.
    session.sees("fa — Persian — \u{fbfd}\u{feb3}\u{fead}\u{fe8e}\u{fed3}");
    session.types(CTRL_C);
    session.ends();
}

#[test]
fn a_printer_that_is_off_loses_nothing() {
    let home = Home::new();
    let profile = "name = \"X\"\nprinter = \"ipp://127.0.0.1:1/ipp/print\"\n";
    home.write("work/clinic.toml", profile);
    let mut session = start(&home);
    session.answers(GOAL, "hair\r");
    session.answers(LANGUAGE, "fa\r");
    session.answers(NAME, PATIENT);
    session.types(ENTER);
    session.answers(SIZE, ENTER);
    session.answers(ACTION, "pr\r");
    session.sees("left the sheet in hair-fa.pdf");
    session.answers(ACTION, "text\r");
    assert!(
        done(session)
            .last_row()
            .ends_with("--format text --patient 'Sample Name'")
    );
}

#[test]
fn a_name_that_cannot_be_printed_is_asked_for_again() {
    let home = Home::new();
    let mut session = start(&home);
    session.answers(GOAL, "hair\r");
    session.answers(LANGUAGE, "fa\r");
    session.answers(NAME, "Sample\u{202e}Name\r");
    session.sees("U+202E");
    session.answers(NAME, ENTER);
    // A letter that no font has shows when the sheet is made.
    session.answers(SIZE, ESC);
    let erased = "\x7f".repeat(20);
    session.answers(NAME, &format!("{erased}გიორგი\r"));
    session.answers(SIZE, ENTER);
    session.sees("error:");
    session.answers(NAME, &format!("{erased}Sample\r"));
    session.answers(SIZE, ENTER);
    session.answers(ACTION, "save\r");
    assert_eq!(
        done(session).last_row(),
        "handout make hair --lang fa --patient Sample"
    );
}

#[test]
fn the_sheet_of_the_patient_before_is_not_in_the_way() {
    let home = Home::new();
    for file in ["hair-fa.txt", "hair-fa-2.txt"] {
        let mut session = start(&home);
        session.answers(GOAL, "hair\r");
        session.answers(LANGUAGE, "fa\r");
        session.answers(NAME, ENTER);
        session.answers(SIZE, ENTER);
        session.answers(ACTION, "text\r");
        done(session);
        assert!(home.work().join(file).is_file(), "{file}");
    }
}

#[test]
fn what_cannot_be_remembered_is_no_trouble() {
    fn broken(home: &Home) {
        home.write(".local/state/handout/last.toml", "last = [\u{0}");
    }
    fn in_the_way(home: &Home) {
        home.write(".local/state", "a file where the folder would be");
    }
    fn nothing(_: &Home) {}
    type Before = fn(&Home);
    let prepare: [(Before, bool); 3] = [(broken, true), (in_the_way, true), (nothing, false)];
    for (prepare, has_home) in prepare {
        let home = Home::new();
        prepare(&home);
        let mut command = home.command();
        command.env("TERM", "xterm").env("VTE_VERSION", "7006");
        if !has_home {
            command.env_remove("HOME");
        }
        let mut session = Session::start(command, WIDE);
        session.answers(GOAL, "hair\r");
        session.answers(LANGUAGE, "fa\r");
        session.answers(NAME, ENTER);
        session.answers(SIZE, ENTER);
        session.answers(ACTION, "save\r");
        let end = done(session);
        assert_eq!(end.last_row(), "handout make hair --lang fa");
        assert!(
            !end.text().contains("note:") && !end.text().contains("error:"),
            "{}",
            end.text()
        );
        assert!(fs::metadata(home.work().join("hair-fa.pdf")).is_ok());
    }
}
