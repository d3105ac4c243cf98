//! What depends on where the output goes: a terminal, a pipe that closes, a file of somebody's.

#![cfg(unix)]

use std::fs::{self, File};
use std::io::Read as _;
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Command, Stdio};
use std::thread;

use nix::pty::{Winsize, openpty};
use unicode_width::UnicodeWidthChar as _;

/// Runs the binary with its standard output on a terminal of `columns`; status, what the terminal got, stderr.
fn on_a_terminal(args: &[&str], columns: u16, env: &[(&str, &str)]) -> (i32, String, String) {
    on_a_terminal_of(args, (columns, 40), |command| {
        command.envs(env.iter().copied());
    })
}

fn size(columns: u16, rows: u16) -> Winsize {
    Winsize {
        ws_row: rows,
        ws_col: columns,
        ws_xpixel: 0,
        ws_ypixel: 0,
    }
}

/// The same on a terminal of so many columns and rows, with the command changed.
fn on_a_terminal_of(
    args: &[&str],
    (columns, rows): (u16, u16),
    change: impl FnOnce(&mut Command),
) -> (i32, String, String) {
    let pty = openpty(&size(columns, rows), None).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_handout"));
    command
        .args(args)
        .env_clear()
        .env("HANDOUT_UI", "en")
        .env("TERM", "xterm")
        // A profile among the settings of whoever runs the tests is none of theirs.
        .env("HOME", "/nowhere")
        .stdin(Stdio::null())
        .stdout(Stdio::from(pty.slave))
        .stderr(Stdio::piped());
    change(&mut command);
    let child = command.spawn().unwrap();
    // It holds the terminal open.
    drop(command);
    let mut master = File::from(pty.master);
    let reader = thread::spawn(move || {
        let mut got = Vec::new();
        let mut buffer = [0; 4096];
        // A terminal whose other end is closed reports an error instead of an end.
        while let Ok(n @ 1..) = master.read(&mut buffer) {
            got.extend_from_slice(&buffer[..n]);
        }
        String::from_utf8(got).unwrap().replace("\r\n", "\n")
    });
    let output = child.wait_with_output().unwrap();
    let shown = reader.join().unwrap();
    (
        output.status.code().unwrap(),
        shown,
        String::from_utf8(output.stderr).unwrap(),
    )
}

const SHOW_AR: [&str; 6] = ["show", "pores", "-l", "ar", "--detail", "brief"];

/// What a terminal with these variables gets of the Arabic sheet, in the order of the options.
fn arabic(options: &[&str], env: &[(&str, &str)]) -> String {
    let args: Vec<&str> = SHOW_AR.iter().chain(options).copied().collect();
    let (status, shown, stderr) = on_a_terminal(&args, 80, env);
    assert_eq!((status, stderr.as_str()), (0, ""), "{env:?}");
    shown
}

/// A word of the sheet as it is read, as it is seen from left to right, and so with the forms of its letters.
const WORD: &str = "الحمل";
const WORD_SEEN: &str = "لمحلا";
const WORD_JOINED: &str = "\u{fede}\u{fee4}\u{fea4}\u{fedf}\u{fe8d}";

#[test]
fn every_terminal_gets_the_order_it_needs() {
    let vte = arabic(&[], &[("VTE_VERSION", "7006")]);
    assert!(vte.starts_with("\x1b[2 k") && vte.ends_with("\x1b[0 k"));
    assert!(vte.contains(WORD));
    let konsole = arabic(&[], &[("KONSOLE_VERSION", "221203")]);
    assert!(konsole.contains(WORD) && konsole.contains("\u{2067}") && !konsole.contains(" k"));
    let mlterm = arabic(&[], &[("TERM", "mlterm")]);
    assert!(mlterm.contains(WORD) && mlterm.contains('\u{200f}'));
    let xterm = arabic(&[], &[("XTERM_VERSION", "XTerm(379)")]);
    assert!(xterm.starts_with("\x1b[8l") && xterm.ends_with("\x1b[8h"));
    assert!(xterm.contains(WORD_JOINED) && !xterm.contains('\u{202d}'));
    let kitty = arabic(&[], &[("TERM", "xterm-kitty")]);
    assert!(kitty.contains(WORD) && !kitty.contains("\x1b[8l"));
    let tmux = arabic(&[], &[("TERM", "tmux-256color")]);
    assert!(tmux.contains(WORD_JOINED) && tmux.contains('\u{202d}'));
    let unknown = arabic(&[], &[]);
    assert_eq!(unknown, tmux);
}

