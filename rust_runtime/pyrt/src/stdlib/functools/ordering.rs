//! `functools.total_ordering`: the missing ordering methods out of one that is there.
use crate::call::call;
use crate::error::value_error;
use crate::object::{Code, Func, FuncDef, Kind, R, Ref, Signature, Value, boolean, intern, str};
use crate::ops;
use crate::stdlib::support::{captured, closure, code, get};

/// How a method follows from the root's result `r`.
const NOT_AND_NE: i64 = 0; // not r and self != other
const OR_EQ: i64 = 1; // r or self == other
const NOT: i64 = 2; // not r
const NOT_OR_EQ: i64 = 3; // not r or self == other
const AND_NE: i64 = 4; // r and self != other

type Derived = (&'static FuncDef, i64);

fn derived(f: &Ref<Func>, a: &mut [Value]) -> R {
    let (this, other) = (a[0].clone(), a[1].clone());
    let root = captured(f, 0);
    let class = Value::Class(crate::types::type_of(&this));
    let r = call(
        &get(&class, root.as_str().unwrap_or_default())?,
        &mut [this.clone(), other.clone()],
    )?;
    if matches!(r, Value::NotImplemented) {
        return Ok(r);
    }
    let Value::Int(how) = captured(f, 1) else {
        return Ok(r);
    };
    let truth = ops::truth(&r)?;
    match how {
        NOT_AND_NE if truth => Ok(boolean(false)),
        NOT_AND_NE => ops::ne(&this, &other),
        OR_EQ if truth => Ok(r),
        OR_EQ => ops::eq(&this, &other),
        NOT_OR_EQ if !truth => Ok(boolean(true)),
        NOT_OR_EQ => ops::eq(&this, &other),
        AND_NE if !truth => Ok(r),
        AND_NE => ops::ne(&this, &other),
        _ => Ok(boolean(!truth)),
    }
}

macro_rules! method {
    ($def:ident $code:ident $name:literal) => {
        static $code: Code = code($name, $name);
        static $def: FuncDef = FuncDef {
            code: &$code,
            sig: Signature {
                names: &["self", "other"],
                posonly: 0,
                pos: 2,
                kwonly: 0,
                varargs: false,
                varkw: false,
            },
            kind: Kind::Plain,
            doc: None,
            entry: derived,
            green: None,
        };
    };
}
method!(LT LT_CODE "__lt__");
method!(LE LE_CODE "__le__");
method!(GT GT_CODE "__gt__");
method!(GE GE_CODE "__ge__");

/// The roots in order of preference, with what follows from each.
fn conversions() -> [(&'static str, [Derived; 3]); 4] {
    [
        ("__lt__", [(&GT, NOT_AND_NE), (&LE, OR_EQ), (&GE, NOT)]),
        ("__le__", [(&GE, NOT_OR_EQ), (&LT, AND_NE), (&GT, NOT)]),
        ("__gt__", [(&LT, NOT_AND_NE), (&GE, OR_EQ), (&LE, NOT)]),
        ("__ge__", [(&LE, NOT_OR_EQ), (&GT, AND_NE), (&LT, NOT)]),
    ]
}

/// `functools.total_ordering(cls)`
pub fn total_ordering(cls: &Value) -> R {
    let Value::Class(class) = cls else {
        return Ok(cls.clone());
    };
    let object = crate::generated::builtins::object();
    let own = |name: &str| match (class.lookup_text(name), object.lookup_text(name)) {
        (Some(a), Some(b)) => !a.is(&b),
        (Some(_), None) => true,
        (None, _) => false,
    };
    let all = conversions();
    let Some((root, rest)) = all.iter().find(|(name, _)| own(name)) else {
        return Err(value_error(
            "must define at least one ordering operation: < > <= >=",
        ));
    };
    for (def, how) in rest {
        if !own(def.code.name) {
            class.set(
                &intern(def.code.name),
                closure(def, vec![str(root), Value::Int(*how)]),
            );
        }
    }
    Ok(cls.clone())
}
