//! The run: lines are taken one after another by every thread, made and put in place; the report gets their records in
//! manifest order.
//!
//! ```text
//! Source ─ Job ─▶ thread: Worker::make, Folder::put ─ Outcome ─▶ Tail: reordered ─▶ Combiner, Journal
//! ```
//!
//! A thread that is more than [`WINDOW`] lines ahead of the slowest waits, so that memory stays flat.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use super::combine::Combiner;
use super::folder::{Folder, PutError, is_torn};
use super::hex;
use super::journal::{Digest, Header, Journal, Old, OldRecords, Record};
use super::line::{Checker, Defaults, Line, Refused};
use super::manifest::{Manifest, Rows};
use super::name::Template;
use super::progress::Progress;
use super::shard::Shard;
use super::stop::Stop;
use super::survey::{Seen, Survey, survey};
use crate::cli::args::Format;
use crate::error::{Error, Fault, Place};
use crate::message;
use crate::press::{Part, Press, Worker};

/// How many lines threads may be apart.
const WINDOW: u64 = 64;

/// How often the bar moves.
const TICK: Duration = Duration::from_millis(100);

/// How often what was written is flushed to the disk. A power failure costs no more than the work of that time.
const SYNC: Duration = Duration::from_secs(30);

/// How many faults of lines are shown; the report has all.
const SHOWN: u64 = 100;

/// What a run is to do, checked.
pub struct Plan<'a> {
    pub press: &'a Press,
    pub manifest: Manifest,
    pub out: PathBuf,
    pub report: Option<PathBuf>,
    pub format: Format,
    pub template: Template,
    pub defaults: Defaults,
    pub jobs: usize,
    pub shard: Option<Shard>,
    /// One file of all handouts, in place of one for each.
    pub combine: Option<PathBuf>,
    /// In it, each handout begins on a sheet of its own.
    pub two_sided: bool,
    /// Go on with an earlier run.
    pub resume: bool,
    /// Replace files that are there.
    pub force: bool,
    /// Check all lines before one is made.
    pub strict: bool,
    /// No bar is drawn: somebody listens.
    pub plain: bool,
    /// But for the manifest's digest.
    pub header: Header,
}

impl Plan<'_> {
    pub fn checker(&self) -> Checker<'_> {
        let manifest = self.manifest.name();
        Checker::new(self.press, &self.defaults, &self.template, manifest)
    }

    /// Whether a line is of this run's shard.
    pub fn has(&self, line: &Result<Line, Refused>) -> bool {
        let Some(shard) = self.shard else {
            return true;
        };
        match line {
            Ok(line) => shard.has(&line.id),
            Err(refused) => shard.has(&refused.key()),
        }
    }

    /// Where the report is.
    pub fn report(&self) -> PathBuf {
        let name = match self.shard {
            Some(shard) => format!("report-{shard}.jsonl"),
            None => "report.jsonl".to_owned(),
        };
        self.report.clone().unwrap_or_else(|| self.out.join(name))
    }
}

/// What a run did.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    /// Files put in place.
    pub made: u64,
    /// Files of an earlier run that are whole.
    pub skipped: u64,
    /// Lines without a file.
    pub failed: u64,
    pub seconds: f64,
    /// Why it ended before the manifest did.
    pub broken: Option<Fault>,
    pub signal: Option<u8>,
}

/// Checks the manifest and writes nothing.
///
/// # Errors
/// The manifest cannot be read.
pub fn check(plan: &Plan<'_>, stop: &Stop) -> Result<Tally, Error> {
    let start = Instant::now();
    let progress = Progress::new(None, plan.plain);
    let tell = |refused: &Refused| tell(&progress, refused);
    let survey = survey(plan, stop, Some(&tell))?;
    for fault in survey.twins.values() {
        progress.say(Error::from(fault.clone()));
    }
    progress.end();
    let failed = survey.failed + survey.twins.len() as u64;
    Ok(Tally {
        made: survey.lines - failed,
        failed,
        seconds: start.elapsed().as_secs_f64(),
        signal: stop.signal(),
        ..Tally::default()
    })
}

