"""The examples in docstrings, which `doctest` runs: those of a docstring become a module of their own, whose globals they share."""

import __future__

import ast
import doctest
import re
import warnings
from collections.abc import Iterator

from portalis.cst.load import Source
from portalis.cst.modules import Docstring, Example, Problem, SourceModule, SourceTree
from portalis.cst.walk import walk

_OTHERS = re.compile(
    r"\btestmod\(\s*(?!\w+\s*=)[^\s)]|\btestmod\([^)]*\bm\s*=|\brun_docstring_examples\b|\bDocTest\w+"
)
"""What a program says that may test other modules than the one it stands in."""
_ANY_NAME = re.compile(r"\bfrom\s+doctest\s+import\s*\(?\s*\*|\bgetattr\(\s*doctest\b")
"""What a program says that may use any name of `doctest`."""


def docstrings(tree: SourceTree) -> Iterator[SourceModule]:
    """A module for each text with examples that the program may hand to `doctest`, as far as the tree has none for it yet."""
    own = [m for m in tree.modules.values() if not m.is_library and m.docstring is None]
    testing = [m for m in own if _imports_doctest(m)]
    if not testing or not tree.modules["doctest"].is_library:
        return
    everywhere = any(_OTHERS.search(m.source.text) for m in testing)
    given = any("globs" in m.source.text for m in testing)
    known = {m.docstring.text for m in tree.modules.values() if m.docstring is not None}
    holders: dict[str, list[tuple[SourceModule, ast.Constant]]] = {}
    for module in own if everywhere else testing:
        for node in walk(module.source.tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and ">>>" in node.value:
                holders.setdefault(node.value, []).append((module, node))
    for text, found in holders.items():
        module, node = found[0]
        if text in known or (examples := _parse(text)) is None:
            continue
        alone = all(m is module for m, _ in found)
        name = f"<doctest {module.name}:{node.lineno}:{node.col_offset}>"
        lines, made = _below_each_other(module, node, examples)
        docstring = Docstring(text, module, made, alone, given)
        source = Source(module.source.path, lines, ast.Module([s for e in made for s in e.body], []))
        yield SourceModule(name, source, is_package=False, shown=name, docstring=docstring)


def _imports_doctest(module: SourceModule) -> bool:
    for node in walk(module.source.tree):
        if isinstance(node, ast.Import) and any(alias.name == "doctest" for alias in node.names):
            return True
        if isinstance(node, ast.ImportFrom) and node.module == "doctest" and not node.level:
            return True
    return False


def _parse(text: str) -> list[doctest.Example] | None:
    """The examples of a text; None where there are none, or where `doctest` refuses to find them when the program runs."""
    try:
        return doctest.DocTestParser().get_examples(text) or None
    except ValueError:
        return None


def _below_each_other(
    tested: SourceModule, node: ast.Constant, examples: list[doctest.Example]
) -> tuple[str, list[Example]]:
    """The text of a module with the examples, each at the line of the file where it stands, and what they are."""
    lines: list[str] = []
    made: list[Example] = []
    for example in examples:
        first = max(node.lineno + example.lineno, len(lines) + 1)
        lines += [""] * (first - 1 - len(lines))
        lines += example.source.split("\n")[:-1]
        if example.options.get(doctest.SKIP):
            made.append(Example(first, []))
            continue
        made.append(_example(example.source, first, _flags(tested)))
    return "\n".join(lines) + "\n", made


def _flags(module: SourceModule) -> int:
    """The flags for the compiler that follow from the module's `from __future__` imports."""
    named = {
        alias.name
        for node in module.source.tree.body
        if isinstance(node, ast.ImportFrom) and node.module == "__future__"
        for alias in node.names
    }
    return sum(getattr(__future__, n).compiler_flag for n in named if n in __future__.all_feature_names)


def _example(source: str, first: int, flags: int) -> Example:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(source, "<doctest>", "single", flags, dont_inherit=True)
            tree = ast.parse(source, mode="single", feature_version=(3, 11))
    except SyntaxError as problem:
        place = (problem.lineno, problem.offset, problem.text, problem.end_lineno, problem.end_offset)
        return Example(first, [], Problem(type(problem).__name__, problem.msg, place))
    ast.increment_lineno(tree, first - 1)
    assert isinstance(tree, ast.Interactive)
    return Example(first, tree.body)


# ---- the module `doctest` itself ----------------------------------------------------------------------------------------

_LEFT_OUT = frozenset(
    """_OutputRedirectingPdb _TestClass __test__ _test _load_testfile _module_relative_path _normalize_module _extract_future_flags
    testfile script_from_examples testsource debug_src debug_script debug DocTestCase SkipDocTestCase DocTestSuite DocFileCase
    DocFileSuite DocFileTest _DocTestSuite _module_relative_path set_unittest_reportflags _unittest_reportflags""".split()
)
"""Top-level names that need what is read, imported or looked up when the program runs: files, `unittest`, `pdb`, frames."""
_GONE = frozenset({"__future__", "pdb", "unittest", "linecache"})
_UNSEEN = _GONE | {"debugger", "gettrace", "settrace", "save_linecache_getlines", "_extract_future_flags"}
"""What statements mention that prepare for the debugger and for compiling."""
_OF_FILES = "__patched_linecache_getlines"
_DIFFS = ("REPORT_", "OPTIONFLAGS_BY_NAME")
"""What a program mentions that may ask for a diff."""


def trim(tree: SourceTree) -> bool:
    """Cuts the library's `doctest` down to what the program uses, and lets it run what was compiled; False where that is done."""
    module = tree.modules["doctest"]
    body = module.source.tree.body
    if not module.is_library or not any(isinstance(n, ast.Import) and n.names[0].name == "pdb" for n in body):
        return False
    texts = [m.source.text for m in tree.modules.values() if not m.is_library]
    diffs = any(word in text for text in texts for word in _DIFFS)
    gone = _GONE if diffs else _GONE | {"difflib"}
    wanted = {word for text in texts for word in re.findall(r"\w+", text)}
    if any(map(_ANY_NAME.search, texts)):
        wanted |= {name for node in body for name in _bound(node)}
    body[:] = _needed([_Rewriter().visit(n) for n in body if not _bound(n) & (_LEFT_OUT | gone)], wanted)
    body.insert(0, ast.copy_location(ast.Import([ast.alias("_doctest")]), body[0]))
    for name in sorted(
        _LEFT_OUT & wanted - {"__test__"}
    ):  # what reads a module that there is not cannot be had
        body.append(_statement(f"import turtle as {name}", body[-1]))
    ast.fix_missing_locations(module.source.tree)
    return True


def _bound(node: ast.stmt) -> set[str]:
    """The names that a top-level statement binds."""
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return {name}
        case ast.Assign(targets=[ast.Name(id=name)]):
            return {name}
        case ast.Import(names=[alias]):
            return {alias.name}
    return set()


def _needed(body: list[ast.stmt], wanted: set[str]) -> list[ast.stmt]:
    """The statements that bind what is wanted, what those use in their turn, and those that bind nothing."""
    uses: dict[int, set[str]] = {
        id(node): {n.id for n in walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}
        for node in body
    }
    kept = [node for node in body if not isinstance(node, ast.FunctionDef | ast.ClassDef)]
    found: set[int] = {id(node) for node in kept}
    for node in kept:
        wanted = wanted | uses[id(node)]
    todo = True
    while todo:
        more = [node for node in body if id(node) not in found and _bound(node) & wanted]
        found.update(map(id, more))
        for node in more:
            wanted = wanted | uses[id(node)]
        todo = bool(more)
    return [node for node in body if id(node) in found]


class _Rewriter(ast.NodeTransformer):
    """Puts the runtime's `_doctest` in the place of the compiler, of source files and of `inspect` where that reads them."""

    def generic_visit(self, node: ast.AST) -> ast.AST:
        super().generic_visit(node)
        for block in ("body", "orelse", "finalbody"):
            statements = getattr(node, block, None)
            if isinstance(statements, list):
                statements[:] = [s for s in statements if not _is_unseen(s)]
                if not statements and block == "body":
                    statements.append(ast.Pass())
        return node

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        """`__all__` names what is there."""
        if isinstance(node.targets[0], ast.Name) and node.targets[0].id == "__all__":
            assert isinstance(node.value, ast.List)
            node.value.elts = [
                e for e in node.value.elts if isinstance(e, ast.Constant) and e.value not in _LEFT_OUT
            ]
        return self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        """`DocTestRunner.__run` first makes sure that it knows the examples."""
        if node.name == "__run":
            check = _statement("_doctest.check(test.docstring, test.examples)", node)
            node.body.insert(1, check)
        return self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """`exec(compile(…), test.globs)`, and `inspect.getmodule(x)`."""
        self.generic_visit(node)
        match node.func:
            case ast.Name(id="compile"):
                return _expression("_doctest.compile(test.docstring, examplenum, test.name)", node)
            case ast.Name(id="exec"):
                made = _expression("_doctest.run(test.docstring, 0, test.name, test.globs)", node)
                made.args[1] = node.args[0]
                return made
            case ast.Attribute(value=ast.Name(id="inspect", ctx=ast.Load() as ctx), attr="getmodule"):
                node.func = ast.copy_location(
                    ast.Attribute(ast.Name("_doctest", ctx), "module_of", ctx), node.func
                )
        return node

    def visit_Try(self, node: ast.Try) -> ast.AST:
        """In `DocTestFinder.find`: reads the file that an object comes from."""
        if "getsourcefile" in ast.unparse(node.body[0]):
            return _statement("source_lines = _doctest.source_lines(obj)", node)
        return self.generic_visit(node)


def _is_unseen(node: object) -> bool:
    """Whether a statement only prepares for the debugger."""
    if isinstance(node, ast.FunctionDef):
        return node.name == _OF_FILES
    if not isinstance(node, ast.Assign | ast.Expr):
        return False
    return any(
        (isinstance(n, ast.Name) and n.id in _UNSEEN) or (isinstance(n, ast.Attribute) and n.attr in _UNSEEN)
        for n in walk(node)
    )


def _statement(text: str, at: ast.stmt) -> ast.stmt:
    made = ast.parse(text).body[0]
    for n in walk(made):
        ast.copy_location(n, at)
    return made


def _expression(text: str, at: ast.expr) -> ast.Call:
    made = ast.parse(text, mode="eval").body
    assert isinstance(made, ast.Call)
    for n in walk(made):
        ast.copy_location(n, at)
    return made
