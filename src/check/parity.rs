//! Rules on what the languages say together: the same statements, numbers, words and negations.
//!
//! Nobody who checks a sheet reads all languages of it. So the languages are compared with each other; where they say
//! the same in another way, `data/parity.toml` holds what was counted when somebody had read them, and why.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::finding::Finding;
use crate::check::knowledge::Exception;
use crate::check::messages::{needed, own_variables};
use crate::check::negation;
use crate::check::subject::{Sentence, Subject, Tongue};
use crate::check::words::Bare;
use crate::locale::shape::{PLACEABLE, Placeable};
use crate::message;
use crate::ui::Value;

/// The names of all printed sentences, each once, in the order of the languages' files.
fn names(subject: &Subject<'_>) -> BTreeSet<String> {
    let sentences = subject.tongues.iter().flat_map(Tongue::sentences);
    sentences.map(|sentence| sentence.name()).collect()
}

/// The sentence of a name in each language that has it.
fn versions<'a>(subject: &'a Subject<'_>, name: &str) -> Vec<(&'a Tongue, Sentence<'a>)> {
    let versions = subject.tongues.iter();
    let versions = versions.filter_map(|t| Some((t, t.sentence(name)?)));
    versions.collect()
}

/// The one that differs from most, or the last: `None` when all are alike.
fn odd_one<T: PartialEq>(values: &[T]) -> Option<usize> {
    let alike = |value: &T| values.iter().filter(|other| *other == value).count();
    if values.iter().all(|value| *value == values[0]) {
        return None;
    }
    (0..values.len()).rev().min_by_key(|i| alike(&values[*i]))
}

/// Compares what `count` counts in the languages of each sentence, with what `data/parity.toml` holds of it.
fn same_counts(
    subject: &Subject<'_>,
    rule: &str,
    found: &mut Vec<Finding>,
    count: impl Fn(&Tongue, &Sentence<'_>) -> Option<usize>,
    differ: impl Fn(&[usize]) -> bool,
) {
    for name in names(subject) {
        let counted: Vec<(&Tongue, Sentence<'_>, usize)> = versions(subject, &name)
            .into_iter()
            .filter_map(|(tongue, s)| Some((tongue, s, count(tongue, &s)?)))
            .collect();
        let counts: Vec<usize> = counted.iter().map(|(_, _, n)| *n).collect();
        let read = subject.knowledge.counted(rule, &name);
        let odd = match read {
            Some(read) => counted
                .iter()
                .position(|(tongue, _, n)| read.get(tongue.tag()).is_some_and(|read| read != n)),
            None if differ(&counts) => odd_one(&counts),
            None => None,
        };
        let Some(odd) = odd else { continue };
        let (tongue, sentence, _) = &counted[odd];
        // What was counted when somebody read it stands beside what is counted now.
        let was = |tag: &str, n: usize| match read.and_then(|read| read.get(tag)) {
            Some(read) if *read != n => format!(" (≠ {read})"),
            _ => String::new(),
        };
        let shown = counted.iter().map(|(tongue, _, n)| {
            let tag = tongue.tag();
            format!("{tag} {n}{}", was(tag, *n))
        });
        let shown = Value::and(shown);
        let what = message!(
            "check-counts",
            id = &name,
            tag = tongue.tag(),
            what = match rule {
                "negations-differ" => message!("check-counts-negations"),
                "sentences-differ" => message!("check-counts-sentences"),
                _ => message!("check-counts-items"),
            },
            counts = shown
        );
        found.push(
            Finding::new(what)
                .inside(sentence.message, sentence.line, 0)
                .hint(message!("check-counts-hint", rule = rule)),
        );
    }
}

/// `negations-differ`: a sentence says no as often in every language.
pub fn negations_differ(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let count = |tongue: &Tongue, sentence: &Sentence<'_>| {
        let words = subject.knowledge.words.negation.get(tongue.tag())?;
        let text = tongue.written_out(sentence.line);
        Some(negation::count(&text, words, tongue.tag()))
    };
    let differ = |counts: &[usize]| counts.iter().any(|n| *n != counts[0]);
    same_counts(subject, "negations-differ", found, count, differ);
}

/// `sentences-differ`: a statement has as many sentences in every language.
pub fn sentences_differ(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let count = |tongue: &Tongue, sentence: &Sentence<'_>| {
        Some(sentences(&tongue.written_out(sentence.line)).len())
    };
    let differ = |counts: &[usize]| counts.iter().any(|n| *n != counts[0]);
    same_counts(subject, "sentences-differ", found, count, differ);
}

