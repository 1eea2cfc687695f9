"""Emits raise, assert, try and with: labelled blocks that errors leave with their site, one copy of each `finally`."""

from portalis.ir import ops as ir
from portalis.rust import green
from portalis.rust.assignment import assign
from portalis.rust.emitter import Cleanup, Emitter, Finally, statement
from portalis.rust.expressions import condition, negation
from portalis.rust.statements import leave_function, leave_loop
from portalis.rust.tree import Group, Rx, Text, Wrap


def throw(m: Emitter, error: Rx, at: ir.Position | None) -> None:
    """Leaves through the current label with a new error."""
    m.lines.put(f"break {m.label} (", Group("", [error, Text(str(m.code.site(at)))], "", ""), ");")


@statement(ir.Raise)
def emit_raise(m: Emitter, s: ir.Raise) -> None:
    """`raise`, `raise e`, `raise e from c`; a bare one adds no line to the traceback."""
    if s.value is None:
        m.lines.line(f"break {m.label} error::reraise({m.code.site(s.at)});")
    elif s.cause is None:
        throw(m, Group("error::raise", [m.ref(s.value)]), s.at)
    else:
        throw(m, Group("error::raise_from", [m.ref(s.value), m.ref(s.cause)]), s.at)


@statement(ir.Assert)
def emit_assert(m: Emitter, s: ir.Assert) -> None:
    """`assert test, message`."""
    m.lines.put("if ", negation(condition(m, s.test)), " {")
    m.lines.depth += 1
    message = Group("Some", [m.value(s.message)]) if s.message is not None else Text("None")
    throw(m, Group("error::assertion", [message]), s.at)
    m.lines.close("}")


@statement(ir.Try)
def emit_try(m: Emitter, s: ir.Try) -> None:
    """`try`: the `finally` part around the rest."""
    if s.final:
        _finally(m, s)
    else:
        _except(m, s)


def _except(m: Emitter, s: ir.Try) -> None:
    """`try … except … else`: errors of the body leave it with their site; errors of handlers and `else` go on outward."""
    if not s.handlers:
        m.block([*s.body, *s.orelse])
        return
    done, body = m.tag("try"), m.tag("body")
    target = m.tag("otherwise") if s.orelse else done
    m.lines.open(f"{done}: {{")
    if s.orelse:
        m.lines.open(f"{target}: {{")
    m.lines.open(f"let (err, site): (PyErr, u32) = {body}: {{")
    with m.labelled(body):
        m.block(s.body)
    m.lines.line(f"break {target};")
    m.lines.close("};")
    err = m.fresh("err")
    m.lines.line(f"let {err} = err.at(&{m.module.code(m.code)}, site);")
    if s.star:
        _star_handlers(m, s, err)
        m.lines.line(f"break {done};")
    for h in s.handlers if not s.star else []:
        _handler(m, h, err, done)
    if not s.star and not any(h.types is None for h in s.handlers):
        m.lines.line(f"break {m.label} ({err}, AGAIN);")
    if s.orelse:
        m.lines.close("}")
        m.block(s.orelse)
    m.lines.close("}")


def _handler(m: Emitter, h: ir.Handler, err: str, done: str) -> None:
    """One `except` clause."""
    m.line = h.at[0]
    m.lines.line(f"// {m.module.ir.path.name}:{m.line}")
    if h.types is not None:
        saved_check = m.fresh("saved")
        # the exception is being handled while the clause's classes are evaluated
        if not _is_quiet(h.types):
            m.lines.line(f"let {saved_check} = error::enter(&{err});")
            m.lines.put("let classes = ", m.value(h.types))
            m.lines.line(f"error::leave({saved_check});")
            test = m.tr(h.at, Group("error::matches", [Text(f"&{err}"), Text("&classes")]))
        else:
            test = m.tr(h.at, Group("error::matches", [Text(f"&{err}"), m.ref(h.types)]))
        m.lines.put("if ", test, " {")
        m.lines.depth += 1
    saved, handler, raised = m.fresh("saved"), m.tag("handler"), m.fresh("raised")
    m.lines.line(f"let {saved} = error::enter(&{err});")
    cleanup = [f"error::leave({saved});"]
    if h.target is not None:
        assign(m, h.target, Text(f"{err}.value()"))
        with m.nested() as lines:
            forget(m, h.target)
        cleanup = [*cleanup, *lines.out]
    m.lines.open(f"let ({raised}, site): (PyErr, u32) = {handler}: {{")
    with m.labelled(handler), m.leaving_by(Cleanup(cleanup)), m.handling():
        m.block(h.body)
    for line in cleanup:
        m.lines.line(line)
    m.lines.line(f"break {done};")
    m.lines.close("};")
    for line in cleanup:
        m.lines.line(line)
    m.lines.line(f"break {m.label} ({raised}, site);")
    if h.types is not None:
        m.lines.close("}")


