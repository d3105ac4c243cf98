//! All rules: name, how bad a finding is, what must be readable first, and the function that finds.
//!
//! The reason of a rule is the message `check-rule-NAME` of the program; `docs/rules.md` has an example of each.

use crate::check::finding::{Finding, Severity};
use crate::check::subject::Subject;
use crate::check::{
    bidi, data, half_space, layout, messages, parity, plain, readability, safety, spelling,
    treatment, whole,
};
use crate::ui::Message;

/// One rule.
pub struct Rule {
    /// As given to `--rule`.
    pub name: &'static str,
    pub severity: Severity,
    /// Id of the message that says why.
    why: &'static str,
    pub needs: Needs,
    pub check: fn(&Subject<'_>, &mut Vec<Finding>),
}

/// What must be without a fault, so that a finding is none of its echoes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// The tables can be read.
    Tables,
    /// Nothing: what can be read of the messages is looked at.
    Messages,
    /// The tables are right.
    Both,
    /// No rule found an error.
    Faultless,
    /// The same, and every sheet laid out: what takes so long is done when it is asked for.
    Pages,
}

/// The rule of what cannot be read; reading finds it, no function.
pub const UNREADABLE: &str = "unreadable";

/// The rule of numbers that cannot be, or leave their cautious side; reading finds them, too.
pub const NUMBER_REFUSED: &str = "number-refused";

/// The rule of a name.
pub fn named(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

impl Rule {
    /// Why the rule is there.
    pub fn why(&self) -> Message {
        Message::new(self.why)
    }

    /// A finding with the rule's name and severity.
    pub(super) fn sign(&self, finding: Finding) -> Finding {
        Finding {
            rule: self.name,
            severity: self.severity,
            ..finding
        }
    }
}

macro_rules! rules {
    ($($name:literal $severity:ident $needs:ident $check:expr;)*) => {
        /// Every rule, in the order of the documents.
        pub const RULES: &[Rule] = &[$(Rule {
            name: $name,
            severity: Severity::$severity,
            why: concat!("check-rule-", $name),
            needs: Needs::$needs,
            check: $check,
        },)*];
    };
}

rules! {
    "unreadable" Error Messages |_, _| {};
    "number-refused" Error Messages |_, _| {};
    // The tables.
    "unread-file" Error Tables data::unread_file;
    "unknown-source" Error Tables data::unknown_source;
    "no-source" Error Tables data::no_source;
    "weak-number" Error Tables data::weak_number;
    "unknown-number" Error Tables data::unknown_number;
    "wrong-time" Error Tables data::wrong_time;
    "fixed-missing" Error Tables data::fixed_missing;
    "other-treatment" Error Messages treatment::other_treatment;
    // Each language is complete.
    "message-missing" Error Messages messages::message_missing;
    "label-missing" Error Messages messages::label_missing;
    "message-twice" Error Messages messages::message_twice;
    "message-unused" Error Both messages::message_unused;
    "message-misplaced" Error Messages messages::message_misplaced;
    "reference-unknown" Error Messages messages::reference_unknown;
    "variable-unknown" Error Both messages::variable_unknown;
    "evidence-number" Error Both messages::evidence_number;
    "time-unsaid" Error Messages messages::time_unsaid;
    "plural-forms" Error Messages messages::plural_forms;
    // The languages say the same.
    "one-language-only" Error Both parity::one_language_only;
    "variables-differ" Error Messages parity::variables_differ;
    "number-order" Error Messages parity::number_order;
    "terms-differ" Error Messages parity::terms_differ;
    "negations-differ" Error Messages parity::negations_differ;
    "words-differ" Warning Messages parity::words_differ;
    "sentences-differ" Warning Messages parity::sentences_differ;
    "list-lengths-differ" Warning Messages parity::list_lengths_differ;
    "lengths-differ" Warning Messages parity::lengths_differ;
    // Right-to-left text.
    "bare-latin" Error Messages bidi::bare_latin;
    "neutral-sign" Error Messages bidi::neutral_sign;
    "bracket-unpaired" Error Messages bidi::bracket_unpaired;
    "isolate-unbalanced" Error Messages bidi::isolate_unbalanced;
    "unseen-character" Error Messages bidi::unseen_character;
    "presentation-form" Error Messages bidi::presentation_form;
    "joined-placeable" Error Messages bidi::joined_placeable;
    // Letters and punctuation.
    "foreign-letter" Error Messages spelling::foreign_letter;
    "half-space" Error Messages half_space::half_space;
    "wrong-digit" Error Messages spelling::wrong_digit;
    "straight-quotes" Error Messages spelling::straight_quotes;
    "latin-punctuation" Error Messages spelling::latin_punctuation;
    "spacing" Error Messages spelling::spacing;
    "stretched" Error Messages spelling::stretched;
    "tanwin" Error Messages spelling::tanwin;
    "word-choice" Warning Messages spelling::word_choice;
    // Safety.
    "typed-digit" Error Messages safety::typed_digit;
    "forbidden-word" Error Messages safety::forbidden_word;
    "stop-without-ask" Error Messages safety::stop_without_ask;
    "fixed-changed" Error Messages safety::fixed_changed;
    "fixed-unrecorded" Warning Both safety::fixed_unrecorded;
    "weak-as-fact" Error Both safety::weak_as_fact;
    // Plain words.
    "long-sentence" Note Messages plain::long_sentence;
    "passive-voice" Note Messages plain::passive_voice;
    "unexplained-term" Note Both plain::unexplained_term;
    "too-hard" Note Faultless readability::too_hard;
    // The whole.
    "font-unusable" Error Messages whole::font_unusable;
    "not-composed" Error Faultless whole::not_composed;
    "missing-glyph" Error Faultless whole::missing_glyph;
    // The pages.
    "overflow" Error Pages layout::overflow;
    "line-too-long" Error Pages layout::line_too_long;
    "heading-alone" Error Pages layout::heading_alone;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_kebab_case_and_each_says_why() {
        for rule in RULES {
            assert!(
                rule.name
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c == '-')
            );
            assert_eq!(RULES.iter().filter(|r| r.name == rule.name).count(), 1);
            // A message that is not there shows its id.
            assert!(!rule.why().to_string().contains(rule.why), "{}", rule.name);
        }
    }
}
