//! Reads ISO 8601, as far as `fromisoformat` of 3.11 takes it.
use super::delta::Delta;
use super::fields::{Clock, Date};
use super::timezone;
use crate::error::{type_error, value_error};
use crate::object::{PyErr, R, Ref, Str, Value};
use crate::ops;

/// What was read of a time.
#[derive(Default)]
pub struct Read {
    /// Parts, in range or not.
    pub clock: Clock,
    /// Seconds and microseconds east of UTC.
    pub offset: Option<(i64, i64)>,
}

/// The str that `fromisoformat` is given.
pub fn argument(v: &Value) -> R<Ref<Str>> {
    match ops::base_value(v) {
        Value::Str(s) => Ok(s.clone()),
        _ => Err(type_error("fromisoformat: argument must be str")),
    }
}

/// The error for a text that is none.
#[cold]
pub fn invalid(text: &Ref<Str>) -> PyErr {
    let shown = ops::repr_or(&Value::Str(text.clone()));
    value_error(format!("Invalid isoformat string: {shown}"))
}

/// The zone of an offset that was read (`tzinfo_from_isoformat_results`).
pub fn zone(offset: Option<(i64, i64)>) -> R {
    match offset {
        None => Ok(Value::None),
        Some((0, _)) => Ok(timezone::utc_object()),
        Some((seconds, micros)) => {
            let offset = Delta::new(0, seconds, micros)?;
            timezone::new(offset.object(), Value::Unbound)
        }
    }
}

/// A text with a place in it; behind its end there are zeros, as behind a string of C.
#[derive(Clone, Copy)]
struct Cursor<'a> {
    text: &'a [u8],
    at: usize,
}

impl Cursor<'_> {
    fn peek(self) -> u8 {
        self.text.get(self.at).copied().unwrap_or(0)
    }

    fn next(&mut self) -> u8 {
        let c = self.peek();
        self.at += 1;
        c
    }

    fn skip(&mut self, wanted: u8) -> Option<()> {
        (self.next() == wanted).then_some(())
    }

    fn digits(&mut self, count: usize) -> Option<i64> {
        let mut number = 0;
        for _ in 0..count {
            let digit = self.next().wrapping_sub(b'0');
            if digit > 9 {
                return None;
            }
            number = number * 10 + i64::from(digit);
        }
        Some(number)
    }
}

/// A day at the start of a text, `len` bytes long (`parse_isoformat_date`); its parts may be out of range.
pub fn date(text: &str, len: usize) -> Option<Date> {
    let mut p = Cursor {
        text: text.as_bytes(),
        at: 0,
    };
    let year = p.digits(4)?;
    let dashes = p.peek() == b'-';
    if dashes {
        p.at += 1;
    }
    if p.peek() == b'W' {
        p.at += 1;
        let week = p.digits(2)?;
        let mut day = 1;
        if p.at < len {
            if dashes {
                p.skip(b'-')?;
            }
            day = p.digits(1)?;
        }
        if year == 0 {
            // Before the calendar CPython computes no day of it.
            return Some(Date {
                year: 1,
                month: 0,
                day: 0,
            });
        }
        return Date::of_iso(year, week, day).ok();
    }
    let month = p.digits(2)?;
    if dashes {
        p.skip(b'-')?;
    }
    let day = p.digits(2)?;
    Some(Date { year, month, day })
}

/// `HH[:MM[:SS[.ffffff]]]` between two places of a text; the flag says that something is left behind it (`parse_hh_mm_ss_ff`).
fn clock(text: &[u8], from: usize, end: usize) -> Option<(Clock, bool)> {
    let mut p = Cursor { text, at: from };
    let mut parts = [0; 3];
    let mut colons = true;
    let made = |parts: [i64; 3], micro| Clock {
        hour: parts[0],
        minute: parts[1],
        second: parts[2],
        micro,
    };
    for i in 0..3 {
        parts[i] = p.digits(2)?;
        let c = p.next();
        if i == 0 {
            colons = c == b':';
        }
        if p.at >= end {
            return Some((made(parts, 0), c != 0));
        }
        match c {
            b':' if colons => {}
            b'.' | b',' => break,
            _ if !colons => p.at -= 1,
            _ => return None,
        }
    }
    let count = (end - p.at).min(6);
    let mut micro = p.digits(count)?;
    for _ in count..6 {
        micro *= 10;
    }
    while p.peek().is_ascii_digit() {
        p.at += 1;
    }
    Some((made(parts, micro), p.peek() != 0))
}

/// A time with an optional offset (`parse_isoformat_time`).
pub fn time(text: &str) -> Option<Read> {
    let text = text.as_bytes();
    let end = text.len();
    let is_zone = |c: &u8| matches!(c, b'Z' | b'+' | b'-');
    let at = text.iter().position(is_zone).unwrap_or(end.max(1));
    let (read, more) = clock(text, 0, at)?;
    let read = |offset| {
        Some(Read {
            clock: read,
            offset,
        })
    };
    match text.get(at) {
        None if more => None,
        None => read(None),
        Some(b'Z') if at + 1 < end => None,
        Some(b'Z') => read(Some((0, 0))),
        Some(sign) => {
            let sign = if *sign == b'-' { -1 } else { 1 };
            let (offset, more) = clock(text, at + 1, end)?;
            if more {
                return None;
            }
            read(Some((sign * offset.seconds(), sign * offset.micro)))
        }
    }
}

/// Where the character between day and time is (`_find_isoformat_datetime_separator`); the text has seven bytes at least.
fn separator(text: &[u8]) -> Option<usize> {
    let at = |i: usize| text.get(i).copied().unwrap_or(0);
    let len = text.len();
    if len == 7 {
        return Some(7);
    }
    if at(4) == b'-' {
        if at(5) != b'W' {
            return Some(10);
        }
        if len < 8 {
            return None;
        }
        if len > 8 && at(8) == b'-' {
            if len == 9 {
                return None;
            }
            return Some(if len > 10 && at(10).is_ascii_digit() {
                8
            } else {
                10
            });
        }
        return Some(8);
    }
    if at(4) != b'W' {
        return Some(8);
    }
    let digits = (7..len).find(|&i| !at(i).is_ascii_digit()).unwrap_or(len);
    Some(if digits < 9 {
        digits
    } else if digits % 2 == 0 {
        7
    } else {
        8
    })
}

/// A day and a time, the day's parts in range or not.
pub fn datetime(text: &str) -> Option<(Date, Read)> {
    if text.len() < 7 {
        return None;
    }
    let between = separator(text.as_bytes())?;
    let day = date(text, between)?;
    if text.len() <= between {
        return Some((day, Read::default()));
    }
    // One character, of any length, separates the two.
    let width = match text.as_bytes().get(between)? {
        c if c & 0x80 == 0 => 1,
        c if c & 0xF0 == 0xE0 => 3,
        c if c & 0xF0 == 0xF0 => 4,
        _ => 2,
    };
    Some((day, time(text.get(between + width..)?)?))
}
