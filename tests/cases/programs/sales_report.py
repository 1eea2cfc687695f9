"""A text report over sales records: grouping, totals, alignment (untyped, script style with globals)."""

DATA = """\
2023-01-05;North;Widget;10;2.50
2023-01-07;South;Gadget;3;19.99
2023-01-07;North;Gizmo;1;149.00
2023-02-11;East;Widget;25;2.40
2023-02-14;South;Widget;7;2.50
2023-02-20;North;Gadget;2;18.75
2023-03-01;East;Gizmo;2;139.50
bad line
2023-03-03;West;Widget;x;2.50
2023-03-09;South;Gadget;5;19.99
"""

errors = []
sales = []
for number, line in enumerate(DATA.splitlines(), 1):
    try:
        date, region, product, quantity, price = line.split(";")
        sales.append({"date": date, "region": region, "product": product, "quantity": int(quantity), "price": float(price)})
    except ValueError as error:
        errors.append((number, str(error)))


def amount(sale):
    return sale["quantity"] * sale["price"]


def group(key):
    groups = {}
    for sale in sales:
        groups.setdefault(key(sale), []).append(sale)
    return groups


def table(title, groups):
    width = max(len(name) for name in groups) + 2
    print(title.upper())
    print("-" * (width + 24))
    print(f"{'name':<{width}}{'count':>6}{'units':>7}{'amount':>11}")
    for name in sorted(groups):
        rows = groups[name]
        units = sum(r["quantity"] for r in rows)
        print(f"{name:<{width}}{len(rows):>6}{units:>7}{sum(map(amount, rows)):>11,.2f}")
    print("=" * (width + 24))
    print(f"{'total':<{width}}{len(sales):>6}{'':>7}{sum(amount(s) for s in sales):>11,.2f}")
    print()


table("by region", group(lambda s: s["region"]))
table("by product", group(lambda s: s["product"]))
table("by month", group(lambda s: s["date"][:7]))
best = max(sales, key=amount)
print("best sale: %(product)s in %(region)s on %(date)s" % best, "for", amount(best))
for product, rows in sorted(group(lambda s: s["product"]).items()):
    prices = [r["price"] for r in rows]
    print("%-8s min %7.2f max %7.2f avg %8.3f" % (product, min(prices), max(prices), sum(prices) / len(prices)))
chart = group(lambda s: s["region"])
scale = max(sum(map(amount, rows)) for rows in chart.values())
for region, rows in chart.items():
    print(region.rjust(6), "#" * round(30 * sum(map(amount, rows)) / scale))
print("skipped lines:")
for number, message in errors:
    print(" ", number, message)
