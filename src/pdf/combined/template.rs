//! Text with places for numbers, deflated once: [`Text`] in, the bytes of a zlib stream out for any numbers.
//!
//! The tags of a handout are some twenty kilobytes in which only the numbers of objects differ from one to the next.
//! Each place has room for seven characters, and each of the characters a number is written with has a code of four
//! bits, so that a number always takes the same bits at the same place of the stream (RFC 1951, 3.2.7). No match
//! reaches into a place.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Characters of a place; a number is set to the right. PDF/A allows no object number with more (ISO 19005-2, 6.1.13).
const ROOM: usize = 7;

/// Bits of the code of each character of a place.
const BITS: usize = 4;

/// What a number and the space before it are written with.
const CHARACTERS: &[u8] = b" 0123456789";

/// Text while it grows.
#[derive(Debug, Clone, Default)]
pub struct Text {
    bytes: Vec<u8>,
    places: Vec<(usize, usize)>,
}

impl Text {
    pub fn push(&mut self, text: &[u8]) {
        self.bytes.extend(text);
    }

    /// Leaves a place for the number that has the index `value`.
    pub fn place(&mut self, value: usize) {
        self.places.push((self.bytes.len(), value));
        self.bytes.extend([0; ROOM]);
    }

    /// Appends a reference to the object whose number has the index `value`.
    pub fn reference(&mut self, value: usize) {
        self.place(value);
        self.push(b" 0 R");
    }

    /// Appends another text.
    pub fn append(&mut self, text: &Text) {
        let start = self.bytes.len();
        self.bytes.extend(&text.bytes);
        let places = text.places.iter();
        self.places
            .extend(places.map(|&(at, value)| (start + at, value)));
    }

    /// Length in bytes.
    pub fn len(&self) -> usize {
        self.bytes.len()
    }
}

/// A text, deflated but for its numbers.
#[derive(Debug, Clone)]
pub struct Template {
    /// The zlib stream with zeros in the places.
    packed: Vec<u8>,
    places: Vec<Place>,
    /// Bytes of the text.
    length: u64,
    /// The sums of its checksum, without the numbers (RFC 1950, 8.2).
    sums: (u64, u64),
    /// Of each of [`CHARACTERS`].
    codes: [u32; CHARACTERS.len()],
}

#[derive(Debug, Clone, Copy)]
struct Place {
    /// Where its bits begin in the stream.
    bit: u32,
    /// Bytes of the text from here to the end.
    left: u32,
    value: u32,
}

/// A number as a place holds it.
#[derive(Debug, Clone, Copy, Default)]
struct Number {
    bits: u64,
    /// Sum of its bytes, and of each byte as often as there are bytes before it.
    sums: (u64, u64),
}

const MODULUS: u64 = 65_521;

impl Template {
    pub fn new(text: &Text) -> Self {
        let tokens = tokens(text);
        let codes = Codes::of(&tokens);
        let mut out = Bits::default();
        // Deflate with a window of 32 KiB.
        out.bytes.extend([0x78, 0x01]);
        codes.write(&mut out);
        let mut bits = Vec::with_capacity(text.places.len());
        for &token in &tokens {
            match token {
                Token::Place => {
                    bits.push(out.position() as u32);
                    out.put(0, ROOM * BITS);
                }
                Token::Literal(byte) => out.put_code(codes.literal(usize::from(byte))),
                Token::Match(length, distance) => {
                    let (symbol, extra, count) = LENGTHS.symbol(length);
                    out.put_code(codes.literal(257 + symbol));
                    out.put(extra, count);
                    let (symbol, extra, count) = DISTANCES.symbol(distance);
                    out.put_code(codes.distance(symbol));
                    out.put(extra, count);
                }
            }
        }
        out.put_code(codes.literal(END));
        let mut packed = out.finish();
        // Of the checksum.
        packed.extend([0; 4]);
        let length = text.bytes.len();
        let places = text.places.iter().zip(bits);
        let weights = (1..=length as u64).rev();
        Template {
            packed,
            places: places
                .map(|(&(at, value), bit)| Place {
                    bit,
                    left: (length - at) as u32,
                    value: value as u32,
                })
                .collect(),
            length: length as u64,
            sums: (
                text.bytes.iter().map(|&byte| u64::from(byte)).sum(),
                text.bytes
                    .iter()
                    .zip(weights)
                    .map(|(&byte, weight)| u64::from(byte) * weight)
                    .sum(),
            ),
            codes: std::array::from_fn(|i| codes.literal(usize::from(CHARACTERS[i])).0),
        }
    }

