//! Compiled patterns and their matches: what `re.Pattern` and `re.Match` are made of.

use std::cell::Cell;
use std::fmt;

use super::codegen;
use super::error::{Error, Warning};
use super::exec::Matcher;
use super::input::{Input, Narrow, Wide};
use super::lexer::Lexer;
use super::parse::{NameLookup, Parser};
use super::program::Program;
use super::search::candidate;
use super::stack::{Memory, NONE};
use super::subject::{Encoding, Subject};

/// A range of byte offsets (or of code points, where a method says so).
pub type Span = (usize, usize);

/// How a pattern is laid against a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// At the first place that matches: `search`
    Search,
    /// At the beginning: `match`
    Match,
    /// From the beginning to the end: `fullmatch`
    FullMatch,
}

/// A compiled pattern.
pub struct Pattern {
    program: Program,
    flags: u32,
    group_names: Vec<(String, u32)>,
    warnings: Vec<Warning>,
    is_text: bool,
    memory: Cell<Memory>,
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pattern")
            .field("program", &self.program)
            .field("flags", &self.flags)
            .finish_non_exhaustive()
    }
}

impl Pattern {
    /// Compiles a text pattern, without names of characters (`\N{…}` is then an error).
    ///
    /// # Errors
    /// What `re.compile` raises, see [`Error`].
    pub fn compile(text: &str, flags: u32) -> Result<Self, Error> {
        Self::compile_with_names(text, flags, &|_| None)
    }

    /// Compiles a text pattern; `names` is `unicodedata.lookup`.
    ///
    /// # Errors
    /// What `re.compile` raises, see [`Error`].
    pub fn compile_with_names(
        text: &str,
        flags: u32,
        names: NameLookup<'_>,
    ) -> Result<Self, Error> {
        Self::build(text.chars().collect(), true, flags, names)
    }

    /// Compiles a bytes pattern.
    ///
    /// # Errors
    /// What `re.compile` raises, see [`Error`].
    pub fn compile_bytes(bytes: &[u8], flags: u32) -> Result<Self, Error> {
        Self::build(
            bytes.iter().map(|&byte| char::from(byte)).collect(),
            false,
            flags,
            &|_| None,
        )
    }

    fn build(
        chars: Vec<char>,
        is_text: bool,
        flags: u32,
        names: NameLookup<'_>,
    ) -> Result<Self, Error> {
        let mut parser = Parser::new(Lexer::new(chars, is_text)?, flags, names);
        let tree = parser.parse()?;
        let flags = flags | parser.flags;
        let program = codegen::compile(&tree, flags, parser.group_widths.len() - 1, is_text)?;
        let (group_names, warnings) = (parser.group_names, parser.warnings);
        Ok(Self {
            program,
            flags,
            group_names,
            warnings,
            is_text,
            memory: Cell::default(),
        })
    }

    /// `pattern.flags`
    pub fn flags(&self) -> u32 {
        self.flags
    }

    /// `pattern.groups`
    pub fn groups(&self) -> usize {
        self.program.groups
    }

    /// `pattern.groupindex`, in the order of the pattern.
    pub fn group_index(&self) -> &[(String, u32)] {
        &self.group_names
    }

    /// The number of a named group.
    pub fn group_number(&self, name: &str) -> Option<usize> {
        self.group_names
            .iter()
            .find(|(known, _)| known == name)
            .map(|&(_, group)| group as usize)
    }

    /// The name of a group, if it has one.
    pub fn group_name(&self, group: usize) -> Option<&str> {
        let named = self
            .group_names
            .iter()
            .find(|&&(_, number)| number as usize == group)?;
        Some(named.0.as_str())
    }

    /// Whether the pattern is text rather than bytes.
    pub fn is_text(&self) -> bool {
        self.is_text
    }

    /// What `re.compile` warns about.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// `search`, between two code points (clamped to the subject).
    pub fn search(&self, subject: &Subject<'_>, pos: usize, endpos: usize) -> Option<Match> {
        self.find(subject, Mode::Search, pos, endpos)
    }

    /// `match`, between two code points (clamped to the subject).
    pub fn match_(&self, subject: &Subject<'_>, pos: usize, endpos: usize) -> Option<Match> {
        self.find(subject, Mode::Match, pos, endpos)
    }

