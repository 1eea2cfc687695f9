# skip browser: it runs under WASI; what it imports is too much of the library for the one module of all cases in a page
"""What decimal says of errors: signals with their conditions, contexts with their flags, messages."""

from decimal import (
    Context,
    Decimal,
    DecimalException,
    FloatOperation,
    Inexact,
    getcontext,
    localcontext,
    setcontext,
)

TRIED = (
    lambda: Decimal(1) / 0,
    lambda: Decimal("abc"),
    lambda: Decimal(0) / 0,
    lambda: Decimal(-1).sqrt(),
    lambda: Decimal("sNaN") + 1,
    lambda: Decimal("Inf") - Decimal("Inf"),
    lambda: Decimal("1e999999") * 10,
    lambda: int(Decimal("NaN")),
    lambda: int(Decimal("Infinity")),
    lambda: Decimal("1.5").quantize(Decimal("1e-50")),
    lambda: Decimal(1) // 0,
    lambda: Decimal(1) % 0,
    lambda: Decimal(1) < Decimal("NaN"),
    lambda: Decimal(1) + 1.5,
    lambda: Decimal(None),
    lambda: Decimal([1]),
    lambda: Decimal((0, (1, "a"), 2)),
    lambda: Decimal((2, (1,), 2)),
    lambda: Decimal((0, (1,), "x")),
    lambda: hash(Decimal("sNaN")),
    lambda: round(Decimal("NaN")),
    lambda: round(Decimal("Infinity")),
    lambda: format(Decimal(1), "zz"),
    lambda: Context(prec=0),
    lambda: setattr(getcontext(), "prec", -1),
    lambda: setattr(getcontext(), "Emax", -1),
    lambda: setattr(getcontext(), "clamp", 2),
    lambda: setattr(getcontext(), "rounding", "x"),
    lambda: Decimal(1).foo,
    lambda: getcontext().create_decimal("zz"),
    lambda: Decimal("1") << 2,
    lambda: "1" * Decimal(2),
    lambda: float(Decimal("sNaN")),
    lambda: Decimal(5).compare_signal("NaN"),
    lambda: sum([Decimal(1), 1.0]),
)
for compute in TRIED:
    try:
        print(compute())
    except (DecimalException, ValueError, TypeError, OverflowError, AttributeError) as error:
        print(type(error).__name__, "|", error, "|", error.args)
context = getcontext()
context.clear_flags()
Decimal(1) / 3
print(context, context.flags[Inexact])
context.clear_flags()
print(context, context.flags[Inexact], list(context.flags))
with localcontext() as local:
    local.prec = 5
    local.traps[FloatOperation] = True
    print(Decimal(1) / 3, local)
    try:
        Decimal(1.5)
    except FloatOperation as error:
        print(error)
setcontext(Context(prec=6, traps=[]))
print(Decimal(1) / 0, Decimal("abc"), getcontext())
setcontext(Context())
Decimal("bad literal")
