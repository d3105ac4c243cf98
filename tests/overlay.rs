//! A clinic's content folder: the worked example of the README, files to begin with, and folders that mean harm.
//!
//! What means harm runs with a limit of memory and of processor time, so that a test ends in an error and not in a full
//! machine. The limits are far above what is needed.

#![cfg(unix)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use handout::catalog::limits;
use handout::starter::entries::{Entry, entries};
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
    let rules = ["--rule", "unreadable", "--rule", "number-refused"];
    let check = [&["check", "--data", "mine"][..], &rules].concat();
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

/// The commands of a block of the README that begins with `first`.
fn block(readme: &str, first: &str) -> Vec<String> {
    let begin = format!("```text\n{first}");
    let (_, rest) = readme
        .split_once(&begin)
        .unwrap_or_else(|| panic!("{first}"));
    let block = format!("{first}{}", rest.split("```").next().unwrap());
    block.lines().map(str::to_owned).collect()
}

/// Runs a command as a shell does.
fn run(folder: &Path, command: &str) -> Output {
    let program = Path::new(env!("CARGO_BIN_EXE_handout"));
    let path = std::env::var("PATH").unwrap();
    let programs = program.parent().unwrap().display();
    Command::new("sh")
        .args(["-c", command])
        .current_dir(folder)
        .env("PATH", format!("{programs}:{path}"))
        .env("HOME", folder)
        .env("LANG", "en_GB.UTF-8")
        .env_remove("HANDOUT_CLINIC")
        .env_remove("HANDOUT_DATA")
        .output()
        .unwrap()
}

/// Writes words behind each `=` of a file that is begun, and takes the `#` off what has words in the other file.
fn write_words(begun: &str, written: &str) -> String {
    let words: BTreeMap<&str, Entry> = entries(written).into_iter().map(|e| (e.id, e)).collect();
    let mut text = String::new();
    let mut done = BTreeSet::new();
    for line in begun.lines() {
        let id = line.trim_start_matches("# ").strip_suffix(" =");
        match id.and_then(|id| words.get(id)) {
            Some(entry) => {
                done.insert(entry.id);
                text += &format!("{}\n", entry.lines.join("\n"));
            }
            // Its label came with the words.
            None if line == "#     .short =" => {}
            None => {
                assert!(
                    line.starts_with('#') || line.is_empty(),
                    "no words for {line}"
                );
                text += &format!("{line}\n");
            }
        }
    }
    assert!(words.keys().all(|id| done.contains(id)), "{begun}");
    text
}

/// Writes the sources of the goal's own statements, and takes the `#` off the part `used`.
fn write_sources(begun: &str, written: &str, used: &str) -> String {
    let mut text = String::new();
    for part in begun.split_inclusive("]\n\n") {
        for line in part.lines() {
            let bare = match part.contains(used) {
                true => line
                    .strip_prefix("# ")
                    .filter(|bare| !bare.ends_with('.'))
                    .unwrap_or(line),
                false => line,
            };
            let id = bare
                .split('"')
                .nth(1)
                .filter(|_| bare.ends_with("sources = [] },"));
            let full = id.and_then(|id| written.lines().find(|l| l.contains(&format!("\"{id}\""))));
            text += full.unwrap_or(if bare == "#" { "" } else { bare });
            text.push('\n');
        }
    }
    text
}

