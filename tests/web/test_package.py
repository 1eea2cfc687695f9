"""JavaScript imports a program's functions: values, exceptions, coroutines, cancellation."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.web.conftest import HERE, Visit
from tests.web.site import Visitor


@pytest.fixture(scope="module")
def shop(package: Callable[[Path], Path], visit: Visit) -> Visitor:
    visitor = visit(package(HERE / "shop.py"))
    visitor.open("index.html")
    loading = "import('./shop.js').then(async m => { globalThis.app = m; globalThis.shown = ''; await m.default({stdout: t => shown += t}); })"
    visitor.ask(loading)
    return visitor


def test_the_body_runs_as_that_of_a_module(shop: Visitor) -> None:
    assert shop.ask("shown") == "loaded as shop\n"


@pytest.mark.parametrize(
    ("given", "python"),
    [
        ("1", "1"),
        ("1.5", "1.5"),
        ("-0", "-0.0"),
        ("2 ** 60", repr(float(2**60))),
        ("2n ** 70n", repr(2**70)),
        ("-(2n ** 63n)", repr(-(2**63))),
        ("'a\u00e9\U0001f600'", repr("aé😀")),
        ("null", "None"),
        ("[1, [true, undefined]]", "[1, [True, None]]"),
        ("{a: {b: 1}}", "{'a': {'b': 1}}"),
        ("new Map([[1, 'x'], ['k', 2.5]])", "{1: 'x', 'k': 2.5}"),
        ("new Set(['x'])", "{'x'}"),
        ("new Uint8Array([0, 255])", repr(b"\x00\xff")),
        ("new app.Item({name: 'pen', price: 2})", "Item(name='pen', price=2.0, tags=[])"),
    ],
)
def test_values_arrive(shop: Visitor, given: str, python: str) -> None:
    assert shop.ask(f"app.kind({given})") == python


@pytest.mark.parametrize(
    "value",
    [
        "1",
        "-1.25",
        "'\u00e9'",
        "null",
        "true",
        "[1, [2, []]]",
        "({a: [1, {b: null}]})",
        "2n ** 100n",
        "-(2n ** 64n)",
    ],
)
def test_values_come_back(shop: Visitor, value: str) -> None:
    text = "x => JSON.stringify(x, (_, v) => typeof v === 'bigint' ? `${v}n` : v)"
    assert shop.ask(f"(f => f({value}) === f(app.echo({value})))({text})")


def test_other_containers_come_back(shop: Visitor) -> None:
    assert shop.ask("[...app.echo(new Map([[1, 2]]))]") == [[1, 2]]
    assert shop.ask("[...app.echo(new Set([1, 2]))]") == [1, 2]
    assert shop.ask("[...app.echo(new Uint8Array([7, 8]))]") == [7, 8]
    assert shop.ask("typeof app.big(62) + typeof app.big(10)") == "bigintnumber"


def test_dataclasses_and_named_arguments(shop: Visitor) -> None:
    assert shop.ask("app.total([{name: 'a', price: 1}, new app.Item({name: 'b', price: 2.5})])") == 3.5
    assert shop.ask("app.cheapest([{name: 'a', price: 1}]) instanceof app.Item")
    assert shop.ask("[app.scale(3), app.scale(3, {by: 5})]") == [6, 15]


def thrown(shop: Visitor, call: str) -> Any:
    return shop.ask(
        f"(async () => {call})().then(() => null, e => [e.name, e.type ?? '', e.message, e.traceback ?? ''])"
    )


def test_exceptions_are_errors(shop: Visitor) -> None:
    name, kind, message, traceback = thrown(shop, "app.fail(0)")
    assert (name, kind) == ("PythonError", "ZeroDivisionError")
    assert message == "ZeroDivisionError: integer division or modulo by zero"
    assert (
        traceback.startswith("Traceback (most recent call last):\n")
        and "in fail\n    return 10 // n\n" in traceback
    )
    assert thrown(shop, "app.fail_later()")[1:3] == ["LookupError", "LookupError: not there"]
    assert thrown(shop, "app.total([{price: 1}])")[1] == "TypeError"
    assert thrown(shop, "app.kind(document)")[0] == "TypeError"
    assert thrown(shop, "app.kind()")[1] == "TypeError"


def test_a_call_that_cannot_wait_says_so(shop: Visitor) -> None:
    assert thrown(shop, "app.nap()")[2] == (
        "RuntimeError: cannot wait in a function that JavaScript has called; make it `async def`"
    )


def test_coroutines_are_promises_on_one_loop(shop: Visitor) -> None:
    assert shop.ask("app.both(1, 2)") == [1, 2]
    many = "Promise.all(Array.from({length: 50}, (_, i) => app.later(i, i / 5000)))"
    assert shop.ask(many) == list(range(50))


def test_a_task_that_a_plain_function_starts_goes_on(shop: Visitor) -> None:
    shop.ask("app.start()")
    shop.until("app.get_log().includes('background')")


def test_a_signal_cancels(shop: Visitor) -> None:
    call = """(async () => {
        const control = new AbortController();
        setTimeout(() => control.abort(), 20);
        try { await app.later(1, 60, control.signal); } catch (error) { return error.name; }
    })()"""
    assert shop.ask(call) == "AbortError"
    assert "cancelled" in shop.ask("app.get_log()")
    aborted = thrown(shop, "app.later(1, 60, AbortSignal.abort())")
    assert aborted[0] == "AbortError"


def test_generators_are_iterators(shop: Visitor) -> None:
    assert shop.ask("[...app.count(3)]") == [0, 1, 2]
    assert shop.ask("Math.max(...app.count(1000))") == 999
    sends = "(g => [g.next(7), g.next(1), g.next(2.5), g.next(null), g.next(), [...g]])(app.average())"
    done = {"value": "2 numbers", "done": True}
    assert shop.ask(sends) == [*({"value": v, "done": False} for v in (0, 1, 1.75)), done, {"done": True}, []]
    assert shop.ask("app.managed") is None


def test_what_ends_an_iteration_closes_the_generator(shop: Visitor) -> None:
    assert shop.ask("(() => { for (const n of app.count(101)) { if (n === 5) { return n; } } })()") == 5
    assert "counted to 101" in shop.ask("app.get_log()")
    assert shop.ask("(g => [g.next().value, g.return(8), g.next()])(app.count(102))") == [
        0,
        {"value": 8, "done": True},
        {"done": True},
    ]
    assert "counted to 102" in shop.ask("app.get_log()")
    shop.ask("app.count(103).next().value")
    shop.collect_garbage()
    shop.until("app.get_log().includes('counted to 103')")


def test_exceptions_of_generators(shop: Visitor) -> None:
    assert thrown(shop, "[...app.unruly(0)]")[1] == "ZeroDivisionError"
    assert (
        thrown(shop, "[...app.unruly(1)]")[2]
        == "TypeError: a value of type 'object' cannot be given to JavaScript"
    )
    assert thrown(shop, "[...app.count('x')]")[1] == "TypeError"
    assert thrown(shop, "[...app.count(1, 2)]")[1] == "TypeError"
    assert (
        thrown(shop, "{ for (const n of app.stubborn()) break; }")[2]
        == "RuntimeError: generator ignored GeneratorExit"
    )


def collected(call: str) -> str:
    """The names of the items that an asynchronous iterator gives, and how it ended."""
    return f"""(async () => {{
        const names = [];
        try {{ for await (const item of {call}) {{ names.push(item.name ?? item); }} }}
        catch (error) {{ names.push(error.name, error.message); }}
        return names;
    }})()"""


def test_asynchronous_generators_are_asynchronous_iterators(shop: Visitor) -> None:
    assert shop.ask(collected("app.ticks(3)")) == ["tick 0", "tick 1", "tick 2"]
    both = f"Promise.all([{collected('app.ticks(20)')}, {collected('app.ticks(10)')}])"
    assert [len(names) for names in shop.ask(both)] == [20, 10]
    assert shop.ask(
        "(async g => [(await g.next()).value, (await g.next('a')).value, await g.next('end').catch(e => e.message), await g.next()])"
        "(app.echoes())"
    ) == [None, "a", "LookupError: no more", {"done": True}]


def test_what_ends_an_asynchronous_iteration_closes_the_generator(shop: Visitor) -> None:
    left = "(async () => { for await (const item of app.ticks(104)) { return item.name; } })()"
    assert shop.ask(left) == "tick 0"
    assert "ticked to 104" in shop.ask("app.get_log()")  # the loop waits until it is closed
    shop.ask("app.ticks(105).next().then(step => step.value.name)")
    shop.collect_garbage()
    shop.until("app.get_log().includes('ticked to 105')")


def test_a_signal_cancels_an_asynchronous_generator(shop: Visitor) -> None:
    names = shop.ask(collected("app.ticks(106, 60, AbortSignal.timeout(20))"))
    assert names[0] == "TimeoutError"
    assert "ticked to 106" in shop.ask("app.get_log()")


def test_runs_have_instances_of_their_own(shop: Visitor) -> None:
    run = "(async () => { let text = ''; return [await app.run({stdout: t => text += t}), text]; })()"
    both = f"Promise.all([{run}, {run}])"
    assert shop.ask(both) == [[0, "loaded as __main__\n[1, 2]\n"]] * 2
    assert shop.faults == []


def test_the_package_is_complete(package: Callable[[Path], Path]) -> None:
    folder = package(HERE / "shop.py")
    about = json.loads((folder / "package.json").read_text())
    assert all((folder / name).is_file() for name in about["files"])
    types = (folder / "shop.d.ts").read_text()
    for line in (
        "export function total(items: Array<Item>): number;",
        "export function scale(x: number, named?: { by?: number }): number;",
        "export function later(value: any, delay?: number, signal?: AbortSignal): Promise<any>;",
        "export function count(end: number | bigint): Generator<number | bigint, any, any>;",
        "export function average(): Generator<number, string, number | null>;",
        "export function ticks(end: number | bigint, delay?: number, signal?: AbortSignal): AsyncGenerator<Item, void, any>;",
        "  constructor(fields: { name: string; price: number; tags?: Array<string> });",
    ):
        assert line in types.split("\n")
