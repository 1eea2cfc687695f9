//! Files where nothing is known beyond the standard library: no permissions, no links of the program's own.

use crate::errno::{ENOTSUP, error};
use crate::files::Stat;
use std::fs::{self, File, FileTimes, Metadata};
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

pub fn describe(meta: &Metadata) -> Stat {
    let mode = if meta.is_dir() {
        0o040_755
    } else if meta.is_symlink() {
        0o120_777
    } else {
        0o100_644
    };
    let mtime_ns = meta.modified().map_or(0, nanoseconds);
    Stat {
        mode,
        nlink: 1,
        size: meta.len(),
        atime_ns: meta.accessed().map_or(0, nanoseconds),
        mtime_ns,
        ctime_ns: mtime_ns,
        ..Stat::default()
    }
}

fn nanoseconds(time: SystemTime) -> i64 {
    let clamp = |ns| i64::try_from(ns).unwrap_or(i64::MAX);
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => clamp(after.as_nanos()),
        Err(before) => -clamp(before.duration().as_nanos()),
    }
}

pub fn access(path: &Path, _bits: u32) -> bool {
    path.exists()
}

pub fn chmod(_path: &Path, _mode: u32) -> io::Result<()> {
    Err(error(ENOTSUP))
}

pub fn symlink(_target: &Path, _path: &Path) -> io::Result<()> {
    Err(error(ENOTSUP))
}

pub fn mkdir(path: &Path, _mode: u32) -> io::Result<()> {
    fs::create_dir(path)
}

pub fn set_times(path: &Path, times: Option<(i64, i64)>, _follow: bool) -> io::Result<()> {
    let of = |ns: i64| {
        SystemTime::UNIX_EPOCH + Duration::from_nanos(u64::try_from(ns).unwrap_or_default())
    };
    let now = SystemTime::now();
    let (accessed, modified) = times.map_or((now, now), |(a, m)| (of(a), of(m)));
    let times = FileTimes::new()
        .set_accessed(accessed)
        .set_modified(modified);
    File::options().write(true).open(path)?.set_times(times)
}

/// File descriptors as bare numbers: there are none.
pub mod descriptors {
    use crate::errno::{ENOTSUP, ENOTTY, error};
    use crate::files::Stat;
    use std::io;
    use std::path::Path;

    pub fn open(_path: &Path, _flags: u32, _mode: u32) -> io::Result<i32> {
        Err(error(ENOTSUP))
    }
    pub fn close(_fd: i32) -> io::Result<()> {
        Err(error(ENOTSUP))
    }
    pub fn file(_fd: i32) -> io::Result<std::fs::File> {
        Err(error(ENOTSUP))
    }
    pub fn number(_file: &std::fs::File) -> Option<i32> {
        None
    }
    pub fn sync(_fd: i32) -> io::Result<()> {
        Err(error(ENOTSUP))
    }
    pub fn read(_fd: i32, _size: usize) -> io::Result<Vec<u8>> {
        Err(error(ENOTSUP))
    }
    pub fn write_to(_fd: i32, _bytes: &[u8]) -> io::Result<usize> {
        Err(error(ENOTSUP))
    }
    pub fn seek(_fd: i32, _offset: i64, _whence: i32) -> io::Result<u64> {
        Err(error(ENOTSUP))
    }
    pub fn fstat(_fd: i32) -> io::Result<Stat> {
        Err(error(ENOTSUP))
    }
    pub fn dup(_fd: i32) -> io::Result<i32> {
        Err(error(ENOTSUP))
    }
    pub fn dup2(_fd: i32, _to: i32, _inheritable: bool) -> io::Result<()> {
        Err(error(ENOTSUP))
    }
    pub fn truncate(_fd: i32, _size: u64) -> io::Result<()> {
        Err(error(ENOTSUP))
    }
    pub fn umask(_mask: u32) -> u32 {
        0
    }
    pub fn uname() -> io::Result<[String; 5]> {
        Err(error(ENOTSUP))
    }
    pub fn statvfs(_path: &Path) -> io::Result<[u64; 10]> {
        Err(error(ENOTSUP))
    }
    pub fn ids() -> [u32; 5] {
        [0; 5]
    }
    pub fn isatty(_fd: i32) -> bool {
        false
    }
    pub fn terminal_size(_fd: i32) -> io::Result<(u16, u16)> {
        Err(error(ENOTTY))
    }
}
