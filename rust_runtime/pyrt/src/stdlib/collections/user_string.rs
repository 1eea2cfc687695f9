//! `collections.UserString` (`Lib/collections/__init__.py`).
use super::user::{again, ask, data, plain, set_data};
use crate::call::call;
use crate::generated::{builtins as b, collections as g};
use crate::object::{R, Value, boolean, int_usize, str, string, tuple};
use crate::ops;
pub use crate::stdlib::support::dict_of as __dict__;
use crate::stdlib::support::{items, pairs};

fn cast(other: &Value) -> R {
    plain(other, &g::user_string())
}
fn is_string(v: &Value) -> bool {
    matches!(ops::base_value(v), Value::Str(_))
}
/// `UserString(seq)`
pub fn __init__(this: &Value, seq: &Value) -> R {
    let inside = cast(seq)?;
    let text = if is_string(&inside) {
        inside
    } else {
        ops::str_of(&inside)?
    };
    set_data(this, text)
}
/// `str(s)`
pub fn __str__(this: &Value) -> R {
    ops::str_of(&data(this)?)
}
/// `repr(s)`
pub fn __repr__(this: &Value) -> R {
    Ok(string(ops::repr(&data(this)?)?))
}
/// `int(s)`
pub fn __int__(this: &Value) -> R {
    call(&Value::Class(b::int()), &mut [data(this)?])
}
/// `float(s)`
pub fn __float__(this: &Value) -> R {
    call(&Value::Class(b::float()), &mut [data(this)?])
}
/// `complex(s)`
pub fn __complex__(this: &Value) -> R {
    call(&Value::Class(b::complex()), &mut [data(this)?])
}
/// `hash(s)`
pub fn __hash__(this: &Value) -> R {
    Ok(Value::Int(ops::hash(&data(this)?)?))
}
/// What `copy` and `pickle` make it anew from.
pub fn __getnewargs__(this: &Value) -> R {
    Ok(tuple(vec![data(this)?]))
}
/// `s == string`
pub fn __eq__(this: &Value, string: &Value) -> R {
    ops::eq(&data(this)?, &cast(string)?)
}
/// `s < string`
pub fn __lt__(this: &Value, string: &Value) -> R {
    ops::lt(&data(this)?, &cast(string)?)
}
/// `s <= string`
pub fn __le__(this: &Value, string: &Value) -> R {
    ops::le(&data(this)?, &cast(string)?)
}
/// `s > string`
pub fn __gt__(this: &Value, string: &Value) -> R {
    ops::gt(&data(this)?, &cast(string)?)
}
/// `s >= string`
pub fn __ge__(this: &Value, string: &Value) -> R {
    ops::ge(&data(this)?, &cast(string)?)
}
/// `char in s`
pub fn __contains__(this: &Value, char: &Value) -> R {
    Ok(boolean(ops::contains(&data(this)?, &cast(char)?)?))
}
/// `len(s)`
pub fn __len__(this: &Value) -> R {
    Ok(int_usize(ops::len(&data(this)?)?))
}
/// `s[index]`
pub fn __getitem__(this: &Value, index: &Value) -> R {
    again(this, ops::getitem(&data(this)?, index)?)
}
fn text_of(v: &Value) -> R {
    let v = cast(v)?;
    if is_string(&v) {
        Ok(v)
    } else {
        ops::str_of(&v)
    }
}
/// `s + other`
pub fn __add__(this: &Value, other: &Value) -> R {
    again(this, ops::add(&data(this)?, &text_of(other)?)?)
}
/// `other + s`
pub fn __radd__(this: &Value, other: &Value) -> R {
    again(this, ops::add(&text_of(other)?, &data(this)?)?)
}
/// `s * n`
pub fn __mul__(this: &Value, n: &Value) -> R {
    again(this, ops::mul(&data(this)?, n)?)
}
/// `n * s`
pub fn __rmul__(this: &Value, n: &Value) -> R {
    __mul__(this, n)
}
/// `s % args`
pub fn __mod__(this: &Value, args: &Value) -> R {
    again(this, ops::modulo(&data(this)?, args)?)
}
/// `template % s`
pub fn __rmod__(this: &Value, template: &Value) -> R {
    again(this, ops::modulo(&ops::str_of(template)?, this)?)
}
/// `s.encode(encoding='utf-8', errors='strict')`
pub fn encode(this: &Value, encoding: &Value, errors: &Value) -> R {
    let or = |v: &Value, default: &str| if v.is_none() { str(default) } else { v.clone() };
    ask(
        this,
        "encode",
        &[&or(encoding, "utf-8"), &or(errors, "strict")],
        &mut [],
    )
}
/// `s.format(*args, **kwds)`
pub fn format(this: &Value, args: &Value, kwds: &Value) -> R {
    let all: Vec<&Value> = items(args).iter().collect();
    ask(this, "format", &all, &mut pairs(kwds))
}
/// `UserString.maketrans(x, y, z)`
pub fn maketrans(x: &Value, y: &Value, z: &Value) -> R {
    crate::builtins::str::maketrans(x, y, z)
}
/// `s.replace(old, new, maxsplit=-1)`
pub fn replace(this: &Value, old: &Value, new: &Value, maxsplit: &Value) -> R {
    again(
        this,
        ask(
            this,
            "replace",
            &[&cast(old)?, &cast(new)?, maxsplit],
            &mut [],
        )?,
    )
}
/// `s.translate(*args)`
pub fn translate(this: &Value, args: &Value) -> R {
    let all: Vec<&Value> = items(args).iter().collect();
    again(this, ask(this, "translate", &all, &mut [])?)
}