/// `list-lengths-differ`: an enumeration of three and more has about as many members in every language; one is no
/// matter, since `and` may join two words or two sentences.
pub fn list_lengths_differ(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let count = |tongue: &Tongue, sentence: &Sentence<'_>| {
        let text = tongue.written_out(sentence.line);
        let lists = sentences(&text)
            .into_iter()
            .map(|s| joints(s, tongue.tag()));
        lists.max()
    };
    let differ = |counts: &[usize]| {
        let (least, most) = (counts.iter().min(), counts.iter().max());
        matches!((least, most), (Some(least), Some(most)) if *most >= 3 && most - least >= 2)
    };
    same_counts(subject, "list-lengths-differ", found, count, differ);
}

/// The sentences of a text.
pub fn sentences(text: &str) -> Vec<&str> {
    let ends = |c: char| matches!(c, '.' | '?' | '!' | '؟' | ':' | ';' | '؛');
    let parts = text.split_inclusive(ends).map(str::trim);
    let parts = parts.filter(|part| part.chars().any(|c| c.is_alphanumeric() || c == PLACEABLE));
    parts.collect()
}

/// Where a sentence joins members of a list.
fn joints(sentence: &str, tag: &str) -> usize {
    let mut after_comma = false;
    let mut joints = 0;
    for word in sentence.split_whitespace() {
        let joins = match tag {
            "en" => matches!(word, "and" | "or"),
            "fa" => matches!(word, "و" | "یا"),
            _ => word == "أو" || (word.starts_with('و') && word.chars().count() > 2),
        };
        if joins && !after_comma {
            joints += 1;
        }
        after_comma = word.ends_with([',', '،']);
        joints += usize::from(after_comma);
    }
    joints
}

/// `variables-differ`: a sentence has the same variables in every language: a number left out of one says less.
pub fn variables_differ(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let numbers = &subject.content.numbers;
    let known =
        |id: &str, name: &str| numbers.get(name).is_some() || own_variables(id).contains(&name);
    // The variables of a unit stand in its variants, as many times as it has them.
    let of = |sentence: &Sentence<'_>| {
        let mut variables: Vec<String> = match sentence.message.id.starts_with("unit-") {
            true => sentence.message.variables.iter().cloned().collect(),
            false => sentence
                .line
                .variables()
                .into_iter()
                .map(str::to_owned)
                .collect(),
        };
        variables.sort();
        variables
    };
    let units = subject.tongues.iter().flat_map(|t| t.messages.keys());
    let units = units.filter(|id| id.starts_with("unit-")).cloned();
    for name in names(subject)
        .into_iter()
        .chain(units)
        .collect::<BTreeSet<_>>()
    {
        let mut versions = versions(subject, &name);
        // An unknown variable has its own finding.
        versions.retain(|(_, s)| of(s).iter().all(|v| known(&s.message.id, v)));
        let variables: Vec<Vec<String>> = versions.iter().map(|(_, s)| of(s)).collect();
        let Some(odd) = odd_one(&variables) else {
            continue;
        };
        let (tongue, sentence) = &versions[odd];
        let other = variables
            .iter()
            .position(|v| *v != variables[odd])
            .unwrap_or(0);
        let only = difference(&variables[odd], &variables[other]);
        let only = Value::and(only.into_iter().map(|name| format!("${name}")));
        let other = versions[other].0.tag();
        let what = message!(
            "check-variables",
            id = &name,
            tag = tongue.tag(),
            other = other,
            names = only
        );
        found.push(
            Finding::new(what)
                .inside(sentence.message, sentence.line, 0)
                .hint(message!("check-variables-hint")),
        );
    }
}

/// What one of the lists has more often than the other.
fn difference(a: &[String], b: &[String]) -> BTreeSet<String> {
    let count = |list: &[String], name: &String| list.iter().filter(|n| *n == name).count();
    let names = a.iter().chain(b);
    names
        .filter(|name| count(a, name) != count(b, name))
        .cloned()
        .collect()
}

