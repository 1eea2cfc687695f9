//! The tables of `select`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static SELECT: NativeDef = NativeDef {
    name: "select",
    qualname: "select",
    module: "select",
    sig: Signature { names: &["rlist", "wlist", "xlist", "timeout"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = crate::green::taken(a); crate::green::enter(&SELECT, crate::stdlib::select::select(a0, a1, a2, a3)) },
};
pub static POLL: NativeDef = NativeDef {
    name: "poll",
    qualname: "poll",
    module: "select",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::select::poll(),
};
pub static POLL_REGISTER: NativeDef = NativeDef {
    name: "register",
    qualname: "poll.register",
    module: "select",
    sig: Signature { names: &["self", "fd", "eventmask"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(7)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::select::poll::register(a0, a1, a2) },
};
pub static POLL_MODIFY: NativeDef = NativeDef {
    name: "modify",
    qualname: "poll.modify",
    module: "select",
    sig: Signature { names: &["self", "fd", "eventmask"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::select::poll::modify(a0, a1, a2) },
};
pub static POLL_UNREGISTER: NativeDef = NativeDef {
    name: "unregister",
    qualname: "poll.unregister",
    module: "select",
    sig: Signature { names: &["self", "fd"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::select::poll::unregister(a0, a1) },
};
pub static POLL_POLL: NativeDef = NativeDef {
    name: "poll",
    qualname: "poll.poll",
    module: "select",
    sig: Signature { names: &["self", "timeout"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = crate::green::taken(a); crate::green::enter(&POLL_POLL, crate::stdlib::select::poll::poll(a0, a1)) },
};
pub static POLL_METHODS: &[&NativeDef] = &[&POLL_REGISTER, &POLL_MODIFY, &POLL_UNREGISTER, &POLL_POLL];
static POLL_TYPE: TypeDef = TypeDef {
    name: "poll",
    module: "select",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "select",
    number: 404,
    methods: "register modify unregister poll",
};
/// Descriptors, and what is asked of each.
pub fn poll() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &POLL_TYPE)
}
pub static EPOLL___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "epoll.__new__",
    module: "select",
    sig: Signature { names: &["cls", "sizehint", "flags"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1), Default::Int(0)],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::select::epoll::__new__(a0, a1, a2) },
};
pub static EPOLL_FROMFD: NativeDef = NativeDef {
    name: "fromfd",
    qualname: "epoll.fromfd",
    module: "select",
    sig: Signature { names: &["cls", "fd"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::ClassMethod,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::select::epoll::fromfd(a0, a1) },
};
pub static EPOLL_CLOSED: NativeDef = NativeDef {
    name: "closed",
    qualname: "epoll.closed",
    module: "select",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::select::epoll::closed(a0) },
};
pub static EPOLL_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "epoll.close",
    module: "select",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::select::epoll::close(a0) },
};
pub static EPOLL_FILENO: NativeDef = NativeDef {
    name: "fileno",
    qualname: "epoll.fileno",
    module: "select",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::select::epoll::fileno(a0) },
};
pub static EPOLL_REGISTER: NativeDef = NativeDef {
    name: "register",
    qualname: "epoll.register",
    module: "select",
    sig: Signature { names: &["self", "fd", "eventmask"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(7)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::select::epoll::register(a0, a1, a2) },
};
pub static EPOLL_MODIFY: NativeDef = NativeDef {
    name: "modify",
    qualname: "epoll.modify",
    module: "select",
    sig: Signature { names: &["self", "fd", "eventmask"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::select::epoll::modify(a0, a1, a2) },
};
pub static EPOLL_UNREGISTER: NativeDef = NativeDef {
    name: "unregister",
    qualname: "epoll.unregister",
    module: "select",
    sig: Signature { names: &["self", "fd"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::select::epoll::unregister(a0, a1) },
};
pub static EPOLL_POLL: NativeDef = NativeDef {
    name: "poll",
    qualname: "epoll.poll",
    module: "select",
    sig: Signature { names: &["self", "timeout", "maxevents"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Int(-1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = crate::green::taken(a); crate::green::enter(&EPOLL_POLL, crate::stdlib::select::epoll::poll(a0, a1, a2)) },
};
pub static EPOLL___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "epoll.__enter__",
    module: "select",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::select::epoll::__enter__(a0) },
};
pub static EPOLL___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "epoll.__exit__",
    module: "select",
    sig: Signature { names: &["self", "exc_type", "exc_value", "exc_tb"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::select::epoll::__exit__(a0, a1, a2, a3) },
};
pub static EPOLL_METHODS: &[&NativeDef] = &[&EPOLL___NEW__, &EPOLL_FROMFD, &EPOLL_CLOSED, &EPOLL_CLOSE, &EPOLL_FILENO, &EPOLL_REGISTER, &EPOLL_MODIFY, &EPOLL_UNREGISTER, &EPOLL_POLL, &EPOLL___ENTER__, &EPOLL___EXIT__];
static EPOLL_TYPE: TypeDef = TypeDef {
    name: "epoll",
    module: "select",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "select",
    number: 405,
    methods: "__new__= fromfd@ closed. close fileno register modify unregister poll __enter__ __exit__",
};
/// A set of descriptors that the system keeps.
pub fn epoll() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &EPOLL_TYPE)
}
/// The module `select`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "select",
    functions: &[("select", &SELECT), ("poll", &POLL)],
    types: &[("epoll", crate::generated::select::epoll), ("error", crate::generated::exceptions::os_error)],
    constants: &[("EPOLLERR", crate::stdlib::select::epollerr), ("EPOLLET", crate::stdlib::select::epollet), ("EPOLLEXCLUSIVE", crate::stdlib::select::epollexclusive), ("EPOLLHUP", crate::stdlib::select::epollhup), ("EPOLLIN", crate::stdlib::select::epollin), ("EPOLLMSG", crate::stdlib::select::epollmsg), ("EPOLLONESHOT", crate::stdlib::select::epolloneshot), ("EPOLLOUT", crate::stdlib::select::epollout), ("EPOLLPRI", crate::stdlib::select::epollpri), ("EPOLLRDBAND", crate::stdlib::select::epollrdband), ("EPOLLRDHUP", crate::stdlib::select::epollrdhup), ("EPOLLRDNORM", crate::stdlib::select::epollrdnorm), ("EPOLLWRBAND", crate::stdlib::select::epollwrband), ("EPOLLWRNORM", crate::stdlib::select::epollwrnorm), ("EPOLL_CLOEXEC", crate::stdlib::select::epoll_cloexec), ("PIPE_BUF", crate::stdlib::select::pipe_buf), ("POLLERR", crate::stdlib::select::pollerr), ("POLLHUP", crate::stdlib::select::pollhup), ("POLLIN", crate::stdlib::select::pollin), ("POLLMSG", crate::stdlib::select::pollmsg), ("POLLNVAL", crate::stdlib::select::pollnval), ("POLLOUT", crate::stdlib::select::pollout), ("POLLPRI", crate::stdlib::select::pollpri), ("POLLRDBAND", crate::stdlib::select::pollrdband), ("POLLRDHUP", crate::stdlib::select::pollrdhup), ("POLLRDNORM", crate::stdlib::select::pollrdnorm), ("POLLWRBAND", crate::stdlib::select::pollwrband), ("POLLWRNORM", crate::stdlib::select::pollwrnorm)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["select", "poll", "epoll", "error", "EPOLLERR", "EPOLLET", "EPOLLEXCLUSIVE", "EPOLLHUP", "EPOLLIN", "EPOLLMSG", "EPOLLONESHOT", "EPOLLOUT", "EPOLLPRI", "EPOLLRDBAND", "EPOLLRDHUP", "EPOLLRDNORM", "EPOLLWRBAND", "EPOLLWRNORM", "EPOLL_CLOEXEC", "PIPE_BUF", "POLLERR", "POLLHUP", "POLLIN", "POLLMSG", "POLLNVAL", "POLLOUT", "POLLPRI", "POLLRDBAND", "POLLRDHUP", "POLLRDNORM", "POLLWRBAND", "POLLWRNORM"];
