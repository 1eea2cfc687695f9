//! Runs a program over a subject by backtracking, in the order (and with the group rules) of CPython's `_sre`.

use super::ast::{Anchor, Greed};
use super::chars;
use super::input::Input;
use super::program::{Op, Peek, Place, Program, Unit};
use super::search::find_byte;
use super::sets::Fold;
use super::stack::{Body, Frame, Kind, Memory, NONE, Repetition};

/// One attempt at a match.
pub(super) struct Matcher<'a, I: Input> {
    pub(super) program: &'a Program,
    pub(super) input: I,
    pub(super) memory: &'a mut Memory,
    /// Where the subject ends, for this search
    pub(super) end: usize,
    /// A match must not end here
    pub(super) forbidden_end: usize,
    /// A match must end where the subject does
    pub(super) whole: bool,
}

/// The next operation and position, or none if matching fails here.
type Step = Option<(usize, usize)>;

impl<I: Input> Matcher<'_, I> {
    /// Matches at a position; tells where the match ends. Marks are in the memory.
    pub(super) fn run(&mut self, start: usize) -> Option<usize> {
        self.memory.clear(self.program.groups);
        let (mut pc, mut pos) = (0, start);
        loop {
            let step = match self.program.ops[pc] {
                Op::Byte(byte) => {
                    (pos < self.end && self.input.bytes()[pos] == byte).then_some((pc + 1, pos + 1))
                }
                Op::Text { start, len } => {
                    let text = &self.program.text[start as usize..(start + len) as usize];
                    let found = self.input.bytes()[pos..self.end.max(pos)].starts_with(text);
                    found.then_some((pc + 1, pos + text.len()))
                }
                Op::Unit(unit) => self.unit(unit, pos).map(|after| (pc + 1, after)),
                Op::Mark(mark) => {
                    self.memory.mark(mark as usize, pos);
                    Some((pc + 1, pos))
                }
                Op::RepeatOne {
                    unit,
                    greed,
                    bounds,
                    peek,
                } => self.repeat_one(pc, pos, unit, greed, bounds, peek),
                Op::Until { .. } => self.until(pc, pos),
                Op::Branch { first, .. } => {
                    let save = self.memory.repetition != NONE;
                    self.memory
                        .push(Kind::Branch, pc, pos, first as usize, save);
                    None
                }
                Op::Success if self.memory.bodies.is_empty() => {
                    if !(self.whole && pos != self.end || pos == self.forbidden_end) {
                        return Some(pos);
                    }
                    None
                }
                _ => self.other(pc, pos),
            };
            match step.or_else(|| self.backtrack()) {
                Some(next) => (pc, pos) = next,
                None => return None,
            }
        }
    }

    fn other(&mut self, pc: usize, pos: usize) -> Step {
        match self.program.ops[pc] {
            Op::At(place) => self.at(place, pos).then_some((pc + 1, pos)),
            Op::GroupRef { group, fold } => {
                let (from, to) = self.memory.group(group as usize)?;
                self.same_text(from, to, pos, fold)
                    .map(|after| (pc + 1, after))
            }
            Op::Conditional { group, no } => {
                let matched = self
                    .memory
                    .group(group as usize)
                    .is_some_and(|(from, to)| from <= to);
                Some((if matched { pc + 1 } else { no as usize }, pos))
            }
            Op::Jump(target) => Some((target as usize, pos)),
            Op::Repeat { until } => {
                let outer = self.memory.repetition;
                self.memory.repetition = self.memory.repetitions.len();
                self.memory.repetitions.push(Repetition {
                    outer,
                    rounds: 0,
                    last: NONE,
                });
                self.memory.push(Kind::Repeat, pc, pos, outer, false);
                let until = until as usize;
                self.until(until, pos)
            }
            Op::Look {
                negate,
                behind,
                end,
            } => {
                let Some(from) = self.back(pos, behind as usize) else {
                    return negate.then_some((end as usize, pos));
                };
                let save = negate && self.memory.repetition != NONE;
                Some(self.enter(pc, pos, from, save))
            }
            Op::Atomic { .. } => Some(self.enter(pc, pos, pos, false)),
            Op::Possessive { .. } => {
                let outer = self.memory.repetition;
                self.memory.repetition = self.memory.repetitions.len();
                self.memory.repetitions.push(Repetition {
                    outer,
                    rounds: 0,
                    last: NONE,
                });
                self.possessive(pc, pos, 0)
            }
            Op::Success => self.leave(pos),
            _ => None,
        }
    }

    /// Matches one character.
    #[inline]
    fn unit(&self, unit: Unit, pos: usize) -> Option<usize> {
        if pos >= self.end {
            return None;
        }
        let (code, after) = self.input.decode(pos);
        let found = match unit {
            Unit::Char(wanted) => code == wanted,
            Unit::NotChar(unwanted) => code != unwanted,
            Unit::Any => code != 0x0a,
            Unit::All => true,
            Unit::Set(set) => self.program.sets[set as usize].contains(code),
        };
        found.then_some(after)
    }

    /// Matches one character up to `max` times; tells where that ends.
    fn scan(&self, unit: Unit, pos: usize, max: usize) -> usize {
        let bytes = self.input.bytes();
        if I::BYTES || max == usize::MAX {
            let limit = if max == usize::MAX {
                self.end
            } else {
                self.end.min(pos.saturating_add(max))
            };
            let rest = &bytes[pos..limit];
            let stop = |index: Option<usize>| index.map_or(limit, |index| pos + index);
            match unit {
                Unit::All => return limit,
                Unit::Any => return find_byte(&bytes[..limit], pos, b'\n').unwrap_or(limit),
                Unit::Char(code) if code < 128 => {
                    return stop(rest.iter().position(|&b| u32::from(b) != code));
                }
                Unit::NotChar(code) if code < 128 => {
                    return find_byte(&bytes[..limit], pos, code as u8).unwrap_or(limit);
                }
                Unit::Set(set) if I::BYTES => {
                    let set = &self.program.sets[set as usize];
                    return stop(rest.iter().position(|&b| !set.contains_byte(b)));
                }
                _ => {}
            }
        }
        let (mut pos, mut left) = (pos, max);
        while left > 0
            && let Some(after) = self.unit(unit, pos)
        {
            pos = after;
            left -= 1;
        }
        pos
    }

    /// The position a number of characters further on, if all of them lie before `stop`.
    fn forward(&self, mut pos: usize, count: usize, stop: usize) -> Option<usize> {
        if I::BYTES {
            return pos.checked_add(count).filter(|&at| at <= stop);
        }
        for _ in 0..count {
            if pos >= stop {
                return None;
            }
            pos = self.input.decode(pos).1;
        }
        Some(pos)
    }

    /// The position a number of characters back.
    fn back(&self, mut pos: usize, count: usize) -> Option<usize> {
        if I::BYTES {
            return pos.checked_sub(count);
        }
        for _ in 0..count {
            if pos == 0 {
                return None;
            }
            pos = self.input.before(pos);
        }
        Some(pos)
    }

    fn peek(&self, peek: Peek, pos: usize) -> bool {
        match peek {
            Peek::Nothing => true,
            Peek::Byte(byte) => pos < self.end && self.input.bytes()[pos] == byte,
            Peek::Set(set) => self.unit(Unit::Set(set), pos).is_some(),
        }
    }

    fn repeat_one(
        &mut self,
        pc: usize,
        pos: usize,
        unit: Unit,
        greed: Greed,
        bounds: u32,
        peek: Peek,
    ) -> Step {
        let bounds = self.program.bounds[bounds as usize];
        let save = self.memory.repetition != NONE;
        if pos > self.end {
            return None;
        }
        if greed == Greed::Lazy {
            let after = self.scan(unit, pos, bounds.min);
            self.forward(pos, bounds.min, after)?;
            self.memory.push(Kind::Lazy, pc, after, bounds.min, save);
            return Some((pc + 1, after));
        }
        let after = self.scan(unit, pos, bounds.max);
        let floor = self.forward(pos, bounds.min, after)?;
        if greed == Greed::Possessive {
            return Some((pc + 1, after));
        }
        let at = self.fitting(peek, after, floor)?;
        if at > floor || save {
            self.memory.push(Kind::Greedy, pc, at, floor, save);
        }
        Some((pc + 1, at))
    }

    /// The last position down to `floor` where the next operation has a chance.
    fn fitting(&self, peek: Peek, mut pos: usize, floor: usize) -> Option<usize> {
        if peek == Peek::Nothing {
            return Some(pos);
        }
        while !self.peek(peek, pos) {
            if pos <= floor {
                return None;
            }
            pos = self.input.before(pos);
        }
        Some(pos)
    }

    fn until(&mut self, pc: usize, pos: usize) -> Step {
        let Op::Until { body, lazy, bounds } = self.program.ops[pc] else {
            return None;
        };
        let bounds = self.program.bounds[bounds as usize];
        let index = self.memory.repetition;
        let repetition = &mut self.memory.repetitions[index];
        let (rounds, outer) = (repetition.rounds, repetition.outer);
        if rounds < bounds.min {
            repetition.rounds += 1;
            self.memory.push(Kind::Round, pc, pos, index, false);
            return Some((body as usize, pos));
        }
        if lazy {
            self.memory.repetition = outer;
            self.memory
                .push(Kind::LazyTail, pc, pos, index, outer != NONE);
            return Some((pc + 1, pos));
        }
        if rounds < bounds.max && repetition.last != pos {
            repetition.rounds += 1;
            let last = std::mem::replace(&mut repetition.last, pos);
            self.memory.side.push(last);
            self.memory.push(Kind::GreedyRound, pc, pos, index, true);
            return Some((body as usize, pos));
        }
        self.memory.repetition = outer;
        self.memory.push(Kind::Tail, pc, pos, index, false);
        Some((pc + 1, pos))
    }

    /// Takes the way of the upper frame that has one left.
    fn backtrack(&mut self) -> Step {
        loop {
            let frame = *self.memory.frames.last()?;
            let step = match frame.kind {
                Kind::Branch => self.next_alternative(&frame),
                Kind::Greedy => self.give_back(&frame),
                Kind::Lazy => self.take_more(&frame),
                Kind::Body => self.body_failed(&frame),
                _ => self.repetition_failed(&frame),
            };
            if step.is_some() {
                return step;
            }
        }
    }

    fn next_alternative(&mut self, frame: &Frame) -> Step {
        let Op::Branch { end, .. } = self.program.ops[frame.op as usize] else {
            return None;
        };
        self.memory.restore(frame);
        for index in frame.extra..end as usize {
            let way = self.program.alternatives[index];
            if self.peek(way.peek, frame.pos) {
                if let Some(top) = self.memory.frames.last_mut() {
                    top.extra = index + 1;
                }
                return Some((way.start as usize, frame.pos));
            }
        }
        self.memory.discard(frame);
        None
    }

    fn give_back(&mut self, frame: &Frame) -> Step {
        let Op::RepeatOne { peek, .. } = self.program.ops[frame.op as usize] else {
            return None;
        };
        self.memory.restore(frame);
        let floor = frame.extra;
        if frame.pos > floor
            && let Some(at) = self.fitting(peek, self.input.before(frame.pos), floor)
        {
            if at == floor && !frame.saved {
                self.memory.discard(frame);
            } else if let Some(top) = self.memory.frames.last_mut() {
                top.pos = at;
            }
            return Some((frame.op as usize + 1, at));
        }
        self.memory.discard(frame);
        None
    }

    fn take_more(&mut self, frame: &Frame) -> Step {
        let Op::RepeatOne { unit, bounds, .. } = self.program.ops[frame.op as usize] else {
            return None;
        };
        self.memory.restore(frame);
        if frame.extra < self.program.bounds[bounds as usize].max
            && let Some(after) = self.unit(unit, frame.pos)
        {
            if let Some(top) = self.memory.frames.last_mut() {
                (top.pos, top.extra) = (after, frame.extra + 1);
            }
            return Some((frame.op as usize + 1, after));
        }
        self.memory.discard(frame);
        None
    }

    fn repetition_failed(&mut self, frame: &Frame) -> Step {
        let index = frame.extra;
        match frame.kind {
            Kind::Repeat => {
                self.memory.repetitions.pop();
                self.memory.repetition = frame.extra;
                self.memory.discard(frame);
            }
            Kind::Round => {
                self.memory.repetitions[index].rounds -= 1;
                self.memory.discard(frame);
            }
            Kind::GreedyRound => {
                self.memory.restore(frame);
                self.memory.discard(frame);
                let last = self.memory.side.pop().unwrap_or(NONE);
                let repetition = &mut self.memory.repetitions[index];
                (repetition.last, repetition.rounds) = (last, repetition.rounds - 1);
                self.memory.repetition = repetition.outer;
                self.memory
                    .push(Kind::Tail, frame.op as usize, frame.pos, index, false);
                return Some((frame.op as usize + 1, frame.pos));
            }
            Kind::Tail => {
                self.memory.repetition = index;
                self.memory.discard(frame);
            }
            Kind::LazyTail => return self.one_more_round(frame),
            _ => {
                self.memory.discard(frame);
                let last = self.memory.side.pop().unwrap_or(NONE);
                let repetition = &mut self.memory.repetitions[index];
                (repetition.last, repetition.rounds) = (last, repetition.rounds - 1);
            }
        }
        None
    }

    fn one_more_round(&mut self, frame: &Frame) -> Step {
        let op = frame.op as usize;
        let Op::Until { body, bounds, .. } = self.program.ops[op] else {
            return None;
        };
        self.memory.restore(frame);
        self.memory.discard(frame);
        self.memory.repetition = frame.extra;
        let repetition = &mut self.memory.repetitions[frame.extra];
        if repetition.rounds >= self.program.bounds[bounds as usize].max
            || repetition.last == frame.pos
        {
            return None;
        }
        repetition.rounds += 1;
        let last = std::mem::replace(&mut repetition.last, frame.pos);
        self.memory.side.push(last);
        self.memory
            .push(Kind::LazyRound, op, frame.pos, frame.extra, false);
        Some((body as usize, frame.pos))
    }

    /// Begins to match a body by itself.
    fn enter(&mut self, pc: usize, pos: usize, from: usize, save: bool) -> (usize, usize) {
        let memory = &mut *self.memory;
        let (frames, side) = (memory.frames.len(), memory.side.len());
        memory.push(Kind::Body, pc, pos, 0, save);
        let (repetitions, repetition) = (memory.repetitions.len(), memory.repetition);
        let op = pc as u32;
        memory.bodies.push(Body {
            op,
            frames,
            side,
            repetitions,
            repetition,
            rounds: 0,
            mandatory: false,
        });
        (pc + 1, from)
    }

    /// One more round of a possessive repetition, or its tail.
    fn possessive(&mut self, pc: usize, pos: usize, rounds: usize) -> Step {
        let Op::Possessive { bounds, end } = self.program.ops[pc] else {
            return None;
        };
        let bounds = self.program.bounds[bounds as usize];
        let mandatory = rounds < bounds.min;
        let index = self.memory.repetition;
        let repetition = &mut self.memory.repetitions[index];
        if !mandatory && (rounds >= bounds.max || repetition.last == pos) {
            self.memory.repetition = repetition.outer;
            self.memory.repetitions.pop();
            return Some((end as usize, pos));
        }
        if !mandatory {
            repetition.last = pos;
        }
        let next = self.enter(pc, pos, pos, !mandatory);
        if let Some(body) = self.memory.bodies.last_mut() {
            (body.rounds, body.mandatory) = (rounds, mandatory);
        }
        Some(next)
    }

    /// A body has matched: nothing in it is tried again.
    fn leave(&mut self, pos: usize) -> Step {
        let body = self.memory.bodies.pop()?;
        let frame = self.memory.frames[body.frames];
        self.memory.frames.truncate(body.frames);
        self.memory.side.truncate(body.side);
        self.memory.repetitions.truncate(body.repetitions);
        self.memory.repetition = body.repetition;
        match self.program.ops[body.op as usize] {
            Op::Look {
                negate: false, end, ..
            } => Some((end as usize, frame.pos)),
            Op::Atomic { end } => Some((end as usize, pos)),
            Op::Possessive { .. } => self.possessive(body.op as usize, pos, body.rounds + 1),
            _ => None,
        }
    }

    /// A body has failed in all ways.
    fn body_failed(&mut self, frame: &Frame) -> Step {
        let body = self.memory.bodies.pop()?;
        match self.program.ops[frame.op as usize] {
            Op::Look {
                negate: true, end, ..
            } => {
                self.memory.restore(frame);
                self.memory.discard(frame);
                Some((end as usize, frame.pos))
            }
            Op::Possessive { end, .. } => {
                if !body.mandatory {
                    self.memory.restore(frame);
                }
                self.memory.discard(frame);
                if let Some(repetition) = self.memory.repetitions.pop() {
                    self.memory.repetition = repetition.outer;
                }
                (!body.mandatory).then_some((end as usize, frame.pos))
            }
            _ => {
                self.memory.discard(frame);
                None
            }
        }
    }

    /// Matches the text of a group again.
    fn same_text(&self, mut from: usize, to: usize, mut pos: usize, fold: Fold) -> Option<usize> {
        if to < from {
            return None;
        }
        while from < to {
            if pos >= self.end {
                return None;
            }
            let (wanted, after) = self.input.decode(from);
            let (code, next) = self.input.decode(pos);
            if fold.lower(wanted) != fold.lower(code) {
                return None;
            }
            (from, pos) = (after, next);
        }
        Some(pos)
    }

    fn at(&self, place: Place, pos: usize) -> bool {
        let bytes = self.input.bytes();
        let newline_before = || pos > 0 && bytes[pos - 1] == b'\n';
        match place {
            Place::Plain(Anchor::Beginning | Anchor::BeginningString) => pos == 0,
            Place::Plain(Anchor::End) => {
                pos == self.end || (pos + 1 == self.end && bytes[pos] == b'\n')
            }
            Place::Plain(Anchor::EndString) => pos == self.end,
            Place::LineStart => pos == 0 || newline_before(),
            Place::LineEnd => pos == self.end || bytes.get(pos) == Some(&b'\n'),
            Place::Plain(Anchor::Boundary) => self.end > 0 && self.changes(pos, chars::is_word),
            Place::Plain(Anchor::NonBoundary) => self.end > 0 && !self.changes(pos, chars::is_word),
            Place::AsciiBoundary(wanted) => {
                self.end > 0 && self.changes(pos, chars::is_ascii_word) == wanted
            }
        }
    }

    /// Whether words begin or end at a position.
    fn changes(&self, pos: usize, is_word: fn(u32) -> bool) -> bool {
        let before = pos > 0 && is_word(self.input.decode(self.input.before(pos)).0);
        let after = pos < self.end && is_word(self.input.decode(pos).0);
        before != after
    }
}