/// Makes the manifest's handouts.
///
/// # Errors
/// Nothing was made: the manifest cannot be read, the folder not be used, or a line is bad in a strict run.
pub fn run(plan: &Plan<'_>, stop: &Stop) -> Result<Tally, Error> {
    let start = Instant::now();
    // A page of two megabytes is in memory as a whole when one byte of it is used: sheets of many kinds took twice as
    // much. A system that refuses has no such pages.
    #[cfg(target_os = "linux")]
    let _ = rustix::thread::disable_transparent_huge_pages(true);
    let is_file = plan.manifest.is_file();
    let mut survey = Survey::default();
    if is_file {
        survey = look_first(plan, stop)?;
        if let Some(signal) = stop.signal() {
            let signal = Some(signal);
            return Ok(Tally {
                signal,
                ..Tally::default()
            });
        }
    }
    let rows = plan.manifest.rows(stop)?;
    // Before anything is written: it may refuse.
    let combiner = plan.combine.as_deref().map(|path| {
        let replace = plan.force || plan.resume;
        Combiner::create(path, plan.two_sided, replace)
    });
    let combiner = combiner.transpose()?;
    let folder = Folder::open(&plan.out, plan.shard)?;
    let header = Header {
        manifest: is_file.then(|| Digest {
            sha256: hex(&survey.sha256),
            bytes: survey.bytes,
        }),
        ..plan.header.clone()
    };
    let (journal, old) = Journal::open(&plan.report(), &header, plan.resume, plan.force)?;
    folder.clean();

    let run = Run {
        plan,
        stop,
        folder,
        progress: Progress::new(is_file.then_some(survey.lines), plan.plain),
        source: Mutex::new(Source {
            rows,
            checker: plan.checker(),
            survey: &survey,
            seen: (!is_file).then(Seen::default),
            old,
            taken: 0,
            ended: false,
        }),
        queue: Mutex::default(),
        output: Mutex::new(Output {
            journal,
            combiner,
            tally: Tally::default(),
        }),
        moved: Condvar::new(),
        next: AtomicU64::new(0),
        done: AtomicU64::new(0),
        failed: AtomicU64::new(0),
    };
    run.all();
    let mut tally = run.end();
    tally.seconds = start.elapsed().as_secs_f64();
    Ok(tally)
}

/// Looks for lines in each other's way, and at everything in a strict run.
fn look_first(plan: &Plan<'_>, stop: &Stop) -> Result<Survey, Error> {
    let progress = Progress::new(None, plan.plain);
    let tell = |refused: &Refused| tell(&progress, refused);
    let survey = survey(plan, stop, plan.strict.then_some(&tell))?;
    progress.end();
    for fault in survey.twins.values() {
        progress.say(Error::from(fault.clone()));
    }
    let bad = survey.failed + survey.twins.len() as u64;
    if plan.strict && bad > 0 {
        return Err(Fault::new(message!("batch-strict", bad))
            .hint(message!("batch-strict-hint"))
            .into());
    }
    Ok(survey)
}

fn tell(progress: &Progress, refused: &Refused) {
    for fault in &refused.faults {
        progress.say(Error::from(fault.clone()));
    }
}

/// A line to be made.
struct Job {
    /// Number in the order of this run, from 0.
    sequence: u64,
    line: Result<Line, Refused>,
    input: Option<u64>,
    old: Option<Old>,
    /// Its faults were shown before the run.
    said: bool,
}

/// Where jobs come from.
struct Source<'a> {
    rows: Rows,
    checker: Checker<'a>,
    survey: &'a Survey,
    /// Of a stream, which cannot be looked at first.
    seen: Option<Seen>,
    old: OldRecords,
    taken: u64,
    ended: bool,
}

