//! `sys` (`Python/sysmodule.c`).
mod constants;
mod hooks;
#[path = "sys/sequences.rs"]
pub mod struct_sequence;

pub use constants::*;
pub use hooks::{__displayhook__, __excepthook__, displayhook, excepthook, show};
pub use struct_sequence::{flags, float_info, hash_info, int_info, version_info};

use crate::builtins::functions_io::{ORIGINAL_STDIN, ORIGINAL_STDOUT};
use crate::builtins::int::MAX_STR_DIGITS;
use crate::error::{self, LIMIT, PyErr, classes, handled, type_error, value_error};
use crate::object::{Global, R, Value, boolean, float, int_usize, intern_ref, list, str, tuple};
use crate::ops::{self, base_value, type_name};
use crate::program::{ENDING, Ending};
use crate::stdlib::io::std_text::{self, Std};

/// `sys.exit(status=None)`
pub fn exit(status: &Value) -> R {
    let args = if status.is_none() {
        vec![]
    } else if let Value::Tuple(t) = status {
        t.items().to_vec()
    } else {
        vec![status.clone()]
    };
    Err(PyErr::new(classes::system_exit(), args))
}

/// `sys._getframe(depth=0)`; the compiler keeps frames where a program has this name.
pub fn _getframe(depth: &Value) -> R {
    let level = usize::try_from(ops::ssize(depth)?).unwrap_or(0);
    crate::builtins::frame::running(level)
        .ok_or_else(|| value_error("call stack is not deep enough"))
}

/// `sys.getrecursionlimit()`
pub fn getrecursionlimit() -> R {
    Ok(Value::Int(i64::from(LIMIT.get())))
}

/// The deepest recursion that the stack of the main thread is sure to hold.
const DEEPEST: i64 = 60_000;

/// `sys.setrecursionlimit(limit)`; beyond what the stack holds the limit stays there.
pub fn setrecursionlimit(limit: &Value) -> R {
    let n = match ops::index(limit)? {
        Value::Int(n) if i32::try_from(n).is_ok() => n,
        Value::Int(n) if n < 0 => {
            return Err(error::overflow_error("signed integer is less than minimum"));
        }
        Value::Int(_) => {
            return Err(error::overflow_error(
                "signed integer is greater than maximum",
            ));
        }
        _ => {
            return Err(error::overflow_error(
                "Python int too large to convert to C long",
            ));
        }
    };
    if n < 1 {
        return Err(value_error(
            "recursion limit must be greater or equal than 1",
        ));
    }
    let depth = i64::from(error::current_depth()) + 1; // the module's frame is not counted
    if depth >= n {
        return Err(error::recursion_error(format!(
            "cannot set the recursion limit to {n} at the recursion depth {depth}: the limit is too low"
        )));
    }
    LIMIT.set(u32::try_from(n.min(DEEPEST)).unwrap_or(1000));
    Ok(Value::None)
}

/// `sys.exc_info()`
pub fn exc_info() -> R {
    Ok(tuple(match handled() {
        None => vec![Value::None, Value::None, Value::None],
        Some(e) => {
            let traceback =
                super::support::get_opt(&e.value(), "__traceback__")?.unwrap_or(Value::None);
            vec![Value::Class(e.0.class()), e.value(), traceback]
        }
    }))
}

/// `sys.exception()`
pub fn exception() -> R {
    Ok(handled().map_or(Value::None, |e| e.value()))
}

/// `sys.intern(string)`
pub fn intern(string: &Value) -> R {
    match string {
        Value::Str(s) => Ok(Value::Str(intern_ref(s))),
        Value::Inst(_) if matches!(base_value(string), Value::Str(_)) => {
            Err(type_error(format!("can't intern {}", type_name(string))))
        }
        _ => Err(type_error(format!(
            "intern() argument must be str, not {}",
            crate::ops::argument_type_name(string)
        ))),
    }
}

