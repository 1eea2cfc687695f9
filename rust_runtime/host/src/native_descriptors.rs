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

pub fn isatty(fd: i32) -> bool {
    borrowed(fd).is_ok_and(rustix::termios::isatty)
}

pub fn terminal_size(fd: i32) -> io::Result<(u16, u16)> {
    let size = rustix::termios::tcgetwinsize(borrowed(fd)?)?;
    Ok((size.ws_col, size.ws_row))
}
