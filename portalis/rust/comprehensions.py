"""Emits comprehensions: a block of its own, with a frame of its own in tracebacks."""

from portalis.ir import ops as ir
from portalis.rust.emitter import Emitter, value
from portalis.rust.expressions import condition
from portalis.rust.statements import run_loop, start_loop
from portalis.rust.tree import Braces, Rx, Text


@value(ir.Comprehension)
def emit_comprehension(m: Emitter, e: ir.Comprehension) -> Rx:
    """`[x for x in a if c]`: the first iterable belongs to the frame outside."""
    first = e.generators[0]
    done, body, out = m.tag(f"{e.kind}comp"), m.tag("comp_body"), m.fresh("out")
    e.scope.site(None)
    with m.nested() as outer:
        it = m.fresh("it")
        raises = start_loop(m, first.iterable, first.is_async, first.at, it)
        outer.open(f"let built: R = {done}: {{")
        outer.open(f"let (err, site): (PyErr, u32) = {body}: {{")
        saved, m.code = m.code, e.scope
        exits, m.exits = m.exits, []
        with m.labelled(body):
            for var in e.scope.locals:
                if var.is_cell:
                    outer.line(f"let {var.rust} = Cell::new(Value::Unbound);")
                else:
                    outer.line(f"let mut {var.rust} = Value::Unbound;")
            outer.line(
                {
                    "list": f"let mut {out} = Vec::new();",
                    "set": f"let {out} = Value::Set(Set::new(false));",
                }.get(e.kind, f"let {out} = Value::Dict(Dict::new());")
            )
            _loops(m, e, 0, it, raises, out)
            outer.line(f"break {done} Ok({f'list({out})' if e.kind == 'list' else out});")
        m.code, m.exits = saved, exits
        outer.close("};")
        outer.line(f"Err(err.at(&{m.module.code(e.scope)}, site))")
        outer.close("};")
        outer.put("", m.tr(e.at, Text("built")), "")
    return Braces("", outer)


def _loops(m: Emitter, e: ir.Comprehension, index: int, it: str, raises: bool, out: str) -> None:
    """The loops from `index` on."""
    g = e.generators[index]
    run_loop(m, g.target, g.is_async, raises, g.at, it, m.tag("loop"))
    for test in g.conditions:
        m.lines.put("if ", condition(m, test), " {")
        m.lines.depth += 1
    if index + 1 < len(e.generators):
        inner = e.generators[index + 1]
        name = m.fresh("it")
        raises = start_loop(m, inner.iterable, inner.is_async, inner.at, name)
        _loops(m, e, index + 1, name, raises, out)
    else:
        _element(m, e, out)
    for _ in g.conditions:
        m.lines.close("}")
    m.lines.close("}")


def _element(m: Emitter, e: ir.Comprehension, out: str) -> None:
    """Adds one element."""
    if e.kind == "list":
        m.lines.put(f"{out}.push(", m.value(e.element), ");")
    elif e.kind == "set":
        m.lines.put("", m.tr(e.at, m.op("set_add", Text(f"&{out}"), m.value(e.element))))
    else:
        assert e.value is not None
        m.lines.put("", m.tr(e.at, m.op("dict_set", Text(f"&{out}"), m.value(e.element), m.value(e.value))))
