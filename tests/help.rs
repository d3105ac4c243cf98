//! The help texts: every command has a sentence, examples that can be run, and a sentence for every option.

use clap::{Command, CommandFactory as _, Parser as _};
use handout::catalog::store::Store;
use handout::cli::args::Arguments;
use handout::locale::shape::shapes;

/// The program and its commands.
fn commands() -> Vec<Command> {
    let mut program = Arguments::command();
    program.build();
    let mut commands = vec![program];
    let mut next = 0;
    while let Some(command) = commands.get(next) {
        let below: Vec<Command> = command.get_subcommands().cloned().collect();
        commands.extend(below);
        next += 1;
    }
    commands
}

#[test]
fn every_command_and_every_option_has_a_short_sentence() {
    for command in commands() {
        let about = command.get_about().expect("a sentence").to_string();
        assert!(about.len() <= 80, "{about}");
        for argument in command.get_arguments() {
            let id = argument.get_id();
            if argument.get_long() == Some("help") || id == "shell" {
                continue;
            }
            let help = argument.get_help().map(ToString::to_string);
            let help = help.unwrap_or_else(|| panic!("{}: {id}", command.get_name()));
            assert!(help.len() <= 160 && !help.ends_with('.'), "{help}");
        }
    }
}

#[test]
fn every_command_has_examples_that_it_understands() {
    for command in commands() {
        let after = command.get_after_help().expect("examples").to_string();
        assert!(after.starts_with("Example"), "{after}");
        let mut found = 0;
        for line in after.lines().filter_map(|line| line.strip_prefix("  ")) {
            // A remark stands behind some, a pipe or another command before or behind others.
            let line = line.split("   ").next().unwrap_or_default();
            let parts = line.split(['|', '>', '<', '&', '(', ')']);
            for part in parts.map(str::trim).filter(|p| p.starts_with("handout ")) {
                let words = shlex::split(part).unwrap();
                let is_help = words.contains(&"--help".to_owned());
                let parsed = Arguments::try_parse_from(&words);
                assert!(parsed.is_ok() || is_help, "{part}: {parsed:?}");
                found += 1;
            }
        }
        assert!(found > 0, "{after}");
    }
}

/// The ids of what stands around the examples of a command: a heading of their own, remarks behind them, words below.
fn around_examples(command: &Command, name: &str) -> Vec<String> {
    let after = command.get_after_help().expect("examples").to_string();
    let mut ids = Vec::new();
    if !after.starts_with("Example:\n") && !after.starts_with("Examples:\n") {
        ids.push(format!("help-{name}-examples"));
    }
    let lines: Vec<&str> = after.lines().skip(1).collect();
    let examples = lines.iter().take_while(|line| line.starts_with("  "));
    let (examples, below) = lines.split_at(examples.count());
    let remarks = examples.iter().filter(|line| line.trim().contains("   "));
    ids.extend((1..=remarks.count()).map(|n| format!("help-{name}-remark-{n}")));
    if !below.is_empty() {
        ids.push(format!("help-{name}-after"));
    }
    ids
}

/// The ids of the help texts in a language.
fn texts(tag: &str) -> Vec<String> {
    let files = Store::embedded().read(&format!("locales/{tag}/app.ftl"));
    let messages = shapes(&files.unwrap()[0]).into_iter();
    messages.map(|message| message.id).collect()
}

#[test]
fn every_command_and_every_option_is_explained_in_arabic_and_persian() {
    for tag in ["ar", "fa"] {
        let texts = texts(tag);
        let mut used = Vec::new();
        let mut missing = Vec::new();
        for command in commands() {
            // `handout-preset-save` of the program `handout`.
            let name = command.get_display_name().unwrap_or("handout");
            let name = name.strip_prefix("handout-").unwrap_or(name);
            let arguments = command.get_arguments().map(|argument| {
                let id = argument.get_long().unwrap_or(argument.get_id().as_str());
                vec![format!("help-{name}-{id}"), format!("help-{id}")]
            });
            for ids in std::iter::once(vec![format!("help-{name}")]).chain(arguments) {
                match ids.iter().find(|id| texts.contains(id)) {
                    Some(id) => used.push(id.clone()),
                    None => missing.push(ids),
                }
            }
        }
        assert!(missing.is_empty(), "{tag}: {missing:?}");
        for command in commands() {
            let name = command.get_display_name().unwrap_or("handout");
            let name = name.strip_prefix("handout-").unwrap_or(name);
            for id in around_examples(&command, name) {
                assert!(texts.contains(&id), "{tag}: {id}");
                used.push(id);
            }
        }
        let headings = "usage options commands arguments examples values default";
        used.extend(headings.split(' ').map(|name| format!("help-{name}")));
        let unused = texts
            .iter()
            .find(|id| id.starts_with("help-") && !used.contains(id));
        assert_eq!(unused, None, "{tag}");
    }
}
