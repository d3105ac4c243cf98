//! A clinic's content folder: the worked example of the README, files to begin with, and folders that mean harm.
//!
//! What means harm runs with a limit of memory and of processor time, so that a test ends in an error and not in a full
//! machine. The limits are far above what is needed.

#![cfg(unix)]

use std::fs;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use handout::catalog::limits;
use nix::sys::resource::{Resource, setrlimit};
use tempfile::TempDir;

/// Memory of a run.
const MEMORY: u64 = 1 << 30;

/// Seconds of a processor, without optimisation and on a busy machine.
const SECONDS: u64 = 120;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn handout(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_handout"));
    command
        .args(args)
        .current_dir(folder)
        .env_clear()
        .env("LANG", "en_GB.UTF-8")
        .env("HOME", folder);
    let limited = || {
        setrlimit(Resource::RLIMIT_AS, MEMORY, MEMORY)?;
        setrlimit(Resource::RLIMIT_CPU, SECONDS, SECONDS)?;
        Ok(())
    };
    // SAFETY: setrlimit is a system call and nothing else.
    unsafe { command.pre_exec(limited) };
    command.output().unwrap()
}

/// What was said: `check` prints its findings, every other fault is an error.
fn errors(output: &Output) -> String {
    let said = [&output.stdout[..], &output.stderr].concat();
    String::from_utf8_lossy(&said).into_owned()
}

/// A folder with the content folder `mine`, and files in it.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("mine/data")).unwrap();
    for (name, bytes) in files {
        write(&folder, name, bytes);
    }
    folder
}

fn write(folder: &TempDir, name: &str, bytes: &[u8]) {
    let path = folder.path().join("mine").join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// A sheet, which is written to a file.
const MAKE: [&str; 8] = [
    "make", "pores", "-l", "en", "--detail", "brief", "--data", "mine",
];

/// Both commands that read everything, or one goal, end with status 1 and name `file` and say `what`.
fn refused(folder: &TempDir, file: &str, what: &str) {
    let check = ["check", "--data", "mine", "--rule", "unreadable"];
    refused_by(folder, file, [(&check, what), (&MAKE, what)]);
}

/// As [`refused`], with what each of two commands says.
fn refused_by(folder: &TempDir, file: &str, commands: [(&[&str], &str); 2]) {
    for (args, what) in commands {
        let output = handout(folder.path(), args);
        let errors = errors(&output);
        let begin: String = errors.chars().take(2000).collect();
        assert_eq!(
            output.status.code(),
            Some(1),
            "{args:?}: {:?} {begin}",
            output.status
        );
        assert!(errors.contains(what), "{args:?}: no `{what}` in {begin}");
        assert!(errors.contains(file), "{args:?}: no `{file}` in {begin}");
        assert!(errors.len() < 1 << 20, "{} bytes of errors", errors.len());
        assert!(!folder.path().join("pores-en.pdf").exists());
    }
}

fn limit(most: impl std::fmt::Display) -> String {
    format!("the limit of {most}")
}

/// `1000` as documents write it.
fn grouped(n: usize) -> String {
    let digits = n.to_string();
    match digits.len() {
        0..=3 => digits,
        length => format!("{},{}", &digits[..length - 3], &digits[length - 3..]),
    }
}

#[test]
fn the_example_of_the_readme_is_what_it_says() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let (_, block) = readme.split_once("```text\nhandout new goal").unwrap();
    let block = format!("handout new goal{}", block.split("```").next().unwrap());
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(root().join("docs"), folder.path().join("docs")).unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_handout"));
    let path = std::env::var("PATH").unwrap();
    let mut ran = 0;
    for command in block.lines() {
        let output = Command::new("sh")
            .args(["-c", command])
            .current_dir(folder.path())
            .env(
                "PATH",
                format!("{}:{path}", program.parent().unwrap().display()),
            )
            .env("HOME", folder.path())
            .env_remove("HANDOUT_CLINIC")
            .output()
            .unwrap();
        assert!(output.status.success(), "{command}: {}", errors(&output));
        ran += 1;
    }
    assert!(ran >= 5, "{block}");
    for file in ["chemical-peel-en.pdf", "chemical-peel-ar.pdf"] {
        assert!(folder.path().join(file).is_file(), "{file}");
    }
    let text = handout(
        folder.path(),
        &[
            "make",
            "chemical-peel",
            "-l",
            "en",
            "-f",
            "text",
            "-o",
            "-",
            "--data",
            "clinic-content",
        ],
    );
    let text = String::from_utf8(text.stdout).unwrap();
    assert!(text.contains("Do not stop aspirin") && text.contains("now if you have any"));
    assert!(!text.to_lowercase().contains("mesotherapy"), "{text}");
}

#[test]
fn a_goal_that_is_begun_is_refused_until_it_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let new = ["new", "goal", "chemical-peel", "-l", "en", "--data", "mine"];
    assert!(handout(folder.path(), &new).status.success());
    let file = folder.path().join("mine/locales/en/chemical-peel.ftl");
    let begun = fs::read_to_string(&file).unwrap();
    let make = ["make", "chemical-peel", "-l", "en", "--data", "mine"];
    let output = handout(folder.path(), &make);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        errors(&output).contains(
            "mine/locales/en/chemical-peel.ftl:5:1: message `chemical-peel-title` is begun"
        )
    );
    let written = begun.replace("-title =", "-title = Chemical peel");
    let written = written.replace("-benefit =", "-benefit = Your skin may look smoother.");
    let written = written.replace(
        "\nchemical-peel-teach =",
        "\nchemical-peel-teach = What may it do?",
    );
    fs::write(&file, &written).unwrap();
    assert!(handout(folder.path(), &make).status.success());
    // What somebody wrote stays.
    let output = handout(folder.path(), &new);
    assert!(output.status.success() && errors(&output).contains("kept mine/locales/en/"));
    assert_eq!(fs::read_to_string(&file).unwrap(), written);
}

