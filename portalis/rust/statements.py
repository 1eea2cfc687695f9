"""Emits control flow without exceptions: expressions, branches, loops, return, blocks, imports."""

from portalis.ir import ops as ir
from portalis.ir.program import ends
from portalis.ir.types import OBJECT
from portalis.rust.assignment import assign
from portalis.rust.deep import DEEP
from portalis.rust.emitter import Cleanup, Emitter, Finally, Loop, statement
from portalis.rust.expressions import condition
from portalis.rust.literals import quote
from portalis.rust.loops import run_loop, start_loop, tick
from portalis.rust.tree import Group, Lines, Rx, Text


@statement(ir.ExprStmt)
def emit_expression(m: Emitter, s: ir.ExprStmt) -> None:
    """An expression for its effect; what a call gives may be a coroutine that nobody awaits."""
    value = m.value(s.value)
    match s.value:
        case ir.Call() | ir.MethodCall() | ir.DirectCall():
            call = True
        case ir.NativeCall(func=func):
            call = func.suspends
        case _:
            call = False
    if call and s.value.type == OBJECT:
        code = Text(f"&{m.module.code(m.code)}")
        m.lines.put(
            "", Group("pyrt::traceback::discard", [value, code, Text(str(m.code.site(s.value.at)))]), ";"
        )
    else:
        m.lines.put("drop(", value, ");")


@statement(ir.If)
def emit_if(m: Emitter, s: ir.If) -> None:
    """`if … elif … else`."""
    chain = _chain(s)
    if len(chain) > DEEP:
        _flat(m, chain)
        return
    m.lines.put("if ", condition(m, s.test), " {")
    m.lines.depth += 1
    m.block(s.body)
    m.lines.depth -= 1
    if s.orelse:
        m.lines.open("} else {")
        m.block(s.orelse)
        m.lines.close("}")
    else:
        m.lines.line("}")


def _chain(s: ir.If) -> list[ir.If]:
    """An `if` with the `elif`s behind it."""
    chain = [s]
    while len(chain[-1].orelse) == 1 and isinstance(chain[-1].orelse[0], ir.If):
        chain.append(chain[-1].orelse[0])
    return chain


def _flat(m: Emitter, chain: list[ir.If]) -> None:
    """Many `elif`s: a block that each branch leaves, since rustc follows nested ones only so far."""
    done = m.tag("chosen")
    m.lines.open(f"{done}: {{")
    for s in chain:
        m.mark(s)
        m.lines.put("if ", condition(m, s.test), " {")
        m.lines.depth += 1
        m.block(s.body)
        if not ends(s.body):
            m.lines.line(f"break {done};")
        m.lines.close("}")
    m.block(chain[-1].orelse)
    m.lines.close("}")


@statement(ir.While)
def emit_while(m: Emitter, s: ir.While) -> None:
    """`while … else`."""
    with LoopLabels(m, s.orelse) as loop:
        always = isinstance(s.test, ir.Const) and bool(s.test.value)
        if always:
            m.lines.open(f"{loop.label}: loop {{")
        else:
            m.lines.put(f"{loop.label}: while ", condition(m, s.test), " {")
            m.lines.depth += 1
        tick(m, s.test.at)
        with m.leaving_by(loop):
            m.block(s.body)
        m.lines.close("}")
        m.reach(s.test.at)


@statement(ir.For)
def emit_for(m: Emitter, s: ir.For) -> None:
    """`for … else`, `async for … else`."""
    with LoopLabels(m, s.orelse) as loop:
        started = start_loop(m, s.iterable, s.target, s.is_async, s.at)
        run_loop(m, started, s.target, s.at, loop.label)
        with m.leaving_by(loop):
            m.block(s.body)
        m.lines.close("}")
        m.reach(s.at)
        for it in started.iterators:
            m.lines.line(f"drop({it});")


class LoopLabels:
    """A loop's labels; with an `else` clause, `break` leaves a block around both."""

    def __init__(self, m: Emitter, orelse: list[ir.Stmt]) -> None:
        self.m, self.orelse = m, orelse
        label = m.tag("loop")
        self.loop = Loop(label, m.tag("else") if orelse else label)

    def __enter__(self) -> Loop:
        if self.orelse:
            self.m.lines.open(f"{self.loop.break_label}: {{")
        return self.loop

    def __exit__(self, *failure: object) -> None:
        if self.orelse:
            self.m.block(self.orelse)
            self.m.lines.close("}")


