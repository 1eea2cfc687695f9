"""The folders of the compiler import each other only along the arrows of docs/design.md."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "portalis"

EVERYBODY = {"diagnostics", "options", "names"}
"""What every part may use: plain values that import no stage."""

ALLOWED = {
    "names": set(),
    "options": set(),
    "capabilities": set(),
    "diagnostics": set(),
    "ir": set(),
    "primitives": {"ir", "capabilities"},
    "cst": set(),
    "irbuild": {"cst", "ir", "primitives"},
    "passes": {"capabilities", "ir", "primitives"},
    "rust": {"ir", "primitives"},
    "program": set(),
    "frontend": {"cst", "irbuild", "ir", "passes", "primitives", "rust", "program"},
    "targets": {"capabilities"},
    "crate": {"targets", "program", "capabilities"},
    "build": {"targets"},
    "run": {"targets", "build"},  # the unchanged run reads the stamp that the build left
    "sources": set(),
    "mapping": {"primitives"},
    "mapping_pages": {"mapping", "primitives"},
    "faults": {"build"},  # its logs lie in the cache
    "doctor": {"build", "run", "targets"},
}
"""Who may import whom, besides EVERYBODY. What is not listed stands above all stages and may import anything below it."""

ABOVE = {"pipeline", "cli", "__main__", "__init__"}

OWNERS = {
    "ast": {"cst", "irbuild", "diagnostics"},  # diagnostics: a span is made from a syntax node
    "libcst": set(),
    "jinja2": {"crate"},
    "wasmtime": {"run"},
    "click": {"cli", "doctor"},
    "rich": {"cli", "doctor"},
}
"""Modules that only some parts may know."""


def _part(file: Path) -> str:
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py").removesuffix(".pyi")


def _imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Each imported name with its line; what is imported for type checkers alone does not count."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            for statement in node.orelse:
                yield from _imports(statement)
        elif isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "the compiler imports absolutely"
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
        else:
            yield from _imports(node)


def _files() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("file", _files(), ids=lambda file: str(file.relative_to(PACKAGE)))
def test_imports_follow_the_arrows(file: Path) -> None:
    part = _part(file)
    wrong = []
    for line, name in _imports(ast.parse(file.read_text(encoding="utf-8"))):
        top, _, rest = name.partition(".")
        if top == "portalis":
            target = rest.split(".")[0]
            if not _is_part(target) or target == part or part in ABOVE or target in EVERYBODY:
                continue
            if target not in ALLOWED.get(part, set()):
                wrong.append(f"line {line}: {part} may not import {target}")
        elif top in OWNERS and part not in OWNERS[top] and part not in ABOVE - {"pipeline"}:
            wrong.append(f"line {line}: {part} may not import {top}")
    assert not wrong


def _is_part(name: str) -> bool:
    return (PACKAGE / name).is_dir() or (PACKAGE / f"{name}.py").is_file()


def test_every_part_has_its_arrows() -> None:
    parts = {_part(file) for file in _files()}
    assert parts - ABOVE - set(ALLOWED) == set(), "say in ALLOWED what the new part may import"
    assert set(ALLOWED) - parts == set(), "ALLOWED names a part that does not exist"


def test_the_arrows_have_no_cycle() -> None:
    done: set[str] = set()

    def visit(part: str, path: tuple[str, ...]) -> None:
        assert part not in path, f"a cycle: {' -> '.join((*path, part))}"
        if part not in done:
            for target in ALLOWED[part]:
                visit(target, (*path, part))
            done.add(part)

    for part in ALLOWED:
        visit(part, ())