#[test]
fn the_order_can_be_chosen() {
    let vte = ("VTE_VERSION", "7006");
    let xterm = ("XTERM_VERSION", "XTerm(379)");
    let visual = arabic(&["--bidi", "visual", "--shape=never"], &[vte]);
    assert!(visual.contains(WORD_SEEN) && visual.starts_with("\x1b[8l"));
    assert!(arabic(&["--bidi", "terminal"], &[xterm]).contains(WORD));
    assert!(arabic(&["--shape=never"], &[xterm]).contains(WORD_SEEN));
    // The variable says what the option does not.
    let wish = ("HANDOUT_BIDI", "visual");
    assert!(arabic(&[], &[vte, wish]).contains(WORD_JOINED));
    assert!(arabic(&["--bidi", "auto"], &[vte, wish]).contains(WORD));
}

#[test]
fn a_wish_that_is_none_names_the_values() {
    let (status, shown, stderr) = on_a_terminal(&SHOW_AR, 80, &[("HANDOUT_BIDI", "rtl")]);
    assert_eq!((status, shown.as_str()), (2, ""));
    assert_eq!(
        stderr,
        "error: HANDOUT_BIDI is `rtl`\n  hint: set it to auto, terminal or visual, or unset it\n"
    );
}

#[test]
fn a_terminal_without_commands_gets_none() {
    let dumb = arabic(&[], &[("TERM", "dumb")]);
    assert!(!dumb.contains('\x1b'));
    assert!(dumb.contains(WORD));
}

#[test]
fn a_screen_reader_gets_no_commands_no_rules_and_signs_in_words() {
    for env in [("VTE_VERSION", "7006"), ("XTERM_VERSION", "XTerm(379)")] {
        let plain = arabic(&["--plain", "--pager=always"], &[env]);
        assert!(!plain.contains('\x1b') && !plain.contains("---") && !plain.contains('✗'));
        assert!(plain.contains("علامة إكس: "));
        assert!(plain.contains(WORD));
    }
}

#[test]
fn twenty_columns_lose_no_letter_and_no_number() {
    let letters = |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).collect() };
    for language in ["ar", "fa", "en"] {
        let args = [
            "show", "pores", "-l", language, "--detail", "full", "--plain",
        ];
        let (_, wide, _) = on_a_terminal(&args, 80, &[]);
        let (status, narrow, stderr) = on_a_terminal(&args, 20, &[]);
        assert_eq!((status, stderr.as_str()), (0, ""));
        assert_eq!(letters(&narrow), letters(&wide), "{language}");
        for env in [
            ("VTE_VERSION", "7006"),
            ("TERM", "xterm-kitty"),
            ("TERM", "linux"),
        ] {
            let (status, shown, _) = on_a_terminal(&args[..6], 20, &[env]);
            assert_eq!(status, 0);
            for line in shown.lines() {
                let seen = without_commands(line);
                let columns: usize = seen.chars().filter_map(|c| c.width()).sum();
                assert!(columns <= 20, "{language}, {env:?}: {line}");
            }
        }
    }
}

