//! The name that a misspelt one was probably meant to be.

/// How alike two names must be (Jaro–Winkler) before one is suggested for the other.
const ALIKE: f64 = 0.8;

/// Letters of names that are compared: the work grows with the square, and a slip has a short name.
const LONGEST: usize = 100;

/// The known name most like `wanted`, if any is like it at all.
pub fn nearest<'a>(wanted: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    if wanted.len() > LONGEST {
        return None;
    }
    known
        .filter(|name| name.len() <= LONGEST)
        .map(|name| (strsim::jaro_winkler(name, wanted), name))
        .filter(|(alike, _)| *alike > ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_name_and_nonsense_finds_none() {
        let goals = ["hair", "pigmentation", "pores"];
        assert_eq!(
            nearest("pigmentaton", goals.into_iter()),
            Some("pigmentation")
        );
        assert_eq!(nearest("zzz", goals.into_iter()), None);
    }
}
