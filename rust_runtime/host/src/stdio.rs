//! Standard streams, buffered as CPython's text layer over its BufferedWriter buffers them.
//!
//! Two levels, because a program whose stdout and stderr share one pipe can see them: text waits in `pending` up to
//! 8192 bytes (`Modules/_io/textio.c`), then goes to `buffer`, of as many bytes as the system likes to write at once
//! (`Modules/_io/bufferedio.c`): 4096 for a pipe.

use crate::platform;
use std::io::{self, BufRead, IsTerminal, Read};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

/// One of the three standard streams.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// Descriptor 0.
    Stdin,
    /// Descriptor 1.
    Stdout,
    /// Descriptor 2.
    Stderr,
}

/// CPython's `_CHUNK_SIZE` of the text layer, and `DEFAULT_BUFFER_SIZE` of the binary one where the system says nothing.
const CHUNK: usize = 8192;

/// Where a [`Writer`] puts its bytes; may take fewer than it is given.
type Sink = fn(&[u8]) -> io::Result<usize>;

struct Writer {
    pending: Vec<u8>,
    buffer: Vec<u8>,
    /// None until the first write has looked at the descriptor.
    kind: Option<Kind>,
    detect: fn() -> Kind,
    sink: Sink,
}

/// How a stream is buffered.
#[derive(Clone, Copy)]
struct Kind {
    /// Flush after each write that holds a line end.
    by_line: bool,
    /// How many bytes the binary layer keeps.
    room: usize,
}

impl Kind {
    fn of(stream: Stream, by_line: bool) -> Kind {
        let room = platform::block_size(stream).unwrap_or(CHUNK);
        Kind { by_line, room }
    }
}

impl Writer {
    const fn new(detect: fn() -> Kind, sink: Sink) -> Self {
        Writer {
            pending: Vec::new(),
            buffer: Vec::new(),
            kind: None,
            detect,
            sink,
        }
    }

    #[inline]
    fn kind(&mut self) -> Kind {
        *self.kind.get_or_insert_with(self.detect)
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let by_line = self.kind().by_line;
        if self.pending.len() + bytes.len() > CHUNK {
            self.pending_to_buffer()?;
        }
        self.pending.extend_from_slice(bytes);
        let line_end = by_line && bytes.iter().any(|b| matches!(b, b'\n' | b'\r'));
        if self.pending.len() >= CHUNK || line_end {
            self.pending_to_buffer()?;
        }
        if line_end {
            self.flush_buffer()
        } else {
            Ok(())
        }
    }

    /// Bytes for the binary layer, past the text that waits.
    fn write_below(&mut self, bytes: &[u8]) -> io::Result<()> {
        let room = self.kind().room;
        if self.buffer.len() + bytes.len() > room {
            self.flush_buffer()?;
        }
        let mut start = 0;
        while bytes.len() - start > room {
            start += write_some(self.sink, &bytes[start..])?;
        }
        self.buffer.extend_from_slice(&bytes[start..]);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.pending_to_buffer()?;
        self.flush_buffer()
    }

    /// The text layer hands its bytes down: they are its own no longer, even if the write below fails.
    fn pending_to_buffer(&mut self) -> io::Result<()> {
        let mut bytes = std::mem::take(&mut self.pending);
        let written = self.write_below(&bytes);
        bytes.clear();
        self.pending = bytes; // keep the allocation
        written
    }

    /// Writes out the binary layer; after an error it keeps what was not written, and the next flush tries again.
    fn flush_buffer(&mut self) -> io::Result<()> {
        let mut start = 0;
        while start < self.buffer.len() {
            match write_some(self.sink, &self.buffer[start..]) {
                Ok(n) => start += n,
                Err(error) => {
                    self.buffer.drain(..start);
                    return Err(error);
                }
            }
        }
        self.buffer.clear();
        Ok(())
    }
}

