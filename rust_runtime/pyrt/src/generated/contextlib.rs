//! The tables of `contextlib`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static CONTEXTMANAGER: NativeDef = NativeDef {
    name: "contextmanager",
    qualname: "contextmanager",
    module: "contextlib",
    sig: Signature { names: &["func"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::contextmanager(a0) },
};
pub static ASYNCCONTEXTMANAGER: NativeDef = NativeDef {
    name: "asynccontextmanager",
    qualname: "asynccontextmanager",
    module: "contextlib",
    sig: Signature { names: &["func"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::asynccontextmanager(a0) },
};
pub static ABSTRACT_CONTEXT_MANAGER___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "AbstractContextManager.__enter__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::abstract_context_manager::__enter__(a0) },
};
pub static ABSTRACT_CONTEXT_MANAGER___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "AbstractContextManager.__exit__",
    module: "contextlib",
    sig: Signature { names: &["self", "exc_type", "exc_value", "traceback"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::contextlib::abstract_context_manager::__exit__(a0, a1, a2, a3) },
};
pub static ABSTRACT_CONTEXT_MANAGER_METHODS: &[&NativeDef] = &[&ABSTRACT_CONTEXT_MANAGER___ENTER__, &ABSTRACT_CONTEXT_MANAGER___EXIT__];
static ABSTRACT_CONTEXT_MANAGER_TYPE: TypeDef = TypeDef {
    name: "AbstractContextManager",
    module: "contextlib",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "contextlib",
    number: 284,
    methods: "__enter__ __exit__",
};
/// A context manager whose __enter__ gives itself.
pub fn abstract_context_manager() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ABSTRACT_CONTEXT_MANAGER_TYPE)
}
pub static ABSTRACT_ASYNC_CONTEXT_MANAGER___AENTER__: NativeDef = NativeDef {
    name: "__aenter__",
    qualname: "AbstractAsyncContextManager.__aenter__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::abstract_async_context_manager::__aenter__(a0) },
};
pub static ABSTRACT_ASYNC_CONTEXT_MANAGER___AEXIT__: NativeDef = NativeDef {
    name: "__aexit__",
    qualname: "AbstractAsyncContextManager.__aexit__",
    module: "contextlib",
    sig: Signature { names: &["self", "exc_type", "exc_value", "traceback"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::contextlib::abstract_async_context_manager::__aexit__(a0, a1, a2, a3) },
};
pub static ABSTRACT_ASYNC_CONTEXT_MANAGER_METHODS: &[&NativeDef] = &[&ABSTRACT_ASYNC_CONTEXT_MANAGER___AENTER__, &ABSTRACT_ASYNC_CONTEXT_MANAGER___AEXIT__];
static ABSTRACT_ASYNC_CONTEXT_MANAGER_TYPE: TypeDef = TypeDef {
    name: "AbstractAsyncContextManager",
    module: "contextlib",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "contextlib",
    number: 285,
    methods: "__aenter__ __aexit__",
};
/// An asynchronous context manager whose __aenter__ gives itself.
pub fn abstract_async_context_manager() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ABSTRACT_ASYNC_CONTEXT_MANAGER_TYPE)
}
pub static CONTEXT_DECORATOR__RECREATE_CM: NativeDef = NativeDef {
    name: "_recreate_cm",
    qualname: "ContextDecorator._recreate_cm",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::context_decorator::_recreate_cm(a0) },
};
pub static CONTEXT_DECORATOR___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "ContextDecorator.__call__",
    module: "contextlib",
    sig: Signature { names: &["self", "func"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextlib::context_decorator::__call__(a0, a1) },
};
pub static CONTEXT_DECORATOR___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "ContextDecorator.__dict__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::context_decorator::__dict__(a0) },
};
pub static CONTEXT_DECORATOR_METHODS: &[&NativeDef] = &[&CONTEXT_DECORATOR__RECREATE_CM, &CONTEXT_DECORATOR___CALL__, &CONTEXT_DECORATOR___DICT__];
static CONTEXT_DECORATOR_TYPE: TypeDef = TypeDef {
    name: "ContextDecorator",
    module: "contextlib",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "contextlib",
    number: 286,
    methods: "_recreate_cm __call__ __dict__.",
};
/// A context manager that can decorate functions.
pub fn context_decorator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CONTEXT_DECORATOR_TYPE)
}
pub static ASYNC_CONTEXT_DECORATOR__RECREATE_CM: NativeDef = NativeDef {
    name: "_recreate_cm",
    qualname: "AsyncContextDecorator._recreate_cm",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::async_context_decorator::_recreate_cm(a0) },
};
pub static ASYNC_CONTEXT_DECORATOR___CALL__: NativeDef = NativeDef {
    name: "__call__",
    qualname: "AsyncContextDecorator.__call__",
    module: "contextlib",
    sig: Signature { names: &["self", "func"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextlib::async_context_decorator::__call__(a0, a1) },
};
pub static ASYNC_CONTEXT_DECORATOR___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "AsyncContextDecorator.__dict__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::async_context_decorator::__dict__(a0) },
};
pub static ASYNC_CONTEXT_DECORATOR_METHODS: &[&NativeDef] = &[&ASYNC_CONTEXT_DECORATOR__RECREATE_CM, &ASYNC_CONTEXT_DECORATOR___CALL__, &ASYNC_CONTEXT_DECORATOR___DICT__];
static ASYNC_CONTEXT_DECORATOR_TYPE: TypeDef = TypeDef {
    name: "AsyncContextDecorator",
    module: "contextlib",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Object,
    home: "contextlib",
    number: 287,
    methods: "_recreate_cm __call__ __dict__.",
};
/// An asynchronous context manager that can decorate functions.
pub fn async_context_decorator() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ASYNC_CONTEXT_DECORATOR_TYPE)
}
pub static _GENERATOR_CONTEXT_MANAGER___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "_GeneratorContextManager.__new__",
    module: "contextlib",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::contextlib::_generator_context_manager::__new__(a0, a1, a2) },
};
pub static _GENERATOR_CONTEXT_MANAGER___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "_GeneratorContextManager.__init__",
    module: "contextlib",
    sig: Signature { names: &["self", "func", "args", "kwds"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::contextlib::_generator_context_manager::__init__(a0, a1, a2, a3) },
};
pub static _GENERATOR_CONTEXT_MANAGER___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "_GeneratorContextManager.__enter__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::_generator_context_manager::__enter__(a0) },
};
pub static _GENERATOR_CONTEXT_MANAGER___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "_GeneratorContextManager.__exit__",
    module: "contextlib",
    sig: Signature { names: &["self", "typ", "value", "traceback"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::contextlib::_generator_context_manager::__exit__(a0, a1, a2, a3) },
};
pub static _GENERATOR_CONTEXT_MANAGER__RECREATE_CM: NativeDef = NativeDef {
    name: "_recreate_cm",
    qualname: "_GeneratorContextManager._recreate_cm",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::_generator_context_manager::_recreate_cm(a0) },
};
pub static _GENERATOR_CONTEXT_MANAGER_GEN: NativeDef = NativeDef {
    name: "gen",
    qualname: "_GeneratorContextManager.gen",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::_generator_context_manager::r#gen(a0) },
};
pub static _GENERATOR_CONTEXT_MANAGER___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "_GeneratorContextManager.__dict__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::_generator_context_manager::__dict__(a0) },
};
pub static _GENERATOR_CONTEXT_MANAGER_METHODS: &[&NativeDef] = &[&_GENERATOR_CONTEXT_MANAGER___NEW__, &_GENERATOR_CONTEXT_MANAGER___INIT__, &_GENERATOR_CONTEXT_MANAGER___ENTER__, &_GENERATOR_CONTEXT_MANAGER___EXIT__, &_GENERATOR_CONTEXT_MANAGER__RECREATE_CM, &_GENERATOR_CONTEXT_MANAGER_GEN, &_GENERATOR_CONTEXT_MANAGER___DICT__];
static _GENERATOR_CONTEXT_MANAGER_TYPE: TypeDef = TypeDef {
    name: "_GeneratorContextManager",
    module: "contextlib",
    bases: &[crate::generated::contextlib::abstract_context_manager, crate::generated::contextlib::context_decorator],
    layout: Layout::Native,
    home: "contextlib",
    number: 288,
    methods: "__new__= __init__ __enter__ __exit__ _recreate_cm gen. __dict__.",
};
/// What contextmanager makes.
pub fn _generator_context_manager() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_GENERATOR_CONTEXT_MANAGER_TYPE)
}
pub static _ASYNC_GENERATOR_CONTEXT_MANAGER___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "_AsyncGeneratorContextManager.__new__",
    module: "contextlib",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::contextlib::_async_generator_context_manager::__new__(a0, a1, a2) },
};
pub static _ASYNC_GENERATOR_CONTEXT_MANAGER___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "_AsyncGeneratorContextManager.__init__",
    module: "contextlib",
    sig: Signature { names: &["self", "func", "args", "kwds"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::contextlib::_async_generator_context_manager::__init__(a0, a1, a2, a3) },
};
pub static _ASYNC_GENERATOR_CONTEXT_MANAGER___AENTER__: NativeDef = NativeDef {
    name: "__aenter__",
    qualname: "_AsyncGeneratorContextManager.__aenter__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::_async_generator_context_manager::__aenter__(a0) },
};
pub static _ASYNC_GENERATOR_CONTEXT_MANAGER___AEXIT__: NativeDef = NativeDef {
    name: "__aexit__",
    qualname: "_AsyncGeneratorContextManager.__aexit__",
    module: "contextlib",
    sig: Signature { names: &["self", "typ", "value", "traceback"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::contextlib::_async_generator_context_manager::__aexit__(a0, a1, a2, a3) },
};
pub static _ASYNC_GENERATOR_CONTEXT_MANAGER__RECREATE_CM: NativeDef = NativeDef {
    name: "_recreate_cm",
    qualname: "_AsyncGeneratorContextManager._recreate_cm",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::_async_generator_context_manager::_recreate_cm(a0) },
};
pub static _ASYNC_GENERATOR_CONTEXT_MANAGER_GEN: NativeDef = NativeDef {
    name: "gen",
    qualname: "_AsyncGeneratorContextManager.gen",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::_async_generator_context_manager::r#gen(a0) },
};
pub static _ASYNC_GENERATOR_CONTEXT_MANAGER___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "_AsyncGeneratorContextManager.__dict__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::_async_generator_context_manager::__dict__(a0) },
};
pub static _ASYNC_GENERATOR_CONTEXT_MANAGER_METHODS: &[&NativeDef] = &[&_ASYNC_GENERATOR_CONTEXT_MANAGER___NEW__, &_ASYNC_GENERATOR_CONTEXT_MANAGER___INIT__, &_ASYNC_GENERATOR_CONTEXT_MANAGER___AENTER__, &_ASYNC_GENERATOR_CONTEXT_MANAGER___AEXIT__, &_ASYNC_GENERATOR_CONTEXT_MANAGER__RECREATE_CM, &_ASYNC_GENERATOR_CONTEXT_MANAGER_GEN, &_ASYNC_GENERATOR_CONTEXT_MANAGER___DICT__];
static _ASYNC_GENERATOR_CONTEXT_MANAGER_TYPE: TypeDef = TypeDef {
    name: "_AsyncGeneratorContextManager",
    module: "contextlib",
    bases: &[crate::generated::contextlib::abstract_async_context_manager, crate::generated::contextlib::async_context_decorator],
    layout: Layout::Native,
    home: "contextlib",
    number: 289,
    methods: "__new__= __init__ __aenter__ __aexit__ _recreate_cm gen. __dict__.",
};
/// What asynccontextmanager makes.
pub fn _async_generator_context_manager() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_ASYNC_GENERATOR_CONTEXT_MANAGER_TYPE)
}
pub static CLOSING___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "closing.__new__",
    module: "contextlib",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::contextlib::closing::__new__(a0, a1, a2) },
};
pub static CLOSING___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "closing.__init__",
    module: "contextlib",
    sig: Signature { names: &["self", "thing"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextlib::closing::__init__(a0, a1) },
};
pub static CLOSING___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "closing.__enter__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::closing::__enter__(a0) },
};
pub static CLOSING___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "closing.__exit__",
    module: "contextlib",
    sig: Signature { names: &["self", "exc_info"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextlib::closing::__exit__(a0, a1) },
};
pub static CLOSING___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "closing.__dict__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::closing::__dict__(a0) },
};
pub static CLOSING_METHODS: &[&NativeDef] = &[&CLOSING___NEW__, &CLOSING___INIT__, &CLOSING___ENTER__, &CLOSING___EXIT__, &CLOSING___DICT__];
static CLOSING_TYPE: TypeDef = TypeDef {
    name: "closing",
    module: "contextlib",
    bases: &[crate::generated::contextlib::abstract_context_manager],
    layout: Layout::Native,
    home: "contextlib",
    number: 290,
    methods: "__new__= __init__ __enter__ __exit__ __dict__.",
};
/// Closes something at the end.
pub fn closing() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &CLOSING_TYPE)
}
pub static ACLOSING___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "aclosing.__new__",
    module: "contextlib",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::contextlib::aclosing::__new__(a0, a1, a2) },
};
pub static ACLOSING___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "aclosing.__init__",
    module: "contextlib",
    sig: Signature { names: &["self", "thing"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextlib::aclosing::__init__(a0, a1) },
};
pub static ACLOSING___AENTER__: NativeDef = NativeDef {
    name: "__aenter__",
    qualname: "aclosing.__aenter__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::aclosing::__aenter__(a0) },
};
pub static ACLOSING___AEXIT__: NativeDef = NativeDef {
    name: "__aexit__",
    qualname: "aclosing.__aexit__",
    module: "contextlib",
    sig: Signature { names: &["self", "exc_info"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextlib::aclosing::__aexit__(a0, a1) },
};
pub static ACLOSING___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "aclosing.__dict__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::aclosing::__dict__(a0) },
};
pub static ACLOSING_METHODS: &[&NativeDef] = &[&ACLOSING___NEW__, &ACLOSING___INIT__, &ACLOSING___AENTER__, &ACLOSING___AEXIT__, &ACLOSING___DICT__];
static ACLOSING_TYPE: TypeDef = TypeDef {
    name: "aclosing",
    module: "contextlib",
    bases: &[crate::generated::contextlib::abstract_async_context_manager],
    layout: Layout::Native,
    home: "contextlib",
    number: 291,
    methods: "__new__= __init__ __aenter__ __aexit__ __dict__.",
};
/// Closes something asynchronously at the end.
pub fn aclosing() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ACLOSING_TYPE)
}
pub static SUPPRESS___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "suppress.__new__",
    module: "contextlib",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::contextlib::suppress::__new__(a0, a1, a2) },
};
pub static SUPPRESS___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "suppress.__init__",
    module: "contextlib",
    sig: Signature { names: &["self", "exceptions"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextlib::suppress::__init__(a0, a1) },
};
pub static SUPPRESS___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "suppress.__enter__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::suppress::__enter__(a0) },
};
pub static SUPPRESS___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "suppress.__exit__",
    module: "contextlib",
    sig: Signature { names: &["self", "exctype", "excinst", "exctb"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::contextlib::suppress::__exit__(a0, a1, a2, a3) },
};
pub static SUPPRESS___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "suppress.__dict__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::suppress::__dict__(a0) },
};
pub static SUPPRESS_METHODS: &[&NativeDef] = &[&SUPPRESS___NEW__, &SUPPRESS___INIT__, &SUPPRESS___ENTER__, &SUPPRESS___EXIT__, &SUPPRESS___DICT__];
static SUPPRESS_TYPE: TypeDef = TypeDef {
    name: "suppress",
    module: "contextlib",
    bases: &[crate::generated::contextlib::abstract_context_manager],
    layout: Layout::Native,
    home: "contextlib",
    number: 292,
    methods: "__new__= __init__ __enter__ __exit__ __dict__.",
};
/// Swallows exceptions of some classes.
pub fn suppress() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SUPPRESS_TYPE)
}
pub static NULLCONTEXT___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "nullcontext.__new__",
    module: "contextlib",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::contextlib::nullcontext::__new__(a0, a1, a2) },
};
pub static NULLCONTEXT___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "nullcontext.__init__",
    module: "contextlib",
    sig: Signature { names: &["self", "enter_result"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextlib::nullcontext::__init__(a0, a1) },
};
pub static NULLCONTEXT___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "nullcontext.__enter__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::nullcontext::__enter__(a0) },
};
pub static NULLCONTEXT___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "nullcontext.__exit__",
    module: "contextlib",
    sig: Signature { names: &["self", "excinfo"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextlib::nullcontext::__exit__(a0, a1) },
};
pub static NULLCONTEXT___AENTER__: NativeDef = NativeDef {
    name: "__aenter__",
    qualname: "nullcontext.__aenter__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::nullcontext::__aenter__(a0) },
};
pub static NULLCONTEXT___AEXIT__: NativeDef = NativeDef {
    name: "__aexit__",
    qualname: "nullcontext.__aexit__",
    module: "contextlib",
    sig: Signature { names: &["self", "excinfo"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextlib::nullcontext::__aexit__(a0, a1) },
};
pub static NULLCONTEXT_ENTER_RESULT: NativeDef = NativeDef {
    name: "enter_result",
    qualname: "nullcontext.enter_result",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::nullcontext::enter_result(a0) },
};
pub static NULLCONTEXT___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "nullcontext.__dict__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::nullcontext::__dict__(a0) },
};
pub static NULLCONTEXT_METHODS: &[&NativeDef] = &[&NULLCONTEXT___NEW__, &NULLCONTEXT___INIT__, &NULLCONTEXT___ENTER__, &NULLCONTEXT___EXIT__, &NULLCONTEXT___AENTER__, &NULLCONTEXT___AEXIT__, &NULLCONTEXT_ENTER_RESULT, &NULLCONTEXT___DICT__];
static NULLCONTEXT_TYPE: TypeDef = TypeDef {
    name: "nullcontext",
    module: "contextlib",
    bases: &[crate::generated::contextlib::abstract_context_manager, crate::generated::contextlib::abstract_async_context_manager],
    layout: Layout::Native,
    home: "contextlib",
    number: 293,
    methods: "__new__= __init__ __enter__ __exit__ __aenter__ __aexit__ enter_result. __dict__.",
};
/// Does nothing.
pub fn nullcontext() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &NULLCONTEXT_TYPE)
}
pub static REDIRECT_STDOUT___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "redirect_stdout.__new__",
    module: "contextlib",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::contextlib::redirect_stdout::__new__(a0, a1, a2) },
};
pub static REDIRECT_STDOUT___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "redirect_stdout.__init__",
    module: "contextlib",
    sig: Signature { names: &["self", "new_target"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextlib::redirect_stdout::__init__(a0, a1) },
};
pub static REDIRECT_STDOUT___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "redirect_stdout.__enter__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::redirect_stdout::__enter__(a0) },
};
pub static REDIRECT_STDOUT___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "redirect_stdout.__exit__",
    module: "contextlib",
    sig: Signature { names: &["self", "exctype", "excinst", "exctb"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::contextlib::redirect_stdout::__exit__(a0, a1, a2, a3) },
};
pub static REDIRECT_STDOUT___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "redirect_stdout.__dict__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::redirect_stdout::__dict__(a0) },
};
pub static REDIRECT_STDOUT_METHODS: &[&NativeDef] = &[&REDIRECT_STDOUT___NEW__, &REDIRECT_STDOUT___INIT__, &REDIRECT_STDOUT___ENTER__, &REDIRECT_STDOUT___EXIT__, &REDIRECT_STDOUT___DICT__];
static REDIRECT_STDOUT_TYPE: TypeDef = TypeDef {
    name: "redirect_stdout",
    module: "contextlib",
    bases: &[crate::generated::contextlib::abstract_context_manager],
    layout: Layout::Native,
    home: "contextlib",
    number: 294,
    methods: "__new__= __init__ __enter__ __exit__ __dict__.",
};
/// Sends what is printed elsewhere.
pub fn redirect_stdout() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &REDIRECT_STDOUT_TYPE)
}
pub static REDIRECT_STDERR___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "redirect_stderr.__new__",
    module: "contextlib",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::contextlib::redirect_stderr::__new__(a0, a1, a2) },
};
pub static REDIRECT_STDERR___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "redirect_stderr.__init__",
    module: "contextlib",
    sig: Signature { names: &["self", "new_target"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextlib::redirect_stderr::__init__(a0, a1) },
};
pub static REDIRECT_STDERR___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "redirect_stderr.__enter__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::redirect_stderr::__enter__(a0) },
};
pub static REDIRECT_STDERR___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "redirect_stderr.__exit__",
    module: "contextlib",
    sig: Signature { names: &["self", "exctype", "excinst", "exctb"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::contextlib::redirect_stderr::__exit__(a0, a1, a2, a3) },
};
pub static REDIRECT_STDERR___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "redirect_stderr.__dict__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::redirect_stderr::__dict__(a0) },
};
pub static REDIRECT_STDERR_METHODS: &[&NativeDef] = &[&REDIRECT_STDERR___NEW__, &REDIRECT_STDERR___INIT__, &REDIRECT_STDERR___ENTER__, &REDIRECT_STDERR___EXIT__, &REDIRECT_STDERR___DICT__];
static REDIRECT_STDERR_TYPE: TypeDef = TypeDef {
    name: "redirect_stderr",
    module: "contextlib",
    bases: &[crate::generated::contextlib::abstract_context_manager],
    layout: Layout::Native,
    home: "contextlib",
    number: 295,
    methods: "__new__= __init__ __enter__ __exit__ __dict__.",
};
/// Sends what goes to standard error elsewhere.
pub fn redirect_stderr() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &REDIRECT_STDERR_TYPE)
}
pub static _BASE_EXIT_STACK___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "_BaseExitStack.__new__",
    module: "contextlib",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::contextlib::_base_exit_stack::__new__(a0, a1, a2) },
};
pub static _BASE_EXIT_STACK___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "_BaseExitStack.__init__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::_base_exit_stack::__init__(a0) },
};
pub static _BASE_EXIT_STACK_POP_ALL: NativeDef = NativeDef {
    name: "pop_all",
    qualname: "_BaseExitStack.pop_all",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::_base_exit_stack::pop_all(a0) },
};
pub static _BASE_EXIT_STACK_PUSH: NativeDef = NativeDef {
    name: "push",
    qualname: "_BaseExitStack.push",
    module: "contextlib",
    sig: Signature { names: &["self", "exit"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextlib::_base_exit_stack::push(a0, a1) },
};
pub static _BASE_EXIT_STACK_ENTER_CONTEXT: NativeDef = NativeDef {
    name: "enter_context",
    qualname: "_BaseExitStack.enter_context",
    module: "contextlib",
    sig: Signature { names: &["self", "cm"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextlib::_base_exit_stack::enter_context(a0, a1) },
};
pub static _BASE_EXIT_STACK_CALLBACK: NativeDef = NativeDef {
    name: "callback",
    qualname: "_BaseExitStack.callback",
    module: "contextlib",
    sig: Signature { names: &["self", "callback", "args", "kwds"], posonly: 2, pos: 2, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::contextlib::_base_exit_stack::callback(a0, a1, a2, a3) },
};
pub static _BASE_EXIT_STACK___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "_BaseExitStack.__dict__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::_base_exit_stack::__dict__(a0) },
};
pub static _BASE_EXIT_STACK_METHODS: &[&NativeDef] = &[&_BASE_EXIT_STACK___NEW__, &_BASE_EXIT_STACK___INIT__, &_BASE_EXIT_STACK_POP_ALL, &_BASE_EXIT_STACK_PUSH, &_BASE_EXIT_STACK_ENTER_CONTEXT, &_BASE_EXIT_STACK_CALLBACK, &_BASE_EXIT_STACK___DICT__];
static _BASE_EXIT_STACK_TYPE: TypeDef = TypeDef {
    name: "_BaseExitStack",
    module: "contextlib",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "contextlib",
    number: 296,
    methods: "__new__= __init__ pop_all push enter_context callback __dict__.",
};
/// What both kinds of exit stack have.
pub fn _base_exit_stack() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &_BASE_EXIT_STACK_TYPE)
}
pub static EXIT_STACK___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "ExitStack.__enter__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::exit_stack::__enter__(a0) },
};
pub static EXIT_STACK___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "ExitStack.__exit__",
    module: "contextlib",
    sig: Signature { names: &["self", "exc_details"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextlib::exit_stack::__exit__(a0, a1) },
};
pub static EXIT_STACK_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "ExitStack.close",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::exit_stack::close(a0) },
};
pub static EXIT_STACK_METHODS: &[&NativeDef] = &[&EXIT_STACK___ENTER__, &EXIT_STACK___EXIT__, &EXIT_STACK_CLOSE];
static EXIT_STACK_TYPE: TypeDef = TypeDef {
    name: "ExitStack",
    module: "contextlib",
    bases: &[crate::generated::contextlib::_base_exit_stack, crate::generated::contextlib::abstract_context_manager],
    layout: Layout::Native,
    home: "contextlib",
    number: 297,
    methods: "__enter__ __exit__ close",
};
/// Leaves many context managers at once.
pub fn exit_stack() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &EXIT_STACK_TYPE)
}
pub static ASYNC_EXIT_STACK_ENTER_ASYNC_CONTEXT: NativeDef = NativeDef {
    name: "enter_async_context",
    qualname: "AsyncExitStack.enter_async_context",
    module: "contextlib",
    sig: Signature { names: &["self", "cm"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextlib::async_exit_stack::enter_async_context(a0, a1) },
};
pub static ASYNC_EXIT_STACK_PUSH_ASYNC_EXIT: NativeDef = NativeDef {
    name: "push_async_exit",
    qualname: "AsyncExitStack.push_async_exit",
    module: "contextlib",
    sig: Signature { names: &["self", "exit"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextlib::async_exit_stack::push_async_exit(a0, a1) },
};
pub static ASYNC_EXIT_STACK_PUSH_ASYNC_CALLBACK: NativeDef = NativeDef {
    name: "push_async_callback",
    qualname: "AsyncExitStack.push_async_callback",
    module: "contextlib",
    sig: Signature { names: &["self", "callback", "args", "kwds"], posonly: 2, pos: 2, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::contextlib::async_exit_stack::push_async_callback(a0, a1, a2, a3) },
};
pub static ASYNC_EXIT_STACK_ACLOSE: NativeDef = NativeDef {
    name: "aclose",
    qualname: "AsyncExitStack.aclose",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::async_exit_stack::aclose(a0) },
};
pub static ASYNC_EXIT_STACK___AENTER__: NativeDef = NativeDef {
    name: "__aenter__",
    qualname: "AsyncExitStack.__aenter__",
    module: "contextlib",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::contextlib::async_exit_stack::__aenter__(a0) },
};
pub static ASYNC_EXIT_STACK___AEXIT__: NativeDef = NativeDef {
    name: "__aexit__",
    qualname: "AsyncExitStack.__aexit__",
    module: "contextlib",
    sig: Signature { names: &["self", "exc_details"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::contextlib::async_exit_stack::__aexit__(a0, a1) },
};
pub static ASYNC_EXIT_STACK_METHODS: &[&NativeDef] = &[&ASYNC_EXIT_STACK_ENTER_ASYNC_CONTEXT, &ASYNC_EXIT_STACK_PUSH_ASYNC_EXIT, &ASYNC_EXIT_STACK_PUSH_ASYNC_CALLBACK, &ASYNC_EXIT_STACK_ACLOSE, &ASYNC_EXIT_STACK___AENTER__, &ASYNC_EXIT_STACK___AEXIT__];
static ASYNC_EXIT_STACK_TYPE: TypeDef = TypeDef {
    name: "AsyncExitStack",
    module: "contextlib",
    bases: &[crate::generated::contextlib::_base_exit_stack, crate::generated::contextlib::abstract_async_context_manager],
    layout: Layout::Native,
    home: "contextlib",
    number: 298,
    methods: "enter_async_context push_async_exit push_async_callback aclose __aenter__ __aexit__",
};
/// Leaves many context managers at once, asynchronous ones included.
pub fn async_exit_stack() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &ASYNC_EXIT_STACK_TYPE)
}
/// The module `contextlib`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "contextlib",
    functions: &[("contextmanager", &CONTEXTMANAGER), ("asynccontextmanager", &ASYNCCONTEXTMANAGER)],
    types: &[("AbstractContextManager", crate::generated::contextlib::abstract_context_manager), ("AbstractAsyncContextManager", crate::generated::contextlib::abstract_async_context_manager), ("ContextDecorator", crate::generated::contextlib::context_decorator), ("AsyncContextDecorator", crate::generated::contextlib::async_context_decorator), ("_GeneratorContextManager", crate::generated::contextlib::_generator_context_manager), ("_AsyncGeneratorContextManager", crate::generated::contextlib::_async_generator_context_manager), ("closing", crate::generated::contextlib::closing), ("aclosing", crate::generated::contextlib::aclosing), ("suppress", crate::generated::contextlib::suppress), ("nullcontext", crate::generated::contextlib::nullcontext), ("redirect_stdout", crate::generated::contextlib::redirect_stdout), ("redirect_stderr", crate::generated::contextlib::redirect_stderr), ("ExitStack", crate::generated::contextlib::exit_stack), ("AsyncExitStack", crate::generated::contextlib::async_exit_stack)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["contextmanager", "asynccontextmanager", "AbstractContextManager", "AbstractAsyncContextManager", "ContextDecorator", "AsyncContextDecorator", "_GeneratorContextManager", "_AsyncGeneratorContextManager", "closing", "aclosing", "suppress", "nullcontext", "redirect_stdout", "redirect_stderr", "ExitStack", "AsyncExitStack"];
