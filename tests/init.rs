//! `handout init` on a terminal, driven by what stands there and never by time; and files that a profile may name which
//! no case file can hold: pipes, files of a gigabyte, pictures that grow.

#![cfg(unix)]

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use nix::pty::openpty;
use nix::sys::resource::{Resource, setrlimit};
use nix::sys::stat::Mode;
use nix::unistd::{mkfifo, setsid};
use tempfile::TempDir;

/// The program in `folder`, which is its home too, and no printing system.
fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_handout"));
    command
        .current_dir(folder)
        .env_clear()
        .env("LANG", "en_GB.UTF-8")
        .env("TERM", "dumb")
        .env("HOME", folder)
        .env("CUPS_SERVER", "127.0.0.1:9");
    command
}

/// The program on a terminal of its own.
struct Session {
    child: Child,
    master: File,
    /// What the terminal got, all of it and what was not looked at yet.
    screen: String,
    seen: usize,
    folder: TempDir,
}

impl Session {
    fn start(args: &[&str], env: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let pty = openpty(None, None).unwrap();
        let end = || Stdio::from(pty.slave.try_clone().unwrap());
        let mut command = program(folder.path());
        command
            .arg("init")
            .args(args)
            .envs(env.iter().copied())
            .stdin(end())
            .stdout(end())
            .stderr(end());
        // SAFETY: both calls are allowed between fork and exec. Without a terminal of its own Ctrl-C is a letter.
        unsafe {
            command.pre_exec(|| {
                setsid()?;
                match nix::libc::ioctl(0, nix::libc::TIOCSCTTY as _, 0) {
                    -1 => Err(std::io::Error::last_os_error()),
                    _ => Ok(()),
                }
            });
        }
        let child = command.spawn().unwrap();
        drop((command, pty.slave));
        Session {
            child,
            master: File::from(pty.master),
            screen: String::new(),
            seen: 0,
            folder,
        }
    }

    /// Waits until `text` stands on the screen, after what was waited for before.
    fn expect(&mut self, text: &str) -> &mut Self {
        loop {
            if let Some(at) = self.screen[self.seen..].find(text) {
                self.seen += at + text.len();
                return self;
            }
            assert!(self.read(), "`{text}` is not in:\n{}", self.screen);
        }
    }

    /// Reads more; whether there was any.
    fn read(&mut self) -> bool {
        let mut letters = Vec::new();
        let mut buffer = [0; 4096];
        loop {
            // A terminal whose other end is closed reports an error instead of an end.
            let Ok(n @ 1..) = self.master.read(&mut buffer) else {
                return false;
            };
            letters.extend_from_slice(&buffer[..n]);
            // A letter may come in two parts.
            if let Ok(text) = std::str::from_utf8(&letters) {
                self.screen.push_str(&text.replace("\r\n", "\n"));
                return true;
            }
        }
    }

    /// Waits for the question, then answers it.
    fn answer(&mut self, question: &str, answer: &str) -> &mut Self {
        self.expect(question).expect("> ");
        writeln!(self.master, "{answer}").unwrap();
        self
    }

    fn send(&mut self, bytes: &[u8]) {
        self.master.write_all(bytes).unwrap();
    }

    /// Waits for the end; the status and the screen.
    fn end(&mut self) -> (i32, &str) {
        while self.read() {}
        (self.child.wait().unwrap().code().unwrap(), &self.screen)
    }

    fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    fn profile(&self, file: &str) -> toml::Table {
        let text = fs::read_to_string(self.path(file)).unwrap();
        text.parse().unwrap()
    }

    /// Every file below the folder.
    fn files(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        entries.map(|entry| entry.unwrap().path()).collect()
    }
}

const LOGO: &str = r#"<svg xmlns="http://www.w3.org/2000/svg"><circle cx="9" cy="9" r="9"/></svg>"#;

