"""Emits expressions: names, operators, conditions, displays, f-strings, comprehensions, suspension."""

from portalis.ir import ops as ir
from portalis.ir import types
from portalis.rust.deep import innermost
from portalis.rust.emitter import Emitter, value
from portalis.rust.literals import quote, rust_float
from portalis.rust.paths import builtin_path, library_value
from portalis.rust.tree import Braces, Group, Infix, Rx, Text, Wrap, render

TRUTHS = {"eq", "ne", "lt", "le", "gt", "ge"}
INFALLIBLE = {"slice", "unbound", "entry_name"}


@value(ir.Const)
def emit_const(m: Emitter, e: ir.Const) -> Rx:
    """A constant."""
    if isinstance(e.value, float) and e.type.repr is types.Repr.F64:
        return Text(rust_float(e.value))
    if isinstance(e.value, bool) and e.type.repr is types.Repr.BOOL:
        return Text(str(e.value).lower())
    if e.type.repr is types.Repr.I64:
        return Text(str(e.value))
    return m.module.literals.value(e.value)


@value(ir.LocalGet)
def emit_local(m: Emitter, e: ir.LocalGet) -> Rx:
    """A local variable."""
    var = e.var
    if var.type.repr is not types.Repr.VALUE:
        return Text(var.rust)
    if e.checked:
        kind = "free" if var.is_free or e.free else "local"
        source = f"{var.rust}.get()" if var.is_cell else f"{var.rust}.clone()"
        return m.tr(e.at, Group(f"pyrt::{kind}", [Text(source), Text(quote(var.name))]))
    if var.is_cell:
        return Text(f"{var.rust}.get()")
    return Text(f"{var.rust}.clone()")


@value(ir.GlobalGet)
def emit_global(m: Emitter, e: ir.GlobalGet) -> Rx:
    """A module-level variable; one that was deleted or not yet bound is the builtin of that name, or a NameError."""
    static = m.module.global_(e.module, e.name)
    if not e.checked:
        return Text(f"{static}.get()")
    if e.builtin:
        return Group("pyrt::global_or", [Text(f"&{static}"), Wrap("|| ", builtin_path(e.name))])
    return m.tr(e.at, Group("pyrt::global", [Text(f"&{static}"), Text(quote(e.name))]))


@value(ir.NamespaceGet)
def emit_namespace(m: Emitter, e: ir.NamespaceGet) -> Rx:
    """A name in a class body."""
    if e.name == "__annotations__":
        return m.tr(e.at, Group(f"{e.namespace}.annotations", []))
    with m.nested() as inner:
        name = Text(f"&{m.module.literals.text(e.name)}")
        inner.put("let found = ", m.tr(e.at, Group(f"{e.namespace}.get", [name])))
        inner.open("match found {")
        inner.line("Some(v) => v,")
        inner.put("None => ", m.value(e.otherwise), ",")
        inner.close("}")
    return Braces("", inner)


@value(ir.Builtin)
def emit_builtin(m: Emitter, e: ir.Builtin) -> Rx:
    """A builtin as a value."""
    return builtin_path(e.name)


@value(ir.LibraryGet)
def emit_library(m: Emitter, e: ir.LibraryGet) -> Rx:
    """A library module, or what it offers."""
    made, fallible = library_value(m.module.library, m.module.literals, e.module, e.name)
    return m.tr(e.at, made) if fallible else made


@value(ir.ModuleGet)
def emit_module(m: Emitter, e: ir.ModuleGet) -> Rx:
    """The object of a module of the program."""
    return Group("pyrt::module_object", [Text(f"&{m.module.table(e.module)}")])


@value(ir.Undefined)
def emit_undefined(m: Emitter, e: ir.Undefined) -> Rx:
    """A name that nothing defines."""
    return m.tr(e.at, Group("pyrt::undefined", [Text("&MODULE"), Text(quote(e.name))]))


