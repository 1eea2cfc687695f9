"""Emits the heads of loops: what they run over is kept on the stack, without objects that nobody sees."""

from dataclasses import dataclass, field
from typing import Literal

from portalis.ir import ops as ir
from portalis.ir.types import Repr
from portalis.rust import green
from portalis.rust.assignment import assign, assign_parts, unpack_places
from portalis.rust.calls import array
from portalis.rust.emitter import Emitter
from portalis.rust.numbers import range_of
from portalis.rust.tree import Group, Rx, Text, Wrap


@dataclass(slots=True)
class Started:
    """A loop whose iterators are made."""

    kind: Literal["counted", "range", "zip", "enumerate", "async", "any"]
    iterators: list[str] = field(default_factory=list)
    counted: Rx | None = None
    """What a loop in machine ints counts through."""
    waits: bool = False
    """Whether its steps can wait, so that a thread awaits them."""
    index: str = ""
    """The count of `enumerate`."""


def start_loop(
    m: Emitter,
    iterable: ir.Expr,
    target: ir.Target,
    is_async: bool,
    at: ir.Position | None,
    *,
    held: bool = False,
) -> Started:
    """Makes the iterator; `held` says that the loop opens elsewhere, so nothing must be left to be evaluated there."""
    if is_async:
        it = m.fresh("it")
        m.lines.put(f"let {it} = ", m.tr(at, Group("pyrt::aiter", [m.ref(iterable)])))
        return Started("async", [it])
    waits = green.steps_wait(m, iterable)
    match iterable:
        case ir.RangeLoop():
            counted = range_of(m, iterable)
            if held:
                it = m.fresh("it")
                m.lines.put(f"let {it} = ", counted)
                counted = Text(it)
            return Started("counted", counted=counted)
        case ir.Call(ir.Builtin("range"), args, []) if _plain(args):
            bounds = array([m.value(a) for a in args if isinstance(a, ir.Expr)])
            made = Group("pyrt::builtins::range::Loop::new", [bounds])
            it = m.fresh("it")
            m.lines.put(f"let mut {it} = ", m.tr(iterable.at, made))
            return Started("range", [it])
        case _ if waits:
            pass
        case ir.Call(ir.Builtin("zip"), args, []) if _parts(target) == len(args) > 0 and _plain(args):
            return Started("zip", _iterators(m, [a for a in args if isinstance(a, ir.Expr)], iterable.at))
        case ir.Call(ir.Builtin("enumerate"), [ir.Expr() as over, *rest], []) if _parts(target) == 2:
            match rest:
                case [] | [ir.Const(int())]:
                    its = _iterators(m, [over], iterable.at)
                    index = m.fresh("index")
                    first = int(rest[0].value) if rest and isinstance(rest[0], ir.Const) else 0  # type: ignore[call-overload]
                    if -(2**62) < first < 2**62:
                        m.lines.line(f"let mut {index}: i64 = {first};")
                        return Started("enumerate", its, index=index)
    it = m.fresh("it")
    m.lines.put(f"let mut {it} = ", m.tr(at, m.op("for_iter", m.ref(iterable))))
    return Started("any", [it], waits=waits)


def _iterators(m: Emitter, over: list[ir.Expr], at: ir.Position | None) -> list[str]:
    """The iterators of several iterables, each of which is evaluated before the first is made."""
    refs: list[Rx] = []
    held: list[str] = []
    for e in over:
        if len(over) == 1 or isinstance(e, ir.Const):
            refs.append(m.ref(e))
            continue
        held.append(m.fresh("over"))
        m.lines.put(f"let {held[-1]} = ", m.value(e))
        refs.append(Text(f"&{held[-1]}"))
    its = [m.fresh("it") for _ in over]
    for it, ref in zip(its, refs, strict=True):
        m.lines.put(f"let mut {it} = ", m.tr(at, m.op("for_iter", ref)))
    for name in held:
        m.lines.line(f"drop({name});")
    return its


def _parts(target: ir.Target) -> int:
    """Into how many parts an item is unpacked; 0 where one takes the rest, or the item is taken whole."""
    return len(target.targets) if isinstance(target, ir.UnpackTarget) and target.star is None else 0


