//! Walks over all matches: `finditer`, `findall`, `split` and `sub`, with the rules for empty matches of 3.7 and later.

use super::pattern::{Match, Mode, Pattern, Span};
use super::subject::Subject;
use super::template::Template;

/// Where a walk stands. It borrows nothing, so that an iterator object can keep it.
#[derive(Clone, Debug)]
pub struct Scanner {
    start: Option<usize>,
    end: usize,
    must_advance: bool,
}

impl Scanner {
    /// Begins a walk between two code points (clamped to the subject).
    pub fn new(subject: &Subject<'_>, pos: usize, endpos: usize) -> Self {
        let (start, end) = (subject.byte_offset(pos), subject.byte_offset(endpos));
        Self {
            start: Some(start),
            end,
            must_advance: false,
        }
    }

    /// The next match; with [`Mode::Match`], only one that begins where the last one ended (`scanner.match`).
    pub fn next(&mut self, pattern: &Pattern, subject: &Subject<'_>, mode: Mode) -> Option<Match> {
        let start = self.start?;
        let Some(found) = pattern.find_bytes(subject, mode, start, self.end, self.must_advance)
        else {
            self.start = None;
            return None;
        };
        let (from, to) = found.whole();
        self.must_advance = from == to;
        self.start = Some(to);
        Some(found)
    }
}

/// Iterator over the matches of a pattern.
#[derive(Debug)]
pub struct Matches<'a> {
    pattern: &'a Pattern,
    subject: &'a Subject<'a>,
    scanner: Scanner,
    left: Option<usize>,
}

impl Iterator for Matches<'_> {
    type Item = Match;

    fn next(&mut self) -> Option<Match> {
        if let Some(left) = &mut self.left {
            *left = left.checked_sub(1)?;
        }
        self.scanner.next(self.pattern, self.subject, Mode::Search)
    }
}

impl Pattern {
    /// `finditer` (and `findall`), between two code points.
    pub fn matches<'a>(
        &'a self,
        subject: &'a Subject<'a>,
        pos: usize,
        endpos: usize,
    ) -> Matches<'a> {
        Matches {
            pattern: self,
            subject,
            scanner: Scanner::new(subject, pos, endpos),
            left: None,
        }
    }

    /// The matches that `sub` replaces: all if `count` is zero, none if it is negative.
    pub fn limited_matches<'a>(&'a self, subject: &'a Subject<'a>, count: i64) -> Matches<'a> {
        let left = (count != 0).then(|| usize::try_from(count).unwrap_or(0));
        Matches {
            left,
            ..self.matches(subject, 0, usize::MAX)
        }
    }

    /// The pieces of `split` with the groups between them, in bytes; none for a group without a part in its match.
    pub fn split(&self, subject: &Subject<'_>, maxsplit: i64) -> Vec<Option<Span>> {
        let mut out = Vec::new();
        let mut last = 0;
        for found in self.limited_matches(subject, maxsplit) {
            let (start, end) = found.whole();
            out.push(Some((last, start)));
            out.extend_from_slice(&found.spans()[1..]);
            last = end;
        }
        out.push(Some((last, subject.bytes.len())));
        out
    }

    /// `subn` with a template: the new subject, in its encoding, and the number of replacements.
    pub fn substitute(
        &self,
        template: &Template,
        subject: &Subject<'_>,
        count: i64,
    ) -> (Vec<u8>, usize) {
        let (mut out, mut last, mut number) = (Vec::with_capacity(subject.bytes.len()), 0, 0);
        for found in self.limited_matches(subject, count) {
            let (start, end) = found.whole();
            out.extend_from_slice(subject.slice((last, start)));
            template.expand_into(&found, subject, &mut out);
            last = end;
            number += 1;
        }
        out.extend_from_slice(subject.slice((last, subject.bytes.len())));
        (out, number)
    }
}
