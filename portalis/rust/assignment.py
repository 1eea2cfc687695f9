"""Emits assignment, augmented assignment and deletion."""

from portalis.ir import ops as ir
from portalis.ir.types import LIST, Repr
from portalis.rust.emitter import Emitter, statement
from portalis.rust.literals import quote
from portalis.rust.tree import Group, Rx, Text, Wrap

_SIGNS = {"add": "+", "sub": "-", "mul": "*"}
"""Operators on floats that cannot fail."""


def assign(m: Emitter, target: ir.Target, value: Rx) -> None:
    """Puts an owned value into a target."""
    lits = m.module.literals
    match target:
        case ir.LocalTarget(var):
            if var.is_cell:
                m.lines.put(f"{var.rust}.set(", value, ");")
            else:
                m.lines.put(f"{m.place(var)} = ", value)
        case ir.GlobalTarget(module, name):
            m.lines.put(f"{m.module.global_(module, name)}.set(", value, ");")
        case ir.NamespaceTarget(namespace, name, at):
            held = _held(m, value)
            m.lines.put("", m.tr(at, Group(f"{namespace}.set", [Text(f"&{lits.text(name)}"), held])))
        case ir.AttributeTarget(obj, name, at):
            held = _held(m, value)
            m.lines.put("", m.tr(at, Group("setattr!", [m.ref(obj), Text(f"&{lits.text(name)}"), held])))
        case ir.ItemTarget(obj, index, at):
            held = _held(m, value)
            m.lines.put("", m.tr(at, m.op(_item_op(obj, index, "set"), m.ref(obj), m.held(index), held)))
        case ir.UnpackTarget():
            _unpack(m, target, value)


def _held(m: Emitter, value: Rx) -> Rx:
    """The value is evaluated before the target's own expressions."""
    if isinstance(value, Text):
        return value
    name = m.fresh("value")
    m.lines.put(f"let {name} = ", value)
    return Text(name)


def _unpack(m: Emitter, target: ir.UnpackTarget, value: Rx) -> None:
    """`a, *b, c = value`."""
    whole = m.fresh("whole")
    m.lines.put(f"let {whole} = ", value)
    n = len(target.targets)
    if not n:  # `() = value`
        m.lines.put("drop(", m.tr(target.at, m.op("unpack", Text(f"&{whole}"), Text("0"))), ");")
        return
    if target.star is None:
        parts = unpack_places(m, target)
        m.lines.put("", m.tr(target.at, m.op("unpack_into", Text(f"&{whole}"), Text(f"&mut {parts}"))))
    else:
        parts = m.fresh("parts")
        call = m.op("unpack_ex", Text(f"&{whole}"), Text(str(target.star)), Text(str(n - target.star - 1)))
        m.lines.put(f"let mut {parts} = ", m.tr(target.at, call))
    m.lines.line(f"drop({whole});")
    assign_parts(m, target, parts)


def unpack_places(m: Emitter, target: ir.UnpackTarget) -> str:
    """The places that the parts are unpacked into, before they are assigned from left to right."""
    parts = m.fresh("parts")
    m.lines.line(f"let mut {parts} = [const {{ Value::Unbound }}; {len(target.targets)}];")
    return parts


def assign_parts(m: Emitter, target: ir.UnpackTarget, parts: str) -> None:
    """Assigns the parts; their places are unbound afterwards."""
    for i, t in enumerate(target.targets):
        part = f"std::mem::take(&mut {parts}[{i}])"
        if isinstance(t, ir.LocalTarget) and t.var.type.repr is not Repr.VALUE:
            part = f"ops::unbox_{t.var.type.name}(&{part})"
        assign(m, t, Text(part))


@statement(ir.Assign)
def emit_assign(m: Emitter, s: ir.Assign) -> None:
    """`t1 = t2 = value`."""
    match s.targets, s.value:
        case [ir.UnpackTarget(targets, None)], ir.Sequence("tuple", items) if len(items) == len(
            targets
        ) and not any(isinstance(i, ir.Star) for i in items):
            if all(isinstance(i, ir.Const) for i in items) and all(
                isinstance(t, ir.LocalTarget) for t in targets
            ):
                for t, item in zip(targets, items, strict=True):
                    assert isinstance(item, ir.Expr)
                    assign(m, t, m.value(item))
                return
            held = []
            for item in items:
                assert isinstance(item, ir.Expr)
                held.append(m.fresh("part"))
                m.lines.put(f"let {held[-1]} = ", m.value(item))
            for t, name in zip(targets, held, strict=True):
                assign(m, t, Text(name))
            return
    if len(s.targets) == 1:
        match s.targets[0], s.value:
            case ir.LocalTarget(var), ir.Machine("+" | "-" | "*" as op, [ir.LocalGet(read), right]) if (
                read is var and not m.assigned
            ):
                m.lines.put(f"{var.rust} {op}= ", m.value(right))
                return
        assign(m, s.targets[0], m.value(s.value))
        return
    name = m.fresh("value")
    m.lines.put(f"let {name} = ", m.value(s.value))
    raw = s.value.type.repr is not Repr.VALUE
    for t in s.targets[:-1]:
        assign(m, t, Text(name if raw else f"{name}.clone()"))
    assign(m, s.targets[-1], Text(name))


