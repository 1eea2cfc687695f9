"""Builds match statements: each case is a chain of tests that leaves the statement's block when it fails (PEP 634)."""

import ast

from portalis.ir import ops as ir
from portalis.ir import types
from portalis.ir.program import Var
from portalis.irbuild.builder import Builder, statement


@statement(ast.Match)
def build_match(b: Builder, node: ast.Match) -> None:
    """`match subject: case …`."""
    subject = b.temp("subject")
    b.emit(ir.Assign([ir.LocalTarget(subject)], b.expr(node.subject)))
    outer = b.frame.unique("matching")
    saved, b.out = b.out, []
    before = set(b.bound)
    for case in node.cases:
        b.bound = set(before)
        label = b.frame.unique("case")
        inner_saved, b.out = b.out, []
        bindings: list[tuple[str, Var]] = []
        _pattern(b, case.pattern, ir.LocalGet(subject, False), label, bindings)
        for name, var in bindings:
            target = b.target(name)
            b.emit(ir.Assign([target], ir.LocalGet(var, False), line=case.pattern.lineno))
            b.mark_bound(target)
        if case.guard is not None:
            b.emit(
                ir.If(
                    ir.Not(b.expr(case.guard), type=types.BOOL), [ir.Leave(label)], [], line=case.guard.lineno
                )
            )
        body = [*b.out, *b.stmts(case.body), ir.Leave(outer)]
        b.out = inner_saved
        b.emit(ir.Block(label, body, line=case.pattern.lineno))
    body, b.out = b.out, saved
    b.bound = before
    b.emit(ir.Block(outer, body))


def _fail_unless(b: Builder, test: ir.Expr, label: str, line: int) -> None:
    b.emit(ir.If(ir.Not(test, type=types.BOOL), [ir.Leave(label)], [], line=line))


def _capture(b: Builder, value: ir.Expr, wanted: str, line: int) -> Var:
    var = b.temp(wanted)
    b.emit(ir.Assign([ir.LocalTarget(var)], value, line=line))
    return var


def _pattern(
    b: Builder, node: ast.pattern, value: ir.Expr, label: str, bindings: list[tuple[str, Var]]
) -> None:
    """Emits the tests of a pattern; what it captures goes to temporaries, bound only when the whole pattern matched."""
    at = b.position(node)
    line = node.lineno
    match node:
        case ast.MatchValue():
            _fail_unless(b, ir.Compare(value, [("eq", b.expr(node.value), at)], at=at), label, line)
        case ast.MatchSingleton():
            _fail_unless(b, ir.Compare(value, [("is", ir.Const(node.value), at)], at=at), label, line)
        case ast.MatchAs():
            if node.pattern is not None:
                _pattern(b, node.pattern, value, label, bindings)
            if node.name is not None:
                bindings.append((node.name, _capture(b, value, f"{node.name}_match", line)))
        case ast.MatchOr():
            _alternatives(b, node, value, label, bindings)
        case ast.MatchSequence():
            _sequence(b, node, value, label, bindings)
        case ast.MatchMapping():
            _mapping(b, node, value, label, bindings)
        case ast.MatchClass():
            _class(b, node, value, label, bindings)
        case _:
            b.refuse(node, f"`{type(node).__name__}` patterns")


def _alternatives(
    b: Builder, node: ast.MatchOr, value: ir.Expr, label: str, bindings: list[tuple[str, Var]]
) -> None:
    """`a | b`: the first alternative that matches binds its names, which are the same in all of them."""
    done = b.frame.unique("matched")
    shared: dict[str, Var] = {}
    saved, b.out = b.out, []
    for pattern in node.patterns:
        inner = b.frame.unique("alternative")
        inner_saved, b.out = b.out, []
        found: list[tuple[str, Var]] = []
        _pattern(b, pattern, value, inner, found)
        for name, var in found:
            if name not in shared:
                shared[name] = b.temp(f"{name}_match")
            b.emit(ir.Assign([ir.LocalTarget(shared[name])], ir.LocalGet(var, False), line=pattern.lineno))
        body = [*b.out, ir.Leave(done)]
        b.out = inner_saved
        b.emit(ir.Block(inner, body, line=pattern.lineno))
    b.emit(ir.Leave(label))
    body, b.out = b.out, saved
    b.emit(ir.Block(done, body, line=node.lineno))
    bindings.extend(shared.items())


