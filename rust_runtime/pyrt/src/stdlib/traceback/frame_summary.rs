//! `traceback.FrameSummary`: what a traceback says of one frame (`Lib/traceback.py`).
use crate::builtins::traceback::line_of;
use crate::error::not_implemented_error;
use crate::generated::traceback as types;
use crate::object::{Code, Head, Inst, NativeData, R, Value, native, str, string, tuple};
use crate::ops;
use crate::stdlib::support::{given, instance};
use crate::traceback::{items_of_frames, place_of, source_line};
use std::ptr::NonNull;

/// The fields, and the frame itself where the summary was made of one.
pub struct Data {
    fields: [Value; 4],
    end: [Value; 3],
    frame: Option<(&'static Code, u32)>,
    has_carets: bool,
}
impl NativeData for Data {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        for v in self.fields.iter().chain(&self.end) {
            v.traverse(visit);
        }
    }
}

fn data(this: &Value) -> R<&Data> {
    native(this, "FrameSummary")
}

fn number(n: u32) -> Value {
    Value::Int(i64::from(n))
}

/// The summary of a frame; one that is still running has no carets.
pub fn of(code: &'static Code, site: u32, has_carets: bool) -> Value {
    let at = line_of(code, site);
    let (file, line) = place_of(code, at);
    let text = source_line(code.module.source, at).unwrap_or("").trim();
    let end = match code.spans.get(site as usize) {
        Some(s) if has_carets => [s.end_line, s.col, s.end_col].map(number),
        _ => [Value::None, Value::None, Value::None],
    };
    Inst::with(
        &types::frame_summary(),
        Data {
            fields: [string(file), number(line), str(code.name), str(text)],
            end,
            frame: Some((code, site)),
            has_carets,
        },
    )
}

/// The summary of a frame at a line of its own.
pub fn at_line(code: &'static Code, line: &Value) -> R {
    let at = u32::try_from(ops::ssize(line)?).unwrap_or(0);
    let text = source_line(code.module.source, at).unwrap_or("").trim();
    Ok(plain([
        string(place_of(code, at).0),
        line.clone(),
        str(code.name),
        str(text),
    ]))
}

/// A summary of four fields.
pub fn plain(fields: [Value; 4]) -> Value {
    Inst::with(
        &types::frame_summary(),
        Data {
            fields,
            end: [Value::None, Value::None, Value::None],
            frame: None,
            has_carets: false,
        },
    )
}

/// `FrameSummary(filename, lineno, name, …)`
#[allow(clippy::too_many_arguments)] // as Python has them
pub fn __new__(
    class: &Value,
    filename: &Value,
    lineno: &Value,
    name: &Value,
    _lookup_line: &Value,
    locals: &Value,
    line: &Value,
    end_lineno: &Value,
    colno: &Value,
    end_colno: &Value,
) -> R {
    if given(locals) {
        return Err(not_implemented_error(
            "FrameSummary with locals: compiled functions do not keep their variables",
        ));
    }
    let text = match line {
        Value::None if matches!(lineno, Value::None) => Value::None,
        Value::None => str(crate::stdlib::warnings::source_line(filename, lineno)
            .unwrap_or_default()
            .trim()),
        line => str(ops::to_str(line)?.trim()),
    };
    instance(
        class,
        Data {
            fields: [filename.clone(), lineno.clone(), name.clone(), text],
            end: [end_lineno.clone(), colno.clone(), end_colno.clone()],
            frame: None,
            has_carets: false,
        },
    )
}

/// As `StackSummary.format_frame_summary` writes it.
pub fn formatted(this: &Value) -> R<String> {
    let d = data(this)?;
    if let Some(frame) = d.frame {
        return Ok(items_of_frames(&[frame], None, d.has_carets).concat());
    }
    let [file, line, name, text] = &d.fields;
    let mut out = format!(
        "  File \"{}\", line {}, in {}\n",
        ops::to_str(file)?,
        ops::to_str(line)?,
        ops::to_str(name)?
    );
    if ops::truth(text)? {
        out += &format!("    {}\n", ops::to_str(text)?.trim());
    }
    Ok(out)
}

/// File, line and function, by which repeated lines are known.
pub fn place(this: &Value) -> R<[Value; 3]> {
    let [file, line, name, _] = &data(this)?.fields;
    Ok([file.clone(), line.clone(), name.clone()])
}

fn whole(this: &Value) -> R {
    Ok(tuple(data(this)?.fields.to_vec()))
}

/// `iter(summary)`: the four fields.
pub fn __iter__(this: &Value) -> R {
    ops::iter(&whole(this)?)
}
/// `summary[n]`
pub fn __getitem__(this: &Value, n: &Value) -> R {
    ops::getitem(&whole(this)?, n)
}
/// `len(summary)`
pub fn __len__(_this: &Value) -> R {
    Ok(Value::Int(4))
}
/// `summary == other`: another summary, or a tuple of the four fields.
pub fn __eq__(this: &Value, other: &Value) -> R {
    if let Ok(o) = data(other) {
        let mine = tuple(data(this)?.fields[..3].to_vec());
        return ops::eq(&mine, &tuple(o.fields[..3].to_vec()));
    }
    match ops::base_value(other) {
        Value::Tuple(_) => ops::eq(&whole(this)?, other),
        _ => Ok(Value::NotImplemented),
    }
}
/// `repr(summary)`
pub fn __repr__(this: &Value) -> R {
    let [file, line, name] = place(this)?;
    Ok(string(format!(
        "<FrameSummary file {}, line {} in {}>",
        ops::to_str(&file)?,
        ops::to_str(&line)?,
        ops::to_str(&name)?
    )))
}
/// `summary.filename`
pub fn filename(this: &Value) -> R {
    Ok(data(this)?.fields[0].clone())
}
/// `summary.lineno`
pub fn lineno(this: &Value) -> R {
    Ok(data(this)?.fields[1].clone())
}
/// `summary.name`
pub fn name(this: &Value) -> R {
    Ok(data(this)?.fields[2].clone())
}
/// `summary.line`
pub fn line(this: &Value) -> R {
    Ok(data(this)?.fields[3].clone())
}
/// `summary.end_lineno`
pub fn end_lineno(this: &Value) -> R {
    Ok(data(this)?.end[0].clone())
}
/// `summary.colno`
pub fn colno(this: &Value) -> R {
    Ok(data(this)?.end[1].clone())
}
/// `summary.end_colno`
pub fn end_colno(this: &Value) -> R {
    Ok(data(this)?.end[2].clone())
}
/// `summary.locals`
pub fn locals(_this: &Value) -> R {
    Ok(Value::None)
}
