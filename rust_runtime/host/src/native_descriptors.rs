//! File descriptors as bare numbers: `os.open` and what takes its result.
#![allow(
    unsafe_code,
    reason = "a program names descriptors by number; the system checks each, and none of ours is closed behind its owner's back but by the program's wish"
)]

use crate::files::Stat;
use rustix::fs::{Mode, OFlags, SeekFrom};
use std::io;
use std::os::fd::{BorrowedFd, FromRawFd, IntoRawFd, OwnedFd};
use std::path::Path;

/// The descriptor for the time of one call; -1 stands for no descriptor and must not be borrowed.
fn borrowed(fd: i32) -> io::Result<BorrowedFd<'static>> {
    if fd < 0 {
        return Err(rustix::io::Errno::BADF.into());
    }
    // SAFETY: the number is not -1; the system answers EBADF for one that is not open, and the borrow ends with the call.
    Ok(unsafe { BorrowedFd::borrow_raw(fd) })
}

pub fn open(path: &Path, flags: u32, mode: u32) -> io::Result<i32> {
    let flags = OFlags::from_bits_retain(flags) | OFlags::CLOEXEC;
    Ok(rustix::fs::open(path, flags, Mode::from_bits_truncate(mode))?.into_raw_fd())
}

/// The descriptor as one that closes itself.
fn owned(fd: i32) -> io::Result<OwnedFd> {
    rustix::io::fcntl_getfd(borrowed(fd)?)?;
    // SAFETY: the descriptor is open, as the line above found, and the program gives it up.
    Ok(unsafe { OwnedFd::from_raw_fd(fd) })
}

pub fn close(fd: i32) -> io::Result<()> {
    drop(owned(fd)?);
    Ok(())
}

pub fn file(fd: i32) -> io::Result<std::fs::File> {
    Ok(owned(fd)?.into())
}

pub fn number(file: &std::fs::File) -> Option<i32> {
    Some(std::os::fd::AsRawFd::as_raw_fd(file))
}

pub fn sync(fd: i32) -> io::Result<()> {
    Ok(rustix::fs::fsync(borrowed(fd)?)?)
}

pub fn read(fd: i32, size: usize) -> io::Result<Vec<u8>> {
    let mut buffer = vec![0; size];
    let n = rustix::io::read(borrowed(fd)?, &mut buffer[..])?;
    buffer.truncate(n);
    Ok(buffer)
}

pub fn write_to(fd: i32, bytes: &[u8]) -> io::Result<usize> {
    Ok(rustix::io::write(borrowed(fd)?, bytes)?)
}

pub fn seek(fd: i32, offset: i64, whence: i32) -> io::Result<u64> {
    let to = match whence {
        0 => SeekFrom::Start(u64::try_from(offset).map_err(|_| rustix::io::Errno::INVAL)?),
        1 => SeekFrom::Current(offset),
        2 => SeekFrom::End(offset),
        _ => return Err(rustix::io::Errno::INVAL.into()),
    };
    Ok(rustix::fs::seek(borrowed(fd)?, to)?)
}

pub fn fstat(fd: i32) -> io::Result<Stat> {
    let owned = borrowed(fd)?.try_clone_to_owned()?;
    Ok(super::describe(&std::fs::File::from(owned).metadata()?))
}

pub fn dup(fd: i32) -> io::Result<i32> {
    Ok(rustix::io::fcntl_dupfd_cloexec(borrowed(fd)?, 0)?.into_raw_fd())
}

pub fn dup2(fd: i32, to: i32, inheritable: bool) -> io::Result<()> {
    if to < 0 {
        return Err(rustix::io::Errno::BADF.into());
    }
    // SAFETY: the descriptor is given away again below, so that nothing closes it but the program.
    let mut target = std::mem::ManuallyDrop::new(unsafe { OwnedFd::from_raw_fd(to) });
    rustix::io::dup2(borrowed(fd)?, &mut target)?;
    if !inheritable {
        rustix::io::fcntl_setfd(borrowed(to)?, rustix::io::FdFlags::CLOEXEC)?;
    }
    Ok(())
}

pub fn truncate(fd: i32, size: u64) -> io::Result<()> {
    Ok(rustix::fs::ftruncate(borrowed(fd)?, size)?)
}

pub fn umask(mask: u32) -> u32 {
    rustix::process::umask(Mode::from_bits_truncate(mask)).bits()
}

pub fn uname() -> io::Result<[String; 5]> {
    let known = rustix::system::uname();
    Ok([
        known.sysname(),
        known.nodename(),
        known.release(),
        known.version(),
        known.machine(),
    ]
    .map(|part| part.to_string_lossy().into_owned()))
}

pub fn statvfs(path: &Path) -> io::Result<[u64; 10]> {
    let s = rustix::fs::statvfs(path)?;
    Ok([
        s.f_bsize,
        s.f_frsize,
        s.f_blocks,
        s.f_bfree,
        s.f_bavail,
        s.f_files,
        s.f_ffree,
        s.f_favail,
        s.f_flag.bits(),
        s.f_namemax,
    ])
}

pub fn ids() -> [u32; 5] {
    use rustix::process as p;
    let parent = p::getppid().map_or(0, |pid| pid.as_raw_nonzero().get());
    [
        p::getuid().as_raw(),
        p::geteuid().as_raw(),
        p::getgid().as_raw(),
        p::getegid().as_raw(),
        u32::try_from(parent).unwrap_or(0),
    ]
}

pub fn isatty(fd: i32) -> bool {
    borrowed(fd).is_ok_and(rustix::termios::isatty)
}

pub fn terminal_size(fd: i32) -> io::Result<(u16, u16)> {
    let size = rustix::termios::tcgetwinsize(borrowed(fd)?)?;
    Ok((size.ws_col, size.ws_row))
}
