//! Values on their way between Python and JavaScript: a byte that says what it is, then the data, little endian.
//!
//! The loader's `Reader` and `Writer` (`templates/browser/web/portalis.js`) are the other side.
use super::{foreign, global};
use crate::call::call_kw;
use crate::error::{type_error, value_error};
use crate::object::{Dict, List, R, Set, Value, boolean, bytes, float, intern, str, tuple};
use crate::ops;
use num_bigint::BigInt;

/// Deeper nesting is taken for a value that contains itself.
const DEEPEST: u32 = 200;

fn count(n: usize, out: &mut Vec<u8>) {
    out.extend_from_slice(&u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes());
}

/// A length and the bytes of a text.
pub fn text(s: &str, out: &mut Vec<u8>) {
    count(s.len(), out);
    out.extend_from_slice(s.as_bytes());
}

fn all<'a>(
    tag: u8,
    items: impl ExactSizeIterator<Item = &'a Value>,
    out: &mut Vec<u8>,
    depth: u32,
) -> R<()> {
    out.push(tag);
    count(items.len(), out);
    for item in items {
        encode(item, out, depth + 1)?;
    }
    Ok(())
}

/// Appends a value.
///
/// # Errors
/// TypeError for what JavaScript has no counterpart for, ValueError for a value that contains itself.
pub fn encode(v: &Value, out: &mut Vec<u8>, depth: u32) -> R<()> {
    if depth > DEEPEST {
        return Err(value_error("the value is nested too deeply for JavaScript"));
    }
    match ops::base_value(v) {
        Value::None => out.push(b'n'),
        Value::Bool(b) => out.push(if b.is() { b't' } else { b'f' }),
        Value::Int(i) => {
            out.push(b'i');
            out.extend_from_slice(&i.to_le_bytes());
        }
        Value::Big(b) => {
            out.push(b'b');
            text(&b.0.to_str_radix(16), out);
        }
        Value::Float(x) => {
            out.push(b'd');
            out.extend_from_slice(&x.f().to_le_bytes());
        }
        Value::Str(s) => {
            out.push(b's');
            text(s.as_str(), out);
        }
        Value::Bytes(b) => {
            out.push(b'y');
            count(b.as_slice().len(), out);
            out.extend_from_slice(b.as_slice());
        }
        Value::List(l) => all(b'l', l.to_vec().iter(), out, depth)?,
        Value::Tuple(t) => all(b'l', t.items().iter(), out, depth)?,
        Value::Set(s) => all(b'S', s.items().iter(), out, depth)?,
        Value::Range(_) => all(b'l', ops::collect(v)?.iter(), out, depth)?,
        Value::Dict(d) => {
            out.push(b'm');
            let pairs = d.pairs();
            count(pairs.len(), out);
            for (k, x) in &pairs {
                encode(k, out, depth + 1)?;
                encode(x, out, depth + 1)?;
            }
        }
        Value::Inst(_) => instance(v, out, depth)?,
        other => return Err(foreign(other)),
    }
    Ok(())
}

/// A dataclass instance, by its fields; an enum's member, by its value.
fn instance(v: &Value, out: &mut Vec<u8>, depth: u32) -> R<()> {
    let Value::Inst(i) = v else {
        return Err(foreign(v));
    };
    if let Some(Value::Dict(fields)) = ops::getattr_opt(v, &intern("__dataclass_fields__"))? {
        out.push(b'D');
        text(&i.class().name(), out);
        let names = fields.keys();
        count(names.len(), out);
        for name in &names {
            let Value::Str(name) = name else {
                return Err(foreign(v));
            };
            text(name.as_str(), out);
            encode(&ops::getattr_name(v, name)?, out, depth + 1)?;
        }
        return Ok(());
    }
    if let Some(value) = ops::getattr_opt(v, &intern("_value_"))? {
        return encode(&value, out, depth + 1);
    }
    Err(foreign(v))
}

/// How the arguments of a request are read.
pub type Reads = fn(&mut Reader<'_>) -> R;

/// Any value.
///
/// # Errors
/// As [`Reader::value`].
pub fn any_value(reader: &mut Reader<'_>) -> R {
    reader.value()
}

/// Nothing but None, which the loader gives where no function takes anything.
///
/// # Errors
/// None.
pub fn no_value(reader: &mut Reader<'_>) -> R {
    reader.take(1);
    Ok(Value::None)
}

/// Reads what the loader wrote.
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// At the beginning of a request.
    pub fn new(bytes: &'a [u8]) -> Self {
        Reader { rest: bytes }
    }

    fn take(&mut self, n: usize) -> &'a [u8] {
        let (taken, rest) = self.rest.split_at(n.min(self.rest.len()));
        self.rest = rest;
        taken
    }

    fn eight(&mut self) -> [u8; 8] {
        self.take(8).try_into().unwrap_or_default()
    }

    fn count(&mut self) -> usize {
        u32::from_le_bytes(self.take(4).try_into().unwrap_or_default()) as usize
    }

    fn text(&mut self) -> String {
        let n = self.count();
        String::from_utf8_lossy(self.take(n)).into_owned()
    }

    fn values(&mut self, reads: Reads) -> R<Vec<Value>> {
        (0..self.count()).map(|_| reads(self)).collect()
    }

    /// One value.
    ///
    /// # Errors
    /// TypeError for a value of JavaScript that Python has no counterpart for, and what a class's constructor raises.
    pub fn value(&mut self) -> R {
        Ok(match self.take(1).first() {
            Some(b'n') => Value::None,
            Some(b't') => boolean(true),
            Some(b'f') => boolean(false),
            Some(b'i') => Value::Int(i64::from_le_bytes(self.eight())),
            Some(b'b') => {
                let digits = self.text();
                crate::object::int(BigInt::parse_bytes(digits.as_bytes(), 16).unwrap_or_default())
            }
            Some(b'd') => float(f64::from_le_bytes(self.eight())),
            Some(b's') => str(&self.text()),
            Some(b'y') => {
                let n = self.count();
                bytes(self.take(n).to_vec())
            }
            Some(b'l') => Value::List(List::new(self.values(any_value)?)),
            Some(b'u') => tuple(self.values(any_value)?),
            Some(b'S') => Value::Set(Set::from_items(self.values(any_value)?, false)?),
            Some(b'm') => {
                let pairs: R<Vec<_>> = (0..self.count())
                    .map(|_| Ok((self.value()?, self.value()?)))
                    .collect();
                Value::Dict(Dict::from_pairs(pairs?)?)
            }
            Some(b'D') => {
                let class = global(&self.text())?;
                let mut fields = self.fields(any_value)?;
                call_kw(&class, &mut [], &mut fields)?
            }
            _ => {
                return Err(type_error(
                    "a value of JavaScript has no counterpart in Python",
                ));
            }
        })
    }

    fn fields(&mut self, reads: Reads) -> R<Vec<(Value, Value)>> {
        (0..self.count())
            .map(|_| Ok((str(&self.text()), reads(self)?)))
            .collect()
    }

    /// A whole request: the function's name, its arguments, those with names.
    ///
    /// # Errors
    /// Whatever the function raises.
    pub fn call(mut self, reads: Reads) -> R {
        let f = global(&self.text())?;
        let mut args = self.values(reads)?;
        let mut named = self.fields(reads)?;
        call_kw(&f, &mut args, &mut named)
    }
}
