//! A terminal with the program on it: keys in, the screen out. It waits for what stands on the screen, never for a
//! time to pass.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::num::NonZero;
use std::os::fd::{AsFd as _, OwnedFd};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use nix::fcntl::{FcntlArg, FdFlag, fcntl};
use nix::pty::{Winsize, openpty};
use nix::sys::termios::{LocalFlags, tcgetattr};
use vt100::{Parser, Screen};

/// Generous: a slow machine with other work.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

pub const ENTER: &str = "\r";
pub const ESC: &str = "\x1b";
pub const CTRL_C: &str = "\x03";
pub const CTRL_D: &str = "\x04";

/// The screen, and all that was sent to it.
struct Shown {
    screen: Parser,
    bytes: Vec<u8>,
}

static STARTS: Mutex<()> = Mutex::new(());

type Shared = Arc<(Mutex<Shown>, Condvar)>;

pub struct Session {
    child: Child,
    keyboard: File,
    /// Our hold on it, until the program has ended.
    terminal: Option<OwnedFd>,
    flags: LocalFlags,
    shown: Shared,
    reader: Option<JoinHandle<()>>,
    /// Keys pressed so far.
    pub keys: usize,
}

/// What is left when the program has ended.
#[derive(Debug)]
pub struct End {
    pub status: Option<i32>,
    /// Rows of the screen, without blanks at their end and without empty rows after the last.
    pub rows: Vec<String>,
    pub has_cursor: bool,
    /// Whether the terminal echoes and edits lines as before.
    pub is_as_before: bool,
    pub bytes: Vec<u8>,
}

impl End {
    pub fn last_row(&self) -> &str {
        self.rows.last().map_or("", String::as_str)
    }

    /// All rows, a line that was wrapped in its parts.
    pub fn text(&self) -> String {
        self.rows.join("\n")
    }
}

fn size((columns, rows): (u16, u16)) -> Winsize {
    Winsize {
        ws_row: rows,
        ws_col: columns,
        ws_xpixel: 0,
        ws_ypixel: 0,
    }
}

fn cells(count: u16) -> NonZero<u16> {
    NonZero::new(count).expect("a terminal has rows and columns")
}

impl Session {
    /// Starts the command on a terminal of so many columns and rows.
    pub fn start(mut command: Command, dimensions: (u16, u16)) -> Self {
        // Until its ends are closed to others, no other program may be started here: it would hold them open.
        let one_at_a_time = STARTS.lock().unwrap_or_else(PoisonError::into_inner);
        let pty = openpty(&size(dimensions), None).unwrap();
        for end in [&pty.master, &pty.slave] {
            fcntl(end, FcntlArg::F_SETFD(FdFlag::FD_CLOEXEC)).unwrap();
        }
        let end = || Stdio::from(pty.slave.try_clone().unwrap());
        command.stdin(end()).stdout(end()).stderr(end());
        // SAFETY: both calls are single calls of the system, which may stand between fork and exec.
        unsafe {
            command.pre_exec(|| {
                rustix::process::setsid()?;
                rustix::process::ioctl_tiocsctty(rustix::stdio::stdin())?;
                Ok(())
            });
        }
        let flags = tcgetattr(&pty.slave).unwrap().local_flags;
        let child = command.spawn().unwrap();
        drop(one_at_a_time);
        let (columns, rows) = dimensions;
        let shown = Shown {
            screen: Parser::new(cells(rows), cells(columns), 0),
            bytes: Vec::new(),
        };
        let shown: Shared = Arc::new((Mutex::new(shown), Condvar::new()));
        let mut master = File::from(pty.master);
        let keyboard = master.try_clone().unwrap();
        let reader = {
            let shown = Arc::clone(&shown);
            thread::spawn(move || {
                let mut buffer = [0; 4096];
                // A terminal whose other end is closed reports an error instead of an end.
                while let Ok(n @ 1..) = master.read(&mut buffer) {
                    let (lock, changed) = &*shown;
                    let mut shown = lock.lock().unwrap();
                    shown.screen.process(&buffer[..n]);
                    shown.bytes.extend_from_slice(&buffer[..n]);
                    changed.notify_all();
                }
            })
        };
        Session {
            child,
            keyboard,
            terminal: Some(pty.slave),
            flags,
            shown,
            reader: Some(reader),
            keys: 0,
        }
    }

    /// Waits until the screen is so.
    pub fn wait(&self, what: &str, is: impl Fn(&Screen) -> bool) {
        let (lock, changed) = &*self.shown;
        let deadline = Instant::now() + LONGEST_WAIT;
        let mut shown = lock.lock().unwrap();
        while !is(shown.screen.screen()) {
            let left = deadline.saturating_duration_since(Instant::now());
            let screen = shown.screen.screen().contents();
            assert!(
                !left.is_zero(),
                "{what} never came; the screen is\n{screen}"
            );
            shown = changed.wait_timeout(shown, left).unwrap().0;
        }
    }

    /// Waits until the text stands on the screen.
    pub fn sees(&self, text: &str) {
        self.wait(text, |screen| screen.contents().contains(text));
    }

    /// Waits until the last question is this one.
    pub fn is_asked(&self, question: &str) {
        let question = format!("? {question}");
        self.wait(&question, |screen| {
            let contents = screen.contents();
            let last = contents.lines().rfind(|row| row.starts_with("? "));
            last.is_some_and(|row| row.starts_with(&question))
        });
    }

    /// Presses keys, one for each character.
    pub fn types(&mut self, keys: &str) {
        self.keys += keys.chars().count();
        self.keyboard.write_all(keys.as_bytes()).unwrap();
    }

    /// Answers a question.
    pub fn answers(&mut self, question: &str, keys: &str) {
        self.is_asked(question);
        self.types(keys);
    }

    /// Makes the window another size.
    pub fn resizes(&self, (columns, rows): (u16, u16)) {
        let (lock, _) = &*self.shown;
        let mut shown = lock.lock().unwrap();
        shown
            .screen
            .screen_mut()
            .set_size(cells(rows), cells(columns));
        let size = rustix::termios::Winsize {
            ws_row: rows,
            ws_col: columns,
            ws_xpixel: 0,
            ws_ypixel: 0,
        };
        let terminal = self.terminal.as_ref().unwrap();
        rustix::termios::tcsetwinsize(terminal.as_fd(), size).unwrap();
    }

    /// What stands on the screen now.
    pub fn screen(&self) -> String {
        self.shown.0.lock().unwrap().screen.screen().contents()
    }

    /// Waits for the program to end.
    pub fn ends(mut self) -> End {
        let deadline = Instant::now() + LONGEST_WAIT;
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            if Instant::now() > deadline {
                panic!("it does not end; the screen is\n{}", self.screen());
            }
            thread::sleep(Duration::from_millis(5));
        };
        let terminal = self.terminal.take().unwrap();
        let flags = tcgetattr(&terminal).unwrap().local_flags;
        // Nobody has the terminal open any more, so its reader comes to an end.
        drop(terminal);
        self.reader.take().unwrap().join().unwrap();
        let mut shown = self.shown.0.lock().unwrap();
        let screen = shown.screen.screen();
        let contents = screen.contents();
        let rows = contents
            .trim_end()
            .lines()
            .map(|row| row.trim_end().to_owned());
        End {
            status: status.code(),
            rows: rows.collect(),
            has_cursor: !screen.hide_cursor(),
            is_as_before: flags == self.flags,
            bytes: std::mem::take(&mut shown.bytes),
        }
    }
}

/// A test that fails leaves nothing running.
impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