/// The way of the README, with the words of the example: they are written into the files that `new` wrote.
#[test]
fn a_clinic_adds_a_goal_as_the_readme_says() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let new = block(&readme, "handout new goal chemical-peel");
    assert_eq!(new.len(), 1, "{new:?}");
    let output = run(folder.path(), &new[0]);
    assert!(output.status.success(), "{}", errors(&output));
    let then = block(&readme, "handout check --data clinic-content");
    assert_eq!(then.len(), 3, "{then:?}");
    for command in &then {
        let output = run(folder.path(), command);
        assert_eq!(
            output.status.code(),
            Some(1),
            "{command}: {}",
            errors(&output)
        );
        assert!(
            errors(&output).contains("is begun in"),
            "{}",
            errors(&output)
        );
    }

    let example = root().join("docs/example-overlay");
    let files = [
        "data/goals/chemical-peel.toml",
        "locales/en/chemical-peel.ftl",
        "locales/ar/chemical-peel.ftl",
    ];
    for file in files {
        let path = folder.path().join("clinic-content").join(file);
        let begun = fs::read_to_string(&path).unwrap();
        let written = fs::read_to_string(example.join(file)).unwrap();
        let now = match file.ends_with(".ftl") {
            true => write_words(&begun, &written),
            false => write_sources(&begun, &written, "\"chemical-peel-after\""),
        };
        if !file.ends_with(".ftl") {
            let table = |text: &str| toml::from_str::<toml::Table>(text).unwrap();
            assert_eq!(
                table(&now),
                table(&written),
                "the example is what `new` writes"
            );
        }
        fs::write(path, now).unwrap();
    }

    for command in &then {
        let output = run(folder.path(), command);
        assert!(output.status.success(), "{command}: {}", errors(&output));
        if command.contains(" check ") {
            assert_eq!(errors(&output), "");
        }
    }
    for file in ["chemical-peel-en.pdf", "chemical-peel-ar.pdf"] {
        assert!(folder.path().join(file).is_file(), "{file}");
    }
    for (tag, treatment, fixed) in [
        ("en", "mesotherapy", "Do not stop aspirin"),
        ("ar", "ميزوثيرابي", "الأسبرين"),
    ] {
        let make = format!(
            "handout make chemical-peel -l {tag} --detail full --acknowledge -f text -o - --data clinic-content"
        );
        let text = String::from_utf8(run(folder.path(), &make).stdout).unwrap();
        assert!(text.contains(fixed), "{text}");
        assert!(!text.to_lowercase().contains(treatment), "{text}");
    }
    // What somebody wrote stays.
    let path = folder
        .path()
        .join("clinic-content/locales/en/chemical-peel.ftl");
    let before = fs::read_to_string(&path).unwrap();
    let output = run(folder.path(), &new[0]);
    assert!(errors(&output).contains("kept clinic-content/locales/en/"));
    assert_eq!(fs::read_to_string(&path).unwrap(), before);
}

#[test]
fn every_file_of_the_example_is_one_that_new_writes() {
    let folder = tempfile::tempdir().unwrap();
    let new = [
        "new",
        "goal",
        "chemical-peel",
        "-l",
        "en",
        "-l",
        "ar",
        "--data",
        "mine",
    ];
    assert!(handout(folder.path(), &new).status.success());
    let files = |root: &Path| {
        let mut found = BTreeSet::new();
        let mut folders = vec![root.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                match path.is_dir() {
                    true => folders.push(path),
                    false => drop(found.insert(path.strip_prefix(root).unwrap().to_owned())),
                }
            }
        }
        found
    };
    assert_eq!(
        files(&folder.path().join("mine")),
        files(&root().join("docs/example-overlay"))
    );
}

