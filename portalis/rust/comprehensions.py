"""Emits comprehensions, and generator expressions that a builtin takes in place: a block with a frame of its own in tracebacks."""

from dataclasses import dataclass

from portalis.ir import ops as ir
from portalis.ir import types
from portalis.rust.emitter import Emitter, value
from portalis.rust.expressions import condition
from portalis.rust.functions import INITIAL
from portalis.rust.loops import Started, run_loop, start_loop
from portalis.rust.tree import Braces, Rx, Text, Wrap


@value(ir.Comprehension)
def emit_comprehension(m: Emitter, e: ir.Comprehension) -> Rx:
    """`[x for x in a if c]`: the first iterable belongs to the frame outside."""
    first = e.generators[0]
    done, body, out = m.tag(e.scope.name.strip("<>")), m.tag("comp_body"), m.fresh("out")
    e.scope.site(None)
    with m.nested() as outer:
        started = start_loop(m, first.iterable, first.target, first.is_async, first.at, held=True)
        outer.open(f"let built: R = {done}: {{")
        outer.open(f"let (err, site): (PyErr, u32) = {body}: {{")
        if m.module.keeps_frame(m.function):
            m.module.enter_frame(e.scope, outer)
        saved, m.code = m.code, e.scope
        exits, m.exits = m.exits, []
        with m.labelled(body):
            for var in e.scope.locals:
                if var.is_cell:
                    outer.line(f"let {var.rust} = Cell::new(Value::Unbound);")
                elif not var.looped:
                    outer.line(f"let mut {var.rust} = {INITIAL[var.type.repr]};")
            start, end = _ENDS["count" if _counts(e) else e.kind]
            if start:
                outer.line(f"let mut {out} = {start};" if e.kind not in _SHARED else f"let {out} = {start};")
            _loops(m, e, 0, started, _Fold(out, done))
            outer.line(f"break {done} {end.format(out)};")
        m.code, m.exits = saved, exits
        outer.close("};")
        failed = f"err.at(&{m.module.code(e.scope)}, site)"
        is_generator = e.scope.name == "<genexpr>"
        outer.line(f"Err({f'pyrt::object::generator_error({failed})' if is_generator else failed})")
        outer.close("};")
        outer.put("", m.tr(e.at, Text("built")), "")
    return Braces("", outer)


_SHARED = ("set", "dict")
"""Kinds whose result is an object from the start."""
_ENDS = {
    "list": ("Vec::new()", "Ok(pyrt::object::comprehended({}))"),
    "tuple": ("Vec::new()", "Ok(tuple({}))"),
    "set": ("Value::Set(Set::new(false))", "Ok({})"),
    "dict": ("Value::Dict(Dict::new())", "Ok({})"),
    "sum": ("Value::Int(0)", "Ok({})"),
    "count": ("ops::IntSum::default()", "Ok({}.value())"),
    "min": ("Value::Unbound", 'pyrt::builtins::functions_iter::found("min", {})'),
    "max": ("Value::Unbound", 'pyrt::builtins::functions_iter::found("max", {})'),
    "any": ("", "Ok(boolean(false))"),
    "all": ("", "Ok(boolean(true))"),
}
"""What the result is at first, and what it is in the end."""


def _counts(e: ir.Comprehension) -> bool:
    """Whether it adds machine ints."""
    return e.kind == "sum" and e.element.type.repr is types.Repr.I64


@dataclass(frozen=True, slots=True)
class _Fold:
    """The result so far, and the label that leaves the comprehension with it."""

    out: str
    done: str


def _loops(m: Emitter, e: ir.Comprehension, index: int, started: Started, fold: _Fold) -> None:
    """The loops from `index` on."""
    g = e.generators[index]
    run_loop(m, started, g.target, g.at, m.tag("loop"))
    for test in g.conditions:
        m.lines.put("if ", condition(m, test), " {")
        m.lines.depth += 1
    if index + 1 < len(e.generators):
        inner = e.generators[index + 1]
        started = start_loop(m, inner.iterable, inner.target, inner.is_async, inner.at)
        _loops(m, e, index + 1, started, fold)
    else:
        _element(m, e, fold)
    for _ in g.conditions:
        m.lines.close("}")
    m.lines.close("}")


def _element(m: Emitter, e: ir.Comprehension, fold: _Fold) -> None:
    """Takes one element. What the builtin itself raises leaves the block at once: it belongs to the frame around."""
    out, done = fold.out, fold.done
    match e.kind:
        case "list" | "tuple":
            m.lines.put(f"{out}.push(", m.value(e.element), ");")
        case "dict":
            assert e.value is not None
            m.lines.put(
                "", m.tr(e.at, m.op("dict_set", Text(f"&{out}"), m.value(e.element), m.value(e.value)))
            )
        case "set" if e.scope.name != "<genexpr>":
            m.lines.put("", m.tr(e.at, m.op("set_add", Text(f"&{out}"), m.value(e.element))))
        case "sum" if _counts(e):
            m.lines.put(f"{out}.add(", m.value(e.element), ");")
        case "sum" if e.type.name == types.INT.name:
            m.lines.put(f"{out} = ", m.op("int_add", Text(f"&{out}"), m.ref(e.element)), ";")
        case "any" | "all":
            _decide(m, e, done)
        case _:
            item = m.fresh("item")
            m.lines.put(f"let {item} = ", m.value(e.element), ";")
            call = {
                "set": f"ops::set_add(&{out}, {item})",
                "sum": f"pyrt::builtins::functions_iter::add_to(&mut {out}, &{item})",
                "min": f"pyrt::builtins::functions_iter::keep_min(&mut {out}, {item})",
                "max": f"pyrt::builtins::functions_iter::keep_max(&mut {out}, {item})",
            }[e.kind]
            m.lines.line(f"if let Err(e) = {call} {{ break {done} Err(e); }}")


def _decide(m: Emitter, e: ir.Comprehension, done: str) -> None:
    """`any` and `all` end at the first element that decides."""
    wanted = e.kind == "any"
    found = f"break {done} Ok(boolean({str(wanted).lower()}));"
    if e.element.type.name == types.BOOLEAN.name:
        test = condition(m, e.element)
        m.lines.put("if ", test if wanted else Wrap("!(", test, ")"), f" {{ {found} }}")
        return
    item = m.fresh("item")
    m.lines.put(f"let {item} = ", m.value(e.element), ";")
    m.lines.line(
        f"match ops::truth(&{item}) {{ Ok({str(wanted).lower()}) => {found.removesuffix(';')}, "
        f"Ok(_) => {{}}, Err(e) => break {done} Err(e) }}"
    )