    /// `fullmatch`, between two code points (clamped to the subject).
    pub fn fullmatch(&self, subject: &Subject<'_>, pos: usize, endpos: usize) -> Option<Match> {
        self.find(subject, Mode::FullMatch, pos, endpos)
    }

    /// Any of the three.
    pub fn find(
        &self,
        subject: &Subject<'_>,
        mode: Mode,
        pos: usize,
        endpos: usize,
    ) -> Option<Match> {
        let (start, end) = (subject.byte_offset(pos), subject.byte_offset(endpos));
        self.find_bytes(subject, mode, start, end, false)
    }

    /// Any of the three between byte offsets; an empty match at `start` can be ruled out.
    pub(super) fn find_bytes(
        &self,
        subject: &Subject<'_>,
        mode: Mode,
        start: usize,
        end: usize,
        must_advance: bool,
    ) -> Option<Match> {
        let mut memory = self.memory.take();
        let found = match subject.encoding {
            Encoding::Narrow => self.run(
                Narrow(subject.bytes),
                &mut memory,
                mode,
                (start, end),
                must_advance,
            ),
            Encoding::Utf8 => self.run(
                Wide(subject.bytes),
                &mut memory,
                mode,
                (start, end),
                must_advance,
            ),
        };
        memory.shrink();
        self.memory.set(memory);
        found
    }

    fn run<I: Input>(
        &self,
        input: I,
        memory: &mut Memory,
        mode: Mode,
        (start, end): Span,
        must_advance: bool,
    ) -> Option<Match> {
        let program = &self.program;
        let forbidden_end = if must_advance { start } else { NONE };
        let whole = mode == Mode::FullMatch;
        let mut matcher = Matcher {
            program,
            input,
            memory,
            end,
            forbidden_end,
            whole,
        };
        if mode != Mode::Search {
            let stop = matcher.run(start)?;
            return Some(Match::new(program.groups, matcher.memory, (start, stop)));
        }
        let mut from = start;
        while from <= end {
            from = candidate(program, &input.bytes()[..end], from)?;
            if let Some(stop) = matcher.run(from) {
                return Some(Match::new(program.groups, matcher.memory, (from, stop)));
            }
            if from >= end || program.anchored {
                return None;
            }
            from = input.decode(from).1;
        }
        None
    }
}

/// A match. Spans are byte offsets; [`Match::char_span`] gives those that Python shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    spans: Box<[Option<Span>]>,
    last_group: usize,
}

impl Match {
    fn new(groups: usize, memory: &Memory, whole: Span) -> Self {
        let mut spans = Vec::with_capacity(groups + 1);
        spans.push(Some(whole));
        spans.extend((0..groups).map(|group| memory.group(group)));
        Self {
            spans: spans.into_boxed_slice(),
            last_group: memory.last_group as usize,
        }
    }

    /// The whole match.
    pub fn whole(&self) -> Span {
        self.spans.first().copied().flatten().unwrap_or_default()
    }

    /// A group in bytes; group 0 is the whole match. None if it took no part or does not exist.
    pub fn span(&self, group: usize) -> Option<Span> {
        self.spans.get(group).copied().flatten()
    }

    /// A group in code points.
    pub fn char_span(&self, group: usize, subject: &Subject<'_>) -> Option<Span> {
        let (start, end) = self.span(group)?;
        Some((subject.char_offset(start), subject.char_offset(end)))
    }

    /// All groups in bytes, the whole match first.
    pub fn spans(&self) -> &[Option<Span>] {
        &self.spans
    }

    /// `match.lastindex`
    pub fn lastindex(&self) -> Option<usize> {
        (self.last_group > 0).then_some(self.last_group)
    }

    /// `match.lastgroup`
    pub fn lastgroup<'a>(&self, pattern: &'a Pattern) -> Option<&'a str> {
        pattern.group_name(self.lastindex()?)
    }
}

/// `re.escape` of text.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if u8::try_from(c).is_ok_and(is_special) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// `re.escape` of bytes.
pub fn escape_bytes(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    for &byte in bytes {
        if is_special(byte) {
            out.push(b'\\');
        }
        out.push(byte);
    }
    out
}

fn is_special(byte: u8) -> bool {
    b"()[]{}?*+-|^$\\.&~# \t\n\r\x0b\x0c".contains(&byte)
}
