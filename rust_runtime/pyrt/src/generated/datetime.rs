//! The tables of `datetime`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static TIMEDELTA___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "timedelta.__new__",
    module: "datetime",
    sig: Signature { names: &["cls", "days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"], posonly: 1, pos: 8, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6, a7] = given(a); crate::stdlib::datetime::timedelta::__new__(a0, a1, a2, a3, a4, a5, a6, a7) },
};
pub static TIMEDELTA_MIN: NativeDef = NativeDef {
    name: "min",
    qualname: "timedelta.min",
    module: "datetime",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Constant,
    entry: |_| crate::stdlib::datetime::timedelta::min(),
};
pub static TIMEDELTA_MAX: NativeDef = NativeDef {
    name: "max",
    qualname: "timedelta.max",
    module: "datetime",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Constant,
    entry: |_| crate::stdlib::datetime::timedelta::max(),
};
pub static TIMEDELTA_RESOLUTION: NativeDef = NativeDef {
    name: "resolution",
    qualname: "timedelta.resolution",
    module: "datetime",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Constant,
    entry: |_| crate::stdlib::datetime::timedelta::resolution(),
};
pub static TIMEDELTA_DAYS: NativeDef = NativeDef {
    name: "days",
    qualname: "timedelta.days",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::timedelta::days(a0) },
};
pub static TIMEDELTA_SECONDS: NativeDef = NativeDef {
    name: "seconds",
    qualname: "timedelta.seconds",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::timedelta::seconds(a0) },
};
pub static TIMEDELTA_MICROSECONDS: NativeDef = NativeDef {
    name: "microseconds",
    qualname: "timedelta.microseconds",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::timedelta::microseconds(a0) },
};
pub static TIMEDELTA_TOTAL_SECONDS: NativeDef = NativeDef {
    name: "total_seconds",
    qualname: "timedelta.total_seconds",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::timedelta::total_seconds(a0) },
};
pub static TIMEDELTA___ADD__: NativeDef = NativeDef {
    name: "__add__",
    qualname: "timedelta.__add__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timedelta::__add__(a0, a1) },
};
pub static TIMEDELTA___RADD__: NativeDef = NativeDef {
    name: "__radd__",
    qualname: "timedelta.__radd__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timedelta::__radd__(a0, a1) },
};
pub static TIMEDELTA___SUB__: NativeDef = NativeDef {
    name: "__sub__",
    qualname: "timedelta.__sub__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timedelta::__sub__(a0, a1) },
};
pub static TIMEDELTA___RSUB__: NativeDef = NativeDef {
    name: "__rsub__",
    qualname: "timedelta.__rsub__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timedelta::__rsub__(a0, a1) },
};
pub static TIMEDELTA___NEG__: NativeDef = NativeDef {
    name: "__neg__",
    qualname: "timedelta.__neg__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::timedelta::__neg__(a0) },
};
pub static TIMEDELTA___POS__: NativeDef = NativeDef {
    name: "__pos__",
    qualname: "timedelta.__pos__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::timedelta::__pos__(a0) },
};
pub static TIMEDELTA___ABS__: NativeDef = NativeDef {
    name: "__abs__",
    qualname: "timedelta.__abs__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::timedelta::__abs__(a0) },
};
pub static TIMEDELTA___BOOL__: NativeDef = NativeDef {
    name: "__bool__",
    qualname: "timedelta.__bool__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::timedelta::__bool__(a0) },
};
pub static TIMEDELTA___MUL__: NativeDef = NativeDef {
    name: "__mul__",
    qualname: "timedelta.__mul__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timedelta::__mul__(a0, a1) },
};
pub static TIMEDELTA___RMUL__: NativeDef = NativeDef {
    name: "__rmul__",
    qualname: "timedelta.__rmul__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timedelta::__rmul__(a0, a1) },
};
pub static TIMEDELTA___TRUEDIV__: NativeDef = NativeDef {
    name: "__truediv__",
    qualname: "timedelta.__truediv__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timedelta::__truediv__(a0, a1) },
};
pub static TIMEDELTA___RTRUEDIV__: NativeDef = NativeDef {
    name: "__rtruediv__",
    qualname: "timedelta.__rtruediv__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timedelta::__rtruediv__(a0, a1) },
};
pub static TIMEDELTA___FLOORDIV__: NativeDef = NativeDef {
    name: "__floordiv__",
    qualname: "timedelta.__floordiv__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timedelta::__floordiv__(a0, a1) },
};
pub static TIMEDELTA___RFLOORDIV__: NativeDef = NativeDef {
    name: "__rfloordiv__",
    qualname: "timedelta.__rfloordiv__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timedelta::__rfloordiv__(a0, a1) },
};
pub static TIMEDELTA___MOD__: NativeDef = NativeDef {
    name: "__mod__",
    qualname: "timedelta.__mod__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timedelta::__mod__(a0, a1) },
};
pub static TIMEDELTA___RMOD__: NativeDef = NativeDef {
    name: "__rmod__",
    qualname: "timedelta.__rmod__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timedelta::__rmod__(a0, a1) },
};
pub static TIMEDELTA___DIVMOD__: NativeDef = NativeDef {
    name: "__divmod__",
    qualname: "timedelta.__divmod__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timedelta::__divmod__(a0, a1) },
};
pub static TIMEDELTA___RDIVMOD__: NativeDef = NativeDef {
    name: "__rdivmod__",
    qualname: "timedelta.__rdivmod__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timedelta::__rdivmod__(a0, a1) },
};
pub static TIMEDELTA___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "timedelta.__eq__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timedelta::__eq__(a0, a1) },
};
pub static TIMEDELTA___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "timedelta.__ne__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timedelta::__ne__(a0, a1) },
};
pub static TIMEDELTA___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "timedelta.__lt__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timedelta::__lt__(a0, a1) },
};
pub static TIMEDELTA___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "timedelta.__le__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timedelta::__le__(a0, a1) },
};
pub static TIMEDELTA___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "timedelta.__gt__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timedelta::__gt__(a0, a1) },
};
pub static TIMEDELTA___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "timedelta.__ge__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timedelta::__ge__(a0, a1) },
};
pub static TIMEDELTA___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "timedelta.__hash__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::timedelta::__hash__(a0) },
};
pub static TIMEDELTA___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "timedelta.__repr__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::timedelta::__repr__(a0) },
};
pub static TIMEDELTA___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "timedelta.__str__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::timedelta::__str__(a0) },
};
pub static TIMEDELTA___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "timedelta.__reduce__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::timedelta::__reduce__(a0) },
};
pub static TIMEDELTA_METHODS: &[&NativeDef] = &[&TIMEDELTA___NEW__, &TIMEDELTA_MIN, &TIMEDELTA_MAX, &TIMEDELTA_RESOLUTION, &TIMEDELTA_DAYS, &TIMEDELTA_SECONDS, &TIMEDELTA_MICROSECONDS, &TIMEDELTA_TOTAL_SECONDS, &TIMEDELTA___ADD__, &TIMEDELTA___RADD__, &TIMEDELTA___SUB__, &TIMEDELTA___RSUB__, &TIMEDELTA___NEG__, &TIMEDELTA___POS__, &TIMEDELTA___ABS__, &TIMEDELTA___BOOL__, &TIMEDELTA___MUL__, &TIMEDELTA___RMUL__, &TIMEDELTA___TRUEDIV__, &TIMEDELTA___RTRUEDIV__, &TIMEDELTA___FLOORDIV__, &TIMEDELTA___RFLOORDIV__, &TIMEDELTA___MOD__, &TIMEDELTA___RMOD__, &TIMEDELTA___DIVMOD__, &TIMEDELTA___RDIVMOD__, &TIMEDELTA___EQ__, &TIMEDELTA___NE__, &TIMEDELTA___LT__, &TIMEDELTA___LE__, &TIMEDELTA___GT__, &TIMEDELTA___GE__, &TIMEDELTA___HASH__, &TIMEDELTA___REPR__, &TIMEDELTA___STR__, &TIMEDELTA___REDUCE__];
static TIMEDELTA_TYPE: TypeDef = TypeDef {
    name: "timedelta",
    module: "datetime",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "datetime",
    number: 311,
    methods: "__new__= min! max! resolution! days. seconds. microseconds. total_seconds __add__ __radd__ __sub__ __rsub__ __neg__ __pos__ __abs__ __bool__ __mul__ __rmul__ __truediv__ __rtruediv__ __floordiv__ __rfloordiv__ __mod__ __rmod__ __divmod__ __rdivmod__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __hash__ __repr__ __str__ __reduce__",
};
/// Difference between two datetime values.
pub fn timedelta() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TIMEDELTA_TYPE)
}
pub static TZINFO___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "tzinfo.__new__",
    module: "datetime",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::datetime::tzinfo::__new__(a0, a1, a2) },
};
pub static TZINFO_TZNAME: NativeDef = NativeDef {
    name: "tzname",
    qualname: "tzinfo.tzname",
    module: "datetime",
    sig: Signature { names: &["self", "dt"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::tzinfo::tzname(a0, a1) },
};
pub static TZINFO_UTCOFFSET: NativeDef = NativeDef {
    name: "utcoffset",
    qualname: "tzinfo.utcoffset",
    module: "datetime",
    sig: Signature { names: &["self", "dt"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::tzinfo::utcoffset(a0, a1) },
};
pub static TZINFO_DST: NativeDef = NativeDef {
    name: "dst",
    qualname: "tzinfo.dst",
    module: "datetime",
    sig: Signature { names: &["self", "dt"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::tzinfo::dst(a0, a1) },
};
pub static TZINFO_FROMUTC: NativeDef = NativeDef {
    name: "fromutc",
    qualname: "tzinfo.fromutc",
    module: "datetime",
    sig: Signature { names: &["self", "dt"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::tzinfo::fromutc(a0, a1) },
};
pub static TZINFO___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "tzinfo.__reduce__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::tzinfo::__reduce__(a0) },
};
pub static TZINFO_METHODS: &[&NativeDef] = &[&TZINFO___NEW__, &TZINFO_TZNAME, &TZINFO_UTCOFFSET, &TZINFO_DST, &TZINFO_FROMUTC, &TZINFO___REDUCE__];
static TZINFO_TYPE: TypeDef = TypeDef {
    name: "tzinfo",
    module: "datetime",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "datetime",
    number: 312,
    methods: "__new__= tzname utcoffset dst fromutc __reduce__",
};
/// Abstract base class for time zone info objects.
pub fn tzinfo() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TZINFO_TYPE)
}
pub static TIMEZONE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "timezone.__new__",
    module: "datetime",
    sig: Signature { names: &["cls", "offset", "name"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::datetime::timezone::__new__(a0, a1, a2) },
};
pub static TIMEZONE_UTC: NativeDef = NativeDef {
    name: "utc",
    qualname: "timezone.utc",
    module: "datetime",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Constant,
    entry: |_| crate::stdlib::datetime::timezone::utc(),
};
pub static TIMEZONE_MIN: NativeDef = NativeDef {
    name: "min",
    qualname: "timezone.min",
    module: "datetime",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Constant,
    entry: |_| crate::stdlib::datetime::timezone::min(),
};
pub static TIMEZONE_MAX: NativeDef = NativeDef {
    name: "max",
    qualname: "timezone.max",
    module: "datetime",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Constant,
    entry: |_| crate::stdlib::datetime::timezone::max(),
};
pub static TIMEZONE_TZNAME: NativeDef = NativeDef {
    name: "tzname",
    qualname: "timezone.tzname",
    module: "datetime",
    sig: Signature { names: &["self", "dt"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timezone::tzname(a0, a1) },
};
pub static TIMEZONE_UTCOFFSET: NativeDef = NativeDef {
    name: "utcoffset",
    qualname: "timezone.utcoffset",
    module: "datetime",
    sig: Signature { names: &["self", "dt"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timezone::utcoffset(a0, a1) },
};
pub static TIMEZONE_DST: NativeDef = NativeDef {
    name: "dst",
    qualname: "timezone.dst",
    module: "datetime",
    sig: Signature { names: &["self", "dt"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timezone::dst(a0, a1) },
};
pub static TIMEZONE_FROMUTC: NativeDef = NativeDef {
    name: "fromutc",
    qualname: "timezone.fromutc",
    module: "datetime",
    sig: Signature { names: &["self", "dt"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timezone::fromutc(a0, a1) },
};
pub static TIMEZONE___GETINITARGS__: NativeDef = NativeDef {
    name: "__getinitargs__",
    qualname: "timezone.__getinitargs__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::timezone::__getinitargs__(a0) },
};
pub static TIMEZONE___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "timezone.__eq__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timezone::__eq__(a0, a1) },
};
pub static TIMEZONE___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "timezone.__ne__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::timezone::__ne__(a0, a1) },
};
pub static TIMEZONE___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "timezone.__hash__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::timezone::__hash__(a0) },
};
pub static TIMEZONE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "timezone.__repr__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::timezone::__repr__(a0) },
};
pub static TIMEZONE___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "timezone.__str__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::timezone::__str__(a0) },
};
pub static TIMEZONE_METHODS: &[&NativeDef] = &[&TIMEZONE___NEW__, &TIMEZONE_UTC, &TIMEZONE_MIN, &TIMEZONE_MAX, &TIMEZONE_TZNAME, &TIMEZONE_UTCOFFSET, &TIMEZONE_DST, &TIMEZONE_FROMUTC, &TIMEZONE___GETINITARGS__, &TIMEZONE___EQ__, &TIMEZONE___NE__, &TIMEZONE___HASH__, &TIMEZONE___REPR__, &TIMEZONE___STR__];
static TIMEZONE_TYPE: TypeDef = TypeDef {
    name: "timezone",
    module: "datetime",
    bases: &[crate::generated::datetime::tzinfo],
    layout: Layout::Builtin(Base::Final),
    home: "datetime",
    number: 313,
    methods: "__new__= utc! min! max! tzname utcoffset dst fromutc __getinitargs__ __eq__ __ne__ __hash__ __repr__ __str__",
};
/// Fixed offset from UTC implementation of tzinfo.
pub fn timezone() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TIMEZONE_TYPE)
}
pub static ISO_CALENDAR_DATE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "IsoCalendarDate.__new__",
    module: "datetime",
    sig: Signature { names: &["cls", "year", "week", "weekday"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::datetime::iso_calendar_date::__new__(a0, a1, a2, a3) },
};
pub static ISO_CALENDAR_DATE_YEAR: NativeDef = NativeDef {
    name: "year",
    qualname: "IsoCalendarDate.year",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::iso_calendar_date::year(a0) },
};
pub static ISO_CALENDAR_DATE_WEEK: NativeDef = NativeDef {
    name: "week",
    qualname: "IsoCalendarDate.week",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::iso_calendar_date::week(a0) },
};
pub static ISO_CALENDAR_DATE_WEEKDAY: NativeDef = NativeDef {
    name: "weekday",
    qualname: "IsoCalendarDate.weekday",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::iso_calendar_date::weekday(a0) },
};
pub static ISO_CALENDAR_DATE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "IsoCalendarDate.__repr__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::iso_calendar_date::__repr__(a0) },
};
pub static ISO_CALENDAR_DATE___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "IsoCalendarDate.__reduce__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::iso_calendar_date::__reduce__(a0) },
};
pub static ISO_CALENDAR_DATE_METHODS: &[&NativeDef] = &[&ISO_CALENDAR_DATE___NEW__, &ISO_CALENDAR_DATE_YEAR, &ISO_CALENDAR_DATE_WEEK, &ISO_CALENDAR_DATE_WEEKDAY, &ISO_CALENDAR_DATE___REPR__, &ISO_CALENDAR_DATE___REDUCE__];
static ISO_CALENDAR_DATE_TYPE: TypeDef = TypeDef {
    name: "IsoCalendarDate",
    module: "datetime",
    bases: &[crate::generated::builtins::tuple],
    layout: Layout::Builtin(Base::Tuple),
    home: "datetime",
    number: 314,
    methods: "__new__= year. week. weekday. __repr__ __reduce__",
};
/// The result of date.isocalendar() or datetime.isocalendar()
pub fn iso_calendar_date() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ISO_CALENDAR_DATE_TYPE)
}
pub static DATE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "date.__new__",
    module: "datetime",
    sig: Signature { names: &["cls", "year", "month", "day"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::datetime::date::__new__(a0, a1, a2, a3) },
};
pub static DATE_MIN: NativeDef = NativeDef {
    name: "min",
    qualname: "date.min",
    module: "datetime",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Constant,
    entry: |_| crate::stdlib::datetime::date::min(),
};
pub static DATE_MAX: NativeDef = NativeDef {
    name: "max",
    qualname: "date.max",
    module: "datetime",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Constant,
    entry: |_| crate::stdlib::datetime::date::max(),
};
pub static DATE_RESOLUTION: NativeDef = NativeDef {
    name: "resolution",
    qualname: "date.resolution",
    module: "datetime",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Constant,
    entry: |_| crate::stdlib::datetime::date::resolution(),
};
pub static DATE_TODAY: NativeDef = NativeDef {
    name: "today",
    qualname: "date.today",
    module: "datetime",
    sig: Signature { names: &["cls"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::date::today(a0) },
};
pub static DATE_FROMTIMESTAMP: NativeDef = NativeDef {
    name: "fromtimestamp",
    qualname: "date.fromtimestamp",
    module: "datetime",
    sig: Signature { names: &["cls", "timestamp"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::date::fromtimestamp(a0, a1) },
};
pub static DATE_FROMORDINAL: NativeDef = NativeDef {
    name: "fromordinal",
    qualname: "date.fromordinal",
    module: "datetime",
    sig: Signature { names: &["cls", "ordinal"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::date::fromordinal(a0, a1) },
};
pub static DATE_FROMISOFORMAT: NativeDef = NativeDef {
    name: "fromisoformat",
    qualname: "date.fromisoformat",
    module: "datetime",
    sig: Signature { names: &["cls", "string"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::date::fromisoformat(a0, a1) },
};
pub static DATE_FROMISOCALENDAR: NativeDef = NativeDef {
    name: "fromisocalendar",
    qualname: "date.fromisocalendar",
    module: "datetime",
    sig: Signature { names: &["cls", "year", "week", "day"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound, Default::Unbound],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::datetime::date::fromisocalendar(a0, a1, a2, a3) },
};
pub static DATE_YEAR: NativeDef = NativeDef {
    name: "year",
    qualname: "date.year",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::date::year(a0) },
};
pub static DATE_MONTH: NativeDef = NativeDef {
    name: "month",
    qualname: "date.month",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::date::month(a0) },
};
pub static DATE_DAY: NativeDef = NativeDef {
    name: "day",
    qualname: "date.day",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::date::day(a0) },
};
pub static DATE_CTIME: NativeDef = NativeDef {
    name: "ctime",
    qualname: "date.ctime",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::date::ctime(a0) },
};
pub static DATE_STRFTIME: NativeDef = NativeDef {
    name: "strftime",
    qualname: "date.strftime",
    module: "datetime",
    sig: Signature { names: &["self", "format"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::date::strftime(a0, a1) },
};
pub static DATE_ISOFORMAT: NativeDef = NativeDef {
    name: "isoformat",
    qualname: "date.isoformat",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::date::isoformat(a0) },
};
pub static DATE_ISOWEEKDAY: NativeDef = NativeDef {
    name: "isoweekday",
    qualname: "date.isoweekday",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::date::isoweekday(a0) },
};
pub static DATE_ISOCALENDAR: NativeDef = NativeDef {
    name: "isocalendar",
    qualname: "date.isocalendar",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::date::isocalendar(a0) },
};
pub static DATE_WEEKDAY: NativeDef = NativeDef {
    name: "weekday",
    qualname: "date.weekday",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::date::weekday(a0) },
};
pub static DATE_TIMETUPLE: NativeDef = NativeDef {
    name: "timetuple",
    qualname: "date.timetuple",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::date::timetuple(a0) },
};
pub static DATE_TOORDINAL: NativeDef = NativeDef {
    name: "toordinal",
    qualname: "date.toordinal",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::date::toordinal(a0) },
};
pub static DATE_REPLACE: NativeDef = NativeDef {
    name: "replace",
    qualname: "date.replace",
    module: "datetime",
    sig: Signature { names: &["self", "year", "month", "day"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::datetime::date::replace(a0, a1, a2, a3) },
};
pub static DATE___FORMAT__: NativeDef = NativeDef {
    name: "__format__",
    qualname: "date.__format__",
    module: "datetime",
    sig: Signature { names: &["self", "format_spec"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::date::__format__(a0, a1) },
};
pub static DATE___ADD__: NativeDef = NativeDef {
    name: "__add__",
    qualname: "date.__add__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::date::__add__(a0, a1) },
};
pub static DATE___RADD__: NativeDef = NativeDef {
    name: "__radd__",
    qualname: "date.__radd__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::date::__radd__(a0, a1) },
};
pub static DATE___SUB__: NativeDef = NativeDef {
    name: "__sub__",
    qualname: "date.__sub__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::date::__sub__(a0, a1) },
};
pub static DATE___RSUB__: NativeDef = NativeDef {
    name: "__rsub__",
    qualname: "date.__rsub__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::date::__rsub__(a0, a1) },
};
pub static DATE___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "date.__eq__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::date::__eq__(a0, a1) },
};
pub static DATE___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "date.__ne__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::date::__ne__(a0, a1) },
};
pub static DATE___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "date.__lt__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::date::__lt__(a0, a1) },
};
pub static DATE___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "date.__le__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::date::__le__(a0, a1) },
};
pub static DATE___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "date.__gt__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::date::__gt__(a0, a1) },
};
pub static DATE___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "date.__ge__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::date::__ge__(a0, a1) },
};
pub static DATE___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "date.__hash__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::date::__hash__(a0) },
};
pub static DATE___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "date.__repr__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::date::__repr__(a0) },
};
pub static DATE___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "date.__str__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::date::__str__(a0) },
};
pub static DATE___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "date.__reduce__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::date::__reduce__(a0) },
};
pub static DATE_METHODS: &[&NativeDef] = &[&DATE___NEW__, &DATE_MIN, &DATE_MAX, &DATE_RESOLUTION, &DATE_TODAY, &DATE_FROMTIMESTAMP, &DATE_FROMORDINAL, &DATE_FROMISOFORMAT, &DATE_FROMISOCALENDAR, &DATE_YEAR, &DATE_MONTH, &DATE_DAY, &DATE_CTIME, &DATE_STRFTIME, &DATE_ISOFORMAT, &DATE_ISOWEEKDAY, &DATE_ISOCALENDAR, &DATE_WEEKDAY, &DATE_TIMETUPLE, &DATE_TOORDINAL, &DATE_REPLACE, &DATE___FORMAT__, &DATE___ADD__, &DATE___RADD__, &DATE___SUB__, &DATE___RSUB__, &DATE___EQ__, &DATE___NE__, &DATE___LT__, &DATE___LE__, &DATE___GT__, &DATE___GE__, &DATE___HASH__, &DATE___REPR__, &DATE___STR__, &DATE___REDUCE__];
static DATE_TYPE: TypeDef = TypeDef {
    name: "date",
    module: "datetime",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "datetime",
    number: 315,
    methods: "__new__= min! max! resolution! today@ fromtimestamp@ fromordinal@ fromisoformat@ fromisocalendar@ year. month. day. ctime strftime isoformat isoweekday isocalendar weekday timetuple toordinal replace __format__ __add__ __radd__ __sub__ __rsub__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __hash__ __repr__ __str__ __reduce__",
};
/// date(year, month, day) --> date object
pub fn date() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DATE_TYPE)
}
pub static TIME___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "time.__new__",
    module: "datetime",
    sig: Signature { names: &["cls", "hour", "minute", "second", "microsecond", "tzinfo", "fold"], posonly: 1, pos: 6, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound, Default::None, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6] = given(a); crate::stdlib::datetime::time::__new__(a0, a1, a2, a3, a4, a5, a6) },
};
pub static TIME_MIN: NativeDef = NativeDef {
    name: "min",
    qualname: "time.min",
    module: "datetime",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Constant,
    entry: |_| crate::stdlib::datetime::time::min(),
};
pub static TIME_MAX: NativeDef = NativeDef {
    name: "max",
    qualname: "time.max",
    module: "datetime",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Constant,
    entry: |_| crate::stdlib::datetime::time::max(),
};
pub static TIME_RESOLUTION: NativeDef = NativeDef {
    name: "resolution",
    qualname: "time.resolution",
    module: "datetime",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Constant,
    entry: |_| crate::stdlib::datetime::time::resolution(),
};
pub static TIME_FROMISOFORMAT: NativeDef = NativeDef {
    name: "fromisoformat",
    qualname: "time.fromisoformat",
    module: "datetime",
    sig: Signature { names: &["cls", "string"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::time::fromisoformat(a0, a1) },
};
pub static TIME_HOUR: NativeDef = NativeDef {
    name: "hour",
    qualname: "time.hour",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::time::hour(a0) },
};
pub static TIME_MINUTE: NativeDef = NativeDef {
    name: "minute",
    qualname: "time.minute",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::time::minute(a0) },
};
pub static TIME_SECOND: NativeDef = NativeDef {
    name: "second",
    qualname: "time.second",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::time::second(a0) },
};
pub static TIME_MICROSECOND: NativeDef = NativeDef {
    name: "microsecond",
    qualname: "time.microsecond",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::time::microsecond(a0) },
};
pub static TIME_TZINFO: NativeDef = NativeDef {
    name: "tzinfo",
    qualname: "time.tzinfo",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::time::tzinfo(a0) },
};
pub static TIME_FOLD: NativeDef = NativeDef {
    name: "fold",
    qualname: "time.fold",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::time::fold(a0) },
};
pub static TIME_ISOFORMAT: NativeDef = NativeDef {
    name: "isoformat",
    qualname: "time.isoformat",
    module: "datetime",
    sig: Signature { names: &["self", "timespec"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str("auto")],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::time::isoformat(a0, a1) },
};
pub static TIME_STRFTIME: NativeDef = NativeDef {
    name: "strftime",
    qualname: "time.strftime",
    module: "datetime",
    sig: Signature { names: &["self", "format"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::time::strftime(a0, a1) },
};
pub static TIME_UTCOFFSET: NativeDef = NativeDef {
    name: "utcoffset",
    qualname: "time.utcoffset",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::time::utcoffset(a0) },
};
pub static TIME_DST: NativeDef = NativeDef {
    name: "dst",
    qualname: "time.dst",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::time::dst(a0) },
};
pub static TIME_TZNAME: NativeDef = NativeDef {
    name: "tzname",
    qualname: "time.tzname",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::time::tzname(a0) },
};
pub static TIME_REPLACE: NativeDef = NativeDef {
    name: "replace",
    qualname: "time.replace",
    module: "datetime",
    sig: Signature { names: &["self", "hour", "minute", "second", "microsecond", "tzinfo", "fold"], posonly: 1, pos: 6, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6] = given(a); crate::stdlib::datetime::time::replace(a0, a1, a2, a3, a4, a5, a6) },
};
pub static TIME___FORMAT__: NativeDef = NativeDef {
    name: "__format__",
    qualname: "time.__format__",
    module: "datetime",
    sig: Signature { names: &["self", "format_spec"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::time::__format__(a0, a1) },
};
pub static TIME___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "time.__eq__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::time::__eq__(a0, a1) },
};
pub static TIME___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "time.__ne__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::time::__ne__(a0, a1) },
};
pub static TIME___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "time.__lt__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::time::__lt__(a0, a1) },
};
pub static TIME___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "time.__le__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::time::__le__(a0, a1) },
};
pub static TIME___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "time.__gt__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::time::__gt__(a0, a1) },
};
pub static TIME___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "time.__ge__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::time::__ge__(a0, a1) },
};
pub static TIME___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "time.__hash__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::time::__hash__(a0) },
};
pub static TIME___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "time.__repr__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::time::__repr__(a0) },
};
pub static TIME___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "time.__str__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::time::__str__(a0) },
};
pub static TIME___REDUCE_EX__: NativeDef = NativeDef {
    name: "__reduce_ex__",
    qualname: "time.__reduce_ex__",
    module: "datetime",
    sig: Signature { names: &["self", "protocol"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::time::__reduce_ex__(a0, a1) },
};
pub static TIME___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "time.__reduce__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::time::__reduce__(a0) },
};
pub static TIME_METHODS: &[&NativeDef] = &[&TIME___NEW__, &TIME_MIN, &TIME_MAX, &TIME_RESOLUTION, &TIME_FROMISOFORMAT, &TIME_HOUR, &TIME_MINUTE, &TIME_SECOND, &TIME_MICROSECOND, &TIME_TZINFO, &TIME_FOLD, &TIME_ISOFORMAT, &TIME_STRFTIME, &TIME_UTCOFFSET, &TIME_DST, &TIME_TZNAME, &TIME_REPLACE, &TIME___FORMAT__, &TIME___EQ__, &TIME___NE__, &TIME___LT__, &TIME___LE__, &TIME___GT__, &TIME___GE__, &TIME___HASH__, &TIME___REPR__, &TIME___STR__, &TIME___REDUCE_EX__, &TIME___REDUCE__];
static TIME_TYPE: TypeDef = TypeDef {
    name: "time",
    module: "datetime",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "datetime",
    number: 316,
    methods: "__new__= min! max! resolution! fromisoformat@ hour. minute. second. microsecond. tzinfo. fold. isoformat strftime utcoffset dst tzname replace __format__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __hash__ __repr__ __str__ __reduce_ex__ __reduce__",
};
/// time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object
pub fn time() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TIME_TYPE)
}
pub static DATETIME___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "datetime.__new__",
    module: "datetime",
    sig: Signature { names: &["cls", "year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold"], posonly: 1, pos: 9, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound, Default::None, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9] = given(a); crate::stdlib::datetime::datetime::__new__(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9) },
};
pub static DATETIME_MIN: NativeDef = NativeDef {
    name: "min",
    qualname: "datetime.min",
    module: "datetime",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Constant,
    entry: |_| crate::stdlib::datetime::datetime::min(),
};
pub static DATETIME_MAX: NativeDef = NativeDef {
    name: "max",
    qualname: "datetime.max",
    module: "datetime",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Constant,
    entry: |_| crate::stdlib::datetime::datetime::max(),
};
pub static DATETIME_RESOLUTION: NativeDef = NativeDef {
    name: "resolution",
    qualname: "datetime.resolution",
    module: "datetime",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Constant,
    entry: |_| crate::stdlib::datetime::datetime::resolution(),
};
pub static DATETIME_NOW: NativeDef = NativeDef {
    name: "now",
    qualname: "datetime.now",
    module: "datetime",
    sig: Signature { names: &["cls", "tz"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::datetime::now(a0, a1) },
};
pub static DATETIME_UTCNOW: NativeDef = NativeDef {
    name: "utcnow",
    qualname: "datetime.utcnow",
    module: "datetime",
    sig: Signature { names: &["cls"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::datetime::utcnow(a0) },
};
pub static DATETIME_FROMTIMESTAMP: NativeDef = NativeDef {
    name: "fromtimestamp",
    qualname: "datetime.fromtimestamp",
    module: "datetime",
    sig: Signature { names: &["cls", "timestamp", "tz"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::datetime::datetime::fromtimestamp(a0, a1, a2) },
};
pub static DATETIME_UTCFROMTIMESTAMP: NativeDef = NativeDef {
    name: "utcfromtimestamp",
    qualname: "datetime.utcfromtimestamp",
    module: "datetime",
    sig: Signature { names: &["cls", "timestamp"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::datetime::utcfromtimestamp(a0, a1) },
};
pub static DATETIME_STRPTIME: NativeDef = NativeDef {
    name: "strptime",
    qualname: "datetime.strptime",
    module: "datetime",
    sig: Signature { names: &["cls", "string", "format"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::datetime::datetime::strptime(a0, a1, a2) },
};
pub static DATETIME_COMBINE: NativeDef = NativeDef {
    name: "combine",
    qualname: "datetime.combine",
    module: "datetime",
    sig: Signature { names: &["cls", "date", "time", "tzinfo"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Unbound],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::datetime::datetime::combine(a0, a1, a2, a3) },
};
pub static DATETIME_FROMISOFORMAT: NativeDef = NativeDef {
    name: "fromisoformat",
    qualname: "datetime.fromisoformat",
    module: "datetime",
    sig: Signature { names: &["cls", "string"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::datetime::fromisoformat(a0, a1) },
};
pub static DATETIME_HOUR: NativeDef = NativeDef {
    name: "hour",
    qualname: "datetime.hour",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::datetime::hour(a0) },
};
pub static DATETIME_MINUTE: NativeDef = NativeDef {
    name: "minute",
    qualname: "datetime.minute",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::datetime::minute(a0) },
};
pub static DATETIME_SECOND: NativeDef = NativeDef {
    name: "second",
    qualname: "datetime.second",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::datetime::second(a0) },
};
pub static DATETIME_MICROSECOND: NativeDef = NativeDef {
    name: "microsecond",
    qualname: "datetime.microsecond",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::datetime::microsecond(a0) },
};
pub static DATETIME_TZINFO: NativeDef = NativeDef {
    name: "tzinfo",
    qualname: "datetime.tzinfo",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::datetime::tzinfo(a0) },
};
pub static DATETIME_FOLD: NativeDef = NativeDef {
    name: "fold",
    qualname: "datetime.fold",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::datetime::fold(a0) },
};
pub static DATETIME_DATE: NativeDef = NativeDef {
    name: "date",
    qualname: "datetime.date",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::datetime::date(a0) },
};
pub static DATETIME_TIME: NativeDef = NativeDef {
    name: "time",
    qualname: "datetime.time",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::datetime::time(a0) },
};
pub static DATETIME_TIMETZ: NativeDef = NativeDef {
    name: "timetz",
    qualname: "datetime.timetz",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::datetime::timetz(a0) },
};
pub static DATETIME_CTIME: NativeDef = NativeDef {
    name: "ctime",
    qualname: "datetime.ctime",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::datetime::ctime(a0) },
};
pub static DATETIME_TIMETUPLE: NativeDef = NativeDef {
    name: "timetuple",
    qualname: "datetime.timetuple",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::datetime::timetuple(a0) },
};
pub static DATETIME_UTCTIMETUPLE: NativeDef = NativeDef {
    name: "utctimetuple",
    qualname: "datetime.utctimetuple",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::datetime::utctimetuple(a0) },
};
pub static DATETIME_TIMESTAMP: NativeDef = NativeDef {
    name: "timestamp",
    qualname: "datetime.timestamp",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::datetime::timestamp(a0) },
};
pub static DATETIME_ISOFORMAT: NativeDef = NativeDef {
    name: "isoformat",
    qualname: "datetime.isoformat",
    module: "datetime",
    sig: Signature { names: &["self", "sep", "timespec"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Str("auto")],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::datetime::datetime::isoformat(a0, a1, a2) },
};
pub static DATETIME_UTCOFFSET: NativeDef = NativeDef {
    name: "utcoffset",
    qualname: "datetime.utcoffset",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::datetime::utcoffset(a0) },
};
pub static DATETIME_DST: NativeDef = NativeDef {
    name: "dst",
    qualname: "datetime.dst",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::datetime::dst(a0) },
};
pub static DATETIME_TZNAME: NativeDef = NativeDef {
    name: "tzname",
    qualname: "datetime.tzname",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::datetime::tzname(a0) },
};
pub static DATETIME_REPLACE: NativeDef = NativeDef {
    name: "replace",
    qualname: "datetime.replace",
    module: "datetime",
    sig: Signature { names: &["self", "year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold"], posonly: 1, pos: 9, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9] = given(a); crate::stdlib::datetime::datetime::replace(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9) },
};
pub static DATETIME_ASTIMEZONE: NativeDef = NativeDef {
    name: "astimezone",
    qualname: "datetime.astimezone",
    module: "datetime",
    sig: Signature { names: &["self", "tz"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::datetime::astimezone(a0, a1) },
};
pub static DATETIME___ADD__: NativeDef = NativeDef {
    name: "__add__",
    qualname: "datetime.__add__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::datetime::__add__(a0, a1) },
};
pub static DATETIME___RADD__: NativeDef = NativeDef {
    name: "__radd__",
    qualname: "datetime.__radd__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::datetime::__radd__(a0, a1) },
};
pub static DATETIME___SUB__: NativeDef = NativeDef {
    name: "__sub__",
    qualname: "datetime.__sub__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::datetime::__sub__(a0, a1) },
};
pub static DATETIME___RSUB__: NativeDef = NativeDef {
    name: "__rsub__",
    qualname: "datetime.__rsub__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::datetime::__rsub__(a0, a1) },
};
pub static DATETIME___EQ__: NativeDef = NativeDef {
    name: "__eq__",
    qualname: "datetime.__eq__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::datetime::__eq__(a0, a1) },
};
pub static DATETIME___NE__: NativeDef = NativeDef {
    name: "__ne__",
    qualname: "datetime.__ne__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::datetime::__ne__(a0, a1) },
};
pub static DATETIME___LT__: NativeDef = NativeDef {
    name: "__lt__",
    qualname: "datetime.__lt__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::datetime::__lt__(a0, a1) },
};
pub static DATETIME___LE__: NativeDef = NativeDef {
    name: "__le__",
    qualname: "datetime.__le__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::datetime::__le__(a0, a1) },
};
pub static DATETIME___GT__: NativeDef = NativeDef {
    name: "__gt__",
    qualname: "datetime.__gt__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::datetime::__gt__(a0, a1) },
};
pub static DATETIME___GE__: NativeDef = NativeDef {
    name: "__ge__",
    qualname: "datetime.__ge__",
    module: "datetime",
    sig: Signature { names: &["self", "other"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::datetime::__ge__(a0, a1) },
};
pub static DATETIME___HASH__: NativeDef = NativeDef {
    name: "__hash__",
    qualname: "datetime.__hash__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::datetime::__hash__(a0) },
};
pub static DATETIME___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "datetime.__repr__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::datetime::__repr__(a0) },
};
pub static DATETIME___STR__: NativeDef = NativeDef {
    name: "__str__",
    qualname: "datetime.__str__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::datetime::__str__(a0) },
};
pub static DATETIME___REDUCE_EX__: NativeDef = NativeDef {
    name: "__reduce_ex__",
    qualname: "datetime.__reduce_ex__",
    module: "datetime",
    sig: Signature { names: &["self", "protocol"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::datetime::datetime::__reduce_ex__(a0, a1) },
};
pub static DATETIME___REDUCE__: NativeDef = NativeDef {
    name: "__reduce__",
    qualname: "datetime.__reduce__",
    module: "datetime",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::datetime::datetime::__reduce__(a0) },
};
pub static DATETIME_METHODS: &[&NativeDef] = &[&DATETIME___NEW__, &DATETIME_MIN, &DATETIME_MAX, &DATETIME_RESOLUTION, &DATETIME_NOW, &DATETIME_UTCNOW, &DATETIME_FROMTIMESTAMP, &DATETIME_UTCFROMTIMESTAMP, &DATETIME_STRPTIME, &DATETIME_COMBINE, &DATETIME_FROMISOFORMAT, &DATETIME_HOUR, &DATETIME_MINUTE, &DATETIME_SECOND, &DATETIME_MICROSECOND, &DATETIME_TZINFO, &DATETIME_FOLD, &DATETIME_DATE, &DATETIME_TIME, &DATETIME_TIMETZ, &DATETIME_CTIME, &DATETIME_TIMETUPLE, &DATETIME_UTCTIMETUPLE, &DATETIME_TIMESTAMP, &DATETIME_ISOFORMAT, &DATETIME_UTCOFFSET, &DATETIME_DST, &DATETIME_TZNAME, &DATETIME_REPLACE, &DATETIME_ASTIMEZONE, &DATETIME___ADD__, &DATETIME___RADD__, &DATETIME___SUB__, &DATETIME___RSUB__, &DATETIME___EQ__, &DATETIME___NE__, &DATETIME___LT__, &DATETIME___LE__, &DATETIME___GT__, &DATETIME___GE__, &DATETIME___HASH__, &DATETIME___REPR__, &DATETIME___STR__, &DATETIME___REDUCE_EX__, &DATETIME___REDUCE__];
static DATETIME_TYPE: TypeDef = TypeDef {
    name: "datetime",
    module: "datetime",
    bases: &[crate::generated::datetime::date],
    layout: Layout::Native,
    home: "datetime",
    number: 317,
    methods: "__new__= min! max! resolution! now@ utcnow@ fromtimestamp@ utcfromtimestamp@ strptime@ combine@ fromisoformat@ hour. minute. second. microsecond. tzinfo. fold. date time timetz ctime timetuple utctimetuple timestamp isoformat utcoffset dst tzname replace astimezone __add__ __radd__ __sub__ __rsub__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __hash__ __repr__ __str__ __reduce_ex__ __reduce__",
};
/// datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])
pub fn datetime() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DATETIME_TYPE)
}
/// The module `datetime`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "datetime",
    functions: &[],
    types: &[("timedelta", crate::generated::datetime::timedelta), ("tzinfo", crate::generated::datetime::tzinfo), ("timezone", crate::generated::datetime::timezone), ("date", crate::generated::datetime::date), ("time", crate::generated::datetime::time), ("datetime", crate::generated::datetime::datetime)],
    constants: &[("MINYEAR", crate::stdlib::datetime::minyear), ("MAXYEAR", crate::stdlib::datetime::maxyear), ("UTC", crate::stdlib::datetime::utc)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["timedelta", "tzinfo", "timezone", "date", "time", "datetime", "MINYEAR", "MAXYEAR", "UTC"];
