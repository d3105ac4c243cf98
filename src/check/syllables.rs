//! Syllables of a word, counted from its letters: a word in, a number out.
//!
//! English is held to a pronouncing dictionary: the words that the letters tell wrong stand in `data/words.toml`.
//! Persian does not write its short vowels, so its numbers are an estimate. `docs/readability.md` says how good they are.

use std::collections::BTreeMap;

/// Words whose letters tell a wrong number, with the right one.
pub type Known = BTreeMap<String, u32>;

/// Syllables of an English word as it is read aloud. Joined by hyphens it is one word; figures are read as the number;
/// capitals, and letters without a vowel, one by one.
pub fn english(word: &str, known: &Known) -> u32 {
    let parts = word
        .split('-')
        .filter(|p| p.chars().any(char::is_alphanumeric));
    parts.map(|part| english_part(part, known)).sum()
}

fn english_part(part: &str, known: &Known) -> u32 {
    let part = part.strip_suffix("'s").unwrap_or(part);
    if let Some(syllables) = known.get(&part.to_lowercase()) {
        return *syllables;
    }
    if part.chars().any(char::is_numeric) {
        return part
            .split(|c: char| !c.is_ascii_digit())
            .filter_map(|figures| figures.parse().ok())
            .map(english_number)
            .sum::<u32>()
            .max(1);
    }
    let letters: Vec<char> = part.chars().filter(|c| c.is_alphabetic()).collect();
    let capitals = letters.len() > 1 && letters.iter().all(|c| c.is_uppercase());
    let letters: Vec<char> = letters.iter().flat_map(|c| c.to_lowercase()).collect();
    if capitals || !letters.iter().any(|c| is_vowel(*c)) {
        return letters.iter().map(|c| if *c == 'w' { 3 } else { 1 }).sum();
    }
    spelled(&letters)
}

fn is_vowel(c: char) -> bool {
    "aeiouy".contains(c)
}

/// Groups of vowels; some vowels beside each other are said apart, and some are silent.
fn spelled(letters: &[char]) -> u32 {
    let text: String = letters.iter().collect();
    let mut groups = 0_u32;
    for (i, c) in letters.iter().enumerate() {
        let before = i.checked_sub(1).map(|at| letters[at]);
        let follows = before.is_some_and(is_vowel);
        if is_vowel(*c) && (!follows || said_apart(letters, i)) {
            groups += 1;
        }
    }
    groups.saturating_sub(silent(&text)).max(1)
}

/// Whether the vowel at `i` begins a syllable although one stands before it: i-a, i-o, u-a, and `-ing` behind a vowel;
/// but not in `-tion`, `-cial`, `-gious`.
fn said_apart(letters: &[char], i: usize) -> bool {
    let before_both = i.checked_sub(2).map_or(' ', |at| letters[at]);
    match (letters[i - 1], letters[i]) {
        ('i', 'a' | 'o') | ('u', 'a') => {
            i > 1 && !matches!(before_both, 't' | 'c' | 's' | 'h' | 'g' | 'q' | 'x')
        }
        (_, 'i') => letters[i..].starts_with(&['i', 'n', 'g']),
        _ => false,
    }
}

/// Vowels at the end that are written and not said: `-e`, `-es`, `-ed`, and the `e` before `-ly`, `-ful`, `-ment`, `-less`.
fn silent(text: &str) -> u32 {
    let letters: Vec<char> = text.chars().collect();
    let consonant = |from_end: usize| {
        let at = letters.len().checked_sub(from_end + 1);
        at.is_some_and(|at| !is_vowel(letters[at]))
    };
    let ends = |endings: &[&str]| endings.iter().any(|e| text.ends_with(e));
    let inside = ["ely", "eful", "efully", "ement", "ements", "eless"];
    let inside = inside.iter().any(|e| {
        text.ends_with(e) && letters.len() > e.len() + 1 && consonant(e.len()) && !ends(&["lely"])
    });
    let end = (text.ends_with('e') && consonant(1) && !(text.ends_with("le") && consonant(2)))
        || (text.ends_with("es")
            && consonant(2)
            && !(text.ends_with("les") && consonant(3))
            && !ends(&["ses", "zes", "ces", "ges", "xes", "ches", "shes"]))
        || (text.ends_with("ed")
            && consonant(2)
            && !ends(&["ted", "ded"])
            && !(text.ends_with("led") && consonant(3) && !text.ends_with("lled")));
    u32::from(end) + u32::from(inside)
}

/// As it is read aloud: 24 is twen-ty-four.
fn english_number(number: u64) -> u32 {
    const SMALL: [u32; 20] = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2];
    let rest = |rest: u64| if rest == 0 { 0 } else { english_number(rest) };
    match number {
        0..20 => usize::try_from(number).map_or(1, |n| SMALL[n]),
        20..100 => 2 + u32::from(number / 10 == 7) + rest(number % 10),
        100..1_000 => english_number(number / 100) + 2 + rest(number % 100),
        1_000..1_000_000 => english_number(number / 1_000) + 2 + rest(number % 1_000),
        _ => english_number(number / 1_000_000 % 1_000_000) + 2 + rest(number % 1_000_000),
    }
}

/// Persian writes its long vowels; of a run of consonants every second begins a syllable with a short vowel.
pub fn persian(word: &str) -> u32 {
    let parts = word.split('\u{200c}');
    let parts = parts.filter(|part| part.chars().any(char::is_alphanumeric));
    parts.map(persian_part).sum::<u32>().max(1)
}

fn persian_part(part: &str) -> u32 {
    let letters: Vec<char> = part.chars().collect();
    // A number is read out; short ones have two syllables or so.
    if letters.iter().all(|c| c.is_numeric()) {
        return 2;
    }
    let mut sum = 0;
    let mut run: Vec<char> = Vec::new();
    for (i, c) in letters.iter().enumerate() {
        let last = i + 1 == letters.len();
        let long = matches!(c, 'ا' | 'آ')
            || (i > 0 && matches!(c, 'و' | 'ی'))
            || (*c == 'ه' && last && i > 1);
        match c {
            // The ezafe is a syllable of its own.
            '\u{654}' => sum += 1,
            _ if long => {
                // One consonant begins this syllable; no word begins with two.
                let before = run.len().saturating_sub(1);
                let before = if sum == 0 {
                    before.div_ceil(2)
                } else {
                    before / 2
                };
                sum += 1 + u32::try_from(before).unwrap_or(0);
                run.clear();
            }
            c if c.is_alphabetic() => run.push(*c),
            _ => {}
        }
    }
    match sum {
        0 => 1 + closing(run.get(1..).unwrap_or_default()),
        sum => sum + closing(&run),
    }
}

/// Syllables that begin in the consonants at the end of a word; two such as ست and رد close one together.
fn closing(run: &[char]) -> u32 {
    let together = match run {
        [.., first, last] => "سشخفرن".contains(*first) && "تدکگ".contains(*last),
        _ => false,
    };
    let many = run.len().saturating_sub(usize::from(together));
    u32::try_from(many / 2).unwrap_or(0)
}
