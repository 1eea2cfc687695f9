"""Makes a differing program small: statements are deleted as long as it differs in the same way.

All candidates of a round are compiled in one crate, since a build costs more than a run.
"""

import ast
from collections.abc import Iterable, Sequence
from typing import Any, Final

from tests.fuzz.running import Finding, run

ROUNDS: Final = 9
WIDTH: Final = 40
"""How many candidates a round has at most."""

LISTS: Final = ("body", "orelse", "finalbody", "handlers", "cases")


def shrink(finding: Finding, target: str = "native") -> Finding:
    """The smallest program found that still differs, of the same kind."""
    best = finding
    parts = 3
    for _ in range(ROUNDS):
        count = len(_statements(ast.parse(best.text)))
        ranges = _ranges(count, parts)
        better = _differing(best, ranges, target)
        if better:
            gone = [numbers for numbers, _ in better]
            joined = [set().union(*gone), set().union(*gone[::2]), set().union(*gone[1::2])]
            joined += [set().union(*gone[: len(gone) // 2]), set().union(*gone[len(gone) // 2 :])]
            better += _differing(best, joined if len(gone) > 1 else [], target)
            best = min((found for _, found in better), key=lambda found: len(found.text))
        elif parts >= count:
            break
        parts = min(parts * 3, max(count, 1))
    return best


def _ranges(count: int, parts: int) -> list[set[int]]:
    """Equal shares of the statements, as far as a round holds them."""
    size = max(1, count // parts)
    shares = [set(range(start, min(start + size, count))) for start in range(0, count, size)]
    return shares[:: max(1, -(-len(shares) // WIDTH))]


def _differing(like: Finding, deletions: Iterable[set[int]], target: str) -> list[tuple[set[int], Finding]]:
    """Which deletions leave a program that differs in the same way."""
    stem = like.name.removesuffix("_small")
    programs: dict[str, tuple[set[int], str]] = {}
    for numbers in deletions:
        text = without(like.text, numbers)
        if text is not None:
            programs[f"{stem}_try{len(programs)}"] = (numbers, text)
    if not programs:
        return []
    found = run([(name, text) for name, (_, text) in programs.items()], target).findings
    return [
        (programs[one.name][0], Finding(f"{stem}_small", one.text, one.kind, one.detail))
        for one in found
        if one.kind == like.kind
    ]


def _statements(tree: ast.Module) -> list[Any]:
    """Every statement, handler and case, the outermost first."""
    return [item for node in ast.walk(tree) for name in LISTS for item in _held(node, name)]


def _held(node: ast.AST, name: str) -> Sequence[Any]:
    held = getattr(node, name, None)
    return held if isinstance(held, list) else ()


def without(text: str, numbers: set[int]) -> str | None:
    """The program without the statements of these numbers; None where that is no program."""
    tree = ast.parse(text)
    doomed = [item for number, item in enumerate(_statements(tree)) if number in numbers]
    for node in ast.walk(tree):
        for name in LISTS:
            held = _held(node, name)
            kept = [item for item in held if not any(item is gone for gone in doomed)]
            if held and not kept and name == "body" and not isinstance(node, ast.Module):
                kept = [ast.Pass()]
            if held:
                setattr(node, name, kept)
    try:
        made = ast.unparse(ast.fix_missing_locations(tree)) + "\n"
        compile(made, "candidate", "exec")
    except (SyntaxError, ValueError):
        return None
    return made if made != text else None
