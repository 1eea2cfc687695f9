//! The tables of `contextvars`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static COPY_CONTEXT: NativeDef = NativeDef {
    name: "copy_context",
    qualname: "copy_context",
    module: "contextvars",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::contextvars::copy_context(),
};
pub static CONTEXT_VAR___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "ContextVar.__new__",
    module: "contextvars",
    sig: Signature { names: &["cls", "name", "default"], posonly: 2, pos: 2, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Unbound],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::contextvars::context_var::__new__(a0, a1, a2) },
};
pub static CONTEXT_VAR_NAME: NativeDef = NativeDef {
    name: "name",
    qualname: "ContextVar.name",
    module: "contextvars",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextvars::context_var::name(a0) },
};
pub static CONTEXT_VAR_GET: NativeDef = NativeDef {
    name: "get",
    qualname: "ContextVar.get",
    module: "contextvars",
    sig: Signature { names: &["self", "default"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextvars::context_var::get(a0, a1) },
};
pub static CONTEXT_VAR_SET: NativeDef = NativeDef {
    name: "set",
    qualname: "ContextVar.set",
    module: "contextvars",
    sig: Signature { names: &["self", "value"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextvars::context_var::set(a0, a1) },
};
pub static CONTEXT_VAR_RESET: NativeDef = NativeDef {
    name: "reset",
    qualname: "ContextVar.reset",
    module: "contextvars",
    sig: Signature { names: &["self", "token"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextvars::context_var::reset(a0, a1) },
};
pub static CONTEXT_VAR___CLASS_GETITEM__: NativeDef = NativeDef {
    name: "__class_getitem__",
    qualname: "ContextVar.__class_getitem__",
    module: "contextvars",
    sig: Signature { names: &["cls", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextvars::context_var::__class_getitem__(a0, a1) },
};
pub static CONTEXT_VAR___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "ContextVar.__repr__",
    module: "contextvars",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextvars::context_var::__repr__(a0) },
};
pub static CONTEXT_VAR_METHODS: &[&NativeDef] = &[&CONTEXT_VAR___NEW__, &CONTEXT_VAR_NAME, &CONTEXT_VAR_GET, &CONTEXT_VAR_SET, &CONTEXT_VAR_RESET, &CONTEXT_VAR___CLASS_GETITEM__, &CONTEXT_VAR___REPR__];
static CONTEXT_VAR_TYPE: TypeDef = TypeDef {
    name: "ContextVar",
    module: "_contextvars",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "contextvars",
    number: 299,
    methods: "__new__= name. get set reset __class_getitem__@ __repr__",
};
/// A variable with a value of its own in every context.
pub fn context_var() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CONTEXT_VAR_TYPE)
}
pub static CONTEXT___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Context.__new__",
    module: "contextvars",
    sig: Signature { names: &["cls"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextvars::context::__new__(a0) },
};
pub static CONTEXT_RUN: NativeDef = NativeDef {
    name: "run",
    qualname: "Context.run",
    module: "contextvars",
    sig: Signature { names: &["self", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::contextvars::context::run(a0, a1, a2) },
};
pub static CONTEXT_COPY: NativeDef = NativeDef {
    name: "copy",
    qualname: "Context.copy",
    module: "contextvars",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextvars::context::copy(a0) },
};
pub static CONTEXT___GETITEM__: NativeDef = NativeDef {
    name: "__getitem__",
    qualname: "Context.__getitem__",
    module: "contextvars",
    sig: Signature { names: &["self", "key"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextvars::context::__getitem__(a0, a1) },
};
pub static CONTEXT___CONTAINS__: NativeDef = NativeDef {
    name: "__contains__",
    qualname: "Context.__contains__",
    module: "contextvars",
    sig: Signature { names: &["self", "key"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextvars::context::__contains__(a0, a1) },
};
pub static CONTEXT_GET: NativeDef = NativeDef {
    name: "get",
    qualname: "Context.get",
    module: "contextvars",
    sig: Signature { names: &["self", "key", "default"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::contextvars::context::get(a0, a1, a2) },
};
pub static CONTEXT___LEN__: NativeDef = NativeDef {
    name: "__len__",
    qualname: "Context.__len__",
    module: "contextvars",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextvars::context::__len__(a0) },
};
pub static CONTEXT___ITER__: NativeDef = NativeDef {
    name: "__iter__",
    qualname: "Context.__iter__",
    module: "contextvars",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextvars::context::__iter__(a0) },
};
pub static CONTEXT_KEYS: NativeDef = NativeDef {
    name: "keys",
    qualname: "Context.keys",
    module: "contextvars",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextvars::context::keys(a0) },
};
pub static CONTEXT_VALUES: NativeDef = NativeDef {
    name: "values",
    qualname: "Context.values",
    module: "contextvars",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextvars::context::values(a0) },
};
pub static CONTEXT_ITEMS: NativeDef = NativeDef {
    name: "items",
    qualname: "Context.items",
    module: "contextvars",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextvars::context::items(a0) },
};
pub static CONTEXT_METHODS: &[&NativeDef] = &[&CONTEXT___NEW__, &CONTEXT_RUN, &CONTEXT_COPY, &CONTEXT___GETITEM__, &CONTEXT___CONTAINS__, &CONTEXT_GET, &CONTEXT___LEN__, &CONTEXT___ITER__, &CONTEXT_KEYS, &CONTEXT_VALUES, &CONTEXT_ITEMS];
static CONTEXT_TYPE: TypeDef = TypeDef {
    name: "Context",
    module: "_contextvars",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "contextvars",
    number: 300,
    methods: "__new__= run copy __getitem__ __contains__ get __len__ __iter__ keys values items",
};
/// A mapping of context variables to values.
pub fn context() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CONTEXT_TYPE)
}
pub static TOKEN_VAR: NativeDef = NativeDef {
    name: "var",
    qualname: "Token.var",
    module: "contextvars",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextvars::token::var(a0) },
};
pub static TOKEN_OLD_VALUE: NativeDef = NativeDef {
    name: "old_value",
    qualname: "Token.old_value",
    module: "contextvars",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextvars::token::old_value(a0) },
};
pub static TOKEN___CLASS_GETITEM__: NativeDef = NativeDef {
    name: "__class_getitem__",
    qualname: "Token.__class_getitem__",
    module: "contextvars",
    sig: Signature { names: &["cls", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextvars::token::__class_getitem__(a0, a1) },
};
pub static TOKEN___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "Token.__repr__",
    module: "contextvars",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextvars::token::__repr__(a0) },
};
pub static TOKEN_METHODS: &[&NativeDef] = &[&TOKEN_VAR, &TOKEN_OLD_VALUE, &TOKEN___CLASS_GETITEM__, &TOKEN___REPR__];
static TOKEN_TYPE: TypeDef = TypeDef {
    name: "Token",
    module: "_contextvars",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "contextvars",
    number: 301,
    methods: "var. old_value. __class_getitem__@ __repr__",
};
/// What `ContextVar.set` gives, for `reset`.
pub fn token() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TOKEN_TYPE)
}
pub static TOKEN_MISSING___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "TokenMissing.__repr__",
    module: "contextvars",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextvars::token_missing::__repr__(a0) },
};
pub static TOKEN_MISSING_METHODS: &[&NativeDef] = &[&TOKEN_MISSING___REPR__];
static TOKEN_MISSING_TYPE: TypeDef = TypeDef {
    name: "TokenMissing",
    module: "Token",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "contextvars",
    number: 302,
    methods: "__repr__",
};
/// The type of `Token.MISSING`.
pub fn token_missing() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &TOKEN_MISSING_TYPE)
}
/// The module `contextvars`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "contextvars",
    functions: &[("copy_context", &COPY_CONTEXT)],
    types: &[("ContextVar", crate::generated::contextvars::context_var), ("Context", crate::generated::contextvars::context), ("Token", crate::generated::contextvars::token)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["copy_context", "ContextVar", "Context", "Token"];
