//! The stream behind a file object: a write buffer, pending input, decoding and newlines (`Modules/_io/textio.c`, `bufferedio.c`).
use super::os_errors::os_error;
use super::{readiness, str_codec};
use crate::error;
use crate::object::{R, Ref, Str};
use crate::signals;
use host::files::File;
use std::io::{ErrorKind, SeekFrom};

/// How lines end.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Newline {
    /// `None`: all three endings are read as `\n`.
    Universal,
    /// `''`: all three end a line, untranslated.
    Any,
    /// `\n`
    Lf,
    /// `\r`
    Cr,
    /// `\r\n`
    CrLf,
}

impl Newline {
    /// Reads the argument `newline`.
    pub fn parse(v: Option<&str>) -> R<Newline> {
        Ok(match v {
            None => Newline::Universal,
            Some("") => Newline::Any,
            Some("\n") => Newline::Lf,
            Some("\r") => Newline::Cr,
            Some("\r\n") => Newline::CrLf,
            Some(other) => {
                let shown = crate::text::repr::str_repr(other);
                return Err(error::value_error(format!(
                    "illegal newline value: {}",
                    shown.trim_matches('\'')
                )));
            }
        })
    }

    /// Text as bytes, with this line ending for each `\n`.
    pub fn encode(self, text: &Ref<Str>, encoding: &str, errors: &str) -> R<Vec<u8>> {
        let ending = match self {
            Newline::Cr => "\r",
            Newline::CrLf => "\r\n",
            _ => return str_codec::encode(text, encoding, errors),
        };
        let translated = Str::new(text.as_str().replace('\n', ending));
        str_codec::encode(&translated, encoding, errors)
    }
}

/// An open stream.
pub struct Stream {
    file: File,
    /// Whether it can be read.
    pub readable: bool,
    /// Whether it can be written.
    pub writable: bool,
    /// Whether everything is written out at once, as `buffering=0` asks for.
    pub at_once: bool,
    /// Whether each line of a text file is written out at once, as `buffering=1` asks for.
    pub by_lines: bool,
    /// Whether a text file can tell its place: not while it is iterated over.
    pub telling: bool,
    newline: Newline,
    encoding: Option<String>,
    errors: String,
    out: Vec<u8>,
    /// Input that was read but not handed out: bytes of a binary file from `at` on.
    bytes: Vec<u8>,
    /// The same of a text file.
    text: String,
    at: usize,
    /// Of a socket or a pipe, which is read as far as something is there: bytes that are no character yet.
    live: Option<Vec<u8>>,
    /// How long a socket's input is waited for, in seconds.
    timeout: Option<f64>,
}

/// What of a stream's input is asked for.
#[derive(Clone, Copy)]
pub enum Wanted {
    /// So many bytes or characters.
    Count(usize),
    /// A line, or so many of it.
    Line(usize),
}

/// How much an argument `size` stands for: all where it is negative.
pub fn at_most(size: i64) -> usize {
    usize::try_from(size).unwrap_or(usize::MAX)
}

const CHUNK: usize = 8192;

impl Stream {
    /// A stream over an open file.
    pub fn new(
        file: File,
        readable: bool,
        writable: bool,
        newline: Newline,
        encoding: Option<String>,
        errors: String,
    ) -> Stream {
        Stream {
            file,
            readable,
            writable,
            at_once: false,
            by_lines: false,
            telling: true,
            newline,
            encoding,
            errors,
            out: Vec::new(),
            bytes: Vec::new(),
            text: String::new(),
            at: 0,
            live: None,
            timeout: None,
        }
    }

    /// The stream of a socket or a pipe: it has no place to go back to, and input comes when it comes.
    #[must_use]
    pub fn live(mut self) -> Stream {
        self.live = Some(Vec::new());
        self
    }

    /// How long input is waited for, where a socket has a timeout.
    #[must_use]
    pub fn waits_for(mut self, timeout: Option<f64>) -> Stream {
        self.timeout = timeout;
        self
    }

