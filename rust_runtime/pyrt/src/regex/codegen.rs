//! Compiles the tree of a pattern into a program.

use super::ast::{Anchor, Greed, Node, Seq, UNBOUNDED};
use super::error::{Error, ErrorKind};
use super::flags::{self, DOTALL, LOCALE, MULTILINE, TEMPLATE, UNICODE};
use super::program::{Alternative, Bounds, Op, Peek, Place, Program, Unit};
use super::search;
use super::sets::{CharSet, Fold, locale_literal};

/// Compiles a pattern of so many groups.
pub(super) fn compile(
    tree: &Seq,
    flags: u32,
    groups: usize,
    is_text: bool,
) -> Result<Program, Error> {
    let mut generator = Generator {
        program: Program::default(),
        is_text,
        conditional: false,
    };
    generator.program.groups = groups;
    generator.sequence(tree, flags)?;
    generator.emit(Op::Success);
    generator.add_peeks();
    let mut program = generator.program;
    search::analyse(&mut program, is_text);
    Ok(program)
}

struct Generator {
    program: Program,
    is_text: bool,
    conditional: bool,
}

impl Generator {
    fn here(&self) -> u32 {
        self.program.ops.len() as u32
    }

    fn emit(&mut self, op: Op) -> usize {
        self.program.ops.push(op);
        self.program.ops.len() - 1
    }

    fn sequence(&mut self, seq: &Seq, flags: u32) -> Result<(), Error> {
        let mut index = 0;
        while index < seq.items.len() {
            let literals = self.literal_run(&seq.items[index..], flags);
            if literals == 0 {
                self.node(&seq.items[index], flags)?;
            }
            index += literals.max(1);
        }
        Ok(())
    }

    /// Compiles the characters that a sequence begins with into one piece of text; tells how many those are.
    fn literal_run(&mut self, items: &[Node], flags: u32) -> usize {
        let fold = Fold::of(flags);
        let start = self.program.text.len();
        let mut count = 0;
        for node in items {
            let Node::Literal(code) = *node else { break };
            if fold == Fold::Locale || fold.is_cased(code) || !self.append_text(code) {
                break;
            }
            count += 1;
        }
        let text = &self.program.text[start..];
        match *text {
            [] => {}
            [byte] => {
                self.program.text.truncate(start);
                self.emit(Op::Byte(byte));
            }
            _ => {
                let len = text.len() as u32;
                self.emit(Op::Text {
                    start: start as u32,
                    len,
                });
            }
        }
        count
    }

    /// A surrogate is no character of any text here, so it is left to a test that never holds.
    fn append_text(&mut self, code: u32) -> bool {
        let text = &mut self.program.text;
        if !self.is_text {
            text.extend(u8::try_from(code).ok());
            return code < 256;
        }
        match char::from_u32(code) {
            Some(c) => text.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
            None => return false,
        }
        true
    }

    fn node(&mut self, node: &Node, flags: u32) -> Result<(), Error> {
        match node {
            Node::Literal(_) | Node::NotLiteral(_) | Node::Any | Node::Set { .. } => {
                let unit = self.unit(node, flags);
                self.emit(Op::Unit(unit));
            }
            Node::Branch(items) => self.branch(items, flags)?,
            Node::Group {
                group,
                add,
                remove,
                body,
            } => {
                let flags = flags::combine(flags, *add, *remove);
                if let Some(group) = group {
                    self.emit(Op::Mark((group - 1) * 2));
                }
                self.sequence(body, flags)?;
                if let Some(group) = group {
                    self.emit(Op::Mark((group - 1) * 2 + 1));
                }
            }
            Node::Repeat {
                greed,
                min,
                max,
                body,
            } => self.repeat(*greed, *min, *max, body, flags)?,
            Node::At(anchor) => {
                self.emit(Op::At(place(*anchor, flags)));
            }
            Node::GroupRef(group) => {
                self.emit(Op::GroupRef {
                    group: group - 1,
                    fold: Fold::of(flags),
                });
            }
            Node::Conditional { group, yes, no } => {
                self.conditional(*group, yes, no.as_ref(), flags)?;
            }
            Node::Look {
                behind,
                negate,
                body,
            } => {
                let behind = if *behind { fixed_width(body)? } else { 0 };
                let negate = *negate;
                let at = self.emit(Op::Success);
                let end = self.body(body, flags)?;
                self.program.ops[at] = Op::Look {
                    negate,
                    behind,
                    end,
                };
            }
            Node::Atomic(body) => {
                let at = self.emit(Op::Success);
                let end = self.body(body, flags)?;
                self.program.ops[at] = Op::Atomic { end };
            }
        }
        Ok(())
    }

    fn body(&mut self, body: &Seq, flags: u32) -> Result<u32, Error> {
        self.sequence(body, flags)?;
        self.emit(Op::Success);
        Ok(self.here())
    }

    fn unit(&mut self, node: &Node, flags: u32) -> Unit {
        match node {
            Node::Literal(code) => self.literal(*code, false, flags),
            Node::NotLiteral(code) => self.literal(*code, true, flags),
            Node::Set { negate, items } => {
                let set = CharSet::new(*negate, items, flags);
                self.set(set)
            }
            Node::Group {
                add, remove, body, ..
            } if body.items.len() == 1 => {
                self.unit(&body.items[0], flags::combine(flags, *add, *remove))
            }
            _ if flags & DOTALL != 0 => Unit::All,
            _ => Unit::Any,
        }
    }

    fn literal(&mut self, code: u32, negate: bool, flags: u32) -> Unit {
        let set = match Fold::of(flags) {
            Fold::Locale => locale_literal(code, negate),
            fold if fold.is_cased(code) => CharSet::of_cases(code, negate, fold),
            _ if negate => return Unit::NotChar(code),
            _ => return Unit::Char(code),
        };
        self.set(set)
    }

