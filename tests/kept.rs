//! What is kept between two runs: presets by name and the last command, with what can go wrong with their files.

#![cfg(unix)]

mod desk;

use std::fs;
use std::path::PathBuf;
use std::thread;

use desk::Home;

const PRESETS: &str = ".config/handout/presets.toml";
const LAST: &str = ".local/state/handout/last.toml";

fn out(home: &Home, args: &[&str]) -> String {
    let output = home.run(args);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{args:?}: {said}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_preset_stands_for_its_options() {
    let home = Home::new();
    let save = [
        "preset",
        "save",
        "weak-eyes",
        "--size",
        "large",
        "--lang",
        "fa",
        "--acknowledge",
    ];
    out(&home, &save);
    let list = out(&home, &["preset", "list"]);
    assert_eq!(list, "weak-eyes  --lang fa --size large --acknowledge\n");
    let show = out(&home, &["preset", "show", "weak-eyes"]);
    assert_eq!(show, "handout make --lang fa --size large --acknowledge\n");
    let typed = ["--size", "large", "--lang", "fa", "--acknowledge"];
    let sheet = |args: &[&str]| {
        let args = ["make", "hair", "-f", "html", "-o", "-"].iter().chain(args);
        out(&home, &args.copied().collect::<Vec<_>>())
    };
    assert_eq!(sheet(&["--preset", "weak-eyes"]), sheet(&typed));
    // What is typed wins, before and behind.
    let other = ["--preset", "weak-eyes", "-l", "en", "--size=normal"];
    assert_eq!(sheet(&other), sheet(&["-l", "en", "--acknowledge"]));
    // `show` has no pages, and takes what it knows.
    assert!(out(&home, &["show", "pores", "--preset", "weak-eyes"]).contains("منافذ"));
    out(&home, &["preset", "remove", "weak-eyes"]);
    assert_eq!(out(&home, &["preset", "list"]), "");
}

#[test]
fn a_preset_may_name_the_goal() {
    let home = Home::new();
    out(
        &home,
        &[
            "preset", "save", "a", "hair", "-l", "en", "--png", "--dpi", "60",
        ],
    );
    out(&home, &["make", "--preset", "a", "--detail", "brief"]);
    assert!(home.work().join("hair-en-1.png").is_file());
    // Another format has no dots.
    out(&home, &["make", "pores", "--preset", "a", "-f", "text"]);
    assert!(home.work().join("pores-en.txt").is_file());
    out(&home, &["preset", "save", "b", "-l", "en"]);
    assert!(
        home.says(&["make", "--preset", "b"], 2)
            .contains("names a goal")
    );
}

#[test]
fn a_preset_holds_nothing_personal_and_nothing_that_is_none() {
    let home = Home::new();
    for (option, value) in [
        ("--patient", "Sample Name"),
        ("--record", "A-1"),
        ("--clinician", "Sample Name"),
        ("--date", "2026-03-20"),
        ("--next", "2026-03-20"),
        ("--output", "x.pdf"),
    ] {
        let said = home.says(&["preset", "save", "a", option, value], 2);
        assert!(said.contains(option) && !said.contains("Sample"), "{said}");
    }
    for (args, word) in [
        (&["preset", "save", "a"][..], "would hold nothing"),
        (
            &["preset", "save", "a b", "--size", "large"],
            "cannot be the name",
        ),
        (&["preset", "save", "a", "hairs"], "did you mean `hair`"),
        (&["preset", "save", "a", "--lang", "xx"], "`xx`"),
        (&["make", "hair", "--preset", "a"], "there is no preset `a`"),
    ] {
        let output = home.run(args);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && said.contains(word), "{said}");
    }
    assert!(!home.path().join(PRESETS).exists());
    out(&home, &["preset", "save", "morning", "--size", "large"]);
    let said = home.says(&["make", "hair", "--preset", "mornin"], 1);
    assert!(said.contains("did you mean `morning`"), "{said}");
    let before = fs::read(home.path().join(PRESETS)).unwrap();
    let again = ["preset", "save", "morning", "--size", "giant"];
    assert!(home.says(&again, 1).contains("--force"));
    assert_eq!(fs::read(home.path().join(PRESETS)).unwrap(), before);
    out(&home, &[&again[..], &["--force"]].concat());
    assert_eq!(out(&home, &["preset", "list"]), "morning  --size giant\n");
}

