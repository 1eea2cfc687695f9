"""Prints the IR as text: what `python -m portalis.frontend FILE` and the snapshots show."""

from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, ModuleIR, ProgramIR, Var


def program_text(program: ProgramIR) -> str:
    """All modules of a program."""
    return "\n".join(module_text(m) for m in program.modules)


def module_text(module: ModuleIR) -> str:
    """A module: its functions, its body last."""
    functions = [*module.functions, *([module.body] if module.body else [])]
    return f"module {module.name}\n" + "\n".join(function_text(f) for f in functions)


def function_text(f: FunctionIR) -> str:
    """A function: its head, its variables, its statements."""
    params = ", ".join(f"{_sigil(p.kind)}{_var(p.var)}" for p in f.params)
    marks = "".join(
        f" {m}"
        for m, on in (
            ("direct", f.direct),
            ("private", f.private),
            ("inline", f.inline),
            ("cannot raise", not f.can_raise),
            ("not counted", not f.recursive),
        )
        if on
    )
    out = [f"{f.kind} {f.qualname}({params}) -> {f.result}{marks}:"]
    if f.free:
        out.append(f"    free {', '.join(v.name for v in f.free)}")
    if f.locals:
        out.append(f"    local {', '.join(_var(v) for v in f.locals)}")
    return "\n".join([*out, *_block(f.body, 1)]) + "\n"


def _sigil(kind: str) -> str:
    return {"varargs": "*", "varkw": "**"}.get(kind, "")


def _var(v: Var) -> str:
    return f"{v.name}: {'cell ' if v.is_cell else ''}{v.type}"


def _block(statements: list[ir.Stmt], depth: int) -> list[str]:
    pad = "    " * depth
    out: list[str] = []
    for s in statements:
        head, blocks = _statement(s)
        out.append(f"{pad}{head}")
        for title, body in blocks:
            if title:
                out.append(f"{pad}{title}")
            out.extend(_block(body, depth + 1))
    return out


def _statement(s: ir.Stmt) -> tuple[str, list[tuple[str, list[ir.Stmt]]]]:
    match s:
        case ir.ExprStmt(value):
            return expr_text(value), []
        case ir.Assign(targets, value):
            return " = ".join([*map(target_text, targets), expr_text(value)]), []
        case ir.AugAssign(target, op, value):
            return f"{target_text(target)} {op}= {expr_text(value)}", []
        case ir.Delete(target):
            return f"del {target_text(target)}", []
        case ir.If(test, body, orelse):
            return f"if {expr_text(test)}:", [("", body), *([("else:", orelse)] if orelse else [])]
        case ir.While(test, body, orelse):
            return f"while {expr_text(test)}:", [("", body), *([("else:", orelse)] if orelse else [])]
        case ir.For(target, iterable, body, orelse, is_async):
            head = f"{'async ' if is_async else ''}for {target_text(target)} in {expr_text(iterable)}:"
            return head, [("", body), *([("else:", orelse)] if orelse else [])]
        case ir.Try(body, handlers, orelse, final):
            parts = [("", body)]
            for h in handlers:
                types = f" {expr_text(h.types)}" if h.types else ""
                name = f" as {target_text(h.target)}" if h.target else ""
                parts.append((f"except{'*' if s.star else ''}{types}{name}:", h.body))
            parts += [("else:", orelse)] if orelse else []
            parts += [("finally:", final)] if final else []
            return "try:", parts
        case ir.With(manager, target, body, is_async):
            name = f" as {target_text(target)}" if target else ""
            return f"{'async ' if is_async else ''}with {expr_text(manager)}{name}:", [("", body)]
        case ir.Return(value):
            return f"return {expr_text(value) if value else ''}".rstrip(), []
        case ir.Raise(value, cause):
            source = f" from {expr_text(cause)}" if cause else ""
            return f"raise {expr_text(value) if value else ''}{source}".rstrip(), []
        case ir.Assert(test, message):
            return f"assert {expr_text(test)}{f', {expr_text(message)}' if message else ''}", []
        case ir.ImportModule(module):
            return f"import {module.name}", []
        case ir.ImportStar(source):
            return f"from {source.name} import *", []
        case ir.Block(label, body):
            return f"block {label}:", [("", body)]
        case ir.Leave(label):
            return f"leave {label}", []
    return type(s).__name__.lower(), []


