"""abs, divmod, pow, round, int and float conversion, chr, ord, hex, oct, bin, hash."""
print(abs(-5), abs(-2.5), abs(True), divmod(17, 5), divmod(-17, 5), divmod(17.5, 5), pow(2, 10), pow(2, 10, 1000), pow(2.0, 3), pow(2, -2))
print(round(3.14159, 2), round(1234, -2), round(15, -1), round(25, -1), round(-1.5), round(2.5), round(1e20), round(0.125, 2), round(7))
print(chr(65), ord("A"), hex(255), hex(-255), oct(8), bin(5), bin(-5), bin(True), hex(2**70))
print(hash(0), hash(1), hash(-1), hash(-2), hash(2**61 - 1), hash(2**61), hash(10**30), hash(1.5), hash(True), hash(float("-inf")))
print(hash("") , hash("a"), hash("hello world"), hash(b"a"), hash((1, "a", 2.5)), hash("é"), hash("日本"))
print(int("ff", 16), int("z", 36), int("-101", 2), int(1e3), int("٣"), float("1e-3"), bool("False"), str(1.0), repr("a"))
print(isinstance(1, (int, str)), isinstance("a", (int, str)), isinstance(1.0, int), isinstance(None, type(None)), issubclass(bool, int), issubclass(int, object))
print(isinstance([], list | tuple), isinstance(1, int | None), type(1) == int, type("") is str, type([]) in (list, tuple))
print(id(None) == id(None), id([]) == id(None), callable(len), callable("x"), callable(int), callable(lambda: 0))
print(ascii("é"), format(3.14159, ".2f"), format(42, "b"), len(repr(10**50)), max(1, 1.0), max(1.0, 1), min(True, 1))
print(int(), float(), str(), bool(), list(), tuple(), dict(), set(), bytes())
print(sum(range(101)), sum(x / 10 for x in range(5)), all([1, [0], "a"]), any(()), sorted([3, 1, 2])[0])
for call in (
    lambda: abs("x"),
    lambda: round("x"),
    lambda: ord(""),
    lambda: hex(1.5),
    lambda: int([]),
    lambda: float([]),
    lambda: divmod(1, 0),
    lambda: pow(0, -1),
    lambda: pow(2, 3, 0),
    lambda: isinstance(1, "int"),
    lambda: issubclass(1, int),
    lambda: len(5),
    lambda: hash({}),
    lambda: chr("a"),
    lambda: int("9" * 5000),
):
    try:
        print(call())
    except (TypeError, ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
