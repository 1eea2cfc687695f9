//! The frames of a traceback: file, line, source and carets (`Python/traceback.c: tb_printinternal, tb_displayline`).
use super::Printer;
use crate::object::{Code, Span};
use crate::text::width::columns;

/// Equal frames are shown this many times.
const CUTOFF: usize = 3;
/// More frames are not shown, from the outermost on.
const LIMIT: usize = 1000;

/// The frames within a limit: so many of the outermost, or of the innermost where it is negative.
pub(crate) fn limited<T>(trace: &[T], limit: Option<i64>) -> &[T] {
    let Some(limit) = limit else { return trace };
    let kept = usize::try_from(limit.unsigned_abs())
        .unwrap_or(usize::MAX)
        .min(trace.len());
    if limit < 0 {
        &trace[..kept]
    } else {
        &trace[trace.len() - kept..]
    }
}

impl Printer {
    /// All frames, outermost first; `trace` is innermost first.
    pub(super) fn frames(&mut self, trace: &[(&'static Code, u32)]) {
        let mut last: Option<(String, u32, &str)> = None;
        let mut count = 0;
        for (code, site) in trace.iter().take(LIMIT).rev() {
            let span = code.spans.get(*site as usize);
            let line = span.map_or(code.line, |s| s.line);
            let (file, shown) = place(code, line);
            let here = Some((file, shown, code.name));
            if last != here {
                self.repeated(count);
                last = here;
                count = 0;
            }
            count += 1;
            if count <= CUTOFF {
                self.frame(code, line, span);
            }
        }
        self.repeated(count);
    }

    fn repeated(&mut self, count: usize) {
        if count > CUTOFF {
            let more = count - CUTOFF;
            self.item(&format!(
                "  [Previous line repeated {more} more time{}]",
                if more > 1 { "s" } else { "" }
            ));
        }
    }

    fn frame(&mut self, code: &Code, line: u32, span: Option<&Span>) {
        let (file, shown) = place(code, line);
        self.line(&format!(
            "  File \"{file}\", line {shown}, in {}",
            code.name
        ));
        let Some(source) = source_line(code.module.source, line) else {
            self.end_item();
            return;
        };
        let stripped = source.trim_start_matches([' ', '\t', '\u{c}']);
        self.line(&format!("    {stripped}"));
        if self.has_carets
            && let Some(carets) = span.and_then(|span| carets(source, stripped, span))
        {
            self.line(&format!("    {carets}"));
        }
        self.end_item();
    }
}

/// File and line as CPython has them: those of an example of `doctest` are its own.
pub(crate) fn place(code: &Code, line: u32) -> (String, u32) {
    crate::doctest::place(code.module, line).unwrap_or_else(|| (code.module.file.to_owned(), line))
}

/// A line of a source text, without its end.
pub(crate) fn source_line(source: &str, line: u32) -> Option<&str> {
    source.lines().nth((line as usize).checked_sub(1)?)
}

/// The line of `^` and `~` under a stripped source line; none where the whole line is meant.
fn carets(source: &str, stripped: &str, span: &Span) -> Option<String> {
    let before = |bytes: u32| columns(source.get(..bytes as usize).unwrap_or(source));
    let cut = columns(source) - columns(stripped);
    let start = before(span.col);
    let end = if span.line == span.end_line {
        before(span.end_col)
    } else {
        columns(source.trim_end())
    };
    let anchors = (span.anchor_end > 0 && span.line == span.end_line)
        .then(|| (before(span.anchor), before(span.anchor_end)));
    if end.saturating_sub(start) == columns(stripped) && anchors.is_none() {
        return None;
    }
    let mark = |at: usize| match anchors {
        _ if at < start => ' ',
        None => '^',
        Some((from, to)) if (from..to).contains(&at) => '^',
        Some(_) => '~',
    };
    Some((cut..end).map(mark).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(col: u32, end_col: u32, anchor: u32, anchor_end: u32) -> Span {
        Span {
            line: 1,
            col,
            end_line: 1,
            end_col,
            anchor,
            anchor_end,
        }
    }

    #[test]
    fn limits_count_from_either_end() {
        let trace = ["innermost", "middle", "outermost"];
        assert_eq!(limited(&trace, None), trace);
        assert_eq!(limited(&trace, Some(1)), ["outermost"]);
        assert_eq!(limited(&trace, Some(-1)), ["innermost"]);
        assert_eq!(limited(&trace, Some(9)), trace);
        assert!(limited(&trace, Some(0)).is_empty());
    }

    #[test]
    fn whole_lines_have_no_carets() {
        assert_eq!(carets("    f()", "f()", &span(4, 7, 0, 0)), None);
        assert_eq!(
            carets("    f()  # x", "f()  # x", &span(4, 7, 0, 0)).as_deref(),
            Some("^^^")
        );
    }

    #[test]
    fn anchors_mark_the_operator() {
        assert_eq!(
            carets("  x = a / b", "x = a / b", &span(6, 11, 8, 9)).as_deref(),
            Some("    ~~^~~")
        );
        assert_eq!(
            carets("é[1]", "é[1]", &span(0, 5, 2, 5)).as_deref(),
            Some("~^^^")
        );
    }
}
