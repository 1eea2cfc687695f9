//! Files and folders as Python's `open` and `os` need them; every error keeps its number for [`crate::errno`].

use std::fs;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

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

    /// Takes over an open descriptor, and closes it in the end.
    ///
    /// # Errors
    /// EBADF for one that is not open, EISDIR for a folder's; ENOTSUP on targets without descriptors.
    pub fn of_descriptor(fd: i32) -> io::Result<File> {
        let file = crate::platform::descriptors::file(fd)?;
        if file.metadata().is_ok_and(|m| m.is_dir()) {
            return Err(crate::errno::error(crate::errno::EISDIR));
        }
        Ok(File(file))
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

    /// Its descriptor; None where files have none.
    #[must_use]
    pub fn number(&self) -> Option<i32> {
        crate::platform::descriptors::number(&self.0)
    }

    /// Forces the file to the disk; `os.fsync`.
    ///
    /// # Errors
    /// What the system reports.
    pub fn sync(&mut self) -> io::Result<()> {
        self.0.sync_all()
    }
}

/// What `os.stat` tells. What the system does not keep is 0, and the mode's permissions are then the usual ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stat {
    /// Kind and permissions, in the bits of `S_IFMT` and below.
    pub mode: u32,
    /// The number of the file on its device.
    pub ino: u64,
    /// The device.
    pub dev: u64,
    /// How many names it has.
    pub nlink: u64,
    /// The owner.
    pub uid: u32,
    /// The group.
    pub gid: u32,
    /// Bytes.
    pub size: u64,
    /// Last access, nanoseconds since the epoch.
    pub atime_ns: i64,
    /// Last change of the content, nanoseconds since the epoch.
    pub mtime_ns: i64,
    /// Last change of the file's own properties, nanoseconds since the epoch.
    pub ctime_ns: i64,
    /// The best size for reading and writing, in bytes.
    pub blksize: u64,
    /// How much it takes, in units of 512 bytes.
    pub blocks: u64,
}

/// The bits of [`Stat::mode`] that tell the kind.
const KIND: u32 = 0o170_000;

impl Stat {
    /// Whether it is a folder.
    #[must_use]
    pub fn is_dir(&self) -> bool {
        self.mode & KIND == 0o040_000
    }

    /// Whether it is a regular file.
    #[must_use]
    pub fn is_file(&self) -> bool {
        self.mode & KIND == 0o100_000
    }

    /// Whether it is a symbolic link.
    #[must_use]
    pub fn is_link(&self) -> bool {
        self.mode & KIND == 0o120_000
    }
}

/// The file's or folder's properties; follows symbolic links.
///
/// # Errors
/// What the system reports, ENOENT above all.
pub fn stat(path: &Path) -> io::Result<Stat> {
    Ok(crate::platform::describe(&fs::metadata(path)?))
}

/// The properties of what is at the path, be it a symbolic link.
///
/// # Errors
/// What the system reports, ENOENT above all.
pub fn lstat(path: &Path) -> io::Result<Stat> {
    Ok(crate::platform::describe(&fs::symlink_metadata(path)?))
}

/// Whether the program may do what the bits ask for: 4 read, 2 write, 1 execute; `os.access`.
#[must_use]
pub fn access(path: &Path, bits: u32) -> bool {
    crate::platform::access(path, bits)
}

/// Sets the permissions.
///
/// # Errors
/// What the system reports; ENOTSUP where files have none.
pub fn chmod(path: &Path, mode: u32) -> io::Result<()> {
    crate::platform::chmod(path, mode)
}

/// Makes a symbolic link at `path` that leads to `target`.
///
/// # Errors
/// What the system reports; ENOTSUP where there are none.
pub fn symlink(target: &Path, path: &Path) -> io::Result<()> {
    crate::platform::symlink(target, path)
}

/// Where a symbolic link leads.
///
/// # Errors
/// What the system reports; EINVAL for what is no link.
pub fn read_link(path: &Path) -> io::Result<PathBuf> {
    fs::read_link(path)
}

/// Cuts or lengthens a file.
///
/// # Errors
/// What the system reports.
pub fn truncate(path: &Path, size: u64) -> io::Result<()> {
    fs::OpenOptions::new().write(true).open(path)?.set_len(size)
}

/// Gives a file another name.
///
/// # Errors
/// What the system reports.
pub fn link(from: &Path, to: &Path) -> io::Result<()> {
    fs::hard_link(from, to)
}

/// Sets the times of last access and last change, nanoseconds since the epoch; those of now where none are given.
///
/// # Errors
/// What the system reports.
pub fn set_times(path: &Path, times: Option<(i64, i64)>, follow: bool) -> io::Result<()> {
    crate::platform::set_times(path, times, follow)
}

/// Makes `path` the current folder.
///
/// # Errors
/// What the system reports.
pub fn chdir(path: &Path) -> io::Result<()> {
    std::env::set_current_dir(path)
}

/// Whether something exists there; `os.path.exists`.
#[must_use]
pub fn exists(path: &Path) -> bool {
    stat(path).is_ok()
}

/// Whether a folder is there; `os.path.isdir`.
#[must_use]
pub fn is_dir(path: &Path) -> bool {
    stat(path).is_ok_and(|s| s.is_dir())
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
    stat(path).is_ok_and(|s| s.is_file())
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

/// Makes one folder with these permissions, less what the process's mask takes.
///
/// # Errors
/// What the system reports.
pub fn mkdir(path: &Path, mode: u32) -> io::Result<()> {
    crate::platform::mkdir(path, mode)
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
        mkdir(&root, 0o777).unwrap();
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