def _plain(args: list[ir.Expr | ir.Star]) -> bool:
    """Whether none of the arguments is starred."""
    return not any(isinstance(a, ir.Star) for a in args)


def run_loop(m: Emitter, loop: Started, target: ir.Target, at: ir.Position | None, label: str) -> None:
    """Opens the loop, and assigns its target."""
    if loop.counted is not None:
        _count(m, loop.counted, target, at, label)
        return
    it = loop.iterators[0]
    if loop.kind == "any" and not loop.waits and _parts(target) and isinstance(target, ir.UnpackTarget):
        parts = unpack_places(m, target)
        step: Rx = Group(f"{it}.next_parts", [Text(f"&mut {parts}")])
        whole = m.fresh("whole")
        _open(m, f"{label}: while let Some({whole}) = ", m.tr(at, step), at)
        m.lines.put("", m.tr(target.at, m.op("unpack_parts", Text(whole), Text(f"&mut {parts}"))))
        assign_parts(m, target, parts)
        return
    item = m.fresh("item")
    step = Text(f"{it}.next()")
    if loop.waits:
        step = Wrap("", Group("pyrt::green::next", [Text(f"&mut {it}")]), ".await")
    if loop.kind == "async":
        step = m.awaited(at, Group("pyrt::anext_value", [Text(f"&{it}")]))
    elif loop.kind != "range":
        step = m.tr(at, step)
    if loop.kind != "zip":
        _open(m, f"{label}: while let Some({item}) = ", step, at)
    if loop.kind in ("zip", "enumerate"):
        assert isinstance(target, ir.UnpackTarget)
        if loop.kind == "zip":
            _zipped(m, loop, target, at, label)
        else:
            index, other = target.targets
            assign(m, index, Text(loop.index if _is_int(index) else f"Value::Int({loop.index})"))
            m.lines.line(f"{loop.index} += 1;")
            assign(m, other, Text(unboxed(other, item)))
        return
    assign(m, target, Text(unboxed(target, item)))


def _zipped(m: Emitter, loop: Started, target: ir.UnpackTarget, at: ir.Position | None, label: str) -> None:
    """A loop over several iterators: the first that has no more items ends it."""
    items = [m.fresh("item") for _ in loop.iterators]
    for i, (it, item) in enumerate(zip(loop.iterators, items, strict=True)):
        step = m.tr(at, Text(f"{it}.next()"))
        if i == 0:
            m.lines.put(f"{label}: while let Some({item}) = ", step, " {")
            m.lines.depth += 1
        else:
            m.lines.put(f"let Some({item}) = ", step, f" else {{ break {label} }};")
    tick(m, at)
    for t, item in zip(target.targets, items, strict=True):
        assign(m, t, Text(unboxed(t, item)))


def _open(m: Emitter, head: str, step: Rx, at: ir.Position | None) -> None:
    m.lines.put(head, step, " {")
    m.lines.depth += 1
    tick(m, at)


def _count(m: Emitter, counted: Rx, target: ir.Target, at: ir.Position | None, label: str) -> None:
    """Opens a loop that counts in machine ints; a variable that lives inside of it is its pattern."""
    if isinstance(target, ir.LocalTarget) and target.var.looped:
        _open(m, f"{label}: for {target.var.rust} in ", counted, at)
        return
    item = m.fresh("item")
    _open(m, f"{label}: for {item} in ", counted, at)
    assign(m, target, Text(item if _is_int(target) else f"Value::Int({item})"))


def _is_int(target: ir.Target) -> bool:
    """Whether a target takes a machine int."""
    return isinstance(target, ir.LocalTarget) and target.var.type.repr is Repr.I64


def unboxed(target: ir.Target, item: str) -> str:
    """An item of an iterator as its target takes it."""
    if isinstance(target, ir.LocalTarget) and target.var.type.repr is not Repr.VALUE:
        return f"ops::unbox_{target.var.type.name}(&{item})"
    return item


def tick(m: Emitter, at: ir.Position | None) -> None:
    """Once a round: SIGINT raises KeyboardInterrupt here, and the turn of a thread may end."""
    yields = m.greens is not None and m.function.kind == "Plain"
    m.reach(at)
    m.lines.line(f"{'pyrt::green_tick' if yields else 'tick'}!({m.label}, {m.code.site(at)});")