fn write_some(sink: Sink, bytes: &[u8]) -> io::Result<usize> {
    match sink(bytes)? {
        0 => Err(io::ErrorKind::WriteZero.into()),
        n => Ok(n),
    }
}

static STDOUT: Mutex<Writer> = Mutex::new(Writer::new(
    || Kind::of(Stream::Stdout, platform::shows_lines(Stream::Stdout)),
    |bytes| platform::write(Stream::Stdout, bytes),
));
static STDERR: Mutex<Writer> = Mutex::new(Writer::new(
    || Kind::of(Stream::Stderr, true),
    |bytes| platform::write(Stream::Stderr, bytes),
));

/// A panic while the lock is held leaves whole buffers behind, so poisoning means nothing here.
fn lock(writer: &'static Mutex<Writer>) -> MutexGuard<'static, Writer> {
    writer.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Writes to standard output as one `sys.stdout.write`: up to the line's end at once on a terminal, else in blocks.
///
/// # Errors
/// What the system reports for bytes that had to be written now (`BrokenPipe` when the reader has gone).
pub fn write_stdout(bytes: &[u8]) -> io::Result<()> {
    lock(&STDOUT).write(bytes)
}

/// Writes bytes to the binary layer of standard output or, if `error`, of standard error: past the text that waits.
///
/// # Errors
/// What the system reports.
pub fn write_below(error: bool, bytes: &[u8]) -> io::Result<()> {
    lock(if error { &STDERR } else { &STDOUT }).write_below(bytes)
}

/// Writes out all that waits for standard output. To be called before the process ends, and before a traceback is
/// printed, as CPython does.
///
/// # Errors
/// What the system reports; the rest stays in the buffer.
pub fn flush_stdout() -> io::Result<()> {
    lock(&STDOUT).flush()
}

/// Writes to standard error as one `sys.stderr.write`: line by line, terminal or not.
///
/// # Errors
/// What the system reports.
pub fn write_stderr(bytes: &[u8]) -> io::Result<()> {
    lock(&STDERR).write(bytes)
}

/// Writes out an unfinished line of standard error.
///
/// # Errors
/// What the system reports.
pub fn flush_stderr() -> io::Result<()> {
    lock(&STDERR).flush()
}

/// Standard input, with what a reading that a signal interrupted has got so far.
struct Input {
    reader: io::BufReader<Descriptor>,
    partial: Vec<u8>,
}

/// Standard input without a buffer.
struct Descriptor;

impl Read for Descriptor {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        platform::read_stdin(buffer)
    }
}

static STDIN: LazyLock<Mutex<Input>> = LazyLock::new(|| {
    Mutex::new(Input {
        reader: io::BufReader::with_capacity(CHUNK, Descriptor),
        partial: Vec::new(),
    })
});

impl Input {
    /// Reads up to the end of a line, or to the end.
    fn read(&mut self, by_line: bool) -> io::Result<Vec<u8>> {
        loop {
            let chunk = self.reader.fill_buf()?;
            let line_end = memchr(b'\n', chunk).filter(|_| by_line);
            let taken = line_end.map_or(chunk.len(), |at| at + 1);
            self.partial.extend_from_slice(&chunk[..taken]);
            self.reader.consume(taken);
            if taken == 0 || line_end.is_some() {
                return Ok(std::mem::take(&mut self.partial));
            }
        }
    }
}

fn memchr(wanted: u8, bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|b| *b == wanted)
}

fn read_stdin(by_line: bool) -> io::Result<Vec<u8>> {
    STDIN
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .read(by_line)
}

/// The next line of standard input with its `\n`, without it only for a last line that has none; None at the end.
///
/// # Errors
/// What the system reports; `Interrupted` when SIGINT came first, and then the next call goes on where this one was.
pub fn read_stdin_line() -> io::Result<Option<Vec<u8>>> {
    let line = read_stdin(true)?;
    Ok((!line.is_empty()).then_some(line))
}