/// A goal that takes over the shared set is of its treatment, unless its title says otherwise.
#[test]
fn a_goal_of_another_treatment_says_nothing_of_this_one() {
    let folder = tempfile::tempdir().unwrap();
    let new = [
        "new",
        "goal",
        "peel",
        "-l",
        "en",
        "--include",
        "common",
        "--data",
        "mine",
    ];
    assert!(handout(folder.path(), &new).status.success());
    let table = folder.path().join("mine/data/goals/peel.toml");
    let begun = fs::read_to_string(&table).unwrap();
    assert!(
        begun.contains("include = [\"common\"]") && !begun.contains("blood"),
        "{begun}"
    );
    fs::write(
        &table,
        begun.replace("sources = []", "sources = [\"handling\"]"),
    )
    .unwrap();
    let file = folder.path().join("mine/locales/en/peel.ftl");
    let words = |title: &str| {
        format!(
            "peel-title = {title}\npeel-benefit = Skin may look smoother.\npeel-teach = What may it do?\n"
        )
    };
    fs::write(&file, words("Chemical peel")).unwrap();
    let check = ["check", "--data", "mine"];
    let output = handout(folder.path(), &check);
    assert_eq!(output.status.code(), Some(1), "{}", errors(&output));
    let said = errors(&output);
    for part in ["peel.ftl:1:14", "[other-treatment]", "common-main-message"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    fs::write(&file, words("Mesotherapy after a chemical peel")).unwrap();
    let output = handout(folder.path(), &check);
    assert!(output.status.success(), "{}", errors(&output));
    let unknown = [
        "new",
        "goal",
        "other",
        "--include",
        "comon",
        "--data",
        "mine",
    ];
    let output = handout(folder.path(), &unknown);
    assert_eq!(output.status.code(), Some(2), "{}", errors(&output));
    assert!(errors(&output).contains("`comon`"), "{}", errors(&output));
}

/// Staff find the other goals while somebody writes a new one.
#[test]
fn a_goal_that_is_begun_hides_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let new = ["new", "goal", "chemical-peel", "-l", "en", "--data", "mine"];
    assert!(handout(folder.path(), &new).status.success());
    let output = handout(folder.path(), &["goals", "-l", "en", "--data", "mine"]);
    assert!(output.status.success(), "{}", errors(&output));
    let listed = String::from_utf8_lossy(&output.stdout);
    assert!(
        listed.contains("hair ") && !listed.contains("chemical-peel"),
        "{listed}"
    );
    let note = String::from_utf8_lossy(&output.stderr);
    let said =
        "note: mine/locales/en/chemical-peel.ftl:5:1: message `chemical-peel-title` is begun";
    assert!(note.starts_with(said), "{note}");
    fs::write(
        folder.path().join("mine/locales/en/chemical-peel.ftl"),
        "x = { \n",
    )
    .unwrap();
    let output = handout(folder.path(), &["goals", "-l", "en", "--data", "mine"]);
    assert_eq!(output.status.code(), Some(1), "{}", errors(&output));
    assert!(String::from_utf8_lossy(&output.stdout).contains("hair "));
}

#[test]
fn a_language_that_a_goal_does_not_list_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let new = |tag: &str| {
        let args = ["new", "goal", "chemical-peel", "-l", tag, "--data", "mine"];
        let output = handout(folder.path(), &args);
        assert!(output.status.success(), "{}", errors(&output));
        errors(&output)
    };
    new("en");
    let said = new("fa");
    assert!(
        said.contains("chemical-peel.toml:6:1: the goal `chemical-peel` is not written in `fa`"),
        "{said}"
    );
    assert!(said.contains("add `fa` to `languages` there"), "{said}");
    let check = ["check", "--data", "mine", "--rule", "unread-file"];
    let said = errors(&handout(folder.path(), &check));
    assert!(
        said.contains("mine/locales/fa/chemical-peel.ftl: nothing reads this"),
        "{said}"
    );
    assert!(
        said.contains("add the tag to `languages` in `mine/data/goals/chemical-peel.toml`"),
        "{said}"
    );
    let table = folder.path().join("mine/data/goals/chemical-peel.toml");
    let text = fs::read_to_string(&table).unwrap();
    fs::write(&table, text.replace("[\"en\"]", "[\"en\", \"fa\"]")).unwrap();
    let output = handout(folder.path(), &check);
    assert!(output.status.success(), "{}", errors(&output));
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
    // All words but one: a fixed statement in words of its own.
    let lines = begun.lines().map(|line| match line.strip_suffix(" =") {
        Some(id) if !line.starts_with('#') && !id.ends_with("late-lumps") => {
            format!("{id} = Words.\n")
        }
        _ => format!("{line}\n"),
    });
    fs::write(&file, lines.collect::<String>()).unwrap();
    let output = handout(folder.path(), &make);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        errors(&output).contains("`chemical-peel-late-lumps` is begun"),
        "{}",
        errors(&output)
    );
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