/// `sys.getsizeof(object)`: what CPython's own layout takes on a 64-bit machine.
pub fn getsizeof(object: &Value, _default: &Value) -> R {
    let n = match base_value(object) {
        Value::Int(0) => 24,
        Value::Int(i) => 24 + 4 * bits(i.unsigned_abs()).div_ceil(30),
        Value::Bool(b) => 24 + 4 * usize::from(b.is()),
        Value::Big(b) => {
            24 + 4 * usize::try_from(b.0.bits().div_ceil(30)).unwrap_or(usize::MAX / 8)
        }
        Value::Float(_) => 24,
        Value::Str(s) => text_size(s.as_str()),
        Value::Bytes(b) => 33 + b.as_slice().len(),
        Value::List(l) => 56 + 8 * l.len(),
        Value::Tuple(t) => 40 + 8 * t.items().len(),
        Value::Dict(d) => {
            if d.is_empty() {
                64
            } else {
                dict_size(d.len())
            }
        }
        Value::Set(s) => {
            if s.len() <= 4 {
                216
            } else {
                216 + 16 * (s.len() * 2).next_power_of_two()
            }
        }
        Value::None | Value::Ellipsis | Value::NotImplemented => 16,
        _ => 48,
    };
    Ok(int_usize(n))
}
fn bits(n: u64) -> usize {
    (u64::BITS - n.leading_zeros()) as usize
}
fn text_size(s: &str) -> usize {
    match s.chars().max() {
        None => 49,
        Some(c) if c < '\u{80}' => 49 + s.len(),
        Some(c) if c < '\u{100}' => 73 + s.chars().count(),
        Some(c) if c < '\u{10000}' => 74 + 2 * s.chars().count(),
        Some(_) => 76 + 4 * s.chars().count(),
    }
}
fn dict_size(n: usize) -> usize {
    let slots = (n * 3 / 2 + 1).next_power_of_two().max(8);
    let index = if slots <= 256 {
        slots
    } else if slots <= 65536 {
        2 * slots
    } else {
        4 * slots
    };
    64 + 32 + index + 16 * (slots * 2 / 3) - 8 * usize::from(slots == 8)
}

/// `sys.getdefaultencoding()`
pub fn getdefaultencoding() -> R {
    Ok(str("utf-8"))
}
/// `sys.getfilesystemencoding()`
pub fn getfilesystemencoding() -> R {
    Ok(str("utf-8"))
}
/// `sys.getfilesystemencodeerrors()`
pub fn getfilesystemencodeerrors() -> R {
    Ok(str("surrogateescape"))
}
/// `sys.get_int_max_str_digits()`
pub fn get_int_max_str_digits() -> R {
    Ok(int_usize(*MAX_STR_DIGITS.get()))
}
/// `sys.set_int_max_str_digits(maxdigits)`
pub fn set_int_max_str_digits(maxdigits: &Value) -> R {
    let n = ops::ssize(maxdigits)?;
    match usize::try_from(n) {
        Ok(n) if n == 0 || n >= 640 => {
            *MAX_STR_DIGITS.get() = n;
            Ok(Value::None)
        }
        _ => Err(value_error("maxdigits must be 0 or larger than 640")),
    }
}

static INTERVAL: Global<f64> = Global::new(0.005);
/// `sys.getswitchinterval()`
pub fn getswitchinterval() -> R {
    Ok(float(*INTERVAL.get()))
}
/// `sys.setswitchinterval(interval)`
pub fn setswitchinterval(interval: &Value) -> R {
    let seconds = crate::builtins::float::real_number(interval)?;
    if seconds <= 0.0 {
        return Err(value_error("switch interval must be strictly positive"));
    }
    *INTERVAL.get() = seconds;
    Ok(Value::None)
}
/// `sys.is_finalizing()`
pub fn is_finalizing() -> R {
    Ok(boolean(*ENDING.get() != Ending::NotYet))
}
/// `sys.gettrace()`
pub fn gettrace() -> R {
    Ok(Value::None)
}
/// `sys.getprofile()`
pub fn getprofile() -> R {
    Ok(Value::None)
}
/// `sys.audit(event, *args)`
pub fn audit(_event: &Value, _args: &Value) -> R {
    Ok(Value::None)
}

static STREAMS: Global<[Value; 3]> = Global::new([Value::Unbound, Value::Unbound, Value::Unbound]);

/// The original object of a stream.
pub fn original(std: Std) -> Value {
    let n = std.number();
    if STREAMS.get()[n].is_unbound() {
        let made = std_text::make(std);
        STREAMS.get()[n] = made;
    }
    let stream = STREAMS.get()[n].clone();
    match std {
        Std::Out => *ORIGINAL_STDOUT.get() = stream.clone(),
        Std::In => *ORIGINAL_STDIN.get() = stream.clone(),
        Std::Err => {}
    }
    stream
}

/// What `sys.name` is bound to now, where the program uses `sys`; the original otherwise.
pub fn current(std: Std) -> Value {
    let name = ["stdin", "stdout", "stderr"][std.number()];
    let Some(module) = crate::modules::loaded("sys") else {
        return original(std);
    };
    super::support::get_opt(&module, name)
        .ok()
        .flatten()
        .unwrap_or_else(|| original(std))
}

/// Binds `sys.name`, as an assignment would.
pub fn replace(name: &str, stream: Value) -> R<()> {
    let module = crate::modules::library(&crate::generated::sys::MODULE);
    super::support::set(&module, name, stream)
}

/// `sys.argv`
pub fn argv() -> R {
    let mut all: Vec<Value> = host::args()
        .iter()
        .map(|a| str(&a.to_string_lossy()))
        .collect();
    if let (Some(first), Some(program)) = (all.first_mut(), crate::modules::PROGRAM.get()) {
        *first = str(program.file);
    }
    Ok(list(all))
}