def _star_handlers(m: Emitter, s: ir.Try, err: str) -> None:
    """`except*` clauses: each takes its part of the group; what is left and what was raised goes on as a group."""
    star = m.fresh("star")
    m.lines.line(f"let mut {star} = error::ExceptStar::new(&{err});")
    for h in s.handlers:
        assert h.types is not None
        m.line = h.at[0]
        m.lines.line(f"// {m.module.ir.path.name}:{m.line}")
        part, saved, handler, raised = m.fresh("part"), m.fresh("saved"), m.tag("handler"), m.fresh("raised")
        taken = m.tr(h.at, Group(f"{star}.take", [m.ref(h.types)]))
        m.lines.put(f"if let Some({part}) = ", taken, " {")
        m.lines.depth += 1
        m.lines.line(f"let {saved} = error::enter(&{part});")
        if h.target is not None:
            assign(m, h.target, Text(f"{part}.value()"))
        done = m.tag("handled")
        m.lines.open(f"{done}: {{")
        m.lines.open(f"let ({raised}, site): (PyErr, u32) = {handler}: {{")
        with m.labelled(handler), m.handling():
            m.block(h.body)
        m.lines.line(f"break {done};")
        m.lines.close("};")
        m.lines.line(f"{star}.raised({raised}.at(&{m.module.code(m.code)}, site));")
        m.lines.close("}")
        m.lines.line(f"error::leave({saved});")
        if h.target is not None:
            forget(m, h.target)
        m.lines.close("}")
    m.lines.put("if let Some(err) = ", m.tr(None, Text(f"{star}.finish()")), " {")
    m.lines.line(f"    break {m.label} (err, AGAIN);")
    m.lines.line("}")


def forget(m: Emitter, target: ir.Target) -> None:
    """The name of `except … as name` is unbound behind the clause, whether or not the clause left it bound."""
    if isinstance(target, ir.NamespaceTarget):
        m.lines.line(f"{target.namespace}.forget(&{m.module.literals.text(target.name)});")
    else:
        assign(m, target, Text("Value::Unbound"))


def _is_quiet(e: ir.Expr) -> bool:
    """Whether evaluating the classes of a clause can run no code and not fail."""
    match e:
        case (
            ir.Builtin()
            | ir.LibraryGet()
            | ir.Const()
            | ir.LocalGet(checked=False)
            | ir.GlobalGet(checked=False)
        ):
            return True
        case ir.Sequence(_, items):
            return all(isinstance(i, ir.Expr) and _is_quiet(i) for i in items)
    return False


