//! Thousands of handouts by the built binary, with one job and two, to a folder and to one file: documents a second of
//! wall time and of processor time, bytes written, peak memory. It prints a table and asserts nothing about time.
//!
//! `README.md` says how to run it, also beside typst. Without `--bench`, as `cargo test --benches` starts it, it makes
//! a handful of handouts each way and prints nothing.

use std::ffi::{OsStr, OsString};
use std::fmt::{self, Write as _};
use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};
use std::{env, iter};

use tempfile::TempDir;

const HANDOUT: &str = env!("CARGO_BIN_EXE_handout");
const SEED: u64 = 4;
const LINES: usize = 20_000;
const LINES_FOR_MEMORY: usize = 100_000;
const LINES_OF_A_TEST: usize = 3;

/// First argument of the process between this one and the binary, see [`between`].
const BETWEEN: &str = "--between";
/// How `typst.py` ends a line that tells a speed.
const SPEED: &str = " documents a CPU second";

fn main() -> ExitCode {
    let args: Vec<OsString> = env::args_os().skip(1).collect();
    if args.first().is_some_and(|arg| arg == BETWEEN) {
        return between(&args[1..]);
    }
    // What asks a test program for its tests gets none.
    if args.iter().any(|arg| arg == "--list") {
        return ExitCode::SUCCESS;
    }
    let bench = args.iter().any(|arg| arg == "--bench");
    let typst = option(&args, "--typst").map_or_else(Vec::new, typst);
    let place = place();
    for (name, kind, lines, ways) in [
        ("single", Kind::Single, LINES, &ALL_WAYS[..]),
        ("mixed", Kind::Mixed, LINES, &ALL_WAYS),
        ("memory", Kind::Single, LINES_FOR_MEMORY, &ALL_WAYS[1..2]),
        ("memory", Kind::Mixed, LINES_FOR_MEMORY, &ALL_WAYS[1..2]),
    ] {
        if !chosen(&args, name) {
            continue;
        }
        if bench {
            // Its sheets are those of one kind.
            let typst = if kind == Kind::Single {
                &typst[..]
            } else {
                &[]
            };
            table(place.path(), kind, lines, ways, typst);
        } else if lines == LINES {
            let list = manifest(place.path(), kind, LINES_OF_A_TEST);
            for &way in ways {
                run(&list, LINES_OF_A_TEST, way);
            }
        }
    }
    ExitCode::SUCCESS
}

/// The value of an option.
fn option<'a>(args: &'a [OsString], name: &str) -> Option<&'a OsStr> {
    let at = args.iter().position(|arg| arg == name)?;
    Some(args.get(at + 1).expect("the option has a value"))
}

/// Whether a part of the table is asked for: all are, unless names are given.
fn chosen(args: &[OsString], part: &str) -> bool {
    let before = iter::once(OsStr::new("")).chain(args.iter().map(OsString::as_os_str));
    let mut names = before
        .zip(args)
        .filter(|(before, _)| *before != "--typst")
        .filter_map(|(_, arg)| arg.to_str())
        .filter(|arg| !arg.starts_with('-'))
        .peekable();
    names.peek().is_none() || names.any(|name| part.contains(name))
}

/// A folder for all files, under `TMPDIR` where it is set; it goes with the value.
fn place() -> TempDir {
    let parent = env::var_os("TMPDIR").unwrap_or_else(|| env!("CARGO_TARGET_TMPDIR").into());
    tempfile::Builder::new()
        .prefix("batch-")
        .tempdir_in(parent)
        .expect("a folder can be made")
}

// Manifests.

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// One goal and language for all: what is prepared once serves every line.
    Single,
    /// All goals, languages and sizes; a few names are so long that they wrap.
    Mixed,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Kind::Single => "single",
            Kind::Mixed => "mixed",
        })
    }
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
const LANGUAGES: [&str; 3] = ["ar", "fa", "en"];
const SIZES: [&str; 4] = ["normal", "normal", "large", "giant"];