/// An entry of an overlay, and what is said of it; nothing, if it may be.
#[test]
fn a_number_moves_to_the_cautious_side_only() {
    for (name, entry, refusals) in [
        ("exercise_wait", "min = 36", &[][..]),
        (
            "exercise_wait",
            "min = 36\nmax = 48\nunit = 'hour'\nclass = 'core'\ndirection = 'up'",
            &[],
        ),
        (
            "exercise_wait",
            "min = 12",
            &[
                "may not become 12: the built-in content has 24",
                "only rise, to 48 at most",
            ],
        ),
        (
            "exercise_wait",
            "min = 72",
            &["may not become 72", "to 48 at most"],
        ),
        (
            "exercise_wait",
            "min = 72\nmax = 48",
            &["may not become 72", "to 48 at most"],
        ),
        (
            "exercise_wait",
            "min = 72\nmax = 96",
            &["may not become 72", "to 48 at most"],
        ),
        (
            "exercise_wait",
            "min = 48\nmax = 30",
            &["above its maximum of 30"],
        ),
        (
            "exercise_wait",
            "min = 36\nunit = 'day'",
            &["changes `unit` from `hour` to `day`"],
        ),
        (
            "exercise_wait",
            "direction = 'down'\nclass = 'clinic'",
            &[
                "`class` from `core` to `clinic`",
                "`direction` from `up` to `down`",
            ],
        ),
        (
            "exercise_wait",
            "min = 1.5",
            &["numbers.toml:2:7: `min` of `exercise_wait` is not a whole number: 1.5"],
        ),
        ("sunscreen_reapply", "min = 1", &[]),
        (
            "sunscreen_reapply",
            "min = 3",
            &["may not become 3: the built-in content has 2", "only fall"],
        ),
        ("session_interval", "min = 3", &[]),
        ("session_interval", "min = 3\nmax = 6", &[]),
        (
            "session_interval",
            "max = 3",
            &["may not become 2 to 3: the built-in content has 2 to 4"],
        ),
        (
            "session_interval",
            "min = 1",
            &["may not become 1 to 4: the built-in content has 2 to 4"],
        ),
        ("sun_peak_hours", "min = 10\nmax = 16", &[]),
        (
            "sun_peak_hours",
            "min = 12",
            &["may not become 12 to 15", "further apart"],
        ),
        ("fever_threshold", "min = 38", &[]),
        (
            "fever_threshold",
            "min = 39",
            &["may not become 39", "the same in every clinic"],
        ),
        ("fever_threshold", "min = 37", &["may not become 37"]),
        (
            "bruise_duration",
            "min = 2",
            &["has no figure in the built-in content"],
        ),
        (
            "exercise_wiat",
            "min = 36",
            &["has no `unit`", "did you mean `exercise_wait`?"],
        ),
    ] {
        let text = format!("[{name}]\n{entry}\n");
        let folder = folder(&[("data/numbers.toml", text.as_bytes())]);
        let check = ["check", "--data", "mine", "--rule", "number-refused"];
        let output = handout(folder.path(), &check);
        let errors = errors(&output);
        assert_eq!(
            output.status.success(),
            refusals.is_empty(),
            "{text}: {errors}"
        );
        for refusal in refusals {
            assert!(
                errors.contains(refusal),
                "{text}: no `{refusal}` in {errors}"
            );
            assert!(errors.contains("[number-refused]"), "{errors}");
        }
    }
}