#[test]
fn a_new_language_is_known_and_waits_for_its_words() {
    let folder = tempfile::tempdir().unwrap();
    let new = [
        "new",
        "language",
        "ur",
        "--name",
        "Urdu",
        "--own-name",
        "اردو",
        "--data",
        "mine",
    ];
    assert!(handout(folder.path(), &new).status.success());
    let entry = fs::read_to_string(folder.path().join("mine/data/languages.toml")).unwrap();
    assert!(
        entry.contains("direction = \"rtl\"") && entry.contains("script = \"Arab\""),
        "{entry}"
    );
    let output = handout(folder.path(), &["languages", "--data", "mine"]);
    let list = String::from_utf8(output.stdout.clone()).unwrap();
    assert!(
        list.lines()
            .any(|l| l.starts_with("ur ") && l.contains("  0 %")),
        "{}",
        errors(&output)
    );
    let output = handout(
        folder.path(),
        &["make", "pores", "-l", "ur", "--data", "mine"],
    );
    assert!(
        errors(&output).contains("mine/locales/ur/pores.ftl:3:1: message `pores-title` is begun")
            || errors(&output).contains("message `pores-title` is begun in `ur`"),
        "{}",
        errors(&output)
    );
    assert!(handout(folder.path(), &new).status.code() == Some(1));
}

#[test]
fn an_edited_message_is_copied_once_and_printed() {
    let folder = tempfile::tempdir().unwrap();
    let edit = ["edit", "pores-title", "-l", "en", "--data", "mine"];
    let output = handout(folder.path(), &edit);
    assert!(output.status.success(), "{}", errors(&output));
    let file = folder.path().join("mine/locales/en/pores.ftl");
    let copied = fs::read_to_string(&file).unwrap();
    fs::write(&file, copied.replace("Mesotherapy", "Our treatment")).unwrap();
    let before = fs::read_to_string(&file).unwrap();
    let again = handout(folder.path(), &edit);
    assert!(
        errors(&again).contains("is there already"),
        "{}",
        errors(&again)
    );
    assert_eq!(fs::read_to_string(&file).unwrap(), before);
    let second = ["edit", "pores-benefit-finer", "-l", "en", "--data", "mine"];
    handout(folder.path(), &second);
    assert!(
        fs::read_to_string(&file)
            .unwrap()
            .starts_with(before.trim_end())
    );
    let preview = ["preview", "pores-title", "-l", "en", "--data", "mine"];
    let text = String::from_utf8(handout(folder.path(), &preview).stdout).unwrap();
    assert!(
        text.starts_with("mine/locales/en/pores.ftl:1:1\n\nOur treatment"),
        "{text}"
    );
}

#[test]
fn an_editor_gets_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_handout"))
        .args([
            "edit",
            "pores-title",
            "-l",
            "en",
            "--data",
            "mine",
            "--open",
        ])
        .current_dir(folder.path())
        .env("EDITOR", "sh -c 'cp \"$0\" edited'")
        .env_remove("VISUAL")
        .env("HOME", folder.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", errors(&output));
    let edited = fs::read_to_string(folder.path().join("edited")).unwrap();
    assert!(edited.contains("pores-title ="));
}

#[test]
fn the_folder_beside_the_profile_is_used() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("clinic.toml"),
        "name = \"Example Clinic\"\n",
    )
    .unwrap();
    let edit = ["edit", "pores-title", "-l", "en"];
    assert!(handout(folder.path(), &edit).status.success());
    let file = folder.path().join("content/locales/en/pores.ftl");
    fs::write(file, "pores-title = Smaller pores\n").unwrap();
    let make = ["make", "pores", "-l", "en", "-f", "text", "-o", "-"];
    let text = String::from_utf8(handout(folder.path(), &make).stdout).unwrap();
    assert!(text.contains("Smaller pores"), "{text}");
    let text = handout(folder.path(), &["where"]).stdout;
    assert!(
        String::from_utf8(text)
            .unwrap()
            .contains("beside the profile")
    );
}

