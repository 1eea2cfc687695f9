"""Emits control flow without exceptions: expressions, branches, loops, return, blocks, imports."""

from portalis.ir import ops as ir
from portalis.ir.program import ends
from portalis.ir.types import OBJECT, Repr
from portalis.rust import green
from portalis.rust.assignment import assign, assign_parts, unpack_places
from portalis.rust.calls import array
from portalis.rust.deep import DEEP
from portalis.rust.emitter import Cleanup, Emitter, Finally, Loop, statement
from portalis.rust.expressions import condition
from portalis.rust.literals import quote
from portalis.rust.numbers import range_of
from portalis.rust.tree import Group, Lines, Rx, Text, Wrap


@statement(ir.ExprStmt)
def emit_expression(m: Emitter, s: ir.ExprStmt) -> None:
    """An expression for its effect; what a call gives may be a coroutine that nobody awaits."""
    value, call = m.value(s.value), isinstance(s.value, ir.Call | ir.MethodCall | ir.DirectCall)
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


@statement(ir.For)
def emit_for(m: Emitter, s: ir.For) -> None:
    """`for … else`, `async for … else`."""
    it = "" if isinstance(s.iterable, ir.RangeLoop) else m.fresh("it")
    with LoopLabels(m, s.orelse) as loop:
        if isinstance(s.iterable, ir.RangeLoop):
            count_loop(m, s.target, range_of(m, s.iterable), s.at, loop.label)
        else:
            raises = start_loop(m, s.iterable, s.is_async, s.at, it)
            waits = raises and not s.is_async and green.steps_wait(m, s.iterable)
            run_loop(m, s.target, s.is_async, raises, s.at, it, loop.label, waits=waits)
        with m.leaving_by(loop):
            m.block(s.body)
        m.lines.close("}")
        if it:
            m.lines.line(f"drop({it});")


def count_loop(m: Emitter, target: ir.Target, counted: Rx, at: ir.Position | None, label: str) -> None:
    """Opens a loop that counts in machine ints; a variable that lives inside of it is its pattern."""
    if isinstance(target, ir.LocalTarget) and target.var.looped:
        m.lines.put(f"{label}: for {target.var.rust} in ", counted, " {")
        m.lines.depth += 1
        tick(m, at)
        return
    item = m.fresh("item")
    m.lines.put(f"{label}: for {item} in ", counted, " {")
    m.lines.depth += 1
    tick(m, at)
    is_raw = isinstance(target, ir.LocalTarget) and target.var.type.repr is Repr.I64
    assign(m, target, Text(item if is_raw else f"Value::Int({item})"))


def start_loop(m: Emitter, iterable: ir.Expr, is_async: bool, at: ir.Position | None, it: str) -> bool:
    """Makes the iterator, and says whether its steps can raise: those of a range on the spot cannot."""
    match iterable:
        case ir.RangeLoop():
            m.lines.put(f"let {it} = ", range_of(m, iterable))
            return False
        case ir.Call(ir.Builtin("range"), args, []) if not is_async and _plain(args):
            bounds = array([m.value(a) for a in args if isinstance(a, ir.Expr)])
            made = Group("pyrt::builtins::range::Loop::new", [bounds])
            m.lines.put(f"let mut {it} = ", m.tr(iterable.at, made))
            return False
    maker = Group("pyrt::aiter" if is_async else "ops::for_iter", [m.ref(iterable)])
    m.lines.put(f"let {'' if is_async else 'mut '}{it} = ", m.tr(at, maker))
    return True


def _plain(args: list[ir.Expr | ir.Star]) -> bool:
    """Whether none of the arguments is starred."""
    return not any(isinstance(a, ir.Star) for a in args)


def run_loop(
    m: Emitter,
    target: ir.Target,
    is_async: bool,
    raises: bool,
    at: ir.Position | None,
    it: str,
    label: str,
    *,
    counted: bool = False,
    waits: bool = False,
) -> None:
    """Opens the loop over an iterator that `start_loop` made; the steps of one that waits are awaited."""
    if counted:
        count_loop(m, target, Text(it), at, label)
        return
    unpacked = isinstance(target, ir.UnpackTarget) and target.star is None
    if unpacked and raises and not is_async and not waits:
        assert isinstance(target, ir.UnpackTarget)
        parts = unpack_places(m, target)
        step: Rx = Group(f"{it}.next_parts", [Text(f"&mut {parts}")])
        whole = m.fresh("whole")
        m.lines.put(f"{label}: while let Some({whole}) = ", m.tr(at, step), " {")
        m.lines.depth += 1
        tick(m, at)
        m.lines.put("", m.tr(target.at, m.op("unpack_parts", Text(whole), Text(f"&mut {parts}"))))
        assign_parts(m, target, parts)
        return
    item = m.fresh("item")
    if is_async:
        step = m.awaited(at, Group("pyrt::anext_value", [Text(f"&{it}")]))
    else:
        green = Wrap("", Group("pyrt::green::next", [Text(f"&mut {it}")]), ".await")
        plain = green if waits else Text(f"{it}.next()")
        step = m.tr(at, plain) if raises else plain
    m.lines.put(f"{label}: while let Some({item}) = ", step, " {")
    m.lines.depth += 1
    tick(m, at)
    assign(m, target, Text(unboxed(target, item)))


def unboxed(target: ir.Target, item: str) -> str:
    """An item of an iterator as its target takes it."""
    if isinstance(target, ir.LocalTarget) and target.var.type.repr is not Repr.VALUE:
        return f"ops::unbox_{target.var.type.name}(&{item})"
    return item


def tick(m: Emitter, at: ir.Position | None) -> None:
    """Once a round: SIGINT raises KeyboardInterrupt here, and the turn of a thread may end."""
    yields = m.greens is not None and m.function.kind == "Plain"
    m.lines.line(f"{'pyrt::green_tick' if yields else 'tick'}!({m.label}, {m.code.site(at)});")


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
        source = ir.Prim("import_from", [ir.ModuleGet(s.source), ir.Const(name)], at=s.at)
        assign(m, ir.GlobalTarget(m.module.ir, name), m.value(source))