    /// Bytes of the stream, with any numbers.
    pub fn len(&self) -> usize {
        self.packed.len()
    }

    /// Appends the stream with `values` at the places.
    pub fn write(&self, values: &[u32], out: &mut Vec<u8>) {
        let numbers: Vec<Number> = values.iter().map(|&value| self.number(value)).collect();
        let start = out.len();
        out.extend(&self.packed);
        let packed = &mut out[start..];
        let (mut sum, mut weighted) = (1 + self.sums.0, self.length + self.sums.1);
        for place in &self.places {
            let number = numbers[place.value as usize];
            // The bits take five bytes at most, and the checksum comes behind them.
            let byte = place.bit as usize / 8;
            let mut eight = [0; 8];
            eight.copy_from_slice(&packed[byte..byte + 8]);
            let bits = u64::from_le_bytes(eight) | (number.bits << (place.bit % 8));
            packed[byte..byte + 8].copy_from_slice(&bits.to_le_bytes());
            sum += number.sums.0;
            weighted += u64::from(place.left) * number.sums.0 - number.sums.1;
        }
        let checksum = ((weighted % MODULUS) << 16) | (sum % MODULUS);
        let end = packed.len() - 4;
        packed[end..].copy_from_slice(&(checksum as u32).to_be_bytes());
    }

    fn number(&self, value: u32) -> Number {
        let mut number = Number::default();
        let mut rest = value;
        for at in (0..ROOM).rev() {
            // The first of the characters is the space.
            let character = match rest {
                0 if at + 1 < ROOM => 0,
                _ => 1 + rest as usize % 10,
            };
            rest /= 10;
            number.bits = (number.bits << BITS) | u64::from(self.codes[character]);
            let byte = u64::from(CHARACTERS[character]);
            number.sums.0 += byte;
            number.sums.1 += byte * at as u64;
        }
        number
    }
}

/// A part of the text.
#[derive(Debug, Clone, Copy)]
enum Token {
    Place,
    Literal(u8),
    /// Length, and distance to the same bytes before.
    Match(usize, usize),
}

/// Positions with the same beginning that are tried.
const TRIES: usize = 32;
const SHORTEST: usize = 3;
const LONGEST: usize = 258;
const WINDOW: usize = 32 * 1024;

/// The text in parts: what stood before is named in place of what comes.
fn tokens(text: &Text) -> Vec<Token> {
    let mut matches = Matches::of(text);
    let mut places = text.places.iter().map(|&(at, _)| at).peekable();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < text.bytes.len() {
        if places.next_if_eq(&at).is_some() {
            tokens.push(Token::Place);
            at += ROOM;
            continue;
        }
        let found = matches.longest(at);
        matches.pass(at);
        // A longer one may begin a byte later.
        match found
            .filter(|&(length, _)| matches.longest(at + 1).is_none_or(|next| next.0 <= length))
        {
            Some((length, distance)) => {
                tokens.push(Token::Match(length, distance));
                (at + 1..at + length).for_each(|at| matches.pass(at));
                at += length;
            }
            None => {
                tokens.push(Token::Literal(text.bytes[at]));
                at += 1;
            }
        }
    }
    tokens
}

/// Finds what stood before.
struct Matches<'a> {
    bytes: &'a [u8],
    /// For each byte, where the next place begins; in a place it is there already.
    stops: Vec<usize>,
    /// By the beginning, where it stood last; some beginnings share a place.
    last: Vec<Option<usize>>,
    /// For each position, where such a beginning stood before.
    before: Vec<Option<usize>>,
}

/// Places for beginnings, as a power of two.
const BEGINNINGS: u32 = 15;