/// A number of the built-in content, as an overlay writes it, and whether it may.
#[test]
fn a_number_moves_to_the_cautious_side_only() {
    let number = |name: &str, values: &str, rest: &str| {
        format!("[{name}]\n{values}\n{rest}\nsources = [\"handling\", \"seed-ar-facial\"]\n")
    };
    let wait = "unit = \"hour\"\nclass = \"core\"\ndirection = \"up\"";
    let reapply = "unit = \"hour\"\nclass = \"core\"\ndirection = \"down\"";
    let interval = "unit = \"week\"\nclass = \"core\"\ndirection = \"up\"\nrange = true";
    let sun = "unit = \"clock\"\nclass = \"config\"\ndirection = \"wider\"\nrange = true";
    let fever = "unit = \"degree\"\nclass = \"core\"";
    for (name, values, rest, refusal) in [
        ("exercise_wait", "min = 36\nmax = 48", wait, ""),
        ("exercise_wait", "min = 12\nmax = 48", wait, "from 24 to 12"),
        ("exercise_wait", "min = 72\nmax = 96", wait, "from 24 to 72"),
        ("sunscreen_reapply", "min = 1", reapply, ""),
        ("sunscreen_reapply", "min = 3", reapply, "from 2 to 3"),
        ("session_interval", "min = 3\nmax = 4", interval, ""),
        ("session_interval", "min = 3\nmax = 6", interval, ""),
        (
            "session_interval",
            "min = 2\nmax = 3",
            interval,
            "from 2 to 4 to 2 to 3",
        ),
        (
            "session_interval",
            "min = 1\nmax = 4",
            interval,
            "from 2 to 4 to 1 to 4",
        ),
        ("sun_peak_hours", "min = 10\nmax = 16", sun, ""),
        (
            "sun_peak_hours",
            "min = 12\nmax = 15",
            sun,
            "from 11 to 15 to 12 to 15",
        ),
        ("fever_threshold", "min = 38", fever, ""),
        ("fever_threshold", "min = 39", fever, "from 38 to 39"),
        ("fever_threshold", "min = 37", fever, "from 38 to 37"),
        (
            "exercise_wait",
            "min = 36",
            "unit = \"day\"\nclass = \"core\"\ndirection = \"up\"",
            "changes its unit",
        ),
        (
            "bruise_duration",
            "min = 2",
            "unit = \"day\"\nclass = \"core\"",
            "from nothing to 2",
        ),
    ] {
        let folder = folder(&[("data/numbers.toml", number(name, values, rest).as_bytes())]);
        let make = [
            "make", "pores", "-l", "en", "-f", "text", "-o", "-", "--data", "mine",
        ];
        let output = handout(folder.path(), &make);
        let errors = errors(&output);
        match refusal {
            "" => assert!(output.status.success(), "{name} {values}: {errors}"),
            refusal => assert!(errors.contains(refusal), "{name} {values}: {errors}"),
        }
    }
}

#[test]
fn links_out_of_the_folder_are_refused() {
    let secret = tempfile::tempdir().unwrap();
    fs::write(secret.path().join("secret"), "# nobody's\n").unwrap();
    let whole = secret.path().to_str().unwrap();
    for (name, target) in [
        ("data/numbers.toml", format!("{whole}/secret")),
        (
            "data/numbers.toml",
            "../../../../../../etc/hostname".to_owned(),
        ),
        ("data/numbers.toml", "/dev/zero".to_owned()),
        ("data/goals", whole.to_owned()),
        ("locales", whole.to_owned()),
        ("locales/en", whole.to_owned()),
        ("locales/en/pores.ftl", "gone".to_owned()),
    ] {
        let folder = folder(&[]);
        let path = folder.path().join("mine").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink(target, path).unwrap();
        refused(&folder, name, "the link leads out of the content folder");
    }
}

#[test]
fn links_inside_the_folder_are_followed() {
    let folder = folder(&[("data/real.txt", b"pores-title = Linked\n")]);
    fs::create_dir_all(folder.path().join("mine/locales/en")).unwrap();
    let link = folder.path().join("mine/locales/en/pores.ftl");
    std::os::unix::fs::symlink("../../data/real.txt", link).unwrap();
    let make = [
        "make", "pores", "-l", "en", "-f", "text", "-o", "-", "--data", "mine",
    ];
    let output = handout(folder.path(), &make);
    assert!(
        String::from_utf8_lossy(&output.stdout).starts_with("Linked"),
        "{}",
        errors(&output)
    );
}

#[test]
fn pipes_and_endless_folders_are_refused() {
    let pipe = folder(&[]);
    let path = pipe.path().join("mine/data/numbers.toml");
    nix::unistd::mkfifo(&path, nix::sys::stat::Mode::S_IRWXU).unwrap();
    refused(&pipe, "data/numbers.toml", "neither a file nor a folder");

    let deep = folder(&[]);
    let below = "data/a/a/a/a/a/a/a/a/a/a";
    fs::create_dir_all(deep.path().join("mine").join(below)).unwrap();
    refused(&deep, "data/a/a", &limit(limits::DEPTH));

    let round = folder(&[]);
    std::os::unix::fs::symlink(".", round.path().join("mine/data/loop")).unwrap();
    refused(&round, "data/loop", &limit(limits::DEPTH));
}

#[test]
fn large_files_are_refused_unread() {
    let font = folder(&[("fonts/huge.ttf", b"")]);
    let sparse = |folder: &TempDir, name: &str| {
        let file = fs::File::options()
            .write(true)
            .open(folder.path().join("mine").join(name));
        file.unwrap().set_len(1 << 30).unwrap();
    };
    sparse(&font, "fonts/huge.ttf");
    refused(
        &font,
        "fonts/huge.ttf",
        &limit(format!("{} MiB", limits::FONT_MIB)),
    );
    let fonts = folder(&[]);
    for n in 0..=limits::FONTS_MIB / limits::FONT_MIB {
        let name = format!("fonts/{n}.ttf");
        write(&fonts, &name, b"");
        let file = fs::File::options()
            .write(true)
            .open(fonts.path().join("mine").join(name));
        file.unwrap().set_len(limits::FONT_MIB << 20).unwrap();
    }
    refused(
        &fonts,
        "fonts",
        &limit(format!("{} MiB", limits::FONTS_MIB)),
    );
    for name in ["data/numbers.toml", "locales/en/pores.ftl"] {
        let folder = folder(&[(name, b"")]);
        sparse(&folder, name);
        refused(&folder, name, &limit(format!("{} KiB", limits::FILE_KIB)));
    }
}