    /// The descriptor that input must come from before what is wanted can be had, and the time that it may take; None where it is
    /// there, or where reading never waits for others.
    pub fn awaits(&self, wanted: Wanted) -> Option<(i32, Option<f64>)> {
        if self.live.is_none() || !self.readable || self.has(wanted) {
            return None;
        }
        Some((self.number()?, self.timeout))
    }

    /// Whether what is wanted was read already.
    fn has(&self, wanted: Wanted) -> bool {
        if self.is_text() {
            let rest = &self.text[self.at..];
            let has = |n: usize| n == 0 || rest.chars().nth(n - 1).is_some();
            match wanted {
                Wanted::Count(n) => has(n),
                Wanted::Line(most) => self.line_end(rest).1 > 0 || has(most),
            }
        } else {
            let rest = &self.bytes[self.at..];
            match wanted {
                Wanted::Count(n) => rest.len() >= n,
                Wanted::Line(most) => rest.contains(&b'\n') || rest.len() >= most,
            }
        }
    }

    /// Whether it is a text file.
    pub fn is_text(&self) -> bool {
        self.encoding.is_some()
    }

    /// Writes what is buffered; ends an iteration as far as `tell` is concerned.
    pub fn flush(&mut self) -> R<()> {
        self.telling = true;
        self.write_out()
    }

    fn write_out(&mut self) -> R<()> {
        if self.out.is_empty() {
            return Ok(());
        }
        let out = std::mem::take(&mut self.out);
        self.file.write_all(&out).map_err(|e| os_error(&e, None))
    }

    /// Writes bytes, through the buffer.
    pub fn write_bytes(&mut self, data: &[u8]) -> R<()> {
        if self.is_text() {
            // Text goes where the last read of the file ended, not where the last character was taken, as in CPython.
            self.text.clear();
            self.at = 0;
        } else {
            self.forget_input()?;
        }
        self.out.extend_from_slice(data);
        if self.out.len() > CHUNK {
            self.write_out()
        } else {
            Ok(())
        }
    }

    /// Writes a str in the file's encoding, with its line endings.
    pub fn write_text(&mut self, s: &Ref<Str>) -> R<()> {
        let encoding = self.encoding.as_deref().unwrap_or("utf-8");
        let data = self.newline.encode(s, encoding, &self.errors)?;
        self.write_bytes(&data)?;
        if self.by_lines && s.as_str().contains(['\n', '\r']) {
            return self.flush();
        }
        Ok(())
    }

    /// Reads the bytes below a text file, from where its text was read to.
    pub fn as_bytes<T>(&mut self, read: impl FnOnce(&mut Stream) -> R<T>) -> R<T> {
        if !self.is_text() {
            return read(self);
        }
        self.forget_input()?;
        let encoding = self.encoding.take();
        let made = read(self);
        let forgotten = self.forget_input();
        self.encoding = encoding;
        forgotten.and(made)
    }

    /// Input that was read ahead is given back before the file is written.
    fn forget_input(&mut self) -> R<()> {
        if self.live.is_some() {
            return Ok(());
        }
        let ahead = self.ahead()?;
        if ahead > 0 {
            self.file
                .seek(SeekFrom::Current(-ahead))
                .map_err(|e| os_error(&e, None))?;
        }
        self.bytes.clear();
        self.text.clear();
        self.at = 0;
        Ok(())
    }

    /// How many bytes of the file were read but not handed out.
    fn ahead(&self) -> R<i64> {
        let n = match &self.encoding {
            None => self.bytes.len() - self.at,
            Some(_) if self.at >= self.text.len() => 0,
            Some(e) => {
                str_codec::encode(&Str::new(self.text[self.at..].to_owned()), e, &self.errors)?
                    .len()
            }
        };
        Ok(i64::try_from(n).unwrap_or(i64::MAX))
    }

    /// Reads into the buffer, behind signals again (PEP 475), no longer than a socket's timeout allows.
    fn read_file(&mut self, buffer: &mut [u8]) -> R<usize> {
        let deadline = self.timeout.map(|seconds| host::monotonic() + seconds);
        loop {
            let e = match self.file.read(buffer) {
                Ok(n) => return Ok(n),
                Err(e) => e,
            };
            match (e.kind(), deadline, self.number()) {
                (ErrorKind::Interrupted, ..) => signals::check()?,
                (ErrorKind::WouldBlock, Some(deadline), Some(fd)) => {
                    readiness::ready(fd, false, deadline)?;
                }
                _ => return Err(os_error(&e, None)),
            }
        }
    }

