//! What `enum` offers around enumerations: tests of names, single bits, and members as names of their module (`Lib/enum.py`).
use super::_enum_dict::{is_descriptor, is_dunder, is_private, is_sunder};
use super::{create, field, is_flag};
use crate::error::{type_error, value_error};
use crate::generated::r#enum as types;
use crate::object::{
    Class, Code, Func, FuncDef, Global, R, Ref, Value, boolean, int, intern, list, str, string,
    tuple,
};
use crate::ops;
use crate::stdlib::support::{self, get};
use crate::types::type_of;
use num_bigint::BigInt;

fn text(v: &Value) -> R<&str> {
    support::text(v, "name")
}

/// `enum._is_descriptor(obj)`
pub fn _is_descriptor(obj: &Value) -> R {
    let has = |name: &str| -> R<bool> { Ok(ops::getattr_opt(obj, &intern(name))?.is_some()) };
    Ok(boolean(
        is_descriptor(obj)? || has("__get__")? || has("__set__")? || has("__delete__")?,
    ))
}
/// `enum._is_dunder(name)`
pub fn _is_dunder(name: &Value) -> R {
    Ok(boolean(is_dunder(text(name)?)))
}
/// `enum._is_sunder(name)`
pub fn _is_sunder(name: &Value) -> R {
    Ok(boolean(is_sunder(text(name)?)))
}
/// `enum._is_private(cls_name, name)`
pub fn _is_private(cls_name: &Value, name: &Value) -> R {
    Ok(boolean(is_private(text(cls_name)?, text(name)?)))
}

fn bits(num: &Value) -> R<Vec<BigInt>> {
    let value = match num {
        Value::Inst(i) if super::is_enum(i.class_ref()) => field(num, "_value_")?,
        other => other.clone(),
    };
    if ops::is_lt(&value, &Value::Int(0))? {
        let shown = ops::repr(num)?;
        return Err(value_error(format!("{shown} is not a positive integer")));
    }
    let mut rest = ops::base_value(&value).to_big().unwrap_or_default();
    let mut found = Vec::new();
    while let Some(at) = rest.trailing_zeros() {
        let bit = BigInt::from(1) << at;
        rest ^= &bit;
        found.push(bit);
    }
    Ok(found)
}

/// `enum._iter_bits_lsb(num)`; the bits are found at once.
pub fn _iter_bits_lsb(num: &Value) -> R {
    ops::iter(&show_flag_values(num)?)
}
/// `enum.show_flag_values(value)`
pub fn show_flag_values(value: &Value) -> R {
    Ok(list(bits(value)?.into_iter().map(int).collect()))
}

/// A function `(self, proto)`: put into a class it becomes a method.
const fn reducer(code: &'static Code, entry: fn(&Ref<Func>, &mut [Value]) -> R) -> FuncDef {
    let mut def = support::one_argument(code, &["self", "proto"], entry);
    def.sig.pos = 2;
    def
}
static GLOBAL_NAME_CODE: Code = support::code("pickle_by_global_name", "pickle_by_global_name");
static GLOBAL_NAME: FuncDef = reducer(&GLOBAL_NAME_CODE, |_, a| get(&a[0], "name"));
static ENUM_NAME_CODE: Code = support::code("pickle_by_enum_name", "pickle_by_enum_name");
static ENUM_NAME: FuncDef = reducer(&ENUM_NAME_CODE, |_, a| {
    let getattr = crate::types::native_value(&crate::generated::builtins::GETATTR);
    let args = vec![Value::Class(type_of(&a[0])), field(&a[0], "_name_")?];
    Ok(tuple(vec![getattr, tuple(args)]))
});

/// `enum.pickle_by_global_name`
pub fn pickle_by_global_name() -> R {
    static MADE: Global<Option<Value>> = Global::new(None);
    let make = || support::closure(&GLOBAL_NAME, Vec::new());
    Ok(MADE.get().get_or_insert_with(make).clone())
}
/// `enum._reduce_ex_by_global_name`, its older name.
pub fn _reduce_ex_by_global_name() -> R {
    pickle_by_global_name()
}
/// `enum.pickle_by_enum_name`
pub fn pickle_by_enum_name() -> R {
    static MADE: Global<Option<Value>> = Global::new(None);
    let make = || support::closure(&ENUM_NAME, Vec::new());
    Ok(MADE.get().get_or_insert_with(make).clone())
}

/// `cls._convert_(name, module, filter, source)`: an enumeration of a module's variables, which become its members.
pub fn convert(
    cls: &Value,
    name: &Value,
    module: &Value,
    filter: &Value,
    source: &Value,
    boundary: &Value,
    as_global: &Value,
) -> R {
    let class = super::class_of(cls)?;
    let Some(into) = crate::modules::imported(text(module)?) else {
        return Err(crate::error::key_error(module));
    };
    let from = if ops::truth(source)? { source } else { &into };
    let mut found = Vec::new();
    for pair in ops::collect(&support::method(&get(from, "__dict__")?, "items", &[])?)? {
        let parts = ops::unpack(&pair, 2)?;
        if ops::truth(&crate::call::call(filter, &mut [parts[0].clone()])?)? {
            found.push(tuple(vec![parts[1].clone(), parts[0].clone()]));
        }
    }
    let sorted = match ops::sorted(found.clone(), &Value::None, false) {
        Err(e) if e.is(&crate::error::classes::type_error()) => {
            let name = |v: &Value| support::items(v)[1].as_str().unwrap_or_default().to_owned();
            found.sort_by_key(name);
            found
        }
        other => other?,
    };
    let swapped = sorted.iter().map(|v| {
        let [value, name] = support::items(v) else {
            return v.clone();
        };
        tuple(vec![name.clone(), value.clone()])
    });
    let boundary = if boundary.is_none() {
        super::keep()?
    } else {
        boundary.clone()
    };
    let with = create::Functional {
        module: module.clone(),
        boundary,
        ..create::Functional::default()
    };
    let made = create::functional(class, name, &list(swapped.collect()), &with)?;
    if ops::truth(as_global)? {
        global_enum(&made, &boolean(false))?;
    } else {
        for (name, member) in super::member_map(super::class_of(&made)?).pairs() {
            if let Value::Str(name) = &name {
                ops::setattr_name(&into, name, member)?;
            }
        }
    }
    ops::setattr_name(&into, &intern(text(name)?), made.clone())?;
    Ok(made)
}