#[test]
fn many_files_are_refused_unread() {
    let many = folder(&[]);
    for n in 0..=limits::ENTRIES {
        fs::write(many.path().join(format!("mine/data/{n}")), "").unwrap();
    }
    refused(&many, "mine", &limit(limits::ENTRIES));

    let goals = folder(&[]);
    for n in 0..=limits::GOALS {
        write(&goals, &format!("data/goals/g{n}.toml"), b"");
    }
    refused(&goals, "data/goals", &limit(limits::GOALS));

    let fonts = folder(&[]);
    for n in 0..=limits::FONTS {
        write(&fonts, &format!("fonts/{n}.ttf"), b"");
    }
    refused(&fonts, "fonts", &limit(limits::FONTS));

    let text = folder(&[]);
    let file = vec![b'#'; (limits::FILE_KIB << 10) as usize];
    for n in 0..=(limits::TEXT_MIB * 1024 / limits::FILE_KIB) {
        write(&text, &format!("locales/en/f{n}.ftl"), &file);
    }
    refused(&text, "mine", &limit(format!("{} MiB", limits::TEXT_MIB)));
}

#[test]
fn names_that_cannot_be_are_refused() {
    for (name, what) in [
        ("data/goals/Bad Name.toml", "cannot be the name of a goal"),
        ("data/goals/..toml.toml", ""),
        (
            "data/goals/\u{1b}[2J.toml",
            "<U+001B>[2J` cannot be the name of a goal",
        ),
        (
            "locales/en/a\u{202e}b.ftl",
            "a<U+202E>b` cannot be the name of a goal",
        ),
        ("locales/EN/pores.ftl", "in capital letters only"),
    ] {
        let folder = folder(&[(name, b"")]);
        if what.is_empty() {
            // A hidden file is nobody's.
            assert!(
                handout(folder.path(), &["check", "--data", "mine"])
                    .status
                    .success()
            );
            continue;
        }
        refused(&folder, "mine", what);
    }
    let twice = folder(&[("locales/en/notes", b""), ("locales/en/Notes", b"")]);
    refused(&twice, "otes", "in capital letters only");
    for name in [
        "../x", "a/b", "/etc/x", "a\\b", "", "-x", "Hair", "ui", "con", "common", "hair", "unit-x",
    ] {
        let empty = tempfile::tempdir().unwrap();
        let output = handout(empty.path(), &["new", "goal", "--data", "mine", "--", name]);
        assert_eq!(output.status.code(), Some(2), "{name}: {}", errors(&output));
        assert!(!empty.path().join("mine").exists(), "{name}");
    }
}

#[test]
fn texts_that_are_none_are_refused() {
    for (name, bytes, what) in [
        ("data/numbers.toml", &b"a\0b = 1"[..], "numbers.toml:1"),
        (
            "data/numbers.toml",
            b"\xff\xfe[\0a\0]\0",
            "is not UTF-8 text",
        ),
        (
            "locales/en/pores.ftl",
            b"pores-title = \xc3\x28",
            "is not UTF-8 text",
        ),
        (
            "locales/en/pores.ftl",
            b"pores-title = a\0b",
            "holds the character U+0000",
        ),
        (
            "data/numbers.toml",
            b"[\"../../x\"]\nmin = 1\nunit = \"hour\"\nclass = \"core\"",
            "is not an id",
        ),
        (
            "data/languages.toml",
            b"[\"../en\"]\nname = \"x\"",
            "is not an id",
        ),
        (
            "data/languages.toml",
            b"[en-XA]\nname = \"x\"",
            "is not a language tag",
        ),
        (
            "data/goals/pores.toml",
            b"id = \"pores\"\ninclude = [\"../../x\"]",
            "is not an id",
        ),
        (
            "data/goals/pores.toml",
            b"id = \"../hair\"\ninclude = [\"common\"]",
            "the file is named `pores`",
        ),
    ] {
        let folder = folder(&[(name, bytes)]);
        // The character is found by a rule of its own.
        let check = ["check", "--data", "mine"];
        let rule = ["check", "--data", "mine", "--rule", "unreadable"];
        let check = if what.contains("U+0000") {
            &check[..]
        } else {
            &rule
        };
        refused_by(&folder, name, [(check, what), (&MAKE, what)]);
    }
    let marked = folder(&[(
        "locales/en/pores.ftl",
        "\u{feff}pores-title = Marked\n".as_bytes(),
    )]);
    assert!(
        handout(marked.path(), &["check", "--data", "mine"])
            .status
            .success()
    );
}

#[test]
fn deep_toml_is_refused() {
    for (begin, end) in [("a = ", "["), ("a = ", "{b="), ("", "[a."), ("", "a.")] {
        let text = format!("{begin}{}", end.repeat(10_000));
        let folder = folder(&[("data/numbers.toml", text.as_bytes())]);
        refused(&folder, "data/numbers.toml", "numbers.toml:1");
    }
    let lists = format!("a = {}{}", "[".repeat(10_000), "]".repeat(10_000));
    let folder = folder(&[("data/numbers.toml", lists.as_bytes())]);
    refused(&folder, "data/numbers.toml", &limit(80));
}

