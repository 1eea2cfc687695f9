"""Emits calls: direct ones, methods, `super()`, and whatever is bound at run time; function and class objects."""

from portalis.ir import ops as ir
from portalis.ir.quiet import is_quiet
from portalis.rust import green
from portalis.rust.emitter import Emitter, value
from portalis.rust.expressions import args_vec
from portalis.rust.literals import quote
from portalis.rust.tree import Braces, Group, Lines, Rx, Text, Wrap


def array(parts: list[Rx]) -> Rx:
    """`&mut [a, b]`."""
    return Wrap("&mut ", Group("", parts, "[", "]"))


@value(ir.Call)
def emit_call(m: Emitter, e: ir.Call) -> Rx:
    """A call that is bound at run time."""
    func = m.ref(e.func)
    starred = any(isinstance(a, ir.Star) for a in e.args) or any(k is None for k, _ in e.keywords)
    if not starred:
        args = array([m.value(a) for a in e.args if isinstance(a, ir.Expr)])
        if not e.keywords:
            return m.tr(e.at, green.called(m, e, "call", [func, args]))
        keywords = keyword_array(m, [(k or "", v) for k, v in e.keywords])
        return m.tr(e.at, green.called(m, e, "call_kw", [func, args, keywords]))
    with m.nested() as inner:
        callee, args_name, kw = m.fresh("callee"), m.fresh("args"), m.fresh("keywords")
        inner.put(f"let {callee} = ", m.value(e.func))
        inner.put(f"let mut {args_name} = ", args_vec(m, e.args, e.at, f"&{callee}"))
        inner.line(f"let mut {kw}: Vec<(Value, Value)> = Vec::new();")
        for k, v in e.keywords:
            if k is None:
                inner.put("", m.tr(e.at, m.op("kw_update", Text(f"&mut {kw}"), m.ref(v), Text(f"&{callee}"))))
            else:
                inner.put(f"{kw}.push((", Group("", [m.module.literals.value(k), m.value(v)], "", ""), "));")
        all_args: list[Rx] = [Text(f"&{callee}"), Text(f"&mut {args_name}"), Text(f"&mut {kw}")]
        inner.put("", m.tr(e.at, green.called(m, e, "call_kw", all_args)), "")
    return Braces("", inner)


def keyword_array(m: Emitter, keywords: list[tuple[str, ir.Expr]]) -> Rx:
    """`&mut [(name, value)]`."""
    return array([Group("", [m.module.literals.value(k), m.value(v)]) for k, v in keywords])


@value(ir.MethodCall)
def emit_method(m: Emitter, e: ir.MethodCall) -> Rx:
    """`obj.name(…)`. The name is looked up before the arguments are evaluated; where nobody could tell, it all is one call."""
    name = Text(f"&{m.module.literals.text(e.name)}")
    if all(is_quiet(a) for a in (*e.args, *(v for _, v in e.keywords))):
        args = array([m.value(e.obj), *(m.value(a) for a in e.args)])
        call = green.called(m, e, "call_method", [name, args])
        if e.keywords:
            call = green.called(m, e, "call_method_kw", [name, args, keyword_array(m, e.keywords)])
        sites = [Text(m.label), Text(str(m.code.site(e.lookup))), Text(str(m.code.site(e.at)))]
        return Group("tr_method!", [*sites, call])
    this = m.fresh("this")
    with m.nested() as inner:
        inner.put(f"let {this} = ", m.value(e.obj))
        found = m.tr(e.lookup, Group("find_method", [Text(f"&{this}"), name]))
        _call_found(m, inner, found, [Text(this), *(m.value(a) for a in e.args)], e)
    return Braces("", inner)


def _call_found(m: Emitter, out: Lines, found: Rx, args: list[Rx], e: ir.MethodCall | ir.SuperGet) -> None:
    """Looks a method up, then evaluates the arguments, then calls it."""
    method = m.fresh("method")
    out.put(f"let {method} = ", found)
    parts: list[Rx] = [Text(f"&{method}"), array(args)]
    if isinstance(e, ir.MethodCall) and e.keywords:
        parts.append(keyword_array(m, e.keywords))
    call = green.called(m, e, "call_found" if len(parts) == 2 else "call_found_kw", parts)
    out.put("", m.tr(e.at, call), "")


@value(ir.SuperGet)
def emit_super(m: Emitter, e: ir.SuperGet) -> Rx:
    """`super().name`, `super().name(…)`."""
    name = Text(f"&{m.module.literals.text(e.name)}")
    if e.args is None:
        return m.tr(e.at, Group("pyrt::super_getattr", [m.ref(e.cls), m.ref(e.this), name]))
    if all(is_quiet(a) for a in e.args):
        args = array([m.value(a) for a in e.args])
        return m.tr(e.at, green.called(m, e, "pyrt::super_method", [m.ref(e.cls), m.ref(e.this), name, args]))
    this = m.fresh("this")
    with m.nested() as inner:
        inner.put(f"let {this} = ", m.value(e.this))
        found = m.tr(e.at, Group("pyrt::super_find", [m.ref(e.cls), Text(f"&{this}"), name]))
        _call_found(m, inner, found, [Text(this), *(m.value(a) for a in e.args)], e)
    return Braces("", inner)


def _path(m: Emitter, e: ir.DirectCall) -> str:
    module = e.func.module
    return e.func.rust if module is m.module.ir else f"super::{module.rust}::{e.func.rust}"


def _direct(m: Emitter, e: ir.DirectCall) -> Rx:
    plain = e.func.kind == "Plain"
    return Group(_path(m, e), [m.held(a) if plain else m.value(a) for a in e.args])


