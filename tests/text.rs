//! The text handout: width, logical order, no stray control characters.

use std::process::Command;

use unicode_width::UnicodeWidthChar as _;

fn text(goal: &str, tag: &str, extra: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_handout"))
        .env("HANDOUT_UI", "en")
        .args(["make", goal, "-l", tag, "-f", "text", "-o", "-"])
        .args(extra)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

const GOALS: [&str; 10] = [
    "acne-scars",
    "eye-area",
    "fat-reduction",
    "firmness",
    "freshness",
    "hair",
    "hydration",
    "pigmentation",
    "pores",
    "wrinkles",
];

#[test]
fn lines_are_at_most_80_columns_and_hold_no_control_character_but_balanced_isolates() {
    for goal in GOALS {
        for tag in ["ar", "fa", "en"] {
            for line in text(
                goal,
                tag,
                &[
                    "--detail",
                    "full",
                    "--patient",
                    "Sample Name",
                    "--date",
                    "2026-03-20",
                ],
            )
            .lines()
            {
                let width: usize = line.chars().filter_map(|c| c.width()).sum();
                assert!(width <= 80, "{goal} {tag}: {line}");
                let mut depth = 0;
                for c in line.chars() {
                    match c {
                        '\u{2066}'..='\u{2068}' => depth += 1,
                        '\u{2069}' => depth -= 1,
                        '\u{200c}' => {
                            assert_eq!(tag, "fa", "half-spaces belong to Persian: {line}")
                        }
                        _ => assert!(
                            !c.is_control()
                                && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
                        ),
                    }
                    assert!(depth >= 0, "{line}");
                }
                assert_eq!(depth, 0, "{line}");
            }
        }
    }
}

#[test]
fn english_needs_no_isolates_at_all() {
    for goal in GOALS {
        assert!(!text(goal, "en", &["--detail", "full"]).contains('\u{2068}'));
    }
}

#[test]
fn a_latin_label_in_an_arabic_line_keeps_its_isolates() {
    let text = text("pores", "ar", &[]);
    let line = text.lines().find(|l| l.contains("SPF")).unwrap();
    let start = line.find("SPF").unwrap();
    assert!(
        line[..start].ends_with(['\u{2066}', '\u{2068}']),
        "{line:?}"
    );
    assert!(
        line.contains("SPF 50+") || line.contains("SPF \u{2068}50+"),
        "{line:?}"
    );
}

#[test]
fn a_long_name_wraps_under_its_label() {
    let name = "Sample ".repeat(17) + "Name";
    let text = text("pores", "en", &["--patient", &name]);
    let joined = text.lines().skip(2).take(2).collect::<Vec<_>>().join(" ");
    assert_eq!(joined, format!("Name: {name}"));
}

#[test]
fn next_sessions_have_a_box_to_tick_and_a_date_in_the_language() {
    let text = text(
        "pores",
        "fa",
        &["--next", "2026-03-20", "--next", "2026-04-10"],
    );
    assert!(
        text.contains("☐ ۲۹ اسفند ۱۴۰۴ (۲۰ مارس ۲۰۲۶)\n☐ ۲۱ فروردین ۱۴۰۵ (۱۰ آوریل ۲۰۲۶)"),
        "{text}"
    );
}
