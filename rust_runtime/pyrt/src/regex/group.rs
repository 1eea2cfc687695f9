//! Parses what begins with a parenthesis: groups, lookaround, conditionals, comments and inline flags.

use super::ast::{Node, Seq};
use super::chars;
use super::error::Error;
use super::flags::{self, GLOBAL_FLAGS, TYPE_FLAGS, VERBOSE};
use super::lexer::Token;
use super::parse::Parser;

/// `MAXGROUPS` of CPython.
pub(super) const MAX_GROUPS: u64 = 1_073_741_823;

/// What a group's opening says about it.
#[derive(Default)]
struct Opening {
    capture: bool,
    atomic: bool,
    name: Option<String>,
    add: u32,
    remove: u32,
}

impl Parser<'_> {
    /// Everything from `(` to its `)`.
    pub(super) fn group(
        &mut self,
        verbose: &mut bool,
        nesting: usize,
        first: bool,
        out: &mut Vec<Node>,
    ) -> Result<(), Error> {
        let start = self.source.tell() - 1;
        let mut opening = Opening {
            capture: true,
            ..Opening::default()
        };
        if self.source.take('?')? {
            let Some(token) = self.source.get()? else {
                return Err(self.source.error("unexpected end of pattern", 0));
            };
            match token {
                Token::Plain('P') => match self.python_group()? {
                    Ok(name) => opening.name = Some(name),
                    Err(reference) => {
                        out.push(reference);
                        return Ok(());
                    }
                },
                Token::Plain(':') => opening.capture = false,
                Token::Plain('#') => return self.comment(start),
                Token::Plain(c @ ('=' | '!' | '<')) => {
                    out.push(self.lookaround(c, start, *verbose, nesting)?);
                    return Ok(());
                }
                Token::Plain('(') => {
                    out.push(self.conditional(start, *verbose, nesting)?);
                    return Ok(());
                }
                Token::Plain('>') => (opening.capture, opening.atomic) = (false, true),
                Token::Plain(c) if c == '-' || flags::of_letter(c).is_some() => {
                    let Some((add, remove)) = self.inline_flags(c)? else {
                        if !first || !out.is_empty() {
                            let offset = self.source.tell() - start;
                            let message = "global flags not at the start of the expression";
                            return Err(self.source.error(message, offset));
                        }
                        *verbose = self.flags & VERBOSE != 0;
                        return Ok(());
                    };
                    (opening.capture, opening.add, opening.remove) = (false, add, remove);
                }
                token => {
                    let message = format!("unknown extension ?{}", token.text());
                    return Err(self.source.error(message, token.len() + 1));
                }
            }
        }
        out.push(self.group_body(opening, start, *verbose, nesting)?);
        Ok(())
    }

    fn group_body(
        &mut self,
        opening: Opening,
        start: usize,
        verbose: bool,
        nesting: usize,
    ) -> Result<Node, Error> {
        let Opening {
            capture,
            atomic,
            name,
            add,
            remove,
        } = opening;
        let group = if capture {
            Some(self.open_group(name)?)
        } else {
            None
        };
        let verbose = (verbose || add & VERBOSE != 0) && remove & VERBOSE == 0;
        let body = self.alternatives(verbose, nesting + 1)?;
        self.close_parenthesis(start)?;
        if let Some(group) = group {
            self.group_widths[group as usize] = Some(body.width);
        }
        Ok(if atomic {
            Node::Atomic(body)
        } else {
            Node::Group {
                group,
                add,
                remove,
                body,
            }
        })
    }

    fn close_parenthesis(&mut self, start: usize) -> Result<(), Error> {
        if self.source.take(')')? {
            return Ok(());
        }
        let offset = self.source.tell() - start;
        Err(self
            .source
            .error("missing ), unterminated subpattern", offset))
    }

    fn open_group(&mut self, name: Option<String>) -> Result<u32, Error> {
        let group = self.group_widths.len() as u32;
        self.group_widths.push(None);
        if let Some(name) = name {
            if let Some((_, other)) = self.group_names.iter().find(|(known, _)| *known == name) {
                let quoted = chars::repr(&name);
                let message = format!(
                    "redefinition of group name {quoted} as group {group}; was group {other}"
                );
                return Err(self.source.error(message, name.chars().count() + 1));
            }
            self.group_names.push((name, group));
        }
        Ok(group)
    }

    /// `(?P<name>` gives the name, `(?P=name)` a whole reference.
    fn python_group(&mut self) -> Result<Result<String, Node>, Error> {
        if self.source.take('<')? {
            let name = self.source.take_until('>', "group name")?;
            self.check_name(&name)?;
            return Ok(Ok(name));
        }
        if !self.source.take('=')? {
            let Some(token) = self.source.get()? else {
                return Err(self.source.error("unexpected end of pattern", 0));
            };
            let message = format!("unknown extension ?P{}", token.text());
            return Err(self.source.error(message, token.len() + 2));
        }
        let name = self.source.take_until(')', "group name")?;
        self.check_name(&name)?;
        let offset = name.chars().count() + 1;
        let group = self.named_group(&name, offset)?;
        if !self.is_closed(u64::from(group)) {
            return Err(self.source.error("cannot refer to an open group", offset));
        }
        self.check_lookbehind_group(u64::from(group))?;
        Ok(Err(Node::GroupRef(group)))
    }

    fn check_name(&mut self, name: &str) -> Result<(), Error> {
        self.source.check_name(name, 1)?;
        if !self.source.is_text && !name.is_ascii() {
            let position = self.source.tell() - name.chars().count() - 1;
            let quoted = self.quoted(name);
            self.warn_deprecated(format!(
                "bad character in group name {quoted} at position {position}"
            ));
        }
        Ok(())
    }

    /// A name as warnings quote it: `ascii(name)` in bytes patterns.
    fn quoted(&self, name: &str) -> String {
        let quoted = chars::repr(name);
        if self.source.is_text {
            return quoted;
        }
        let ascii = |c: char| {
            if c.is_ascii() {
                c.to_string()
            } else {
                chars::ascii_escape(u32::from(c))
            }
        };
        quoted.chars().map(ascii).collect()
    }

    fn named_group(&self, name: &str, offset: usize) -> Result<u32, Error> {
        match self.group_names.iter().find(|(known, _)| known == name) {
            Some((_, group)) => Ok(*group),
            None => {
                let message = format!("unknown group name {}", chars::repr(name));
                Err(self.source.error(message, offset))
            }
        }
    }

    fn comment(&mut self, start: usize) -> Result<(), Error> {
        loop {
            match self.source.get()? {
                Some(Token::Plain(')')) => return Ok(()),
                Some(_) => {}
                None => {
                    let offset = self.source.tell() - start;
                    return Err(self.source.error("missing ), unterminated comment", offset));
                }
            }
        }
    }

    fn lookaround(
        &mut self,
        c: char,
        start: usize,
        verbose: bool,
        nesting: usize,
    ) -> Result<Node, Error> {
        let behind = c == '<';
        let mut kind = c;
        let outer = self.lookbehind_groups;
        if behind {
            match self.source.get()? {
                None => return Err(self.source.error("unexpected end of pattern", 0)),
                Some(Token::Plain(c @ ('=' | '!'))) => kind = c,
                Some(token) => {
                    let message = format!("unknown extension ?<{}", token.text());
                    return Err(self.source.error(message, token.len() + 2));
                }
            }
            if outer.is_none() {
                self.lookbehind_groups = Some(self.group_widths.len());
            }
        }
        let body = self.alternatives(verbose, nesting + 1)?;
        self.lookbehind_groups = outer;
        self.close_parenthesis(start)?;
        Ok(Node::Look {
            behind,
            negate: kind == '!',
            body,
        })
    }

    fn conditional(&mut self, start: usize, verbose: bool, nesting: usize) -> Result<Node, Error> {
        let name = self.source.take_until(')', "group name")?;
        let group = self.condition_group(&name)?;
        self.check_lookbehind_group(group)?;
        let yes = self.sequence(verbose, nesting + 1, false)?;
        let yes = Seq::new(yes, &self.group_widths);
        let mut no = None;
        if self.source.take('|')? {
            let items = self.sequence(verbose, nesting + 1, false)?;
            no = Some(Seq::new(items, &self.group_widths));
            if self.source.peek_char() == Some('|') {
                let message = "conditional backref with more than two branches";
                return Err(self.source.error(message, 0));
            }
        }
        self.close_parenthesis(start)?;
        Ok(Node::Conditional {
            group: u32::try_from(group).unwrap_or(u32::MAX),
            yes,
            no,
        })
    }

    fn condition_group(&mut self, name: &str) -> Result<u64, Error> {
        let length = name.chars().count();
        if chars::is_identifier(name) {
            self.check_name(name)?;
            return self.named_group(name, length + 1).map(u64::from);
        }
        let Some(group) = chars::parse_int(name) else {
            let message = format!("bad character in group name {}", chars::repr(name));
            return Err(self.source.error(message, length + 1));
        };
        if group == 0 {
            return Err(self.source.error("bad group number", length + 1));
        }
        if group >= MAX_GROUPS {
            return Err(self
                .source
                .error(format!("invalid group reference {group}"), length + 1));
        }
        let position = self.source.tell() - length - 1;
        if !self
            .group_ref_positions
            .iter()
            .any(|&(known, _)| known == group)
        {
            self.group_ref_positions.push((group, position));
        }
        if !name.bytes().all(|byte| byte.is_ascii_digit()) {
            let quoted = self.quoted(name);
            self.warn_deprecated(format!(
                "bad character in group name {quoted} at position {position}"
            ));
        }
        Ok(group)
    }

    /// `(?aiLmsux-imsx:` gives the flags added and removed, `(?aiLmsux)` sets them for the whole pattern.
    fn inline_flags(&mut self, first: char) -> Result<Option<(u32, u32)>, Error> {
        let (mut add, mut remove) = (0, 0);
        let mut end = Token::Plain(first);
        if first != '-' {
            let mut letter = first;
            loop {
                let flag = flags::of_letter(letter).unwrap_or(0);
                self.check_flag(letter)?;
                add |= flag;
                if flag & TYPE_FLAGS != 0 && add & TYPE_FLAGS != flag {
                    let message = "bad inline flags: flags 'a', 'u' and 'L' are incompatible";
                    return Err(self.source.error(message, 0));
                }
                end = self.flag_token("missing -, : or )")?;
                match end {
                    Token::Plain(')' | '-' | ':') => break,
                    token => letter = self.flag_letter(token, "missing -, : or )")?,
                }
            }
        }
        if end == Token::Plain(')') {
            self.flags |= add;
            return Ok(None);
        }
        if add & GLOBAL_FLAGS != 0 {
            return Err(self
                .source
                .error("bad inline flags: cannot turn on global flag", 1));
        }
        if end == Token::Plain('-') {
            let token = self.flag_token("missing flag")?;
            let mut letter = self.flag_letter(token, "missing flag")?;
            loop {
                let flag = flags::of_letter(letter).unwrap_or(0);
                if flag & TYPE_FLAGS != 0 {
                    let message = "bad inline flags: cannot turn off flags 'a', 'u' and 'L'";
                    return Err(self.source.error(message, 0));
                }
                remove |= flag;
                match self.flag_token("missing :")? {
                    Token::Plain(':') => break,
                    token => letter = self.flag_letter(token, "missing :")?,
                }
            }
        }
        if remove & GLOBAL_FLAGS != 0 {
            return Err(self
                .source
                .error("bad inline flags: cannot turn off global flag", 1));
        }
        if add & remove != 0 {
            return Err(self
                .source
                .error("bad inline flags: flag turned on and off", 1));
        }
        Ok(Some((add, remove)))
    }

    fn check_flag(&self, letter: char) -> Result<(), Error> {
        let (wrong, kind) = if self.source.is_text {
            ('L', "str")
        } else {
            ('u', "bytes")
        };
        if letter != wrong {
            return Ok(());
        }
        let message = format!("bad inline flags: cannot use '{wrong}' flag with a {kind} pattern");
        Err(self.source.error(message, 0))
    }

    fn flag_token(&mut self, missing: &str) -> Result<Token, Error> {
        match self.source.get()? {
            Some(token) => Ok(token),
            None => Err(self.source.error(missing, 0)),
        }
    }

    fn flag_letter(&self, token: Token, missing: &str) -> Result<char, Error> {
        match token.plain() {
            Some(c) if flags::of_letter(c).is_some() => Ok(c),
            Some(c) if c.is_alphabetic() => Err(self.source.error("unknown flag", 1)),
            _ => Err(self.source.error(missing, token.len())),
        }
    }
}
