//! The tuples of `sys` whose items have names (`Objects/structseq.c`).
use crate::generated::sys as classes;
use crate::object::{Class, Inst, R, Ref, Value, Wrapped, boolean, float, intern, str, tuple};
use crate::stdlib::support::{fields_repr, items};

/// A tuple of the class; its items are attributes, too.
pub fn make(class: &Ref<Class>, fields: &[&str], values: Vec<Value>) -> Value {
    let made = Inst::new(
        class.clone(),
        Some(Box::new(Wrapped(tuple(values.clone())))),
    );
    for (name, v) in fields.iter().zip(values) {
        drop(made.set(&intern(name), v));
    }
    Value::Inst(made)
}

macro_rules! sequence {
    ($name:ident $shown:literal $($field:literal = $value:expr),* $(,)?) => {
        /// The values of this kind.
        pub mod $name {
            use super::{R, Value, fields_repr, items};
            /// The names of the items.
            pub const FIELDS: &[&str] = &[$($field),*];
            /// `sys.name(field=value, …)`
            pub fn __repr__(this: &Value) -> R {
                fields_repr($shown, FIELDS, items(this))
            }
        }
        /// The attribute of `sys`.
        pub fn $name() -> R {
            Ok(make(&classes::$name(), $name::FIELDS, vec![$($value),*]))
        }
    };
}
sequence! { version_info "sys.version_info"
    "major" = Value::Int(3), "minor" = Value::Int(11), "micro" = Value::Int(7),
    "releaselevel" = str("final"), "serial" = Value::Int(0),
}
sequence! { float_info "sys.float_info"
    "max" = float(f64::MAX), "max_exp" = Value::Int(1024), "max_10_exp" = Value::Int(308),
    "min" = float(f64::MIN_POSITIVE), "min_exp" = Value::Int(-1021), "min_10_exp" = Value::Int(-307),
    "dig" = Value::Int(15), "mant_dig" = Value::Int(53), "epsilon" = float(f64::EPSILON),
    "radix" = Value::Int(2), "rounds" = Value::Int(1),
}
sequence! { int_info "sys.int_info"
    "bits_per_digit" = Value::Int(30), "sizeof_digit" = Value::Int(4),
    "default_max_str_digits" = Value::Int(4300), "str_digits_check_threshold" = Value::Int(640),
}
sequence! { hash_info "sys.hash_info"
    "width" = Value::Int(64), "modulus" = Value::Int((1 << 61) - 1), "inf" = Value::Int(314_159),
    "nan" = Value::Int(0), "imag" = Value::Int(1_000_003), "algorithm" = str("siphash13"),
    "hash_bits" = Value::Int(64), "seed_bits" = Value::Int(128), "cutoff" = Value::Int(0),
}
sequence! { flags "sys.flags"
    "debug" = Value::Int(0), "inspect" = Value::Int(0), "interactive" = Value::Int(0), "optimize" = Value::Int(0),
    "dont_write_bytecode" = Value::Int(0), "no_user_site" = Value::Int(0), "no_site" = Value::Int(0),
    "ignore_environment" = Value::Int(0), "verbose" = Value::Int(0), "bytes_warning" = Value::Int(0),
    "quiet" = Value::Int(0), "hash_randomization" = Value::Int(0), "isolated" = Value::Int(0),
    "dev_mode" = boolean(false), "utf8_mode" = Value::Int(0), "warn_default_encoding" = Value::Int(0),
    "safe_path" = boolean(false), "int_max_str_digits" = Value::Int(4300),
}