    /// Reads once, behind what is there already: how much came.
    fn read_behind(&mut self, data: &mut Vec<u8>) -> R<usize> {
        let old = data.len();
        data.resize(old + CHUNK, 0);
        let n = self.read_file(&mut data[old..]);
        data.truncate(old + n.as_ref().map_or(0, |n| *n));
        n
    }

    /// Reads more input; whether there was some. A text file is read to its end.
    pub fn fill(&mut self) -> R<bool> {
        self.write_out()?;
        match &self.encoding {
            None => {
                self.bytes.drain(..self.at);
                self.at = 0;
                let mut data = std::mem::take(&mut self.bytes);
                let n = self.read_behind(&mut data);
                self.bytes = data;
                Ok(n? > 0)
            }
            Some(_) if self.live.is_some() => self.fill_live(),
            Some(e) => {
                let data = self.file.read_to_end().map_err(|e| os_error(&e, None))?;
                let more = str_codec::decode(&data, e, &self.errors)?;
                self.text.drain(..self.at);
                self.at = 0;
                self.text.push_str(&more);
                Ok(!more.is_empty())
            }
        }
    }

    /// Reads what is there; what is the beginning of a character, or of a line's ending, waits for the rest.
    fn fill_live(&mut self) -> R<bool> {
        let mut data = self.live.take().unwrap_or_default();
        let found = self.read_behind(&mut data);
        let n = *found.as_ref().unwrap_or(&1); // behind an error nothing more is a character than before it
        let whole = if n == 0 {
            data.len()
        } else {
            whole_characters(&data)
        };
        let rest = data.split_off(whole);
        self.live = Some(rest);
        found?;
        let encoding = self.encoding.as_deref().unwrap_or("utf-8");
        let more = str_codec::decode(&data, encoding, &self.errors)?;
        self.text.drain(..self.at);
        self.at = 0;
        self.text.push_str(&more);
        Ok(n > 0)
    }

    /// Reads on, from a socket or a pipe, until there is what is wanted.
    fn await_input(&mut self, wanted: Wanted) -> R<()> {
        while !self.has(wanted) && self.fill()? {}
        Ok(())
    }

    /// Up to `size` bytes, all of them where it is negative.
    pub fn read_bytes(&mut self, size: i64) -> R<Vec<u8>> {
        let wanted = at_most(size);
        while self.bytes.len() - self.at < wanted && self.fill()? {}
        let end = self.at.saturating_add(wanted).min(self.bytes.len());
        let found = self.bytes[self.at..end].to_vec();
        self.at = end;
        Ok(found)
    }

    /// Up to `size` bytes of what is there, after one read where nothing is; they may stay there.
    pub fn at_once(&mut self, size: usize, taken: bool) -> R<Vec<u8>> {
        if self.bytes.len() == self.at && size > 0 {
            self.fill()?;
        }
        let end = self.at.saturating_add(size).min(self.bytes.len());
        let found = self.bytes[self.at..end].to_vec();
        if taken {
            self.at = end;
        }
        Ok(found)
    }

    /// Up to `size` characters, all of them where it is negative.
    pub fn read_text(&mut self, size: i64) -> R<String> {
        if self.live.is_some() {
            self.await_input(Wanted::Count(at_most(size)))?;
        } else if self.at >= self.text.len() || size < 0 {
            self.fill()?;
        }
        let mut left = at_most(size);
        let mut out = String::new();
        while left > 0 {
            let Some(c) = self.text[self.at..].chars().next() else {
                break;
            };
            self.at += c.len_utf8();
            if c == '\r' && self.newline == Newline::Universal {
                if self.text[self.at..].starts_with('\n') {
                    self.at += 1;
                }
                out.push('\n');
            } else {
                out.push(c);
            }
            left -= 1;
        }
        Ok(out)
    }