#[test]
fn a_number_is_begun_with_its_cautious_side() {
    let folder = tempfile::tempdir().unwrap();
    let edit = |name: &str| handout(folder.path(), &["edit", name, "--data", "mine"]);
    let output = edit("makeup_wait");
    assert!(output.status.success(), "{}", errors(&output));
    assert!(
        errors(&output).contains("mine/data/numbers.toml:5:1: added `makeup_wait`"),
        "{}",
        errors(&output)
    );
    let path = folder.path().join("mine/data/numbers.toml");
    let begun = fs::read_to_string(&path).unwrap();
    for part in [
        "only rise, to 48 at most",
        "printed as: 12 hours",
        "[makeup_wait]\nmin = 12\n",
    ] {
        assert!(begun.contains(part), "{begun}");
    }
    // Nothing is changed yet, and what the clinic writes is printed.
    assert!(
        handout(folder.path(), &["check", "--data", "mine"])
            .status
            .success()
    );
    fs::write(&path, begun.replace("min = 12", "min = 24")).unwrap();
    assert!(edit("session_interval").status.success());
    let again = edit("makeup_wait");
    assert!(
        errors(&again).contains(":5:1: `makeup_wait` is there already"),
        "{}",
        errors(&again)
    );
    let make = [
        "make", "pores", "-l", "en", "-f", "text", "-o", "-", "--data", "mine",
    ];
    let text = String::from_utf8(handout(folder.path(), &make).stdout).unwrap();
    assert!(text.contains("for 24 hours"), "{text}");
    let fixed = edit("fever_threshold");
    assert_eq!(fixed.status.code(), Some(1));
    assert!(
        errors(&fixed).contains("the same in every clinic"),
        "{}",
        errors(&fixed)
    );
    let near = edit("makeup_wiat");
    assert!(
        errors(&near).contains("did you mean `makeup_wait`?"),
        "{}",
        errors(&near)
    );
    let message = edit("pores-title");
    assert_eq!(message.status.code(), Some(2));
    assert!(
        errors(&message).contains("--lang ar"),
        "{}",
        errors(&message)
    );
}

#[test]
fn a_term_is_edited_and_shown_with_and_without_its_hyphen() {
    let folder = tempfile::tempdir().unwrap();
    for (id, said) in [
        ("-favism-enzyme", "added `-favism-enzyme`"),
        ("favism-enzyme", "is there already"),
    ] {
        let output = handout(folder.path(), &["edit", id, "-l", "ar", "--data", "mine"]);
        assert!(
            output.status.success() && errors(&output).contains(said),
            "{}",
            errors(&output)
        );
        let output = handout(
            folder.path(),
            &["preview", id, "-l", "ar", "--data", "mine"],
        );
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(
            text.starts_with("mine/locales/ar/terms.ftl:2:1\n\n") && text.contains("G6PD"),
            "{text}"
        );
    }
    // Behind the id an option is an option.
    let output = handout(
        folder.path(),
        &["edit", "-uva", "-l", "ar", "--opne", "--data", "mine"],
    );
    assert_eq!(output.status.code(), Some(2), "{}", errors(&output));
}

/// What is worth a thought in the built-in content is not the clinic's, and its file is in no folder of it.
#[test]
fn notes_are_those_of_the_folder() {
    let long = "pores-title = Mesotherapy for pores that you can see when you look into a mirror from near by in the light of a lamp on a long day\n";
    let folder = folder(&[("locales/en/pores.ftl", long.as_bytes())]);
    let output = handout(folder.path(), &["check", "--strict", "--data", "mine"]);
    let said = String::from_utf8_lossy(&output.stdout);
    let notes: Vec<&str> = said
        .lines()
        .filter(|line| line.starts_with("note:"))
        .collect();
    assert!(!notes.is_empty(), "{said}");
    assert!(
        notes.iter().all(|note| note.starts_with("note: mine/")),
        "{said}"
    );
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
        "\u{feff}pores-title = Mesotherapy, marked\n".as_bytes(),
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
            let place = format!("mine/locales/en/{file}:2:");
            assert!(errors.contains(&place), "{text}: {errors}");
            // `approve` has the rules look at it first.
            let is_said = args[0] == "approve" && errors.contains("cannot be approved");
            assert!(is_said || errors.contains(what), "{text}: {errors}");
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
