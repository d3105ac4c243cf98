//! Letters of the Arabic script in the form their place in a word gives them (Unicode, section 9.2), for terminals
//! that draw each letter by itself: a text in logical order in, the same with presentation forms out.
//!
//! Both tables are Unicode's own: which letters join is the property Joining_Type, and which form belongs to which
//! letter is what the compatibility decompositions of the presentation forms say. A letter without forms, such as
//! those of Pashto, stays as it is.

use std::collections::HashMap;
use std::sync::LazyLock;

use icu_properties::CodePointMapData;
use icu_properties::props::JoiningType;
use unicode_normalization::UnicodeNormalization as _;

/// The forms of a letter in the order of their code points, which is the same for all: isolated, final, initial,
/// medial. A letter that joins only the one before it has the first two.
type Forms = Vec<char>;

/// Lam, which melts with an alef that follows.
const LAM: char = '\u{644}';

static FORMS: LazyLock<HashMap<String, Forms>> = LazyLock::new(|| {
    let mut forms: HashMap<String, Forms> = HashMap::new();
    // Forms-B first: alef maksura has its isolated and final form there, and the other two in Forms-A.
    for form in ('\u{fe80}'..='\u{fefc}').chain('\u{fb50}'..='\u{fbff}') {
        let letters: String = form.to_string().nfkc().collect();
        let is_lam_alef = letters.starts_with(LAM) && letters.chars().count() == 2;
        // Ligatures of two letters in Forms-A are an ornament; lam with alef is not.
        if letters.chars().count() == 1 || is_lam_alef {
            forms.entry(letters).or_default().push(form);
        }
    }
    forms
});

/// Whether a character only keeps letters apart or together: the half-space and the joiner. Neither is needed where
/// letters have their forms, or do not join at all.
pub fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// `text` with every letter in the form its neighbours ask for, lam with alef as one. The half-space keeps letters
/// apart and is left out then, like the joiner; marks stay behind their letters.
pub fn joined(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let types: Vec<JoiningType> = {
        let data = CodePointMapData::<JoiningType>::new();
        chars.iter().map(|&c| data.get(c)).collect()
    };
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < chars.len() {
        let c = chars[at];
        let before = before(&types, at) && joins_before(types[at]);
        // Two letters at once, if they melt.
        let pair: String = chars[at..].iter().take(2).collect();
        let melted = (c == LAM).then(|| FORMS.get(&pair)).flatten();
        if let Some(forms) = melted {
            out.push(forms[usize::from(before)]);
            at += 2;
            continue;
        }
        let after = after(&types, at) && joins_after(types[at]);
        match FORMS.get(c.encode_utf8(&mut [0; 4])) {
            Some(forms) => {
                let place = usize::from(before) + 2 * usize::from(after);
                out.push(forms.get(place).copied().unwrap_or(c));
            }
            None if is_joiner(c) => {}
            None => out.push(c),
        }
        at += 1;
    }
    out
}

/// Whether the letter before, marks passed over, reaches out to the one at `at`.
fn before(types: &[JoiningType], at: usize) -> bool {
    let mut before = types[..at].iter().rev();
    let neighbour = before.find(|t| **t != JoiningType::Transparent);
    neighbour.is_some_and(|t| joins_after(*t))
}

/// Whether the letter after, marks passed over, reaches out to the one at `at`.
fn after(types: &[JoiningType], at: usize) -> bool {
    let mut after = types[at + 1..].iter();
    let neighbour = after.find(|t| **t != JoiningType::Transparent);
    neighbour.is_some_and(|t| joins_before(*t))
}

fn joins_before(joining: JoiningType) -> bool {
    matches!(
        joining,
        JoiningType::DualJoining | JoiningType::RightJoining | JoiningType::JoinCausing
    )
}

fn joins_after(joining: JoiningType) -> bool {
    matches!(
        joining,
        JoiningType::DualJoining | JoiningType::LeftJoining | JoiningType::JoinCausing
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Code points, because a terminal or an editor joins letters by itself.
    fn codes(text: &str) -> String {
        let codes = joined(text)
            .chars()
            .map(|c| format!("{:04X}", c as u32))
            .collect::<Vec<_>>();
        codes.join(" ")
    }

    #[test]
    fn a_letter_takes_the_form_of_its_place() {
        // Initial, medial, final; then a letter that does not join the next, and one alone.
        assert_eq!(codes("بيت"), "FE91 FEF4 FE96");
        assert_eq!(codes("دار"), "FEA9 FE8D FEAD");
        assert_eq!(codes("ىى"), "FBE8 FEF0");
        assert_eq!(codes("ماء"), "FEE3 FE8E FE80");
    }

    #[test]
    fn lam_and_alef_become_one() {
        assert_eq!(codes("لا"), "FEFB");
        assert_eq!(codes("سلام"), "FEB3 FEFC FEE1");
        assert_eq!(codes("الآن"), "FE8D FEF5 FEE5");
        // A mark between them has to stay on its letter.
        assert_eq!(codes("لَا"), "FEDF 064E FE8E");
    }

    #[test]
    fn persian_letters_have_forms_of_their_own() {
        assert_eq!(codes("گچپ"), "FB94 FB7D FB57");
        assert_eq!(codes("ژکی"), "FB8A FB90 FBFD");
        assert_eq!(codes("ۀ"), "FBA4");
    }

    #[test]
    fn the_half_space_keeps_letters_apart_and_goes() {
        assert_eq!(codes("می\u{200c}شود"), "FEE3 FBFD FEB7 FEEE FEA9");
    }

    #[test]
    fn marks_stay_and_do_not_part_letters() {
        assert_eq!(codes("مُدّ"), "FEE3 064F FEAA 0651");
        assert_eq!(codes("همهٔ"), "FEEB FEE4 FEEA 0654");
    }

    #[test]
    fn isolates_part_letters_and_other_scripts_are_left_alone() {
        assert_eq!(codes("ب\u{2068}ب\u{2069}"), "FE8F 2068 FE8F 2069");
        assert_eq!(joined("SPF 50+ ۱۲،"), "SPF 50+ ۱۲،");
    }

    #[test]
    fn every_letter_of_arabic_and_persian_has_its_forms() {
        let data = CodePointMapData::<JoiningType>::new();
        for c in "آأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىپچژکگیۀ".chars()
        {
            let forms = match data.get(c) {
                JoiningType::DualJoining => 4,
                _ => 2,
            };
            assert_eq!(FORMS[&c.to_string()].len(), forms, "{c}");
        }
    }
}