    /// The next line with its ending, cut to `size` characters where that is not negative; empty at the end.
    pub fn line_text(&mut self, size: i64) -> R<String> {
        if self.live.is_some() {
            self.await_input(Wanted::Line(at_most(size)))?;
        } else if self.at >= self.text.len() {
            self.fill()?;
        }
        let rest = &self.text[self.at..];
        let (mut end, ending) = self.line_end(rest);
        if let Ok(limit) = usize::try_from(size) {
            let cut = rest
                .char_indices()
                .nth(limit)
                .map_or(rest.len(), |(i, _)| i);
            if cut < end {
                end = cut;
                let line = rest[..end].to_owned();
                self.at += end;
                return Ok(line);
            }
        }
        let mut line = rest[..end].to_owned();
        if self.newline == Newline::Universal && ending > 0 {
            line.truncate(end - ending);
            line.push('\n');
        }
        self.at += end;
        Ok(line)
    }

    /// Where the first line ends, its ending included, and how long that is.
    fn line_end(&self, rest: &str) -> (usize, usize) {
        let found = match self.newline {
            Newline::Lf => rest.find('\n').map(|i| (i + 1, 1)),
            Newline::Cr => rest.find('\r').map(|i| (i + 1, 1)),
            Newline::CrLf => rest.find("\r\n").map(|i| (i + 2, 2)),
            Newline::Universal | Newline::Any => rest.find(['\n', '\r']).map(|i| {
                let n = if rest[i..].starts_with("\r\n") { 2 } else { 1 };
                (i + n, n)
            }),
        };
        found.unwrap_or((rest.len(), 0))
    }

    /// The next line of a binary file.
    pub fn line_bytes(&mut self, size: i64) -> R<Vec<u8>> {
        let limit = at_most(size);
        let mut seen = 0;
        loop {
            let rest = &self.bytes[self.at..];
            let end = rest[seen..]
                .iter()
                .position(|b| *b == b'\n')
                .map(|i| seen + i + 1);
            if end.is_some() || rest.len() >= limit {
                let end = end.unwrap_or(rest.len()).min(limit);
                let line = rest[..end].to_vec();
                self.at += end;
                return Ok(line);
            }
            seen = rest.len();
            if !self.fill()? {
                let line = self.bytes[self.at..].to_vec();
                self.at = self.bytes.len();
                return Ok(line);
            }
        }
    }

    /// Moves to a place; gives the place from the start.
    pub fn seek(&mut self, to: SeekFrom) -> R<u64> {
        self.flush()?;
        self.forget_input()?;
        self.file.seek(to).map_err(|e| os_error(&e, None))
    }

    /// Moves to the end.
    pub fn seek_end(&mut self) -> R<()> {
        let _ = self.file.seek(SeekFrom::End(0)); // a pipe has no end to go to
        Ok(())
    }

    /// The place of the next byte.
    pub fn tell(&mut self) -> R<u64> {
        self.flush()?;
        let ahead = self.ahead()?;
        let at = self
            .file
            .seek(SeekFrom::Current(0))
            .map_err(|e| os_error(&e, None))?;
        Ok(at.saturating_sub(u64::try_from(ahead).unwrap_or(0)))
    }

    /// Its descriptor; None where files have none.
    pub fn number(&self) -> Option<i32> {
        self.file.number()
    }

    /// Cuts the file at a place.
    pub fn truncate(&mut self, size: u64) -> R<()> {
        self.flush()?;
        self.file.truncate(size).map_err(|e| os_error(&e, None))
    }
}

/// How many of the bytes are whole characters of UTF-8, and no carriage return whose line feed may still come.
fn whole_characters(data: &[u8]) -> usize {
    let tail = data.len().saturating_sub(3);
    let begun = data[tail..]
        .iter()
        .rposition(|b| *b >= 0xC0)
        .map(|at| tail + at);
    let whole = match begun {
        Some(at) => {
            let wanted = match data[at] {
                0xF0.. => 4,
                0xE0.. => 3,
                _ => 2,
            };
            if data.len() - at < wanted {
                at
            } else {
                data.len()
            }
        }
        None => data.len(),
    };
    if whole > 0 && data[whole - 1] == b'\r' {
        whole - 1
    } else {
        whole
    }
}
