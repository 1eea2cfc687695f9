"""The examples of docstrings: which are compiled, where their refusals stand, what is kept of `doctest`."""

from pathlib import Path

from portalis.diagnostics import DiagnosticSink
from portalis.frontend import build_ir
from portalis.ir.program import ModuleIR, ProgramIR


def build(folder: Path, **files: str) -> tuple[ProgramIR | None, list[tuple[str, int]]]:
    """The IR of a program of these modules, `app` the entry; code and line of what refuses it."""
    for name, text in files.items():
        (folder / f"{name}.py").write_text(text)
    sink = DiagnosticSink()
    program = build_ir(folder / "app.py", "app", sink)
    return program, [(p.code, p.span.line if p.span is not None else 0) for p in sink.sorted()]


def texts_of(program: ProgramIR | None) -> dict[str, ModuleIR]:
    """The docstrings that have examples, by their text."""
    assert program is not None
    return {m.docstring.text: m for m in program.modules if m.docstring is not None}


def test_each_text_is_compiled_once(tmp_path: Path) -> None:
    """Docstrings and other constant texts, in modules of their own."""
    text = 'import doctest\ndef f():\n    ">>> 1"\ndef g():\n    ">>> 1"\n__test__ = {"a": ">>> f()\\n>>> x = 2"}\n'
    program, problems = build(tmp_path, app=text)
    assert not problems
    found = texts_of(program)
    assert sorted(found) == [">>> 1", ">>> f()\n>>> x = 2"]
    assert set(found[">>> f()\n>>> x = 2"].globals) == {"f", "x"}


def test_programs_without_doctest_have_no_examples(tmp_path: Path) -> None:
    """Nor have modules that do not import it, unless the program may test others."""
    program, problems = build(tmp_path, app='def f():\n    ">>> import numpy"\n')
    assert not problems and not texts_of(program)
    other = 'def f():\n    ">>> import numpy"\n'
    program, problems = build(
        tmp_path, app="import doctest, other\ndoctest.testmod(verbose=True)\n", other=other
    )
    assert not problems and not texts_of(program)
    program, problems = build(tmp_path, app="import doctest, other\ndoctest.testmod(other)\n", other=other)
    assert problems == [("PTL201", 2)]


def test_refusals_name_the_line_of_the_example(tmp_path: Path) -> None:
    """In the file; what is skipped is not compiled."""
    text = 'import doctest\ndef f():\n    """\n    >>> 1\n    1\n    >>> import numpy\n    """\n'
    assert build(tmp_path, app=text)[1] == [("PTL201", 6)]
    program, problems = build(tmp_path, app=text.replace("numpy", "numpy # doctest: +SKIP"))
    assert not problems and len(texts_of(program)) == 1


def test_the_variables_of_an_example_are_no_dict(tmp_path: Path) -> None:
    """Only the names that it mentions are known."""
    text = 'import doctest\ndef f():\n    ">>> globals()"\ndef g():\n    ">>> dir()"\n'
    assert build(tmp_path, app=text)[1] == [("PTL112", 3), ("PTL112", 5)]


def test_syntax_errors_wait_for_the_run(tmp_path: Path) -> None:
    """The example raises them."""
    program, problems = build(tmp_path, app='import doctest\ndef f():\n    ">>> foo bar"\n')
    assert not problems
    (module,) = texts_of(program).values()
    assert module.docstring is not None
    (example,) = module.docstring.examples
    assert example.function is None and example.problem is not None and example.problem[0] == "SyntaxError"


def test_what_needs_files_and_unittest_is_refused(tmp_path: Path) -> None:
    """By name; `difflib` comes along where a diff can be asked for."""
    assert build(tmp_path, app='import doctest\ndoctest.testfile("a.txt")\n')[1] == [("PTL203", 2)]
    assert build(tmp_path, app="from doctest import DocTestSuite\n")[1] == [("PTL203", 1)]
    program, _ = build(tmp_path, app="import doctest\ndoctest.testmod()\n")
    assert program is not None and "difflib" not in {m.name for m in program.modules}
    program, _ = build(tmp_path, app="import doctest\ndoctest.testmod(optionflags=doctest.REPORT_NDIFF)\n")
    assert program is not None and "difflib" in {m.name for m in program.modules}
