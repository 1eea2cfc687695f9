"""What `--lenient` makes of refusals: functions that raise NotImplementedError when called, and names that cannot be read.

A refused function keeps its signature and kind; its body is one `raise`. At the top level of a module a refused statement is left
out, and the names that it would bind are refused wherever they are read, so the functions that read them are refused, too. In the
body of a class such a name becomes a property that raises. A refused statement that binds no name raises where it stands.

The interpreter's own modules (`primitives/compiled.py`) are always compiled so, statement by statement and without a warning; a
program that reads a name that was left out of them is refused.
"""

import ast
from collections.abc import Callable
from typing import TypeVar

from portalis import names
from portalis.diagnostics import Diagnostic, DiagnosticSink
from portalis.diagnostics.names import LibraryNameUnsupported
from portalis.diagnostics.toolchain import InternalError
from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, Param, Var
from portalis.irbuild.builder import Builder, Frame

_T = TypeVar("_T")


def attempt(b: Builder, build: Callable[[], _T]) -> tuple[_T | None, list[Diagnostic]]:
    """Builds something and gives the problems met on the way; with problems, nothing is left of what was built."""
    saved = (b.sink, b.frame, b.scope, b.code, b.namespace, b.class_private, b.out)
    bound, functions = set(b.bound), len(b.module.ir.functions)
    b.sink = DiagnosticSink()
    built = None
    try:
        built = build()
        problems = b.sink.sorted()
    except RecursionError:
        raise
    except Exception as error:  # a fault of the compiler costs the function, not the program
        detail = f"{type(error).__name__}: {error}"
        problems = [InternalError(b.span(b.node), detail, None)]
    finally:
        b.sink, b.frame, b.scope, b.code, b.namespace, b.class_private, b.out = saved
    if problems:
        b.bound = bound
        del b.module.ir.functions[functions:]
        return None, problems
    return built, problems


def build_body(
    b: Builder, function: FunctionIR, node: ast.AST, build: Callable[[], list[ir.Stmt]]
) -> list[ir.Stmt]:
    """The body of a function; in lenient mode a refused one raises."""
    if b.lenient is None:
        return build()
    built, problems = attempt(b, build)
    if built is not None:
        return built
    b.lenient.warn(b.module.ir.name, f"{function.qualname}()", problems)
    return [_raising(b, node, problems[0])]


def build_statement(b: Builder, node: ast.stmt) -> None:
    """A statement at the top level of a module, or in a class body there, in lenient mode; any in a module of the library."""
    assert b.lenient is not None
    for part in _parts(node):
        made: list[ir.Stmt] = []

        def build(part: ast.stmt = part, made: list[ir.Stmt] = made) -> bool:
            b.out = made
            b.build_statement(part)
            return True

        done, problems = attempt(b, build)
        if done:
            b.out.extend(made)
            continue
        bound = _binds(part) if b.at_top_level() else []
        what = ", ".join(bound) or f"the statement at line {part.lineno}"
        full = f"{b.code.qualname}.{what}" if b.scope.kind == "class" else what
        b.lenient.warn(b.module.ir.name, full, problems)
        if not bound:
            b.emit(_raising(b, part, problems[0]))
        elif b.scope.kind == "class":
            for name in bound:
                b.lenient.members[(b.code.qualname, name)] = problems[0]
                _bind_raising_property(b, part, name, problems[0])
        else:
            for name in bound:
                b.lenient.globals[(b.module.ir.name, name)] = problems[0]


def _parts(node: ast.stmt) -> list[ast.stmt]:
    """An import of many names as imports of one each, so that one of them can be refused."""
    if isinstance(node, ast.Import) and len(node.names) > 1:
        return [ast.copy_location(ast.Import([alias]), node) for alias in node.names]
    if isinstance(node, ast.ImportFrom) and len(node.names) > 1:
        return [
            ast.copy_location(ast.ImportFrom(node.module, [alias], node.level), node) for alias in node.names
        ]
    return [node]


def _binds(node: ast.stmt) -> list[str]:
    """The names that a simple statement or definition binds; none where it does more than that."""
    match node:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return [name]
        case ast.Import():
            return [alias.asname or alias.name.partition(".")[0] for alias in node.names]
        case ast.ImportFrom():
            return [alias.asname or alias.name for alias in node.names if alias.name != "*"]
        case ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
        case ast.Assign():
            found: list[str] = []
            for target in node.targets:
                for part in target.elts if isinstance(target, ast.Tuple | ast.List) else [target]:
                    if not isinstance(part, ast.Name):
                        return []
                    found.append(part.id)
            return found
    return []


def refused_global(b: Builder, module: str, name: str) -> Diagnostic | None:
    """Why a global cannot be read, if what binds it is refused."""
    problem = b.left_out.globals.get((module, name))
    if problem is not None and b.lenient is None:  # of one of the interpreter's own modules
        return LibraryNameUnsupported(b.span(b.node), module=module, name=name)
    return problem


def without_refused(b: Builder, module: str, exported: list[str]) -> list[str]:
    """What `from module import *` can bring; the names that cannot be read there cannot be read here."""
    kept = []
    for name in exported:
        problem = refused_global(b, module, name)
        if problem is None:
            kept.append(name)
        else:
            b.left_out.globals.setdefault((b.module.ir.name, name), problem)
    return kept


def refused_member(b: Builder, name: str) -> Diagnostic | None:
    """Why a name of the class body around cannot be read, if what binds it is refused."""
    return b.lenient.members.get((b.code.qualname, name)) if b.lenient is not None else None


def text_of(problem: Diagnostic) -> str:
    """The diagnostic as the exception shows it: place, code, reason."""
    span = problem.span
    place = f"{span.path}:{span.line}:{span.col + 1}: " if span is not None else ""
    return f"{place}{problem.code}: {problem.message}"


def _raising(b: Builder, node: ast.AST, problem: Diagnostic) -> ir.Stmt:
    at = b.position(node)
    error = ir.Call(ir.Builtin("NotImplementedError"), [ir.Const(text_of(problem))], [], at=at)
    return ir.Raise(error, None, at, line=getattr(node, "lineno", b.code.line))


def _bind_raising_property(b: Builder, node: ast.stmt, name: str, problem: Diagnostic) -> None:
    """`name = property(f)` in a class body, with an `f` that raises."""
    rust = b.module.unique(names.ident(f"{b.code.name}_{name.strip('_') or name}"))
    function = FunctionIR(name, f"{b.code.qualname}.{name}", rust, b.module.ir, "Plain", node.lineno)
    frame = Frame(function, names.Unique(names.RESERVED))
    this = Var("self", frame.unique("this"), is_param=True)
    function.params.append(Param(this, "pos"))
    saved, b.code = b.code, function
    function.body = [_raising(b, node, problem)]
    b.code = saved
    b.module.ir.functions.append(function)
    made = ir.MakeFunction(function, [], [], [])
    at = b.position(node)
    value = ir.Call(ir.Builtin("property"), [made], [], at=at)
    b.emit(ir.Assign([b.target(name)], value, line=node.lineno))
