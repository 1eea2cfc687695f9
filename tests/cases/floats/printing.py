"""repr and str of floats: shortest digits, exponents, special values."""
values = [0.1, 0.1 + 0.2, 1.0, 100.0, 1e15, 1e16, 1e17, 123456789012345680.0, 1e-4, 1e-5, 0.00012345, 1.5e300, 5e-324]
values += [1.7976931348623157e308, -0.0, 2 / 3, 1 / 3, 1e22, 1e23, 3.14159265358979, 2.5, 1e100, 123.456, 9007199254740993.0]
for value in values:
    print(value, repr(value), [value], f"{value}")
print(float("inf"), float("-inf"), float("nan"), -float("nan"))
print(1e308 * 10, 0.0 == -0.0, float("nan") == float("nan"))
print(float("1_000.5"), float(" 2.5e3 "), float("Infinity"), float("1E5"), float(7), float(True))
print((0.5).as_integer_ratio(), (2.0).is_integer(), (2.5).is_integer(), (255.5).hex(), float.fromhex("0x1.8p+1"))
for text in ("abc", "", "1.2.3", "0x10"):
    try:
        float(text)
    except ValueError as error:
        print(error)
