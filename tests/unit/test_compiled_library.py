"""Modules of the standard library that are compiled from the interpreter's sources, and imports that may fail."""

import ast
import re
from pathlib import Path

import pytest

from portalis.cst import needed
from portalis.cst.modules import collect
from portalis.diagnostics import DiagnosticSink
from portalis.frontend import LIBRARY, build_ir
from portalis.ir.program import ProgramIR
from portalis.primitives import compiled, registry


def build(folder: Path, text: str) -> tuple[ProgramIR | None, list[str]]:
    """The IR of a program, and the codes of what refuses it."""
    entry = folder / "app.py"
    entry.write_text(text)
    sink = DiagnosticSink()
    return build_ir(entry, "app", sink), [problem.code for problem in sink.sorted()]


def test_the_lists_name_modules_once() -> None:
    """A module is in Rust or compiled, not both, and what another one stands for is in the table."""
    table = set(registry.module_names())
    assert not table & (compiled.MODULES | compiled.INNER)
    assert not compiled.MODULES & compiled.INNER
    assert set(compiled.SAME.values()) <= table


@pytest.mark.parametrize("module", sorted(compiled.MODULES | compiled.INNER))
def test_what_they_need_of_c_is_there(module: str) -> None:
    """An import that no `try` guards would fail when the module is imported."""
    source = LIBRARY.find(module, by_library=True)
    assert source is not None
    tree = ast.parse(source.read_text(encoding="utf-8"))
    outright = [alias.name for node in tree.body if isinstance(node, ast.Import) for alias in node.names]
    outright += [
        node.module or "" for node in tree.body if isinstance(node, ast.ImportFrom) and not node.level
    ]
    known = set(registry.module_names()) | set(compiled.SAME) | compiled.MODULES | compiled.INNER
    assert {name for name in outright if name.startswith("_") and name != "__future__"} <= known


@pytest.mark.parametrize("module", ["configparser", "stat", "shlex", "numbers"])
def test_nothing_is_left_out(tmp_path: Path, module: str) -> None:
    """Of these modules."""
    program, problems = build(tmp_path, f"import {module}\n")
    assert program is not None and not problems
    assert [m.name for m in program.modules if m.is_library] == [module]
    assert program.left_out == []


@pytest.mark.parametrize(("named", "brings"), [("StreamHandler", False), ("handlers.SMTPHandler", True)])
def test_what_a_configuration_names_is_compiled(tmp_path: Path, named: str, brings: bool) -> None:
    """Handlers of mail and HTTP bring their modules only where the program names them."""
    program, problems = build(
        tmp_path, f"import logging.config\nlogging.config.dictConfig({{'class': 'logging.{named}'}})\n"
    )
    assert program is not None and not problems
    assert ("smtplib" in {m.name for m in program.modules}) is brings


def test_left_out_names_are_refused(tmp_path: Path) -> None:
    """A name that the module has under CPython, and has not here."""
    program, problems = build(tmp_path, "from ntpath import join\n")
    assert program is None and problems == ["PTL202"]
    program, problems = build(tmp_path, "import shutil\nshutil.copy\n")
    assert program is not None and program.left_out and not program.warnings


def test_the_programs_own_module_comes_first(tmp_path: Path) -> None:
    """As `sys.path` has it."""
    (tmp_path / "shlex.py").write_text("mine = 1\n")
    program, problems = build(tmp_path, "import shlex\n")
    assert program is not None and not problems
    assert not any(m.is_library for m in program.modules)


@pytest.mark.parametrize(
    "caught", ["ImportError", "ModuleNotFoundError", "(ValueError, ImportError)", "Exception"]
)
def test_an_import_may_fail(tmp_path: Path, caught: str) -> None:
    """What is not installed is not refused where the program is ready for it."""
    text = f"try:\n    import no_such_package\nexcept {caught}:\n    no_such_package = None\n"
    program, problems = build(tmp_path, text)
    assert program is not None and not problems
    assert build(tmp_path, "import no_such_package\n")[1] == ["PTL201"]
    assert build(tmp_path, text.replace(caught, "KeyError"))[1] == ["PTL201"]


