//! The tables of `_csv`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static READER: NativeDef = NativeDef {
    name: "reader",
    qualname: "reader",
    module: "_csv",
    sig: Signature { names: &["iterable", "dialect", "fmtparams"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::_csv::reader(a0, a1, a2) },
};
pub static WRITER: NativeDef = NativeDef {
    name: "writer",
    qualname: "writer",
    module: "_csv",
    sig: Signature { names: &["fileobj", "dialect", "fmtparams"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::_csv::writer(a0, a1, a2) },
};
pub static REGISTER_DIALECT: NativeDef = NativeDef {
    name: "register_dialect",
    qualname: "register_dialect",
    module: "_csv",
    sig: Signature { names: &["name", "dialect", "fmtparams"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: true },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::_csv::register_dialect(a0, a1, a2) },
};
pub static UNREGISTER_DIALECT: NativeDef = NativeDef {
    name: "unregister_dialect",
    qualname: "unregister_dialect",
    module: "_csv",
    sig: Signature { names: &["name"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::_csv::unregister_dialect(a0) },
};
pub static GET_DIALECT: NativeDef = NativeDef {
    name: "get_dialect",
    qualname: "get_dialect",
    module: "_csv",
    sig: Signature { names: &["name"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::_csv::get_dialect(a0) },
};
pub static LIST_DIALECTS: NativeDef = NativeDef {
    name: "list_dialects",
    qualname: "list_dialects",
    module: "_csv",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::_csv::list_dialects(),
};
pub static FIELD_SIZE_LIMIT: NativeDef = NativeDef {
    name: "field_size_limit",
    qualname: "field_size_limit",
    module: "_csv",
    sig: Signature { names: &["new_limit"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::_csv::field_size_limit(a0) },
};
static ERROR_TYPE: TypeDef = TypeDef {
    name: "Error",
    module: "_csv",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "_csv",
    number: 148,
    methods: "",
};
/// What is wrong with a file, a record or a dialect.
pub fn error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ERROR_TYPE)
}
pub static DIALECT___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Dialect.__new__",
    module: "_csv",
    sig: Signature { names: &["cls", "dialect", "delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting", "skipinitialspace", "strict"], posonly: 1, pos: 10, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9] = given(a); crate::stdlib::_csv::dialect::__new__(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9) },
};
pub static DIALECT_DELIMITER: NativeDef = NativeDef {
    name: "delimiter",
    qualname: "Dialect.delimiter",
    module: "_csv",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_csv::dialect::delimiter(a0) },
};
pub static DIALECT_DOUBLEQUOTE: NativeDef = NativeDef {
    name: "doublequote",
    qualname: "Dialect.doublequote",
    module: "_csv",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_csv::dialect::doublequote(a0) },
};
pub static DIALECT_ESCAPECHAR: NativeDef = NativeDef {
    name: "escapechar",
    qualname: "Dialect.escapechar",
    module: "_csv",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_csv::dialect::escapechar(a0) },
};
pub static DIALECT_LINETERMINATOR: NativeDef = NativeDef {
    name: "lineterminator",
    qualname: "Dialect.lineterminator",
    module: "_csv",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_csv::dialect::lineterminator(a0) },
};
pub static DIALECT_QUOTECHAR: NativeDef = NativeDef {
    name: "quotechar",
    qualname: "Dialect.quotechar",
    module: "_csv",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_csv::dialect::quotechar(a0) },
};
pub static DIALECT_QUOTING: NativeDef = NativeDef {
    name: "quoting",
    qualname: "Dialect.quoting",
    module: "_csv",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_csv::dialect::quoting(a0) },
};
pub static DIALECT_SKIPINITIALSPACE: NativeDef = NativeDef {
    name: "skipinitialspace",
    qualname: "Dialect.skipinitialspace",
    module: "_csv",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_csv::dialect::skipinitialspace(a0) },
};
pub static DIALECT_STRICT: NativeDef = NativeDef {
    name: "strict",
    qualname: "Dialect.strict",
    module: "_csv",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_csv::dialect::strict(a0) },
};
pub static DIALECT___SETATTR__: NativeDef = NativeDef {
    name: "__setattr__",
    qualname: "Dialect.__setattr__",
    module: "_csv",
    sig: Signature { names: &["self", "name", "value"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::_csv::dialect::__setattr__(a0, a1, a2) },
};
pub static DIALECT_METHODS: &[&NativeDef] = &[&DIALECT___NEW__, &DIALECT_DELIMITER, &DIALECT_DOUBLEQUOTE, &DIALECT_ESCAPECHAR, &DIALECT_LINETERMINATOR, &DIALECT_QUOTECHAR, &DIALECT_QUOTING, &DIALECT_SKIPINITIALSPACE, &DIALECT_STRICT, &DIALECT___SETATTR__];
static DIALECT_TYPE: TypeDef = TypeDef {
    name: "Dialect",
    module: "_csv",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "_csv",
    number: 149,
    methods: "__new__= delimiter. doublequote. escapechar. lineterminator. quotechar. quoting. skipinitialspace. strict. __setattr__",
};
/// How records are written.
pub fn dialect() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &DIALECT_TYPE)
}
pub static READER___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "reader.__iter__",
    module: "_csv",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::_csv::reader::__iter__(a0) },
};
pub static READER___NEXT__: NativeDef = NativeDef {
    name: "__next__",
    qualname: "reader.__next__",
    module: "_csv",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::_csv::reader::__next__(a0) },
};
pub static READER_LINE_NUM: NativeDef = NativeDef {
    name: "line_num",
    qualname: "reader.line_num",
    module: "_csv",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_csv::reader::line_num(a0) },
};
pub static READER_DIALECT: NativeDef = NativeDef {
    name: "dialect",
    qualname: "reader.dialect",
    module: "_csv",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_csv::reader::dialect(a0) },
};
pub static READER_METHODS: &[&NativeDef] = &[&READER___ITER__, &READER___NEXT__, &READER_LINE_NUM, &READER_DIALECT];
static READER_TYPE: TypeDef = TypeDef {
    name: "reader",
    module: "_csv",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "_csv",
    number: 150,
    methods: "__iter__ __next__ line_num. dialect.",
};
/// Records from lines.
pub fn reader() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &READER_TYPE)
}
pub static WRITER_WRITEROW: NativeDef = NativeDef {
    name: "writerow",
    qualname: "writer.writerow",
    module: "_csv",
    sig: Signature { names: &["self", "row"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::_csv::writer::writerow(a0, a1) },
};
pub static WRITER_WRITEROWS: NativeDef = NativeDef {
    name: "writerows",
    qualname: "writer.writerows",
    module: "_csv",
    sig: Signature { names: &["self", "rows"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::_csv::writer::writerows(a0, a1) },
};
pub static WRITER_DIALECT: NativeDef = NativeDef {
    name: "dialect",
    qualname: "writer.dialect",
    module: "_csv",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::_csv::writer::dialect(a0) },
};
pub static WRITER_METHODS: &[&NativeDef] = &[&WRITER_WRITEROW, &WRITER_WRITEROWS, &WRITER_DIALECT];
static WRITER_TYPE: TypeDef = TypeDef {
    name: "writer",
    module: "_csv",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "_csv",
    number: 151,
    methods: "writerow writerows dialect.",
};
/// Records to lines.
pub fn writer() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &WRITER_TYPE)
}
/// The module `_csv`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "_csv",
    functions: &[("reader", &READER), ("writer", &WRITER), ("register_dialect", &REGISTER_DIALECT), ("unregister_dialect", &UNREGISTER_DIALECT), ("get_dialect", &GET_DIALECT), ("list_dialects", &LIST_DIALECTS), ("field_size_limit", &FIELD_SIZE_LIMIT)],
    types: &[("Error", crate::generated::_csv::error), ("Dialect", crate::generated::_csv::dialect)],
    constants: &[("__version__", crate::stdlib::_csv::__version__), ("QUOTE_MINIMAL", crate::stdlib::_csv::quote_minimal), ("QUOTE_ALL", crate::stdlib::_csv::quote_all), ("QUOTE_NONNUMERIC", crate::stdlib::_csv::quote_nonnumeric), ("QUOTE_NONE", crate::stdlib::_csv::quote_none)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["reader", "writer", "register_dialect", "unregister_dialect", "get_dialect", "list_dialects", "field_size_limit", "Error", "Dialect", "__version__", "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE"];