#[test]
fn a_terminal_that_is_too_narrow_is_named() {
    let (status, shown, stderr) = on_a_terminal(&SHOW_AR, 12, &[]);
    assert_eq!(status, 0);
    assert!(shown.contains(WORD_JOINED));
    assert_eq!(
        stderr,
        "note: the terminal has 12 columns, and lines need 20: make it wider, or its letters smaller\n"
    );
}

#[test]
fn a_terminal_that_does_not_know_its_size_is_taken_for_a_usual_one() {
    let (status, shown, _) = on_a_terminal_of(&SHOW_AR, (0, 0), |_| {});
    assert_eq!(status, 0);
    assert!(shown.contains(WORD_JOINED));
}

#[test]
fn the_width_can_be_chosen() {
    for (width, fits) in [("30", true), ("200", true), ("19", false), ("201", false)] {
        let args: Vec<&str> = SHOW_AR.iter().copied().chain(["--width", width]).collect();
        let (status, _, stderr) = on_a_terminal(&args, 80, &[]);
        assert_eq!(status, if fits { 0 } else { 2 }, "{width}");
        assert!(fits || stderr.contains("20..=200"), "{stderr}");
    }
}

#[test]
fn nobody_needs_a_home() {
    let (status, shown, stderr) = on_a_terminal_of(&SHOW_AR, (80, 40), |command| {
        command.env_remove("HOME");
    });
    assert_eq!((status, stderr.as_str()), (0, ""));
    assert!(shown.contains(WORD_JOINED));
}

/// What the pager got and what the terminal got, with `pager` as the variable's value.
fn paged(options: &[&str], rows: u16, pager: &str) -> (Option<String>, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let args: Vec<&str> = SHOW_AR.iter().chain(options).copied().collect();
    let (status, shown, stderr) = on_a_terminal_of(&args, (80, rows), |command| {
        command
            .env("PATH", std::env::var_os("PATH").unwrap())
            .env("VTE_VERSION", "7006")
            .env("PAGER", pager)
            .current_dir(folder.path());
    });
    assert_eq!(status, 0, "{stderr}");
    let got = fs::read_to_string(folder.path().join("got")).ok();
    let left = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(left, usize::from(got.is_some()), "nothing else is left");
    (got, shown, stderr)
}

#[test]
fn what_is_longer_than_the_screen_goes_through_the_pager() {
    // A pager that shows nothing and keeps what it gets; the quotes are the shell's, and none is asked.
    let keep = "sh -c 'cat > \"$0\"' got";
    let (got, shown, _) = paged(&["--pager"], 24, keep);
    let got = got.unwrap();
    // It lets colours pass only, so it gets lines in their order, and the terminal is told to leave them.
    assert!(got.contains(WORD_JOINED) || got.contains(WORD_SEEN));
    assert!(!got.contains("\x1b[2 k") && !got.contains("\x1b[8l"));
    assert_eq!(shown, "\x1b[8l\x1b[8h");
    // What fits the screen does not; nor does anything without the option.
    for (options, rows) in [(&["--pager"][..], 400), (&["--pager=never"], 24), (&[], 24)] {
        let (got, shown, _) = paged(options, rows, keep);
        assert_eq!(got, None);
        assert!(shown.contains(WORD));
    }
    assert!(paged(&["--pager=always"], 400, keep).0.is_some());
}

#[test]
fn a_pager_that_is_left_early_is_no_fault() {
    for pager in ["true", "head -n 1", "false"] {
        let (_, _, stderr) = paged(&["--pager"], 24, pager);
        assert_eq!(stderr, "", "{pager}");
    }
}

#[test]
fn a_pager_that_cannot_be_run_is_named_and_the_text_is_printed() {
    let hint = "  hint: set HANDOUT_PAGER or PAGER to a program, such as `less -R`\n";
    let (_, shown, stderr) = paged(&["--pager"], 24, "no-such-pager -x");
    assert!(shown.contains(WORD));
    assert!(
        stderr.starts_with("note: the pager `no-such-pager` cannot be run: ")
            && stderr.ends_with(hint),
        "{stderr}"
    );
    let (_, shown, stderr) = paged(&["--pager"], 24, "less 'x");
    assert!(shown.contains(WORD));
    assert!(stderr.starts_with("note: PAGER opens a quote"), "{stderr}");
}

