//! `textwrap`: `TextWrapper`, `shorten`, `dedent` and `indent`, after Lib/textwrap.py.

use super::TextError;
use super::classify::{is_alnum, is_decimal};
use super::pad::expandtabs;
use super::split::{split_space, splitlines};
use super::strip::{Side, strip_space};

/// The options of `textwrap.TextWrapper`, with its defaults.
#[derive(Clone, Debug)]
pub struct TextWrapper<'a> {
    pub width: i64,
    pub initial_indent: &'a str,
    pub subsequent_indent: &'a str,
    pub expand_tabs: bool,
    pub replace_whitespace: bool,
    pub fix_sentence_endings: bool,
    pub break_long_words: bool,
    pub drop_whitespace: bool,
    pub break_on_hyphens: bool,
    pub tabsize: i64,
    pub max_lines: Option<i64>,
    pub placeholder: &'a str,
}

impl Default for TextWrapper<'_> {
    fn default() -> Self {
        TextWrapper {
            width: 70,
            initial_indent: "",
            subsequent_indent: "",
            expand_tabs: true,
            replace_whitespace: true,
            fix_sentence_endings: false,
            break_long_words: true,
            drop_whitespace: true,
            break_on_hyphens: true,
            tabsize: 8,
            max_lines: None,
            placeholder: " [...]",
        }
    }
}

/// The white space of textwrap: that of ASCII, without the separators 0x1c to 0x1f.
fn is_wrap_space(c: char) -> bool {
    matches!(c, '\t'..='\r' | ' ')
}

/// `\w` of Python's regular expressions.
fn is_word(c: char) -> bool {
    is_alnum(c) || c == '_'
}

/// `[^\d\W]`
fn is_letter(c: char) -> bool {
    is_word(c) && !is_decimal(c)
}

fn is_word_or_punctuation(c: char) -> bool {
    is_word(c) || matches!(c, '!' | '"' | '\'' | '&' | '.' | ',' | '?')
}

/// Whether two or more hyphens and then a word stand at `at`; the end of the hyphens.
fn dash_end(text: &[char], at: usize) -> Option<usize> {
    let end = at + text[at..].iter().take_while(|&&c| c == '-').count();
    (end >= at + 2 && text.get(end).is_some_and(|&c| is_word(c))).then_some(end)
}

/// Whether the hyphen at `at` joins two parts of a word.
fn is_hyphenation(text: &[char], at: usize) -> bool {
    let letter = |index: usize| text.get(index).is_some_and(|&c| is_letter(c));
    let two_letters = at >= 2 && letter(at - 2) && letter(at - 1);
    let joined = || at >= 3 && letter(at - 3) && text[at - 2] == '-' && letter(at - 1);
    let follows =
        letter(at + 1) && (letter(at + 2) || (text.get(at + 2) == Some(&'-') && letter(at + 3)));
    follows && (two_letters || joined())
}

/// The end of the chunk that begins at `start`, which is the pattern `wordsep_re`.
fn chunk_end(text: &[char], start: usize) -> usize {
    if is_wrap_space(text[start]) {
        return start
            + text[start..]
                .iter()
                .take_while(|&&c| is_wrap_space(c))
                .count();
    }
    if start > 0
        && is_word_or_punctuation(text[start - 1])
        && let Some(end) = dash_end(text, start)
    {
        return end;
    }
    for at in start + 1..text.len() {
        if text[at] == '-' && is_hyphenation(text, at) {
            return at + 1;
        }
        if is_wrap_space(text[at]) {
            return at;
        }
        if text[at] == '-' && is_word_or_punctuation(text[at - 1]) && dash_end(text, at).is_some() {
            return at;
        }
    }
    text.len()
}

/// The end of a chunk that breaks only at white space.
fn simple_chunk_end(text: &[char], start: usize) -> usize {
    let space = is_wrap_space(text[start]);
    start
        + text[start..]
            .iter()
            .take_while(|&&c| is_wrap_space(c) == space)
            .count()
}

fn is_blank(chunk: &[char]) -> bool {
    chunk.iter().all(|&c| super::classify::is_space(c))
}

/// Whether a chunk ends like a sentence: `[a-z][.!?]["']?\Z`.
fn ends_sentence(chunk: &[char]) -> bool {
    let chunk = match chunk {
        [rest @ .., '"' | '\''] => rest,
        _ => chunk,
    };
    matches!(chunk, [.., 'a'..='z', '.' | '!' | '?'])
}

