"""A dependency resolver: topological order, layers, cycles and version constraints (fully typed)."""
from __future__ import annotations

from collections import deque
from typing import Iterable, Mapping, NamedTuple


class Version(NamedTuple):
    major: int
    minor: int = 0
    patch: int = 0

    @classmethod
    def parse(cls, text: str) -> Version:
        parts = [int(part) for part in text.split(".")]
        return cls(*parts)

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"


class CycleError(Exception):
    def __init__(self, path: list[str]) -> None:
        super().__init__(" -> ".join(path))
        self.path = path


class Conflict(Exception):
    pass


Graph = Mapping[str, Iterable[str]]


def topological(graph: Graph) -> list[str]:
    order: list[str] = []
    state: dict[str, str] = {}

    def visit(node: str, path: list[str]) -> None:
        if state.get(node) == "done":
            return
        if state.get(node) == "active":
            raise CycleError(path[path.index(node):] + [node])
        state[node] = "active"
        for dependency in sorted(graph.get(node, ())):
            visit(dependency, path + [node])
        state[node] = "done"
        order.append(node)

    for node in sorted(graph):
        visit(node, [])
    return order


def layers(graph: Graph) -> list[list[str]]:
    nodes = set(graph) | {d for deps in graph.values() for d in deps}
    waiting = {node: len(set(graph.get(node, ()))) for node in nodes}
    users: dict[str, list[str]] = {node: [] for node in nodes}
    for node, dependencies in graph.items():
        for dependency in dependencies:
            users[dependency].append(node)
    ready = deque(sorted(node for node, count in waiting.items() if count == 0))
    result: list[list[str]] = []
    while ready:
        layer = sorted(ready)
        ready.clear()
        result.append(layer)
        for node in layer:
            for user in users[node]:
                waiting[user] -= 1
                if waiting[user] == 0:
                    ready.append(user)
    stuck = sorted(node for node, count in waiting.items() if count > 0)
    if stuck:
        raise CycleError(stuck)
    return result


class Constraint:
    OPERATORS = {
        ">=": lambda a, b: a >= b,
        "==": lambda a, b: a == b,
        "<": lambda a, b: a < b,
        "~=": lambda a, b: a >= b and a.major == b.major,
    }

    def __init__(self, text: str) -> None:
        for symbol in (">=", "==", "~=", "<"):
            name, found, version = text.partition(symbol)
            if found:
                self.name, self.symbol, self.version = name.strip(), symbol, Version.parse(version.strip())
                return
        self.name, self.symbol, self.version = text.strip(), ">=", Version(0)

    def allows(self, version: Version) -> bool:
        return self.OPERATORS[self.symbol](version, self.version)

    def __repr__(self) -> str:
        return f"{self.name}{self.symbol}{self.version}"


INDEX: dict[str, dict[str, list[str]]] = {
    "app": {"1.0": ["web>=2.0", "db~=1.1", "log"]},
    "web": {"1.9": ["http"], "2.0": ["http>=1.0", "log<2.0"], "2.1": ["http>=3.0"]},
    "db": {"1.0": [], "1.2": ["log>=1.0"], "2.0": []},
    "http": {"1.0": [], "1.5": ["log"]},
    "log": {"0.9": [], "1.1": [], "2.0": []},
}


def resolve(pending: list[Constraint], chosen: dict[str, Version]) -> dict[str, Version] | None:
    if not pending:
        return chosen
    constraint, *rest = pending
    if constraint.name in chosen:
        return resolve(rest, chosen) if constraint.allows(chosen[constraint.name]) else None
    for text in sorted(INDEX.get(constraint.name, {}), key=Version.parse, reverse=True):
        version = Version.parse(text)
        if not constraint.allows(version):
            continue
        more = [Constraint(c) for c in INDEX[constraint.name][text]]
        found = resolve(more + rest, {**chosen, constraint.name: version})
        if found is not None:
            return found
    return None


def main() -> None:
    graph: dict[str, list[str]] = {"app": ["web", "db"], "web": ["http", "log"], "db": ["log"], "http": [], "tests": ["app"]}
    print(topological(graph), layers(graph), sep="\n")
    cyclic = {"a": ["b"], "b": ["c"], "c": ["a"], "d": []}
    for function in (topological, layers):
        try:
            function(cyclic)
        except CycleError as error:
            print("cycle:", error, error.path)
    solution = resolve([Constraint("app==1.0")], {})
    print({name: str(version) for name, version in sorted((solution or {}).items())})
    print(resolve([Constraint("web>=2.1")], {}), Constraint("log ~= 1.0.5"), Constraint("x").allows(Version(0, 0, 1)))
    print(max(Version.parse(t) for t in ("1.10", "1.9.9", "1.2")), Version(1) == (1, 0, 0), Version.parse("1.2.3").minor)


main()
