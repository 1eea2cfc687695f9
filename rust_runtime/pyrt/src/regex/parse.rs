//! Parses patterns, construct by construct as CPython's `re._parser` does, with its errors and warnings.

use super::ast::{Anchor, Greed, Node, Seq, SetItem, UNBOUNDED, Width};
use super::chars;
use super::error::{Error, ErrorKind, Warning};
use super::flags::{ASCII, LOCALE, UNICODE, VERBOSE};
use super::lexer::{Lexer, Token};

/// Finds the character of a name in `\N{…}`.
pub type NameLookup<'a> = &'a dyn Fn(&str) -> Option<char>;

/// Deeper nesting than this raises RecursionError, about where CPython's parser does.
const MAX_NESTING: usize = 960;

/// Everything a parse finds out.
pub(super) struct Parser<'a> {
    pub(super) source: Lexer,
    pub(super) names: NameLookup<'a>,
    /// The flags given and those that the pattern sets for itself.
    pub(super) flags: u32,
    pub(super) group_names: Vec<(String, u32)>,
    /// Width of each group, none while it is open; the first is the whole pattern.
    pub(super) group_widths: Vec<Option<Width>>,
    pub(super) lookbehind_groups: Option<usize>,
    pub(super) group_ref_positions: Vec<(u64, usize)>,
    pub(super) warnings: Vec<Warning>,
}

impl<'a> Parser<'a> {
    /// Starts on a pattern (bytes come as the characters U+0000 to U+00FF).
    pub(super) fn new(source: Lexer, flags: u32, names: NameLookup<'a>) -> Self {
        Self {
            source,
            names,
            flags,
            group_names: Vec::new(),
            group_widths: vec![None],
            lookbehind_groups: None,
            group_ref_positions: Vec::new(),
            warnings: Vec::new(),
        }
    }

    /// Parses the whole pattern.
    pub(super) fn parse(&mut self) -> Result<Seq, Error> {
        let tree = self.alternatives(self.flags & VERBOSE != 0, 0)?;
        self.flags = fix_flags(self.flags, self.source.is_text)?;
        if self.source.peek().is_some() {
            return Err(self.source.error("unbalanced parenthesis", 0));
        }
        for &(group, pos) in &self.group_ref_positions {
            if group >= self.group_widths.len() as u64 {
                return Err(self
                    .source
                    .error_at(format!("invalid group reference {group}"), pos));
            }
        }
        Ok(tree)
    }

    /// `a|b|c`
    pub(super) fn alternatives(&mut self, mut verbose: bool, nesting: usize) -> Result<Seq, Error> {
        if nesting > MAX_NESTING {
            return Err(Error::bare(
                ErrorKind::Recursion,
                "maximum recursion depth exceeded",
            ));
        }
        let mut items = Vec::new();
        loop {
            let first = nesting == 0 && items.is_empty();
            items.push(self.sequence(verbose, nesting + 1, first)?);
            if !self.source.take('|')? {
                break;
            }
            if nesting == 0 {
                verbose = self.flags & VERBOSE != 0;
            }
        }
        if items.len() == 1 {
            return Ok(Seq::new(items.remove(0), &self.group_widths));
        }
        let mut out = common_prefix(&mut items);
        match merged_set(&items) {
            Some(set) => out.push(Node::Set {
                negate: false,
                items: set,
            }),
            None => {
                let items = items
                    .into_iter()
                    .map(|item| Seq::new(item, &self.group_widths))
                    .collect();
                out.push(Node::Branch(items));
            }
        }
        Ok(Seq::new(out, &self.group_widths))
    }

    /// One alternative, up to `|`, `)` or the end.
    pub(super) fn sequence(
        &mut self,
        mut verbose: bool,
        nesting: usize,
        first: bool,
    ) -> Result<Vec<Node>, Error> {
        let mut out = Vec::new();
        while let Some(token) = self.source.peek() {
            if matches!(token, Token::Plain('|' | ')')) {
                break;
            }
            self.source.get()?;
            let c = match token {
                Token::Escape(c) => {
                    out.push(self.escape(c)?);
                    continue;
                }
                Token::Plain(c) => c,
            };
            if verbose && self.skips(c)? {
                continue;
            }
            match c {
                '[' => out.push(self.set()?),
                '*' | '+' | '?' | '{' => self.repetition(c, &mut out)?,
                '.' => out.push(Node::Any),
                '(' => self.group(&mut verbose, nesting, first, &mut out)?,
                '^' => out.push(Node::At(Anchor::Beginning)),
                '$' => out.push(Node::At(Anchor::End)),
                _ => out.push(Node::Literal(u32::from(c))),
            }
        }
        Ok(unpacked(out))
    }

    /// Blanks and comments of verbose patterns.
    fn skips(&mut self, c: char) -> Result<bool, Error> {
        if c == '#' {
            while !matches!(self.source.get()?, None | Some(Token::Plain('\n'))) {}
            return Ok(true);
        }
        Ok(matches!(c, ' ' | '\t' | '\n' | '\r' | '\x0b' | '\x0c'))
    }

