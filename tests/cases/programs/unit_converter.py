"""A unit converter that searches a graph of conversions (untyped)."""
from collections import deque

FACTORS = [
    ("m", "cm", 100), ("km", "m", 1000), ("in", "cm", 2.54), ("ft", "in", 12), ("mi", "ft", 5280),
    ("kg", "g", 1000), ("lb", "g", 453.59237), ("oz", "lb", 1 / 16),
    ("h", "min", 60), ("min", "s", 60), ("day", "h", 24),
]
OFFSETS = {
    ("C", "F"): (lambda c: c * 9 / 5 + 32),
    ("F", "C"): (lambda f: (f - 32) * 5 / 9),
    ("C", "K"): (lambda c: c + 273.15),
    ("K", "C"): (lambda k: k - 273.15),
}


def build():
    graph = {}
    for a, b, factor in FACTORS:
        graph.setdefault(a, {})[b] = lambda x, f=factor: x * f
        graph.setdefault(b, {})[a] = lambda x, f=factor: x / f
    for (a, b), function in OFFSETS.items():
        graph.setdefault(a, {})[b] = function
    return graph


GRAPH = build()


def path(source, target):
    if source not in GRAPH or target not in GRAPH:
        unknown = source if source not in GRAPH else target
        raise KeyError(unknown)
    queue = deque([[source]])
    seen = {source}
    while queue:
        route = queue.popleft()
        if route[-1] == target:
            return route
        for unit in GRAPH[route[-1]]:
            if unit not in seen:
                seen.add(unit)
                queue.append(route + [unit])
    raise ValueError(f"cannot convert {source} to {target}")


def convert(value, source, target):
    route = path(source, target)
    for a, b in zip(route, route[1:]):
        value = GRAPH[a][b](value)
    return value, route


def parse(text):
    words = text.replace("to", " in ").split() if " to " in text else text.split()
    amount, source, *rest = words
    return float(amount), source, rest[-1]


requests = ["5 km in mi", "6 ft to m", "100 F to C", "0 C to K", "32 F to K", "2.5 kg in lb", "1 day in s", "3 kg in m", "1 parsec in m", "x km in m", "7"]
for text in requests:
    try:
        amount, source, target = parse(text)
        result, route = convert(amount, source, target)
        print(f"{text:<14} = {result:.6g} {target} via {'>'.join(route)}")
    except KeyError as error:
        print(f"{text:<14} ! unknown unit {error}")
    except ValueError as error:
        print(f"{text:<14} ! {error}")

groups = []
for unit in GRAPH:
    for group in groups:
        try:
            path(unit, group[0])
        except ValueError:
            continue
        group.append(unit)
        break
    else:
        groups.append([unit])
for group in groups:
    print(len(group), sorted(group))
value = 1.0
for a, b in (("mi", "km"), ("km", "in"), ("in", "mi")):
    value, _ = convert(value, a, b)
print(abs(value - 1) < 1e-12)
