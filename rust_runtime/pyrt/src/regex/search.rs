//! Finds out how matches of a program can begin, and finds such places quickly.

use super::ast::Anchor;
use super::program::{Op, Place, Program, Unit};

/// Fills in the prefix, the first bytes and the anchor of a program.
pub(super) fn analyse(program: &mut Program, is_text: bool) {
    let start = program
        .ops
        .iter()
        .position(|op| !matches!(op, Op::Mark(_)))
        .unwrap_or(0);
    match program.ops[start] {
        Op::Byte(byte) => program.prefix = vec![byte],
        Op::Text { start, len } => {
            program.prefix = program.text[start as usize..(start + len) as usize].to_vec();
        }
        Op::At(Place::Plain(Anchor::Beginning | Anchor::BeginningString)) => {
            program.anchored = true;
        }
        _ => {
            let mut first = FirstBytes {
                program,
                is_text,
                bytes: Box::new([false; 256]),
            };
            if first.collect() {
                program.first = Some(first.bytes);
            }
        }
    }
}

struct FirstBytes<'a> {
    program: &'a Program,
    is_text: bool,
    bytes: Box<[bool; 256]>,
}

impl FirstBytes<'_> {
    /// Walks over everything reachable without a character; false if the end is, too.
    fn collect(&mut self) -> bool {
        let mut seen = vec![false; self.program.ops.len()];
        let mut todo = vec![0u32];
        while let Some(index) = todo.pop() {
            if std::mem::replace(&mut seen[index as usize], true) {
                continue;
            }
            let next = index + 1;
            match self.program.ops[index as usize] {
                Op::Byte(byte) => self.bytes[usize::from(byte)] = true,
                Op::Text { start, .. } => {
                    self.bytes[usize::from(self.program.text[start as usize])] = true;
                }
                Op::Unit(unit) => self.add(unit),
                Op::At(_) | Op::Mark(_) | Op::Atomic { .. } => todo.push(next),
                Op::Repeat { until } => {
                    todo.push(next);
                    if let Op::Until { bounds, .. } = self.program.ops[until as usize]
                        && self.program.bounds[bounds as usize].min == 0
                    {
                        todo.push(until + 1);
                    }
                }
                Op::Conditional { no, .. } => todo.extend([next, no]),
                Op::Jump(target) => todo.push(target),
                Op::Branch { first, end } => {
                    let range = first as usize..end as usize;
                    todo.extend(self.program.alternatives[range].iter().map(|way| way.start));
                }
                Op::RepeatOne { unit, bounds, .. } => {
                    if self.program.bounds[bounds as usize].max > 0 {
                        self.add(unit);
                    }
                    if self.program.bounds[bounds as usize].min == 0 {
                        todo.push(next);
                    }
                }
                Op::Until { body, .. } => todo.extend([body, next]),
                Op::Look { end, .. } => todo.push(end),
                Op::Possessive { bounds, end } => {
                    todo.push(next);
                    if self.program.bounds[bounds as usize].min == 0 {
                        todo.push(end);
                    }
                }
                Op::Success | Op::GroupRef { .. } => return false,
            }
        }
        true
    }

    fn add(&mut self, unit: Unit) {
        let set = match unit {
            Unit::Set(set) => Some(&self.program.sets[set as usize]),
            _ => None,
        };
        for byte in 0..=255u8 {
            let holds = match (unit, set) {
                // Bytes beyond ASCII begin characters of which little is known.
                _ if self.is_text && byte >= 128 => set.is_none_or(|set| !set.is_ascii()),
                (_, Some(set)) => set.contains_byte(byte),
                (Unit::Char(code), _) => u32::from(byte) == code,
                (Unit::NotChar(code), _) => u32::from(byte) != code,
                (Unit::Any, _) => byte != b'\n',
                _ => true,
            };
            self.bytes[usize::from(byte)] |= holds;
        }
    }
}

/// The first place from `from` on where a byte stands.
pub(super) fn find_byte(haystack: &[u8], from: usize, byte: u8) -> Option<usize> {
    let rest = haystack.get(from..)?;
    let pattern = u64::from_ne_bytes([byte; 8]);
    let mut chunks = rest.chunks_exact(8);
    let mut offset = from;
    for chunk in chunks.by_ref() {
        let mut word = [0; 8];
        word.copy_from_slice(chunk);
        let difference = u64::from_ne_bytes(word) ^ pattern;
        // The usual trick: a zero byte borrows into its own high bit.
        let zero =
            difference.wrapping_sub(0x0101_0101_0101_0101) & !difference & 0x8080_8080_8080_8080;
        if zero != 0 {
            return chunk
                .iter()
                .position(|&b| b == byte)
                .map(|index| offset + index);
        }
        offset += 8;
    }
    chunks
        .remainder()
        .iter()
        .position(|&b| b == byte)
        .map(|index| offset + index)
}

/// The first place from `from` on where a match may begin.
pub(super) fn candidate(program: &Program, bytes: &[u8], from: usize) -> Option<usize> {
    if let Some(&first) = program.prefix.first() {
        let mut at = from;
        loop {
            at = find_byte(bytes, at, first)?;
            if bytes[at..].starts_with(&program.prefix) {
                return Some(at);
            }
            at += 1;
        }
    }
    match &program.first {
        None => Some(from),
        Some(first) => bytes[from..]
            .iter()
            .position(|&b| first[usize::from(b)])
            .map(|index| from + index),
    }
}
