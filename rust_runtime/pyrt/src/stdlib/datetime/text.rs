//! Dates and times as text: `isoformat` and what `strftime` adds to that of `time`.
use super::fields::{Clock, Date};
use super::moment;
use super::zone;
use crate::error::{type_error, value_error};
use crate::object::{R, Value, string};
use crate::ops;

/// `2020-01-31`
pub fn date(d: Date) -> String {
    format!("{:04}-{:02}-{:02}", d.year, d.month, d.day)
}

/// A time, as exact as `timespec` says.
pub fn clock(c: Clock, timespec: &str) -> R<String> {
    let Clock {
        hour,
        minute,
        second,
        micro,
    } = c;
    Ok(match timespec {
        "auto" if micro == 0 => format!("{hour:02}:{minute:02}:{second:02}"),
        "auto" | "microseconds" => format!("{hour:02}:{minute:02}:{second:02}.{micro:06}"),
        "hours" => format!("{hour:02}"),
        "minutes" => format!("{hour:02}:{minute:02}"),
        "seconds" => format!("{hour:02}:{minute:02}:{second:02}"),
        "milliseconds" => format!("{hour:02}:{minute:02}:{second:02}.{:03}", micro / 1000),
        _ => return Err(value_error("Unknown timespec value")),
    })
}

/// The offset of a zone as `isoformat` writes it; nothing where there is none.
pub fn offset(tz: &Value, about: &Value, colon: &str) -> R<String> {
    Ok(zone::utc_offset(tz, about)?.map_or_else(String::new, |d| zone::offset_text(d, colon)))
}

/// The `sep` of `isoformat`: one character.
pub fn separator(v: &Value) -> R<char> {
    if let Value::Unbound = v {
        return Ok('T');
    }
    if let Value::Str(s) = ops::base_value(v) {
        let mut chars = s.as_str().chars();
        if let (Some(c), None) = (chars.next(), chars.next()) {
            return Ok(c);
        }
    }
    Err(type_error(format!(
        "isoformat() argument 1 must be a unicode character, not {}",
        ops::argument_type_name(v)
    )))
}

/// What `strftime` writes of an object, beside the parts of its time tuple.
pub struct Shown<'a> {
    /// A `tzinfo` or None.
    pub zone: &'a Value,
    /// What the zone is asked about.
    pub about: &'a Value,
    /// Microseconds.
    pub micro: i64,
}

/// `strftime` with `%f`, `%z` and `%Z` of the object; the rest is `time.strftime` (`wrap_strftime`).
pub fn strftime(format: &str, tuple: &Value, shown: &Shown) -> R {
    let mut out = String::with_capacity(format.len());
    let mut rest = format.chars();
    while let Some(c) = rest.next() {
        if c != '%' {
            out.push(c);
            continue;
        }
        match rest.next() {
            Some('f') => out.push_str(&format!("{:06}", shown.micro)),
            Some('z') => out.push_str(&offset(shown.zone, shown.about, "")?),
            Some('Z') => {
                if let Some(name) = zone::name(shown.zone, shown.about)? {
                    out.push_str(&name.as_str().replace('%', "%%"));
                }
            }
            Some(other) => {
                out.push('%');
                out.push(other);
            }
            None => out.push('%'),
        }
    }
    crate::stdlib::time::strftime(&string(out), tuple)
}

/// `__format__` of dates and times: `str()` where the format is empty, else the object's own `strftime`.
pub fn formatted(this: &Value, format: &Value) -> R {
    let text = match ops::base_value(format) {
        Value::Str(s) => s.clone(),
        _ => {
            return Err(type_error(format!(
                "__format__() argument 1 must be str, not {}",
                ops::argument_type_name(format)
            )));
        }
    };
    if text.is_empty() {
        return ops::str_of(this);
    }
    crate::stdlib::support::method(this, "strftime", std::slice::from_ref(format))
}

/// `repr()` of a datetime: seconds and microseconds only where there are some.
pub fn datetime_repr(name: &str, m: &moment::Moment) -> R {
    let Clock {
        hour,
        minute,
        second,
        micro,
    } = m.clock;
    let d = m.date;
    let mut out = format!(
        "{name}({}, {}, {}, {hour}, {minute}",
        d.year, d.month, d.day
    );
    push_small(&mut out, second, micro);
    push_fold(&mut out, m.fold.get());
    push_zone(&mut out, &m.zone)?;
    out.push(')');
    Ok(string(out))
}

/// Seconds and microseconds of a `repr()`.
fn push_small(out: &mut String, second: i64, micro: i64) {
    if second != 0 || micro != 0 {
        out.push_str(&format!(", {second}"));
    }
    if micro != 0 {
        out.push_str(&format!(", {micro}"));
    }
}

/// `repr()` of a time.
pub fn time_repr(name: &str, c: Clock, tz: &Value, fold: i64) -> R {
    let mut out = format!("{name}({}, {}", c.hour, c.minute);
    push_small(&mut out, c.second, c.micro);
    push_zone(&mut out, tz)?;
    push_fold(&mut out, fold);
    out.push(')');
    Ok(string(out))
}

fn push_fold(out: &mut String, fold: i64) {
    if fold != 0 {
        out.push_str(", fold=1");
    }
}

fn push_zone(out: &mut String, tz: &Value) -> R<()> {
    if !tz.is_none() {
        out.push_str(", tzinfo=");
        ops::push_repr(out, tz)?;
    }
    Ok(())
}