/// Given names and family names: Arabic, Persian with its own letters, Latin with accents, and Latin with marks and
/// digits, because the embedded font has neither Greek nor Cyrillic.
const NAMES: [([&str; 8], [&str; 8]); 4] = [
    (
        [
            "محمد",
            "فاطمة",
            "عبد الرحمن",
            "نورة",
            "خالد",
            "ليلى",
            "إبراهيم",
            "هدى",
        ],
        [
            "الحربي",
            "القحطاني",
            "الأنصاري",
            "بن سعيد",
            "العتيبي",
            "المؤمني",
            "الشهري",
            "حدّاد",
        ],
    ),
    (
        [
            "پریسا",
            "ژاله",
            "گیتی",
            "چنگیز",
            "کیوان",
            "یگانه",
            "پژمان",
            "منیژه",
        ],
        [
            "گلچین",
            "کریمی",
            "پورعلی",
            "ژیان",
            "چمنی",
            "رستگار",
            "یزدی",
            "نیک‌پی",
        ],
    ),
    (
        [
            "Łucja",
            "Zoë",
            "Søren",
            "Jiří",
            "Åsa",
            "İpek",
            "François",
            "Ágnes",
        ],
        [
            "Żak",
            "Nuñez",
            "Großmann",
            "Lőrincz",
            "Çağlar",
            "Dvořák",
            "Ångström",
            "Müller",
        ],
    ),
    (
        [
            "Anne-Marie",
            "J. R.",
            "Mary (2)",
            "D’Arcy",
            "Bo",
            "Al",
            "Jo-Ann",
            "Sam",
        ],
        [
            "O’Neill",
            "Smith-Jones",
            "St. John",
            "Jones 3",
            "McKay",
            "Lee / Ray",
            "de la Cruz",
            "Fox",
        ],
    ),
];

/// Writes a manifest; the same one each time.
fn manifest(folder: &Path, kind: Kind, lines: usize) -> PathBuf {
    let path = folder.join(format!("{kind}-{lines}.csv"));
    let mut out = BufWriter::new(File::create(&path).expect("the manifest can be made"));
    let mut seed = Seed(SEED);
    writeln!(out, "id,goal,lang,size,patient,record,date,next").expect(WRITES);
    for line in 1..=lines {
        let (goal, language, size) = match kind {
            Kind::Single => ("pigmentation", "ar", "normal"),
            Kind::Mixed => (seed.of(&GOALS), seed.of(&LANGUAGES), seed.of(&SIZES)),
        };
        let name = name(&mut seed, kind);
        let record = seed.below(1_000_000);
        let day = 1 + seed.below(9);
        let next = match (kind, seed.below(3)) {
            (Kind::Mixed, 0) => format!("2026-04-{}", 10 + seed.below(20)),
            _ => String::new(),
        };
        writeln!(
            out,
            "p-{line},{goal},{language},{size},{name},R-{record:06}-{line},2026-03-0{day},{next}"
        )
        .expect(WRITES);
    }
    out.flush().expect(WRITES);
    path
}

const WRITES: &str = "the manifest can be written";

/// Two given names, and a family name or two; in a mixed manifest one name in two hundred has sixteen.
fn name(seed: &mut Seed, kind: Kind) -> String {
    let (given, family) = seed.of(&NAMES);
    let mut name = String::from(seed.of(&given));
    let _ = write!(name, " {}", seed.of(&given));
    let families = match (kind, seed.below(200)) {
        (Kind::Mixed, 0) => 16,
        (_, other) => 1 + other % 2,
    };
    for _ in 0..families {
        let _ = write!(name, " {}", seed.of(&family));
    }
    name
}

/// SplitMix64.
struct Seed(u64);

impl Seed {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % end as u64).expect("it is below a usize")
    }

    fn of<T: Copy>(&mut self, choice: &[T]) -> T {
        choice[self.below(choice.len())]
    }
}

// Runs.

#[derive(Clone, Copy)]
struct Way {
    jobs: usize,
    combined: bool,
}

const ALL_WAYS: [Way; 4] = [
    Way::new(1, false),
    Way::new(2, false),
    Way::new(1, true),
    Way::new(2, true),
];

impl Way {
    const fn new(jobs: usize, combined: bool) -> Self {
        Way { jobs, combined }
    }
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let target = if self.combined { "combine" } else { "files" };
        f.pad(&format!("{target}, {} job", self.jobs))
    }
}

struct Ran {
    wall: Duration,
    cpu: Duration,
    peak_kib: u64,
    bytes: u64,
}