#[test]
fn a_clinic_is_set_up_by_its_answers() {
    let mut session = Session::start(&[], &[]);
    fs::write(session.path("logo.svg"), LOGO).unwrap();
    session
        .expect(".config/handout/clinic.toml")
        .answer("1 of 21: Country", "Saudi Arabia")
        .answer("Name of the clinic in Arabic", "عيادة «المثال»")
        .answer("Name of the clinic in Persian", "کلینیک می‌نا")
        .answer("Name of the clinic in English", "The \"Old\" Clinic \\")
        .answer("Address in Arabic", "")
        .answer("Address in Persian", "")
        .answer("Address in English", "")
        .answer("Opening hours in Arabic", "")
        .answer("Opening hours in Persian", "")
        .answer("Opening hours in English", "")
        .answer("Phone of the clinic", "٠١١ ٥٥٥ ٠١٠٠")
        .answer("day and night", "")
        .answer("is closed", "")
        .expect("ambulance in Saudi Arabia")
        .expect("997 was read in Arab News (2024-03-18)")
        .answer("[997]", "")
        .answer("Web page", "https://clinic.example/care")
        .answer("logo", "'logo.svg'")
        .answer("Colour", "#7a1f5c")
        .answer("Paper", "a5")
        .answer("Language of most patients", "ar")
        .answer("Language of the staff", "en")
        .answer("21 of 21: Printer", "ipps://192.168.1.20/ipp/print")
        .expect("wrote ")
        .expect("The top of a sheet in Arabic (العربية):\n  عيادة «المثال»\n")
        .expect("The top of a sheet in English:\n  The \"Old\" Clinic \\\n")
        .expect("Clinic phone")
        .expect("A first sheet with it:\n  handout make acne-scars --lang ar\n");
    assert_eq!(session.end().0, 0);
    let logo = session.path("logo.svg");
    let expected = format!(
        r##"
        phone = "٠١١ ٥٥٥ ٠١٠٠"
        emergency_number = "997"
        page = "https://clinic.example/care"
        logo = "{}"
        accent = "#7a1f5c"
        paper = "a5"
        language = "ar"
        staff_language = "en"
        printer = "ipps://192.168.1.20/ipp/print"
        [name]
        ar = "عيادة «المثال»"
        fa = "کلینیک می‌نا"
        en = 'The "Old" Clinic \'
        "##,
        logo.canonicalize().unwrap().display()
    );
    let expected: toml::Table = expected.parse().unwrap();
    assert_eq!(session.profile(".config/handout/clinic.toml"), expected);
    // It is found without being named.
    let made = program(session.folder.path())
        .args(["make", "hair", "--detail", "brief"])
        .output()
        .unwrap();
    assert!(made.status.success(), "{made:?}");
    assert!(session.path("hair-ar.pdf").is_file());
}

#[test]
fn an_answer_that_cannot_be_used_is_asked_for_again() {
    let mut session = Session::start(&["-o", "clinic.toml"], &[]);
    session
        .answer("Country", "Atlantis")
        .expect("no number is known here for `Atlantis`")
        .answer("", "Ira")
        .expect("Iraq (IQ)")
        .answer("", "")
        .answer("in Arabic", "")
        .answer("in Persian", "")
        .answer("in English", "")
        // There must be a name.
        .expect("the clinic has no name")
        .answer("Name of the clinic in Arabic", "عيادة\u{202e}")
        .expect("U+202E")
        .answer("", "عيادة");
    for question in 3..=10 {
        session.answer(&format!("{question} of 21"), "");
    }
    session
        .answer("11 of 21", "call us")
        .expect("`phone` is no phone number: it holds `c`")
        .answer("", "1")
        .expect("too few digits")
        .answer("", "011 555 0100")
        .answer("12 of 21", "")
        .answer("13 of 21", "")
        // No country: no number is offered.
        .expect("14 of 21: Number that calls an ambulance\n")
        .expect("\n> ");
    session.send(b"\n");
    session
        .answer("15 of 21", "clinic")
        .expect("no web address")
        .answer("", "")
        .answer("16 of 21", "none.png")
        .expect("there is no logo")
        .answer("", "-")
        .answer("17 of 21", "#ffff00")
        .expect("contrast")
        .answer("", "")
        .answer("18 of 21", "a3")
        .expect("there is no paper `a3`")
        .answer("", "A4")
        .answer("19 of 21", "Arabic")
        .expect("did you mean `ar`?")
        .answer("", "")
        .answer("20 of 21", "")
        .answer("21 of 21", "http://192.168.1.20")
        .expect("error:")
        .answer("", "")
        .expect("note: no sheet can be made in Persian (فارسی)")
        .expect("note: `emergency_number` is missing")
        .expect("handout make acne-scars --lang ar\n");
    assert_eq!(session.end().0, 0);
    let expected: toml::Table = "phone = '011 555 0100'\npaper = 'A4'\nname.ar = 'عيادة'"
        .parse()
        .unwrap();
    assert_eq!(session.profile("clinic.toml"), expected);
}