@value(ir.Prim)
def emit_prim(m: Emitter, e: ir.Prim) -> Rx:
    """An operation of the runtime."""
    lits = m.module.literals
    match e.op, e.args:
        case "unbound", _:
            return Text("Value::Unbound")
        case "getattr", [obj, ir.Const(name)]:
            return m.tr(e.at, Group("getattr!", [m.ref(obj), Text(f"&{lits.text(str(name))}")]))
        case "getitem", [obj, ir.Prim("slice", [start, stop, ir.Const(None)])]:
            return m.tr(e.at, m.op("getslice", m.ref(obj), m.ref(start), m.ref(stop)))
        case "import_from", [source, ir.Const(name)]:
            return m.tr(e.at, Group("pyrt::import_from", [m.ref(source), Text(f"&{lits.text(str(name))}")]))
        case "match_from_end", [obj, ir.Const(distance)]:
            return m.tr(e.at, m.op("match_from_end", m.ref(obj), Text(str(distance))))
        case "match_sequence", [obj, ir.Const(wanted), ir.Const(star)]:
            return m.tr(e.at, m.op("match_sequence", m.ref(obj), Text(str(wanted)), Text(str(star).lower())))
        case "match_mapping", [obj, keys, ir.Const(rest)]:
            return m.tr(e.at, m.op("match_mapping", m.ref(obj), m.ref(keys), Text(str(rest).lower())))
        case "match_class", [obj, cls, ir.Const(count), names]:
            return m.tr(e.at, m.op("match_class", m.ref(obj), m.ref(cls), Text(str(count)), m.ref(names)))
        case "namespace", [ir.Const(name)]:
            return Text(f"{name}.value()")
        case "globals", [ir.ModuleGet(module)]:
            return Group("pyrt::modules::globals", [Text(f"&{m.module.table(module)}")])
        case "locals", pairs:
            return _locals(m, pairs)
        case "annotate", [table, name, annotation]:
            return m.tr(e.at, m.op("setitem", m.ref(table), m.ref(name), m.value(annotation)))
    call = m.op(e.op, *(m.held(a) for a in e.args))
    return call if e.op in INFALLIBLE or e.op.startswith("int_") else m.tr(e.at, call)


def _locals(m: Emitter, pairs: list[ir.Expr]) -> Rx:
    """A dict of variables; those without a value are left out at run time."""
    items: list[Rx] = []
    for name, read in zip(pairs[::2], pairs[1::2], strict=True):
        bare = ir.LocalGet(read.var, False, type=read.type) if isinstance(read, ir.LocalGet) else read
        items.append(Group("", [m.value(name), m.value(bare)]))
    return Group("pyrt::locals", [Group("vec!", items, "[", "]")])


@value(ir.Coerce)
def emit_coerce(m: Emitter, e: ir.Coerce) -> Rx:
    """A change of representation."""
    match e.type.repr:
        case types.Repr.F64:
            return m.op("unbox_float", m.ref(e.value))
        case types.Repr.BOOL:
            return m.op("unbox_bool", m.ref(e.value))
        case types.Repr.I64:
            return m.op("unbox_int", m.ref(e.value))
    inner = m.value(e.value)
    match e.value.type.repr:
        case types.Repr.BOOL:
            return Group("boolean", [inner])
        case types.Repr.F64:
            return Group("float", [inner])
        case types.Repr.I64:
            return Group("Value::Int", [inner])
    return inner


# ---- conditions ------------------------------------------------------------------------------------------------------


def condition(m: Emitter, e: ir.Expr) -> Rx:
    """The truth of an expression as a Rust bool."""
    match e:
        case ir.Const(constant):
            return Text("true" if constant else "false")
        case ir.Not(inner):
            return negation(condition(m, inner))
        case ir.And(values):
            return Wrap("(", Infix("&&", [condition(m, v) for v in values]), ")")
        case ir.Or(values):
            return Wrap("(", Infix("||", [condition(m, v) for v in values]), ")")
        case ir.Compare(first, [(op, right, at)]):
            return comparison(m, op, m.ref(first), m.ref(right), at)
        case ir.Compare():
            return _chain(m, e)
    if e.type.repr is types.Repr.BOOL:
        return m.value(e)
    return m.tr(e.at, m.op("truth", m.ref(e)))


def negation(x: Rx) -> Rx:
    """`!x`, which binds more than any operator in `x`."""
    return Wrap("!(", x, ")") if isinstance(x, Infix) else Wrap("!", x)


def comparison(m: Emitter, op: str, left: Rx, right: Rx, at: ir.Position | None) -> Rx:
    """One comparison as a Rust bool."""
    match op:
        case "is" | "is_not":
            is_none = isinstance(right, Text) and right.text == "&Value::None"
            test = Group(_method(left, "is_none" if is_none else "is"), [] if is_none else [right])
            return Wrap("!", test) if op == "is_not" else Wrap("(", test, ")")
        case "in":
            return m.tr(at, m.op("is_in", left, right))
        case "not_in":
            return Wrap("!", m.tr(at, m.op("is_in", left, right)))
    return m.tr(at, m.op(f"is_{op}", left, right))


def _method(receiver: Rx, name: str) -> str:
    return f"({receiver.flat() or render(receiver, 0)}).{name}"


def _chain(m: Emitter, e: ir.Compare) -> Rx:
    """`a < b < c` as a Rust bool: operands are evaluated once, and only as far as needed."""
    tag = m.tag("chain")
    with m.nested() as inner:
        left = m.fresh("left")
        inner.put(f"let mut {left} = ", m.value(e.first))
        for i, (op, right, at) in enumerate(e.rest):
            name = m.fresh("right")
            inner.put(f"let {name} = ", m.value(right))
            test = comparison(m, op, Text(f"&{left}"), Text(f"&{name}"), at)
            if i == len(e.rest) - 1:
                inner.put("", test, "")
            else:
                inner.put("if !", test, " {")
                inner.line(f"    break {tag} false;")
                inner.line("}")
                inner.line(f"{left} = {name};")
    return Braces(f"{tag}: ", inner)


