"""Copies a test module of the installed CPython and the shim into a folder of its own, and writes the program that runs it."""

import ast
import filecmp
import json
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

from tests.conformance.doctests import examples_of, module_name, test_case
from tests.conformance.rewrites import rewritten

SHIM = Path(__file__).parent / "shim"
LIBRARY = Path(sysconfig.get_paths()["stdlib"]) / "test"

COMPILED_ALONG = {"datetime"}
"""Modules of the library that the table lacks; tests of the language that use them get CPython's own, compiled like the tests."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A test module, ready to be compiled and to be run by CPython."""

    name: str
    folder: Path
    entry: Path
    methods: tuple[str, ...]
    """`Class.method`, in the order in which the program numbers them."""


class Unusable(Exception):
    """CPython cannot import the module with the shim; the text says why."""


def prepare(name: str, scratch: Path) -> Prepared:
    """Makes the folder of a module; files that have not changed are left alone, so that nothing is built again."""
    folder = scratch / name
    wanted: dict[Path, Path | str] = {}
    for file in SHIM.rglob("*.py"):
        wanted[file.relative_to(SHIM)] = file
    _needed(name, wanted)
    for place, source in wanted.items():
        text = source if isinstance(source, str) else None
        target = folder / place
        target.parent.mkdir(parents=True, exist_ok=True)
        if text is None:
            assert isinstance(source, Path)
            if not target.is_file() or not filecmp.cmp(source, target, shallow=False):
                shutil.copyfile(source, target)
        else:
            _write(target, text)
    cases = _cases(name, folder)
    entry = folder / f"conformance_{name.replace('.', '_')}.py"
    _write(entry, _program(name, cases))
    methods = tuple(f"{case}.{method}" for case, names in cases for method in names)
    return Prepared(name, folder, entry, methods)


def _write(target: Path, text: str) -> None:
    if not target.is_file() or target.read_text(encoding="utf-8") != text:
        target.write_text(text, encoding="utf-8")


def _needed(name: str, wanted: dict[Path, Path | str]) -> None:
    """Adds a module of `test` and those that it imports, unless the shim has them."""
    base = Path("test") / name.replace(".", "/")
    inside = LIBRARY / name.replace(".", "/")
    for place, file in (
        (base.with_name(base.name + ".py"), inside.with_name(inside.name + ".py")),
        (base / "__init__.py", inside / "__init__.py"),
    ):
        if place in wanted or not file.is_file():
            continue
        text = rewritten(name, file.read_text(encoding="utf-8"))
        tree = ast.parse(text)
        examples = examples_of(tree, name)
        for number, made in enumerate(examples.values()):
            wanted[Path("test") / f"{module_name(name, number)}.py"] = made
        wanted[place] = text + test_case(name, examples) if examples else text
        for needed in sorted(COMPILED_ALONG & _imported(tree)):
            source = (LIBRARY.parent / f"{needed}.py").read_text(encoding="utf-8")
            wanted[Path(f"{needed}.py")] = rewritten(needed, source)
        for found in _imports(tree, name, file.name == "__init__.py"):
            _needed(found, wanted)


def _imported(tree: ast.Module) -> set[str]:
    """Names of modules that import statements give."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(node.module or "")
    return found


def _imports(tree: ast.Module, name: str, is_package: bool) -> set[str]:
    """Names below `test` that the module imports."""
    package = f"test.{name}" if is_package else f"test.{name}".rpartition(".")[0]
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                base = f"{package}.{base}" if base else package
            found.add(base)
            found.update(f"{base}.{alias.name}" for alias in node.names)
    return {
        n.removeprefix("test.") for n in found if n.startswith("test.") and not n.startswith("test.support")
    }


_LIST = """
import json, sys, unittest
module = __import__("test." + sys.argv[1], fromlist=["*"])
loader = unittest.TestLoader()
found = []
seen = []
for name, value in list(vars(module).items()):
    if isinstance(value, type) and issubclass(value, unittest.TestCase) and value.__module__ == module.__name__:
        if value not in seen and loader.getTestCaseNames(value):
            seen.append(value)
            found.append((name, loader.getTestCaseNames(value)))
print(json.dumps(found))
"""


def _cases(name: str, folder: Path) -> list[tuple[str, list[str]]]:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", _LIST, name],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise Unusable(done.stderr.strip().splitlines()[-1])
    found = json.loads(done.stdout.strip().splitlines()[-1])
    return [(case, methods) for case, methods in found]


def _program(name: str, cases: list[tuple[str, list[str]]]) -> str:
    """The program: a function for each class, so that a class which is refused does not take the others with it."""
    lines = [
        f'"""Runs the methods of test.{name} one by one; written by tests/conformance."""',
        "",
        "import unittest.runner",
        "",
        f"import test.{name} as module",
        "",
    ]
    for number, (case, _) in enumerate(cases):
        lines += ["", f"def case_{number}():", f"    return module.{case}", ""]
    lines += ["", "CASES = ["]
    for number, (case, methods) in enumerate(cases):
        lines += [f"    ({case!r}, case_{number}, ["]
        lines += [f"        {method!r}," for method in methods]
        lines += ["    ]),"]
    lines += ["]", "", 'if __name__ == "__main__":', "    unittest.runner.run(CASES, [])", ""]
    return "\n".join(lines)


if __name__ == "__main__":
    print(prepare(sys.argv[1], Path("build/conformance")))
