//! `re.RegexFlag`: ints that show the names of their bits.
use crate::error::value_error;
use crate::generated::re as table;
use crate::object::{Global, Inst, R, Value, Wrapped, boolean, intern, list, str, string};
use crate::ops::{self, base_value, type_name};
use crate::regex::flags;

/// The flags in the order of their definition, in which CPython shows them.
const MEMBERS: [(&str, u32); 9] = [
    ("ASCII", flags::ASCII),
    ("IGNORECASE", flags::IGNORECASE),
    ("LOCALE", flags::LOCALE),
    ("UNICODE", flags::UNICODE),
    ("MULTILINE", flags::MULTILINE),
    ("DOTALL", flags::DOTALL),
    ("VERBOSE", flags::VERBOSE),
    ("TEMPLATE", flags::TEMPLATE),
    ("DEBUG", flags::DEBUG),
];
const ALL: i64 = 511;

static MADE: Global<Option<crate::quick::Map<i64, Value>>> = Global::new(None);

/// The one flag object with these bits.
pub fn make(bits: i64) -> Value {
    if MADE.get().is_none() {
        *MADE.get() = Some(crate::quick::Map::default());
        let class = table::regex_flag();
        class.set(&intern("NOFLAG"), make(0));
        for (name, bit) in MEMBERS {
            class.set(&intern(name), make(bit.into()));
        }
    }
    if let Some(known) = MADE.get().as_ref().and_then(|made| made.get(&bits)) {
        return known.clone();
    }
    let made = Inst::with(&table::regex_flag(), Wrapped(Value::Int(bits)));
    MADE.get()
        .get_or_insert_with(crate::quick::Map::default)
        .insert(bits, made.clone());
    made
}

fn bits(v: &Value) -> Option<i64> {
    match base_value(v) {
        Value::Int(i) => Some(*i),
        Value::Bool(b) => Some(b.is().into()),
        _ => None,
    }
}

/// `RegexFlag(value)`
pub fn __new__(_class: &Value, value: &Value) -> R {
    match bits(value) {
        Some(n) if n >= 0 => Ok(make(n)),
        Some(n) => Ok(make(inverted(!n))),
        None => Err(value_error(format!(
            "{} is not a valid RegexFlag",
            ops::repr(value)?
        ))),
    }
}

macro_rules! operators {
    ($($name:ident $reflected:ident $op:tt)*) => { $(
        #[doc = concat!("`flag.", stringify!($name), "(other)`")]
        pub fn $name(this: &Value, other: &Value) -> R {
            match (bits(this), bits(other)) {
                (Some(a), Some(b)) => Ok(make(a $op b)),
                _ => Ok(Value::NotImplemented),
            }
        }
        #[doc = concat!("`flag.", stringify!($reflected), "(other)`")]
        pub fn $reflected(this: &Value, other: &Value) -> R {
            $name(this, other)
        }
    )* };
}
operators! { __or__ __ror__ | __and__ __rand__ & __xor__ __rxor__ ^ }

/// The bits that a value has not, among those that there are.
fn inverted(n: i64) -> i64 {
    let width = (64 - n.max(ALL).leading_zeros()).min(62);
    ((1i64 << width) - 1) & !n
}

/// `~flag`
pub fn __invert__(this: &Value) -> R {
    Ok(make(inverted(bits(this).unwrap_or(0))))
}
/// `other in flag`
pub fn __contains__(this: &Value, other: &Value) -> R {
    let (Some(a), Some(b), Value::Inst(_)) = (bits(this), bits(other), other) else {
        let got = type_name(other);
        return Err(crate::error::type_error(format!(
            "unsupported operand type(s) for 'in': '{got}' and 'RegexFlag'"
        )));
    };
    Ok(boolean(a & b == b))
}

fn members(n: i64) -> impl Iterator<Item = (&'static str, i64)> {
    MEMBERS
        .into_iter()
        .map(|(name, bit)| (name, i64::from(bit)))
        .filter(move |(_, bit)| n & bit != 0)
}

/// `iter(flag)`
pub fn __iter__(this: &Value) -> R {
    let n = bits(this).unwrap_or(0);
    ops::iter(&list(members(n).map(|(_, bit)| make(bit)).collect()))
}
/// `len(flag)`
pub fn __len__(this: &Value) -> R {
    Ok(Value::Int(bits(this).unwrap_or(0).count_ones().into()))
}

/// The names of the bits with a prefix before each, and the bits without a name.
fn shown(n: i64, prefix: &str) -> String {
    let mut parts: Vec<String> = members(n)
        .map(|(name, _)| format!("{prefix}{name}"))
        .collect();
    let rest = n & !ALL;
    if rest != 0 {
        parts.push(format!("{rest:#x}"));
    }
    parts.join("|")
}

/// `repr(flag)`
pub fn __repr__(this: &Value) -> R {
    let n = bits(this).unwrap_or(0);
    Ok(string(match n {
        0 => "re.NOFLAG".to_owned(),
        n if n & ALL == 0 => format!("re.RegexFlag({n})"),
        n => shown(n, "re."),
    }))
}
/// `str(flag)`
pub fn __str__(this: &Value) -> R {
    __repr__(this)
}
/// `flag.name`
pub fn name(this: &Value) -> R {
    Ok(match bits(this).unwrap_or(0) {
        0 => str("NOFLAG"),
        n if n & ALL == 0 => Value::None,
        n => string(shown(n, "")),
    })
}
/// `flag.value`
pub fn value(this: &Value) -> R {
    Ok(Value::Int(bits(this).unwrap_or(0)))
}
