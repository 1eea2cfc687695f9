//! The tables of `time`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static TIME: NativeDef = NativeDef {
    name: "time",
    qualname: "time",
    module: "time",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::time::time(),
};
pub static TIME_NS: NativeDef = NativeDef {
    name: "time_ns",
    qualname: "time_ns",
    module: "time",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::time::time_ns(),
};
pub static MONOTONIC: NativeDef = NativeDef {
    name: "monotonic",
    qualname: "monotonic",
    module: "time",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::time::monotonic(),
};
pub static MONOTONIC_NS: NativeDef = NativeDef {
    name: "monotonic_ns",
    qualname: "monotonic_ns",
    module: "time",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::time::monotonic_ns(),
};
pub static PERF_COUNTER: NativeDef = NativeDef {
    name: "perf_counter",
    qualname: "perf_counter",
    module: "time",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::time::perf_counter(),
};
pub static PERF_COUNTER_NS: NativeDef = NativeDef {
    name: "perf_counter_ns",
    qualname: "perf_counter_ns",
    module: "time",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::time::perf_counter_ns(),
};
pub static PROCESS_TIME: NativeDef = NativeDef {
    name: "process_time",
    qualname: "process_time",
    module: "time",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::time::process_time(),
};
pub static PROCESS_TIME_NS: NativeDef = NativeDef {
    name: "process_time_ns",
    qualname: "process_time_ns",
    module: "time",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::time::process_time_ns(),
};
pub static THREAD_TIME: NativeDef = NativeDef {
    name: "thread_time",
    qualname: "thread_time",
    module: "time",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::time::thread_time(),
};
pub static THREAD_TIME_NS: NativeDef = NativeDef {
    name: "thread_time_ns",
    qualname: "thread_time_ns",
    module: "time",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::time::thread_time_ns(),
};
pub static SLEEP: NativeDef = NativeDef {
    name: "sleep",
    qualname: "sleep",
    module: "time",
    sig: Signature { names: &["seconds"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::time::sleep(a0) },
};
pub static GMTIME: NativeDef = NativeDef {
    name: "gmtime",
    qualname: "gmtime",
    module: "time",
    sig: Signature { names: &["seconds"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::time::gmtime(a0) },
};
pub static LOCALTIME: NativeDef = NativeDef {
    name: "localtime",
    qualname: "localtime",
    module: "time",
    sig: Signature { names: &["seconds"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::time::localtime(a0) },
};
pub static MKTIME: NativeDef = NativeDef {
    name: "mktime",
    qualname: "mktime",
    module: "time",
    sig: Signature { names: &["tuple"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::time::mktime(a0) },
};
pub static STRFTIME: NativeDef = NativeDef {
    name: "strftime",
    qualname: "strftime",
    module: "time",
    sig: Signature { names: &["format", "tuple"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::time::strftime(a0, a1) },
};
pub static STRPTIME: NativeDef = NativeDef {
    name: "strptime",
    qualname: "strptime",
    module: "time",
    sig: Signature { names: &["string", "format"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str("%a %b %d %H:%M:%S %Y")],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::time::strptime(a0, a1) },
};
pub static TZSET: NativeDef = NativeDef {
    name: "tzset",
    qualname: "tzset",
    module: "time",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::time::tzset(),
};
pub static ASCTIME: NativeDef = NativeDef {
    name: "asctime",
    qualname: "asctime",
    module: "time",
    sig: Signature { names: &["tuple"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::time::asctime(a0) },
};
pub static CTIME: NativeDef = NativeDef {
    name: "ctime",
    qualname: "ctime",
    module: "time",
    sig: Signature { names: &["seconds"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::time::ctime(a0) },
};
pub static STRUCT_TIME___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "struct_time.__new__",
    module: "time",
    sig: Signature { names: &["cls", "sequence", "dict"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::time::struct_time::__new__(a0, a1, a2) },
};
pub static STRUCT_TIME___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "struct_time.__repr__",
    module: "time",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::time::struct_time::__repr__(a0) },
};
pub static STRUCT_TIME_TM_YEAR: NativeDef = NativeDef {
    name: "tm_year",
    qualname: "struct_time.tm_year",
    module: "time",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::time::struct_time::tm_year(a0) },
};
pub static STRUCT_TIME_TM_MON: NativeDef = NativeDef {
    name: "tm_mon",
    qualname: "struct_time.tm_mon",
    module: "time",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::time::struct_time::tm_mon(a0) },
};
pub static STRUCT_TIME_TM_MDAY: NativeDef = NativeDef {
    name: "tm_mday",
    qualname: "struct_time.tm_mday",
    module: "time",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::time::struct_time::tm_mday(a0) },
};
pub static STRUCT_TIME_TM_HOUR: NativeDef = NativeDef {
    name: "tm_hour",
    qualname: "struct_time.tm_hour",
    module: "time",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::time::struct_time::tm_hour(a0) },
};
pub static STRUCT_TIME_TM_MIN: NativeDef = NativeDef {
    name: "tm_min",
    qualname: "struct_time.tm_min",
    module: "time",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::time::struct_time::tm_min(a0) },
};
pub static STRUCT_TIME_TM_SEC: NativeDef = NativeDef {
    name: "tm_sec",
    qualname: "struct_time.tm_sec",
    module: "time",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::time::struct_time::tm_sec(a0) },
};
pub static STRUCT_TIME_TM_WDAY: NativeDef = NativeDef {
    name: "tm_wday",
    qualname: "struct_time.tm_wday",
    module: "time",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::time::struct_time::tm_wday(a0) },
};
pub static STRUCT_TIME_TM_YDAY: NativeDef = NativeDef {
    name: "tm_yday",
    qualname: "struct_time.tm_yday",
    module: "time",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::time::struct_time::tm_yday(a0) },
};
pub static STRUCT_TIME_TM_ISDST: NativeDef = NativeDef {
    name: "tm_isdst",
    qualname: "struct_time.tm_isdst",
    module: "time",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::time::struct_time::tm_isdst(a0) },
};
pub static STRUCT_TIME_TM_ZONE: NativeDef = NativeDef {
    name: "tm_zone",
    qualname: "struct_time.tm_zone",
    module: "time",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::time::struct_time::tm_zone(a0) },
};
pub static STRUCT_TIME_TM_GMTOFF: NativeDef = NativeDef {
    name: "tm_gmtoff",
    qualname: "struct_time.tm_gmtoff",
    module: "time",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::time::struct_time::tm_gmtoff(a0) },
};
pub static STRUCT_TIME_METHODS: &[&NativeDef] = &[&STRUCT_TIME___NEW__, &STRUCT_TIME___REPR__, &STRUCT_TIME_TM_YEAR, &STRUCT_TIME_TM_MON, &STRUCT_TIME_TM_MDAY, &STRUCT_TIME_TM_HOUR, &STRUCT_TIME_TM_MIN, &STRUCT_TIME_TM_SEC, &STRUCT_TIME_TM_WDAY, &STRUCT_TIME_TM_YDAY, &STRUCT_TIME_TM_ISDST, &STRUCT_TIME_TM_ZONE, &STRUCT_TIME_TM_GMTOFF];
static STRUCT_TIME_TYPE: TypeDef = TypeDef {
    name: "struct_time",
    module: "time",
    bases: &[crate::generated::builtins::tuple],
    layout: Layout::Builtin(Base::Tuple),
    home: "time",
    number: 441,
    methods: "__new__= __repr__ tm_year. tm_mon. tm_mday. tm_hour. tm_min. tm_sec. tm_wday. tm_yday. tm_isdst. tm_zone. tm_gmtoff.",
};
/// A time as a tuple whose items have names.
pub fn struct_time() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STRUCT_TIME_TYPE)
}
/// The module `time`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "time",
    functions: &[("time", &TIME), ("time_ns", &TIME_NS), ("monotonic", &MONOTONIC), ("monotonic_ns", &MONOTONIC_NS), ("perf_counter", &PERF_COUNTER), ("perf_counter_ns", &PERF_COUNTER_NS), ("process_time", &PROCESS_TIME), ("process_time_ns", &PROCESS_TIME_NS), ("thread_time", &THREAD_TIME), ("thread_time_ns", &THREAD_TIME_NS), ("sleep", &SLEEP), ("gmtime", &GMTIME), ("localtime", &LOCALTIME), ("mktime", &MKTIME), ("strftime", &STRFTIME), ("strptime", &STRPTIME), ("tzset", &TZSET), ("asctime", &ASCTIME), ("ctime", &CTIME)],
    types: &[("struct_time", crate::generated::time::struct_time)],
    constants: &[("timezone", crate::stdlib::time::timezone), ("altzone", crate::stdlib::time::altzone), ("daylight", crate::stdlib::time::daylight), ("tzname", crate::stdlib::time::tzname)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["time", "time_ns", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns", "process_time", "process_time_ns", "thread_time", "thread_time_ns", "sleep", "gmtime", "localtime", "mktime", "strftime", "strptime", "tzset", "asctime", "ctime", "struct_time", "timezone", "altzone", "daylight", "tzname"];
