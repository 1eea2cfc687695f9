"""Emits calls: direct ones, methods, `super()`, and whatever is bound at run time; function and class objects."""

from collections.abc import Sequence

from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, ModuleIR
from portalis.ir.quiet import is_quiet
from portalis.ir.types import Repr
from portalis.rust import green
from portalis.rust.emitter import Emitter, value
from portalis.rust.expressions import args_vec
from portalis.rust.literals import quote
from portalis.rust.tree import Braces, Group, Rx, Text, Wrap


def array(parts: list[Rx]) -> Rx:
    """`&mut [a, b]`."""
    return Wrap("&mut ", Group("", parts, "[", "]"))


@value(ir.Call)
def emit_call(m: Emitter, e: ir.Call) -> Rx:
    """A call that is bound at run time."""
    func = m.ref(e.func)
    starred = any(isinstance(a, ir.Star) for a in e.args) or any(k is None for k, _ in e.keywords)
    if not starred:
        args = Group("", [m.value(a) for a in e.args if isinstance(a, ir.Expr)], "[", "]")
        if not e.keywords:
            if green.waits(m, e):
                return m.tr(e.at, green.called(m, e, "call", [func, Wrap("&mut ", args)]))
            return m.tr(e.at, Group("call!", [func, args]))
        keywords = keyword_array(m, [(k or "", v) for k, v in e.keywords])
        return m.tr(e.at, green.called(m, e, "call_kw", [func, Wrap("&mut ", args), keywords]))
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
    """`obj.name(…)`"""
    return method_call(m, e)


def method_call(m: Emitter, e: ir.MethodCall, *, awaited: bool = False) -> Rx:
    """`obj.name(…)`: the method is looked up before the arguments are evaluated, which shows only where they can run code. What is
    awaited on the spot may be done at once."""
    tried_first = "awaited_at" if awaited else _TRIED_FIRST.get((e.name, len(e.args)))
    name = Text(f"&{m.module.literals.text(e.name)}")
    likely = None if green.waits(m, e) else _likely(m, e)
    if all(map(is_quiet, [*e.args, *(v for _, v in e.keywords)])):
        if likely is not None:
            return _guessed(m, e, likely, name, tried_first)
        args = [m.value(e.obj), *(m.value(a) for a in e.args)]
        sites = [Text(m.label), Text(str(m.code.site(e.lookup))), Text(str(m.code.site(e.at)))]
        if e.keywords:
            parts = [name, array(args), keyword_array(m, e.keywords)]
            call = green.called(m, e, "call_method_kw", parts)
        elif green.waits(m, e):
            call = green.called(m, e, "call_method", [name, array(args)])
        else:
            first = [Text(tried_first)] if tried_first else []
            call = Group("call_method!", [name, Group("", args, "[", "]"), *first])
        return Group(m.fallible_method, [*sites, call])
    with m.nested() as inner:
        this, method = m.fresh("this"), m.fresh("method")
        inner.put(f"let {this} = ", m.value(e.obj))
        inner.put(f"let {method} = ", m.tr(e.lookup, Group("find_method!", [Text(f"&{this}"), name])))
        if likely is not None:
            args = [Text(this)]
            for a in e.args:
                argument = m.fresh("argument")
                inner.put(f"let {argument} = ", m.value(a))
                args.append(Text(argument))
            direct = _call_likely(likely, [Wrap("&", part) for part in args])
            found: list[Rx] = [Text(method), Text(m.module.definition(likely)), Group("", args, "[", "]")]
            found.append(direct)
            inner.put("", m.tr(e.at, Group("call_found_likely!", found)), "")
            return Braces("", inner)
        given = array([Text(this), *(m.value(a) for a in e.args)])
        parts = [Text(f"&{method}"), given]
        how = "call_found"
        if e.keywords:
            parts.append(keyword_array(m, e.keywords))
            how = "call_found_kw"
        elif awaited and not green.waits(m, e):
            how = "pyrt::at_once::awaited_found"
        inner.put("", m.tr(e.at, green.called(m, e, how, parts)), "")
    return Braces("", inner)


_TRIED_FIRST = {("append", 1): "append_at", ("pop", 0): "pop_at", ("get", 1): "get_at", ("get", 2): "get_at"}
"""By name and number of arguments: what tries the method of a builtin type before anything is looked up."""


def _likely(m: Emitter, e: ir.MethodCall) -> FunctionIR | None:
    """The only method of that name in the module which takes just these arguments: if the place finds it, it calls it directly."""
    found = m.module.methods.get(e.name, [])
    if e.keywords or len(found) != 1 or len(found[0].params) != len(e.args) + 1:
        return None
    return found[0]