#[test]
fn no_shell_reads_the_pager() {
    for pager in [
        "cat; touch pwned",
        "true && touch pwned",
        "$(touch pwned)",
        "true > pwned",
    ] {
        paged(&["--pager"], 24, pager);
    }
}

#[test]
fn cat_and_nothing_are_no_pager() {
    for pager in ["", "  ", "cat"] {
        let (_, shown, stderr) = paged(&["--pager"], 24, pager);
        assert!(shown.contains(WORD), "{pager:?}");
        assert_eq!(stderr, "");
    }
}

#[test]
fn a_pipe_gets_the_same_text_whatever_the_terminal() {
    let piped = |env: &[(&str, &str)], options: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_handout"))
            .args(SHOW_AR)
            .args(options)
            .env_clear()
            .env("HANDOUT_UI", "en")
            .envs(env.iter().copied())
            .output()
            .unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    };
    let text = piped(&[], &[]);
    let make = [
        "make", "pores", "-l", "ar", "--detail", "brief", "-f", "text", "-o", "-",
    ];
    let made = Command::new(env!("CARGO_BIN_EXE_handout"))
        .env("HANDOUT_UI", "en")
        .args(make)
        .output()
        .unwrap();
    assert_eq!(text.as_bytes(), made.stdout);
    let wishes = [
        ("VTE_VERSION", "7006"),
        ("HANDOUT_BIDI", "visual"),
        ("PAGER", "false"),
    ];
    assert_eq!(piped(&wishes, &["--pager=always"]), text);
    let visual = piped(&[], &["--bidi", "visual"]);
    assert!(visual.contains(WORD_SEEN) && !visual.contains('\x1b'));
    assert!(piped(&[], &["--bidi", "visual", "--shape"]).contains(WORD_JOINED));
}

/// The ends of a text's commands (ECMA-48, CSI): `m` is one of colour or weight.
fn commands(shown: &str) -> Vec<char> {
    let commands = shown.split("\x1b[").skip(1);
    commands.filter_map(|c| c.chars().find(is_end)).collect()
}

/// A line as it is seen.
fn without_commands(line: &str) -> String {
    let mut parts = line.split("\x1b[");
    let first = parts.next().unwrap_or_default();
    let others = parts.map(|part| part.split_once(|c| is_end(&c)).map_or("", |(_, seen)| seen));
    std::iter::once(first).chain(others).collect()
}

fn is_end(c: &char) -> bool {
    ('@'..='~').contains(c)
}

#[test]
fn a_batch_draws_no_bar_for_somebody_who_listens() {
    let run = |options: &[&str], term: &str| {
        let folder = tempfile::tempdir().unwrap();
        let lines = (1..=6).map(|line| format!("p-{line},hair,en\n"));
        let list = "id,goal,lang\n".to_owned() + &lines.collect::<String>();
        fs::write(folder.path().join("list.csv"), list).unwrap();
        let args = ["batch", "list.csv", "--out", "out", "--format", "text"];
        let args: Vec<&str> = args.iter().chain(options).copied().collect();
        let pty = openpty(&size(80, 24), None).unwrap();
        let slave = pty.slave;
        let (status, _, _) = on_a_terminal_of(&args, (80, 24), |command| {
            command
                .env("TERM", term)
                .current_dir(folder.path())
                .stderr(Stdio::from(slave));
        });
        assert_eq!(status, 0);
        let mut got = Vec::new();
        let mut buffer = [0; 4096];
        let mut master = File::from(pty.master);
        while let Ok(n @ 1..) = master.read(&mut buffer) {
            got.extend_from_slice(&buffer[..n]);
        }
        String::from_utf8(got).unwrap()
    };
    let drawn = run(&[], "xterm");
    assert!(drawn.contains('\x1b'), "{drawn:?}");
    for (options, term) in [(&["--plain"][..], "xterm"), (&[], "dumb")] {
        let told = run(options, term);
        assert!(!told.contains('\x1b'), "{told:?}");
        assert!(told.starts_with("made 6, "), "{told:?}");
    }
}

