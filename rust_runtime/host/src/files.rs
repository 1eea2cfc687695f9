//! Files and folders as Python's `open` and `os` need them; every error keeps its number for [`crate::errno`].

use std::fs;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// How `open` shall treat the file: the letters of Python's mode string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// `r`: read from the start.
    Read,
    /// `w`: make it, or make it empty, and write.
    Write,
    /// `a`: make it if it is missing; each write goes to the end.
    Append,
    /// `x`: make it and write; fail if it exists.
    Exclusive,
}

/// An open file; closed when dropped.
#[derive(Debug)]
pub struct File(fs::File);

impl File {
    /// Opens `path`; `update` is Python's `+` and adds the direction that `mode` lacks.
    ///
    /// # Errors
    /// What the system reports; EISDIR for a folder, as Python has it.
    pub fn open(path: &Path, mode: Mode, update: bool) -> io::Result<File> {
        let mut options = fs::OpenOptions::new();
        match mode {
            Mode::Read => options.read(true).write(update),
            Mode::Write => options.write(true).create(true).truncate(true).read(update),
            Mode::Append => options.append(true).create(true).read(update),
            Mode::Exclusive => options.write(true).create_new(true).read(update),
        };
        let file = options.open(path)?;
        if mode == Mode::Read && !update && file.metadata().is_ok_and(|m| m.is_dir()) {
            return Err(crate::errno::error(crate::errno::EISDIR));
        }
        Ok(File(file))
    }

    /// The file behind an open descriptor, such as a socket's or a pipe's, which it owns from now on.
    ///
    /// # Errors
    /// EBADF where none is open; ENOTSUP where there are no descriptors.
    pub fn over(fd: i32) -> io::Result<File> {
        crate::net::into_file(fd).map(File)
    }

    /// Reads up to `buffer.len()` bytes; 0 at the end.
    ///
    /// # Errors
    /// What the system reports.
    pub fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }

    /// Reads to the end of the file.
    ///
    /// # Errors
    /// What the system reports.
    pub fn read_to_end(&mut self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.0.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Writes all bytes, unbuffered.
    ///
    /// # Errors
    /// What the system reports.
    pub fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)
    }

    /// Moves the position and returns it from the start.
    ///
    /// # Errors
    /// What the system reports.
    pub fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }

    /// Cuts or extends the file to `size` bytes.
    ///
    /// # Errors
    /// What the system reports.
    pub fn truncate(&mut self, size: u64) -> io::Result<()> {
        self.0.set_len(size)
    }

    /// Forces the file to the disk; `os.fsync`.
    ///
    /// # Errors
    /// What the system reports.
    pub fn sync(&mut self) -> io::Result<()> {
        self.0.sync_all()
    }
}

/// What `os.stat` tells here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stat {
    /// Bytes.
    pub size: u64,
    /// Last change of the content, nanoseconds since the epoch; 0 where the system does not keep it.
    pub mtime_ns: i64,
    /// A folder.
    pub is_dir: bool,
    /// A regular file.
    pub is_file: bool,
}

/// The file's or folder's properties; follows symbolic links.
///
/// # Errors
/// What the system reports, ENOENT above all.
pub fn stat(path: &Path) -> io::Result<Stat> {
    let meta = fs::metadata(path)?;
    let mtime_ns = meta.modified().map_or(0, nanoseconds);
    Ok(Stat {
        size: meta.len(),
        mtime_ns,
        is_dir: meta.is_dir(),
        is_file: meta.is_file(),
    })
}

fn nanoseconds(time: SystemTime) -> i64 {
    let clamp = |ns| i64::try_from(ns).unwrap_or(i64::MAX);
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => clamp(after.as_nanos()),
        Err(before) => -clamp(before.duration().as_nanos()),
    }
}

/// Whether something exists there; `os.path.exists`.
#[must_use]
pub fn exists(path: &Path) -> bool {
    stat(path).is_ok()
}

/// Whether a folder is there; `os.path.isdir`.
#[must_use]
pub fn is_dir(path: &Path) -> bool {
    stat(path).is_ok_and(|s| s.is_dir)
}

/// Whether there is a socket at the path.
#[must_use]
pub fn is_socket(path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt;
        fs::metadata(path).is_ok_and(|m| m.file_type().is_socket())
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        false
    }
}

/// Whether a regular file is there; `os.path.isfile`.
#[must_use]
pub fn is_file(path: &Path) -> bool {
    stat(path).is_ok_and(|s| s.is_file)
}

/// The whole content.
///
/// # Errors
/// What the system reports.
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    File::open(path, Mode::Read, false)?.read_to_end()
}

/// Replaces the content.
///
/// # Errors
/// What the system reports.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    File::open(path, Mode::Write, false)?.write_all(bytes)
}

/// Adds to the end.
///
/// # Errors
/// What the system reports.
pub fn append(path: &Path, bytes: &[u8]) -> io::Result<()> {
    File::open(path, Mode::Append, false)?.write_all(bytes)
}

/// The names in a folder without `.` and `..`, in the system's order; `os.listdir`.
///
/// # Errors
/// What the system reports.
pub fn listdir(path: &Path) -> io::Result<Vec<PathBuf>> {
    fs::read_dir(path)?
        .map(|entry| entry.map(|e| PathBuf::from(e.file_name())))
        .collect()
}

/// Makes one folder.
///
/// # Errors
/// What the system reports.
pub fn mkdir(path: &Path) -> io::Result<()> {
    fs::create_dir(path)
}

/// Removes a file.
///
/// # Errors
/// What the system reports.
pub fn remove(path: &Path) -> io::Result<()> {
    fs::remove_file(path)
}

/// Removes an empty folder.
///
/// # Errors
/// What the system reports.
pub fn rmdir(path: &Path) -> io::Result<()> {
    fs::remove_dir(path)
}

/// Renames; replaces a file that has the new name.
///
/// # Errors
/// What the system reports.
pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::errno;

    #[test]
    fn a_file_lives_through_all_operations() {
        let root = std::env::temp_dir().join(format!("host-files-{}", std::process::id()));
        mkdir(&root).unwrap();
        let (a, b) = (root.join("a.txt"), root.join("b.txt"));
        write(&a, b"one\n").unwrap();
        append(&a, b"two\n").unwrap();
        assert_eq!(read(&a).unwrap(), b"one\ntwo\n");
        assert!(exists(&a) && is_file(&a) && is_dir(&root) && !is_dir(&a));
        assert_eq!(stat(&a).unwrap().size, 8);
        assert!(stat(&a).unwrap().mtime_ns > 1_600_000_000_000_000_000);
        rename(&a, &b).unwrap();
        assert_eq!(listdir(&root).unwrap(), [PathBuf::from("b.txt")]);
        let mut file = File::open(&b, Mode::Read, true).unwrap();
        file.seek(SeekFrom::Start(4)).unwrap();
        file.write_all(b"2").unwrap();
        file.truncate(6).unwrap();
        file.seek(SeekFrom::Start(0)).unwrap();
        assert_eq!(file.read_to_end().unwrap(), b"one\n2w");
        let number = |e: io::Error| errno(&e);
        assert_eq!(number(rmdir(&root).unwrap_err()), 39);
        assert_eq!(number(read(&a).unwrap_err()), 2);
        assert_eq!(number(read(&root).unwrap_err()), 21);
        assert_eq!(
            number(File::open(&b, Mode::Exclusive, false).unwrap_err()),
            17
        );
        assert_eq!(number(listdir(&b).unwrap_err()), 20);
        remove(&b).unwrap();
        rmdir(&root).unwrap();
        assert!(!exists(&root));
    }
}
