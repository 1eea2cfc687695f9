//! The tables of `socket`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static GETADDRINFO: NativeDef = NativeDef {
    name: "getaddrinfo",
    qualname: "getaddrinfo",
    module: "socket",
    sig: Signature { names: &["host", "port", "family", "type", "proto", "flags"], posonly: 0, pos: 6, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::Int(0), Default::Int(0), Default::Int(0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4, a5] = given(a); crate::stdlib::socket::getaddrinfo(a0, a1, a2, a3, a4, a5) },
};
pub static GETNAMEINFO: NativeDef = NativeDef {
    name: "getnameinfo",
    qualname: "getnameinfo",
    module: "socket",
    sig: Signature { names: &["sockaddr", "flags"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::socket::getnameinfo(a0, a1) },
};
pub static GETHOSTNAME: NativeDef = NativeDef {
    name: "gethostname",
    qualname: "gethostname",
    module: "socket",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::socket::gethostname(),
};
pub static GETHOSTBYNAME: NativeDef = NativeDef {
    name: "gethostbyname",
    qualname: "gethostbyname",
    module: "socket",
    sig: Signature { names: &["hostname"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::gethostbyname(a0) },
};
pub static GETHOSTBYADDR: NativeDef = NativeDef {
    name: "gethostbyaddr",
    qualname: "gethostbyaddr",
    module: "socket",
    sig: Signature { names: &["ip_address"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::gethostbyaddr(a0) },
};
pub static GETFQDN: NativeDef = NativeDef {
    name: "getfqdn",
    qualname: "getfqdn",
    module: "socket",
    sig: Signature { names: &["name"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Str("")],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::getfqdn(a0) },
};
pub static INET_ATON: NativeDef = NativeDef {
    name: "inet_aton",
    qualname: "inet_aton",
    module: "socket",
    sig: Signature { names: &["ip_string"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::inet_aton(a0) },
};
pub static INET_NTOA: NativeDef = NativeDef {
    name: "inet_ntoa",
    qualname: "inet_ntoa",
    module: "socket",
    sig: Signature { names: &["packed_ip"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::inet_ntoa(a0) },
};
pub static INET_PTON: NativeDef = NativeDef {
    name: "inet_pton",
    qualname: "inet_pton",
    module: "socket",
    sig: Signature { names: &["address_family", "ip_string"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::socket::inet_pton(a0, a1) },
};
pub static INET_NTOP: NativeDef = NativeDef {
    name: "inet_ntop",
    qualname: "inet_ntop",
    module: "socket",
    sig: Signature { names: &["address_family", "packed_ip"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::socket::inet_ntop(a0, a1) },
};
pub static HTONS: NativeDef = NativeDef {
    name: "htons",
    qualname: "htons",
    module: "socket",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::htons(a0) },
};
pub static NTOHS: NativeDef = NativeDef {
    name: "ntohs",
    qualname: "ntohs",
    module: "socket",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::ntohs(a0) },
};
pub static HTONL: NativeDef = NativeDef {
    name: "htonl",
    qualname: "htonl",
    module: "socket",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::htonl(a0) },
};
pub static NTOHL: NativeDef = NativeDef {
    name: "ntohl",
    qualname: "ntohl",
    module: "socket",
    sig: Signature { names: &["x"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::ntohl(a0) },
};
pub static GETDEFAULTTIMEOUT: NativeDef = NativeDef {
    name: "getdefaulttimeout",
    qualname: "getdefaulttimeout",
    module: "socket",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::socket::getdefaulttimeout(),
};
pub static SETDEFAULTTIMEOUT: NativeDef = NativeDef {
    name: "setdefaulttimeout",
    qualname: "setdefaulttimeout",
    module: "socket",
    sig: Signature { names: &["timeout"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::setdefaulttimeout(a0) },
};
pub static SOCKETPAIR: NativeDef = NativeDef {
    name: "socketpair",
    qualname: "socketpair",
    module: "socket",
    sig: Signature { names: &["family", "type", "proto"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::None, Default::Unbound, Default::Int(0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::socket::socketpair(a0, a1, a2) },
};
pub static FROMFD: NativeDef = NativeDef {
    name: "fromfd",
    qualname: "fromfd",
    module: "socket",
    sig: Signature { names: &["fd", "family", "type", "proto"], posonly: 0, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::socket::fromfd(a0, a1, a2, a3) },
};
pub static CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "close",
    module: "socket",
    sig: Signature { names: &["fd"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::close(a0) },
};
pub static CREATE_CONNECTION: NativeDef = NativeDef {
    name: "create_connection",
    qualname: "create_connection",
    module: "socket",
    sig: Signature { names: &["address", "timeout", "source_address", "all_errors"], posonly: 0, pos: 3, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::None, Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::socket::create_connection(a0, a1, a2, a3) },
};
pub static CREATE_SERVER: NativeDef = NativeDef {
    name: "create_server",
    qualname: "create_server",
    module: "socket",
    sig: Signature { names: &["address", "family", "backlog", "reuse_port", "dualstack_ipv6"], posonly: 0, pos: 1, kwonly: 4, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound, Default::None, Default::Bool(false), Default::Bool(false)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::socket::create_server(a0, a1, a2, a3, a4) },
};
pub static HAS_DUALSTACK_IPV6: NativeDef = NativeDef {
    name: "has_dualstack_ipv6",
    qualname: "has_dualstack_ipv6",
    module: "socket",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::socket::has_dualstack_ipv6(),
};
static GAIERROR_TYPE: TypeDef = TypeDef {
    name: "gaierror",
    module: "socket",
    bases: &[crate::generated::exceptions::os_error],
    layout: Layout::Exception,
    home: "socket",
    number: 407,
    methods: "",
};
/// An error of the resolver.
pub fn gaierror() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &GAIERROR_TYPE)
}
static HERROR_TYPE: TypeDef = TypeDef {
    name: "herror",
    module: "socket",
    bases: &[crate::generated::exceptions::os_error],
    layout: Layout::Exception,
    home: "socket",
    number: 408,
    methods: "",
};
/// An error of the older resolver.
pub fn herror() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &HERROR_TYPE)
}
pub static SOCKET___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "socket.__new__",
    module: "socket",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::socket::socket::__new__(a0, a1, a2) },
};
pub static SOCKET___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "socket.__init__",
    module: "socket",
    sig: Signature { names: &["self", "family", "type", "proto", "fileno"], posonly: 1, pos: 5, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Int(-1), Default::Int(-1), Default::Int(-1), Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::socket::socket::__init__(a0, a1, a2, a3, a4) },
};
pub static SOCKET_FAMILY: NativeDef = NativeDef {
    name: "family",
    qualname: "socket.family",
    module: "socket",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::socket::family(a0) },
};
pub static SOCKET_TYPE: NativeDef = NativeDef {
    name: "type",
    qualname: "socket.type",
    module: "socket",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::socket::r#type(a0) },
};
pub static SOCKET_PROTO: NativeDef = NativeDef {
    name: "proto",
    qualname: "socket.proto",
    module: "socket",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::socket::proto(a0) },
};
pub static SOCKET_TIMEOUT: NativeDef = NativeDef {
    name: "timeout",
    qualname: "socket.timeout",
    module: "socket",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::socket::timeout(a0) },
};
pub static SOCKET_FILENO: NativeDef = NativeDef {
    name: "fileno",
    qualname: "socket.fileno",
    module: "socket",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::socket::fileno(a0) },
};
pub static SOCKET_DETACH: NativeDef = NativeDef {
    name: "detach",
    qualname: "socket.detach",
    module: "socket",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::socket::detach(a0) },
};
pub static SOCKET_CLOSE: NativeDef = NativeDef {
    name: "close",
    qualname: "socket.close",
    module: "socket",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::socket::close(a0) },
};
pub static SOCKET_BIND: NativeDef = NativeDef {
    name: "bind",
    qualname: "socket.bind",
    module: "socket",
    sig: Signature { names: &["self", "address"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::socket::socket::bind(a0, a1) },
};
pub static SOCKET_LISTEN: NativeDef = NativeDef {
    name: "listen",
    qualname: "socket.listen",
    module: "socket",
    sig: Signature { names: &["self", "backlog"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::socket::socket::listen(a0, a1) },
};
pub static SOCKET_ACCEPT: NativeDef = NativeDef {
    name: "accept",
    qualname: "socket.accept",
    module: "socket",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::socket::accept(a0) },
};
pub static SOCKET_CONNECT: NativeDef = NativeDef {
    name: "connect",
    qualname: "socket.connect",
    module: "socket",
    sig: Signature { names: &["self", "address"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::socket::socket::connect(a0, a1) },
};
pub static SOCKET_CONNECT_EX: NativeDef = NativeDef {
    name: "connect_ex",
    qualname: "socket.connect_ex",
    module: "socket",
    sig: Signature { names: &["self", "address"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::socket::socket::connect_ex(a0, a1) },
};
pub static SOCKET_GETSOCKNAME: NativeDef = NativeDef {
    name: "getsockname",
    qualname: "socket.getsockname",
    module: "socket",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::socket::getsockname(a0) },
};
pub static SOCKET_GETPEERNAME: NativeDef = NativeDef {
    name: "getpeername",
    qualname: "socket.getpeername",
    module: "socket",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::socket::getpeername(a0) },
};
pub static SOCKET_RECV: NativeDef = NativeDef {
    name: "recv",
    qualname: "socket.recv",
    module: "socket",
    sig: Signature { names: &["self", "bufsize", "flags"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::socket::socket::recv(a0, a1, a2) },
};
pub static SOCKET_RECV_INTO: NativeDef = NativeDef {
    name: "recv_into",
    qualname: "socket.recv_into",
    module: "socket",
    sig: Signature { names: &["self", "buffer", "nbytes", "flags"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::socket::socket::recv_into(a0, a1, a2, a3) },
};
pub static SOCKET_RECVFROM: NativeDef = NativeDef {
    name: "recvfrom",
    qualname: "socket.recvfrom",
    module: "socket",
    sig: Signature { names: &["self", "bufsize", "flags"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::socket::socket::recvfrom(a0, a1, a2) },
};
pub static SOCKET_RECVFROM_INTO: NativeDef = NativeDef {
    name: "recvfrom_into",
    qualname: "socket.recvfrom_into",
    module: "socket",
    sig: Signature { names: &["self", "buffer", "nbytes", "flags"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0), Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::socket::socket::recvfrom_into(a0, a1, a2, a3) },
};
pub static SOCKET_SEND: NativeDef = NativeDef {
    name: "send",
    qualname: "socket.send",
    module: "socket",
    sig: Signature { names: &["self", "data", "flags"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::socket::socket::send(a0, a1, a2) },
};
pub static SOCKET_SENDALL: NativeDef = NativeDef {
    name: "sendall",
    qualname: "socket.sendall",
    module: "socket",
    sig: Signature { names: &["self", "data", "flags"], posonly: 3, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::socket::socket::sendall(a0, a1, a2) },
};
pub static SOCKET_SENDTO: NativeDef = NativeDef {
    name: "sendto",
    qualname: "socket.sendto",
    module: "socket",
    sig: Signature { names: &["self", "data", "flags_or_address", "address"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::socket::socket::sendto(a0, a1, a2, a3) },
};
pub static SOCKET_SHUTDOWN: NativeDef = NativeDef {
    name: "shutdown",
    qualname: "socket.shutdown",
    module: "socket",
    sig: Signature { names: &["self", "how"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::socket::socket::shutdown(a0, a1) },
};
pub static SOCKET_SETBLOCKING: NativeDef = NativeDef {
    name: "setblocking",
    qualname: "socket.setblocking",
    module: "socket",
    sig: Signature { names: &["self", "flag"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::socket::socket::setblocking(a0, a1) },
};
pub static SOCKET_GETBLOCKING: NativeDef = NativeDef {
    name: "getblocking",
    qualname: "socket.getblocking",
    module: "socket",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::socket::getblocking(a0) },
};
pub static SOCKET_SETTIMEOUT: NativeDef = NativeDef {
    name: "settimeout",
    qualname: "socket.settimeout",
    module: "socket",
    sig: Signature { names: &["self", "timeout"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::socket::socket::settimeout(a0, a1) },
};
pub static SOCKET_GETTIMEOUT: NativeDef = NativeDef {
    name: "gettimeout",
    qualname: "socket.gettimeout",
    module: "socket",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::socket::gettimeout(a0) },
};
pub static SOCKET_GETSOCKOPT: NativeDef = NativeDef {
    name: "getsockopt",
    qualname: "socket.getsockopt",
    module: "socket",
    sig: Signature { names: &["self", "level", "option", "buflen"], posonly: 4, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Int(0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::socket::socket::getsockopt(a0, a1, a2, a3) },
};
pub static SOCKET_SETSOCKOPT: NativeDef = NativeDef {
    name: "setsockopt",
    qualname: "socket.setsockopt",
    module: "socket",
    sig: Signature { names: &["self", "level", "option", "value", "optlen"], posonly: 5, pos: 5, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::Required, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::socket::socket::setsockopt(a0, a1, a2, a3, a4) },
};
pub static SOCKET_SET_INHERITABLE: NativeDef = NativeDef {
    name: "set_inheritable",
    qualname: "socket.set_inheritable",
    module: "socket",
    sig: Signature { names: &["self", "inheritable"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::socket::socket::set_inheritable(a0, a1) },
};
pub static SOCKET_GET_INHERITABLE: NativeDef = NativeDef {
    name: "get_inheritable",
    qualname: "socket.get_inheritable",
    module: "socket",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::socket::get_inheritable(a0) },
};
pub static SOCKET_DUP: NativeDef = NativeDef {
    name: "dup",
    qualname: "socket.dup",
    module: "socket",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::socket::dup(a0) },
};
pub static SOCKET_MAKEFILE: NativeDef = NativeDef {
    name: "makefile",
    qualname: "socket.makefile",
    module: "socket",
    sig: Signature { names: &["self", "mode", "buffering", "encoding", "errors", "newline"], posonly: 1, pos: 3, kwonly: 3, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Str("r"), Default::None, Default::None, Default::None, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4, a5] = given(a); crate::stdlib::socket::socket::makefile(a0, a1, a2, a3, a4, a5) },
};
pub static SOCKET___ENTER__: NativeDef = NativeDef {
    name: "__enter__",
    qualname: "socket.__enter__",
    module: "socket",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::socket::__enter__(a0) },
};
pub static SOCKET___EXIT__: NativeDef = NativeDef {
    name: "__exit__",
    qualname: "socket.__exit__",
    module: "socket",
    sig: Signature { names: &["self", "args"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::socket::socket::__exit__(a0, a1) },
};
pub static SOCKET___REPR__: NativeDef = NativeDef {
    name: "__repr__",
    qualname: "socket.__repr__",
    module: "socket",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::socket::socket::__repr__(a0) },
};
pub static SOCKET_METHODS: &[&NativeDef] = &[&SOCKET___NEW__, &SOCKET___INIT__, &SOCKET_FAMILY, &SOCKET_TYPE, &SOCKET_PROTO, &SOCKET_TIMEOUT, &SOCKET_FILENO, &SOCKET_DETACH, &SOCKET_CLOSE, &SOCKET_BIND, &SOCKET_LISTEN, &SOCKET_ACCEPT, &SOCKET_CONNECT, &SOCKET_CONNECT_EX, &SOCKET_GETSOCKNAME, &SOCKET_GETPEERNAME, &SOCKET_RECV, &SOCKET_RECV_INTO, &SOCKET_RECVFROM, &SOCKET_RECVFROM_INTO, &SOCKET_SEND, &SOCKET_SENDALL, &SOCKET_SENDTO, &SOCKET_SHUTDOWN, &SOCKET_SETBLOCKING, &SOCKET_GETBLOCKING, &SOCKET_SETTIMEOUT, &SOCKET_GETTIMEOUT, &SOCKET_GETSOCKOPT, &SOCKET_SETSOCKOPT, &SOCKET_SET_INHERITABLE, &SOCKET_GET_INHERITABLE, &SOCKET_DUP, &SOCKET_MAKEFILE, &SOCKET___ENTER__, &SOCKET___EXIT__, &SOCKET___REPR__];
static SOCKET_CLASS: TypeDef = TypeDef {
    name: "socket",
    module: "socket",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "socket",
    number: 409,
    methods: "__new__= __init__ family. type. proto. timeout. fileno detach close bind listen accept connect connect_ex getsockname getpeername recv recv_into recvfrom recvfrom_into send sendall sendto shutdown setblocking getblocking settimeout gettimeout getsockopt setsockopt set_inheritable get_inheritable dup makefile __enter__ __exit__ __repr__",
};
/// A socket.
pub fn socket() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SOCKET_CLASS)
}
/// The module `socket`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "socket",
    functions: &[("getaddrinfo", &GETADDRINFO), ("getnameinfo", &GETNAMEINFO), ("gethostname", &GETHOSTNAME), ("gethostbyname", &GETHOSTBYNAME), ("gethostbyaddr", &GETHOSTBYADDR), ("getfqdn", &GETFQDN), ("inet_aton", &INET_ATON), ("inet_ntoa", &INET_NTOA), ("inet_pton", &INET_PTON), ("inet_ntop", &INET_NTOP), ("htons", &HTONS), ("ntohs", &NTOHS), ("htonl", &HTONL), ("ntohl", &NTOHL), ("getdefaulttimeout", &GETDEFAULTTIMEOUT), ("setdefaulttimeout", &SETDEFAULTTIMEOUT), ("socketpair", &SOCKETPAIR), ("fromfd", &FROMFD), ("close", &CLOSE), ("create_connection", &CREATE_CONNECTION), ("create_server", &CREATE_SERVER), ("has_dualstack_ipv6", &HAS_DUALSTACK_IPV6)],
    types: &[("gaierror", crate::generated::socket::gaierror), ("herror", crate::generated::socket::herror), ("socket", crate::generated::socket::socket), ("error", crate::generated::exceptions::os_error), ("timeout", crate::generated::exceptions::timeout_error), ("SocketType", crate::generated::socket::socket)],
    constants: &[("AddressFamily", crate::stdlib::socket::address_family), ("SocketKind", crate::stdlib::socket::socket_kind), ("MsgFlag", crate::stdlib::socket::msg_flag), ("AddressInfo", crate::stdlib::socket::address_info), ("has_ipv6", crate::stdlib::socket::has_ipv6), ("AF_UNSPEC", crate::stdlib::socket::af_unspec), ("AF_UNIX", crate::stdlib::socket::af_unix), ("AF_INET", crate::stdlib::socket::af_inet), ("AF_INET6", crate::stdlib::socket::af_inet6), ("AF_PACKET", crate::stdlib::socket::af_packet), ("AF_NETLINK", crate::stdlib::socket::af_netlink), ("AF_VSOCK", crate::stdlib::socket::af_vsock), ("SOCK_STREAM", crate::stdlib::socket::sock_stream), ("SOCK_DGRAM", crate::stdlib::socket::sock_dgram), ("SOCK_RAW", crate::stdlib::socket::sock_raw), ("SOCK_RDM", crate::stdlib::socket::sock_rdm), ("SOCK_SEQPACKET", crate::stdlib::socket::sock_seqpacket), ("SOCK_NONBLOCK", crate::stdlib::socket::sock_nonblock), ("SOCK_CLOEXEC", crate::stdlib::socket::sock_cloexec), ("MSG_CMSG_CLOEXEC", crate::stdlib::socket::msg_cmsg_cloexec), ("MSG_CONFIRM", crate::stdlib::socket::msg_confirm), ("MSG_CTRUNC", crate::stdlib::socket::msg_ctrunc), ("MSG_DONTROUTE", crate::stdlib::socket::msg_dontroute), ("MSG_DONTWAIT", crate::stdlib::socket::msg_dontwait), ("MSG_EOR", crate::stdlib::socket::msg_eor), ("MSG_ERRQUEUE", crate::stdlib::socket::msg_errqueue), ("MSG_FASTOPEN", crate::stdlib::socket::msg_fastopen), ("MSG_MORE", crate::stdlib::socket::msg_more), ("MSG_NOSIGNAL", crate::stdlib::socket::msg_nosignal), ("MSG_OOB", crate::stdlib::socket::msg_oob), ("MSG_PEEK", crate::stdlib::socket::msg_peek), ("MSG_TRUNC", crate::stdlib::socket::msg_trunc), ("MSG_WAITALL", crate::stdlib::socket::msg_waitall), ("AI_ADDRCONFIG", crate::stdlib::socket::ai_addrconfig), ("AI_ALL", crate::stdlib::socket::ai_all), ("AI_CANONNAME", crate::stdlib::socket::ai_canonname), ("AI_NUMERICHOST", crate::stdlib::socket::ai_numerichost), ("AI_NUMERICSERV", crate::stdlib::socket::ai_numericserv), ("AI_PASSIVE", crate::stdlib::socket::ai_passive), ("AI_V4MAPPED", crate::stdlib::socket::ai_v4_mapped), ("EAI_ADDRFAMILY", crate::stdlib::socket::eai_addrfamily), ("EAI_AGAIN", crate::stdlib::socket::eai_again), ("EAI_BADFLAGS", crate::stdlib::socket::eai_badflags), ("EAI_FAIL", crate::stdlib::socket::eai_fail), ("EAI_FAMILY", crate::stdlib::socket::eai_family), ("EAI_MEMORY", crate::stdlib::socket::eai_memory), ("EAI_NODATA", crate::stdlib::socket::eai_nodata), ("EAI_NONAME", crate::stdlib::socket::eai_noname), ("EAI_OVERFLOW", crate::stdlib::socket::eai_overflow), ("EAI_SERVICE", crate::stdlib::socket::eai_service), ("EAI_SOCKTYPE", crate::stdlib::socket::eai_socktype), ("EAI_SYSTEM", crate::stdlib::socket::eai_system), ("INADDR_ALLHOSTS_GROUP", crate::stdlib::socket::inaddr_allhosts_group), ("INADDR_ANY", crate::stdlib::socket::inaddr_any), ("INADDR_BROADCAST", crate::stdlib::socket::inaddr_broadcast), ("INADDR_LOOPBACK", crate::stdlib::socket::inaddr_loopback), ("INADDR_MAX_LOCAL_GROUP", crate::stdlib::socket::inaddr_max_local_group), ("INADDR_NONE", crate::stdlib::socket::inaddr_none), ("INADDR_UNSPEC_GROUP", crate::stdlib::socket::inaddr_unspec_group), ("IPPORT_RESERVED", crate::stdlib::socket::ipport_reserved), ("IPPORT_USERRESERVED", crate::stdlib::socket::ipport_userreserved), ("IPPROTO_AH", crate::stdlib::socket::ipproto_ah), ("IPPROTO_DSTOPTS", crate::stdlib::socket::ipproto_dstopts), ("IPPROTO_EGP", crate::stdlib::socket::ipproto_egp), ("IPPROTO_ESP", crate::stdlib::socket::ipproto_esp), ("IPPROTO_FRAGMENT", crate::stdlib::socket::ipproto_fragment), ("IPPROTO_GRE", crate::stdlib::socket::ipproto_gre), ("IPPROTO_HOPOPTS", crate::stdlib::socket::ipproto_hopopts), ("IPPROTO_ICMP", crate::stdlib::socket::ipproto_icmp), ("IPPROTO_ICMPV6", crate::stdlib::socket::ipproto_icmpv6), ("IPPROTO_IDP", crate::stdlib::socket::ipproto_idp), ("IPPROTO_IGMP", crate::stdlib::socket::ipproto_igmp), ("IPPROTO_IP", crate::stdlib::socket::ipproto_ip), ("IPPROTO_IPIP", crate::stdlib::socket::ipproto_ipip), ("IPPROTO_IPV6", crate::stdlib::socket::ipproto_ipv6), ("IPPROTO_MPTCP", crate::stdlib::socket::ipproto_mptcp), ("IPPROTO_NONE", crate::stdlib::socket::ipproto_none), ("IPPROTO_PIM", crate::stdlib::socket::ipproto_pim), ("IPPROTO_PUP", crate::stdlib::socket::ipproto_pup), ("IPPROTO_RAW", crate::stdlib::socket::ipproto_raw), ("IPPROTO_ROUTING", crate::stdlib::socket::ipproto_routing), ("IPPROTO_RSVP", crate::stdlib::socket::ipproto_rsvp), ("IPPROTO_SCTP", crate::stdlib::socket::ipproto_sctp), ("IPPROTO_TCP", crate::stdlib::socket::ipproto_tcp), ("IPPROTO_TP", crate::stdlib::socket::ipproto_tp), ("IPPROTO_UDP", crate::stdlib::socket::ipproto_udp), ("IPPROTO_UDPLITE", crate::stdlib::socket::ipproto_udplite), ("IPV6_CHECKSUM", crate::stdlib::socket::ipv6_checksum), ("IPV6_DONTFRAG", crate::stdlib::socket::ipv6_dontfrag), ("IPV6_DSTOPTS", crate::stdlib::socket::ipv6_dstopts), ("IPV6_HOPLIMIT", crate::stdlib::socket::ipv6_hoplimit), ("IPV6_HOPOPTS", crate::stdlib::socket::ipv6_hopopts), ("IPV6_JOIN_GROUP", crate::stdlib::socket::ipv6_join_group), ("IPV6_LEAVE_GROUP", crate::stdlib::socket::ipv6_leave_group), ("IPV6_MULTICAST_HOPS", crate::stdlib::socket::ipv6_multicast_hops), ("IPV6_MULTICAST_IF", crate::stdlib::socket::ipv6_multicast_if), ("IPV6_MULTICAST_LOOP", crate::stdlib::socket::ipv6_multicast_loop), ("IPV6_NEXTHOP", crate::stdlib::socket::ipv6_nexthop), ("IPV6_PATHMTU", crate::stdlib::socket::ipv6_pathmtu), ("IPV6_PKTINFO", crate::stdlib::socket::ipv6_pktinfo), ("IPV6_RECVDSTOPTS", crate::stdlib::socket::ipv6_recvdstopts), ("IPV6_RECVHOPLIMIT", crate::stdlib::socket::ipv6_recvhoplimit), ("IPV6_RECVHOPOPTS", crate::stdlib::socket::ipv6_recvhopopts), ("IPV6_RECVPATHMTU", crate::stdlib::socket::ipv6_recvpathmtu), ("IPV6_RECVPKTINFO", crate::stdlib::socket::ipv6_recvpktinfo), ("IPV6_RECVRTHDR", crate::stdlib::socket::ipv6_recvrthdr), ("IPV6_RECVTCLASS", crate::stdlib::socket::ipv6_recvtclass), ("IPV6_RTHDR", crate::stdlib::socket::ipv6_rthdr), ("IPV6_RTHDRDSTOPTS", crate::stdlib::socket::ipv6_rthdrdstopts), ("IPV6_RTHDR_TYPE_0", crate::stdlib::socket::ipv6_rthdr_type_0), ("IPV6_TCLASS", crate::stdlib::socket::ipv6_tclass), ("IPV6_UNICAST_HOPS", crate::stdlib::socket::ipv6_unicast_hops), ("IPV6_V6ONLY", crate::stdlib::socket::ipv6_v6_only), ("IP_ADD_MEMBERSHIP", crate::stdlib::socket::ip_add_membership), ("IP_BIND_ADDRESS_NO_PORT", crate::stdlib::socket::ip_bind_address_no_port), ("IP_DEFAULT_MULTICAST_LOOP", crate::stdlib::socket::ip_default_multicast_loop), ("IP_DEFAULT_MULTICAST_TTL", crate::stdlib::socket::ip_default_multicast_ttl), ("IP_DROP_MEMBERSHIP", crate::stdlib::socket::ip_drop_membership), ("IP_HDRINCL", crate::stdlib::socket::ip_hdrincl), ("IP_MAX_MEMBERSHIPS", crate::stdlib::socket::ip_max_memberships), ("IP_MULTICAST_IF", crate::stdlib::socket::ip_multicast_if), ("IP_MULTICAST_LOOP", crate::stdlib::socket::ip_multicast_loop), ("IP_MULTICAST_TTL", crate::stdlib::socket::ip_multicast_ttl), ("IP_OPTIONS", crate::stdlib::socket::ip_options), ("IP_RECVOPTS", crate::stdlib::socket::ip_recvopts), ("IP_RECVRETOPTS", crate::stdlib::socket::ip_recvretopts), ("IP_RECVTOS", crate::stdlib::socket::ip_recvtos), ("IP_RETOPTS", crate::stdlib::socket::ip_retopts), ("IP_TOS", crate::stdlib::socket::ip_tos), ("IP_TRANSPARENT", crate::stdlib::socket::ip_transparent), ("IP_TTL", crate::stdlib::socket::ip_ttl), ("NI_DGRAM", crate::stdlib::socket::ni_dgram), ("NI_MAXHOST", crate::stdlib::socket::ni_maxhost), ("NI_MAXSERV", crate::stdlib::socket::ni_maxserv), ("NI_NAMEREQD", crate::stdlib::socket::ni_namereqd), ("NI_NOFQDN", crate::stdlib::socket::ni_nofqdn), ("NI_NUMERICHOST", crate::stdlib::socket::ni_numerichost), ("NI_NUMERICSERV", crate::stdlib::socket::ni_numericserv), ("SHUT_RD", crate::stdlib::socket::shut_rd), ("SHUT_RDWR", crate::stdlib::socket::shut_rdwr), ("SHUT_WR", crate::stdlib::socket::shut_wr), ("SOL_IP", crate::stdlib::socket::sol_ip), ("SOL_SOCKET", crate::stdlib::socket::sol_socket), ("SOL_TCP", crate::stdlib::socket::sol_tcp), ("SOL_UDP", crate::stdlib::socket::sol_udp), ("SOMAXCONN", crate::stdlib::socket::somaxconn), ("SO_ACCEPTCONN", crate::stdlib::socket::so_acceptconn), ("SO_BINDTODEVICE", crate::stdlib::socket::so_bindtodevice), ("SO_BROADCAST", crate::stdlib::socket::so_broadcast), ("SO_DEBUG", crate::stdlib::socket::so_debug), ("SO_DOMAIN", crate::stdlib::socket::so_domain), ("SO_DONTROUTE", crate::stdlib::socket::so_dontroute), ("SO_ERROR", crate::stdlib::socket::so_error), ("SO_INCOMING_CPU", crate::stdlib::socket::so_incoming_cpu), ("SO_J1939_ERRQUEUE", crate::stdlib::socket::so_j1939_errqueue), ("SO_J1939_FILTER", crate::stdlib::socket::so_j1939_filter), ("SO_J1939_PROMISC", crate::stdlib::socket::so_j1939_promisc), ("SO_J1939_SEND_PRIO", crate::stdlib::socket::so_j1939_send_prio), ("SO_KEEPALIVE", crate::stdlib::socket::so_keepalive), ("SO_LINGER", crate::stdlib::socket::so_linger), ("SO_MARK", crate::stdlib::socket::so_mark), ("SO_OOBINLINE", crate::stdlib::socket::so_oobinline), ("SO_PASSCRED", crate::stdlib::socket::so_passcred), ("SO_PASSSEC", crate::stdlib::socket::so_passsec), ("SO_PEERCRED", crate::stdlib::socket::so_peercred), ("SO_PEERSEC", crate::stdlib::socket::so_peersec), ("SO_PRIORITY", crate::stdlib::socket::so_priority), ("SO_PROTOCOL", crate::stdlib::socket::so_protocol), ("SO_RCVBUF", crate::stdlib::socket::so_rcvbuf), ("SO_RCVLOWAT", crate::stdlib::socket::so_rcvlowat), ("SO_RCVTIMEO", crate::stdlib::socket::so_rcvtimeo), ("SO_REUSEADDR", crate::stdlib::socket::so_reuseaddr), ("SO_REUSEPORT", crate::stdlib::socket::so_reuseport), ("SO_SNDBUF", crate::stdlib::socket::so_sndbuf), ("SO_SNDLOWAT", crate::stdlib::socket::so_sndlowat), ("SO_SNDTIMEO", crate::stdlib::socket::so_sndtimeo), ("SO_TYPE", crate::stdlib::socket::so_type), ("SO_VM_SOCKETS_BUFFER_MAX_SIZE", crate::stdlib::socket::so_vm_sockets_buffer_max_size), ("SO_VM_SOCKETS_BUFFER_MIN_SIZE", crate::stdlib::socket::so_vm_sockets_buffer_min_size), ("SO_VM_SOCKETS_BUFFER_SIZE", crate::stdlib::socket::so_vm_sockets_buffer_size), ("TCP_CONGESTION", crate::stdlib::socket::tcp_congestion), ("TCP_CORK", crate::stdlib::socket::tcp_cork), ("TCP_DEFER_ACCEPT", crate::stdlib::socket::tcp_defer_accept), ("TCP_FASTOPEN", crate::stdlib::socket::tcp_fastopen), ("TCP_INFO", crate::stdlib::socket::tcp_info), ("TCP_KEEPCNT", crate::stdlib::socket::tcp_keepcnt), ("TCP_KEEPIDLE", crate::stdlib::socket::tcp_keepidle), ("TCP_KEEPINTVL", crate::stdlib::socket::tcp_keepintvl), ("TCP_LINGER2", crate::stdlib::socket::tcp_linger2), ("TCP_MAXSEG", crate::stdlib::socket::tcp_maxseg), ("TCP_NODELAY", crate::stdlib::socket::tcp_nodelay), ("TCP_NOTSENT_LOWAT", crate::stdlib::socket::tcp_notsent_lowat), ("TCP_QUICKACK", crate::stdlib::socket::tcp_quickack), ("TCP_SYNCNT", crate::stdlib::socket::tcp_syncnt), ("TCP_USER_TIMEOUT", crate::stdlib::socket::tcp_user_timeout), ("TCP_WINDOW_CLAMP", crate::stdlib::socket::tcp_window_clamp), ("_GLOBAL_DEFAULT_TIMEOUT", crate::stdlib::socket::_global_default_timeout)],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["getaddrinfo", "getnameinfo", "gethostname", "gethostbyname", "gethostbyaddr", "getfqdn", "inet_aton", "inet_ntoa", "inet_pton", "inet_ntop", "htons", "ntohs", "htonl", "ntohl", "getdefaulttimeout", "setdefaulttimeout", "socketpair", "fromfd", "close", "create_connection", "create_server", "has_dualstack_ipv6", "gaierror", "herror", "socket", "error", "timeout", "SocketType", "AddressFamily", "SocketKind", "MsgFlag", "AddressInfo", "has_ipv6", "AF_UNSPEC", "AF_UNIX", "AF_INET", "AF_INET6", "AF_PACKET", "AF_NETLINK", "AF_VSOCK", "SOCK_STREAM", "SOCK_DGRAM", "SOCK_RAW", "SOCK_RDM", "SOCK_SEQPACKET", "SOCK_NONBLOCK", "SOCK_CLOEXEC", "MSG_CMSG_CLOEXEC", "MSG_CONFIRM", "MSG_CTRUNC", "MSG_DONTROUTE", "MSG_DONTWAIT", "MSG_EOR", "MSG_ERRQUEUE", "MSG_FASTOPEN", "MSG_MORE", "MSG_NOSIGNAL", "MSG_OOB", "MSG_PEEK", "MSG_TRUNC", "MSG_WAITALL", "AI_ADDRCONFIG", "AI_ALL", "AI_CANONNAME", "AI_NUMERICHOST", "AI_NUMERICSERV", "AI_PASSIVE", "AI_V4MAPPED", "EAI_ADDRFAMILY", "EAI_AGAIN", "EAI_BADFLAGS", "EAI_FAIL", "EAI_FAMILY", "EAI_MEMORY", "EAI_NODATA", "EAI_NONAME", "EAI_OVERFLOW", "EAI_SERVICE", "EAI_SOCKTYPE", "EAI_SYSTEM", "INADDR_ALLHOSTS_GROUP", "INADDR_ANY", "INADDR_BROADCAST", "INADDR_LOOPBACK", "INADDR_MAX_LOCAL_GROUP", "INADDR_NONE", "INADDR_UNSPEC_GROUP", "IPPORT_RESERVED", "IPPORT_USERRESERVED", "IPPROTO_AH", "IPPROTO_DSTOPTS", "IPPROTO_EGP", "IPPROTO_ESP", "IPPROTO_FRAGMENT", "IPPROTO_GRE", "IPPROTO_HOPOPTS", "IPPROTO_ICMP", "IPPROTO_ICMPV6", "IPPROTO_IDP", "IPPROTO_IGMP", "IPPROTO_IP", "IPPROTO_IPIP", "IPPROTO_IPV6", "IPPROTO_MPTCP", "IPPROTO_NONE", "IPPROTO_PIM", "IPPROTO_PUP", "IPPROTO_RAW", "IPPROTO_ROUTING", "IPPROTO_RSVP", "IPPROTO_SCTP", "IPPROTO_TCP", "IPPROTO_TP", "IPPROTO_UDP", "IPPROTO_UDPLITE", "IPV6_CHECKSUM", "IPV6_DONTFRAG", "IPV6_DSTOPTS", "IPV6_HOPLIMIT", "IPV6_HOPOPTS", "IPV6_JOIN_GROUP", "IPV6_LEAVE_GROUP", "IPV6_MULTICAST_HOPS", "IPV6_MULTICAST_IF", "IPV6_MULTICAST_LOOP", "IPV6_NEXTHOP", "IPV6_PATHMTU", "IPV6_PKTINFO", "IPV6_RECVDSTOPTS", "IPV6_RECVHOPLIMIT", "IPV6_RECVHOPOPTS", "IPV6_RECVPATHMTU", "IPV6_RECVPKTINFO", "IPV6_RECVRTHDR", "IPV6_RECVTCLASS", "IPV6_RTHDR", "IPV6_RTHDRDSTOPTS", "IPV6_RTHDR_TYPE_0", "IPV6_TCLASS", "IPV6_UNICAST_HOPS", "IPV6_V6ONLY", "IP_ADD_MEMBERSHIP", "IP_BIND_ADDRESS_NO_PORT", "IP_DEFAULT_MULTICAST_LOOP", "IP_DEFAULT_MULTICAST_TTL", "IP_DROP_MEMBERSHIP", "IP_HDRINCL", "IP_MAX_MEMBERSHIPS", "IP_MULTICAST_IF", "IP_MULTICAST_LOOP", "IP_MULTICAST_TTL", "IP_OPTIONS", "IP_RECVOPTS", "IP_RECVRETOPTS", "IP_RECVTOS", "IP_RETOPTS", "IP_TOS", "IP_TRANSPARENT", "IP_TTL", "NI_DGRAM", "NI_MAXHOST", "NI_MAXSERV", "NI_NAMEREQD", "NI_NOFQDN", "NI_NUMERICHOST", "NI_NUMERICSERV", "SHUT_RD", "SHUT_RDWR", "SHUT_WR", "SOL_IP", "SOL_SOCKET", "SOL_TCP", "SOL_UDP", "SOMAXCONN", "SO_ACCEPTCONN", "SO_BINDTODEVICE", "SO_BROADCAST", "SO_DEBUG", "SO_DOMAIN", "SO_DONTROUTE", "SO_ERROR", "SO_INCOMING_CPU", "SO_J1939_ERRQUEUE", "SO_J1939_FILTER", "SO_J1939_PROMISC", "SO_J1939_SEND_PRIO", "SO_KEEPALIVE", "SO_LINGER", "SO_MARK", "SO_OOBINLINE", "SO_PASSCRED", "SO_PASSSEC", "SO_PEERCRED", "SO_PEERSEC", "SO_PRIORITY", "SO_PROTOCOL", "SO_RCVBUF", "SO_RCVLOWAT", "SO_RCVTIMEO", "SO_REUSEADDR", "SO_REUSEPORT", "SO_SNDBUF", "SO_SNDLOWAT", "SO_SNDTIMEO", "SO_TYPE", "SO_VM_SOCKETS_BUFFER_MAX_SIZE", "SO_VM_SOCKETS_BUFFER_MIN_SIZE", "SO_VM_SOCKETS_BUFFER_SIZE", "TCP_CONGESTION", "TCP_CORK", "TCP_DEFER_ACCEPT", "TCP_FASTOPEN", "TCP_INFO", "TCP_KEEPCNT", "TCP_KEEPIDLE", "TCP_KEEPINTVL", "TCP_LINGER2", "TCP_MAXSEG", "TCP_NODELAY", "TCP_NOTSENT_LOWAT", "TCP_QUICKACK", "TCP_SYNCNT", "TCP_USER_TIMEOUT", "TCP_WINDOW_CLAMP", "_GLOBAL_DEFAULT_TIMEOUT"];