#[test]
fn a_step_back_keeps_answers_and_a_minus_takes_them_out() {
    let mut session = Session::start(&["-o", "clinic.toml"], &[]);
    session
        .answer("1 of 21", "SA")
        .answer("2 of 21", "عيادة")
        .answer("3 of 21", "b")
        .answer("[عيادة]", "")
        .answer("3 of 21", "کلینیک")
        .answer("4 of 21", "\u{1b}")
        .answer("[کلینیک]", "-")
        .answer("4 of 21", "");
    for question in 5..=13 {
        session.answer(&format!("{question} of 21"), "");
    }
    session
        .answer("14 of 21", "")
        .answer("15 of 21", "b")
        .answer("[997]", "937")
        .answer("15 of 21", "b")
        .answer("[937]", "-")
        .answer("15 of 21", "b")
        // What was taken out is offered again, and not put back by itself.
        .answer("[997]", "-");
    for question in 15..=21 {
        session.answer(&format!("{question} of 21"), "");
    }
    assert_eq!(session.end().0, 0);
    let expected: toml::Table = "name.ar = 'عيادة'".parse().unwrap();
    assert_eq!(session.profile("clinic.toml"), expected);
}

#[test]
fn the_number_of_another_country_does_not_stay() {
    let mut session = Session::start(&["-o", "clinic.toml"], &[]);
    session.answer("1 of 21", "IR").answer("2 of 21", "Clinic");
    for question in 3..=13 {
        session.answer(&format!("{question} of 21"), "");
    }
    session.answer("[115]", "");
    for question in (2..=15).rev() {
        session.answer(&format!("{question} of 21"), "b");
    }
    session.answer("[Iran]", "EG").expect("2 of 21");
    session.answer("[Clinic]", "");
    for question in 3..=13 {
        session.answer(&format!("{question} of 21"), "");
    }
    session.expect("[123] > ");
    session.send(b"\x03");
    assert_eq!(session.end().0, 130);
}

#[test]
fn an_end_before_the_last_question_writes_nothing() {
    for (key, status, word) in [(b"\x03", 130, "ended"), (b"\x04", 1, "the input ended")] {
        let mut session = Session::start(&[], &[]);
        session.answer("1 of 21", "").answer("2 of 21", "Clinic");
        session.expect("3 of 21").expect("> ");
        session.send(key);
        let (ended, screen) = session.end();
        assert_eq!(ended, status, "{screen}");
        assert!(screen.contains(word) && screen.contains("nothing was written"));
        assert_eq!(session.files(), [] as [PathBuf; 0]);
    }
}

#[test]
fn a_file_that_is_kept_is_told_before_the_first_question() {
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("clinic.toml");
    fs::write(&kept, "# mine").unwrap();
    let mut session = Session::start(&["-o", kept.to_str().unwrap()], &[]);
    let (status, screen) = session.end();
    assert_eq!(status, 1);
    assert!(screen.contains("the file exists and was kept") && !screen.contains("of 21"));
}