@statement(ir.Break)
def emit_break(m: Emitter, s: ir.Break) -> None:
    """`break`."""
    leave_loop(m, m.lines, "Break")


@statement(ir.Continue)
def emit_continue(m: Emitter, s: ir.Continue) -> None:
    """`continue`."""
    leave_loop(m, m.lines, "Continue")


def leave_loop(m: Emitter, lines: Lines, how: str) -> None:
    """Leaves to the innermost loop, through what stands on the way."""
    for way in reversed(m.exits):
        match way:
            case Cleanup(todo):
                for t in todo:
                    lines.line(t)
            case Finally(label, used):
                used.add(how)
                lines.line(f"break {label} Flow::{how};")
                return
            case Loop(label, break_label):
                lines.line(f"break {break_label};" if how == "Break" else f"continue {label};")
                return


@statement(ir.Return)
def emit_return(m: Emitter, s: ir.Return) -> None:
    """`return value`."""
    m.at_end = s is m.function.body[-1]
    value = m.value(s.value) if s.value is not None else Text("Value::None")
    if any(isinstance(w, Cleanup | Finally) for w in m.exits) and not isinstance(value, Text):
        m.lines.put("let result = ", value)
        value = Text("result")
    leave_function(m, value)


def leave_function(m: Emitter, value: Rx) -> None:
    """Returns, through what stands on the way."""
    cleaned = False
    for way in reversed(m.exits):
        match way:
            case Cleanup(todo):
                if (
                    not cleaned
                    and todo
                    and not (isinstance(value, Text) and value.text in ("result", "Value::None"))
                ):
                    m.lines.put("let result = ", value)
                    value = Text("result")
                cleaned = True
                for t in todo:
                    m.lines.line(t)
            case Finally(label, used):
                used.add("Return")
                m.lines.put(f"break {label} Flow::Return(", value, ");")
                return
    if m.function.lets_go and not isinstance(value, Text):
        m.lines.put("let result = ", value)
        value = Text("result")
    m.leave()
    if m.function.can_raise:
        m.lines.put("return Ok(", value, ");")
    elif m.at_end:
        m.lines.put("", value, "")
    else:
        m.lines.put("return ", value)


@statement(ir.Block)
def emit_block(m: Emitter, s: ir.Block) -> None:
    """Statements that `Leave` can leave."""
    m.lines.open(f"'{s.label}: {{")
    m.block(s.body)
    m.lines.close("}")


@statement(ir.Leave)
def emit_leave(m: Emitter, s: ir.Leave) -> None:
    """Leaves a block."""
    m.lines.line(f"break '{s.label};")


@statement(ir.ImportModule)
def emit_import(m: Emitter, s: ir.ImportModule) -> None:
    """Runs a module of the program, once."""
    path = f"&{m.module.table(s.module)}"
    if s.unless is None:
        m.lines.put("drop(", m.tr(s.at, Text(f"pyrt::import_module({path})")), ");")
    else:
        package, name = s.unless
        call = Group(
            "pyrt::import_submodule", [Text(f"&{m.module.table(package)}"), Text(quote(name)), Text(path)]
        )
        m.lines.put("", m.tr(s.at, call))


@statement(ir.ImportStar)
def emit_import_star(m: Emitter, s: ir.ImportStar) -> None:
    """`from m import *`."""
    for name in s.names:
        target = ir.GlobalTarget(m.module.ir, name)
        if s.listed:
            assign(m, target, m.value(ir.Prim("getattr", [ir.ModuleGet(s.source), ir.Const(name)], at=s.at)))
            continue
        call = Group(
            "pyrt::import_star",
            [Text(f"&{m.module.table(s.source)}"), Text(f"&{m.module.literals.text(name)}")],
        )
        m.lines.put("if let Some(found) = ", call, " {")
        m.lines.depth += 1
        assign(m, target, Text("found"))
        m.lines.close()
