//! `text % args` and `bytes % args`: printf-style formatting (`Objects/unicodeobject.c`, `Objects/bytesobject.c`).
use super::concat::index_opt;
use super::item::getitem;
use super::names;
use super::special::{invoke, num_error, special, unwrap};
use super::text::{repr, to_str};
use super::type_name;
use crate::error;
use crate::num::percent::{self as p, Conversion, Count, Resolved};
use crate::object::{Bytes, R, Ref, Str, Value, bytes, str, string};
use crate::text::repr::ascii_of_repr;

/// The arguments that are not used yet.
struct Args<'a> {
    given: &'a Value,
    tuple: Option<&'a [Value]>,
    next: usize,
    mapping: bool,
}

impl<'a> Args<'a> {
    fn new(given: &'a Value, of_bytes: bool) -> Self {
        let tuple = match unwrap(given) {
            Value::Tuple(t) => Some(t.items()),
            _ => None,
        };
        let subscriptable = match unwrap(given) {
            Value::Dict(_) | Value::List(_) | Value::Range(_) => true,
            Value::Bytes(_) => !of_bytes,
            Value::Inst(_) => special(given, &names::GETITEM).is_some(),
            _ => false,
        };
        Args {
            given,
            tuple,
            next: 0,
            mapping: subscriptable && tuple.is_none(),
        }
    }
    fn take(&mut self) -> R {
        let found = match self.tuple {
            Some(items) => items.get(self.next).cloned(),
            None => (self.next == 0).then(|| self.given.clone()),
        };
        self.next += 1;
        found.ok_or_else(|| error::type_error("not enough arguments for format string"))
    }
    /// Whether all were used; a mapping need not be.
    fn finish(&self, what: &str) -> R<()> {
        let left = match self.tuple {
            Some(items) => self.next < items.len(),
            None => self.next == 0 && !self.mapping,
        };
        if left {
            Err(error::type_error(format!(
                "not all arguments converted during {what} formatting"
            )))
        } else {
            Ok(())
        }
    }
}

/// The argument of a `*`; a precision must fit a C int.
fn star(args: &mut Args<'_>, count: Count, precision: bool) -> R<i64> {
    if count != Count::Star {
        return Ok(0);
    }
    let n = match unwrap(&args.take()?) {
        Value::Int(i) => Some(*i),
        Value::Bool(b) => Some(i64::from(b.is())),
        Value::Big(_) => None,
        _ => return Err(error::type_error("* wants int")),
    };
    let fits = |n: &i64| !precision || i32::try_from(*n).is_ok();
    let limit = if precision { "int" } else { "ssize_t" };
    n.filter(fits).ok_or_else(|| {
        error::overflow_error(format!("Python int too large to convert to C {limit}"))
    })
}

/// One conversion read, its stars resolved, and its argument (`Unbound` for `%%`).
fn read<'f>(
    text: &'f str,
    args: &mut Args<'_>,
    key: &dyn Fn(&str) -> Value,
) -> R<(Conversion<'f>, Resolved, Value)> {
    let conversion = match p::parse_conversion(text) {
        Ok(c) => c,
        Err(e) => {
            if e.keyed && !args.mapping {
                return Err(error::type_error("format requires a mapping"));
            }
            for _ in 0..e.stars {
                star(args, Count::Star, false)?;
            }
            return Err(num_error(e.error));
        }
    };
    let mut keyed = None;
    if let Some(k) = conversion.key {
        if !args.mapping {
            return Err(error::type_error("format requires a mapping"));
        }
        keyed = Some(getitem(args.given, &key(k))?);
        args.next = 1;
    }
    let (width, precision) = match &keyed {
        Some(_) => (0, 0),
        None => (
            star(args, conversion.width, false)?,
            star(args, conversion.precision, true)?,
        ),
    };
    let how = conversion.resolve(width, precision);
    let arg = match keyed {
        _ if is_literal(&conversion) => Value::Unbound,
        Some(v) => v,
        None => args.take()?,
    };
    Ok((conversion, how, arg))
}

/// Whether this is `%%`; with flags, a width or a key in between, the second `%` is a conversion that does not exist.
fn is_literal(conversion: &p::Conversion<'_>) -> bool {
    conversion.code == '%' && conversion.length == 1
}

/// `text % given`
pub fn format_str(format: &Ref<Str>, given: &Value) -> R {
    let text = format.as_str();
    let mut args = Args::new(given, false);
    let mut out = String::with_capacity(text.len() + 16);
    let mut at = 0;
    while let Some(i) = text[at..].find('%') {
        out.push_str(&text[at..at + i]);
        let rest = &text[at + i + 1..];
        let (conversion, how, v) = read(rest, &mut args, &str)?;
        let used: usize = rest
            .chars()
            .take(conversion.length)
            .map(char::len_utf8)
            .sum();
        if is_literal(&conversion) {
            out.push('%');
        } else {
            let index = text[..=(at + i)].chars().count() + conversion.length - 1;
            out.push_str(&convert(&how, &v, index)?);
        }
        at += i + 1 + used;
    }
    out.push_str(&text[at..]);
    args.finish("string")?;
    Ok(string(out))
}

fn convert(how: &Resolved, v: &Value, index: usize) -> R<String> {
    match how.code {
        's' => p::percent_text(&to_str(v)?, how).map_err(num_error),
        'r' => p::percent_text(&repr(v)?, how).map_err(num_error),
        'a' => p::percent_text(&ascii_of_repr(&repr(v)?), how).map_err(num_error),
        'd' | 'i' | 'u' | 'o' | 'x' | 'X' => integer(how, v),
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' => {
            p::percent_float(crate::builtins::float::real_number(v)?, how).map_err(num_error)
        }
        'c' => character(how, v),
        code => Err(num_error(p::unsupported(code, index))),
    }
}