def _sequence(
    b: Builder, node: ast.MatchSequence, value: ir.Expr, label: str, bindings: list[tuple[str, Var]]
) -> None:
    """`[a, *b, c]`: a sequence that is no str, bytes or bytearray, of a fitting length (`compile.c: compiler_pattern_sequence`)."""
    at = b.position(node)
    size = len(node.patterns)
    star = next((i for i, p in enumerate(node.patterns) if isinstance(p, ast.MatchStar)), None)
    wanted = ir.Const(size - (star is not None))
    fits = ir.Prim("match_sequence", [value, wanted, ir.Const(star is not None)], at=at)
    _fail_unless(b, ir.Compare(fits, [("is", ir.Const(True), at)], at=at), label, node.lineno)
    if all(_is_wildcard(p) for p in node.patterns):
        return
    if star is not None and _is_wildcard(node.patterns[star]):
        # what a nameless star covers is never taken out of the subject
        for i, pattern in enumerate(node.patterns):
            if not _is_wildcard(pattern):
                index = (
                    ir.Const(i) if i < star else ir.Prim("match_from_end", [value, ir.Const(size - i)], at=at)
                )
                part = _capture(b, ir.Prim("getitem", [value, index], at=at), "item", pattern.lineno)
                _pattern(b, pattern, ir.LocalGet(part, False), label, bindings)
        return
    items = [b.temp("item") for _ in node.patterns]
    parts: list[ir.Target] = [ir.LocalTarget(item) for item in items]
    b.emit(ir.Assign([ir.UnpackTarget(parts, star, at)], value, line=node.lineno))
    for pattern, item in zip(node.patterns, items, strict=True):
        if not isinstance(pattern, ast.MatchStar):
            _pattern(b, pattern, ir.LocalGet(item, False), label, bindings)
        elif pattern.name is not None:
            bindings.append((pattern.name, item))


def _is_wildcard(node: ast.pattern) -> bool:
    """`_` and `*_`."""
    match node:
        case ast.MatchStar(name=None) | ast.MatchAs(pattern=None, name=None):
            return True
    return False


def _mapping(
    b: Builder, node: ast.MatchMapping, value: ir.Expr, label: str, bindings: list[tuple[str, Var]]
) -> None:
    """`{k: pattern, **rest}`."""
    at = b.position(node)
    fits = ir.Prim("match_is_mapping", [value, ir.Const(len(node.keys))], at=at)
    _fail_unless(b, ir.Compare(fits, [("is", ir.Const(True), at)], at=at), label, node.lineno)
    if not node.keys and node.rest is None:
        return
    keys = ir.Sequence("tuple", [b.expr(k) for k in node.keys], type=types.TUPLE)
    rest = ir.Const(node.rest is not None)
    found = _capture(b, ir.Prim("match_mapping", [value, keys, rest], at=at), "values", node.lineno)
    _fail_unless(
        b, ir.Compare(ir.LocalGet(found, False), [("is_not", ir.Const(None), at)], at=at), label, node.lineno
    )
    for i, pattern in enumerate(node.patterns):
        got = ir.Prim("getitem", [ir.LocalGet(found, False), ir.Const(i)], at=at)
        _pattern(b, pattern, ir.LocalGet(_capture(b, got, "item", pattern.lineno), False), label, bindings)
    if node.rest is not None:
        last = ir.Prim("getitem", [ir.LocalGet(found, False), ir.Const(-1)], at=at)
        bindings.append((node.rest, _capture(b, last, f"{node.rest}_match", node.lineno)))


def _class(
    b: Builder, node: ast.MatchClass, value: ir.Expr, label: str, bindings: list[tuple[str, Var]]
) -> None:
    """`C(pattern, name=pattern)`."""
    at = b.position(node)
    names = ir.Const(tuple(b.mangle(n) for n in node.kwd_attrs))
    parts = [value, b.expr(node.cls), ir.Const(len(node.patterns)), names]
    found = _capture(b, ir.Prim("match_class", parts, at=at), "attributes", node.lineno)
    _fail_unless(
        b, ir.Compare(ir.LocalGet(found, False), [("is_not", ir.Const(None), at)], at=at), label, node.lineno
    )
    for i, pattern in enumerate([*node.patterns, *node.kwd_patterns]):
        got = ir.Prim("getitem", [ir.LocalGet(found, False), ir.Const(i)], at=at)
        _pattern(b, pattern, ir.LocalGet(_capture(b, got, "item", pattern.lineno), False), label, bindings)
