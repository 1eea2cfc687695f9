"""The tool that takes a module apart: names, what a node retains, what goes with it."""

import pytest

from scripts import size


def node(name: str, weight: int, *targets: size.Node) -> size.Node:
    """A function that refers to others."""
    return size.Node(size.FUNCTION, name, weight, list(targets))


@pytest.mark.parametrize(
    ("mangled", "path"),
    [
        ("_RNvNtNtCs7SMRLb7gSoS_4pyrt3ops4repr12push_builtin", "pyrt::ops::repr::push_builtin"),
        ("_RNvMs_NtCs7SMRLb7gSoS_4pyrt9tracebackNtB4_7Printer3one", "pyrt::traceback::Printer::one"),
        ("dlmalloc", "dlmalloc"),
    ],
)
def test_paths_are_read_from_mangled_names(mangled: str, path: str) -> None:
    assert size.path_of(mangled) == path


def test_what_two_others_share_is_retained_by_what_leads_to_both() -> None:
    shared = node("shared", 100)
    left, right = node("left", 10, shared), node("right", 20, shared, node("own", 5))
    root = node("root", 1, left, right)
    above, retained = size.dominators(root)
    assert above[shared] is root
    assert {n.name: retained[n] for n in (root, left, right, shared)} == {
        "root": 136,
        "left": 10,
        "right": 25,
        "shared": 100,
    }


def test_a_cycle_is_retained_by_its_only_entry() -> None:
    first, second = node("first", 3), node("second", 4)
    first.targets.append(second)
    second.targets.append(first)
    root = node("root", 0, first)
    _, retained = size.dominators(root)
    assert retained[first] == 7


def test_without_a_function_goes_what_it_alone_leads_to() -> None:
    shared = node("shared", 1)
    gone = node("gone", 2, shared, node("own", 3))
    root = node("root", 0, gone, node("other", 4, shared))
    left = {n.name for n in size.order_of(root, frozenset({gone}))}
    assert left == {"root", "other", "shared"}
