"""What is in a WASI module and why: bytes by module path, retained sizes (dominator tree), and who refers to what.

`make size` builds the async hello world with names and relocations and prints the summary; with arguments
(`python scripts/size.py FILE.py …`) other questions are asked of it. docs/size.md explains how to read the answers.
"""

import argparse
import re
import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from portalis import pipeline
from portalis.build.cargo import CargoBuild
from portalis.options import SMALL, BuildOptions
from portalis.targets import TARGETS

HELLO = Path("benchmarks/start_asyncio.py")
FUNCTION, DATA = "function", "data"
_CODE_SECTION, _DATA_SECTION, _IMPORTS, _EXPORTS = 10, 11, 2, 7
_INDEX_RELOCATIONS = frozenset({6, 7, 10, 20})
"""Relocations that refer to a type, a global, a tag or a table: of no interest, but shortened all the same."""
_ADDENDS = frozenset({3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23})
_PADDED = frozenset({0, 1, 3, 4, 6, 7, 10, 11, 20})
"""Relocations of five bytes, which the real build writes in as few as the number needs."""


@dataclass(eq=False, slots=True)
class Node:
    """A function or a piece of data."""

    kind: str
    name: str
    size: int
    targets: list["Node"] = field(default_factory=list)


class Reader:
    """Reads numbers of the binary format."""

    def __init__(self, data: bytes, at: int = 0) -> None:
        self.data, self.at = data, at

    def byte(self) -> int:
        self.at += 1
        return self.data[self.at - 1]

    def number(self) -> int:
        result = shift = 0
        while True:
            byte = self.byte()
            result |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return result

    def signed(self) -> int:
        start = self.at
        result = self.number()
        bits = 7 * (self.at - start)
        return result - (1 << bits) if self.data[self.at - 1] & 0x40 else result

    def text(self) -> str:
        size = self.number()
        self.at += size
        return self.data[self.at - size : self.at].decode("utf-8", "replace")