fn integer(how: &Resolved, v: &Value) -> R<String> {
    let limit = crate::builtins::int::max_str_digits();
    let render = |n: &Value| match n {
        Value::Int(i) => p::percent_i64(*i, how).map_err(num_error),
        Value::Bool(b) => p::percent_i64(i64::from(b.is()), how).map_err(num_error),
        Value::Big(b) => p::percent_int(&b.0, how, limit).map_err(num_error),
        _ => Err(error::type_error("int expected")),
    };
    if let n @ (Value::Int(_) | Value::Bool(_) | Value::Big(_)) = unwrap(v) {
        return render(n);
    }
    let decimal = matches!(how.code, 'd' | 'i' | 'u');
    let found = if decimal {
        match unwrap(v) {
            Value::Float(f) => Some(crate::builtins::int::from_float(f.f())?),
            _ => match special(v, &names::INT) {
                Some(f) => Some(invoke(&f, v)?),
                None => index_opt(v)?,
            },
        }
    } else {
        index_opt(v)?
    };
    match found {
        Some(n) => render(&n),
        None if decimal => Err(error::type_error(format!(
            "%{} format: a real number is required, not {}",
            how.code,
            type_name(v)
        ))),
        None => Err(error::type_error(format!(
            "%{} format: an integer is required, not {}",
            how.code,
            type_name(v)
        ))),
    }
}

fn character(how: &Resolved, v: &Value) -> R<String> {
    if let Value::Str(s) = unwrap(v) {
        return match p::percent_char_of(s.as_str(), how) {
            Some(made) => made.map_err(num_error),
            None => Err(error::type_error("%c requires int or char")),
        };
    }
    match index_opt(v)? {
        Some(Value::Int(i)) => p::percent_char(i, how).map_err(num_error),
        Some(_) => Err(error::overflow_error("%c arg not in range(0x110000)")),
        None => Err(error::type_error("%c requires int or char")),
    }
}

/// `format % given` of bytes. The format is read as Latin-1, whose characters are its bytes.
pub fn format_bytes(format: &Ref<Bytes>, given: &Value) -> R {
    let text: String = format.as_slice().iter().map(|b| *b as char).collect();
    let latin = |s: &str| -> Vec<u8> {
        s.chars()
            .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))
            .collect()
    };
    let mut args = Args::new(given, true);
    let mut out = Vec::with_capacity(text.len() + 16);
    let mut at = 0;
    while let Some(i) = text[at..].find('%') {
        out.extend(latin(&text[at..at + i]));
        let rest = &text[at + i + 1..];
        let (conversion, how, v) = read(rest, &mut args, &|k| bytes(latin(k)))?;
        let used: usize = rest
            .chars()
            .take(conversion.length)
            .map(char::len_utf8)
            .sum();
        match conversion.code {
            '%' if is_literal(&conversion) => out.push(b'%'),
            's' | 'b' => {
                let shown: String = bytes_argument(&v)?.iter().map(|b| *b as char).collect();
                out.extend(latin(&p::percent_text(&shown, &how).map_err(num_error)?));
            }
            'r' => out.extend(latin(&convert(&Resolved { code: 'a', ..how }, &v, 0)?)),
            'c' => out.extend(latin(&byte_character(&how, &v)?)),
            'e' | 'E' | 'f' | 'F' | 'g' | 'G' => {
                let x = crate::builtins::float::real_number(&v);
                let x = x.map_err(|_| {
                    error::type_error(format!("float argument required, not {}", type_name(&v)))
                })?;
                out.extend(latin(&p::percent_float(x, &how).map_err(num_error)?));
            }
            'd' | 'i' | 'u' => out.extend(latin(&integer(&Resolved { code: 'd', ..how }, &v)?)),
            'a' | 'x' | 'X' | 'o' => out.extend(latin(&convert(&how, &v, 0)?)),
            code => {
                let index = text[..=(at + i)].chars().count() + conversion.length - 1;
                return Err(num_error(p::unsupported(code, index)));
            }
        }
        at += i + 1 + used;
    }
    out.extend(latin(&text[at..]));
    args.finish("bytes")?;
    Ok(bytes(out))
}

fn bytes_argument(v: &Value) -> R<Vec<u8>> {
    if let Some(b) = crate::builtins::bytes_ops::buffer(v) {
        return Ok(b);
    }
    if let Some(f) = special(v, &names::BYTES) {
        let made = invoke(&f, v)?;
        return match unwrap(&made) {
            Value::Bytes(b) => Ok(b.as_slice().to_vec()),
            _ => Err(error::type_error(format!(
                "__bytes__ returned non-bytes (type {})",
                type_name(&made)
            ))),
        };
    }
    Err(error::type_error(format!(
        "%b requires a bytes-like object, or an object that implements __bytes__, not '{}'",
        type_name(v)
    )))
}

fn byte_character(how: &Resolved, v: &Value) -> R<String> {
    if let Some(b) = crate::builtins::bytes_ops::buffer(v)
        && let [one] = b[..]
    {
        return p::percent_text(&(one as char).to_string(), how).map_err(num_error);
    }
    match index_opt(v)? {
        Some(Value::Int(i)) if (0..256).contains(&i) => p::percent_char(i, how).map_err(num_error),
        Some(_) => Err(error::overflow_error("%c arg not in range(256)")),
        None => Err(error::type_error(
            "%c requires an integer in range(256) or a single byte",
        )),
    }
}