def _guarded(m: Emitter, e: ir.DirectCall, call: Rx) -> Rx:
    """A function may be called before its `def` has run: that is a NameError."""
    if e.guard is None:
        return call
    static = m.module.global_(e.guard.module, e.guard.name)
    with m.nested() as inner:
        inner.put(
            "", m.tr(e.guard.at, Group("pyrt::defined", [Text(f"&{static}"), Text(quote(e.guard.name))]))
        )
        inner.put("", call, "")
    return Braces("", inner)


@value(ir.DirectCall)
def emit_direct(m: Emitter, e: ir.DirectCall) -> Rx:
    """A call of a function of the program."""
    waiting = green.direct(m, e, _path(m, e))
    if waiting is not None:
        return _guarded(m, e, m.tr(e.at, waiting))
    call = _direct(m, e)
    match e.func.kind:
        case "Plain":
            return _guarded(m, e, m.tr(e.at, call) if e.func.can_raise else call)
        case "Coroutine":
            code = (
                m.module.code(e.func)
                if e.func.module is m.module.ir
                else f"super::{e.func.module.rust}::{e.func.rust}"
            )
            if e.func.module is not m.module.ir:
                return _guarded(m, e, Group(_object_path(m, e), [m.value(a) for a in e.args]))
            return _guarded(m, e, Group("coro_new", [Text(f"&{code}"), call]))
    return _guarded(m, e, call)


def _object_path(m: Emitter, e: ir.DirectCall) -> str:
    return f"{_path(m, e)}_coroutine"


def direct_coroutine(m: Emitter, e: ir.Expr) -> Rx | None:
    """`f(x)` of a coroutine function that is awaited on the spot: its future, boxed where the functions await each other in a cycle."""
    if isinstance(e, ir.DirectCall) and e.func.kind == "Coroutine":
        call = _direct(m, e)
        if (m.function, e.func) in m.module.boxed:
            call = Group("pyrt::nested", [call])
        return _guarded(m, e, call)
    return None


@value(ir.NativeCall)
def emit_native(m: Emitter, e: ir.NativeCall) -> Rx:
    """A call of a function of the table."""
    return m.tr(e.at, green.native(m, e))


@value(ir.MakeFunction)
def emit_make_function(m: Emitter, e: ir.MakeFunction) -> Rx:
    """A function object."""
    cells = Group("vec!", [Text(f"{v.rust}.clone()") for v in e.func.outer], "[", "]")
    defaults = Group("vec!", [m.value(d) for d in e.defaults], "[", "]")
    given = e.kwdefaults if any(d is not None for d in e.kwdefaults) else []
    kwdefaults = Group(
        "vec!", [m.value(d) if d is not None else Text("Value::Unbound") for d in given], "[", "]"
    )
    made = Group("Func::new", [Text(f"&{m.module.definition(e.func)}"), cells, defaults, kwdefaults])
    if not e.annotations:
        return made
    pairs: list[Rx] = [Group("", [m.module.literals.value(n), m.value(a)]) for n, a in e.annotations]
    return Group("pyrt::annotated", [made, Group("vec!", pairs, "[", "]")])


@value(ir.MakeClass)
def emit_make_class(m: Emitter, e: ir.MakeClass) -> Rx:
    """A class object: its body fills a namespace in a frame of its own."""
    cls = e.cls
    with m.nested() as inner:
        bases, kw = m.fresh("bases"), m.fresh("keywords")
        inner.put(f"let {bases} = ", args_vec(m, e.bases, e.at, "&Value::None"))
        inner.line(f"let mut {kw}: Vec<(Value, Value)> = Vec::new();")
        for k, v in e.keywords:
            if k is None:
                inner.put(
                    "", m.tr(e.at, m.op("kw_update", Text(f"&mut {kw}"), m.ref(v), Text("&Value::None")))
                )
            else:
                inner.put(f"{kw}.push(", Group("", [m.module.literals.value(k), m.value(v)]), ");")
        given = Text(f"pyrt::namespace({quote(cls.name)}, &{bases}, &{kw})")
        inner.put(f"let {cls.namespace} = ", m.tr(e.at, given))
        if cls.class_cell is not None:
            inner.line(f"let {cls.class_cell.rust} = Cell::new(Value::Unbound);")
        done, body = m.tag("class"), m.tag("class_body")
        inner.open(f"let ran: R<()> = {done}: {{")
        inner.open(f"let (err, site): (PyErr, u32) = {body}: {{")
        m.module.enter_frame(cls.body, inner)
        saved, m.code = m.code, cls.body
        exits, m.exits = m.exits, []
        line, m.line = m.line, 0
        cls.body.site(None)
        with m.labelled(body):
            m.block(cls.body.body)
        m.code, m.exits, m.line = saved, exits, line
        inner.line(f"break {done} Ok(());")
        inner.close("};")
        inner.line(f"Err(err.at(&{m.module.code(cls.body)}, site))")
        inner.close("};")
        inner.put("", m.tr(e.at, Text("ran")))
        name, qualname = quote(cls.name), quote(cls.qualname)
        if cls.class_cell is not None:
            key = m.module.literals.text("__classcell__")
            cell = f"Value::Cell({cls.class_cell.rust}.clone())"
            inner.put("", m.tr(e.at, Text(f"{cls.namespace}.set(&{key}, {cell})")))
        made = Text(f"pyrt::build_class({name}, {qualname}, {bases}, {kw}, {cls.namespace}, &INFO)")
        inner.put("let class = ", m.tr(e.at, made))
        if cls.class_cell is not None:
            seen = Text(f"pyrt::check_class_cell(&{cls.class_cell.rust}, {name}, &class)")
            inner.put("", m.tr(e.at, seen))
        inner.line("class")
    return Braces("", inner)