/// Makes the handouts of a manifest and removes them.
fn run(list: &Path, lines: usize, way: Way) -> Ran {
    let folder = TempDir::new_in(list.parent().expect("it is in a folder")).expect("a folder");
    let out = folder.path().join("sheets");
    let mut command = Command::new(env::current_exe().expect("this program has a path"));
    command
        .args([BETWEEN, HANDOUT, "batch", "--detail", "brief", "--jobs"])
        .args([OsStr::new(&way.jobs.to_string()), list.as_os_str()])
        .args([OsStr::new("--out"), out.as_os_str()])
        .current_dir(folder.path())
        .env_clear()
        .env("HOME", folder.path());
    if way.combined {
        command.arg("--combine").arg(folder.path().join("all.pdf"));
    }
    let output = command.output().expect("this program starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let told = String::from_utf8(output.stdout).expect("it tells numbers");
    let told: Vec<u64> = told.split(' ').flat_map(str::parse).collect();
    let [wall, cpu, peak_kib] = told[..] else {
        panic!("it tells three numbers");
    };
    let (files, bytes) = weigh(&out).expect("the folder can be read");
    let (_, combined) = weigh(folder.path()).expect("the folder can be read");
    // And the report.
    assert_eq!(files, 1 + if way.combined { 0 } else { lines });
    Ran {
        wall: Duration::from_micros(wall),
        cpu: Duration::from_micros(cpu),
        peak_kib,
        bytes: bytes + combined,
    }
}

/// Number and bytes of the files in a folder, without those of its folders.
fn weigh(folder: &Path) -> io::Result<(usize, u64)> {
    let (mut files, mut bytes) = (0, 0);
    for entry in fs::read_dir(folder)? {
        let data = entry?.metadata()?;
        if data.is_file() {
            files += 1;
            bytes += data.len();
        }
    }
    Ok((files, bytes))
}

/// Runs a command and tells what it took: microseconds of wall time and of processor time, KiB of memory at its peak.
///
/// The system tells a process what all of its children took together, so each run has a process of its own to start it.
fn between(command: &[OsString]) -> ExitCode {
    let start = Instant::now();
    let output = Command::new(&command[0])
        .args(&command[1..])
        .output()
        .expect("the binary starts");
    let wall = start.elapsed();
    if !output.status.success() {
        let _ = io::stderr().write_all(&output.stderr);
        return ExitCode::FAILURE;
    }
    let (cpu, peak_kib) = usage_of_children();
    print!("{} {cpu} {peak_kib}", wall.as_micros());
    ExitCode::SUCCESS
}

#[cfg(unix)]
fn usage_of_children() -> (i64, i64) {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike as _;

    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the system tells it");
    let unit = if cfg!(target_vendor = "apple") {
        1024
    } else {
        1
    };
    let cpu = usage.user_time() + usage.system_time();
    (cpu.num_microseconds(), usage.max_rss() / unit)
}

/// Not known there.
#[cfg(not(unix))]
fn usage_of_children() -> (i64, i64) {
    (0, 0)
}

// The table.

fn table(folder: &Path, kind: Kind, lines: usize, ways: &[Way], typst: &[f64]) {
    println!(
        "{:8} {:>7} {:14} {:>8} {:>8} {:>8} {:>8} {:>8}{}",
        "manifest",
        "lines",
        "",
        "docs/s",
        "docs/CPU",
        "MB",
        "peak MiB",
        "to 1 job",
        if typst.is_empty() { "" } else { "  to typst" },
    );
    let list = manifest(folder, kind, lines);
    let mut one_job = None;
    for &way in ways {
        let ran = run(&list, lines, way);
        if way.jobs == 1 {
            one_job = Some(ran.wall);
        }
        let to_one_job = one_job.map_or_else(String::new, |one: Duration| {
            format!("{:.2}", one.as_secs_f64() / ran.wall.as_secs_f64())
        });
        let a_second = |time: Duration| lines as f64 / time.as_secs_f64();
        let cpu = a_second(ran.cpu);
        print!(
            "{kind:8} {lines:7} {way:14} {:8.0} {cpu:8.0} {:8.1} {:8.1} {:>8}",
            a_second(ran.wall),
            ran.bytes as f64 / 1e6,
            ran.peak_kib as f64 / 1024.0,
            to_one_job,
        );
        for speed in typst {
            print!(" {:4.0}", cpu / speed);
        }
        println!();
    }
    println!();
    fs::remove_file(list).expect("it is ours");
}

/// Prints what `typst.py` tells, and gives its speeds.
fn typst(python: &OsStr) -> Vec<f64> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/typst.py");
    let output = Command::new(python)
        .arg(script)
        .arg(HANDOUT)
        .output()
        .expect("Python starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let told = String::from_utf8(output.stdout).expect("it tells text");
    println!("{told}");
    told.lines()
        .filter_map(|line| line.strip_suffix(SPEED)?.rsplit(' ').next()?.parse().ok())
        .collect()
}