def target_text(t: ir.Target) -> str:
    """A target."""
    match t:
        case ir.LocalTarget(var):
            return var.name
        case ir.GlobalTarget(module, name):
            return f"{module.name}.{name}"
        case ir.NamespaceTarget(_, name):
            return f"class.{name}"
        case ir.AttributeTarget(obj, name):
            return f"{expr_text(obj)}.{name}"
        case ir.ItemTarget(obj, index):
            return f"{expr_text(obj)}[{expr_text(index)}]"
        case ir.UnpackTarget(targets, star):
            return (
                "("
                + ", ".join(("*" if i == star else "") + target_text(x) for i, x in enumerate(targets))
                + ")"
            )


def _items(items: list[ir.Expr | ir.Star]) -> str:
    return ", ".join(f"*{expr_text(i.value)}" if isinstance(i, ir.Star) else expr_text(i) for i in items)


def expr_text(e: ir.Expr) -> str:
    """An expression."""
    match e:
        case ir.Const(value):
            return repr(value)
        case ir.LocalGet(var, checked):
            return var.name + ("?" if checked else "")
        case ir.GlobalGet(module, name, checked):
            return f"{module.name}.{name}" + ("?" if checked else "")
        case ir.NamespaceGet(_, name):
            return f"class.{name}"
        case ir.Builtin(name):
            return f"builtins.{name}"
        case ir.LibraryGet(module, name):
            return f"{module}.{name}" if name else module
        case ir.ModuleGet(module):
            return f"module {module.name}"
        case ir.Prim(op, args) | ir.Machine(op, args):
            return f"{op}({', '.join(map(expr_text, args))})"
        case ir.RangeLoop(start, stop, step):
            by = "" if isinstance(step, ir.Const) and step.value == 1 else f" by {expr_text(step)}"
            return f"{expr_text(start)}..{expr_text(stop)}{by}"
        case ir.Coerce(value):
            return f"{e.type}<-({expr_text(value)})"
        case ir.Call(func, args, keywords):
            named = [f"{k}={expr_text(v)}" if k else f"**{expr_text(v)}" for k, v in keywords]
            return f"{expr_text(func)}({', '.join(filter(None, [_items(args), *named]))})"
        case ir.MethodCall(obj, name, args, pairs):
            named = [f"{k}={expr_text(v)}" for k, v in pairs]
            return f"{expr_text(obj)}.{name}({', '.join([*map(expr_text, args), *named])})"
        case ir.SuperGet(_, _, name, args):
            return f"super.{name}" + (f"({', '.join(map(expr_text, args))})" if args is not None else "")
        case ir.DirectCall(function, args):
            return f"{function.qualname}!({', '.join(map(expr_text, args))})"
        case ir.NativeCall(function, args):
            return f"{function.module}.{function.qualname}!({', '.join(map(expr_text, args))})"
        case ir.MakeFunction(function):
            return f"function {function.qualname}"
        case ir.MakeClass(cls, bases):
            return f"class {cls.qualname}({_items(bases)})"
        case ir.And(values):
            return "(" + " and ".join(map(expr_text, values)) + ")"
        case ir.Or(values):
            return "(" + " or ".join(map(expr_text, values)) + ")"
        case ir.Not(value):
            return f"not {expr_text(value)}"
        case ir.Cond(test, then, otherwise):
            return f"({expr_text(then)} if {expr_text(test)} else {expr_text(otherwise)})"
        case ir.Compare(first, rest):
            return "(" + expr_text(first) + "".join(f" {op} {expr_text(x)}" for op, x, _ in rest) + ")"
        case ir.Walrus(target, value):
            return f"({target_text(target)} := {expr_text(value)})"
        case ir.Sequence(kind, items):
            return f"{kind}[{_items(items)}]"
        case ir.DictDisplay(pairs):
            return (
                "{"
                + ", ".join(f"{expr_text(k)}: {expr_text(v)}" if k else f"**{expr_text(v)}" for k, v in pairs)
                + "}"
            )
        case ir.FString(parts):
            return (
                "f'"
                + "".join(p if isinstance(p, str) else "{" + expr_text(p.value) + "}" for p in parts)
                + "'"
            )
        case ir.Comprehension(kind, element, value):
            loops = " ".join(f"for {target_text(g.target)} in {expr_text(g.iterable)}" for g in e.generators)
            return f"{kind}({expr_text(element)}{f': {expr_text(value)}' if value else ''} {loops})"
        case ir.Await(value) | ir.Yield(value) | ir.YieldFrom(value):
            return f"{type(e).__name__.lower()} {expr_text(value)}"
    return type(e).__name__