    fn set(&mut self, set: CharSet) -> Unit {
        let sets = &mut self.program.sets;
        let index = sets
            .iter()
            .position(|known| *known == set)
            .unwrap_or_else(|| {
                sets.push(set);
                sets.len() - 1
            });
        Unit::Set(index as u32)
    }

    fn bounds(&mut self, min: u32, max: u32) -> u32 {
        let max = if max == UNBOUNDED {
            usize::MAX
        } else {
            max as usize
        };
        let bounds = Bounds {
            min: min as usize,
            max,
        };
        let known = &mut self.program.bounds;
        let index = known
            .iter()
            .position(|other| *other == bounds)
            .unwrap_or_else(|| {
                known.push(bounds);
                known.len() - 1
            });
        index as u32
    }

    fn repeat(
        &mut self,
        greed: Greed,
        min: u32,
        max: u32,
        body: &Seq,
        flags: u32,
    ) -> Result<(), Error> {
        if flags & TEMPLATE != 0 {
            let name = match greed {
                Greed::Greedy => "MAX_REPEAT",
                Greed::Lazy => "MIN_REPEAT",
                Greed::Possessive => "POSSESSIVE_REPEAT",
            };
            let message = format!("internal: unsupported template operator {name}");
            return Err(Error::bare(ErrorKind::Pattern, message));
        }
        let bounds = self.bounds(min, max);
        if body.is_single() {
            let unit = self.unit(&body.items[0], flags);
            self.emit(Op::RepeatOne {
                unit,
                greed,
                bounds,
                peek: Peek::Nothing,
            });
            return Ok(());
        }
        let at = self.emit(Op::Success);
        if greed == Greed::Possessive {
            let end = self.body(body, flags)?;
            self.program.ops[at] = Op::Possessive { bounds, end };
            return Ok(());
        }
        self.sequence(body, flags)?;
        let until = self.here();
        self.program.ops[at] = Op::Repeat { until };
        self.emit(Op::Until {
            body: at as u32 + 1,
            lazy: greed == Greed::Lazy,
            bounds,
        });
        Ok(())
    }

    fn branch(&mut self, items: &[Seq], flags: u32) -> Result<(), Error> {
        let first = self.program.alternatives.len() as u32;
        let end = first + items.len() as u32;
        let blank = Alternative {
            start: 0,
            peek: Peek::Nothing,
        };
        self.program.alternatives.resize(end as usize, blank);
        self.emit(Op::Branch { first, end });
        let mut jumps = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            self.program.alternatives[first as usize + index].start = self.here();
            self.sequence(item, flags)?;
            jumps.push(self.emit(Op::Success));
        }
        let end = self.here();
        for jump in jumps {
            self.program.ops[jump] = Op::Jump(end);
        }
        Ok(())
    }

    fn conditional(
        &mut self,
        group: u32,
        yes: &Seq,
        no: Option<&Seq>,
        flags: u32,
    ) -> Result<(), Error> {
        self.conditional = true;
        let group = group - 1;
        let at = self.emit(Op::Success);
        self.sequence(yes, flags)?;
        let mut start = self.here();
        if let Some(no) = no.filter(|no| !no.items.is_empty()) {
            let jump = self.emit(Op::Success);
            start = self.here();
            self.sequence(no, flags)?;
            self.program.ops[jump] = Op::Jump(self.here());
        }
        self.program.ops[at] = Op::Conditional { group, no: start };
        Ok(())
    }

    /// Tells repetitions and branches what must come next, so that hopeless ways are not tried.
    fn add_peeks(&mut self) {
        for index in 0..self.program.ops.len() {
            let peek = self.peek(index + 1);
            if let Op::RepeatOne {
                peek: slot,
                greed: Greed::Greedy,
                ..
            } = &mut self.program.ops[index]
            {
                *slot = peek;
            }
        }
        for index in 0..self.program.alternatives.len() {
            let start = self.program.alternatives[index].start as usize;
            self.program.alternatives[index].peek = self.peek(start);
        }
    }

    fn peek(&self, mut index: usize) -> Peek {
        loop {
            return match self.program.ops.get(index) {
                Some(&Op::Byte(byte)) => Peek::Byte(byte),
                Some(&Op::Text { start, .. }) => Peek::Byte(self.program.text[start as usize]),
                Some(&Op::Unit(Unit::Set(set))) => Peek::Set(set),
                // A conditional may look at marks of groups that are still open, so none may be skipped.
                Some(Op::Mark(_)) if !self.conditional => {
                    index += 1;
                    continue;
                }
                _ => Peek::Nothing,
            };
        }
    }
}

fn fixed_width(body: &Seq) -> Result<u32, Error> {
    let refuse = |message| Err(Error::bare(ErrorKind::Pattern, message));
    match u32::try_from(body.width.min) {
        Err(_) => refuse("looks too much behind"),
        Ok(_) if body.width.min != body.width.max => {
            refuse("look-behind requires fixed-width pattern")
        }
        Ok(width) => Ok(width),
    }
}

fn place(anchor: Anchor, flags: u32) -> Place {
    let ascii = flags & LOCALE != 0 || flags & UNICODE == 0;
    match anchor {
        Anchor::Beginning if flags & MULTILINE != 0 => Place::LineStart,
        Anchor::End if flags & MULTILINE != 0 => Place::LineEnd,
        Anchor::Boundary if ascii => Place::AsciiBoundary(true),
        Anchor::NonBoundary if ascii => Place::AsciiBoundary(false),
        other => Place::Plain(other),
    }
}