class Module:
    """A linked module with its relocations: what refers to what."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.sections: list[tuple[int, int, int]] = []
        self.custom: dict[str, tuple[int, int]] = {}
        self._read_sections()
        self.imported = self._count_imported()
        self.names = self._read_names()
        self.functions = self._read_functions()
        self.segments = self._read_segments()
        self.symbols, self.data_symbols = self._read_symbols()
        self._link("reloc.CODE", _CODE_SECTION)
        self._link("reloc.DATA", _DATA_SECTION)
        self.root = self._make_root()

    @property
    def nodes(self) -> list[Node]:
        return [node for _, _, node in (*self.functions, *self.data_symbols)]

    def _section(self, number: int) -> Reader:
        return Reader(self.data, next(start for found, start, _ in self.sections if found == number))

    def _read_sections(self) -> None:
        reader = Reader(self.data, 8)
        while reader.at < len(self.data):
            number, size = reader.byte(), reader.number()
            start = reader.at
            self.sections.append((number, start, start + size))
            if number == 0:
                name = reader.text()
                self.custom[name] = (reader.at, start + size)
            reader.at = start + size

    def _count_imported(self) -> int:
        reader = self._section(_IMPORTS)
        functions = 0
        for _ in range(reader.number()):
            reader.text(), reader.text()
            match reader.byte():
                case 0:
                    functions += 1
                    reader.number()
                case kind:
                    raise SystemExit(f"an import of kind {kind} is unknown here")
        return functions

    def _read_names(self) -> dict[int, str]:
        start, end = self.custom["name"]
        reader = Reader(self.data, start)
        while reader.at < end:
            kind, size = reader.byte(), reader.number()
            if kind == 1:
                return {reader.number(): reader.text() for _ in range(reader.number())}
            reader.at += size
        return {}

    def _read_functions(self) -> list[tuple[int, int, Node]]:
        """Start and end of each function in the section, and its node."""
        reader = self._section(_CODE_SECTION)
        found = []
        for index in range(self.imported, self.imported + reader.number()):
            start = reader.at
            size = reader.number()
            reader.at += size
            found.append((start, reader.at, Node(FUNCTION, self.names.get(index, f"#{index}"), 0)))
        return [(start, end, _sized(node, end - start)) for start, end, node in found]

    def _read_segments(self) -> list[tuple[int, int]]:
        """Where the contents of each data segment lie in the file."""
        reader = self._section(_DATA_SECTION)
        found = []
        for _ in range(reader.number()):
            if reader.number() == 0:
                assert reader.byte() == 0x41
                reader.signed()
                assert reader.byte() == 0x0B
            size = reader.number()
            found.append((reader.at, reader.at + size))
            reader.at += size
        return found

    def _read_symbols(self) -> tuple[list[Node | None], list[tuple[int, int, Node]]]:
        start, end = self.custom["linking"]
        reader = Reader(self.data, start)
        reader.number()
        symbols: list[Node | None] = []
        places: dict[tuple[int, int], Node] = {}
        while reader.at < end:
            kind, size = reader.byte(), reader.number()
            after = reader.at + size
            if kind == 8:
                for _ in range(reader.number()):
                    symbols.append(self._read_symbol(reader, places))
            reader.at = after
        return symbols, sorted(
            ((start, end, node) for (start, end), node in places.items()), key=lambda found: found[0]
        )

    def _read_symbol(self, reader: Reader, places: dict[tuple[int, int], Node]) -> Node | None:
        kind, flags = reader.byte(), reader.number()
        undefined, named = bool(flags & 0x10), bool(flags & 0x40)
        if kind == 1:
            name = reader.text()
            if undefined:
                return None
            segment, offset, size = reader.number(), reader.number(), reader.number()
            if segment >= len(self.segments):
                return None
            start = self.segments[segment][0] + offset
            if start + size > self.segments[segment][1]:  # zeros at the end, which the file leaves out
                return None
            return places.setdefault((start, start + size), Node(DATA, name, size))
        if kind == 3:
            reader.number()
            return None
        index = reader.number()
        if not undefined or named:
            reader.text()
        if kind != 0 or undefined or index < self.imported:
            return None
        return self.functions[index - self.imported][2]

    def _link(self, section: str, number: int) -> None:
        if section not in self.custom:
            raise SystemExit("the module has no relocations")
        base = next(start for found, start, _ in self.sections if found == number)
        owners = self.functions if number == _CODE_SECTION else self.data_symbols
        reader = Reader(self.data, self.custom[section][0])
        reader.number()
        at = 0
        for _ in range(reader.number()):
            kind, offset, index = reader.byte(), reader.number(), reader.number()
            if kind in _ADDENDS:
                reader.signed()
            place = base + offset
            while at + 1 < len(owners) and owners[at + 1][0] <= place:
                at += 1
            if not owners or not owners[at][0] <= place < owners[at][1]:
                continue
            owner = owners[at][2]
            if kind in _PADDED:
                owner.size -= 5 - _needed(self.data, place, signed=kind in (1, 4, 11))
            target = None if kind in _INDEX_RELOCATIONS else self.symbols[index]
            if target is not None and target is not owner:
                owner.targets.append(target)

    def _make_root(self) -> Node:
        reader = self._section(_EXPORTS)
        root = Node(FUNCTION, "(exports)", 0)
        for _ in range(reader.number()):
            reader.text()
            kind, index = reader.byte(), reader.number()
            if kind == 0 and index >= self.imported:
                root.targets.append(self.functions[index - self.imported][2])
        return root


def _sized(node: Node, size: int) -> Node:
    node.size = size
    return node


def _needed(data: bytes, at: int, *, signed: bool) -> int:
    """How many bytes a number of five would take."""
    reader = Reader(data, at)
    value = reader.signed() if signed else reader.number()
    for size in range(1, 5):
        limit = 1 << (7 * size - 1 if signed else 7 * size)
        if -limit <= value < limit:
            return size
    return 5


def order_of(root: Node, without: frozenset[Node] = frozenset()) -> list[Node]:
    """What is reached, each node after all that it leads to alone (postorder)."""
    seen, order = {root}, []
    stack: list[tuple[Node, Iterator[Node]]] = [(root, iter(root.targets))]
    while stack:
        node, rest = stack[-1]
        for target in rest:
            if target not in seen and target not in without:
                seen.add(target)
                stack.append((target, iter(target.targets)))
                break
        else:
            order.append(node)
            stack.pop()
    return order


def dominators(root: Node) -> tuple[dict[Node, Node], dict[Node, int]]:
    """The immediate dominator of each node, and what each retains (Cooper, Harvey, Kennedy)."""
    order = order_of(root)
    number = {node: i for i, node in enumerate(order)}
    sources = defaultdict(list)
    for node in order:
        for target in node.targets:
            sources[target].append(node)
    above = {root: root}
    changed = True
    while changed:
        changed = False
        for node in reversed(order[:-1]):
            best: Node | None = None
            for source in sources[node]:
                if source in above:
                    best = source if best is None else _meet(best, source, above, number)
            if best is not None and above.get(node) is not best:
                above[node] = best
                changed = True
    retained = {node: node.size for node in order}
    for node in order[:-1]:
        retained[above[node]] += retained[node]
    return above, retained


def _meet(a: Node, b: Node, above: dict[Node, Node], number: dict[Node, int]) -> Node:
    while a is not b:
        while number[a] < number[b]:
            a = above[a]
        while number[b] < number[a]:
            b = above[b]
    return a


def path_of(name: str) -> str:
    """A function's path by its mangled name (RFC 2603): its identifiers in their order, up to those of type arguments."""
    if not name.startswith("_R"):
        return name
    found: list[str] = []
    at = 2
    while at < len(name):
        if skipped := re.compile(r"C(?:s[0-9A-Za-z]*_)?(?=\d)|B[0-9A-Za-z]*_|s[0-9A-Za-z]*_").match(name, at):
            at = skipped.end()
            if skipped[0][0] == "C" and found:
                break
        elif size := re.compile(r"([1-9]\d*)_?").match(name, at):
            at = size.end() + int(size[1])
            found.append(name[size.end() : at])
        else:
            at += 1
    return "::".join(found)