impl<'a> Matches<'a> {
    fn of(text: &'a Text) -> Self {
        let bytes = text.bytes.as_slice();
        let mut stops = vec![bytes.len(); bytes.len()];
        for &(at, _) in &text.places {
            for (stop, at) in stops[at..at + ROOM].iter_mut().zip(at..) {
                *stop = at;
            }
        }
        for at in (1..bytes.len()).rev() {
            stops[at - 1] = stops[at - 1].min(stops[at]);
        }
        Matches {
            bytes,
            stops,
            last: vec![None; 1 << BEGINNINGS],
            before: vec![None; bytes.len()],
        }
    }

    /// The place of the beginning that is here, if it ends before the next place.
    fn beginning(&self, at: usize) -> Option<usize> {
        let whole = at + SHORTEST <= *self.stops.get(at)?;
        whole.then(|| {
            let bytes = self.bytes[at..at + SHORTEST].iter();
            let bytes = bytes.fold(0, |all, &byte| (all << 8) | u32::from(byte));
            // Multiplicative hashing by the golden ratio.
            (bytes.wrapping_mul(0x9e37_79b1) >> (32 - BEGINNINGS)) as usize
        })
    }

    /// The length of the longest match, and the distance to it.
    fn longest(&self, at: usize) -> Option<(usize, usize)> {
        let end = (at + LONGEST).min(*self.stops.get(at)?);
        let mut from = self.last[self.beginning(at)?];
        let mut longest = None;
        for _ in 0..TRIES {
            let Some(start) = from.filter(|&start| at - start <= WINDOW) else {
                break;
            };
            let bytes = &self.bytes[at..end];
            let same = self.bytes[start..self.stops[start]].iter().zip(bytes);
            let length = same.take_while(|(a, b)| a == b).count();
            // The nearest of the longest: a short distance takes fewer bits.
            if length > longest.map_or(SHORTEST - 1, |(longest, _)| longest) {
                longest = Some((length, at - start));
            }
            from = self.before[start];
        }
        longest
    }

    /// Notes what begins here.
    fn pass(&mut self, at: usize) {
        if let Some(beginning) = self.beginning(at) {
            self.before[at] = self.last[beginning].replace(at);
        }
    }
}

/// Number of the symbol that ends a stream (RFC 1951, 3.2.5).
const END: usize = 256;

/// A code and its bits, the first one lowest.
type Code = (u32, u8);

/// The codes of a stream: of literals, lengths and the end, and of distances.
struct Codes {
    literals: Vec<Code>,
    distances: Vec<Code>,
}

impl Codes {
    fn of(tokens: &[Token]) -> Self {
        let (mut literals, mut distances) = ([0_u32; 286], [0_u32; 30]);
        literals[END] = 1;
        for &token in tokens {
            match token {
                Token::Place => {}
                Token::Literal(byte) => literals[usize::from(byte)] += 1,
                Token::Match(length, distance) => {
                    literals[257 + LENGTHS.symbol(length).0] += 1;
                    distances[DISTANCES.symbol(distance).0] += 1;
                }
            }
        }
        // Of the sixteen codes of four bits, the characters of places have eleven, the most frequent other symbol has
        // one, and four become the beginnings of all other codes. There must be two of these.
        for &character in CHARACTERS {
            literals[usize::from(character)] = 0;
        }
        let most = (0..literals.len()).max_by_key(|&symbol| literals[symbol]);
        let most = most.unwrap_or(END);
        literals[most] = 0;
        for spare in [END, 257, 258] {
            if spare != most {
                literals[spare] = literals[spare].max(1);
            }
        }
        let mut lengths = code_lengths(&literals, 13);
        for length in lengths.iter_mut().filter(|length| **length > 0) {
            *length += 2;
        }
        for symbol in CHARACTERS
            .iter()
            .map(|&byte| usize::from(byte))
            .chain([most])
        {
            lengths[symbol] = BITS as u8;
        }
        // A reader need not accept a code for one distance alone.
        for frequency in &mut distances[..2] {
            *frequency = (*frequency).max(1);
        }
        Codes {
            literals: canonical(&lengths),
            distances: canonical(&code_lengths(&distances, 15)),
        }
    }

    fn literal(&self, symbol: usize) -> Code {
        self.literals[symbol]
    }

