//! `json.JSONEncoder`, whose `default` subclasses override (`Lib/json/encoder.py`).
use super::encode::{Encoder, Options};
use crate::error::type_error;
use crate::object::{R, Value, intern, list, str, string};
use crate::ops::{self, base_value};
use crate::stdlib::support::{dict_of, get, get_opt, given, set};

/// `JSONEncoder(…)`
#[allow(clippy::too_many_arguments)]
pub fn __init__(
    this: &Value,
    skipkeys: &Value,
    ensure_ascii: &Value,
    check_circular: &Value,
    allow_nan: &Value,
    sort_keys: &Value,
    indent: &Value,
    separators: &Value,
    default: &Value,
) -> R {
    for (name, v) in [
        ("skipkeys", skipkeys),
        ("ensure_ascii", ensure_ascii),
        ("check_circular", check_circular),
        ("allow_nan", allow_nan),
        ("sort_keys", sort_keys),
        ("indent", indent),
    ] {
        set(this, name, v.clone())?;
    }
    let class = crate::types::type_of(this);
    let separate = |name: &str, v: Value, always: bool| {
        if always || class.lookup(&intern(name)).is_none() {
            set(this, name, v)
        } else {
            Ok(())
        }
    };
    if given(separators) {
        let both = ops::unpack(separators, 2)?;
        separate("item_separator", both[0].clone(), true)?;
        separate("key_separator", both[1].clone(), true)?;
    } else {
        separate(
            "item_separator",
            str(if given(indent) { "," } else { ", " }),
            given(indent),
        )?;
        separate("key_separator", str(": "), false)?;
    }
    if given(default) {
        set(this, "default", default.clone())?;
    }
    Ok(Value::None)
}

/// `encoder.default(o)`: raises TypeError.
pub fn default(_this: &Value, o: &Value) -> R {
    Err(type_error(format!(
        "Object of type {} is not JSON serializable",
        crate::types::type_of(o).name()
    )))
}

fn encoder(this: &Value, one_shot: bool) -> R<Encoder> {
    let option = |name: &str| get(this, name);
    let (skipkeys, ensure_ascii) = (option("skipkeys")?, option("ensure_ascii")?);
    let (check_circular, allow_nan) = (option("check_circular")?, option("allow_nan")?);
    let (indent, sort_keys) = (option("indent")?, option("sort_keys")?);
    let separators =
        crate::object::tuple(vec![option("item_separator")?, option("key_separator")?]);
    let default = get_opt(this, "default")?.unwrap_or_default();
    let options = Options {
        skipkeys: &skipkeys,
        ensure_ascii: &ensure_ascii,
        check_circular: &check_circular,
        allow_nan: &allow_nan,
        indent: &indent,
        separators: &separators,
        default: &default,
        sort_keys: &sort_keys,
    };
    Encoder::new(&options, one_shot)
}

/// `encoder.encode(o)`
pub fn encode(this: &Value, o: &Value) -> R {
    let is_own =
        |f: &Value| matches!(f, Value::Native(n) if n.def.qualname == "JSONEncoder.iterencode");
    if !matches!(base_value(o), Value::Str(_))
        && let Some(f) = crate::types::type_of(this).lookup(&intern("iterencode"))
        && !is_own(&f)
    {
        let chunks = crate::stdlib::support::method(
            this,
            "iterencode",
            &[o.clone(), crate::object::boolean(true)],
        )?;
        return crate::builtins::str::join(&str(""), &chunks);
    }
    let mut encoder = encoder(this, true)?;
    encoder.value(o)?;
    Ok(string(encoder.out))
}

/// `encoder.iterencode(o)`: an iterator over the pieces.
pub fn iterencode(this: &Value, o: &Value, one_shot: &Value) -> R {
    let one_shot = ops::truth(one_shot)?;
    let mut encoder = encoder(this, one_shot)?;
    encoder.value(o)?;
    ops::iter(&list(if one_shot {
        vec![string(encoder.out)]
    } else {
        encoder.chunks()
    }))
}

/// `encoder.__dict__`
pub fn __dict__(this: &Value) -> R {
    dict_of(this)
}
