//! The Persian half-space (U+200C): where it is missing, where there are two, and where it cannot be.

use crate::check::finding::Finding;
use crate::check::subject::Subject;
use crate::check::words::is_letter;
use crate::locale::shape::PLACEABLE;
use crate::message;

const HALF_SPACE: char = '\u{200c}';

/// Letters that do not join the next one: a half-space after them does nothing.
const NOT_JOINING: &str = "اآأدذرزژوؤء";

/// Beginnings of verbs after `می`.
const VERBS: [&str; 32] = [
    "شو",
    "شد",
    "کن",
    "کرد",
    "توان",
    "خواه",
    "خواست",
    "دهد",
    "دهن",
    "دهی",
    "داد",
    "گیر",
    "گرفت",
    "رود",
    "روی",
    "رفت",
    "آید",
    "آور",
    "زنی",
    "زند",
    "زنن",
    "خور",
    "دان",
    "گوی",
    "گوین",
    "گذار",
    "مان",
    "بین",
    "رسد",
    "رسان",
    "پرس",
    "شوی",
];

/// Words that end like a plural or a comparative and are none.
const WHOLE: [&str; 17] = [
    "تنها",
    "تنهایی",
    "انتها",
    "بها",
    "رها",
    "اشتها",
    "منتها",
    "آنها",
    "اینها",
    "کمتر",
    "بیشتر",
    "بهتر",
    "دکتر",
    "دفتر",
    "دختر",
    "متر",
    "لیتر",
];

/// `half-space`: می and نمی stand before their verb, ها, تر and ترین behind their word, each with a half-space; none is
/// doubled, beside a space, or after a letter that does not join.
pub fn half_space(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for tongue in subject.tongues.iter().filter(|t| t.tag() == "fa") {
        for (message, line) in tongue.lines() {
            if let Some((at, wrong, right)) = misplaced(&line.text).or_else(|| missing(&line.text))
            {
                let shown =
                    |text: &str| text.replace(HALF_SPACE, "\u{2e31}").replace(PLACEABLE, "…");
                let what = message!("check-half-space", id = &message.id, text = shown(&wrong));
                found.push(
                    Finding::new(what)
                        .inside(message, line, at)
                        .hint(message!("check-half-space-hint", right = shown(&right))),
                );
            }
        }
    }
}

/// A half-space where none can be: its place, the word, and the word without it.
fn misplaced(text: &str) -> Option<(usize, String, String)> {
    text.match_indices(HALF_SPACE).find_map(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + HALF_SPACE.len_utf8()..].chars().next();
        let joins = |c: char| c.is_alphabetic() && !NOT_JOINING.contains(c) || c == '\u{654}';
        let fits = before.is_some_and(joins) && after.is_some_and(char::is_alphabetic);
        if fits {
            return None;
        }
        let word = word_at(text, at);
        let doubled = before == Some(HALF_SPACE) || after == Some(HALF_SPACE);
        let right = match doubled {
            true => word.replace("\u{200c}\u{200c}", "\u{200c}"),
            false => word.replace(HALF_SPACE, ""),
        };
        Some((at, word, right))
    })
}

fn word_at(text: &str, at: usize) -> String {
    let start = text[..at].char_indices().rev();
    let start = start
        .take_while(|(_, c)| is_letter(*c))
        .last()
        .map_or(at, |(i, _)| i);
    text[start..]
        .chars()
        .take_while(|c| is_letter(*c))
        .collect()
}

/// A half-space that is not there: the place, what is written, and what to write.
fn missing(text: &str) -> Option<(usize, String, String)> {
    let mut words = Vec::new();
    let mut at = 0;
    for word in text.split(|c: char| !is_letter(c)) {
        if !word.is_empty() {
            words.push((at, word));
        }
        // One separator, of whatever length.
        let end = at + word.len();
        at = end + text[end..].chars().next().map_or(0, char::len_utf8);
    }
    let alone = words.windows(2).find_map(|pair| {
        let ((at, first), (next, second)) = (pair[0], pair[1]);
        let neighbours = text[at + first.len()..next] == *" ";
        let prefix =
            matches!(first, "می" | "نمی") && VERBS.iter().any(|verb| second.starts_with(verb));
        let suffix = matches!(second, "ها" | "های" | "هایی" | "تر" | "ترین");
        let joins = first
            .chars()
            .next_back()
            .is_some_and(|c| !NOT_JOINING.contains(c));
        let right = format!("{first}{}{second}", if joins { "\u{200c}" } else { "" });
        (neighbours && (prefix || suffix)).then(|| (at, format!("{first} {second}"), right))
    });
    let ezafe = || {
        let ends = words.iter().find(|(_, word)| word.ends_with("ه\u{200c}ی"));
        ends.map(|(at, word)| {
            (
                *at,
                (*word).to_owned(),
                word.replace("ه\u{200c}ی", "ه\u{654}"),
            )
        })
    };
    let joined = || {
        words
            .iter()
            .find_map(|(at, word)| Some((*at, (*word).to_owned(), apart(word)?)))
    };
    alone.or_else(ezafe).or_else(joined)
}

/// A word with the half-space that it lacks.
fn apart(word: &str) -> Option<String> {
    for prefix in ["نمی", "می"] {
        if let Some(verb) = word.strip_prefix(prefix)
            && VERBS.iter().any(|begin| verb.starts_with(begin))
            && !matches!(word, "میان" | "میانگین" | "میدان" | "میهمان" | "میمان")
        {
            return Some(format!("{prefix}\u{200c}{verb}"));
        }
    }
    // What stands behind a half-space is a word of its own.
    let (before, word) = word.rsplit_once(HALF_SPACE).unwrap_or(("", word));
    if WHOLE.contains(&word) {
        return None;
    }
    for suffix in ["هایی", "های", "ها", "ترین", "تر"] {
        if let Some(stem) = word.strip_suffix(suffix)
            && stem.chars().count() >= 2
            && stem
                .chars()
                .next_back()
                .is_some_and(|c| !NOT_JOINING.contains(c) && c != HALF_SPACE)
            && !(suffix.starts_with("تر")
                && (stem.chars().count() < 3 || WHOLE.iter().any(|w| word.starts_with(w))))
        {
            let gap = if before.is_empty() { "" } else { "\u{200c}" };
            return Some(format!("{before}{gap}{stem}\u{200c}{suffix}"));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_half_space_is_shown_in_its_place() {
        let right = |text| missing(text).map(|(_, _, right)| right);
        assert_eq!(right("پوست می شود").as_deref(), Some("می‌شود"));
        assert_eq!(right("نمیکند").as_deref(), Some("نمی‌کند"));
        assert_eq!(right("لک های تیره").as_deref(), Some("لک‌های"));
        assert_eq!(right("لکها").as_deref(), Some("لک‌ها"));
        assert_eq!(right("سفتتر").as_deref(), Some("سفت‌تر"));
        assert_eq!(right("نسخه‌ی پزشک").as_deref(), Some("نسخهٔ"));
        for fine in [
            "داروها",
            "تنها",
            "بیشتر",
            "می‌شود",
            "میان",
            "لک‌ها",
            "مادر",
            "انتها",
        ] {
            assert_eq!(right(fine), None, "{fine}");
        }
    }

    #[test]
    fn a_half_space_stands_between_joining_letters() {
        assert!(misplaced("دارو‌ها").is_some());
        assert!(misplaced("می‌‌شود").is_some());
        assert!(misplaced("می‌ شود").is_some());
        assert!(misplaced("هفته‌ای").is_none());
    }
}
