//! The processes of a driven window: looked at after a failure, and ended.

use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Ends what a process has started together with it, at once, and waits a while until all are gone.
pub fn end_group(leader: &mut Child) {
    let group = format!("-{}", leader.id());
    let signal = |name: &str| {
        let sent = Command::new("kill").args([name, "--", &group]).stderr(Stdio::null()).status();
        sent.is_ok_and(|status| status.success())
    };
    signal("-KILL");
    // One that has ended already is fine.
    let _ = leader.wait();
    let start = Instant::now();
    while signal("-0") && start.elapsed() < Duration::from_secs(5) {
        sleep(Duration::from_millis(20));
    }
}

/// Shows, on the test's output, which processes a group has and what the window waits for.
pub fn show(group: u32) {
    let columns = "pid,ppid,pgid,stat,etime,wchan:24,args";
    let listed = Command::new("ps").args(["-ww", "-eo", columns]).output();
    let listed =
        listed.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    let group = group.to_string();
    for line in listed.lines() {
        let mut words = line.split_whitespace();
        let (process, in_group) = (words.next(), words.nth(1).is_some_and(|found| found == group));
        if in_group || line.contains("Xvfb") || line.contains("dbus-daemon") || line.contains("dateline-app")
        {
            eprintln!("{line}");
        }
        if in_group && line.contains("dateline-app") {
            show_threads(process.unwrap_or_default());
        }
    }
}

/// The stacks of a process, where a debugger is installed.
fn show_threads(process: &str) {
    let stacks =
        Command::new("gdb").args(["-p", process, "-batch", "-ex", "thread apply all bt 30"]).output();
    if let Ok(stacks) = stacks {
        eprintln!("{}", String::from_utf8_lossy(&stacks.stdout));
    }
}