#[test]
fn long_lists_are_refused() {
    let listed = |count: usize, of: &dyn Fn(usize) -> String| {
        let items: Vec<String> = (0..count).map(of).collect();
        items.join(",")
    };
    let goal = |statements: &str| {
        format!(
            "id = \"pores\"\ninclude = [\"common\", \"face\"]\n[[section]]\nkind = \"benefits\"\n[[section.group]]\nname = \"x\"\nmark = \"fact\"\nstatements = [{statements}]\n"
        )
    };
    let many = goal(&listed(limits::STATEMENTS + 1, &|n| {
        format!("{{id=\"pores-{n}\",sources=[\"handling\"]}}")
    }));
    refused(
        &folder(&[("data/goals/pores.toml", many.as_bytes())]),
        "pores.toml",
        &limit(limits::STATEMENTS),
    );
    // Forty thousand fit into a file, a hundred thousand do not.
    let more = goal(&listed(40_000, &|n| format!("{{id=\"p-{n}\"}}")));
    refused(
        &folder(&[("data/goals/pores.toml", more.as_bytes())]),
        "pores.toml",
        "the limit of",
    );
    let most = goal(&listed(100_000, &|n| format!("{{id=\"p-{n}\"}}")));
    refused(
        &folder(&[("data/goals/pores.toml", most.as_bytes())]),
        "pores.toml",
        "the limit of",
    );
    let sources = listed(100_000, &|_| "\"x\"".to_owned());
    let sources = goal(&format!("{{id=\"pores-x\",sources=[{sources}]}}"));
    refused(
        &folder(&[("data/goals/pores.toml", sources.as_bytes())]),
        "pores.toml",
        &limit(limits::LIST),
    );
    let numbers: String = (0..20_000).map(|n| format!("[n{n}]\n")).collect();
    refused(
        &folder(&[("data/numbers.toml", numbers.as_bytes())]),
        "numbers.toml",
        &limit(limits::TABLES),
    );
    let messages: String = (0..40_000).map(|n| format!("p-{n}=x\n")).collect();
    refused(
        &folder(&[("locales/en/pores.ftl", messages.as_bytes())]),
        "pores.ftl",
        &limit(limits::MESSAGES),
    );
    let long = format!("{} = 1", "x".repeat(400_000));
    refused(
        &folder(&[("data/numbers.toml", long.as_bytes())]),
        "numbers.toml",
        "is not an id",
    );
}

#[test]
fn fluent_that_would_fill_the_memory_is_refused() {
    // Ten times the term before, ten levels deep.
    let laughs: String = (1..=10)
        .map(|n| format!("-l{n} ={}\n", format!(" {{ -l{} }}", n - 1).repeat(10)))
        .collect();
    // References to what is not there, each of them followed.
    let references: String = (0..30_000).map(|n| format!("{{a{n}}}")).collect();
    let attacks = [
        (
            "pores",
            "pores-title = { -a }\n-a = { -b }\n-b = { -a }\n".to_owned(),
            "refers to itself".to_owned(),
        ),
        (
            "hair",
            format!("-l0 = ha ha ha ha ha ha\n{laughs}hair-title = {{ -l10 }}\n"),
            "too many placeables".to_owned(),
        ),
        (
            "wrinkles",
            format!(
                "-long = {}\nwrinkles-title ={}\n",
                "ha ".repeat(100_000),
                " { -long }".repeat(90)
            ),
            limit(limits::MESSAGE_LETTERS),
        ),
        (
            "firmness",
            format!("firmness-title = {}\n", "x".repeat(500_000)),
            limit(limits::MESSAGE_LETTERS),
        ),
        (
            "hydration",
            format!("hydration-title = {references}\n"),
            "hydration-title".to_owned(),
        ),
    ];
    let folder = folder(&[]);
    for (goal, text, _) in &attacks {
        write(&folder, &format!("locales/en/{goal}.ftl"), text.as_bytes());
    }
    let output = handout(folder.path(), &["check", "--data", "mine"]);
    assert_eq!(output.status.code(), Some(1), "{:?}", output.status);
    assert!(errors(&output).len() < 1 << 20);
    for (goal, _, what) in attacks {
        let output = handout(folder.path(), &["make", goal, "-l", "en", "--data", "mine"]);
        let errors = errors(&output);
        let begin: String = errors.chars().take(2000).collect();
        assert_eq!(
            output.status.code(),
            Some(1),
            "{:?}: {begin}",
            output.status
        );
        assert!(errors.contains(&what), "no `{what}` in {begin}");
        assert!(errors.contains(&format!("{goal}.ftl")), "{begin}");
        assert!(errors.len() < 1 << 20, "{} bytes of errors", errors.len());
    }
}

#[test]
fn deep_fluent_is_refused() {
    for begin in [
        "{",
        "{\n",
        "{ \"}\" {",
        "{ A(",
        "{ A({",
        "{ $a ->\n *[x] ) ",
        "{ $a ->\n *[x] \"}\" ",
    ] {
        let text = format!("pores-title = {}", begin.repeat(100_000 / begin.len()));
        let folder = folder(&[("locales/en/pores.ftl", text.as_bytes())]);
        refused(&folder, "pores.ftl", &limit(limits::NESTING));
    }
}

