"""Which modules a call of `importlib.import_module` may import, as far as its text says."""

import ast
from pathlib import Path

import pytest

from portalis.cst.computed import computed_imports
from portalis.cst.load import Source
from portalis.cst.modules import SourceModule, SourceTree

PLUGINS = ("plugins.a", "plugins.b", "plugins.deep", "plugins.deep.c")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in (
        "plugins/a.py",
        "plugins/b.py",
        "plugins/deep/__init__.py",
        "plugins/deep/c.py",
        "day01.py",
        "day-02.py",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    return tmp_path


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("import_module('plugins.a')", ("plugins.a",)),
        ("import_module('json')", ("json",)),
        ("import_module(f'plugins.{x}')", PLUGINS),
        ("import_module('plugins.' + x)", PLUGINS),
        ("import_module('plugins.%s' % x)", PLUGINS),
        ("import_module('plugins.{}'.format(x))", PLUGINS),
        ("import_module('plugins.deep.' + x)", ("plugins.deep.c",)),
        ("import_module('.' + x, package='plugins')", PLUGINS),
        ("import_module('.' + x, __package__)", PLUGINS),
        ("import_module('..a', 'plugins.deep')", ("plugins.a",)),
        ("import_module('...a', 'plugins.deep')", ()),
        ("import_module(f'day{n:02d}')", ("day01",)),
        ("[import_module(n) for n in ('plugins.a', 'plugins.b')]", ("plugins.a", "plugins.b")),
        ("T = {1: 'plugins.a'}; import_module(T[x])", ("plugins.a",)),
        ("T = {1: 'plugins.a'}; T.update(y); import_module(T[x])", None),
        ("n = f'plugins.{x}'; import_module(n)", PLUGINS),
        ("n = 'plugins.a'; n = input(); import_module(n)", None),
        ("def f(n): import_module(n)", None),
        ("import_module(x)", None),
        ("import_module(f'j{x}')", None),
        ("import_module('xml.' + x)", None),
        ("import_module('day-02')", None),
        ("import_module('')", ()),
        ("list(map(import_module, x))", None),
    ],
)
def test_names(root: Path, text: str, names: tuple[str, ...] | None) -> None:
    source = f"from importlib import import_module\n{text}\n"
    module = SourceModule(
        "plugins", Source(root / "plugins" / "__init__.py", source, ast.parse(source)), True, "x"
    )
    found = computed_imports(module, SourceTree(root))
    assert list(found.values()) == [names]