/// All that is left of standard input.
///
/// # Errors
/// What the system reports; `Interrupted` when SIGINT came first, and then the next call goes on where this one was.
pub fn read_stdin_all() -> io::Result<Vec<u8>> {
    read_stdin(false)
}

/// Whether the stream is a terminal; `isatty`.
#[must_use]
pub fn is_terminal(stream: Stream) -> bool {
    match stream {
        Stream::Stdin => io::stdin().is_terminal(),
        Stream::Stdout => io::stdout().is_terminal(),
        Stream::Stderr => io::stderr().is_terminal(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::{Cell, RefCell};

    thread_local! {
        static WRITES: RefCell<Vec<usize>> = const { RefCell::new(Vec::new()) };
        static TEXT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
        static BROKEN: Cell<bool> = const { Cell::new(false) };
    }

    const fn kind(by_line: bool, room: usize) -> Kind {
        Kind { by_line, room }
    }

    fn record(bytes: &[u8]) -> io::Result<usize> {
        if BROKEN.get() {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        WRITES.with_borrow_mut(|w| w.push(bytes.len()));
        TEXT.with_borrow_mut(|t| t.extend_from_slice(bytes));
        Ok(bytes.len())
    }

    /// The sizes of CPython's own writes for the same calls, from a raw stream that counts.
    fn cpython(kind: Kind, calls: &[usize]) -> Vec<usize> {
        let script = "import io, sys\n\
            class Raw(io.RawIOBase):\n\
            \x20   def writable(self): return True\n\
            \x20   def write(self, b): print(len(b)); return len(b)\n\
            t = io.TextIOWrapper(io.BufferedWriter(Raw(), int(sys.argv[2])), 'utf-8', line_buffering=sys.argv[1] == '1')\n\
            for n in map(int, sys.argv[3:]): t.write('x' * (n - 1) + '\\n')\n\
            t.flush()\n";
        let out = std::process::Command::new("python3")
            .args(["-c", script, if kind.by_line { "1" } else { "0" }])
            .arg(kind.room.to_string())
            .args(calls.iter().map(ToString::to_string))
            .output()
            .unwrap();
        assert!(
            out.status.success(),
            "{}",
            String::from_utf8_lossy(&out.stderr)
        );
        let text = String::from_utf8(out.stdout).unwrap();
        text.lines().map(|line| line.parse().unwrap()).collect()
    }

    #[test]
    fn writes_leave_in_the_pieces_that_cpython_makes() {
        let mut seed = 12_345_u64;
        for round in 0..6 {
            let mut calls = Vec::new();
            for _ in 0..200 {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                let n = (seed >> 33) as usize;
                calls.push(
                    1 + if n.is_multiple_of(17) {
                        n % 30_000
                    } else {
                        n % 300
                    },
                );
            }
            let detect: fn() -> Kind = match round {
                5 => || kind(true, 4096),
                3.. => || kind(false, 4096),
                _ => || kind(false, CHUNK),
            };
            WRITES.take();
            TEXT.take();
            let mut writer = Writer::new(detect, record);
            for &n in &calls {
                let mut bytes = vec![b'x'; n];
                bytes[n - 1] = b'\n';
                writer.write(&bytes).unwrap();
            }
            writer.flush().unwrap();
            assert_eq!(WRITES.take(), cpython(detect(), &calls));
            assert_eq!(TEXT.take().len(), calls.iter().sum::<usize>());
        }
    }

    #[test]
    fn a_broken_pipe_is_reported_again_at_the_next_flush() {
        let mut writer = Writer::new(|| kind(false, CHUNK), record);
        writer.write(b"lost\n").unwrap();
        BROKEN.set(true);
        assert_eq!(
            writer.flush().unwrap_err().kind(),
            io::ErrorKind::BrokenPipe
        );
        assert_eq!(
            writer.flush().unwrap_err().kind(),
            io::ErrorKind::BrokenPipe
        );
        BROKEN.set(false);
        writer.flush().unwrap();
        assert_eq!(TEXT.take(), b"lost\n");
    }
}