#[test]
fn what_is_much_together_is_refused() {
    let attributes = " .a = x\n".repeat(30_000);
    let message = format!("pores-title = x\n{attributes}");
    refused(
        &folder(&[("locales/en/pores.ftl", message.as_bytes())]),
        "pores.ftl:202:1",
        &limit(limits::PARTS),
    );
    let variants = " [x] a\n".repeat(30_000);
    let message = format!("pores-title = {{ $a ->\n{variants} *[o] b\n}}\n");
    refused(
        &folder(&[("locales/en/pores.ftl", message.as_bytes())]),
        "pores.ftl:202:1",
        &limit(limits::PARTS),
    );
    // Fluent counts these digits with a number that overflows.
    let zeros = "0".repeat(40);
    let message = format!("pores-title = {{ 1.{zeros} ->\n [1.0] a\n *[other] b\n}}\n");
    refused(
        &folder(&[("locales/en/pores.ftl", message.as_bytes())]),
        "pores.ftl:1:1",
        &limit(limits::DIGITS),
    );
    let phone = format!(
        "[clinic_phone]\nunit = 'phone'\nclass = 'config'\nvalue = '{}'\n",
        "1".repeat(400_000)
    );
    refused(
        &folder(&[("data/numbers.toml", phone.as_bytes())]),
        "numbers.toml:1:2",
        &limit(limits::VALUE_LETTERS),
    );
    let ids: String = (0..30_000).map(|n| format!("\"pores-{n}\",")).collect();
    let required = format!("required = [{ids}]\n");
    refused(
        &folder(&[("data/content.toml", required.as_bytes())]),
        "content.toml",
        &limit(limits::LIST),
    );
    let twice = b"id = \"pores\"\ninclude = [\"common\", \"common\"]\n";
    refused(
        &folder(&[("data/goals/pores.toml", twice)]),
        "pores.toml:2:22",
        "is included twice",
    );
    let set = format!("id = \"big\"\n{}", "# so long\n".repeat(40_000));
    let goal = b"id = \"pores\"\ninclude = [\"common\", \"big\"]\n";
    refused(
        &folder(&[
            ("data/shared/big.toml", set.as_bytes()),
            ("data/goals/pores.toml", goal),
        ]),
        "pores.toml:2:22",
        &limit(format!("{} KiB", limits::GOAL_KIB)),
    );
}

#[test]
fn what_many_sheets_hold_together_is_refused() {
    let sentences: String = (0..500)
        .map(|n| format!("pores-s{n} = {}\n", "a word ".repeat(100)))
        .collect();
    let statements: Vec<String> = (0..500)
        .map(|n| format!("{{ id = \"pores-s{n}\", sources = [\"handling\"] }}"))
        .collect();
    let goal = format!(
        "id = \"pores\"\ninclude = [\"common\", \"face\"]\n[[section]]\nkind = \"benefits\"\n[[section.group]]\nname = \"x\"\nmark = \"fact\"\nstatements = [{}]\n",
        statements.join(",")
    );
    let long = folder(&[
        ("data/goals/pores.toml", goal.as_bytes()),
        ("locales/en/pores.ftl", sentences.as_bytes()),
    ]);
    let output = handout(long.path(), &MAKE);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        errors(&output).contains(&limit(limits::SHEET_LETTERS)),
        "{}",
        errors(&output)
    );

    let goals = folder(&[]);
    for n in 0..100 {
        let goal = format!("id = \"g{n}\"\ninclude = [\"common\", \"face\"]\n");
        write(&goals, &format!("data/goals/g{n}.toml"), goal.as_bytes());
    }
    let check = ["check", "--data", "mine", "--rule", "unreadable"];
    let output = handout(goals.path(), &check);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        errors(&output).contains(&limit(limits::SENTENCES)),
        "{}",
        errors(&output)
    );

    let words: String = (0..limits::WORDS + 1)
        .map(|n| format!("\"w{n}\","))
        .collect();
    let words =
        format!("[[forbidden]]\nidea = \"x\"\ninstead = {{}}\nwords = {{ en = [{words}] }}\n");
    let words = folder(&[("data/words.toml", words.as_bytes())]);
    let output = handout(words.path(), &check);
    assert!(
        errors(&output).contains(&limit(limits::WORDS)),
        "{}",
        errors(&output)
    );
}

/// A clinic may say much otherwise, but not that nobody stops a blood thinner on their own.
#[test]
fn a_fixed_statement_stays_as_it_is() {
    const BLOOD: &str =
        "the fixed statement `common-blood-thinners` does not read as it was agreed on";
    for (file, text, what) in [
        (
            "common.ftl",
            "# Ours.\ncommon-blood-thinners = Ask us about aspirin.\n",
            BLOOD,
        ),
        ("common.ftl", "\ncommon-blood-thinners = {\"\"}\n", BLOOD),
        ("pores.ftl", "\ncommon-blood-thinners = Ask us.\n", BLOOD),
        (
            "units.ftl",
            "\nunit-degree = { $n } or { $n }\n",
            "the message `unit-degree` changes what the number `fever_threshold` says",
        ),
        (
            "units.ftl",
            "\nunit-hour = one hour\n",
            "the message `unit-hour` changes what the number",
        ),
    ] {
        let folder = folder(&[(&format!("locales/en/{file}"), text.as_bytes())]);
        for args in [
            &MAKE[..],
            &[
                "approve",
                "pores",
                "-l",
                "en",
                "--by",
                "Sample Name",
                "--yes",
                "--data",
                "mine",
            ],
        ] {
            let output = handout(folder.path(), args);
            let errors = errors(&output);
            assert_eq!(output.status.code(), Some(1), "{text}: {errors}");
            assert!(errors.contains(what), "{text}: {errors}");
            let place = format!("mine/locales/en/{file}:2:1");
            assert!(errors.contains(&place), "{text}: {errors}");
        }
        assert!(!folder.path().join("pores-en.pdf").exists());
        assert!(!folder.path().join("mine/approvals.toml").exists());
    }
    // In another language nothing has changed.
    let folder = folder(&[(
        "locales/en/common.ftl",
        b"common-blood-thinners = Ask us.\n",
    )]);
    let make = [
        "make", "pores", "-l", "fa", "-f", "text", "-o", "-", "--data", "mine",
    ];
    let output = handout(folder.path(), &make);
    assert!(output.status.success(), "{}", errors(&output));
}

