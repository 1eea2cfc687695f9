//! `re` (`Lib/re/__init__.py`): its functions, which compile through a cache; flags; the engine is in `crate::regex`.
pub mod error;
pub mod r#match;
pub mod pattern;
pub mod regex_flag;
pub mod sre_scanner;
mod subject;
mod substitute;

use crate::builtins::bytes_ops;
use crate::error::{type_error, value_error};
use crate::object::{Global, Inst, R, Value, bytes, string};
use crate::ops::{base_value, type_name};
use crate::regex::{self, flags};
use pattern::PatternData;
use std::rc::Rc;

type Key = (bool, Vec<u8>, u32);
/// The compiled patterns, as many as CPython keeps.
static CACHE: Global<Option<crate::quick::Map<Key, Value>>> = Global::new(None);
const MOST: usize = 512;

fn flag_bits(flags: &Value) -> R<u32> {
    match base_value(flags) {
        Value::Int(i) => u32::try_from(*i).map_err(|_| value_error("cannot use these flags")),
        Value::Bool(b) => Ok(u32::from(b.is())),
        _ => Err(type_error(format!(
            "unsupported operand type(s) for &: '{}' and 'RegexFlag'",
            type_name(flags)
        ))),
    }
}

/// `re._compile(pattern, flags)`
fn compiled(pattern: &Value, given: &Value) -> R {
    let flags = flag_bits(given)?;
    if let Value::Inst(i) = pattern
        && i.native::<PatternData>().is_some()
    {
        if flags != 0 {
            return Err(value_error(
                "cannot process flags argument with a compiled pattern",
            ));
        }
        return Ok(pattern.clone());
    }
    let source = base_value(pattern);
    let key: Key = match source {
        Value::Str(s) => (true, s.as_str().as_bytes().to_vec(), flags),
        Value::Bytes(b) => (false, b.as_slice().to_vec(), flags),
        _ if bytes_ops::view(source).is_some() => {
            return Err(type_error(format!(
                "unhashable type: '{}'",
                type_name(pattern)
            )));
        }
        _ => {
            return Err(type_error(
                "first argument must be string or compiled pattern",
            ));
        }
    };
    if let Some(known) = CACHE.get().as_ref().and_then(|cache| cache.get(&key)) {
        return Ok(known.clone());
    }
    let made = match source {
        Value::Str(s) => regex::Pattern::compile(s.as_str(), flags),
        _ => regex::Pattern::compile_bytes(&key.1, flags),
    };
    let data = PatternData {
        pattern: Rc::new(made.map_err(|e| error::raised(&e, source))?),
        source: pattern.clone(),
    };
    let made = Inst::with(&crate::generated::re::pattern(), data);
    if flags & flags::DEBUG == 0 {
        remember(key, made.clone());
    }
    Ok(made)
}

fn remember(key: Key, made: Value) {
    let cache = CACHE.get().get_or_insert_with(crate::quick::Map::default);
    let old = if cache.len() >= MOST {
        std::mem::take(cache)
    } else {
        crate::quick::Map::default()
    };
    cache.insert(key, made);
    drop(old);
}

/// `re.compile(pattern, flags)`
pub fn compile(pattern: &Value, flags: &Value) -> R {
    compiled(pattern, flags)
}
/// `re.template(pattern, flags)`
pub fn template(pattern: &Value, flags: &Value) -> R {
    compiled(
        pattern,
        &Value::Int((flag_bits(flags)? | flags::TEMPLATE).into()),
    )
}
/// `re.purge()`
pub fn purge() -> R {
    let old = CACHE.get().take();
    drop(old);
    Ok(Value::None)
}
/// `re.escape(pattern)`
pub fn escape(pattern: &Value) -> R {
    match (base_value(pattern), bytes_ops::view(pattern)) {
        (Value::Str(s), _) => Ok(string(regex::escape(s.as_str()))),
        (_, Some(data)) => Ok(bytes(regex::escape_bytes(&data))),
        _ => Err(type_error(format!(
            "decoding to str: need a bytes-like object, {} found",
            type_name(pattern)
        ))),
    }
}

const START: Value = Value::Int(0);
const END: Value = Value::Int(i64::MAX);

/// `re.search(pattern, string, flags)`
pub fn search(pattern: &Value, text: &Value, flags: &Value) -> R {
    pattern::search(&compiled(pattern, flags)?, text, &START, &END)
}
/// `re.match(pattern, string, flags)`
pub fn r#match(pattern: &Value, text: &Value, flags: &Value) -> R {
    pattern::r#match(&compiled(pattern, flags)?, text, &START, &END)
}
/// `re.fullmatch(pattern, string, flags)`
pub fn fullmatch(pattern: &Value, text: &Value, flags: &Value) -> R {
    pattern::fullmatch(&compiled(pattern, flags)?, text, &START, &END)
}
/// `re.findall(pattern, string, flags)`
pub fn findall(pattern: &Value, text: &Value, flags: &Value) -> R {
    pattern::findall(&compiled(pattern, flags)?, text, &START, &END)
}
/// `re.finditer(pattern, string, flags)`
pub fn finditer(pattern: &Value, text: &Value, flags: &Value) -> R {
    pattern::finditer(&compiled(pattern, flags)?, text, &START, &END)
}
/// `re.split(pattern, string, maxsplit, flags)`
pub fn split(pattern: &Value, text: &Value, maxsplit: &Value, flags: &Value) -> R {
    pattern::split(&compiled(pattern, flags)?, text, maxsplit)
}
/// `re.sub(pattern, repl, string, count, flags)`
pub fn sub(pattern: &Value, repl: &Value, text: &Value, count: &Value, flags: &Value) -> R {
    pattern::sub(&compiled(pattern, flags)?, repl, text, count)
}
/// `re.subn(pattern, repl, string, count, flags)`
pub fn subn(pattern: &Value, repl: &Value, text: &Value, count: &Value, flags: &Value) -> R {
    pattern::subn(&compiled(pattern, flags)?, repl, text, count)
}

macro_rules! constants {
    ($($name:ident $bits:expr;)*) => { $(
        #[doc = concat!("The flag `re.", stringify!($name), "`, in capitals.")]
        pub fn $name() -> R {
            Ok(regex_flag::make(i64::from($bits)))
        }
    )* };
}
constants! {
    noflag 0u32;
    ascii flags::ASCII;
    ignorecase flags::IGNORECASE;
    locale flags::LOCALE;
    unicode flags::UNICODE;
    multiline flags::MULTILINE;
    dotall flags::DOTALL;
    verbose flags::VERBOSE;
    t flags::TEMPLATE;
    debug flags::DEBUG;
}
