//! Writers: records as lines (`Modules/_csv.c: join_append_data, csv_writerow`).
use super::dialect::{self, ALL, Dialect, NONE, NONNUMERIC};
use super::error;
use crate::error::{classes, type_error};
use crate::object::{Head, Inst, NativeData, R, Value, native, string};
use crate::ops::{self, base_value, type_name};
use crate::stdlib::support::{get_opt, is_callable};
use std::ptr::NonNull;

struct Writer {
    write: Value,
    dialect: Value,
}
impl NativeData for Writer {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.write.traverse(visit);
        self.dialect.traverse(visit);
    }
}

/// `csv.writer(fileobj, dialect='excel', **fmtparams)`
pub fn writer(fileobj: &Value, dialect: &Value, fmtparams: &Value) -> R {
    let dialect = dialect::from_arguments(dialect, fmtparams)?;
    let write = get_opt(fileobj, "write")?
        .filter(is_callable)
        .ok_or_else(|| type_error("argument 1 must have a \"write\" method"))?;
    Ok(Inst::with(
        &crate::generated::_csv::writer(),
        Writer { write, dialect },
    ))
}

fn data(this: &Value) -> R<&Writer> {
    native(this, "_csv.writer")
}

/// A field in the line, quoted if it is to be or has to be.
fn push_field(out: &mut String, d: &Dialect, text: &str, quoted: bool) -> R<()> {
    let mut quoted = quoted;
    let mut field = String::with_capacity(text.len() + 2);
    for c in text.chars() {
        let is_special =
            c == d.delimiter || Some(c) == d.escape || Some(c) == d.quote || d.line_end.contains(c);
        if is_special {
            let mut escapes = d.quoting == NONE;
            if !escapes {
                if Some(c) == d.quote {
                    if d.doubles_quotes {
                        field.push(c);
                    } else {
                        escapes = true;
                    }
                } else if Some(c) == d.escape {
                    escapes = true;
                }
                quoted |= !escapes;
            }
            if escapes {
                field.push(
                    d.escape
                        .ok_or_else(|| error("need to escape, but no escapechar set"))?,
                );
            }
        }
        field.push(c);
    }
    let quote = d.quote.filter(|_| quoted);
    out.extend(quote);
    out.push_str(&field);
    out.extend(quote);
    Ok(())
}

fn is_number(v: &Value) -> R<bool> {
    Ok(match base_value(v) {
        Value::Int(_) | Value::Big(_) | Value::Bool(_) | Value::Float(_) | Value::Complex(_) => {
            true
        }
        Value::Inst(_) => {
            let has = |name| crate::types::special(v, name).is_some();
            has("__index__") || has("__int__") || has("__float__")
        }
        _ => false,
    })
}

/// `writer.writerow(row)`
pub fn writerow(this: &Value, row: &Value) -> R {
    let w = data(this)?;
    let d = dialect::of(&w.dialect)?;
    let fields = ops::iter(row).map_err(|e| {
        if e.is(&classes::type_error()) {
            error(format!("iterable expected, not {}", type_name(row)))
        } else {
            e
        }
    })?;
    let (mut line, mut count) = (String::new(), 0usize);
    while let Some(field) = ops::next(&fields)? {
        let quoted = match d.quoting {
            NONNUMERIC => !is_number(&field)?,
            quoting => quoting == ALL,
        };
        if count > 0 {
            line.push(d.delimiter);
        }
        count += 1;
        let text = if field.is_none() {
            String::new()
        } else {
            ops::to_str(&field)?
        };
        push_field(&mut line, d, &text, quoted)?;
    }
    if count > 0 && line.is_empty() {
        if d.quoting == NONE {
            return Err(error("single empty field record must be quoted"));
        }
        push_field(&mut line, d, "", true)?;
    }
    line.push_str(&d.line_end);
    crate::call::call(&w.write, &mut [string(line)])
}
/// `writer.writerows(rows)`
pub fn writerows(this: &Value, rows: &Value) -> R {
    ops::for_each(rows, |row| writerow(this, &row).map(drop))?;
    Ok(Value::None)
}
/// `writer.dialect`
pub fn dialect(this: &Value) -> R {
    Ok(data(this)?.dialect.clone())
}
