//! Where benchmarks run: a folder of their own with the seeded data, and the release build of `dateline`.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

use tempfile::TempDir;

use crate::command::{Problem, command, run, shown};
use crate::project::{self, Profile, program};

/// The stage.
pub struct Stage {
    folder: TempDir,
    /// How many events the data has.
    pub events: u32,
    rounds: u32,
}

impl Stage {
    /// Makes the folder, beside the build and not in memory.
    pub fn set(events: u32, rounds: u32) -> Result<Self, Problem> {
        let folder = TempDir::new_in(project::target());
        let folder =
            folder.map_err(|error| format!("No folder for the benchmarks could be made: {error}."))?;
        Ok(Self { folder, events, rounds })
    }

    /// The data: one CSV file. Made once, and not part of any figure.
    pub fn data(&self) -> Result<PathBuf, Problem> {
        self.data_of(self.events)
    }

    fn data_of(&self, events: u32) -> Result<PathBuf, Problem> {
        let file = self.file(&format!("data-{events}.csv"));
        if !file.exists() {
            run(self.dateline().arg("bench-data").arg(events.to_string()).arg(&file))?;
        }
        Ok(file)
    }

    /// A file in the folder.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program, with app data of its own.
    pub fn dateline(&self) -> Command {
        let mut dateline = command(program("dateline", Profile::Release));
        dateline.env("DATELINE_DATA", self.file("app-data"));
        dateline
    }

    /// An event database with the data in it; made once, and not part of any figure.
    pub fn database(&self) -> Result<PathBuf, Problem> {
        self.database_of(self.events)
    }

    /// An event database of so many events, whatever the other benchmarks have.
    pub fn database_of(&self, events: u32) -> Result<PathBuf, Problem> {
        let file = self.file(&format!("full-{events}.dateline"));
        if !file.exists() {
            let data = self.data_of(events)?;
            run(self.dateline().arg("new").arg(&file))?;
            run(self.dateline().arg("import").arg(&file).arg(data).stdout(Stdio::null()))?;
        }
        Ok(file)
    }

    /// The middle one of as many figures as there are rounds.
    pub fn middle(&self, mut measure: impl FnMut(u32) -> Result<f64, Problem>) -> Result<f64, Problem> {
        let mut figures = (0..self.rounds).map(&mut measure).collect::<Result<Vec<_>, _>>()?;
        figures.sort_by(f64::total_cmp);
        Ok(figures[figures.len() / 2])
    }
}

/// The seconds that a command takes from its start to its end, and what it writes.
pub fn time(command: &mut Command) -> Result<(f64, String), Problem> {
    let shown = shown(command);
    let start = Instant::now();
    let output = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let seconds = start.elapsed().as_secs_f64();
    let output = output.map_err(|error| format!("`{shown}` could not be started: {error}."))?;
    if !output.status.success() {
        return Err(format!("`{shown}` failed ({}).", output.status));
    }
    eprintln!("{seconds:>8.3} s  {shown}");
    Ok((seconds, String::from_utf8_lossy(&output.stdout).into_owned()))
}

/// Lets everything written so far reach the disk, so that one measurement does not pay for another's data.
pub fn settle() -> Result<(), Problem> {
    if cfg!(unix) { run_quietly("sync") } else { Ok(()) }
}

fn run_quietly(program: &str) -> Result<(), Problem> {
    crate::command::read(&mut command(program)).map(drop)
}