    /// A quantifier, applied to the piece before it.
    fn repetition(&mut self, c: char, out: &mut Vec<Node>) -> Result<(), Error> {
        let here = self.source.tell();
        let (min, max) = match c {
            '?' => (0, 1),
            '*' => (0, UNBOUNDED),
            '+' => (1, UNBOUNDED),
            _ => match self.bounds(here)? {
                Some(bounds) => bounds,
                None => {
                    out.push(Node::Literal(u32::from(c)));
                    return Ok(());
                }
            },
        };
        let offset = self.source.tell() - here + 1;
        match out.last() {
            None | Some(Node::At(_)) => return Err(self.source.error("nothing to repeat", offset)),
            Some(Node::Repeat { .. }) => return Err(self.source.error("multiple repeat", offset)),
            Some(_) => {}
        }
        let body = match out.pop() {
            Some(Node::Group {
                group: None,
                add: 0,
                remove: 0,
                body,
            }) => body,
            item => Seq::new(item.into_iter().collect(), &self.group_widths),
        };
        let greed = if self.source.take('?')? {
            Greed::Lazy
        } else if self.source.take('+')? {
            Greed::Possessive
        } else {
            Greed::Greedy
        };
        out.push(Node::Repeat {
            greed,
            min,
            max,
            body,
        });
        Ok(())
    }

    /// The numbers of `{m,n}`, or none if the brace is an ordinary character.
    fn bounds(&mut self, here: usize) -> Result<Option<(u32, u32)>, Error> {
        if self.source.peek_char() == Some('}') {
            return Ok(None);
        }
        let (mut low, mut high) = (String::new(), String::new());
        self.source
            .take_while(usize::MAX, |c| c.is_ascii_digit(), &mut low)?;
        if self.source.take(',')? {
            self.source
                .take_while(usize::MAX, |c| c.is_ascii_digit(), &mut high)?;
        } else {
            high.clone_from(&low);
        }
        if !self.source.take('}')? {
            self.source.seek(here)?;
            return Ok(None);
        }
        let min = if low.is_empty() {
            0
        } else {
            repeat_count(&low)?
        };
        let max = if high.is_empty() {
            UNBOUNDED
        } else {
            repeat_count(&high)?
        };
        if max < min {
            let offset = self.source.tell() - here;
            return Err(self
                .source
                .error("min repeat greater than max repeat", offset));
        }
        Ok(Some((min, max)))
    }

    /// Whether a group is closed, so that it can be referred to.
    pub(super) fn is_closed(&self, group: u64) -> bool {
        usize::try_from(group)
            .is_ok_and(|group| self.group_widths.get(group).is_some_and(Option::is_some))
    }

    /// References inside a lookbehind may only go to groups closed before it.
    pub(super) fn check_lookbehind_group(&self, group: u64) -> Result<(), Error> {
        let Some(limit) = self.lookbehind_groups else {
            return Ok(());
        };
        if !self.is_closed(group) {
            return Err(self.source.error("cannot refer to an open group", 0));
        }
        if group >= limit as u64 {
            let message = "cannot refer to group defined in the same lookbehind subpattern";
            return Err(self.source.error(message, 0));
        }
        Ok(())
    }

    pub(super) fn warn_future(&mut self, message: String) {
        self.warnings.push(Warning {
            future: true,
            message,
        });
    }

    pub(super) fn warn_deprecated(&mut self, message: String) {
        self.warnings.push(Warning {
            future: false,
            message,
        });
    }
}

fn repeat_count(digits: &str) -> Result<u32, Error> {
    chars::parse_int(digits)
        .and_then(|count| u32::try_from(count).ok())
        .filter(|&count| count < UNBOUNDED)
        .ok_or_else(|| Error::bare(ErrorKind::Overflow, "the repetition number is too large"))
}

/// Takes the pieces off that all alternatives begin with.
fn common_prefix(items: &mut [Vec<Node>]) -> Vec<Node> {
    let mut out = Vec::new();
    while let Some((head, tail)) = items.split_first() {
        let Some(first) = head.first() else { break };
        if !tail
            .iter()
            .all(|item| item.first().is_some_and(|node| first.same(node)))
        {
            break;
        }
        for item in &mut items[1..] {
            item.remove(0);
        }
        out.push(items[0].remove(0));
    }
    out
}

/// Alternatives that are one character each, as one set.
fn merged_set(items: &[Vec<Node>]) -> Option<Vec<SetItem>> {
    let mut out = Vec::new();
    for item in items {
        match item.as_slice() {
            [Node::Literal(code)] => out.push(SetItem::Literal(*code)),
            [
                Node::Set {
                    negate: false,
                    items,
                },
            ] => out.extend_from_slice(items),
            _ => return None,
        }
    }
    Some(unique(out))
}

/// Members of a set, each once.
pub(super) fn unique(items: Vec<SetItem>) -> Vec<SetItem> {
    let mut out: Vec<SetItem> = Vec::with_capacity(items.len());
    for item in items {
        if !out.contains(&item) {
            out.push(item);
        }
    }
    out
}

/// Puts the contents of groups that do nothing in their place.
fn unpacked(items: Vec<Node>) -> Vec<Node> {
    let mut out = Vec::with_capacity(items.len());
    for node in items {
        match node {
            Node::Group {
                group: None,
                add: 0,
                remove: 0,
                body,
            } => out.extend(body.items),
            other => out.push(other),
        }
    }
    out
}

/// Adds the flag that goes without saying and refuses those that contradict each other.
fn fix_flags(flags: u32, is_text: bool) -> Result<u32, Error> {
    let refuse = |message: &str| Err(Error::bare(ErrorKind::Value, message));
    if is_text {
        if flags & LOCALE != 0 {
            return refuse("cannot use LOCALE flag with a str pattern");
        }
        if flags & ASCII == 0 {
            return Ok(flags | UNICODE);
        }
        if flags & UNICODE != 0 {
            return refuse("ASCII and UNICODE flags are incompatible");
        }
        return Ok(flags);
    }
    if flags & UNICODE != 0 {
        return refuse("cannot use UNICODE flag with a bytes pattern");
    }
    if flags & LOCALE != 0 && flags & ASCII != 0 {
        return refuse("ASCII and LOCALE flags are incompatible");
    }
    Ok(flags)
}