@statement(ir.AugAssign)
def emit_augmented(m: Emitter, s: ir.AugAssign) -> None:
    """`x += value`: read, evaluate, operate in place, write back."""
    op = f"i{s.op}"
    lits = m.module.literals
    match s.target:
        case ir.LocalTarget(var) if not var.is_cell:
            if s.checked:
                m.lines.put(
                    "", m.tr(s.target_at, Group("pyrt::bound", [Text(f"&{var.rust}"), Text(quote(var.name))]))
                )
            m.lines.put("", m.tr(s.at, m.op(op, Text(f"&mut {var.rust}"), _right(m, s))))
        case ir.LocalTarget(var):
            _augment(m, s, var.rust, m.value(ir.LocalGet(var, s.checked, at=s.target_at)))
        case ir.GlobalTarget(module, name):
            static = m.module.global_(module, name)
            read = ir.GlobalGet(module, name, s.checked, s.builtin, at=s.target_at)
            _augment(m, s, static, m.value(read))
        case ir.NamespaceTarget(namespace, name):
            held = _read(m, m.value(s.read or ir.Undefined(name, at=s.target_at)))
            m.lines.put("", m.tr(s.at, m.op(op, Text(f"&mut {held}"), _right(m, s))))
            m.lines.put("", m.tr(s.at, Group(f"{namespace}.set", [Text(f"&{lits.text(name)}"), Text(held)])))
        case ir.AttributeTarget(obj, name, at) if s.value.type.repr is Repr.F64:
            base = _base(m, obj)
            old = Wrap("&", m.tr(at, Group("getattr!", [base, Text(f"&{lits.text(name)}")])))
            held = _read(m, m.op("unbox_float", old), mutable=False)
            right = _read(m, m.value(s.value), mutable=False)
            changed = Text(f"float({held} {_SIGNS[s.op]} {right})")
            m.lines.put("", m.tr(at, Group("setattr!", [base, Text(f"&{lits.text(name)}"), changed])))
        case ir.AttributeTarget(obj, name, at):
            base = _base(m, obj)
            held = _read(m, m.tr(at, Group("getattr!", [base, Text(f"&{lits.text(name)}")])))
            m.lines.put("", m.tr(s.at, m.op(op, Text(f"&mut {held}"), _right(m, s))))
            m.lines.put("", m.tr(at, Group("setattr!", [base, Text(f"&{lits.text(name)}"), Text(held)])))
        case ir.ItemTarget(obj, index, at):
            base = _base(m, obj)
            counted = index.type.repr is Repr.I64
            key = Text(_read(m, m.value(index), mutable=False)) if counted else _base(m, index)
            held = _read(m, m.tr(at, m.op(_item_op(obj, index, "get"), base, key)))
            m.lines.put("", m.tr(s.at, m.op(op, Text(f"&mut {held}"), _right(m, s))))
            m.lines.put("", m.tr(at, m.op(_item_op(obj, index, "set"), base, key, Text(held))))


def _item_op(obj: ir.Expr, index: ir.Expr, how: str) -> str:
    """The operation on an item."""
    if index.type.repr is Repr.VALUE:
        return f"{how}item"
    return f"list_{how}" if obj.type == LIST else f"item_{how}"


def _augment(m: Emitter, s: ir.AugAssign, place: str, value: Rx) -> None:
    """A cell variable or a global; `+=` knows the place, so that a str can grow there."""
    held = _read(m, value, mutable=s.op != "add")
    right = _right(m, s)
    if s.op == "add":
        m.lines.put("", m.tr(s.at, Group(f"{place}.add", [Text(held), right])))
        return
    m.lines.put("", m.tr(s.at, m.op(f"i{s.op}", Text(f"&mut {held}"), right)))
    m.lines.line(f"{place}.set({held});")


def _read(m: Emitter, value: Rx, *, mutable: bool = True) -> str:
    name = m.fresh("target")
    m.lines.put(f"let {'mut ' if mutable else ''}{name} = ", value)
    return name


def _base(m: Emitter, e: ir.Expr) -> Rx:
    """What an augmented assignment evaluates once and uses twice, as a reference: a local that it does not rebind needs no copy."""
    match e:
        case ir.Const():
            return m.ref(e)
        case ir.LocalGet(var, False) if (
            not var.is_cell and var not in m.assigned and var.type.repr is Repr.VALUE
        ):
            return m.ref(e)
    return Text(f"&{_read(m, m.value(e), mutable=False)}")


def _right(m: Emitter, s: ir.AugAssign) -> Rx:
    """The right side, evaluated before the target is borrowed."""
    if isinstance(s.value, ir.Const):
        return m.ref(s.value)
    name = m.fresh("right")
    m.lines.put(f"let {name} = ", m.value(s.value))
    return Text(f"&{name}")


@statement(ir.Delete)
def emit_delete(m: Emitter, s: ir.Delete) -> None:
    """`del x`, `del a.b`, `del a[i]`."""
    lits = m.module.literals
    match s.target:
        case ir.LocalTarget(var):
            if s.checked:
                m.lines.put("drop(", m.value(ir.LocalGet(var, True, at=s.at)), ");")
            m.lines.line(
                f"{var.rust}.set(Value::Unbound);" if var.is_cell else f"{var.rust} = Value::Unbound;"
            )
        case ir.GlobalTarget(module, name):
            m.lines.put("drop(", m.value(ir.GlobalGet(module, name, True, at=s.at)), ");")
            m.lines.line(f"{m.module.global_(module, name)}.set(Value::Unbound);")
        case ir.NamespaceTarget(namespace, name):
            m.lines.put(
                "drop(", m.value(ir.NamespaceGet(namespace, name, ir.Undefined(name, at=s.at), at=s.at)), ");"
            )
            m.lines.line(f"{namespace}.forget(&{lits.text(name)});")
        case ir.AttributeTarget(obj, name, at):
            m.lines.put("", m.tr(at, m.op("delattr", m.ref(obj), Text(f"&{lits.text(name)}"))))
        case ir.ItemTarget(obj, index, at):
            m.lines.put("", m.tr(at, m.op("delitem", m.ref(obj), m.ref(index))))