def group_of(node: Node, depth: int) -> str:
    """The module path under which a node is counted."""
    path = path_of(node.name)
    if node.kind == DATA:
        return f"(data) {'unnamed' if path.startswith('.L') else '::'.join(path.split('::')[:2])}"
    return "::".join(path.split("::")[:depth])


def print_rows(title: str, rows: Iterable[tuple[int, str]], top: int) -> None:
    """The largest rows."""
    print(f"\n{title}")
    for size, name in sorted(rows, key=lambda row: -row[0])[:top]:
        print(f"{size:9,}  {path_of(name)}")


@dataclass(frozen=True, slots=True)
class _BuildWithNames(CargoBuild):
    """The build with names and relocations."""

    def _command(self, rebuilds_std: bool) -> list[str]:
        command = CargoBuild._command(self, rebuilds_std)
        rest = command.index("--")
        return [*command[:rest], "--config=profile.small.strip=false", "--", "-Clink-arg=--emit-relocs"]


def build(file: Path, target: str) -> bytes:
    """The module of a program, with names and relocations; a build of its own, kept nowhere."""
    changed = {"CargoBuild": _BuildWithNames, "shrunk": lambda module: module}
    for name, value in changed.items():
        setattr(pipeline, name, value)
    with tempfile.TemporaryDirectory(prefix="portalis-size-") as folder:
        copy = Path(shutil.copy(file, folder))
        return pipeline.build_program(copy, TARGETS[target], BuildOptions(SMALL)).path.read_bytes()


def summarise(module: Module, depth: int, top: int) -> None:
    """The first look: sums by module path, the largest functions, the largest retained sizes."""
    above, retained = dominators(module.root)
    reached = [node for node in above if node is not module.root]
    code = sum(node.size for node in reached if node.kind == FUNCTION)
    data = sum(end - start for start, end in module.segments)
    print(
        f"code {code:,} bytes in {sum(node.kind == FUNCTION for node in reached)} functions, data {data:,} bytes"
    )
    groups: dict[str, int] = defaultdict(int)
    for node in reached:
        groups[group_of(node, depth)] += node.size
    print_rows("by module path:", ((size, name) for name, size in groups.items()), top)
    print_rows("largest functions:", ((n.size, n.name) for n in reached if n.kind == FUNCTION), top)
    print_rows("largest data:", ((n.size, n.name) for n in reached if n.kind == DATA), top)
    print_rows("retained (what would go with it):", ((retained[n], n.name) for n in reached), top)


def find(module: Module, pattern: str) -> frozenset[Node]:
    """The nodes whose name has a pattern in it."""
    wanted = re.compile(pattern)
    return frozenset(node for node in module.nodes if wanted.search(node.name))


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "file", nargs="?", type=Path, default=HELLO, help="a program, or a module with relocations"
    )
    parser.add_argument(
        "--target", choices=("wasi", "browser"), default="wasi", help="where the program is to run"
    )
    parser.add_argument("--depth", type=int, default=3, help="of the module paths")
    parser.add_argument("--top", type=int, default=40, help="how many rows")
    parser.add_argument(
        "--without", metavar="PATTERN", action="append", help="what would go with these functions"
    )
    parser.add_argument("--who", metavar="PATTERN", help="what refers to these functions or data")
    parser.add_argument("--save", type=Path, help="keeps the module, to ask it again")
    options = parser.parse_args()
    data = (
        options.file.read_bytes() if options.file.suffix == ".wasm" else build(options.file, options.target)
    )
    if options.save:
        options.save.write_bytes(data)
    module = Module(data)
    if options.without:
        gone = frozenset(node for pattern in options.without for node in find(module, pattern))
        left = set(order_of(module.root, gone))
        lost = [node for node in order_of(module.root) if node not in left]
        print(f"{sum(node.size for node in lost):,} bytes in {len(lost)} functions and data would go")
        print_rows("the largest:", ((node.size, node.name) for node in lost), options.top)
    elif options.who:
        wanted = find(module, options.who)
        for node in order_of(module.root):
            for target in dict.fromkeys(node.targets):
                if target in wanted:
                    print(f"{path_of(target.name)}  <-  {path_of(node.name)}")
    else:
        summarise(module, options.depth, options.top)


if __name__ == "__main__":
    main()