fn last_part(class: &Ref<Class>) -> R<String> {
    let module = ops::to_str(&get(&Value::Class(class.clone()), "__module__")?)?;
    Ok(module.rsplit('.').next().unwrap_or_default().to_owned())
}

/// `enum.global_enum_repr(self)`
pub fn global_enum_repr(this: &Value) -> R {
    let module = last_part(&type_of(this))?;
    Ok(string(format!(
        "{module}.{}",
        ops::to_str(&field(this, "_name_")?)?
    )))
}
/// `enum.global_flag_repr(self)`
pub fn global_flag_repr(this: &Value) -> R {
    let class = type_of(this);
    let module = last_part(&class)?;
    let (name, value) = (field(this, "_name_")?, field(this, "_value_")?);
    if name.is_none() {
        return Ok(string(format!(
            "{module}.{}({})",
            class.name(),
            ops::repr(&value)?
        )));
    }
    // as CPython tests for a single bit: a member that is no int is a TypeError there
    ops::sub(this, &Value::Int(1))?;
    let shown = ops::to_str(&name)?;
    let keeps = super::boundary(&class) == Some(super::Boundary::Keep);
    let part = |n: &str| {
        if keeps && n.starts_with(|c: char| c.is_ascii_digit()) {
            n.to_owned()
        } else {
            format!("{module}.{n}")
        }
    };
    Ok(string(
        shown.split('|').map(part).collect::<Vec<_>>().join("|"),
    ))
}
/// `enum.global_str(self)`
pub fn global_str(this: &Value) -> R {
    let name = field(this, "_name_")?;
    if name.is_none() {
        let value = ops::repr(&field(this, "_value_")?)?;
        return Ok(string(format!("{}({value})", type_of(this).name())));
    }
    Ok(name)
}

macro_rules! as_method {
    ($static:ident $code:ident $function:ident) => {
        static $code: Code = support::code(stringify!($function), stringify!($function));
        static $static: FuncDef = support::one_argument(&$code, &["self"], |_, a| $function(&a[0]));
    };
}
as_method! { ENUM_REPR ENUM_REPR_CODE global_enum_repr }
as_method! { FLAG_REPR FLAG_REPR_CODE global_flag_repr }
as_method! { GLOBAL_STR GLOBAL_STR_CODE global_str }

/// `enum.global_enum(cls, update_str=False)`
pub fn global_enum(cls: &Value, update_str: &Value) -> R {
    let class = super::class_of(cls)?;
    let shown = if is_flag(class) {
        &FLAG_REPR
    } else {
        &ENUM_REPR
    };
    class.set(&intern("__repr__"), support::closure(shown, Vec::new()));
    if !class.is_subclass(&types::repr_enum()) || ops::truth(update_str)? {
        class.set(
            &intern("__str__"),
            support::closure(&GLOBAL_STR, Vec::new()),
        );
    }
    let module = ops::to_str(&get(cls, "__module__")?)?;
    let Some(module) = crate::modules::imported(&module) else {
        return Err(crate::error::key_error(&str(&module)));
    };
    for (name, member) in super::member_map(class).pairs() {
        if let Value::Str(name) = &name {
            ops::setattr_name(&module, name, member)?;
        }
    }
    Ok(cls.clone())
}

/// `enum.EnumCheck`
pub fn enum_check() -> R {
    static MADE: Global<Option<Value>> = Global::new(None);
    if let Some(made) = MADE.get() {
        return Ok(made.clone());
    }
    let names = [
        ("CONTINUOUS", "no skipped integer values"),
        (
            "NAMED_FLAGS",
            "multi-flag aliases may not contain unnamed flags",
        ),
        ("UNIQUE", "one name per value"),
    ]
    .map(|(name, value)| tuple(vec![str(name), str(value)]));
    let module = str("enum");
    let with = create::Functional {
        module,
        ..create::Functional::default()
    };
    let made = create::functional(
        &types::str_enum(),
        &str("EnumCheck"),
        &list(names.into()),
        &with,
    )?;
    *MADE.get() = Some(made.clone());
    Ok(made)
}
/// `enum.CONTINUOUS`
pub fn continuous() -> R {
    get(&enum_check()?, "CONTINUOUS")
}
/// `enum.NAMED_FLAGS`
pub fn named_flags() -> R {
    get(&enum_check()?, "NAMED_FLAGS")
}
/// `enum.UNIQUE`
pub fn unique_constant() -> R {
    get(&enum_check()?, "UNIQUE")
}

/// The class that `verify` is given, and whether it is one of flags.
pub(super) fn enumeration(v: &Value) -> R<(&Ref<Class>, bool)> {
    match v {
        Value::Class(c) if c.is_subclass(&types::r#enum()) => Ok((c, is_flag(c))),
        _ => Err(type_error(
            "the 'verify' decorator only works with Enum and Flag",
        )),
    }
}
/// The bits of a number, lowest first.
pub(super) fn single_bits(v: &Value) -> R<Vec<BigInt>> {
    bits(v)
}