#[test]
fn a_pdf_is_not_written_to_a_terminal() {
    let (status, shown, stderr) = on_a_terminal(&["make", "hair", "-l", "en", "-o", "-"], 80, &[]);
    assert_eq!(status, 2);
    assert_eq!(shown, "");
    assert_eq!(
        stderr,
        "error: a PDF is not written to a terminal\n  hint: name a file with -o, or use `handout show`\n"
    );
}

#[test]
fn a_terminal_gets_colour_and_its_own_width() {
    let (status, shown, _) =
        on_a_terminal(&["show", "pores", "-l", "en", "--detail", "brief"], 50, &[]);
    assert_eq!(status, 0);
    assert!(shown.contains("\x1b[1;31mWhen to get help\x1b[0m"));
    let widest = shown.lines().map(|l| {
        l.split('\x1b')
            .map(|p| p.split_once('m').map_or(p, |(_, t)| t).chars().count())
            .sum::<usize>()
    });
    let widest = widest.max().unwrap();
    assert!((40..=50).contains(&widest), "{widest}");
}

#[test]
fn no_color_is_respected() {
    for env in [("NO_COLOR", "1"), ("CLICOLOR", "0"), ("TERM", "dumb")] {
        let (_, shown, _) = on_a_terminal(
            &["show", "pores", "-l", "fa", "--detail", "brief"],
            80,
            &[env],
        );
        assert!(!commands(&shown).contains(&'m'), "{env:?}");
    }
}