/// `number-order`: the numbers of a sentence come in the same order in every language; two that have changed places make
/// another sentence.
pub fn number_order(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let orders = |exception: &'_ Exception, name: &str| exception.orders.get(name).cloned();
    for name in names(subject) {
        let versions = versions(subject, &name);
        let variables: Vec<Vec<&str>> = versions.iter().map(|(_, s)| s.line.variables()).collect();
        // A number that one language lacks has its own finding.
        if variables
            .iter()
            .any(|v| v.len() < 2 || sorted(v) != sorted(&variables[0]))
        {
            continue;
        }
        let mut exceptions = subject.knowledge.parity.exception.iter();
        let odd = match exceptions.find_map(|exception| orders(exception, &name)) {
            Some(read) => versions
                .iter()
                .zip(&variables)
                .position(|((tongue, _), found)| {
                    read.get(tongue.tag()).is_some_and(|read| read != found)
                }),
            None => odd_one(&variables),
        };
        let Some(odd) = odd else { continue };
        let (tongue, sentence) = &versions[odd];
        let order = variables[odd].iter().map(|name| format!("${name}"));
        let order = Value::and(order);
        let what = message!("check-order", id = &name, tag = tongue.tag(), names = order);
        found.push(
            Finding::new(what)
                .inside(sentence.message, sentence.line, 0)
                .hint(message!("check-order-hint")),
        );
    }
}

fn sorted<'a>(list: &[&'a str]) -> Vec<&'a str> {
    let mut list = list.to_vec();
    list.sort_unstable();
    list
}

/// `terms-differ`: a sentence uses the same terms (`{ -vitamin-c }`) in every language.
pub fn terms_differ(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for name in names(subject) {
        let versions = versions(subject, &name);
        let terms: Vec<BTreeSet<&str>> = versions
            .iter()
            .map(|(_, sentence)| {
                let placeables = sentence.line.placeables.iter();
                let terms = placeables.filter_map(|p| match p {
                    Placeable::Term(name) => Some(name.as_str()),
                    _ => None,
                });
                terms.collect()
            })
            .collect();
        let Some(odd) = odd_one(&terms) else { continue };
        let other = terms
            .iter()
            .find(|t| **t != terms[odd])
            .unwrap_or(&terms[odd]);
        let only = terms[odd].symmetric_difference(other);
        let only = Value::and(only.map(|name| format!("-{name}")));
        let (tongue, sentence) = &versions[odd];
        let what = message!("check-terms", id = &name, tag = tongue.tag(), names = only);
        found.push(
            Finding::new(what)
                .inside(sentence.message, sentence.line, 0)
                .hint(message!("check-terms-hint")),
        );
    }
}

/// `one-language-only`: the terms and units of one language are those of every language; `message-unused` finds what
/// else is in one language only.
pub fn one_language_only(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let needed = needed(&subject.content);
    // The first language that has it.
    let mut all: BTreeMap<String, &Tongue> = BTreeMap::new();
    for tongue in &subject.tongues {
        for (id, message) in &tongue.messages {
            let attributes = message.attributes.iter().map(|a| format!("{id}.{a}"));
            for name in attributes.chain([id.clone()]) {
                all.entry(name).or_insert(tongue);
            }
        }
    }
    let shared = |name: &str| name.starts_with('-') || name.starts_with("unit-");
    let all = all.into_iter();
    for (name, tongue) in all.filter(|(name, _)| shared(name) && !needed.contains(name)) {
        let using = subject.tongues.iter().flat_map(|t| &t.messages);
        let using = using.filter(|(_, message)| message.references.contains(&name));
        let using: BTreeSet<&String> = using.map(|(id, _)| id).collect();
        // A goal that is not written in a language needs no terms there.
        let unasked =
            |t: &Tongue| !using.is_empty() && using.iter().all(|id| !t.messages.contains_key(*id));
        let lacking = subject.tongues.iter().filter(|t| !unasked(t)).filter(|t| {
            let (id, attribute) = name
                .split_once('.')
                .map_or((&*name, None), |(i, a)| (i, Some(a)));
            let message = t.messages.get(id);
            !message.is_some_and(|m| attribute.is_none_or(|a| m.attributes.contains(a)))
        });
        let lacking: Vec<&str> = lacking.map(Tongue::tag).collect();
        let id = name.split('.').next().unwrap_or(&name);
        if let (false, Some(message)) = (lacking.is_empty(), tongue.messages.get(id)) {
            let lacking = Value::and(lacking.iter().map(|tag| format!("`{tag}`")));
            let what = message!(
                "check-one-language",
                id = &name,
                tag = tongue.tag(),
                tags = lacking
            );
            found.push(
                Finding::new(what)
                    .of(message)
                    .hint(message!("check-one-language-hint")),
            );
        }
    }
}