/// Methods that hand their arguments to the text and give what it gives, or a string of the same class.
macro_rules! forward {
    ($($kind:ident $name:ident $($arg:ident)*;)*) => { $(
        #[doc = concat!("`s.", stringify!($name), "(…)`")]
        pub fn $name(this: &Value $(, $arg: &Value)*) -> R {
            let given = ask(this, stringify!($name), &[$($arg),*], &mut [])?;
            forward!(@$kind this, given)
        }
    )* };
    (@plain $this:ident, $given:ident) => { Ok($given) };
    (@again $this:ident, $given:ident) => { again($this, $given) };
}
forward! {
    again capitalize; again casefold; again lower; again upper; again swapcase; again title;
    again expandtabs tabsize; again zfill width; again lstrip chars; again rstrip chars; again strip chars;
    plain endswith suffix start end; plain startswith prefix start end;
    plain format_map mapping; plain index sub start end; plain rindex sub start end; plain join seq;
    plain isalpha; plain isalnum; plain isascii; plain isdecimal; plain isdigit; plain isidentifier; plain islower;
    plain isnumeric; plain isprintable; plain isspace; plain istitle; plain isupper;
    plain partition sep; plain rpartition sep; plain split sep maxsplit; plain rsplit sep maxsplit;
    plain splitlines keepends;
}
/// Methods whose first argument may be a `UserString`, too.
macro_rules! searched {
    ($($kind:ident $name:ident $($arg:ident)*;)*) => { $(
        #[doc = concat!("`s.", stringify!($name), "(sub, …)`")]
        pub fn $name(this: &Value, sub: &Value $(, $arg: &Value)*) -> R {
            let given = ask(this, stringify!($name), &[&cast(sub)? $(, $arg)*], &mut [])?;
            forward!(@$kind this, given)
        }
    )* };
}
searched! {
    plain count start end; plain find start end; plain rfind start end;
    again removeprefix; again removesuffix;
}
/// Methods with arguments that the text counts.
macro_rules! aligned {
    ($($name:ident)*) => { $(
        #[doc = concat!("`s.", stringify!($name), "(width, *args)`")]
        pub fn $name(this: &Value, width: &Value, args: &Value) -> R {
            let all: Vec<&Value> = std::iter::once(width).chain(items(args)).collect();
            again(this, ask(this, stringify!($name), &all, &mut [])?)
        }
    )* };
}
aligned! { center ljust rjust }
