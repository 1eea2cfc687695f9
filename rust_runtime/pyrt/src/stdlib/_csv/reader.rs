//! Readers: records of fields from an iterator of lines (`Modules/_csv.c: parse_process_char, Reader_iternext`).
use super::dialect::{self, Dialect, NONE, NONNUMERIC};
use super::{FIELD_LIMIT, error};
use crate::object::{Head, Inst, NativeData, R, Value, list, native, string};
use crate::ops::{self, base_value, type_name};
use std::cell::Cell;
use std::ptr::NonNull;

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    StartRecord,
    StartField,
    Escaped,
    AfterEscapedLineEnd,
    InField,
    InQuoted,
    EscapedInQuoted,
    QuoteInQuoted,
    EatLineEnd,
}

struct Reader {
    lines: Value,
    dialect: Value,
    line_num: Cell<i64>,
}
impl NativeData for Reader {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.lines.traverse(visit);
        self.dialect.traverse(visit);
    }
}

/// A record that is being read.
struct Record<'a> {
    dialect: &'a Dialect,
    state: State,
    fields: Vec<Value>,
    field: String,
    len: i64,
    is_number: bool,
}

impl Record<'_> {
    fn add(&mut self, c: char) -> R<()> {
        if self.len >= *FIELD_LIMIT.get() {
            return Err(error(format!(
                "field larger than field limit ({})",
                *FIELD_LIMIT.get()
            )));
        }
        self.len += 1;
        self.field.push(c);
        Ok(())
    }

    fn save(&mut self) -> R<()> {
        self.len = 0;
        let field = string(std::mem::take(&mut self.field));
        self.fields.push(if std::mem::take(&mut self.is_number) {
            let float = Value::Class(crate::generated::builtins::float());
            crate::call::call(&float, &mut [field])?
        } else {
            field
        });
        Ok(())
    }

    /// The end of a field at the end of a line (None is the end of the text).
    fn end_line(&mut self, c: Option<char>) -> R<()> {
        self.save()?;
        self.state = if c.is_none() {
            State::StartRecord
        } else {
            State::EatLineEnd
        };
        Ok(())
    }

    fn process(&mut self, c: Option<char>) -> R<()> {
        let d = self.dialect;
        let ends = matches!(c, None | Some('\n' | '\r'));
        let quotes = c.is_some() && c == d.quote && d.quoting != NONE;
        let escapes = c.is_some() && c == d.escape;
        let delimits = c == Some(d.delimiter);
        match self.state {
            State::StartRecord if c.is_none() => {}
            State::StartRecord if ends => self.state = State::EatLineEnd,
            State::StartRecord | State::StartField => {
                self.state = State::StartField;
                match c {
                    _ if ends => self.end_line(c)?,
                    _ if quotes => self.state = State::InQuoted,
                    _ if escapes => self.state = State::Escaped,
                    Some(' ') if d.skips_space => {}
                    _ if delimits => self.save()?,
                    c => {
                        self.is_number |= d.quoting == NONNUMERIC;
                        self.add(c.unwrap_or('\n'))?;
                        self.state = State::InField;
                    }
                }
            }
            State::Escaped => {
                self.add(c.unwrap_or('\n'))?;
                self.state = if c.is_some() && ends {
                    State::AfterEscapedLineEnd
                } else {
                    State::InField
                };
            }
            State::AfterEscapedLineEnd if c.is_none() => {}
            State::AfterEscapedLineEnd | State::InField => match c {
                _ if ends => self.end_line(c)?,
                _ if escapes => self.state = State::Escaped,
                _ if delimits => {
                    self.save()?;
                    self.state = State::StartField;
                }
                c => self.add(c.unwrap_or('\n'))?,
            },
            State::InQuoted => match c {
                None => {}
                _ if escapes => self.state = State::EscapedInQuoted,
                _ if quotes && d.doubles_quotes => self.state = State::QuoteInQuoted,
                _ if quotes => self.state = State::InField,
                Some(c) => self.add(c)?,
            },
            State::EscapedInQuoted => {
                self.add(c.unwrap_or('\n'))?;
                self.state = State::InQuoted;
            }
            State::QuoteInQuoted => match c {
                Some(c) if quotes => {
                    self.add(c)?;
                    self.state = State::InQuoted;
                }
                _ if delimits => {
                    self.save()?;
                    self.state = State::StartField;
                }
                _ if ends => self.end_line(c)?,
                Some(c) if !d.is_strict => {
                    self.add(c)?;
                    self.state = State::InField;
                }
                _ => {
                    return Err(error(format!(
                        "'{}' expected after '{}'",
                        d.delimiter,
                        d.quote.unwrap_or('\0')
                    )));
                }
            },
            State::EatLineEnd => match c {
                Some('\n' | '\r') => {}
                None => self.state = State::StartRecord,
                Some(_) => {
                    return Err(error(
                        "new-line character seen in unquoted field - do you need to open the file in universal-newline mode?",
                    ));
                }
            },
        }
        Ok(())
    }
}

/// `csv.reader(iterable, dialect='excel', **fmtparams)`
pub fn reader(iterable: &Value, dialect: &Value, fmtparams: &Value) -> R {
    let lines = ops::iter(iterable)?;
    let dialect = dialect::from_arguments(dialect, fmtparams)?;
    let made = Reader {
        lines,
        dialect,
        line_num: Cell::new(0),
    };
    Ok(Inst::with(&crate::generated::_csv::reader(), made))
}

fn data(this: &Value) -> R<&Reader> {
    native(this, "_csv.reader")
}

/// The reader itself.
pub fn __iter__(this: &Value) -> R {
    Ok(this.clone())
}
/// The next record.
pub fn __next__(this: &Value) -> R {
    let d = data(this)?;
    let mut record = Record {
        dialect: dialect::of(&d.dialect)?,
        state: State::StartRecord,
        fields: Vec::new(),
        field: String::new(),
        len: 0,
        is_number: false,
    };
    loop {
        let Some(line) = ops::next(&d.lines)? else {
            if record.len != 0 || record.state == State::InQuoted {
                if record.dialect.is_strict {
                    return Err(error("unexpected end of data"));
                }
                record.save()?;
                break;
            }
            return Err(crate::error::stop_iteration(Value::None));
        };
        let Value::Str(text) = base_value(&line) else {
            return Err(error(format!(
                "iterator should return strings, not {} (the file should be opened in text mode)",
                type_name(&line)
            )));
        };
        d.line_num.set(d.line_num.get() + 1);
        for c in text.as_str().chars() {
            record.process(Some(c))?;
        }
        record.process(None)?;
        if record.state == State::StartRecord {
            break;
        }
    }
    Ok(list(record.fields))
}
/// `reader.line_num`
pub fn line_num(this: &Value) -> R {
    Ok(Value::Int(data(this)?.line_num.get()))
}
/// `reader.dialect`
pub fn dialect(this: &Value) -> R {
    Ok(data(this)?.dialect.clone())
}
