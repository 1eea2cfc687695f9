"""Emits green code: calls, loops and `with` that wait for other threads, and the entry of a function's green form."""

from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, Var
from portalis.ir.types import Repr
from portalis.primitives.waiting import IN_GREEN, callee_waits, can_wait, loop_waits, with_waits
from portalis.rust.emitter import Emitter
from portalis.rust.tree import Group, Rx, Wrap


def called(m: Emitter, e: ir.Expr, function: str, args: list[Rx]) -> Rx:
    """A call of an operation that green code awaits where what it calls can wait."""
    if not waits(m, e):
        return Group(function, args)
    return Wrap("", Group(f"pyrt::green::{function.removeprefix('pyrt::')}", args), ".await")


def waits(m: Emitter, e: ir.Expr) -> bool:
    """Whether a call is one that green code awaits."""
    if m.greens is None:
        return False
    match e:
        case ir.MethodCall(_, name) | ir.SuperGet(_, _, name):
            return name in m.greens.names
        case ir.Call(func):
            return callee_waits(func, m.greens.loops)
    return False


def native(m: Emitter, e: ir.NativeCall) -> Rx:
    """A call of a function of the table; one that can wait takes its arguments as they are."""
    path = f"pyrt::{e.func.rust_path}"
    if not can_wait(e.func) or (m.greens is None and not e.func.waits):
        return Group(path, [m.ref(a) for a in e.args])
    if m.greens is not None and not e.func.waits:
        path = f"pyrt::green::{IN_GREEN[e.func.module, e.func.name]}"
    made = Group(path, [m.value(a) for a in e.args])
    return Wrap("", made, ".await") if m.greens is not None else Group("pyrt::green::block", [made])


def direct(m: Emitter, e: ir.DirectCall, path: str) -> Rx | None:
    """A call of a function's green form; None where there is none, or none is wanted."""
    if m.greens is None or not e.func.green or e.func.kind != "Plain":
        return None
    call: Rx = Group(
        path.rpartition("::")[0] + "::" * ("::" in path) + e.func.green, [m.value(a) for a in e.args]
    )
    if (m.function, e.func) in m.greens.boxed:
        call = Group("Box::pin", [call])
    return Wrap("", call, ".await")


def steps_wait(m: Emitter, iterable: ir.Expr) -> bool:
    """Whether the steps of a loop are awaited."""
    return m.greens is not None and m.greens.loops and loop_waits(iterable)


def manager_waits(m: Emitter, s: ir.With) -> bool:
    """Whether `__enter__` and `__exit__` are awaited."""
    return m.greens is not None and not s.is_async and with_waits(s.manager)


def entry(function: FunctionIR, order: list[Var]) -> str:
    """The entry of the green form for calls that are bound at run time."""
    given = [f"let a{i} = std::mem::take(&mut a[{i}]);" for i in range(len(order))]
    args = [_argument(v, f"a{i}") for i, v in enumerate(order)]
    if function.free:
        given.append("let f = f.clone();")
        args.insert(0, "f")
    call = f"{function.green}({', '.join(args)})"
    heads = f"|{'f' if function.free else '_'}, {'a' if order else '_'}|"
    if function.result.repr is Repr.VALUE and not any("?" in a for a in args):
        return f"{heads} {{ {' '.join(given)} Box::pin({call}) }}"
    result = {
        Repr.F64: "float({}.await?)",
        Repr.BOOL: "boolean({}.await?)",
        Repr.I64: "Value::Int({}.await?)",
    }.get(function.result.repr)
    body = f"Ok({result.format(call)})" if result else f"{call}.await"
    return f"{heads} {{ {' '.join(given)} Box::pin(async move {{ {body} }}) }}"


def _argument(var: Var, name: str) -> str:
    match var.type.repr:
        case Repr.F64:
            return f"ops::f64_argument(&{name})?"
        case Repr.BOOL:
            return f"ops::bool_argument(&{name})?"
        case Repr.I64:
            return f"ops::i64_argument(&{name})?"
    return name