def _finally(m: Emitter, s: ir.Try) -> None:
    """`finally`: every way out of the body becomes a `Flow`, the clause runs once, then the flow goes on."""
    flow, way = m.fresh("flow"), Finally(m.tag("finally"))
    body = m.tag("body")
    m.lines.open(f"let {flow}: Flow = {way.label}: {{")
    m.lines.open(f"let (err, site): (PyErr, u32) = {body}: {{")
    with m.labelled(body), m.leaving_by(way):
        _except(m, s)
    m.lines.line(f"break {way.label} Flow::Next;")
    m.lines.close("};")
    m.lines.line(f"Flow::Err(err.at(&{m.module.code(m.code)}, site))")
    m.lines.close("};")
    saved, done, clause, raised = m.fresh("saved"), m.tag("cleaned"), m.tag("cleanup"), m.fresh("raised")
    m.lines.line(
        f"let {saved} = if let Flow::Err(err) = &{flow} {{ Some(error::enter(err)) }} else {{ None }};"
    )
    restore = f"if let Some(saved) = {saved} {{ error::leave(saved) }}"
    m.lines.open(f"{done}: {{")
    m.lines.open(f"let ({raised}, site): (PyErr, u32) = {clause}: {{")
    with m.labelled(clause), m.leaving_by(Cleanup([restore])), m.handling():
        m.block(s.final)
    m.lines.line(f"break {done};")
    m.lines.close("};")
    m.lines.line(restore)
    m.lines.line(f"break {m.label} ({raised}, site);")
    m.lines.close("}")
    m.lines.line(restore)
    _go_on(m, flow, way)


def _go_on(m: Emitter, flow: str, way: Finally) -> None:
    """After the clause: where the body was on its way to."""
    m.lines.open(f"match {flow} {{")
    m.lines.line(f"Flow::Err(err) => break {m.label} (err, AGAIN),")
    if "Return" in way.used:
        m.lines.open("Flow::Return(result) => {")
        leave_function(m, Text("result"))
        m.lines.close("}")
    for how in ("Break", "Continue"):
        if how in way.used:
            m.lines.open(f"Flow::{how} => {{")
            leave_loop(m, m.lines, how)
            m.lines.close("}")
    m.lines.line("_ => {}")
    m.lines.close("}")


@statement(ir.With)
def emit_with(m: Emitter, s: ir.With) -> None:
    """`with a as t`: `__exit__` sees an error and may swallow it; any other way out calls it, too."""
    exit_, entered, manager = m.fresh("exit"), m.fresh("entered"), m.fresh("manager")
    m.lines.put(f"let {manager} = ", m.value(s.manager))
    enter: Rx = Group("ops::awith_enter" if s.is_async else "ops::with_enter", [Text(f"&{manager}")])
    waits = green.manager_waits(m, s)
    if waits:
        enter = Wrap("", Group("pyrt::green::with_enter", [Text(f"&{manager}")]), ".await")
    m.lines.put(f"let ({exit_}, {entered}) = ", m.tr(s.at, enter))
    m.lines.line(f"drop({manager});")
    if s.is_async:
        given = Group("pyrt::await_given", [Text(entered), Text('"__aenter__"')])
        m.lines.put(f"let {entered} = ", m.awaited(s.at, given))
    flow, way, body = m.fresh("flow"), Finally(m.tag("with")), m.tag("body")
    m.lines.open(f"let {flow}: Flow = {way.label}: {{")
    m.lines.open(f"let (err, site): (PyErr, u32) = {body}: {{")
    with m.labelled(body), m.leaving_by(way):
        if s.target is not None:
            assign(m, s.target, Text(entered))
        else:
            m.lines.line(f"drop({entered});")
        m.block(s.body)
    m.lines.line(f"break {way.label} Flow::Next;")
    m.lines.close("};")
    m.lines.line(f"Flow::Err(err.at(&{m.module.code(m.code)}, site))")
    m.lines.close("};")
    m.lines.open(f"if let Flow::Err(err) = {flow} {{")
    m.lines.put("if !", _exit(m, s, exit_, "Some(&err)", waits), " {")
    m.lines.line(f"    break {m.label} (err, AGAIN);")
    m.lines.line("}")
    m.lines.depth -= 1
    m.lines.open("} else {")
    m.lines.put("", _exit(m, s, exit_, "None", waits))
    if way.used:
        _go_on(m, flow, way)
    m.lines.close("}")


def _exit(m: Emitter, s: ir.With, exit_: str, err: str, waits: bool) -> Rx:
    args: list[Rx] = [Text(f"&{exit_}"), Text(err)]
    if s.is_async:
        return m.awaited(s.at, Group("pyrt::awith_leave", args))
    if waits:
        return m.tr(s.at, Wrap("", Group("pyrt::green::with_exit", args), ".await"))
    return m.tr(s.at, Group("ops::with_exit", args))