#[test]
fn a_pipe_gets_no_colour() {
    let output = Command::new(env!("CARGO_BIN_EXE_handout"))
        .env("HANDOUT_UI", "en")
        .args(["show", "pores", "-l", "fa"])
        .output()
        .unwrap();
    assert!(output.status.success());
    assert!(!output.stdout.contains(&0x1b));
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    for args in [
        ["show", "hair", "-l", "ar"].as_slice(),
        &["make", "hair", "-l", "ar", "-o", "-"],
        &["goals", "-l", "ar"],
    ] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_handout"))
            .env("HANDOUT_UI", "en")
            .args(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{args:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{args:?}");
    }
}

#[test]
fn a_file_that_names_a_person_is_for_its_owner_only() {
    let folder = tempfile::tempdir().unwrap();
    let mode = |extra: &[&str], name: &str| {
        let status = Command::new(env!("CARGO_BIN_EXE_handout"))
            .env("HANDOUT_UI", "en")
            .args(["make", "hair", "-l", "en", "-o", name])
            .args(extra)
            .current_dir(folder.path())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        assert!(status.success());
        // Of pictures the last page's.
        let name = name.replace(".png", "-2.png");
        fs::metadata(folder.path().join(name))
            .unwrap()
            .permissions()
            .mode()
            & 0o777
    };
    for name in ["personal.pdf", "personal.html"] {
        assert_eq!(mode(&["--patient", "Sample Name"], name), 0o600, "{name}");
    }
    let pictures = [
        "--detail",
        "brief",
        "--dpi",
        "50",
        "--patient",
        "Sample Name",
    ];
    assert_eq!(mode(&pictures, "personal.png"), 0o600);
    assert_ne!(
        mode(&[], "open.pdf") & 0o044,
        0,
        "a sheet without a name follows the folder's rules"
    );
}

/// Root may write anywhere, so this asks a file system that is read-only for everybody.
#[test]
fn a_folder_that_cannot_be_written_is_named_and_nothing_is_left() {
    let output = Command::new(env!("CARGO_BIN_EXE_handout"))
        .env("HANDOUT_UI", "en")
        .args([
            "make",
            "hair",
            "-l",
            "en",
            "-f",
            "text",
            "-o",
            "/proc/sheet.txt",
        ])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(
        stderr.starts_with("error: /proc/sheet.txt: cannot be written: "),
        "{stderr}"
    );
    assert!(
        stderr.ends_with("  hint: choose a folder you may write to with -o\n"),
        "{stderr}"
    );
}

/// What a terminal with these variables gets of a table of the program's own.
fn table_in_arabic(env: &[(&str, &str)]) -> String {
    let speaks = [("HANDOUT_UI", "ar")];
    let env: Vec<(&str, &str)> = speaks.iter().chain(env).copied().collect();
    let (status, shown, stderr) = on_a_terminal(&["where", "--lang", "ar"], 80, &env);
    assert_eq!((status, stderr.as_str()), (0, ""), "{env:?}");
    shown
}

#[test]
fn the_programs_own_lines_are_in_the_order_that_the_terminal_needs() {
    const HEADING: &str = "ملف العيادة";
    let vte = table_in_arabic(&[("VTE_VERSION", "7006")]);
    assert!(vte.starts_with("\x1b[2 k") && vte.contains(HEADING));
    let tmux = table_in_arabic(&[("TERM", "tmux-256color")]);
    assert!(tmux.contains('\u{202d}') && !tmux.contains(HEADING));
    // Options and files are read from left to right in every line.
    assert!(tmux.contains("--clinic") && tmux.contains("clinic.toml"));
    let wish = ("HANDOUT_BIDI", "visual");
    let visual = table_in_arabic(&[("VTE_VERSION", "7006"), wish]);
    assert!(visual.starts_with("\x1b[8l") && !visual.contains(HEADING));
    let dumb = table_in_arabic(&[("TERM", "dumb")]);
    assert!(dumb.contains(HEADING) && !dumb.contains('\x1b'));
    let english = on_a_terminal(&["where", "--lang", "ar"], 80, &[]).1;
    assert!(english.starts_with("clinic profile\n") && !english.contains('\x1b'));
}

#[test]
fn what_check_and_version_say_is_in_the_order_that_the_terminal_needs() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("locales/ar/pores.ftl");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, "pores-title = جلسة واحدة, لا أكثر\n").unwrap();
    let data = folder.path().to_str().unwrap();
    let found = ["check", "--data", data, "--rule", "latin-punctuation"];
    let tmux = ("TERM", "tmux-256color");
    // The sentence of a finding is the patient's language, whatever the staff speak.
    for ui in ["ar", "fa", "en"] {
        let shown = on_a_terminal(&found, 80, &[tmux, ("HANDOUT_UI", ui)]).1;
        assert!(
            !shown.contains("جلسة") && shown.contains('\u{202d}'),
            "{shown}"
        );
        assert!(shown.contains("[latin-punctuation]") && shown.contains("pores-title"));
        let vte = [("VTE_VERSION", "7006"), ("HANDOUT_UI", ui)];
        assert!(on_a_terminal(&found, 80, &vte).1.contains("جلسة"));
    }
    for args in [
        &["check", "--rules"][..],
        &["version", "--content"],
        &["approvals"],
    ] {
        let shown = on_a_terminal(args, 80, &[tmux, ("HANDOUT_UI", "ar")]).1;
        let raw = on_a_terminal(args, 80, &[("TERM", "dumb"), ("HANDOUT_UI", "ar")]).1;
        assert!(
            shown.contains('\u{202d}') && !raw.contains('\u{202d}'),
            "{args:?}"
        );
        let word = raw.split_whitespace().find(|w| w.starts_with('ا')).unwrap();
        assert!(!shown.contains(word), "{args:?}: {word}");
    }
}