#[test]
fn a_fixed_statement_is_not_begun() {
    let folder = tempfile::tempdir().unwrap();
    let edit = |id: &str| handout(folder.path(), &["edit", id, "-l", "ar", "--data", "mine"]);
    let output = edit("common-emergency-heart");
    assert_eq!(output.status.code(), Some(1));
    assert!(
        errors(&output).contains("is one of the fixed statements")
            && errors(&output).contains("a patient's safety rests on it"),
        "{}",
        errors(&output)
    );
    assert!(errors(&edit("common-late-lumps")).contains("GOAL-late-lumps"));
    assert!(!folder.path().join("mine").exists());
    let output = edit("common-never-pregnant");
    assert!(output.status.success());
    let said = errors(&output).replace(['\u{2068}', '\u{2069}'], "");
    assert!(
        said.contains("asks for a new record in mine/data/fixed.toml"),
        "{said}"
    );
}

/// Nothing of a folder acts on the terminal of whoever looks at it.
#[test]
fn no_escape_reaches_a_terminal() {
    for (name, text) in [
        ("locales/en/pores.ftl", "pores-title = a\u{1b}[31mb\n"),
        ("locales/en/pores.ftl", "pores-title = a{\"\\u202e\"}b\n"),
        (
            "data/sources.toml",
            "[handling]\nkind = \"editorial\"\ntitle = \"\\u001b[2J\"\npublisher = \"x\"\nyear = \"2024\"\nread = \"whole\"\n",
        ),
        ("data/content.toml", "version = \"\\u001b[2J\"\n"),
        ("data/numbers.toml", "[exercise_wait]\n\"\\u001b[2J\" = 1\n"),
        (
            "data/words.toml",
            "[[forbidden]]\nidea = \"\\u001b[2J\"\ninstead = {}\nwords = { en = [\"pores\"] }\n",
        ),
        (
            "data/goals/pores.toml",
            "id = \"pores\"\ninclude = [\"\\u202e\"]\n",
        ),
    ] {
        let folder = folder(&[(name, text.as_bytes())]);
        for args in [
            &["check", "--rule", "unreadable", "--data", "mine"][..],
            &[
                "check",
                "--rule",
                "forbidden-word",
                "--format",
                "github",
                "--data",
                "mine",
            ],
            &["sources", "pores", "--data", "mine"],
            &["version", "--content", "--data", "mine"],
            &["show", "pores", "-l", "en", "--data", "mine"],
            &["preview", "pores-title", "-l", "en", "--data", "mine"],
            &["goals", "--data", "mine"],
        ] {
            let output = handout(folder.path(), args);
            let said = errors(&output);
            assert!(
                !said.contains(['\u{1b}', '\u{202e}']),
                "{name} {args:?}: {said:?}"
            );
            assert!(
                matches!(output.status.code(), Some(0..=2)),
                "{name} {args:?}: {said}"
            );
        }
    }
}

/// An approval is written into the folder and nowhere else.
#[test]
fn approvals_stay_where_they_belong() {
    let approve = |folder: &TempDir| {
        let args = [
            "approve",
            "pores",
            "-l",
            "en",
            "--by",
            "Sample Name",
            "--yes",
            "--data",
            "mine",
        ];
        handout(folder.path(), &args)
    };
    let elsewhere = tempfile::tempdir().unwrap();
    let profile = elsewhere.path().join("profile");
    fs::write(&profile, "export A=1\n").unwrap();
    for (name, target) in [
        ("approvals.toml", profile.as_path()),
        ("approvals.toml", Path::new("approvals.toml")),
        ("approvals", elsewhere.path()),
        ("approvals/en", elsewhere.path()),
    ] {
        let folder = folder(&[]);
        let path = folder.path().join("mine").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink(target, path).unwrap();
        let output = approve(&folder);
        assert_eq!(output.status.code(), Some(1), "{name}: {}", errors(&output));
        assert!(
            errors(&output).contains("of another name"),
            "{}",
            errors(&output)
        );
        assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 1);
        assert_eq!(fs::read_to_string(&profile).unwrap(), "export A=1\n");
    }
    // One file for several folders.
    let shared = elsewhere.path().join("approvals.toml");
    fs::write(&shared, "").unwrap();
    let linked = folder(&[]);
    std::os::unix::fs::symlink(&shared, linked.path().join("mine/approvals.toml")).unwrap();
    assert!(approve(&linked).status.success());
    assert!(fs::read_to_string(&shared).unwrap().contains("pores"));

    let pipe = folder(&[]);
    let path = pipe.path().join("mine/approvals.toml");
    nix::unistd::mkfifo(&path, nix::sys::stat::Mode::S_IRWXU).unwrap();
    let output = approve(&pipe);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        errors(&output).contains("is not a file"),
        "{}",
        errors(&output)
    );
}

