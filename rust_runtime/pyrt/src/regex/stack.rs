//! The matcher's own stack: what to try when matching fails, and which marks to put back then.

/// No position, no group.
pub(super) const NONE: usize = usize::MAX;

/// What a frame does when matching fails back to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Tries the next alternative
    Branch,
    /// Gives one character back
    Greedy,
    /// Takes one character more
    Lazy,
    /// Leaves a repetition
    Repeat,
    /// Takes back the count of a mandatory round
    Round,
    /// Takes back a round and goes on behind the repetition
    GreedyRound,
    /// Comes back into a repetition from behind it
    Tail,
    /// The same, and then tries one more round
    LazyTail,
    /// Takes back a round that was tried last
    LazyRound,
    /// A body run by itself has failed
    Body,
}

/// A way back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub(super) kind: Kind,
    /// Whether marks lie on the side stack
    pub(super) saved: bool,
    /// The operation that pushed it
    pub(super) op: u32,
    pub(super) marked: u32,
    pub(super) last_group: u32,
    pub(super) pos: usize,
    /// Alternative, floor, count or repetition, by kind
    pub(super) extra: usize,
}

/// A repetition under way.
#[derive(Clone, Copy, Debug)]
pub(super) struct Repetition {
    pub(super) outer: usize,
    pub(super) rounds: usize,
    /// Where the last optional round began
    pub(super) last: usize,
}

/// A body under way: lookaround, atomic group or possessive repetition.
#[derive(Clone, Copy, Debug)]
pub(super) struct Body {
    pub(super) op: u32,
    /// The frame below it
    pub(super) frames: usize,
    pub(super) side: usize,
    pub(super) repetitions: usize,
    pub(super) repetition: usize,
    pub(super) rounds: usize,
    pub(super) mandatory: bool,
}

/// All memory of a match, kept from one to the next.
#[derive(Debug, Default)]
pub(super) struct Memory {
    pub(super) frames: Vec<Frame>,
    pub(super) side: Vec<usize>,
    pub(super) repetitions: Vec<Repetition>,
    pub(super) bodies: Vec<Body>,
    /// Positions by mark; those from `marked` on mean nothing
    pub(super) marks: Vec<usize>,
    pub(super) marked: usize,
    /// The group closed last, counted from one
    pub(super) last_group: u32,
    /// The innermost repetition
    pub(super) repetition: usize,
}

impl Memory {
    /// Forgets an attempt.
    pub(super) fn clear(&mut self, groups: usize) {
        self.frames.clear();
        self.side.clear();
        self.repetitions.clear();
        self.bodies.clear();
        self.marks.resize(groups * 2, NONE);
        self.marked = 0;
        self.last_group = 0;
        self.repetition = NONE;
    }

    /// Gives memory back that an unusual match needed.
    pub(super) fn shrink(&mut self) {
        if self.frames.capacity() > 1 << 14 || self.side.capacity() > 1 << 14 {
            *self = Self::default();
        }
    }

    /// A frame with the state of groups, which are put aside if they can change under it.
    pub(super) fn push(&mut self, kind: Kind, op: usize, pos: usize, extra: usize, save: bool) {
        if save {
            self.side.extend_from_slice(&self.marks[..self.marked]);
        }
        let (marked, last_group) = (self.marked as u32, self.last_group);
        self.frames.push(Frame {
            kind,
            saved: save,
            op: op as u32,
            marked,
            last_group,
            pos,
            extra,
        });
    }

    /// Puts the groups back as a frame saw them, and keeps what was put aside.
    pub(super) fn restore(&mut self, frame: &Frame) {
        let marked = frame.marked as usize;
        if frame.saved && marked > 0 {
            let from = self.side.len() - marked;
            self.marks[..marked].copy_from_slice(&self.side[from..]);
        }
        self.marked = marked;
        self.last_group = frame.last_group;
    }

    /// Takes the upper frame off, with what was put aside for it.
    pub(super) fn discard(&mut self, frame: &Frame) {
        if frame.saved {
            self.side.truncate(self.side.len() - frame.marked as usize);
        }
        self.frames.pop();
    }

    /// Sets a mark.
    pub(super) fn mark(&mut self, mark: usize, pos: usize) {
        if mark & 1 == 1 {
            self.last_group = mark as u32 / 2 + 1;
        }
        if mark >= self.marked {
            self.marks[self.marked..mark].fill(NONE);
            self.marked = mark + 1;
        }
        self.marks[mark] = pos;
    }

    /// Where a group (counted from zero) has matched.
    pub(super) fn group(&self, group: usize) -> Option<(usize, usize)> {
        let end = group * 2 + 1;
        if end >= self.marked || self.marks[end - 1] == NONE || self.marks[end] == NONE {
            return None;
        }
        Some((self.marks[end - 1], self.marks[end]))
    }
}
