//! A release of the content stays what it was: what `data/releases/VERSION.toml` records is compared with what the
//! content says now, and what changed between two versions must stand in `data/CHANGELOG.md`.
//!
//! Was a sentence or a number changed on purpose, then raise `version` in `data/content.toml` and run
//! `UPDATE_RELEASE=1 cargo test --test release`: it records the version and begins its section of the change log.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use handout::catalog::goal;
use handout::catalog::release::Release;
use handout::catalog::store::Store;
use handout::cli::content::wording_of;
use handout::handout::Detail;
use handout::locale::language::Languages;
use handout::wording::release::{FOLDER, Recorded};

const CHANGELOG: &str = "data/CHANGELOG.md";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What the content says now.
fn now() -> Recorded {
    let store = Store::embedded();
    let mut faults = Vec::new();
    let languages = Languages::read(&store, &mut faults);
    let release = Release::read(&store, &mut faults);
    assert_eq!(faults, []);
    let goals = goal::ids(&store).unwrap();
    let tags: Vec<&str> = languages.iter().map(|(tag, _)| tag).collect();
    let wordings = goals.iter().flat_map(|goal| {
        let of_goal = tags.iter().map(|tag| {
            let language = languages.get(tag).unwrap();
            wording_of(&store, None, goal, &language, Detail::Full).unwrap()
        });
        of_goal.collect::<Vec<_>>()
    });
    Recorded::of(&release.version, wordings.collect())
}

/// Year and count of `2026.1`: versions in their order.
fn order(version: &str) -> Vec<u32> {
    version.split('.').map(|n| n.parse().unwrap()).collect()
}

/// Every recorded version, the oldest first.
fn recorded() -> Vec<Recorded> {
    let store = Store::embedded();
    let names = store.names(FOLDER, "toml");
    let all = names.iter().map(|name| {
        let found = Recorded::find(&store, name).unwrap();
        assert_eq!(found.version, *name);
        found
    });
    let mut all: Vec<Recorded> = all.collect();
    all.sort_by_key(|recorded| order(&recorded.version));
    all
}

fn path_of(version: &str) -> PathBuf {
    root().join(FOLDER).join(format!("{version}.toml"))
}

#[test]
fn a_released_version_says_what_it_said() {
    let now = now();
    if std::env::var_os("UPDATE_RELEASE").is_some() {
        update(&now);
        return;
    }
    let all = recorded();
    let last = all.last().expect("a recorded version");
    let changed = now.changed_since(last);
    assert!(
        last.version == now.version && last.says_as(&now),
        "the content is not what version {} says ({changed:?}): raise `version` in data/content.toml, then run\n\
         UPDATE_RELEASE=1 cargo test --test release",
        last.version
    );
}

#[test]
fn every_change_stands_in_the_change_log() {
    let log = fs::read_to_string(root().join(CHANGELOG)).unwrap_or_default();
    for pair in recorded().windows(2) {
        let section = section(&log, &pair[1].version);
        for id in pair[1].changed_since(&pair[0]).keys() {
            let version = &pair[1].version;
            assert!(section.contains(&format!("`{id}`")), "{version}: {id}");
        }
    }
    for version in recorded() {
        let heading = format!("## {}", version.version);
        assert!(
            log.lines().any(|line| line.starts_with(&heading)),
            "{heading}"
        );
    }
}

#[test]
fn a_recorded_version_is_read_back_as_it_was() {
    let now = now();
    let file = handout::catalog::store::File {
        name: "x.toml".to_owned(),
        text: now.render().into(),
    };
    let read = Recorded::parse(&std::sync::Arc::new(file)).unwrap();
    assert!(read.says_as(&now));
}

/// What the log says of a version.
fn section<'a>(log: &'a str, version: &str) -> &'a str {
    let begin = log.find(&format!("## {version}")).unwrap_or(log.len());
    let rest = &log[begin..];
    let end = rest[1.min(rest.len())..]
        .find("\n## ")
        .map_or(rest.len(), |end| end + 1);
    &rest[..end]
}

fn update(now: &Recorded) {
    let all = recorded();
    let before = all.iter().rfind(|old| old.version != now.version);
    if let Some(same) = all.iter().find(|old| old.version == now.version) {
        assert!(
            same.says_as(now),
            "version {} is released: raise it",
            now.version
        );
        return;
    }
    fs::create_dir_all(root().join(FOLDER)).unwrap();
    fs::write(path_of(&now.version), now.render()).unwrap();
    let none = BTreeMap::new();
    let changed = before.map_or(none, |before| now.changed_since(before));
    let mut lines = format!("## {}\n\n", now.version);
    match before {
        None => lines.push_str("The first version that is recorded.\n\n"),
        Some(_) => {
            for (id, tags) in changed {
                lines.push_str(&format!("- `{id}` ({})\n", tags.join(", ")));
            }
            lines.push('\n');
        }
    }
    let path = root().join(CHANGELOG);
    let head = "# What changed in the content, statement by statement\n\n";
    let log = fs::read_to_string(&path).unwrap_or_else(|_| head.to_owned());
    let at = log.find("## ").unwrap_or(log.len());
    fs::write(
        path,
        format!("{}{lines}{}", &log[..at], &log[at..])
            .trim_end()
            .to_owned()
            + "\n",
    )
    .unwrap();
}