@value(ir.Not)
def emit_not(m: Emitter, e: ir.Not) -> Rx:
    """`not a`."""
    if e.type.repr is types.Repr.BOOL:
        return condition(m, e)
    return Group("boolean", [condition(m, e)])


@value(ir.Compare)
def emit_compare(m: Emitter, e: ir.Compare) -> Rx:
    """A comparison's own result, which need not be a bool."""
    if e.type.repr is types.Repr.BOOL:
        return condition(m, e)
    if all(op not in TRUTHS for op, _, _ in e.rest) and len(e.rest) == 1:
        return Group("boolean", [condition(m, e)])
    if len(e.rest) == 1:
        op, right, at = e.rest[0]
        return m.tr(at, m.op(op, m.ref(e.first), m.ref(right)))
    tag = m.tag("chain")
    with m.nested() as inner:
        left = m.fresh("left")
        inner.put(f"let mut {left} = ", m.value(e.first))
        for i, (op, right, at) in enumerate(e.rest):
            name, result = m.fresh("right"), m.fresh("result")
            inner.put(f"let {name} = ", m.value(right))
            if op in TRUTHS:
                inner.put(f"let {result} = ", m.tr(at, m.op(op, Text(f"&{left}"), Text(f"&{name}"))))
            else:
                inner.put(
                    f"let {result} = ",
                    Group("boolean", [comparison(m, op, Text(f"&{left}"), Text(f"&{name}"), at)]),
                )
            if i == len(e.rest) - 1:
                inner.line(result)
            else:
                inner.put("if !", m.tr(at, m.op("truth", Text(f"&{result}"))), " {")
                inner.line(f"    break {tag} {result};")
                inner.line("}")
                inner.line(f"{left} = {name};")
    return Braces(f"{tag}: ", inner)


@value(ir.And, ir.Or)
def emit_boolean(m: Emitter, e: ir.And | ir.Or) -> Rx:
    """The operand that decides."""
    if e.type.repr is types.Repr.BOOL:
        return condition(m, e)
    tag = m.tag("either")
    with m.nested() as inner:
        for v in e.values[:-1]:
            name = m.fresh("first")
            inner.put(f"let {name} = ", m.value(v))
            test = m.tr(v.at, m.op("truth", Text(f"&{name}")))
            inner.put("if !" if isinstance(e, ir.And) else "if ", test, " {")
            inner.line(f"    break {tag} {name};")
            inner.line("}")
        inner.put("", m.value(e.values[-1]), "")
    return Braces(f"{tag}: ", inner)


@value(ir.Cond)
def emit_cond(m: Emitter, e: ir.Cond) -> Rx:
    """`a if test else b`."""
    with m.nested() as inner:
        inner.put("if ", condition(m, e.test), " {")
        inner.depth += 1
        literal = e.type.repr is types.Repr.I64 and isinstance(e.then, ir.Const)
        inner.put("", m.value(e.then), "_i64" if literal and isinstance(e.otherwise, ir.Const) else "")
        inner.depth -= 1
        inner.line("} else {")
        inner.depth += 1
        inner.put("", m.value(e.otherwise), "")
        inner.depth -= 1
        inner.line("}")
    return Braces("", inner)


@value(ir.Walrus)
def emit_walrus(m: Emitter, e: ir.Walrus) -> Rx:
    """`(x := a)`."""
    from portalis.rust.assignment import assign

    with m.nested() as inner:
        name = m.fresh("assigned")
        inner.put(f"let {name} = ", m.value(e.value))
        assign(m, e.target, Text(name if e.type.repr is not types.Repr.VALUE else f"{name}.clone()"))
        inner.line(name)
    return Braces("", inner)


# ---- displays ---------------------------------------------------------------------------------------------------------


def args_vec(m: Emitter, items: list[ir.Expr | ir.Star], at: ir.Position | None, callee: str) -> Rx:
    """A `Vec<Value>` of arguments, some of which may be starred; `callee` is named where one cannot be iterated over."""
    if not any(isinstance(i, ir.Star) for i in items):
        return Group("vec!", [m.value(i) for i in items if isinstance(i, ir.Expr)], "[", "]")
    with m.nested() as inner:
        name = m.fresh("items")
        inner.line(f"let mut {name} = Vec::new();")
        for i in items:
            if isinstance(i, ir.Star):
                inner.put(
                    "", m.tr(at, m.op("args_extend_of", Text(f"&mut {name}"), m.ref(i.value), Text(callee)))
                )
            else:
                inner.put(f"{name}.push(", m.value(i), ");")
        inner.line(name)
    return Braces("", inner)


