"""What is changed in the trees of `zoneinfo`, which CPython has in C, and which asks for folders and packages of the interpreter."""

import ast

from portalis.cst.walk import walk

MODULES = ("zoneinfo._common", "zoneinfo._tzpath", "zoneinfo._zoneinfo")
"""The modules that need it."""

_ASKED = {"sysconfig", "importlib"}
"""What `_zonedata` stands for."""


def prepare(tree: ast.Module) -> None:
    """Lets the modules ask `_zonedata`, and `repr()` of a `ZoneInfo` show its module."""
    for node in walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in _ASKED:
            node.module = "_zonedata"
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name in _ASKED:
                    alias.name, alias.asname = "_zonedata", alias.asname or alias.name
    for statement in tree.body:
        if isinstance(statement, ast.ClassDef) and statement.name == "ZoneInfo":
            ast.fix_missing_locations(_DottedName().visit(statement))


class _DottedName(ast.NodeTransformer):
    """Puts the module before the class's name, as CPython's class in C does; classes that are derived from it do not."""

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        self.generic_visit(node)
        match node:
            case ast.Attribute(
                value=ast.Attribute(value=ast.Name(id="self"), attr="__class__"), attr="__name__"
            ):
                dotted = ast.IfExp(
                    test=ast.Compare(node.value, [ast.Is()], [ast.Name("ZoneInfo", ast.Load())]),
                    body=ast.Constant("zoneinfo.ZoneInfo"),
                    orelse=node,
                )
                return ast.copy_location(dotted, node)
        return node
