//! `--shard K/N`: which lines are one machine's, so that several split a manifest without talking to each other.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest as _, Sha256};

use crate::error::Fault;
use crate::message;

/// Share `index`, from 1, of `count`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    pub index: u32,
    pub count: u32,
}

impl Shard {
    /// Whether the line with this id is one of the share's: the first eight bytes of the id's SHA-256, as a number
    /// with the highest byte first, modulo the count, plus one. Lines that are added change nothing for the others.
    pub fn has(self, id: &str) -> bool {
        let digest: [u8; 32] = Sha256::digest(id).into();
        let number = u64::from_be_bytes(digest[..8].try_into().expect("eight of 32 bytes"));
        number % u64::from(self.count) + 1 == u64::from(self.index)
    }
}

impl FromStr for Shard {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let parts = text.split_once('/');
        let numbers = parts.and_then(|(k, n)| Some((k.parse().ok()?, n.parse().ok()?)));
        match numbers {
            Some((index, count)) if (1..=count).contains(&index) => Ok(Shard { index, count }),
            Some((0, _)) => {
                Err(Fault::new(message!("batch-shard-zero")).hint(message!("batch-shard-add")))
            }
            _ => Err(Fault::new(message!("batch-shard-none")).hint(message!("batch-shard-write"))),
        }
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-of-{}", self.index, self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_is_in_one_share_and_stays_there() {
        let shards: Vec<Shard> = (1..=4).map(|index| Shard { index, count: 4 }).collect();
        for i in 0..1000 {
            let id = format!("p-{i}");
            assert_eq!(shards.iter().filter(|shard| shard.has(&id)).count(), 1);
        }
        // Written down, because a change would tear the shares of runs that go on.
        let home = |id| shards.iter().position(|shard| shard.has(id));
        assert_eq!(
            [home("p-1"), home("p-2"), home("p-3")],
            [Some(3), Some(1), Some(0)]
        );
    }

    #[test]
    fn shares_are_counted_from_one() {
        assert_eq!("2/8".parse(), Ok(Shard { index: 2, count: 8 }));
        for text in ["0/8", "9/8", "1/0", "1", "a/b", "-1/2"] {
            assert!(text.parse::<Shard>().is_err(), "{text}");
        }
    }
}