#[test]
fn a_file_that_is_broken_is_named_and_kept() {
    let broken = [
        ("[a]\nsize = \n", 2, "cannot be read"),
        ("[a]\npatient = \"X\"\n", 2, "one patient"),
        ("[a]\nsise = \"large\"\n", 2, "did you mean `size`"),
        ("[a]\nsize = \"huge\"\n", 1, "huge"),
    ];
    for (text, line, word) in broken {
        let home = Home::new();
        home.write(PRESETS, text);
        let said = home.says(&["make", "hair", "-l", "en", "--preset", "a"], 1);
        let place = format!("presets.toml:{line}:");
        assert!(said.contains(word) && said.contains(&place), "{said}");
        assert!(home.work().read_dir().unwrap().next().is_none());
        assert_eq!(fs::read_to_string(home.path().join(PRESETS)).unwrap(), text);
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let home = Home::new();
    home.write(".config", "a file where the folder would be");
    let said = home.says(&["preset", "save", "a", "--size", "large"], 1);
    assert!(
        said.contains("presets.toml") && said.contains("cannot be"),
        "{said}"
    );
    let mut command = home.command();
    let output = command
        .args(["preset", "save", "a", "--size", "large"])
        .env_remove("HOME")
        .output();
    let output = output.unwrap();
    // Where the system knows a home without the variable, it is that one's.
    assert!(output.status.code().is_some());
}

#[test]
fn the_shell_completes_presets() {
    let home = Home::new();
    out(&home, &["preset", "save", "weak-eyes", "--size", "large"]);
    let mut command = home.command();
    command
        .env("HANDOUT_COMPLETE", "fish")
        .args(["--", "handout", "make", "hair", "--preset", "w"]);
    let output = command.output().unwrap();
    assert!(
        String::from_utf8_lossy(&output.stdout).contains("weak-eyes"),
        "{output:?}"
    );
}

#[test]
fn again_repeats_what_was_done_last_for_somebody_else() {
    let home = Home::new();
    assert!(home.says(&["again"], 1).contains("nothing to repeat"));
    let first = [
        "make",
        "hair",
        "-l",
        "fa",
        "--size",
        "large",
        "--patient",
        "Sample Name",
        "--date",
        "2026-03-20",
    ];
    out(&home, &first);
    let sheet = home.work().join("hair-fa.pdf");
    fs::remove_file(&sheet).unwrap();
    let said = home.says(&["again", "--patient", "Other Name"], 0);
    assert_eq!(
        said,
        "again: handout make hair --lang fa --size large\nwrote hair-fa.pdf\n"
    );
    let typed = [
        "make",
        "hair",
        "-l",
        "fa",
        "--size",
        "large",
        "--patient",
        "Other Name",
        "-o",
        "-",
    ];
    assert_eq!(fs::read(&sheet).unwrap(), home.run(&typed).stdout);
    // A run that fails is not worth repeating.
    home.says(&["make", "pores", "-l", "fa", "--patient", "\u{1}"], 1);
    home.says(&["again"], 1);
    let said = home.says(&["again", "--output", "x.pdf"], 0);
    assert!(
        said.contains("make hair") && home.work().join("x.pdf").is_file(),
        "{said}"
    );
    assert!(
        home.says(&["again", "--force", "--date", "2026-13-01"], 2)
            .contains("2026-13-01")
    );
}

#[test]
fn again_repeats_in_another_folder_and_with_a_preset() {
    let home = Home::new();
    home.write(
        "work/mine/locales/en/ui.ftl",
        "ui-clinician = Dermatologist\n",
    );
    out(
        &home,
        &["preset", "save", "a", "-l", "en", "--detail", "brief"],
    );
    out(&home, &["show", "hair", "--preset", "a", "--data", "mine"]);
    let mut command = home.command();
    let output = command
        .current_dir(home.path())
        .arg("again")
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.starts_with("again: handout show hair --lang en --detail brief --data /"),
        "{said}"
    );
}

#[test]
fn nothing_is_kept_where_nobody_wants_it() {
    let home = Home::new();
    let mut command = home.command();
    command
        .env("HANDOUT_HISTORY", "off")
        .args(["make", "hair", "-l", "en"]);
    assert!(command.output().unwrap().status.success());
    assert_eq!(home.files(), [home.work().join("hair-en.pdf")]);
    let output = home
        .command()
        .env("HANDOUT_HISTORY", "off")
        .arg("again")
        .output()
        .unwrap();
    assert!(String::from_utf8_lossy(&output.stderr).contains("HANDOUT_HISTORY is off"));
}

#[test]
fn a_thousand_scripts_at_once_leave_one_whole_file() {
    let home = Home::new();
    thread::scope(|scope| {
        for n in 0..4 {
            let home = &home;
            scope.spawn(move || {
                for i in 0..12 {
                    let goal = if (n + i) % 2 == 0 {
                        "hair"
                    } else {
                        "pigmentation"
                    };
                    let file = format!("{n}-{i}.txt");
                    out(home, &["make", goal, "-l", "en", "-f", "text", "-o", &file]);
                }
            });
        }
    });
    let state: toml::Table =
        toml::from_str(&fs::read_to_string(home.path().join(LAST)).unwrap()).unwrap();
    assert_eq!(state["last"].as_array().unwrap().len(), 6, "{state:?}");
    let folder: Vec<PathBuf> = home
        .files()
        .into_iter()
        .filter(|f| f.starts_with(home.path().join(".local")))
        .collect();
    assert_eq!(folder, [home.path().join(LAST)]);
}