    fn distance(&self, symbol: usize) -> Code {
        self.distances[symbol]
    }

    /// Begins the last block, and tells its codes (RFC 1951, 3.2.7).
    fn write(&self, out: &mut Bits) {
        let all = self.literals.iter().chain(&self.distances);
        let lengths: Vec<u8> = all.map(|code| code.1).collect();
        let runs = runs(&lengths);
        let mut frequencies = [0; 19];
        for &(symbol, ..) in &runs {
            frequencies[symbol] += 1;
        }
        let codes = canonical(&code_lengths(&frequencies, 7));
        const ORDER: [usize; 19] = [
            16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
        ];
        let last = ORDER.iter().rposition(|&symbol| codes[symbol].1 > 0);
        let count = last.map_or(4, |last| last + 1).max(4);
        out.put(0b101, 3);
        out.put(self.literals.len() as u32 - 257, 5);
        out.put(self.distances.len() as u32 - 1, 5);
        out.put(count as u32 - 4, 4);
        for &symbol in &ORDER[..count] {
            out.put(codes[symbol].1.into(), 3);
        }
        for (symbol, extra, bits) in runs {
            out.put_code(codes[symbol]);
            out.put(extra, bits);
        }
    }
}

/// Lengths of codes as symbols, each with its extra bits: what repeats itself is counted.
fn runs(lengths: &[u8]) -> Vec<(usize, u32, usize)> {
    let mut runs = Vec::new();
    for same in lengths.chunk_by(|a, b| a == b) {
        let (length, mut count) = (same[0], same.len());
        if length == 0 {
            while count >= 3 {
                let taken = count.min(138);
                runs.push(match taken {
                    3..=10 => (17, taken as u32 - 3, 3),
                    _ => (18, taken as u32 - 11, 7),
                });
                count -= taken;
            }
        } else if count >= 4 {
            runs.push((length.into(), 0, 0));
            count -= 1;
            while count >= 3 {
                let taken = count.min(6);
                runs.push((16, taken as u32 - 3, 2));
                count -= taken;
            }
        }
        runs.extend(std::iter::repeat_n((length.into(), 0, 0), count));
    }
    runs
}

/// Bits of the code of each symbol that occurs, none more than `limit` (Huffman, 1952). Rare symbols are taken for more
/// frequent ones until the codes are short enough.
fn code_lengths(frequencies: &[u32], limit: u8) -> Vec<u8> {
    let mut frequencies = frequencies.to_vec();
    loop {
        let mut lengths = vec![0; frequencies.len()];
        let occurring = (0..frequencies.len()).filter(|&symbol| frequencies[symbol] > 0);
        let mut trees: BinaryHeap<Reverse<(u32, Vec<usize>)>> = occurring
            .map(|symbol| Reverse((frequencies[symbol], vec![symbol])))
            .collect();
        if let (1, Some(Reverse((_, only)))) = (trees.len(), trees.peek()) {
            lengths[only[0]] = 1;
        }
        while let (Some(Reverse(one)), Some(Reverse(other))) = (trees.pop(), trees.pop()) {
            let symbols = [one.1, other.1].concat();
            for &symbol in &symbols {
                lengths[symbol] += 1;
            }
            trees.push(Reverse((one.0 + other.0, symbols)));
        }
        if lengths.iter().all(|&length| length <= limit) {
            return lengths;
        }
        for frequency in frequencies.iter_mut().filter(|frequency| **frequency > 0) {
            *frequency = *frequency / 2 + 1;
        }
    }
}

/// Codes of these lengths (RFC 1951, 3.2.2).
fn canonical(lengths: &[u8]) -> Vec<Code> {
    let mut codes = vec![(0, 0); lengths.len()];
    let (mut next, mut before) = (0_u32, 0);
    let mut symbols: Vec<usize> = (0..lengths.len()).filter(|&i| lengths[i] > 0).collect();
    symbols.sort_by_key(|&symbol| lengths[symbol]);
    for symbol in symbols {
        let length = lengths[symbol];
        next <<= length - before;
        before = length;
        codes[symbol] = (next.reverse_bits() >> (32 - length), length);
        next += 1;
    }
    codes
}

