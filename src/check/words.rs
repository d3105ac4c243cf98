//! Words in a text, with what a language puts before and behind them: forms and a text in, places out.

use serde::Deserialize;

/// Forms of a word. A form stands for every word that begins with it; one that ends in a full stop is the whole word.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "Vec<String>")]
pub struct Forms(pub Vec<Form>);

/// One form, as it is written and as it is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Without its full stop.
    pub text: String,
    bare: String,
    whole: bool,
}

impl From<Vec<String>> for Forms {
    fn from(forms: Vec<String>) -> Self {
        let forms = forms.into_iter().map(|form| {
            let text = form.strip_suffix('.').unwrap_or(&form);
            Form {
                bare: bare(text),
                whole: text != form,
                text: text.to_owned(),
            }
        });
        Forms(forms.collect())
    }
}

/// What Arabic writes before a word without a space: and, so; with, to, like, the.
const ARABIC_BEFORE: [&str; 20] = [
    "", "و", "ف", "ب", "ل", "ك", "ال", "لل", "بال", "كال", "وب", "ول", "وك", "وال", "ولل", "وبال",
    "فال", "فب", "فل", "فلل",
];

/// Letters of words, with the marks on them and the half-space within them.
pub fn is_letter(c: char) -> bool {
    c.is_alphabetic() || is_mark(c) || c == '\u{200c}'
}

/// Vowel signs and the like.
pub fn is_mark(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{655}' | '\u{670}')
}

/// Lower case, without marks and stretching, so that spellings of one word are alike. Each letter keeps its byte in
/// the text.
pub struct Bare {
    text: String,
    /// Byte of the original text for each byte of `text`.
    places: Vec<usize>,
}

impl Bare {
    pub fn of(text: &str) -> Self {
        let mut bare = Bare {
            text: String::new(),
            places: Vec::new(),
        };
        for (at, c) in text.char_indices() {
            if is_mark(c) || c == '\u{640}' {
                continue;
            }
            for c in c.to_lowercase() {
                bare.text.push(c);
                bare.places.resize(bare.text.len(), at);
            }
        }
        bare
    }

    /// The words, with their byte in the original text.
    pub fn words(&self) -> impl Iterator<Item = (usize, &str)> {
        let mut rest = 0;
        std::iter::from_fn(move || {
            let from = rest + self.text[rest..].find(is_letter)?;
            let length = self.text[from..].find(|c| !is_letter(c));
            let end = length.map_or(self.text.len(), |length| from + length);
            rest = end;
            Some((self.places[from], &self.text[from..end]))
        })
    }

    /// Where each of the forms stands, in the order of the text, each place once.
    pub fn find_all(&self, forms: &Forms, tag: &str) -> Vec<usize> {
        let mut found: Vec<usize> = forms
            .0
            .iter()
            .flat_map(|form| self.places_of(form, tag))
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Where the first of the forms stands.
    pub fn find(&self, forms: &Forms, tag: &str) -> Option<usize> {
        self.find_all(forms, tag).first().copied()
    }

    pub fn has(&self, forms: &Forms, tag: &str) -> bool {
        forms
            .0
            .iter()
            .any(|form| self.places_of(form, tag).next().is_some())
    }

    fn places_of<'a>(&'a self, form: &'a Form, tag: &'a str) -> impl Iterator<Item = usize> + 'a {
        let found = self.text.match_indices(&form.bare).map(|(at, _)| at);
        found.filter_map(move |at| {
            let after = &self.text[at + form.bare.len()..];
            let ends = !form.whole || !after.starts_with(is_letter);
            let start = self.start_of_word(at);
            let before = &self.text[start..at];
            let begins = match tag {
                "ar" => ARABIC_BEFORE.contains(&before),
                _ => before.is_empty(),
            };
            (ends && begins).then(|| self.places[at])
        })
    }

    fn start_of_word(&self, at: usize) -> usize {
        let before = self.text[..at].char_indices().rev();
        let letters = before.take_while(|(_, c)| is_letter(*c));
        letters.last().map_or(at, |(start, _)| start)
    }
}

fn bare(form: &str) -> String {
    let letters = form.chars().filter(|c| !is_mark(*c) && *c != '\u{640}');
    letters.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str, forms: &[&str], tag: &str) -> usize {
        let forms: Vec<String> = forms.iter().map(|f| (*f).to_owned()).collect();
        let forms = Forms::from(forms);
        Bare::of(text).find_all(&forms, tag).len()
    }

    #[test]
    fn a_form_is_the_beginning_of_a_word() {
        assert_eq!(
            places("Safety first: it is safe. Unsafe.", &["safe"], "en"),
            2
        );
        assert_eq!(places("It is a rash. Rashes.", &["rash."], "en"), 1);
        assert_eq!(places("a heart attack", &["heart attack"], "en"), 1);
    }

    #[test]
    fn arabic_writes_small_words_before_it_and_marks_on_it() {
        assert_eq!(places("والتورّم وبالتورم", &["تورم"], "ar"), 2);
        assert_eq!(places("متورم", &["تورم"], "ar"), 0);
    }

    #[test]
    fn the_half_space_is_inside_a_word() {
        assert_eq!(places("نمی‌کند", &["کند"], "fa"), 0);
        assert_eq!(places("نسخهٔ پزشک", &["نسخه."], "fa"), 1);
    }
}