impl Source<'_> {
    fn next(&mut self, plan: &Plan<'_>) -> Result<Option<Job>, Fault> {
        if self.ended {
            return Ok(None);
        }
        let next = self.take(plan);
        self.ended = !matches!(next, Ok(Some(_)));
        next
    }

    fn take(&mut self, plan: &Plan<'_>) -> Result<Option<Job>, Fault> {
        let old_unread = |e: std::io::Error| {
            let place = Place::file(plan.report().display().to_string());
            Fault::new(message!("file-unreadable", reason = e.to_string())).at(place)
        };
        let other = |number: u64| {
            Fault::new(message!("batch-line-other", line = number))
                .at(Place::file(plan.report().display().to_string()))
                .hint(message!("batch-line-other-hint"))
        };
        loop {
            let Some(row) = self.rows.next_row()? else {
                if self.seen.is_none()
                    && self.rows.digest() != (self.survey.sha256, self.survey.bytes)
                {
                    return Err(changed(plan));
                }
                return match self.old.next_record().map_err(old_unread)? {
                    Some(old) => Err(other(old.record.line)),
                    None => Ok(None),
                };
            };
            let mut line = self.checker.check(&row);
            if let (Some(seen), Ok(good)) = (&mut self.seen, &line)
                && let Err(fault) = seen.add(good)
            {
                line = Err(Refused {
                    number: row.line,
                    id: Some(good.id.clone()),
                    faults: vec![fault.at(self.checker.place(row.line))],
                });
            }
            if !plan.has(&line) {
                continue;
            }
            let twin = self.survey.twins.get(&row.line);
            if let (Some(fault), Ok(good)) = (twin, &line) {
                line = Err(Refused {
                    number: row.line,
                    id: Some(good.id.clone()),
                    faults: vec![fault.clone()],
                });
            }
            let old = self.old.next_record().map_err(old_unread)?;
            if let Some(Old { record, .. }) = &old {
                let id = match &line {
                    Ok(line) => Some(&line.id),
                    Err(refused) => refused.id.as_ref(),
                };
                let input = row.input.map(|input| format!("{input:016x}"));
                if (record.line, &record.input) != (row.line, &input) || record.id.as_ref() != id {
                    return Err(other(row.line));
                }
            }
            let sequence = self.taken;
            self.taken += 1;
            return Ok(Some(Job {
                sequence,
                line,
                input: row.input,
                old,
                said: twin.is_some(),
            }));
        }
    }
}

fn changed(plan: &Plan<'_>) -> Fault {
    Fault::new(message!("batch-changed-while-read"))
        .at(Place::file(plan.manifest.name()))
        .hint(message!("batch-changed-while-read-hint"))
}

/// What became of a job.
struct Outcome {
    record: Vec<u8>,
    old: Option<Vec<u8>>,
    end: End,
    /// For the combined file, when there is one.
    sheet: Option<Sheet>,
}

enum End {
    /// A file that was not there before, unless `replaced`.
    Made { file: String, replaced: bool },
    /// It is a part of the combined file.
    Combined,
    /// It is there, from the run that is resumed.
    Skipped,
    /// What is to be shown of it.
    Failed(Vec<Fault>),
}

/// What the combined file takes of a line.
struct Sheet {
    id: String,
    copies: u8,
    part: Part,
}

/// Outcomes that wait for those before them.
#[derive(Default)]
struct Queue {
    /// The first that has not come.
    next: u64,
    waiting: VecDeque<Option<Outcome>>,
    /// Whether a thread writes down what is ready: others leave their outcomes to it and go on.
    is_written: bool,
}

/// What outcomes are written to, in manifest order.
struct Output {
    journal: Journal,
    combiner: Option<Combiner>,
    tally: Tally,
}