/// Symbols that stand for a range of values, told apart by extra bits (RFC 1951, 3.2.5).
struct Ranges {
    /// The lowest value of each symbol.
    lowest: &'static [usize],
    /// Symbols with as many extra bits.
    of_each: usize,
}

const LENGTHS: Ranges = Ranges {
    lowest: &[
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115,
        131, 163, 195, 227, 258,
    ],
    of_each: 4,
};

const DISTANCES: Ranges = Ranges {
    lowest: &[
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
        2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
    ],
    of_each: 2,
};

impl Ranges {
    /// The symbol of a value, its extra bits and their number.
    fn symbol(&self, value: usize) -> (usize, u32, usize) {
        let symbol = self.lowest.partition_point(|&lowest| lowest <= value) - 1;
        let bits = match value {
            LONGEST if self.of_each == LENGTHS.of_each => 0,
            _ => (symbol / self.of_each).saturating_sub(1),
        };
        (symbol, (value - self.lowest[symbol]) as u32, bits)
    }
}

/// Bits, the first one lowest in its byte (RFC 1951, 3.1.1).
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    waiting: u64,
    count: usize,
}

impl Bits {
    /// Number of the bits so far.
    fn position(&self) -> usize {
        self.bytes.len() * 8 + self.count
    }

    fn put(&mut self, bits: u32, count: usize) {
        self.waiting |= u64::from(bits) << self.count;
        self.count += count;
        while self.count >= 8 {
            self.bytes.push(self.waiting as u8);
            self.waiting >>= 8;
            self.count -= 8;
        }
    }

    fn put_code(&mut self, (bits, count): Code) {
        self.put(bits, count.into());
    }

    fn finish(mut self) -> Vec<u8> {
        self.put(0, 7);
        self.bytes
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    fn inflated(packed: &[u8]) -> Vec<u8> {
        let mut text = Vec::new();
        let mut decoder = flate2::read::ZlibDecoder::new(packed);
        decoder.read_to_end(&mut text).expect("the stream is whole");
        text
    }

    #[test]
    fn a_stream_holds_the_text_with_its_numbers() {
        let mut text = Text::default();
        let mut expected: Vec<(Vec<u8>, usize)> = Vec::new();
        for i in 0..3000_usize {
            let words = format!(
                "<</Type/StructElem/S/{}{}/P ",
                ["P", "LI", "H1"][i % 3],
                i * i % 97
            );
            text.push(words.as_bytes());
            text.reference(i % 7);
            expected.push((words.into_bytes(), i % 7));
        }
        let template = Template::new(&text);
        for values in [
            [0, 1, 9, 10, 99, 8_388_607, 1_000_000],
            [7, 70, 700, 7000, 70_000, 700_000, 7_000_000],
        ] {
            let mut packed = b"before".to_vec();
            template.write(&values, &mut packed);
            let packed = &packed[6..];
            assert_eq!(packed.len(), template.len());
            let whole: Vec<u8> = expected
                .iter()
                .flat_map(|(words, value)| {
                    [
                        words.clone(),
                        format!("{:7} 0 R", values[*value]).into_bytes(),
                    ]
                    .concat()
                })
                .collect();
            assert!(inflated(packed) == whole, "{values:?}");
        }
    }

    #[test]
    fn texts_of_any_kind_come_back() {
        let mut seed = 1_u64;
        let mut random = |end: u64| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % end
        };
        for round in 0..60 {
            let mut text = Text::default();
            let letters = 1 + random(255);
            for _ in 0..random(30) {
                let count = random(if round % 20 == 0 { 4_000 } else { 60 });
                let bytes: Vec<u8> = (0..count).map(|_| random(letters) as u8).collect();
                text.push(&bytes);
                for _ in 0..random(3) {
                    text.place(random(2) as usize);
                }
            }
            let values = [random(9_999_999) as u32, random(100) as u32];
            let mut expected = text.bytes.clone();
            for &(at, value) in &text.places {
                expected[at..at + ROOM].copy_from_slice(format!("{:7}", values[value]).as_bytes());
            }
            let mut packed = Vec::new();
            Template::new(&text).write(&values, &mut packed);
            assert!(inflated(&packed) == expected, "round {round}");
        }
    }
}
