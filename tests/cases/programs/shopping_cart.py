"""A shopping cart with stackable discounts as plain functions (untyped, functional)."""
from functools import reduce

CATALOG = {
    "apple": {"price": 50, "category": "fruit"},
    "bread": {"price": 220, "category": "bakery"},
    "milk": {"price": 119, "category": "dairy"},
    "cheese": {"price": 799, "category": "dairy"},
    "wine": {"price": 1250, "category": "drinks"},
}


def money(cents):
    sign = "-" if cents < 0 else ""
    units, rest = divmod(abs(cents), 100)
    return f"{sign}${units:,}.{rest:02}"


def add(cart, item, quantity=1):
    if item not in CATALOG:
        raise KeyError(f"we do not sell {item}")
    if quantity < 1:
        raise ValueError("quantity must be positive")
    return {**cart, item: cart.get(item, 0) + quantity}


def remove(cart, item):
    return {name: quantity for name, quantity in cart.items() if name != item}


def lines(cart):
    for item, quantity in cart.items():
        yield item, quantity, CATALOG[item]["price"] * quantity


def subtotal(cart):
    return sum(total for _, _, total in lines(cart))


def percent_off(category, percent):
    def discount(cart):
        base = sum(total for item, _, total in lines(cart) if CATALOG[item]["category"] == category)
        return f"{percent}% off {category}", -(base * percent // 100)

    return discount


def three_for_two(item):
    def discount(cart):
        free = cart.get(item, 0) // 3
        return f"3 for 2 on {item}", -free * CATALOG[item]["price"]

    return discount


def over(limit, amount):
    return lambda cart: (f"{money(amount)} off over {money(limit)}", -amount if subtotal(cart) > limit else 0)


def bundle(*items, price):
    def discount(cart):
        count = min(cart.get(item, 0) for item in items)
        full = sum(CATALOG[item]["price"] for item in items)
        return "bundle " + "+".join(items), count * (price - full)

    return discount


DISCOUNTS = [
    percent_off("dairy", 10),
    three_for_two("apple"),
    over(3000, 500),
    bundle("wine", "cheese", price=1800),
]


def checkout(cart, discounts=DISCOUNTS, tax=0.08):
    print(f"{'item':<10}{'qty':>4}{'total':>12}")
    for item, quantity, total in lines(cart):
        print(f"{item:<10}{quantity:>4}{money(total):>12}")
    base = subtotal(cart)
    applied = [(name, value) for name, value in (d(cart) for d in discounts) if value]
    for name, value in applied:
        print(f"  {name:<26}{money(value)}")
    discounted = base + sum(value for _, value in applied)
    taxes = round(discounted * tax)
    print(f"subtotal {money(base)}, after discounts {money(discounted)}, tax {money(taxes)}, total {money(discounted + taxes)}")
    return discounted + taxes


steps = [("apple", 7), ("bread",), ("milk", 2), ("cheese", 2), ("wine",), ("apple",)]
cart = reduce(lambda c, step: add(c, *step), steps, {})
total = checkout(cart)
smaller = remove(cart, "wine")
print(checkout(smaller) < total, cart is not smaller, "wine" in cart)
print(checkout({}))
for bad in (("caviar",), ("apple", 0)):
    try:
        add(cart, *bad)
    except (KeyError, ValueError) as error:
        print("error:", error.args[0])
best = max(DISCOUNTS, key=lambda d: -d(cart)[1])
print("best:", best(cart))
