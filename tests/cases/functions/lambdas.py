"""Lambda expressions with defaults, stars, nesting and immediate calls."""
add = lambda a, b=10: a + b
print(add(1), add(1, 2), add(b=1, a=2))
print((lambda *args, **kwargs: (args, kwargs))(1, 2, x=3))
compose = lambda f, g: lambda x: f(g(x))
print(compose(lambda x: x + 1, lambda x: x * 2)(5))
table = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b}
for op in table:
    print(op, table[op](6, 3))
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)))
print(list(map(lambda pair: pair[0] * pair[1], zip([1, 2, 3], [4, 5, 6]))))
print(add.__name__, (lambda: None)())
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(20))
late = [lambda: i for i in range(3)]
bound = [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in bound])
