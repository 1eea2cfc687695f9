//! The tables of `queue`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

static EMPTY_TYPE: TypeDef = TypeDef {
    name: "Empty",
    module: "_queue",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "queue",
    number: 391,
    methods: "",
};
/// Raised by get_nowait() and the like on an empty queue.
pub fn empty() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &EMPTY_TYPE)
}
static FULL_TYPE: TypeDef = TypeDef {
    name: "Full",
    module: "queue",
    bases: &[crate::generated::exceptions::exception],
    layout: Layout::Exception,
    home: "queue",
    number: 392,
    methods: "",
};
/// Raised by put_nowait() and the like on a full queue.
pub fn full() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &FULL_TYPE)
}
pub static QUEUE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Queue.__new__",
    module: "queue",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::queue::queue::__new__(a0, a1, a2) },
};
pub static QUEUE___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Queue.__init__",
    module: "queue",
    sig: Signature { names: &["self", "maxsize"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::queue::queue::__init__(a0, a1) },
};
pub static QUEUE_PUT: NativeDef = NativeDef {
    name: "put",
    qualname: "Queue.put",
    module: "queue",
    sig: Signature { names: &["self", "item", "block", "timeout"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Bool(true), Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = crate::green::taken(a); crate::green::enter(&QUEUE_PUT, crate::stdlib::queue::queue::put(a0, a1, a2, a3)) },
};
pub static QUEUE_GET: NativeDef = NativeDef {
    name: "get",
    qualname: "Queue.get",
    module: "queue",
    sig: Signature { names: &["self", "block", "timeout"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(true), Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = crate::green::taken(a); crate::green::enter(&QUEUE_GET, crate::stdlib::queue::queue::get(a0, a1, a2)) },
};
pub static QUEUE_PUT_NOWAIT: NativeDef = NativeDef {
    name: "put_nowait",
    qualname: "Queue.put_nowait",
    module: "queue",
    sig: Signature { names: &["self", "item"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = crate::green::taken(a); crate::green::enter(&QUEUE_PUT_NOWAIT, crate::stdlib::queue::queue::put_nowait(a0, a1)) },
};
pub static QUEUE_GET_NOWAIT: NativeDef = NativeDef {
    name: "get_nowait",
    qualname: "Queue.get_nowait",
    module: "queue",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = crate::green::taken(a); crate::green::enter(&QUEUE_GET_NOWAIT, crate::stdlib::queue::queue::get_nowait(a0)) },
};
pub static QUEUE_TASK_DONE: NativeDef = NativeDef {
    name: "task_done",
    qualname: "Queue.task_done",
    module: "queue",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = crate::green::taken(a); crate::green::enter(&QUEUE_TASK_DONE, crate::stdlib::queue::queue::task_done(a0)) },
};
pub static QUEUE_JOIN: NativeDef = NativeDef {
    name: "join",
    qualname: "Queue.join",
    module: "queue",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = crate::green::taken(a); crate::green::enter(&QUEUE_JOIN, crate::stdlib::queue::queue::join(a0)) },
};
pub static QUEUE_QSIZE: NativeDef = NativeDef {
    name: "qsize",
    qualname: "Queue.qsize",
    module: "queue",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = crate::green::taken(a); crate::green::enter(&QUEUE_QSIZE, crate::stdlib::queue::queue::qsize(a0)) },
};
pub static QUEUE_EMPTY: NativeDef = NativeDef {
    name: "empty",
    qualname: "Queue.empty",
    module: "queue",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = crate::green::taken(a); crate::green::enter(&QUEUE_EMPTY, crate::stdlib::queue::queue::empty(a0)) },
};
pub static QUEUE_FULL: NativeDef = NativeDef {
    name: "full",
    qualname: "Queue.full",
    module: "queue",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = crate::green::taken(a); crate::green::enter(&QUEUE_FULL, crate::stdlib::queue::queue::full(a0)) },
};
pub static QUEUE__INIT: NativeDef = NativeDef {
    name: "_init",
    qualname: "Queue._init",
    module: "queue",
    sig: Signature { names: &["self", "maxsize"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::queue::queue::_init(a0, a1) },
};
pub static QUEUE__QSIZE: NativeDef = NativeDef {
    name: "_qsize",
    qualname: "Queue._qsize",
    module: "queue",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::queue::queue::_qsize(a0) },
};
pub static QUEUE__PUT: NativeDef = NativeDef {
    name: "_put",
    qualname: "Queue._put",
    module: "queue",
    sig: Signature { names: &["self", "item"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::queue::queue::_put(a0, a1) },
};
pub static QUEUE__GET: NativeDef = NativeDef {
    name: "_get",
    qualname: "Queue._get",
    module: "queue",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::queue::queue::_get(a0) },
};
pub static QUEUE___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "Queue.__dict__",
    module: "queue",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::queue::queue::__dict__(a0) },
};
pub static QUEUE___CLASS_GETITEM__: NativeDef = NativeDef {
    name: "__class_getitem__",
    qualname: "Queue.__class_getitem__",
    module: "queue",
    sig: Signature { names: &["cls", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::queue::queue::__class_getitem__(a0, a1) },
};
pub static QUEUE_METHODS: &[&NativeDef] = &[&QUEUE___NEW__, &QUEUE___INIT__, &QUEUE_PUT, &QUEUE_GET, &QUEUE_PUT_NOWAIT, &QUEUE_GET_NOWAIT, &QUEUE_TASK_DONE, &QUEUE_JOIN, &QUEUE_QSIZE, &QUEUE_EMPTY, &QUEUE_FULL, &QUEUE__INIT, &QUEUE__QSIZE, &QUEUE__PUT, &QUEUE__GET, &QUEUE___DICT__, &QUEUE___CLASS_GETITEM__];
static QUEUE_TYPE: TypeDef = TypeDef {
    name: "Queue",
    module: "queue",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "queue",
    number: 393,
    methods: "__new__= __init__ put get put_nowait get_nowait task_done join qsize empty full _init _qsize _put _get __dict__. __class_getitem__@",
};
/// A queue that threads share, first in, first out.
pub fn queue() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &QUEUE_TYPE)
}
pub static PRIORITY_QUEUE__INIT: NativeDef = NativeDef {
    name: "_init",
    qualname: "PriorityQueue._init",
    module: "queue",
    sig: Signature { names: &["self", "maxsize"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::queue::priority_queue::_init(a0, a1) },
};
pub static PRIORITY_QUEUE__QSIZE: NativeDef = NativeDef {
    name: "_qsize",
    qualname: "PriorityQueue._qsize",
    module: "queue",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::queue::priority_queue::_qsize(a0) },
};
pub static PRIORITY_QUEUE__PUT: NativeDef = NativeDef {
    name: "_put",
    qualname: "PriorityQueue._put",
    module: "queue",
    sig: Signature { names: &["self", "item"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::queue::priority_queue::_put(a0, a1) },
};
pub static PRIORITY_QUEUE__GET: NativeDef = NativeDef {
    name: "_get",
    qualname: "PriorityQueue._get",
    module: "queue",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::queue::priority_queue::_get(a0) },
};
pub static PRIORITY_QUEUE_METHODS: &[&NativeDef] = &[&PRIORITY_QUEUE__INIT, &PRIORITY_QUEUE__QSIZE, &PRIORITY_QUEUE__PUT, &PRIORITY_QUEUE__GET];
static PRIORITY_QUEUE_TYPE: TypeDef = TypeDef {
    name: "PriorityQueue",
    module: "queue",
    bases: &[crate::generated::queue::queue],
    layout: Layout::Native,
    home: "queue",
    number: 394,
    methods: "_init _qsize _put _get",
};
/// A queue that gives its smallest item first.
pub fn priority_queue() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &PRIORITY_QUEUE_TYPE)
}
pub static LIFO_QUEUE__INIT: NativeDef = NativeDef {
    name: "_init",
    qualname: "LifoQueue._init",
    module: "queue",
    sig: Signature { names: &["self", "maxsize"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::queue::lifo_queue::_init(a0, a1) },
};
pub static LIFO_QUEUE__QSIZE: NativeDef = NativeDef {
    name: "_qsize",
    qualname: "LifoQueue._qsize",
    module: "queue",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::queue::lifo_queue::_qsize(a0) },
};
pub static LIFO_QUEUE__PUT: NativeDef = NativeDef {
    name: "_put",
    qualname: "LifoQueue._put",
    module: "queue",
    sig: Signature { names: &["self", "item"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::queue::lifo_queue::_put(a0, a1) },
};
pub static LIFO_QUEUE__GET: NativeDef = NativeDef {
    name: "_get",
    qualname: "LifoQueue._get",
    module: "queue",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::queue::lifo_queue::_get(a0) },
};
pub static LIFO_QUEUE_METHODS: &[&NativeDef] = &[&LIFO_QUEUE__INIT, &LIFO_QUEUE__QSIZE, &LIFO_QUEUE__PUT, &LIFO_QUEUE__GET];
static LIFO_QUEUE_TYPE: TypeDef = TypeDef {
    name: "LifoQueue",
    module: "queue",
    bases: &[crate::generated::queue::queue],
    layout: Layout::Native,
    home: "queue",
    number: 395,
    methods: "_init _qsize _put _get",
};
/// A queue that gives its newest item first.
pub fn lifo_queue() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &LIFO_QUEUE_TYPE)
}
pub static SIMPLE_QUEUE___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "SimpleQueue.__new__",
    module: "queue",
    sig: Signature { names: &["cls"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0] = given(a); crate::stdlib::queue::simple_queue::__new__(a0) },
};
pub static SIMPLE_QUEUE_PUT: NativeDef = NativeDef {
    name: "put",
    qualname: "SimpleQueue.put",
    module: "queue",
    sig: Signature { names: &["self", "item", "block", "timeout"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Bool(true), Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::queue::simple_queue::put(a0, a1, a2, a3) },
};
pub static SIMPLE_QUEUE_GET: NativeDef = NativeDef {
    name: "get",
    qualname: "SimpleQueue.get",
    module: "queue",
    sig: Signature { names: &["self", "block", "timeout"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Bool(true), Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = crate::green::taken(a); crate::green::enter(&SIMPLE_QUEUE_GET, crate::stdlib::queue::simple_queue::get(a0, a1, a2)) },
};
pub static SIMPLE_QUEUE_PUT_NOWAIT: NativeDef = NativeDef {
    name: "put_nowait",
    qualname: "SimpleQueue.put_nowait",
    module: "queue",
    sig: Signature { names: &["self", "item"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::queue::simple_queue::put_nowait(a0, a1) },
};
pub static SIMPLE_QUEUE_GET_NOWAIT: NativeDef = NativeDef {
    name: "get_nowait",
    qualname: "SimpleQueue.get_nowait",
    module: "queue",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = crate::green::taken(a); crate::green::enter(&SIMPLE_QUEUE_GET_NOWAIT, crate::stdlib::queue::simple_queue::get_nowait(a0)) },
};
pub static SIMPLE_QUEUE_QSIZE: NativeDef = NativeDef {
    name: "qsize",
    qualname: "SimpleQueue.qsize",
    module: "queue",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::queue::simple_queue::qsize(a0) },
};
pub static SIMPLE_QUEUE_EMPTY: NativeDef = NativeDef {
    name: "empty",
    qualname: "SimpleQueue.empty",
    module: "queue",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::queue::simple_queue::empty(a0) },
};
pub static SIMPLE_QUEUE___CLASS_GETITEM__: NativeDef = NativeDef {
    name: "__class_getitem__",
    qualname: "SimpleQueue.__class_getitem__",
    module: "queue",
    sig: Signature { names: &["cls", "item"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::queue::simple_queue::__class_getitem__(a0, a1) },
};
pub static SIMPLE_QUEUE_METHODS: &[&NativeDef] = &[&SIMPLE_QUEUE___NEW__, &SIMPLE_QUEUE_PUT, &SIMPLE_QUEUE_GET, &SIMPLE_QUEUE_PUT_NOWAIT, &SIMPLE_QUEUE_GET_NOWAIT, &SIMPLE_QUEUE_QSIZE, &SIMPLE_QUEUE_EMPTY, &SIMPLE_QUEUE___CLASS_GETITEM__];
static SIMPLE_QUEUE_TYPE: TypeDef = TypeDef {
    name: "SimpleQueue",
    module: "_queue",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "queue",
    number: 396,
    methods: "__new__= put get put_nowait get_nowait qsize empty __class_getitem__@",
};
/// A queue without a bound.
pub fn simple_queue() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SIMPLE_QUEUE_TYPE)
}
/// The module `queue`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "queue",
    functions: &[],
    types: &[("Empty", crate::generated::queue::empty), ("Full", crate::generated::queue::full), ("Queue", crate::generated::queue::queue), ("PriorityQueue", crate::generated::queue::priority_queue), ("LifoQueue", crate::generated::queue::lifo_queue), ("SimpleQueue", crate::generated::queue::simple_queue)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["Empty", "Full", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"];
