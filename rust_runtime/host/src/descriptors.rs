//! File descriptors by number, as `os.open`, `os.read` and their kin take them; ENOTSUP on targets that have none.
use crate::files::Stat;
use crate::platform::descriptors as platform;
use std::io;
use std::path::Path;

/// Opens a file with the system's flags and permissions.
///
/// # Errors
/// What the system reports.
pub fn open(path: &Path, flags: u32, mode: u32) -> io::Result<i32> {
    platform::open(path, flags, mode)
}

/// Closes a descriptor.
///
/// # Errors
/// EBADF for one that is not open.
pub fn close(fd: i32) -> io::Result<()> {
    platform::close(fd)
}

/// Reads at most `size` bytes, once; none at the end.
///
/// # Errors
/// What the system reports.
pub fn read(fd: i32, size: usize) -> io::Result<Vec<u8>> {
    platform::read(fd, size)
}

/// Writes, once; tells how many bytes were taken.
///
/// # Errors
/// What the system reports.
pub fn write(fd: i32, bytes: &[u8]) -> io::Result<usize> {
    platform::write_to(fd, bytes)
}

/// Moves the position and tells it; `whence` is 0 from the start, 1 from here, 2 from the end.
///
/// # Errors
/// What the system reports.
pub fn seek(fd: i32, offset: i64, whence: i32) -> io::Result<u64> {
    platform::seek(fd, offset, whence)
}

/// What is known of the open file.
///
/// # Errors
/// What the system reports.
pub fn fstat(fd: i32) -> io::Result<Stat> {
    platform::fstat(fd)
}

/// Has the system write out what it holds back of the file.
///
/// # Errors
/// What the system reports.
pub fn sync(fd: i32) -> io::Result<()> {
    platform::sync(fd)
}

/// Another descriptor of the same file.
///
/// # Errors
/// What the system reports.
pub fn dup(fd: i32) -> io::Result<i32> {
    platform::dup(fd)
}

/// Makes `to` a descriptor of the same file, which child processes get where it is inheritable.
///
/// # Errors
/// What the system reports.
pub fn dup2(fd: i32, to: i32, inheritable: bool) -> io::Result<()> {
    platform::dup2(fd, to, inheritable)
}

/// Cuts or lengthens the file behind a descriptor.
///
/// # Errors
/// What the system reports; ENOTSUP where there are no descriptors.
pub fn truncate(fd: i32, size: u64) -> io::Result<()> {
    platform::truncate(fd, size)
}

/// Sets the permissions that new files do not get, and tells those before.
#[must_use]
pub fn umask(mask: u32) -> u32 {
    platform::umask(mask)
}

/// System, machine's name, release, version and architecture.
///
/// # Errors
/// ENOTSUP where nothing is known of the system.
pub fn uname() -> io::Result<[String; 5]> {
    platform::uname()
}

/// What `statvfs` tells of a path's file system: sizes of blocks and fragments, blocks, free ones, those for users, files, free ones,
/// those for users, flags, the longest name.
///
/// # Errors
/// What the system reports.
pub fn statvfs(path: &Path) -> io::Result<[u64; 10]> {
    platform::statvfs(path)
}

/// User, effective user, group, effective group, and the process that started this one.
#[must_use]
pub fn ids() -> [u32; 5] {
    platform::ids()
}

/// Whether a terminal is behind it.
#[must_use]
pub fn isatty(fd: i32) -> bool {
    platform::isatty(fd)
}

/// Columns and lines of the terminal behind it.
///
/// # Errors
/// ENOTTY where no terminal is behind it, and on targets that have none.
pub fn terminal_size(fd: i32) -> io::Result<(u16, u16)> {
    platform::terminal_size(fd)
}
