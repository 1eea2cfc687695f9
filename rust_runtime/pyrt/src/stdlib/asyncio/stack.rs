//! `Task.get_stack` and `Task.print_stack` (`Lib/asyncio/base_tasks.py`): where a task waits, or what its exception went through.
use super::base::{Fut, State};
use super::report;
use super::task::TaskPart;
use crate::error::{PyErr, not_implemented_error};
use crate::object::{self, Code, R, Ref, Value, boolean, list, str, tuple};

/// The frames, outermost first, as code and line.
fn frames(f: &Fut, part: &TaskPart, limit: Option<usize>) -> Vec<(&'static Code, u32)> {
    if let Value::Gen(g) = part.coro.get()
        && g.state() != object::State::Done
    {
        return vec![(g.code, g.line())];
    }
    if f.state() != State::Failed {
        return Vec::new();
    }
    let Value::Inst(e) = f.outcome() else {
        return Vec::new();
    };
    let line = |(code, site): (&'static Code, u32)| {
        let line = code.spans.get(site as usize).map_or(code.line, |s| s.line);
        (code, line)
    };
    let all = PyErr(e).data().trace();
    let keep = limit.unwrap_or(all.len());
    all.into_iter().rev().take(keep).map(line).collect() // a trace begins with the innermost frame
}

fn limit_of(limit: &Value) -> Option<usize> {
    match limit {
        Value::Int(n) => Some(object::saturate(*n)),
        _ => None,
    }
}

/// `task.get_stack(limit=None)`: there are no frame objects to give.
pub fn get(f: &Fut, part: &TaskPart, limit: &Value) -> R {
    if frames(f, part, limit_of(limit)).is_empty() {
        return Ok(list(Vec::new()));
    }
    let text = "PTL113: Task.get_stack() gives stack frames, which compiled programs do not have";
    Err(not_implemented_error(text))
}

fn print(text: &str, end: &str, file: &Value) -> R<()> {
    let args = tuple(vec![str(text)]);
    crate::builtins::functions::print(&str(" "), &str(end), file, &boolean(false), &args)?;
    Ok(())
}

/// `task.print_stack(limit=None, file=None)`
pub fn print_all(
    task: &Ref<object::Inst>,
    f: &Fut,
    part: &TaskPart,
    limit: &Value,
    file: &Value,
) -> R {
    let found = frames(f, part, limit_of(limit));
    let shown = report::task_repr(task, f, part)?;
    let shown = shown.as_str().unwrap_or_default().to_owned();
    let error = match (f.state(), f.outcome()) {
        (State::Failed, Value::Inst(e)) => Some(PyErr(e)),
        _ => None,
    };
    print(
        &match (found.is_empty(), &error) {
            (true, _) => format!("No stack for {shown}"),
            (false, Some(_)) => format!("Traceback for {shown} (most recent call last):"),
            (false, None) => format!("Stack for {shown} (most recent call last):"),
        },
        "\n",
        file,
    )?;
    for (code, line) in found {
        let mut text = format!(
            "  File \"{}\", line {line}, in {}\n",
            code.module.file, code.name
        );
        let at = (line as usize).saturating_sub(1);
        if let Some(source) = code.module.source.lines().nth(at) {
            text += &format!("    {}\n", source.trim());
        }
        if file.is_none() {
            drop(host::write_stderr(text.as_bytes())); // `traceback.print_list` has another default than `print`
        } else {
            print(&text, "", file)?;
        }
    }
    if let Some(e) = error {
        let only = crate::traceback::items_of_message(&e).concat();
        print(&only, "", file)?;
    }
    Ok(Value::None)
}