#[test]
fn the_staff_are_asked_in_their_language() {
    for (tag, question, ended) in [
        ("ar", "بلد العيادة", "لم يُكتب شيء"),
        ("fa", "کشور کلینیک", "چیزی نوشته نشد"),
    ] {
        let mut session = Session::start(&[], &[("HANDOUT_UI", tag)]);
        session.expect(question).expect("> ");
        session.send(b"\x03");
        let (status, screen) = session.end();
        assert_eq!(status, 130);
        assert!(screen.contains(ended), "{screen}");
    }
}

/// Runs the program to its end; status and standard error.
fn run(command: &mut Command) -> (i32, String) {
    let output = command.stdin(Stdio::null()).output().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    (output.status.code().expect("no signal"), stderr)
}

/// Status and faults of a profile.
fn checked(folder: &Path, file: &str) -> (i32, String) {
    let mut command = program(folder);
    command.args(["init", "--check", file]);
    // Less than the files below would take.
    let most = 150 << 20;
    // SAFETY: the call is allowed between fork and exec.
    unsafe {
        command.pre_exec(move || Ok(setrlimit(Resource::RLIMIT_DATA, most, most)?));
    }
    run(&mut command)
}

#[test]
fn what_is_no_file_or_too_large_is_refused_unread() {
    let folder = tempfile::tempdir().unwrap();
    let path = |file: &str| folder.path().join(file);
    mkfifo(&path("pipe"), Mode::S_IRWXU).unwrap();
    fs::create_dir(path("folder")).unwrap();
    fs::write(path("latin.toml"), b"name = \"Cl\xednica\"").unwrap();
    File::create(path("huge"))
        .unwrap()
        .set_len(1 << 30)
        .unwrap();
    let profile = |key: &str, file: &str| {
        let name = format!("{key}-{file}.toml");
        let value = match key {
            "fonts" => format!("['{file}']"),
            _ => format!("'{file}'"),
        };
        fs::write(path(&name), format!("name = 'Clinic'\n{key} = {value}\n")).unwrap();
        name
    };
    for (file, faults) in [
        ("pipe".to_owned(), ["pipe: is a pipe or a device", "copy"]),
        ("folder".to_owned(), ["folder: is a folder", "name a file"]),
        (
            "latin.toml".to_owned(),
            ["latin.toml:1:11: is not UTF-8", "save"],
        ),
        (
            "huge".to_owned(),
            ["1073741824 bytes, and 4194304", "another file"],
        ),
        (
            profile("logo", "pipe"),
            ["pipe: is a pipe or a device", "copy"],
        ),
        (
            profile("logo", "folder"),
            ["folder: is a folder", "name a file"],
        ),
        (
            profile("logo", "huge"),
            ["1 MiB is the most for a logo", "save it smaller"],
        ),
        (
            profile("fonts", "pipe"),
            ["fonts-pipe.toml:2:10: `fonts` names `pipe`", "copy"],
        ),
        (
            profile("fonts", "huge"),
            ["67108864 are the most", "another file"],
        ),
    ] {
        let (status, stderr) = checked(folder.path(), &file);
        assert_eq!(status, 1, "{file}: {stderr}");
        for fault in faults {
            assert!(stderr.contains(fault), "{file}: {stderr}");
        }
    }
}

/// A PNG file that says it has so many pixels on a side, with data of `size` bytes that are all zero.
fn png(pixels: u32, size: usize) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, 100, 100);
    encoder.set_color(png::ColorType::Rgba);
    let mut writer = encoder.write_header().unwrap();
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(&vec![0; size]).unwrap();
    writer
        .write_chunk(png::chunk::IDAT, &packed.finish().unwrap())
        .unwrap();
    writer.finish().unwrap();
    let header = &mut file[12..33];
    header[4..8].copy_from_slice(&pixels.to_be_bytes());
    header[8..12].copy_from_slice(&pixels.to_be_bytes());
    let mut sum = flate2::Crc::new();
    sum.update(&header[..17]);
    header[17..21].copy_from_slice(&sum.sum().to_be_bytes());
    file
}