def methods_by_name(module: ModuleIR) -> dict[str, list[FunctionIR]]:
    """The functions of a module's class bodies that calls with the right number of arguments can go straight to."""
    found: dict[str, list[FunctionIR]] = {}
    for f in module.functions:
        plain = f.kind == "Plain" and not f.inline and not f.free
        if plain and f.qualname.endswith(f".{f.name}") and not f.qualname.endswith(f"<locals>.{f.name}"):
            positional = all(p.kind in ("posonly", "pos") for p in f.params)
            if positional and all(p.var.type.repr is Repr.VALUE for p in f.params):
                found.setdefault(f.name, []).append(f)
    return found


def _call_likely(func: FunctionIR, args: Sequence[Rx]) -> Rx:
    """The direct call as a result."""
    call: Rx = Group(func.rust, list(args))
    boxed = {Repr.F64: "float", Repr.BOOL: "boolean", Repr.I64: "Value::Int"}.get(func.result.repr)
    if func.can_raise:
        return call if boxed is None else Wrap("", call, f".map({boxed})")
    return Group("Ok", [call if boxed is None else Group(boxed, [call])])


def _guessed(m: Emitter, e: ir.MethodCall, likely: FunctionIR, name: Rx, tried_first: str | None) -> Rx:
    """A call that goes straight to the likely method, if the place finds that one."""
    with m.nested() as inner:
        this = m.ref(e.obj)
        if not isinstance(this, Text):
            held = m.fresh("this")
            inner.put(f"let {held} = ", m.value(e.obj))
            this = Text(f"&{held}")
        args = []
        for a in e.args:
            arg = m.ref(a)
            if not isinstance(arg, Text):
                held = m.fresh("argument")
                inner.put(f"let {held} = ", m.value(a))
                arg = Text(f"&{held}")
            args.append(arg)
        direct = _call_likely(likely, [this, *args])
        given = [name, Text(m.module.definition(likely)), Group("", [this, *args], "[", "]"), direct]
        given += [Text(tried_first)] if tried_first else []
        sites = [Text(m.label), Text(str(m.code.site(e.lookup))), Text(str(m.code.site(e.at)))]
        call = Group(m.fallible_method, [*sites, Group("call_likely!", given)])
        if not inner.out:
            return call
        inner.put("", call, "")
    return Braces("", inner)


@value(ir.SuperGet)
def emit_super(m: Emitter, e: ir.SuperGet) -> Rx:
    """`super().name`, `super().name(…)`."""
    name = Text(f"&{m.module.literals.text(e.name)}")
    if e.args is None:
        return m.tr(e.at, Group("pyrt::super_getattr", [m.ref(e.cls), m.ref(e.this), name]))
    if all(map(is_quiet, e.args)) and green.waits(m, e):
        rest = array([m.value(a) for a in e.args])
        return m.tr(e.at, green.called(m, e, "pyrt::super_method", [m.ref(e.cls), m.ref(e.this), name, rest]))
    if all(map(is_quiet, e.args)):
        args = Group("", [m.value(e.this), *(m.value(a) for a in e.args)], "[", "]")
        return m.tr(e.at, Group("super_method!", [m.ref(e.cls), name, args]))
    with m.nested() as inner:
        this, method = m.fresh("this"), m.fresh("method")
        inner.put(f"let {this} = ", m.value(e.this))
        found = Group("pyrt::super_find", [m.ref(e.cls), Text(f"&{this}"), name])
        inner.put(f"let {method} = ", m.tr(e.at, found))
        given = array([Text(this), *(m.value(a) for a in e.args)])
        call = green.called(m, e, "call_found", [Text(f"&{method}"), given])
        inner.put("", m.tr(e.at, call), "")
    return Braces("", inner)


def _path(m: Emitter, e: ir.DirectCall) -> str:
    module = e.func.module
    return e.func.rust if module is m.module.ir else f"super::{module.rust}::{e.func.rust}"


def _direct(m: Emitter, e: ir.DirectCall) -> Rx:
    plain = e.func.kind == "Plain"
    return Group(_path(m, e), [m.held(a) if plain else m.value(a) for a in e.args])


def _guarded(m: Emitter, e: ir.DirectCall, call: Rx) -> Rx:
    """A function may be called before its `def` has run: that is a NameError, or an AttributeError of its module."""
    if e.guard is None:
        return call
    static = Text(f"&{m.module.global_(e.guard.module, e.guard.name)}")
    if e.guard.module is m.module.ir:
        check = Group("pyrt::defined", [static, Text(quote(e.guard.name))])
    else:
        name = Text(f"&{m.module.literals.text(e.guard.name)}")
        check = Group("pyrt::attribute_defined", [Text(f"&{m.module.table(e.guard.module)}"), static, name])
    with m.nested() as inner:
        inner.put("", m.tr(e.guard.at, check))
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
    if isinstance(e, ir.DirectCall) and e.func.kind == "Coroutine" and not m.module.tracked:
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
        if m.module.keeps_frame(m.function):
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
