//! Files of the time zone database (RFC 8536, TZif).
use super::Kind;
use super::rule::{self, Rule};
use std::path::Path;

/// A zone as its file has it.
#[derive(Debug)]
pub(super) struct File {
    /// Moments at which something changes, in order.
    transitions: Vec<i64>,
    /// What is in force from each of them, as an index into `kinds`.
    from: Vec<usize>,
    kinds: Vec<Kind>,
    /// What is in force after the last of them.
    rule: Option<Rule>,
}

/// A zone's file; None where it cannot be read or is none.
pub(super) fn read(path: &Path) -> Option<File> {
    parse(&std::fs::read(path).ok()?)
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, n: usize) -> Option<&'a [u8]> {
        let (head, rest) = self.0.split_at_checked(n)?;
        self.0 = rest;
        Some(head)
    }
    fn int(&mut self, size: usize) -> Option<i64> {
        let bytes = self.take(size)?;
        let sign = if bytes[0] & 0x80 == 0 { 0 } else { -1 };
        Some(bytes.iter().fold(sign, |n, b| n << 8 | i64::from(*b)))
    }
    fn count(&mut self) -> Option<usize> {
        usize::try_from(self.int(4)?).ok()
    }
}

/// The counts of a header, in its order.
struct Counts {
    version: u8,
    is_utc: usize,
    is_standard: usize,
    leaps: usize,
    times: usize,
    kinds: usize,
    letters: usize,
}

fn header(r: &mut Reader) -> Option<Counts> {
    let magic = r.take(20)?;
    if !magic.starts_with(b"TZif") {
        return None;
    }
    Some(Counts {
        version: magic[4],
        is_utc: r.count()?,
        is_standard: r.count()?,
        leaps: r.count()?,
        times: r.count()?,
        kinds: r.count()?,
        letters: r.count()?,
    })
}

fn parse(bytes: &[u8]) -> Option<File> {
    let mut r = Reader(bytes);
    let mut c = header(&mut r)?;
    let mut size = 4;
    if c.version >= b'2' {
        // The numbers of 32 bits are repeated with 64.
        r.take(c.times * 5 + c.kinds * 6 + c.letters + c.leaps * 8 + c.is_standard + c.is_utc)?;
        c = header(&mut r)?;
        size = 8;
    }
    let transitions = (0..c.times).map(|_| r.int(size)).collect::<Option<_>>()?;
    let from: Vec<usize> = r.take(c.times)?.iter().map(|i| usize::from(*i)).collect();
    let raw = (0..c.kinds)
        .map(|_| Some((r.int(4)?, r.take(2)?)))
        .collect::<Option<Vec<_>>>()?;
    let letters = r.take(c.letters)?;
    r.take(c.leaps * (size + 4) + c.is_standard + c.is_utc)?;
    let kinds: Vec<Kind> = raw
        .into_iter()
        .map(|(offset, rest)| Kind {
            offset,
            saving: rest[0] != 0,
            name: name_at(letters, usize::from(rest[1])),
        })
        .collect();
    if kinds.is_empty() || from.iter().any(|i| *i >= kinds.len()) {
        return None;
    }
    let footer = r.0.strip_prefix(b"\n").and_then(|f| f.strip_suffix(b"\n"));
    let rule = footer
        .filter(|_| size == 8)
        .and_then(|f| rule::parse(std::str::from_utf8(f).ok()?));
    Some(File {
        transitions,
        from,
        kinds,
        rule,
    })
}

fn name_at(letters: &[u8], at: usize) -> String {
    let name = letters.get(at..).unwrap_or_default();
    let end = name.iter().position(|b| *b == 0).unwrap_or(name.len());
    String::from_utf8_lossy(&name[..end]).into_owned()
}

impl File {
    pub(super) fn at(&self, seconds: i64) -> Kind {
        let passed = self.transitions.partition_point(|t| *t <= seconds);
        if passed == self.transitions.len()
            && let Some(rule) = &self.rule
        {
            return rule.at(seconds);
        }
        let kind = match passed.checked_sub(1) {
            Some(last) => self.from[last],
            // Before the first change: the first kind that is no daylight saving.
            None => self.kinds.iter().position(|k| !k.saving).unwrap_or(0),
        };
        self.kinds[kind].clone()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_is_no_zone_file_is_none() {
        assert!(super::parse(b"").is_none());
        assert!(super::parse(b"TZif2").is_none());
        assert!(super::parse(&[b'T'; 60]).is_none());
    }
}