/// Wherever a file of approvals ends, or one of its bytes is another, the good ones count and the damage is told.
#[test]
fn a_damaged_file_of_approvals_keeps_the_good_ones() {
    use handout::approval::ledger;

    let entry = |goal: &str, by: &str| {
        format!(
            "\n[[approval]]\ngoal = \"{goal}\"\nlanguage = \"ar\"\nby = \"{by}\"\non = 2026-03-20\nversion = \"2026.1\"\ndigest = \"{}\"\n",
            "5a".repeat(32)
        )
    };
    let entries = [
        entry("hair", "Sample Name"),
        entry("pores", "اسم للتجربة"),
        entry("acne-scars", "نمونه"),
    ];
    let text = format!("{}{}", ledger::HEAD, entries.concat());
    let mut end = ledger::HEAD.len();
    let ends = entries.each_ref().map(|entry| {
        end += entry.len();
        // The line break is not needed.
        end - 1
    });
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(ledger::FILE);
    let read = |bytes: &[u8]| {
        fs::write(&path, bytes).unwrap();
        let mut faults = Vec::new();
        let ledger = ledger::read(&path, &mut faults);
        assert_eq!(ledger.damaged, !faults.is_empty());
        ledger
    };
    for cut in 0..text.len() {
        let ledger = read(&text.as_bytes()[..cut]);
        let whole = ends.iter().filter(|end| **end <= cut).count();
        assert_eq!(ledger.history.len(), whole, "cut at {cut}");
        assert!(ledger.unread.is_none());
    }
    for at in ledger::HEAD.len()..text.len() {
        for other in [0, b'"', b'[', b'\n', 0x80, 0xff] {
            let mut bytes = text.clone().into_bytes();
            bytes[at] = other;
            let ledger = read(&bytes);
            // The one that was hit may be lost, and the one whose beginning was taken for its end.
            assert!(!ledger.history.is_empty(), "byte {at} as {other}");
            let good = |approval: &handout::approval::Approval| {
                approval.digest == "5a".repeat(32) && !approval.by.as_str().contains('\u{fffd}')
            };
            assert!(ledger.history.iter().all(good), "byte {at} as {other}");
        }
    }
}

#[test]
fn a_font_that_is_none_is_named() {
    let folder = folder(&[("fonts/x.ttf", &[b'x'; 5000]), ("fonts/y.ttf", b"")]);
    let output = handout(folder.path(), &["check", "--data", "mine"]);
    assert_eq!(output.status.code(), Some(1));
    for name in [
        "mine/fonts/x.ttf: is not a font",
        "mine/fonts/y.ttf: is not a font",
    ] {
        assert!(errors(&output).contains(name), "{}", errors(&output));
    }
}

#[test]
fn the_limits_are_written_down() {
    let docs = fs::read_to_string(root().join("docs/content.md")).unwrap();
    for limit in [
        format!("| {} KiB |", limits::FILE_KIB),
        format!("| {} MiB |", limits::TEXT_MIB),
        format!("| {} MiB |", limits::FONT_MIB),
        format!("| {} MiB |", limits::FONTS_MIB),
        format!("| {} |", limits::FONTS),
        format!("| {} |", grouped(limits::ENTRIES)),
        format!("| {} |", limits::DEPTH),
        format!("| {} |", limits::GOALS),
        format!("| {} |", limits::LANGUAGES),
        format!("| {} |", grouped(limits::TABLES)),
        format!("| {} |", grouped(limits::STATEMENTS)),
        format!("| {} |", limits::LIST),
        format!("| {} |", grouped(limits::MESSAGES)),
        format!("| {} |", grouped(limits::MESSAGE_LETTERS)),
        format!("| {} |", limits::NESTING),
        format!("| {} |", limits::ID_LETTERS),
        format!("| {} |", limits::PARTS),
        format!("| {} |", limits::DIGITS),
        format!("| {} |", limits::VALUE_LETTERS),
        format!("| {} KiB |", limits::GOAL_KIB),
        format!("| {} |", grouped(limits::SHEET_LETTERS)),
        format!("| {} |", grouped(limits::SENTENCES)),
        format!("| {} |", grouped(limits::WORDS)),
    ] {
        assert!(docs.contains(&limit), "{limit}");
    }
}

#[test]
fn a_sheet_that_tries_the_layout_is_for_nobody() {
    let folder = tempfile::tempdir().unwrap();
    for tag in ["en-XA", "ar-XB"] {
        for format in ["pdf", "html", "text"] {
            let file = format!("{tag}.{}", if format == "text" { "txt" } else { format });
            let make = [
                "make", "hair", "-l", tag, "-f", format, "--detail", "brief", "-o", &file,
            ];
            let output = handout(folder.path(), &make);
            assert!(
                output.status.success(),
                "{tag} {format}: {}",
                errors(&output)
            );
        }
        let text = fs::read_to_string(folder.path().join(format!("{tag}.txt"))).unwrap();
        let mark = "TEST OF THE LAYOUT, NOT FOR PATIENTS";
        assert_eq!(text.matches(mark).count(), 2, "{text}");
        fs::write(
            folder.path().join("list.jsonl"),
            format!("{{\"id\":\"a\",\"goal\":\"hair\",\"lang\":\"{tag}\"}}\n"),
        )
        .unwrap();
        for refused in [
            &["make", "hair", "-l", tag, "--patient", "Sample Name"][..],
            &["make", "hair", "-l", "fa", "--with", tag],
            &[
                "print",
                "hair",
                "-l",
                tag,
                "--printer",
                "ipp://127.0.0.1:1/",
            ],
            &["batch", "list.jsonl", "--out", tag],
            &["batch", "list.jsonl", "--out", "none", "--lang", tag],
        ] {
            let output = handout(folder.path(), refused);
            assert!(!output.status.success(), "{refused:?}");
            let said = ["only tries the layout", "names no language of the content"];
            assert!(
                said.iter().any(|said| errors(&output).contains(said)),
                "{refused:?}: {}",
                errors(&output)
            );
        }
        let list = handout(folder.path(), &["languages"]).stdout;
        assert!(!String::from_utf8_lossy(&list).contains(tag));
    }
    let mirrored = fs::read_to_string(folder.path().join("ar-XB.html")).unwrap();
    assert!(mirrored.contains("dir=\"rtl\"") || mirrored.contains("dir=rtl"));
}