def test_a_source_is_taken_where_the_table_does_not_have_a_name(tmp_path: Path) -> None:
    """`inspect`: in the table in part, compiled where a program names more."""
    program, problems = build(tmp_path, "import inspect\ninspect.isfunction(print)\n")
    assert program is not None and not problems
    assert not any(m.is_library for m in program.modules)
    program, problems = build(tmp_path, "from inspect import signature\nsignature(print)\n")
    assert program is not None and not problems
    assert [m.name for m in program.modules if m.is_library] == ["inspect", "keyword"]
    program, problems = build(tmp_path, "import inspect\ninspect.getsource(print)\n")
    assert program is None and problems == ["PTL203"]


def kept(folder: Path, text: str, module: str) -> set[str]:
    """The functions and classes at the top level of a module of the library, as far as a program keeps them."""
    program, problems = build(folder, text)
    assert program is not None and not problems
    found = next(m for m in program.modules if m.name == module)
    return {name for name in found.globals if name[0].islower()}


def test_what_nothing_mentions_is_not_compiled(tmp_path: Path) -> None:
    """Functions of the library, and the modules that only those import; words of texts count as mentions."""
    head = "import calendar\nprint(calendar.month(2024, 2))\ndef main(): pass\n"
    program, problems = build(tmp_path, head)
    assert program is not None and not problems
    assert not {"argparse", "gettext", "shutil"} & {m.name for m in program.modules}
    assert not {"main", "timegm"} & kept(tmp_path, head, "calendar")
    assert "timegm" in kept(tmp_path, f"{head}name = 'timegm'\n", "calendar")
    assert "timegm" in kept(tmp_path, f"{head}from calendar import timegm\n", "calendar")


def methods_left_out(folder: Path, text: str, module: str) -> set[str]:
    """The methods of a module of the library whose bodies a program does without."""
    sink = DiagnosticSink()
    (folder / "app.py").write_text(text)
    tree = collect(folder / "app.py", sink, "", LIBRARY)
    assert tree is not None and not sink
    functions = (n for n in ast.walk(tree.modules[module].source.tree) if isinstance(n, ast.FunctionDef))
    return {f.name for f in functions if "Portalis left out" in ast.unparse(f)}


def test_methods_that_nothing_mentions_have_no_body(tmp_path: Path) -> None:
    """Nor has what only their bodies mention; names, special methods and what is found by a prefix stay."""
    head = "import graphlib, cmd\nprint(graphlib.TopologicalSorter())\n"
    gone = methods_left_out(tmp_path, head, "graphlib")
    assert {"get_ready", "static_order"} <= gone and not any(name.startswith("__") for name in gone)
    assert "get_ready" not in methods_left_out(tmp_path, f"{head}name = 'x get_ready'\n", "graphlib")
    assert "get_ready" not in methods_left_out(tmp_path, f"{head}print(head.static_order)\n", "graphlib")
    assert not methods_left_out(tmp_path, f"{head}getattr(head, input())\n", "graphlib")
    assert "do_help" not in methods_left_out(tmp_path, f"{head}cmd.Cmd().onecmd('')\n", "cmd")


@pytest.mark.parametrize(
    "use",
    [
        "import calendar\ngetattr(calendar, input())",
        "import calendar as c\nm = c\nvars(m)",
        "import calendar\ncalendar.__dict__",
        "import calendar, sys\nsys.modules['calendar']",
        "from calendar import *",
    ],
)
def test_computed_names_keep_the_module(tmp_path: Path, use: str) -> None:
    """Any of its functions may be meant."""
    assert {"main", "timegm"} <= kept(tmp_path, f"{use}\n", "calendar")


def test_the_runtimes_own_look_ups_are_listed() -> None:
    """What it imports of the library by name."""
    sources = Path(__file__).resolve().parents[2] / "rust_runtime" / "pyrt" / "src"
    asked = {
        name
        for path in sources.rglob("*.rs")
        for name in re.findall(r'\b(?:imported|brought)\("([\w.]+)"\)', path.read_text(encoding="utf-8"))
    }
    assert asked == set(needed.RUNTIME)
