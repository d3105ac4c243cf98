//! Why a run ends before its manifest does: a signal, or a fault after which no line can be made.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// Asked between two lines. Clones are the same.
#[derive(Debug, Clone, Default)]
pub struct Stop {
    /// The number of the signal that came; 0 before.
    signal: Arc<AtomicUsize>,
    broken: Arc<AtomicBool>,
}

impl Stop {
    /// Listens for an interrupt and for the wish that the process ends. The second of them ends it at once: nothing is
    /// lost by that either.
    ///
    /// # Errors
    /// The system does not let us listen.
    #[cfg(unix)]
    pub fn listen(&self) -> io::Result<()> {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        use signal_hook::flag;
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            let came = Arc::new(AtomicBool::new(false));
            flag::register_conditional_shutdown(signal, 128 + signal, Arc::clone(&came))?;
            flag::register(signal, came)?;
            flag::register_usize(signal, Arc::clone(&self.signal), signal as usize)?;
        }
        Ok(())
    }

    #[cfg(not(unix))]
    pub fn listen(&self) -> io::Result<()> {
        Ok(())
    }

    /// The signal that came.
    pub fn signal(&self) -> Option<u8> {
        match self.signal.load(Ordering::Relaxed) {
            0 => None,
            signal => u8::try_from(signal).ok(),
        }
    }

    /// No line can be made any more.
    pub fn give_up(&self) {
        self.broken.store(true, Ordering::Relaxed);
    }

    /// Whether that was said.
    pub fn is_broken(&self) -> bool {
        self.broken.load(Ordering::Relaxed)
    }

    pub fn is_set(&self) -> bool {
        self.is_broken() || self.signal().is_some()
    }

    /// Standard input, which ends with an error when the run is to stop.
    pub fn stdin(&self) -> impl Read + Send + use<> {
        Awaited { stop: self.clone() }
    }
}

/// Waits for standard input, but not for ever.
struct Awaited {
    stop: Stop,
}

impl Read for Awaited {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        #[cfg(unix)]
        {
            use rustix::event::{PollFd, PollFlags, Timespec, poll};
            let wait = Timespec {
                tv_sec: 0,
                tv_nsec: 50_000_000,
            };
            let stdin = io::stdin();
            loop {
                if self.stop.is_set() {
                    return Err(io::Error::other("the run stops"));
                }
                match poll(&mut [PollFd::new(&stdin, PollFlags::IN)], Some(&wait)) {
                    Ok(0) | Err(rustix::io::Errno::INTR) => {}
                    Ok(_) => return Ok(rustix::io::read(&stdin, buffer)?),
                    Err(e) => return Err(e.into()),
                }
            }
        }
        #[cfg(not(unix))]
        {
            let _ = &self.stop;
            io::stdin().read(buffer)
        }
    }
}