#[test]
fn a_picture_that_grows_is_refused_within_its_memory() {
    let folder = tempfile::tempdir().unwrap();
    let logo = folder.path().join("logo.png");
    fs::write(
        folder.path().join("clinic.toml"),
        "name = 'Clinic'\nlogo = 'logo.png'\n",
    )
    .unwrap();
    for (picture, fault) in [
        (png(60_000, 1 << 20), "60000 × 60000 pixels"),
        // Forty megabytes for a picture of a third of one.
        (png(300, 40 << 20), ""),
    ] {
        assert!(picture.len() < 1 << 20);
        fs::write(&logo, picture).unwrap();
        let (status, stderr) = checked(folder.path(), "clinic.toml");
        assert!(stderr.contains(fault), "{status} {stderr}");
        assert!(matches!(status, 0 | 1), "{stderr}");
    }
}

#[test]
fn drawings_nested_without_end_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let deep = 60_000;
    let drawing = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\">{}<path d=\"M0 0h9v9z\"/>{}</svg>",
        "<g>".repeat(deep),
        "</g>".repeat(deep)
    );
    fs::write(folder.path().join("logo.svg"), drawing).unwrap();
    let profile = "name = 'Clinic'\nlogo = 'logo.svg'\n";
    fs::write(folder.path().join("clinic.toml"), profile).unwrap();
    let (status, stderr) = checked(folder.path(), "clinic.toml");
    assert_eq!(status, 1, "{stderr}");
    assert!(
        stderr.contains("logo.svg: is a damaged SVG file"),
        "{stderr}"
    );
}

#[test]
fn a_folder_of_settings_that_cannot_be_written_names_the_next_step() {
    let folder = tempfile::tempdir().unwrap();
    let settings = folder.path().join("settings");
    fs::create_dir(&settings).unwrap();
    let init = |settings: &Path| {
        let mut command = program(folder.path());
        command
            .args(["init", "--set", "name=Example Clinic"])
            .env("XDG_CONFIG_HOME", settings);
        run(&mut command)
    };
    let next =
        "hint: name another file with -o FILE, and use it with --clinic FILE or HANDOUT_CLINIC";
    // A file of its name.
    let file = settings.join("file");
    fs::write(&file, "").unwrap();
    let (status, stderr) = init(&file);
    assert_eq!(status, 1, "{stderr}");
    assert!(stderr.contains(next), "{stderr}");
    fs::set_permissions(&settings, fs::Permissions::from_mode(0o555)).unwrap();
    // Root may write anywhere.
    if fs::write(settings.join("any"), "").is_ok() {
        return;
    }
    let (status, stderr) = init(&settings);
    assert_eq!(status, 1, "{stderr}");
    assert!(
        stderr.contains("permission denied") && stderr.contains(next),
        "{stderr}"
    );
}

#[test]
fn an_existing_profile_is_replaced_by_force_only_and_whole() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("clinic.toml");
    let init = |more: &[&str]| {
        let mut command = program(folder.path());
        run(command.args(["init", "-o", "clinic.toml"]).args(more))
    };
    assert_eq!(init(&["--set", "name=One"]).0, 0);
    assert_eq!(init(&["--set", "name=Two"]).0, 1);
    assert_eq!(
        init(&["--set", "name=Two", "--set", "phone=x", "--force"]).0,
        1
    );
    assert!(
        fs::read_to_string(&file)
            .unwrap()
            .contains("name = \"One\"")
    );
    assert_eq!(init(&["--set", "name=Two", "--force"]).0, 0);
    assert!(
        fs::read_to_string(&file)
            .unwrap()
            .contains("name = \"Two\"")
    );
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}
