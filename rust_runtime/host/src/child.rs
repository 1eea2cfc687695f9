//! Child processes: what they are started with, how they end.

use std::io;

/// What a child's standard stream is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stdio {
    /// The parent's.
    Inherit,
    /// `/dev/null`
    Null,
    /// A copy of this descriptor.
    Descriptor(i32),
}

/// A program and what it is started with; texts are bytes, as the system has them.
#[derive(Clone, Debug)]
pub struct Command {
    /// What is executed; looked up in `PATH` if it has no slash.
    pub program: Vec<u8>,
    /// `argv`, the program's own name first.
    pub arguments: Vec<Vec<u8>>,
    /// The environment; None for the parent's.
    pub environment: Option<Vec<(Vec<u8>, Vec<u8>)>>,
    /// The folder; None for the parent's.
    pub folder: Option<Vec<u8>>,
    /// The three standard streams.
    pub streams: [Stdio; 3],
    /// Whether the child begins a session of its own.
    pub new_session: bool,
    /// The process group that it joins; 0 for one of its own.
    pub group: Option<i32>,
}

/// Starts a child: its number.
///
/// # Errors
/// What the system reports, ENOENT above all; ENOTSUP where there are no processes.
pub fn start(command: &Command) -> io::Result<i32> {
    #[cfg(unix)]
    {
        system::start(command)
    }
    #[cfg(not(unix))]
    {
        let _ = command;
        Err(crate::errno::error(95))
    }
}

/// Waits for the end of a child, or only looks: its exit code, or minus the signal that ended it; None while it runs.
///
/// # Errors
/// `Interrupted` when a signal came; ECHILD where there is no such child.
pub fn wait(pid: i32, block: bool) -> io::Result<Option<i32>> {
    #[cfg(unix)]
    {
        system::wait(pid, block)
    }
    #[cfg(not(unix))]
    {
        let _ = (pid, block);
        Err(crate::errno::error(95))
    }
}

/// `waitpid(2)`: the child's number, 0 where none has changed, and its status as the system has it.
///
/// # Errors
/// `Interrupted` when a signal came; ECHILD where there is no such child.
pub fn wait_status(pid: i32, options: i32) -> io::Result<(i32, i32)> {
    #[cfg(unix)]
    {
        system::wait_status(pid, options)
    }
    #[cfg(not(unix))]
    {
        let _ = (pid, options);
        Err(crate::errno::error(95))
    }
}

/// `pidfd_open(2)`
///
/// # Errors
/// ESRCH where there is no such process; ENOSYS or ENOTSUP where the system has no descriptors of processes.
pub fn pidfd_open(pid: i32, flags: u32) -> io::Result<i32> {
    #[cfg(target_os = "linux")]
    {
        system::pidfd_open(pid, flags)
    }
    #[cfg(not(target_os = "linux"))]
    {
        let _ = (pid, flags);
        Err(crate::errno::error(95))
    }
}

/// A descriptor of the runtime's own that can be read once its process has ended.
#[derive(Debug)]
pub struct Watched {
    #[cfg(target_os = "linux")]
    fd: std::os::fd::OwnedFd,
}

impl Watched {
    /// Watches a process; None where it is gone already, or the system has nothing of the kind.
    #[must_use]
    pub fn of(pid: i32) -> Option<Watched> {
        #[cfg(target_os = "linux")]
        {
            let fd = crate::net::above(|| system::pidfd(pid, 0)).ok()?;
            Some(Watched { fd })
        }
        #[cfg(not(target_os = "linux"))]
        {
            let _ = pid;
            None
        }
    }

    /// Its number; None where there is none.
    #[must_use]
    pub fn fd(&self) -> Option<i32> {
        #[cfg(target_os = "linux")]
        {
            use std::os::fd::AsRawFd;
            Some(self.fd.as_raw_fd())
        }
        #[cfg(not(target_os = "linux"))]
        {
            None
        }
    }
}

#[cfg(unix)]
#[allow(
    unsafe_code,
    reason = "what happens between fork and exec can be said in no other way, nor can a status be had as the system has it"
)]
mod system {
    use super::{Command, Stdio};
    use rustix::process::{Pid, WaitOptions, waitpid};
    use std::ffi::OsStr;
    use std::io;
    use std::os::fd::{AsFd, OwnedFd};
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::process::CommandExt;
    use std::process;

    fn stream(stream: Stdio) -> io::Result<process::Stdio> {
        Ok(match stream {
            Stdio::Inherit => process::Stdio::inherit(),
            Stdio::Null => process::Stdio::null(),
            Stdio::Descriptor(fd) => {
                let copy = crate::net::duplicate(fd)?;
                let copy: OwnedFd = crate::net::into_file(copy)?.into();
                debug_assert!(rustix::io::fcntl_getfd(copy.as_fd()).is_ok());
                copy.into()
            }
        })
    }

    pub fn start(command: &Command) -> io::Result<i32> {
        let mut made = process::Command::new(OsStr::from_bytes(&command.program));
        let mut arguments = command.arguments.iter().map(|a| OsStr::from_bytes(a));
        if let Some(name) = arguments.next() {
            made.arg0(name);
        }
        made.args(arguments);
        if let Some(environment) = &command.environment {
            made.env_clear();
            for (name, value) in environment {
                made.env(OsStr::from_bytes(name), OsStr::from_bytes(value));
            }
        }
        if let Some(folder) = &command.folder {
            made.current_dir(OsStr::from_bytes(folder));
        }
        made.stdin(stream(command.streams[0])?);
        made.stdout(stream(command.streams[1])?);
        made.stderr(stream(command.streams[2])?);
        if let Some(group) = command.group {
            made.process_group(group);
        }
        if command.new_session {
            // SAFETY: setsid may be called between fork and exec.
            unsafe {
                made.pre_exec(|| {
                    libc::setsid();
                    Ok(())
                });
            }
        }
        let child = made.spawn()?; // dropped without waiting: `wait` does
        i32::try_from(child.id()).map_err(io::Error::other)
    }

    pub fn wait(pid: i32, block: bool) -> io::Result<Option<i32>> {
        let options = if block {
            WaitOptions::empty()
        } else {
            WaitOptions::NOHANG
        };
        let Some(number) = Pid::from_raw(pid) else {
            return Err(io::Error::from_raw_os_error(libc::ECHILD));
        };
        let Some((_, status)) = waitpid(Some(number), options)? else {
            return Ok(None);
        };
        let signal = status.terminating_signal().map(|signal| -signal);
        Ok(Some(status.exit_status().or(signal).unwrap_or(0)))
    }

    pub fn wait_status(pid: i32, options: i32) -> io::Result<(i32, i32)> {
        let mut status = 0;
        // SAFETY: the status is written into a variable that lives as long as the call.
        let ended = unsafe { libc::waitpid(pid, &raw mut status, options) };
        if ended < 0 {
            return Err(io::Error::last_os_error());
        }
        Ok((ended, status))
    }

    #[cfg(target_os = "linux")]
    pub fn pidfd(pid: i32, flags: u32) -> io::Result<OwnedFd> {
        use rustix::process::PidfdFlags;
        let number =
            Pid::from_raw(pid).ok_or_else(|| io::Error::from_raw_os_error(libc::EINVAL))?;
        Ok(rustix::process::pidfd_open(
            number,
            PidfdFlags::from_bits_retain(flags),
        )?)
    }

    #[cfg(target_os = "linux")]
    pub fn pidfd_open(pid: i32, flags: u32) -> io::Result<i32> {
        use std::os::fd::IntoRawFd;
        pidfd(pid, flags).map(IntoRawFd::into_raw_fd)
    }
}