struct Run<'a> {
    plan: &'a Plan<'a>,
    stop: &'a Stop,
    folder: Folder,
    progress: Progress,
    source: Mutex<Source<'a>>,
    queue: Mutex<Queue>,
    output: Mutex<Output>,
    /// The queue has moved on, or never will.
    moved: Condvar,
    /// As the queue has it.
    next: AtomicU64,
    done: AtomicU64,
    failed: AtomicU64,
}

/// A thread that panicked has shown why; what it held is still the best there is.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Run<'_> {
    /// Every line, by all threads.
    fn all(&self) {
        let (ended, end) = mpsc::channel::<()>();
        thread::scope(|scope| {
            for _ in 0..self.plan.jobs {
                let ended = ended.clone();
                scope.spawn(move || {
                    self.lines();
                    drop(ended);
                });
            }
            drop(ended);
            let mut synced = Instant::now();
            while end.recv_timeout(TICK) == Err(mpsc::RecvTimeoutError::Timeout) {
                let (done, failed) = (&self.done, &self.failed);
                self.progress
                    .show(done.load(Ordering::Relaxed), failed.load(Ordering::Relaxed));
                if synced.elapsed() > SYNC {
                    self.folder.sync();
                    synced = Instant::now();
                }
            }
        });
    }

    /// One thread.
    fn lines(&self) {
        let mut worker = self.plan.press.worker();
        while !self.stop.is_set() {
            let job = lock(&self.source).next(self.plan);
            let job = match job {
                Ok(Some(job)) => job,
                Ok(None) => return,
                // A wait for input that was given up.
                Err(_) if self.stop.is_set() => return,
                Err(fault) => return self.break_off(fault),
            };
            if !self.wait_for_room(job.sequence) {
                return;
            }
            let sequence = job.sequence;
            match self.job(job, &mut worker) {
                Ok(outcome) => self.settle(sequence, outcome),
                Err(fault) => return self.break_off(fault),
            }
        }
    }

    /// Waits until the slowest line is near; whether the run goes on.
    fn wait_for_room(&self, sequence: u64) -> bool {
        // It only grows.
        if sequence - self.next.load(Ordering::Relaxed) >= WINDOW {
            let mut queue = lock(&self.queue);
            while sequence - queue.next >= WINDOW && !self.stop.is_broken() {
                queue = self
                    .moved
                    .wait(queue)
                    .unwrap_or_else(PoisonError::into_inner);
            }
        }
        !self.stop.is_broken()
    }

    /// No line can be made any more.
    fn break_off(&self, fault: Fault) {
        lock(&self.output).tally.broken.get_or_insert(fault);
        self.give_up();
    }

    fn give_up(&self) {
        // Whoever waits has the lock until it waits, and is woken.
        let _queue = lock(&self.queue);
        self.stop.give_up();
        self.moved.notify_all();
    }

    /// Makes a line; a fault is one after which no line can be made.
    fn job(&self, job: Job, worker: &mut Worker<'_>) -> Result<Outcome, Fault> {
        let input = job.input.map(|input| format!("{input:016x}"));
        let line = match job.line {
            Ok(line) => line,
            Err(refused) => {
                return Ok(failed(
                    refused.number,
                    refused.id.as_deref(),
                    refused.faults,
                    input,
                    job.old,
                    job.said,
                ));
            }
        };
        let ours = job
            .old
            .as_ref()
            .and_then(|old| Some(&old.record).filter(|r| r.status == "made"));
        let mut is_there = ours.is_some_and(|record| {
            let digest = self.folder.digest(&line.file).map(|digest| hex(&digest));
            record.file.as_ref() == Some(&line.file) && record.sha256 == digest.ok()
        });
        if is_there {
            let old = job.old.map(|old| old.bytes);
            return Ok(Outcome {
                record: old.clone().unwrap_or_default(),
                old,
                end: End::Skipped,
                sheet: None,
            });
        }
        let fail = |faults: Vec<Fault>, old| {
            let place = Place::file(format!("{}:{}", self.plan.manifest.name(), line.number));
            let faults = faults.into_iter().map(|fault| match fault.place {
                Some(_) => fault,
                None => fault.at(place.clone()),
            });
            let (id, faults) = (Some(&*line.id), faults.collect());
            Ok(failed(line.number, id, faults, input.clone(), old, false))
        };
        if let Some(file) = &self.plan.combine {
            return match worker.part(&line.order) {
                Ok(part) => Ok(combined(line, part, file, input, job.old)),
                Err(error) => fail(error.faults, job.old),
            };
        }
        let document = match worker.make(&line.order, self.plan.format) {
            Ok(document) => document,
            Err(error) => return fail(error.faults, job.old),
        };
        let parts = [&document.head[..], &document.tail[..]];
        let is_personal = line.order.request.is_personal();
        let put = |replace| {
            self.folder
                .put(job.sequence, &line.file, parts, is_personal, replace)
        };
        let mut replaced = self.plan.force || ours.is_some();
        let mut placed = match is_there {
            true => Ok(()),
            false => put(replaced),
        };
        if self.plan.resume && matches!(placed, Err(PutError::Exists)) {
            // Put in place by the run that is resumed, which was killed before it wrote that down.
            let found = self.folder.read(&line.file).unwrap_or_else(|_| vec![b'?']);
            is_there = found.len() == parts[0].len() + parts[1].len() && found == parts.concat();
            if !is_there && is_torn(&found, parts) {
                replaced = true;
                placed = put(true);
            }
        }
        match placed {
            _ if is_there => {}
            Ok(()) => {}
            Err(PutError::Folder(fault)) => return Err(fault),
            Err(PutError::File(fault)) => return fail(vec![fault], job.old),
            Err(PutError::Exists) => {
                let fault = Fault::new(message!("file-exists"))
                    .at(self.folder.place(&line.file))
                    .hint(message!("batch-file-force"));
                return fail(vec![fault], job.old);
            }
        }
        let record = Record {
            line: line.number,
            id: Some(&line.id),
            status: "made",
            file: Some(&line.file),
            sha256: Some(hex(&document.sha256)),
            content: Some(&document.content),
            copies: Some(line.copies),
            error: None,
            input,
        };
        let record = record.bytes();
        let end = match is_there {
            true => End::Skipped,
            false => End::Made {
                file: line.file,
                replaced,
            },
        };
        Ok(Outcome {
            record,
            old: job.old.map(|old| old.bytes),
            end,
            sheet: None,
        })
    }

    /// Gives an outcome its place, and writes down all that have theirs.
    fn settle(&self, sequence: u64, outcome: Outcome) {
        let mut queue = lock(&self.queue);
        let place = (sequence - queue.next) as usize;
        if queue.waiting.len() <= place {
            queue.waiting.resize_with(place + 1, || None);
        }
        queue.waiting[place] = Some(outcome);
        if queue.is_written {
            return;
        }
        queue.is_written = true;
        loop {
            let mut ready = Vec::new();
            while let Some(Some(_)) = queue.waiting.front() {
                ready.extend(queue.waiting.pop_front().flatten());
            }
            if ready.is_empty() {
                queue.is_written = false;
                return;
            }
            queue.next += ready.len() as u64;
            self.next.store(queue.next, Ordering::Relaxed);
            self.moved.notify_all();
            drop(queue);
            if let Err(fault) = self.write(ready) {
                // What comes now is taken back at the end: nobody writes it.
                return self.break_off(fault);
            }
            queue = lock(&self.queue);
        }
    }

    /// Writes outcomes down.
    fn write(&self, ready: Vec<Outcome>) -> Result<(), Fault> {
        let mut output = lock(&self.output);
        let output = &mut *output;
        let written = ready
            .iter()
            .try_for_each(|outcome| {
                if let (Some(sheet), Some(combiner)) = (&outcome.sheet, &mut output.combiner) {
                    combiner.add(&sheet.id, sheet.copies, &sheet.part)?;
                }
                output.journal.add(&outcome.record, outcome.old.as_deref())
            })
            .and_then(|()| output.journal.flush());
        if let Err(fault) = written {
            ready
                .into_iter()
                .for_each(|outcome| self.take_back(outcome));
            return Err(fault);
        }
        let tally = &mut output.tally;
        for outcome in ready {
            match outcome.end {
                End::Made { .. } | End::Combined => tally.made += 1,
                End::Skipped => tally.skipped += 1,
                End::Failed(faults) => {
                    tally.failed += 1;
                    self.failed.store(tally.failed, Ordering::Relaxed);
                    if tally.failed <= SHOWN {
                        for fault in faults {
                            self.progress.say(Error::from(fault));
                        }
                    } else if tally.failed == SHOWN + 1 {
                        self.progress
                            .say(message!("note", note = message!("batch-more-failed")));
                    }
                }
            }
            self.done.fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    }

    /// A file that no record tells of is not left behind.
    fn take_back(&self, outcome: Outcome) {
        if let End::Made {
            file,
            replaced: false,
            ..
        } = outcome.end
        {
            self.folder.remove(&file);
        }
    }

    /// Ends the report; what is behind a line that could not be made is taken back.
    fn end(self) -> Tally {
        self.progress.end();
        let waiting = std::mem::take(&mut lock(&self.queue).waiting);
        for outcome in waiting.into_iter().flatten() {
            self.take_back(outcome);
        }
        let Run {
            folder,
            output,
            stop,
            ..
        } = self;
        let Output {
            journal,
            combiner,
            mut tally,
        } = output.into_inner().unwrap_or_else(PoisonError::into_inner);
        tally.signal = stop.signal();
        let stopped = tally.broken.is_some() || tally.signal.is_some();
        let mut ended = journal.finish(stopped);
        match combiner {
            Some(combiner) if !stopped => ended = ended.and_then(|()| combiner.finish()),
            // A file that is not finished is not left.
            Some(_) => tally.made = 0,
            None => {}
        }
        if let Err(fault) = ended {
            tally.broken.get_or_insert(fault);
        }
        folder.sync();
        if !folder.is_there() {
            let place = Place::file(folder.path().display().to_string());
            let fault = Fault::new(message!("batch-folder-removed")).at(place);
            tally.broken = Some(fault.hint(message!("batch-again")));
            tally.made = 0;
            tally.skipped = 0;
        }
        tally
    }
}