/// `lengths-differ`: a sentence is not much longer in one language than in another.
pub fn lengths_differ(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let Some(band) = subject.knowledge.parity.length else {
        return;
    };
    for name in names(subject) {
        let lengths: Vec<(&Tongue, Sentence<'_>, usize)> = versions(subject, &name)
            .into_iter()
            .map(|(tongue, s)| (tongue, s, letters(&tongue.written_out(s.line))))
            .collect();
        let (least, most) = (
            lengths.iter().min_by_key(|(_, _, n)| *n),
            lengths.iter().max_by_key(|(_, _, n)| *n),
        );
        let (Some((short, sentence, least)), Some((long, _, most))) = (least, most) else {
            continue;
        };
        let read = subject.knowledge.counted("lengths-differ", &name);
        let as_read = read.is_some_and(|read| {
            let mut all = lengths.iter();
            all.all(|(tongue, _, n)| read.get(tongue.tag()).is_none_or(|read| read == n))
        });
        if *most < band.from || as_read || *most as f64 <= band.most * *least as f64 {
            continue;
        }
        let what = message!(
            "check-lengths",
            id = &name,
            tag = short.tag(),
            least = *least,
            other = long.tag(),
            most = *most
        );
        found.push(
            Finding::new(what)
                .inside(sentence.message, sentence.line, 0)
                .hint(message!("check-lengths-hint")),
        );
    }
}

/// Letters, digits and signs; a placeable is as long as a short number with its unit.
fn letters(text: &str) -> usize {
    const OF_PLACEABLE: usize = 6;
    let seen = text
        .chars()
        .filter(|c| !matches!(c, '\u{200c}' | '\u{2066}'..='\u{2069}'));
    seen.map(|c| if c == PLACEABLE { OF_PLACEABLE } else { 1 })
        .sum()
}

/// `words-differ`: a word of the glossary that a sentence has in one language it has in every language.
pub fn words_differ(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for name in names(subject)
        .into_iter()
        .filter(|name| !name.starts_with("ui-"))
    {
        let versions: Vec<(&Tongue, Sentence<'_>, Bare)> = versions(subject, &name)
            .into_iter()
            .map(|(tongue, s)| (tongue, s, Bare::of(&tongue.written_out(s.line))))
            .collect();
        for (word, term) in &subject.knowledge.glossary {
            let said: Vec<(usize, bool)> = versions
                .iter()
                .enumerate()
                .filter_map(|(i, (tongue, _, text))| {
                    let forms = term.forms.get(tongue.tag())?;
                    Some((i, text.has(forms, tongue.tag())))
                })
                .collect();
            let with = said.iter().find(|(_, said)| *said);
            let without = said.iter().find(|(_, said)| !*said);
            let (Some((with, _)), Some((without, _))) = (with, without) else {
                continue;
            };
            if subject.knowledge.says_otherwise(word, &name) {
                continue;
            }
            let (tongue, sentence, _) = &versions[*without];
            let other = versions[*with].0.tag();
            let tag = tongue.tag();
            let what = message!(
                "check-words",
                id = &name,
                tag = tag,
                word = word,
                other = other
            );
            let forms = term.forms.get(tag).map(|forms| forms.0.clone());
            let forms = forms.unwrap_or_default().into_iter();
            let forms = Value::or(forms.map(|form| format!("«{}»", form.text)));
            found.push(
                Finding::new(what)
                    .inside(sentence.message, sentence.line, 0)
                    .hint(message!("check-words-hint", forms = forms)),
            );
        }
    }
}
