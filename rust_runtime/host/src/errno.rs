//! Error numbers and their texts as Linux and glibc have them, whatever the target: Python programs print them.

use std::io;

pub(crate) const EISDIR: i32 = 21;
#[cfg(target_family = "wasm")]
pub(crate) const ENOTTY: i32 = 25;
#[cfg(target_family = "wasm")]
pub(crate) const ENOTSUP: i32 = 95;
const EIO: i32 = 5;

/// Linux's number of the error (`OSError.errno`); EIO where nothing tells it.
#[must_use]
pub fn errno(error: &io::Error) -> i32 {
    if let Some(Numbered(number)) = error.get_ref().and_then(|e| e.downcast_ref()) {
        return *number;
    }
    crate::platform::raw_errno(error).unwrap_or_else(|| from_kind(error.kind()))
}

/// The text of an error number, as `os.strerror` gives it on Linux.
#[must_use]
pub fn strerror(number: i32) -> String {
    if let Some(text) = strerror_of_streams(number) {
        return text.to_owned();
    }
    match TEXTS.binary_search_by_key(&number, |entry| entry.0) {
        Ok(i) => TEXTS[i].1.to_owned(),
        Err(_) if number == 0 => "Success".to_owned(),
        Err(_) => format!("Unknown error {number}"),
    }
}

/// The text of an error that reading and writing the standard streams, and making a loop, can end with: a table of its own, so that
/// programs which come to no other errors link no other texts.
#[must_use]
pub fn strerror_of_streams(number: i32) -> Option<&'static str> {
    Some(match number {
        4 => "Interrupted system call",
        EIO => "Input/output error",
        9 => "Bad file descriptor",
        11 => "Resource temporarily unavailable",
        12 => "Cannot allocate memory",
        EISDIR => "Is a directory",
        22 => "Invalid argument",
        23 => "Too many open files in system",
        24 => "Too many open files",
        25 => "Inappropriate ioctl for device",
        27 => "File too large",
        28 => "No space left on device",
        29 => "Illegal seek",
        32 => "Broken pipe",
        38 => "Function not implemented",
        95 => "Operation not supported",
        104 => "Connection reset by peer",
        107 => "Transport endpoint is not connected",
        122 => "Disk quota exceeded",
        _ => return None,
    })
}

/// An error that this crate raises itself, with Linux's number on every target.
pub(crate) fn error(number: i32) -> io::Error {
    io::Error::other(Numbered(number))
}

struct Numbered(i32);

// Not derived: that would bring the pretty printing of structures along.
impl std::fmt::Debug for Numbered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

impl std::fmt::Display for Numbered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match strerror_of_streams(self.0) {
            Some(text) => f.write_str(text),
            None => write!(f, "error {}", self.0),
        }
    }
}

impl std::error::Error for Numbered {}

fn from_kind(kind: io::ErrorKind) -> i32 {
    use io::ErrorKind as K;
    match kind {
        K::NotFound => 2,
        K::PermissionDenied => 13,
        K::AlreadyExists => 17,
        K::BrokenPipe => 32,
        K::IsADirectory => 21,
        K::NotADirectory => 20,
        K::DirectoryNotEmpty => 39,
        K::InvalidInput => 22,
        K::Interrupted => 4,
        K::WouldBlock => 11,
        K::TimedOut => 110,
        K::ConnectionRefused => 111,
        K::ConnectionReset => 104,
        K::ConnectionAborted => 103,
        K::Unsupported => 95,
        K::OutOfMemory => 12,
        K::StorageFull => 28,
        K::ReadOnlyFilesystem => 30,
        _ => EIO,
    }
}