/// A line whose handout goes into the combined file.
fn combined(
    line: Line,
    part: Part,
    file: &Path,
    input: Option<String>,
    old: Option<Old>,
) -> Outcome {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let record = Record {
        line: line.number,
        id: Some(&line.id),
        status: "made",
        file: Some(&name),
        sha256: None,
        content: Some(part.content()),
        copies: Some(line.copies),
        error: None,
        input,
    };
    Outcome {
        record: record.bytes(),
        old: old.map(|old| old.bytes),
        end: End::Combined,
        sheet: Some(Sheet {
            id: line.id,
            copies: line.copies,
            part,
        }),
    }
}

fn failed(
    number: u64,
    id: Option<&str>,
    faults: Vec<Fault>,
    input: Option<String>,
    old: Option<Old>,
    said: bool,
) -> Outcome {
    let errors: Vec<String> = faults.iter().map(|fault| fault.what.to_string()).collect();
    let record = Record {
        line: number,
        id,
        status: "failed",
        file: None,
        sha256: None,
        content: None,
        copies: None,
        error: Some(errors.join("; ")),
        input,
    };
    Outcome {
        record: record.bytes(),
        old: old.map(|old| old.bytes),
        end: End::Failed(match said {
            true => Vec::new(),
            false => faults,
        }),
        sheet: None,
    }
}