type Chunk = Vec<char>;

/// The line being filled.
#[derive(Default)]
struct Line {
    chunks: Vec<Chunk>,
    len: i64,
}

impl Line {
    fn push(&mut self, chunk: Chunk) {
        self.len += chunk.len() as i64;
        self.chunks.push(chunk);
    }

    fn pop(&mut self) {
        self.len -= self.chunks.pop().map_or(0, |chunk| chunk.len() as i64);
    }

    fn text(&self, indent: &str) -> String {
        indent
            .chars()
            .chain(self.chunks.iter().flatten().copied())
            .collect()
    }
}

fn char_len(s: &str) -> i64 {
    s.chars().count() as i64
}

impl TextWrapper<'_> {
    fn munge(&self, text: &str) -> Result<Vec<char>, TextError> {
        let expanded = if self.expand_tabs {
            expandtabs(text, self.tabsize)?
        } else {
            text.to_owned()
        };
        let munge = |c| {
            if self.replace_whitespace && is_wrap_space(c) {
                ' '
            } else {
                c
            }
        };
        Ok(expanded.chars().map(munge).collect())
    }

    fn split(&self, text: &[char]) -> Vec<Chunk> {
        let mut chunks = Vec::new();
        let mut start = 0;
        while start < text.len() {
            let end = if self.break_on_hyphens {
                chunk_end(text, start)
            } else {
                simple_chunk_end(text, start)
            };
            chunks.push(text[start..end].to_vec());
            start = end;
        }
        chunks
    }

    fn check(&self) -> Result<(), TextError> {
        if self.width <= 0 {
            return Err(TextError::value(format!(
                "invalid width {} (must be > 0)",
                self.width
            )));
        }
        if let Some(max_lines) = self.max_lines {
            let indent = if max_lines > 1 {
                self.subsequent_indent
            } else {
                self.initial_indent
            };
            let placeholder = strip_space(self.placeholder, Side::Left);
            if char_len(indent) + char_len(placeholder) > self.width {
                return Err(TextError::value("placeholder too large for max width"));
            }
        }
        Ok(())
    }

    /// Puts as much of a chunk that fits on no line onto this one as its options allow.
    fn handle_long_word(&self, chunks: &mut Vec<Chunk>, line: &mut Line, width: i64) {
        if !self.break_long_words {
            if line.chunks.is_empty()
                && let Some(chunk) = chunks.pop()
            {
                line.push(chunk);
            }
            return;
        }
        let Some(chunk) = chunks.last_mut() else {
            return;
        };
        let left = if width < 1 {
            1
        } else {
            (width - line.len).max(0) as usize
        };
        let mut end = left;
        if self.break_on_hyphens && chunk.len() > left {
            let hyphen = chunk[..left].iter().rposition(|&c| c == '-');
            if let Some(hyphen) = hyphen
                && chunk[..hyphen].iter().any(|&c| c != '-')
            {
                end = hyphen + 1;
            }
        }
        let rest = chunk.split_off(end.min(chunk.len()));
        let taken = std::mem::replace(chunk, rest);
        line.push(taken);
    }

    fn fill_line(&self, chunks: &mut Vec<Chunk>, width: i64, first: bool) -> Line {
        let mut line = Line::default();
        if self.drop_whitespace && !first && chunks.last().is_some_and(|chunk| is_blank(chunk)) {
            chunks.pop();
        }
        while let Some(chunk) = chunks.pop_if(|chunk| line.len + chunk.len() as i64 <= width) {
            line.push(chunk);
        }
        if chunks
            .last()
            .is_some_and(|chunk| chunk.len() as i64 > width)
        {
            self.handle_long_word(chunks, &mut line, width);
        }
        if self.drop_whitespace && line.chunks.last().is_some_and(|chunk| is_blank(chunk)) {
            line.pop();
        }
        line
    }

    /// Whether the line may be written in full: it is not the last one allowed, or nothing is left after it.
    fn fits(&self, lines: usize, chunks: &[Chunk], line: &Line, width: i64) -> bool {
        let Some(max_lines) = self.max_lines else {
            return true;
        };
        let last = match chunks {
            [] => true,
            [chunk] => self.drop_whitespace && is_blank(chunk),
            _ => false,
        };
        (lines as i64) + 1 < max_lines || (last && line.len <= width)
    }

    /// Ends the text on this line, with the placeholder.
    fn truncate(&self, lines: &mut Vec<String>, mut line: Line, indent: &str, width: i64) {
        let placeholder_len = char_len(self.placeholder);
        while let Some(chunk) = line.chunks.last() {
            if !is_blank(chunk) && line.len + placeholder_len <= width {
                lines.push(line.text(indent) + self.placeholder);
                return;
            }
            line.pop();
        }
        if let Some(previous) = lines.last_mut() {
            let kept = strip_space(previous, Side::Right);
            if char_len(kept) + placeholder_len <= self.width {
                *previous = format!("{kept}{}", self.placeholder);
                return;
            }
        }
        lines.push(format!(
            "{indent}{}",
            strip_space(self.placeholder, Side::Left)
        ));
    }

    /// `TextWrapper.wrap`
    ///
    /// # Errors
    /// `ValueError` for a width that is not positive or too small for the placeholder.
    pub fn wrap(&self, text: &str) -> Result<Vec<String>, TextError> {
        let mut chunks = self.split(&self.munge(text)?);
        if self.fix_sentence_endings {
            fix_sentence_endings(&mut chunks);
        }
        self.check()?;
        chunks.reverse();
        let mut lines = Vec::new();
        while !chunks.is_empty() {
            let indent = if lines.is_empty() {
                self.initial_indent
            } else {
                self.subsequent_indent
            };
            let width = self.width - char_len(indent);
            let line = self.fill_line(&mut chunks, width, lines.is_empty());
            if line.chunks.is_empty() {
                continue;
            }
            if !self.fits(lines.len(), &chunks, &line, width) {
                self.truncate(&mut lines, line, indent, width);
                break;
            }
            lines.push(line.text(indent));
        }
        Ok(lines)
    }

    /// `TextWrapper.fill`
    ///
    /// # Errors
    /// Those of [`TextWrapper::wrap`].
    pub fn fill(&self, text: &str) -> Result<String, TextError> {
        Ok(self.wrap(text)?.join("\n"))
    }

    /// `textwrap.shorten`, with `self.width` as the width.
    ///
    /// # Errors
    /// Those of [`TextWrapper::wrap`].
    pub fn shorten(&self, text: &str) -> Result<String, TextError> {
        let wrapper = TextWrapper {
            max_lines: Some(1),
            ..self.clone()
        };
        wrapper.fill(&split_space(text, -1).join(" "))
    }
}

