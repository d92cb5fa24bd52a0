//! A display without a screen, and a session bus, for as long as they are held.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::command::{Problem, command, read};

/// Whether a window can be shown to a person here.
pub fn is_there() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// A session bus that starts no services. Those that a machine happens to have (portals, the accessibility bus) would
/// start with the first window and let it wait; without them every machine shows the window in the same way.
const BARE_BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// An X server without a screen and a session bus of its own. Both end when this is dropped.
pub struct VirtualDisplay {
    _server: Running,
    _bus: Running,
    name: String,
    bus_address: String,
}

impl VirtualDisplay {
    /// Starts both; the screen is `width` × `height` pixels.
    pub fn start(width: u32, height: u32) -> Result<Self, Problem> {
        let screen = format!("{width}x{height}x24");
        let (server, number) = start(
            command("Xvfb").args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                &screen,
                "-nolisten",
                "tcp",
                "-noreset",
            ]),
            "The virtual display (Xvfb)",
        )?;
        let settings =
            bus_settings().map_err(|error| format!("The session bus cannot be set up: {error}."))?;
        let (bus, bus_address) = start(
            command("dbus-daemon")
                .arg("--config-file")
                .arg(settings.path())
                .args(["--nofork", "--print-address=1"]),
            "The session bus",
        )?;
        Ok(Self { _server: server, _bus: bus, name: format!(":{number}"), bus_address })
    }

    /// Makes a command show its windows here.
    pub fn show<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("DISPLAY", &self.name)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus_address)
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env_remove("WAYLAND_DISPLAY")
    }

    /// Saves a picture of the whole screen.
    pub fn picture(&self, file: &Path) -> Result<(), Problem> {
        read(self.show(command("import").args(["-window", "root"]).arg(file))).map(drop)
    }
}

/// A program started here, which ends when this is dropped.
pub struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        // One that has ended already is fine.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The file of the bus's settings. It is read once, when the bus starts.
fn bus_settings() -> std::io::Result<tempfile::NamedTempFile> {
    let mut file = tempfile::NamedTempFile::new()?;
    file.write_all(BARE_BUS.as_bytes())?;
    Ok(file)
}

/// Starts a program that goes on, and reads the first line that it writes: it is ready then.
fn start(command: &mut Command, what: &str) -> Result<(Running, String), Problem> {
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    let mut child = Running(child.map_err(|error| format!("{what} could not be started: {error}."))?);
    let mut line = String::new();
    if let Some(output) = child.0.stdout.take() {
        // An unreadable or empty line is told below.
        let _ = BufReader::new(output).read_line(&mut line);
    }
    if line.trim().is_empty() {
        return Err(format!("{what} ended at once."));
    }
    Ok((child, line.trim().to_owned()))
}