/// glibc's texts by Linux's numbers.
#[rustfmt::skip]
const TEXTS: [(i32, &str); 112] = [
    (1, "Operation not permitted"),
    (2, "No such file or directory"),
    (3, "No such process"),
    (6, "No such device or address"),
    (7, "Argument list too long"),
    (8, "Exec format error"),
    (10, "No child processes"),
    (13, "Permission denied"),
    (14, "Bad address"),
    (15, "Block device required"),
    (16, "Device or resource busy"),
    (17, "File exists"),
    (18, "Invalid cross-device link"),
    (19, "No such device"),
    (20, "Not a directory"),
    (26, "Text file busy"),
    (30, "Read-only file system"),
    (31, "Too many links"),
    (33, "Numerical argument out of domain"),
    (34, "Numerical result out of range"),
    (35, "Resource deadlock avoided"),
    (36, "File name too long"),
    (37, "No locks available"),
    (39, "Directory not empty"),
    (40, "Too many levels of symbolic links"),
    (42, "No message of desired type"),
    (43, "Identifier removed"),
    (44, "Channel number out of range"),
    (45, "Level 2 not synchronized"),
    (46, "Level 3 halted"),
    (47, "Level 3 reset"),
    (48, "Link number out of range"),
    (49, "Protocol driver not attached"),
    (50, "No CSI structure available"),
    (51, "Level 2 halted"),
    (52, "Invalid exchange"),
    (53, "Invalid request descriptor"),
    (54, "Exchange full"),
    (55, "No anode"),
    (56, "Invalid request code"),
    (57, "Invalid slot"),
    (59, "Bad font file format"),
    (60, "Device not a stream"),
    (61, "No data available"),
    (62, "Timer expired"),
    (63, "Out of streams resources"),
    (64, "Machine is not on the network"),
    (65, "Package not installed"),
    (66, "Object is remote"),
    (67, "Link has been severed"),
    (68, "Advertise error"),
    (69, "Srmount error"),
    (70, "Communication error on send"),
    (71, "Protocol error"),
    (72, "Multihop attempted"),
    (73, "RFS specific error"),
    (74, "Bad message"),
    (75, "Value too large for defined data type"),
    (76, "Name not unique on network"),
    (77, "File descriptor in bad state"),
    (78, "Remote address changed"),
    (79, "Can not access a needed shared library"),
    (80, "Accessing a corrupted shared library"),
    (81, ".lib section in a.out corrupted"),
    (82, "Attempting to link in too many shared libraries"),
    (83, "Cannot exec a shared library directly"),
    (84, "Invalid or incomplete multibyte or wide character"),
    (85, "Interrupted system call should be restarted"),
    (86, "Streams pipe error"),
    (87, "Too many users"),
    (88, "Socket operation on non-socket"),
    (89, "Destination address required"),
    (90, "Message too long"),
    (91, "Protocol wrong type for socket"),
    (92, "Protocol not available"),
    (93, "Protocol not supported"),
    (94, "Socket type not supported"),
    (96, "Protocol family not supported"),
    (97, "Address family not supported by protocol"),
    (98, "Address already in use"),
    (99, "Cannot assign requested address"),
    (100, "Network is down"),
    (101, "Network is unreachable"),
    (102, "Network dropped connection on reset"),
    (103, "Software caused connection abort"),
    (105, "No buffer space available"),
    (106, "Transport endpoint is already connected"),
    (108, "Cannot send after transport endpoint shutdown"),
    (109, "Too many references: cannot splice"),
    (110, "Connection timed out"),
    (111, "Connection refused"),
    (112, "Host is down"),
    (113, "No route to host"),
    (114, "Operation already in progress"),
    (115, "Operation now in progress"),
    (116, "Stale file handle"),
    (117, "Structure needs cleaning"),
    (118, "Not a XENIX named type file"),
    (119, "No XENIX semaphores available"),
    (120, "Is a named type file"),
    (121, "Remote I/O error"),
    (123, "No medium found"),
    (124, "Wrong medium type"),
    (125, "Operation canceled"),
    (126, "Required key not available"),
    (127, "Key has expired"),
    (128, "Key has been revoked"),
    (129, "Key was rejected by service"),
    (130, "Owner died"),
    (131, "State not recoverable"),
    (132, "Operation not possible due to RF-kill"),
    (133, "Memory page has hardware error"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_those_of_python() {
        let script = "import os\nfor n in range(150): print(os.strerror(n))";
        let out = std::process::Command::new("python3")
            .args(["-c", script])
            .output()
            .unwrap();
        let text = String::from_utf8(out.stdout).unwrap();
        assert_eq!(text.lines().count(), 150);
        for (n, line) in text.lines().enumerate() {
            let number = i32::try_from(n).unwrap();
            assert_eq!(strerror(number), line);
            assert!(strerror_of_streams(number).is_none_or(|text| text == line));
        }
    }

    #[test]
    fn kinds_without_a_number_have_linux_numbers() {
        assert_eq!(errno(&io::ErrorKind::BrokenPipe.into()), 32);
        assert_eq!(errno(&io::Error::other("no idea")), EIO);
        assert_eq!(errno(&error(EISDIR)), 21);
    }
}
