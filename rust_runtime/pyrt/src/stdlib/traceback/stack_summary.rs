//! `traceback.StackSummary`: a list of what a traceback says of its frames (`Lib/traceback.py`).
use super::frame_summary::{self, at_line, formatted, place, plain};
use super::{limit_of, strings};
use crate::error::not_implemented_error;
use crate::generated::traceback as types;
use crate::object::{Code, R, Value, Wrapped, list, string};
use crate::ops;
use crate::stdlib::support::{instance, method};

/// Lines of the same place beyond these are counted only.
const REPEATED: usize = 3;

fn summary(class: &Value, items: Vec<Value>) -> R {
    instance(class, Wrapped(list(items)))
}

/// The summary of frames that are given innermost first.
pub fn of_frames(frames: &[(&'static Code, u32)], has_carets: bool) -> R {
    let each = frames.iter().rev();
    summary(
        &Value::Class(types::stack_summary()),
        each.map(|(code, site)| frame_summary::of(code, *site, has_carets))
            .collect(),
    )
}

/// `StackSummary.extract(frame_gen, …)`: of pairs of frames and lines.
pub fn extract(
    class: &Value,
    frame_gen: &Value,
    limit: &Value,
    _lookup_lines: &Value,
    capture_locals: &Value,
) -> R {
    if ops::truth(capture_locals)? {
        return Err(not_implemented_error(
            "capture_locals: compiled functions do not keep their variables",
        ));
    }
    let mut items = Vec::new();
    ops::for_each(frame_gen, |pair| {
        let (frame, line) = (
            ops::getitem(&pair, &Value::Int(0))?,
            ops::getitem(&pair, &Value::Int(1))?,
        );
        let all = crate::builtins::frame::stack(&frame)?;
        if let Some((code, _)) = all.first() {
            items.push(at_line(code, &line)?);
        }
        Ok(())
    })?;
    if let Some(limit) = limit_of(limit)? {
        let kept = usize::try_from(limit.unsigned_abs())
            .unwrap_or(usize::MAX)
            .min(items.len());
        if limit < 0 {
            items.drain(..items.len() - kept);
        } else {
            items.truncate(kept);
        }
    }
    summary(class, items)
}

/// `StackSummary.from_list(a_list)`: of summaries, or of old tuples of four.
pub fn from_list(_class: &Value, a_list: &Value) -> R {
    let mut items = Vec::new();
    ops::for_each(a_list, |item| {
        if crate::types::type_of(&item).is_subclass(&types::frame_summary()) {
            items.push(item);
            return Ok(());
        }
        let parts = ops::collect(&item)?;
        let n = parts.len();
        let fields: [Value; 4] = parts.try_into().map_err(|_| {
            crate::error::value_error(if n < 4 {
                format!("not enough values to unpack (expected 4, got {n})")
            } else {
                "too many values to unpack (expected 4)".to_owned()
            })
        })?;
        items.push(plain(fields));
        Ok(())
    })?;
    summary(&Value::Class(types::stack_summary()), items) // whatever the class is
}

/// `summary.format()`
pub fn format(this: &Value) -> R {
    Ok(strings(lines(this)?))
}

/// The text of each frame; one that repeats the one before is only counted after three times.
pub fn lines(this: &Value) -> R<Vec<String>> {
    let mut out = Vec::new();
    let mut last: Option<[Value; 3]> = None;
    let mut count = 0;
    ops::for_each(this, |item| {
        let text = method(this, "format_frame_summary", std::slice::from_ref(&item))?;
        if text.is_none() {
            return Ok(()); // a class of the program leaves it out
        }
        let at = place(&item)?;
        let same = match &last {
            Some(before) => {
                let mut same = true;
                for (a, b) in at.iter().zip(before) {
                    same = same && ops::is_eq(a, b)?;
                }
                same
            }
            None => false,
        };
        if !same {
            out.extend(repeated(count));
            last = Some(at);
            count = 0;
        }
        count += 1;
        if count <= REPEATED {
            out.push(ops::to_str(&text)?);
        }
        Ok(())
    })?;
    out.extend(repeated(count));
    Ok(out)
}

fn repeated(count: usize) -> Option<String> {
    let more = count.checked_sub(REPEATED).filter(|n| *n > 0)?;
    let s = if more > 1 { "s" } else { "" };
    Some(format!("  [Previous line repeated {more} more time{s}]\n"))
}

/// `summary.format_frame_summary(frame_summary)`
pub fn format_frame_summary(_this: &Value, frame_summary: &Value) -> R {
    formatted(frame_summary).map(string)
}