fn fix_sentence_endings(chunks: &mut [Chunk]) {
    let mut at = 0;
    while at + 1 < chunks.len() {
        if chunks[at + 1] == [' '] && ends_sentence(&chunks[at]) {
            chunks[at + 1].push(' ');
            at += 1;
        }
        at += 1;
    }
}

fn is_indent(c: char) -> bool {
    c == ' ' || c == '\t'
}

/// The common beginning of two strings of ASCII.
fn common<'a>(a: &'a str, b: &str) -> &'a str {
    let same = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    &a[..same]
}

/// `textwrap.dedent`
pub fn dedent(text: &str) -> String {
    let lines: Vec<&str> = text
        .split('\n')
        .map(|line| {
            if line.trim_matches(is_indent).is_empty() {
                ""
            } else {
                line
            }
        })
        .collect();
    let mut margin: Option<&str> = None;
    for line in lines.iter().filter(|line| !line.is_empty()) {
        let indent = &line[..line.len() - line.trim_start_matches(is_indent).len()];
        margin = Some(margin.map_or(indent, |margin| common(margin, indent)));
    }
    let margin = margin.unwrap_or("");
    let cut: Vec<&str> = lines
        .iter()
        .map(|line| line.strip_prefix(margin).unwrap_or(line))
        .collect();
    cut.join("\n")
}

/// `textwrap.indent`; without a predicate, lines of white space are left alone.
///
/// # Errors
/// Those of the predicate.
pub fn indent<E>(
    text: &str,
    prefix: &str,
    mut predicate: impl FnMut(&str) -> Result<bool, E>,
) -> Result<String, E> {
    let mut out = String::with_capacity(text.len());
    for line in splitlines(text, true) {
        if predicate(line)? {
            out.push_str(prefix);
        }
        out.push_str(line);
    }
    Ok(out)
}

/// The predicate of `textwrap.indent` when none is given.
pub fn has_text(line: &str) -> bool {
    !strip_space(line, Side::Both).is_empty()
}