@value(ir.Sequence)
def emit_sequence(m: Emitter, e: ir.Sequence) -> Rx:
    """`[a, *b]`, `(a, b)`, `{a, b}`."""
    plain = [i for i in e.items if isinstance(i, ir.Expr)]
    if len(plain) == len(e.items):
        if e.kind == "tuple" and len(plain) == 2:
            return Group("pair", [m.value(i) for i in plain])
        vec = Group("vec!", [m.value(i) for i in plain], "[", "]")
        if e.kind != "set":
            return Group(e.kind, [vec])
        # CPython makes a display of three or more constants from a frozenset, which shows in the order
        constant = len(plain) > 2 and all(isinstance(i, ir.Const) for i in plain)
        return m.tr(e.at, m.op("build_constant_set" if constant else "build_set", vec))
    add, extend = ("set_add", "set_update") if e.kind == "set" else ("list_append", "list_extend")
    with m.nested() as inner:
        name = m.fresh("items")
        inner.line(f"let {name} = {'Value::Set(Set::new(false))' if e.kind == 'set' else 'list(vec![])'};")
        for i in e.items:
            if isinstance(i, ir.Star):
                inner.put("", m.tr(e.at, m.op(extend, Text(f"&{name}"), m.ref(i.value))))
            else:
                call = m.op(add, Text(f"&{name}"), m.value(i))
                inner.put("", m.tr(e.at, call) if e.kind == "set" else call)
        inner.put(
            "",
            Group("tuple", [m.tr(e.at, m.op("collect", Text(f"&{name}")))])
            if e.kind == "tuple"
            else Text(name),
            "",
        )
    return Braces("", inner)


@value(ir.DictDisplay)
def emit_dict(m: Emitter, e: ir.DictDisplay) -> Rx:
    """`{k: v, **d}`."""
    if all(k is not None for k, _ in e.items):
        pairs: list[Rx] = [Group("", [m.value(k), m.value(v)]) for k, v in e.items if k is not None]
        return m.tr(e.at, m.op("build_dict", Group("vec!", pairs, "[", "]")))
    with m.nested() as inner:
        name = m.fresh("dict")
        inner.line(f"let {name} = Value::Dict(Dict::new());")
        for k, v in e.items:
            if k is None:
                inner.put("", m.tr(e.at, m.op("dict_update", Text(f"&{name}"), m.ref(v))))
            else:
                inner.put("", m.tr(e.at, m.op("dict_set", Text(f"&{name}"), m.value(k), m.value(v))))
        inner.line(name)
    return Braces("", inner)


@value(ir.FString)
def emit_fstring(m: Emitter, e: ir.FString) -> Rx:
    """An f-string: each field is formatted, then all is joined."""
    parts: list[Rx] = []
    for p in e.parts:
        if isinstance(p, str):
            parts.append(m.module.literals.value(p))
            continue
        spec = m.ref(p.spec) if p.spec is not None else m.module.literals.ref("")
        conversion = f"b'{p.conversion or ' '}'"
        parts.append(m.tr(p.at, m.op("fmt", m.ref(p.value), Text(conversion), spec)))
    return m.op("join", Wrap("&", Group("", parts, "[", "]")))


# ---- suspension ---------------------------------------------------------------------------------------------------------


@value(ir.Await)
def emit_await(m: Emitter, e: ir.Await) -> Rx:
    """`await a`: no object is made where a coroutine function is called on the spot, or a method of the runtime's that need not wait."""
    from portalis.rust.calls import direct_coroutine, method_call

    direct = direct_coroutine(m, e.value)
    if direct is not None:
        return m.awaited(e.at, direct)
    if isinstance(e.value, ir.MethodCall) and not innermost(e.value):
        awaitable = method_call(m, e.value, awaited=True)
    else:
        awaitable = m.value(e.value)
    return m.awaited(e.at, Group("pyrt::await_value", [awaitable]))


@value(ir.Yield)
def emit_yield(m: Emitter, e: ir.Yield) -> Rx:
    """`yield a`."""
    leaf = "item" if m.function.kind == "AsyncGenerator" else "yield_"
    return m.tr(e.at, Wrap("", Group(f"Leaf::{leaf}", [m.value(e.value)]), ".await"))


@value(ir.YieldFrom)
def emit_yield_from(m: Emitter, e: ir.YieldFrom) -> Rx:
    """`yield from a`."""
    code = Text(f"&{m.module.code(m.code)}")
    return m.tr(e.at, Wrap("", Group("pyrt::yield_from", [m.value(e.value), code]), ".await"))
