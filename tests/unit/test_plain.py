"""Which generated code is taken to look nothing up when it runs."""

from pathlib import Path

import pytest

from portalis.diagnostics import DiagnosticSink
from portalis.frontend import lower
from portalis.rust.plain import looks_up

HELLO = Path(__file__).parents[2] / "benchmarks" / "start_asyncio.py"

PLAIN = """
// call!(in a comment)
pub async fn main() -> R {
    let (err, site): (PyErr, u32) = 'raised: {
        drop(tr!('raised, 1, helper(&Value::Int(1), "call!(\\"x\\")")));
        break 'raised (err, site);
    };
    Err(err.at(&MAIN_CODE, site))
}
fn helper(v: &Value) -> R { ops::add(v, v) }
"""


def test_own_functions_and_known_ones_look_nothing_up() -> None:
    assert not looks_up([PLAIN])
    assert not looks_up([PLAIN, "fn other() { helper(pyrt::generated::exceptions::value_error()) }"])


def test_what_is_generated_for_a_small_program_looks_nothing_up() -> None:
    made = lower(HELLO, "hello", DiagnosticSink())
    assert made is not None
    assert not looks_up([made.files["main_module.rs"]])


@pytest.mark.parametrize(
    "code",
    [
        "call!(&f, [x])",
        "call![&f, [x]]",
        "getattr!(v, S_NAME)",
        "pyrt::call::call_method(&S_NAME, &mut [v])",
        "v.method(x)",
        "v. method (x)",
        "items.iter().map::<Value, _>(f)",
        "unknown(x)",
    ],
)
def test_anything_else_may(code: str) -> None:
    assert looks_up([PLAIN, f"fn other() {{ {code} }}"])
